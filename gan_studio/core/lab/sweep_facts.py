"""The words of 6.3: which methods, out of which ranges, what a run came to. Without torch."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field

from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.words import Text

SWEPT: dict[str, str] = {
    "minimax": "MM", "non-saturating": "NS", "least-squares": "LSGAN", "wgan": "WGAN", "wgan-gp": "WGAN-GP", "dragan": "DRAGAN",
    "began": "BEGAN", "vae": "VAE"}
"""Key and short name, in the lecture's order. All but the last are objectives of a GAN."""

FEWEST_FOR_A_BOX = 5
FEWEST_FOR_A_VERDICT = 3
RESAMPLED = 500
PRESETS: dict[str, dict[str, tuple[int, int]]] = {
    "short": {"points": (10, 128), "images": (5, 12)}, "full": {"points": (100, 256), "images": (100, 60)}}
"""Runs of each method, and thousand samples of the data in a run. Short ends in under ten minutes on two cores; full has as many
runs as the paper."""
RANGES = Text(
    "Lucic et al. 2018, wide ranges: learning rate 0.00001 to 0.01 and Adam β1 0 to 1 for all; D steps 1 or 5; batch norm in D "
    "or in the encoder, or none (none beside a penalty); WGAN's clip 0.001 to 1; penalty of WGAN-GP and DRAGAN 0.1 to 100; "
    "BEGAN's γ 0 to 1. Rates, clip and penalty evenly in their logarithm. BEGAN's λ stays at 0.001.")

_STEPS = (0.5 * (5**0.5 - 1), 2**0.5 - 1, 3**0.5 - 1, 7**0.5 - 2, 11**0.5 - 3)
"""Each run goes on by so much of each range, around its end to its start (Kronecker's sequence; the golden ratio fills a range
most evenly). Few runs already cover the ranges, and more of them go on filling the gaps."""

Picture = npt.NDArray[np.uint8]
PlaceKey = tuple[str, int]


class SweepSettings(LabSettings):
    data: Literal["ring-8", "grid-25", "two-modes", "digits"] = Field("ring-8", title="Data")
    runs: int = Field(10, title="Runs of each method", ge=1, le=200)
    thousands: int = Field(128, title="Thousand samples a run", ge=1, le=5000)

    def preset(self, kind: str) -> str:
        """The preset that these are on data of this kind ("points" or "images"); "" for none."""
        return next((key for key, of in PRESETS.items() if of[kind] == (self.runs, self.thousands)), "")


@dataclass(frozen=True)
class Done:
    """A run that has ended.

    Attributes:
        number: from 0; runs of one number have the same place in the ranges, whatever the method.
        recipe: the settings that were drawn, as the recipe calls them.
        distance: from the data; NaN where the loss was no number any more.
        floor: of real data against other real data, where that was measured.
        kept: it was there before, from the folder of the Lab.
    """

    method: str
    number: int
    recipe: Mapping[str, Any]
    distance: float
    seconds: float
    floor: float = math.nan
    kept: bool = False

    @property
    def place(self) -> PlaceKey:
        return self.method, self.number

    @property
    def failed(self) -> bool:
        return not math.isfinite(self.distance)


@dataclass(frozen=True)
class Spread:
    """What a box says of a method: of `count` runs that ended with a number, the smallest, the three quartiles, the largest; and
    how far a run lies from the middle one on average (`off`), which every run counts for."""

    count: int
    failed: int
    low: float
    first: float
    median: float
    third: float
    high: float
    off: float


@dataclass(frozen=True)
class SweepShown(Shown):
    """`total` runs are wanted; `now` is the one at hand, with the share of it that is done. `floor` is real data against other
    real data, NaN before it is known; `left` are the seconds that are left, roughly, NaN while nobody knows."""

    kind: str
    data_name: str
    figure: str
    done: tuple[Done, ...]
    floor: float
    total: int
    now: PlaceKey | None
    now_share: float
    left: float
    trouble: Text | None


def drawn(seed: int, method: str, number: int) -> dict[str, Any]:
    """The settings of a run, as the recipe calls them, out of `RANGES`; the same place in them for all methods."""
    start = np.random.default_rng([seed]).random(5)
    rate, beta, steps, norm, own = ((start + number * np.array(_STEPS)) % 1).tolist()
    found: dict[str, Any] = {"lr_g": _rounded(10 ** (3 * rate - 5)), "beta1": round(0.999 * beta, 3), "d_batch_norm": norm < 0.5}
    found["lr_d"] = found["lr_g"]
    if method == "vae":
        return {"method": "vae", **found}
    found |= {"method": "gan", "objective": method, "d_steps": 1 if steps < 0.5 else 5, "gamma": 0.0, "optimizer_g": "adam",
              "optimizer_d": "adam"}
    if method == "wgan":
        found["clip"] = _rounded(10 ** (3 * own - 3))
    elif method in ("wgan-gp", "dragan"):
        found |= {"gamma": _rounded(10 ** (3 * own - 1)), "d_batch_norm": False}
    elif method == "began":
        found["began_ratio"] = max(0.001, round(own, 3))
    return found


def spreads(done: tuple[Done, ...]) -> dict[str, Spread]:
    """By method, of those with at least one run that ended with a number."""
    found = {}
    for method in SWEPT:
        mine = [each.distance for each in done if each.method == method]
        fine = [distance for distance in mine if math.isfinite(distance)]
        if fine:
            low, first, median, third, high = np.percentile(fine, (0, 25, 50, 75, 100)).tolist()
            off = float(np.abs(np.array(fine) - median).mean())
            found[method] = Spread(len(fine), len(mine) - len(fine), low, first, median, third, high, off)
    return found


def closest_together(done: tuple[Done, ...], seed: int) -> tuple[float, float]:
    """How sure it is that the VAE's runs lie closest together: the share of `RESAMPLED` draws, with replacement, from the runs of
    each method in which it is so (bootstrap). First by the mean distance from the middle one, where the worst run counts most;
    then by the middle half of the runs, which leaves the worst ones out: a conclusion that hangs on which of the two was chosen
    is none. NaN where there is nothing to compare."""
    random = np.random.default_rng([seed, 63])
    apart: dict[str, npt.NDArray[np.float64]] = {}
    for method in SWEPT:
        fine = np.array([each.distance for each in done if each.method == method and not each.failed])
        if len(fine):
            some = fine[random.integers(len(fine), size=(RESAMPLED, len(fine)))]
            first, middle, third = np.percentile(some, (25, 50, 75), axis=1)
            apart[method] = np.array([np.abs(some - middle[:, None]).mean(axis=1), third - first])
    others = np.array([apart[method] for method in apart if method != "vae"])
    if "vae" not in apart or not len(others):
        return math.nan, math.nan
    shares = (apart["vae"] < others.min(axis=0)).mean(axis=1).tolist()
    return shares[0], shares[1]


def _rounded(value: float) -> float:
    """To three digits: what is told of a run is what it had."""
    return float(f"{value:.3g}")
