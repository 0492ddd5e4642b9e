"""Drives the real window as a person would: for the benchmark and for the screenshots."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

import psutil
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from gan_studio.app import Studio
from gan_studio.core.automatic import AUTOMATIC
from gan_studio.core.errors import StudioError
from gan_studio.core.presets import DEFAULT
from gan_studio.preferences import Preferences
from gan_studio.session.view import SessionState
from gan_studio.ui.language import apply_language
from gan_studio.ui.theme import apply_theme, theme_for


class Driver:
    """The whole program in this process: application, session, window. Use as a context manager."""

    def __init__(
        self, *, width: int = 1440, height: int = 900, theme: str = "dark", runs_folder: Path | None = None,
        preset: str = DEFAULT, language: str = "en",
    ) -> None:
        """With the preset `auto` the program chooses one by this machine's speed; figures would not compare then."""
        self.app = QApplication.instance() or QApplication(["gan-studio"])
        if not isinstance(self.app, QApplication):
            raise StudioError("Another kind of Qt application is running in this process.")
        self.preferences = Preferences(theme="light" if theme == "light" else "dark", language=language)
        if runs_folder is not None:
            self.preferences.runs_folder = str(runs_folder)
        apply_theme(self.app, theme_for(self.preferences.theme, self.app))
        apply_language(self.app, language)
        self.studio = Studio(self.app, self.preferences)
        self.session = self.studio.session
        self.window = self.studio.window
        self.errors: list[str] = []
        self.session.failed.connect(self._note)
        self.session.crashed.connect(self._note)
        if preset != AUTOMATIC:
            self.session.apply_preset(preset)
        self.window.resize(width, height)

    def __enter__(self) -> Driver:
        ready: list[bool] = []
        self.session.core_complete.connect(lambda: ready.append(True))
        self.studio.show()
        self.wait_until(lambda: bool(ready), "torch is loaded", 60)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.studio.close()
        self.wait(0.1)

    def _note(self, error: object) -> None:
        self.errors.append(str(error))

    def wait(self, seconds: float) -> None:
        """Lets the program live for a while."""
        loop = QEventLoop()
        QTimer.singleShot(max(0, round(seconds * 1000)), loop.quit)
        loop.exec()

    def wait_until(self, holds: Callable[[], bool], what: str, timeout: float = 30.0) -> None:
        """Lets the program live until `holds()`.

        Raises:
            StudioError: that takes longer than `timeout` seconds; on a busy computer as many times longer as there are
                programs that want each of its cores.
        """
        timeout *= max(1.0, psutil.getloadavg()[0] / (os.cpu_count() or 1))
        end = time.monotonic() + timeout
        while not holds():
            if time.monotonic() > end:
                told = f" It said: {self.errors[-1]}" if self.errors else ""
                raise StudioError(f"The window did not get so far in {timeout:.0f} s: {what}.{told}")
            self.wait(0.01)

    def go_to(self, page: str) -> Any:
        """Shows a page by its key (welcome, data, train, explore); the page."""
        self.window.show_page(page)
        self.wait(0.05)
        return self.window.pages.page(page)

    def open_data(self, *sources: str, timeout: float = 120.0) -> None:
        """Scans sources and waits for the report."""
        done: list[object] = []
        self.session.scan_finished.connect(done.append)
        self.session.open_data(sources)
        self.wait_until(lambda: bool(done) and self.session.state is SessionState.IDLE, "the scan is finished", timeout)
        self.wait(0.5)  # the window has gone to the Data page by then: not while the caller looks at another

    def start_training(self, timeout: float = 120.0) -> None:
        """Presses Train and waits for the first progress."""
        told: list[object] = []
        self.session.progressed.connect(told.append)
        self.session.start_training()
        self.wait_until(lambda: bool(told), "training is under way", timeout)

    def wait_for_state(self, state: SessionState, timeout: float = 30.0) -> None:
        self.wait_until(lambda: self.session.state is state, f"the session is {state.value}", timeout)

    def stop_training(self) -> None:
        """Stops and keeps."""
        self.session.stop()
        self.wait_for_state(SessionState.IDLE, 60)
