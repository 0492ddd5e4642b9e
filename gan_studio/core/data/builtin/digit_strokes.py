"""How the ten digits are written: the pen's way as points, in one or more ways a digit.

Coordinates: x to the right, y downwards, a digit fills about [-0.6, 0.6] x [-1, 1]. `loop` (0..1) is the lecture's
'loops against sticks': at 0 bowls are narrow and stems straight, at 1 bowls are wide and round and stems bend. A point
that is given twice in a row makes a corner; otherwise the pen runs smoothly through the points.
"""

from __future__ import annotations

import math
from collections.abc import Callable

Point = tuple[float, float]
Stroke = list[Point]
Way = Callable[[float], list[Stroke]]
"""The strokes of one way to write a digit, for a given `loop`. Their numbers of points do not depend on `loop`."""


def _between(low: float, high: float, loop: float) -> float:
    return low + (high - low) * loop


def _zero(loop: float, end: float, inward: float) -> list[Stroke]:
    """An oval begun at the top, against the clock, that ends `end` degrees past its start (a gap where negative)."""
    width = _between(0.24, 0.72, loop)
    points: Stroke = []
    for step in range(11):
        turn = math.radians(-75 - (360 + end) * step / 10)
        shrink = 1 - inward * step / 10
        points.append((width * shrink * math.cos(turn), shrink * math.sin(turn)))
    return [points]


def _one_stick(loop: float) -> list[Stroke]:
    bend = _between(-0.02, 0.14, loop)
    return [[(0.02, -1), (bend, -0.35), (bend, 0.3), (-0.02, 1)]]


def _one_flag(loop: float) -> list[Stroke]:
    bend = _between(0, 0.08, loop)
    return [[(-0.3, -0.6), (-0.12, -0.78), (0.05, -1), (0.05, -1), (0.05 + bend, -0.3), (0.04 + bend, 0.35), (0.03, 1)]]


def _one_foot(loop: float) -> list[Stroke]:
    return [*_one_flag(loop), [(-0.34, 0.98), (0.02, 1), (0.38, 0.97)]]


def _two_sharp(loop: float) -> list[Stroke]:
    w = _between(0.3, 0.6, loop)
    return [[
        (-0.85 * w, -0.55), (-0.45 * w, -0.92), (0.3 * w, -0.98), (0.9 * w, -0.6), (0.6 * w, -0.05), (-0.2 * w, 0.5),
        (-0.55, 0.93), (-0.55, 0.93), (0, 0.93), (0.58, 0.88),
    ]]


def _two_loop(loop: float) -> list[Stroke]:
    w, foot = _between(0.32, 0.6, loop), _between(0.08, 0.3, loop)
    return [[
        (-0.9 * w, -0.6), (-0.3 * w, -0.97), (0.6 * w, -0.85), (0.85 * w, -0.4), (0.3 * w, 0.2), (-0.3, 0.8),
        (-0.5, 0.95), (-0.58, 0.95 - foot), (-0.36, 0.92 - 1.2 * foot), (0.05, 0.85), (0.36, 0.97), (0.62, 0.8),
    ]]


def _three(loop: float, cusp: float) -> list[Stroke]:
    w = _between(0.28, 0.52, loop)
    return [[
        (-0.45, -0.72), (-0.1, -0.97), (0.75 * w, -0.82), (0.75 * w, -0.4), (cusp, -0.07), (cusp, -0.07),
        (0.85 * w, 0.12), (w, 0.55), (0.1, 0.98), (-0.3, 0.93), (-0.5, 0.7),
    ]]


def _four_open(loop: float) -> list[Stroke]:
    round_off = _between(0.02, 0.14, loop)
    return [
        [(-0.38, -0.95), (-0.46, -0.45), (-0.52 + round_off, 0.0), (-0.4 + round_off, 0.14), (0.1, 0.08), (0.6, 0.02)],
        [(0.34, -0.75), (0.3, -0.1), (0.26, 0.4), (0.2, 1)],
    ]


def _four_closed(loop: float) -> list[Stroke]:
    lean = _between(0, 0.08, loop)
    return [
        [(0.28, -1), (-0.1 - lean, -0.4), (-0.55, 0.22), (-0.55, 0.22), (0.05, 0.22), (0.6, 0.18)],
        [(0.28, -1), (0.28, -0.2), (0.26, 0.4), (0.24, 1)],
    ]


def _four_one_stroke(loop: float) -> list[Stroke]:
    round_off = _between(0, 0.12, loop)
    return [[
        (-0.42, -0.9), (-0.5, -0.3), (-0.4 + round_off, 0.06), (0.05, 0.02), (0.4, -0.35), (0.42, -0.92), (0.42, -0.92),
        (0.36, -0.1), (0.3, 1),
    ]]


