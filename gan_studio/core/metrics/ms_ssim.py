"""MS-SSIM of pairs of pictures: how alike two of them are. A generator that draws one thing only has alike pairs.

Wang, Simoncelli and Bovik 2003; as a measure of variety: Odena et al., arXiv 1610.09585.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from gan_studio.core.metrics.slices import Slices

_WEIGHTS = (0.0448, 0.2856, 0.3001, 0.2363, 0.1333)
WINDOW = 11
_SIGMA = 1.5
_AT_ONCE = 16


def scales_for(side: int) -> int:
    """How often a picture can be halved before the window no longer fits: all five scales from 176 px on."""
    return max(1, sum(side >> step >= WINDOW for step in range(len(_WEIGHTS))))


def mean_of_pairs(pictures: Tensor) -> Slices[float]:
    """Mean MS-SSIM of each picture and the next one; uint8 (N, C, S, S) in random order, N at least 2."""
    found: list[Tensor] = []
    second = pictures.roll(-1, 0)
    for start in range(0, len(pictures), _AT_ONCE):
        found.append(ms_ssim(pictures[start : start + _AT_ONCE], second[start : start + _AT_ONCE]))
        yield
    return float(torch.cat(found).mean())


@torch.no_grad()
def ms_ssim(first: Tensor, second: Tensor) -> Tensor:
    """MS-SSIM of each pair, (N,), from uint8 (N, C, S, S). The weights of the scales are made to sum to 1 where a small
    picture has fewer of them. Contrast that runs against each other counts as 0."""
    a, b = first.float(), second.float()
    weights = torch.tensor(_WEIGHTS[: scales_for(first.shape[-1])])
    weights = weights / weights.sum()
    result = torch.ones(len(first))
    for scale, weight in enumerate(weights):
        if scale:
            a, b = F.avg_pool2d(a, 2), F.avg_pool2d(b, 2)
        luminance, structure = _terms(a, b)
        part = structure * luminance if scale == len(weights) - 1 else structure
        result = result * part.mean(dim=(1, 2, 3)).clamp(min=0) ** weight
    return result


def _terms(a: Tensor, b: Tensor) -> tuple[Tensor, Tensor]:
    size = min(WINDOW, a.shape[-1])
    where = torch.arange(size) - (size - 1) / 2
    bell = torch.exp(-where.square() / (2 * _SIGMA**2))
    bell = bell / bell.sum()
    channels = a.shape[1]

    def smooth(images: Tensor) -> Tensor:
        images = F.conv2d(images, bell.view(1, 1, 1, -1).expand(channels, 1, 1, size), groups=channels)
        return F.conv2d(images, bell.view(1, 1, -1, 1).expand(channels, 1, size, 1), groups=channels)

    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    mean_a, mean_b = smooth(a), smooth(b)
    var_a = smooth(a * a) - mean_a.square()
    var_b = smooth(b * b) - mean_b.square()
    cov = smooth(a * b) - mean_a * mean_b
    luminance = (2 * mean_a * mean_b + c1) / (mean_a.square() + mean_b.square() + c1)
    return luminance, (2 * cov + c2) / (var_a + var_b + c2)
