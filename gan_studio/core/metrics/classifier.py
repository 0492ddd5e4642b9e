"""A small classifier, trained on real pictures with known classes: a judge that no distance of ours has a part in.

It answers how many generated pictures are plainly one of the classes. It is trained on the spot, in about 25 seconds
for 10,000 digits at 32 px on one thread, and reaches 98 % and more there. One more class, "none of them", is trained on
noise, empty pictures, torn ones and two over each other: a judge that never saw such would be sure of its answer even then.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from gan_studio.core import optim
from gan_studio.core.data.types import DataSet
from gan_studio.core.errors import DataError
from gan_studio.core.metrics.samples import quantised
from gan_studio.core.words import Text

CONFIDENCE = 0.9
SIDE = 32
HELD_OUT = 0.1
BATCH = 64
JUNK = 16
"""Pictures of nothing beside each batch."""
_LEARNING_RATE = 3e-3
_NUMBER = re.compile(r"(?:digit|class|label)[ _-]?(\d+)", re.IGNORECASE)
_LABELS = ("digit", "class")

Labels = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Classifier:
    """A trained judge. `accuracy` is its share of right answers on real pictures that it was not trained on."""

    network: nn.Module
    classes: int
    accuracy: float

    @torch.no_grad()
    def probabilities(self, images_NCHW: Tensor) -> Tensor:
        """(N, classes), of pictures in [-1, 1]. What is missing to a sum of 1 is for "none of them"."""
        parts = [self.network(_seen(quantised(part))).softmax(1) for part in torch.split(images_NCHW, 256)]
        return torch.cat(parts)[:, : self.classes]

    def recognised(self, images_NCHW: Tensor, confidence: float = CONFIDENCE) -> float:
        """Share of pictures of which it is surer than `confidence` that they are some class."""
        return float((self.probabilities(images_NCHW).amax(1) > confidence).float().mean())

    def class_shares(self, images_NCHW: Tensor) -> npt.NDArray[np.float64]:
        """How often it sees each class, (classes,): all alike where the reals are, near 0 where one is missing."""
        found = self.probabilities(images_NCHW).argmax(1).numpy()
        shares: npt.NDArray[np.float64] = np.bincount(found, minlength=self.classes) / max(1, len(found))
        return shares


def rebuilt(weights: Mapping[str, Tensor], accuracy: float) -> Classifier:
    """The judge whose network had these weights (`network.state_dict()`). Raises RuntimeError where they are another's."""
    outputs = len(weights["14.bias"])
    with torch.random.fork_rng(devices=[]):
        network = _network(outputs)
    network.load_state_dict(weights)
    return Classifier(network.eval().requires_grad_(False), outputs - 1, accuracy)


def labels_of(data: DataSet) -> Labels:
    """The class of each sample: a built-in set's digit, or the subfolder. Raises DataError where there is neither."""
    for name in _LABELS:
        if name in data.factors and len(np.unique(data.factors[name])) > 1:
            return data.factors[name].astype(np.int64)
    raise DataError(Text("'{name}' has no classes to train a classifier on.", name=data.name),
                    Text("Put the images of each class in a folder of its own, or use the built-in digits."))


def labels_in_names(names: Sequence[str]) -> Labels:
    """The class in each file's name, as in 00012_digit7.png. Raises DataError where a name has none."""
    found = [_NUMBER.search(name) for name in names]
    if not found or None in found:
        raise DataError(Text("Not every file's name tells its class."), Text("Write it like 00012_digit7.png."))
    return np.array([int(match[1]) for match in found if match is not None], np.int64)


