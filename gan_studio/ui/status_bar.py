"""The line at the bottom of every page: how far the run is, what else is going on, the memory, the last save."""

from __future__ import annotations

import os
import shutil
import time

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from gan_studio import __version__
from gan_studio.core.events import Progress
from gan_studio.ui import words
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.label import ElidedLabel

HEIGHT = 32
SEPARATOR = "  ·  "
REFRESH_MS = 2000


class StatusBar(QFrame):
    """While a run trains it shows that run; otherwise what is busy; otherwise that all is ready."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setProperty("surface", "bar")
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(128, 4)
        self._bar.setAccessibleName(self.tr("Progress of the run"))
        self._bar.hide()
        self._left = ElidedLabel("", tone="t2", digits="micro", parent=self)
        self._left.setAccessibleName(self.tr("Status"))
        self._right = ElidedLabel("", tone="t2", digits="micro", mode=Qt.TextElideMode.ElideMiddle, parent=self)
        self._right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._right.setAccessibleName(self.tr("Last save"))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self._bar)
        row.addWidget(self._left, 3)
        row.addWidget(self._right, 2)
        self._progress: Progress | None = None
        self._paused = False
        self._busy = ""
        self._resting = ""
        self._saved_at: float | None = None
        self._place = ""
        self._memory_mb = 0.0
        self._free_gb = ""
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        self._show()

    def start(self) -> None:
        """Begins to measure memory and disk; called after the first paint."""
        self._timer.start()
        self._refresh()

    # facts -----------------------------------------------------------------

    @Slot(object)
    def set_progress(self, progress: Progress) -> None:
        self._progress = progress
        self._memory_mb = progress.memory_mb or self._memory_mb
        self._show()

    def clear_progress(self) -> None:
        self._progress = None
        self._saved_at = None
        self._show()

    def set_paused(self, paused: bool) -> None:
        if paused != self._paused:
            self._paused = paused
            self._show()

    @Slot(object)
    def set_busy(self, text: str) -> None:
        self._busy = text
        self._show()

    def set_share(self, share: float | None) -> None:
        """How far the busy work is, 0..1; None hides the bar."""
        self._bar.setVisible(share is not None)
        if share is not None:
            self._bar.setValue(round(share * 1000))

    def set_resting(self, text: str) -> None:
        """What to say while nothing happens: 'scan finished in 3.8 s · 3,000 files'."""
        self._resting = text
        self._show()

    def set_place(self, path: str) -> None:
        self._place = path
        self._show()

    def note_saved(self) -> None:
        self._saved_at = time.monotonic()
        self._show()

    def text(self) -> str:
        return self._left.text()

    def right_text(self) -> str:
        return self._right.text()

    # drawing ---------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("bg"))
        painter.fillRect(0, 0, self.width(), 1, colour("line"))
        painter.end()

    def _refresh(self) -> None:
        import psutil

        self._memory_mb = psutil.Process(os.getpid()).memory_info().rss / 2**20
        try:
            self._free_gb = words.size_of_file(shutil.disk_usage(os.path.expanduser("~")).free)
        except OSError:  # a home that is not there: say nothing about it
            self._free_gb = ""
        self._show()

    def _show(self) -> None:
        parts = self._run_parts() if self._progress is not None else self._idle_parts()
        if self._memory_mb:
            parts.append(self.tr("RAM {0}").format(words.memory(self._memory_mb)))
        if self._progress is None and self._free_gb:
            parts.append(self.tr("disk {0} free").format(self._free_gb))
        self._left.setText(words.joined(SEPARATOR, parts))
        self._right.setText(self._right_words())

    def _run_parts(self) -> list[str]:
        progress = self._progress
        if progress is None:
            return []
        self.set_share(progress.fraction)
        parts = [self.tr("epoch {0}").format(int(progress.epoch)), words.kimg(progress.images_seen)]
        if self._paused:
            return [self.tr("paused"), *parts]
        parts.append(self.tr("{0} img/s").format(f"{progress.images_per_second:,.0f}"))
        if progress.eta_seconds is not None:
            parts.append(self.tr("ETA {0}").format(words.duration(progress.eta_seconds)))
        return [*parts, self._busy] if self._busy else parts

    def _idle_parts(self) -> list[str]:
        if not self._busy:
            self.set_share(None)
        return [self._busy or self._resting or self.tr("ready")]

    def _right_words(self) -> str:
        if self._saved_at is not None:
            passed = time.monotonic() - self._saved_at
            return self.tr("saved just now") if passed < 2 else self.tr("saved {0} ago").format(words.duration(passed))
        return self._place or f"v{__version__}"
