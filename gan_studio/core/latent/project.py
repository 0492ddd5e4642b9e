"""Photo to latent: the latent of a generator whose picture is most like a photo.

The search begins at the best of many samples and follows the slope of `Likeness` (Adam, a batch of starts of which the worse
ones are dropped): first in z, where everything is something that the generator draws by itself; then, where it has a w, in w,
and at last in the w of each style by itself, which can draw what no z can (Abdal et al., arXiv 1904.03189). How untypical the
latent is counts a little against it, so that the sliders go on meaning what they mean.

A generator that cannot be differentiated (D alone, which climbs) is searched by trying latents near the best one so far.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from gan_studio.core import optim
from gan_studio.core.errors import StudioError
from gan_studio.core.latent.held import LIMIT, Held
from gan_studio.core.latent.likeness import Likeness
from gan_studio.core.latent.parts import Parts
from gan_studio.core.latents import latents_of_seeds
from gan_studio.core.metrics.features import RandomFeatures, as_rgb, side_of, to_pictures
from gan_studio.core.models.ascent import Ascent
from gan_studio.core.real_batches import images_to_tensor, tensor_to_images
from gan_studio.core.sampling import Renderer
from gan_studio.core.words import Text

STEPS = 400
SAMPLES = 512
CLIMBED = 64
"""Samples of a generator that climbs: each costs it as much as dozens of others."""
LOOKED_AT = 64
"""Samples at once."""
STARTS_PIXELS = 6 * 64 * 64
"""As many starts as fit into so many pixels, at most six: more pixels take longer, and the first steps take most of all."""
TELL_EVERY = 0.1
FAR = 0.3
"""Of `Projection.distance`. Faces that the shipped generator had not drawn come to 0.1 to 0.2, a face upside down to 0.4, a digit
to 0.5, noise to 2."""


@dataclass(frozen=True)
class Projection:
    """The best so far.

    Attributes:
        step, steps: how far the search is.
        held: what the picture is drawn from.
        picture: uint8 (H, W, 3).
        distance: from the photo, in the features of a fixed net; 1 is how far a sample of this generator typically lies from the
            nearest of some dozens of others.
    """

    step: int
    steps: int
    held: Held
    picture: npt.NDArray[np.uint8]
    distance: float

    @property
    def is_far(self) -> bool:
        return self.distance > FAR

    @property
    def is_over(self) -> bool:
        return self.step >= self.steps


def project(
    renderer: Renderer, photo_HWC: npt.NDArray[np.uint8], parts: Parts | None = None, *, steps: int = STEPS,
    every: float = TELL_EVERY,
) -> Generator[Projection, None, None]:
    """Searches for a photo, uint8 (H, W, C) as the generator's data are. To end early, close it: what came last is the
    best so far.

    Args:
        parts: the run's discriminator, which helps to compare, or its encoder, which knows the answer.
        steps: of the search after the samples.
        every: seconds between two answers; the last one is told in any case.

    Raises:
        StudioError: nothing that the generator draws is a picture.
    """
    parts = parts or Parts()
    search = _Search(renderer, photo_HWC, parts, steps)
    if parts.encode is not None and parts.encode_is_exact:
        search.take_code(parts.encode)
        yield search.told(steps)
        return
    told = -math.inf
    step = -1
    for step in search.run():
        if time.perf_counter() - told >= every and search.has_found:
            yield search.told(step)
            told = time.perf_counter()
    yield search.told(steps)


@dataclass(frozen=True)
class _Stage:
    """`space`: z, w, or the w of each style. `share` of all steps, with so many of the best candidates, at this learning rate."""

    space: str
    share: float
    candidates: int
    rate: float


_WITH_W = (_Stage("z", 0.2, 4, 0.1), _Stage("w", 0.35, 2, 0.1), _Stage("styles", 0.45, 1, 0.05))
_WITHOUT_W = (_Stage("z", 0.4, 6, 0.1), _Stage("z", 0.6, 2, 0.1))
_TYPICAL = {"z": 1e-4, "w": 1e-3, "styles": 1e-3}
"""What the mean square of a latent's values counts, in units in which samples have 1."""
_WARM_UP, _COOL_DOWN = 0.05, 0.5


