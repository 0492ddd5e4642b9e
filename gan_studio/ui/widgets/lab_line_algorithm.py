"""The lecture's pseudocode: the line that was just done is lit, the network that is held fixed wears a lock."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.ui.fonts import font, mono
from gan_studio.ui.icons import draw_icon
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets import lab_line_formulas as formulas
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.live_text import LiveText, RichText

LOCK = 14  # px
NUMBER = 22  # px for the line's number, or the arrow of the lit one


class AlgorithmPanel(QWidget):
    """Two blocks of lines. Click a line, or Return while it has the focus: `line_wanted(name)`, run until it was done."""

    line_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Algorithm"))
        self._lit = ""
        self.d_block = _Block(self.tr("Learning D"), "d")
        self.g_block = _Block(self.tr("Learning G"), "g")
        self.lines: dict[str, LineRow] = {}
        self._initial = Label("", "body", "t2", wrap=True)
        for number, name in enumerate(("reals", "latents", "fakes", "d"), 1):
            self._add(self.d_block, name, number)
        for number, name in enumerate(("g_latents", "g"), 5):
            self._add(self.g_block, name, number)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._initial)
        column.addWidget(self.d_block)
        column.addWidget(self.g_block)
        self.show_setting("non-saturating", 1, 16, "Adam")

    def _add(self, block: _Block, name: str, number: int) -> None:
        row = self.lines[name] = LineRow(number, block.token)
        row.wanted.connect(lambda name=name: self.line_wanted.emit(name))
        block.column.addWidget(row)

    def show_setting(self, objective: str, k: int, m: int, optimizer: str) -> None:
        """Other formulas and numbers."""
        of, typeset = formulas, formulas.typeset
        for_d, for_g = of.VALUES[objective]
        vectors = typeset("<i>z</i><sup>1</sup>&nbsp;…&nbsp;<i>z<sup>m</sup></i>")
        self._initial.setText(self.tr("Start with any {0}, {1}. In each iteration:").format(
            typeset(of.THETA_D), typeset(of.THETA_G)))
        rows = self.lines
        rows["reals"].show_text(self.tr("Sample m examples {0} from the data").format(
            typeset("<i>x</i><sup>1</sup>&nbsp;…&nbsp;<i>x<sup>m</sup></i>")), f"m {m}")
        rows["latents"].show_text(self.tr("Sample m vectors {0} from a distribution").format(vectors))
        rows["fakes"].show_text(self.tr("Generate {0}").format(typeset(f"{of.FAKE_I} = <i>G</i>({of.Z_I})")))
        rows["d"].show_text(self._update(of.THETA_D, for_d, of.PENALTIES.get(objective, "")), optimizer)
        rows["g_latents"].show_text(self.tr("Sample m vectors {0} from a distribution").format(vectors))
        rows["g"].show_text(self._update(of.THETA_G, for_g), optimizer)
        self.d_block.show_note(self.tr("repeat k = {0}").format(k))
        self.g_block.show_note(self.tr("once"))

    def _update(self, theta: str, value: str, penalty: str = "") -> str:
        typeset = formulas.typeset
        return self.tr("Update {0} to maximise").format(typeset(theta)) + (
            f"<br>{typeset(f'{formulas.V} = {value}')}<br>{typeset(formulas.ascent(theta, penalty))}")

    def light(self, name: str, frozen: str, note: str = "") -> None:
        """The line that was just done ("start" for none), who is held fixed, and how often D has learned of how often."""
        if name != self._lit:
            for key, row in self.lines.items():
                row.set_lit(key == name)
            self._lit = name
        self.d_block.set_fixed(frozen == "d")
        self.g_block.set_fixed(frozen == "g")
        if note:
            self.d_block.show_note(note)

    def lit(self) -> str:
        """The lit line; "start" or "" where none is."""
        return self._lit


class _Block(QFrame):
    """The lines of one network, in a well with a bar in its colour."""

    def __init__(self, title: str, token: str) -> None:
        super().__init__()
        self.token = token
        self.setProperty("surface", "well")
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 10, 2)
        head.setSpacing(6)
        self._title = Label(title, "action", f"{token}t")
        self.lock = Lock()
        self._note = LiveText("small", "t3", right=True)
        head.addWidget(self._title)
        head.addWidget(self.lock)
        head.addWidget(self._note, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(3, 0, 0, 4)
        self.column.setSpacing(0)
        self.column.addLayout(head)
        self.set_fixed(False)

    def show_note(self, text: str) -> None:
        self._note.setText(text)

    def note(self) -> str:
        return self._note.text()

    def set_fixed(self, fixed: bool) -> None:
        self.lock.show_closed(fixed)

    def is_fixed(self) -> bool:
        return self.lock.is_closed()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, 3, self.height()), colour(self.token))
        painter.end()


class Lock(LiveText):
    """A small lock and its words where this network does not move; there is always room for them."""

    def __init__(self) -> None:
        super().__init__("small", "t2")
        self._words = self.tr("held fixed")
        self._closed = False
        self.setMinimumWidth(110)

    def is_closed(self) -> bool:
        return self._closed

    def show_closed(self, closed: bool) -> None:
        self._closed = closed
        self.setText(self._words if closed else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._closed:
            return
        painter = QPainter(self)
        draw_icon(painter, QRectF(0, (self.height() - LOCK) / 2, LOCK, LOCK), "lock-outline", "t2")
        painter.setPen(colour("t2"))
        painter.setFont(font("small"))
        painter.drawText(self.rect().adjusted(LOCK + 6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class LineRow(QFrame):
    """One line of the algorithm."""

    wanted = Signal()

    def __init__(self, number: int, token: str) -> None:
        super().__init__()
        self._number, self._token, self._is_lit = number, token, False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Run to this line"))
        self.text = RichText("t2")
        self.text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._value = Label("", digits="mono", tone="t2")
        self._value.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(14 + NUMBER, 3, 10, 3)
        row.setSpacing(6)
        row.addWidget(self.text, 1)
        row.addWidget(self._value)
        self.setAccessibleName(self.tr("Line {0}").format(number))

    def show_text(self, text: str, value: str = "") -> None:
        self.text.setText(text)
        self._value.setText(value)
        self._value.setVisible(bool(value))

    def set_lit(self, lit: bool) -> None:
        if lit != self._is_lit:
            self._is_lit = lit
            self.text.set_tone("t1" if lit else "t2")
            self.setAccessibleDescription(self.tr("just done") if lit else "")
            self.update()

    def is_lit(self) -> bool:
        return self._is_lit

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.wanted.emit()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._is_lit:
            painter.fillRect(self.rect(), colour(f"{self._token}_tint"))
            draw_icon(painter, QRectF(12, 6, 14, 14), "play", f"{self._token}t")
        else:
            painter.setPen(colour("t3"))
            painter.setFont(mono("mono"))
            painter.drawText(QRectF(14, 3, NUMBER, 20), Qt.AlignmentFlag.AlignVCenter, str(self._number))
        painter.end()
