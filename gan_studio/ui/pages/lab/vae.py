"""4.3 VAE: the way of one picture with its present numbers above, the maps of both decoders below."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.lab.vae import ARMS, CLOUD, SIDE, VaeExperiment, VaeSettings, VaeShown
from gan_studio.ui import words
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.buttons import GhostButton
from gan_studio.ui.widgets.float_slider import signed
from gan_studio.ui.widgets.formula import typeset
from gan_studio.ui.widgets.image_view import ImageView
from gan_studio.ui.widgets.lab_code_plane import CodePlane, Mark, PictureStrip, codes_as_marks
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.segmented import SegmentedControl
from gan_studio.ui.widgets.value_slider import ValueSlider

PICTURE = 76  # px
TONES = {"ae": "t1", "vae": "x1t"}


class VaeView(ExperimentView):
    key = "vae"
    live: ClassVar[frozenset[str]] = VaeExperiment.LIVE
    settings: VaeSettings

    def build(self) -> None:
        self._names = {"ae": self.tr("Autoencoder"), "vae": self.tr("VAE")}
        self._build_toolbar()
        self._build_way()
        clouds, maps = QHBoxLayout(), QHBoxLayout()
        self.clouds: dict[str, PictureStrip] = {}
        self.cloud_titles: dict[str, Label] = {}
        self.maps: dict[str, CodePlane] = {}
        self.map_titles: dict[str, Label] = {}
        for key in ARMS:
            name = self._names[key]
            self.cloud_titles[key] = Label("", "small", TONES[key], wrap=True)
            self.clouds[key] = PictureStrip(self.tr("{0}: the same picture with other noise").format(name), count=CLOUD, tall=34)
            self.map_titles[key] = Label("", "small", TONES[key], wrap=True)
            self.maps[key] = plane = CodePlane(self.tr("{0}: the map of its codes").format(name))
            plane.follows = False
            plane.place_moved.connect(lambda x, y, key=key: self._take_nearest(key, x, y))
            plane.nearest_wanted.connect(lambda x, y, key=key: self._take_nearest(key, x, y))
            for row, title, widget in ((clouds, self.cloud_titles[key], self.clouds[key]),
                                       (maps, self.map_titles[key], self.maps[key])):
                column = QVBoxLayout()
                column.setSpacing(2)
                column.addWidget(title)
                column.addWidget(widget, 1)
                row.addLayout(column, 1)
        self.body.addLayout(clouds)
        self.body.addLayout(maps, 1)
        for row in (clouds, maps):
            row.setSpacing(16)
        self.far = Label("", "small", "t2", wrap=True)
        self.body.addWidget(self.far)
        self._fill()
        self._empty()

    def _build_toolbar(self) -> None:
        self.start = SegmentedControl(
            [("trained", self.tr("Trained")), ("new", self.tr("From nothing"))], "trained", name=self.tr("Begin with"))
        self.start.changed.connect(lambda key: self.change(start=key))
        self.noise = GhostButton(self.tr("Noise"), "dice-multiple-outline", tooltip=self.tr("Throw other noise"))
        self.noise.clicked.connect(lambda: self.desk.command(lambda experiment: experiment.throw()))
        self.other = GhostButton(self.tr("Picture"), "image-outline", tooltip=self.tr("Take another picture"))
        self.other.clicked.connect(lambda: self.desk.command(lambda experiment: experiment.take_another()))
        self.beta = ValueSlider(0.0, 100.0, 20.0, step=1.0, decimals=0, name=self.tr("VAE β"))
        self.beta.gesture_finished.connect(lambda: self.change(beta=round(self.beta.value(), 2)))
        self.beta.value_changed.connect(lambda _: self._show_values())
        self.beta.setToolTip(self.tr("Weight of the noise against the picture's error, from now on"))
        self._beta = Label("", "small", "t2")
        for widget in (self.start, self.noise, self.other, self._beta, self.beta):
            self.toolbar.addWidget(widget)
        self.control("start", self.tr("Begin with"), self.start)
        self.control("noise", self.tr("Noise and picture"), self.noise, self.other)
        self.control("beta", self.tr("VAE β"), self._beta, self.beta)

    def _build_way(self) -> None:
        """Picture, m, sigma, e, c, picture: with the numbers of now."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        self.picture, self.repeated, self.drawn = (ImageView(margin=2, name=name) for name in (
            self.tr("The picture"), self.tr("Drawn from m"), self.tr("Drawn from c")))
        self.numbers: dict[str, Label] = {}
        parts = (("m", "m", self.tr("m: the encoder's code")), ("sigma", "σ", self.tr("sigma: the log of the spread")),
                 ("e", "e", self.tr("e: the noise")), ("c", "c = m + exp(σ) e", self.tr("c: what the decoder sees")))
        for column, (title, view) in {0: (self.tr("Picture"), self.picture), 5: (self.tr("From m"), self.repeated),
                                      6: (self.tr("From c"), self.drawn)}.items():
            view.setFixedSize(PICTURE, PICTURE)
            grid.addWidget(Label(title, "small", "t2" if column == 0 else "gt"), 0, column, Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(view, 1, column, Qt.AlignmentFlag.AlignHCenter)
        for column, (key, formula, spoken) in enumerate(parts, 1):
            head, numbers = Label(typeset(formula), "body", "t1"), Label("", digits="mono")
            numbers.setAccessibleName(spoken)
            numbers.setMinimumWidth(numbers.fontMetrics().horizontalAdvance("+0.000"))
            head.setToolTip(spoken)
            self.numbers[key] = numbers
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(numbers, 1, column, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
            grid.setColumnStretch(column, 1)
        self.radius = ValueSlider(0.0, 40.0, 1.0, step=0.5, decimals=1, name=self.tr("Noise radius"))
        self.radius.value_changed.connect(self._radius_moved)
        self._radius = Label("", "small", "t2")
        row = QHBoxLayout()
        row.addWidget(self._radius)
        row.addWidget(self.radius, 1)
        self.control("radius", self.tr("Noise radius"), self._radius, self.radius)
        self.body.addLayout(grid)
        self.body.addLayout(row)

    def _empty(self) -> None:
        for view in (self.picture, self.repeated, self.drawn):
            view.set_image(None)
        for label in (*self.numbers.values(), *self.cloud_titles.values(), *self.map_titles.values()):
            label.setText("")
        for key in ARMS:
            self.clouds[key].set_pictures(None)
            self.maps[key].set_map(None)
        self.far.setText(self.tr("Drawing the maps…"))

    # what a person does --------------------------------------------------------------------------------------------------

    def _radius_moved(self, value: float) -> None:
        self._show_values()
        self.change(radius=round(value, 3))

    def _take_nearest(self, arm: str, x: float, y: float) -> None:
        self.desk.command(lambda experiment: experiment.take_nearest(arm, x, y))

    def _show_values(self) -> None:
        self._radius.setText(self.tr("Noise radius {0}").format(f"{self.radius.value():.1f}"))
        self._beta.setText(self.tr("β {0}").format(f"{self.beta.value():.0f}"))

    def take_settings(self, settings: LabSettings) -> None:
        super().take_settings(settings)
        self._fill()

    def _fill(self) -> None:
        self.start.set_current(self.settings.start)
        self.beta.set_value(self.settings.beta)
        self.radius.set_value(self.settings.radius)
        self._show_values()

    # what comes ----------------------------------------------------------------------------------------------------------

    def take_started(self) -> None:
        super().take_started()
        self._empty()

    def take_playing(self, playing: bool) -> None:
        super().take_playing(playing)
        if not playing:
            self.measure_now()

    def take_shown(self, shown: Shown) -> None:
        if not isinstance(shown, VaeShown):
            return
        noised, maps = shown.noised, shown.maps
        self.picture.set_image(noised.picture)
        self.repeated.set_image(noised.repeated)
        self.drawn.set_image(noised.drawn)
        for key, label in self.numbers.items():
            label.setText("\n".join(signed(float(number), 3) for number in getattr(noised, key)))
        for key in ARMS:
            name, alike = self._names[key], noised.alike[key]
            self.cloud_titles[key].setText(self.tr("{0}, other noise of this radius").format(name))
            self.clouds[key].set_pictures(noised.clouds[key], alike)
            seen = int(maps.alike[key].sum())
            self.map_titles[key].setText(self.tr("{0}: {1} of {2} places look like digits").format(name, seen, SIDE * SIDE))
            plane = self.maps[key]
            plane.set_map(maps.pictures[key], ~maps.alike[key])
            plane.set_marks(self._marks(shown, key), faint=False)
            plane.set_place(float(noised.code[key][0]), float(noised.code[key][1]))
        self.far.setText(self.tr("Iteration {0} of both, {1} pictures; green: their codes.").format(
            words.count(shown.rounds), len(maps.digits)))

    def _marks(self, shown: VaeShown, key: str) -> list[Mark]:
        """The pictures' codes as digits, and the places of the noise as points."""
        maps, places = shown.maps, shown.noised.places[key]
        real, drawn = colour("r"), colour("g")
        return [*codes_as_marks(maps.codes[key], [str(digit) for digit in maps.digits], [real] * len(maps.digits)),
                *codes_as_marks(places, ["•"] * len(places), [drawn] * len(places))]
