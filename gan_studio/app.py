"""The composition root of the window: makes the parts, connects them, and takes them apart in the right order."""

from __future__ import annotations

import os
import signal
import socket
import sys
import time
from collections.abc import Sequence
from types import FrameType

from PySide6.QtCore import QByteArray, QEvent, QObject, QSocketNotifier, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from gan_studio import EXIT_AFTER_PAINT, __version__, crash, keeping
from gan_studio.core.errors import StudioError
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.single_instance import TOKENS, Claim, Listener
from gan_studio.ui.application import Application
from gan_studio.ui.language import apply_language
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.theme import apply_theme, theme_for
from gan_studio.workers.garbage import GarbageCollector
from gan_studio.workers.jobs import Jobs, JobWords

SWITCH_INTERVAL = 0.001  # seconds; with Python's own 5 ms a thread that scans or trains holds the window up


def run(paths: Sequence[str], claim: Claim | None = None) -> int:
    """Opens the window, with `paths` in it if there are any, and returns the exit code when it is closed. With a `claim` that
    is held, later starts open their paths in it too."""
    app = Application(sys.argv[:1])
    app.setApplicationName("gan-studio")
    app.setApplicationDisplayName("GAN Studio")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("gan-studio")
    preferences = Preferences.load()
    apply_theme(app, theme_for(preferences.theme, app))
    apply_language(app, preferences.language)
    studio = Studio(app, preferences, paths, claim)
    try:
        studio.show()
        return app.exec()
    finally:
        studio.close()


