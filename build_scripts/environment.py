"""The virtual environment in the checkout: made, filled with pinned versions, repaired, left alone when it is right.

A stamp inside `.venv` says what it was made from; while that is still true nothing else is looked at. A marker lies
there while packages are being installed: where it is found later, that setup was cut off half-way and is done afresh.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import system_libraries

STAMP = "gan-studio-setup.json"
MARKER = "gan-studio-setup-unfinished"
LOG = "gan-studio-setup.log"


class SetupError(Exception):
    """The environment cannot be made; the text says what to do."""


def ensure(root: Path, *, extras: Sequence[str], torch_index: str = "", check_again: bool = False) -> Path:
    """The environment's Python, after installing whatever is missing.

    Args:
        root: the checkout, with pyproject.toml and constraints.txt.
        extras: the project's optional dependencies that this use needs.
        torch_index: address of the package index that PyTorch comes from; "" keeps what is there.
        check_again: look at every package even where the stamp says that all is right.
    Raises:
        SetupError: something is missing that cannot be installed from here.
    """
    venv = root / ".venv"
    python = venv_python(venv)
    stamp = read_stamp(venv)
    if (
        not check_again
        and is_sound(venv, stamp)
        and stamp.get("inputs") == fingerprint(root)
        and set(extras) <= set(stamp.get("extras", ()))
        and torch_index in ("", stamp.get("torch_index"))
    ):
        return python

    print("Setting up GAN Studio. The first time this takes some minutes.", flush=True)
    system_libraries.ensure_venv_module(SetupError)
    missing_libraries = system_libraries.ensure_qt_libraries()
    if "dev" in extras:
        system_libraries.ensure_openh264()
    reason = reason_to_remake(venv, stamp, torch_index) if venv.exists() else ""
    if reason:
        print(f"  {reason}", flush=True)
        shutil.rmtree(venv)
        stamp = {}
    torch_index = torch_index or str(stamp.get("torch_index", ""))
    extras = sorted({*extras, *stamp.get("extras", ())})
    (venv / STAMP).unlink(missing_ok=True)
    if not python.exists():
        make_venv(venv)
    install(root, venv, extras, torch_index)
    check_qt(python, missing_libraries)
    write_stamp(venv, {
        "inputs": fingerprint(root), "extras": extras, "torch_index": torch_index, "place": str(venv),
        "python": python_version(python),
    })
    return python


def venv_python(venv: Path) -> Path:
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def fingerprint(root: Path) -> str:
    """Of everything that decides what is installed."""
    digest = hashlib.sha256()
    for path in (root / "pyproject.toml", root / "constraints.txt", Path(__file__)):
        digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()


def read_stamp(venv: Path) -> dict:
    try:
        stamp = json.loads((venv / STAMP).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(venv: Path, stamp: dict) -> None:
    unfinished = venv / f"{STAMP}.new"
    unfinished.write_text(json.dumps(stamp, indent=1), "utf-8")
    unfinished.replace(venv / STAMP)


def is_sound(venv: Path, stamp: dict) -> bool:
    """Nothing tells that this environment was moved, cut off or lost its Python. Reads a few names, runs nothing."""
    python = venv_python(venv)
    if not stamp or not python.exists() or (venv / MARKER).exists() or stamp.get("place") != str(venv):
        return False
    named = re.search(r"python(\d+\.\d+)$", os.path.realpath(python))
    return named is None or named[1] == stamp.get("python")  # an upgraded system Python does not fit the packages


def reason_to_remake(venv: Path, stamp: dict, torch_index: str) -> str:
    """Why the environment cannot be mended by installing over it, in words; "" where it can."""
    if (venv / MARKER).exists():
        return "The last setup was interrupted: starting it afresh."
    if stamp and torch_index not in ("", stamp.get("torch_index")):
        return "Another build of PyTorch was asked for: starting afresh."
    if stamp and not is_sound(venv, stamp):
        return "The environment was moved, or its Python was replaced: making it afresh."
    if not venv_python(venv).exists() or not runs([str(venv_python(venv)), "-m", "pip", "--version"]):
        return "The environment is damaged: making it afresh."
    return ""


def runs(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, check=False).returncode == 0


def make_venv(venv: Path) -> None:
    print("  making .venv", flush=True)
    venv.mkdir(parents=True, exist_ok=True)
    (venv / MARKER).touch()
    base = getattr(sys, "_base_executable", "") or sys.executable  # also right when started from inside the old .venv
    done = subprocess.run([base, "-m", "venv", "--clear", str(venv)], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        shutil.rmtree(venv, ignore_errors=True)
        raise SetupError(f"A virtual environment could not be made:\n{done.stdout}{done.stderr}".rstrip())
    (venv / MARKER).touch()


def install(root: Path, venv: Path, extras: Sequence[str], torch_index: str) -> None:
    (venv / MARKER).touch()
    target = f"{root}[{','.join(extras)}]" if extras else str(root)
    constraints = root / "constraints.txt"
    try:
        if torch_index:
            pin = re.search(r"^torch==\S+", constraints.read_text("utf-8"), re.MULTILINE)
            pip(venv, ["--index-url", torch_index, pin[0] if pin else "torch"])
        pip(venv, ["--constraint", str(constraints), "--config-settings", "editable_mode=compat", "--editable", target])
    except SetupError:
        (venv / MARKER).unlink(missing_ok=True)  # pip gave up in good order: what is installed is whole
        raise
    (venv / MARKER).unlink()


def pip(venv: Path, words: list[str]) -> None:
    """Runs pip install, telling what it fetches as it goes; all it says is kept in a log beside the packages."""
    command = [str(venv_python(venv)), "-m", "pip", "install", "--disable-pip-version-check", "--no-input",
               "--progress-bar", "off", *words]
    complaints: list[str] = []
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
                               text=True, encoding="utf-8", errors="replace")
    with process, open(venv / LOG, "a", encoding="utf-8") as log:
        for line in process.stdout or ():
            line = without_hosts(line.rstrip())
            log.write(line + "\n")
            if line.startswith("Collecting "):
                print(f"  {re.split('[<>=!~;]', line.split()[1])[0]}", flush=True)
            elif line.startswith("Installing collected packages"):
                print("  installing", flush=True)
            elif "ERROR" in line:
                complaints.append(line)
    if process.returncode != 0:
        told = "\n".join(complaints[-6:]) or f"pip ended with code {process.returncode}."
        raise SetupError(
            f"The packages could not be installed:\n{told}\n\n"
            f"Everything that pip said is in {venv / LOG}. When the cause is gone, start the same command again."
        )


def without_hosts(line: str) -> str:
    """The line without the address of the package index that this machine happens to use."""
    return re.sub(r"(https?://)[^\s/'\"]+|host='[^']*'", "(package index)", line)


def check_qt(python: Path, missing_libraries: Sequence[str]) -> None:
    """Loads Qt once in the new environment, so that a missing system library is told here and in words."""
    code = "import importlib.util as u; u.find_spec('PySide6') and __import__('PySide6.QtWidgets')"
    done = subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise SetupError(f"Qt cannot be loaded: {last}\n{system_libraries.advice(missing_libraries)}".rstrip())


def python_version(python: Path) -> str:
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    return subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=True).stdout.strip()
