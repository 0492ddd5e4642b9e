"""The .deb: for Debian, Ubuntu and what descends from them. Laid out as deb(5) says, put together by `ar`."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path

import archive
import desktop
import elf
import system_packages
from maker import folder_size, run, tool

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PLACE = "opt/gan-studio"  # of a program that is not Debian's own (Filesystem Hierarchy Standard)
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def make(data: Path, packed: Path, version: str, out: Path, machine: str, needs: elf.Needs) -> Path:
    """Puts the package together.

    Args:
        data: everything that it puts on the system (`fill`).
        packed: the same as tar.xz.
        machine: as `uname -m` says it.
    Raises:
        MakeError: a tool is missing, or a library's package is not known.
    """
    architecture = ARCHITECTURES.get(machine, machine)
    target = out / f"gan-studio_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix=".deb-", dir=out) as folder:
        work = Path(folder)
        control = work / "control"
        control.mkdir()
        (control / "control").write_text(control_file(version, architecture, folder_size(data), needs), "utf-8")
        (control / "md5sums").write_text(md5sums(data), "utf-8")
        for script in ("preinst", "prerm", "postinst", "postrm"):
            (control / script).write_bytes((HERE / "debian" / script).read_bytes())
            (control / script).chmod(0o755)
        archive.tar_xz(control, work / "control.tar.xz", level="6")
        archive.link_or_copy(str(packed), str(work / "data.tar.xz"))
        (work / "debian-binary").write_text("2.0\n", "ascii")
        command = [tool("ar", elf.BINUTILS), "rcSD", "package.deb", "debian-binary", "control.tar.xz", "data.tar.xz"]
        run(command, "Putting the .deb together", cwd=work)
        (work / "package.deb").replace(target)
    return target


def fill(data: Path, program: Path) -> None:
    """Everything that the package puts on the system."""
    (data / PLACE).parent.mkdir(parents=True)
    archive.copy_tree(program, data / PLACE)
    (data / "usr" / "bin").mkdir(parents=True)
    (data / "usr" / "bin" / desktop.NAME).symlink_to(f"/{PLACE}/{desktop.NAME}")
    desktop.write(data / "usr" / "share")
    desktop.put(data / "usr" / "share" / "doc" / desktop.NAME / "copyright", copyright_file().encode())


def control_file(version: str, architecture: str, size: int, needs: elf.Needs) -> str:
    """Field by field as deb-control(5) has them. `size` is in bytes."""
    return f"""Package: gan-studio
Version: {version}
Architecture: {architecture}
Maintainer: GAN Studio developers <packages@gan-studio.invalid>
Installed-Size: {-(-size // 1024)}
Depends: {system_packages.debian_depends(needs)}
Recommends: xdg-desktop-portal, fonts-inter, fonts-jetbrains-mono
Section: graphics
Priority: optional
Description: train a GAN on your own pictures, without a terminal
 Drop a folder of pictures, watch a generative adversarial network learn to draw
 them, and hold the generator by its sliders. Works offline and without a
 graphics card, and comes with a trained generator to play with.
 .
 On the command line: gan-studio --help
"""


def copyright_file() -> str:
    licence = (ROOT / "LICENSE").read_text("utf-8")
    return f"{licence}\nThe licences of everything else inside: /{PLACE}/licenses\n"


def md5sums(data: Path) -> str:
    lines = []
    for path in sorted(data.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
            lines.append(f"{digest}  {path.relative_to(data).as_posix()}\n")
    return "".join(lines)
