"""1.1 A vector in, a picture out: the face, its named sliders with what they were measured to do, and the vector's numbers."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.one_number import LIMIT, NUMBERS, STRIP, OneNumber, OneNumberSettings, OneNumberShown, Slider
from gan_studio.core.lab.settings import LabSettings
from gan_studio.ui import words
from gan_studio.ui.fonts import mono
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.widgets.buttons import GhostButton
from gan_studio.ui.widgets.float_slider import signed
from gan_studio.ui.widgets.image_view import ImageView
from gan_studio.ui.widgets.lab_code_plane import PictureStrip
from gan_studio.ui.widgets.lab_vector_bars import VectorBars
from gan_studio.ui.widgets.label import ElidedLabel, Label
from gan_studio.ui.widgets.latent_slider import LatentSlider
from gan_studio.ui.widgets.live_text import LiveText

DRAWN_MS = 25  # while something is dragged faces are asked for so often
MOST_UNDONE = 200
Placed = tuple[tuple[float, ...], tuple[float, ...]]  # vector and named sliders


class OneNumberView(ExperimentView):
    key = "one-number"
    live: ClassVar[frozenset[str]] = OneNumber.LIVE
    playable: ClassVar[bool] = False
    settings: OneNumberSettings

    def build(self) -> None:
        self._shown: OneNumberShown | None = None
        self._before: list[Placed] = []
        self._after: list[Placed] = []
        self._start: Placed = (), ()  # how it was before the gesture that goes on
        self._vector: tuple[float, ...] = ()
        self._named: tuple[float, ...] = ()
        self._fresh = np.random.default_rng()
        self._later = QTimer(self, singleShot=True, interval=DRAWN_MS)
        self._later.timeout.connect(self._draw)
        self.middle = GhostButton(self.tr("Sliders to the middle"), "restore")
        self.middle.clicked.connect(lambda: self._place(self._vector, ()))
        self.middle.set_compact()
        top = QHBoxLayout()
        top.setSpacing(16)
        self.picture = ImageView(margin=0, well=False, name=self.tr("What the generator draws"))
        self.picture.setMinimumWidth(150)
        top.addWidget(self.picture, 2, Qt.AlignmentFlag.AlignTop)
        self.named = QWidget()
        self.named.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._rows = QGridLayout(self.named)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(8)
        self._rows.setVerticalSpacing(0)
        self._rows.setColumnStretch(2, 1)
        self._rows.addWidget(self.middle, 0, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        top.addWidget(self.named, 4)
        self.body.addLayout(top, 3)
        self.sliders: dict[str, LatentSlider] = {}
        self.values: dict[str, LiveText] = {}
        self.effects: dict[str, Label] = {}
        self.along = LiveText("small", "t2")
        self.strip = PictureStrip(self.tr("The same face along what is held"), count=STRIP, tall=72)
        self.body.addWidget(self.along)
        self.body.addWidget(self.strip)
        self.vector_title = LiveText("small", "t2")
        self.vector = VectorBars(self.tr("The vector"))
        self.vector.chosen.connect(lambda index: self.desk.command(lambda experiment: experiment.hold(index)))
        self.vector.changed.connect(self._number_moved)
        self.vector.finished.connect(self._finish)
        self.body.addWidget(self.vector_title)
        self.body.addWidget(self.vector, 1)
        self.control("named", self.tr("Named sliders"), self.named)
        self.control("vector", self.tr("The vector"), self.vector_title, self.vector)
        self.control("strip", self.tr("The row of faces"), self.along, self.strip)
        self.control("middle", self.tr("Sliders to the middle"), self.middle)

    def _build_rows(self, sliders: tuple[Slider, ...]) -> None:
        """A row for each named slider: they are known when the generator is."""
        head = Label(self.tr("effect, others"), "small", "t3")
        head.setToolTip(self.tr("Correlation of slider and trait, and how far any other trait moves with it at most"))
        self._rows.addWidget(head, 0, 4, 1, 2, Qt.AlignmentFlag.AlignRight)
        for line, slider in enumerate(sliders, 1):
            name = words.shown(slider.label)
            self.sliders[slider.key] = made = LatentSlider(name)
            made.value_changed.connect(lambda value, key=slider.key: self._slider_moved(key, value))
            made.gesture_started.connect(lambda key=slider.key: self.desk.command(lambda experiment: experiment.hold(key)))
            made.gesture_finished.connect(self._finish)
            made.setMinimumWidth(90)
            self.values[slider.key] = LiveText(digits="mono", tone="t2", least="+0.00", right=True)
            self.values[slider.key].setText(signed(0.0))
            self.effects[slider.key] = Label("…", digits="mono", tone="t3")
            low, high = (ElidedLabel(words.shown(text), "small", "t3") for text in (slider.low, slider.high))
            high.setMinimumWidth(high.sizeHint().width())
            low.setMinimumWidth(low.sizeHint().width())
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            effect = self.effects[slider.key]
            effect.setFixedWidth(QFontMetrics(mono("mono")).horizontalAdvance("0.00  00 %") + 4)
            effect.setAlignment(right)
            for column, widget in enumerate((Label(name, "action"), low, made, high, self.values[slider.key], effect)):
                if column in (2, 3):
                    self._rows.addWidget(widget, line, column)
                else:
                    self._rows.addWidget(widget, line, column, right if column else Qt.AlignmentFlag.AlignVCenter)

    # what a person does --------------------------------------------------------------------------------------------------

    def primary(self) -> tuple[str, str]:
        return self.tr("Another face"), "shuffle-variant"

    def act(self) -> None:
        """Another vector, with the sliders where they are."""
        drawn = self._fresh.standard_normal(NUMBERS).clip(-LIMIT, LIMIT)
        self._place(tuple(round(float(number), 3) for number in drawn), self._named)

    def _place(self, vector: tuple[float, ...], named: tuple[float, ...]) -> None:
        """Everything at once, as a step of its own."""
        self._vector, self._named = vector, named
        self._draw()
        self._finish()

    def _slider_moved(self, key: str, value: float) -> None:
        named = [0.0] * len(self.sliders)
        named[:len(self._named)] = self._named
        named[list(self.sliders).index(key)] = round(value, 3)
        self._named = tuple(named)
        self.values[key].setText(signed(value))
        self._soon()

    def _number_moved(self, index: int, value: float) -> None:
        numbers = list(self.vector.values())
        numbers[index] = value
        self._vector = tuple(round(number, 3) for number in numbers)
        self._show_vector_title()
        self._soon()

    def _soon(self) -> None:
        if not self._later.isActive():
            self._later.start()

    def _draw(self) -> None:
        self._later.stop()
        self.change(vector=self._vector, named=self._named)

    def _finish(self) -> None:
        """A gesture is over: a step of undo."""
        if self._later.isActive():
            self._draw()
        now = self._vector, self._named
        if now != self._start:
            self._before, self._after = [*self._before[1 - MOST_UNDONE:], self._start], []
            self._start = now

    def undo(self) -> bool:
        return self._step(self._before, self._after)

    def redo(self) -> bool:
        return self._step(self._after, self._before)

    def _step(self, source: list[Placed], target: list[Placed]) -> bool:
        if not source:
            return False
        target.append(self._start)
        self._start = self._vector, self._named = source.pop()
        self._draw()
        return True

    def _seed_changed(self, value: int) -> None:
        self.change(seed=value, vector=())  # the seed's own vector

    def take_settings(self, settings: LabSettings) -> None:
        super().take_settings(settings)
        self._begin()

    def _begin(self) -> None:
        self._later.stop()
        self._vector, self._named = self.settings.vector, self.settings.named
        self._start = self._vector, self._named
        self._before, self._after = [], []

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.picture.setMaximumHeight(max(96, self.picture.width()))  # a square, at the top

    # what comes ----------------------------------------------------------------------------------------------------------

    def take_started(self) -> None:
        super().take_started()
        self._begin()
        self._shown = None
        self.picture.set_image(None)
        self.strip.set_pictures(None)
        self.along.setText(self.tr("Reading the generator…"))
        self._show_vector_title()

    def take_ready(self) -> None:
        self.desk.play()  # measures the sliders

    def take_shown(self, shown: Shown) -> None:
        if not isinstance(shown, OneNumberShown):
            return
        known = shown.mixed == shown.mixed
        if known and not (self._shown is not None and self._shown.mixed == self._shown.mixed):
            self.measure_now()
        self._shown = shown
        if not self.sliders:
            self._build_rows(shown.sliders)
        if self.picture.image() is not shown.picture:
            self.picture.set_image(shown.picture)
        self.strip.set_pictures(shown.strip)
        self.vector.set_values(shown.vector)
        self.vector.set_marked(shown.held if isinstance(shown.held, int) else -1)
        for key, value in zip(self.sliders, shown.named, strict=True):
            if not self.sliders[key].is_dragging() and not self._later.isActive():
                self.sliders[key].set_value(value)
                self.values[key].setText(signed(value))
            if (effect := shown.effects.get(key)) is not None:
                self.effects[key].setText(f"{effect.correlation:.2f}  {100 * effect.others:2.0f} %")
                self.effects[key].setToolTip(self.tr("Moves most with it: {0}").format(words.shown(effect.most)))
        held = shown.held
        self.along.setText(
            self.tr("The same face with number {0} of the vector from −3 to +3").format(held + 1) if isinstance(held, int)
            else self.tr("The same face with “{0}” from −3 to +3").format(
                words.shown(next(each.label for each in shown.sliders if each.key == held))))
        self._show_vector_title()

    def _show_vector_title(self) -> None:
        values = self.vector.values()
        said = self.tr("The vector: {0} numbers. Drag one up or down.").format(NUMBERS)
        if values:
            at = self.vector.current()
            said = self.tr("The vector: {0} numbers. Number {1} is {2}.").format(NUMBERS, at + 1, signed(values[at]))
        self.vector_title.setText(said)
