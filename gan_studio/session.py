"""The one controller that pages talk to. QtCore only; torch is never imported in the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gan_studio.core.config import Recipe
from gan_studio.core.data.types import ScanReport
from gan_studio.run_view import DataInfo, RendererInfo, RenderResult, RunView, SessionState

__all__ = ["DataInfo", "RenderResult", "RendererInfo", "RunView", "Session", "SessionState"]


class Session(QObject):
    """States, data, the run and the renderer. Facts are signals, wishes are slots that return at once."""

    state_changed = Signal(object)  # SessionState
    core_ready = Signal()  # torch is loaded
    scan_started = Signal(object)  # source: tuple[str, ...]
    scan_progressed = Signal(object)  # ScanProgress
    scan_finished = Signal(object)  # ScanReport
    scan_cancelled = Signal()
    prepared = Signal(object)  # DataInfo
    prepare_progressed = Signal(int, int)  # done, total
    recipe_changed = Signal(object)  # Recipe
    run_opened = Signal(object)  # RunView, also for a run just started
    run_closed = Signal()
    progressed = Signal(object)  # events.Progress
    history_loaded = Signal(object)  # list of tick dicts
    grid_added = Signal(object)  # events.GridReady
    snapshot_saved = Signal(object)  # events.SnapshotSaved
    notice_raised = Signal(object)  # events.Notice
    run_finished = Signal(object)  # events.RunFinished
    run_stopped = Signal(object)  # Path of the run: stopped and kept
    failed = Signal(object)  # StudioError
    crashed = Signal(object)  # an unexpected exception from a thread, with its traceback
    renderer_changed = Signal(object)  # RendererInfo | None
    rendered = Signal(object)  # RenderResult
    recent_runs_changed = Signal(list)  # list[RunSummary]
    busy_changed = Signal(str)  # words for the status bar, "" when none
    original_loaded = Signal(int, object, object)  # index, uint8 HWC RGBA, uint8 (size, size, 3)
    images_saved = Signal(object)  # Path

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = SessionState.IDLE
        self._recipe = Recipe()
        self._report: ScanReport | None = None
        self._run: RunView | None = None

    @property
    def state(self) -> SessionState:
        return self._state

    @property
    def recipe(self) -> Recipe:
        return self._recipe

    @property
    def report(self) -> ScanReport | None:
        return self._report

    @property
    def run(self) -> RunView | None:
        return self._run

    @property
    def is_training(self) -> bool:
        return self._state in (SessionState.TRAINING, SessionState.PAUSED, SessionState.STOPPING)
