"""Keeps the bars of the window true: run, data, device and state at the top, progress and saves at the bottom."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QPixmap

from gan_studio.core.data.types import ScanProgress
from gan_studio.core.events import Progress
from gan_studio.session import Session, SessionState
from gan_studio.ui.facts_line import data_words, device_words, name_of_source, short_path
from gan_studio.ui.page import PrimaryAction
from gan_studio.ui.page_host import PageHost
from gan_studio.ui.said import filled
from gan_studio.ui.status_bar import StatusBar
from gan_studio.ui.top_bar import TopBar
from gan_studio.ui.widgets.data_thumbnails import square, to_qimage

STATUS_PILLS = {"finished": "finished", "paused": "paused", "elsewhere": "training", "damaged": "problem"}


class WindowChrome(QObject):
    """Listens to the session and the page; tells the top bar and the status line."""

    def __init__(
        self, session: Session, pages: PageHost, top_bar: TopBar, status_line: StatusBar, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._pages, self._top, self._status = session, pages, top_bar, status_line
        self._picture: QPixmap | None = None  # of the scanned data, for its chip
        self._coming = ""  # what is being scanned: the report is still of the data before
        pages.current_changed.connect(self._on_page)
        pages.chrome_changed.connect(self.show_page)
        session.scan_started.connect(self._on_scan_started)
        session.scan_progressed.connect(self._on_scan_progress)
        session.scan_finished.connect(self._on_scan_finished)
        session.report_changed.connect(self.show_facts)
        session.state_changed.connect(self._on_state)
        session.recipe_changed.connect(self.show_facts)
        session.run_opened.connect(self._on_other_run)
        session.run_changed.connect(self.show_facts)
        session.run_closed.connect(self._on_other_run)
        session.progressed.connect(self._on_progress)
        session.prepare_progressed.connect(self._on_prepare_progress)
        session.snapshot_saved.connect(self._on_saved)
        session.busy_changed.connect(status_line.set_busy)

    @Slot()
    def show_page(self) -> None:
        """The primary action and the tools of the current page, and what it is about."""
        page = self._pages.current_page()
        action = page.primary_action()
        self._top.set_primary(PrimaryAction(*action) if action is not None else None)
        self._top.set_tools(page.tools())
        self.show_facts()

    @Slot()
    def show_facts(self) -> None:
        session = self._session
        run, report = session.run, session.report
        on_data = self._pages.key == "data" or run is None
        name = run.name if run is not None else report.name if report is not None and on_data else ""
        data = data_words(session, on_data)
        if session.state is SessionState.SCANNING and run is None:
            name = data = self._coming
        heading = self._pages.current_page().heading()
        if heading is not None:
            name = heading.name
        self._top.name.set_name(name, heading is None and run is not None and not run.read_only)
        self._top.set_data(data if heading is None else "", self._picture if on_data else None)
        self._top.set_device(device_words(session) if heading is None else "")
        window = self._top.window()
        window.setWindowTitle(filled("{0} – GAN Studio", name) if name else "GAN Studio")
        self._show_state()
        self._show_rest()

    def _show_state(self) -> None:
        state, run = self._session.state, self._session.run
        word, text = state.value, ""
        if state is SessionState.IDLE and run is not None:
            word = STATUS_PILLS.get(run.status, "idle")
            text = self.tr("Training elsewhere") if run.status == "elsewhere" else ""
        if (heading := self._pages.current_page().heading()) is not None:
            word, text = heading.state, heading.words
        self._top.pill.set_state(word, text)
        self._status.set_paused(state is SessionState.PAUSED)

    def _show_rest(self) -> None:
        """What the status line says while nothing happens."""
        run, report = self._session.run, self._session.report
        resting = getattr(self._pages.made("data"), "resting_words", None) if self._pages.key == "data" else None
        self._status.set_resting(resting() if resting is not None else "")
        place = str(run.path) if run is not None else report.source[0] if report is not None else ""
        if self._session.state is SessionState.SCANNING and run is None:
            place = ""
        place = self.tr("Comes with the program") if run is not None and run.read_only else short_path(place)
        self._status.set_place(place if self._pages.key != "welcome" else "")

    # what happens -----------------------------------------------------------------

    @Slot(str)
    def _on_page(self, key: str) -> None:
        self.show_page()

    @Slot(object)
    def _on_scan_started(self, source: tuple[str, ...]) -> None:
        self._picture = None
        self._coming = name_of_source(source)
        self.show_facts()

    @Slot(object)
    def _on_scan_progress(self, progress: ScanProgress) -> None:
        self._status.set_share(progress.done / progress.total if progress.total else 0.0)
        if self._picture is None:
            found = next((thumbnail for thumbnail in progress.thumbnails if thumbnail is not None), None)
            if found is not None:
                self._picture = QPixmap.fromImage(square(to_qimage(found), 32))
                self.show_facts()

    @Slot(object)
    def _on_scan_finished(self, report: object) -> None:
        self._status.set_share(None)
        self.show_facts()

    @Slot(object)
    def _on_state(self, state: SessionState) -> None:
        if state is SessionState.IDLE:
            self._status.set_share(None)
            self._status.clear_progress()
        self.show_page()

    @Slot(int, int)
    def _on_prepare_progress(self, done: int, total: int) -> None:
        self._status.set_share(done / total if total else 0.0)

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        run = self._session.run
        if self._session.is_training or (run is not None and run.status == "elsewhere"):
            self._status.set_progress(progress)

    @Slot(object)
    def _on_saved(self, event: object) -> None:
        if self._session.is_training:
            self._status.note_saved()

    @Slot()
    def _on_other_run(self) -> None:
        self._status.clear_progress()
        self.show_page()
