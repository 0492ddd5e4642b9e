"""What the 2-D playground paints: D's map, G's surface, points, gradients, trails. From numpy to pixels, quickly."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap

from gan_studio.ui.theme import colour, current_theme
from gan_studio.ui.widgets.array_paint import draw_lines, draw_spots, path, paths

Floats = npt.NDArray[np.float32]

_STOPS = (0.0, 0.35, 0.65, 1.0)
_HEAT = {True: ("#12161B", "#1D3648", "#2F6386", "#56B4E9"), False: ("#F6F7F8", "#CFE5F4", "#8CC8EC", "#2F8FCB")}
"""The colours of D's map, by whether the theme is dark."""
_SHADES = 5  # of the filled cells of G's surface
_LINE_OF = 2  # every second line of the surface's grid is drawn: all of them hide what lies beneath
_DOT = 5  # px of a point without its edge
_FAR = 100.0
_ARROW = 38.0  # px of the longest gradient


@dataclass(frozen=True)
class Window:
    """Which part of the plane lies where: the same scale along both axes, y up.

    Attributes:
        area: the square (or wider rectangle) in pixels that shows the plane from -reach to reach, as `reach_x`, `reach_y`.
    """

    area: QRectF
    reach_x: float
    reach_y: float

    @classmethod
    def fit(cls, outer: QRectF, reach_x: float, reach_y: float) -> Window:
        """The largest that fits into `outer`, in its middle."""
        scale = min(outer.width() / reach_x, outer.height() / reach_y) / 2
        wide, high = 2 * reach_x * scale, 2 * reach_y * scale
        return cls(QRectF(outer.center().x() - wide / 2, outer.center().y() - high / 2, wide, high), reach_x, reach_y)

    @property
    def scale(self) -> float:
        """Pixels a unit."""
        return self.area.width() / (2 * self.reach_x)

    def square(self, reach: float) -> QRectF:
        """The pixels of -reach to reach along both axes."""
        centre, half = self.area.center(), reach * self.scale
        return QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)

    def to_pixels(self, points: Floats) -> npt.NDArray[np.float64]:
        """(..., 2) in the plane -> (..., 2) in pixels. What is far out of sight is drawn nearer: Qt's pixels end somewhere."""
        centre = self.area.center()
        return np.clip(np.asarray(points, np.float64), -_FAR, _FAR) * (self.scale, -self.scale) + (centre.x(), centre.y())

    def to_plane(self, place: QPointF) -> tuple[float, float]:
        centre = self.area.center()
        return (place.x() - centre.x()) / self.scale, (centre.y() - place.y()) / self.scale

    def holds(self, x: float, y: float) -> bool:
        return abs(x) <= self.reach_x and abs(y) <= self.reach_y


@cache
def heat_table(dark: bool) -> npt.NDArray[np.uint32]:
    """256 colours from certainly generated to certainly real, as 0xffRRGGBB."""
    stops = np.array([[int(hex_colour[at : at + 2], 16) for at in (1, 3, 5)] for hex_colour in _HEAT[dark]], float)
    at = np.linspace(0, 1, 256)
    red, green, blue = (np.interp(at, _STOPS, stops[:, channel]).round().astype(np.uint32) for channel in range(3))
    table: npt.NDArray[np.uint32] = 0xFF000000 | red << 16 | green << 8 | blue
    return table


def heat_colour(share: float) -> QColor:
    """The colour of a share 0..1 of the span."""
    return QColor.fromRgb(int(heat_table(current_theme().is_dark)[round(255 * share)]))


def heat_image(d_map: Floats, span: tuple[float, float]) -> QImage:
    """D's map (H, W), row 0 at the bottom, in the colours of the theme. What is no number gets the lowest colour."""
    low, high = span
    share = np.subtract(d_map[::-1], low, dtype=np.float32)
    share *= 255 / (high - low if high > low else 1.0)
    np.fmin(np.fmax(share, 0, out=share), 255, out=share)  # of a number and what is none the number is taken
    pixels = heat_table(current_theme().is_dark).take(share.astype(np.uint8))
    height, width = pixels.shape
    return QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGB32).copy()


