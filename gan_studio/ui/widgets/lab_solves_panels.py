"""Three rivals side by side: what each has drawn at a moment, how good it is, and how long it took."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.lab.solves_facts import COUNT, RIVALS, TILES, Reached, SolvesShown, short_distance
from gan_studio.ui import words
from gan_studio.ui.fonts import font, mono
from gan_studio.ui.said import joined
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.images import as_qimage
from gan_studio.ui.widgets.lab_code_plane import mosaic_of

TOKENS = {"g": "g", "climb": "d", "alone": "d"}
DASHED = frozenset({"alone"})
GAP = 16
HEAD, FOOT = 24, 44
COLUMNS = (4, 6, 8, 12)  # that a panel may have: those by which its pictures are largest
BETWEEN = 2


class SolvesPanels(QWidget):
    """Shows a `SolvesShown`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: SolvesShown | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Three rivals, what they have drawn"))

    def show_state(self, shown: SolvesShown | None) -> None:
        """Another state; None for none."""
        before, self._shown = self._shown, shown
        if shown is not None:
            self.setAccessibleDescription(joined("; ", [
                self.tr("{0}: step {1}, distance {2}, D {3}").format(
                    words.shown(RIVALS[key]), seen.step, _distance(seen), signed(seen.score))
                for key, seen in shown.seen.items()]))
        if shown is None or before is None:
            self.update()
            return
        for index, key in enumerate(RIVALS):
            if shown.seen[key] is not before.seen[key]:  # in a race one moves after the other
                self.update(self._column(index))

    def sizeHint(self) -> QSize:
        return QSize(632, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(3 * 140 + 2 * GAP, 90 + HEAD + FOOT)

    def panel(self, index: int) -> QRectF:
        """Where a rival's pictures lie."""
        columns, side = self._columns()
        wide = (self.width() - 2 * GAP) / 3
        rows = TILES // columns
        return QRectF(index * (wide + GAP), HEAD, columns * (side + BETWEEN) - BETWEEN, rows * (side + BETWEEN) - BETWEEN)

    def _column(self, index: int) -> QRect:
        """All that is painted of a rival."""
        wide = (self.width() - 2 * GAP) / 3
        return QRectF(index * (wide + GAP) - GAP / 2 + 1, 0, wide + GAP - 2, self.height()).toAlignedRect()

    def _columns(self) -> tuple[int, float]:
        """Columns of a panel, and the side of a picture in px."""
        wide, high = (self.width() - 2 * GAP) / 3, self.height() - HEAD - FOOT

        def side(columns: int) -> float:
            return max(8.0, min((wide + BETWEEN) / columns, (high + BETWEEN) / (TILES // columns)) - BETWEEN)

        best = max(COLUMNS, key=side)
        return best, side(best)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index, key in enumerate(RIVALS):
            if not event.region().intersects(self._column(index)):
                continue
            self._paint_head(painter, index, key)
            panel = self.panel(index)
            if self._shown is None:
                painter.fillRect(panel, colour("well"))
            else:
                self._paint_pictures(painter, panel, self._shown.seen[key])
                self._paint_figures(painter, panel, self._shown.seen[key])
        painter.end()

    def _paint_head(self, painter: QPainter, index: int, key: str) -> None:
        panel = self.panel(index)
        wide = (self.width() - 2 * GAP) / 3
        painter.setPen(QPen(colour(TOKENS[key]), 2))
        painter.setBrush(colour("card" if key in DASHED else TOKENS[key]))
        painter.drawEllipse(QRectF(panel.left() + 2, 8, 8, 8))
        painter.setPen(colour("t1"))
        painter.setFont(font("action"))
        name = words.shown(RIVALS[key])
        painter.drawText(QRectF(panel.left() + 16, 0, wide - 16, HEAD), Qt.AlignmentFlag.AlignVCenter, name)
        if self._shown is None:
            return
        seen = self._shown.seen[key]
        said = self.tr("{0} ms each").format(f"{1000 * seen.seconds / COUNT:.2f}")
        room = wide - 24 - QFontMetricsF(font("action")).horizontalAdvance(name)
        if seen.seconds and QFontMetricsF(mono("micro")).horizontalAdvance(said) < room:
            painter.setPen(colour("t3"))
            painter.setFont(mono("micro"))
            line = QRectF(panel.left(), 0, wide, HEAD)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, said)

    def _paint_pictures(self, painter: QPainter, panel: QRectF, seen: Reached) -> None:
        columns, _ = self._columns()
        pictures = seen.pictures[: TILES // columns * columns]
        mosaic = mosaic_of(pictures.reshape(-1, columns, *pictures.shape[1:]))  # one picture is drawn faster than many
        painter.drawImage(panel, as_qimage(mosaic))
        side, tall = panel.width() / columns, panel.height() / (TILES // columns)
        lines = [QRectF(panel.left() + column * side - BETWEEN / 2, panel.top(), BETWEEN, panel.height())
                 for column in range(1, columns)]
        lines += [QRectF(panel.left(), panel.top() + row * tall - BETWEEN / 2, panel.width(), BETWEEN)
                  for row in range(1, TILES // columns)]
        for line in lines:
            painter.fillRect(line, colour("card"))

    def _paint_figures(self, painter: QPainter, panel: QRectF, seen: Reached) -> None:
        wide = (self.width() - 2 * GAP) / 3
        figures = ((0.0, 0.46, _distance(seen), self.tr("distance"), "t1"), (0.46, 0.3, signed(seen.score), self.tr("D"), "dt"),
                   (0.76, 0.24, str(seen.step), self.tr("steps"), "t2"))
        for at, share, figure, caption, token in figures:
            left, room = panel.left() + at * wide, share * wide
            painter.setPen(colour(token))
            painter.setFont(mono("value"))
            painter.drawText(QRectF(left, panel.bottom() + 5, room, 18), Qt.AlignmentFlag.AlignVCenter, figure)
            painter.setPen(colour("t3"))
            painter.setFont(font("micro"))
            painter.drawText(QRectF(left, panel.bottom() + 23, room, 16), Qt.AlignmentFlag.AlignVCenter, caption)


def _distance(seen: Reached) -> str:
    return short_distance(seen.distance) if math.isfinite(seen.distance) else "–"


def signed(value: float) -> str:
    return f"{value:+.1f}".replace("-", words.MINUS)
