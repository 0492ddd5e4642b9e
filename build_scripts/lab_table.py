#!/usr/bin/env python3
"""The table of docs/lab.md: runs every experiment of the Lab and writes what was seen beside what the lecture claims.

    python build_scripts/lab_table.py                   three seeds, each experiment whole: takes a while
    python build_scripts/lab_table.py --seeds 5
    python build_scripts/lab_table.py --seeds 5 --keep DIR    goes on where it was broken off
    python build_scripts/lab_table.py --quick --seeds 1 to see that it works; nothing is written

Each seed is one run of `gan-studio lab --all --json` in a process of its own; a whole one takes ten minutes of a core. A claim
that did not hold in a seed is counted, not left out.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "lab.md"
BEGIN, END = "<!-- table: build_scripts/lab_table.py -->", "<!-- end of table -->"

Report = Mapping[str, Any]


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--seeds", type=int, default=3, metavar="N", help="seeds 0 to N - 1")
    words.add_argument("--quick", action="store_true", help="quick measurements; prints the table instead of writing it")
    words.add_argument("--keep", type=Path, metavar="DIR", help="keep each seed's reports; those that DIR has are not run again")
    chosen = words.parse_args()
    runs = [reports_of(seed, quick=chosen.quick, keep=chosen.keep) for seed in range(max(1, chosen.seeds))]
    made = table(runs)
    if chosen.quick:
        print(made)
    else:
        PAGE.write_text(placed(PAGE.read_text("utf-8"), made), "utf-8")
    return 0


def reports_of(seed: int, *, quick: bool, keep: Path | None = None) -> list[Report]:
    """What `keep` has of the seed; else measured now, and kept."""
    kept = keep / f"{'quick' if quick else 'whole'}-{seed}.json" if keep is not None else None
    if kept is not None and kept.is_file():
        found: list[Report] = json.loads(kept.read_text("utf-8"))
        return found
    measured = run_all(seed, quick=quick)
    if kept is not None:
        kept.parent.mkdir(parents=True, exist_ok=True)
        partial = kept.with_suffix(".part")
        partial.write_text(json.dumps(measured), "utf-8")
        partial.replace(kept)
    return measured


def run_all(seed: int, *, quick: bool) -> list[Report]:
    """The reports of one seed. Raises CalledProcessError where the command itself failed."""
    print(f"seed {seed} ...", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", "gan_studio", "lab", "--all", "--json", "--seed", str(seed), *(["--quick"] if quick else [])]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False, cwd=ROOT,
                          env={**os.environ, "PYTHONIOENCODING": "utf-8"}, encoding="utf-8")
    if done.returncode not in (0, 1):  # 1: a claim did not hold, which is a result
        raise subprocess.CalledProcessError(done.returncode, command)
    reports: list[Report] = json.loads(done.stdout)
    return reports


def table(runs: Sequence[Sequence[Report]]) -> str:
    """Markdown: a line an experiment. What was seen is the verdict of the first seed; `runs` are the same experiments a seed."""
    lines = ["| | experiment | claim | figure seen (seed 0) | held | command |", "|---|---|---|---|---|---|"]
    for reports in zip(*runs, strict=True):
        first = reports[0]
        held = sum(report.get("verdict", {}).get("holds") is True for report in reports)
        seconds = max(1.0, min(report.get("seconds", 0.0) for report in reports))  # the one that other programs disturbed least
        lines.append(" | ".join((
            f"| {first['number']}", first["experiment"], cell(first["claim"]), cell(seen(first)),
            f"{held} of {len(reports)}", f"`gan-studio lab {first['experiment']}` ({seconds:.0f} s) |")))
    many = "seed 0" if len(runs) == 1 else f"seeds 0 to {len(runs) - 1}"
    return "\n".join([*lines, "", f"Measured with {many}, one thread, {platform.machine()}, "
                                  f"Python {platform.python_version()}. 'Held' counts the seeds in which the claim showed."])


def seen(report: Report) -> str:
    if "error" in report:
        return f"could not be run: {report['error']}"
    verdict = report["verdict"]
    return f"{verdict['sentence']} <sub>{verdict['obtained']}</sub>"


def cell(text: str) -> str:
    """Text that stays in one cell of a Markdown table."""
    return " ".join(text.split()).replace("|", "\\|")


def placed(page: str, made: str) -> str:
    """`page` with the table between its two markers. Raises ValueError where they are missing."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"docs/lab.md has no place for the table: {BEGIN} ... {END}")
    return f"{before}{BEGIN}\n\n{made}\n\n{END}{after}"


if __name__ == "__main__":
    sys.exit(main())
