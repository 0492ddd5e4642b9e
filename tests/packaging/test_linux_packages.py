"""The .deb and the .run, made over a tiny stand-in for the program (a copy of `sleep`) and used as a person would."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAKE = ROOT / "packaging" / "linux" / "make.py"
TOOLS = ("dpkg-deb", "readelf", "ar", "xz", "tar")
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not all(map(shutil.which, TOOLS)), reason=f"needs Linux with {', '.join(TOOLS)}"
)
RUN_ICON = "icons/hicolor/48x48/mimetypes/application-x-gan-studio-run.png"


def stand_in(folder: Path) -> Path:
    """Something that starts, runs and asks for libraries, laid out as the program is."""
    import shiboken6

    (folder / "_internal").mkdir(parents=True)
    shutil.copy(shutil.which("sleep") or "", folder / "gan-studio")
    library = next(Path(shiboken6.__file__).parent.glob("libshiboken6*.so*"))
    shutil.copy(library, folder / "_internal" / library.name)
    return folder


def make(program: Path, version: str, out: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(MAKE), str(program), version, str(out), "0"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages of versions 0.1.0 and 0.2.0."""
    out = tmp_path_factory.mktemp("packages")
    for version in ("0.1.0", "0.2.0"):
        program = stand_in(tmp_path_factory.mktemp("program") / version)
        (program / "version.txt").write_text(version)
        made = make(program, version, out)
        assert made.returncode == 0, made.stderr
    return out


def run_file(packages: Path, version: str = "0.1.0") -> Path:
    return next(packages.glob(f"gan-studio-{version}-linux-*.run"))


