"""What is seen of a GAN in the plane: what D believes everywhere, where G puts the noise, where its loss would push points.

Looking changes nothing: no random number of the game is drawn, and D's spectral norms stay as they are.
"""

from __future__ import annotations

import math
from collections import deque

import numpy as np
import torch
from torch import Tensor

from gan_studio.core.lab.game import Game
from gan_studio.core.lab.playground_facts import EXTENT, MAP_SIDE, Floats
from gan_studio.core.methods.base import logits

POINTS = 300
ARROWS = 100
TRAILS, TRAIL = 40, 24  # points that leave a trail, and its places
GRID, LINE = 21, 200  # latents along an axis of the surface, or along the line of 1-D noise
REACH = 2.4  # Gaussian latents of the surface's edge; 97 % of those of a plane lie within
EDGE = 1 - 1e-4  # of even noise, whose very end no normal number reaches
MOST_AT_ONCE = 30_000_000  # multiplications for the map at one look; larger networks renew a part of its rows at each
SMALLEST_CELL = (2 * EXTENT / 400) ** 2  # what a pixel or so covers: below it a cell is as dense as can be told

NOTHING_2: Floats = np.zeros((0, 2), np.float32)
NO_MAP: Floats = np.zeros((0, 0), np.float32)
NO_SURFACE: Floats = np.zeros((0, 0, 2), np.float32)


class Sight:
    """What is seen of `game`, a GAN of points, from latents that never change.

    Attributes:
        z: the latents of the generated points, (POINTS, noise_dim).
        reach: of the map along x and y.
    """

    def __init__(self, game: Game, seed: int) -> None:
        self.z = game.latents(POINTS, seed)
        self._even = game.recipe.noise == "uniform"
        self._line = game.recipe.latent_dim == 1
        axis = torch.linspace(-1, 1, LINE if self._line else GRID) * (EDGE if self._even else REACH)
        normal = torch.erfinv(axis) * math.sqrt(2) if self._even else axis
        self._grid = normal[:, None] if self._line else torch.cartesian_prod(normal, normal).flip(1)
        # What share of the noise lies between two neighbours on an axis, up to a factor.
        within = torch.erf(normal / math.sqrt(2)).diff().numpy()
        self._mass: Floats = within[None] if self._line else within[:, None] * within
        self._trail: deque[Floats] = deque(maxlen=TRAIL)
        self.set_reach(EXTENT, EXTENT)
        self.follow(game)

    def follow(self, game: Game) -> None:
        """Looks at another game of the same noise from now on."""
        self._game, self._gan = game, game.gan
        weights = sum(parameter.numel() for parameter in self._gan.discriminator.parameters())
        self._pieces = max(1, min(10, -(-MAP_SIDE**2 * weights // MOST_AT_ONCE)))
        self._turn = 0
        self._scores: Tensor | None = None

    def set_reach(self, x: float, y: float) -> None:
        """How far the map reaches along each axis, from -x to x and from -y to y; it has as many places as ever."""
        self.reach = x, y
        across, up = torch.linspace(-x, x, MAP_SIDE), torch.linspace(-y, y, MAP_SIDE)
        self._places = torch.cartesian_prod(up, across).flip(1).view(MAP_SIDE, MAP_SIDE, 2)  # y leads: row 0 is below
        self._scores = None

    def generated(self, z: Tensor) -> Floats:
        """What G makes of latents now, (N, 2)."""
        points: Floats = self._game.drawn_by(z).numpy()
        return points

    def belief(self, real: Floats, generated: Floats, whole: bool) -> tuple[Floats, tuple[float, float]]:
        """D's belief at each place of the map, 0 to 1, or its score where the objective knows none; and its range. Of large
        networks only a part of the rows is asked anew, unless the `whole` map is wanted."""
        objective = self._gan.objective
        with torch.no_grad(), self._gan.looking():
            if self._scores is None or whole:
                self._scores = self._asked(self._places)
            else:
                rows = slice(self._turn, None, self._pieces)
                self._scores[rows] = self._asked(self._places[rows])
                self._turn = (self._turn + 1) % self._pieces
            if not objective.believes:
                low, high = self._scores.aminmax()
                return self._scores.numpy().copy(), (float(low), float(high))
            mixed = logits(self._gan.discriminator, torch.from_numpy(np.concatenate([real, generated])))
            return objective.believed(self._scores, mixed).clone().numpy(), (0.0, 1.0)

    def _asked(self, places_HW2: Tensor) -> Tensor:
        return logits(self._gan.discriminator, places_HW2.reshape(-1, 2)).view(places_HW2.shape[:2])

    def surface(self) -> tuple[Floats, Floats]:
        """Where G puts a regular grid of latents, and how dense the points are there: (H, W, 2) and (H - 1, W - 1); a line
        (1, W, 2) and (1, W - 1) of 1-D noise.

        A cell's density is the share of the noise in it, divided by the area that G spreads it over (of a line, by its length),
        relative to a dense cell of this surface (the 95th percentile; denser ones are 1 as well).
        """
        points = self.generated(self._grid).reshape((1, LINE, 2) if self._line else (GRID, GRID, 2))
        if self._line:
            steps = np.diff(points, axis=1)
            spread = np.maximum(np.hypot(steps[..., 0], steps[..., 1]), math.sqrt(SMALLEST_CELL))
        else:
            first, second = points[1:, 1:] - points[:-1, :-1], points[1:, :-1] - points[:-1, 1:]
            # Half the cross product of the diagonals is the area of any plain quadrilateral.
            spread = np.maximum(np.abs(first[..., 0] * second[..., 1] - first[..., 1] * second[..., 0]) / 2, SMALLEST_CELL)
        density = self._mass / spread
        most = round(0.95 * (density.size - 1))
        dense = np.partition(density, most, axis=None)[most]  # a tenth of the time that `percentile` takes
        return points, np.minimum(1, density / max(float(dense), 1e-12)).astype(np.float32)

    def arrows(self, generated: Floats, real: Floats) -> Floats:
        """Minus the gradient of G's loss by each of the first `ARROWS` generated points, the longest of length 1."""
        gradient = self._gan.push(torch.from_numpy(generated[:ARROWS]), torch.from_numpy(real[:ARROWS]))
        longest = float(gradient.norm(dim=1).max())
        if not (math.isfinite(longest) and longest > 0):
            return np.zeros_like(generated[:ARROWS])
        arrows: Floats = (gradient / -longest).numpy()
        return arrows

    def trails(self, generated: Floats) -> Floats:
        """The last places of some generated points, (T, TRAILS, 2), oldest first, with these the newest."""
        self._trail.append(generated[:TRAILS])
        return np.stack(self._trail)

    def forget(self) -> None:
        """Something came anew: no trail leads there, and no part of the map is old."""
        self._trail.clear()
        self._scores = None
