"""Handwritten-like digits, drawn by our own pen from known factors: grey, white on black.

A hand is a way to write the digit (`digit_strokes`), made smooth, shaken a little, tilted, and drawn with a pen whose
pressure changes. Digit i of a seed is the same whatever the number of digits. Ten thousand at 32 px take about 4 s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache

import numpy as np
import numpy.typing as npt

from gan_studio.core.data.builtin.digit_strokes import WAYS
from gan_studio.core.data.builtin.factor_info import FactorInfo, checked
from gan_studio.core.data.builtin.pen import draw_strokes
from gan_studio.core.words import Text

DIGIT_COUNT = 10_000
DIGIT_SEED = 1
Floats = npt.NDArray[np.float32]

DIGIT_INFO: dict[str, FactorInfo] = {
    "digit": FactorInfo(Text("Digit"), 0, 9, choices=tuple("0123456789")),
    "way": FactorInfo(Text("Way of writing"), 0, 3, whole=True),  # counted round where a digit has fewer
    "loop": FactorInfo(Text("Stick to loop"), 0, 1),
    "tilt": FactorInfo(Text("Tilt"), -30, 45, "°"),
    "thickness": FactorInfo(Text("Thickness of the pen, in 28ths of the side"), 1.2, 5),
    "width": FactorInfo(Text("Width against the usual"), 0.65, 1.6),
    "height": FactorInfo(Text("Height, in 28ths of the side"), 14, 22),
    "shift_x": FactorInfo(Text("Place, left to right, in 28ths of the side"), -2.5, 2.5),
    "shift_y": FactorInfo(Text("Place, up to down, in 28ths of the side"), -2.5, 2.5),
    "wobble": FactorInfo(Text("Wobble"), 0, 2),
    "hand": FactorInfo(Text("Hand: which wobble"), 0, 2**24, whole=True),
}
_STEPS = 5  # points between two given ones
_MAX_POINTS = 40  # of a digit, more than any way has


@dataclass(frozen=True)
class DigitFactors:
    """One digit. Ranges and meanings are in `DIGIT_INFO`; `hand` seeds the wobble, so that all else can be varied."""

    digit: int = 0
    way: int = 0
    loop: float = 0.5
    tilt: float = 8.0
    thickness: float = 2.45
    width: float = 1.0
    height: float = 18.0
    shift_x: float = 0.0
    shift_y: float = 0.0
    wobble: float = 1.0
    hand: int = 0

    def but(self, **changes: float) -> DigitFactors:
        """This digit with some factors changed. Raises `DataError` for an unknown factor or a value out of range."""
        values = checked(DIGIT_INFO, Text("A digit"), changes)
        return replace(self, **values)  # type: ignore[arg-type]  # `checked` gives ints where the field is one


def sample_digit(index: int, seed: int = DIGIT_SEED) -> DigitFactors:
    """The factors of digit `index` of the set that `seed` makes."""
    random = np.random.default_rng([seed, index])
    digit = int(random.integers(10))
    way = int(random.integers(len(WAYS[digit])))
    uniform = random.random(3)
    normal = random.standard_normal(7)

    def around(name: str, middle: float, spread: float, value: float) -> float:
        return float(np.clip(middle + spread * value, DIGIT_INFO[name].low, DIGIT_INFO[name].high))

    return DigitFactors(
        digit=digit,
        way=way,
        loop=float(uniform[0]),
        tilt=around("tilt", 10, 13, normal[0]),
        thickness=float(np.clip(2.45 * np.exp(0.26 * normal[1]), 1.2, 5)),
        width=around("width", 1.06, 0.17, normal[2]),
        height=around("height", 18, 1.0, normal[3]),
        shift_x=around("shift_x", 0, 0.6, normal[4]),
        shift_y=around("shift_y", 0, 0.6, normal[5]),
        wobble=float(0.5 + 1.2 * uniform[1]),
        hand=index,
    )


def draw_digits(digits: Sequence[DigitFactors], size: int) -> npt.NDArray[np.uint8]:
    """The digits as uint8 (N, size, size, 1), each as it would be alone."""
    images = np.zeros((len(digits), size, size, 1), np.uint8)
    alike: dict[tuple[int, int], list[int]] = {}
    for index, digit in enumerate(digits):
        alike.setdefault((digit.digit, digit.way % len(WAYS[digit.digit])), []).append(index)
    for (digit_, way), members in alike.items():
        points_NP2, radius_NP, joined_P = _written(digit_, way, [digits[index] for index in members])
        images[members, ..., 0] = draw_strokes(points_NP2 * size, radius_NP * size, joined_P, size)
    return images


def draw_digit(digit: DigitFactors, size: int) -> npt.NDArray[np.uint8]:
    """One digit, uint8 (size, size, 1)."""
    image: npt.NDArray[np.uint8] = draw_digits([digit], size)[0]
    return image


def way_of(digit: DigitFactors, size: int) -> tuple[Floats, Floats, npt.NDArray[np.bool_]]:
    """The pen's way of one digit in px: points (P, 2), its radius at each (P,), and whether it is down between a point and the
    next (P - 1,): what `pen.draw_strokes` draws."""
    points_NP2, radius_NP, joined_P = _written(digit.digit, digit.way % len(WAYS[digit.digit]), [digit])
    return points_NP2[0] * size, radius_NP[0] * size, joined_P


def labels_of(digits: Sequence[DigitFactors]) -> dict[str, Floats]:
    """The factors of many digits as a data set keeps them: name -> float32 (N,)."""
    rows = [asdict(digit) for digit in digits]
    return {name: np.array([row[name] for row in rows], np.float32) for name in DIGIT_INFO}


def _written(digit: int, way: int, hands: Sequence[DigitFactors]) -> tuple[Floats, Floats, npt.NDArray[np.bool_]]:
    """The pen's way of N hands that write the same digit in the same way, in sides of the picture.

    Returns points (N, P, 2), the pen's radius at each (N, P), and whether the pen is down between a point and the next
    one (P - 1,).
    """
    write = WAYS[digit][way]
    given_NK2 = np.array([[point for stroke in write(hand.loop) for point in stroke] for hand in hands])
    lengths = [len(stroke) for stroke in write(0.5)]
    shaken_NK2, waves_N32, pressure_N3 = _shaken(given_NK2, hands)

    paths, starts, down = [], np.cumsum([0, *lengths]), []
    for start, length in zip(starts, lengths, strict=False):
        paths.append(_smoothing(length) @ shaken_NK2[:, start : start + length])
        down += [True] * (paths[-1].shape[1] - 1) + [False]
    points = np.concatenate(paths, axis=1)
    along = np.linspace(0, 1, points.shape[1])
    # a slow tremble along the whole way: three waves, the faster the smaller
    turns = np.stack([np.sin(2 * np.pi * k * along) for k in (1, 2, 3)])
    points = points + np.einsum("kp,nkc->npc", turns, waves_N32)

    tilt = np.tan(np.radians([hand.tilt for hand in hands]))
    width = np.array([hand.width for hand in hands])
    points = np.stack([points[..., 0] * width[:, None] - points[..., 1] * tilt[:, None], points[..., 1]], axis=-1)
    low, high = points.min(axis=1), points.max(axis=1)
    height = np.array([hand.height for hand in hands]) / 28
    # as tall as asked, but never wider than the picture has room for
    scale = np.minimum(height / (high - low)[:, 1], 22 / 28 / np.maximum((high - low)[:, 0], 1e-6))
    place = 0.5 + np.array([[hand.shift_x, hand.shift_y] for hand in hands]) / 28
    points = (points - (low + high)[:, None] / 2) * scale[:, None, None] + place[:, None]

    radius = np.array([hand.thickness for hand in hands])[:, None] / 56
    radius = radius * (1 + np.einsum("kp,nk->np", turns, pressure_N3))
    return points.astype(np.float32), radius.astype(np.float32), np.array(down[:-1])


def _shaken(
    given_NK2: npt.NDArray[np.float64], hands: Sequence[DigitFactors]
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """The given points moved at random, waves (N, 3, 2) for the tremble, and waves (N, 3) for the pen's pressure."""
    count = given_NK2.shape[1]
    noise = np.stack([np.random.default_rng([7, hand.hand]).standard_normal(2 * _MAX_POINTS + 9) for hand in hands])
    wobble = np.array([hand.wobble for hand in hands])
    shake = noise[:, : 2 * count].reshape(-1, count, 2) * (0.05 * wobble)[:, None, None]
    # a point that is given twice is a corner, and stays one
    twin = np.zeros(count, bool)
    twin[1:] = (given_NK2[:, 1:] == given_NK2[:, :-1]).all(axis=(0, 2))
    shake[:, np.flatnonzero(twin)] = shake[:, np.flatnonzero(twin) - 1]
    waves = noise[:, -9:-3].reshape(-1, 3, 2) * wobble[:, None, None] * np.array([0.035, 0.025, 0.014])[:, None]
    return given_NK2 + shake, waves, noise[:, -3:] * np.array([0.09, 0.06, 0.04])


@cache
def _smoothing(count: int) -> npt.NDArray[np.float64]:
    """The matrix (P, count) that takes `count` points to a Catmull-Rom curve through them, `_STEPS` a span."""
    rows = []
    for span in range(count - 1):
        for t in np.arange(_STEPS) / _STEPS:
            weights = np.array([-t + 2 * t**2 - t**3, 2 - 5 * t**2 + 3 * t**3, t + 4 * t**2 - 3 * t**3, t**3 - t**2]) / 2
            row = np.zeros(count)
            for offset, weight in enumerate(weights):
                row[min(max(span - 1 + offset, 0), count - 1)] += weight
            rows.append(row)
    rows.append(np.eye(count)[-1])
    return np.array(rows)
