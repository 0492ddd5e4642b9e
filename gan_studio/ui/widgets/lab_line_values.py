"""Every symbol of the algorithm with its present value, as picture or number, one example i at a time."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.core.lab.line_facts import LOGARITHMIC, LineShown, Theta
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets import lab_line_formulas as formulas
from gan_studio.ui.widgets.buttons import IconButton
from gan_studio.ui.widgets.images import as_qimage
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.live_text import MATH_ROW, LiveText, Run, around

if TYPE_CHECKING:
    import numpy.typing as npt

TILE, SMALL_TILE = 64, 40  # px; digits have 32
NONE = "–"
MINUS = "\u2212"
LEAST_V = -2.8  # the left end of the bar; D is wrong about everything there


def number(value: float | None, digits: int = 3) -> str:
    """0.4731 -> "0.473", with a true minus; a dash for None, powers of ten where the number is tiny or huge."""
    if value is None:
        return NONE
    small = value != 0 and not 10 ** -digits <= abs(value) < 1e6
    return (f"{value:.1e}" if small else f"{value:.{digits}f}").replace("-", MINUS)


def changed(before: float | None, after: float | None, digits: int = 2) -> str:
    """"0.47 → 0.53", or the one that there is."""
    if before is None:
        return number(after, digits)
    return number(before, digits) if after is None else f"{number(before, digits)} → {number(after, digits)}"


class ValuesPanel(QWidget):
    """Shows a `LineShown`; the arrows page through the examples i = 1 ... m."""

    index_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: LineShown | None = None
        self._index = 0
        self._pictures: bool | None = None
        self.previous = IconButton("chevron-left", self.tr("The example before (Page Up)"))
        self.next = IconButton("chevron-right", self.tr("The next example (Page Down)"))
        self.previous.clicked.connect(lambda: self.turn(-1))
        self.next.clicked.connect(lambda: self.turn(1))
        self.z, self.example, self.fake, self.fake_after, self._beside = Bars(), Tile(), Tile(), Tile(bare=True), Tile(bare=True)
        point = f"({MINUS}0.00, {MINUS}0.00)"
        self.z_text, self.x_text = (LiveText(tone=tone, digits="mono", least=f"→ {point}") for tone in ("t1", "rt"))
        self.fake_text = LiveText(tone="gt", digits="mono", least=f"→ {point}", rows=2)
        self.d_x, self.d_fake = LiveText(row=MATH_ROW), LiveText(row=MATH_ROW)
        self.value_title = LiveText(row=MATH_ROW)
        self.value = LiveText(tone="t1", digits="figure", least=f"{MINUS}0.000")
        self.after = LiveText(tone="t2", digits="value", least=f"→ {MINUS}0.000")
        self.after.setToolTip(self.tr("After the step, on the same examples"))
        self.terms = LiveText(tone="t2", digits="mono", rows=2, right=True)
        self.bar = ValueBar()
        self.moved = LiveText(row=MATH_ROW)
        self.theta_d, self.theta_g = LiveText(rows=2, row=20), LiveText(rows=2, row=20)
        self.pager = LiveText(tone="t2", digits="mono", least="i = 128 / 128", right=True)
        self._arrange()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(Label(self.tr("Live values"), "h2"))
        head.addStretch(1)
        for tool in (self.previous, self.pager, self.next):
            head.addWidget(tool)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (symbol, name, parts, text, judged) in enumerate((
                (formulas.Z_I, self.tr("The vector"), (self.z,), self.z_text, None),
                (formulas.X_I, self.tr("The example"), (self.example, self._beside), self.x_text, self.d_x),
                (formulas.FAKE_I, self.tr("What G made of the vector"), (self.fake, self.fake_after), self.fake_text,
                 self.d_fake))):
            label = Label(formulas.typeset(symbol))
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setFixedWidth(22)
            label.setToolTip(name)
            grid.addWidget(label, row, 0)
            cell = QHBoxLayout()
            cell.setSpacing(6)
            for part in parts:
                part.setAccessibleName(name)
                cell.addWidget(part)
            cell.addWidget(text)
            if judged is not None:
                cell.addWidget(judged, 1)
            else:
                cell.addStretch(1)
            grid.addLayout(cell, row, 1)
        figure = QHBoxLayout()
        figure.addWidget(self.value)
        figure.addWidget(self.after)
        figure.addWidget(self.terms, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(grid)
        column.addWidget(_divider())
        column.addWidget(self.value_title)
        column.addLayout(figure)
        column.addWidget(self.bar)
        column.addWidget(self.moved)
        column.addWidget(_divider())
        column.addWidget(self.theta_d)
        column.addWidget(self.theta_g)
        column.addStretch(1)

    # paging ------------------------------------------------------------------------------------------------------------

    def index(self) -> int:
        """The example in sight, from 0."""
        return self._index

    def turn(self, by: int) -> None:
        """Another example, around the end."""
        if self._shown is not None:
            self.set_index((self._index + by) % self._shown.settings.m)

    def shown(self) -> LineShown | None:
        """What is in sight."""
        return self._shown

    def set_index(self, index: int) -> None:
        """The example at `index`, from 0."""
        self._index = index
        self.show_again()
        self.index_changed.emit(self._index)

    def set_low(self, low: bool) -> None:
        """Smaller pictures, where the window is not high."""
        for tile in (self.example, self._beside, self.fake, self.fake_after):
            tile.setFixedSize(*(2 * [SMALL_TILE if low else TILE]))
        self.z.setFixedHeight(24 if low else 32)
        self._column.setSpacing(4 if low else 6)

    # showing -----------------------------------------------------------------------------------------------------------

    def show_values(self, shown: LineShown) -> None:
        """All of it, for the example in sight."""
        self._shown = shown
        m = shown.settings.m
        self._index = at = min(self._index, m - 1)
        self.pager.setText(f"i = {at + 1} / {m}")
        pictures = shown.kind == "images"
        if pictures != self._pictures:
            self._pictures = pictures
            for part in (self.example, self._beside, self.fake, self.fake_after, self.z):
                part.setVisible(pictures)
            for text in (self.z_text, self.x_text, self.fake_text):
                text.setVisible(not pictures)
        if pictures:
            self.z.show_values(_of(shown.z, at))
            self.example.show_picture(_of(shown.x, at))
            self.fake.show_picture(_of(shown.fake, at))
            self.fake_after.show_picture(_of(shown.fake_after, at))
        else:
            self.z_text.setText(_point(_of(shown.z, at)))
            self.x_text.setText(_point(_of(shown.x, at)))
            self.fake_text.setText(_point(_of(shown.fake, at)) + (
                f"\n→ {_point(_of(shown.fake_after, at))}" if shown.fake_after is not None else ""))
        self._show_opinions(shown, at)
        self._show_value(shown)
        self.theta_d.show_lines(self._theta(formulas.THETA_D, shown.theta_d, "dt", shown.frozen == "d"))
        self.theta_g.show_lines(self._theta(formulas.THETA_G, shown.theta_g, "gt", shown.frozen == "g"))

    def show_again(self) -> None:
        """In the colours, and the words, of now."""
        if self._shown is not None:
            self.show_values(self._shown)

    def _show_opinions(self, shown: LineShown, at: int) -> None:
        for label, before, after in ((self.d_x, shown.d_x, shown.d_x_after), (self.d_fake, shown.d_fake, shown.d_fake_after)):
            one, other = _of(before, at), _of(after, at)
            known = changed(None if one is None else float(one), None if other is None else float(other))
            label.show_runs([Run(formulas.typeset("<i>D</i>", 13), math=True), Run(f" {known}", "dt")])

    def _show_value(self, shown: LineShown) -> None:
        theta = formulas.THETA_G if shown.line in ("g_latents", "g") else formulas.THETA_D
        self.value_title.show_runs(around(self.tr("Value {0}"), formulas.typeset(f"{formulas.V}({theta})")))
        self.value.setText(number(shown.v))
        self.after.setText(f"→ {number(shown.v_after)}" if shown.v_after is not None else "")
        self.terms.setText(self.tr("{0} real\n{1} generated").format(number(shown.v_real), number(shown.v_fake))
                           if shown.v_real is not None else "")
        self.bar.setVisible(shown.settings.objective in LOGARITHMIC)
        self.bar.show_value(shown.v if shown.line not in ("g_latents", "g") else None)
        if shown.v is None:
            self.moved.setText(self.tr("Line 4 or 6 tells."))
            return
        followed = "" if shown.settings.objective in formulas.PENALTIES and shown.line == "d" else formulas.V
        told = ((f"‖∇{followed}‖", number(shown.gradient)), (formulas.ETA, f"{shown.eta:g}"),
                (f"‖Δ{theta}‖", number(shown.moved)))
        self.moved.show_runs([run for at, (symbol, value) in enumerate(told) for run in (
            Run("   " if at else ""), Run(formulas.typeset(symbol), math=True), Run(f" {value}", digits="mono"))])

    def _theta(self, symbol: str, theta: Theta, tone: str, fixed: bool) -> list[list[Run]]:
        first = ", ".join(number(value, 3) for value in theta.first[:2])
        return [
            [Run(formulas.typeset(symbol), tone, math=True), Run(f" = ({first}, …)  ", digits="mono"),
             Run(self.tr("{0} numbers").format(f"{theta.count:,}"))],
            [Run(self.tr("held fixed") if fixed else self.tr("learns")), Run(", "),
             Run(self.tr("fingerprint {0}").format(theta.fingerprint), "t1")],
        ]


def _of(values: npt.NDArray[Any] | None, at: int) -> Any:
    return None if values is None or at >= len(values) else values[at]


def _point(point: Any) -> str:
    return NONE if point is None else "(" + ", ".join(f"{each:.2f}" for each in point.tolist()).replace("-", MINUS) + ")"


def _divider() -> QFrame:
    line = QFrame()
    line.setProperty("surface", "divider")
    line.setFixedHeight(1)
    return line


class Tile(QWidget):
    """One picture at whole multiples of its size; where there is none yet an empty square, or with `bare` nothing."""

    def __init__(self, *, bare: bool = False) -> None:
        super().__init__()
        self._bare = bare
        self._picture: npt.NDArray[Any] | None = None
        self.setFixedSize(TILE, TILE)

    def show_picture(self, picture: npt.NDArray[Any] | None) -> None:
        """uint8 (H, W, 3)."""
        if picture is not None or self._picture is not None:
            self._picture = picture
            self.update()

    def has_picture(self) -> bool:
        return self._picture is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture is None:
            if not self._bare:
                painter.setPen(colour("line2"))
                painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        else:
            painter.drawImage(QRectF(self.rect()), as_qimage(self._picture))
        painter.end()


class Bars(QWidget):
    """A vector as bars around zero, one for each number, between -3 and 3."""

    def __init__(self) -> None:
        super().__init__()
        self._values: npt.NDArray[Any] | None = None
        self.setFixedSize(2 * TILE, 32)

    def show_values(self, values: npt.NDArray[Any] | None) -> None:
        self._values = values
        found = _point(values)
        self.setToolTip(found)
        self.setAccessibleDescription(found)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(2 * TILE, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("well"))
        middle = self.height() / 2
        painter.fillRect(QRectF(0, middle - 0.5, self.width(), 1), colour("line2"))
        if self._values is not None:
            step = self.width() / len(self._values)
            for at, value in enumerate(self._values.tolist()):
                tall = max(-1.0, min(1.0, value / 3)) * (middle - 1)
                painter.fillRect(QRectF(at * step + 1, middle - max(tall, 0), max(1.0, step - 2), abs(tall)), colour("t1"))
        painter.end()


class ValueBar(QWidget):
    """V between -2.8 and 0 with a mark at -ln 4, where D can only guess."""

    def __init__(self) -> None:
        super().__init__()
        self._value: float | None = None
        self._note = Label(self.tr("−ln 4: D is guessing"), "micro", "t3")
        self._ends = Label(f"{MINUS}2.8", digits="micro", tone="t3"), Label("0", digits="micro", tone="t3")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.addWidget(self._ends[0])
        row.addStretch(1)
        row.addWidget(self._note)
        row.addStretch(1)
        row.addWidget(self._ends[1])
        self.setFixedHeight(30)

    def show_value(self, value: float | None) -> None:
        self._value = value
        self.setAccessibleDescription(number(value))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ctl_h"))
        painter.drawRoundedRect(QRectF(0, 3, self.width(), 6), 3, 3)
        if self._value is not None:
            painter.setBrush(colour("d"))
            share = min(max(1 - self._value / LEAST_V, 0.0), 1.0)
            painter.drawRoundedRect(QRectF(0, 3, max(6.0, share * self.width()), 6), 3, 3)
        painter.fillRect(QRectF((1 + math.log(4) / LEAST_V) * self.width() - 1, 0, 2, 12), colour("t1"))
        painter.end()
