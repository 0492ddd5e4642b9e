"""The window: rail, top bar, messages, the page, status line. It wires; the pages and the session do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from gan_studio.core.data.types import ScanReport
from gan_studio.core.errors import Action, RecipeError, StudioError
from gan_studio.core.latent.held import Held
from gan_studio.preferences import Preferences
from gan_studio.session import Session, SessionState
from gan_studio.session.view import RunView
from gan_studio.ui import drops, shortcuts
from gan_studio.ui.choose_data import choose_folder
from gan_studio.ui.closing import ask_to_close
from gan_studio.ui.drop_overlay import DropOverlay
from gan_studio.ui.drop_window import DropWindow
from gan_studio.ui.help_menu import HelpMenu
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.notices import NoticeStack
from gan_studio.ui.page_host import PAGES, PageHost
from gan_studio.ui.rail import Rail
from gan_studio.ui.status_bar import StatusBar
from gan_studio.ui.top_bar import TopBar
from gan_studio.ui.window_chrome import WindowChrome

START_SIZE = (1440, 900)
LEAST_SIZE = (1112, 660)  # the least of every page and what is around it; made for 1180 x 720 and more

CAN_RAISE = ("xcb", "windows", "cocoa")  # Qt's platforms; on the others a window that is activated comes to the front


class MainWindow(DropWindow):
    """Everything a person sees. Threads belong to the session; closing keeps what trains."""

    def __init__(self, session: Session, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._preferences = session, preferences
        self._question: QMessageBox | None = None
        self._may_close = False
        self._to_explore: tuple[Path, Held] | None = None
        self._painted = False
        self.setWindowTitle("GAN Studio")
        self.setAcceptDrops(True)
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(*START_SIZE)
        self.rail, self.top_bar, self.status_line = Rail(), TopBar(), StatusBar()
        self.help_menu = HelpMenu(self.open_shortcuts, self.search_commands, self)
        self.notices = NoticeStack()
        self.pages = PageHost(session, preferences)
        self._arrange()
        self.chrome = WindowChrome(session, self.pages, self.top_bar, self.status_line, self)
        self._overlay = DropOverlay(self._body)
        self._connect()
        self._shortcuts = shortcuts.install(self, self._actions())
        self.chrome.show_page()
        self.chrome.show_facts()
        self.rail.set_current("data")
        if not preferences.window_geometry:
            self._fit_screen()

    def _arrange(self) -> None:
        self._body = QWidget()
        self._body.setProperty("surface", "page")
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.notices)
        body.addWidget(self.pages, 1)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for part in (self.top_bar, self._body, self.status_line):
            right.addWidget(part, 1 if part is self._body else 0)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(whole)
        for entry in PAGES:
            self.rail.add_page(entry.key, entry.label, entry.icon, entry.keys)

    def _connect(self) -> None:
        session = self._session
        self.rail.page_requested.connect(self.show_page)
        self.rail.settings_requested.connect(self.open_settings)
        self.rail.help_requested.connect(self.open_help)
        self.pages.current_changed.connect(self._on_page)
        self.pages.page_requested.connect(self.show_page)
        self.pages.welcome.explore_requested.connect(self._explore_run)
        self.top_bar.renamed.connect(self._rename_run)
        self.top_bar.data_requested.connect(self._show_data)
        self.top_bar.device_requested.connect(self.open_settings)
        self.notices.action_triggered.connect(self._on_action)
        session.scan_started.connect(self._on_scan_started)
        session.scan_finished.connect(self._on_scan_finished)
        session.state_changed.connect(self._on_state)
        session.run_opened.connect(self._on_run_opened)
        session.run_loaded.connect(self._on_run_loaded)
        session.run_closed.connect(self.notices.forget_run)
        session.failed.connect(self.notices.show_error)
        session.notice_raised.connect(self.notices.show_notice)
        session.experiment_requested.connect(self._open_experiment)
        session.shutdown_ready.connect(self._on_shutdown_ready)

    def _actions(self) -> dict[str, Callable[[], object]]:
        return {
            **{f"page {number + 1}": self.rail.button(entry.key).click for number, entry in enumerate(PAGES)},
            "start page": self._show_welcome, "choose folder": self.choose_folder, "paste": self.paste,
            "primary": self.top_bar.trigger_primary, "undo": self._undo, "redo": self._redo,
            "full screen": self._full_screen, "settings": self.open_settings, "shortcuts": self.open_shortcuts,
            "search": self.search_commands,
        }

    # language ---------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "chrome"):
            self.chrome.show_page()  # whatever is put together from facts, in the words of now
            self._session.refresh_recent_runs()

    # first paint ------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._painted:
            self._painted = True
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # else the first button would wear the focus ring
            QTimer.singleShot(120, self, self._after_first_paint)

    @Slot()
    def _after_first_paint(self) -> None:
        self.status_line.start()
        self.pages.make_next()

    def _fit_screen(self) -> None:
        screen = self.screen()
        room: QRect = screen.availableGeometry() if screen is not None else QRect(0, 0, *START_SIZE)
        self.resize(min(START_SIZE[0], room.width()), min(START_SIZE[1], max(LEAST_SIZE[1], room.height() - 40)))

    # pages ---------------------------------------------------------------------------------

    @Slot(str)
    def show_page(self, key: str) -> None:
        self.pages.show_page(key)
        self.rail.set_current("data" if self.pages.key == "welcome" else self.pages.key)

    @Slot()
    def _show_welcome(self) -> None:
        self.show_page("welcome")

    @Slot()
    def _show_data(self) -> None:
        self.show_page("data")

    @Slot(str)
    def _on_page(self, key: str) -> None:
        self.rail.set_current("data" if key == "welcome" else key)
        if key == "welcome":
            self._session.refresh_recent_runs()

    # facts of the session --------------------------------------------------------------------

    @Slot(object)
    def _on_scan_started(self, source: tuple[str, ...]) -> None:
        self.notices.clear()
        new = self.pages.made("data") is None
        page = self.pages.page("data")
        if new:
            getattr(page, "begin")(source)  # noqa: B009  # it was not there to hear the signal
        self.show_page("data")

    @Slot(object)
    def _on_scan_finished(self, report: ScanReport) -> None:
        for warning in report.warnings:
            self.notices.show_words("warning", warning)

    @Slot(object)
    def _on_state(self, state: SessionState) -> None:
        self.notices.follow(state)
        if state in (SessionState.PREPARING, SessionState.TRAINING):
            self.pages.make_all()
        elif state is SessionState.IDLE:
            if self._question is not None:
                self._question.reject()  # what it asked about has ended
            if self.pages.key == "data":
                QTimer.singleShot(0, self, self._show_data)  # or the start page, when nothing was found at all

    @Slot(object)
    def _on_run_opened(self, run: RunView) -> None:
        self.pages.make_all()
        if self.pages.key in ("welcome", "data"):
            self.show_page("train" if self._to_explore is None else "explore")

    @Slot(object, object)
    def _explore_run(self, path: Path, held: Held) -> None:
        """From the start page's sliders to all of them, at the same picture."""
        self._to_explore = (path, held)
        self._session.open_run(path)

    @Slot(object)
    def _on_run_loaded(self, run: RunView) -> None:
        wanted, self._to_explore = self._to_explore, None
        if wanted is not None and wanted[0] == run.path:
            self.show_page("explore")
            model = getattr(self.pages.page("explore"), "model", None)
            if isinstance(model, LatentModel):
                model.go_to_once_known(wanted[1])

    @Slot(str)
    def _rename_run(self, name: str) -> None:
        if self._session.run is not None:
            self._session.rename_run(self._session.run.path, name)

    # messages that act ---------------------------------------------------------------------------

    @Slot(object, bool)
    def _on_action(self, action: Action, about_data: bool) -> None:
        try:
            if self._session.apply_action(action):
                if action.kind == "change_setting":
                    self.show_page("train")
                return
        except RecipeError as error:
            self.notices.show_error(error)
            return
        if action.kind == "open_folder":
            path = Path(str(action.arguments.get("path", self._session.runs_root)))
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        elif action.kind == "choose_data":
            found = choose_folder(self, self._preferences, self.tr("Where are the images now?"))
            if found and self._session.run is not None:
                self._session.locate_data(found)
            elif found:
                self._session.open_data(found)
        elif about_data:
            self.choose_folder()
        else:
            found = choose_folder(self, self._preferences, self.tr("Choose a folder for runs"))
            if found:
                self._session.set_runs_root(Path(found[0]))

    # wishes ------------------------------------------------------------------------------------------

    @Slot()
    def choose_folder(self) -> None:
        if found := choose_folder(self, self._preferences):
            self.open_paths(found)

    def open_paths(self, paths: tuple[str, ...]) -> None:
        """Folders, files, zips: data. A run's folder is shown, a shared experiment opened in the Lab. Others close no run."""
        if self._session.run is None or drops.may_be_opened(paths):
            self._session.open_paths(paths)
        else:
            self.notices.show_error(StudioError(
                self.tr("There are no images in '{name}'. The run stays open.").format(name=Path(paths[0]).name),
                self.tr("Drop a folder, images, a zip, a run or a shared experiment.")))

    @Slot(str)
    def _open_experiment(self, path: str) -> None:
        lab = self.pages.page("lab")
        if getattr(lab, "open_file")(path):  # noqa: B009  # a Page; what cannot be opened is said
            self.show_page("lab")

    @Slot()
    def paste(self) -> None:
        """Opens what the clipboard names: files that were copied, or the text of a path. On Data and the start page."""
        if self.pages.key not in ("data", "welcome"):
            return
        paths = drops.paths_of(QGuiApplication.clipboard().mimeData())
        if paths:
            self.open_paths(paths)
        else:
            self.notices.show_error(StudioError(
                self.tr("There is no path on the clipboard."),
                self.tr("Copy a folder in the file manager, or its path as text, and paste again.")))

    @Slot()
    def open_settings(self) -> None:
        from gan_studio.ui.settings_dialog import SettingsDialog

        SettingsDialog(self._session, self._preferences, self).open()

    @Slot()
    def open_help(self) -> None:
        button = self.rail.help
        at = button.mapToGlobal(QPoint(button.width(), button.height()))
        self.help_menu.popup(at - QPoint(0, self.help_menu.sizeHint().height()))

    @Slot()
    def open_shortcuts(self) -> None:
        shortcuts.ShortcutsDialog(self).open()

    @Slot()
    def search_commands(self) -> None:
        from gan_studio.ui.command_search import CommandSearch

        CommandSearch(self._actions(), self).open()

    @Slot()
    def _undo(self) -> None:
        self._tell_page("undo")

    @Slot()
    def _redo(self) -> None:
        self._tell_page("redo")

    @Slot()
    def _full_screen(self) -> None:
        if not self._tell_page("full_screen"):
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _tell_page(self, wish: str) -> bool:
        """Calls a method of the page that not every page has."""
        method = getattr(self.pages.current_page(), wish, None)
        if method is not None:
            method()
        return method is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no widget wanted: Space pauses and goes on, Esc cancels a scan. Space is for what is in sight: a page that
        runs something itself gets it, and training goes on."""
        state = self._session.state
        if event.key() == Qt.Key.Key_Space and self._tell_page("toggle_run"):
            return
        if event.key() == Qt.Key.Key_Space and state is SessionState.TRAINING:
            self._session.pause()
        elif event.key() == Qt.Key.Key_Space and state is SessionState.PAUSED:
            self._session.resume()
        elif event.key() == Qt.Key.Key_Escape and state is SessionState.SCANNING:
            self._session.cancel_scan()
        elif event.text() == "?":  # on many keyboards a key with Shift, which not every platform takes for the shortcut
            self.open_shortcuts()
        else:
            super().keyPressEvent(event)

    def come_to_front(self) -> None:
        """Another start of the program leads here: shown, unminimised, active as far as the desktop allows."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        if QGuiApplication.platformName() in CAN_RAISE:
            self.raise_()
        self.activateWindow()
        QApplication.alert(self)  # where the desktop keeps it behind, its entry in the taskbar says that something came

    def show_drag(self, summary: drops.DropSummary | None) -> None:
        on_welcome = self.pages.key == "welcome"
        self.pages.welcome.show_drag(summary if on_welcome else None)
        self._overlay.show_drag(None if on_welcome else summary)

    # the end ---------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        busy = self._session.is_training or self._session.state is SessionState.PREPARING
        if self._may_close or not busy or not self.isVisible():
            self.pages.close_jobs()
            event.accept()
            return
        event.ignore()
        if self._question is None:
            run = self._session.run
            self._question = ask_to_close(self, run.name if run is not None else "", run.images_seen if run else 0)
            self._question.finished.connect(self._on_answer)
            self._question.open()

    @Slot()
    def _on_answer(self) -> None:
        question, self._question = self._question, None
        if question is None:
            return
        button = question.clickedButton()
        stop = button is not None and question.buttonRole(button) == QMessageBox.ButtonRole.AcceptRole
        question.deleteLater()
        if stop:
            self.stop_and_close()

    @property
    def is_closing(self) -> bool:
        """It only waits for a run to be saved."""
        return self._may_close

    def stop_and_close(self) -> None:
        """Saves what trains and closes; the window goes on answering meanwhile."""
        self._may_close = True
        self._body.setEnabled(False)
        self.status_line.set_busy(self.tr("Saving the run, then closing…"))
        self._session.request_shutdown()

    @Slot()
    def _on_shutdown_ready(self) -> None:
        if self._may_close:
            self.close()
