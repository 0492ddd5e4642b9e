"""2.2 The arms race: the matrix of what every D says of every G, and the pictures of one cell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.growth_facts import SHOWN, Floats, GrowthShown, Picture
from gan_studio.ui.pages.lab.growth import GrowthView
from gan_studio.ui.said import filled
from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.lab_growth_matrix import BeliefMatrix
from gan_studio.ui.widgets.lab_growth_tiles import Scored, ScoredTiles
from gan_studio.ui.widgets.label import Label


class ArmsRaceView(GrowthView):
    key = "arms-race"

    def build(self) -> None:
        self.build_settings()
        self.build_progress()
        self._shown: GrowthShown | None = None
        self._follows = True  # the cell of the newest two, until a person chooses one
        self._draws = 0
        self.matrix = BeliefMatrix()
        self.matrix.cell_pointed.connect(self._on_pointed)
        self.matrix.cell_chosen.connect(self._on_chosen)
        self.title = Label("", "h2")
        self.said = Label("", "small", "t2", wrap=True)
        self.tiles = ScoredTiles(name=self.tr("Pictures of the cell"), tall=160)
        self.tiles.set_expected(SHOWN)
        self.anew = SecondaryButton(self.tr("Other latents"), "shuffle-variant", tooltip=self.tr(
            "Lets the kept G draw others, and the kept D judge them"))
        self.anew.set_compact()
        self.anew.clicked.connect(self.draw_anew)
        self.control("anew", self.tr("Other latents"), self.anew)
        self.toolbar.addWidget(self.progress)
        self.toolbar.addWidget(self.far)
        self.toolbar.addStretch(1)
        legend = Label(self.tr(
            "Outlined: both of one age. Corner marked: D has forgotten the pictures that the D of their age knew better."),
            "small", "t3", wrap=True)
        about = QVBoxLayout()
        about.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.anew)
        about.addLayout(head)
        about.addWidget(self.said)
        about.addWidget(legend)
        self._about = QWidget()
        self._about.setLayout(about)
        about.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 1)
        self._tall: bool | None = None
        self._place(False)
        self.body.addLayout(self._grid, 1)
        self._empty()

    def _place(self, tall: bool) -> None:
        """The pictures beside the matrix, or beneath it where there is more height than width."""
        if tall == self._tall:
            return
        self._tall = tall
        grid = self._grid
        for widget in (self.matrix, self._about, self.tiles):
            grid.removeWidget(widget)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._about, 0, 1, top if tall else Qt.AlignmentFlag(0))
        if tall:
            grid.addWidget(self.matrix, 0, 0)
            grid.addWidget(self.tiles, 1, 0, 1, 2)
        else:
            grid.addWidget(self.matrix, 0, 0, 2, 1)
            grid.addWidget(self.tiles, 1, 1)
        grid.setRowStretch(0, 2 if tall else 0)
        grid.setRowStretch(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.height() > self.width())

    def take_started(self) -> None:
        super().take_started()
        self._empty()

    def _empty(self) -> None:
        self._shown, self._follows = None, True
        self.matrix.clear()
        self.matrix.set_count(self.settings.generations)
        self.tiles.set_tiles([])
        self.title.setText(self.tr("A cell"))
        self.said.setText(self.tr("Run: the matrix fills as generations are kept."))
        self.anew.setEnabled(False)

    def take_shown(self, shown: Shown) -> None:
        if not isinstance(shown, GrowthShown):
            return
        self._shown = shown
        self.matrix.set_count(len(shown.growing.plan))
        if self.show_progress(shown) and shown.grown.iterations:
            self.matrix.set_beliefs(shown.grown.means(), shown.grown.forgotten())
            if self._follows:
                last = len(shown.grown.iterations) - 1
                self.matrix.set_chosen((last, last))
                self._show_cell(last, last)

    def _on_pointed(self, judge: int, generator: int) -> None:
        if judge < 0:
            judge, generator = self.matrix.chosen()
        self._say(judge, generator)

    def _on_chosen(self, judge: int, generator: int) -> None:
        self._follows = False
        self._show_cell(judge, generator)

    def _say(self, judge: int, generator: int) -> None:
        """A cell in words."""
        text = self.in_words(judge, generator)
        self.said.setText(text)
        self.matrix.set_said(text)

    def in_words(self, judge: int, generator: int) -> str:
        """What D of one generation says of G of another (from 0), and what that means."""
        if self._shown is None or judge < 0:
            return ""
        grown = self._shown.grown
        belief = f"{grown.beliefs[judge, generator].mean():.2f}"
        own = f"{grown.beliefs[generator, generator].mean():.2f}"
        if judge == generator:
            return self.tr("D {0} takes the pictures of G {0}, its opponent of the same age, for real at {1}.").format(
                judge + 1, belief)
        if judge < generator:
            return self.tr("D {0} takes the pictures of the younger G {1} for real at {2}; D {1} gives them {3}.").format(
                judge + 1, generator + 1, belief, own)
        text = self.tr("D {0} takes the pictures of the older G {1} for real at {2}; D {1}, of their age, gave {3}.").format(
            judge + 1, generator + 1, belief, own)
        if grown.forgotten()[judge, generator]:
            text = filled("{0} {1}", text, self.tr("It has forgotten them."))
        return text

    def _show_cell(self, judge: int, generator: int) -> None:
        """The pictures of a cell, of the latents that are always shown."""
        if self._shown is None:
            return
        grown = self._shown.grown
        self.title.setText(self.tr("D {0} on G {1}").format(judge + 1, generator + 1))
        self._say(judge, generator)
        self._fill_tiles(judge, grown.pictures[generator], grown.beliefs[judge, generator])
        self.anew.setEnabled(True)

    def _fill_tiles(self, judge: int, pictures: Picture, beliefs: Floats) -> None:
        self.tiles.set_tiles([
            Scored(picture, float(belief), f"{belief:.2f}",
                   self.tr("D {0} takes it for real at {1}").format(judge + 1, f"{belief:.2f}"))
            for picture, belief in zip(pictures, beliefs, strict=False)], self.title.text())

    def draw_anew(self) -> None:
        """Pictures of the chosen cell of latents that were not seen yet."""
        judge, generator = self.matrix.chosen()
        if judge >= 0:
            self._follows = False
            self._draws += 1
            seed = self._draws
            self.desk.command(lambda experiment: experiment.drawn_anew(judge, generator, seed), tag="anew")

    def take_answer(self, tag: str, result: Any) -> None:
        if tag == "anew" and result[:2] == self.matrix.chosen():
            judge, _, pictures, beliefs = result
            self._fill_tiles(judge, pictures, beliefs)
