"""Pictures from a generator: for the sample grids of a run, for the sliders, for the command line."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from gan_studio.core.config import Recipe
from gan_studio.core.errors import RunError
from gan_studio.core.latent.held import Style
from gan_studio.core.latents import latents_of_seeds
from gan_studio.core.models import build_generator
from gan_studio.core.models.code_scale import CodeScale
from gan_studio.core.models.modulated import ModulatedGenerator
from gan_studio.core.points_picture import picture_of_points
from gan_studio.core.real_batches import tensor_to_images
from gan_studio.core.run import RunFolder
from gan_studio.core.words import Text

BATCH = 32
"""Latents that go through a generator at once: more would only take memory."""
CLOUD = 600
"""Points that show what a 2-D generator has learned."""
POINT_PICTURE_SIZE = 256
POINT_EDGE = 1.15  # just inside the square [-1.2, 1.2] that the picture shows


def initial_generator(recipe: Recipe, shape: tuple[int, ...]) -> nn.Module:
    """The untrained generator that a run of this recipe starts from."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(recipe.seed)
        return build_generator(recipe, shape)


class Renderer:
    """A generator of its own, for pictures from latents. Not for several threads at once.

    Attributes:
        latent_dim: length of a latent.
        kind: images, or points, which are shown as a cloud with the asked point marked.
        title: the run's name, empty for an untrained generator.
        images_seen: how far the generator was trained.
        generator: the network itself, in evaluation mode and without gradients; whoever changes it says so.
        styled: its part with a mapping network and styles, or None where it has no w.
    """

    def __init__(
        self, generator: nn.Module, recipe: Recipe, shape: tuple[int, ...], *, title: str = "", images_seen: int = 0
    ) -> None:
        self.latent_dim = recipe.latent_dim
        self.shape = shape
        self.title = title
        self.images_seen = images_seen
        self.parameters = sum(parameter.numel() for parameter in generator.parameters())
        self.generator = generator.eval().requires_grad_(False)
        within = generator.decoder if isinstance(generator, CodeScale) else generator
        self.styled = within if isinstance(within, ModulatedGenerator) else None
        self._cloud: npt.NDArray[np.float32] | None = None

    @property
    def kind(self) -> Literal["images", "points"]:
        return "points" if len(self.shape) == 1 else "images"

    @property
    def styles(self) -> int:
        """How many styles it reads, from coarse to fine; 0 where it has no w."""
        return self.styled.styles if self.styled is not None else 0

    @property
    def image_shape(self) -> tuple[int, int, int]:
        """(H, W, 3) of every picture."""
        if self.kind == "points":
            return (POINT_PICTURE_SIZE, POINT_PICTURE_SIZE, 3)
        return (self.shape[0], self.shape[1], 3)

    @classmethod
    def for_recipe(cls, recipe: Recipe, data_shape: tuple[int, ...]) -> Renderer:
        """The untrained generator of a recipe, for data of shape (H, W, C) or (2,)."""
        return cls(initial_generator(recipe, data_shape), recipe, data_shape)

    @classmethod
    def from_run(cls, run: Path | RunFolder, snapshot: Path | Literal["best"] | None = None) -> Renderer:
        """The averaged generator of a run: of `snapshot`, of the best one by its measured quality, or of the newest that is
        whole.

        Raises:
            RunError: no run, or no snapshot that can be read.
        """
        folder = run if isinstance(run, RunFolder) else RunFolder.open(run)
        options = folder.options
        if snapshot == "best":
            best = folder.quality.best()
            if best is None:
                raise RunError(Text("'{run}' has no best snapshot: its quality was not measured.", run=folder.name),
                               Text("Use the last snapshot, or train on with “Measure quality”."))
            snapshot = best.path
        if snapshot is not None:
            found = folder.load_snapshot(snapshot, generator_only=True)
        else:
            newest, _ = folder.latest_snapshot(generator_only=True)
            if newest is None:
                raise RunError(Text("'{run}' has no snapshot to draw with.", run=folder.name),
                               Text("Train it for a minute first."))
            found = newest
        shape = tuple(options.data.shape)
        generator = build_generator(options.recipe, shape)
        renderer = cls(generator, options.recipe, shape, title=folder.name, images_seen=found.images_seen)
        try:
            renderer.load_weights(found.generator_ema)
        except RuntimeError as error:
            raise RunError(Text("The generator of '{run}' does not fit its recipe.", run=folder.name),
                           Text("Open another run.")) from error
        return renderer

    def weights(self) -> dict[str, Tensor]:
        """A copy of the generator's weights."""
        return {name: tensor.clone() for name, tensor in self.generator.state_dict().items()}

    def fingerprint(self) -> str:
        """Names these weights: the first 16 hexadecimal digits of a digest over all of them."""
        digest = hashlib.sha256()
        for name, tensor in sorted(self.generator.state_dict().items()):
            digest.update(name.encode())
            digest.update(tensor.detach().cpu().contiguous().numpy().tobytes())
        return digest.hexdigest()[:16]

    def load_weights(self, weights: Mapping[str, Tensor], images_seen: int | None = None) -> None:
        """Takes newer weights of the same generator."""
        self.generator.load_state_dict(dict(weights))
        self._cloud = None
        if images_seen is not None:
            self.images_seen = images_seen

    @torch.inference_mode()
    def samples(
        self, z_ND: npt.NDArray[np.float32], psi: float = 1.0, style: Style | None = None
    ) -> npt.NDArray[np.uint8] | npt.NDArray[np.float32]:
        """What the generator draws from latents: uint8 (N, H, W, 3), or float32 (N, 2) for points.

        Truncation by psi brings latents nearer to the mean, where pictures are more typical and less varied: the mean of w
        where there is a w (Karras et al. 2019), else that of z, which is 0. `style` is what is then done to all w.

        Raises:
            ValueError: a style for a generator that reads none, or of other sizes.
        """
        # a copy: what is held is never written to, and torch knows no such arrays
        parts = torch.split(torch.tensor(np.asarray(z_ND, np.float32)), BATCH if self.kind == "images" else 4096)
        drawn = [self._draw(part, psi, style) for part in parts]
        together = drawn[0] if len(drawn) == 1 else torch.cat(drawn)
        if self.kind == "images":
            return tensor_to_images(together)
        points: npt.NDArray[np.float32] = together.numpy()
        return points

    def _draw(self, z_ND: Tensor, psi: float, style: Style | None) -> Tensor:
        if self.styled is None:
            if style is not None:
                raise ValueError("this generator reads no styles")
            drawn: Tensor = self.generator(z_ND * psi)
            return drawn
        if style is None and psi == 1.0:
            drawn = self.generator(z_ND)
            return drawn
        drawn = self.styled.synthesis(self.w_of(z_ND, psi, style))
        return drawn

    @torch.no_grad()
    def w_of(self, z_ND: Tensor, psi: float = 1.0, style: Style | None = None) -> Tensor:
        """The w that latents are drawn from: (N, S), or (N, T, S) where `style` says something of each of the T styles.

        Raises:
            ValueError: this generator has no w, or the style is one of another generator.
        """
        if self.styled is None:
            raise ValueError("this generator reads no styles")
        w = self._truncated(z_ND, psi)
        if style is None:
            return w
        each = w[:, None].repeat(1, self.styled.styles, 1)
        if style.other is not None:
            each[:, style.first : style.last + 1] = self._truncated(torch.tensor(style.other)[None], psi)
        if style.shift is not None:
            if style.shift.shape != each.shape[1:]:
                raise ValueError(f"a shift of {style.shift.shape} does not fit styles of {tuple(each.shape[1:])}")
            each += torch.tensor(style.shift)
        return each

    def _truncated(self, z_ND: Tensor, psi: float) -> Tensor:
        assert self.styled is not None
        codes = self.generator.codes(z_ND) if isinstance(self.generator, CodeScale) else z_ND
        w: Tensor = self.styled.mapping(codes)
        return w if psi == 1.0 else self.styled.w_mean + psi * (w - self.styled.w_mean)

    def render(
        self, z_ND: npt.NDArray[np.float32], psi: float = 1.0, style: Style | None = None
    ) -> npt.NDArray[np.uint8]:
        """Pictures of latents (N, latent_dim): uint8 (N, H, W, 3). A point is shown within the cloud of all points."""
        drawn = self.samples(z_ND, psi, style)
        if self.kind == "images":
            return drawn.view(np.uint8)
        if self._cloud is None:
            self._cloud = self.samples(latents_of_seeds(range(CLOUD), self.latent_dim)).astype(np.float32)
        # A far point is marked at the picture's edge: it is out there, but it is not lost.
        marks = np.clip(np.nan_to_num(drawn.astype(np.float32)), -POINT_EDGE, POINT_EDGE)
        empty = np.empty((0, 2), np.float32)
        return np.stack([picture_of_points(empty, self._cloud, POINT_PICTURE_SIZE, highlight=mark) for mark in marks])
