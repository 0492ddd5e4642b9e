"""A name that can be given another one where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QWidget

from gan_studio.ui.icons import draw_icon
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.label import ElidedLabel

HEIGHT = 20


class EditableName(QWidget):
    """Words with a pencil that shows under the pointer. The pencil, a double-click or `edit` open a field: Return and going
    elsewhere take what is typed, Escape does not. `show_words` may put something else in the name's place for a while."""

    renamed = Signal(str)

    def __init__(self, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._longest = longest
        self._name = ""
        self._in_figures = True
        self._field: _Field | None = None
        self.setFixedHeight(HEIGHT)
        self.label = ElidedLabel("", digits="mono", tone="t2", parent=self)
        self.pencil = _Pencil(self)
        self.pencil.clicked.connect(self.edit)
        self.pencil.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.label)
        row.addWidget(self.pencil)
        row.addStretch(1)

    def set_name(self, name: str, given: bool) -> None:
        """The name, and whether a person gave it: a number is set in figures, a name in letters."""
        if name == self._name and given != self._in_figures:
            return
        self._name, self._in_figures = name, not given
        self.show_words("")
        self.pencil.setAccessibleName(self.tr("Rename {0}").format(name))
        self.pencil.setToolTip(self.tr("Rename (F2)"))

    def name(self) -> str:
        return self._name

    def show_words(self, words: str) -> None:
        """What is wrong, in the name's place; empty words give the name back."""
        self.label.setProperty("digits", None if words or not self._in_figures else "mono")
        self.label.setProperty("text_style", "small" if words else None if self._in_figures else "body")
        self.label.setProperty("tone", "pt" if words else "t2" if self._in_figures else "t1")
        self._restyle()
        self.label.setText(words or self._name)

    def set_pencil(self, visible: bool) -> None:
        """Shows where the name can be changed; the row that holds it knows whether the pointer is there."""
        self.pencil.setVisible(visible and self._field is None)

    def field(self) -> QLineEdit | None:
        """The field that is open."""
        return self._field

    def edit(self) -> None:
        """Opens the field."""
        if self._field is not None or not self.isEnabled():
            return
        field = _Field(self)
        field.setMaxLength(self._longest)
        field.setText(self._name)
        field.setGeometry(-5, -2, self.width() + 5, self.height() + 3)
        field.setAccessibleName(self.tr("Name"))
        field.returnPressed.connect(self._take)
        field.left.connect(self._take)
        field.cancelled.connect(self._close)
        self._field = field
        self.pencil.hide()
        field.show()
        field.setFocus(Qt.FocusReason.PopupFocusReason)
        field.selectAll()

    def _take(self) -> None:
        if self._field is not None:
            name = self._field.text()
            self._close()
            if name != self._name:
                self.renamed.emit(name)

    def _close(self) -> None:
        if self._field is not None:
            field, self._field = self._field, None
            field.hide()
            field.deleteLater()

    def _restyle(self) -> None:
        self.label.style().unpolish(self.label)
        self.label.style().polish(self.label)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit()


class _Pencil(QAbstractButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(18, 18)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F2 does the same

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_icon(painter, QRectF(2, 2, 14, 14), "pencil-outline", "t1" if self.underMouse() else "t2")
        painter.end()


class _Field(QLineEdit):
    cancelled = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setStyleSheet(f"QLineEdit {{ min-height: 0; padding: 0 4px; background: {colour('well').name()}; }}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)
        event.accept()  # no key of the page is meant

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
