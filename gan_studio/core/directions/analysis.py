"""Directions that need no labels: the main components of what the generator makes of its latents, and those that its weights
pass on most.

GANSpace (Härkönen et al. 2020): principal components of w over many latents; without a w, those of early features, and the
directions in z that lead along them by least squares. SeFa (Shen and Zhou 2021): n that maximises |A n|^2 for |n| = 1, where A
are the weights that read w: the eigenvectors of A^T A with the largest eigenvalues.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from gan_studio.core.directions import early
from gan_studio.core.directions.files import Direction
from gan_studio.core.latent.held import MOST_STYLES
from gan_studio.core.sampling import Renderer
from gan_studio.core.words import Text

Array = npt.NDArray[np.float64]

SAMPLES = 10_000  # of w, which cost little
MOST = 64
LEAST_SHARE = 1e-6
RANDOM_SEED = 2


@dataclass(frozen=True, eq=False)
class Components:
    """Principal components, with all that GANSpace keeps of them. `comp` (K, F) of unit length, `mean` (F,), `stdev` (K,) along
    each, `ratio` (K,) explained share of the variance, `latent` (K, L) or (K, S) of unit length and `latent_mean`, `latent_stdev`
    the same in the space that a slider moves in, `random_stdevs` (K,) along as many random directions."""

    comp: Array
    mean: Array
    stdev: Array
    ratio: Array
    latent: Array
    latent_mean: Array
    latent_stdev: Array
    random_stdevs: Array
    in_w: bool


def principal_components(renderer: Renderer, *, most: int = MOST, samples: int | None = None,
                         seed: int = 0) -> Generator[float, None, Components]:
    """The main components of w, or of early features. Yields the share that is done."""
    random = np.random.RandomState(seed)
    if renderer.styles:
        z = random.randn(samples or SAMPLES, renderer.latent_dim).astype(np.float32)
        w = np.asarray(renderer.w_of(torch.from_numpy(z)).double().numpy())
        yield 0.5
        comp, mean, stdev, ratio = _components(w, min(most, w.shape[1], renderer.latent_dim))
        yield 1.0
        return Components(comp, mean, stdev, ratio, comp, mean, stdev, _along_random(w, len(comp)), True)
    z = random.randn(samples or early.SAMPLES, renderer.latent_dim).astype(np.float32)
    features = yield from early.early_features(renderer, z)
    comp, mean, stdev, ratio = _components(features, min(most, renderer.latent_dim))
    coordinates = (features - mean) @ comp.T / stdev
    latent, *_ = np.linalg.lstsq(coordinates, z - z.mean(0), rcond=None)
    lengths = np.linalg.norm(latent, axis=1)
    useful = lengths > LEAST_SHARE
    comp, stdev, ratio, latent = comp[useful], stdev[useful], ratio[useful], latent[useful] / lengths[useful, None]
    return Components(comp, mean, stdev, ratio, latent, z.mean(0, dtype=np.float64), np.ones(len(latent)),
                      _along_random(features, len(comp)), False)


def pca_directions(found: Components, first: int = 0, last: int = MOST_STYLES) -> list[Direction]:
    """A slider for each component, in sigma units: a step of 1 is a standard deviation along it."""
    return [Direction(f"pca {number}", Text("Component {n}", n=number), "", "", vector * deviation, origin="pca",
                      space="w" if found.in_w else "z", explained=round(float(ratio), 6), first=first, last=last)
            for number, (vector, deviation, ratio) in enumerate(
                zip(found.latent, found.latent_stdev, found.ratio, strict=True), 1) if deviation > 0]


def sefa_directions(renderer: Renderer, first: int = 0, last: int = MOST_STYLES, *, most: int = MOST) -> list[Direction]:
    """A slider for each factor of the weights that read w at styles `first` to `last`, or z: in sigma units.

    Raises:
        StudioError: no layer of the generator reads its latent.
    """
    weights = early.reading_weights(renderer, first, last)
    lengths = np.linalg.norm(weights, axis=1, keepdims=True)
    weights = weights / np.where(lengths > 0, lengths, 1.0)  # each output counts alike, as the authors' own program has it
    values, vectors = np.linalg.eigh(weights.T @ weights)
    order = np.argsort(-values)[: min(most, renderer.latent_dim if renderer.styles else len(values))]
    total = max(float(values.sum()), 1e-12)
    deviation = np.ones(len(order))
    if renderer.styles:
        z = np.random.RandomState(0).randn(SAMPLES // 4, renderer.latent_dim).astype(np.float32)
        deviation = (renderer.w_of(torch.from_numpy(z)).double().numpy() @ vectors[:, order]).std(axis=0)
    if not renderer.styles:
        first, last = 0, MOST_STYLES
    name = f"sefa {first}-{last} " if renderer.styles and (first, last) != (0, MOST_STYLES) else "sefa "
    return [Direction(f"{name}{number}", Text("Factor {n}", n=number), "", "", _signed(vectors[:, place]) * deviation[number - 1],
                      origin="sefa", space="w" if renderer.styles else "z",
                      explained=round(float(values[place]) / total, 6), first=first, last=last)
            for number, place in enumerate(order, 1) if values[place] > LEAST_SHARE * total and deviation[number - 1] > 0]


def _components(rows_NF: Array, most: int) -> tuple[Array, Array, Array, Array]:
    """Components (K, F), mean (F,), standard deviations (K,), shares (K,) of the rows' variance, the largest first."""
    mean = rows_NF.mean(axis=0)
    centred = rows_NF - mean
    if centred.shape[1] > len(centred):  # more features than samples: the small side of the product
        values, left = np.linalg.eigh(centred @ centred.T / len(centred))
        values, left = values[::-1][:most], left[:, ::-1][:, :most]
        kept = values > LEAST_SHARE * max(float(values[0]), 1e-12)
        comp = (centred.T @ left[:, kept] / np.sqrt(values[kept] * len(centred))).T
        values = values[kept]
    else:
        values, vectors = np.linalg.eigh(centred.T @ centred / len(centred))
        values, comp = values[::-1][:most], vectors[:, ::-1][:, :most].T
        kept = values > LEAST_SHARE * max(float(values[0]), 1e-12)
        values, comp = values[kept], comp[kept]
    total = max(float(centred.var(axis=0).sum()), 1e-12)
    return np.stack([_signed(row) for row in comp]), mean, np.sqrt(values), values / total


def _signed(vector: Array) -> Array:
    """An eigenvector has no sign: the one whose largest number is positive is taken, so that it is the same each time."""
    return vector if vector[np.argmax(np.abs(vector))] > 0 else -vector


def _along_random(rows_NF: Array, count: int) -> Array:
    random = np.random.RandomState(RANDOM_SEED).randn(count, rows_NF.shape[1])
    random /= np.linalg.norm(random, axis=1, keepdims=True)
    spread: Array = ((rows_NF - rows_NF.mean(axis=0)) @ random.T).std(axis=0)
    return spread
