"""Makes the one-folder program with PyInstaller and makes it small. What goes in: packaging/contents.py."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

LARGEST = 40  # files named one by one in the list of what is inside


class BuildError(Exception):
    """The program could not be built, or does not do what it must."""


def build(root: Path, program: Path) -> None:
    """Builds beside `program` and takes its place when all is done, so that there never is half of one.

    Raises:
        BuildError: PyInstaller failed.
    """
    started = time.monotonic()
    work = root / "build"
    new = work / "new" / program.name
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
               "--distpath", str(new.parent), "--workpath", str(work), str(root / "packaging" / "gan-studio.spec")]
    print(f"Building {program.relative_to(root)}; this takes some minutes.", flush=True)
    if subprocess.call(command, cwd=root) != 0:
        raise BuildError("PyInstaller failed; its last words are above.")
    if sys.platform.startswith("linux"):
        strip(new)
        trim_icu(root, new)
    add_notices(root, new)
    program.parent.mkdir(exist_ok=True)
    old = work / "old"
    shutil.rmtree(old, ignore_errors=True)
    if program.exists():
        program.rename(old)
    new.rename(program)
    shutil.rmtree(old, ignore_errors=True)
    app = new.with_name("GAN Studio.app")  # the same once more, as macOS wants programs: packaging/macos makes an image of it
    if app.exists():
        shutil.rmtree(program.with_name(app.name), ignore_errors=True)
        app.rename(program.with_name(app.name))
    print(f"Built {program.relative_to(root)}: {size(program) / 1e6:,.0f} MB in {time.monotonic() - started:.0f} s", flush=True)


def strip(folder: Path) -> None:
    """Takes the symbols that only a debugger reads out of the libraries: a fifth of torch. Not out of the executable, which
    PyInstaller's archive hangs on; nor out of what lies in the wheels' own .libs folders: auditwheel has moved the parts of
    those about, and `strip` leaves them with a page that the loader refuses."""
    tool = shutil.which("strip")
    if tool is None:
        print("  'strip' is not installed (binutils): the program stays larger than it has to be.", flush=True)
        return
    before = size(folder)
    for path in libraries(folder):
        path.chmod(0o755)
        subprocess.run([tool, "--strip-unneeded", str(path)], check=False, capture_output=True)  # what it cannot read stays
    print(f"  stripped: {(before - size(folder)) / 1e6:,.0f} MB of symbols", flush=True)


def trim_icu(root: Path, folder: Path) -> None:
    """Takes out of Qt's copy of ICU what Qt does not ask for."""
    sys.path.insert(0, str(root / "packaging" / "linux"))
    import icu

    for path in folder.rglob("libicudata.so.*"):
        if path.is_symlink():
            continue
        try:
            print(f"  {path.name}: {icu.trim(path) / 1e6:,.0f} MB of other languages", flush=True)
        except icu.NotICUError as error:
            print(f"  {path.name} stays as large as it is: {error}", flush=True)


def libraries(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*.so*")):
        if path.is_file() and not path.is_symlink() and not path.parent.name.endswith(".libs"):
            yield path


def add_notices(root: Path, program: Path) -> None:
    """The licences of everything inside, into the program's own folder.

    Raises:
        BuildError: something inside has none.
    """
    sys.path.insert(0, str(root / "packaging"))
    import notices
    from maker import MakeError

    try:
        notices.collect(program / "licenses")
    except MakeError as error:
        raise BuildError(str(error)) from error


def size(folder: Path) -> int:
    """Bytes; a link counts nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def write_contents(program: Path, target: Path) -> None:
    """Lists what is inside by size: the folders first, then the largest files."""
    real = [path for path in program.rglob("*") if path.is_file() and not path.is_symlink()]
    files = [(path.stat().st_size, path.relative_to(program)) for path in real]
    folders: dict[str, int] = {}
    for bytes_of, path in files:
        parts = path.parts[:-1]
        name = "/".join(parts[:2]) if parts else "(the executable and its archive of Python modules)"
        folders[name] = folders.get(name, 0) + bytes_of
    lines = [f"{sum(bytes_of for bytes_of, _ in files) / 1e6:9.1f} MB  in all, {len(files)} files", "", "By folder:"]
    lines += [f"{bytes_of / 1e6:9.1f} MB  {name}" for name, bytes_of in sorted(folders.items(), key=lambda item: -item[1])]
    lines += ["", f"The {LARGEST} largest files:"]
    lines += [f"{bytes_of / 1e6:9.1f} MB  {path.as_posix()}" for bytes_of, path in sorted(files, reverse=True)[:LARGEST]]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"What is inside: {target}", flush=True)
