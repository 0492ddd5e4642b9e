"""How like a photo pictures are, so that a search can follow the slope: the image at several scales, and what a net sees.

The net is the run's own discriminator where there is one, because it has learned what matters in these pictures (as the
discriminator's features in Larsen et al., arXiv 1512.09300), else the fixed random one of `core.metrics`.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from gan_studio.core.metrics.features import RandomFeatures, as_rgb
from gan_studio.core.models.autoencoder_judge import AutoencoderJudge
from gan_studio.core.models.residual import ResidualBlock

SCALES = 4
"""The whole image and so many less one halvings of it: at full size alone a thin line a pixel off has no slope."""
SMALLEST = 4
FEATURES_WEIGHT = 0.3
"""Found by looking at what faces that the generator had never drawn became: without, eyes and mouths are lost first."""


class Likeness:
    """Distances of pictures float (N, C, H, W) in [-1, 1] to one photo (1, C, H, W): float32 (N,), 0 for the same.

    Args:
        judge: a discriminator of such pictures, which is read and left as it is; None for the random net.
    """

    def __init__(self, photo_1CHW: Tensor, net: RandomFeatures, judge: nn.Module | None = None) -> None:
        self._net = net
        self._layers = _layers(judge)
        self._levels = _pyramid(photo_1CHW)
        with torch.no_grad():
            self._maps = self._seen(photo_1CHW)
        self._sizes = [map_.square().mean().clamp(min=1e-6) for map_ in self._maps]

    def __call__(self, drawn_NCHW: Tensor) -> Tensor:
        drawn = drawn_NCHW.float()
        pairs = zip(_pyramid(drawn), self._levels, strict=True)
        pixels = torch.stack([(mine - other).square().mean((1, 2, 3)) for mine, other in pairs]).mean(0)
        seen = zip(self._seen(drawn), self._maps, self._sizes, strict=True)
        apart = torch.stack([(mine - other).square().mean((1, 2, 3)) / size for mine, other, size in seen]).mean(0)
        return pixels + FEATURES_WEIGHT * apart

    def _seen(self, images: Tensor) -> list[Tensor]:
        if not self._layers:
            return self._net.maps(as_rgb(images))
        found: list[Tensor] = []
        for layer in self._layers:
            images = layer(images)
            if images.ndim == 4 and isinstance(layer, _TELLING):
                found.append(images.float())
        return found


_TELLING = (nn.LeakyReLU, ResidualBlock)


def _layers(judge: nn.Module | None) -> list[nn.Module]:
    """What a judge consists of, up to its last map; nothing where it is none of pictures."""
    within = judge.encoder if isinstance(judge, AutoencoderJudge) else judge
    if not isinstance(within, nn.Sequential):
        return []
    layers = list(within)
    last = max((place for place, layer in enumerate(layers) if isinstance(layer, _TELLING)), default=-1)
    return layers[: last + 1]


def _pyramid(images: Tensor) -> list[Tensor]:
    levels = [images]
    while len(levels) < SCALES and levels[-1].shape[-1] >= 2 * SMALLEST:
        levels.append(F.avg_pool2d(levels[-1], 2))
    return levels
