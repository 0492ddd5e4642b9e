"""The Windows installer: compiled over a stand-in program, looked into with 7-Zip, and run in Wine where that is installed."""

from __future__ import annotations

import hashlib
import importlib.util
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from windows_wine import BUILTIN, Windows, wine_program

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
UNINSTALL_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\GANStudio"
CLASSES = r"HKCU\Software\Classes"
AMD64 = Path("/usr/share/nsis/Stubs/zlib-amd64-unicode")

needs_nsis = pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed (Debian package nsis)")
needs_7z = pytest.mark.skipif(shutil.which("7z") is None, reason="7z is not installed (Debian package p7zip-full)")
needs_wine = pytest.mark.skipif(wine_program() is None or not AMD64.is_file(),
                                reason="no 64-bit Wine, or no NSIS that makes 64-bit installers (Debian packages wine64, nsis)")


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("windows_make", PACKAGING / "windows" / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def stand_in(folder: Path, *, executable: bytes = b"MZ stand-in", extra: str = "") -> Path:
    """A folder laid out like the one-folder build."""
    (folder / "_internal" / "资源 with spaces").mkdir(parents=True)
    (folder / "licenses").mkdir()
    (folder / "gan-studio.exe").write_bytes(executable)
    (folder / "_internal" / "python311.dll").write_bytes(b"dll")
    (folder / "_internal" / "资源 with spaces" / "noending").write_bytes(b"resource")
    (folder / "licenses" / "index.txt").write_text("licences")
    if extra:
        (folder / "_internal" / extra).write_text("only in this version")
    return folder


@needs_nsis
@needs_7z
def test_installer_holds_the_whole_program_and_is_what_windows_expects(maker: ModuleType, tmp_path: Path) -> None:
    [installer] = maker.make(stand_in(tmp_path / "gan-studio"), "1.2.3", tmp_path / "out", compressor="zlib")
    assert installer.name == "GAN-Studio-1.2.3-Windows-x64-Setup.exe"
    listed = subprocess.run(["7z", "l", str(installer)], capture_output=True, text=True, check=True).stdout
    assert "SubType = NSIS-3 Unicode" in listed
    unpacked = tmp_path / "unpacked"
    subprocess.run(["7z", "x", f"-o{unpacked}", str(installer)], capture_output=True, check=True)
    assert (unpacked / "_internal" / "资源 with spaces" / "noending").read_bytes() == b"resource"
    for name in ("gan-studio.exe", "_internal/python311.dll", "licenses/index.txt", "uninstall.exe", "icons/gan-studio.ico"):
        assert (unpacked / name).is_file(), f"the installer lacks {name}"
    data = installer.read_bytes()
    assert b'level="asInvoker"' in data, "it would ask for an administrator"
    assert "1.2.3".encode("utf-16-le") in data, "no version in its properties"


@needs_nsis
@needs_7z
@pytest.mark.slow
def test_a_program_of_full_size_goes_in_and_comes_out_whole(maker: ModuleType, tmp_path: Path) -> None:
    """The program that was built here stands in for one that was built on Windows: as large, and with as many files."""
    built = PACKAGING.parent / "dist" / "gan-studio"
    if not (built / "gan-studio").is_file():
        pytest.skip("nothing was built here yet: python3 build_scripts/build.py")
    program = tmp_path / "gan-studio"
    shutil.copytree(built, program)
    (program / "gan-studio").rename(program / "gan-studio.exe")
    [installer] = maker.make(program, "1.2.3", tmp_path / "out")
    subprocess.run(["7z", "x", f"-o{tmp_path / 'unpacked'}", str(installer)], capture_output=True, check=True)
    before, after = sums(program), sums(tmp_path / "unpacked")
    assert {name: after.get(name) for name in before} == before
    added = {name for name in set(after) - set(before) if not name.startswith("$PLUGINSDIR")}
    assert added == {"uninstall.exe", "icons/gan-studio.ico", "icons/run.ico"}
    print(f"{sum(path.stat().st_size for path in program.rglob('*') if path.is_file()) / 1e6:.0f} MB in {len(before)} files; "
          f"the installer has {installer.stat().st_size / 1e6:.1f} MB")


def sums(folder: Path) -> dict[str, str]:
    """Of every file below `folder`, links followed."""
    found = {}
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                found[path.relative_to(folder).as_posix()] = hashlib.file_digest(file, "sha256").hexdigest()
    return found


def test_every_word_is_there_in_both_languages() -> None:
    words = (PACKAGING / "windows" / "words.nsh").read_text("utf-8")
    scripts = ("installer.nsi", "checks.nsh", "associations.nsh")
    used = "".join((PACKAGING / "windows" / name).read_text("utf-8") for name in scripts)
    names = {part.split(")")[0] for part in used.split("$(")[1:]}
    assert len(names) > 10
    for name in names:
        entry = words.split(f"Words {name} ")[1].split("!insertmacro")[0]
        assert any("\u4e00" <= letter <= "\u9fff" for letter in entry), f"{name} has no Chinese"


def test_json_files_of_others_keep_their_program() -> None:
    script = (PACKAGING / "windows" / "associations.nsh").read_text("utf-8")
    assert '"${CLASSES}\\.json" ""' not in script
    assert 'System.FileName:="training_options.json"' in script


def test_shared_experiments_open_at_a_double_click_until_it_is_removed() -> None:
    script = (PACKAGING / "windows" / "associations.nsh").read_text("utf-8")
    assert 'WriteRegStr SHCTX "${CLASSES}\\.ganlab" "" "${LAB_ID}"' in script
    assert 'DeleteRegKey SHCTX "${CLASSES}\\.ganlab"' in script


def test_says_what_to_install_where_the_compiler_is_missing(
    maker: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(maker, "WHERE_NSIS_IS", ())
    with pytest.raises(maker.MakeError, match="apt-get install nsis"):
        maker.make(stand_in(tmp_path / "gan-studio"), "1.0", tmp_path / "out")


def test_refuses_what_windows_could_not_hold(maker: ModuleType, tmp_path: Path) -> None:
    program = stand_in(tmp_path / "gan-studio")
    maker.check(program)
    deep = program / ("d" * 100) / ("e" * 100)
    deep.mkdir(parents=True)
    (deep / "LICENSE").write_text("x")
    with pytest.raises(maker.MakeError, match="too long for Windows"):
        maker.check(program)
    with pytest.raises(maker.MakeError, match=r"no gan-studio\.exe"):
        maker.check(tmp_path)


@needs_nsis
def test_signing_says_which_name_is_missing(maker: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GAN_STUDIO_WINDOWS_SIGN", raising=False)
    with pytest.raises(maker.MakeError, match="GAN_STUDIO_WINDOWS_SIGN"):
        maker.make(stand_in(tmp_path / "gan-studio"), "1.0", tmp_path / "out", sign=True)


@needs_nsis
@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for a signing program is a shell script")
def test_signing_reaches_program_uninstaller_and_installer(
    maker: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signer = tmp_path / "sign it"
    signer.write_text(f'#!/bin/sh\necho "$2" >> "{tmp_path}/signed"\n')
    signer.chmod(0o755)
    monkeypatch.setenv("GAN_STUDIO_WINDOWS_SIGN", f"'{signer}' --quiet")
    maker.make(stand_in(tmp_path / "gan-studio"), "1.0", tmp_path / "out", sign=True, compressor="zlib")
    signed = (tmp_path / "signed").read_text().splitlines()
    assert len(signed) == 3
    assert signed[0].endswith("gan-studio.exe")
    assert signed[-1].endswith("Setup.exe")


@pytest.mark.parametrize(("version", "numbers"), [("0.1.0", "0.1.0.0"), ("2", "2.0.0.0"), ("1.2rc3", "1.2.0.0")])
def test_version_has_the_four_numbers_that_windows_wants(maker: ModuleType, version: str, numbers: str) -> None:
    assert maker.four_numbers(version) == numbers


# In Wine ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    machine = Windows(tmp_path_factory.mktemp("wine"))
    yield machine
    machine.close()


def compiled(maker: ModuleType, folder: Path, version: str, **options: str) -> Path:
    program = stand_in(folder / version, executable=(BUILTIN / "ping.exe").read_bytes(), **options)
    [installer] = maker.make(program, version, folder / "out", compressor="zlib", target="amd64-unicode")
    return Path(installer)


@pytest.mark.slow
@needs_nsis
@needs_wine
def test_life_of_an_installation(maker: ModuleType, tmp_path: Path, windows: Windows) -> None:
    first = compiled(maker, tmp_path, "1.0", extra="only-in-1.txt")
    second = compiled(maker, tmp_path, "2.0", extra="only-in-2.txt")
    place = windows.user / "AppData" / "Local" / "Programs" / "GAN Studio"
    desktop = windows.user / "Desktop" / "GAN Studio.lnk"
    menu = windows.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/GAN Studio"
    run = windows.user / "Documents" / "GAN Studio" / "training-runs" / "00000-mine" / "training_options.json"
    run.parent.mkdir(parents=True)
    run.write_text("{}")

    # installs for one user, silently
    assert windows.run(first, "/S", "/Desktop") == 0
    assert (place / "_internal" / "资源 with spaces" / "noending").is_file()
    assert desktop.is_file()
    assert (menu / "GAN Studio.lnk").is_file()
    told = windows.registry(UNINSTALL_KEY)
    assert "DisplayVersion    REG_SZ    1.0" in told
    assert "Train with GAN Studio" in windows.registry(CLASSES + r"\Directory\shell\GANStudio.Train")
    verb = windows.registry(CLASSES + r"\SystemFileAssociations\.json\shell\GANStudio.Open")
    assert 'System.FileName:="training_options.json"' in verb
    assert "gan-studio.exe\" \"%1\"" in verb

    # upgrades in place: what only the old version had is gone, what somebody put there stays, the desktop icon too
    (place / "my notes.txt").write_text("mine")
    assert windows.run(second, "/S") == 0
    assert not (place / "_internal" / "only-in-1.txt").exists()
    assert (place / "_internal" / "only-in-2.txt").is_file()
    assert (place / "my notes.txt").read_text() == "mine"
    assert desktop.is_file()
    assert "DisplayVersion    REG_SZ    2.0" in windows.registry(UNINSTALL_KEY)

    # neither installs over a running program nor removes it
    running = windows.start(place / "gan-studio.exe", "-n", "100", "127.0.0.1")
    try:
        time.sleep(2)
        assert windows.run(first, "/S") == 32
        assert (place / "_internal" / "only-in-2.txt").is_file(), "it removed what a running program needs"
        remover = windows.path(place / "uninstall.exe")
        assert windows.command(f'"{remover}" /S _?={windows.path(place)}') == 32
        assert (place / "_internal" / "only-in-2.txt").is_file()
    finally:
        running.kill()
        running.wait()
        windows.run("taskkill", "/F", "/IM", "gan-studio.exe")

    # removes itself and nothing else
    assert windows.run(place / "uninstall.exe", "/S") == 0
    deadline = time.monotonic() + 20  # the uninstaller works on as a copy of itself
    while windows.registry(UNINSTALL_KEY) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert windows.registry(UNINSTALL_KEY) == ""
    assert sorted(path.name for path in place.iterdir()) == ["my notes.txt"]
    assert not desktop.exists()
    assert not menu.exists()
    assert "GANStudio" not in windows.registry(CLASSES)
    assert run.read_text() == "{}"


@pytest.mark.slow
@needs_nsis
@needs_wine
def test_refuses_folders_damage_and_old_windows(maker: ModuleType, tmp_path: Path, windows: Windows) -> None:
    installer = compiled(maker, tmp_path, "1.0")
    (windows.drive / "taken").mkdir()
    (windows.drive / "taken" / "thesis.txt").write_text("x")
    assert windows.run(installer, "/S", r"/D=C:\taken") == 145
    assert [path.name for path in (windows.drive / "taken").iterdir()] == ["thesis.txt"]

    data = bytearray(installer.read_bytes())
    data[len(data) * 3 // 4] ^= 0xFF
    (windows.drive / "damaged.exe").write_bytes(data)
    assert windows.run(r"C:\damaged.exe", "/S", "/NCRC", r"/D=C:\from-damage") != 0
    assert not (windows.drive / "from-damage").exists()

    assert windows.run(installer, "/S", "/NoExplorer", "/D=C:\\路径") == 0
    assert (windows.drive / "路径" / "gan-studio.exe").is_file()
    assert windows.registry(CLASSES + r"\Directory\shell\GANStudio.Train") == ""

    windows.run("winecfg", "-v", "win7")
    try:
        assert windows.run(installer, "/S", r"/D=C:\old") == 1150 % 256
        assert not (windows.drive / "old").exists()
    finally:
        windows.run("winecfg", "-v", "win10")
