"""The training images that a picture is most like, and whether it is nearer to them than an unseen real image is.

An index of a data set is made once: each image as the features of the fixed random net of `core.metrics` ("look"), and as its
own small copy ("pixels"), so that a query is one product of a vector and a matrix. A generator that has learned what its
images have in common draws pictures about as far from the nearest training image as held-out real ones are; one that has
memorised draws nearer (Meehan et al., arXiv 2004.05675). Held out are the images that the run kept aside, where it did; else
each of some training images is compared with all the others.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor

from gan_studio.core import cached
from gan_studio.core.augment.aside import needs_aside, split
from gan_studio.core.config import Recipe
from gan_studio.core.data.store import store_key
from gan_studio.core.data.types import DataSet
from gan_studio.core.errors import CancelledError, DataError
from gan_studio.core.metrics.features import RandomFeatures, side_of, to_pictures
from gan_studio.core.words import Text

Images = npt.NDArray[np.uint8]
By = Literal["look", "pixels"]
BYS: tuple[By, ...] = ("look", "pixels")

PIXELS_SIDE = 10
HELD_OUT = 500
FEWEST = 8
AT_ONCE = 256
CELLS = 2**22
"""Distances that are worked out at once: bounds the memory."""
COPY_QUANTILE = 0.01
NEAR_QUANTILE = 0.05
KIND = "nearest"
_VERSION = 2


@dataclass(frozen=True)
class Neighbours:
    """The nearest training images of one picture.

    Attributes:
        indices: in the data that were trained on and kept aside together, nearest first.
        images: uint8 (N, H, W, 3).
        distances: (N,) in units of `usual`: 1 is as far as a held-out real image typically is from its nearest one.
        nearer_than: share of held-out real images that are farther from their nearest one than this picture is, 0 to 1.
        is_copy: nearer than all but the hundredth part of the held-out images.
        held_out: how many were compared.
    """

    indices: npt.NDArray[np.int64]
    images: Images
    distances: npt.NDArray[np.float32]
    nearer_than: float
    is_copy: bool
    held_out: int


@dataclass(frozen=True)
class Memory:
    """Whether a generator repeats its training images: of `count` random samples, the `share` that is nearer to one than all but
    the twentieth part of held-out real images are. A generator that has not memorised has about 0.05 or less."""

    count: int
    share: float

    @property
    def words(self) -> str:
        """As a sentence."""
        facts = {"near": round(self.share * self.count), "count": self.count}
        if self.share >= 0.5:
            return Text("It memorises: {near} of {count} random pictures are as good as copies.", **facts)
        if self.share >= 0.15:
            return Text("It memorises in part: {near} of {count} random pictures are nearer to a training image than unseen real "
                        "ones are.", **facts)
        return Text("It does not memorise: {near} of {count} random pictures are nearer to a training image than unseen real "
                    "ones are.", **facts)


class NearestIndex:
    """An index of the images that a run was trained on. Any number of threads may ask it."""

    def __init__(self, data: DataSet, tensors: dict[str, Tensor], mirror: bool) -> None:
        self.data = data
        self.mirror = mirror
        self._tensors = tensors
        # Halves on the disk; as numbers that the processor multiplies they take 230 MB for 100,000 images.
        self._images = {by: _Rows.of(tensors[by]) for by in BYS}
        self._net = RandomFeatures(side_of(data.shape[0]))

    def __len__(self) -> int:
        return len(self._tensors["indices"])

    def nearest(self, picture_HWC: Images, count: int = 4, by: By = "look") -> Neighbours:
        """The `count` training images nearest to a picture of the data's size. Raises `DataError`: the data can no longer be
        read."""
        places, apart = _closest(self._rows(picture_HWC[None], by), self._images[by], min(count, len(self)))
        indices = self._tensors["indices"][places[0]].numpy()
        images = self.data.gather(indices).view(np.uint8)
        usual = self._tensors[f"{by}-held-out"]  # (K,), rising
        unit = max(float(usual.median()), 1e-6)
        own = float(apart[0, 0])
        nearer_than = float((usual > own).float().mean())
        return Neighbours(indices, np.repeat(images, 3, 3) if images.shape[3] == 1 else images, (apart[0] / unit).numpy(),
                          nearer_than, nearer_than >= 1 - COPY_QUANTILE and own < 0.9 * unit, len(usual))

    def memory(self, pictures_NHWC: Images) -> Memory:
        """What random pictures of a generator, uint8 (N, H, W, 3), say about its memory."""
        limit = torch.quantile(self._tensors["look-held-out"], NEAR_QUANTILE)
        found = [_closest(self._rows(some, "look"), self._images["look"], 1)[1][:, 0]
                 for some in np.array_split(pictures_NHWC, max(1, len(pictures_NHWC) // AT_ONCE))]
        apart = torch.cat(found)
        return Memory(len(apart), float((apart < limit).float().mean()))

    def _rows(self, pictures_NHWC: Images, by: By) -> Tensor:
        """Both ways round where training mirrors, (N, 1 or 2, D)."""
        ways = [pictures_NHWC, pictures_NHWC[:, :, ::-1]] if self.mirror else [pictures_NHWC]
        rows = [_described(np.ascontiguousarray(way), self._net)[by] for way in ways]
        if by == "look":
            rows = [(row - self._tensors["mean"]) / self._tensors["spread"] for row in rows]
        return torch.stack(rows, 1)


def index_of(
    data: DataSet, recipe: Recipe, progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> NearestIndex:
    """The index of a run's data, from the cache folder where it was made before.

    Args:
        data: as the recipe prepares them.
        progress: told (done, total) images.

    Raises:
        DataError: points, or too few images to compare with; the data can no longer be read.
        CancelledError: `cancelled` said so.
    """
    if data.kind != "images":
        raise DataError(Text("2-D points have no look: there is no nearest picture."))
    if len(data) < FEWEST:
        raise DataError(Text("{count} images are too few to compare with.", count=len(data)))
    name = _name(data, recipe)
    tensors = cached.recall(KIND, name)
    if tensors is None or not _is_whole(tensors):
        tensors = _made(data, recipe, progress, cancelled)
        cached.keep(KIND, name, tensors)
    return NearestIndex(data, tensors, recipe.mirror)


def _made(data: DataSet, recipe: Recipe, progress: Callable[[int, int], None] | None,
          cancelled: Callable[[], bool]) -> dict[str, Tensor]:
    net = RandomFeatures(side_of(data.shape[0]))
    looks, pixels = [], []
    for start in range(0, len(data), AT_ONCE):
        if cancelled():
            raise CancelledError
        stop = min(len(data), start + AT_ONCE)
        described = _described(data.gather(np.arange(start, stop)).view(np.uint8), net)
        looks.append(described["look"].half())
        pixels.append(described["pixels"].half())
        if progress is not None:
            progress(stop, len(data))
    look = torch.cat(looks).float()
    spread, mean = torch.std_mean(look, dim=0)
    spread = spread.clamp(min=1e-4)
    every = {"look": ((look - mean) / spread).half(), "pixels": torch.cat(pixels)}
    _, aside = split(data, recipe, torch.device("cpu"))
    held_out, learned = _held_out(len(data), None if aside is None else aside.indices)
    tensors = {"mean": mean, "spread": spread, "indices": torch.from_numpy(learned)}
    for by in BYS:
        queries = every[by][torch.from_numpy(held_out)].float()[:, None]
        tensors[by] = every[by][tensors["indices"]]
        # One that is itself among them finds itself first.
        _, apart = _closest(queries, _Rows.of(tensors[by]), 1 if aside is not None else 2)
        tensors[f"{by}-held-out"] = apart[:, -1].sort().values
    return tensors


def _held_out(count: int, aside: npt.NDArray[np.int64] | None) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Which images stand for unseen ones, and which were learned from."""
    every = np.arange(count)
    if aside is not None:
        return aside[:HELD_OUT], np.setdiff1d(every, aside)
    return np.random.RandomState(0).permutation(count)[:HELD_OUT], every


