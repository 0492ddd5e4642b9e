"""What went wrong, and what to do about it.

Every failure that the studio foresees is a `StudioError`: a sentence for the person, a hint that says what to do, and,
where the program can do it itself, an `Action` that the interface shows as a button.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from gan_studio.core.words import one_after_other

ActionKind = Literal["change_setting", "choose_folder", "choose_data", "resume", "rescan", "open_folder", "open_as_data",
                     "take_timeline"]


@dataclass(frozen=True)
class Action:
    """Something that the program can do about a failure, as a button: its label, its kind and the words it needs."""

    label: str
    kind: ActionKind
    arguments: dict[str, Any] = field(default_factory=dict)


class StudioError(Exception):
    """A known failure: `message` says what happened, `hint` what to do, `action` does it."""

    exit_code = 1

    def __init__(self, message: str, hint: str = "", *, action: Action | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.action = action

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()

    @property
    def words(self) -> str:
        """Message and hint as one, as the interface translates it: for a label that has room for one only."""
        return one_after_other(self.message, self.hint)


class DataError(StudioError):
    """The data cannot be used: nothing there, nothing readable, too little. The command line exits 3."""

    exit_code = 3


class RecipeError(StudioError):
    """A setting, or a combination of settings, is not possible. The command line exits 2. `field` names the setting."""

    exit_code = 2

    def __init__(self, message: str, hint: str = "", *, field: str = "", action: Action | None = None) -> None:
        super().__init__(message, hint, action=action)
        self.field = field


class RunError(StudioError):
    """A run folder cannot be read or written: damaged, from a newer version, in use, read-only, disk full."""


class BusyError(StudioError):
    """A run that trains, or is about to, is in the way. No longer true once it has ended."""


class MemoryExhaustedError(StudioError):
    """The device has no memory left for this recipe."""


class CancelledError(Exception):
    """A job ended because the person asked it to. Not a failure, so not a `StudioError`."""
