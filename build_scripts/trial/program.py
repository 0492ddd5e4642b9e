"""The installed program, started and held as a person does: by its desktop entry's command, mouse, keys and looks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from trial.debian import Debian, last_words
from trial.report import Step, TrialError
from trial.screen import Box, Screen, differ, is_painted, knob

# Where things are in the window as it first opens, 1440 x 900: left, top, right, bottom from the window's corner.
HEADING: Box = (60, 0, 1440, 130)
PLAY_SLIDERS: Box = (1060, 335, 1318, 620)  # further down where messages stand above
PLAY_PICTURES = (985, 1385, 190, 135)  # left, right, and how far above the lowest slider they are
PLAY_EXPLORE = (1310, 507)
DROP_ZONE = (540, 300)
FIRST_RUN_CONTINUE = (1260, 627)
EXPLORE_PICTURE: Box = (600, 180, 1000, 580)
EXPLORE_SLIDERS: Box = (150, 150, 370, 640)
EXPLORE_TRACK = ((164, 199), (355, 199))  # both ends of the first slider
SLOW = 120.0  # seconds; whatever takes longer on any machine is a fault


class Program:
    """One start of the program. `start` it, `close` it; a process that is left over ends with the trial."""

    def __init__(self, debian: Debian, screen: Screen, command: Sequence[str]) -> None:
        self._debian, self._screen, self._command = debian, screen, tuple(command)
        self._process: subprocess.Popen[str] | None = None
        self._log = debian.root.parent / "program.log"
        self.window = ""

    def start(self, *, variables: Mapping[str, str] | None = None, trace: Path | None = None, timeout: float = SLOW,
              files: Sequence[str] = ()) -> float:
        """Starts it without any network and waits until its window is painted; seconds from the start to that."""
        words = self._debian.words([*self._command, *files], as_user=True, network=False,
                                   variables={"DISPLAY": self._screen.display, **(variables or {})})
        if trace is not None:
            words = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg,bind,listen",
                     "-o", str(trace), *words]
        with self._log.open("w") as log:
            started = time.monotonic()
            self._process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=log, stderr=log, text=True)
        self._wait(lambda: bool(self._screen.windows()), "a window opens", timeout, 0.02)
        self.window = self._screen.windows()[0]
        heading = self.box(HEADING)
        self._wait(lambda: is_painted(self._screen.look(heading)), "the window is painted", timeout, 0.01)
        return time.monotonic() - started

    def _wait(self, holds: Callable[[], object], what: str, timeout: float, pause: float = 0.1) -> float:
        def over() -> bool:
            if self._process is not None and self._process.poll() is not None:
                raise TrialError(f"The program ended with {self._process.returncode} before: {what}. It said: {self.said()}")
            self._must_be_well()
            return bool(holds())

        return self._screen.wait_until(over, what, timeout, pause)

    def _must_be_well(self) -> None:
        """A fault that the program tells of is one, even where the window still answers."""
        if "Traceback" in self._log.read_text("utf-8", errors="replace"):
            raise TrialError(f"The program has a fault: {self.said()}")

    def said(self) -> str:
        """What it printed."""
        return last_words(self._log.read_text("utf-8", errors="replace"), 12)

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    # eyes

    def box(self, part: Box | None = None) -> Box:
        """A part of the window, as a box on the screen; all of it without `part`."""
        left, top, right, bottom = self._screen.place(self.window)
        return (left, top, right, bottom) if part is None else (left + part[0], top + part[1], left + part[2], top + part[3])

    @property
    def title(self) -> str:
        return self._screen.title(self.window)

    def wait_title(self, words: str, timeout: float = SLOW) -> None:
        self._wait(lambda: words in self.title, f"the window's title holds '{words}'", timeout)

    # hands

    def keys(self, *keys: str) -> None:
        self._screen.hands("windowactivate", "--sync", self.window)
        self._screen.keys(*keys)

    def click(self, at: tuple[int, int]) -> None:
        left, top, _, _ = self.box()
        self._screen.click(left + at[0], top + at[1])

    def pull_play_slider(self, timeout: float = SLOW) -> float:
        """Drags a slider of the start page to and fro until its pictures answer; seconds from now to that."""
        started = time.monotonic()
        sliders = self.box(PLAY_SLIDERS)
        self._wait(lambda: knob(self._screen.look(sliders)) is not None, "the start page shows sliders", timeout, 0.03)
        found = knob(self._screen.look(sliders))
        assert found is not None
        x, y = sliders[0] + found[0], sliders[1] + found[1]
        corner = self.box()[0]
        pictures = (corner + PLAY_PICTURES[0], y - PLAY_PICTURES[2], corner + PLAY_PICTURES[1], y - PLAY_PICTURES[3])
        self._wait(lambda: is_painted(self._screen.look(pictures)), "the start page shows pictures", timeout, 0.03)
        before = self._screen.look(pictures)
        self._screen.hands("mousemove", str(x), str(y), "mousedown", "1")
        try:
            for turn in range(round(timeout * 10)):
                self._screen.hands("mousemove", str(x - 30 - (turn % 8) * 10), str(y))
                time.sleep(0.03)
                if differ(self._screen.look(pictures), before):
                    return time.monotonic() - started
        finally:
            self._screen.hands("mouseup", "1")
        raise TrialError(f"The start page's pictures did not answer its slider in {timeout:.0f} s.")

    def pull_explore_slider(self, timeout: float = SLOW) -> float:
        """Drags the first slider of Explore from one end to the other; seconds until the picture is another one."""
        self._wait(lambda: knob(self._screen.look(self.box(EXPLORE_SLIDERS))) is not None, "Explore shows sliders", timeout)
        self._wait(lambda: is_painted(self._screen.look(self.box(EXPLORE_PICTURE))), "Explore shows a picture", timeout)
        left, top, _, _ = self.box()
        ends = [(left + x, top + y) for x, y in EXPLORE_TRACK]
        self._screen.click(*ends[0])
        time.sleep(1.0)
        before = self._screen.look(self.box(EXPLORE_PICTURE))
        started = time.monotonic()
        self._screen.drag(ends[0], ends[1])
        box = self.box(EXPLORE_PICTURE)
        self._wait(lambda: differ(self._screen.look(box), before, 0.03), "Explore's picture answers", timeout)
        return time.monotonic() - started

    def drop(self, *paths: str) -> None:
        """Drags files from another window onto this one (XDND). Raises TrialError where they are not taken."""
        script = Path(__file__).with_name("drop_source.py")
        environment = {**os.environ, "DISPLAY": self._screen.display, "QT_QPA_PLATFORM": "xcb"}
        source = subprocess.Popen([sys.executable, str(script), *paths], env=environment, stdin=subprocess.DEVNULL,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            self._screen.wait_until(lambda: differ(self._screen.look((0, 0, 60, 60)), self._screen.look((0, 60, 60, 120))),
                                    "the window to drag from is there", 30)
            left, top, _, _ = self.box()
            self._screen.drag((30, 30), (left + DROP_ZONE[0], top + DROP_ZONE[1]), steps=30, linger=3)
            if source.wait(20) != 0:
                raise TrialError("The window did not take what was dropped.")
        finally:
            source.kill()
            source.wait()

    def close(self, *, timeout: float = SLOW) -> float:
        """Closes the window; 'Stop and keep' is said to the question, if there is one. Seconds until the process is over.

        Raises TrialError where it ends with a fault.
        """
        assert self._process is not None
        self.keys("alt+F4")
        time.sleep(1.5)
        if self._screen.windows("Close GAN Studio"):
            self._screen.keys("Return")
        started = time.monotonic()
        self._screen.wait_until(lambda: not self.is_running, "the program ends", timeout)
        if self._process.returncode != 0:
            raise TrialError(f"The program ended with {self._process.returncode}. It said: {self.said()}")
        self._must_be_well()
        return time.monotonic() - started

    def end(self) -> None:
        """Ends it whatever it does, so that the next step begins with none."""
        if self._process is not None and self.is_running:
            self._process.terminate()
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()

    def photograph(self, step: Step, name: str) -> None:
        self._screen.photograph(step, name)


def run_folders(debian: Debian) -> list[Path]:
    """The person's runs, as seen from outside. A program in the person's home brings a run of its own, which is none."""
    found = sorted(path.parent for path in debian.path(debian.home).rglob("training_options.json"))
    return [run for run in found if ".local" not in run.parts]


def images_seen(run: Path) -> int:
    """Of the last line of its statistics, which grow while it trains; 0 before there is one."""
    try:
        last = (run / "stats.jsonl").read_text("utf-8").splitlines()[-1]
        return int(json.loads(last)["images_seen"])
    except (OSError, ValueError, IndexError, KeyError):
        return 0


def status(run: Path) -> str:
    try:
        return str(json.loads((run / "status.json").read_text("utf-8")).get("status", ""))
    except (OSError, ValueError):
        return ""