def _described(images_NHWC: Images, net: RandomFeatures) -> dict[str, Tensor]:
    """Each image as float32 vectors: its features, and its pixels at `PIXELS_SIDE` in [-1, 1]."""
    pictures = to_pictures(images_NHWC)
    side = min(PIXELS_SIDE, pictures.shape[-1])
    return {"look": net(pictures), "pixels": F.interpolate(pictures, size=(side, side), mode="area").flatten(1)}


@dataclass(frozen=True)
class _Rows:
    """Vectors float32 (M, D), and the square of each one's length (M,)."""

    vectors: Tensor
    squares: Tensor

    @classmethod
    def of(cls, halves_MD: Tensor) -> _Rows:
        vectors = halves_MD.float()
        return cls(vectors, torch.linalg.vector_norm(vectors, dim=1).square())


@torch.no_grad()
def _closest(queries_NWD: Tensor, rows: _Rows, count: int) -> tuple[Tensor, Tensor]:
    """Of each query, given in W ways of which the nearest counts: the places of the nearest rows and their distances, (N, count)
    each, nearest first."""
    flat = queries_NWD.flatten(0, 1)
    near = torch.full((len(queries_NWD), count), torch.inf)
    places = torch.zeros(len(queries_NWD), count, dtype=torch.int64)
    step = max(1, CELLS // len(flat))
    for start in range(0, len(rows.vectors), step):
        block = rows.vectors[start : start + step]
        squares = torch.addmm(rows.squares[start : start + step], flat, block.T, alpha=-2)
        squares.add_(flat.square().sum(1, keepdim=True))
        found = squares.view(*queries_NWD.shape[:2], -1).amin(1).topk(min(count, len(block)), largest=False)
        near, kept = torch.cat([near, found.values], 1).topk(count, largest=False)
        places = torch.cat([places, found.indices + start], 1).gather(1, kept)
    # Once more from differences: what is left of two equal rows by rounding would be told as a distance.
    apart = (queries_NWD[:, :, None] - rows.vectors[places][:, None]).norm(dim=-1).amin(1)
    order = apart.argsort(1)
    return places.gather(1, order), apart.gather(1, order)


# the cache


def _name(data: DataSet, recipe: Recipe) -> str:
    aside = [recipe.seed] if needs_aside(recipe) else []
    words = [_VERSION, store_key(data.fingerprint, recipe), len(data), data.shape, *aside]
    return hashlib.sha256(" ".join(map(str, words)).encode()).hexdigest()[:24]


def _is_whole(tensors: dict[str, Tensor]) -> bool:
    try:
        lengths = {len(tensors[name]) for name in ("indices", *BYS)}
        return len(lengths) == 1 and all(len(tensors[f"{by}-held-out"]) for by in BYS) and {"mean", "spread"} <= set(tensors)
    except KeyError:
        return False
