"""What a person does with the program from the first start to the last, the same for every installer."""

from __future__ import annotations

import resource
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from trial import files, network
from trial.debian import Debian, last_words
from trial.program import FIRST_RUN_CONTINUE, PLAY_EXPLORE, Program, images_seen, run_folders, status
from trial.report import Report, TrialError
from trial.screen import Screen, ahead

PAINTED, ANSWERS = 0.8, 4.0  # seconds that are promised: to the painted window, to the shipped generator's sliders
PICTURES = 60
ENOUGH = 200  # images seen, after which a run is worth stopping


class Walk:
    """Each method is a step or a few; they build on each other in the order of `go`."""

    def __init__(self, report: Report, debian: Debian, screen: Screen, command: Callable[[Sequence[str]], list[str]],
                 place: str) -> None:
        """`command` makes the program's command line for files to open; `place` is the program's folder."""
        self._report, self._debian, self._screen = report, debian, screen
        self._command, self._place = command, place
        self._pictures = f"{debian.home}/Bilder 图片"

    def program(self) -> Program:
        return Program(self._debian, self._screen, self._command(()))

    def go(self) -> None:
        before = files.listing(self._debian.root, self._place)
        self._command_line()
        self._first_start()
        self._second_start()
        self._printed_figures()
        self._drop_and_train()
        self._resume()
        self._open_run_in_the_running_window()
        self._no_network()
        with self._report.step("nothing was written into the program's folder") as step:
            after = files.listing(self._debian.root, self._place)
            other = files.added(before, after) + files.changed(before, after)
            if other:
                raise TrialError(f"Written there: {files.shortened(other)}")
            step.note(f"{len(after):,} files, all as they were.")

    def _command_line(self) -> None:
        with self._report.step("the command line draws pictures with the shipped generator, without display and network") as step:
            words = [*self._command(()), "generate", "--network", "builtin", "--n", str(PICTURES), "--outdir", self._pictures]
            done = self._debian.run(*words, as_user=True, network=False, timeout=300)
            if done.returncode != 0:
                raise TrialError(f"It ended with {done.returncode}: {last_words(done.stdout)}")
            found = len(list(self._debian.path(self._pictures).rglob("*.png")))
            if found < PICTURES:
                raise TrialError(f"{found} pictures instead of {PICTURES}.")
            step.note(f"{found} pictures in a folder with a blank and Chinese letters in its name.")

    def _first_start(self) -> None:
        program = self.program()
        try:
            with self._report.step("first start: a painted window, sliders that answer, Explore in one click, closes") as step:
                seconds = program.start()
                self._report.measure("double-click to painted window, first start", seconds, "s")
                program.pull_play_slider()
                program.photograph(step, "welcome")
                program.click(PLAY_EXPLORE)
                seconds = program.pull_explore_slider()
                step.note(f"Explore answered in {seconds:.1f} s.")
                program.photograph(step, "explore-shipped")
                program.close()
        finally:
            program.end()

    def _second_start(self) -> None:
        with self._report.step("second start: how long to the window and to sliders that answer, the best of three") as step:
            painted, answered = [], []
            for turn in range(3):
                program = self.program()
                try:
                    with ahead():
                        painted.append(program.start())
                        answered.append(painted[-1] + program.pull_play_slider())
                    if turn == 2:
                        program.photograph(step, "welcome-second-start")
                    program.close()
                finally:
                    program.end()
            self._report.measure("double-click to painted window, second start, seen on the screen", min(painted), "s", PAINTED)
            self._report.measure("double-click to sliders that answer, seen on the screen", min(answered), "s", ANSWERS)
            step.note(f"window {_listed(painted)} s; sliders {_listed(answered)} s")

    def _printed_figures(self) -> None:
        with self._report.step("the program's own figure of the same, best of five") as step:
            found, worked = [], []
            for _ in range(5):
                words = self._debian.words(self._command(()), as_user=True, network=False,
                                           variables={"DISPLAY": self._screen.display, "GAN_STUDIO_EXIT_AFTER_PAINT": "1"})
                before = resource.getrusage(resource.RUSAGE_CHILDREN)
                with ahead():
                    found.append(_printed(words))
                after = resource.getrusage(resource.RUSAGE_CHILDREN)
                worked.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
            self._report.measure("start of the process to first paint, as the program prints it", min(found), "s", PAINTED)
            step.note(f"{_listed(found)} s; seconds of processor time: {_listed(worked)}")

    def _drop_and_train(self) -> None:
        program = self.program()
        try:
            with self._report.step("a folder is dropped, scanned and trained on") as step:
                program.start()
                program.drop(self._pictures)
                program.wait_title("Bilder 图片")
                time.sleep(4)
                program.photograph(step, "data")
                program.keys("ctrl+Return")
                self._screen.wait_until(lambda: self._runs_training(), "a run folder that counts images", 300, 0.5)
                time.sleep(2)
                program.photograph(step, "train")
            with self._report.step("sliders move while it trains; closing asks, keeps the run and ends") as step:
                program.keys("ctrl+3")
                seconds = program.pull_explore_slider()
                step.note(f"Explore answered in {seconds:.1f} s.")
                program.photograph(step, "explore-training")
                self._screen.wait_until(lambda: images_seen(self._only_run()) >= ENOUGH, f"{ENOUGH} images are seen", 600, 1)
                program.close()
                run = self._only_run()
                if not any((run / "snapshots").iterdir()):
                    raise TrialError("The run has no snapshot.")
                step.note(f"{run.name}: {status(run)} at {images_seen(run)} images, {len(list(run.rglob('*')))} files.")
        finally:
            program.end()

    def _runs_training(self) -> bool:
        return any(images_seen(run) > 0 for run in run_folders(self._debian))

    def _only_run(self) -> Path:
        found = run_folders(self._debian)
        if len(found) != 1:
            raise TrialError(f"{len(found)} run folders instead of one: {[path.name for path in found]}")
        return found[0]

    def _resume(self) -> None:
        program = self.program()
        try:
            with self._report.step("started again, the run goes on with one click on the start page") as step:
                run = self._only_run()
                before = images_seen(run)
                program.start()
                program.pull_play_slider()  # by then the list of runs is there too
                time.sleep(2)
                program.photograph(step, "welcome-with-run")
                program.click(FIRST_RUN_CONTINUE)
                program.wait_title(run.name)
                self._screen.wait_until(lambda: images_seen(run) > before, "it sees further images", 300, 0.5)
                time.sleep(3)
                program.photograph(step, "train-resumed")
                program.close()
                step.note(f"{before} images before, {images_seen(run)} after.")
                self._only_run()
        finally:
            program.end()

    def _open_run_in_the_running_window(self) -> None:
        program = self.program()
        try:
            with self._report.step("a second start, with a run's training_options.json, shows it in the open window") as step:
                run = self._only_run()
                inside = "/" + str((run / "training_options.json").relative_to(self._debian.root))
                program.start()
                time.sleep(2)
                words = self._debian.words(self._command([inside]), as_user=True, network=False,
                                           variables={"DISPLAY": self._screen.display})
                started = time.monotonic()
                code = _code(words)
                if code != 0:
                    raise TrialError(f"The second start ended with {code}.")
                step.note(f"The second start ended after {time.monotonic() - started:.1f} s.")
                program.wait_title(run.name, 60)
                if len(self._screen.windows()) != 1:
                    raise TrialError(f"{len(self._screen.windows())} windows are open.")
                time.sleep(3)
                program.photograph(step, "run-opened")
                program.close()
        finally:
            program.end()

    def _no_network(self) -> None:
        program = self.program()
        try:
            with self._report.step("nothing tries to reach a network: a start, sliders and an end under strace") as step:
                trace = self._debian.root.parent / "trace"
                program.start(trace=trace, timeout=300)
                program.pull_play_slider(300)
                program.close(timeout=300)
                tried = network.attempts(trace.read_text(errors="replace").splitlines())
                if tried:
                    raise TrialError(f"It tried: {files.shortened(sorted(set(tried)))}")
                step.note("All other starts ran without a network interface too.")
        finally:
            program.end()


def _listed(seconds: Sequence[float]) -> str:
    return ", ".join(f"{each:.2f}" for each in seconds)


def _printed(words: list[str]) -> float:
    done = subprocess.run(words, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=120, check=False)
    try:
        return float(done.stdout.split()[-1]) / 1000
    except (IndexError, ValueError):
        raise TrialError(f"It printed no figure: {last_words(done.stdout + done.stderr)}") from None


def _code(words: list[str]) -> int | None:
    """The exit code; None where it does not end within half a minute (it is ended then)."""
    try:
        return subprocess.run(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=30,
                              check=False).returncode
    except subprocess.TimeoutExpired:
        return None
