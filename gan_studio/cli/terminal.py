"""What commands share: where words go, progress on a terminal, and Ctrl+C that lets work end in good order."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from gan_studio.core.errors import StudioError

BUILTIN_PREFIX = "builtin:"


def tell_error(error: StudioError) -> None:
    print(f"Error: {error.message}", file=sys.stderr)
    if error.hint:
        print(f"       {error.hint}", file=sys.stderr)


def sources(data: Sequence[str]) -> tuple[str, ...]:
    """The data as a run remembers them: built-in names as they are, paths from the root, so that any folder can resume."""
    return tuple(word if word.startswith(BUILTIN_PREFIX) else str(Path(word).expanduser().absolute()) for word in data)


class Interruption:
    """Turns the first Ctrl+C or SIGTERM into `asked`, for a loop to look at; the second one ends at once."""

    def __init__(self) -> None:
        self.asked = False
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Interruption:
        for number in (signal.SIGINT, signal.SIGTERM):
            self._before[number] = signal.signal(number, self._heard)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def cancelled(self) -> bool:
        return self.asked

    def _heard(self, number: int, frame: FrameType | None) -> None:
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True


class Bar:
    """A progress line that is there on a terminal only; `print` writes above it."""

    def __init__(self, progress: Any, task: Any) -> None:
        self._progress = progress
        self._task = task

    def update(self, done: float, total: float | None, words: str = "") -> None:
        if self._progress is not None:
            self._progress.update(self._task, completed=done, total=total or None, words=words)

    def print(self, line: str) -> None:
        if self._progress is not None and sys.stdout.isatty():
            self._progress.console.print(line, markup=False, highlight=False, soft_wrap=True)
        else:  # no bar is in the way: there is none, or the line goes to a file or a pipe
            print(line, flush=True)


@contextmanager
def progress_bar(title: str, *, shown: bool = True) -> Iterator[Bar]:
    """A bar on stderr, so that what a command prints can be piped; nothing at all where stderr is no terminal."""
    if not (shown and sys.stderr.isatty()):
        yield Bar(None, None)
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = [TextColumn("{task.description}"), BarColumn(), TextColumn("{task.percentage:>3.0f} %"),
               TextColumn("{task.fields[words]}"), TimeRemainingColumn()]
    stdout_too = Console(stderr=not sys.stdout.isatty())
    with Progress(*columns, console=stdout_too, transient=True, redirect_stdout=sys.stdout.isatty()) as progress:
        yield Bar(progress, progress.add_task(title, total=None, words=""))
