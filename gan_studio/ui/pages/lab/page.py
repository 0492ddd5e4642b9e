"""The Lab page: index at the left, one experiment in the middle, its verdict and what to notice at the right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QStackedWidget, QWidget

from gan_studio.core.errors import StudioError
from gan_studio.core.events import Notice
from gan_studio.core.lab.state import LabState, read_state
from gan_studio.core.lab.table import EXPERIMENTS
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui import words
from gan_studio.ui.page import Heading, Page, PrimaryAction
from gan_studio.ui.pages.lab.courtesy import Courtesy
from gan_studio.ui.pages.lab.index import IndexCard
from gan_studio.ui.pages.lab.pictures import PicturesChoice
from gan_studio.ui.pages.lab.share import Sharing
from gan_studio.ui.pages.lab.sides import Sides
from gan_studio.ui.pages.lab.standing import Standings
from gan_studio.ui.pages.lab.table import view_class
from gan_studio.ui.pages.lab.to_train import ToTrain
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.widgets.buttons import GhostButton


class LabPage(Page):
    """One experiment is open at a time; leaving the page pauses it. An experiment that cannot be built leaves the last one
    that could as it was, whichever that is."""

    def __init__(self, session: Session, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self._session, self._preferences, self._desk = session, preferences, session.lab
        self._views: dict[str, ExperimentView] = {}
        self._view: ExperimentView | None = None
        self._standings = Standings(session)
        self._shared = False  # the one in sight came with a file
        self._waiting: set[str] = set()  # experiments that ran in the background and go on when one comes back
        self._resume = False  # it played when the page was left
        self._to_train = ToTrain(session, self)
        self._courtesy = Courtesy(self, self._desk)
        self.index = IndexCard()
        self.index.set_done(preferences.lab_done)
        self.index.chosen.connect(self.open_experiment)
        self._stack = QStackedWidget()
        self.data_choice = PicturesChoice(session)
        self.data_choice.changed.connect(self._data_changed)
        self._again = GhostButton(self.tr("Start over"), "restore", tooltip=self.tr("Everything anew, with the same seed"))
        self._share = GhostButton(self.tr("Share"), "share-variant", tooltip=self.tr("Save, open, or hide controls for a class"))
        self._sharing = Sharing(self, preferences)
        self._sides = Sides(self, self.index, self._stack)
        self._connect()

    def _connect(self) -> None:
        desk = self._desk
        for signal, slot in (
                (desk.ready, self._on_ready), (desk.shown, self._on_shown), (desk.verdict_ready, self._on_verdict),
                (desk.answered, self._on_answered), (desk.playing_changed, self._on_playing),
                (desk.speed_changed, self._on_speed), (desk.complained, self._on_complained),
                (desk.failed, self._on_failed), (desk.crashed, self._on_crashed)):
            signal.connect(slot)
        self._session.scan_finished.connect(self._on_data)
        self._session.report_changed.connect(self._on_data)
        self._again.clicked.connect(self.restart)
        self._share.clicked.connect(self._open_menu)
        self._sharing.save_wanted.connect(self.save_state)
        self._sharing.open_wanted.connect(self.open_file)
        self._sharing.hidden_changed.connect(self._remember)
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
        self._open(key, shared=False)

    def _open(self, key: str, *, shared: bool) -> None:
        self._leave()
        self._shared = shared
        view = self._views.get(key) or self._make(key)
        self._bring(view)
        self._show_data_choice()
        view.take_started()
        self.restart()
        if key in self._waiting and not shared:
            self._desk.play()
        self._waiting.discard(key)
        self.chrome_changed.emit()

    def _leave(self) -> None:
        """What runs in the background cannot while another is open: it waits for the person to come back."""
        view = self._view
        if view is not None and view.background and self._desk.is_playing:
            self._waiting.add(view.key)
            said = self.tr("'{name}' pauses while another experiment is open.").format(name=words.shown(view.experiment.title))
            self._session.notice_raised.emit(Notice("info", said, self.tr("It goes on when you come back to it.")))

    def _bring(self, view: ExperimentView) -> None:
        """Into sight."""
        self._view = view
        self._stack.setCurrentWidget(view)
        self.index.set_current(view.key)
        self._sides.show(view.side)
        if self._preferences.lab_experiment != view.key:
            self._preferences.lab_experiment = view.key
            self._preferences.save()

    def _go_back(self) -> bool:
        """To the experiment that is there still, as it was, since another could not be built; False where there is none."""
        view = self._views.get(self._desk.key)
        if view is None or view is self._view:
            return False
        self._bring(view)
        view.take_playing(False)
        self._follow_data()
        if view.key in self._waiting:
            self._waiting.discard(view.key)
            self._desk.play()
        self.chrome_changed.emit()
        return True

    def _make(self, key: str) -> ExperimentView:
        view = view_class(key)(self._desk)
        view.chrome_changed.connect(self._on_view_chrome)
        view.restart_requested.connect(self._on_restart_requested)
        view.settings_taken.connect(self._remember)
        view.check_passed.connect(self._on_check_passed)
        view.training_wanted.connect(self._to_train.set_up)
        view.experiment_wanted.connect(self.open_experiment)
        self._views[key] = view
        self._standings.begin(view)
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
        self._standings.ask(view)
        view.accept()
        self._desk.open(view.key, view.settings, self._standings.pictures(view))
        self.chrome_changed.emit()

    @Slot()
    def _on_restart_requested(self) -> None:
        if self.sender() is self._view:
            self._begin_anew()

    def _begin_anew(self) -> None:
        """What ran goes on running."""
        playing = self._desk.is_playing
        self.restart()
        if playing:
            self._desk.play()

    @Slot()
    def _remember(self) -> None:
        """The experiment runs with the settings as they are."""
        if self._view is not None and not self._desk.is_building:
            self._standings.go_on(self._view)

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
    def _on_data(self) -> None:
        """Other pictures, or some were left out by hand: whoever looks elsewhere has them here when they come back."""
        if self.isVisible():
            self._follow_data()

    def _follow_data(self) -> None:
        """Begins anew where the pictures that it runs on are not those that are open now."""
        self._show_data_choice()
        view = self._view
        if view is not None and self._desk.key == view.key and self._desk.fingerprint != self._standings.of(view).pictures:
            self._begin_anew()

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
            self._standings.built(self._view)
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
        if self._view is not None and self._desk.key in ("", self._view.key):  # else the one before pauses for this one
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
        """It cannot be built: back to the settings with which it could, or to the experiment before."""
        view, shared = self._view, self._shared
        if view is None:
            return
        changed = self._standings.take_back(view)
        if (shared or not changed) and self._go_back():
            self._session.failed.emit(error)
            return
        if changed:
            self._show_data_choice()
            if (self._desk.key, self._desk.fingerprint) != (view.key, self._standings.of(view).pictures):
                self.restart()
        view.refuse(error)
        self.chrome_changed.emit()

    @Slot()
    def _on_crashed(self) -> None:
        """The window tells; `Start over` builds it anew, or the experiment before is there still."""
        if self._view is not None and self._desk.key not in ("", self._view.key):
            self._standings.take_back(self._view)
            self._go_back()
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
        return self._sharing.menu(self._view)

    @Slot()
    def _open_menu(self) -> None:
        self.menu().popup(self._share.mapToGlobal(self._share.rect().bottomLeft()))

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
            self._open(state.experiment, shared=True)

    # sizes and sight ------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sides.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return
        known = [entry.key for entry in EXPERIMENTS]
        if self._view is None and known:
            last = self._preferences.lab_experiment
            self.open_experiment(last if last in known else known[0])
        elif self._view is not None:
            self._follow_data()
            if self._resume:
                self._desk.play()
        self._resume = False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # a window that is minimised goes on, as training does
            background = self._view is not None and self._view.background
            self._resume = self._desk.is_playing and not background
            if not background:
                self._desk.play(False)
