"""Reads factors off pictures: a small network, trained on real pictures whose factors are known."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from gan_studio.core import optim
from gan_studio.core.data.types import DataSet
from gan_studio.core.errors import DataError
from gan_studio.core.packing import from_safetensors, to_safetensors
from gan_studio.core.words import Text

SIDE, SMALL_SIDE = 64, 32
BATCH = 64
HELD_OUT = 0.1
LEAST = 40
EPOCHS = 6
MOST = 6000
"""Pictures to learn from: more make it slower, hardly better."""
NOISE = 0.8
"""Largest deviation of the noise in pictures that are learned from, where they are in [-1, 1]. A reader of clean pictures can be
pleased by changes that nobody sees, and directions that were fitted to such readers did so: hair was read as longer and was not.
A reader that noise does not mislead follows what is plain to see."""
_LEARNING_RATE = 3e-3
_WEIGHTS = "network."
_SHIFT = 2  # px at most: where a picture stands must not matter

Factors = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Predictor:
    """A trained reader.

    Attributes:
        mean, spread: of each factor over the real pictures, (K,): what the network tells is in units of that spread.
        side: px of the pictures as the network sees them.
        fidelity: correlation of what it reads with the truth, on real pictures that it was not trained on, (K,).
    """

    network: nn.Module
    mean: Tensor
    spread: Tensor
    side: int
    fidelity: Factors

    @torch.no_grad()
    def read(self, images_NHWC: npt.NDArray[np.uint8]) -> Factors:
        """The factors of pictures, uint8 (N, H, W, 1 or 3): (N, K), in the units that it was trained in."""
        parts = [self.standard(_as_floats(part))
                 for part in torch.split(torch.from_numpy(np.ascontiguousarray(images_NHWC)), 256)]
        found: Factors = (torch.cat(parts) * self.spread + self.mean).double().numpy()
        return found

    def standard(self, images_NCHW: Tensor) -> Tensor:
        """The factors of pictures in [-1, 1] as float32 (N, K), in spreads from their mean. Knows gradients."""
        read: Tensor = self.network(_resized(images_NCHW, self.side))
        return read

    def tensors(self) -> dict[str, Tensor]:
        """All that it is, to be kept."""
        weights = {f"network.{name}": tensor for name, tensor in self.network.state_dict().items()}
        return {**weights, "mean": self.mean, "spread": self.spread, "fidelity": torch.from_numpy(self.fidelity)}

    @classmethod
    def from_tensors(cls, tensors: Mapping[str, Tensor], shape: Sequence[int], factors: int) -> Predictor | None:
        """The reader that `tensors` gave, of pictures of `shape` (H, W, C) and so many factors; None where they are not those
        of one."""
        side = _side_of(shape)
        network = _network(shape[-1], factors, side, 0)
        weights = {name.removeprefix("network."): tensor for name, tensor in tensors.items() if name.startswith("network.")}
        try:
            network.load_state_dict(weights)
            mean, spread, fidelity = (tensors[name] for name in ("mean", "spread", "fidelity"))
        except (KeyError, RuntimeError):
            return None
        if not all(tensor.shape == (factors,) for tensor in (mean, spread, fidelity)) or not all(
                tensor.isfinite().all() for tensor in (mean, spread, fidelity, *weights.values())):
            return None
        return cls(network.eval().requires_grad_(False), mean, spread, side, fidelity.double().numpy())


def train_predictor(
    data: DataSet, factors_NK: npt.ArrayLike, *, epochs: int = EPOCHS, seed: int = 0, most: int = MOST
) -> Generator[float, None, Predictor]:
    """Trains on at most `most` pictures of `data`, yielding the share that is done after each step: a safe point to wait or
    to close it. Torch's global random state is left alone.

    Args:
        factors_NK: a row for each picture; NaN where one is not known.

    Raises:
        DataError: points, too few pictures, or not a row of factors for each.
    """
    if data.kind != "images":
        raise DataError(Text("Factors are read off pictures, and these data are points."))
    factors = np.asarray(factors_NK, np.float32)
    if factors.ndim != 2 or len(factors) != len(data) or np.isinf(factors).any():
        raise DataError(Text("The factors do not go with the {count:,} pictures.", count=len(data)),
                        Text("Give a row of numbers for each picture."))
    labelled = np.flatnonzero(np.isfinite(factors).any(axis=1))
    if len(labelled) < LEAST:
        raise DataError(Text("{count} pictures are too few to learn factors from.", count=len(labelled)),
                        Text("{least} are the least.", least=LEAST))
    random = np.random.RandomState(seed)
    order = random.permutation(labelled)[:most]
    held, learned = np.split(order, [max(LEAST // 4, int(HELD_OUT * len(order)))])
    mean, spread = _statistics(factors[order])
    side = _side_of(data.shape)
    network = _network(data.shape[-1], factors.shape[1], side, seed)
    steps = epochs * -(-len(learned) // BATCH)
    optimizer = optim.AdamW(network.parameters(), lr=_LEARNING_RATE, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, _LEARNING_RATE, total_steps=max(2, steps))
    noises = torch.Generator().manual_seed(seed)
    done = 0
    for _ in range(epochs):
        mixed = random.permutation(learned)
        for part in np.array_split(mixed, -(-len(mixed) // BATCH)):
            right, down = (int(step) for step in random.randint(-_SHIFT, _SHIFT + 1, 2))
            with torch.enable_grad():
                images = _images(data, part, side).roll((down, right), (2, 3))
                images = images + noised(images, noises)
                targets = (torch.from_numpy(factors[part]) - mean) / spread
                known = targets.isfinite()
                loss = F.smooth_l1_loss(network(images)[known], targets[known], reduction="sum") / known.sum().clamp_min(1)
                optimizer.zero_grad(set_to_none=True)
                torch.autograd.backward(loss)
            optimizer.step()
            schedule.step()
            done += 1
            yield done / steps
    network.eval().requires_grad_(False)
    reader = Predictor(network, mean, spread, side, np.zeros(factors.shape[1]))
    read = reader.read(np.asarray(data.gather(held), np.uint8))
    return Predictor(network, mean, spread, side, correlations(read, factors[held]))


def packed(reader: Predictor) -> bytes:
    """What `unpacked` reads, its weights in half precision: a tenth of a grey level is nothing that a factor depends on."""
    weights = {f"{_WEIGHTS}{name}": value.half() if value.is_floating_point() else value
               for name, value in reader.network.state_dict().items()}
    return to_safetensors({**weights, "mean": reader.mean, "spread": reader.spread, "side": torch.tensor(reader.side),
                           "fidelity": torch.from_numpy(reader.fidelity)})


def unpacked(data: bytes, channels: int = 3) -> Predictor:
    """The reader that `packed` was given. Raises RuntimeError or KeyError where the bytes are something else."""
    kept = from_safetensors(data)
    weights = {name.removeprefix(_WEIGHTS): value.float() if value.is_floating_point() else value
               for name, value in kept.items() if name.startswith(_WEIGHTS)}
    side = int(kept["side"])
    network = _network(channels, len(kept["mean"]), side, 0)
    network.load_state_dict(weights)
    return Predictor(network.eval().requires_grad_(False), kept["mean"], kept["spread"], side, kept["fidelity"].numpy())


def noised(images_NCHW: Tensor, random: torch.Generator) -> Tensor:
    """Noise for pictures in [-1, 1], stronger for some than for others."""
    strength = torch.rand(len(images_NCHW), 1, 1, 1, generator=random) * NOISE
    return torch.randn(images_NCHW.shape, generator=random) * strength


def correlations(first_NK: npt.ArrayLike, second_NK: npt.ArrayLike) -> Factors:
    """The correlation of each column with the one of the other table, (K,), where both are known; 0 where one of them never
    changes."""
    first, second = (np.array(part, np.float64) for part in (first_NK, second_NK))
    known = np.isfinite(first) & np.isfinite(second)
    count = np.maximum(known.sum(0), 1)
    for part in (first, second):
        part[~known] = 0
        part -= part.sum(0) / count
        part[~known] = 0
    scale = np.sqrt((first**2).sum(0) * (second**2).sum(0))
    return np.asarray(np.where(scale > 1e-12, (first * second).sum(0) / np.maximum(scale, 1e-12), 0.0))


def _statistics(factors_NK: npt.NDArray[np.float32]) -> tuple[Tensor, Tensor]:
    """Mean and standard deviation of each factor where it is known, (K,)."""
    known = np.isfinite(factors_NK)
    count = np.maximum(known.sum(0), 1)
    mean = np.where(known, factors_NK, 0).sum(0) / count
    spread = np.sqrt((np.where(known, factors_NK - mean, 0) ** 2).sum(0) / count).clip(1e-6)
    return torch.from_numpy(mean.astype(np.float32)), torch.from_numpy(spread.astype(np.float32))


def _side_of(shape: Sequence[int]) -> int:
    return SIDE if shape[0] > SMALL_SIDE else SMALL_SIDE


def _network(channels: int, factors: int, side: int, seed: int) -> nn.Module:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        # Half the resolution with four times the channels: nothing is lost, and it takes a third of the time.
        layers: list[nn.Module] = [nn.PixelUnshuffle(2)]
        channels *= 4
        for width in (32, 64, 96):
            layers += [nn.Conv2d(channels, width, 3, padding=1, bias=False), nn.BatchNorm2d(width), nn.ReLU(), nn.MaxPool2d(2)]
            channels = width
        layers += [nn.Conv2d(channels, 96, 3, padding=1, bias=False), nn.BatchNorm2d(96), nn.ReLU()]
        return nn.Sequential(*layers, nn.Flatten(), _Dropout(0.1, seed), nn.Linear(96 * (side // 16) ** 2, 128), nn.ReLU(),
                             nn.Linear(128, factors))


class _Dropout(nn.Module):
    """As torch's, with random numbers of its own: those of the process belong to others."""

    def __init__(self, share: float, seed: int) -> None:
        super().__init__()
        self._share = share
        self._random = torch.Generator().manual_seed(seed)

    def forward(self, values: Tensor) -> Tensor:
        if not self.training:
            return values
        return values * (torch.rand(values.shape, generator=self._random) >= self._share) / (1 - self._share)


def _images(data: DataSet, indices: npt.NDArray[np.int64], side: int) -> Tensor:
    return _resized(_as_floats(torch.from_numpy(np.asarray(data.gather(indices), np.uint8))), side)


def _as_floats(images_NHWC: Tensor) -> Tensor:
    """uint8 NHWC as float32 NCHW in [-1, 1]."""
    return images_NHWC.permute(0, 3, 1, 2).float().div_(127.5).sub_(1)


def _resized(images_NCHW: Tensor, side: int) -> Tensor:
    return images_NCHW if images_NCHW.shape[-1] == side else F.interpolate(images_NCHW, size=(side, side), mode="area")
