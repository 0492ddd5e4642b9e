"""Does G find every mode of a toy? Counted as PacGAN counts (see `core.metrics.modes`)."""

from __future__ import annotations

import math
import statistics
from typing import Any

from gan_studio.bench.figure import Figure
from gan_studio.bench.quality import Comparison
from gan_studio.bench.quality_equal_time import our_side, value_of
from gan_studio.core.data.builtin.toys import TOYS
from gan_studio.core.presets import preset_settings

PRESET = "best"
MODES, GOOD = "modes", "good-samples"
ENOUGH = 0.95
SEEDS = 5
QUICK_KIMG = 20.0


def measure_modes(comparison: Comparison) -> list[Figure]:
    """Ring and grid, the preset Best for its whole length, five seeds. PacGAN trains four and one and a third times as long."""
    return [_of_toy(comparison, key) for key in ("ring-8", "grid-25")]


def _of_toy(comparison: Comparison, toy_key: str) -> Figure:
    options, toy = comparison.options, TOYS[toy_key]
    preset = preset_settings(PRESET, 64, 10_000, "points")
    kimg = QUICK_KIMG if options.quick else preset["kimg"]
    found = []
    for seed in range(1 if options.quick else SEEDS):
        key = {"what": "modes", "set": toy_key, "seed": seed, "preset": preset, "kimg": kimg, "threads": options.threads}

        def measure(seed: int = seed) -> dict[str, Any]:
            with our_side(comparison, (f"builtin:{toy_key}",), 64, seed, PRESET, kimg=kimg,
                          objective="relativistic") as side:
                side.ask("train", math.inf)
                return {"facts": side.ask("facts"), "report": side.ask("report", (MODES, GOOD))}

        comparison.tell(f"modes: {toy.label}, seed {seed} ...")
        found.append(comparison.results.get(key, measure))
    modes, good = ([value_of(result, key) or 0.0 for result in found] for key in (MODES, GOOD))
    facts, count = found[0]["facts"], found[0]["report"]["count"]
    return Figure(
        "modes", f"{toy.label}: modes that the generator finds", f"{len(toy.centres)}.0, at least {100 * ENOUGH:g} % good",
        statistics.median(modes), "", statistics.median(modes) >= len(toy.centres) and statistics.median(good) >= ENOUGH,
        f"{100 * statistics.median(good):.1f} % of {count:,} points are good (within three standard deviations of a mode; a mode "
        f"counts with one of them); median of {len(found)} seeds, {facts['recipe']['objective']}, {kimg:g} kimg in "
        f"{statistics.median(result['facts']['trained_s'] for result in found):.0f} s",
        {"modes": modes, "good": good})