class Home:
    """A person's home, whose name has a space and Chinese characters, and a folder of tools that come first on the PATH."""

    def __init__(self, place: Path) -> None:
        self.home = place / "我的 home"
        self.tools = place / "tools"
        self.home.mkdir(parents=True)
        self.tools.mkdir()
        self.path = f"{self.tools}:{os.environ['PATH']}"
        self.share = self.home / ".local" / "share"
        self.house = self.share / "gan-studio"
        self.link = self.home / ".local" / "bin" / "gan-studio"

    def sh(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        variables = {"HOME": str(self.home), "PATH": self.path}
        return subprocess.run(["/bin/sh", *map(str, words)], env=variables, capture_output=True, text=True, check=False,
                              stdin=subprocess.DEVNULL, cwd=self.home)

    def tool(self, name: str, body: str) -> None:
        """A tool of the system that says what this test wants."""
        path = self.tools / name
        path.unlink(missing_ok=True)
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(0o755)

    def builds(self) -> list[str]:
        return sorted(path.name.rpartition("-")[0] for path in self.house.iterdir() if path.is_dir())


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


@pytest.fixture
def running(packages: Path, home: Home) -> Iterator[subprocess.Popen[bytes]]:
    """The installed program, at work."""
    assert home.sh(run_file(packages)).returncode == 0
    with subprocess.Popen([str(home.link), "60"]) as process:
        yield process
        process.kill()


def test_deb_says_what_it_is_and_needs(packages: Path) -> None:
    deb = next(packages.glob("gan-studio_0.1.0_*.deb"))
    depends = said("dpkg-deb", "-f", str(deb), "Package", "Version", "Depends")
    assert "Package: gan-studio" in depends
    assert "Version: 0.1.0" in depends
    assert "libc6 (>= 2." in depends
    assert "libstdc++6" in depends  # only the library inside asks for it
    listed = said("dpkg-deb", "-c", str(deb))
    for name in ("./opt/gan-studio/gan-studio", "./usr/bin/gan-studio -> /opt/gan-studio/gan-studio", f"./usr/share/{RUN_ICON}",
                 "./usr/share/applications/gan-studio.desktop", "./usr/share/mime/packages/gan-studio.xml"):
        assert name in listed


def test_deb_scripts_pass_in_a_system_without_a_desktop(packages: Path, tmp_path: Path, home: Home) -> None:
    deb = next(packages.glob("gan-studio_0.1.0_*.deb"))
    subprocess.run(["dpkg-deb", "-e", str(deb), str(tmp_path / "control")], check=True)
    home.path = str(home.tools)
    home.tool("readlink", "exit 1")
    for script, word in (("preinst", "install"), ("postinst", "configure"), ("prerm", "remove"), ("postrm", "purge")):
        done = home.sh(tmp_path / "control" / script, word)
        assert (done.returncode, done.stderr) == (0, ""), script


def test_unknown_library_stops_the_making(tmp_path: Path) -> None:
    import PySide6

    program = stand_in(tmp_path / "program")
    shutil.copy(Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqminimal.so", program / "_internal")
    made = make(program, "0.1.0", tmp_path / "out")
    assert made.returncode != 0
    assert "libQt6" in made.stderr
    assert not list((tmp_path / "out").iterdir())


def test_run_installs_into_the_home(packages: Path, home: Home) -> None:
    done = home.sh(run_file(packages))
    assert done.returncode == 0, done.stderr
    assert "0.1.0 is installed" in done.stdout
    assert subprocess.run([str(home.link), "0"], check=False).returncode == 0
    assert f'Exec="{home.link}" %F' in (home.share / "applications" / "gan-studio.desktop").read_text()
    assert (home.share / RUN_ICON).is_file()
    types = (home.share / "mime/packages/gan-studio.xml").read_text()
    assert "training_options.json" in types
    assert "*.ganlab" in types
    assert (home.share / RUN_ICON.replace("studio-run", "studio-lab")).is_file()
    assert not list(home.house.glob(".unpacking*"))


def test_run_takes_another_place(packages: Path, home: Home, tmp_path: Path) -> None:
    place = tmp_path / 'odd "place" $HOME %F'
    assert home.sh(run_file(packages), "--prefix", place).returncode == 0
    assert subprocess.run([str(place / "bin" / "gan-studio"), "0"], check=False).returncode == 0
    entry = (place / "share/applications/gan-studio.desktop").read_text()
    assert 'odd \\\\"place\\\\" \\\\$HOME %%F/bin/gan-studio" %F' in entry
    assert not (home.home / ".local").exists()


def test_run_works_where_xz_is_missing(packages: Path, home: Home) -> None:
    tools = ["awk", "cat", "cp", "cut", "df", "find", "getconf", "grep", "head", "ldd", "ln", "mkdir", "mv", "readlink", "rm",
             "sed", "sha256sum", "sort", "tail", "tar", "tr", "uname", "wc"]
    for name in tools:
        (home.tools / name).symlink_to(shutil.which(name) or name)
    home.path = str(home.tools)
    done = home.sh(run_file(packages))
    assert done.returncode == 0, done.stderr
    assert subprocess.run([str(home.link), "0"], check=False).returncode == 0
    assert home.builds() == ["0.1.0"]


def test_newer_version_takes_the_place(packages: Path, home: Home) -> None:
    for version in ("0.1.0", "0.2.0", "0.2.0"):  # the last: once more, as a repair
        assert home.sh(run_file(packages, version)).returncode == 0
    assert home.builds() == ["0.2.0"]
    assert (home.link.resolve().parent / "version.txt").read_text() == "0.2.0"


def test_running_version_keeps_its_files(packages: Path, home: Home, running: subprocess.Popen[bytes]) -> None:
    assert home.sh(run_file(packages, "0.2.0")).returncode == 0
    assert running.poll() is None
    assert home.builds() == ["0.1.0", "0.2.0"]
    again = home.sh(run_file(packages, "0.1.0"))
    assert again.returncode == 1
    assert "running" in again.stderr


@pytest.mark.parametrize(("damage", "words"), [("cut", "not downloaded whole"), ("changed", "damaged")])
def test_damaged_download_is_told(packages: Path, home: Home, tmp_path: Path, damage: str, words: str) -> None:
    data = bytearray(run_file(packages).read_bytes())
    if damage == "cut":
        del data[-1000:]
    else:
        data[-1000] ^= 1
    damaged = tmp_path / "damaged.run"
    damaged.write_bytes(data)
    done = home.sh(damaged)
    assert done.returncode == 1
    assert words in done.stderr
    assert not (home.home / ".local").exists()
    assert home.sh(run_file(packages), "--check").returncode == 0


@pytest.mark.parametrize(("tool", "body", "words"), [
    ("df", "printf 'Filesystem 1024-blocks Used Available Use Mounted\\n/dev/x 9 0 9 0%% /\\n'", "too little free space"),
    ("getconf", "echo glibc 2.5", "glibc 2.5"),
    ("getconf", "echo glibc 1.40", "too old"),
    ("uname", '[ "$1" = -s ] && echo Linux || echo mips', "mips"),
])
def test_system_that_cannot_have_it_is_told_why(packages: Path, home: Home, tool: str, body: str, words: str) -> None:
    home.tool(tool, body)
    done = home.sh(run_file(packages))
    assert done.returncode == 1
    assert words in done.stderr
    assert not home.link.exists()
    assert not home.house.exists() or home.builds() == []


def test_system_without_glibc_is_told(packages: Path, home: Home) -> None:
    home.tool("getconf", "exit 1")
    home.tool("ldd", "echo 'musl libc (x86_64)' >&2; exit 1")
    done = home.sh(run_file(packages))
    assert done.returncode == 1
    assert "musl" in done.stderr


def test_home_that_cannot_be_written_is_told(packages: Path, home: Home) -> None:
    (home.home / ".local").write_text("in the way")
    done = home.sh(run_file(packages))
    assert done.returncode == 1
    assert "cannot be written" in done.stderr
    assert "--prefix" in done.stderr


def test_command_of_another_install_is_left_alone(packages: Path, home: Home) -> None:
    home.link.parent.mkdir(parents=True)
    home.link.write_text("of pip")
    done = home.sh(run_file(packages))
    assert done.returncode == 1
    assert "did not make" in done.stderr
    assert home.link.read_text() == "of pip"
    assert home.builds() == []


def test_missing_library_is_named_with_its_packages(packages: Path, home: Home) -> None:
    home.tool("ldd", "printf '\\tlibstdc++.so.6 => not found\\n'")
    done = home.sh(run_file(packages))
    assert done.returncode == 0, done.stderr
    assert "sudo apt install libstdc++6" in done.stdout
    assert "sudo dnf install libstdc++" in done.stdout


def test_program_that_does_not_start_is_not_installed(tmp_path: Path, home: Home) -> None:
    program = stand_in(tmp_path / "program")
    (program / "gan-studio").write_text("#!/bin/sh\necho 'no such instruction' >&2\nexit 1\n")
    assert make(program, "0.3.0", tmp_path / "out").returncode == 0
    done = home.sh(run_file(tmp_path / "out", "0.3.0"))
    assert done.returncode == 1
    assert "no such instruction" in done.stderr
    assert not home.link.exists()
    assert home.builds() == []


def test_what_opened_folders_goes_on_doing_so(packages: Path, home: Home, tmp_path: Path) -> None:
    log = tmp_path / "defaults.log"
    home.tool("update-desktop-database", f"touch '{tmp_path}/taken'")
    home.tool("xdg-mime", f'''if [ "$1" = default ]; then echo "$2 $3" >>'{log}'; exit; fi
if [ -e '{tmp_path}/taken' ]; then echo gan-studio.desktop; else echo files.desktop; fi''')
    assert home.sh(run_file(packages)).returncode == 0
    assert "files.desktop inode/directory" in log.read_text()


def test_uninstall_leaves_the_runs(packages: Path, home: Home) -> None:
    assert home.sh(run_file(packages)).returncode == 0
    kept = [home.home / "Documents/GAN Studio/training-runs/00000/status.json", home.house / "my notes.txt",
            home.share / "applications/other.desktop"]
    for path in kept:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("{}")
    done = home.sh(run_file(packages), "--uninstall")
    assert done.returncode == 0, done.stderr
    caches = home.share / "mime"  # the system's own tools made them, and keep them up to date
    left = sorted(path for path in home.home.rglob("*") if not path.is_dir() and (path.parent != caches or "gan" in path.name))
    assert left == sorted(kept)
    assert home.sh(run_file(packages), "--uninstall").returncode == 1


def test_uninstall_waits_for_the_program_to_be_closed(home: Home, running: subprocess.Popen[bytes]) -> None:
    done = home.sh(home.house / "uninstall.sh")
    assert done.returncode == 1
    assert str(running.pid) in done.stderr
    assert home.builds() == ["0.1.0"]
