"""A discriminator that generates: from a soft start it climbs D's score by gradient ascent, x~ = argmax D(x).

Nothing but D has weights here, which is the point: whoever can tell can also draw, only slowly and without a promise. The
climb is as long for everyone, so that a latent always gives the same picture: each step goes a fixed distance up the slope
(the gradient divided by its root mean square), and the distances fall along a straight line to zero, so that the last ones
settle on the summit instead of stepping over it.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

START_GRID = 8
"""Side of the coarse grid of random colours from which a start is blown up: blobs instead of single pixels."""
POINT_SPREAD = 0.7
"""Standard deviation of starting points: over the square [-1.3, 1.3] in which 2-D data lie, and between its modes."""
POINT_EDGE = 1.5  # points do not climb out of this square
LEAST_SLOPE = 1e-8


class Ascent(nn.Module):
    """z (N, latent_dim) -> what `judge` likes best near the start that z stands for: NCHW in [-1, 1], or N2.

    Attributes:
        judge: D, (N, ...) -> (N, 1). It must look at each sample alone: no batch norm.
        steps, size: how many steps a climb has, and how far the first one goes (root mean square over the values).
        patterns: (latent_dim, values of the coarse start): fixed, drawn at random.
    """

    patterns: Tensor

    def __init__(self, judge: nn.Module, shape: tuple[int, ...], latent_dim: int, steps: int, size: float) -> None:
        super().__init__()
        self.judge = judge
        self.shape = shape
        self.steps = steps
        self.size = size
        values = shape[0] if len(shape) == 1 else shape[2] * START_GRID**2
        patterns = torch.randn(latent_dim, values)
        self.register_buffer("patterns", patterns / patterns.square().sum(0, keepdim=True).sqrt())

    def forward(self, z_ND: Tensor) -> Tensor:
        return self.climb(self.start(z_ND), torch.zeros(len(z_ND), device=z_ND.device), self.steps)

    @torch.no_grad()
    def start(self, z_ND: Tensor) -> Tensor:
        """Where the climb of each latent begins, float32: a mix of the patterns, soft blobs of colour or a point."""
        mixed = z_ND.float() @ self.patterns
        if len(self.shape) == 1:
            return mixed * POINT_SPREAD
        coarse = torch.tanh(mixed.view(-1, self.shape[2], START_GRID, START_GRID))
        large = F.interpolate(coarse, size=self.shape[:2], mode="bilinear", align_corners=False)
        return large.contiguous(memory_format=torch.channels_last)

    def climb(self, x: Tensor, done_N: Tensor, steps: int) -> Tensor:
        """`steps` more steps for samples of which each has made `done_N` already; works wherever gradients are off."""
        edge = POINT_EDGE if x.ndim == 2 else 1.0
        # A renderer calls this in inference mode, whose tensors know no gradient: hence the copies.
        with torch.inference_mode(False), torch.enable_grad():
            x, left = x.detach().clone(), 1 - done_N.clone().float() / self.steps
            for step in range(steps):
                x.requires_grad_(True)
                slope, = torch.autograd.grad(self.judge(x).float().sum(), x)
                slope = slope.float().flatten(1)
                length = slope.square().mean(1, keepdim=True).sqrt() + LEAST_SLOPE
                far = self.size * (left - step / self.steps).clamp_min(0)[:, None]
                x = (x.detach() + (slope * (far / length)).view(x.shape)).clamp(-edge, edge)
        return x.detach()


