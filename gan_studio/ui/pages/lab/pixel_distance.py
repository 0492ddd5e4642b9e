"""4.4 Pixel distance: a digit and a person's own version of it, pictures to put in order, and three judges."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.pixel_distance import ASIDE, MEASURES, MOST, RANKED, PixelDistance, PixelSettings, PixelShown, text_of
from gan_studio.core.lab.pixel_pictures import SIZE, from_text
from gan_studio.core.lab.settings import LabSettings
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.said import filled
from gan_studio.ui.widgets.buttons import GhostButton, IconButton
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.image_view import ImageView
from gan_studio.ui.widgets.lab_pixel_bars import Bar, Bars, PairCells
from gan_studio.ui.widgets.lab_pixel_canvas import BRUSHES, PixelCanvas
from gan_studio.ui.widgets.lab_pixel_ranking import Ranked, RankingStrip
from gan_studio.ui.widgets.label import ElidedLabel, Label
from gan_studio.ui.widgets.segmented import SegmentedControl
from gan_studio.ui.widgets.switch import ToggleSwitch

ORIGINAL = 5 * SIZE  # px
JUDGED_MS = 60  # a stroke is judged while it is drawn, so often
TOKENS = {"l2": "t3", "ae": "t3", "d": "d"}


class PixelDistanceView(ExperimentView):
    key = "pixel-distance"
    live: ClassVar[frozenset[str]] = PixelDistance.LIVE
    playable: ClassVar[bool] = False
    settings: PixelSettings

    def build(self) -> None:
        self._shown: PixelShown | None = None
        self._names = {"original": self.tr("Original"), "longer": self.tr("Longer stroke"), "shifted": self.tr("Shifted"),
                       "stray": self.tr("Stray pixel"), "yours": self.tr("Yours")}
        self._later = QTimer(self, singleShot=True, interval=JUDGED_MS)
        self._later.timeout.connect(self._judge)
        self._build_toolbar()
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(self._original_column())
        self.canvas = PixelCanvas()
        self.canvas.painted.connect(self._painted)
        self.canvas.brush_changed.connect(lambda width: self.brush.set_current(str(width)))
        top.addWidget(self.canvas, 1)
        self.body.addLayout(top, 5)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(self.tr("Your ranking"), "h2"))
        head.addWidget(Label(self.tr("The most like a real digit first: drag, or Ctrl and the arrow keys"), "small", "t3"))
        head.addStretch(1)
        self.body.addLayout(head)
        self.ranking = RankingStrip(self.tr("Your ranking"))
        self.ranking.reordered.connect(lambda order: self._reordered(order))
        self.body.addWidget(self.ranking, 2)
        self.side = [(self._judges_card(), 0), (self._agreement_card(), 0)]
        self.control("drawing", self.tr("Your version"), self.canvas)
        self.control("ranking", self.tr("Your ranking"), self.ranking)

    def _build_toolbar(self) -> None:
        self.tool = SegmentedControl([("ink", self.tr("Ink")), ("erase", self.tr("Erase"))], "ink", name=self.tr("Tool"))
        self.tool.changed.connect(self._set_tool)
        self.brush = SegmentedControl([(str(width), f"{width} px") for width in range(BRUSHES[0], BRUSHES[1] + 1)], "1",
                                      name=self.tr("Brush"))
        self.brush.changed.connect(lambda width: self.canvas.set_brush(int(width)))
        self.back = IconButton("undo", self.tr("Undo"))
        self.forth = IconButton("redo", self.tr("Redo"))
        self.original_again = IconButton("restore", self.tr("The original again"))
        self.clear = IconButton("trash-can-outline", self.tr("Clear: begin with nothing"))
        self.back.clicked.connect(self.undo)
        self.forth.clicked.connect(self.redo)
        self.original_again.clicked.connect(self._restore)
        self.clear.clicked.connect(lambda: self.canvas.replace(np.zeros((SIZE, SIZE), np.uint8)))
        self.other = GhostButton(self.tr("Another digit"), "shuffle-variant")
        self.other.clicked.connect(self._take_another)
        for widget in (self.tool, self.brush, self.back, self.forth, self.original_again, self.clear):
            self.toolbar.addWidget(widget)
        self.toolbar.addStretch(1)
        self.toolbar.addWidget(self.other)
        self.control("tool", self.tr("Tool and brush"), self.tool, self.brush)
        self.control("steps", self.tr("Undo, redo, clear"), self.back, self.forth, self.original_again, self.clear)
        self.control("number", self.tr("Another digit"), self.other)

    def _original_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(Label(self.tr("Original"), "small", "t2"))
        self.original = ImageView(margin=0, well=False, name=self.tr("Original"))
        self.original.set_smooth(False)
        self.original.setFixedSize(ORIGINAL, ORIGINAL)
        column.addWidget(self.original)
        figures = QGridLayout()
        figures.setHorizontalSpacing(16)
        figures.setVerticalSpacing(0)
        self.pixels, self.l2 = Label("", digits="figure"), Label("", digits="figure")
        for at, (number, what) in enumerate(((self.pixels, self.tr("pixels changed")), (self.l2, self.tr("L2 distance")))):
            number.setAccessibleName(what)
            figures.addWidget(number, 0, at)
            figures.addWidget(Label(what, "small", "t3"), 1, at)
        column.addLayout(figures)
        self.marks = ToggleSwitch(self.tr("Mark the changes"), True)
        self.marks.toggled.connect(lambda on: self.canvas.set_marks(on))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.marks)
        row.addWidget(Label(self.tr("Mark the changes"), "small", "t2"))
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return column

    def _judges_card(self) -> Card:
        card = Card(self.tr("Three judges"))
        card.add_tool(Label(self.tr("value   rank"), "small", "t3"))
        self.bars: dict[str, Bars] = {}
        for measure, name, hint in (
                ("l2", self.tr("Pixel distance (L2)"), self.tr("lower is closer")),
                ("ae", self.tr("Autoencoder's error"), self.tr("lower is closer")),
                ("d", self.tr("Discriminator's score"), self.tr("higher looks more real"))):
            head = QHBoxLayout()
            head.setSpacing(8)
            head.addWidget(Label(name, "action", "dt" if measure == "d" else "t1"))
            head.addWidget(ElidedLabel(hint, "small", "t3"), 1)
            self.bars[measure] = Bars(name, TOKENS[measure])
            card.body.addLayout(head)
            card.body.addWidget(self.bars[measure])
        return card

    def _agreement_card(self) -> Card:
        card = Card(self.tr("Who agrees with you?"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        self.cells: dict[str, PairCells] = {}
        self.counts: dict[str, Label] = {}
        for line, (measure, name) in enumerate((
                ("l2", self.tr("Pixel distance")), ("ae", self.tr("Autoencoder")), ("d", self.tr("Discriminator")))):
            self.cells[measure] = PairCells(name, TOKENS[measure])
            self.counts[measure] = Label("", digits="value")
            grid.addWidget(Label(name, "small", "t2"), line, 0)
            grid.addWidget(self.cells[measure], line, 1)
            grid.addWidget(self.counts[measure], line, 2, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        card.body.addWidget(Label(self.tr("Pairs of pictures that each judge orders as you do."), "small", "t3", wrap=True))
        self.agreed = Label("", "small", "t2", wrap=True)
        card.body.addWidget(self.agreed)
        return card

    # what a person does --------------------------------------------------------------------------------------------------

    def primary(self) -> tuple[str, str]:
        return self.tr("Check my ranking"), "scale-balance"

    def act(self) -> None:
        """Compares the judges with the person's order, and says the verdict with it."""
        if self._later.isActive():
            self._judge()
        self.desk.command(lambda experiment: experiment.check())
        self.measure_now()

    def undo(self) -> bool:
        return self.canvas.undo()

    def redo(self) -> bool:
        return self.canvas.redo()

    def _set_tool(self, tool: str) -> None:
        self.canvas.erases = tool == "erase"

    def _restore(self) -> None:
        if self._shown is not None:
            self.canvas.replace(self._shown.pictures["original"])

    def _take_another(self) -> None:
        self._later.stop()
        self.change(number=(self.settings.number + 1) % (MOST + 1), drawing="")

    def _reordered(self, order: tuple[str, ...]) -> None:
        if self._later.isActive():
            self._judge()
        self.change(ranking=order)

    def _painted(self) -> None:
        self._show_steps()
        if not self._later.isActive():
            self._later.start()

    def _judge(self) -> None:
        """Lets the judges see what is painted; a drawing that cannot be judged is said, and the last one stays judged."""
        self._later.stop()
        if self._shown is not None:
            self.change(drawing=text_of(self.canvas.picture(), self._shown.pictures["original"]))

    def _show_steps(self) -> None:
        self.back.setEnabled(self.canvas.can_undo())
        self.forth.setEnabled(self.canvas.can_redo())

    # what comes ----------------------------------------------------------------------------------------------------------

    def take_settings(self, settings: LabSettings) -> None:
        super().take_settings(settings)
        self._later.stop()
        self._shown = None

    def take_started(self) -> None:
        super().take_started()
        self._later.stop()
        self._shown = None
        self.original.set_image(None)
        self.agreed.setText(self.tr("Put the pictures in order first, then check: until then nobody tells you."))
        self._show_steps()

    def take_ready(self) -> None:
        self.desk.play()  # judges the digits that are kept aside, for the verdict

    def take_shown(self, shown: Shown) -> None:
        if not isinstance(shown, PixelShown):
            return
        before, self._shown = self._shown, shown
        if shown.aside >= ASIDE and (before is None or before.aside < ASIDE):
            self.measure_now()
        original = shown.pictures["original"]
        if before is None or (before.pictures["original"] != original).any():
            drawn = from_text(self.settings.drawing) if self.settings.drawing else original
            self.original.set_image(original)
            self.canvas.set_pictures(original, drawn)
            self._show_steps()
        self.pixels.setText(str(shown.pixels["yours"]))
        self.l2.setText(f"{shown.values['l2']['yours']:.2f}")
        self.ranking.set_items({
            name: Ranked(self._names[name], shown.pictures[name], f"{shown.pixels[name]} px") for name in RANKED},
            self.settings.ranking)
        for measure in MEASURES:
            self._show_bars(shown, measure)
        self._show_agreement(shown)

    def _show_bars(self, shown: PixelShown, measure: str) -> None:
        values, order = shown.values[measure], shown.order[measure]
        most = 1.0 if measure == "d" else max(1e-9, *values.values())
        self.bars[measure].set_bars([
            Bar(self._names[name], values[name] / most, f"{values[name]:.2f}", order.index(name) + 1 if name in order else 0)
            for name in ("original", *RANKED)])

    def _show_agreement(self, shown: PixelShown) -> None:
        for measure in MEASURES:
            found = shown.agreements.get(measure)
            self.cells[measure].set_pairs(found.same if found else 0, found.pairs if found else 0)
            self.counts[measure].setText(f"{found.same} / {found.pairs}" if found else "")
        if "d" not in shown.agreements:
            self.agreed.setText(self.tr("Put the pictures in order first, then check: until then nobody tells you."))
            return
        found = shown.agreements["d"]
        said = self.tr("Where you and L2 disagree, D agrees with you in {0} of {1} pairs.").format(
            found.with_person, found.against_l2)
        if not found.against_l2:
            said = self.tr("You and L2 do not disagree about any pair.")
        if found.pairs < 6:
            said = filled("{0} {1}", said, self.tr("Your version counts once it differs from the original."))
        self.agreed.setText(said)
