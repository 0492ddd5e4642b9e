"""One latent dimension on the Explore page: what G draws at both ends, the slider between them, a lock and a reset."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.core.latent.names import LONGEST_NAME
from gan_studio.ui.icons import draw_icon
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.editable_name import EditableName
from gan_studio.ui.widgets.explore_paint import paint_rounded
from gan_studio.ui.widgets.float_slider import signed
from gan_studio.ui.widgets.images import as_qimage
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.latent_slider import LatentSlider

Picture = npt.NDArray[np.uint8]
ROW_HEIGHT = 57
THUMBNAIL = 40


class EndThumbnail(QAbstractButton):
    """What G draws with this dimension at one end; a click goes there. Grey until it is drawn."""

    def __init__(self, size: int = THUMBNAIL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # End and Shift+End of the slider go there too
        self._picture: Picture | None = None
        self._image: QImage | None = None

    def set_picture(self, picture_HWC: Picture | None) -> None:
        """Shows a uint8 picture (H, W, 3)."""
        self._picture = picture_HWC
        self._image = as_qimage(picture_HWC) if picture_HWC is not None else None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._image is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("ctl"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        else:
            paint_rounded(painter, QRectF(self.rect()), self._image)
        if self.underMouse() and self.isEnabled():
            painter.setPen(colour("t1"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()


class RowIcon(QAbstractButton):
    """A 20 px icon that acts or, when checkable, holds."""

    def __init__(self, icon: str, checked_icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._checked_icon = icon, checked_icon
        self.setCheckable(bool(checked_icon))
        self.setFixedSize(20, 20)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_words(self, words: str) -> None:
        self.setToolTip(words)
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(colour("t1"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        token = "t1" if self.isChecked() or (self.underMouse() and self.isEnabled()) else "t3"
        icon = self._checked_icon if self.isChecked() else self._icon_name
        draw_icon(painter, QRectF(2.5, 2.5, 15, 15), icon, token, 1.0 if self.isEnabled() else 0.3)
        painter.end()


class StartSlider(LatentSlider):
    """A latent slider whose double-click leads back to the start, where the seed put it. Home still goes to 0."""

    def set_start(self, value: float) -> None:
        self._reset = value

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Home:
            self._gesture(0.0)
            self._finish_gesture()
            return
        super().keyPressEvent(event)


class _Value(Label):
    """The number; a click lets it be typed."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", digits="mono", tone="t2", parent=parent)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setToolTip(self.tr("Click to type a value"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()
        else:
            event.ignore()


class LatentRow(QWidget):
    """A row that can be given any dimension. Its signals carry the dimension it shows.

    F2 or a double-click on the name renames it, L locks it; the page says what the menu offers.
    """

    value_changed = Signal(int, float)
    renamed = Signal(int, str)
    menu_requested = Signal(int, QPoint)  # global position
    gesture_started = Signal()
    gesture_finished = Signal()
    locked_changed = Signal(int, bool)
    reset_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dimension = -1
        self.setFixedHeight(ROW_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.low, self.high = EndThumbnail(parent=self), EndThumbnail(parent=self)
        self.slider = StartSlider(parent=self)
        self.lock = RowIcon("lock-open-variant-outline", "lock-outline", parent=self)
        self.reset = RowIcon("restore", parent=self)
        self.title = EditableName(LONGEST_NAME, self)
        self.value_label = _Value(self)
        self._arrange()
        self.slider.value_changed.connect(self._moved)
        self.slider.gesture_started.connect(self.gesture_started)
        self.slider.gesture_finished.connect(self.gesture_finished)
        self.slider.refused.connect(self._show_refusal)
        self.title.renamed.connect(self._rename)
        self.value_label.clicked.connect(self._type_value)
        self.low.clicked.connect(self._go_low)
        self.high.clicked.connect(self._go_high)
        self.lock.clicked.connect(self._toggle_lock)
        self.reset.clicked.connect(self._ask_reset)

    def _arrange(self) -> None:
        self._words = words = QHBoxLayout()
        words.setContentsMargins(9, 0, 9, 0)
        words.addWidget(self.title, 1)
        words.addWidget(self.value_label)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(words)
        middle.addWidget(self.slider)
        icons = QVBoxLayout()
        icons.setSpacing(2)
        icons.addWidget(self.lock)
        icons.addWidget(self.reset)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 12, 8)
        row.setSpacing(0)
        row.addWidget(self.low)
        row.addLayout(middle, 1)
        row.addWidget(self.high)
        row.addSpacing(8)
        row.addLayout(icons)

    def show_dimension(self, dimension: int, name: str, given: bool = False) -> None:
        """Becomes the row of another dimension; its thumbnails are unknown until `set_ends`. `given`: a person named it."""
        if dimension != self.dimension:
            self.low.set_picture(None)
            self.high.set_picture(None)
        self.dimension = dimension
        self.title.set_name(name, given)
        self.slider.setAccessibleName(name)
        self.slider.setToolTip(
            self.tr("{0}: drag, turn the wheel or type a number. Double-click goes back to the start.").format(name))
        self.low.setAccessibleName(self.tr("{0} at −3").format(name))
        self.low.setToolTip(self.tr("Go to −3 (Shift+End on the slider)"))
        self.high.setAccessibleName(self.tr("{0} at +3").format(name))
        self.high.setToolTip(self.tr("Go to +3 (End on the slider)"))
        self.reset.set_words(self.tr("Put {0} back to where the seed has it").format(name))

    def set_value(self, value: float, start: float) -> None:
        """The value, and the one that reset leads to. Values beyond the slider show at its end, with their number."""
        self.slider.set_start(start)
        self.slider.set_value(value)
        self.value_label.setText(signed(value))
        self.value_label.set_tone("t1" if value != start else "t2")
        self.reset.setEnabled(value != start)

    def set_locked(self, locked: bool) -> None:
        self.lock.setChecked(locked)
        words = self.tr("{0} is locked: Shuffle keeps it. Unlock") if locked else self.tr("Lock {0}, so that Shuffle keeps it")
        self.lock.set_words(words.format(self.name()))

    def set_ends(self, low: Picture | None, high: Picture | None) -> None:
        self.low.set_picture(low)
        self.high.set_picture(high)

    def set_effect(self, effect: float | None) -> None:
        """How much the picture changes between both ends, as measured; None where it was not yet."""
        self.title.setToolTip("" if effect is None else self.tr(
            "Between its ends the picture changes by {0} % on average").format(f"{effect * 100:.1f}"))

    def name(self) -> str:
        return self.title.name()

    def value_text(self) -> str:
        return self.value_label.text()

    def _rename(self, name: str) -> None:
        self.renamed.emit(self.dimension, name)

    def _show_refusal(self, words: str) -> None:
        self.title.show_words(words)
        self.value_label.setVisible(not words)  # the words need its room

    def _type_value(self) -> None:
        self.slider.setFocus(Qt.FocusReason.MouseFocusReason)
        self.slider.edit_value(self.slider.value_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.title.edit()
        elif event.key() == Qt.Key.Key_L and not event.modifiers():
            self.lock.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(self.dimension, event.globalPos())

    def _moved(self, value: float) -> None:
        self.value_changed.emit(self.dimension, value)

    def _go_low(self) -> None:
        self.value_changed.emit(self.dimension, self.slider.limits()[0])

    def _go_high(self) -> None:
        self.value_changed.emit(self.dimension, self.slider.limits()[1])

    def _toggle_lock(self) -> None:
        self.locked_changed.emit(self.dimension, self.lock.isChecked())

    def _ask_reset(self) -> None:
        self.reset_requested.emit(self.dimension)

    def sizeHint(self) -> QSize:
        return QSize(344, ROW_HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._set_back("sel")
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._set_back("card")
        super().leaveEvent(event)

    def _set_back(self, token: str) -> None:
        self.title.set_pencil(token == "sel")
        self.slider.back_token = token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.slider.back_token == "sel":
            painter = QPainter(self)
            painter.fillRect(self.rect(), colour("sel"))
            painter.end()
