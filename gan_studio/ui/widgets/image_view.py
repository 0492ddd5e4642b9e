"""One picture, as large as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.images import as_qimage

if TYPE_CHECKING:
    from gan_studio.ui.widgets.images import Pictures

REFINE_MS = 80


class ImageView(QWidget):
    """Shows one uint8 (H, W, 3) picture in a well, *smooth* or as *pixels* at whole multiples.

    `wheel_turned(float)` gives notches of the mouse wheel over it (the page moves the last used slider by them).
    """

    wheel_turned = Signal(float)
    clicked = Signal()

    def __init__(self, *, margin: int = 16, well: bool = True, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: Pictures | None = None
        self._view = QImage()
        self._fine = QImage()  # the picture enlarged by cubics, for the place where it lies
        self._refine = QTimer(self, singleShot=True, interval=REFINE_MS)
        self._refine.timeout.connect(self._enlarge)
        self._smooth = True
        self._margin, self._well = margin, well
        self.setAccessibleName(name or self.tr("Picture"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_image(self, image: Pictures | None) -> None:
        """Another picture, uint8 HWC; it is not copied: do not change it after. None clears the view."""
        self._source = image
        self._view = QImage() if image is None else as_qimage(image)
        self._fine = QImage()
        self._refine.stop()
        size = self._view.size()
        self.setAccessibleDescription(
            self.tr("nothing to show") if image is None else f"{size.width()} × {size.height()}")
        self.update()

    def image(self) -> Pictures | None:
        return self._source

    def set_smooth(self, smooth: bool) -> None:
        """Smooth scaling, or each pixel as a square."""
        if smooth != self._smooth:
            self._smooth = smooth
            self._fine = QImage()
            self.update()

    def is_smooth(self) -> bool:
        return self._smooth

    def sizeHint(self) -> QSize:
        return QSize(480, 480)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 96)

    def image_rect(self) -> QRect:
        """Where the picture lies in the view."""
        room = self.rect().adjusted(self._margin, self._margin, -self._margin, -self._margin)
        size = self._view.size()
        if size.isEmpty() or room.isEmpty():
            return QRect()
        scale = min(room.width() / size.width(), room.height() / size.height())
        if not self._smooth and scale >= 1:
            scale = int(scale)
        wide, tall = max(1, round(size.width() * scale)), max(1, round(size.height() * scale))
        return QRect(room.left() + (room.width() - wide) // 2, room.top() + (room.height() - tall) // 2, wide, tall)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        if turned:
            self.wheel_turned.emit(turned / 120)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._well:
            painter.fillRect(self.rect(), colour("well"))
        place = self.image_rect()
        if not place.isEmpty():
            fine = self._fine_size()
            if self._fine.size() == fine:
                painter.drawImage(place, self._fine)
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._smooth)
                painter.drawImage(place, self._view)
                if self._smooth and fine != self._view.size() and not self._refine.isActive():
                    self._refine.start()
        painter.end()

    def _fine_size(self) -> QSize:
        place, ratio = self.image_rect().size(), self.devicePixelRatioF()
        return QSize(round(place.width() * ratio), round(place.height() * ratio))

    def _enlarge(self) -> None:
        """Bilinear while it moves, cubic when it rests: the answer to a slider must not wait for beauty."""
        size = self._fine_size()
        if self._source is None or not self._smooth or size.isEmpty() or not self.isVisible():
            return
        if size.width() <= self._view.width():
            mode = Qt.AspectRatioMode.IgnoreAspectRatio
            self._fine = self._view.scaled(size, mode, Qt.TransformationMode.SmoothTransformation)
        elif self._source.ndim == 3:
            from gan_studio.ui.widgets.enlarge import enlarge

            self._fine = as_qimage(enlarge(self._source, size.width(), size.height())).copy()
        else:
            return
        self.update()
