"""A process of its own for each arm of a comparison, which does as it is told over a pipe.

How OpenMP's threads wait is read once in a process, when torch is loaded: the tutorial's way must have the defaults that
everybody gets, and ours the program's own, and yet both must be measured in turns in one run.
"""

from __future__ import annotations

import multiprocessing
import os
import traceback
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any

from gan_studio.core.errors import StudioError
from gan_studio.core.waiting import WAITING

OURS: dict[str, str | None] = {**WAITING}
"""What `gan_studio.__main__` sets before torch is loaded."""
TUTORIAL: dict[str, str | None] = dict.fromkeys(WAITING)
"""Nothing: what a script gets that does not know of these."""


def environment(base: Mapping[str, str | None], threads: int = 0) -> dict[str, str | None]:
    """The variables of an arm; `threads` 0 lets each way choose for itself, as it does on a machine where nobody set any."""
    return {**base, "OMP_NUM_THREADS": str(threads) if threads else None, "MKL_NUM_THREADS": None}


class Apart:
    """An object that lives in a new process. Use as a context manager; `ask` calls its methods.

    `make` and whatever goes to and fro must be picklable; the object may have `close()`.
    """

    def __init__(self, variables: Mapping[str, str | None], make: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        # Not a daemon: those must not have children, and the tutorial's way has its DataLoader's.
        self._process = context.Process(target=_serve, args=(theirs, make, args, kwargs), daemon=False)
        with _variables(variables):
            self._process.start()
        theirs.close()

    def __enter__(self) -> Apart:
        self._answer("start")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        with suppress(OSError):  # it has ended already
            self._pipe.send(None)
        self._process.join(15)
        if self._process.is_alive():
            self._process.terminate()
            self._process.join()
        self._pipe.close()

    def ask(self, method: str, *args: Any) -> Any:
        """What the object's method gives. Raises StudioError where it failed there."""
        self._pipe.send((method, args))
        return self._answer(method)

    def _answer(self, what: str) -> Any:
        try:
            failed, answer = self._pipe.recv()
        except EOFError as error:
            raise StudioError(f"The process of a measurement ended at '{what}'.", "Its last words are above.") from error
        if failed:
            raise StudioError(f"A measurement failed at '{what}': {answer}")
        return answer


def _serve(pipe: Connection, make: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    try:
        made = make(*args, **kwargs)
        pipe.send((False, None))
        while (message := pipe.recv()) is not None:
            method, words = message
            pipe.send((False, getattr(made, method)(*words)))
        if hasattr(made, "close"):
            made.close()
    except EOFError:
        return  # whoever asked has gone
    except Exception as error:
        traceback.print_exc()
        pipe.send((True, f"{type(error).__name__}: {error}"))


@contextmanager
def _variables(wanted: Mapping[str, str | None]) -> Generator[None, None, None]:
    """Environment variables for what is started within, None for unset ones."""
    before = {name: os.environ.get(name) for name in wanted}
    try:
        _set(wanted)
        yield
    finally:
        _set(before)


def _set(variables: Mapping[str, str | None]) -> None:
    for name, value in variables.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


@contextmanager
def busy_process() -> Generator[None, None, None]:
    """Another program that keeps a core busy, pinned nowhere."""
    spinner = multiprocessing.get_context("spawn").Process(target=_spin, daemon=True)
    spinner.start()
    try:
        yield
    finally:
        spinner.terminate()
        spinner.join()


def _spin() -> None:
    while True:
        pass
