"""What the main window knows of a page: its primary action, its tools in the top bar, where it wants to go next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class PrimaryAction(NamedTuple):
    """The one filled button at the top right. `reason` says why it is disabled; it becomes its tooltip."""

    text: str
    icon: str
    enabled: bool
    reason: str
    callback: Callable[[], object]


class Heading(NamedTuple):
    """What the top bar says where a page is about something else than the run: a name, and the pill's state and words."""

    name: str
    state: str  # of `StatePill.STATES`
    words: str


class PageLike(Protocol):
    """The face of a page. A page may also have `paste(text) -> bool`, `undo()`, `redo()`, `toggle_run()` and
    `full_screen()`, which the window calls for the global keys when they are there."""

    chrome_changed: Signal  # the primary action or the tools are different now

    def primary_action(self) -> PrimaryAction | tuple[str, str, bool, str, Callable[[], object]]: ...
    def tools(self) -> Sequence[QWidget]: ...


class Page(QWidget):
    """Base of a page: a widget with the signals that the window listens to."""

    chrome_changed = Signal()
    page_requested = Signal(str)  # go to another page, by its key

    def primary_action(self) -> PrimaryAction | None:
        return None

    def tools(self) -> list[QWidget]:
        return []

    def heading(self) -> Heading | None:
        """None where the top bar is to speak of the run."""
        return None
