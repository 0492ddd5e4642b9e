"""The trainer: one step, or a whole run as an iterator of events. No thread, no lock, no Qt, no callback.

`run()` yields; each yield is a safe point, where the one who iterates may call `sample_now`, `snapshot_now`, `set_live`
or `generator_weights`, wait for as long as a person likes, or close the iterator, which writes the last snapshot.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Literal, TypeVar

import torch
from torch import Tensor

from gan_studio.core import device, fitting, training_state
from gan_studio.core.config import Recipe, setting_extra
from gan_studio.core.data.types import DataSet
from gan_studio.core.errors import Action, MemoryExhaustedError, RecipeError, RunError, StudioError
from gan_studio.core.events import (
    Event,
    GridReady,
    Notice,
    Progress,
    RunFinished,
    RunStarted,
    SnapshotSaved,
    StepDone,
)
from gan_studio.core.methods import REGISTRY, Method, NonFiniteError
from gan_studio.core.progress import Pace, ScalarMeans, StopWatch
from gan_studio.core.real_batches import RealBatches
from gan_studio.core.run import RunFolder
from gan_studio.core.run_options import DataInfo, RunOptions
from gan_studio.core.sample_grid import SampleGrid

PROGRESS_SECONDS = 0.1
TICK_SECONDS = 2.0  # a line in stats.jsonl and log.txt; the first ones come sooner, because early curves are short
SHORTEST_SAMPLE_SECONDS = 1.0  # where an epoch is shorter than this, grids would only bury the disk
FIRST_SAMPLE_SECONDS = 3.0
BAD_STEPS_IN_A_ROW = 3
MOST_ROLLBACKS = 5
STEP = StepDone()


class Trainer:
    """Trains one run. Make one with `create` or `resume`; then iterate `run`, or call `step` yourself.

    Attributes:
        recipe: the settings in force, with live learning rates as they are now.
        run_folder: where everything is written.
        method: the networks.
        images_seen, steps: how far the run is.
    """

    def __init__(self, run_folder: RunFolder, data: DataSet, plan: device.DevicePlan) -> None:
        self.run_folder = run_folder
        self.recipe: Recipe = run_folder.options.recipe
        self.images_seen = 0
        self.steps = 0
        self.resumed_from = ""
        self._data = data
        self._plan = plan
        plan.apply()
        self._rng = torch.Generator().manual_seed(self.recipe.seed)
        machine = plan.machine(self._rng)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(self.recipe.seed)
            self.method: Method = REGISTRY[self.recipe.method](self.recipe, data.shape, machine)
        self._reals = RealBatches(data, self.recipe.batch, self.recipe.seed, self.recipe.mirror, machine.device, self._rng)
        self._grid = SampleGrid(data, self.recipe)
        self._means = ScalarMeans()
        self._watch = StopWatch()
        self._seconds_before = 0.0  # of training, in earlier sessions
        self._pace = Pace()
        self._notices: list[Notice] = []
        self._bad_steps = 0
        self._rollbacks = 0
        self._diverged = False
        self._saved_at = (0.0, -1)  # seconds, images seen
        self._sampled_at = (0.0, 0)  # seconds, epoch

    @classmethod
    def create(cls, recipe: Recipe, data: DataSet, runs_root: Path, *, keep_free_cores: int = 0, name: str = "") -> Trainer:
        """A new run in a new folder under `runs_root`.

        Raises:
            RecipeError, DataError: recipe and data do not go together.
            RunError: the folder cannot be made.
            MemoryExhaustedError: the networks do not fit the device. No folder is left then.
        """
        recipe = fitting.fit(recipe, data)
        plan = _guarding_memory(lambda: device.plan(recipe, data.shape, keep_free_cores=keep_free_cores), recipe)
        options = RunOptions(name=name, recipe=recipe, data=DataInfo.of(data), device=device.as_dict(plan))
        folder = RunFolder.create(runs_root, options)
        try:
            folder.acquire()
            trainer = _guarding_memory(lambda: cls(folder, data, plan), recipe)
        except BaseException:
            folder.release()
            with suppress(RunError):  # an empty folder harms nobody: the first error is the one to tell
                folder.delete()
            raise
        if advice := fitting.advice(data):
            trainer._notices.append(Notice("warning", advice))
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
            trainer = cls._resume(folder, data, keep_free_cores)
            trainer._save_new_options(extend_kimg)
            return trainer
        except BaseException:
            folder.release()
            raise

    @classmethod
    def _resume(cls, folder: RunFolder, data: DataSet | None, keep_free_cores: int) -> Trainer:
        options = folder.options
        if data is None:
            from gan_studio.core.data.open import open_data

            data = open_data(options.data.source, options.recipe)
        if tuple(data.shape) != tuple(options.data.shape):
            raise RunError(
                f"The data of '{folder.name}' have changed: they were {options.data.shape}, now they are {data.shape}.",
                "Choose the data that this run was trained on.",
                action=Action("Locate the data", "choose_data"),
            )
        opened = data
        trainer = _guarding_memory(
            lambda: cls(folder, opened, device.plan_from(
                options.device, options.recipe, opened.shape, keep_free_cores=keep_free_cores)),
            options.recipe)
        snapshot, damaged = folder.latest_snapshot()
        trainer._notices += [Notice("warning", sentence) for sentence in damaged]
        if snapshot is None:
            raise RunError(
                f"'{folder.name}' has no snapshot that training can go on from.",
                "Start a new run with the same recipe: open this one and choose 'Fork this run'.",
            )
        counters = training_state.restore(trainer.method, trainer._rng, snapshot)
        folder.rewind(snapshot.images_seen)
        trainer.images_seen = snapshot.images_seen
        trainer.steps = int(counters["steps"])
        trainer._reals.drawn = int(counters["drawn"])
        trainer._watch.seconds = trainer._seconds_before = float(counters["seconds"])
        trainer._pace.ticks = int(counters["ticks"])
        trainer._saved_at = (trainer._watch.seconds, trainer.images_seen)
        trainer._sampled_at = (trainer._watch.seconds, int(trainer.epoch))
        trainer.recipe = trainer.recipe.but(lr_g=counters["lr_g"], lr_d=counters["lr_d"])
        trainer.resumed_from = f"{snapshot.images_seen / 1000:.1f} kimg"
        if data.fingerprint != options.data.fingerprint:
            trainer._notices.append(Notice("warning", "The data are not the same as before.",
                                           "Training goes on, but not exactly as it would have."))
        return trainer

    def _save_new_options(self, extend_kimg: float | None) -> None:
        """Keeps what going on has changed: a new target, another place of the data."""
        options = self.run_folder.options
        recipe, info = options.recipe, options.data
        if extend_kimg is not None:
            recipe, self.recipe = recipe.but(kimg=extend_kimg), self.recipe.but(kimg=extend_kimg)
        info = info.model_copy(update={"source": tuple(self._data.source)})
        if (recipe, info) != (options.recipe, options.data):
            self.run_folder.save_options(options.model_copy(update={"recipe": recipe, "data": info}))

    @property
    def epoch(self) -> float:
        return self.images_seen / len(self._data)

    @property
    def target_images(self) -> int:
        return math.ceil(self.recipe.kimg * 1000)

    @property
    def session_seconds(self) -> float:
        """Seconds of training since the run was begun or resumed here, pauses left out."""
        return self._watch.now() - self._seconds_before

    def step(self) -> dict[str, Tensor]:
        """One step of the method. Returns its scalars (0-dim tensors on the device).

        Raises:
            NonFiniteError: a loss is not finite.
            MemoryExhaustedError: the device has no memory left.
        """
        scalars = _guarding_memory(lambda: self.method.step(self._reals.next), self.recipe)
        self.images_seen += self.method.images_per_step
        self.steps += 1
        self._means.add(scalars)
        return scalars

    def run(self, *, max_seconds: float | None = None) -> Generator[Event, None, None]:
        """Trains until the recipe's kimg (or `max_seconds` of training) are reached.

        The networks do not change between two `next`. Closing the iterator writes the last snapshot and frees the folder.
        What cannot be written is told by a `Notice` that asks for a pause, so that a person can make room and go on.

        Raises:
            StudioError: training cannot go on; a last snapshot was taken, if there was anything new to keep.
        """
        self._plan.apply()
        events = self._events(max_seconds)
        try:
            for event in events:
                self._watch.stop()
                yield event
                self._watch.start()
        finally:
            try:
                events.close()
            finally:
                self.run_folder.release()

    def _events(self, max_seconds: float | None) -> Generator[Event, None, None]:
        try:
            yield from self._opening()
            limit = math.inf if max_seconds is None else self._watch.seconds + max_seconds
            while self.images_seen < self.target_images and self._watch.now() < limit:
                yield from self._one_step(limit)
            yield from self._closing()
        except GeneratorExit:
            self._end("stopped")
            raise
        except Exception as error:
            self._rescue(error)
            raise

    def _opening(self) -> Iterator[Event]:
        self._watch.start()
        method = self.method
        sizes = {name: sum(p.numel() for p in network.parameters()) for name, network in method.networks.items()}
        yield RunStarted(
            run_dir=self.run_folder.path, recipe=self.recipe, data_name=self._data.name, data_count=len(self._data),
            device=self._plan.words, generator_parameters=sizes.pop("generator"), judge_parameters=sum(sizes.values()),
            resumed_from=self.resumed_from,
        )
        self.run_folder.set_status("training", images_seen=self.images_seen, seconds=self._watch.now())
        yield from self._take_notices()
        if not self.resumed_from:
            reals = self._grid.reals()
            path = self.run_folder.save_sheet("reals", reals, 0)
            yield GridReady("reals", reals, 0, 0.0, path)
            yield self.sample_now()
            yield self.snapshot_now("start")
        self._pace.reset(self._watch.now(), self.images_seen)

    def _one_step(self, limit: float) -> Iterator[Event]:
        try:
            self.step()
            self._bad_steps = 0
        except NonFiniteError:
            self._bad_step()
        yield STEP
        now = self._watch.now()
        if self._pace.due_progress(now, PROGRESS_SECONDS):
            yield self._progress(now, limit)
        yield from self._take_notices()
        seconds, epoch = self._sampled_at
        since = now - seconds
        # Grids come each epoch; the shortest time between two grows with the run, so that a tiny set does not fill the disk.
        new_epoch = int(self.epoch) > epoch and since >= max(SHORTEST_SAMPLE_SECONDS, now / 200)
        # At first much changes within seconds, so the first grids follow each other faster than the recipe asks.
        if new_epoch or since >= min(self.recipe.sample_seconds, max(FIRST_SAMPLE_SECONDS, 0.3 * now)):
            yield self._sample_on_time()
        if now - self._saved_at[0] >= self.recipe.snapshot_seconds:
            yield from self._snapshot_on_time()

    def _closing(self) -> Iterator[Event]:
        if not training_state.all_finite(self.method):
            self._go_back()
        now = self._watch.now()
        yield self._progress(now, now, tick=True)
        yield from self._take_notices()
        if self._saved_at[1] != self.images_seen:
            yield self._sample_on_time()
        try:
            saved = self._end("finished")
        except RunError as error:
            yield _pause(error)
            saved = self._end("finished")  # once more, now that the person had a chance to make room
        if saved is not None:
            yield saved
        yield RunFinished(self.run_folder.path, self.images_seen)

    def sample_now(self) -> GridReady:
        """Draws the run's fixed latents, writes the sheet, and tells. At a safe point only."""
        images = _guarding_memory(lambda: self._grid.fakes(self.method), self.recipe)
        path = self.run_folder.save_sheet("fakes", images, self.images_seen, epoch=self.epoch)
        self._sampled_at = (self._watch.now(), int(self.epoch))
        return GridReady("fakes", images, self.images_seen, self.epoch, path)

    def snapshot_now(self, reason: str = "asked") -> SnapshotSaved:
        """Writes everything that going on needs. At a safe point only.

        Raises:
            RunError: it cannot be written, or the networks hold numbers that are not finite.
        """
        if not training_state.all_finite(self.method):
            raise RunError("The networks hold numbers that are not finite, so no snapshot was taken.",
                           "The last good snapshot is kept; go on from it with a lower learning rate.")
        counters = {"steps": self.steps, "drawn": self._reals.drawn, "seconds": self._watch.now(), "ticks": self._pace.ticks,
                    "lr_g": self.recipe.lr_g, "lr_d": self.recipe.lr_d}
        snapshot = training_state.capture(self.method, self._rng, self.images_seen, counters)
        path = self.run_folder.write_snapshot(snapshot, reason)
        self._saved_at = (self._watch.now(), self.images_seen)
        return SnapshotSaved(path, self.images_seen, reason)  # type: ignore[arg-type]

    def set_live(self, name: str, value: float) -> None:
        """Changes a setting while the run trains. At a safe point only.

        Raises:
            RecipeError: the setting cannot change while training, or the value is outside its range.
        """
        if not setting_extra(name).get("live"):
            raise RecipeError(f"'{name}' cannot change while the run trains.", "Fork the run to change it.", field=name)
        self.recipe = self.recipe.but(**{name: value})
        for network, optimizer in self.method.optimizers.items():
            rate = self.recipe.lr_g if network == "generator" else self.recipe.lr_d
            for group in optimizer.param_groups:
                group["lr"] = rate

    def generator_weights(self) -> dict[str, Tensor]:
        """A copy of the averaged generator on the CPU, for whoever draws with it in another thread."""
        return {name: tensor.detach().to("cpu", copy=True) for name, tensor in self.method.ema.state_dict().items()}

    def _progress(self, now: float, limit: float, *, tick: bool = False) -> Progress:
        rate = self._pace.images_per_second(now, self.images_seen)
        fraction = self.images_seen / self.target_images
        eta = max(0, self.target_images - self.images_seen) / rate if rate > 0 else None
        if math.isfinite(limit):
            eta = min(max(0.0, limit - now), math.inf if eta is None else eta)
            fraction = max(fraction, now / limit if limit > 0 else 1.0)
        scalars = self._means.take()
        if not all(math.isfinite(value) for value in scalars.values()):
            # On an accelerator this is where a bad loss shows: some steps too late to skip it.
            self._bad_steps = BAD_STEPS_IN_A_ROW - 1
            self._bad_step()
        event = Progress(
            images_seen=self.images_seen, epoch=self.epoch, step=self.steps, seconds=now, images_per_second=rate,
            eta_seconds=eta, memory_mb=self._pace.memory_mb(now), fraction=min(1.0, fraction),
            scalars={**scalars, "lr_g": self.recipe.lr_g, "lr_d": self.recipe.lr_d},
        )
        self._pace.remember(event)
        if tick or self._pace.due_tick(now, TICK_SECONDS):
            try:
                self.run_folder.append_tick(self._pace.tick())
            except RunError as error:
                self._notices.append(_pause(error))
        return event

    def _bad_step(self) -> None:
        """Counts a step that was skipped; after three in a row goes back to the last good snapshot, half as fast."""
        self._bad_steps += 1
        if self._bad_steps == 1:
            self._notices.append(Notice("warning", "A step gave a loss that is not a number and was skipped."))
        if self._bad_steps >= BAD_STEPS_IN_A_ROW:
            self._go_back(f"The loss was not a number {BAD_STEPS_IN_A_ROW} times in a row")

    def _go_back(self, why: str = "The networks held numbers that are not finite") -> None:
        """To the networks of the last good snapshot, at half the learning rates. Raises `StudioError` when that has not
        helped again and again."""
        self._bad_steps = 0
        self._rollbacks += 1
        slower = {"lr_g": self.recipe.lr_g / 2, "lr_d": self.recipe.lr_d / 2}
        snapshot, _ = self.run_folder.latest_snapshot()
        if snapshot is None or self._rollbacks > MOST_ROLLBACKS:
            self._diverged = True
            raise StudioError(
                "The losses are not finite again and again, so training was stopped. The last good snapshot is kept.",
                "Start again with lower learning rates.", action=Action("Use lower learning rates", "change_setting", slower),
            )
        training_state.restore_networks(self.method, snapshot)
        for name, value in slower.items():
            self.set_live(name, value)
        self._means = ScalarMeans()
        self._notices.append(Notice(
            "problem",
            f"{why}: back to the snapshot at "
            f"{snapshot.images_seen / 1000:.1f} kimg, at half the learning rates ({slower['lr_g']:g} and {slower['lr_d']:g}).",
        ))

    def _sample_on_time(self) -> Event:
        try:
            return self.sample_now()
        except RunError as error:
            self._sampled_at = (self._watch.now(), int(self.epoch))  # not again at the very next step
            return _pause(error)

    def _snapshot_on_time(self) -> Iterator[Event]:
        if not training_state.all_finite(self.method):
            self._go_back()  # a loss can be finite although an average is not: such networks draw nothing but grey
            yield from self._take_notices()
        try:
            yield self.snapshot_now("time")
        except RunError as error:
            self._saved_at = (self._watch.now(), self._saved_at[1])  # not again at the very next step
            yield _pause(error)

    def _end(self, how: Literal["stopped", "finished"]) -> SnapshotSaved | None:
        """The last snapshot, if one is due, and how it ended. Raises `RunError` where it cannot be written."""
        saved = self._last_snapshot(how)
        kept = max(0, self._saved_at[1])  # not what was seen, where the newest networks were not worth keeping
        self.run_folder.set_status(how, images_seen=kept, seconds=self._watch.now())
        return saved

    def _rescue(self, error: Exception) -> None:
        """Keeps what was learned before training broke off. When even that fails, `error` says so."""
        if self._diverged:
            return  # finite or not, what came after the last good snapshot is not worth keeping
        try:
            saved = self._end("stopped")
        except Exception as second:
            error.add_note(f"A last snapshot failed too: {second!r}")
        else:
            if saved is not None:
                error.add_note(f"A last snapshot was saved: {saved.path}")

    def _last_snapshot(self, reason: str) -> SnapshotSaved | None:
        """The snapshot at the end of a run or of a session, unless nothing was learned since the one before or the
        networks are no longer worth keeping."""
        if self._saved_at[1] == self.images_seen or not training_state.all_finite(self.method):
            return None
        return self.snapshot_now(reason)

    def _take_notices(self) -> Iterator[Notice]:
        notices, self._notices = self._notices, []
        for notice in notices:
            try:
                self.run_folder.log(f"{notice.level}: {notice.message} {notice.hint}".rstrip())
            except RunError as error:
                if not notice.pause:  # else it is the same trouble, told already
                    yield _pause(error)
            yield notice


