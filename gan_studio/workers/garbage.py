"""Python's collector of unreachable cycles, in the window's thread alone.

By itself it runs in whichever thread happens to allocate. Where that is one that scans or trains, it destroys widgets there
that had become unreachable, and Qt breaks off. A pass over all that torch loads also holds the window up for .2 s.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

TICK_MS = 250
LOADED_AFTER_MS = 20_000
"""When collecting begins where nobody says that all is loaded."""


class GarbageCollector(QObject):
    """Collects at each tick of the thread that made it what Python's own thresholds ask for, and nowhere else, until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.collect)
        self._loading = QTimer(self)
        self._loading.setSingleShot(True)
        self._loading.setInterval(LOADED_AFTER_MS)
        self._loading.timeout.connect(self._timer.start)
        self._was_on = gc.isenabled()

    def start(self) -> None:
        """From now on no thread collects; this one does when all is loaded, since what is loaded would be gone through for
        nothing."""
        gc.disable()
        self._loading.start()

    def stop(self) -> None:
        """Python collects by itself again, if it did before. Harmless the second time."""
        self._loading.stop()
        self._timer.stop()
        if self._was_on:
            gc.enable()

    @Slot()
    def collect(self) -> None:
        collect_what_is_due()

    @Slot()
    def spare_what_is_loaded(self) -> None:
        """All is loaded: what lives now is never gone through, since modules stay. Collecting begins."""
        gc.freeze()
        self._loading.stop()
        self._timer.start()


def collect_what_is_due() -> None:
    """One pass in the caller's thread, over as many generations as Python's thresholds ask for."""
    due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if due[0]:
        gc.collect(2 if due[1] and due[2] else 1 if due[1] else 0)
