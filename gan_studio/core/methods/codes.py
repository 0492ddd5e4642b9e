"""Fixed codes: a generator alone learns by regression to draw each training picture from a vector of its own.

The lecture's first thought: it is the reverse of classifying digits, supervised learning on pairs (vector, picture). But
where do the vectors come from? Here they are drawn at random, once: each picture gets z ~ N(0, I) and keeps it. Pictures
that look alike then have vectors that have nothing in common, so the generator can only learn them by heart, which is why
the lecture goes on to encoders.

The vector of a picture is drawn from a fingerprint of its pixels and the recipe's seed. So nothing is stored, 100,000
pictures cost no memory, the vector is the same after a resume and on every device, copies of a picture share one, and its
mirror image has another. The Lab lets a person place the vectors by hand instead (`FixedCodes.place`).
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor

from gan_studio.core.config import Recipe
from gan_studio.core.methods.base import Machine, require_finite, split
from gan_studio.core.methods.repeating import Repeating

PIXEL_STEPS = 127.5  # images: a step of uint8
POINT_STEPS = 65536.0  # points: a power of two, so that the product is exact
_GOLDEN = -0x61C8864680B583EB  # 2^64 / golden ratio, as a signed number
_MIX_1, _MIX_2 = -0x40A7B892E31B1A47, -0x6B2FB644ECCEEE15


class FixedCodes(Repeating):
    """A generator alone. Scalars: reconstruction (mean squared error in [-1, 1] units)."""

    key = "codes"
    encoder_outputs = 0

    def __init__(self, recipe: Recipe, shape: tuple[int, ...], machine: Machine) -> None:
        super().__init__(recipe, shape, machine)
        rng = torch.Generator().manual_seed(recipe.seed)
        # Odd multipliers: a universal hash of the pixels modulo 2^64.
        self._multipliers = (2 * torch.randint(-(2**62), 2**62, (math.prod(shape),), generator=rng) + 1).to(machine.device)
        self._placed_keys = torch.empty(0, dtype=torch.int64, device=machine.device)  # sorted
        self._placed = torch.empty(0, recipe.latent_dim, device=machine.device)

    def place(self, x: Tensor, codes_ND: Tensor) -> None:
        """From now on pictures or points x (N, ...) have these vectors instead of the drawn ones, and others none but those
        that are drawn. They are no part of a snapshot: whoever places them does so again."""
        keys, order = torch.sort(self._keys(x.to(self.machine.device)))
        self._placed_keys, self._placed = keys, codes_ND.to(self.machine.device, torch.float32)[order]

    def codes_of(self, x: Tensor) -> Tensor:
        """The fixed vectors of pictures or points: float32 (N, latent_dim), ~ N(0, I) where nobody placed them."""
        keys = self._keys(x)
        drawn = normal_of_keys(keys, self.recipe.latent_dim)
        if not len(self._placed_keys):
            return drawn
        at = torch.searchsorted(self._placed_keys, keys).clamp(max=len(self._placed_keys) - 1)
        return torch.where((self._placed_keys[at] == keys)[:, None], self._placed[at], drawn)

    def _keys(self, x: Tensor) -> Tensor:
        """A fingerprint of each picture or point, int64 (N,)."""
        steps = PIXEL_STEPS if x.ndim == 4 else POINT_STEPS
        whole = (x.float() * steps + (PIXEL_STEPS if x.ndim == 4 else 0)).round().to(torch.int64).flatten(1)
        return (whole * self._multipliers).sum(1)

    def _learn(self, real: Tensor) -> dict[str, Tensor]:
        error = torch.zeros((), device=real.device)
        for share, (part, codes) in split(self.parts, real, self.codes_of(real)):
            with self.machine.autocast():
                drawn = self.generator(codes)
            loss = share * F.mse_loss(drawn.float(), part)
            require_finite(loss, self.machine)
            loss.backward()  # type: ignore[no-untyped-call]
            error += loss.detach()
        return {"reconstruction": error}


def normal_of_keys(keys_N: Tensor, count: int) -> Tensor:
    """`count` numbers ~ N(0, 1) for each int64 key, float32 (N, count): a counter-based generator.

    Number i of a key is the mix of splitmix64 (Steele, Lea & Flood 2014) at key + i * 2^64 / phi; its upper 24 bits are a
    uniform number, and the inverse of the normal distribution makes that a normal one.
    """
    place = torch.arange(1, count + 1, device=keys_N.device)
    mixed = keys_N[:, None] + place * _GOLDEN  # int64 wraps around, which is what is wanted
    mixed = (mixed ^ _shifted(mixed, 30)) * _MIX_1
    mixed = (mixed ^ _shifted(mixed, 27)) * _MIX_2
    mixed = mixed ^ _shifted(mixed, 31)
    # The middles of 2^24 equal steps of (-1, 1): exact in float32, and never an end, where the inverse is infinite.
    uniform = (_shifted(mixed, 40).float() - 2.0**23 + 0.5) / 2.0**23
    return math.sqrt(2) * torch.erfinv(uniform)


def _shifted(value: Tensor, bits: int) -> Tensor:
    """A logical shift to the right; torch's own keeps the sign."""
    return (value >> bits) & ((1 << (64 - bits)) - 1)
