"""The trainer: one step, or a whole run as an iterator of events. No thread, no lock, no Qt, no callback.

`run()` yields; each yield is a safe point, where the one who iterates may call `sample_now`, `snapshot_now`, `set_live`
or `generator_weights`, wait for as long as a person likes, or close the iterator, which writes the last snapshot.
"""

from __future__ import annotations

import math
from collections.abc import Generator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import torch
from torch import Tensor

from gan_studio.core import exactness, fitting, opening, training_state
from gan_studio.core.augment.aside import split as split_aside
from gan_studio.core.config import Recipe, setting_extra
from gan_studio.core.data.types import DataSet
from gan_studio.core.device import DevicePlan
from gan_studio.core.errors import RecipeError, RunError
from gan_studio.core.events import Event, GridReady, Notice, SnapshotSaved
from gan_studio.core.methods import REGISTRY, Method
from gan_studio.core.notices import Notices, notice_of_threads
from gan_studio.core.out_of_memory import guarding_memory
from gan_studio.core.progress import Pace, ScalarMeans, StopWatch
from gan_studio.core.real_batches import RealBatches
from gan_studio.core.rollback import BadSteps
from gan_studio.core.run import RunFolder
from gan_studio.core.run_loop import RunLoop
from gan_studio.core.sample_grid import SampleGrid
from gan_studio.core.snapshots import Snapshot
from gan_studio.core.sparing_memory import SparingSteps, notice_of_parts
from gan_studio.core.threads import Crew
from gan_studio.core.timetable import Timetable
from gan_studio.core.words import Text

NOT_EXACT = Text("Training goes on, but the numbers are not those that it would have had without the stop.")
NOT_FINITE = Text("The networks held numbers that are not finite")


