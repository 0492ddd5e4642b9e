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

if TYPE_CHECKING:
    import numpy.typing as npt

TILE, SMALL_TILE = 64, 48  # px; digits have 32
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
        self.previous = IconButton("chevron-left", self.tr("The example before (Page Up)"))
        self.next = IconButton("chevron-right", self.tr("The next example (Page Down)"))
        self.previous.clicked.connect(lambda: self.turn(-1))
        self.next.clicked.connect(lambda: self.turn(1))
        self.pager = Label("", digits="mono", tone="t2")
        self.pager.setMinimumWidth(74)
        self.pager.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.z, self.example, self.fake, self.fake_after = Bars(), Tile(), Tile(), Tile()
        self.z_text, self.x_text, self.fake_text = (Label("", digits="mono", tone=tone) for tone in ("t1", "rt", "gt"))
        self.d_x, self.d_fake = Label("", "small", "t2"), Label("", "small", "t2")
        self.value_title = Label("", "small", "t2")
        self.value = Label(NONE, digits="figure")
        self.after = Label("", digits="value", tone="t2")
        self.after.setToolTip(self.tr("After the step, on the same examples"))
        self.terms = Label("", digits="mono", tone="t2")
        self.terms.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar = ValueBar()
        self.moved = Label("", "small", "t2", wrap=True)
        self.theta_d, self.theta_g = Label("", "small", "t2", wrap=True), Label("", "small", "t2", wrap=True)
        for label in (self.theta_d, self.theta_g, self.moved, self.value_title, self.d_x, self.d_fake):
            label.setTextFormat(Qt.TextFormat.RichText)
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
                (formulas.X_I, self.tr("The example"), (self.example,), self.x_text, self.d_x),
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
                cell.addWidget(judged)
            cell.addStretch(1)
            grid.addLayout(cell, row, 1)
        figure = QHBoxLayout()
        figure.addWidget(self.value)
        figure.addWidget(self.after)
        figure.addStretch(1)
        figure.addWidget(self.terms)
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
        for tile in (self.example, self.fake, self.fake_after):
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
        for part in (self.example, self.fake, self.z):
            part.setVisible(pictures)
        for text in (self.z_text, self.x_text, self.fake_text):
            text.setVisible(not pictures)
        self.fake_after.setVisible(pictures and shown.fake_after is not None)
        if pictures:
            self.z.show_values(_of(shown.z, at))
            self.example.show_picture(_of(shown.x, at))
            self.fake.show_picture(_of(shown.fake, at))
            self.fake_after.show_picture(_of(shown.fake_after, at))
        else:
            self.z_text.setText(_point(_of(shown.z, at)))
            self.x_text.setText(_point(_of(shown.x, at)))
            self.fake_text.setText(_point(_of(shown.fake, at)) + (
                f"<br>→ {_point(_of(shown.fake_after, at))}" if shown.fake_after is not None else ""))
        self._show_opinions(shown, at)
        self._show_value(shown)
        self.theta_d.setText(self._theta(formulas.THETA_D, shown.theta_d, "dt", shown.frozen == "d"))
        self.theta_g.setText(self._theta(formulas.THETA_G, shown.theta_g, "gt", shown.frozen == "g"))

    def show_again(self) -> None:
        """In the colours, and the words, of now."""
        if self._shown is not None:
            self.show_values(self._shown)

    def _show_opinions(self, shown: LineShown, at: int) -> None:
        for label, before, after in ((self.d_x, shown.d_x, shown.d_x_after), (self.d_fake, shown.d_fake, shown.d_fake_after)):
            one, other = _of(before, at), _of(after, at)
            known = changed(None if one is None else float(one), None if other is None else float(other))
            label.setText(f"<i>D</i>&nbsp; <span style='color: {colour('dt').name()}'>{known}</span>")

    def _show_value(self, shown: LineShown) -> None:
        theta = formulas.THETA_G if shown.line in ("g_latents", "g") else formulas.THETA_D
        self.value_title.setText(self.tr("Value {0}").format(formulas.typeset(f"{formulas.V}({theta})")))
        self.value.setText(number(shown.v))
        self.after.setText(f"→ {number(shown.v_after)}" if shown.v_after is not None else "")
        self.terms.setText(self.tr("{0} real\n{1} generated").format(number(shown.v_real), number(shown.v_fake))
                           if shown.v_real is not None else "")
        lecture = shown.settings.objective in LOGARITHMIC and shown.line not in ("g_latents", "g")
        self.bar.setVisible(lecture)
        self.bar.show_value(shown.v)
        if shown.v is None:
            self.moved.setText(self.tr("Line 4 or 6 tells."))
            return
        followed = "" if shown.settings.objective in formulas.PENALTIES and shown.line == "d" else formulas.V
        parts = [formulas.typeset(f"‖∇{followed}‖") + f" {number(shown.gradient)}",
                 formulas.typeset(formulas.ETA) + f" {shown.eta:g}",
                 formulas.typeset(f"‖Δ{theta}‖") + f" {number(shown.moved)}"]
        self.moved.setText(" &nbsp; ".join(parts))

    def _theta(self, symbol: str, theta: Theta, tone: str, fixed: bool) -> str:
        first = ", ".join(number(value, 3) for value in theta.first)
        state = self.tr("held fixed") if fixed else self.tr("learns")
        marked = f"<span style='color: {colour(tone).name()}'>{formulas.typeset(symbol)}</span>"
        return self.tr("{0} = ({1}, …): {2} numbers, {3}, fingerprint {4}").format(
            marked, first, f"{theta.count:,}", state, f"<span style='color: {colour('t1').name()}'>{theta.fingerprint}</span>")


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
    """One picture at whole multiples of its size; an empty square where there is none yet."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: npt.NDArray[Any] | None = None
        self.setFixedSize(TILE, TILE)

    def show_picture(self, picture: npt.NDArray[Any] | None) -> None:
        """uint8 (H, W, 3)."""
        self._picture = picture
        self.update()

    def has_picture(self) -> bool:
        return self._picture is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture is None:
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
