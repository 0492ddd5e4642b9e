"""The start page: drop something, take a built-in set, or go on with a run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gan_studio import paths
from gan_studio.core.data.builtin.sets import BUILTIN, BUILTIN_PREFIX, BuiltinSet
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.session.view import RunView
from gan_studio.ui import words
from gan_studio.ui.choose_data import ask_which, choose_folder
from gan_studio.ui.drops import DropSummary
from gan_studio.ui.page import Page, PrimaryAction
from gan_studio.ui.welcome_player import Playable, WelcomePlayer, newest_trained
from gan_studio.ui.widgets.buttons import GhostButton
from gan_studio.ui.widgets.data_thumbnails import to_qimage
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.welcome_builtin_card import BuiltinCard, ToyCard
from gan_studio.ui.widgets.welcome_drop_zone import DropZone
from gan_studio.ui.widgets.welcome_how_card import HowCard
from gan_studio.ui.widgets.welcome_play_card import PlayCard
from gan_studio.ui.widgets.welcome_runs import RecentRuns
from gan_studio.workers.jobs import JobControl, Jobs, JobWords

if TYPE_CHECKING:
    from gan_studio.core.run_list import RunSummary

GRIDS = {"anime-faces": (4, 2), "digits": (6, 3)}
FIRST_TOY = "moons"
RIGHT_WIDE, RIGHT_NARROW = 424, 360
NARROW_BELOW = 1220
TOY_POINTS = 420


class WelcomePage(Page):
    """The empty state of Data. It only asks; the session does."""

    explore_requested = Signal(object, object)  # a run's Path, what is held of it

    def __init__(self, session: Session, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self._session, self._preferences = session, preferences
        self._jobs = Jobs(self)
        self._previews_asked = False
        self._locating: tuple[Path, tuple[str, ...]] | None = None
        self.drop_zone = DropZone()
        self.drop_zone.clicked.connect(self._choose_either)
        self.cards = [self._make_card(each) for each in BUILTIN.values() if each.kind == "images"]
        self.toy_card = self._make_toy_card()
        self.runs = RecentRuns()
        self.how, self.play = HowCard(), PlayCard()
        self.player = WelcomePlayer(session, self)
        self._core_is_ready = self._runs_are_known = False
        self._recent: list[RunSummary] = []
        self._played: Path | None = None
        self._build()
        self._connect()

    # building --------------------------------------------------------------------

    def _make_card(self, which: BuiltinSet) -> BuiltinCard:
        columns, rows = GRIDS.get(which.key, (4, 2))
        figures = words.filled("{0} · {1} px", words.images(which.count), which.native_size)
        card = BuiltinCard(which.key, words.known(which.label), figures, words.known(which.description), columns, rows)
        card.clicked.connect(self._open_card)
        return card

    def _make_toy_card(self) -> ToyCard:
        toys = sorted((each for each in BUILTIN.values() if each.kind == "points"), key=lambda each: each.key != FIRST_TOY)
        card = ToyCard([(each.key, words.known(each.label), words.points(each.count), words.known(each.description))
                        for each in toys])
        card.clicked.connect(self._open_card)
        card.toy_changed.connect(self._load_toy)
        return card

    def _build(self) -> None:
        content = QWidget()
        content.setProperty("surface", "scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(40, 28, 40, 24)
        column.setSpacing(4)
        column.addWidget(Label(self.tr("Teach a network to draw your pictures"), "display"))
        column.addWidget(Label(self.tr(
            "Drop in images, watch two networks compete, then explore everything the winner has learned to draw."),
            "body", "t2", wrap=True))
        column.addSpacing(20)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._grid.addWidget(self.drop_zone, 0, 0)
        self._grid.setRowStretch(0, 3)
        heading = Label(self.tr("Built-in data sets"), "h2")
        heading.setContentsMargins(0, 24, 0, 12)
        self._grid.addWidget(heading, 1, 0)
        cards = QHBoxLayout()
        cards.setSpacing(16)
        for card in (*self.cards, self.toy_card):
            cards.addWidget(card, 1)
        self._grid.addLayout(cards, 2, 0)
        self._grid.setRowStretch(2, 2)
        self._top_right = QStackedWidget()
        self._top_right.addWidget(self.how)
        self._top_right.addWidget(self.play)
        self._grid.addWidget(self._top_right, 0, 1)
        head = QHBoxLayout()
        head.setContentsMargins(0, 18, 0, 6)
        head.addWidget(Label(self.tr("Recent runs"), "h2"))
        head.addStretch(1)
        self._folder = GhostButton(self.tr("Open folder"), tooltip=self.tr("Show the folder that holds all runs"))
        self._folder.set_compact()
        self._folder.clicked.connect(self._open_runs_folder)
        head.addWidget(self._folder)
        self._grid.addLayout(head, 1, 1)
        self._grid.addWidget(self.runs, 2, 1)
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid, 1)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _connect(self) -> None:
        session = self._session
        session.recent_runs_changed.connect(self._on_recent_runs)
        session.run_loaded.connect(self._on_run_loaded)
        session.core_ready.connect(self._on_core_ready)
        self.player.opened.connect(self._on_playable)
        self.player.drawn.connect(self.play.show_images)
        self.play.held.connect(self.player.hold)
        self.play.explore_requested.connect(self._explore)
        self.runs.open_requested.connect(self._open_run)
        self.runs.continue_requested.connect(self._continue_run)
        self.runs.locate_requested.connect(self._locate)
        self.runs.rename_requested.connect(session.rename_run)
        self.runs.delete_requested.connect(session.delete_run)

    # chrome ------------------------------------------------------------------------

    def primary_action(self) -> PrimaryAction:
        return PrimaryAction(self.tr("Choose folder"), "folder-open-outline", True, "", self.choose_folder)

    def choose_folder(self) -> None:
        self._open(choose_folder(self, self._preferences))

    def show_drag(self, summary: DropSummary | None) -> None:
        self.drop_zone.show_drag(summary)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = RIGHT_NARROW if self.width() < NARROW_BELOW else RIGHT_WIDE
        self._top_right.setFixedWidth(width)
        self.runs.setFixedWidth(width)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._previews_asked:
            self._previews_asked = True
            QTimer.singleShot(60, self, self._load_previews)  # after the first paint

    # pictures ------------------------------------------------------------------------

    @Slot()
    def _load_previews(self) -> None:
        wanted = [(card.key, card.picture_count()) for card in self.cards]
        toy = self.toy_card.key

        def work(control: JobControl) -> None:
            from gan_studio.core.data.builtin import preview
            from gan_studio.core.data.builtin.toys import TOYS

            control.tell((toy, TOYS[toy].sample(TOY_POINTS)))
            for key, number in wanted:
                control.tell((key, preview(key, number)))

        self._jobs.start("previews", work, self._words(None, self._on_preview))

    @Slot(str)
    def _load_toy(self, key: str) -> None:
        def work(control: JobControl) -> Any:
            from gan_studio.core.data.builtin.toys import TOYS

            return TOYS[key].sample(TOY_POINTS)

        self._jobs.start("toy", work, self._words(self.toy_card.set_points))

    def _words(self, done: Any = None, told: Any = None) -> JobWords:
        return JobWords(done or _nothing, self._session.failed.emit, self._session.crashed.emit, told)

    def _on_preview(self, value: tuple[str, Any]) -> None:
        key, pictures = value
        if key in (card.key for card in self.cards):
            next(card for card in self.cards if card.key == key).set_pictures(pictures)
            if key == "anime-faces":
                self.drop_zone.set_pictures([QPixmap.fromImage(to_qimage(picture)) for picture in pictures[:4]])
        elif key == self.toy_card.key:
            self.toy_card.set_points(pictures)

    # wishes ------------------------------------------------------------------------------

    def _open(self, paths: tuple[str, ...]) -> None:
        if paths:
            self._session.open_paths(paths)

    @Slot()
    def _choose_either(self) -> None:
        zone = self.drop_zone
        self._open(ask_which(self, self._preferences, zone.mapToGlobal(QPoint(zone.width() // 2 - 90, zone.height() // 2 + 70))))

    @Slot()
    def _open_card(self) -> None:
        card = self.sender()
        if isinstance(card, BuiltinCard):
            self._open((BUILTIN_PREFIX + card.key,))

    @Slot(list)
    def _on_recent_runs(self, runs: list[RunSummary]) -> None:
        self._recent, self._runs_are_known = runs, True
        self.runs.show_runs(runs)
        self._offer_play()

    # a generator to play with ---------------------------------------------------------------

    @Slot()
    def _on_core_ready(self) -> None:
        self._core_is_ready = True
        self.player.allow_drawing()
        self._offer_play()

    def _offer_play(self) -> None:
        """When the page is seen and nothing trains: the newest trained run, else the generator that comes with the program,
        which is there at once; a run of the person's has to wait for torch."""
        if not self._runs_are_known:
            return
        run, builtin = newest_trained(self._recent), paths.builtin_generator()
        path = builtin if run is None else run.path
        if path is None:
            self._played = None
            self.player.forget()
            self._top_right.setCurrentWidget(self.how)
        elif path != self._played and self.isVisible() and not self._session.is_training:
            if run is None:
                self._played = path
                self.player.open(path, is_builtin=True)
            elif self._core_is_ready:
                self._played = path
                self.player.open(path, run.name)

    @Slot(object)
    def _on_playable(self, playable: Playable) -> None:
        self.play.set_generator(playable)
        self._top_right.setCurrentWidget(self.play)

    @Slot()
    def _explore(self) -> None:
        if self._played is not None:
            self.explore_requested.emit(self._played, self.player.held)

    # going on ---------------------------------------------------------------------------------

    @Slot(object)
    def _open_run(self, path: Path) -> None:
        self._session.open_run(path)

    @Slot(object)
    def _continue_run(self, path: Path) -> None:
        self._session.continue_run(path)

    @Slot(object)
    def _locate(self, path: Path) -> None:
        found = choose_folder(self, self._preferences, self.tr("Where are the images of this run now?"))
        if found:
            self._locating = (path, found)
            self._session.open_run(path)

    @Slot(object)
    def _on_run_loaded(self, run: RunView) -> None:
        if self._locating is not None and self._locating[0] == run.path:
            sources, self._locating = self._locating[1], None
            self._session.locate_data(sources)

    @Slot()
    def _open_runs_folder(self) -> None:
        root = self._session.runs_root
        root.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(root)))

    def close_jobs(self) -> None:
        """Joins the page's own threads; the window calls it when it closes."""
        self._jobs.close()
        self.player.close()


def _nothing(_: object) -> None:
    """A job whose pictures were told one by one has nothing more to say."""
