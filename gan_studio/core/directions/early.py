"""Where a generator begins: what its first layers make of z, and the weights that read z or w.

For generators without a mapping network the early features take the place of w (Härkönen et al. 2020, GANSpace on BigGAN).
"""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from gan_studio.core.errors import StudioError
from gan_studio.core.models.modulated import Modulated
from gan_studio.core.sampling import Renderer
from gan_studio.core.words import Text

Array = npt.NDArray[np.float64]

SAMPLES = 2000
PART = 50
DEPTH = 2
"""How many layers with weights z goes through: the first is a plain product, the second is where features begin."""
GRID = 4  # px: larger feature maps are averaged down to this, which changes no direction much and saves memory


class _Enough(Exception):  # noqa: N818  # not a failure: the rest of the network is not needed
    """The features are there."""


def early_features(renderer: Renderer, z_NL: npt.NDArray[np.float32]) -> Generator[float, None, Array]:
    """What the layers after the first `DEPTH` with weights make of latents, (N, F); of a generator that has no such layers
    (a discriminator that is climbed) its small pictures. Yields the share that is done."""
    weighted = [module for module in renderer.generator.modules()
                if isinstance(module, nn.Linear | nn.Conv2d | nn.ConvTranspose2d)]
    layer = weighted[min(DEPTH, len(weighted)) - 1] if _reads_z(renderer) is not None else None
    found: list[Tensor] = []

    def take(module: nn.Module, inputs: object, output: Tensor) -> None:
        found.append(_small(F.leaky_relu(output, 0.2)))
        raise _Enough

    hook = layer.register_forward_hook(take) if layer is not None else None
    try:
        for start in range(0, len(z_NL), PART):
            part = torch.from_numpy(np.ascontiguousarray(z_NL[start : start + PART], np.float32))
            with torch.no_grad():
                try:
                    drawn = renderer.generator(part)
                    found.append(_small(drawn))
                except _Enough:
                    pass
            yield min(1.0, (start + PART) / len(z_NL))
    finally:
        if hook is not None:
            hook.remove()
    features: Array = torch.cat(found).double().numpy()
    return features


def reading_weights(renderer: Renderer, first: int = 0, last: int | None = None) -> Array:
    """The weights that read w at styles `first` to `last`, or, where there is no w, of the first layer that reads z: (F, S) or
    (F, L), a row for each thing that is made of it.

    Raises:
        StudioError: the generator has no layer that reads its latent.
    """
    if renderer.styled is None:
        layer = _reads_z(renderer)
        if layer is None:
            raise StudioError(Text("This generator has no layer that reads its latent: it is a discriminator that is climbed."),
                              Text("Use the main components instead."))
        return np.asarray(layer.weight.detach().double().numpy())
    styled = renderer.styled
    readers = [[module for module in part.modules() if isinstance(module, nn.Linear)]
               for part in (styled.first, *(layer for layer in styled.layers if isinstance(layer, Modulated)))]
    chosen = readers[first : len(readers) if last is None else last + 1]
    return np.concatenate([reader.weight.detach().double().numpy() for group in chosen for reader in group])


def _reads_z(renderer: Renderer) -> nn.Linear | None:
    """The first layer with weights, where it is one that reads z."""
    layer = next((module for module in renderer.generator.modules()
                  if isinstance(module, nn.Linear | nn.Conv2d | nn.ConvTranspose2d)), None)
    return layer if isinstance(layer, nn.Linear) and layer.in_features == renderer.latent_dim else None


def _small(features: Tensor) -> Tensor:
    if features.ndim == 4 and features.shape[-1] > GRID:
        features = F.adaptive_avg_pool2d(features, GRID)
    return features.flatten(1)
