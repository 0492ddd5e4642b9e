"""4.2 Autoencoder: the map of the code at the left, the way of one picture through encoder and decoder at the right."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.code_map import STRIP, CodeMapSettings, CodeMapShown, Line
from gan_studio.core.lab.settings import LabSettings
from gan_studio.ui import words
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.widgets.float_slider import signed
from gan_studio.ui.widgets.image_view import ImageView
from gan_studio.ui.widgets.lab_code_plane import CodePlane, PictureStrip, Way, codes_as_marks
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.segmented import SegmentedControl

WIDE = 150  # px of the way of one picture
TILT_SPAN = 30.0  # degrees to both sides of the mean that take the colours to their ends


class CodeMapView(ExperimentView):
    key = "code-map"
    settings: CodeMapSettings

    def build(self) -> None:
        self._shown: CodeMapShown | None = None
        self._marked: tuple[object, str] | None = None
        self.start = SegmentedControl(
            [("trained", self.tr("Trained")), ("new", self.tr("From nothing"))], "trained", name=self.tr("Begin with"))
        self.start.changed.connect(lambda key: self.change(start=key))
        self.digits = SegmentedControl([("all", self.tr("All ten")), ("01", self.tr("0 and 1"))], "all", name=self.tr("Digits"))
        self.digits.changed.connect(lambda key: self.change(digits=key))
        self.layer = SegmentedControl(
            [("pictures", self.tr("Pictures")), ("digit", self.tr("Codes")), ("tilt", self.tr("Tilt"))], "pictures",
            name=self.tr("Shown on the map"))
        self.layer.changed.connect(lambda _: self._draw_marks())
        self.layer.button("digit").setToolTip(self.tr("Real digits where the encoder puts them"))
        self.layer.button("tilt").setToolTip(self.tr("Real digits, coloured by their tilt"))
        for widget in (self.digits, self.start, self.layer):
            self.toolbar.addWidget(widget)
        self.toolbar.addStretch(1)
        self.control("digits", self.tr("Digits"), self.digits)
        self.control("start", self.tr("Begin with"), self.start)
        self.control("layer", self.tr("Shown on the map"), self.layer)
        self.plane = CodePlane(self.tr("The map of the code"))
        self.plane.place_moved.connect(self._walked)
        self.plane.nearest_wanted.connect(self._go_nearest)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.plane, 1)
        row.addLayout(self._way(), 0)
        self.body.addLayout(row, 1)
        self.strips = (PictureStrip(self.tr("Along the first line"), count=STRIP, tall=46),
                       PictureStrip(self.tr("Along the second line"), count=STRIP, tall=46))
        self.strip_titles = (Label("", "small", "t1", wrap=True), Label("", "small", "t1", wrap=True))
        lower = QHBoxLayout()
        lower.setSpacing(16)
        for title, strip in zip(self.strip_titles, self.strips, strict=True):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(title)
            column.addWidget(strip)
            lower.addLayout(column, 1)
        self.far = Label("", "small", "t2", wrap=True)
        self.body.addLayout(lower)
        self.body.addWidget(self.far)
        self._empty()

    def _way(self) -> QVBoxLayout:
        """The way of one picture: encoder, code, decoder."""
        self.real, self.repeated, self.drawn = (
            ImageView(margin=2, name=name) for name in (
                self.tr("The nearest real picture"), self.tr("The same, repeated"), self.tr("What is drawn at the place")))
        self.code, self.here = Label("", digits="mono"), Label("", digits="mono")
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Label(self.tr("Nearest real picture"), "small", "rt"))
        column.addWidget(self.real, 1)
        column.addWidget(Label(self.tr("↓ encoder: its code"), "small", "t3"))
        column.addWidget(self.code)
        column.addWidget(Label(self.tr("↓ decoder: repeated"), "small", "gt"))
        column.addWidget(self.repeated, 1)
        column.addSpacing(6)
        column.addWidget(Label(self.tr("Your place"), "small", "t3"))
        column.addWidget(self.here)
        column.addWidget(Label(self.tr("↓ decoder: drawn here"), "small", "gt"))
        column.addWidget(self.drawn, 1)
        for view in (self.real, self.repeated, self.drawn):
            view.setMinimumSize(48, 48)
            view.setMaximumWidth(WIDE)
        return column

    def _empty(self) -> None:
        self._shown = self._marked = None
        self.plane.set_map(None)
        self.plane.set_marks([])
        for view in (self.real, self.repeated, self.drawn):
            view.set_image(None)
        for strip in self.strips:
            strip.set_pictures(None)
        for label in (self.code, self.here, *self.strip_titles):
            label.setText("")
        self.far.setText(self.tr("Drawing the map…"))

    # what a person does --------------------------------------------------------------------------------------------------

    def _walked(self, x: float, y: float) -> None:
        self.desk.command(lambda experiment: experiment.look_at(x, y))

    def _go_nearest(self, x: float, y: float) -> None:
        self.desk.command(lambda experiment: experiment.look_at_nearest(x, y), tag="nearest")

    def take_answer(self, tag: str, result: object) -> None:
        if tag == "nearest" and isinstance(result, tuple):
            self.plane.set_place(*result)

    def take_settings(self, settings: LabSettings) -> None:
        super().take_settings(settings)
        self.digits.set_current(self.settings.digits)
        self.start.set_current(self.settings.start)

    # what comes ----------------------------------------------------------------------------------------------------------

    def take_started(self) -> None:
        super().take_started()
        self._empty()

    def take_ready(self) -> None:
        self._walked(*self.plane.place())

    def take_playing(self, playing: bool) -> None:
        super().take_playing(playing)
        if not playing:
            self.measure_now()

    def take_shown(self, shown: Shown) -> None:
        if not isinstance(shown, CodeMapShown):
            return
        self._shown = shown
        for choice in (self.digits, self.start):
            choice.setEnabled(not self.own_data)
        self.plane.set_map(shown.grid)
        self.plane.set_place(*self.plane.place(), [Way(line.direction, self._short(line)) for line in shown.lines])
        self.real.set_image(shown.real)
        self.repeated.set_image(shown.repeated)
        self.drawn.set_image(shown.drawn)
        self.code.setText(_pair(shown.code))
        self.here.setText(_pair(shown.place))
        for line, title, strip in zip(shown.lines, self.strip_titles, self.strips, strict=True):
            title.setText(self._said(line))
            strip.set_pictures(line.pictures, said=title.text())
        share = shown.error / shown.plain if shown.plain > 0 else 1.0
        self.far.setText(self.tr(
            "Iteration {0}. Pictures that it never saw are repeated with {1} of the mean picture's error.").format(
                words.count(shown.iteration), f"{100 * share:.0f} %"))
        self._draw_marks()

    def _draw_marks(self) -> None:
        """Real codes as letters: the digit itself, in a colour of its own or of its tilt."""
        shown, layer = self._shown, self.layer.current()
        if shown is None or self._marked == (id(shown.codes), layer):
            return
        self._marked = (id(shown.codes), layer)
        if layer == "pictures":
            self.plane.set_marks([])
            return
        known = len(shown.digits) == len(shown.codes)
        letters = [str(digit) for digit in shown.digits] if known else ["•"] * len(shown.codes)
        if layer == "tilt" and known:
            inks = [_of_tilt(float(tilt)) for tilt in shown.tilts - shown.tilts.mean()]
        else:
            inks = [_of_digit(int(digit)) for digit in shown.digits] if known else [QColor("white")] * len(shown.codes)
        self.plane.set_marks(codes_as_marks(shown.codes, letters, inks))

    def _short(self, line: Line) -> str:
        return {"loop": self.tr("loop"), "tilt": self.tr("tilt")}.get(line.key, "")

    def _said(self, line: Line) -> str:
        if line.key == "loop":
            return self.tr("From stick to loop: tells 1 from 0, correlation {0}").format(f"{line.strength:.2f}")
        if line.key == "tilt":
            return self.tr("Along the tilt of {0}: correlation {1}").format(line.digit, f"{line.strength:.2f}")
        return self.tr("From left to right") if line.key == "x" else self.tr("From below to above")


def _pair(code: tuple[float, float]) -> str:
    return f"({signed(code[0])}, {signed(code[1])})"


def _of_digit(digit: int) -> QColor:
    """Ten hues of one strength, light on the veil of the map; none is a colour that means G, D or real data."""
    return QColor.fromHslF((0.02 + 0.1 * digit) % 1.0, 0.5, 0.75)


def _of_tilt(degrees: float) -> QColor:
    share = float(np.clip(degrees / TILT_SPAN, -1, 1))
    return QColor.fromHslF(0.86 if share > 0 else 0.5, abs(share) * 0.8, 0.75)
