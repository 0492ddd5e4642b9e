"""How soon someone who starts the program for the first time holds a generator: whole process, fresh user's folder."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from gan_studio import app, paths
from gan_studio.bench.driver import Driver
from gan_studio.bench.figure import Figure
from gan_studio.ui.pages.welcome import WelcomePage

LIMIT = 5.0
TIMEOUT = 60.0
NAME, WHAT = "first-play", "process start to a slider's answer painted, first start"
HOW = "from the birth of the process, with a fresh user's folder; the slider is moved as soon as it is there"


def measure(quick: bool) -> list[Figure]:
    """Once: only the first start of this process is one. n/a where no trained generator came with the program."""
    if paths.builtin_generator() is None:
        return [Figure(NAME, WHAT, f"under {LIMIT:g} s", None, "s", None, "no trained generator came with this installation")]
    driver = Driver()
    page = driver.window.pages.welcome
    watch = _Answer(page)
    driver.studio.show()
    try:
        driver.wait_until(lambda: bool(page.play.sliders()) and page.play.isVisible(), "there are sliders to play with", TIMEOUT)
        there = app.seconds_since_start()
        slider = page.play.sliders()[0]
        QApplication.sendEvent(slider, QKeyEvent(QEvent.Type.KeyPress, far_end(slider.value()), Qt.KeyboardModifier.NoModifier))
        driver.wait_until(lambda: watch.painted > 0, "the slider is answered", TIMEOUT)
    finally:
        driver.__exit__(None, None, None)
    return [Figure(NAME, WHAT, f"under {LIMIT:g} s", watch.painted, "s", watch.painted < LIMIT, HOW,
                   {"sliders_there_s": round(there, 3)})]


def far_end(value: float) -> Qt.Key:
    """The key that moves a slider far: to its upper end, or from there to the middle."""
    return Qt.Key.Key_Home if value > 1.5 else Qt.Key.Key_End


class _Answer(QObject):
    """Notes when the card has painted pictures that are not those that it showed at first."""

    def __init__(self, page: WelcomePage) -> None:
        super().__init__()
        self.painted = 0.0
        self._first: npt.NDArray[np.int16] | None = None
        self._answered = False
        page.player.drawn.connect(self._take)
        page.play.installEventFilter(self)
        for part in page.play.findChildren(QObject):
            part.installEventFilter(self)

    def _take(self, images: npt.NDArray[np.uint8]) -> None:
        shown = images.astype(np.int16)
        if self._first is None:
            self._first = shown
        elif np.abs(shown - self._first).max() > 8:
            self._answered = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._answered and not self.painted:
            self.painted = app.seconds_since_start()
        return super().eventFilter(watched, event)
