"""The Data page: what was found, while it is being read and after, and how it is prepared."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gan_studio.core.config import Recipe
from gan_studio.core.data.builtin.sets import BUILTIN, BUILTIN_PREFIX
from gan_studio.core.data.types import ScanProgress, ScanReport
from gan_studio.core.errors import RecipeError
from gan_studio.session import Session, SessionState
from gan_studio.ui import words
from gan_studio.ui.choose_data import ask_which
from gan_studio.ui.page import Page, PrimaryAction
from gan_studio.ui.widgets.buttons import GhostButton
from gan_studio.ui.widgets.data_classes_card import ClassesCard
from gan_studio.ui.widgets.data_columns import Columns, SideColumn
from gan_studio.ui.widgets.data_copies_card import CopiesCard, groups_of
from gan_studio.ui.widgets.data_figures import DataFigures
from gan_studio.ui.widgets.data_filters import Filters
from gan_studio.ui.widgets.data_grid_card import GridCard
from gan_studio.ui.widgets.data_left_out import LeavingOut
from gan_studio.ui.widgets.data_one_image import OneImage
from gan_studio.ui.widgets.data_points import PointsCard, ToysCard
from gan_studio.ui.widgets.data_prepare_card import PrepareCard
from gan_studio.ui.widgets.data_readiness import Readiness, points_readiness, readiness
from gan_studio.ui.widgets.data_readiness_card import ReadinessCard
from gan_studio.ui.widgets.data_scan_card import ScanCard
from gan_studio.ui.widgets.data_sizes_card import SizesCard
from gan_studio.workers.jobs import JobControl, Jobs, JobWords

LEFT_WIDTH, RIGHT_WIDTH = 304, 336
REFRESH_MS = 250  # figures while scanning; the grid itself streams


class DataPage(Page):
    """Three columns: what was found, the images, how they are prepared. It shows whatever the session scans."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self._session = session
        self._figures = DataFigures()
        self._report: ScanReport | None = None  # of what is shown; the session's may be of another folder
        self._readiness: Readiness | None = None
        self._source: tuple[str, ...] = ()  # of what is shown
        self._coming: tuple[str, ...] | None = None  # what is scanned, while it has brought nothing yet
        self._toy = ""
        self._jobs = Jobs(self)
        self.scan_card, self.sizes_card = ScanCard(), SizesCard()
        self.classes_card, self.copies_card = ClassesCard(), CopiesCard()
        self.toys_card = ToysCard([(each.key, words.known(each.label), words.known(each.description)) for each in BUILTIN.values()
                                   if each.kind == "points"])
        self.grid_card, self.points_card = GridCard(), PointsCard()
        self.prepare_card, self.readiness_card = PrepareCard(), ReadinessCard()
        self.filters = Filters(
            self.scan_card, self.sizes_card, self.classes_card, self.copies_card, self.grid_card, self)
        self.leaving_out = LeavingOut(session, self.grid_card, self)
        self.one_image = OneImage(session, self.grid_card, self.prepare_card, self)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.grid_card)
        self._middle.addWidget(self.points_card)
        self.columns = Columns(
            SideColumn([self.scan_card, self.toys_card, self.sizes_card, self.classes_card, self.copies_card], LEFT_WIDTH),
            self._middle, SideColumn([self.prepare_card, self.readiness_card], RIGHT_WIDTH),
            (self.tr("Found"), self.tr("Prepare")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.columns)
        self._rescan = GhostButton(self.tr("Rescan"), "restore", tooltip=self.tr("Read the same data again"))
        self._add = GhostButton(self.tr("Add images"), "image-plus-outline",
                                tooltip=self.tr("Scan these together with more files or folders"))
        self._refresh_timer = QTimer(self)
        self._refresh_timer.setSingleShot(True)
        self._refresh_timer.setInterval(REFRESH_MS)
        self._refresh_timer.timeout.connect(self._show_figures)
        self._connect()
        self._take_over()

    def _connect(self) -> None:
        session = self._session
        session.scan_started.connect(self.begin)
        session.scan_progressed.connect(self._on_progress)
        session.scan_finished.connect(self._on_finished)
        session.report_changed.connect(self._on_report_changed)
        session.state_changed.connect(self._on_state)
        session.recipe_changed.connect(self._on_recipe)
        self._rescan.clicked.connect(self._scan_again)
        self._add.clicked.connect(self._add_images)
        self.scan_card.cancel_requested.connect(session.cancel_scan)
        self.copies_card.keep_chosen.connect(self._on_keep)
        self.toys_card.toy_chosen.connect(self._on_toy)
        self.prepare_card.setting_changed.connect(self._on_setting)
        self.readiness_card.change_requested.connect(self._on_change)

    def _take_over(self) -> None:
        """The page may be made when the session is already at work."""
        self._on_recipe(self._session.recipe)
        self._reset(())
        report = self._session.report
        if report is not None and self._session.state is not SessionState.SCANNING:
            self._reset(report.source)
            self.grid_card.append(report.files, [None] * len(report.files))
            self._on_finished(report)
            self.leaving_out.show()

    # chrome --------------------------------------------------------------------

    def primary_action(self) -> PrimaryAction:
        state = self._session.state
        if self._session.is_training or state is SessionState.PREPARING:
            return PrimaryAction(self.tr("Show training"), "chart-timeline-variant", True, "", self._show_training)
        reason = ""
        if state is SessionState.SCANNING:
            reason = self.tr("The files are still being read.")
        elif self._readiness is None:
            reason = self.tr("The scan did not finish. Rescan, or choose other images.")
        elif not self._readiness.ready:
            reason = self._readiness.reason
        return PrimaryAction(self.tr("Train"), "play", not reason, reason, self._train)

    def tools(self) -> list[QWidget]:
        if not self._source or self._session.state is not SessionState.IDLE:
            return []
        return [self._rescan] if self._is_builtin() else [self._rescan, self._add]

    @property
    def readiness(self) -> Readiness | None:
        return self._readiness

    @property
    def has_content(self) -> bool:
        """Whether there is anything to see; otherwise the start page is shown in its place."""
        return self._report is not None or self._session.state is SessionState.SCANNING or bool(self._figures.files)

    def resting_words(self) -> str:
        """For the status line: how the last scan went."""
        report = self._report
        if report is None:
            return ""
        total = sum(file.bytes for file in report.files)
        parts = [self.tr("scan finished in {0} s").format(f"{report.seconds:.1f}"),
                 self._total_words(len(report.files))]
        return words.joined("  ·  ", parts if self._is_builtin() else [*parts, words.size_of_file(total)])

    def _total_words(self, total: int) -> str:
        if self._toy:
            return words.points(total)
        return words.images(total) if self._is_builtin() else words.files(total)

    # the scan --------------------------------------------------------------------

    @Slot(object)
    def begin(self, source: tuple[str, ...]) -> None:
        """A scan begins. What is shown stays until it brings the first file: it may end with nothing."""
        self._coming = tuple(source)
        if self._report is None:
            self._reset(self._coming)
            return
        self.scan_card.set_scanning(True)
        self.scan_card.show_progress(0, 0)
        self.chrome_changed.emit()

    def _reset(self, source: tuple[str, ...]) -> None:
        self._coming = None
        self._source = tuple(source)
        self._figures = DataFigures()
        self._readiness = None
        self._report = None
        key = source[0].removeprefix(BUILTIN_PREFIX).partition(":")[0] if self._is_builtin() else ""
        toy = BUILTIN.get(key)
        self._toy = key if toy is not None and toy.kind == "points" else ""
        self.scan_card.clear()
        self.scan_card.set_scanning(bool(source))
        self.scan_card.show_progress(0, 0)
        self.grid_card.clear()
        self.classes_card.hide()
        self.copies_card.hide()
        self.one_image.forget()
        self.readiness_card.show_waiting(self.tr("Looking at the images…"))
        is_toy = bool(self._toy)
        self.scan_card.setVisible(not is_toy)
        self.sizes_card.setVisible(not is_toy)
        self.prepare_card.setVisible(not is_toy)
        self.toys_card.setVisible(is_toy)
        self._middle.setCurrentWidget(self.points_card if is_toy else self.grid_card)
        if toy is not None and is_toy:
            self.toys_card.set_current(self._toy)
            self.points_card.set_words(words.known(toy.label), words.known(toy.description))
            self._load_points(self._toy)
        self._show_figures()
        self.chrome_changed.emit()

    @Slot(object)
    def _on_progress(self, progress: ScanProgress) -> None:
        if self._coming is not None and progress.files:
            self._reset(self._coming)
        self.scan_card.show_progress(progress.done, progress.total)
        if not progress.files or self._toy:
            return
        self._figures.add(progress.files)
        self.grid_card.append(progress.files, progress.thumbnails)
        if not self._refresh_timer.isActive():
            self._refresh_timer.start()

    @Slot(object)
    def _on_finished(self, report: ScanReport) -> None:
        if self._coming is not None:
            self._reset(self._coming)
        self._report = report
        self._refresh_timer.stop()
        self.scan_card.set_scanning(False)
        if self._toy:
            self._readiness = points_readiness(len(report.files))
            self.readiness_card.show_readiness(self._readiness)
            self.chrome_changed.emit()
            return
        self._figures = DataFigures.of(report)
        self.scan_card.show_total(self._total_words(len(report.files)))
        groups = groups_of(report.files)
        self.grid_card.finish(report.files)
        self.copies_card.show_groups(groups, self.grid_card.model.thumbnails)
        self._show_figures()
        self._judge()
        self.one_image.begin()
        self.chrome_changed.emit()

    @Slot(object)
    def _on_report_changed(self, report: ScanReport) -> None:
        """The same scan, with other images left out by hand: they keep their places in the grid."""
        self._report = report
        self._figures = DataFigures.of(report)
        self.copies_card.show_groups(groups_of(report.files), self.grid_card.model.thumbnails)
        self._show_figures()
        self._judge()
        self.chrome_changed.emit()

    def undo(self) -> None:
        """Ctrl+Z: takes the last leaving out back."""
        self.leaving_out.undo()

    @Slot(object)
    def _on_state(self, state: SessionState) -> None:
        if state is not SessionState.SCANNING:
            self.scan_card.set_scanning(False)
            if state is SessionState.IDLE and (self._coming is not None or (self._source and self._report is None)):
                # Cancelled, failed, or about to be told as finished: what was read stays to be seen.
                QTimer.singleShot(0, self, self._show_what_was_read)
        self.prepare_card.set_locked(state not in (SessionState.IDLE, SessionState.SCANNING))
        self.chrome_changed.emit()

    @Slot()
    def _show_what_was_read(self) -> None:
        if self._session.state is not SessionState.IDLE:
            return  # the next scan has begun meanwhile
        self._coming = None
        if self._toy:
            return
        self.scan_card.show_total(self._total_words(len(self._figures.files)))
        if self._report is not None:
            return
        self._show_figures()
        self.grid_card.finish(self._figures.files)
        read = self._figures.files
        none_usable = bool(read) and not any(file.usable for file in read)
        self.readiness_card.show_waiting(
            self.tr("None of these files can be used; each says why.") if none_usable
            else self.tr("The scan did not finish, so there is nothing to train on yet."))
        self.chrome_changed.emit()

    @Slot()
    def _show_figures(self) -> None:
        figures = self._figures
        self.scan_card.show_figures(figures, len(figures.files))
        self.sizes_card.show_figures(figures)
        skipped = sum(figures.skipped.values())
        self.grid_card.set_counts(figures.usable, figures.duplicates, skipped)
        classes = figures.named_classes
        self.classes_card.setVisible(bool(classes))
        if classes:
            self.classes_card.show_classes(classes, drawn=self._is_builtin())
        self.copies_card.setVisible(figures.duplicates > 0 and self._session.state is not SessionState.SCANNING)

    # the recipe --------------------------------------------------------------------

    @Slot(object)
    def _on_recipe(self, recipe: Recipe) -> None:
        self.prepare_card.set_recipe(recipe)
        self.sizes_card.set_training_size(recipe.size)
        self.copies_card.set_keep(recipe.keep_duplicates)
        self._judge()
        self.one_image.show()

    @Slot(str, object)
    def _on_setting(self, name: str, value: object) -> None:
        self._on_change({name: value})

    @Slot(object)
    def _on_change(self, settings: dict[str, Any]) -> None:
        try:
            self._session.change_recipe(**settings)
        except RecipeError as error:
            self._session.failed.emit(error)
            self._on_recipe(self._session.recipe)  # the controls go back to what holds

    @Slot(bool)
    def _on_keep(self, keep: bool) -> None:
        self._on_change({"keep_duplicates": keep})

    def _judge(self) -> None:
        if self._report is None or self._toy:
            return
        self._readiness = readiness(self._figures, self._session.recipe)
        self.readiness_card.show_readiness(self._readiness)
        self._suggest_preset()
        self.chrome_changed.emit()

    def _suggest_preset(self) -> None:
        """Train is offered: by the time that it is pressed, this machine's speed is known."""
        if self.isVisible() and self._readiness is not None and self._readiness.ready:
            self._session.suggest_preset()

    # toys ------------------------------------------------------------------------------

    @Slot(str)
    def _on_toy(self, key: str) -> None:
        self._session.open_data((BUILTIN_PREFIX + key,))

    def _load_points(self, key: str) -> None:
        def work(control: JobControl) -> npt.NDArray[np.float32]:
            from gan_studio.core.data.builtin.toys import TOY_COUNT, TOYS

            return TOYS[key].sample(TOY_COUNT)

        self._jobs.start("points", work, JobWords(
            self.points_card.cloud.set_points, self._session.failed.emit, self._session.crashed.emit))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._suggest_preset()

    # where to go -------------------------------------------------------------------------

    @Slot()
    def _train(self) -> None:
        self._session.start_training()
        self.page_requested.emit("train")

    @Slot()
    def _show_training(self) -> None:
        self.page_requested.emit("train")

    @Slot()
    def _add_images(self) -> None:
        at = self._add.mapToGlobal(QPoint(0, self._add.height() + 4))
        more = ask_which(self, self._session.preferences, at)
        if more:
            self._session.open_data((*self._source, *(path for path in more if path not in self._source)))

    @Slot()
    def _scan_again(self) -> None:
        self._session.open_data(self._source)

    def _is_builtin(self) -> bool:
        return bool(self._source) and self._source[0].startswith(BUILTIN_PREFIX)

    def close_jobs(self) -> None:
        """Joins the page's own threads; the window calls it when it closes."""
        self._jobs.close()
