"""The learners of 'The gap' side by side: what is real, what each draws, how much of it lies in the gap."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.lab.gap import RIVALS, TOO_MANY, WITHIN, GapShown, RivalShown
from gan_studio.ui import words
from gan_studio.ui.fonts import font, mono
from gan_studio.ui.said import joined
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets import lab_playground_paint as paint
from gan_studio.ui.widgets.lab_kept_pictures import KeptPictures
from gan_studio.ui.widgets.lab_saturation_plots import BarePlot

TOKENS = {"gan": "g", "ae": "t2", "vae": "x1", "codes": "x2", "d-alone": "d"}
GAP = 12  # px between two panels
HEAD, FOOT = 24, 40  # px above and below the plane of a panel
MARGIN = 0.45  # of the plane's units beyond the centres
REACH_Y = 0.75
REALS, REAL_DOT = 250, 2.5  # real points in a panel, and their px: they lie behind what is told of
LEAST = 84  # px, of a panel's sides
_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class GapPanels(QWidget):
    """One panel a learner; the one under the pointer, or that the arrow keys chose, is `highlighted(key)` ("" for none)."""

    highlighted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: GapShown | None = None
        self._current = ""
        self._pictures = KeptPictures()
        self._reals: object = None  # of the data that are shown: others begin anew
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Five learners, real and generated points"))
        self.setToolTip(self.tr(
            "In the gap: between the centres and farther than 3 σ from both; red above 10 %.\n"
            "Covered: at least 5 % of the points lie within 3 σ of a cluster's centre."))

    def show_state(self, shown: GapShown | None) -> None:
        """Another state; None for none."""
        if shown is None:
            self._pictures.clear()
            self._reals = object()
        self._shown = shown
        self.setAccessibleDescription("" if shown is None else joined("; ", [
            self.tr("{0}: {1} in the gap, {2} of 2 clusters covered").format(
                words.shown(RIVALS[rival.key]), percent(rival.looked.bridge), rival.looked.covered)
            for rival in shown.rivals]))
        self.update()

    def current(self) -> str:
        """The key of the learner that stands out; "" for none."""
        return self._current

    def highlight(self, key: str) -> None:
        """Makes one stand out; "" none."""
        if key != self._current:
            self._current = key
            self.highlighted.emit(key)
            self.update()

    def panel(self, index: int) -> QRectF:
        """Where the panel of a learner lies, words and all."""
        columns, wide, high = self._cells()
        return QRectF(index % columns * (wide + GAP), index // columns * (high + GAP), wide, high)

    # sizes ---------------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(632, 384)

    def minimumSizeHint(self) -> QSize:
        return QSize(3 * LEAST + 2 * GAP, LEAST + HEAD + FOOT)

    def _cells(self) -> tuple[int, float, float]:
        """Columns, width and height of a panel, such that the planes are largest."""
        count, reach = len(RIVALS), self._reach()

        def of(columns: int) -> tuple[int, float, float]:
            rows = -(-count // columns)
            return columns, (self.width() + GAP) / columns - GAP, (self.height() + GAP) / rows - GAP

        return max((of(columns) for columns in range(1, count + 1)),
                   key=lambda cell: (round(min(cell[1] / reach, (cell[2] - HEAD - FOOT) / REACH_Y)), cell[0]))

    def _reach(self) -> float:
        apart = 1.55 if self._shown is None else float(np.linalg.norm(self._shown.centres[1] - self._shown.centres[0]))
        return apart / 2 + MARGIN

    # the pointer and the keys ----------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        self.highlight(next((key for index, key in enumerate(RIVALS) if self.panel(index).contains(place)), ""))

    def leaveEvent(self, event: QEvent) -> None:
        self.highlight("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _MOVES.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        keys = list(RIVALS)
        self.highlight(keys[(keys.index(self._current) + move) % len(keys)] if self._current else keys[min(0, move)])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.highlight("")
        self.update()

    # painting ----------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cleanest = self._cleanest()
        for index, key in enumerate(RIVALS):
            place = self.panel(index)
            rival = self._shown.rivals[index] if self._shown is not None else None
            plane = place.adjusted(0, HEAD, 0, -FOOT)
            self._paint_plane(painter, plane, key, rival)
            self._paint_head(painter, place, key, rival, cleanest == key)
            if rival is not None:
                self._paint_figures(painter, plane, rival)
        painter.end()

    def _cleanest(self) -> str:
        """Who left the gap cleanest when all have ended; of those that cover both clusters."""
        if self._shown is None or not all(rival.done for rival in self._shown.rivals):
            return ""
        whole = [rival for rival in self._shown.rivals if rival.looked.covered == 2]
        return min(whole, key=lambda rival: rival.looked.bridge).key if whole else ""

    def _paint_plane(self, painter: QPainter, plane: QRectF, key: str, rival: RivalShown | None) -> None:
        chosen = key == self._current
        painter.setPen(QPen(colour("t1" if chosen and self.hasFocus() else "line2" if chosen else "line"), 2 if chosen else 1))
        painter.setBrush(colour("well"))
        painter.drawRoundedRect(plane.adjusted(1, 1, -1, -1), 6, 6)
        if rival is not None and self._shown is not None:
            self._pictures.draw(painter, plane.adjusted(2, 2, -2, -2), key, (self._reals, rival.points),
                                lambda brush, area: self._paint_points(brush, area, rival))

    def _paint_points(self, painter: QPainter, area: QRectF, rival: RivalShown) -> None:
        self._pictures.draw(painter, area, "", (self._reals,), self._paint_reals)
        paint.paint_points(painter, paint.Window.fit(area, self._reach(), REACH_Y), rival.points, TOKENS[rival.key])

    def _paint_reals(self, painter: QPainter, area: QRectF) -> None:
        """What lies beneath the points of all learners."""
        assert self._shown is not None
        window = paint.Window.fit(area, self._reach(), REACH_Y)
        painter.setPen(QPen(colour("r"), REAL_DOT, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints([QPointF(x, y) for x, y in window.to_pixels(self._shown.reals[:REALS])])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("r"), 1, Qt.PenStyle.DashLine))
        radius = WITHIN * self._shown.sigma * window.scale
        for x, y in window.to_pixels(self._shown.centres.astype(np.float32)):
            painter.drawEllipse(QPointF(x, y), radius, radius)

    def _paint_head(self, painter: QPainter, place: QRectF, key: str, rival: RivalShown | None, cleanest: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(TOKENS[key]))
        painter.drawEllipse(QRectF(place.left() + 2, place.top() + 7, 8, 8))
        name = words.shown(RIVALS[key])
        line = QRectF(place.left() + 16, place.top(), place.width() - 18, HEAD - 2)
        painter.setPen(colour("t1"))
        painter.setFont(font("action"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
        room = line.width() - QFontMetricsF(font("action")).horizontalAdvance(name) - 8
        said, token, face = "", "t3", mono("micro")
        if cleanest:
            said, token, face = self.tr("cleanest gap"), "gt", font("micro")
        elif rival is not None:
            said = self.tr("no number any more") if rival.broke else f"{rival.seconds:.1f} s"
            token = "pt" if rival.broke else "t3"
        if said and QFontMetricsF(face).horizontalAdvance(said) <= room:
            painter.setPen(colour(token))
            painter.setFont(face)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, said)

    def _paint_figures(self, painter: QPainter, plane: QRectF, rival: RivalShown) -> None:
        """Clusters covered at the left, the share in the gap beside it."""
        top, half = plane.bottom() + 3, plane.width() * 0.42
        figures = (
            (plane.left(), half, f"{rival.looked.covered} / 2", self.tr("covered"), "t1"),
            (plane.left() + half, plane.width() - half, percent(rival.looked.bridge), self.tr("in the gap"),
             "pt" if rival.looked.bridge > TOO_MANY else "t1"))
        for left, wide, figure, caption, token in figures:
            painter.setPen(colour(token))
            painter.setFont(mono("value"))
            painter.drawText(QRectF(left, top, wide, 18), Qt.AlignmentFlag.AlignVCenter, figure)
            painter.setPen(colour("t3"))
            painter.setFont(font("micro"))
            painter.drawText(QRectF(left, top + 18, wide, 16), Qt.AlignmentFlag.AlignVCenter, caption)


class RivalPlot(BarePlot):
    """A plot with a line a learner, of which one may stand out."""

    def __init__(self, title: str, *, x_label: str, include: tuple[float, ...] = ()) -> None:
        self._chosen = ""
        super().__init__(title, x_label=x_label, include=include)
        self.setProperty("surface", "")  # it stands in the card, and is none of its own
        self.header.setContentsMargins(0, 0, 0, 0)
        self.body.setContentsMargins(0, 0, 0, 0)

    def highlight(self, key: str) -> None:
        """This line as it is and the others faint; "" for all as they are."""
        self._chosen = key
        self._restyle()

    def _restyle(self) -> None:
        super()._restyle()
        for key, (_, smooth) in self._curves.items():
            pen = smooth.opts["pen"]
            if self._chosen and key != self._chosen:
                pen = type(pen)(pen)
                pen.setColor(colour(self._legend[key].token, 0.25))
                smooth.setPen(pen)
            smooth.setZValue(1 if key == self._chosen else 0)


def percent(share: float) -> str:
    """As the panels write it."""
    return f"{100 * share:.1f} %"
