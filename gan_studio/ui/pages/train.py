"""The Train page: the recipe at the left, the samples in the middle, the course of the run at the right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.core.config import Recipe
from gan_studio.core.errors import RecipeError, StudioError
from gan_studio.core.events import GridReady, SnapshotSaved
from gan_studio.session import Session
from gan_studio.session.view import RunView, SessionState
from gan_studio.ui.page import Page, PrimaryAction
from gan_studio.ui.save_picture import ask_where_to_save
from gan_studio.ui.widgets.buttons import GhostButton, IconButton
from gan_studio.ui.widgets.tab_column import Part, TabColumn
from gan_studio.ui.widgets.train_course import Course
from gan_studio.ui.widgets.train_events import RunEvents
from gan_studio.ui.widgets.train_recipe import RecipeCard
from gan_studio.ui.widgets.train_samples import SamplesCard
from gan_studio.ui.widgets.train_sliders import PinnedSlidersCard

RECIPE_WIDTH, COURSE_WIDTH, NARROW_WIDTH = 272, 400, 384
LOW = 730  # px of the page below which the quality has a tab of its own
NARROW = 1180  # px of the page below which all cards beside the samples share one column of tabs
LEAST_WIDTH, LEAST_HEIGHT = 1040, 560
WATCH_MS = 5000


class TrainPage(Page):
    """Shows the session's run, live or opened, or the recipe of the next one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self._session = session
        self._collapsed = False
        self._narrow: bool | None = None
        self._low = False
        self.recipe = RecipeCard(session)
        self.pins = PinnedSlidersCard(session)
        self.samples = SamplesCard()
        self.course = Course(self)
        self.events = RunEvents(session, self.course.plots, self)
        self._make_tools()
        self._arrange()
        self._connect()
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(session.watch_renderer)
        self._start_run(session.run)

    # layout

    def _make_tools(self) -> None:
        self.sample_now = IconButton("image-plus-outline", self.tr("Sample now: draw a grid at once"))
        self.snapshot_now = IconButton("content-save-outline", self.tr("Snapshot now: save the whole state at once"))
        self.stop = GhostButton(self.tr("Stop and keep"), "stop")
        self.stop.setToolTip(self.tr("Ends training here. A last snapshot is saved, and the run can go on later"))
        self.go_on = GhostButton(self.tr("Train longer"), "play")
        self.go_on.setToolTip(self.tr("Goes on from the last snapshot for as long again"))
        self.again = GhostButton(self.tr("New run"), "plus")
        self.again.setToolTip(self.tr("Closes this run and shows the recipe of the next one"))
        self.sample_now.clicked.connect(self._session.sample_now)
        self.snapshot_now.clicked.connect(self._session.snapshot_now)
        self.stop.clicked.connect(self._session.stop)
        self.go_on.clicked.connect(self._continue)
        self.again.clicked.connect(self._session.close_run)

    def _arrange(self) -> None:
        self._left = TabColumn(RECIPE_WIDTH)
        self._right = TabColumn(COURSE_WIDTH)
        self.show_recipe = IconButton("dock-left", self.tr("Show the recipe"))
        self.show_recipe.clicked.connect(self.toggle_recipe)
        self.samples.header.insertWidget(0, self.show_recipe)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.samples)
        self._large_box = QWidget()
        self._large_place = QVBoxLayout(self._large_box)
        self._large_place.setContentsMargins(0, 0, 0, 0)
        self._middle.addWidget(self._large_box)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addWidget(self._left)
        row.addWidget(self._middle, 1)
        row.addWidget(self._right)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)  # what it needs when narrow, whatever it is now
        self._set_room(narrow=False, low=False)

    def _set_room(self, *, narrow: bool, low: bool) -> None:
        if (narrow, low) != (self._narrow, self._low):
            self._narrow, self._low = narrow, low
            self._place_cards()

    def _place_cards(self) -> None:
        parts: list[Part] = [(self.tr("Course"), self.course.cards(quality=not self._low))]
        if self._low and self.course.large is not self.course.quality:
            parts.append((self.tr("Quality"), [(self.course.quality, 1)]))
        if self._narrow:
            self._right.set_parts([
                *parts, (self.tr("Recipe"), [(self.recipe, 1)]), (self.tr("Sliders"), [(self.pins, 1)])])
            self._left.set_parts([])
        else:
            self._right.set_parts(parts if len(parts) > 1 else [("", parts[0][1])])
            self._left.set_parts([("", [(self.recipe, 5), (self.pins, 2)])])
        self._right.setFixedWidth(NARROW_WIDTH if self._narrow else COURSE_WIDTH)
        self._left.setVisible(not self._narrow and not self._collapsed)
        self.show_recipe.setVisible(not self._narrow and self._collapsed)
        self.recipe.collapse.setVisible(not self._narrow)
        self._show_pins()
        self.course.show_method()

    @Slot()
    def _show_pins(self) -> None:
        """2-D points have none; as a tab of its own the card says so."""
        info = self._session.renderer
        self.pins.setVisible(bool(self._narrow) or info is None or info.kind == "images")

    @Slot()
    def toggle_recipe(self) -> None:
        """Gives the room of the left column to the samples, or takes it back."""
        self._collapsed = not self._collapsed
        self._place_cards()

    @Slot()
    def _show_large(self) -> None:
        """A plot in the place of the samples, and back."""
        self._place_cards()
        if self.course.large is not None:
            self._large_place.addWidget(self.course.large)
        self._middle.setCurrentIndex(int(self.course.large is not None))

    def _connect(self) -> None:
        session = self._session
        session.state_changed.connect(self._show_state)
        session.prepare_progressed.connect(self._show_preparing)
        session.prepared.connect(self._show_state)
        session.scan_finished.connect(self._show_state)
        session.scan_started.connect(self._show_state)
        session.run_opened.connect(self._start_run)
        session.run_changed.connect(self._show_state)
        session.run_closed.connect(self._close_run)
        session.recipe_changed.connect(self._show_recipe)
        session.history_loaded.connect(self.course.take_history)
        session.progressed.connect(self.course.take_progress)
        session.grid_added.connect(self._take_grid)
        session.metrics_loaded.connect(self.course.take_evaluations)
        session.metrics_ready.connect(self.course.take_evaluation)
        session.snapshot_saved.connect(self._take_snapshot)
        session.notice_raised.connect(self.course.take_notice)
        session.run_finished.connect(self.course.say)
        session.failed.connect(self._show_refusal)
        session.run_loaded.connect(self._take_loaded)
        session.renderer_changed.connect(self._show_pins)
        self.recipe.fork_requested.connect(self._fork)
        self.recipe.collapse_requested.connect(self.toggle_recipe)
        self.samples.moment_changed.connect(self.course.show_moment)
        self.samples.save_requested.connect(self._save)
        self.samples.failed.connect(self._tell_lost_sheet)
        self.samples.data_requested.connect(self._go_to_data)
        self.pins.rendered.connect(self.samples.set_live)
        self.course.quality.best_changed.connect(self.samples.mark_best)
        self.course.moment_clicked.connect(self.samples.scrub_to)
        self.course.large_changed.connect(self._show_large)

    # what the main window asks

    def primary_action(self) -> PrimaryAction:
        session, run, state = self._session, self._session.run, self._session.state
        if state is SessionState.TRAINING:
            return PrimaryAction(self.tr("Pause"), "pause", True, "", session.pause)
        if state is SessionState.PAUSED:
            return PrimaryAction(self.tr("Resume"), "play", True, "", session.resume)
        if state is SessionState.STOPPING:
            return PrimaryAction(self.tr("Stopping…"), "stop", False, self.tr("A last snapshot is being saved."), session.stop)
        if state is SessionState.PREPARING:
            return PrimaryAction(self.tr("Cancel"), "close", True, "", session.stop)
        if run is not None and run.status == "paused":
            return PrimaryAction(self.tr("Continue"), "play", True, "", self._continue)
        if run is not None:
            return PrimaryAction(self.tr("Explore"), "tune-variant", True, "", self._go_to_explore)
        ready = session.report is not None and state is SessionState.IDLE
        reason = self.tr("The data are still being read.") if state is SessionState.SCANNING else self.tr("Open images first.")
        return PrimaryAction(self.tr("Start"), "play", ready, "" if ready else reason, session.start_training)

    def tools(self) -> list[QWidget]:
        state, run = self._session.state, self._session.run
        if state in (SessionState.TRAINING, SessionState.PAUSED):
            return [self.sample_now, self.snapshot_now, self.stop]
        if state is SessionState.IDLE and run is not None:
            return [self.again, self.go_on] if run.status == "finished" and run.can_continue else [self.again]
        return []

    def toggle_run(self) -> None:
        """Space: pause or go on."""
        if self._session.state is SessionState.TRAINING:
            self._session.pause()
        elif self._session.state is SessionState.PAUSED:
            self._session.resume()

    def full_screen(self) -> None:
        self.samples.full_screen()

    # the run

    @Slot(object)
    def _show_refusal(self, error: StudioError) -> None:
        """A run that was refused for a setting: said there too, as the banner goes when it is closed."""
        if isinstance(error, RecipeError) and self.recipe.is_editable:
            self.recipe.form.show_error(error)

    @Slot(object)
    def _start_run(self, run: RunView | None) -> None:
        self.samples.clear()
        self._expect(run.recipe if run is not None else self._session.recipe)
        self._show_state()

    @Slot(object)
    def _show_recipe(self, recipe: Recipe) -> None:
        """Samples and plots await the next run as its recipe will have them."""
        if self._session.run is None:
            self._expect(recipe)

    def _expect(self, recipe: Recipe) -> None:
        self.samples.expect(recipe)
        self.course.start(recipe)

    @Slot()
    def _close_run(self) -> None:
        self._start_run(None)

    @Slot()
    def _show_state(self) -> None:
        session, run = self._session, self._session.run
        state = session.state
        if state is SessionState.PAUSED:
            self.samples.set_waiting(self.tr("Paused before the first samples"))
        elif state in (SessionState.TRAINING, SessionState.STOPPING):
            self.samples.set_waiting(self.tr("First samples come within seconds"))
        elif run is not None:
            self.samples.set_waiting(self.tr("Reading the samples of this run…"))
        elif state is SessionState.PREPARING:
            self.samples.set_waiting(self.tr("Preparing the images…"))
        elif state is SessionState.SCANNING:
            self.samples.set_waiting(self.tr("Reading the images…"))
        elif session.report is None:
            self.samples.set_waiting("", has_data=False)
        else:
            self.samples.set_waiting(self.tr("Press Start: first samples come within seconds"))
        self.chrome_changed.emit()

    @Slot(int, int)
    def _show_preparing(self, done: int, total: int) -> None:
        self.samples.set_waiting(self.tr("Preparing the images: {0} of {1}").format(f"{done:,}", f"{total:,}"))

    @Slot(object)
    def _take_grid(self, grid: GridReady) -> None:
        self.samples.add_grid(grid)
        self.course.take_grid(grid)
        if grid.kind == "fakes":
            self.pins.set_count(len(grid.images))

    @Slot(object)
    def _take_snapshot(self, saved: SnapshotSaved) -> None:
        self.snapshot_now.set_tooltip(
            self.tr("Snapshot now: save the whole state at once. Last one at {0} kimg").format(f"{saved.images_seen / 1000:.1f}"))

    @Slot(object)
    def _take_loaded(self, run: RunView) -> None:
        if not len(self.samples.frames):
            self.samples.set_waiting(self.tr("This run has no samples."))

    # wishes

    @Slot()
    def _continue(self) -> None:
        self._session.continue_run()

    @Slot()
    def _fork(self) -> None:
        self._session.fork_run()

    @Slot(object, str)
    def _save(self, images: Any, word: str) -> None:
        run = self._session.run
        name = run.name if run is not None else self.tr("samples")
        frame = self.samples.shown_frame
        moment = f"-{self.samples.frames[frame].kimg:.1f}kimg" if frame >= 0 and "real" not in word else ""
        ask_where_to_save(self, f"{name}-{word}{moment}", lambda path: self.save_to(images, path))

    def save_to(self, images: Any, path: Path) -> None:
        """Saves tiles as a PNG, several as a sheet; a job writes the file."""
        self._session.save_images(images, path)

    @Slot(object)
    def _tell_lost_sheet(self, words: str) -> None:
        self._session.failed.emit(StudioError(words, self.tr("The other moments of the run are not touched.")))

    @Slot()
    def _go_to_data(self) -> None:
        self.page_requested.emit("data")

    @Slot()
    def _go_to_explore(self) -> None:
        self.page_requested.emit("explore")

    # being seen

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_room(narrow=event.size().width() < NARROW, low=event.size().height() < LOW)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.pins.set_active(True)
        self._watch.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.pins.set_active(False)
        self._watch.stop()


