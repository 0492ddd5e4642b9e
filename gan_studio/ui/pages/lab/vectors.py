"""4.1 Vectors by hand: a board to drag pictures on, and what the same G makes of three kinds of vectors."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.code_facts import EXTENT, Floats
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.lab.vectors import ARMS, STRIP, Vectors, VectorsSettings, VectorsShown
from gan_studio.ui import words
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.widgets.buttons import GhostButton
from gan_studio.ui.widgets.fields import SpinBox
from gan_studio.ui.widgets.lab_code_plane import PictureStrip
from gan_studio.ui.widgets.lab_vector_board import VectorBoard
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.segmented import SegmentedControl

Placed = tuple[tuple[float, float], ...]
MOST_UNDONE = 100
TALL = {False: 46, True: 54}  # px of a strip's pictures, by whether there is height to spare


class VectorsView(ExperimentView):
    key = "vectors"
    live: ClassVar[frozenset[str]] = Vectors.LIVE
    settings: VectorsSettings

    def build(self) -> None:
        self._shown: VectorsShown | None = None
        self._before: list[Placed] = []
        self._arms = {"hand": self.tr("By hand"), "random": self.tr("At random"), "encoder": self.tr("By an encoder")}
        self._build_toolbar()
        self.board = VectorBoard(self.tr("The plane of the vectors"))
        self.board.moved.connect(self._moved)
        self.board.picked.connect(self._picked)
        self._places = QGridLayout()
        self._places.setHorizontalSpacing(16)
        self._places.setVerticalSpacing(8)
        self._column, self._rows = self._build_column(), self._build_strips()
        self._tall: bool | None = None
        self._place_parts(False)
        self.far = Label("", "small", "t2", wrap=True)
        self.body.addLayout(self._places, 1)
        self.body.addWidget(self.far)
        self._fill()
        self._empty()

    def _build_toolbar(self) -> None:
        self.digits = SegmentedControl(
            [("017", self.tr("0, 1 and 7")), ("all", self.tr("All ten"))], "017", name=self.tr("Digits"))
        self.digits.changed.connect(lambda key: self.change(digits=key, placed=()))
        self.count = SpinBox()
        self.count.setRange(0, 999)  # wider than what is possible: what is not is said, with the reason
        self.count.setKeyboardTracking(False)
        self.count.setAccessibleName(self.tr("Pictures"))
        self.count.valueChanged.connect(lambda value: self.change(count=value, placed=()))
        self.arm = SegmentedControl(
            [("hand", self.tr("Hand")), ("random", self.tr("Random")), ("encoder", self.tr("Encoder"))], "hand",
            name=self.tr("Vectors shown"))
        self.arm.changed.connect(lambda _: self._draw_board())
        self.sort = GhostButton(self.tr("Sort"), "sort", tooltip=self.tr("The same digits side by side, tilted ones apart"))
        self.sort.clicked.connect(lambda: self._place(()))
        self.shuffle = GhostButton(self.tr("Shuffle"), "shuffle-variant", tooltip=self.tr("Anywhere, by chance"))
        self.shuffle.clicked.connect(self._shuffle)
        label = Label(self.tr("Pictures"), "small", "t3")
        for widget in (self.digits, label, self.count, self.sort, self.shuffle):
            self.toolbar.addWidget(widget)
        self.toolbar.addStretch(1)
        self.control("digits", self.tr("Digits"), self.digits)
        self.control("count", self.tr("Pictures"), label, self.count)
        self.control("placed", self.tr("Sort and shuffle"), self.sort, self.shuffle)

    def _build_column(self) -> QWidget:
        """Which vectors the board shows."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.arm)
        self.control("arm", self.tr("Vectors shown"), self.arm)
        self.legend = Label(
            self.tr("A whole line beneath: looks like a digit to a classifier of real ones. A short one: it does not."),
            "small", "t3", wrap=True)
        column.addWidget(self.legend)
        return made

    def _build_strips(self) -> QWidget:
        """What each G draws from one picture to the other."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.between = Label(self.tr("Drawn from one selected picture to the other:"), "small", "t2", wrap=True)
        column.addWidget(self.between)
        self.strips: dict[str, PictureStrip] = {}
        self.errors: dict[str, Label] = {}
        for key, name in self._arms.items():
            title = QHBoxLayout()
            self.errors[key] = Label("", "small", "t2")
            title.addWidget(Label(name, "action", "gt"))
            title.addStretch(1)
            title.addWidget(self.errors[key])
            self.strips[key] = PictureStrip(self.tr("{0}: from one to the other").format(name), count=STRIP, tall=TALL[False])
            column.addLayout(title)
            column.addWidget(self.strips[key])
        return made

    def _place_parts(self, tall: bool) -> None:
        """Where there is height to spare the strips stand below the board, as wide as both columns."""
        if tall == self._tall:
            return
        self._tall = tall
        for widget in (self.board, self._column, self._rows):
            self._places.removeWidget(widget)
        self._places.addWidget(self.board, 0, 0, 1 if tall else 3, 1)
        self._places.addWidget(self._column, 0, 1, Qt.AlignmentFlag.AlignTop)
        self._places.addWidget(self._rows, 1, 0 if tall else 1, 1, 2 if tall else 1)
        for column, share in ((0, 3), (1, 2)):
            self._places.setColumnStretch(column, share)
        for row, share in ((0, 1 if tall else 0), (1, 0), (2, 0 if tall else 1)):
            self._places.setRowStretch(row, share)
        for strip in self.strips.values():
            strip.set_tall(TALL[tall])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_parts(self.height() > self.width())

    def _empty(self) -> None:
        self._shown = None
        self.board.set_map(None)
        self.board.set_pictures(None)
        self.board.set_codes(None, (-1, -1))
        for key in ARMS:
            self.strips[key].set_pictures(None)
            self.errors[key].setText("")
        self.far.setText(self.tr("Taking pictures…"))

    # what a person does --------------------------------------------------------------------------------------------------

    def _moved(self, index: int, x: float, y: float) -> None:
        codes = self.board.codes()
        if codes is not None:
            self._place(_as_placed(codes))

    def _shuffle(self) -> None:
        count = self.settings.count
        self._place(_as_placed(np.random.default_rng().normal(size=(count, 2)).clip(-EXTENT, EXTENT)))

    def _place(self, placed: Placed) -> None:
        before = self.settings.placed
        if placed != before and self.change(placed=placed):
            self._before = [*self._before[1 - MOST_UNDONE :], before]
            self.arm.set_current("hand")
            self._draw_board()

    def undo(self) -> bool:
        if not self._before:
            return False
        self.change(placed=self._before.pop())
        return True

    def _picked(self, index: int) -> None:
        shown = self._shown
        if shown is not None and index != shown.pair[1]:
            pair = shown.pair[1], index
            self.desk.command(lambda experiment: experiment.look_between(*pair))

    def change(self, **settings: object) -> bool:
        """As every view's; what is refused is taken back at the control too."""
        if "placed" in settings and settings["placed"] == () and set(settings) != {"placed"}:
            self._before = []
        if super().change(**settings):
            return True
        self._fill()
        return False

    def take_settings(self, settings: LabSettings) -> None:
        super().take_settings(settings)
        self._before = []
        self._fill()

    def _fill(self) -> None:
        self.digits.set_current(self.settings.digits)
        self.count.show_value(self.settings.count)

    # what comes ----------------------------------------------------------------------------------------------------------

    def take_started(self) -> None:
        super().take_started()
        self._empty()

    def take_playing(self, playing: bool) -> None:
        super().take_playing(playing)
        if not playing:
            self.measure_now()

    def take_shown(self, shown: Shown) -> None:
        if not isinstance(shown, VectorsShown):
            return
        self._shown = shown
        self.digits.setEnabled(not self.own_data)
        self.board.set_pictures(shown.pictures)
        self._draw_board()
        for key, arm in shown.arms.items():
            self.errors[key].setText(self.tr("error {0}").format(f"{arm.error:.3f}"))
            self.strips[key].set_pictures(arm.strip, arm.alike)
        self.legend.setVisible(bool(len(shown.arms["hand"].alike)))
        self.far.setText(self.tr("{0} rounds for each. The error is that of drawing the pictures from their vectors.").format(
            words.count(shown.rounds)))

    def _draw_board(self) -> None:
        shown, key = self._shown, self.arm.current()
        self.board.movable = key == "hand"
        if shown is None:
            return
        arm = shown.arms[key]
        self.board.set_map(arm.grid)
        self.board.set_codes(arm.codes, shown.pair)


def _as_placed(codes: Floats | np.ndarray) -> Placed:
    return tuple((round(float(x), 3), round(float(y), 3)) for x, y in codes)