def _pause(error: RunError) -> Notice:
    """Something could not be written: wait until the person has made room. Nothing in memory is lost meanwhile."""
    return Notice("problem", error.message, error.hint, Action("Go on", "resume"), pause=True)


Made = TypeVar("Made")


def _guarding_memory(action: Callable[[], Made], recipe: Recipe) -> Made:
    """Does `action`, and says in words what to do when the device has no memory for it."""
    try:
        return action()
    except (torch.OutOfMemoryError, MemoryError) as error:
        raise _out_of_memory(recipe) from error
    except RuntimeError as error:
        if "not enough memory" in str(error) or "can't allocate memory" in str(error):  # how the CPU allocator says it
            raise _out_of_memory(recipe) from error
        raise


def _out_of_memory(recipe: Recipe) -> MemoryExhaustedError:
    if recipe.batch == 1:
        return MemoryExhaustedError(
            f"There is not enough memory for networks of width {recipe.width} at {recipe.size} px.",
            "Choose a smaller width or training size, or close other programs.")
    batch = recipe.batch // 2
    return MemoryExhaustedError(
        f"There is not enough memory for a batch of {recipe.batch} at {recipe.size} px.", f"Use a batch of {batch}.",
        action=Action(f"Use batch {batch}", "change_setting", {"batch": batch}),
    )
