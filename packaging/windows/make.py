#!/usr/bin/env python3
"""Makes the Windows installer with NSIS, on Windows or, over a program that was built there, on any other system.

`build_scripts/build.py --installer` calls `make`; by hand: python3 packaging/windows/make.py PROGRAM VERSION OUT [--sign]
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import icons  # noqa: E402
from maker import SAFE_PATH_LENGTH, MakeError, command, folder_size, name_from, run, tool  # noqa: E402

EXE = "gan-studio.exe"
ROOM_TO_SPARE = 100  # MB beyond the program itself: what the first start writes
WHERE_NSIS_IS = (r"C:\Program Files (x86)\NSIS\makensis.exe", r"C:\Program Files\NSIS\makensis.exe")
SIGN_VARIABLE = "GAN_STUDIO_WINDOWS_SIGN"


def make(program: Path, version: str, out: Path, *, sign: bool = False, compressor: str = "lzma", target: str = "") -> list[Path]:
    """Compiles the installer.

    Args:
        program: the one-folder build, with gan-studio.exe in it.
        version: as pyproject.toml says it.
        out: folder for the installer; made where it is missing.
        sign: sign program, uninstaller and installer with the command in GAN_STUDIO_WINDOWS_SIGN, to which the file is added.
        compressor: lzma, bzip2 or zlib (quick, for tests).
        target: NSIS' own machine: "" is x86-unicode, which runs on every Windows; amd64-unicode where NSIS has it.
    Returns:
        The installer's path.
    Raises:
        MakeError: NSIS is missing or failed, or this folder cannot become an installer.
    """
    compiler = tool("makensis", "It is in NSIS: 'apt-get install nsis' on Debian and Ubuntu, 'choco install nsis' on Windows, "
                    "'brew install makensis' on macOS.", *WHERE_NSIS_IS)
    check(program)
    out.mkdir(parents=True, exist_ok=True)
    installer = out.resolve() / f"GAN-Studio-{version}-Windows-x64-Setup.exe"
    command = name_from(SIGN_VARIABLE, "the command that signs a file whose name is put behind it") if sign else ""
    if command:
        run_signing(command, program / EXE)
    with tempfile.TemporaryDirectory(prefix="gan-studio-nsis-") as folder:
        work = Path(folder)
        (work / "program.ico").write_bytes(icons.ico())
        (work / "run.ico").write_bytes(icons.ico(of_document=True))
        (work / "side.bmp").write_bytes(side_picture())
        (work / "removal.nsh").write_text(removal(program), "utf-8")
        size = folder_size(program)
        names = {
            "VERSION": version, "VERSION4": four_numbers(version), "OUT": installer, "PROGRAM": program.resolve(),
            "SLASH": "\\" if sys.platform == "win32" else "/", "ICON": work / "program.ico", "RUN_ICON": work / "run.ico",
            "SIDE_PICTURE": work / "side.bmp",
            "REMOVAL": work / "removal.nsh", "SIZE_KB": size // 1024, "NEEDED_MB": size // 1_000_000 + ROOM_TO_SPARE,
            "COMPRESSOR": compressor,
        }
        if target:
            names["TARGET"] = target
        if command:
            names["SIGN"] = command
        run([compiler, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in names.items()),
             HERE / "installer.nsi"], "Compiling the installer", cwd=HERE)
    return [installer]


def check(program: Path) -> None:
    """Raises MakeError where Windows could not use what lies in this folder."""
    if not (program / EXE).is_file():
        raise MakeError(f"There is no {EXE} in {program}: build the program on Windows, or point to one that was built there.")
    for path in program.rglob("*"):
        name = path.relative_to(program).as_posix()
        if len(name) > SAFE_PATH_LENGTH:
            raise MakeError(f"This path is too long for Windows ({len(name)} characters, at most {SAFE_PATH_LENGTH}): {name}")
    if (program / "uninstall.exe").exists() or (program / "icons").exists():
        raise MakeError("The program's folder has an 'uninstall.exe' or 'icons' of its own; the installer brings these.")


def removal(program: Path) -> str:
    """The NSIS macro by which the uninstaller removes what lies at the top of the program's folder, and nothing else."""
    lines = []
    for path in sorted(program.iterdir()):
        if re.search(r'[$"`]', path.name):
            raise MakeError(f"A name that NSIS cannot write: {path.name}")
        lines.append(f'  {"RMDir /r" if path.is_dir() else "Delete"} "$INSTDIR\\{path.name}"')
    return "\n".join(["!macro RemoveProgram", *lines, "!macroend", ""])


def side_picture() -> bytes:
    """The picture at the side of the first and the last page, twice the 164 x 314 pixels of its place, as BMP."""
    width, height, edge = 328, 628, 260
    picture = Image.new("RGB", (width, height), icons.GROUND)
    logo = icons.program(edge)
    picture.paste(logo, ((width - edge) // 2, (height - edge) // 2), logo)
    out = io.BytesIO()
    picture.save(out, "BMP")
    return out.getvalue()


def four_numbers(version: str) -> str:
    """Windows wants exactly four numbers: 1.2rc3 is 1.2.0.0. Two versions may share them; the text beside does not."""
    found = re.match(r"\d+(\.\d+)*", version)
    if not found:
        raise MakeError(f"'{version}' is no version.")
    return ".".join([*found[0].split("."), "0", "0", "0"][:4])


def run_signing(command: str, file: Path) -> None:
    """The command as its owner wrote it, quotes and all, with the file behind it."""
    done = subprocess.run(f'{command} "{file}"', shell=True, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode != 0:
        raise MakeError(f"Signing {file.name} failed.\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    command(make, __doc__)