def value_at(d_map: Floats, reach_x: float, reach_y: float, x: float, y: float) -> float:
    """What D says at a place, between the places at which it was asked."""
    height, width = d_map.shape
    column = np.clip((x + reach_x) / (2 * reach_x) * (width - 1), 0, width - 1)
    row = np.clip((y + reach_y) / (2 * reach_y) * (height - 1), 0, height - 1)
    left, top = min(int(column), max(0, width - 2)), min(int(row), max(0, height - 2))
    right, under = column - left, row - top
    corner = d_map[top : top + 2, left : left + 2].astype(float)
    along = corner[:, 0] * (1 - right) + corner[:, -1] * right
    return float(along[0] * (1 - under) + along[-1] * under)


def paint_map(painter: QPainter, window: Window, image: QImage, reach: tuple[float, float]) -> None:
    """D's map of so much of the plane."""
    centre, wide, high = window.area.center(), *(each * window.scale for each in reach)
    _enlarge(painter, QRectF(centre.x() - wide, centre.y() - high, 2 * wide, 2 * high), image)


def _enlarge(painter: QPainter, area: QRectF, image: QImage) -> None:
    """Smoothly. What is painted after it lies on whole pixels, and takes half as long again while the painter smooths."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(area, image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)


def paint_surface(painter: QPainter, window: Window, grid: Floats, density: Floats) -> None:
    """The grid of latents where G puts it, its cells the fuller the denser (0..1) the points are there."""
    if not np.isfinite(grid).all():
        return
    pixels = window.to_pixels(grid)
    if len(grid) == 1:
        _paint_line(painter, pixels[0], density[0])
        return
    _fill_cells(painter, pixels, density)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("g"), 1))  # a colour that lets something through takes four times as long
    across, down = pixels[::_LINE_OF], pixels[:, ::_LINE_OF]
    draw_lines(painter, np.concatenate((
        np.concatenate((across[:, :-1], across[:, 1:]), axis=2).reshape(-1, 4),
        np.concatenate((down[:-1], down[1:]), axis=2).reshape(-1, 4))))


def _fill_cells(painter: QPainter, pixels: npt.NDArray[np.float64], density: Floats) -> None:
    """By way of a picture of half the size, where nothing has to be mixed: in half the time."""
    # The root: else one dense corner leaves the rest empty.
    shades = np.ceil(_SHADES * np.sqrt(density) - 0.3).astype(np.int8)
    device, half = painter.device(), 2 * painter.device().devicePixelRatioF()
    image = QImage(int(device.width() / half) + 1, int(device.height() / half) + 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    filling = QPainter(image)
    filling.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    filling.setPen(Qt.PenStyle.NoPen)
    for shade, strips in _strips(pixels / 2, shades):
        filling.setBrush(colour("g", round(0.11 * shade, 2)))
        filling.drawPath(strips)
    filling.end()
    _enlarge(painter, QRectF(0, 0, 2 * image.width(), 2 * image.height()), image)


def _strips(grid_HW2: npt.NDArray[np.float64], shades: npt.NDArray[np.int8]) -> Iterator[tuple[int, QPainterPath]]:
    """The cells of each shade but none, those side by side as one: that has half the edges, and fills the same."""
    wide = grid_HW2.shape[1]
    begins = np.ones(shades.shape, bool)
    begins[:, 1:] = shades[:, 1:] != shades[:, :-1]
    cells = np.flatnonzero(begins)
    counts = np.diff(cells, append=shades.size)  # of cells in each strip
    shade = shades.reshape(-1)[cells]
    order = np.argsort(shade, kind="stable")[np.count_nonzero(shade == 0) :]
    cells, counts, shade = cells[order], counts[order], shade[order]
    around = 2 * (counts + 1)  # corners, forth above and back below
    ends = around.cumsum()
    if not len(ends):
        return
    at = np.arange(ends[-1]) - (ends - around).repeat(around)
    back = (around - 1).repeat(around) - at
    points = (cells + cells // (wide - 1)).repeat(around) + np.where(at < back, at, wide + back)
    last = np.flatnonzero(np.diff(shade, append=0))
    yield from zip(shade[last].tolist(), paths(grid_HW2.reshape(-1, 2)[points], at == 0, ends[last].tolist()), strict=True)


def _paint_line(painter: QPainter, pixels: npt.NDArray[np.float64], density: Floats) -> None:
    """A curve, for noise of one dimension: the thicker the denser (0..1) the points are along it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shades = np.ceil(_SHADES * density).astype(int)
    lines = np.concatenate((pixels[:-1], pixels[1:]), axis=1)
    for shade in sorted(set(shades.tolist())):
        painter.setPen(QPen(colour("g"), 1.5 + 0.7 * shade, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        draw_lines(painter, lines[shades == shade])


def paint_points(painter: QPainter, window: Window, points: Floats, token: str) -> None:
    """Dots with a thin edge, all edges beneath all dots: a crowd keeps its colour. What is no number is left out."""
    fine = points[np.isfinite(points).all(axis=1)]
    places = window.to_pixels(fine).round() + 0.5  # on whole pixels: all dots are alike
    ratio = painter.device().devicePixelRatioF()
    for size in (_DOT + 2, _DOT):
        draw_spots(painter, places, _spot(current_theme().name, token if size == _DOT else "", size, ratio))


@cache
def _spot(theme: str, token: str, size: int, ratio: float) -> QPixmap:
    """A disc of the token's colour; without a token of the edge's."""
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(token) if token else QColor("#111316" if theme == "dark" else "#FFFFFF"))
    painter.drawEllipse(QRectF(0, 0, size, size))
    painter.end()
    return made


def paint_arrows(painter: QPainter, window: Window, points: Floats, arrows: Floats) -> None:
    """Where the loss of G would move each point. The longest is `_ARROW` px; below 2 px nothing is left to point."""
    fine = np.isfinite(points).all(axis=1) & np.isfinite(arrows).all(axis=1)
    starts, ways = window.to_pixels(points[fine]), arrows[fine].astype(float) * (_ARROW, -_ARROW)
    length = np.hypot(ways[:, 0], ways[:, 1])
    seen = length >= 2
    starts, ways, length = starts[seen], ways[seen], length[seen]
    ends = starts + ways
    back = ways / length[:, None] * np.minimum(6.0, 1 + length / 2)[:, None]
    across = back[:, ::-1] * (-0.55, 0.55)
    sides = (starts, ends), (ends, ends - back + across), (ends, ends - back - across)
    lines = np.concatenate([np.concatenate(side, axis=1) for side in sides])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("t1"), 1))  # two thin lines take a third of the time that one of 1.5 px takes
    draw_lines(painter, lines)
    painter.translate(0.5, 0.4)
    draw_lines(painter, lines)
    painter.translate(-0.5, -0.4)


def paint_trails(painter: QPainter, window: Window, trails: Floats) -> None:
    """The last places (T, N, 2) of some points, the oldest fading."""
    if len(trails) < 2 or not np.isfinite(trails).all():
        return
    pixels = window.to_pixels(trails)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = len(trails) // 2
    for part, alpha in ((pixels[: half + 1], 0.35), (pixels[half:], 0.8)):
        painter.setPen(QPen(colour("g", alpha), 1))
        painter.drawPath(path(part.swapaxes(0, 1)))


def paint_drawing(painter: QPainter, window: Window, points: Sequence[tuple[float, float]]) -> None:
    """What a person draws."""
    if points:
        paint_points(painter, window, np.asarray(points, np.float32), "r")
