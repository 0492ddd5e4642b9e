"""Recipes by experiment: trains the arms of a study for equal time and keeps what came of them in docs/.

    python build_scripts/recipes.py measure digits emoji --seeds 2     # what is kept already is not measured again
    python build_scripts/recipes.py write                              # docs/recipes.md from docs/recipes.json

Each arm is a preset with settings laid over it, trained in a process of its own on one thread, by the CPU time of that
process: on a machine that does nothing else this is wall-clock time, and on a busy one it is as fair. Opening the data and
the evaluation are outside of the clock. The figures are those of `gan-studio metrics`, at 1,000 samples.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "docs" / "recipes.json"
PAGE = ROOT / "docs" / "recipes.md"
BEGIN, END = "<!-- tables: build_scripts/recipes.py write -->", "<!-- end of tables -->"
KEYS = ("kernel-distance", "frechet-distance", "coverage")


@dataclass(frozen=True)
class Study:
    """Arms that differ from `base` in one thing each. `set_key` is a set of `gan_studio.bench.quality_sets`."""

    what: str
    set_key: str
    seconds: float
    arms: Mapping[str, Mapping[str, Any]]
    base: Mapping[str, Any] = field(default_factory=dict)
    preset: str = "balanced"
    take: str = ""  # ":100" takes the first hundred of a built-in set


NS: dict[str, Any] = {"objective": "non-saturating", "mapping": "modulated", "augment": "none", "width": 32, "batch": 32}
_DIGITS: dict[str, Any] = {**NS, "gamma": 1.0, "penalty_every": 8, "lr_g": 1e-3, "lr_d": 1e-3}
_COLOUR: dict[str, Any] = {**NS, "gamma": 4.0, "penalty_every": 4, "lr_g": 7e-4, "lr_d": 7e-4}


def _rates(rate: float) -> dict[str, float]:
    return {"lr_g": rate, "lr_d": rate}


STUDIES: dict[str, Study] = {
    "digits": Study("Digits, 32 px", "digits", 45, {
        "the base: R1 every 8th step, rates 1e-3": {},
        "the preset: R1 every 16th step, rates 1.5e-3": {"penalty_every": 16, **_rates(1.5e-3)},
        "relativistic, R1 + R2 every step": {"objective": "relativistic", "penalty_every": 1},
        "relativistic, R1 + R2 every 4th": {"objective": "relativistic", "penalty_every": 4},
        "R1 every 2nd step": {"penalty_every": 2},
        "R1 every 16th step": {"penalty_every": 16},
        "no mapping network": {"mapping": "none"},
        "no norm in G": {"g_norm": "none"},
        "residual": {"architecture": "residual"},
        "width 16": {"width": 16},
        "width 64": {"width": 64},
        "batch 16": {"batch": 16},
        "batch 64": {"batch": 64},
        "learning rates 5e-4": _rates(5e-4),
        "learning rates 2e-3": _rates(2e-3),
        "γ 0.3": {"gamma": 0.3},
        "γ 4": {"gamma": 4.0},
        "EMA 1 kimg": {"ema_kimg": 1.0},
    }, _DIGITS),
    "emoji": Study("Emoji, 64 px", "emoji", 90, {
        "the preset": {},
        "relativistic, R1 + R2 every 4th": {"objective": "relativistic"},
        "no mapping network": {"mapping": "none"},
        "width 16": {"width": 16},
        "learning rates 4e-4": _rates(4e-4),
        "learning rates 1e-3": _rates(1e-3),
        "γ 1": {"gamma": 1.0},
        "R1 every 8th step": {"penalty_every": 8},
        "ADA": {"augment": "ada"},
        "DiffAugment": {"augment": "diffaugment"},
    }, _COLOUR),
    "characters": Study("Characters, 64 px", "characters", 90, {
        "the preset": {}, "relativistic, R1 + R2 every 4th": {"objective": "relativistic"},
        "no mapping network": {"mapping": "none"},
    }, _COLOUR),
    "faces": Study("Built-in faces, 64 px", "faces", 90, {
        "the preset": {}, "relativistic, R1 + R2 every 4th": {"objective": "relativistic"},
        "no mapping network": {"mapping": "none"},
    }, _COLOUR),
    "faces-100": Study("100 of the built-in faces, 64 px", "faces", 120, {
        "the preset, no augmentation": {}, "DiffAugment": {"augment": "diffaugment"}, "ADA": {"augment": "ada"},
    }, _COLOUR, take=":100"),
}


def measure(names: list[str], seeds: int, seconds: float | None, data_dir: Path | None, arms: list[str]) -> None:
    """Trains what is not kept yet, and keeps each result at once."""
    sys.path.insert(0, str(ROOT))
    from gan_studio.bench.apart import OURS, Apart, environment
    from gan_studio.bench.quality_arms import Ours
    from gan_studio.bench.quality_results import Results
    from gan_studio.bench.quality_sets import BESIDE, SETS

    results = Results(RESULTS)
    with tempfile.TemporaryDirectory(prefix="gan-studio-recipes-", ignore_cleanup_errors=True) as home:
        # The precision is timed anew, and nothing of the user's is touched; drawn sets are kept for the arms that follow.
        os.environ["GAN_STUDIO_HOME"] = home
        for name in names:
            study = STUDIES[name]
            chosen = SETS[study.set_key]
            source = chosen.source(data_dir or BESIDE)
            if source is None:
                print(f"{name}: left out, {chosen.file} is not there (--data-dir)", file=sys.stderr)
                continue
            source = (source[0] + study.take,)
            for seed in range(seeds):
                for arm, settings in study.arms.items():
                    if arms and arm not in arms:
                        continue
                    given = {"size": chosen.size, "kimg": 1e6, "seed": seed, "threads": 1, **study.base, **settings}
                    budget = seconds or study.seconds
                    key = {"study": name, "arm": arm, "seed": seed, "cpu_seconds": budget, "settings": given}

                    def train(source: tuple[str, ...] = source, given: dict[str, Any] = given, budget: float = budget,
                              preset: str = study.preset) -> dict[str, Any]:
                        with Apart(environment(OURS, 1), Ours, source, preset, given, "cpu") as side:
                            side.ask("train", budget)
                            return {"facts": side.ask("facts"), "report": side.ask("report", KEYS)}

                    found = results.get(key, train)
                    print(name, "|", arm, "|", seed, "|", f"{found['facts']['images'] / 1000:.1f} kimg", "|",
                          *(f"{figure['key']} {figure['value']:.3g}" for figure in found["report"]["figures"]), flush=True)


def tables() -> str:
    """Every study as a table in Markdown, the best arm first."""
    kept = json.loads(RESULTS.read_text("utf-8"))["results"]
    parts = []
    for name, study in STUDIES.items():
        rows = [result for result in kept if result["key"]["study"] == name and result["key"]["arm"] in study.arms]
        if rows:
            parts.append(_table(name, study, rows))
    return "\n\n".join(parts)


def _table(name: str, study: Study, rows: list[dict[str, Any]]) -> str:
    lines = []
    for arm in study.arms:
        mine = [row for row in rows if row["key"]["arm"] == arm]
        if not mine:
            continue
        values = {key: [_value(row, key) for row in mine] for key in KEYS}
        kimg = statistics.mean(row["facts"]["images"] / 1000 for row in mine)
        each = " / ".join(f"{value:.2f}" for value in values["kernel-distance"])
        lines.append((statistics.mean(values["frechet-distance"]),
                      f"| {arm} | {statistics.mean(values['frechet-distance']):.1f} | {each} "
                      f"| {statistics.mean(values['coverage']):.2f} | {kimg:.0f} |"))
    seconds = sorted({row["key"]["cpu_seconds"] for row in rows})
    floor = statistics.mean(_value(row, "frechet-distance", "floor") for row in rows)
    head = [f"### {study.what}", "",
            f"{' and '.join(f'{value:g}' for value in seconds)} s of one core each. Real against real: "
            f"{floor:.1f}. `python build_scripts/recipes.py measure {name}`", "",
            "| arm | Fréchet distance, mean | kernel distance, each seed | coverage | kimg |", "|---|---|---|---|---|"]
    return "\n".join(head + [line for _, line in sorted(lines)])


def _value(row: dict[str, Any], key: str, part: str = "value") -> float:
    return float(next(figure[part] for figure in row["report"]["figures"] if figure["key"] == key))


def write() -> None:
    """Puts the tables into the page, between their marks."""
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE.write_text(f"{before}{BEGIN}\n\n{tables()}\n\n{END}{after}", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    asked = commands.add_parser("measure", help="train the arms of studies")
    asked.add_argument("studies", nargs="+", choices=STUDIES)
    asked.add_argument("--seeds", type=int, default=2)
    asked.add_argument("--seconds", type=float, help="of CPU time for each arm, instead of the study's own")
    asked.add_argument("--data-dir", type=Path, help="where the test data lie")
    asked.add_argument("--arms", nargs="*", default=[], help="only these")
    commands.add_parser("write", help="tables into docs/recipes.md")
    words = parser.parse_args()
    if words.command == "measure":
        measure(words.studies, words.seeds, words.seconds, words.data_dir, words.arms)
    else:
        write()


if __name__ == "__main__":
    main()
