"""A method in training without a run folder: the Train page's engine, held in the hand.

Where a run is written, followed and resumed, a game is stepped: a whole iteration, only D, only G, or line by line; and it
goes back, bit for bit, to any state that was captured.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn.utils.parametrize import is_parametrized

from gan_studio.core import device, fitting, training_state
from gan_studio.core.config import Recipe
from gan_studio.core.data.types import DataSet
from gan_studio.core.errors import RecipeError
from gan_studio.core.methods import REGISTRY, Method
from gan_studio.core.methods.gan import Gan, Line
from gan_studio.core.real_batches import RealBatches
from gan_studio.core.snapshots import Snapshot
from gan_studio.core.words import Text


@dataclass(frozen=True)
class GameState:
    """All that going on needs: weights, averages, optimisers, random numbers, how far the data are drawn."""

    snapshot: Snapshot
    iterations: int
    drawn: int

    @property
    def bytes(self) -> int:
        """Memory that it holds."""
        return sum(tensor.nbytes for tensor in _tensors(self._kept))

    @property
    def numbers(self) -> int:
        """Of weights, averages and optimisers, and the words of the random state."""
        return sum(tensor.numel() for tensor in _tensors((self._kept, self.snapshot.rng)))

    def digest(self) -> str:
        """A fingerprint of all of it: the same exactly where every bit is."""
        found = hashlib.blake2b(digest_size=16)
        _feed(found, (self._kept, self.snapshot.rng, self.snapshot.state, self.iterations, self.drawn))
        return found.hexdigest()

    @property
    def _kept(self) -> tuple[Any, ...]:
        return self.snapshot.generator_ema, self.snapshot.networks, self.snapshot.optimizers


class Game:
    """Networks of a recipe, on data, at their start.

    Args:
        recipe: made to agree with the data (`fitting.fit`); its `seed` decides everything.
        data: images, or points.
        plan: where it computes; None is one thread of the CPU in float32, which is right for points and tiny pictures.
        method: in place of the one that the recipe names: one that is made from it, for an experiment of its own.

    Raises:
        RecipeError, DataError: recipe and data do not go together.

    Attributes:
        iterations: of the whole algorithm since the start.
    """

    def __init__(self, recipe: Recipe, data: DataSet, plan: device.DevicePlan | None = None,
                 method: type[Method] | None = None) -> None:
        self.recipe = fitting.fit(recipe, data)
        self.data = data
        self.plan = plan or device.DevicePlan("cpu", "float32", 1)
        self.plan.apply()
        self.rng = torch.Generator().manual_seed(self.recipe.seed)
        machine = self.plan.machine(self.rng)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(self.recipe.seed)
            self.method: Method = (method or REGISTRY[self.recipe.method])(self.recipe, data.shape, machine)
        self._reals = RealBatches(data, self.recipe.batch, self.recipe.seed, self.recipe.mirror, machine.device, self.rng)
        self.iterations = 0

    def step(self) -> dict[str, Tensor]:
        """One iteration of the method; its scalars. Raises `NonFiniteError`."""
        scalars = self.method.step(self._reals.next)
        self.iterations += 1
        return scalars

    @property
    def gan(self) -> Gan:
        """The method, where it is G against D. Raises `RecipeError` where it is not."""
        if not isinstance(self.method, Gan):
            raise RecipeError(Text("The method '{method}' has no G and D to step one by one.", method=self.recipe.method),
                              field="method")
        return self.method

    def step_d(self) -> Line:
        """One step of D with G fixed. Raises `NonFiniteError`, `RecipeError`."""
        return _last(self.gan.d_lines(self._reals.next))

    def step_g(self) -> Line:
        """One step of G with D fixed. Raises `NonFiniteError`, `RecipeError`."""
        return _last(self.gan.g_lines(self._reals.next))

    def d_lines(self) -> Iterator[Line]:
        """One step of D with G fixed, line by line. Raises like `step_d`."""
        return self.gan.d_lines(self._reals.next)

    def g_lines(self) -> Iterator[Line]:
        """One step of G with D fixed, line by line. Raises like `step_g`."""
        return self.gan.g_lines(self._reals.next)

    def lines(self) -> Iterator[Line]:
        """One iteration, line by line; it counts when the last line was asked for. Raises `NonFiniteError`, `RecipeError`."""
        yield from self.gan.lines(self._reals.next)
        self.iterations += 1

    def latents(self, count: int, seed: int) -> Tensor:
        """Fixed latents (count, latent_dim), apart from the game's own random numbers."""
        return torch.randn(count, self.recipe.latent_dim, generator=torch.Generator().manual_seed(seed))

    @torch.no_grad()
    def drawn_by(self, z: Tensor, *, averaged: bool = True) -> Tensor:
        """What G makes of z (N, latent_dim): NCHW in [-1, 1], or N2; the averaged one, or the one in training (in evaluation
        mode)."""
        if averaged:
            return self.method.generate(z.to(self.plan.device))
        generator = self.method.networks["generator"].eval()
        try:
            return self.plan.machine(self.rng).generate(generator, z.to(self.plan.device))
        finally:
            generator.train()

    @torch.no_grad()
    def belief(self, x: Tensor) -> npt.NDArray[np.float32]:
        """How probably each of x is real, as D sees it: sigmoid of its logit, (N,)."""
        scores = self.method.score(x.to(self.plan.device))
        if scores is None:
            raise RecipeError(Text("The method '{method}' has no D.", method=self.recipe.method), field="method")
        found: npt.NDArray[np.float32] = torch.sigmoid(scores.float()).cpu().numpy()
        return found

    def capture(self) -> GameState:
        """A copy of how it stands."""
        snapshot = training_state.capture(self.method, self.rng, self._reals.drawn, {})
        return GameState(_copied(snapshot), self.iterations, self._reals.drawn)

    def restore(self, state: GameState) -> None:
        """Goes back to `state`: what follows is the same as it was then, bit for bit."""
        training_state.restore(self.method, self.rng, _copied(state.snapshot))
        self._reals.drawn = state.drawn
        self.iterations = state.iterations

    def under(self, recipe: Recipe) -> Game:
        """A game by another recipe that goes on where this one stands: its iterations, random numbers and data, and the weights
        of each network that has the same layers. Optimisers begin afresh. Raises `RecipeError`, `DataError`."""
        made = Game(recipe, self.data, self.plan)
        for name, network in made.method.networks.items():
            if name in self.method.networks:
                _carry(self.method.networks[name], network)
        _carry(self.method.ema, made.method.ema)
        made.rng.set_state(self.rng.get_state())
        made._reals.drawn, made.iterations = self._reals.drawn, self.iterations
        return made

    def is_finite(self) -> bool:
        """Whether all weights are numbers."""
        return training_state.all_finite(self.method)


