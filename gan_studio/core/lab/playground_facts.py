"""What the 2-D playground shows, and what it is set to. No torch: the window imports this."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, Self

import numpy as np
import numpy.typing as npt
from pydantic import Field, field_validator, model_validator

from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.setting_words import SettingsError
from gan_studio.core.words import Text

Floats = npt.NDArray[np.float32]

MAP_SIDE = 100  # places along each axis at which D is asked
EXTENT = 1.5  # what is seen of the plane: from -EXTENT to EXTENT along both axes
MOST_LAYERS, MOST_NEURONS = 5, 64


@dataclass(frozen=True)
class Figures:
    """How near G's points are to the real ones. A floor is the same figure for other real points, as many: what a perfect
    generator would get.

    `good_share` and `modes_found` are None where the distribution has no known modes.
    """

    js: float  # Jensen-Shannon divergence of the two histograms, nats, 0..ln 2
    js_floor: float
    kl: float  # Kullback-Leibler, real from generated, nats
    kl_floor: float
    wasserstein: float  # sliced
    wasserstein_floor: float
    modes_found: int | None = None
    modes: int = 0
    good_share: float | None = None


@dataclass(frozen=True)
class PlaygroundShown(Shown):
    """The playground as it stands. Coordinates are those of the toys, within about [-1.3, 1.3]; arrays are float32."""

    iterations: int
    real: Floats  # (N, 2)
    generated: Floats  # (N, 2), of the same latents throughout
    d_map: Floats  # (MAP_SIDE, MAP_SIDE) D's belief 0..1 (or score, where the objective has no belief), row 0 is y = -EXTENT
    d_map_range: tuple[float, float]
    manifold: Floats  # where G puts a regular grid of latents: (H, W, 2); a line (1, W, 2) for 1-D noise
    manifold_density: Floats  # of the noise at each cell of that grid, 0..1: (H - 1, W - 1), or (1, W - 1)
    arrows: Floats  # where the loss of G would move each of generated[:len(arrows)], (K, 2); relative, the longest is 1
    losses: dict[str, Floats] = field(default_factory=dict)  # key -> (K, 2) of iteration and value, thinned to 500
    references: tuple[tuple[str, float], ...] = ()  # (loss key, where it is when D cannot tell), with names in `reference_names`
    reference_names: tuple[str, ...] = ()
    trails: Floats | None = None  # (T, N, 2), the last places of some generated points, oldest first
    figures: Figures | None = None  # measured about once a second
    reach: tuple[float, float] = (EXTENT, EXTENT)  # the map is of -reach to reach along each axis
    diverged: str = ""  # why it cannot go on, in words; what is shown is the last good state


class PlaygroundSettings(LabSettings):
    """The playground's. Those in `LIVE` act while it runs."""

    distribution: Literal[
        "ring-8", "grid-25", "two-modes", "moons", "rings", "spiral", "swiss-roll", "s-curve", "checkerboard", "gaussian",
        "drawn"
    ] = Field("ring-8", title="Distribution")
    drawing: tuple[tuple[float, float], ...] = Field((), title="Drawing", max_length=5000)
    noise: Literal["gaussian", "uniform"] = Field("gaussian", title="Noise")
    noise_dim: Literal[1, 2] = Field(2, title="Dimensions of the noise")
    g_layers: tuple[int, ...] = Field((32, 32, 32), title="Layers of G", min_length=1, max_length=MOST_LAYERS)
    d_layers: tuple[int, ...] = Field((32, 32, 32), title="Layers of D", min_length=1, max_length=MOST_LAYERS)
    objective: Literal[
        "relativistic", "non-saturating", "minimax", "least-squares", "wgan", "wgan-gp", "dragan", "hinge", "began"
    ] = Field("non-saturating", title="Objective")
    gamma: float = Field(0.0, title="Penalty weight", ge=0, le=1000)
    batch: int = Field(150, title="Batch m", ge=1, le=1024)
    d_steps: int = Field(1, title="D steps k", ge=1, le=10)
    optimizer_g: Literal["adam", "sgd", "rmsprop"] = Field("adam", title="Optimiser of G")
    optimizer_d: Literal["adam", "sgd", "rmsprop"] = Field("adam", title="Optimiser of D")
    lr_g: float = Field(2e-3, title="Rate of G", gt=0, le=1)
    lr_d: float = Field(2e-3, title="Rate of D", gt=0, le=1)
    show_map: bool = Field(True, title="D's map")
    show_manifold: bool = Field(True, title="G's surface")
    show_real: bool = Field(True, title="Real points")
    show_generated: bool = Field(True, title="Generated points")
    show_arrows: bool = Field(True, title="Gradients")
    show_trails: bool = Field(False, title="Trails")

    @field_validator("g_layers", "d_layers")
    @classmethod
    def _layers(cls, layers: tuple[int, ...]) -> tuple[int, ...]:
        if any(not 1 <= neurons <= MOST_NEURONS for neurons in layers):
            raise ValueError(Text("A layer has 1 to {most} neurons.", most=MOST_NEURONS))
        return layers

    @field_validator("drawing")
    @classmethod
    def _drawing(cls, points: tuple[tuple[float, float], ...]) -> tuple[tuple[float, float], ...]:
        if not all(abs(number) <= EXTENT for point in points for number in point):  # NaN is nowhere
            raise ValueError(Text("The drawing reaches beyond the plane."))
        return points

    @model_validator(mode="after")
    def _something_drawn(self) -> Self:
        if self.distribution == "drawn" and not self.drawing:
            raise SettingsError("drawing", Text("The drawing is empty. Draw some points first, or choose another distribution."))
        return self


PENALTIES = {"wgan-gp": 10.0, "dragan": 10.0, "relativistic": 0.1}
"""γ of the objectives that are nothing without their penalty; whoever chooses one gets it, and may change it then."""

LIVE = frozenset({
    "objective", "gamma", "lr_g", "lr_d", "optimizer_g", "optimizer_d", "show_map", "show_manifold", "show_real",
    "show_generated", "show_arrows", "show_trails"})
"""Settings that `Playground.set_live` takes; any other begins anew."""

