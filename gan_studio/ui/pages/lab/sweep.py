"""6.3 Stable but not good: the box plot as it grows, and the run behind each dot."""

from __future__ import annotations

import math
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from gan_studio.core.config import setting_title
from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.sweep_facts import PRESETS, RANGES, SWEPT, Done, PlaceKey, SweepSettings, SweepShown
from gan_studio.ui import words
from gan_studio.ui.pages.lab.asking import AskingView
from gan_studio.ui.widgets.buttons import GhostButton, SecondaryButton
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.fields import ComboBox
from gan_studio.ui.widgets.image_view import ImageView
from gan_studio.ui.widgets.lab_sweep_boxes import SweepBoxes
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.live_text import LiveText
from gan_studio.ui.widgets.plot_parts import LegendEntry, short
from gan_studio.ui.widgets.progress_line import ProgressLine
from gan_studio.ui.widgets.segmented import SegmentedControl

MOST = 99_999
OWN = "own"
BUILTIN = {"ring-8": "builtin:ring-8", "grid-25": "builtin:grid-25", "two-modes": "builtin:two-modes",
           "digits": "builtin:digits:2000"}
TOLD = ("lr_g", "beta1", "d_steps", "d_batch_norm", "clip", "gamma", "began_ratio")
"""Settings of a run that are named beside its picture."""


