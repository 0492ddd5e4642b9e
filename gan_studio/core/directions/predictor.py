"""Reads factors off pictures: a small network, trained on real pictures whose factors are known."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from gan_studio.core.data.types import DataSet
from gan_studio.core.errors import DataError
from gan_studio.core.words import Text

SIDE = 64
BATCH = 64
HELD_OUT = 0.1
LEAST = 40
_LEARNING_RATE = 3e-3
_SHIFT = 2  # px at most: where a picture stands must not matter

Factors = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Predictor:
    """A trained reader. `fidelity[k]`: correlation of what it reads with the truth, on real pictures that it was not trained
    on, (K,)."""

    network: nn.Module
    mean: Tensor
    spread: Tensor
    fidelity: Factors

    @torch.no_grad()
    def read(self, images_NHWC: npt.NDArray[np.uint8]) -> Factors:
        """The factors of pictures, uint8 (N, H, W, 1 or 3): (N, K), in the units that it was trained in."""
        parts = [self.network(_seen(part)) for part in torch.split(torch.from_numpy(np.ascontiguousarray(images_NHWC)), 256)]
        found: Factors = (torch.cat(parts) * self.spread + self.mean).double().numpy()
        return found


def train_predictor(
    data: DataSet, factors_NK: npt.ArrayLike, *, epochs: int = 12, seed: int = 0, most: int = 10_000
) -> Generator[float, None, Predictor]:
    """Trains on at most `most` pictures of `data`, yielding the share that is done after each step: a safe point to wait or
    to close it. Torch's global random state is left alone.

    Raises:
        DataError: points, too few pictures, or not a row of factors for each.
    """
    if data.kind != "images":
        raise DataError(Text("Factors are read off pictures, and these data are points."))
    factors = np.asarray(factors_NK, np.float32)
    if factors.ndim != 2 or len(factors) != len(data) or not np.isfinite(factors).all():
        raise DataError(Text("The factors do not go with the {count:,} pictures.", count=len(data)),
                        Text("Give a row of numbers for each picture."))
    if len(data) < LEAST:
        raise DataError(Text("{count} pictures are too few to learn factors from.", count=len(data)),
                        Text("{least} are the least.", least=LEAST))
    random = np.random.RandomState(seed)
    order = random.permutation(len(data))[:most]
    held, learned = np.split(order, [max(LEAST // 4, int(HELD_OUT * len(order)))])
    mean, spread = torch.from_numpy(factors[learned].mean(0)), torch.from_numpy(factors[learned].std(0).clip(1e-6))
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        network = _network(data.shape[-1], factors.shape[1])
    steps = epochs * -(-len(learned) // BATCH)
    optimizer = torch.optim.AdamW(network.parameters(), lr=_LEARNING_RATE, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, _LEARNING_RATE, total_steps=max(2, steps))
    done = 0
    for _ in range(epochs):
        mixed = random.permutation(learned)
        for part in np.array_split(mixed, -(-len(mixed) // BATCH)):
            right, down = (int(step) for step in random.randint(-_SHIFT, _SHIFT + 1, 2))
            with torch.enable_grad():
                images = _images(data, part).roll((down, right), (2, 3))
                targets = (torch.from_numpy(factors[part]) - mean) / spread
                loss = F.smooth_l1_loss(network(images), targets)
                optimizer.zero_grad(set_to_none=True)
                torch.autograd.backward(loss)
            optimizer.step()
            schedule.step()
            done += 1
            yield done / steps
    network.eval().requires_grad_(False)
    reader = Predictor(network, mean, spread, np.zeros(factors.shape[1]))
    read = reader.read(np.asarray(data.gather(held), np.uint8))
    return Predictor(network, mean, spread, correlations(read, factors[held]))


def correlations(first_NK: npt.ArrayLike, second_NK: npt.ArrayLike) -> Factors:
    """The correlation of each column with the one of the other table, (K,); 0 where one of them never changes."""
    first, second = (np.asarray(part, np.float64) for part in (first_NK, second_NK))
    first, second = first - first.mean(0), second - second.mean(0)
    scale = np.sqrt((first**2).sum(0) * (second**2).sum(0))
    return np.asarray(np.where(scale > 1e-12, (first * second).sum(0) / np.maximum(scale, 1e-12), 0.0))


def _network(channels: int, factors: int) -> nn.Module:
    layers: list[nn.Module] = []
    for width in (16, 32, 64, 64):
        layers += [nn.Conv2d(channels, width, 3, padding=1, bias=False), nn.BatchNorm2d(width), nn.ReLU(), nn.MaxPool2d(2)]
        channels = width
    return nn.Sequential(*layers, nn.Flatten(), nn.Dropout(0.1), nn.Linear(channels * (SIDE // 16) ** 2, 128), nn.ReLU(),
                         nn.Linear(128, factors))


def _images(data: DataSet, indices: npt.NDArray[np.int64]) -> Tensor:
    return _seen(torch.from_numpy(np.asarray(data.gather(indices), np.uint8)))


def _seen(images_NHWC: Tensor) -> Tensor:
    """uint8 NHWC as the network sees it: float32 NCHW in [-1, 1], 64 px."""
    images = images_NHWC.permute(0, 3, 1, 2).float().div_(127.5).sub_(1)
    return images if images.shape[-1] == SIDE else F.interpolate(images, size=(SIDE, SIDE), mode="area")
