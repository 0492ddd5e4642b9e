"""What the session tells the pages: small frozen facts, no torch, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt

from gan_studio.core.config import Recipe


class SessionState(Enum):
    """What the session is busy with. Only one of these at a time."""

    IDLE = "idle"
    SCANNING = "scanning"
    PREPARING = "preparing"
    TRAINING = "training"
    PAUSED = "paused"
    STOPPING = "stopping"


@dataclass(frozen=True)
class DataInfo:
    """The data that the next run trains on. `shape` is (H, W, C) or (2,)."""

    name: str
    count: int
    shape: tuple[int, ...]
    kind: Literal["images", "points"]
    source: tuple[str, ...] = ()


@dataclass(frozen=True)
class RunView:
    """A run as the pages show it. `status`: training, paused (can go on), finished, damaged, elsewhere (in training by
    another process)."""

    path: Path
    name: str
    recipe: Recipe
    status: str
    images_seen: int
    data_name: str
    data_count: int
    device: str = ""  # in words: "CPU · 2 threads · bf16"
    data_source: tuple[str, ...] = ()
    data_shape: tuple[int, ...] = ()
    data_kind: Literal["images", "points"] = "images"
    data_fingerprint: str = ""
    generator_parameters: int = 0
    judge_parameters: int = 0
    best_images_seen: int = -1  # of the best generator that is kept beside the last; -1 where there is none
    read_only: bool = False  # it comes with the program: only to look at and to draw with

    @property
    def can_continue(self) -> bool:
        return self.status in ("paused", "finished") and not self.read_only

    @property
    def kimg(self) -> float:
        return self.images_seen / 1000


@dataclass(frozen=True)
class RendererInfo:
    """The generator that `Session.render` asks. `image_shape` is (H, W, 3) of every picture; for points the picture
    is of their cloud."""

    latent_dim: int
    image_shape: tuple[int, ...]
    kind: Literal["images", "points"]
    title: str
    trained: bool
    snapshot: Literal["last", "best"] = "last"


@dataclass(frozen=True)
class RenderResult:
    """The answer to one `Session.render`."""

    serial: int
    tag: str
    images: npt.NDArray[np.uint8]  # (N, H, W, 3)
    milliseconds: float  # from the request to the pictures
    images_seen: int = -1  # of the weights that drew it; -1 where not known
    styles: int = 0  # how many styles the generator reads, from coarse to fine; 0 where it has no w
