"""A picture painted into a rounded square."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath


def paint_rounded(painter: QPainter, target: QRectF, image: QImage, radius: float = 4) -> None:
    """The image scaled into `target`, smoothly where it shrinks, with rounded corners."""
    path = QPainterPath()
    path.addRoundedRect(target, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.drawImage(target, image)
    painter.restore()
