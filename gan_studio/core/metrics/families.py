"""The table of figures, and the families that compute them: a family looks once and gives several figures.

To add one: a function `(reals, samples, data) -> values by key` here or in a file of its own, and a line in each table.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Literal

from gan_studio.core.data.types import DataSet
from gan_studio.core.metrics import distances, sliced
from gan_studio.core.metrics.report import HEADLINE, POINTS_HEADLINE
from gan_studio.core.metrics.samples import Samples
from gan_studio.core.metrics.slices import Slices

REPEATED: Literal["repeated"] = "repeated"
NOISE: Literal["noise"] = "noise"
_CEILINGS = {REPEATED: "the most typical real one, over and over", NOISE: "random noise"}
Family = Callable[[Samples, Samples, DataSet], Slices[dict[str, float]]]


@dataclass(frozen=True)
class Figure:
    """A figure: who computes it, for which data, from how many samples on, and what stands for a failed generator."""

    key: str
    label: str
    better: Literal["low", "high"]
    family: str
    what: str
    kinds: tuple[str, ...] = ("images",)
    fewest: int = 2
    ceiling: Literal["repeated", "noise"] = REPEATED

    @property
    def how(self) -> str:
        """What the figure is, and what its ceiling is."""
        return f"{self.what} Ceiling: {_CEILINGS[self.ceiling]}."


def kernel(reals: Samples, samples: Samples, data: DataSet) -> Slices[dict[str, float]]:
    """Kernel distance in the features."""
    if "kernel" not in reals.known:
        reals.known["kernel"] = yield from distances.kernel_mean(reals.features_ND)
    value = yield from distances.kernel_distance(reals.features_ND, samples.features_ND, reals.known["kernel"])
    return {"kernel-distance": value}


def frechet(reals: Samples, samples: Samples, data: DataSet) -> Slices[dict[str, float]]:
    """Fréchet distance in the features."""
    if "frechet" not in reals.known:
        moments = distances.moments(reals.features_ND)
        yield
        reals.known["frechet"] = moments, distances.root(moments[1])
        yield
    moments, root = reals.known["frechet"]
    other = distances.moments(samples.features_ND)
    yield
    return {"frechet-distance": distances.frechet_of(moments, root, other)}


def sliced_points(reals: Samples, samples: Samples, data: DataSet) -> Slices[dict[str, float]]:
    """Sliced Wasserstein distance of points."""
    return {"sliced-wasserstein": (yield from sliced.sliced_points(reals.features_ND, samples.features_ND))}


FAMILIES: dict[str, Family] = {
    "kernel": kernel,
    "frechet": frechet,
    "sliced-points": sliced_points,
}

_NET = "in the features of a fixed random net"
FIGURES: tuple[Figure, ...] = (
    Figure("kernel-distance", "Kernel distance", "low", "kernel",
           f"How far apart generated and real ones are {_NET} (unbiased MMD², polynomial kernel as in KID)."),
    Figure("frechet-distance", "Fréchet distance", "low", "frechet",
           f"Distance of two Gaussians fitted {_NET}; it grows as samples get fewer and cannot be compared with FID.",
           fewest=50),
    Figure("sliced-wasserstein", "Sliced Wasserstein", "low", "sliced-points",
           "How far the points must be moved to become the real ones, on average over directions.", kinds=("points",)),
)


def figures_for(data: DataSet, keys: Collection[str] | None = None) -> tuple[Figure, ...]:
    """The figures for this data, the headline first. Raises KeyError for a key that is none of them."""
    possible = {figure.key: figure for figure in FIGURES if data.kind in figure.kinds}
    headline = HEADLINE if data.kind == "images" else POINTS_HEADLINE
    wanted = list(possible) if keys is None else [key for key in keys if possible[key]]
    return tuple(possible[key] for key in dict.fromkeys([headline, *wanted]))