def _carry(source: nn.Module, target: nn.Module) -> None:
    """The weights of linear layers, where those of both networks are alike. Where a spectral norm divides them, what it makes of
    them is taken, and what it divides is given: D says the same, or the same by another measure."""
    source.eval()  # asking does not move a spectral norm
    ours, theirs = ([layer for layer in network.modules() if isinstance(layer, nn.Linear)] for network in (source, target))
    if [layer.weight.shape for layer in ours] != [layer.weight.shape for layer in theirs]:
        return
    with torch.no_grad():
        for old, new in zip(ours, theirs, strict=True):
            divided: Any = new.parametrizations if is_parametrized(new) else None
            weight = new.weight if divided is None else divided.weight.original
            weight.copy_(old.weight)
            new.bias.copy_(old.bias)


def _last(lines: Iterator[Line]) -> Line:
    *_, last = lines
    return last


def _copied(snapshot: Snapshot) -> Snapshot:
    """With tensors of its own; ten times as fast as `copy.deepcopy`."""
    return replace(snapshot, **{name: _clone(getattr(snapshot, name))
                                for name in ("generator_ema", "networks", "optimizers", "state", "rng")})


def _clone(value: Any) -> Any:
    if isinstance(value, Tensor):
        return value.detach().clone()
    if isinstance(value, dict):
        return {key: _clone(each) for key, each in value.items()}
    return [_clone(each) for each in value] if isinstance(value, list) else value


def _tensors(value: Any) -> Iterator[Tensor]:
    if isinstance(value, Tensor):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _tensors(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _tensors(each)


def _feed(found: Any, value: Any) -> None:
    """Gives a hash all of a nested value: tensors by type, shape and bytes, the rest by what it is written as."""
    if isinstance(value, Tensor):
        found.update(f"{value.dtype}{tuple(value.shape)}".encode())
        found.update(value.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy().tobytes())
    elif isinstance(value, Mapping):
        for key in sorted(value, key=str):
            found.update(f"{key!r}:".encode())
            _feed(found, value[key])
    elif isinstance(value, list | tuple):
        found.update(f"[{len(value)}".encode())
        for each in value:
            _feed(found, each)
    else:
        found.update(repr(value).encode())
