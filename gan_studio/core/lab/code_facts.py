"""What 4.1 to 4.3 say of codes without computing any: the plane, lines in it, how well one tells something. No torch."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from gan_studio.core.words import Text

Floats = npt.NDArray[np.float32]
Pictures = npt.NDArray[np.uint8]

EXTENT = 2.6  # maps reach from minus this to plus this in both numbers; the spread of codes is about 1


def plane(side: int) -> Floats:
    """The places of a map's pictures, (side * side, 2): the middles of its cells from the top left, line by line."""
    along = np.linspace(-EXTENT, EXTENT, 2 * side + 1, dtype=np.float32)[1::2]
    across, up = np.meshgrid(along, along[::-1])
    return np.stack([across.ravel(), up.ravel()], 1)


def between(first: Floats, second: Floats, count: int) -> Floats:
    """Codes on the straight line from one code (D,) to another, both among them: (count, D)."""
    share = np.linspace(0, 1, count, dtype=np.float32)[:, None]
    found: Floats = first * (1 - share) + second * share
    return found


def nearest_ones(codes: Floats, count: int) -> npt.NDArray[np.int64]:
    """For each code (N, D) the `count` nearest others, (N, count): the nearest first."""
    apart = np.square(codes[:, None] - codes[None]).sum(-1)
    np.fill_diagonal(apart, np.inf)
    found: npt.NDArray[np.int64] = np.argsort(apart, axis=1, kind="stable")[:, :count]
    return found


def slope_of(codes: Floats, values: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    """How fast values (N,) rise in each number of the codes (N, D), by least squares: (D,)."""
    if len(codes) <= codes.shape[1]:
        return np.zeros(codes.shape[1])
    apart = (codes - codes.mean(0)).astype(np.float64)
    found: npt.NDArray[np.float64] = np.linalg.lstsq(apart, values - np.mean(values), rcond=None)[0]
    return found


def way_of(codes: Floats, values: npt.NDArray[Any]) -> tuple[tuple[float, float], float]:
    """The direction, one long, in which values (N,) rise over codes (N, 2), and the correlation of a code's place along it with
    its value. To the right, and 0, where there is none."""
    slope = slope_of(codes, values)
    length = float(np.hypot(slope[0], slope[1]))
    if length < 1e-9:
        return (1.0, 0.0), 0.0
    way = slope / length
    return (float(way[0]), float(way[1])), correlation(codes @ way, values)


def correlation(a: npt.NDArray[Any], b: npt.NDArray[Any]) -> float:
    """Pearson's; 0 where one of them does not vary."""
    if len(a) < 3 or np.std(a) < 1e-9 or np.std(b) < 1e-9:
        return 0.0
    return float(np.corrcoef(a, b)[0, 1])


def percent(share: float) -> str:
    """A share as whole percents, or with a decimal where it is small."""
    value = 100 * share
    return f"{value:.0f} %" if value >= 10 or value == 0 else f"{value:.1f} %"


def came_with(iterations: int) -> Text:
    """What is said of networks that were not trained here."""
    return Text("The networks came with the program, trained for {count} iterations from seed 0.", count=f"{iterations:,}")
