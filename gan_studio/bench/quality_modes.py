"""Does G find every mode of a toy? Counted as PacGAN and those before it count (Lin et al., arXiv 1712.04086)."""

from __future__ import annotations

import math
import statistics
from typing import Any

import numpy as np
import numpy.typing as npt

from gan_studio.bench.apart import OURS, Apart, environment
from gan_studio.bench.figure import Figure
from gan_studio.bench.quality import Comparison
from gan_studio.bench.quality_arms import Ours
from gan_studio.bench.quality_equal_time import PRESET
from gan_studio.core.data.builtin.toys import TOYS, Toy
from gan_studio.core.presets import preset_settings

SAMPLES = 2500
DEVIATIONS = 3.0
GOOD = 0.95
SEEDS = 5
QUICK_KIMG = 20.0


class Points(Ours):
    """Ours on a toy."""

    def points(self, count: int) -> npt.NDArray[np.float32]:
        """What the averaged generator draws, float32 (count, 2)."""
        import torch

        z_ND = torch.randn(count, self.latent_dim, generator=torch.Generator().manual_seed(1))
        return self.draw(z_ND).cpu().numpy()


def modes_and_good(points_N2: npt.NDArray[np.float32], toy: Toy) -> tuple[int, float]:
    """How many modes have a good sample, and the share of samples that are good: within three standard deviations of the
    nearest mode."""
    apart_NK = np.linalg.norm(points_N2[:, None].astype(np.float64) - toy.modes_K2[None], axis=2)
    good_N = apart_NK.min(1) <= DEVIATIONS * toy.mode_std
    return len(np.unique(apart_NK.argmin(1)[good_N])), float(good_N.mean())


def measure_modes(comparison: Comparison) -> list[Figure]:
    """Ring and grid, the preset Balanced for its whole length, five seeds."""
    return [_of_toy(comparison, key) for key in ("ring-8", "grid-25")]


def _of_toy(comparison: Comparison, toy_key: str) -> Figure:
    options, toy = comparison.options, TOYS[toy_key]
    preset = preset_settings(PRESET, 64, 10_000, "points")
    kimg = QUICK_KIMG if options.quick else preset["kimg"]
    found = []
    for seed in range(1 if options.quick else SEEDS):
        key = {"what": "modes", "set": toy_key, "seed": seed, "preset": preset, "kimg": kimg, "threads": options.threads}

        def measure(seed: int = seed) -> dict[str, Any]:
            given = {"seed": seed, "kimg": kimg, "threads": options.threads, "objective": "relativistic"}
            with Apart(environment(OURS, options.threads), Points, (f"builtin:{toy_key}",), PRESET, given, "wall") as side:
                side.ask("train", math.inf)
                modes, good = modes_and_good(side.ask("points", SAMPLES), toy)
                return {"facts": side.ask("facts"), "modes": modes, "good": good}

        comparison.tell(f"modes: {toy.label}, seed {seed} ...")
        found.append(comparison.results.get(key, measure))
    modes = statistics.median(result["modes"] for result in found)
    good = statistics.median(result["good"] for result in found)
    facts = found[0]["facts"]
    return Figure(
        "modes", f"{toy.label}: modes that the generator finds", f"{len(toy.centres)}.0, at least {100 * GOOD:g} % good", modes,
        "",
        modes >= len(toy.centres) and good >= GOOD,
        f"{100 * good:.1f} % of {SAMPLES:,} samples are good (within {DEVIATIONS:g} standard deviations of a mode; a mode counts "
        f"with one of them); median of {len(found)} seeds, {facts['recipe']['objective']}, {kimg:g} kimg in "
        f"{statistics.median(result['facts']['trained_s'] for result in found):.0f} s",
        {"modes": [result["modes"] for result in found], "good": [result["good"] for result in found]})
