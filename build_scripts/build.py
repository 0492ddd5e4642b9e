#!/usr/bin/env python3
"""Builds the program as one folder, then proves with that very program that it starts, trains and saves:

    python3 build_scripts/build.py              build dist/gan-studio, then the smoke test
    python3 build_scripts/build.py --smoke      only the smoke test, of what was built before
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import environment

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "dist" / "gan-studio" / ("gan-studio.exe" if os.name == "nt" else "gan-studio")
TIMEOUT = 300  # seconds for any one step of the smoke test


class SmokeError(Exception):
    """The built program does not do what it must."""


def main(words: list[str]) -> int:
    if words not in ([], ["--smoke"]):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    try:
        if not words:
            build()
        smoke_test()
    except (environment.SetupError, SmokeError) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


def build() -> None:
    python = environment.ensure(ROOT, extras=("dev",))
    started = time.monotonic()
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
               "--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build"), str(ROOT / "packaging" / "gan-studio.spec")]
    print("Building dist/gan-studio; this takes some minutes.", flush=True)
    if subprocess.call(command, cwd=ROOT) != 0:
        raise SmokeError("PyInstaller failed; its last words are above.")
    size = sum(path.stat().st_size for path in PROGRAM.parent.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"Built {PROGRAM.parent.relative_to(ROOT)}: {size / 1e6:,.0f} MB in {time.monotonic() - started:.0f} s", flush=True)


def smoke_test() -> None:
    """Runs the frozen program in a home of its own. Raises SmokeError at the first thing that is not as it must be."""
    if not PROGRAM.is_file():
        raise SmokeError(f"There is no {PROGRAM.relative_to(ROOT)} yet: start build.py without --smoke.")
    work = Path(tempfile.mkdtemp(prefix="gan-studio-smoke-"))
    try:
        runs, pictures = work / "runs", work / "pictures"
        program(work, "--version")
        program(work, GAN_STUDIO_EXIT_AFTER_PAINT="1", said="the window starts and paints")
        train = ["train", "--outdir", str(runs), "--data", "builtin:digits", "--size", "32", "--width", "8", "--batch", "16"]
        program(work, *train, "--kimg", "0.5", said="it trains")
        run = only_folder(runs)
        check((run / "sample_sheet.png").stat().st_size > 1000, "training left no sample sheet")
        check(any((run / "snapshots").iterdir()), "training left no snapshot")
        program(work, "train", "--resume", str(run), "--kimg", "0.7", said="it goes on from a snapshot")
        program(work, "generate", "--network", str(run), "--n", "20", "--outdir", str(pictures), said="it generates")
        found = json.loads(program(work, "scan", "--json", str(pictures), said="it scans"))
        check(found["counts"]["usable"] == 20, f"of 20 generated pictures it could read {found['counts']}")
        if (ROOT / "gan_studio" / "resources" / "generators" / "anime-faces").is_dir():
            faces = work / "faces"
            program(work, "generate", "--network", "builtin", "--n", "5", "--outdir", str(faces), said="its own generator draws")
            check(len(list(faces.glob("*.png"))) == 5, "the generator that comes with the program drew nothing")
        program(work, "scan", str(work / "nowhere"), code=3, said="it says when data are not there")
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print("The built program starts, trains, saves, resumes, generates and scans.")


def program(work: Path, *words: str, said: str = "it starts", code: int = 0, **variables: str) -> str:
    """Runs the built program; what it printed."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    settings = {**clean, "GAN_STUDIO_HOME": str(work / "home"), "QT_QPA_PLATFORM": "offscreen", **variables}
    started = time.monotonic()
    done = subprocess.run([str(PROGRAM), *words], env=settings, cwd=work, capture_output=True, text=True, encoding="utf-8",
                          errors="replace", stdin=subprocess.DEVNULL, timeout=TIMEOUT, check=False)
    if done.returncode != code:
        ended = f"'{' '.join(words)}' ended with {done.returncode}, not {code}"
        raise SmokeError(f"Failed: {said}: {ended}.\n{done.stdout}{done.stderr}")
    print(f"  {said} ({time.monotonic() - started:.1f} s)", flush=True)
    return done.stdout


def only_folder(place: Path) -> Path:
    folders = [path for path in place.iterdir() if path.is_dir()]
    check(len(folders) == 1, f"{len(folders)} run folders instead of one")
    return folders[0]


def check(holds: bool, otherwise: str) -> None:
    if not holds:
        raise SmokeError(otherwise)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