def train_classifier(data: DataSet, labels: Labels | None = None, *, epochs: int = 4, seed: int = 0,
                     most: int = 20_000) -> Classifier:
    """Trains a judge on at most `most` pictures of `data`. Torch's global random state is left alone.

    Args:
        labels: a class 0, 1, ... of each sample; by default what the data know (`labels_of`).

    Raises:
        DataError: points, no labels, or too few pictures to hold some out.
    """
    if data.kind != "images":
        raise DataError(Text("Points have no classifier."), Text("Count their modes instead."))
    labels = labels_of(data) if labels is None else labels
    if len(labels) != len(data):
        raise DataError(Text("There are {labels} labels for {count} images.", labels=len(labels), count=len(data)))
    random = np.random.RandomState(seed)
    order = random.permutation(len(data))[:most]
    held = max(1, int(HELD_OUT * len(order)))
    if len(order) < 20:
        raise DataError(Text("{count} images are too few to train a classifier on.", count=len(order)),
                        Text("20 are the least, some thousands are good."))
    images = torch.cat([_small(data, part) for part in np.array_split(order, max(1, len(order) // 512))])
    targets = torch.from_numpy(labels[order])
    classes = int(labels.max()) + 1
    with torch.random.fork_rng(devices=[]), torch.enable_grad():
        torch.manual_seed(seed)
        network = _network(classes + 1)
        _fit(network, classes, images[held:], targets[held:], epochs, random)
    judge = Classifier(network.eval().requires_grad_(False), classes, 0.0)
    accuracy = (judge.probabilities(images[:held].float().div(127.5).sub(1)).argmax(1) == targets[:held]).float().mean()
    return Classifier(judge.network, classes, float(accuracy))


def _fit(network: nn.Module, classes: int, images: Tensor, targets: Tensor, epochs: int, random: np.random.RandomState) -> None:
    steps = epochs * -(-len(images) // BATCH)
    optimizer = optim.AdamW(network.parameters(), lr=_LEARNING_RATE, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, _LEARNING_RATE, total_steps=max(2, steps))
    none = torch.full((JUNK,), classes)
    for _ in range(epochs):
        for part in torch.split(torch.from_numpy(random.permutation(len(images))), BATCH):
            batch = _seen(images[part].float().div(127.5).sub(1))
            right, down = random.randint(-2, 3, 2)  # moved a little, so that where it stands does not matter
            moved = batch.roll((int(down), int(right)), (2, 3))
            loss = F.cross_entropy(network(torch.cat([moved, _junk(batch, random)])),
                                   torch.cat([targets[part], none]))
            optimizer.zero_grad(set_to_none=True)
            torch.autograd.backward(loss)
            optimizer.step()
            schedule.step()


def _junk(images: Tensor, random: np.random.RandomState) -> Tensor:
    """Pictures of nothing, (JUNK, 3, 32, 32): noise of any grain, empty, squares of a real one shuffled, two of them at once."""
    made: list[Tensor] = []
    for number in range(JUNK):
        first, second = (images[int(index)] for index in random.randint(len(images), size=2))
        kind = number % 4
        if kind == 0:
            cells = int(random.choice([4, 8, 16, 32]))
            grey = torch.from_numpy(random.uniform(-1, 1, (1, 1, cells, cells)).astype(np.float32)).expand(1, 3, -1, -1)
            made.append(F.interpolate(grey, size=(SIDE, SIDE), mode="bilinear", align_corners=False)[0])
        elif kind == 1:
            noise = torch.from_numpy(random.uniform(-1, 1, (3, SIDE, SIDE)).astype(np.float32)) * float(random.rand())
            made.append((noise + float(random.uniform(-1, 1))).clamp(-1, 1))
        elif kind == 2:
            squares = first.unfold(1, 8, 8).unfold(2, 8, 8).reshape(3, 16, 8, 8)[:, torch.from_numpy(random.permutation(16))]
            made.append(squares.reshape(3, 4, 4, 8, 8).permute(0, 1, 3, 2, 4).reshape(3, SIDE, SIDE))
        else:
            made.append(torch.lerp(first, second.flip(1), 0.5))
    return torch.stack(made)


def _network(classes: int) -> nn.Module:
    layers: list[nn.Module] = []
    channels = 3
    for width in (16, 32, 64):
        layers += [nn.Conv2d(channels, width, 3, padding=1, bias=False), nn.BatchNorm2d(width), nn.ReLU(), nn.MaxPool2d(2)]
        channels = width
    return nn.Sequential(*layers, nn.Flatten(), nn.Dropout(0.2), nn.Linear(channels * (SIDE // 8) ** 2, classes))


def _small(data: DataSet, indices: npt.NDArray[np.int64]) -> Tensor:
    """uint8 (N, 3, 32, 32) of some samples."""
    images = torch.from_numpy(data.gather(indices)).permute(0, 3, 1, 2).float().div_(127.5).sub_(1)
    return _seen(quantised(images)).add(1).mul_(127.5).round_().to(torch.uint8)


def _seen(images_N3HW: Tensor) -> Tensor:
    if images_N3HW.shape[-1] == SIDE:
        return images_N3HW
    return F.interpolate(images_N3HW, size=(SIDE, SIDE), mode="area")
