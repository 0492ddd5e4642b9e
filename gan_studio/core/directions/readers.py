"""The readers of a data set: trained once, then kept, because they know nothing of the generator that they are asked about."""

from __future__ import annotations

import hashlib
from collections.abc import Generator

import numpy as np

from gan_studio.core import cached
from gan_studio.core.data.types import DataSet
from gan_studio.core.directions.labels import Labels
from gan_studio.core.directions.predictor import MOST, Predictor, train_predictor

KIND = "readers"
_VERSION = 1


def reader_of(data: DataSet, labels: Labels, *, epochs: int, seed: int) -> Generator[float, None, Predictor]:
    """A reader of these labels, as `train_predictor` makes it; at once where it was made before. Yields the share that is done.

    Raises:
        DataError: see `train_predictor`.
    """
    name = _name(data, labels, epochs, seed)
    tensors = cached.recall(KIND, name)
    reader = None if tensors is None else Predictor.from_tensors(tensors, data.shape, labels.values.shape[1])
    if reader is not None:
        yield 1.0
        return reader
    reader = yield from train_predictor(data, labels.values, epochs=epochs, seed=seed)
    cached.keep(KIND, name, reader.tensors())
    return reader


def _name(data: DataSet, labels: Labels, epochs: int, seed: int) -> str:
    digest = hashlib.sha256(repr((_VERSION, data.fingerprint, len(data), tuple(data.shape), epochs, seed, MOST)).encode())
    digest.update(np.ascontiguousarray(labels.values, "<f4").tobytes())
    return digest.hexdigest()[:24]
