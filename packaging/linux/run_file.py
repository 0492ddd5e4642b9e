"""The self-extracting .run: a shell script with the program behind it, for any Linux and without administrator rights.

    stub (install.sh, padded) | a small tar with uninstall.sh, xz and its library | the very data.tar.xz of the .deb

The unpacker in the middle is for systems without xz: the build machine's own, which asks for no newer a C library than the
program beside it does.
"""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import tarfile
from pathlib import Path

import archive
import deb
import desktop
import elf
import system_packages
from maker import MakeError, folder_size, run, tool

HERE = Path(__file__).resolve().parent
STUB_BYTES = 32 * 1024  # fixed, so that the numbers written into the script do not change its length
PIECE = 1 << 20


def make(data: Path, packed: Path, version: str, out: Path, machine: str, needs: elf.Needs) -> Path:
    """Puts the installer together. Arguments and errors as in deb.make."""
    target = out / f"gan-studio-{version}-linux-{machine}.run"
    helper = helpers()
    digest = hashlib.sha256(helper)
    with packed.open("rb") as file:
        while piece := file.read(PIECE):
            digest.update(piece)
    stub = fill(HERE / "install.sh", {
        "VERSION": version, "BUILD": f"{version}-{digest.hexdigest()[:8]}", "FILE": target.name, "MACHINE": machine,
        "GLIBC_MAJOR": needs.glibc[0], "GLIBC_MINOR": needs.glibc[1], "INSTALLED_KB": -(-folder_size(data) // 1024),
        "STUB_BYTES": STUB_BYTES, "HELPER_BYTES": len(helper), "PAYLOAD_BYTES": packed.stat().st_size,
        "SHA256": digest.hexdigest(), "LIBRARIES": system_packages.table(needs), "PLACE": deb.PLACE,
        "OTHER_TYPES": " ".join(desktop.OTHER_TYPES),
    })
    unfinished = target.with_name(f".{target.name}.new")
    with unfinished.open("wb") as whole, packed.open("rb") as file:
        whole.write(stub + helper)
        shutil.copyfileobj(file, whole, PIECE)
    unfinished.chmod(0o755)
    unfinished.replace(target)
    return target


def fill(script: Path, values: dict[str, object]) -> bytes:
    """The script with each @NAME@ replaced, and lines of '#' behind it up to its fixed length: `exit` comes before them."""
    text = re.sub(r"@([A-Z0-9_]+)@", lambda found: str(values[found[1]]), script.read_text("utf-8")).encode()
    room = STUB_BYTES - len(text)
    if room < 1:
        raise MakeError(f"{script.name} has grown beyond {STUB_BYTES} bytes: raise STUB_BYTES.")
    return text + b"#" * (room - 1) + b"\n"


def helpers() -> bytes:
    """A tar with the uninstaller, `xz` and the library that it loads."""
    xz = Path(tool("xz", archive.XZ_HOW)).resolve()
    library = re.search(r"liblzma\S* => (\S+)", run([tool("ldd", "It is in libc-bin."), xz], "Looking what xz loads"))
    files = {"uninstall.sh": HERE / "uninstall.sh", "xz": xz}
    if library is not None:
        files["liblzma.so.5"] = Path(library[1]).resolve()
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for name, path in files.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode, entry.mtime = path.stat().st_size, 0o755, archive.EPOCH
            with path.open("rb") as file:
                tar.addfile(entry, file)
    return held.getvalue()
