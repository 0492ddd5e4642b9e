"""The table of figures, and the families that compute them: a family looks once and gives several figures.

To add one: a function `(reals, samples, data) -> values by key` here or in a file of its own, and a line in each table.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Literal

from torch import Tensor

from gan_studio.core.data.builtin.sets import BUILTIN_PREFIX
from gan_studio.core.data.builtin.toys import TOYS, Toy
from gan_studio.core.data.types import DataSet
from gan_studio.core.metrics import distances, modes, ms_ssim, neighbours, patches, sliced
from gan_studio.core.metrics.report import HEADLINE, POINTS_HEADLINE
from gan_studio.core.metrics.samples import Samples
from gan_studio.core.metrics.slices import Slices
from gan_studio.core.words import Text

REPEATED: Literal["repeated"] = "repeated"
NOISE: Literal["noise"] = "noise"
_CEILINGS = {REPEATED: Text("the most typical real one, over and over"), NOISE: Text("random noise")}
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
        return Text("{what} Ceiling: {ceiling}.", what=self.what, ceiling=_CEILINGS[self.ceiling])


def kernel(reals: Samples, samples: Samples, data: DataSet) -> Slices[dict[str, float]]:
    """Kernel distance in the features."""
    if "kernel" not in reals.known:
        reals.known["kernel"] = yield from distances.kernel_mean(reals.features)
    value = yield from distances.kernel_distance(reals.features, samples.features, reals.known["kernel"])
    return {"kernel-distance": value}


def frechet(reals: Samples, samples: Samples, data: DataSet) -> Slices[dict[str, float]]:
    """Fréchet distance in the features."""
    if "frechet" not in reals.known:
        moments = distances.moments(reals.features)
        yield
        reals.known["frechet"] = moments, distances.root(moments[1])
        yield
    moments, root = reals.known["frechet"]
    other = distances.moments(samples.features)
    yield
    return {"frechet-distance": distances.frechet_of(moments, root, other)}


def _radii(samples: Samples) -> Slices[Tensor]:
    """Distances to the nearest and the fifth nearest of the same set, (N, 2)."""
    if "radii" not in samples.known:
        samples.known["radii"] = yield from neighbours.radii(samples.features)
    found: Tensor = samples.known["radii"]
    return found


def prdc(reals: Samples, samples: Samples, data: DataSet) -> Slices[dict[str, float]]:
    """Precision, recall, density and coverage."""
    real, made = (yield from _radii(reals)), (yield from _radii(samples))
    return (yield from neighbours.prdc(reals.features, samples.features, real[:, 1], made[:, 1]))


def two_sample(reals: Samples, samples: Samples, data: DataSet) -> Slices[dict[str, float]]:
    """1-NN accuracy."""
    real, made = (yield from _radii(reals)), (yield from _radii(samples))
    return {"two-sample": (yield from neighbours.two_sample(reals.features, samples.features, real[:, 0], made[:, 0]))}


def variety(reals: Samples, samples: Samples, data: DataSet) -> Slices[dict[str, float]]:
    """How far samples lie from each other, over the same of reals."""
    if "mean-distance" not in reals.known:
        reals.known["mean-distance"] = yield from neighbours.mean_distance(reals.features)
    of_reals = reals.known["mean-distance"]
    found = yield from neighbours.mean_distance(samples.features)
    return {"variety": found / of_reals if of_reals > 0 else math.nan}


def sliced_pictures(reals: Samples, samples: Samples, data: DataSet) -> Slices[dict[str, float]]:
    """Sliced Wasserstein distance of patches."""
    assert reals.pictures is not None
    assert samples.pictures is not None
    return {"sliced-wasserstein": (yield from patches.patch_distance(reals.pictures, samples.pictures))}


def likeness(reals: Samples, samples: Samples, data: DataSet) -> Slices[dict[str, float]]:
    """MS-SSIM of pairs of samples."""
    assert samples.pictures is not None
    return {"ms-ssim": (yield from ms_ssim.mean_of_pairs(samples.pictures))}


def sliced_points(reals: Samples, samples: Samples, data: DataSet) -> Slices[dict[str, float]]:
    """Sliced Wasserstein distance of points."""
    return {"sliced-wasserstein": (yield from sliced.sliced_points(reals.features, samples.features))}


def mode_count(reals: Samples, samples: Samples, data: DataSet) -> Slices[dict[str, float]]:
    """Modes found and good samples."""
    toy = toy_with_modes(data)
    assert toy is not None
    found, good = modes.count_modes(samples.features.numpy(), toy.modes_K2, toy.mode_std)
    yield
    return {"modes": float(found), "good-samples": good}


FAMILIES: dict[str, Family] = {
    "kernel": kernel,
    "frechet": frechet,
    "prdc": prdc,
    "two-sample": two_sample,
    "variety": variety,
    "sliced-pictures": sliced_pictures,
    "ms-ssim": likeness,
    "sliced-points": sliced_points,
    "modes": mode_count,
}

_BOTH = ("images", "points")
_FEW = neighbours.K + 3
FIGURES: tuple[Figure, ...] = (
    Figure("kernel-distance", Text("Kernel distance"), "low", "kernel",
           Text("How far apart generated and real ones are in the features of a fixed random net (unbiased MMD², polynomial "
                "kernel as in KID).")),
    Figure("frechet-distance", Text("Fréchet distance"), "low", "frechet",
           Text("Distance of two Gaussians fitted in the features of a fixed random net; larger with fewer samples, and not "
                "comparable with FID."),
           fewest=50),
    Figure("sliced-wasserstein", Text("Sliced Wasserstein"), "low", "sliced-pictures",
           Text("How different small patches are, from fine to coarse (PGGAN's; the mean of the levels, times 1000).")),
    Figure("sliced-wasserstein", Text("Sliced Wasserstein"), "low", "sliced-points",
           Text("How far the points must be moved to become the real ones, on average over directions."), kinds=("points",)),
    Figure("modes", Text("Modes found"), "high", "modes", Text("Modes that at least one good point lies in (PacGAN's protocol)."),
           kinds=("modes",)),
    Figure("good-samples", Text("Good points"), "high", "modes",
           Text("Share of points within three standard deviations of a mode."),
           kinds=("modes",), ceiling=NOISE),
    Figure("precision", Text("Precision"), "high", "prdc",
           Text("Share of generated ones that lie among real ones (nearest neighbours)."),
           _BOTH, _FEW, NOISE),
    Figure("recall", Text("Recall"), "high", "prdc", Text("Share of real ones that lie among generated ones."), _BOTH, _FEW),
    Figure("density", Text("Density"), "high", "prdc", Text("How densely generated ones lie among real ones; about 1 is ideal."),
           _BOTH, _FEW, NOISE),
    Figure("coverage", Text("Coverage"), "high", "prdc",
           Text("Share of real ones that have a generated one near them."), _BOTH, _FEW),
    Figure("two-sample", Text("Told apart"), "low", "two-sample",
           Text("How often the nearest neighbour tells real from generated (1-NN accuracy): 50 % is ideal, less is copying."),
           _BOTH, _FEW),
    Figure("ms-ssim", Text("Alike pairs"), "low", "ms-ssim",
           Text("How alike two generated ones are (MS-SSIM); at the floor they are as varied as real ones.")),
    Figure("variety", Text("Variety"), "high", "variety",
           Text("How far generated ones lie from each other, over the same of real ones: under 0.5 is a warning, under 0.2 a "
                "collapse."), _BOTH),
)


def toy_with_modes(data: DataSet) -> Toy | None:
    """The toy that the data are drawn from, where its modes are known."""
    toy = TOYS.get(data.source[0].removeprefix(BUILTIN_PREFIX).partition(":")[0]) if len(data.source) == 1 else None
    return toy if toy is not None and toy.centres and data.kind == "points" else None


def figures_for(data: DataSet, keys: Collection[str] | None = None) -> tuple[Figure, ...]:
    """The figures for this data, the headline first. Raises KeyError for a key that is none of them."""
    kinds = {data.kind, "modes"} if toy_with_modes(data) is not None else {data.kind}
    possible = {figure.key: figure for figure in FIGURES if kinds & set(figure.kinds)}
    headline = HEADLINE if data.kind == "images" else POINTS_HEADLINE
    wanted = list(possible) if keys is None else [key for key in keys if possible[key]]
    return tuple(possible[key] for key in dict.fromkeys([headline, *wanted]))
