"""Codes of pictures, and what a decoder makes of them: the engine of 4.1 to 4.3, which ask the same of different methods.

A coder is one of the app's own methods that repeat pictures (`core.methods`), in the hand like any other game.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from gan_studio import paths
from gan_studio.core.config import Recipe
from gan_studio.core.data.builtin import draw_builtin
from gan_studio.core.data.types import ArrayDataSet, DataSet
from gan_studio.core.errors import DataError
from gan_studio.core.lab.game import Game
from gan_studio.core.methods.base import NonFiniteError
from gan_studio.core.methods.vae import Vae
from gan_studio.core.packing import from_safetensors, to_safetensors
from gan_studio.core.presets import preset_settings
from gan_studio.core.real_batches import images_to_tensor, tensor_to_images
from gan_studio.core.words import Text

SIZE = 32
WIDTH = 8
RATE = 4e-3  # four times what a long run takes: these are to show something within seconds
AT_ONCE = 48  # pictures that are coded or drawn between two safe points
LEARNED, ASIDE = 2000, 400  # pictures that are learned from, and others to measure with
FEWEST = 8
_ITERATIONS = "iterations"
_CPU = torch.device("cpu")

Floats = npt.NDArray[np.float32]
Pictures = npt.NDArray[np.uint8]


class Coder:
    """A method that repeats pictures, at its start or as it was trained before.

    Args:
        method: "ae", "vae" or "codes".
        norm: as `Recipe.g_norm`. Without batch norm pictures are repeated with half the error after some hundred iterations.
        averaged: whether the averaged decoder draws. With batch norm the one in training should: the averaged one has its
            statistics from z ~ N(0, I), which codes that were learned from a thousand batches are not yet.
        trained: a file of networks that comes with the program (`packed`); "" begins from nothing.

    Raises:
        RecipeError, DataError: these data are not possible.
        StudioError: the file is missing.
    """

    def __init__(self, method: str, data: DataSet, *, seed: int, dims: int, batch: int = 32, norm: str = "none",
                 averaged: bool = True, rate: float = RATE, trained: str = "") -> None:
        self.game = Game(Recipe.make(**{
            **preset_settings("quick", SIZE, len(data), "images", method=method), "method": method, "size": SIZE, "seed": seed,
            "width": WIDTH, "latent_dim": dims, "batch": min(batch, 1 << (len(data).bit_length() - 1)), "g_norm": norm,
            "mapping": "none", "augment": "none", "ema_kimg": 1.0, "lr_g": rate, "lr_d": rate}), data)
        self._averaged = averaged
        self.error = float("nan")  # of repeating what it learns from, averaged over the last steps
        self.before = 0  # iterations that it came with
        if trained:
            self._take(paths.resource(f"lab/{trained}.safetensors").read_bytes())

    def step(self) -> None:
        """One iteration. Raises `NonFiniteError`; the networks are as they were then."""
        error = float(self.game.step()["reconstruction"])
        self.error = error if self.error != self.error else self.error + 0.05 * (error - self.error)

    def train(self, until: int) -> Iterator[None]:
        """Steps until so many iterations are done; each is a safe point."""
        while self.game.iterations < until:
            self.step()
            yield

    @torch.no_grad()
    def codes(self, x: Tensor) -> Floats:
        """The code of each picture (N, dims); of fixed codes the vector that it was given. About 1 in spread."""
        method = self.game.method
        codes = method.encode(x)
        if codes is None:
            codes = method.codes_of(x)  # type: ignore[attr-defined]
        found: Floats = codes.float().numpy()
        return found

    @torch.no_grad()
    def codes_and_spreads(self, x: Tensor) -> tuple[Floats, Floats]:
        """Of a VAE: the code m and the log spread sigma of each picture, each (N, dims). Raises TypeError of other methods."""
        if not isinstance(self.game.method, Vae):
            raise TypeError("only a VAE has a spread")
        codes, spreads = self.game.method.code_and_spread(x)
        return codes.numpy(), spreads.numpy()

    def drawn(self, codes: Floats) -> Tensor:
        """What the decoder draws of codes (N, dims): NCHW in [-1, 1]."""
        return self.game.drawn_by(torch.from_numpy(np.ascontiguousarray(codes, np.float32)), averaged=self._averaged)

    def pictures(self, codes: Floats) -> Pictures:
        """The same as uint8 (N, H, W, C)."""
        return tensor_to_images(self.drawn(codes))

    def require_finite(self) -> None:
        """Raises `NonFiniteError` where a weight is no number any more."""
        if not self.game.is_finite():
            raise NonFiniteError("a weight is not finite")

    def packed(self) -> bytes:
        """What `trained` reads: networks, averaged decoder, iterations."""
        method = self.game.method
        kept = {f"{name}.{key}": value for name, network in (*method.networks.items(), ("ema", method.ema))
                for key, value in network.state_dict().items()}
        return to_safetensors({**kept, _ITERATIONS: torch.tensor(self.game.iterations)})

    def _take(self, data: bytes) -> None:
        kept, method = from_safetensors(data), self.game.method
        self.before = self.game.iterations = int(kept.pop(_ITERATIONS))
        for name, network in (*method.networks.items(), ("ema", method.ema)):
            network.load_state_dict({key.partition(".")[2]: value for key, value in kept.items() if key.startswith(f"{name}.")})
        method.load_extra_state({"images_seen": self.before * self.game.recipe.batch})


def in_slices(count: int) -> Iterator[slice]:
    """Parts of so many things, each small enough to be coded or drawn between two safe points."""
    return (slice(start, min(start + AT_ONCE, count)) for start in range(0, count, AT_ONCE))


def two_sets(data: DataSet | None, seed: int, digits: Sequence[int] = range(10)) -> tuple[DataSet, DataSet]:
    """What is learned from, and other pictures to measure with: of the built-in digits those named, or of a person's own.

    Raises:
        DataError: there are too few pictures.
    """
    if data is None:
        whole = draw_builtin(f"digits:{LEARNED + ASIDE}", Recipe.make(size=SIZE))
        wanted = np.isin(whole.factors["digit"], list(digits))
        order = np.arange(len(whole))
        return taken(whole, order[wanted & (order < LEARNED)]), taken(whole, order[wanted & (order >= LEARNED)])
    if len(data) < FEWEST:
        raise DataError(Text("'{name}' has {count} pictures: too few to learn codes of.", name=data.name, count=len(data)),
                        Text("{count} are the least, some hundred are good.", count=FEWEST))
    order = np.random.default_rng(seed).permutation(len(data))[: LEARNED + ASIDE]
    aside = max(1, len(order) * ASIDE // (LEARNED + ASIDE))
    return taken(data, order[aside:]), taken(data, order[:aside])


def taken(data: DataSet, indices: npt.NDArray[np.int64]) -> ArrayDataSet:
    """Some samples as a set of their own, in memory."""
    return ArrayDataSet(data.kind, data.name, data.source, data.fingerprint, data.gather(indices).copy(),
                        {name: values[indices] for name, values in data.factors.items()})


def tensor_of(data: DataSet, count: int | None = None) -> Tensor:
    """The first `count` pictures, or all: NCHW in [-1, 1]."""
    which = np.arange(len(data) if count is None else min(count, len(data)))
    return images_to_tensor(data.gather(which).view(np.uint8), _CPU)
