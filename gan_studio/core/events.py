"""What a run says while it trains. Plain frozen facts: no torch, no Qt, safe to send between threads.

Images are uint8 NHWC (or HWC) numpy arrays with 3 channels, never changed after they are sent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt

from gan_studio.core.config import Recipe
from gan_studio.core.errors import Action
from gan_studio.core.metrics.report import Report

ImagesNHWC = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Event:
    """Base of everything that `Trainer.run()` yields."""


@dataclass(frozen=True)
class RunStarted(Event):
    """The run folder exists and the networks are built. `resumed_from`: where it goes on ("12.0 kimg"); empty at first.
    `resumed_exactly`: whether what was restored, and what computes it, were compared and are the same; None: a new run, or
    a snapshot that kept nothing to compare with."""

    run_dir: Path
    recipe: Recipe
    data_name: str
    data_count: int
    device: str  # in words, for the device chip: "CPU · 2 threads · bf16"
    generator_parameters: int
    judge_parameters: int  # D's parameters, or the encoder's
    resumed_from: str = ""
    resumed_exactly: bool | None = None
    not_exact_because: str = ""


@dataclass(frozen=True)
class SafePoint(Event):
    """Nothing to tell: only a moment at which one may pause or stop, within work that takes longer than a moment."""


@dataclass(frozen=True)
class StepDone(SafePoint):
    """One optimisation step is over. Carries nothing, costs nothing: it is the safe point between two steps."""


@dataclass(frozen=True)
class Progress(Event):
    """About ten times a second: where the run stands, and the mean of each scalar since the last `Progress`."""

    images_seen: int
    epoch: float  # images_seen / images in the set
    step: int
    seconds: float  # of training, over all sessions of this run, pauses left out
    images_per_second: float
    eta_seconds: float | None  # None while unknown
    memory_mb: float  # resident memory of this process
    fraction: float  # of the whole run, 0..1
    scalars: dict[str, float] = field(default_factory=dict)

    @property
    def kimg(self) -> float:
        return self.images_seen / 1000


@dataclass(frozen=True)
class GridReady(Event):
    """A grid of pictures: the reals at the start, then the fakes of the same latents throughout."""

    kind: Literal["reals", "fakes"]
    images: ImagesNHWC  # one tile each; for 2-D data one picture of the point cloud
    images_seen: int
    epoch: float
    path: Path  # the sheet in the run folder

    @property
    def kimg(self) -> float:
        return self.images_seen / 1000


@dataclass(frozen=True)
class MetricsReady(Event):
    """The averaged generator was measured as it was at `images_seen`, a while ago."""

    images_seen: int
    report: Report
    is_best: bool  # no generator of this run was better so far
    best_images_seen: int  # of the best one that is kept; -1 where none could be kept

    @property
    def kimg(self) -> float:
        return self.images_seen / 1000


@dataclass(frozen=True)
class SnapshotSaved(Event):
    path: Path
    images_seen: int
    reason: Literal["start", "time", "asked", "stopped", "finished"]


@dataclass(frozen=True)
class Notice(Event):
    """Something the person should know. `pause` asks the thread that runs the trainer to pause until told otherwise."""

    level: Literal["info", "warning", "problem"]
    message: str
    hint: str = ""
    action: Action | None = None
    pause: bool = False


@dataclass(frozen=True)
class RunFinished(Event):
    """The last event when the target is reached. A run that is closed early ends without it."""

    run_dir: Path
    images_seen: int
