"""A small window, as of a file manager, from which files can be dragged: drop_source.py PATH... (a helper of the trial)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

SIDE = 60  # pixels, in the corner of the screen
AFTERWARDS = 6000  # milliseconds


class Source(QLabel):
    def __init__(self, paths: list[str]) -> None:
        super().__init__("files")
        self._paths = paths
        self._is_dragging = False
        self.setWindowFlags(Qt.WindowType.X11BypassWindowManagerHint | Qt.WindowType.FramelessWindowHint)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setGeometry(0, 0, SIDE, SIDE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_dragging:
            return
        self._is_dragging = True
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path) for path in self._paths])
        drag = QDrag(self)
        drag.setMimeData(data)
        taken = drag.exec(Qt.DropAction.CopyAction)
        # The other window asks for the data only after the drop, so this one has to live on for a while.
        QTimer.singleShot(AFTERWARDS, lambda: QApplication.exit(0 if taken == Qt.DropAction.CopyAction else 1))


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    source = Source(sys.argv[1:])
    source.show()
    sys.exit(app.exec())
