"""How one thing follows from another: a scan ends, data are prepared, a run starts, pauses, ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from gan_studio.core.automatic import Choice
from gan_studio.core.config import Recipe
from gan_studio.core.data.types import DataSet, ScanReport
from gan_studio.core.errors import Action, BusyError, DataError, StudioError
from gan_studio.core.events import Event, GridReady, MetricsReady, Notice, Progress, RunStarted, SnapshotSaved
from gan_studio.preferences import Preferences
from gan_studio.session import tasks
from gan_studio.session.facts import SessionFacts
from gan_studio.session.recipe import fitted, settings_of, size_of_builtin, size_of_images
from gan_studio.session.renderer import info_for, recipe_for
from gan_studio.session.training import Outcome
from gan_studio.session.view import DataInfo, RenderResult, RunView, SessionState
from gan_studio.workers.train_thread import TrainerLike

GENERATOR_SETTINGS = ("size", "colour", "method", "architecture", "latent_dim", "width", "g_norm", "mapping", "seed")


class SessionFlow(SessionFacts):
    """Everything that happens by itself. What a person wishes is in `Session`."""

    def __init__(self, preferences: Preferences | None = None, parent: QObject | None = None) -> None:
        super().__init__(preferences, parent)
        self._wire()
        self._show_untrained()

    def _wire(self) -> None:
        data, runs, train, render = self._data, self._runs, self._train, self._render
        self.lab.crashed.connect(self.crashed)
        self.explore.time_machine.rendered.connect(self.rendered)
        self.explore.time_machine.shown_changed.connect(self._on_other_moment)
        explore = self.explore
        for part in (explore.bookmarks, explore.timeline, explore.names, explore.directions, explore.time_machine,
                     explore.exports):
            part.failed.connect(self.failed)
            part.crashed.connect(self.crashed)
        explore.photo.crashed.connect(self.crashed)
        explore.nearest.crashed.connect(self.crashed)
        data.scan_started.connect(self.scan_started)
        data.scan_progressed.connect(self.scan_progressed)
        data.scan_finished.connect(self._on_scan_finished)
        data.scan_cancelled.connect(self._on_scan_cancelled)
        data.report_changed.connect(self.report_changed)
        data.scan_failed.connect(self._on_scan_failed)
        data.prepared.connect(self.prepared)
        data.prepare_progressed.connect(self.prepare_progressed)
        data.prepare_ended.connect(self._on_prepare_ended)
        data.original_loaded.connect(self.original_loaded)
        data.failed.connect(self._on_data_failed)
        data.busy_changed.connect(self.busy_changed)
        runs.opened.connect(self._on_run_opened)
        runs.history_loaded.connect(self.history_loaded)
        runs.metrics_loaded.connect(self.metrics_loaded)
        runs.metrics_ready.connect(self.metrics_ready)
        runs.grid_added.connect(self._on_grid)
        runs.progressed.connect(self.progressed)
        runs.changed.connect(self._on_run_followed)
        runs.loaded.connect(self._on_run_loaded)
        runs.recent_runs_changed.connect(self.recent_runs_changed)
        runs.failed.connect(self._on_runs_failed)
        runs.busy_changed.connect(self.busy_changed)
        train.event_happened.connect(self._on_event)
        train.paused.connect(self._on_paused)
        train.resumed.connect(self._on_resumed)
        train.complained.connect(self.failed)
        train.weights_ready.connect(self._on_weights)
        train.ended.connect(self._on_training_ended)
        render.renderer_changed.connect(self.renderer_changed)
        render.rendered.connect(self._on_rendered)
        render.failed.connect(self.failed)
        self._previews.augmented.connect(self.augmented)
        self._previews.failed.connect(self.failed)
        self._choices.chosen.connect(self._on_preset_chosen)
        self._choices.changed.connect(self.preset_choice_changed)
        self.state_changed.connect(self._on_state_changed)
        for desk in (data, runs, render, self._previews, self._choices):
            desk.crashed.connect(self.crashed)

    # --- small steps -------------------------------------------------------------------------------------------------

    def _set_state(self, state: SessionState) -> None:
        if state is self._state:
            return
        self._state = state
        self.state_changed.emit(state)
        if self._closing and state is SessionState.IDLE:
            self.shutdown_ready.emit()

    def _is_free(self, doing: str) -> bool:
        """Whether nothing trains or is about to; says so where it is not."""
        if self._state in (SessionState.IDLE, SessionState.SCANNING):
            return True
        self.failed.emit(BusyError(
            self.tr("A run is in training."), self.tr("Stop it first; it is kept. After that {doing}.").format(doing=doing)))
        return False

    def _set_recipe(self, recipe: Recipe) -> None:
        before, self._recipe = self._recipe, recipe
        if recipe == before:
            return
        self.recipe_changed.emit(recipe)
        if any(getattr(before, name) != getattr(recipe, name) for name in GENERATOR_SETTINGS):
            self._show_untrained()

    def _set_run(self, run: RunView) -> None:
        """The run that is shown: a new one is opened, the same one is changed."""
        before, self._run = self._run, run
        if before is None or before.path != run.path:
            self._told_sheets.clear()
            if before is not None:
                self.run_closed.emit()
            self.run_opened.emit(run)
        elif before != run:
            self.run_changed.emit(run)

    def _show_untrained(self) -> None:
        """The sliders hold the generator that the next run would start from, unless a run is shown."""
        if self._run is not None:
            return
        info = self.data_info
        shape = info.shape if info else (self._recipe.size, self._recipe.size, 1 if self._recipe.colour == "grey" else 3)
        recipe = recipe_for(self._recipe, shape)
        self._render.show(
            info_for(recipe, shape, self.tr("Untrained generator"), False),
            tasks.untrained_renderer(recipe, shape, self._building),
        )

    def _show_generator_of(self, run: RunView, snapshot: Path | None) -> None:
        """The sliders hold the newest generator of a run that is looked at, or its best one where that was chosen."""
        if snapshot is None:
            self._render.show(None, None)
        else:
            best = self._shows_best and run.best_images_seen >= 0
            info = info_for(run.recipe, run.data_shape, run.name, run.images_seen > 0)
            self._render.show(replace(info, snapshot="best" if best else "last"),
                              tasks.renderer_of_run(run.path, self._building, best=best))
        self._shown_snapshot = snapshot

    @Slot(object)
    def _on_rendered(self, result: RenderResult) -> None:
        if not self.explore.time_machine.is_back:  # else this one was asked before
            self.rendered.emit(result)

    @Slot()
    def _on_other_moment(self) -> None:
        if self.explore.time_machine.is_back:
            self._render.rest()  # pages ask again when they come back to the newest

    @Slot(object)
    def _on_preset_chosen(self, choice: Choice) -> None:
        if self._preset_is_ours and self.preset_choice == choice:
            self._set_recipe(self._recipe.but(**settings_of(choice.key, self._recipe, self.data_info)))

    @Slot(object)
    def _on_state_changed(self, state: SessionState) -> None:
        if state is not SessionState.IDLE:
            self._choices.drop()  # a run starts with the recipe as it is

    # --- data --------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_scan_finished(self, report: ScanReport) -> None:
        info, forked = self._data.info(self._recipe), self._forked
        self._forked = False
        if info is not None and not forked:
            recipe = self._recipe
            if info.kind == "images" and report.source != self._source_before and size_of_builtin(report.source) is None:
                recipe = recipe.but(size=size_of_images(report, recipe.size))
            self._set_recipe(fitted(recipe, self._preset_before, info))
        self._show_untrained()
        # Last, so that whoever starts a run at this word starts the recipe that fits the data.
        self._set_state(SessionState.IDLE)
        self.scan_finished.emit(report)

    @Slot()
    def _on_scan_cancelled(self) -> None:
        self._forked = False
        self._set_state(SessionState.IDLE)
        self.scan_cancelled.emit()

    @Slot()
    def _on_scan_failed(self) -> None:
        self._forked = False
        self._set_state(SessionState.IDLE)

    @Slot()
    def _on_prepare_ended(self) -> None:
        self._set_state(SessionState.IDLE)

    @Slot(object)
    def _on_data_failed(self, error: StudioError) -> None:
        resuming, self._resuming = self._resuming, None
        if resuming is not None and isinstance(error, DataError):
            error = DataError(
                error.message,
                self.tr("Were the data of '{name}' moved? Choose where they are now.").format(name=resuming.name),
                action=Action(self.tr("Locate the data"), "choose_data"),
            )
        self.failed.emit(error)

    # --- training ----------------------------------------------------------------------------------------------------

    def _start_new(self, data: DataSet) -> None:
        self._info = DataInfo(data.name, len(data), tuple(data.shape), data.kind, tuple(data.source))
        self._launch(tasks.new_trainer(
            self._recipe, data, self.runs_root, self._preferences.keep_free_cores, self._building))

    def _resume_with(self, source: tuple[str, ...], fingerprint: str, extend_kimg: float | None) -> None:
        run = self._run
        if run is None:
            return
        if extend_kimg is None and run.status == "finished":
            # As long again, whatever ended it: the target of a run that a time ended is out of reach.
            extend_kimg = min(1e6, max(run.kimg, 0.001) * 2)
        self._resuming = run
        self._set_state(SessionState.PREPARING)

        def go_on(data: DataSet) -> None:
            self._resuming = None
            self._info = DataInfo(data.name, len(data), tuple(data.shape), data.kind, tuple(data.source))
            self._launch(tasks.resumed_trainer(
                run.path, data, self._preferences.keep_free_cores, extend_kimg, self._building))

        self._data.prepare_source(source, fingerprint, run.recipe, go_on)

    def _launch(self, make_trainer: Callable[[], TrainerLike]) -> None:
        self._runs.close()
        self.busy_changed.emit(self.tr("Building the networks…"))
        self._set_state(SessionState.TRAINING)
        self._train.start(make_trainer)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, Progress):
            if self._run is not None:
                self._run = replace(self._run, images_seen=event.images_seen)
            self.progressed.emit(event)
        elif isinstance(event, GridReady):
            self._on_grid(event)
        elif isinstance(event, MetricsReady):
            self.metrics_ready.emit(event)
            if self._run is not None:
                self._set_run(replace(self._run, best_images_seen=event.best_images_seen))
        elif isinstance(event, SnapshotSaved):
            self.snapshot_saved.emit(event)
        elif isinstance(event, Notice):
            self.notice_raised.emit(event)
        elif isinstance(event, RunStarted):
            self._on_run_started(event)

    def _on_run_started(self, event: RunStarted) -> None:
        self.busy_changed.emit("")
        self._shows_best = False
        info, known = self._info, self._run
        if info is None:
            return
        again = known is not None and known.path == event.run_dir
        name = known.name if known is not None and again else event.run_dir.name
        run = RunView(
            path=event.run_dir, name=name, recipe=event.recipe, status="training",
            images_seen=known.images_seen if known is not None and again else 0,
            data_name=event.data_name, data_count=event.data_count, device=event.device,
            data_source=info.source, data_shape=info.shape, data_kind=info.kind,
            data_fingerprint=known.data_fingerprint if known is not None and again else "",
            generator_parameters=event.generator_parameters, judge_parameters=event.judge_parameters,
            best_images_seen=known.best_images_seen if known is not None and again else -1,
        )
        self._set_run(run)
        # Its weights follow from the training thread, the first ones at once.
        self._render.show(
            info_for(event.recipe, info.shape, run.name, bool(event.resumed_from)),
            tasks.untrained_renderer(event.recipe, info.shape, self._building),
        )
        self.refresh_recent()

    @Slot(object)
    def _on_grid(self, grid: GridReady) -> None:
        # A run that goes on tells its reals again; the same moment sampled twice is one sheet.
        if grid.kind == "reals" and grid.path in self._told_sheets:
            return
        self._told_sheets.add(grid.path)
        self.grid_added.emit(grid)

    @Slot(object, int)
    def _on_weights(self, weights: Any, images_seen: int) -> None:
        self._render.set_weights(weights, images_seen)
        if self.renderer is not None and images_seen > 0:
            self._render.retitle(replace(self.renderer, trained=True))

    @Slot()
    def _on_paused(self) -> None:
        if self._state is SessionState.TRAINING:
            self._set_state(SessionState.PAUSED)

    @Slot()
    def _on_resumed(self) -> None:
        if self._state is SessionState.PAUSED:
            self._set_state(SessionState.TRAINING)

    @Slot(object)
    def _on_training_ended(self, outcome: Outcome) -> None:
        self.busy_changed.emit("")
        after, self._after_training = self._after_training, None
        if self._run is not None and self._run.status == "training":
            self._set_run(replace(self._run, status="finished" if outcome.how == "finished" else "paused"))
        self._set_state(SessionState.IDLE)
        if outcome.how == "finished":
            self.run_finished.emit(outcome.value)
        elif outcome.how == "stopped" and outcome.value is not None:
            self.run_stopped.emit(outcome.value)
        elif outcome.how == "failed":
            self.failed.emit(outcome.value)
        elif outcome.how == "crashed":
            self.crashed.emit(outcome.value)
        self.refresh_recent()
        if after is not None and not self._closing:
            after()

    # --- runs --------------------------------------------------------------------------------------------------------

    def refresh_recent(self) -> None:
        """Reads the list of runs again."""
        self._runs.refresh(self.runs_root)

    @Slot(object, object)
    def _on_run_opened(self, run: RunView, snapshot: Path | None) -> None:
        self._shows_best = False
        self._set_run(run)
        self._show_generator_of(run, snapshot)

    @Slot(object, object)
    def _on_run_followed(self, run: RunView, snapshot: Path | None) -> None:
        self._set_run(run)
        if snapshot != self._shown_snapshot:
            self._show_generator_of(run, snapshot)

    @Slot(object)
    def _on_run_loaded(self, run: RunView) -> None:
        self.run_loaded.emit(run)
        if self._continue_when_loaded:
            self._continue_when_loaded = False
            if self._state is SessionState.IDLE:
                self._continue_shown(None)

    @Slot(object)
    def _on_runs_failed(self, error: StudioError) -> None:
        self._continue_when_loaded = False
        self.failed.emit(error)

    def _continue_shown(self, extend_kimg: float | None) -> None:
        """Goes on with the run that is shown, if it can."""
        if self._run is None:
            return
        if self._run.read_only:
            self.failed.emit(StudioError(
                self.tr("'{name}' comes with the program, so it does not go on training.").format(name=self._run.name),
                self.tr("Press New run on the Train page for a run of your own on the same data.")))
            return
        if not self._run.can_continue:
            self.failed.emit(StudioError(
                self.tr("'{name}' cannot go on: it is damaged, or another program trains it.").format(name=self._run.name),
                self.tr("Stop it there first, or fork it.")))
            return
        self._resume_with(self._run.data_source, self._run.data_fingerprint, extend_kimg)

    def _on_renamed(self, path: Path, name: str) -> None:
        if self._run is not None and self._run.path == path:
            self._set_run(replace(self._run, name=name.strip() or path.name))
            if self.renderer is not None:
                self._render.retitle(replace(self.renderer, title=self._run.name))
        self.refresh_recent()

    def _on_core_loaded(self, _: object) -> None:
        self.core_ready.emit()

    def _on_core_complete(self, _: object) -> None:
        self.core_complete.emit()

    def shutdown(self, timeout_ms: int = 15000) -> bool:
        """Stops and keeps what runs, and joins all threads; True when all ended in time."""
        self._runs.close()
        training = self._train.close(timeout_ms)
        rendering = self._render.close(timeout_ms)
        experiment = self.lab.close(timeout_ms)
        past = self.explore.time_machine.close(timeout_ms)
        return self._jobs.close(timeout_ms) and training and rendering and experiment and past