class SweepView(AskingView):
    key = "stable-not-good"
    live: ClassVar[frozenset[str]] = frozenset({"runs"})
    background: ClassVar[bool] = True
    settings: SweepSettings

    def build(self) -> None:
        self._told: tuple[Done, ...] | None = None
        self._kind_before = ""
        self._recipe: dict[str, Any] = {}
        self._build_toolbar()
        self.boxes = SweepBoxes()
        self.boxes.chosen.connect(self.open_run)
        self.figure = Label("", "action", "t1")
        self.far = LiveText("small", "t2")
        self.progress = ProgressLine(96, name=self.tr("Runs that have ended"))
        head = QHBoxLayout()
        head.setSpacing(14)
        for widget in (self.figure, LegendEntry(self.tr("GANs"), "g"), LegendEntry("VAE", "x1"),
                       LegendEntry(self.tr("real data"), "r", True)):
            head.addWidget(widget)
        head.addStretch(1)
        far = QHBoxLayout()
        far.addWidget(self.progress)
        far.addWidget(self.far, 1)
        far.addWidget(self.again)
        self._trouble = Label("", "small", "pt", wrap=True)
        self._trouble.hide()
        self.body.addLayout(head)
        self.body.addWidget(self.boxes, 1)
        self.body.addLayout(far)
        self.body.addWidget(self._trouble)
        self.side = [(self._run_card(), 0), (self._ranges_card(), 0)]
        self.take_settings(self.settings)
        self._clear()

    def _build_toolbar(self) -> None:
        self.data = ComboBox()
        self.data.setAccessibleName(self.tr("Data"))
        for key, label in (("ring-8", self.tr("Ring of 8")), ("grid-25", self.tr("Grid of 25")),
                           ("two-modes", self.tr("Two clusters")), ("digits", self.tr("Digits"))):
            self.data.addItem(label, key)
        self.data.activated.connect(lambda _: self._data_chosen())
        self.preset = SegmentedControl(
            [("short", self.tr("Short")), ("full", self.tr("Full")), (OWN, self.tr("Own"))], "short",
            name=self.tr("How many runs"))
        self.preset.button("short").setToolTip(self.tr("Under ten minutes on two cores"))
        self.preset.button("full").setToolTip(self.tr(
            "As many runs as in the paper: hours. It goes on while you look at other pages, and waits while another experiment "
            "of the Lab is open."))
        self.preset.changed.connect(self._preset_chosen)
        self.runs = self.amount("runs", self.tr("Runs of each method"), " ×", MOST)
        self.thousands = self.amount("thousands", self.tr("Thousand samples a run"), " k", MOST)
        self.again = GhostButton(self.tr("Forget"), "trash-can-outline", tooltip=self.tr("Forget what is kept of these runs"))
        self.again.clicked.connect(self.forget)
        for widget in (self.data, self.preset, self.runs, self.thousands):
            self.toolbar.addWidget(widget)
        self.toolbar.addStretch(1)
        self.control("data", self.tr("Data"), self.data)
        self.control("preset", self.tr("How many runs"), self.preset)
        self.control("runs", self.tr("Runs of each method"), self.runs)
        self.control("thousands", self.tr("Thousand samples a run"), self.thousands)
        self.control("forget", self.tr("Forget"), self.again)

    def _run_card(self) -> Card:
        self.run_card = Card(self.tr("A run"))
        self.picture = ImageView(margin=4, name=self.tr("What the run draws"))
        self.picture.setFixedSize(132, 132)
        self.picture.set_smooth(False)
        self.run_words = Label("", "small", "t2", wrap=True)
        self.run_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.train = SecondaryButton(self.tr("Set up on the Train page"), "chart-timeline-variant")
        self.train.set_compact()
        self.train.clicked.connect(self.to_train)
        row = QHBoxLayout()
        row.setSpacing(12)
        beside = QVBoxLayout()
        beside.addWidget(self.run_words)
        beside.addStretch(1)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        self.run_card.body.addLayout(row)
        self.run_card.body.addWidget(self.train, 0, Qt.AlignmentFlag.AlignLeft)
        self.control("run", self.tr("A run"), self.run_card)
        return self.run_card

    def _ranges_card(self) -> Card:
        card = Card(self.tr("Drawn out of"))
        card.body.addWidget(Label(words.shown(RANGES), "small", "t2", wrap=True))
        self.control("ranges", self.tr("Drawn out of"), card)
        return card

    # what a person does ----------------------------------------------------------------------------------------------

    def _kind(self, settings: SweepSettings) -> str:
        return "images" if self.own_data or settings.data == "digits" else "points"

    def _data_chosen(self) -> None:
        """Other data; a preset stays that preset, which is as long on them."""
        key = self.data.currentData()
        kind = "images" if self.own_data or key == "digits" else "points"
        preset = self.settings.preset(self._kind(self.settings))
        amounts = dict(zip(("runs", "thousands"), PRESETS[preset][kind], strict=True)) if preset else {}
        self.ask(data=key, **amounts)

    def _preset_chosen(self, key: str) -> None:
        if key in PRESETS:
            runs, thousands = PRESETS[key][self._kind(self.settings)]
            self.ask(runs=runs, thousands=thousands)
        self.fill()

    def open_run(self, method: str, number: int) -> None:
        """Shows a run: its settings and what it draws."""
        self.desk.command(lambda sweep: sweep.opened(method, number), tag="opened")

    def to_train(self) -> None:
        """The run that is shown, set up on the Train page."""
        if self._recipe:
            source = () if self.own_data else (BUILTIN[self.settings.data],)
            self.training_wanted.emit(source, dict(self._recipe))

    def forget(self) -> None:
        """Takes away what is kept of these settings."""
        self.desk.play(False)
        self.desk.command(lambda sweep: sweep.forget(), tag="forgotten")

    # what comes ------------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        settings = self.settings
        self.data.setCurrentIndex(self.data.findData(settings.data))
        self.preset.set_current(settings.preset(self._kind(settings)) or OWN)
        for field, value in ((self.runs, settings.runs), (self.thousands, settings.thousands)):
            field.show_value(value)

    def take_started(self) -> None:
        super().take_started()
        self._clear()

    def take_ready(self) -> None:
        """A preset stays that preset when a person's own pictures come in place of points, or go."""
        before, self._kind_before = self._kind_before, self._kind(self.settings)
        if before and before != self._kind_before and (preset := self.settings.preset(before)):
            runs, thousands = PRESETS[preset][self._kind_before]
            self.ask(runs=runs, thousands=thousands)

    def _clear(self) -> None:
        self._told = None
        self.boxes.show_state(None)
        self._figure = ""
        self.figure.setText(self.tr("Distance from the data"))
        self.progress.set_fraction(0.0)
        self.far.setText("")
        self._clear_run()
        self.data.setEnabled(not self.own_data)
        self.fill()

    def _clear_run(self) -> None:
        self.boxes.select(None)
        self._recipe = {}
        self.picture.set_image(None)
        self.run_card.set_title(self.tr("A run"))
        self.run_words.setText(self.tr("Click a dot: its settings and what it draws are shown here."))
        self.train.setEnabled(False)

    def take_shown(self, shown: Shown) -> None:
        assert isinstance(shown, SweepShown)
        self.boxes.show_state(shown)
        if shown.figure != self._figure:
            self._figure = shown.figure
            self.figure.setText(words.shown(shown.figure))
        count = len(shown.done)
        self.progress.set_fraction(count / shown.total)
        self.far.setText(self._how_far(shown, count))
        self._trouble.setVisible(shown.trouble is not None)
        self._trouble.setText(words.shown(shown.trouble) if shown.trouble is not None else "")
        if shown.done is not self._told:
            first, self._told = self._told is None, shown.done
            if count and (first or count % len(SWEPT) == 0):
                self.desk.want_verdict()

    def _how_far(self, shown: SweepShown, count: int) -> str:
        parts = [self.tr("{0} of {1} runs").format(count, shown.total)]
        if shown.now is not None and count < shown.total:
            parts.append(self.tr("{0}, run {1}: {2} %").format(SWEPT[shown.now[0]], shown.now[1] + 1,
                                                              round(100 * shown.now_share)))
        if math.isfinite(shown.left) and count < shown.total:
            parts.append(self.tr("about {0} min left").format(max(1, round(shown.left / 60))))
        return words.joined(" · ", parts)

    def take_answer(self, tag: str, result: Any) -> None:
        if tag == "forgotten":
            self._clear_run()
            self.verdict_card.clear()
        elif tag == "opened" and result is not None:
            self._show_run(*result)

    def _show_run(self, done: Done, picture: Any, recipe: dict[str, Any]) -> None:
        place: PlaceKey = done.place
        self.boxes.select(place)
        self._recipe = recipe
        self.picture.set_image(picture)
        self.run_card.set_title(self.tr("{0}, run {1}").format(SWEPT[done.method], done.number + 1))
        lines = [self.tr("Its loss was no number any more.") if done.failed else
                 self.tr("Distance {0}, {1} s").format(short(done.distance), f"{done.seconds:.1f}")]
        for name in TOLD:
            if name in done.recipe and not (name == "gamma" and not done.recipe[name]):
                title = self.tr("Learning rate") if name == "lr_g" else words.known(setting_title(name, done.recipe["method"]))
                lines.append(self.tr("{0}: {1}").format(title, self._worded(done.recipe[name])))
        self.run_words.setText(words.joined("\n", lines))
        self.train.setEnabled(True)

    def _worded(self, value: object) -> str:
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        return f"{value:g}" if isinstance(value, int | float) else str(value)

    def take_playing(self, playing: bool) -> None:
        super().take_playing(playing)
        if not playing:
            self.measure_now()
