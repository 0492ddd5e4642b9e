"""`gan-studio bench quality`: how good the pictures are after equal time, ours beside the DCGAN of the tutorials.

Every single result is measured in a process of its own, ours and the tutorial's in turns, and kept in the file of --out.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from gan_studio.bench import chosen, machine
from gan_studio.bench.figure import Figure
from gan_studio.bench.quality_results import Results
from gan_studio.bench.quality_sets import BESIDE, SETS
from gan_studio.core.errors import RecipeError, StudioError

MISSED = 1
MINUTES, SEEDS = 5.0, 3
QUICK_MINUTES = 0.03


@dataclass(frozen=True)
class QualityOptions:
    """The words of the command.

    `minutes` of training for each result of the comparison; the longer figures take a multiple of it. `clock` is "wall" or
    "cpu" (see `quality_arms.CLOCKS`). `threads` 0 lets each side choose.
    """

    minutes: float = MINUTES
    seeds: int = SEEDS
    sets: tuple[str, ...] = tuple(SETS)
    threads: int = 0
    clock: str = "wall"
    data_dir: Path = BESIDE
    quick: bool = False

    @property
    def budget(self) -> dict[str, Any]:
        """What decides, beside the figure's own settings, whether a kept result answers the question."""
        return {"minutes": self.minutes, "clock": self.clock, "threads": self.threads, "quick": self.quick}

    @property
    def words(self) -> str:
        """For `how`: the clock and the threads."""
        threads = f"{self.threads} thread{'s' * (self.threads != 1)}" if self.threads else "threads as each side chooses"
        return f"{'CPU' if self.clock == 'cpu' else 'wall-clock'} time of training alone, {threads}"


def quality_options(
    *, minutes: float | None, seeds: int | None, sets: str | None, threads: int, clock: str, data_dir: Path | None, quick: bool
) -> QualityOptions:
    """The options with their defaults, which are short ones for a quick look.

    Raises:
        RecipeError: a set that does not exist, or CPU time of several threads, which nobody can compare.
    """
    names = tuple(word.strip() for word in sets.split(",")) if sets else ("faces",) if quick else tuple(SETS)
    if unknown := [name for name in names if name not in SETS]:
        raise RecipeError(f"There is no set called '{unknown[0]}' here.", f"There are: {', '.join(SETS)}.")
    if clock == "cpu" and threads > 1:
        raise RecipeError("CPU time is compared on one thread: it does not say how well several share the work.",
                          "Leave --threads out, or use --clock wall.")
    return QualityOptions(
        minutes=(QUICK_MINUTES if quick else MINUTES) if minutes is None else minutes,
        seeds=(1 if quick else SEEDS) if seeds is None else seeds,
        sets=names, threads=1 if clock == "cpu" else threads, clock=clock, data_dir=data_dir or BESIDE, quick=quick)


@dataclass
class Comparison:
    """What the parts share: options, results so far, a place for folders of images, and where progress is told."""

    options: QualityOptions
    results: Results
    scratch: Path
    tell: Callable[[str], None] = field(default=lambda words: None)


def run_quality(options: QualityOptions, *, only: Sequence[str], as_json: bool, out: Path | None) -> int:
    """Measures the parts and prints their figures; 1 where one missed its target or could not be measured.

    Raises:
        RecipeError: `only` names a part that does not exist.
        StudioError: `out` is another kind of file.
    """
    names = chosen(only, PARTS)
    results = Results(out)
    figures: list[Figure] = []
    before = os.environ.get("GAN_STUDIO_HOME")
    with tempfile.TemporaryDirectory(prefix="gan-studio-bench-", ignore_cleanup_errors=True) as home:
        os.environ["GAN_STUDIO_HOME"] = home  # for the processes of the two sides too
        try:
            comparison = Comparison(options, results, Path(home), lambda words: print(words, file=sys.stderr, flush=True))
            for name in names:
                found = _measured(name, comparison)
                figures += found
                if not as_json:
                    print("\n".join(figure.line() for figure in found), flush=True)
        finally:
            os.environ.pop("GAN_STUDIO_HOME", None)
            if before is not None:
                os.environ["GAN_STUDIO_HOME"] = before
    tables = [figure.as_table() for figure in figures]
    results.save(figures=tables)
    if as_json:
        shown = {**options.budget, "seeds": options.seeds, "sets": options.sets}
        print(json.dumps({"machine": machine(), "options": shown, "figures": tables}, indent=1))
    return 0 if all(figure.passed is not False for figure in figures) else MISSED


def _measured(name: str, comparison: Comparison) -> list[Figure]:
    try:
        return PARTS[name].measure(comparison)
    except StudioError as error:  # one that fails must not lose the hours of those after it
        return [Figure(name, PARTS[name].what, PARTS[name].target, None, "", False, f"could not be measured: {error.message}")]


@dataclass(frozen=True)
class Part:
    """A line of the table of parts."""

    what: str
    target: str
    measure: Callable[[Comparison], list[Figure]]


def _distance(comparison: Comparison) -> list[Figure]:
    from gan_studio.bench.quality_equal_time import measure_distance

    return measure_distance(comparison)


def _coverage(comparison: Comparison) -> list[Figure]:
    from gan_studio.bench.quality_equal_time import measure_coverage

    longer = replace(comparison.options, minutes=2 * comparison.options.minutes)
    return measure_coverage(replace(comparison, options=longer))


def _stability(comparison: Comparison) -> list[Figure]:
    from gan_studio.bench.quality_stability import measure_stability

    longer = replace(comparison.options, minutes=6 * comparison.options.minutes)
    return measure_stability(replace(comparison, options=longer))


def _recognised(comparison: Comparison) -> list[Figure]:
    from gan_studio.bench.quality_recognised import measure_recognised

    return measure_recognised(comparison)


def _modes(comparison: Comparison) -> list[Figure]:
    from gan_studio.bench.quality_modes import measure_modes

    return measure_modes(comparison)


PARTS = {
    "distance": Part("kernel distance after equal time, ours / the tutorial's", "at most 0.25 on each set", _distance),
    "recognised": Part("training time until digits are recognised", "under 60 s", _recognised),
    "modes": Part("modes of ring 8 and grid 25", "8.0 and 25.0, at least 95 % good", _modes),
    "coverage": Part("coverage on emoji after twice the time, over the tutorial's", "at least 0.2 more", _coverage),
    "stability": Part("a run six times as long on digits: last distance / best", "at most 1.1", _stability),
}
