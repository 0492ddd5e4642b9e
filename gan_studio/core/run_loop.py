"""The order of a run: what happens at its start, at each step and at its end, and what when something fails."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Literal

from gan_studio.core import training_state
from gan_studio.core.errors import RunError
from gan_studio.core.evaluation import TrainingEvaluation
from gan_studio.core.events import Event, GridReady, Progress, RunFinished, RunStarted, SnapshotSaved, StepDone
from gan_studio.core.methods import NonFiniteError
from gan_studio.core.notices import pause_for
from gan_studio.core.rollback import BAD_STEPS_IN_A_ROW
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from gan_studio.core.trainer import Trainer

PROGRESS_SECONDS = 0.1
TICK_SECONDS = 2.0  # a line in stats.jsonl and log.txt; the first ones come sooner, because early curves are short
NOT_A_NUMBER = Text("The loss was not a number {times} times in a row", times=BAD_STEPS_IN_A_ROW)
STEP = StepDone()


class RunLoop:
    """Drives a trainer through its run; `Trainer.run` iterates `events`. Each event is a safe point."""

    def __init__(self, trainer: Trainer, max_seconds: float | None) -> None:
        self._trainer = trainer
        self._max_seconds = max_seconds
        self._evaluation = TrainingEvaluation.of(trainer) if trainer.recipe.metrics else None
        self._finished = False

    def events(self) -> Generator[Event, None, None]:
        """From the start to the target (or the end of the time). Closing it keeps what was learned. Raises `StudioError`."""
        trainer = self._trainer
        try:
            yield from self._opening()
            limit = math.inf if self._max_seconds is None else trainer.watch.seconds + self._max_seconds
            while trainer.images_seen < trainer.target_images and trainer.watch.now() < limit:
                yield from self._one_step(limit)
            yield from self._closing()
        except GeneratorExit:
            if not self._finished:
                self._end("stopped")
            raise
        except Exception as error:
            self._rescue(error)
            raise

    def _opening(self) -> Iterator[Event]:
        trainer = self._trainer
        trainer.watch.start()
        networks = trainer.method.networks
        sizes = {name: sum(p.numel() for p in network.parameters()) for name, network in networks.items()}
        yield RunStarted(
            run_dir=trainer.run_folder.path, recipe=trainer.recipe, data_name=trainer.data.name,
            data_count=len(trainer.data), device=trainer.plan.words,
            generator_parameters=sizes.pop("generator"), judge_parameters=sum(sizes.values()),
            resumed_from=trainer.resumed_from, resumed_exactly=trainer.verdict.exact, not_exact_because=trainer.verdict.why_not,
        )
        trainer.run_folder.set_status("training", images_seen=trainer.images_seen, seconds=trainer.watch.now())
        yield from trainer.notices.take()
        if not trainer.resumed_from:
            reals = trainer.grid.reals()
            path = trainer.run_folder.save_sheet("reals", reals, 0)
            yield GridReady("reals", reals, 0, 0.0, path)
            yield trainer.sample_now()
            yield trainer.snapshot_now("start")
        trainer.pace.reset(trainer.watch.now(), trainer.images_seen)

    def _one_step(self, limit: float) -> Iterator[Event]:
        trainer = self._trainer
        try:
            trainer.step()
            trainer.bad_steps.good()
        except NonFiniteError:
            self._bad_step()
        yield STEP
        now = trainer.watch.now()
        if trainer.pace.due_progress(now, PROGRESS_SECONDS):
            yield self._progress(now, limit)
        yield from trainer.notices.take()
        if trainer.timetable.sample_due(now, trainer.epoch, trainer.recipe):
            yield self._sample_on_time()
        if trainer.timetable.snapshot_due(now, trainer.recipe):
            yield from self._snapshot_on_time()
        if self._evaluation is not None:
            yield from self._evaluation.work(trainer.session_seconds, trainer.images_seen, trainer.watch.now())

    def _closing(self) -> Iterator[Event]:
        trainer = self._trainer
        if not training_state.all_finite(trainer.method):
            trainer.go_back()
        now = trainer.watch.now()
        yield self._progress(now, now, tick=True)
        yield from trainer.notices.take()
        if trainer.timetable.saved_images != trainer.images_seen:
            yield self._sample_on_time()
        try:
            saved = self._end("finished")
        except RunError as error:
            yield pause_for(error)
            saved = self._end("finished")  # once more, now that the person had a chance to make room
        self._finished = True
        if saved is not None:
            yield saved
        if self._evaluation is not None:
            yield from self._evaluation.finish(trainer.images_seen, trainer.watch.now())
        yield RunFinished(trainer.run_folder.path, trainer.images_seen)

    def _progress(self, now: float, limit: float, *, tick: bool = False) -> Progress:
        trainer = self._trainer
        rate = trainer.pace.images_per_second(now, trainer.images_seen)
        fraction = trainer.images_seen / trainer.target_images
        eta = max(0, trainer.target_images - trainer.images_seen) / rate if rate > 0 else None
        if math.isfinite(limit):
            eta = min(max(0.0, limit - now), math.inf if eta is None else eta)
            fraction = max(fraction, now / limit if limit > 0 else 1.0)
        scalars = trainer.means.take()
        if not all(math.isfinite(value) for value in scalars.values()):
            # On an accelerator this is where a bad loss shows: some steps too late to skip it.
            trainer.go_back(NOT_A_NUMBER)
        share = trainer.rate_share
        event = Progress(
            images_seen=trainer.images_seen, epoch=trainer.epoch, step=trainer.steps, seconds=now, images_per_second=rate,
            eta_seconds=eta, memory_mb=trainer.pace.memory_mb(now), fraction=min(1.0, fraction),
            scalars={**scalars, "lr_g": share * trainer.recipe.lr_g, "lr_d": share * trainer.recipe.lr_d},
        )
        trainer.pace.remember(event)
        if tick or trainer.pace.due_tick(now, TICK_SECONDS):
            try:
                trainer.run_folder.append_tick(trainer.pace.tick())
                trainer.keep_first_step()
            except RunError as error:
                trainer.notices.add(pause_for(error))
        return event

    def _bad_step(self) -> None:
        """Counts a step that was skipped; after three in a row goes back to the last good snapshot, half as fast."""
        trainer = self._trainer
        if trainer.bad_steps.in_a_row == 0:
            trainer.notices.warn(Text("A step gave a loss that is not a number and was skipped."))
        if trainer.bad_steps.bad():
            trainer.go_back(NOT_A_NUMBER)

    def _sample_on_time(self) -> Event:
        trainer = self._trainer
        try:
            return trainer.sample_now()
        except RunError as error:
            trainer.timetable.sampled(trainer.watch.now(), trainer.epoch)  # not again at the very next step
            return pause_for(error)

    def _snapshot_on_time(self) -> Iterator[Event]:
        trainer = self._trainer
        if not training_state.all_finite(trainer.method):
            trainer.go_back()  # a loss can be finite although an average is not: such networks draw nothing but grey
            yield from trainer.notices.take()
        try:
            yield trainer.snapshot_now("time")
        except RunError as error:
            trainer.timetable.save_failed(trainer.watch.now())
            yield pause_for(error)

    def _end(self, how: Literal["stopped", "finished"]) -> SnapshotSaved | None:
        """The last snapshot, if one is due, and how it ended. Raises `RunError` where it cannot be written."""
        trainer = self._trainer
        saved = self._last_snapshot(how)
        kept = max(0, trainer.timetable.saved_images)  # not what was seen, where the newest networks were not worth keeping
        trainer.run_folder.set_status(how, images_seen=kept, seconds=trainer.watch.now())
        return saved

    def _rescue(self, error: Exception) -> None:
        """Keeps what was learned before training broke off. When even that fails, `error` says so."""
        if self._trainer.bad_steps.diverged:
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
        trainer = self._trainer
        if trainer.timetable.saved_images == trainer.images_seen or not training_state.all_finite(trainer.method):
            return None
        return trainer.snapshot_now(reason)
