"""What the session tells: its signals, and what is the case right now."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gan_studio.core.automatic import Choice
from gan_studio.core.config import Recipe
from gan_studio.core.data.types import ScanReport
from gan_studio.core.presets import DEFAULT, preset_settings
from gan_studio.preferences import Preferences
from gan_studio.session.choosing import ChoiceDesk, question
from gan_studio.session.data import DataDesk
from gan_studio.session.explore import ExploreDesk
from gan_studio.session.lab import LabDesk
from gan_studio.session.previews import PreviewDesk
from gan_studio.session.recipe import matching_preset
from gan_studio.session.renderer import RenderDesk
from gan_studio.session.runs import RunDesk
from gan_studio.session.training import TrainDesk
from gan_studio.session.view import DataInfo, RendererInfo, RunView, SessionState
from gan_studio.workers.jobs import Jobs


class SessionFacts(QObject):
    """The signals that pages connect to, and the properties that they read. See `Session`."""

    state_changed = Signal(object)  # SessionState
    core_ready = Signal()  # torch is loaded
    core_complete = Signal()  # and what the first training would have to load
    scan_started = Signal(object)  # source: tuple[str, ...]
    scan_progressed = Signal(object)  # ScanProgress
    scan_finished = Signal(object)  # ScanReport
    scan_cancelled = Signal()
    report_changed = Signal(object)  # ScanReport: the same scan with other images left out by hand
    prepared = Signal(object)  # DataInfo
    prepare_progressed = Signal(int, int)  # done, total
    recipe_changed = Signal(object)  # Recipe
    preset_choice_changed = Signal()  # see `preset_choice` and `is_choosing_preset`
    run_opened = Signal(object)  # RunView: another run than before, opened or just started; clear, then fill
    run_changed = Signal(object)  # RunView: the same run, other status, name or settings
    run_loaded = Signal(object)  # RunView: history and grids of an opened run have all been told
    run_closed = Signal()
    progressed = Signal(object)  # events.Progress
    history_loaded = Signal(object)  # list of tick dicts (see core/run_stats.py)
    grid_added = Signal(object)  # events.GridReady
    metrics_loaded = Signal(object)  # list[events.MetricsReady]: all that an opened run was measured
    metrics_ready = Signal(object)  # events.MetricsReady
    snapshot_saved = Signal(object)  # events.SnapshotSaved
    notice_raised = Signal(object)  # events.Notice
    run_finished = Signal(object)  # events.RunFinished
    run_stopped = Signal(object)  # Path of the run: stopped and kept
    failed = Signal(object)  # StudioError
    crashed = Signal(object)  # Exception that nobody foresaw, from a thread
    renderer_changed = Signal(object)  # RendererInfo | None
    rendered = Signal(object)  # RenderResult
    recent_runs_changed = Signal(list)  # list[core.run.RunSummary]
    busy_changed = Signal(object)  # words for the status bar, "" when none
    original_loaded = Signal(int, object, object)  # index, uint8 HWC RGBA, uint8 (size, size, 3)
    images_saved = Signal(object)  # Path
    experiment_requested = Signal(str)  # path of a shared experiment that was dropped or given: the Lab opens it
    augmented = Signal(object)  # (pictures as they are, as D sees them), uint8 NHWC each
    shutdown_ready = Signal()  # after `request_shutdown`: nothing trains any more, the window may close

    def __init__(self, preferences: Preferences | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences or Preferences()
        self._state = SessionState.IDLE
        self._recipe = Recipe.make(**preset_settings(DEFAULT, Recipe().size, 1000))
        self._forked = False  # the recipe is that of a run: data that are opened for it leave it as it is
        self._preset_is_ours = True  # no person has chosen a preset, or changed what presets decide
        self._preset_before = DEFAULT  # when data began to be scanned
        self._source_before: tuple[str, ...] = ()  # what was open then
        self._run: RunView | None = None
        self._info: DataInfo | None = None  # of the run in training
        self._resuming: RunView | None = None  # a run that is to go on when its data are there
        self._continue_when_loaded = False
        self._after_training: Callable[[], None] | None = None
        self._closing = False
        self._told_sheets: set[Path] = set()
        self._shown_snapshot: Path | None = None
        self._shows_best = False  # of a run that is looked at
        self._building = threading.Lock()  # see `tasks.py`
        self._saves = 0
        self._jobs = Jobs(self)
        self._data = DataDesk(self._jobs, self)
        self._runs = RunDesk(self._jobs, self)
        self._train = TrainDesk(self)
        self._render = RenderDesk(self)
        self._previews = PreviewDesk(self._jobs, self)
        self.lab = LabDesk(self._building, self)
        self.explore = ExploreDesk(self, self._jobs, self._render, self._building)
        self._choices = ChoiceDesk(self._jobs, self._building, self)

    # --- what is the case --------------------------------------------------------------------------------------------

    @property
    def state(self) -> SessionState:
        return self._state

    @property
    def recipe(self) -> Recipe:
        """Of the next run. The shown run has its own: `run.recipe`."""
        return self._recipe

    @property
    def preset(self) -> str:
        """The preset whose settings the recipe has: quick, balanced, best; or custom."""
        return matching_preset(self._recipe, self._data.info(self._recipe))

    @property
    def preset_choice(self) -> Choice | None:
        """The preset that suits these data on this machine, and why; None until that is known, and where it was not asked."""
        info = self.data_info
        return self._choices.choice_for(question(self.recipe, info)) if info is not None else None

    @property
    def is_choosing_preset(self) -> bool:
        """Whether this machine is being measured for it."""
        return self._choices.is_measuring

    @property
    def report(self) -> ScanReport | None:
        return self._data.report

    @property
    def left_out(self) -> frozenset[int]:
        """Indices of the scanned files that a person has left out; the report is without them."""
        return self._data.left_out

    @property
    def can_leave_out(self) -> bool:
        """Whether single images can be left out now."""
        return self._data.can_leave_out and self._state is SessionState.IDLE

    @property
    def data_info(self) -> DataInfo | None:
        """What the next run would train on."""
        return self._data.info(self._recipe)

    @property
    def run(self) -> RunView | None:
        return self._run

    @property
    def renderer(self) -> RendererInfo | None:
        return self._render.info

    @property
    def is_training(self) -> bool:
        return self._state in (SessionState.TRAINING, SessionState.PAUSED, SessionState.STOPPING)

    @property
    def preferences(self) -> Preferences:
        return self._preferences

    @property
    def runs_root(self) -> Path:
        return self._preferences.runs_root
