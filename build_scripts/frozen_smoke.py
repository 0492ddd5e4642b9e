"""The smoke test of the built program: what must be true of it before anyone gets it, in a minute or two, without a display.

It runs as a stranger would run it: from a folder with spaces and Chinese characters in its name, which nobody may write to,
beside a second copy, without Python's and this checkout's variables.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from frozen_build import BuildError

EXE = "gan-studio.exe" if os.name == "nt" else "gan-studio"
TIMEOUT = 600  # seconds for any one step
TRAIN = ("train", "--size", "32", "--width", "8", "--batch", "16", "--sample-seconds", "600")


def test(program: Path) -> None:
    """Runs the built program in a home of its own.

    Args:
        program: the one-folder build.
    Raises:
        BuildError: the first thing that is not as it must be.
    """
    if not (program / EXE).is_file():
        raise BuildError(f"There is no {program / EXE} yet: start build.py without --smoke.")
    work = Path(tempfile.mkdtemp(prefix=".smoke-", dir=program.parent))
    try:
        Trial(program, work).run()
    finally:
        make_writable(work)
        shutil.rmtree(work, ignore_errors=True)
    print("The built program starts, trains, resumes, generates, films, exports, measures and scans.", flush=True)


class Trial:
    """One run of the smoke test."""

    def __init__(self, program: Path, work: Path) -> None:
        self.work = work
        self.first = install(program, work / "GAN Studio 图片 1")
        self.second = install(program, work / "GAN Studio 图片 2")
        self.runs, self.pictures = work / "runs", work / "生成 pictures"

    def run(self) -> None:
        before = snapshot(self.first)
        self.starts()
        self.window_answers()
        run = self.trains()
        self.draws_and_scans(run)
        self.plays_in_the_lab()
        self.two_at_once(run)
        check(snapshot(self.first) == before, "the program wrote into its own folder")
        print("  it left its own folder alone", flush=True)

    def starts(self) -> None:
        words = self.call("--version", said="it tells its version")
        check(any(character.isdigit() for character in words), f"--version said {words!r}")
        check("train" in self.call("--help", said="its command line helps"), "--help names no command")
        said = self.call(said="the window starts and paints", GAN_STUDIO_EXIT_AFTER_PAINT="1")
        check(said.strip().isdigit(), f"instead of the milliseconds to the first paint it said {said!r}")
        print(f"    {said.strip()} ms to the first paint", flush=True)
        self.call("scan", str(self.work / "nowhere"), code=3, said="it says when data are not there")
        check("G" in self.call("explain", "hinge", said="it explains"), "explain said nothing")

    def window_answers(self) -> None:
        """The benchmark drives the real window: how quick it is does not matter here, only that it gets there."""
        words = self.call("bench", "window", "--quick", "--json", "--only", "first-play", "--only", "heartbeat", code=None,
                          said="its window plays with the generator, scans and trains")
        for figure in json.loads(words)["figures"]:
            check(figure["value"] is not None, f"{figure['what']}: {figure['how']}")

    def trains(self) -> Path:
        # libgomp tells what it read from the environment when it was loaded: the studio's words have to be there by then.
        errors: list[str] = []
        self.call(*TRAIN, "--data", "builtin:digits", "--outdir", str(self.runs), "--kimg", "0.5", said="it trains",
                  errors=errors, OMP_DISPLAY_ENV="verbose")
        if sys.platform.startswith("linux"):
            check("OMP_WAIT_POLICY = 'PASSIVE'" in "".join(errors), "torch was loaded before OMP_WAIT_POLICY was set")
        for line in errors:
            check("Warning" not in line, f"while it trained it said:\n{line}")
        run = only_folder(self.runs)
        check((run / "sample_sheet.png").stat().st_size > 1000, "training left no sample sheet")
        check(any((run / "snapshots").iterdir()), "training left no snapshot")
        self.call("train", "--resume", str(run), "--kimg", "0.7", said="it goes on from a snapshot")
        seen = json.loads((run / "status.json").read_text("utf-8"))["images_seen"]
        check(seen >= 700, f"resumed until 700 images, it stopped at {seen}")
        return run

    def draws_and_scans(self, run: Path) -> None:
        self.call("generate", "--network", str(run), "--n", "20", "--outdir", str(self.pictures), said="it generates")
        found = json.loads(self.call("scan", "--json", str(self.pictures), said="it scans"))
        check(found["counts"]["usable"] == 20, f"of 20 generated pictures it could read {found['counts']}")
        for film in ("film.mp4", "film.gif"):
            self.call("video", "--network", str(run), "--seconds", "0.5", str(self.work / film), said=f"it writes a {film[-3:]}")
            check((self.work / film).stat().st_size > 1000, f"{film} is empty")
        said = self.call("export", "--network", str(run), "--onnx", str(self.work / "g.onnx"), said="it writes and checks ONNX")
        check("at most" in said, f"of the ONNX file it said {said!r}")
        figures = self.call("metrics", "--network", str(run), "--count", "64", "--json", said="it measures")
        check(bool(json.loads(figures)), "it measured nothing")
        self.call(*TRAIN, "--data", str(self.pictures), "--method", "vae", "--outdir", str(self.work / "vae"), "--kimg", "0.1",
                  said="it trains a VAE on a folder of pictures")

    def plays_in_the_lab(self) -> None:
        check("playground" in self.call("lab", said="all experiments of the Lab are there"), "the Lab names no playground")
        found = json.loads(self.call("lab", "playground", "--quick", "--json", said="an experiment of the Lab holds"))
        check(found["verdict"]["holds"] is True, f"the Lab says {found['verdict']['sentence']!r}")

    def two_at_once(self, run: Path) -> None:
        """A second version beside the first, at the same time and in the same home."""
        words = [*TRAIN, "--data", "builtin:digits", "--outdir", str(self.work / "other runs"), "--kimg", "1000"]
        with subprocess.Popen([str(self.first / EXE), *words], env=self.variables(), cwd=self.work, stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as training:
            try:
                stats = "*/stats.jsonl"
                wait_for(lambda: any((self.work / "other runs").glob(stats)), "a training in the background did not start")
                faces = self.work / "faces"
                self.call("generate", "--network", "builtin", "--n", "5", "--outdir", str(faces), program=self.second,
                          said="a second copy draws with the generator that comes with it while the first trains")
                check(len(list(faces.glob("*.png"))) == 5, "the generator that comes with the program drew nothing")
                check(training.poll() is None, "the training ended when a second copy was started")
            finally:
                training.terminate()
                training.wait(TIMEOUT)

    def call(self, *words: str, said: str, code: int | None = 0, program: Path | None = None, errors: list[str] | None = None,
             **variables: str) -> str:
        """Runs the program; what it printed. `code` is how it has to end, None for however it likes."""
        started = time.monotonic()
        done = subprocess.run([str((program or self.first) / EXE), *words], env=self.variables(**variables), cwd=self.work,
                              capture_output=True, text=True, encoding="utf-8", errors="replace", stdin=subprocess.DEVNULL,
                              timeout=TIMEOUT, check=False)
        if done.returncode != code if code is not None else not done.stdout:
            ended = f"'{' '.join(words)}' ended with {done.returncode}, not {code}"
            raise BuildError(f"Failed: {said}: {ended}.\n{done.stdout}{done.stderr}")
        if errors is not None:
            errors.append(done.stderr)
        print(f"  {said} ({time.monotonic() - started:.1f} s)", flush=True)
        return done.stdout

    def variables(self, **more: str) -> dict[str, str]:
        ours = ("PYTHON", "VIRTUAL_ENV", "OMP_", "GOMP_", "KMP_", "LD_LIBRARY_PATH", "QT_")
        clean = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        return {**clean, "GAN_STUDIO_HOME": str(self.work / "主页 home"), "QT_QPA_PLATFORM": "offscreen", **more}


def install(program: Path, place: Path) -> Path:
    """The program in another folder, into which nobody may write. Its files are shared with the first where the disk can."""
    shutil.copytree(program, place, symlinks=True, copy_function=link_or_copy)
    for folder in [place, *(path for path in place.rglob("*") if path.is_dir() and not path.is_symlink())]:
        folder.chmod(0o555)
    return place


def link_or_copy(old: str, new: str) -> None:
    try:
        os.link(old, new)
    except OSError:
        shutil.copy2(old, new)


def make_writable(folder: Path) -> None:
    for path in [folder, *folder.rglob("*")]:
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)


def snapshot(folder: Path) -> dict[str, tuple[int, int]]:
    """Size and time of change of each file: an administrator may write where it is forbidden."""
    return {str(path): (path.lstat().st_size, path.lstat().st_mtime_ns) for path in folder.rglob("*") if not path.is_dir()}


def wait_for(holds: Callable[[], bool], otherwise: str) -> None:
    ends = time.monotonic() + TIMEOUT
    while not holds():
        check(time.monotonic() < ends, otherwise)
        time.sleep(0.2)


def only_folder(place: Path) -> Path:
    folders = [path for path in place.iterdir() if path.is_dir()]
    check(len(folders) == 1, f"{len(folders)} run folders instead of one")
    return folders[0]


def check(holds: bool, otherwise: str) -> None:
    if not holds:
        raise BuildError(otherwise)
