"""Fits directions to factors through the generator itself: what a reader sees in a picture has a slope by each latent number.

The mean slope of each factor, over many latents, gives a first direction that leaves the others alone (`fit.direction_of`).
In w every style has a row of its own, so that hair is coloured where colours are made and shaped where shapes are. Pictures
answer to a long step otherwise than to a short one, so the direction is then made better by trying it: steps of random length
from random pictures, corrected so that the factor moves as far as was asked, up to where its range ends, and nothing else
moves. Two readers take turns, and a third, which the fit has never asked, measures: a direction must not learn to please one.
More trying than here finds what pleases readers and is hardly seen, which is why it ends soon.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional as F

from gan_studio.core import optim
from gan_studio.core.directions import fit
from gan_studio.core.directions.files import Direction
from gan_studio.core.directions.finding import LEAST_SPREAD, VALUES, Factor
from gan_studio.core.directions.predictor import Predictor, noised
from gan_studio.core.sampling import Renderer

SLOPES = 160  # latents that the mean slopes are taken over
PICTURES = 32  # that each slider is tried on
REACH = 0.6
"""How far a factor moves, in its standard deviations over the real pictures, for a step of 1: a slider from -3 to 3 goes through
3.6 of them, about the whole of an even range."""
STEPS, STEPS_EACH = 60, 11
"""Of the second part: some, and some more for each direction."""
LEAST_READING = 0.4
"""A factor that the readers cannot read is neither fitted nor counted among those that must not move."""
_BATCH = 48
_PART = 32
_RATE = 0.01
_OTHERS = 4.0  # how much more it counts that the others stay than that this one moves
_EDGE = 0.03  # share of pictures beyond which a factor need not go

Array = npt.NDArray[np.float64]


@dataclass(frozen=True)
class _Ground:
    """What directions are fitted in. `base` makes starting points of z (N, L): (N, ...shape); `draw` makes pictures of them."""

    shape: tuple[int, ...]
    base: Callable[[Tensor], Tensor]
    draw: Callable[[Tensor], Tensor]


def fit_labelled(
    renderer: Renderer, readers: Sequence[Predictor], judge: Predictor, factors: Sequence[Factor], *,
    held: Sequence[Direction] = (), held_dimensions: Sequence[int] = (), slopes: int = SLOPES, steps: int | None = None,
    pictures: int = PICTURES, seed: int = 0,
) -> Generator[float, None, list[Direction]]:
    """A direction for each wanted factor that can be read, in w where there is one, with what the judge measures of it.

    Yields the share that is done: a safe point to wait or to close it.

    Args:
        readers: whose slopes are followed, in turns.
        judge: who measures; must not be one of the readers.
        held, held_dimensions: directions and dimensions of z that must not move along with any.
    """
    ground = _ground(renderer)
    readable = [index for index in range(len(factors)) if judge.fidelity[index] >= LEAST_READING]
    wanted = [place for place, index in enumerate(readable) if factors[index].wanted]
    if not wanted:
        return []
    random = torch.Generator().manual_seed(seed)
    total = slopes / _PART * 3 + (STEPS + STEPS_EACH * len(wanted) if steps is None else steps) + len(wanted) * 3
    done = 0.0
    gradients = torch.zeros(len(readable), *ground.shape)
    seen = []
    for start in range(0, slopes, _PART):
        slope, read = _slopes(ground, readers[start // _PART % len(readers)], readable, _latents(renderer, _PART, random))
        gradients += slope * (_PART / slopes)
        seen.append(read)
        done += 3
        yield done / total
    free = _free(renderer, ground, held, held_dimensions)
    kept, directions = _first_directions(gradients, wanted, torch.cat(seen).std(dim=0), free)
    if not kept:
        return []
    for _ in _improved(renderer, ground, readers, readable, kept, directions, free, torch.cat(seen), random,
                       STEPS + STEPS_EACH * len(kept) if steps is None else steps):
        done += 1
        yield min(0.99, done / total)
    found = []
    for place, vector in zip(kept, directions.detach(), strict=True):
        measured = measure(renderer, vector.numpy(), judge, readable, place, pictures=pictures, seed=seed + 1)
        factor, index = factors[readable[place]], readable[place]
        found.append(Direction(
            factor.key, factor.label, factor.low, factor.high, vector.numpy(), round(measured.correlation, 4),
            round(min(measured.others, 99.0), 4), round(float(judge.fidelity[index]), 4),
            space="w" if renderer.styles else "z"))
        done += 3
        yield min(1.0, done / total)
    return found


def measure(
    renderer: Renderer, vector: npt.NDArray[np.float32], judge: Predictor, readable: Sequence[int], place: int, *,
    pictures: int = PICTURES, seed: int = 1,
) -> fit.Fidelity:
    """What a slider along `vector` does from -3 to 3, read by the judge on pictures of their own. Moves are in standard
    deviations of the factors over the real pictures. A step in w adds to what the picture has; in z the slider sets how far
    it is along.
    """
    ground = _ground(renderer)
    random = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        base = ground.base(_latents(renderer, pictures, random))
        step = torch.from_numpy(np.ascontiguousarray(vector, np.float32))
        step = step if step.ndim == len(ground.shape) else step.expand(ground.shape)
        if not renderer.styles:
            base = base - (base @ step / (step @ step))[:, None] * step
        read = [torch.cat([judge.standard(ground.draw(part)) for part in torch.split(base + float(value) * step, _PART)])
                for value in VALUES]
    factors = torch.stack(read, dim=1)[:, :, list(readable)].double().numpy()
    return fit.fidelity(VALUES, factors, place, np.ones(len(readable)))


def _ground(renderer: Renderer) -> _Ground:
    styled = renderer.styled
    if styled is None:
        return _Ground((renderer.latent_dim,), lambda z: z, renderer.generator)
    length = styled.w_mean.shape[0]

    def base(z_NL: Tensor) -> Tensor:
        return renderer.w_of(z_NL)[:, None].expand(-1, styled.styles, -1)

    return _Ground((styled.styles, length), base, styled.synthesis)


def _latents(renderer: Renderer, count: int, random: torch.Generator) -> Tensor:
    return torch.randn(count, renderer.latent_dim, generator=random)


def _slopes(ground: _Ground, reader: Predictor, readable: Sequence[int], z_NL: Tensor) -> tuple[Tensor, Tensor]:
    """The mean slope of each readable factor by the latent, (K, ...shape), and the factors (N, K)."""
    base = ground.base(z_NL).detach().clone()
    with torch.enable_grad():
        base.requires_grad_(True)
        read = reader.standard(ground.draw(base))[:, list(readable)]
        slopes = [torch.autograd.grad(read[:, place].sum(), base, retain_graph=True)[0].mean(dim=0)
                  for place in range(len(readable))]
    return torch.stack(slopes), read.detach()


def _first_directions(gradients: Tensor, wanted: Sequence[int], spread: Tensor, free: Tensor) -> tuple[list[int], Tensor]:
    """For each wanted factor that the generator changes at all: its place, and the way along which it rises by `REACH` a step
    while the others stay."""
    flat = gradients.flatten(1) @ free
    kept, found = [], []
    for place in wanted:
        way = fit.direction_of(flat.numpy(), place) if spread[place] > LEAST_SPREAD else None
        rise = float(flat[place] @ torch.from_numpy(way.astype(np.float32))) if way is not None else 0.0
        if way is not None and rise > 1e-4:
            kept.append(place)
            found.append(torch.from_numpy(way.astype(np.float32)) * (REACH / rise))
    return kept, torch.stack(found).view(-1, *gradients.shape[1:]) if found else gradients[:0]


def _improved(
    renderer: Renderer, ground: _Ground, readers: Sequence[Predictor], readable: Sequence[int], kept: Sequence[int],
    directions: Tensor, free: Tensor, seen: Tensor, random: torch.Generator, steps: int,
) -> Generator[None, None, None]:
    """Makes `directions` (M, ...shape) better in place, a yield a step."""
    low, high = torch.quantile(seen, _EDGE, dim=0), torch.quantile(seen, 1 - _EDGE, dim=0)
    places = torch.tensor(kept)
    directions.requires_grad_(True)
    optimizer = optim.Adam([directions], lr=_RATE * float(directions.detach().flatten(1).norm(dim=1).mean()) / 2)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.02, total_iters=max(1, steps))
    rows = torch.arange(_BATCH)
    for step in range(steps):
        which = (torch.arange(_BATCH) + step * _BATCH) % len(kept)
        place = places[which]
        amount = torch.rand(_BATCH, generator=random) * 6 - 3
        base = ground.base(_latents(renderer, _BATCH, random)).detach()
        reader = readers[step % len(readers)]
        with torch.no_grad():
            drawn = ground.draw(base)
            noise = noised(drawn, random)
            before = reader.standard(drawn + noise)[:, list(readable)]
        with torch.enable_grad():
            moved = base + amount.view(-1, *[1] * len(ground.shape)) * directions[which]
            after = reader.standard(ground.draw(moved) + noise)[:, list(readable)]
            asked = torch.minimum(torch.maximum(before[rows, place] + amount * REACH, low[place]), high[place])
            others = (after - before).index_put((rows, place), torch.zeros(()))
            loss = F.smooth_l1_loss(after[rows, place], asked) + _OTHERS * F.smooth_l1_loss(others, torch.zeros_like(others))
            optimizer.zero_grad(set_to_none=True)
            torch.autograd.backward(loss)
        optimizer.step()
        schedule.step()
        with torch.no_grad():
            directions.copy_((directions.flatten(1) @ free).view_as(directions))
        yield
    directions.requires_grad_(False)


def _free(renderer: Renderer, ground: _Ground, held: Sequence[Direction], dimensions: Sequence[int]) -> Tensor:
    """The projection (D, D) onto what is left when the held directions and dimensions of z must not move."""
    size = int(np.prod(ground.shape))
    rows: list[Array] = []
    for direction in held:
        values = direction.values.astype(np.float64)
        if (direction.space == "w") == bool(renderer.styles):
            rows.append(np.broadcast_to(values, ground.shape).reshape(size))
    if dimensions:
        if renderer.styles:
            rows += list(_way_in_w(renderer, dimensions, ground.shape).reshape(-1, size))
        else:
            rows += list(np.eye(size)[list(dimensions)])
    free = np.eye(size)
    if rows:
        _, values, basis = np.linalg.svd(np.stack(rows), full_matrices=False)
        basis = basis[values > 1e-6 * values.max(initial=0.0)]
        free -= basis.T @ basis
    return torch.from_numpy(free.astype(np.float32))


def _way_in_w(renderer: Renderer, dimensions: Sequence[int], shape: tuple[int, ...]) -> Array:
    """Where dimensions of z lead in w on average, at each style by itself: (M T, T, S)."""
    z = np.random.RandomState(0).randn(4096, renderer.latent_dim).astype(np.float32)
    w = renderer.w_of(torch.from_numpy(z)).double().numpy()
    slopes, *_ = np.linalg.lstsq(z.astype(np.float64), w - w.mean(axis=0), rcond=None)
    ways = np.zeros((len(dimensions), shape[0], *shape))
    for style in range(shape[0]):
        ways[:, style, style] = slopes[list(dimensions)]
    return ways.reshape(-1, *shape)
