"""ADA: the chance of a change grows while D shows that it learns its images by heart, and falls when it does not
(Karras et al. 2020, section 3).

Two signs of overfitting, 0 none and 1 complete:

- r_t = E[sign(D(train) - b)], where D's score has a boundary b between 'real' and 'generated': the logits of the minimax,
  non-saturating, DRAGAN and hinge objectives (b = 0), and the least-squares score (b = 1/2).
- r_v = (D(train) - D(aside)) / (D(train) - D(generated)), means, where only differences of scores count (relativistic,
  Wasserstein, BEGAN): some images are kept aside that D never learns from, and D scores them now and then.

Nothing here waits for the device: the chance is a number on it.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

INTERVAL = 4
"""Steps of D between two looks at the sign (as published)."""
IMAGES_TO_FULL = 100_000
"""The chance goes from 0 to 1 within so many images at most. The paper takes 500,000, for runs of 25 million."""
MEMORY = 0.9
"""r_v divides differences of means over single batches, which is noisy: the means are averaged over about ten looks."""


class Adaptive:
    """The adaptive chance `p`: 0-dim float32 on the device, between 0 and `most`; `overfitting` is the last sign seen."""

    def __init__(self, target: float, most: float, device: torch.device) -> None:
        self.target = target
        self.most = most
        self.p = torch.zeros((), device=device)
        self.overfitting = torch.zeros((), device=device)
        self._means = torch.zeros(3, device=device)
        self._looks = 0

    def look_at_signs(self, real_N: Tensor, boundary: float, images: int) -> None:
        """r_t from D's scores of training images, after `images` more were seen."""
        self._follow(torch.sign(real_N - boundary).mean(), images)

    def look_at_aside(self, real_N: Tensor, aside_N: Tensor, fake_N: Tensor, images: int) -> None:
        """r_v from D's scores of training images, images kept aside and generated ones."""
        means = torch.stack([real_N.mean(), aside_N.mean(), fake_N.mean()])
        self._means = torch.lerp(means, self._means, MEMORY) if self._looks else means
        train, aside, generated = self._means
        gap = train - generated
        # Where D does not even prefer real images to generated ones, it has not learned them by heart.
        self._follow(torch.where(gap > 0, (train - aside) / gap, 0.0).clamp(-1, 1), images)

    def _follow(self, overfitting: Tensor, images: int) -> None:
        self._looks += 1
        self.overfitting = overfitting
        step = torch.sign(overfitting - self.target) * (images / IMAGES_TO_FULL)
        self.p = (self.p + step).nan_to_num(0.0).clamp(0, self.most)

    def state(self) -> dict[str, float | int | list[float]]:
        """For an exact resume."""
        return {"p": self.p.item(), "overfitting": self.overfitting.item(), "means": self._means.tolist(), "looks": self._looks}

    def load_state(self, state: Mapping[str, object]) -> None:
        """Takes back what `state` gave."""
        self.p = self.p.new_tensor(state["p"])
        self.overfitting = self.p.new_tensor(state["overfitting"])
        self._means = self.p.new_tensor(state["means"])
        self._looks = int(str(state["looks"]))
