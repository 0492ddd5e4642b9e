"""Messages above the page: what went wrong or should be known, and the button that does what the hint says."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gan_studio.core.errors import Action, BusyError, DataError, StudioError
from gan_studio.core.events import Notice
from gan_studio.session.view import SessionState
from gan_studio.ui.widgets.banner import Banner

MOST = 3
INFO_MS = 12_000  # what is merely good to know, and asks for nothing, goes by itself
Level = Literal["info", "warning", "problem"]


class _Message(Banner):
    """A banner that knows its action."""

    def __init__(self, level: Level, message: str, hint: str, action: Action | None, about_data: bool) -> None:
        super().__init__(message, hint, action.label if action else "", level=level)
        self.action, self.about_data = action, about_data
        self.topic = _topic(message)
        self.while_busy = False  # true only while a run trains or is about to


class NoticeStack(QWidget):
    """At most three banners, newest first; the same message is not shown twice, and what is over goes by itself."""

    action_triggered = Signal(object, bool)  # Action, whether it came with a DataError

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_error(self, error: StudioError) -> None:
        shown = self._show("problem", error.message, error.hint, error.action, isinstance(error, DataError))
        shown.while_busy = isinstance(error, BusyError)

    def show_notice(self, notice: Notice) -> None:
        self._show(notice.level, notice.message, notice.hint, notice.action, False)

    def show_words(self, level: Level, message: str, hint: str = "", action: Action | None = None) -> None:
        self._show(level, message, hint, action, False)

    def follow(self, state: SessionState) -> None:
        """What is no longer true goes: a run that was in the way has ended, a run that had to wait goes on."""
        for banner in self.banners():
            kind = banner.action.kind if banner.action is not None else ""
            if (
                (state is SessionState.IDLE and banner.while_busy)
                or (state is SessionState.TRAINING and kind == "resume")
                or (state is SessionState.PREPARING and kind in ("resume", "change_setting"))
            ):
                self._remove(banner)

    def forget_run(self) -> None:
        """Another run is shown, or none: to go on with the one before is no longer offered."""
        for banner in self.banners():
            if banner.action is not None and banner.action.kind == "resume" and not banner.action.arguments:
                self._remove(banner)

    def clear(self) -> None:
        for banner in self.banners():
            self._remove(banner)

    def banners(self) -> list[_Message]:
        found = []
        for place in range(self._column.count()):
            item = self._column.itemAt(place)
            widget = item.widget() if item is not None else None
            if isinstance(widget, _Message):
                found.append(widget)
        return found

    def _show(self, level: Level, message: str, hint: str, action: Action | None, about_data: bool) -> _Message:
        for banner in self.banners():
            if banner.topic == _topic(message):
                self._remove(banner)
        banner = _Message(level, message, hint, action, about_data)
        banner.action_triggered.connect(self._act)
        banner.dismissed.connect(self._dismiss)
        if level == "info" and action is None:
            timer = QTimer(banner)
            timer.setSingleShot(True)
            timer.timeout.connect(banner.dismissed)
            timer.start(INFO_MS)
        self._column.insertWidget(0, banner)
        for old in self.banners()[MOST:]:
            self._remove(old)
        self.show()
        return banner

    def _act(self) -> None:
        banner = self.sender()
        if isinstance(banner, _Message) and banner.action is not None:
            action, about_data = banner.action, banner.about_data
            self._remove(banner)
            self.action_triggered.emit(action, about_data)

    def _dismiss(self) -> None:
        banner = self.sender()
        if isinstance(banner, Banner):
            self._remove(banner)

    def _remove(self, banner: Banner) -> None:
        self._column.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
        self.setVisible(bool(self.banners()))


def _topic(message: str) -> str:
    """What a message is about: "The disk is full: … failed." is one trouble, whatever failed by it."""
    return message.partition(": ")[0]
