"""5.3 What a filter sees: D looks at a picture as a whole, pixel losses at one pixel after the other.

The left of one digit and the right of another are, pixel by pixel, as good as any digit: every pixel is taken from a real
picture. D, which learned against what a G draws, sees that they do not belong together. Its first filters and maps are there to
look at, among them one that answers to a lone pixel; covering a square at each place shows where D looks.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from gan_studio.core.lab.base import Experiment, Verdict
from gan_studio.core.lab.filters_facts import (
    ASIDE,
    JUDGES,
    SIZE,
    FiltersSettings,
    FiltersShown,
    Fires,
    Floats,
    Spliced,
    told,
)
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from torch import Tensor

    from gan_studio.core.data.types import DataSet

COVER, STRIDE = 6, 2  # px of the square that covers, and from one place to the next
PER_LOOK = 5  # iterations between two looks while D learns on
SHADES = 8  # of a pixel, as the pixel judge counts them
SEEDS = 5
QUICK_CUT = 16


class Filters(Experiment):
    key = "filters"
    number = "5.3"
    title = Text("What a filter sees")
    claim = Text("For D the relations between pixels are easy: it falls for a picture of two halves that no "
                 "loss over pixels minds.")
    touch = Text("Move the cut and take other halves. Click into the picture for a lone pixel, the arrow keys move it. Run lets "
                 "D learn on, against its G.")
    notice = Text("Each pixel of a splice comes from a real digit, so a judge of single pixels sees nothing wrong. In "
                  "the frame: the filter that a lone pixel moves most, measured by what strokes do to it. Blue: cover it, and D "
                  "falls.")
    Settings = FiltersSettings
    settings: FiltersSettings
    LIVE: ClassVar[frozenset[str]] = frozenset({"left", "right", "cut", "lone_x", "lone_y", "layer"})

    def __init__(self, settings: FiltersSettings, data: DataSet | None = None) -> None:
        super().__init__(settings, data)
        from gan_studio.core.lab import coding
        from gan_studio.core.lab.digit_networks import pair_of_digits

        learned, aside = coding.two_sets(None, 0)
        self._game = pair_of_digits(learned, settings.seed)
        self._before = self._game.iterations
        order = np.random.default_rng([settings.seed, 53]).permutation(len(aside))
        self._x = coding.tensor_of(aside)[order]
        self._prepare(coding.tensor_of(learned))
        for _ in self._look_at_reals():
            pass

    def _prepare(self, learned: Tensor) -> None:
        """The pixel judges, from the pictures that D learned from: how often each pixel has which shade, and the average."""
        import torch

        shades = _shade(learned)
        counts = torch.ones(SHADES, shades.shape[1])
        for shade in range(SHADES):
            counts[shade] += (shades == shade).sum(0)
        self._likely = (counts / counts.sum(0)).log()
        self._mean = learned.mean(0, keepdim=True)

    def _look_at_reals(self) -> Generator[None, None, None]:
        """What is compared with: all judges on real pictures, and what filters answer."""
        found = self._judge(self._x)
        self._standards = {key: (float(values.mean()), max(1e-6, float(values.std()))) for key, values in found.items()}
        self._reals = found
        yield
        fires: dict[int, Fires] = {}
        for layer in (1, 2):
            fires[layer] = self._firing(layer)
            yield
        self._fires = fires
        self._now: FiltersShown | None = None

    # what a person does ---------------------------------------------------------------------------------------------------

    def set_live(self, name: str, value: Any) -> None:
        """Other halves, another cut, a lone pixel elsewhere, another layer."""
        self.settings = self.settings.but(**{name: value})
        self._now = None

    # the course of things -------------------------------------------------------------------------------------------------

    def play(self) -> Generator[None, None, None]:
        while True:
            for _ in range(PER_LOOK):
                self._game.step()
                yield
            yield from self._look_at_reals()

    # what is judged -------------------------------------------------------------------------------------------------------

    def _judge(self, x: Tensor) -> dict[str, Floats]:
        """What each judge says of pictures (N, 1, H, W): more is better."""
        from gan_studio.core.lab.alone import scores

        return {"d": scores(self._game.gan.discriminator, x),
                "surprise": self._likely.gather(0, _shade(x)).mean(1).numpy(),
                "mean": -(x - self._mean).square().mean((1, 2, 3)).numpy()}

    def _spread(self, found: dict[str, Floats]) -> dict[str, Floats]:
        """The same in standard deviations of real pictures around their mean."""
        return {key: (values - self._standards[key][0]) / self._standards[key][1] for key, values in found.items()}

    def _layer(self, layer: int, x: Tensor) -> Tensor:
        """The maps of D's first or second layer, (N, F, H, W)."""
        import torch

        modules = [*self._game.gan.discriminator.children()][: 2 * layer]
        with torch.no_grad():
            for module in modules:
                x = module(x)
        return x

    def _firing(self, layer: int) -> Fires:
        import torch

        empty = -torch.ones(1, 1, SIZE, SIZE)
        lone = empty.repeat(16, 1, 1, 1)
        for place in range(16):  # each place of the pixel in the filter's stride counts
            lone[place, 0, SIZE // 2 + place // 4, SIZE // 2 + place % 4] = 1.0
        nothing = self._layer(layer, empty)
        answer = (self._layer(layer, lone) - nothing).amax((2, 3)).clamp_min(0).mean(0)
        strokes = (self._layer(layer, self._x[:100]) - nothing).flatten(2).quantile(0.99, dim=2).clamp_min(0).mean(0)
        return Fires(answer.numpy(), strokes.numpy())

    def picture(self) -> Tensor:
        """What D sees now, (1, 1, H, W)."""
        settings = self.settings
        made = spliced(self._x[settings.left : settings.left + 1], self._x[settings.right : settings.right + 1], settings.cut)
        if settings.lone_x >= 0 and settings.lone_y >= 0:
            made[0, 0, settings.lone_y, settings.lone_x] = 1.0
        return made

    def _occlusion(self, x: Tensor) -> Floats:
        """By how much D falls when a square is covered, for each place (K, K)."""
        import torch

        from gan_studio.core.lab.alone import scores

        along = range(0, SIZE - COVER + 1, STRIDE)
        covered = x.repeat(len(along) ** 2, 1, 1, 1)
        for number, (top, left) in enumerate((top, left) for top in along for left in along):
            covered[number, 0, top : top + COVER, left : left + COVER] = -1.0
        found = scores(self._game.gan.discriminator, torch.cat([x, covered]))
        fallen: Floats = (found[0] - found[1:]).reshape(len(along), len(along))
        return fallen

    # what is told -----------------------------------------------------------------------------------------------------------

    def shown(self) -> FiltersShown:
        if self._now is None:
            self._now = self._seen()
        return self._now

    def _seen(self) -> FiltersShown:
        import torch

        from gan_studio.core.real_batches import tensor_to_images

        settings, picture = self.settings, self.picture()
        three = torch.cat([self._x[[settings.left, settings.right]], picture])
        found = self._judge(three)
        spread = self._spread(found)
        images = tensor_to_images(three)
        maps = self._layer(settings.layer, picture)[0]
        first = next(self._game.gan.discriminator.children())
        weights = first.get_parameter("weight").detach()[:, 0]
        return FiltersShown(
            images[0], images[1], images[2], {key: tuple(values.tolist()) for key, values in spread.items()},
            tuple(found["d"].tolist()), self._occlusion(picture), weights.numpy().copy(), maps.numpy(),
            self._fires[settings.layer], settings.layer, self._game.iterations, self._before)

    def verdict(self) -> Verdict | None:
        cut = self.settings.cut if 8 <= self.settings.cut <= 24 else QUICK_CUT
        return self._said([self._splices(cut, self.settings.seed)], cut)

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        """Quick: each picture in one splice. Else in one splice for each of five seeds."""
        seeds = 1 if quick else SEEDS
        found = []
        for number in range(seeds):
            found.append(self._splices(QUICK_CUT, self.settings.seed + number))
            yield (number + 1) / seeds
        return self._said(found, QUICK_CUT)

    def _said(self, found: list[Spliced], cut: int) -> Verdict:
        return told(found, self._fires[1], self._dotted(), self.settings, cut, self._game.iterations, self._before)

    def _splices(self, cut: int, seed: int) -> Spliced:
        """Each real picture's left half with the right half of another."""
        import torch

        shift = torch.from_numpy(np.random.default_rng([seed, 54]).permutation(ASIDE - 1)[: len(self._x)] + 1)
        others = (torch.arange(len(shift)) + shift) % len(self._x)
        whole = self._x[: len(shift)]
        found = self._judge(spliced(whole, self._x[others], cut))
        falls = {key: float((self._reals[key][: len(shift)] - found[key]).mean()) / self._standards[key][1] for key in JUDGES}
        pairs = {key: float((self._reals[key][: len(shift)] > found[key]).mean()) for key in JUDGES}
        return Spliced(len(shift), falls, pairs)

    def _dotted(self) -> float:
        """The share of real pictures that D likes less with a lone pixel where nothing is around."""
        import torch
        from torch.nn import functional as F

        empty = (F.max_pool2d(self._x, 7, 1, 3) < -0.9).flatten(1)
        random = torch.Generator().manual_seed(self.settings.seed)
        places = torch.multinomial(empty.float() + 1e-9, 1, generator=random)[:, 0]
        dotted = self._x.clone()
        dotted.view(len(dotted), -1)[torch.arange(len(dotted)), places] = 1.0
        return float((self._judge(dotted)["d"] < self._reals["d"]).mean())


def spliced(left: Tensor, right: Tensor, cut: int) -> Tensor:
    """Pictures (N, C, H, W) whose columns before `cut` are the first's and from it on the second's."""
    made = left.clone().contiguous()
    made[..., cut:] = right[..., cut:]
    return made


def _shade(x: Tensor) -> Tensor:
    """Which of `SHADES` each pixel has, (N, pixels)."""
    return ((x + 1) / 2 * SHADES).long().clamp(0, SHADES - 1).flatten(1)
