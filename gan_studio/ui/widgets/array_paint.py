"""From numpy to a painter in one call: a Python object for every point would cost more than the painting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QByteArray, QDataStream, QLineF
from PySide6.QtGui import QPainter, QPainterPath, QPixmap, QPolygonF
from shiboken6 import VoidPtr, wrapInstance

Places = npt.NDArray[np.float64]

_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])  # as Qt writes a path into a stream
_END = (0).to_bytes(4, "big") + (1).to_bytes(4, "big")  # where its last line began, which is of no use; winding


def polygon(points_N2: Places) -> QPolygonF:
    """A line through points."""
    made: Any = QPolygonF()  # what it has from QList is not in PySide's types
    made.resize(len(points_N2))
    if len(points_N2):
        room: Any = VoidPtr(made.data(), 16 * len(points_N2), True)  # type: ignore[call-arg]
        np.frombuffer(room, np.float64)[:] = np.asarray(points_N2, np.float64).reshape(-1)
    return cast(QPolygonF, made)


def path(lines_MK2: Places) -> QPainterPath:
    """M lines through K points each. Filled, each is closed and what lies within any of them is inside."""
    begins = np.zeros(lines_MK2.shape[:2], bool)
    begins[:, :1] = True
    return next(paths(lines_MK2.reshape(-1, 2), begins.reshape(-1), [begins.size]))


def paths(points_N2: Places, begins_N: npt.NDArray[np.bool_], ends: Iterable[int]) -> Iterator[QPainterPath]:
    """As `path`, several at once, and of lines of different lengths: a path ends before each of `ends`, a line begins wherever
    `begins_N` says so."""
    elements = np.empty(len(points_N2), _ELEMENT)
    elements["kind"], elements["x"], elements["y"] = ~begins_N, points_N2[:, 0], points_N2[:, 1]
    told, start = elements.tobytes(), 0
    for end in ends:
        made = QPainterPath()
        if start < end:
            part = told[start * _ELEMENT.itemsize : end * _ELEMENT.itemsize]
            stream = QDataStream(QByteArray((end - start).to_bytes(4, "big") + part + _END))
            stream >> made
        yield made
        start = end


def draw_lines(painter: QPainter, ends_N4: Places) -> None:
    """Straight lines: x, y of the start, x, y of the end."""
    ends = np.ascontiguousarray(ends_N4, np.float64)
    if len(ends):
        first: Any = wrapInstance(ends.ctypes.data, QLineF)
        painter.drawLines(first, len(ends))


def draw_spots(painter: QPainter, places_N2: Places, spot: QPixmap) -> None:
    """The same small picture with its middle at each of the places."""
    if not len(places_N2):
        return
    fragments = np.zeros((len(places_N2), 10))  # x, y; source: left, top, width, height; scales, turn, opacity
    fragments[:, :2] = places_N2
    fragments[:, 4:6] = spot.width(), spot.height()
    fragments[:, 6:8] = 1 / spot.devicePixelRatio()
    fragments[:, 9] = 1
    first: Any = wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment)
    painter.drawPixmapFragments(first, len(fragments), spot)
