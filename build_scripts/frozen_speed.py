"""How quick the built program trains beside the source it was built from, on this machine, in turns.

Each side trains the same recipe in a process of its own, once unmeasured so that both have timed their settings, then in
turns; compared are the medians of what each turn's own statistics say of images a second, after the first seconds.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import tempfile
from pathlib import Path

from frozen_build import BuildError
from frozen_smoke import EXE, only_folder

TARGET = 0.98
TURNS = 5
SECONDS = 30
RECIPE = ("--data", "builtin:digits", "--size", "32", "--batch", "64", "--seed", "1", "--precision", "float32", "--threads", "1",
          "--no-metrics", "--sample-seconds", "600", "--snapshot-seconds", "600", "--minutes", f"{SECONDS / 60:.2f}")


def compare(program: Path, python: Path) -> int:
    """Prints the ratio. 0 where it reaches the target, else 1.

    Raises:
        BuildError: there is no built program, or one side does not train.
    """
    if not (program / EXE).is_file():
        raise BuildError(f"There is no {program / EXE} yet: start build.py first.")
    sides = {"source": [str(python), "-m", "gan_studio"], "frozen": [str(program / EXE)]}
    rates: dict[str, list[float]] = {side: [] for side in sides}
    for turn in range(TURNS):
        for side in sorted(sides, reverse=turn % 2 == 0):
            rates[side].append(rate(sides[side]))
            print(f"  turn {turn + 1}, {side}: {rates[side][-1]:.1f} images/s", flush=True)
    found = {side: statistics.median(values) for side, values in rates.items()}
    ratio = found["frozen"] / found["source"]
    print(f"frozen {found['frozen']:.1f} images/s, source {found['source']:.1f} images/s: ratio {ratio:.3f} (at least {TARGET})")
    return 0 if ratio >= TARGET else 1


def rate(command: list[str]) -> float:
    """Images a second of one training, from its second line of statistics to its last."""
    work = Path(tempfile.mkdtemp(prefix="gan-studio-speed-"))
    try:
        words = [*command, "train", *RECIPE, "--outdir", str(work / "runs")]
        variables = {**os.environ, "GAN_STUDIO_HOME": str(work / "home")}
        done = subprocess.run(words, env=variables, capture_output=True, text=True, encoding="utf-8", errors="replace",
                              stdin=subprocess.DEVNULL, timeout=SECONDS * 20, check=False)
        if done.returncode != 0:
            raise BuildError(f"'{' '.join(words)}' ended with {done.returncode}.\n{done.stdout}{done.stderr}")
        lines = (only_folder(work / "runs") / "stats.jsonl").read_text("utf-8").splitlines()
        stats = [json.loads(line) for line in lines]
        if len(stats) < 3:
            raise BuildError(f"{SECONDS} s of training left only {len(stats)} lines of statistics.")
        first, last = stats[1], stats[-1]
        return (last["images_seen"] - first["images_seen"]) / (last["seconds"] - first["seconds"])
    finally:
        shutil.rmtree(work, ignore_errors=True)
