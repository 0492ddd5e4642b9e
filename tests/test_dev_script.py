"""`build_scripts/dev.py` on a tiny checkout of its own: real environments, real pip, no network."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[1] / "build_scripts"

PYPROJECT = """\
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[project]
name = "gan-studio"
version = "0.1.0"
[project.optional-dependencies]
dev = []
"""

BACKEND = '''\
"""Makes an editable wheel with the standard library alone, so that this test needs no package index."""
import pathlib, zipfile

def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    name = "gan_studio-0.1.0-py3-none-any.whl"
    info = "gan_studio-0.1.0.dist-info"
    files = {
        "gan_studio.pth": str(pathlib.Path.cwd()),
        f"{info}/METADATA": "Metadata-Version: 2.1\\nName: gan-studio\\nVersion: 0.1.0\\nProvides-Extra: dev\\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
    }
    record = "".join(f"{path},,\\n" for path in [*files, f"{info}/RECORD"])
    with zipfile.ZipFile(pathlib.Path(wheel_directory) / name, "w") as wheel:
        for path, text in {**files, f"{info}/RECORD": record}.items():
            wheel.writestr(path, text)
    return name
'''

APP = "import json, sys; print('APP', json.dumps(sys.argv[1:])); sys.exit(7 if 'fail' in sys.argv else 0)\n"


def make_checkout(place: Path) -> Path:
    (place / "gan_studio").mkdir(parents=True)
    shutil.copytree(SCRIPTS, place / "build_scripts", ignore=shutil.ignore_patterns("__pycache__"))
    (place / "pyproject.toml").write_text(PYPROJECT)
    (place / "backend.py").write_text(BACKEND)
    (place / "constraints.txt").write_text("torch==2.13.0\n")
    (place / "gan_studio" / "__main__.py").write_text(APP)
    (place / "gan_studio" / "__init__.py").write_text("")
    shutil.copy2(SCRIPTS.parent / "gan_studio" / "system_libraries.py", place / "gan_studio")
    return place


def dev(checkout: Path, *words: str, display: bool = True) -> subprocess.CompletedProcess[str]:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in names}
    if display:
        environment["DISPLAY"] = ":7"
    command = [sys.executable, str(checkout / "build_scripts" / "dev.py"), *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = make_checkout(tmp_path_factory.mktemp("checkout") / "gan studio ü")
    first = dev(place, "run", "some folder", "b.png")
    assert first.returncode == 0, first.stdout + first.stderr
    assert 'APP ["some folder", "b.png"]' in first.stdout
    return place


def test_a_second_start_installs_nothing_and_is_quick(checkout: Path) -> None:
    started = time.perf_counter()
    second = dev(checkout, "run")
    seconds = time.perf_counter() - started
    assert second.stdout.strip() == "APP []"
    assert seconds < 2.0


def test_the_exit_code_is_the_apps_own(checkout: Path) -> None:
    assert dev(checkout, "run", "fail").returncode == 7


def test_without_a_display_it_says_so_and_trains(checkout: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux starts without a display")
    done = dev(checkout, "run", display=False)
    assert "no display" in done.stdout
    arguments = json.loads(done.stdout.split("APP ")[1])
    assert arguments[:3] == ["train", "--data", "builtin:anime-faces"]
    assert arguments[arguments.index("--minutes") + 1] == "2"


@pytest.mark.parametrize("words", [[], ["fly"], ["setup", "more"], ["run", "--torch-index"]])
def test_words_that_mean_nothing_exit_2_and_show_how(checkout: Path, words: list[str]) -> None:
    done = dev(checkout, *words)
    assert done.returncode == 2
    assert "dev.py run" in done.stderr


def test_an_interrupted_setup_is_done_afresh(checkout: Path) -> None:
    (checkout / ".venv" / "gan-studio-setup-unfinished").touch()
    for damaged in (checkout / ".venv").rglob("pip"):
        shutil.rmtree(damaged) if damaged.is_dir() else damaged.unlink()
    done = dev(checkout, "run")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "interrupted" in done.stdout
    assert dev(checkout, "run").stdout.strip() == "APP []"


def test_changed_requirements_are_installed_and_a_failure_is_told_without_the_index(checkout: Path) -> None:
    constraints = checkout / "constraints.txt"
    constraints.write_text("gan-studio==9.9 ; python_version > '3'\n")
    failed = dev(checkout, "run")
    assert failed.returncode == 1
    assert "could not be installed" in failed.stderr
    assert "://" not in failed.stdout + failed.stderr
    constraints.write_text("torch==2.13.0\n")
    mended = dev(checkout, "run")
    assert mended.returncode == 0, mended.stdout + mended.stderr
    assert "APP []" in mended.stdout


def test_a_moved_checkout_gets_an_environment_that_fits(checkout: Path, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere"
    shutil.copytree(checkout, moved, symlinks=True)
    done = dev(moved, "setup")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "moved" in done.stdout
    stamp = json.loads((moved / ".venv" / "gan-studio-setup.json").read_text())
    assert stamp["place"] == str(moved / ".venv")
