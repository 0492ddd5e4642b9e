"""The Lab page: index at the left, one experiment in the middle, its verdict and what to notice at the right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.core.errors import StudioError
from gan_studio.core.lab.state import LabState, read_state
from gan_studio.core.lab.table import EXPERIMENTS
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui import words
from gan_studio.ui.page import Heading, Page, PrimaryAction
from gan_studio.ui.pages.lab.courtesy import Courtesy
from gan_studio.ui.pages.lab.index import IndexCard
from gan_studio.ui.pages.lab.pictures import PicturesChoice
from gan_studio.ui.pages.lab.share import open_dialog, save_dialog, share_menu
from gan_studio.ui.pages.lab.table import view_class
from gan_studio.ui.pages.lab.to_train import ToTrain
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.widgets.buttons import GhostButton
from gan_studio.ui.widgets.tab_column import TabColumn

SIDE_WIDTH = 376
NARROW = 1240  # px of the page below which the right column shares the index's place as a tab
LEAST_WIDTH, LEAST_HEIGHT = 1040, 560


Standing = tuple[LabState, bool]  # how an experiment is set, and whether on a person's own pictures


class LabPage(Page):
    """One experiment is open at a time; leaving the page pauses it. An experiment that cannot be built leaves the last one
    that could as it was."""

    def __init__(self, session: Session, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self._session, self._preferences, self._desk = session, preferences, session.lab
        self._views: dict[str, ExperimentView] = {}
        self._view: ExperimentView | None = None
        self._good: dict[str, Standing] = {}  # each experiment as it could last be built
        self._asked: Standing | None = None  # the one that is being built
        self._resume = False  # it played when the page was left
        self._to_train = ToTrain(session, self)
        self._courtesy = Courtesy(self, self._desk)
        self.index = IndexCard()
        self.index.set_done(preferences.lab_done)
        self.index.chosen.connect(self.open_experiment)
        self._stack = QStackedWidget()
        self._left, self._right = TabColumn(self.index.width(), scrolls=True), TabColumn(SIDE_WIDTH, scrolls=True)
        self.data_choice = PicturesChoice(session)
        self.data_choice.changed.connect(self._data_changed)
        self._again = GhostButton(self.tr("Start over"), "restore", tooltip=self.tr("Everything anew, with the same seed"))
        self._again.clicked.connect(self.restart)
        self._share = GhostButton(self.tr("Share"), "share-variant", tooltip=self.tr("Save, open, or hide controls for a class"))
        self._share.clicked.connect(self._open_menu)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addWidget(self._left)
        row.addWidget(self._stack, 1)
        row.addWidget(self._right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self._narrow: bool | None = None

    def _connect(self) -> None:
        desk = self._desk
        desk.ready.connect(self._on_ready)
        desk.shown.connect(self._on_shown)
        desk.verdict_ready.connect(self._on_verdict)
        desk.answered.connect(self._on_answered)
        desk.playing_changed.connect(self._on_playing)
        desk.speed_changed.connect(self._on_speed)
        desk.complained.connect(self._on_complained)
        desk.failed.connect(self._on_failed)
        desk.crashed.connect(self._on_crashed)
        self._session.scan_finished.connect(self._show_data_choice)
        self._session.report_changed.connect(self._show_data_choice)
        self._to_train.ready.connect(lambda: self.page_requested.emit("train"))

    # the experiment in sight -----------------------------------------------------------------------------------------

    @property
    def view(self) -> ExperimentView | None:
        return self._view

    @Slot(str)
    def open_experiment(self, key: str) -> None:
        """Brings one into sight, and builds it anew."""
        if self._view is not None and self._view.key == key:
            return
        view = self._views.get(key) or self._make(key)
        self._view = view
        self._stack.setCurrentWidget(view)
        self.index.set_current(key)
        self._set_parts()
        self._show_data_choice()
        view.take_started()
        if self._preferences.lab_experiment != key:
            self._preferences.lab_experiment = key
            self._preferences.save()
        self.restart()
        self.chrome_changed.emit()

    def _make(self, key: str) -> ExperimentView:
        view = view_class(key)(self._desk)
        view.chrome_changed.connect(self._on_view_chrome)
        view.restart_requested.connect(self._on_restart_requested)
        view.settings_taken.connect(self._remember)
        view.check_passed.connect(self._on_check_passed)
        view.training_wanted.connect(self._to_train.set_up)
        view.experiment_wanted.connect(self.open_experiment)
        self._views[key] = view
        self._good[key] = view.state(), False
        self._stack.addWidget(view)
        # As on the other pages: Space is to run the experiment, not to press again what was clicked before.
        for button in view.findChildren(QAbstractButton):
            button.setFocusPolicy(button.focusPolicy() & ~button.focusPolicy().ClickFocus)
        return view

    @Slot()
    def restart(self) -> None:
        """The experiment anew, with the settings as they are."""
        view = self._view
        if view is None:
            return
        self._asked = view.state(), view.own_data
        view.accept()
        self._desk.open(view.key, view.settings, self._session.report if view.own_data else None)
        self.chrome_changed.emit()

    @Slot()
    def _on_restart_requested(self) -> None:
        if self.sender() is self._view:
            playing = self._desk.is_playing
            self.restart()
            if playing:
                self._desk.play()

    @Slot()
    def _remember(self) -> None:
        """The experiment runs with the settings as they are."""
        if self._view is not None and not self._desk.is_building:
            self._good[self._view.key] = self._view.state(), self._view.own_data

    @Slot()
    def _on_view_chrome(self) -> None:
        if self.sender() is self._view:
            self.chrome_changed.emit()

    @Slot()
    def _on_check_passed(self) -> None:
        view = self.sender()
        if isinstance(view, ExperimentView) and view.key not in self._preferences.lab_done:
            self._preferences.lab_done = [*self._preferences.lab_done, view.key]
            self._preferences.save()
            self.index.set_done(self._preferences.lab_done)

    @Slot(str)
    def _data_changed(self, which: str) -> None:
        if self._view is not None:
            self._view.own_data = which == "own"
            self.restart()

    @Slot()
    def _show_data_choice(self) -> None:
        view = self._view
        can = self.data_choice.offer(self._takes_pictures())
        if view is not None:
            view.own_data = view.own_data and can
            self.data_choice.set_current("own" if view.own_data else "builtin")
        self.chrome_changed.emit()

    def _takes_pictures(self) -> bool:
        return self._view is not None and self._view.experiment.wants_data == "images"

    # what the desk tells ------------------------------------------------------------------------------------------------

    @Slot()
    def _on_ready(self) -> None:
        if self._view is not None:
            if self._asked is not None:
                self._good[self._view.key] = self._asked
            self._view.take_started()
            self._view.take_ready()

    @Slot(object)
    def _on_shown(self, shown: Any) -> None:
        try:
            if self._view is not None:
                self._courtesy.rest()
                self._view.take_shown(shown)
        finally:
            self._desk.taken()

    @Slot(object)
    def _on_verdict(self, verdict: Any) -> None:
        if self._view is not None and verdict is not None:
            self._view.take_verdict(verdict)
        elif self._view is not None:
            self._view.verdict_card.show_nothing()

    @Slot(str, object)
    def _on_answered(self, tag: str, result: Any) -> None:
        if self._view is not None:
            self._view.take_answer(tag, result)

    @Slot(bool)
    def _on_playing(self, playing: bool) -> None:
        if self._view is not None:
            self._view.take_playing(playing)
        self.chrome_changed.emit()

    @Slot(float)
    def _on_speed(self, per_second: float) -> None:
        if self._view is not None:
            self._view.take_speed(per_second)

    @Slot(object)
    def _on_complained(self, error: StudioError) -> None:
        if self._view is not None:
            self._view.refuse(error)

    @Slot(object)
    def _on_failed(self, error: StudioError) -> None:
        """It cannot be built: back to the settings with which it could."""
        view, asked = self._view, self._asked
        if view is None:
            return
        good = self._good[view.key]
        if asked != good:
            view.own_data = good[1]
            view.take_state(good[0])
            self._show_data_choice()
            if not self._desk.is_open:
                self.restart()
        view.refuse(error)
        self.chrome_changed.emit()

    @Slot()
    def _on_crashed(self) -> None:
        """The window tells; `Start over` builds it anew."""
        self.chrome_changed.emit()

    # what the window asks -----------------------------------------------------------------------------------------------

    def primary_action(self) -> PrimaryAction | None:
        if self._view is None:
            return None
        if not self._view.playable:
            text, icon = self._view.primary()
            return PrimaryAction(text, icon, True, "", self._view.act) if text else None
        if self._desk.is_playing:
            return PrimaryAction(self.tr("Pause"), "pause", True, "", self.toggle_run)
        reason = "" if self._desk.is_open else self.tr("There is nothing to run: start over.")
        return PrimaryAction(self.tr("Run"), "play", self._desk.is_open, reason, self.toggle_run)

    def tools(self) -> list[QWidget]:
        if self._view is None:
            return []
        return [*([self.data_choice] if self._takes_pictures() else []), self._again, self._share]

    def heading(self) -> Heading:
        """The experiment in place of the run: what trains is in the status line."""
        name = words.shown(self._view.experiment.title) if self._view is not None else self.tr("Lab")
        if self._desk.is_playing:
            return Heading(name, "preparing", self.tr("Running"))
        if not self._desk.is_open:
            return Heading(name, "idle", "")
        playable = self._view is not None and self._view.playable
        return Heading(name, "paused", "") if playable else Heading(name, "idle", self.tr("Ready"))

    def toggle_run(self) -> None:
        """Space: run or pause. It is the Lab's even where an experiment has nothing to run: a run in training is left alone."""
        if self._view is not None and self._view.playable:
            self._desk.play(not self._desk.is_playing)

    def undo(self) -> None:
        if self._view is not None:
            self._view.undo()

    def redo(self) -> None:
        if self._view is not None:
            self._view.redo()

    # keeping and sharing --------------------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """What can be kept, sent and hidden of the experiment in sight."""
        return share_menu(self, self._view.controls if self._view is not None else None, self._ask_where_to_save,
                          self._ask_what_to_open, self._on_teacher)

    @Slot()
    def _open_menu(self) -> None:
        self.menu().popup(self._share.mapToGlobal(self._share.rect().bottomLeft()))

    @Slot(bool)
    def _on_teacher(self, shown: bool) -> None:
        action, view = self.sender(), self._view
        if view is not None and action is not None:
            name = str(getattr(action, "data")())  # noqa: B009  # a QAction
            view.controls.hide(view.controls.hidden - {name} if shown else view.controls.hidden | {name})
            self._remember()

    @Slot()
    def _ask_where_to_save(self) -> None:
        name = self._view.key if self._view is not None else "experiment"
        dialog = save_dialog(self, self._preferences.last_folder, name)
        dialog.fileSelected.connect(self.save_state)
        dialog.open()

    @Slot()
    def _ask_what_to_open(self) -> None:
        dialog = open_dialog(self, self._preferences.last_folder)
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    @Slot(str)
    def save_state(self, path: str) -> None:
        """The experiment as it is set, to a file."""
        if self._view is not None:
            try:
                self._view.state().save(Path(path))
            except StudioError as error:
                self._session.failed.emit(error)

    @Slot(str)
    def open_file(self, path: str) -> bool:
        """A shared experiment. What cannot be opened is said, and everything stays as it was; False then."""
        try:
            self.take_state(read_state(Path(path)))
        except StudioError as error:
            self._session.failed.emit(error)
            return False
        return True

    def take_state(self, state: LabState) -> None:
        """Shows a shared experiment. Raises RecipeError where its own part is rubbish."""
        view = self._views.get(state.experiment) or self._make(state.experiment)
        view.take_state(state)
        if view is self._view:
            self.restart()
        else:
            self.open_experiment(state.experiment)

    # sizes and sight ------------------------------------------------------------------------------------------------------

    def _set_parts(self) -> None:
        narrow = self.width() < NARROW
        self._narrow = narrow
        side = list(self._view.side) if self._view is not None else []
        if narrow:
            self._right.set_parts([])
            self._left.set_parts([(self.tr("Lecture"), [(self.index, 1)]), (self.tr("Experiment"), side)])
        else:
            self._left.set_parts([("", [(self.index, 1)])])
            self._right.set_parts([("", side)])
        self._right.setVisible(not narrow and bool(side))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self.width() < NARROW) != self._narrow:
            self._set_parts()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return
        known = [entry.key for entry in EXPERIMENTS]
        if self._view is None and known:
            last = self._preferences.lab_experiment
            self.open_experiment(last if last in known else known[0])
        elif self._resume:
            self._desk.play()
        self._resume = False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # a window that is minimised goes on, as training does
            background = self._view is not None and self._view.background
            self._resume = self._desk.is_playing and not background
            if not background:
                self._desk.play(False)
