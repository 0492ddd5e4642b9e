"""The pictures of 4.4: a drawn digit, and what a few changed pixels make of it. No torch."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from gan_studio.core.data.builtin.digits import DigitFactors, draw_digit, sample_digit, way_of
from gan_studio.core.data.builtin.pen import draw_strokes

SIZE = 32
LENGTHENING = 6  # pixels that make a stroke longer
ASIDE = 20_000  # the first digit of those that nobody has learned from: the sets that are trained on end before
INK = 32  # grey levels from which a pixel counts as ink
PAPER = 2  # px around a stray pixel that are free of ink
NEAR = 7.0  # px from the ink that a stray pixel lies at most
_CLEARLY = 128  # grey levels that each pixel of a longer stroke gains at least
_EDGE = 2  # px to the border of the picture
_LONGEST = 8.0

Picture = npt.NDArray[np.uint8]  # (SIZE, SIZE)
Places = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Changed:
    """A digit and what was made of it, each uint8 (SIZE, SIZE): six pixels that lengthen a stroke, one stray pixel, and the whole
    moved to the right by a pixel."""

    digit: int
    original: Picture
    longer: Picture
    shifted: Picture
    stray: Picture


def changed_digit(number: int, seed: int) -> Changed:
    """The digit `number` of those kept aside, of the ones that a seed chooses, with its changes."""
    index = ASIDE + 100_003 * seed + 7 * number
    while True:  # a digit that fills its picture has no room for a change: the next one
        digit = sample_digit(index)
        original: Picture = draw_digit(digit, SIZE)[..., 0]
        longer = lengthened(original, digit)
        places = places_for_stray(original)
        if longer is not None and len(places) and not original[:, -1].any():
            break
        index += 1
    stray = original.copy()
    row, column = np.random.default_rng([seed, number]).choice(places)
    stray[row, column] = 255
    return Changed(digit.digit, original, longer, shifted(original), stray)


def lengthened(original: Picture, digit: DigitFactors) -> Picture | None:
    """The digit with one end of a stroke drawn on by `LENGTHENING` pixels: the end where that shows best. None where none has
    room."""
    points, radius, joined = way_of(digit, SIZE)
    lifted = np.flatnonzero(~joined)
    starts, ends = np.array([0, *(lifted + 1)]), np.array([*lifted, len(points) - 1])
    tips, inner = np.concatenate([starts, ends]), np.concatenate([starts + 1, ends - 1])
    way = points[tips] - points[inner]
    length = np.linalg.norm(way, axis=1)
    tips, way = tips[length > 1e-6], (way / np.maximum(length, 1e-6)[:, None])[length > 1e-6]
    far = np.repeat(np.arange(1, _LONGEST, 0.5), len(tips)).astype(np.float32)
    tips, way = np.tile(tips, len(far) // len(tips)), np.tile(way, (len(far) // len(tips), 1))
    to = points[tips] + way * far[:, None]
    inside = ((to >= _EDGE) & (to <= SIZE - _EDGE)).all(1)
    if not inside.any():
        return None
    tips, to, far = tips[inside], to[inside], far[inside]
    strokes = draw_strokes(np.stack([points[tips], to], 1).astype(np.float32), np.repeat(radius[tips, None], 2, 1),
                           np.array([True]), SIZE).reshape(len(tips), -1)
    flat = original.reshape(-1)
    gains = strokes.astype(np.int64) - flat
    most = np.argsort(-gains, axis=1, kind="stable")[:, :LENGTHENING]
    gained = np.take_along_axis(gains, most, 1)
    clear = gained[:, -1] >= _CLEARLY
    if not clear.any():
        return None
    nearest = clear & (far == far[clear].min())  # as short as it can be: it stays a stroke's end
    best = int(np.where(nearest, gained.sum(1), -1).argmax())
    longer = flat.copy()
    longer[most[best]] = np.maximum(flat, strokes[best])[most[best]]
    return longer.reshape(SIZE, SIZE)


def places_for_stray(original: Picture) -> Places:
    """Where a pixel would be alone, (N, 2) rows and columns: on paper, near the digit, not at the border."""
    ink = np.argwhere(original >= INK // 2)
    grid = np.indices((SIZE, SIZE)).reshape(2, -1).T
    apart = np.sqrt(np.square(grid[:, None] - ink[None]).sum(-1).min(1))
    inside = ((grid > _EDGE) & (grid < SIZE - 1 - _EDGE)).all(1)
    found: Places = grid[inside & (apart > PAPER) & (apart <= NEAR)]
    return found


def shifted(original: Picture) -> Picture:
    """Everything one pixel to the right."""
    moved = np.zeros_like(original)
    moved[:, 1:] = original[:, :-1]
    return moved


def distance(first: Picture, second: Picture) -> float:
    """L2 between two pictures whose pixels go from 0 to 1."""
    return float(np.linalg.norm(first.astype(np.float64) - second) / 255)


def as_text(picture: Picture) -> str:
    """A drawing as settings keep it: two hexadecimal digits a pixel, row after row."""
    return picture.tobytes().hex()


def from_text(text: str) -> Picture:
    """What `as_text` gave. Raises ValueError for anything else."""
    found = np.frombuffer(bytes.fromhex(text), np.uint8)
    if found.size != SIZE * SIZE:
        raise ValueError("not a picture of this size")
    return found.reshape(SIZE, SIZE).copy()