class Studio(QObject):
    """Session and window, with what surrounds them: crashes, signals of the system, the first paint."""

    first_painted = Signal()
    crash_told = Signal(object)  # from any thread

    def __init__(
        self, app: QApplication, preferences: Preferences, paths: Sequence[str] = (), claim: Claim | None = None
    ) -> None:
        super().__init__()
        sys.setswitchinterval(SWITCH_INTERVAL)
        self._app = app
        self._preferences = preferences
        self._paths = tuple(paths)
        self._claim = claim
        self._listener: Listener | None = None
        self._garbage = GarbageCollector(self)
        self._garbage.start()  # before any thread
        self._jobs = Jobs(self)
        self._painted = False
        self._closed = False
        self._crash_dialog: QObject | None = None
        self._native_log = crash.NativeCrashLog()
        self._native_log.start()
        self._hooks = crash.CrashHooks(self.crash_told.emit)
        self._hooks.install()
        self.session = Session(preferences)
        self.session.core_complete.connect(self._garbage.spare_what_is_loaded)
        self.window = MainWindow(self.session, preferences)
        # Queued: an exception in a slot is shown when that slot is over, not inside it.
        self.crash_told.connect(self._on_crash, Qt.ConnectionType.QueuedConnection)
        self.session.crashed.connect(self._on_crash, Qt.ConnectionType.QueuedConnection)
        self.first_painted.connect(self._on_first_paint, Qt.ConnectionType.QueuedConnection)
        self.window.installEventFilter(self)
        self._signals = _SystemSignals(self)
        self._signals.quit_asked.connect(self._on_quit_asked)
        if isinstance(app, Application):
            app.paths_opened.connect(self._on_paths_opened)

    def show(self) -> None:
        """Shows the window where it was the last time."""
        if self._preferences.window_geometry:
            self.window.restoreGeometry(QByteArray.fromBase64(self._preferences.window_geometry.encode("ascii", "ignore")))
        self.window.show()

    def close(self) -> None:
        """Stops and keeps what trains, joins every thread, remembers the window. Harmless the second time."""
        if self._closed:
            return
        self._closed = True
        self._stop_listening()  # first: a start from now on is a window of its own, and does not wait for this one
        self._jobs.close()
        self.window.pages.close_jobs()
        self.session.shutdown()
        self._preferences.window_geometry = bytes(self.window.saveGeometry().toBase64().data()).decode("ascii")
        self._preferences.save()
        self._signals.close()
        self._hooks.remove()
        self._native_log.stop()
        self.window.removeEventFilter(self)
        self.window.hide()
        self.window.deleteLater()
        self._garbage.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._painted:
            self._painted = True
            self.first_painted.emit()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_first_paint(self) -> None:
        if os.environ.get(EXIT_AFTER_PAINT):
            print(f"{seconds_since_start() * 1000:.0f}", flush=True)
            self._app.quit()
            return
        self.session.load_core()
        self.session.refresh_recent_runs()
        if self._paths:
            self.session.open_paths(self._paths)
        if self._claim is not None and self._claim.is_held:
            self._listener = Listener(self._claim, self._takes_paths, self)
            self._listener.asked.connect(self._on_asked)
        root = self.session.runs_root
        self._jobs.start("keeping", lambda control: keeping.troubles(root),
                         JobWords(self._tell_troubles, self.session.failed.emit, self.session.crashed.emit))
        # A moment later: reading old logs must not be the first thing that a person waits for.
        QTimer.singleShot(500, self, self._offer_native_log)

    def _tell_troubles(self, found: list[StudioError]) -> None:
        for trouble in found:
            self.window.notices.show_error(trouble)

    # what other starts and the desktop open ---------------------------------------------------

    def _takes_paths(self) -> bool:
        return not self._closed and self._preferences.open_in_running_window and not self.window.is_closing

    @Slot(tuple, str)
    def _on_asked(self, paths: tuple[str, ...], token: str) -> None:
        """Another start of the program: its paths, in front. `token` is the desktop's leave to come to the front."""
        if token:
            os.environ[TOKENS[0]] = token  # Qt takes it from there when the window is activated
        self.window.come_to_front()
        if paths:
            self.session.open_paths(paths)

    @Slot(tuple)
    def _on_paths_opened(self, paths: tuple[str, ...]) -> None:
        """Dropped on the dock icon, or double-clicked in the Finder."""
        if self._closed:
            return
        if self._painted:
            self._on_asked(paths, "")
        else:
            self._paths = (*self._paths, *paths)

    def _stop_listening(self) -> None:
        if self._listener is not None:
            self._listener.close()
            self._listener = None
        elif self._claim is not None:
            self._claim.release()

    @Slot()
    def _offer_native_log(self) -> None:
        if not self._closed and (text := self._native_log.take_previous()):
            from gan_studio.ui.crash_dialog import CrashDialog

            self._show_dialog(CrashDialog(text, before=True, parent=self.window))

    @Slot(object)
    def _on_crash(self, error: BaseException) -> None:
        if self._closed:
            return
        self.session.snapshot_now()  # first of all nothing is lost; a run whose own thread crashed has kept itself
        text = crash.report(error)
        path = crash.write_report(text)
        if self._crash_dialog is not None:
            return  # one is open: those that follow are in the log folder
        from gan_studio.ui.crash_dialog import CrashDialog

        self._show_dialog(CrashDialog(text, path=path, parent=self.window))

    def _show_dialog(self, dialog: QObject) -> None:
        from gan_studio.ui.crash_dialog import CrashDialog

        if isinstance(dialog, CrashDialog):
            self._crash_dialog = dialog
            dialog.finished.connect(self._on_dialog_closed)
            dialog.quit_requested.connect(self._on_quit_asked)
            dialog.open()

    @Slot()
    def _on_dialog_closed(self) -> None:
        if self._crash_dialog is not None:
            self._crash_dialog.deleteLater()
            self._crash_dialog = None

    @Slot()
    def _on_quit_asked(self) -> None:
        """Quits without a question: whoever asks so (Ctrl+C, the system, a crash) wants the work kept, not a dialog."""
        self.close()
        self._app.quit()


def seconds_since_start() -> float:
    """Seconds since the system began this process."""
    if sys.platform == "linux":
        # psutil adds the boot time, which Linux tells in whole seconds. The 22nd field (proc(5)) counts from the boot.
        now = time.clock_gettime(time.CLOCK_BOOTTIME)
        with open("/proc/self/stat", encoding="ascii", errors="replace") as file:
            fields = file.read().rpartition(")")[2].split()
        return now - int(fields[19]) / os.sysconf("SC_CLK_TCK")
    now = time.time()
    import psutil  # after the moment that is measured

    return now - psutil.Process().create_time()


class _SystemSignals(QObject):
    """Ctrl+C and SIGTERM as a Qt signal. Python's handlers wait for Python code to run, and an idle window runs none, so
    Python writes a byte into a socket at once, which wakes the event loop."""

    quit_asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._descriptor_before = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, self._ignore) for number in (signal.SIGINT, signal.SIGTERM)}
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._descriptor_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._reader.close()
        self._writer.close()

    @staticmethod
    def _ignore(number: int, frame: FrameType | None) -> None:
        """The byte in the socket is what counts."""

    @Slot()
    def _on_activated(self) -> None:
        self._reader.recv(64)
        self.quit_asked.emit()