class _Search:
    """The state of one search."""

    def __init__(self, renderer: Renderer, photo_HWC: npt.NDArray[np.uint8], parts: Parts, steps: int) -> None:
        if not all(weight.isfinite().all() for weight in renderer.generator.parameters()):
            raise _draws_nothing()
        self._renderer = renderer
        self._steps = max(1, steps)
        self._photo = images_to_tensor(photo_HWC[None], torch.device("cpu"))
        self._net = RandomFeatures(side_of(photo_HWC.shape[0]))
        self._seen = self._net(as_rgb(self._photo))  # (1, D)
        self._likeness = Likeness(self._photo, RandomFeatures(side_of(photo_HWC.shape[0]) // 2), parts.judge)
        self._parts = parts
        self._climbs = isinstance(renderer.generator, Ascent)
        self._space = _Space(renderer)
        self._best_loss = math.inf
        self._best: tuple[str, Tensor, Tensor] = ("z", torch.zeros(1, renderer.latent_dim), torch.zeros(1, renderer.latent_dim))
        self._spread = torch.ones(1)  # of the samples' features
        self._unit = math.nan

    @property
    def has_found(self) -> bool:
        return math.isfinite(self._best_loss)

    def run(self) -> Iterator[int]:
        """The steps done, again and again."""
        z = yield from self._look()
        if self._climbs:
            yield from self._try_near(z)
            return
        done = 0
        stages = _WITH_W if self._renderer.styled is not None else _WITHOUT_W
        space, x = "z", z
        for number, stage in enumerate(stages):
            until = self._steps if number == len(stages) - 1 else done + round(stage.share * self._steps)
            room = max(1, STARTS_PIXELS // self._photo.shape[-1] ** 2)
            x, z = x[: min(stage.candidates, room)], z[: min(stage.candidates, room)]
            x, z = self._space.moved(x, z, space, stage.space)
            space = stage.space
            x, z = yield from self._descend(x, z, stage, done, until)
            done = until

    def take_code(self, encode: Callable[[Tensor], Tensor]) -> None:
        """The encoder's answer is the answer."""
        self._measure_units(latents_of_seeds(range(LOOKED_AT), self._renderer.latent_dim))
        z = encode(self._photo)
        self._remember("z", z, z, self._losses(self._space.draw(z, "z")))

    def told(self, step: int) -> Projection:
        if not self.has_found:
            raise _draws_nothing()
        space, x, z = self._best
        with torch.no_grad():
            picture = tensor_to_images(self._space.draw(x, space))[0]
        distance = float(((self._net(to_pictures(picture[None])) - self._seen) / self._spread).norm())
        held = self._space.held(x[0], z[0], space)
        return Projection(min(step, self._steps), self._steps, held, picture, distance / self._unit if self._unit else 0.0)

    # the samples

    @torch.no_grad()
    def _look(self) -> Generator[int, None, Tensor]:
        """The latents of the best samples, best first, (N, latent_dim)."""
        count = CLIMBED if self._climbs else SAMPLES
        z = torch.from_numpy(latents_of_seeds(range(count), self._renderer.latent_dim))
        self._measure_units(z.numpy()[:LOOKED_AT])
        if self._parts.encode is not None:
            z = torch.cat([self._parts.encode(self._photo), z])
        losses: list[Tensor] = []
        for some in torch.split(z, LOOKED_AT):
            losses.append(self._losses(self._space.draw(some, "z")))
            self._remember("z", some, some, losses[-1])
            yield 0
        return z[torch.cat(losses).argsort()]

    def _measure_units(self, z_NL: npt.NDArray[np.float32]) -> None:
        """How far a sample's features are from those of the sample nearest to it, each feature in units of its spread."""
        features = self._net(to_pictures(self._renderer.samples(z_NL).view(np.uint8)))
        self._spread = features.std(0).clamp(min=1e-4)
        scaled = features / self._spread
        self._unit = float(torch.cdist(scaled, scaled).fill_diagonal_(math.inf).amin(1).median())

    # the slope

    def _descend(self, x: Tensor, z: Tensor, stage: _Stage, done: int, until: int) -> Generator[int, None, tuple[Tensor, Tensor]]:
        """Both again, the best candidate first."""
        x = x.detach().clone().requires_grad_()
        optimizer = optim.Adam([x], stage.rate, betas=(0.9, 0.99))
        losses = torch.full((len(x),), math.inf)
        for step in range(done, until):
            share = (step - done) / (until - done)
            optimizer.param_groups[0]["lr"] = stage.rate * min(1.0, (share + 0.01) / _WARM_UP, (1 - share) / _COOL_DOWN)
            losses = self._likeness(self._space.draw(x, stage.space))
            self._remember(stage.space, x.detach(), z, losses.detach())
            x.grad = None
            total = losses + _TYPICAL[stage.space] * self._space.untypical(x, stage.space)
            total.nan_to_num(0.0).sum().backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            with torch.no_grad():
                x.nan_to_num_(0.0).clamp_(-LIMIT, LIMIT)
            yield step + 1
        order = losses.detach().nan_to_num(math.inf).argsort()
        return x.detach()[order], z[order]

    def _losses(self, drawn: Tensor) -> Tensor:
        with torch.no_grad():
            return self._likeness(drawn)

    def _remember(self, space: str, x: Tensor, z: Tensor, losses: Tensor) -> None:
        place = int(losses.nan_to_num(math.inf).argmin())
        loss = float(losses[place])
        if loss < self._best_loss:
            self._best_loss = loss
            self._best = (space, x[place : place + 1].clone(), z[place : place + 1].clone())

    def _try_near(self, z: Tensor) -> Iterator[int]:
        """Latents near the best one, nearer each time."""
        random = torch.Generator().manual_seed(0)
        at_once = 8
        for step in range(0, self._steps, 4 * at_once):
            spread = 1 - step / self._steps
            best = self._best[1]
            near = (best + spread * torch.randn(at_once, z.shape[1], generator=random)) / math.sqrt(1 + spread**2)
            self._remember("z", near, near, self._losses(self._space.draw(near, "z")))
            yield step


def _draws_nothing() -> StudioError:
    return StudioError(Text("Nothing that this generator draws is a picture: its weights are not finite."),
                       Text("Choose an earlier snapshot, or another run."))


class _Space:
    """What the values of a search mean to a generator."""

    def __init__(self, renderer: Renderer) -> None:
        self._renderer = renderer
        self._styled = renderer.styled
        if self._styled is not None:
            some = torch.randn(4096, renderer.latent_dim, generator=torch.Generator().manual_seed(0))
            w = self._w(some)
            self._mean = w.mean(0)
            _, sizes, axes = torch.linalg.svd(w - self._mean, full_matrices=False)
            spreads = sizes / math.sqrt(len(w))
            self._whiten = axes.T / spreads.clamp(min=0.03 * float(spreads[0]))

    def draw(self, x: Tensor, space: str) -> Tensor:
        """Pictures float (N, C, H, W) of x: (N, L) in z, (N, S) in w, (N, T, S) in the styles."""
        if space == "z":
            drawn: Tensor = self._renderer.generator(x)
            return drawn
        assert self._styled is not None
        return self._styled.synthesis(x)

    def untypical(self, x: Tensor, space: str) -> Tensor:
        """The mean square (N,) of x in units in which samples have 1."""
        if space == "z":
            return x.square().mean(1)
        whitened: Tensor = (x - self._mean) @ self._whiten
        return whitened.square().flatten(1).mean(1)

    def moved(self, x: Tensor, z: Tensor, before: str, after: str) -> tuple[Tensor, Tensor]:
        """x of one space in the next one, and the latent z that it started from."""
        if before == "z":
            z = x
            if after != "z":
                x = self._w(x)
        if after == "styles" and before != after:
            assert self._styled is not None
            x = x[:, None].repeat(1, self._styled.styles, 1)
        return x, z

    def held(self, x: Tensor, z: Tensor, space: str) -> Held:
        """One of them as the sliders hold it: z, and what is added to each style of its w."""
        styles = self._renderer.styles
        if space == "z":
            return Held(0, x.numpy().astype(np.float32), styles=styles)
        shift = (x - self._w(z[None])[0]).expand(styles, -1)
        return Held(0, z.numpy().astype(np.float32), photo=np.ascontiguousarray(shift.numpy(), np.float32), styles=styles)

    @torch.no_grad()
    def _w(self, z: Tensor) -> Tensor:
        return self._renderer.w_of(z)
