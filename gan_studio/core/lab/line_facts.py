"""What 'Line by line' shows, and what it is set to. No torch: the window imports this."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field

from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.settings import LabSettings

Floats = npt.NDArray[np.float32]

D_LINES = ("reals", "latents", "fakes", "d")  # 1 to 4 of the lecture
G_LINES = ("g_latents", "g")  # 5 and 6
LINES = (*D_LINES, *G_LINES)
"""The lecture's lines in order, by the names that the engine gives them; "start" is the one before all of them."""

LOGARITHMIC = frozenset({"non-saturating", "minimax", "dragan"})
"""Objectives whose V~ is the lecture's 1/m Σ log D(x) + 1/m Σ log(1 - D(x~)): D(x) there is a belief, else a score."""

MOST_M = 128


class LineSettings(LabSettings):
    """Of 'Line by line'. `eta` acts at once, on the next line that moves a network."""

    data: Literal["pictures", "ring-8", "two-modes", "moons", "spiral", "grid-25"] = Field("pictures", title="Data")
    objective: Literal[
        "non-saturating", "minimax", "least-squares", "wgan", "wgan-gp", "hinge", "relativistic", "dragan", "began"
    ] = Field("non-saturating", title="Objective")
    optimizer: Literal["adam", "sgd"] = Field("adam", title="Optimiser")
    m: int = Field(16, title="Examples m", ge=2, le=MOST_M)
    k: int = Field(1, title="Steps of D, k", ge=1, le=10)
    eta: float = Field(1e-3, title="Rate η", gt=0, le=1)


@dataclass(frozen=True)
class Theta:
    """All weights of a network. `fingerprint` is another as soon as one bit of them is."""

    count: int
    norm: float
    first: tuple[float, ...]  # the first three, as a glimpse
    fingerprint: str  # 8 hexadecimal digits


@dataclass(frozen=True)
class LineShown(Shown):
    """After a line was done: what every symbol is now. None where a symbol has no value yet.

    Pictures are uint8 (m, H, W, 3), points float32 (m, 2). `d_x` and `d_fake` are D(x^i) and D(x~^i), (m,), of before D
    moved; those `_after` are of after the move, on the same examples.
    """

    line: str  # "start", or one of LINES
    iteration: int  # of this line, from 1; 0 at the start
    at: int  # the iteration that it has come to: ahead of the line's while it runs fast
    d_step: int  # which of the k
    settings: LineSettings
    eta: float  # of this line: it may have been another one then
    kind: str  # "images" or "points"
    x: npt.NDArray[Any] | None
    z: Floats | None
    fake: npt.NDArray[Any] | None
    fake_after: npt.NDArray[Any] | None  # what G makes of the same z after line 6
    d_x: Floats | None
    d_fake: Floats | None
    d_x_after: Floats | None
    d_fake_after: Floats | None
    v: float | None
    v_real: float | None  # the two terms of the lecture's V~
    v_fake: float | None
    v_after: float | None  # V~ of the same examples after the move
    gradient: float | None  # norm of what the move followed
    moved: float | None  # how far: norm of the difference
    theta_d: Theta
    theta_g: Theta
    frozen: str  # "g" while D learns, "d" while G learns
    back: int  # lines that one can step back now
    ahead: int  # lines that were done before and would be done again
    course: Floats  # (n, 2): iteration and V~ of D's last step in it, thinned to 1000
    kept_from: int  # the first iteration that one can go back to
    checked: int  # lines after which the frozen network was compared with itself
    changed: int  # of these, how often it was another
    held_mb: float  # memory of what is kept for stepping back
