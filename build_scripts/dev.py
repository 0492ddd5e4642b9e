#!/usr/bin/env python3
"""Everything a person needs after cloning, with nothing but Python:

    python3 build_scripts/dev.py run [PATH ...]     set up what is missing, then open the app
    python3 build_scripts/dev.py test [WORDS ...]   set up, then check and test; further words go to pytest
    python3 build_scripts/dev.py setup              only set up

    --torch-index URL   take PyTorch from another package index (another build: CUDA, ROCm, CPU)

The environment is `.venv` in the checkout. A second start only looks at a stamp file, so it costs nothing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OLDEST_PYTHON = (3, 11)
HEADLESS_MINUTES = "2"
MOST_TESTERS = 4  # processes that test side by side: each loads torch


def main(words: list[str]) -> int:
    use_new_enough_python()
    import environment  # only now: these files may use the Python that was just checked

    try:
        torch_index, words = take_option(words, "--torch-index")
    except ValueError as error:
        return usage(str(error))
    command, rest = (words[0], words[1:]) if words else ("", [])
    if command in ("-h", "--help", "help"):
        print(__doc__.strip())
        return 0
    if command not in ("setup", "run", "test"):
        return usage(f"there is no command '{command}'." if command else "a command is missing.")
    if command == "setup" and rest:
        return usage(f"setup takes no further words, and got '{rest[0]}'.")
    try:
        extras = () if command == "run" else ("dev",)
        python = environment.ensure(ROOT, extras=extras, torch_index=torch_index, check_again=command == "setup")
        if command == "run":
            return run_app(python, rest)
        if command == "test":
            return run_tests(python, rest)
    except environment.SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nInterrupted. The next start goes on from here.", file=sys.stderr)
        return 130
    print(f"Ready. Start the app: {shown_python()} build_scripts/dev.py run")
    return 0


def usage(problem: str) -> int:
    print(f"dev.py: {problem}\n\n{__doc__.strip()}", file=sys.stderr)
    return 2


def use_new_enough_python() -> None:
    """Goes on in a newer Python where this one is too old and a newer one is installed."""
    if sys.version_info >= OLDEST_PYTHON:
        return
    for minor in (13, 12, 11, 14, 15):
        newer = shutil.which(f"python3.{minor}")
        if newer:
            sys.exit(subprocess.call([newer, *sys.argv]))
    found = ".".join(str(part) for part in sys.version_info[:3])
    sys.exit(
        f"GAN Studio needs Python 3.11 or newer; this is {found}.\n"
        "Install one (Debian, Ubuntu: sudo apt-get install python3.11 python3.11-venv; Windows, macOS: the installer\n"
        "of python.org), then start this again with it, for example: python3.11 build_scripts/dev.py run"
    )


def take_option(words: list[str], name: str) -> tuple[str, list[str]]:
    """The value of `--name VALUE` or `--name=VALUE`, "" where not given, and the other words in their order."""
    for position, word in enumerate(words):
        if word == "--":
            break
        if word == name:
            if position + 1 == len(words):
                raise ValueError(f"{name} needs a value.")
            return words[position + 1], words[:position] + words[position + 2 :]
        if word.startswith(name + "="):
            return word.split("=", 1)[1], words[:position] + words[position + 1 :]
    return "", words


def run_app(python: Path, paths: list[str]) -> int:
    """Opens the window, or does the same main job without one where there is no display."""
    app = [str(python), "-P", "-m", "gan_studio"]  # -P: nothing in the folder one stands in can take a module's place
    arguments = [*app, *paths]
    if not has_display():
        outdir = ROOT / "training-runs"
        data = paths[:1] or ["builtin:anime-faces"]
        what = "the built-in anime faces" if not paths else data[0]
        print(
            "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.\n"
            f"The same job without a window: training on {what} for {HEADLESS_MINUTES} minutes.\n"
            "Ctrl+C stops it and keeps what it learned.\n",
            flush=True,
        )
        arguments = [*app, "train", "--data", data[0], "--outdir", str(outdir)]
        arguments += ["--minutes", HEADLESS_MINUTES]
        arguments += [] if paths else ["--size", "32", "--preset", "quick"]  # what two minutes on two cores can show
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(arguments[0], arguments)  # the app is this process now: signals and exit code are its own
    return subprocess.call(arguments)


def has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def run_tests(python: Path, words: list[str]) -> int:
    """Style, types, import rules, then pytest; only pytest where it is given words of its own.

    pytest comes last so that its closing line is the last one, and runs also where a check before it failed.
    """
    module = [str(python), "-m"]
    checks = [
        ("ruff", [*module, "ruff", "check", "."]),
        ("mypy", [*module, "mypy"]),
        ("import rules", [str(python), "-c", "from importlinter.cli import lint_imports_command as main; main()"]),
    ]
    failed = []
    for name, command in checks if not words else []:
        print(f"--- {name}", flush=True)
        if subprocess.call(command, cwd=ROOT) != 0:
            failed.append(name)
    if failed:
        print(f"--- failed: {', '.join(failed)}", flush=True)
    if not words:
        print("--- pytest", flush=True)
        # A file stays whole in one process: what its tests share is made once.
        words = ["-n", str(min(MOST_TESTERS, os.cpu_count() or 1)), "--dist", "loadfile"]
        words += ["--max-worker-restart", "0"]  # with loadfile, pytest-xdist waits for ever after it replaced one that broke off
    code = subprocess.call([*module, "pytest", *words], cwd=ROOT)
    return code or (1 if failed else 0)


def shown_python() -> str:
    return "py" if os.name == "nt" else "python3"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
