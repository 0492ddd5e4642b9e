"""What a run has to tell besides its figures: kept until the next safe point, and written to its log."""

from __future__ import annotations

from collections.abc import Iterator

from gan_studio.core.errors import Action, RunError
from gan_studio.core.events import Notice
from gan_studio.core.run import RunFolder
from gan_studio.core.words import Text


class Notices:
    """A queue of notices. `take` hands them out once and logs each."""

    def __init__(self, folder: RunFolder) -> None:
        self._folder = folder
        self._waiting: list[Notice] = []

    def add(self, notice: Notice) -> None:
        self._waiting.append(notice)

    def warn(self, message: str, hint: str = "") -> None:
        self.add(Notice("warning", message, hint))

    def take(self) -> Iterator[Notice]:
        """Those that wait, each in log.txt too. Where that cannot be written, a notice that asks for a pause comes first."""
        waiting, self._waiting = self._waiting, []
        for notice in waiting:
            try:
                self._folder.log(f"{notice.level}: {notice.message} {notice.hint}".rstrip())
            except RunError as error:
                if not notice.pause:  # else it is the same trouble, told already
                    yield pause_for(error)
            yield notice


def pause_for(error: RunError) -> Notice:
    """Something could not be written: wait until the person has made room. Nothing in memory is lost meanwhile."""
    return Notice("problem", error.message, error.hint, Action(Text("Go on"), "resume"), pause=True)


def notice_of_threads(before: int, now: int) -> Notice:
    """The number of threads at work has changed."""
    threads = Text("1 thread") if now == 1 else Text("{count} threads", count=now)
    if now < before:
        return Notice("info", Text("Other programs keep the processor busy: training goes on with {threads} instead of {before}.",
                                   threads=threads, before=before))
    return Notice("info", Text("The processor is free again: training goes on with {threads}.", threads=threads))
