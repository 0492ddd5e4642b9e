"""What every change of an image has in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import ClassVar

from torch import Tensor


class Change(ABC):
    """One kind of change, for a whole batch at once. Each is affine in the image, so gradients of any order pass through."""

    numbers: ClassVar[int]
    """How many uniform numbers in [0, 1) an image needs."""
    gates: ClassVar[tuple[int, ...]]
    """Which of them decide whether the image is changed: not at all where none is below p."""

    @abstractmethod
    def __call__(self, x_NCHW: Tensor, u_NK: Tensor, p: Tensor) -> Tensor:
        """The images, each changed with the chance p (0-dim, on their device), by the `numbers` columns of u."""


def gate(u_N: Tensor, p: Tensor) -> Tensor:
    """1 where the change happens, else 0, to be multiplied with (N, C, H, W): (N, 1, 1, 1)."""
    return (u_N < p).to(u_N.dtype).view(-1, 1, 1, 1)
