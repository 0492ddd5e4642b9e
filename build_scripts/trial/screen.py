"""A screen that nobody sits at: Xvfb with a window manager, xdotool for hands, and Pillow for eyes."""

from __future__ import annotations

import os
import random
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageGrab

from trial.report import Step, TrialError

SIZE = (1600, 1000)
AHEAD = -15  # niceness
KNOB = 8  # pixels: a square that fits into a slider's knob
Box = tuple[int, int, int, int]  # left, top, right, bottom in pixels


@contextmanager
def ahead() -> Iterator[None]:
    """What is started and measured inside goes before the machine's other work, which would else be measured too."""
    _set_ahead(AHEAD)
    try:
        yield
    finally:
        _set_ahead(-AHEAD)


def _set_ahead(change: int) -> None:
    os.nice(change)
    group = Path("/proc/self/autogroup")  # where there is one, niceness counts only among the processes of one session (sched(7))
    if group.exists():
        group.write_text(str(min(0, change)))


class Screen:
    """Use as a context manager."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._number = 0
        self._processes: list[subprocess.Popen[bytes]] = []
        self.display = ""

    def __enter__(self) -> Screen:
        reading, writing = os.pipe()
        # A number of its own: Xvfb cannot see that another trial's, in another process namespace, holds a low one.
        self._start(["Xvfb", f":{random.randrange(1000, 50000)}", "-displayfd", str(writing), "-screen", "0",
                     f"{SIZE[0]}x{SIZE[1]}x24", "-ac", "-nolisten", "tcp", "-nolisten", "local"], keep=writing)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise TrialError("Xvfb did not start.")
        self.display = f":{number}"
        self._start(["openbox"])
        self.wait_until(lambda: "_NET_SUPPORTING_WM_CHECK(WINDOW)" in self._output("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"),
                        "the window manager runs", 20)
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._processes):
            process.terminate()
            process.wait(10)

    def _start(self, words: list[str], keep: int | None = None) -> None:
        environment = {**os.environ, "DISPLAY": self.display}
        with ahead():
            self._processes.append(subprocess.Popen(words, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                                    stderr=subprocess.DEVNULL, pass_fds=() if keep is None else (keep,)))

    def _output(self, *words: str) -> str:
        return subprocess.run(words, env={**os.environ, "DISPLAY": self.display}, capture_output=True, text=True,
                              check=False).stdout

    def hands(self, *words: str) -> str:
        """xdotool."""
        return self._output("xdotool", *words)

    def keys(self, *keys: str) -> None:
        self.hands("key", "--delay", "60", *keys)

    def click(self, x: int, y: int) -> None:
        self.hands("mousemove", str(x), str(y), "sleep", "0.1", "click", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int], steps: int = 12, *, linger: float = 0.3) -> None:
        """Presses, moves in small steps as a hand does, lingers for some seconds, lets go."""
        words = ["mousemove", *map(str, start), "sleep", "0.2", "mousedown", "1"]
        for step in range(1, steps + 1):
            x, y = (round(a + (b - a) * step / steps) for a, b in zip(start, end, strict=True))
            words += ["sleep", "0.05", "mousemove", str(x), str(y)]
        for step in range(round(linger / 0.3)):
            words += ["sleep", "0.3", "mousemove_relative", "--", str(1 - 2 * (step % 2)), "0"]
        self.hands(*words, "mouseup", "1")

    def look(self, box: Box | None = None) -> npt.NDArray[np.uint8]:
        """What is to be seen, (H, W, 3)."""
        picture = ImageGrab.grab(bbox=box, xdisplay=self.display)
        return np.asarray(picture.convert("RGB"), np.uint8)

    def photograph(self, step: Step, name: str) -> None:
        """The whole screen as PNG, in its true colours."""
        self._number += 1
        file = f"{self._number:02d}-{name}.png"
        Image.fromarray(self.look()).save(self._out / file, optimize=True)
        step.pictures.append(file)

    def windows(self, title: str = "GAN Studio") -> list[str]:
        """Numbers of the visible windows whose title holds these words."""
        found = self.hands("search", "--onlyvisible", "--name", title).split()
        return [number for number in found if (place := self._geometry(number)) is not None and place[2] - place[0] > 300]

    def _geometry(self, window: str) -> Box | None:
        # xdotool's own figures are off by the frame that the window manager puts around a window.
        told = dict(re.findall(r"(Absolute upper-left X|Absolute upper-left Y|Width|Height):\s+(-?\d+)",
                               self._output("xwininfo", "-id", window)))
        if len(told) < 4:
            return None
        left, top = int(told["Absolute upper-left X"]), int(told["Absolute upper-left Y"])
        return left, top, left + int(told["Width"]), top + int(told["Height"])

    def place(self, window: str) -> Box:
        """Of a window without its frame, on the screen."""
        found = self._geometry(window)
        if found is None:
            raise TrialError("The window is gone.")
        return found

    def title(self, window: str) -> str:
        return self.hands("getwindowname", window).strip()

    def wait_until(self, holds: Callable[[], object], what: str, timeout: float, pause: float = 0.1) -> float:
        """Seconds that it took. Raises TrialError after `timeout` seconds."""
        started = time.monotonic()
        while not holds():
            if time.monotonic() - started > timeout:
                raise TrialError(f"Not within {timeout:.0f} s: {what}.")
            time.sleep(pause)
        return time.monotonic() - started


def differ(one: npt.NDArray[np.uint8], other: npt.NDArray[np.uint8], share: float = 0.01) -> bool:
    """Whether more than `share` of the pixels of two pictures (H, W, 3) differ by more than a little."""
    if one.shape != other.shape:
        return True
    difference = np.abs(one.astype(np.int16) - other.astype(np.int16)).max(axis=2) > 12
    return bool(difference.mean() > share)


def is_painted(picture: npt.NDArray[np.uint8]) -> bool:
    """Whether a window shows more than a background: text and icons have many colours."""
    return len(np.unique(picture.reshape(-1, 3)[::3].astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32))) > 24


def knob(picture: npt.NDArray[np.uint8]) -> tuple[int, int] | None:
    """The middle of the lowest slider's knob, a white disc, as (x, y); None where there is none. No letter is as thick."""
    white = (picture.min(axis=2) > 225).astype(np.int32)
    sums = np.pad(white.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    full = sums[KNOB:, KNOB:] - sums[:-KNOB, KNOB:] - sums[KNOB:, :-KNOB] + sums[:-KNOB, :-KNOB] == KNOB * KNOB
    rows, columns = np.nonzero(full)
    if rows.size == 0:
        return None
    lowest = rows > rows.max() - KNOB
    return round(columns[lowest].mean()) + KNOB // 2, round(rows[lowest].mean()) + KNOB // 2