class Trainer:
    """Trains one run. Make one with `create` or `resume`; then iterate `run`, or call `step` yourself.

    Attributes:
        recipe: the settings in force, with live learning rates as they are now.
        run_folder: where everything is written.
        method: the networks.
        images_seen, steps: how far the run is.

    The other attributes are for `RunLoop`, which says in what order all this happens.
    """

    def __init__(self, run_folder: RunFolder, data: DataSet, plan: DevicePlan) -> None:
        self.run_folder = run_folder
        self.recipe: Recipe = run_folder.options.recipe
        self.images_seen = 0
        self.steps = 0
        self.resumed_from = ""
        self.data = data
        self.plan = plan
        plan.apply()
        self.rng = torch.Generator().manual_seed(self.recipe.seed)
        machine = plan.machine(self.rng)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(self.recipe.seed)
            self.method: Method = REGISTRY[self.recipe.method](self.recipe, data.shape, machine)
        learned, aside = split_aside(data, self.recipe, machine.device)
        if aside is not None:
            self.method.keep_aside(aside)
        self.reals = RealBatches(learned, self.recipe.batch, self.recipe.seed, self.recipe.mirror, machine.device, self.rng)
        self.grid = SampleGrid(data, self.recipe)
        self.means = ScalarMeans()
        self.watch = StopWatch()
        self.seconds_before = 0.0  # of training, in earlier sessions
        self.pace = Pace()
        self.notices = Notices(run_folder)
        self.bad_steps = BadSteps()
        self.timetable = Timetable()
        self.environment = exactness.environment(plan, data)
        # Threads that a person asked for are theirs to judge.
        self.crew = Crew(1 if self.recipe.threads or plan.device != "cpu" else plan.threads)
        self.verdict = exactness.Verdict(None)  # of a run that goes on: whether it does so exactly
        self._first_step: exactness.FirstStep | None = None  # after the newest snapshot
        self.sparing = SparingSteps(self.method, self.reals, self.rng, self.recipe.batch)

    @classmethod
    def create(cls, recipe: Recipe, data: DataSet, runs_root: Path, *, keep_free_cores: int = 0, name: str = "") -> Trainer:
        """A new run in a new folder under `runs_root`.

        Raises:
            RecipeError, DataError: recipe and data do not go together.
            RunError: the folder cannot be made.
            MemoryExhaustedError: the networks do not fit the device. No folder is left then.
        """
        folder, plan = opening.new_run(recipe, data, runs_root, keep_free_cores=keep_free_cores, name=name)
        try:
            folder.acquire()
            trainer = guarding_memory(lambda: cls(folder, data, plan), recipe)
        except BaseException:
            folder.release()
            with suppress(RunError):  # an empty folder harms nobody: the first error is the one to tell
                folder.delete()
            raise
        if advice := fitting.advice(data):
            trainer.notices.warn(advice)
        return trainer

    @classmethod
    def resume(
        cls, run: Path | RunFolder, *, data: DataSet | None = None, keep_free_cores: int = 0, extend_kimg: float | None = None
    ) -> Trainer:
        """Goes on with a run from its newest whole snapshot.

        Args:
            run: the run folder.
            data: its data, already open; otherwise they are opened again from where they were. When they are
                somewhere else now, the run remembers where.
            extend_kimg: a new target, where the run should go on beyond the one it had.

        Raises:
            DataError: the data are gone.
            RunError: no whole snapshot, a newer version, or another process is training this run.
        """
        folder = run if isinstance(run, RunFolder) else RunFolder.open(run)
        folder.acquire()
        try:
            opened = opening.data_of_run(folder, data)
            plan = opening.plan_of_run(folder, opened, keep_free_cores)
            trainer = guarding_memory(lambda: cls(folder, opened, plan), folder.options.recipe)
            snapshot, damaged = opening.snapshot_of_run(folder)
            for sentence in damaged:
                trainer.notices.warn(sentence)
            trainer._go_on_from(snapshot)
            opening.keep_what_changed(folder, opened, extend_kimg)
            if extend_kimg is not None:
                trainer.recipe = trainer.recipe.but(kimg=extend_kimg)
            return trainer
        except BaseException:
            folder.release()
            raise

    def _go_on_from(self, snapshot: Snapshot) -> None:
        """Takes up the state of a snapshot of this run, whatever the run did after it."""
        counters = training_state.restore(self.method, self.rng, snapshot)
        self.run_folder.rewind(snapshot.images_seen)
        self.images_seen = snapshot.images_seen
        self.steps = int(counters["steps"])
        self.reals.drawn = int(counters["drawn"])
        self.watch.seconds = self.seconds_before = float(counters["seconds"])
        self.pace.ticks = int(counters["ticks"])
        self.method.parts = int(counters.get("parts", 1))
        self._work_with(int(counters.get("environment", {}).get("threads", self.plan.threads)))
        self.timetable.saved(self.watch.seconds, self.images_seen)
        self.timetable.sampled(self.watch.seconds, self.epoch)
        self.recipe = self.recipe.but(lr_g=counters["lr_g"], lr_d=counters["lr_d"])
        self.resumed_from = Text("{kimg:.1f} kimg", kimg=snapshot.images_seen / 1000)
        self._check(snapshot, counters)

    def _check(self, snapshot: Snapshot, counters: dict[str, Any]) -> None:
        """Compares what was restored with what was kept, and says what comes of it."""
        restored = training_state.capture(self.method, self.rng, self.images_seen, self._counters())
        self.verdict = exactness.judge(str(counters.get("digest", "")), counters.get("environment", {}), restored,
                                       self.environment)
        if snapshot.path is not None:
            self._first_step = exactness.FirstStep.of(snapshot.path)
        same_data = self.data.fingerprint == self.run_folder.options.data.fingerprint
        level: Literal["info", "warning"] = "info" if same_data else "warning"
        if self.verdict.exact is None and not same_data:
            self.verdict = exactness.Verdict(False, exactness.OTHER_DATA)
        hint = NOT_EXACT if self.verdict.exact is False else ""
        self.notices.add(Notice(level, Text("{resumed}.", resumed=self.verdict.words(self.resumed_from)), hint))

    @property
    def epoch(self) -> float:
        return self.images_seen / len(self.data)

    @property
    def target_images(self) -> int:
        return math.ceil(self.recipe.kimg * 1000)

    @property
    def session_seconds(self) -> float:
        """Seconds of training since the run was begun or resumed here, pauses left out."""
        return self.watch.now() - self.seconds_before

    def step(self) -> dict[str, Tensor]:
        """One step of the method. Returns its scalars (0-dim tensors on the device).

        Raises:
            NonFiniteError: a loss is not finite.
            MemoryExhaustedError: the device has no memory even for one image at a time.
        """
        parts = self.method.parts
        if self.recipe.lr_decay:
            self._set_rates()
        self.crew.begin()
        scalars = guarding_memory(self.sparing.step, self.recipe)
        if self.method.parts != parts:
            size = self.recipe.size if self.data.kind == "images" else None
            self.notices.add(notice_of_parts(self.method.parts, self.recipe.batch, size))
        self.images_seen += self.method.images_per_step
        self.steps += 1
        self.means.add(scalars)
        if self._first_step is not None:
            self._compare(self._first_step, scalars)
        if (before := self.crew.now) != (count := self.crew.end()):
            self._work_with(count)
            self.notices.add(notice_of_threads(before, count))
        return scalars

    def _work_with(self, count: int) -> None:
        """Goes on with so many threads, which the next numbers depend on."""
        if self.crew.planned == 1:
            return
        self.crew.now = min(count, self.crew.planned)
        self.plan = replace(self.plan, threads=self.crew.now)
        self.plan.apply()
        self.environment = exactness.environment(self.plan, self.data)

    def _compare(self, first: exactness.FirstStep, scalars: dict[str, Tensor]) -> None:
        rates = {f"rate of {name}": float(moves.param_groups[0]["lr"]) for name, moves in self.method.optimizers.items()}
        conditions = {**rates, "parts": float(self.method.parts), "threads": float(self.plan.threads)}
        if differs := first.take(scalars, conditions):
            self.verdict = exactness.Verdict(False, differs)
            self.notices.warn(Text("{resumed}.", resumed=self.verdict.words(self.resumed_from)), NOT_EXACT)

    def keep_first_step(self) -> None:
        """Writes the losses of the step after the newest snapshot beside it: a later resume from there compares with them."""
        if self._first_step is not None:
            with suppress(OSError):  # it only serves a check
                self._first_step.write()

    def run(self, *, max_seconds: float | None = None) -> Generator[Event, None, None]:
        """Trains until the recipe's kimg (or `max_seconds` of training) are reached.

        The networks do not change between two `next`. Closing the iterator writes the last snapshot and frees the folder.
        What cannot be written is told by a `Notice` that asks for a pause, so that a person can make room and go on.

        Raises:
            StudioError: training cannot go on; a last snapshot was taken, if there was anything new to keep.
        """
        self.plan.apply()
        events = RunLoop(self, max_seconds).events()
        try:
            for event in events:
                self.watch.stop()
                yield event
                self.watch.start()
        finally:
            try:
                events.close()
            finally:
                self.run_folder.release()

    def sample_now(self) -> GridReady:
        """Draws the run's fixed latents, writes the sheet, and tells. At a safe point only."""
        images = guarding_memory(lambda: self.grid.fakes(self.method), self.recipe)
        path = self.run_folder.save_sheet("fakes", images, self.images_seen, epoch=self.epoch)
        self.timetable.sampled(self.watch.now(), self.epoch)
        return GridReady("fakes", images, self.images_seen, self.epoch, path)

    def snapshot_now(self, reason: str = "asked") -> SnapshotSaved:
        """Writes everything that going on needs. At a safe point only.

        Raises:
            RunError: it cannot be written, or the networks hold numbers that are not finite.
        """
        if not training_state.all_finite(self.method):
            raise RunError(Text("The networks hold numbers that are not finite, so no snapshot was taken."),
                           Text("The last good snapshot is kept; go on from it with a lower learning rate."))
        snapshot = training_state.capture(self.method, self.rng, self.images_seen, self._counters())
        snapshot.state.update(digest=exactness.digest(snapshot), environment=self.environment)
        path = self.run_folder.write_snapshot(snapshot, reason)
        self.timetable.saved(self.watch.now(), self.images_seen)
        self._first_step = exactness.FirstStep(path)
        return SnapshotSaved(path, self.images_seen, reason)  # type: ignore[arg-type]

    def _counters(self) -> dict[str, Any]:
        return {"steps": self.steps, "drawn": self.reals.drawn, "seconds": self.watch.now(), "ticks": self.pace.ticks,
                "lr_g": self.recipe.lr_g, "lr_d": self.recipe.lr_d, "parts": self.method.parts}

    def set_live(self, name: str, value: float) -> None:
        """Changes a setting while the run trains. At a safe point only.

        Raises:
            RecipeError: the setting cannot change while training, or the value is outside its range.
        """
        if not setting_extra(name).get("live"):
            raise RecipeError(Text("'{name}' cannot change while the run trains.", name=name),
                              Text("Fork the run to change it."), field=name)
        self.recipe = self.recipe.but(**{name: value})
        self._set_rates()

    @property
    def rate_share(self) -> float:
        """What is left of the learning rates: 1, and over the last `lr_decay` of the run evenly less, down to 0 at its end."""
        span = self.recipe.lr_decay * self.target_images
        return min(1.0, max(0.0, (self.target_images - self.images_seen) / span)) if span else 1.0

    def _set_rates(self) -> None:
        share = self.rate_share
        for network, optimizer in self.method.optimizers.items():
            rate = share * (self.recipe.lr_g if network == "generator" else self.recipe.lr_d)
            for group in optimizer.param_groups:
                group["lr"] = rate

    def generator_weights(self) -> dict[str, Tensor]:
        """A copy of the averaged generator on the CPU, for whoever draws with it in another thread."""
        return {name: tensor.detach().to("cpu", copy=True) for name, tensor in self.method.ema.state_dict().items()}

    def go_back(self, why: str = NOT_FINITE) -> None:
        """To the networks of the last good snapshot, at half the learning rates. Raises `StudioError` when that has not
        helped again and again."""
        slower, notice = self.bad_steps.go_back(self.method, self.run_folder, self.recipe, why)
        for name, value in slower.items():
            self.set_live(name, value)
        self.means = ScalarMeans()
        self.notices.add(notice)
