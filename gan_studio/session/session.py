"""The one controller that pages talk to. QtCore only; torch is never imported in the window's thread.

Facts are signals, wishes are slots. Every wish returns at once and is harmless at the wrong moment: pressing Pause twice,
starting while training. What goes wrong comes as `failed` (a `StudioError` for a banner) or `crashed` (for the crash dialog).

    recipe   settings of the next run          run      the run that is shown (its own recipe in `run.recipe`), or None
    report   the scanned data, or None         renderer what the sliders hold: the run's generator, else an untrained one
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot

from gan_studio.core.config import setting_extra
from gan_studio.core.errors import Action, BusyError, DataError, RecipeError
from gan_studio.core.events import Notice
from gan_studio.core.export.origin import may_lead_back
from gan_studio.core.lab.state import SUFFIX
from gan_studio.core.presets import DEFAULT, PRESETS
from gan_studio.session import tasks
from gan_studio.session.choosing import decides, question
from gan_studio.session.pictures import SessionPictures
from gan_studio.session.recipe import changed, settings_of, size_of_builtin
from gan_studio.session.runs import run_at
from gan_studio.session.view import SessionState
from gan_studio.workers.jobs import JobWords
from gan_studio.workers.train_thread import TrainThread


class Session(SessionPictures):
    """The wishes. The signals and properties are in `facts.py`, what follows from what in `flow.py`, wishes for pictures in
    `pictures.py`.
    Its threads start when first needed; call `shutdown` before it goes."""

    # --- data --------------------------------------------------------------------------------------------------------

    @Slot(object)
    def open_data(self, sources: Sequence[str]) -> None:
        """Scans folders, files, zips or `builtin:...`. A scan under way is dropped, a run that is shown is closed."""
        if not sources or not self._is_free(self.tr("other data can be opened")):
            return
        self.close_run()
        source = tuple(str(part) for part in sources)
        # What was chosen for other data says nothing about these.
        self._preset_before = DEFAULT if self._preset_is_ours else self.preset
        self._source_before = self.report.source if self.report is not None else ()
        if not self._forked and source != self._source_before and (size := size_of_builtin(source)):
            self._set_recipe(changed(self._recipe, {"size": size}, self.data_info))
        self._set_state(SessionState.SCANNING)
        self._data.open(source, self._recipe)

    @Slot(object)
    def open_paths(self, paths: Sequence[str]) -> None:
        """What was dropped, given on the command line or by the desktop: a run (its folder, or its training_options.json) is
        shown, a shared experiment goes to the Lab, a single picture or film that was exported leads back to where it was made,
        anything else is data."""
        shared = [path for path in paths if path.lower().endswith(SUFFIX) and not Path(path).is_dir()]
        if shared:
            if len(paths) > 1:
                self.notice_raised.emit(Notice(
                    "warning", self.tr("One experiment at a time: '{name}' is shown.").format(name=Path(shared[0]).name),
                    self.tr("Open the others one by one.")))
            self.experiment_requested.emit(shared[0])
            return
        runs = [run for path in paths if (run := run_at(path)) is not None]
        if not runs:
            if len(paths) == 1 and may_lead_back(paths[0]):
                self.explore.exports.reopen(Path(paths[0]))
            else:
                self.open_data(paths)
            return
        if len(paths) > 1:
            self.notice_raised.emit(Notice(
                "warning", self.tr("One run at a time: '{name}' is shown.").format(name=runs[0].name),
                self.tr("Open the others one by one, and images without runs among them.")))
        self.open_run(runs[0])

    @Slot()
    def cancel_scan(self) -> None:
        self._data.cancel_scan()

    @Slot()
    def rescan(self) -> None:
        if self.report is not None:
            self.open_data(self.report.source)

    @Slot(object)
    def leave_out(self, indices: Collection[int]) -> None:
        """Leaves exactly these scanned files out of training; `report_changed` tells. Not while a run starts or trains."""
        if self.can_leave_out:
            self._data.leave_out(indices)

    @Slot()
    def undo_leaving_out(self) -> None:
        """Takes the last `leave_out` back."""
        if self.can_leave_out:
            self._data.undo_leaving_out()

    def change_recipe(self, **settings: Any) -> None:
        """Changes settings of the next run; of a run in training only the live ones.

        Raises:
            RecipeError: a value is not possible, or the setting is locked while a run trains.
        """
        if self._state not in (SessionState.IDLE, SessionState.SCANNING):
            if self._run is None or self._run.status != "training":
                raise RecipeError(self.tr("The run is about to start."), field=next(iter(settings), ""))
            for name in settings:
                if not setting_extra(name).get("live"):
                    raise RecipeError(
                        self.tr("This setting is locked while the run trains."), self.tr("Fork the run to change it."), field=name
                    )
            self._run.recipe.but(**settings)
            for name, value in settings.items():
                self.set_live(name, value)
            return
        made = changed(self._recipe, settings, self.data_info)
        if decides(settings, self._recipe, self.data_info):
            self._preset_is_ours = False
            self._choices.drop()
        self._set_recipe(made)

    @Slot(str)
    def apply_preset(self, key: str) -> None:
        """Fills the recipe with the settings of a preset (quick, balanced, best) for the data.

        Raises:
            RecipeError: the recipe is locked while a run starts or trains.
        """
        if key in PRESETS:
            self.change_recipe(**settings_of(key, self._recipe, self.data_info))

    @Slot()
    def suggest_preset(self) -> None:
        """Chooses the preset that suits the data and this machine, unless a person has: `preset_choice_changed` and
        `recipe_changed` tell. For pages from which training can be started; measures this machine the first time."""
        info = self.data_info
        if not self._preset_is_ours or info is None or self.run is not None or self.state is not SessionState.IDLE:
            return
        if asked := question(self.recipe, info):
            self._choices.ask(asked, self._preferences.keep_free_cores)

    @Slot(int)
    def original_requested(self, index: int) -> None:
        """Decodes one scanned file for the preview; comes back as `original_loaded`."""
        self._data.load_original(index, self._recipe)

    # --- training ----------------------------------------------------------------------------------------------------

    @Slot()
    def start_training(self) -> None:
        """A new run of `recipe` on the scanned data."""
        if self._state is not SessionState.IDLE:
            return
        if self.report is None:
            action = Action(self.tr("Choose folder"), "choose_folder")
            self.failed.emit(
                DataError(self.tr("There is no data yet."), self.tr("Open a folder, or choose a built-in set."), action=action)
            )
            return
        self.close_run()
        self._set_state(SessionState.PREPARING)
        self._data.prepare(self._recipe, self._start_new)

    @Slot()
    @Slot(object)
    def continue_run(self, path: Path | str | None = None, extend_kimg: float | None = None) -> None:
        """Goes on with a run exactly where it was: the shown one, or the one at `path`. One that had reached its target
        trains up to `extend_kimg`, or as long again."""
        if self._state not in (SessionState.IDLE, SessionState.SCANNING):
            return
        if path is not None and (self._run is None or Path(path) != self._run.path):
            self.open_run(path)
            self._continue_when_loaded = True
            return
        if self._state is SessionState.IDLE:
            self._continue_shown(extend_kimg)

    @Slot(object)
    def locate_data(self, sources: Sequence[str]) -> None:
        """The data of the shown run are somewhere else now: goes on with them from there."""
        if self._state is SessionState.IDLE and self._run is not None and sources:
            self._resume_with(tuple(str(source) for source in sources), "", None)

    @Slot()
    def pause(self) -> None:
        if thread := self._thread_that_obeys:
            thread.pause()

    @Slot()
    def resume(self) -> None:
        if thread := self._thread_that_obeys:
            thread.resume()

    @Slot()
    def stop(self) -> None:
        """Stops and keeps: a last snapshot, then `run_stopped`. While data are prepared: no run is begun."""
        if self._state is SessionState.PREPARING:
            self._resuming = None
            self._data.cancel_prepare()
        elif thread := self._thread_that_obeys:
            self._set_state(SessionState.STOPPING)
            self.busy_changed.emit(self.tr("Saving a snapshot…"))
            thread.stop()

    @Slot()
    def sample_now(self) -> None:
        if thread := self._thread_that_obeys:
            thread.sample_now()

    @Slot()
    def snapshot_now(self) -> None:
        if thread := self._thread_that_obeys:
            thread.snapshot_now()

    @Slot(str, float)
    def set_live(self, name: str, value: float) -> None:
        """Changes a live setting (a learning rate) of the run in training."""
        thread = self._thread_that_obeys
        if thread is None or self._run is None or self._run.status != "training":
            return
        try:
            self._set_run(replace(self._run, recipe=self._run.recipe.but(**{name: value})))
        except RecipeError as error:
            self.failed.emit(error)
            return
        thread.set_live(name, value)

    @property
    def _thread_that_obeys(self) -> TrainThread | None:
        return self._train.thread_now if self._state in (SessionState.TRAINING, SessionState.PAUSED) else None

    # --- runs --------------------------------------------------------------------------------------------------------

    @Slot(object)
    def open_run(self, path: Path | str) -> None:
        """Shows a run: its history and grids, its newest generator on the sliders."""
        path = Path(path)
        if self._run is not None and self._run.path == path and self.is_training:
            return
        if self._is_free(self.tr("another run can be opened")):
            self._data.drop_scan()
            self._continue_when_loaded = False
            self._runs.open(path)

    @Slot()
    def close_run(self) -> None:
        if self.is_training or self._state is SessionState.PREPARING:
            return
        self._runs.close()
        if self._run is not None:
            self._run = None
            self._told_sheets.clear()
            self.run_closed.emit()
            self._show_untrained()

    @Slot()
    def fork_run(self, **changes: Any) -> None:
        """The shown run's recipe (with `changes`) becomes the recipe of the next run, on the same data. A run in training
        is stopped and kept first.

        Raises:
            RecipeError: a change is not possible.
        """
        if self._run is None:
            return
        run, recipe = self._run, self._run.recipe.but(**changes)

        def fork() -> None:
            self.close_run()
            self._preset_is_ours = False
            self._set_recipe(recipe)
            if run.data_source and (self.report is None or self.report.source != run.data_source):
                self._forked = True
                self.open_data(run.data_source)

        if self.is_training:
            self._after_training = fork
            self.stop()
        else:
            fork()

    def apply_action(self, action: Action) -> bool:
        """Does what an error's button says; False where a dialog must ask for something first (or for a folder).

        Raises:
            RecipeError: the setting cannot be changed to that.
        """
        if action.kind == "change_setting":
            if self._run is not None:
                self.fork_run(**action.arguments)
            else:
                self.change_recipe(**action.arguments)
        elif action.kind == "resume":
            if self._state is SessionState.PAUSED:
                self.resume()
            else:
                self.continue_run(action.arguments.get("path"))
        elif action.kind == "rescan":
            self.rescan()
        elif action.kind in ("open_as_data", "take_timeline"):
            self.explore.exports.apply(action)
        else:
            return False
        return True

    @Slot()
    def refresh_recent_runs(self) -> None:
        self.refresh_recent()

    @Slot(object, str)
    def rename_run(self, path: Path | str, name: str) -> None:
        path = Path(path)
        self._runs.rename(path, name, lambda _: self._on_renamed(path, name))

    @Slot(object)
    def delete_run(self, path: Path | str) -> None:
        """Into the wastebasket. A run in training is left alone."""
        path = Path(path)
        if self._run is not None and self._run.path == path:
            if self.is_training or self._state is SessionState.PREPARING:
                self.failed.emit(BusyError(self.tr("The run is being trained."), self.tr("Stop it first, then delete it.")))
                return
            self.close_run()
        self._runs.delete(path, lambda _: self.refresh_recent_runs())

    @Slot(object)
    def set_runs_root(self, path: Path | str) -> None:
        """Where new runs go, and recent ones are looked for."""
        self._preferences.runs_folder = str(path)
        self._preferences.save()
        self.refresh_recent_runs()

    # --- the program -------------------------------------------------------------------------------------------------

    @Slot()
    def load_core(self) -> None:
        """Loads torch behind the first window; `core_ready` tells, and what may come later is loaded after that."""
        words = JobWords(self._on_core_complete, self.failed.emit, self.crashed.emit, self._on_core_loaded)
        self._jobs.start("core", tasks.load_core(), words)

    @Slot()
    def request_shutdown(self) -> None:
        """Stops and keeps what runs, then tells `shutdown_ready`."""
        self._closing = True
        self.cancel_scan()
        self.stop()
        if self._state in (SessionState.IDLE, SessionState.SCANNING):
            self.shutdown_ready.emit()