def _five(loop: float) -> list[Stroke]:
    w = _between(0.32, 0.58, loop)
    return [[
        (0.52, -0.96), (0.1, -0.95), (-0.32, -0.94), (-0.32, -0.94), (-0.4, -0.14), (-0.4, -0.14), (0.0, -0.3),
        (0.9 * w, -0.02), (0.95 * w, 0.55), (0.05, 0.97), (-0.35, 0.92), (-0.52, 0.72),
    ]]


def _five_hat(loop: float) -> list[Stroke]:
    w = _between(0.3, 0.55, loop)
    return [
        [(-0.24, -0.9), (-0.32, -0.5), (-0.36, -0.16), (-0.05, -0.26), (0.9 * w, 0.02), (0.9 * w, 0.6), (0.0, 0.98),
         (-0.48, 0.82)],
        [(-0.26, -0.9), (0.15, -0.92), (0.58, -1.0)],
    ]


def _six(loop: float, lean: float) -> list[Stroke]:
    w, top = _between(0.24, 0.56, loop), _between(0.22, -0.08, loop)
    return [[
        (0.3 + lean, -1), (-0.08, -0.72), (-0.36, -0.15), (-0.42, 0.42), (-0.2, 0.92), (0.5 * w, 0.95), (w, 0.5),
        (0.7 * w, top + 0.06), (0.0, top + 0.04), (-0.38, 0.46),
    ]]


def _seven(loop: float) -> list[Stroke]:
    bend = _between(-0.04, 0.2, loop)
    return [[
        (-0.52, -0.86), (0.0, -0.92), (0.5, -0.94), (0.5, -0.94), (0.26 - bend, -0.3), (0.04 - bend, 0.3), (-0.12, 1),
    ]]


def _seven_serif(loop: float) -> list[Stroke]:
    body = _seven(loop)[0]
    return [[(-0.54, -0.5), (-0.52, -0.88), *body]]


def _seven_bar(loop: float) -> list[Stroke]:
    return [*_seven(loop), [(-0.32, 0.06), (0.05, 0.02), (0.42, -0.02)]]


def _eight(loop: float) -> list[Stroke]:
    w = _between(0.2, 0.5, loop)
    return [[
        (0.8 * w, -0.78), (0.1, -1), (-0.9 * w, -0.8), (-0.75 * w, -0.38), (0.0, -0.06), (w, 0.36), (0.85 * w, 0.84),
        (-0.02, 1), (-w, 0.8), (-0.9 * w, 0.36), (0.05, -0.08), (0.85 * w, -0.42), (0.82 * w, -0.82),
    ]]


def _eight_two_loops(loop: float) -> list[Stroke]:
    w, above = _between(0.24, 0.52, loop), _between(0.2, 0.44, loop)
    return [
        [(0.02, -0.08), (-above, -0.35), (-0.7 * above, -0.9), (0.15, -0.98), (above, -0.6), (0.02, -0.08)],
        [(0.0, -0.08), (w, 0.25), (0.8 * w, 0.85), (-0.1, 0.98), (-w, 0.6), (-0.7 * w, 0.12), (0.02, -0.08)],
    ]


def _nine_straight(loop: float) -> list[Stroke]:
    w, low = _between(0.22, 0.55, loop), _between(-0.38, -0.05, loop)
    return [[
        (0.36, -0.72), (0.05, -0.97), (-0.8 * w, -0.78), (-0.95 * w, low - 0.2), (-0.2 * w, low), (0.3, low - 0.22),
        (0.4, -0.82), (0.4, -0.82), (0.36, 0.0), (0.3, 1),
    ]]


def _nine_curved(loop: float) -> list[Stroke]:
    w, low = _between(0.22, 0.52, loop), _between(-0.36, -0.06, loop)
    return [[
        (0.34, -0.74), (0.0, -0.97), (-0.9 * w, -0.7), (-0.8 * w, low - 0.1), (0.0, low), (0.36, low - 0.35),
        (0.42, -0.6), (0.44, 0.1), (0.25, 0.75), (-0.1, 0.98), (-0.42, 0.8),
    ]]


WAYS: tuple[tuple[Way, ...], ...] = (
    (lambda loop: _zero(loop, 12, 0.04), lambda loop: _zero(loop, -14, 0), lambda loop: _zero(loop, 32, 0.16)),
    (_one_stick, _one_stick, _one_flag, _one_foot),
    (_two_sharp, _two_loop),
    (lambda loop: _three(loop, 0.02), lambda loop: _three(loop, -0.16)),
    (_four_open, _four_closed, _four_one_stroke),
    (_five, _five_hat),
    (lambda loop: _six(loop, 0), lambda loop: _six(loop, -0.22)),
    (_seven, _seven, _seven_serif, _seven_bar),
    (_eight, _eight_two_loops),
    (_nine_straight, _nine_curved),
)
"""For each digit the ways to write it; a way that stands twice is twice as common."""
