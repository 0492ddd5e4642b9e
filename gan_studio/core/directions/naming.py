"""Named sliders from labels, from beginning to end: learn to read the factors, fit directions, measure them."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np

from gan_studio.core.data.types import DataSet
from gan_studio.core.directions.files import Direction
from gan_studio.core.directions.finding import find_directions
from gan_studio.core.directions.labels import Labels
from gan_studio.core.directions.predictor import EPOCHS, Predictor
from gan_studio.core.directions.readers import reader_of
from gan_studio.core.directions.steering import LEAST_READING, fit_labelled
from gan_studio.core.errors import DataError
from gan_studio.core.models.ascent import Ascent
from gan_studio.core.sampling import Renderer
from gan_studio.core.words import Text

READERS = 3
"""Two whose slopes are followed, and one that measures."""
_READING = 0.75  # share of the time that learning to read takes
T = TypeVar("T")


def named_directions(
    renderer: Renderer, data: DataSet, labels: Labels, *, held: Sequence[Direction] = (), held_dimensions: Sequence[int] = (),
    epochs: int = EPOCHS, seed: int = 0, **fitting: int,
) -> Generator[float, None, list[Direction]]:
    """A slider for each wanted factor that can be read off pictures and that the generator changes; the best first. Yields the
    share that is done after each few pictures: a safe point to wait or to close it.

    Args:
        held, held_dimensions: directions and dimensions of z that must not move along with any.
        fitting: slopes, steps and pictures of `fit_labelled`.

    Raises:
        DataError: see `train_predictor`; or nothing of it can be read, or nothing changes.
    """
    readers: list[Predictor] = []
    for number in range(READERS):
        reader = yield from _share(reader_of(data, labels, epochs=epochs, seed=seed + number),
                                   _READING * number / READERS, _READING / READERS)
        readers.append(reader)
    *followed, judge = readers
    if not (judge.fidelity >= LEAST_READING).any():
        raise DataError(Text("None of the factors can be read off the pictures: what was learned does not hold for others."),
                        Text("Are the labels those of these pictures? More labelled pictures help, too."))
    if isinstance(renderer.generator, Ascent):  # a climb has no slope by where it began
        found = yield from _share(_without_slopes(renderer, judge, labels, held, held_dimensions), _READING, 1 - _READING)
    else:
        found = yield from _share(fit_labelled(renderer, followed, judge, labels.factors, held=held,
                                               held_dimensions=held_dimensions, seed=seed, **fitting), _READING, 1 - _READING)
    if not found:
        raise DataError(Text("This generator changes none of the factors."), Text("Train it longer, then try again."))
    return sorted(found, key=lambda each: not each.is_good)


def _without_slopes(
    renderer: Renderer, judge: Predictor, labels: Labels, held: Sequence[Direction], dimensions: Sequence[int]
) -> Generator[float, None, list[Direction]]:
    readable = [index for index in range(len(labels.factors)) if judge.fidelity[index] >= LEAST_READING]
    rows = [each.values for each in held if each.space == "z"] + list(np.eye(renderer.latent_dim)[list(dimensions)])
    found = yield from find_directions(
        renderer.render, lambda images: judge.read(images)[:, readable], renderer.latent_dim,
        [labels.factors[index] for index in readable], samples=512, pictures=8, held_ML=np.array(rows) if rows else None)
    reading = {labels.factors[index].key: float(judge.fidelity[index]) for index in readable}
    return [replace(each, reading=round(reading[each.key], 4)) for each in found]


def _share(work: Generator[float, None, T], begin: float, length: float) -> Generator[float, None, T]:
    """`work` as a part of something larger."""
    while True:
        try:
            share = next(work)
        except StopIteration as end:
            result: T = end.value
            return result
        yield begin + length * share
