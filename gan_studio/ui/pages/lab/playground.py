"""3.2: the 2-D playground."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QWidget,
)

from gan_studio.core.errors import RecipeError, StudioError
from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.playground_facts import LIVE, PENALTIES, PlaygroundSettings, PlaygroundShown
from gan_studio.core.lab.settings import LabSettings
from gan_studio.ui import words
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.said import told
from gan_studio.ui.widgets.banner import Banner
from gan_studio.ui.widgets.lab_playground_bar import DRAWN, PlaygroundBar
from gan_studio.ui.widgets.lab_playground_canvas import LAYERS, PlaygroundCanvas
from gan_studio.ui.widgets.lab_playground_settings import PlaygroundSettingsCard
from gan_studio.ui.widgets.lab_playground_steps import StepRow
from gan_studio.ui.widgets.lab_playground_values import LiveValues
from gan_studio.ui.widgets.line_plot import LinePlot

WIDE = 1.2  # of the body: from this ratio of width to height on the losses stand beside the plane
PLOT_AFTER_MS = 8  # the plane is painted by then: both in one turn of the event loop would hold up the window
PLOT_EVERY = 0.3  # s between two renewals of the losses; the plane is renewed with every state
COUNT_OVER = 0.5  # s over which iterations a second are counted
_TAKE_ARROWS = (QAbstractSlider, QComboBox, QAbstractItemView, QLineEdit, QAbstractSpinBox)
_STEPS = {"d": "step_d", "g": "step_g", "both": "step", "back": "step_back"}


class PlaygroundView(ExperimentView):
    """The plane with what G and D make of it, step by step or running; settings and figures at the right."""

    key = "playground"
    live = LIVE
    settings: PlaygroundSettings

    def build(self) -> None:
        self._plotted_at = float("-inf")
        self._counted: tuple[float, int] | None = None
        self._references: object = None
        self._wide: bool | None = None
        self.bar = PlaygroundBar(self._distributions())
        self.canvas = PlaygroundCanvas()
        self.steps = StepRow()
        self.plot = LinePlot(self.tr("Loss"), x_label=self.tr("iterations"), smoothing=0.9)
        self.plot.setProperty("surface", "")  # it stands in the card, and is none of its own
        self.plot.header.setContentsMargins(0, 0, 0, 0)
        self.plot.body.setContentsMargins(0, 0, 0, 0)
        self.plot.setToolTip(self.tr("Click a moment to go back to it. The wheel zooms, a double click shows everything."))
        self.plot.set_series("loss_d", "D", "d")
        self.plot.set_series("loss_g", "G", "g")
        self.banner = Banner(dismissible=False)
        self.banner.setVisible(False)
        self.values, self.card = LiveValues(), PlaygroundSettingsCard()
        self.toolbar.addWidget(self.bar, 1)
        self.body.addWidget(self.banner)
        self._places = QGridLayout()
        self._places.setSpacing(8)
        self.body.addLayout(self._places, 1)
        self._place(False)
        self.side += [(self.values, 0), (self.card, 0)]
        self._connect()
        self._register()
        self._make_keys()
        self._show_settings()

    def _distributions(self) -> list[tuple[str, str]]:
        return [
            ("ring-8", self.tr("Ring of 8")), ("grid-25", self.tr("Grid of 25")), ("two-modes", self.tr("Two clusters")),
            ("moons", self.tr("Two moons")), ("rings", self.tr("Two rings")), ("spiral", self.tr("Spiral")),
            ("swiss-roll", self.tr("Swiss roll")), ("s-curve", self.tr("S-curve")),
            ("checkerboard", self.tr("Checkerboard")), ("gaussian", self.tr("Gaussian")), (DRAWN, self.tr("Your drawing")),
        ]

    def _connect(self) -> None:
        self.bar.layer_toggled.connect(self._layer_toggled)
        self.bar.distribution_chosen.connect(self._distribution_chosen)
        self.bar.brush_toggled.connect(self.draw)
        self.canvas.clear.clicked.connect(self._clear)
        self.canvas.drawn.connect(self._take_drawing)
        self.canvas.reach_changed.connect(self._tell_reach)
        self.plot.moment_clicked.connect(self._go_to)
        self.steps.stepped.connect(self.step)
        self.steps.speed_changed.connect(self.desk.set_rate)
        self.card.wanted.connect(self._setting_wanted)
        self.card.refused.connect(self.refuse)
        self.banner.action_triggered.connect(self.restart_requested)

    def _register(self) -> None:
        self.control("distribution", self.tr("Distribution"), self.bar.distribution)
        self.control("drawing", self.tr("Drawing"), self.bar.brush)
        self.control("clear", self.tr("Clear the drawing"), self.canvas.clear)
        for name, chip in self.bar.chips.items():
            self.control(name, told(chip, "setToolTip"), chip)
        for name, button in (("step_back", self.steps.back), ("step_d", self.steps.d), ("step_g", self.steps.g),
                             ("step", self.steps.both)):
            self.control(name, told(button), button)
        self.control("speed", self.tr("Speed"), self.steps.slider, self.steps.speed)
        for name, field in self.card.fields.items():
            self.control(name, told(field.editor.control, "setAccessibleName"), field, field.editor.control)
        self.control("goal", self.tr("What is learned"), self.card.goal)
        self.control("values", self.tr("Live values"), self.values)
        self.control("losses", self.tr("Losses"), self.plot)

    def _make_keys(self) -> None:
        """Keys of the whole window while this is in sight; a control that uses the arrows itself keeps them."""
        self._arrows = [self._shortcut("Right", self._key_step), self._shortcut("Left", self._key_back)]
        self._shortcut("D", self._key_d)
        self._shortcut("G", self._key_g)
        for key in ("+", "="):
            self._shortcut(key, self._key_faster)
        self._shortcut("-", self._key_slower)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    def _shortcut(self, keys: str, act: Callable[[], None]) -> QShortcut:
        made = QShortcut(QKeySequence(keys), self)
        made.setContext(Qt.ShortcutContext.WindowShortcut)
        made.activated.connect(act)
        return made

    # what a person does

    def _key_step(self) -> None:
        self.step("both")

    def _key_back(self) -> None:
        self.step("back")

    def _key_d(self) -> None:
        self.step("d")

    def _key_g(self) -> None:
        self.step("g")

    def _key_faster(self) -> None:
        self._nudge(1)

    def _key_slower(self) -> None:
        self._nudge(-1)

    def _nudge(self, steps: int) -> None:
        if "speed" not in self.controls.hidden:
            self.steps.nudge(steps)

    @Slot(str)
    def step(self, which: str) -> None:
        """D alone, G alone, both as the algorithm has them, or back. What runs is paused."""
        hidden = "step" if which == "both" else f"step_{which}"
        if hidden in self.controls.hidden:
            return
        self.desk.play(False)
        name = _STEPS[which]
        self.desk.command(lambda experiment: getattr(experiment, name)(), tag=which)

    @Slot(float)
    def _go_to(self, iteration: float) -> None:
        """To a moment of the losses, back or forth. What runs is paused."""
        self.desk.play(False)
        self.desk.command(lambda experiment: experiment.goto(round(iteration)), tag="goto")

    @Slot(str, bool)
    def _layer_toggled(self, name: str, on: bool) -> None:
        self.change(**{name: on})
        self._show_settings()

    @Slot(str, object)
    def _setting_wanted(self, name: str, value: object) -> None:
        wanted = {name: value}
        if name == "objective":
            wanted["gamma"] = PENALTIES.get(str(value), 0.0)
        if self.change(**wanted):
            self._show_settings()

    @Slot(str)
    def _distribution_chosen(self, key: str) -> None:
        if key == DRAWN:
            self.draw(True)
            self._take_drawing()
            return
        self.draw(False)
        self.change(distribution=key)
        self._show_settings()

    @Slot(bool)
    def draw(self, drawing: bool) -> None:
        """Takes the brush into the hand, or puts it away."""
        self.canvas.set_drawing(drawing)
        self.bar.show_drawing(drawing)
        if drawing:
            self.bar.show_distribution(DRAWN)
            if self.canvas.brush.points:
                self._take_drawing()
        else:
            self.accept()
            self.bar.show_distribution(self.settings.distribution)

    @Slot()
    def _take_drawing(self) -> None:
        """The drawing is what is to be learned from now on; where there is nothing of it, everything stays as it was."""
        points = tuple(self.canvas.brush.points)
        if points:
            if self.change(distribution=DRAWN, drawing=points):
                self._show_settings()
            if self.canvas.brush.is_full():
                self.refuse(RecipeError(
                    self.tr("The drawing is full."), self.tr("Erase some of it to draw on."), field="drawing"))
        else:
            self.refuse(RecipeError(
                self.tr("The drawing is empty."),
                self.tr("Drag over the plane to put points there; until then everything stays as it was."), field="distribution"))

    @Slot()
    def _clear(self) -> None:
        self.canvas.brush.clear()
        self.canvas.refresh()
        self._take_drawing()

    def undo(self) -> bool:
        """The last stroke, while the brush is in the hand; else the last step."""
        if not self.canvas.is_drawing():
            self.step("back")
            return True
        if not self.canvas.brush.undo():
            return False
        self.canvas.refresh()
        self._take_drawing()
        return True

    def refuse(self, error: StudioError) -> None:
        """At its field where that is in sight, else above the plane."""
        super().refuse(error)
        text = words.joined(" ", [part for part in (words.shown(error.message), words.shown(error.hint)) if part])
        if self.card.show_problem(getattr(error, "field", ""), text):
            self._refusal.setVisible(False)

    def accept(self) -> None:
        super().accept()
        self.card.show_problem("", "")

    # settings

    def take_settings(self, settings: LabSettings) -> None:
        super().take_settings(settings)
        self.canvas.brush.take(self.settings.drawing)
        self.canvas.set_drawing(False)
        self.bar.show_drawing(False)
        self._show_settings()

    def _show_settings(self) -> None:
        on = frozenset(name for name in LAYERS if getattr(self.settings, name))
        self.bar.show_layers(on)
        self.bar.show_distribution(DRAWN if self.canvas.is_drawing() else self.settings.distribution)
        self.canvas.set_layers(on)
        self.canvas.set_own(self.settings.distribution == DRAWN)
        self.card.show_settings(self.settings)

    # what comes from the experiment

    def take_started(self) -> None:
        super().take_started()
        self._counted, self._plotted_at = None, float("-inf")
        self.plot.fit()
        self.banner.setVisible(False)
        self.steps.back.setEnabled(self.desk.is_playing)

    def take_ready(self) -> None:
        self.desk.set_rate(self.steps.rate())
        window = self.canvas.window_of_plane()
        self._tell_reach(window.reach_x, window.reach_y)

    @Slot(float, float)
    def _tell_reach(self, x: float, y: float) -> None:
        """So that D is asked wherever there is room; another experiment may still be open while this one comes into sight."""
        def tell(experiment: Any) -> None:
            if isinstance(experiment, self.experiment):
                experiment.set_reach(x, y)  # type: ignore[attr-defined]

        self.desk.command(tell)

    def take_answer(self, tag: str, result: Any) -> None:
        if tag == "goto":
            self.steps.back.setEnabled(True)
        elif tag in _STEPS:
            self.steps.back.setEnabled(tag != "back" or bool(result))

    def take_playing(self, playing: bool) -> None:
        super().take_playing(playing)
        self._counted = None
        self._plotted_at = float("-inf")  # the last state is worth drawing at once
        if playing:
            self.steps.back.setEnabled(True)
        else:
            self.values.show_speed(0)

    def take_shown(self, shown: Shown) -> None:
        assert isinstance(shown, PlaygroundShown)
        self.canvas.show_state(shown)
        self._count(shown.iterations)
        self._show_trouble(shown.diverged)
        now = time.monotonic()
        if not self.desk.is_playing:
            self._show_figures(shown)
        elif now - self._plotted_at >= PLOT_EVERY:
            self._plotted_at = now
            QTimer.singleShot(PLOT_AFTER_MS, self, self._show_latest)

    @Slot()
    def _show_latest(self) -> None:
        if (shown := self.canvas.shown()) is not None:
            self._show_figures(shown)

    def _show_figures(self, shown: PlaygroundShown) -> None:
        self._plotted_at = time.monotonic()
        self.values.show_state(shown)
        self._plot_losses(shown)

    def _count(self, iterations: int) -> None:
        """Iterations a second, from the states themselves: a safe point may be several of them."""
        now = time.monotonic()
        if not self.desk.is_playing:
            return
        if self._counted is None:
            self._counted = now, iterations
        elif now - self._counted[0] >= COUNT_OVER:
            self.values.show_speed((iterations - self._counted[1]) / (now - self._counted[0]))
            self._counted = now, iterations

    def _plot_losses(self, shown: PlaygroundShown) -> None:
        if (shown.references, shown.reference_names) != self._references:
            self._references = shown.references, shown.reference_names
            self.plot.clear_references()
            for (key, value), name in zip(shown.references, shown.reference_names, strict=True):
                self.plot.add_reference(value, name, key[-1] if key in ("loss_d", "loss_g") else "t3")
        curves = {key: curve for key, curve in shown.losses.items() if key in self.plot.series_keys() and len(curve)}
        places = max((curve[:, 0] for curve in curves.values()), key=len, default=np.zeros(0, np.float32))
        self.plot.set_history(
            places, {key: np.interp(places, *curve.T) for key, curve in curves.items()}, keep_view=True)
        gone_back = len(places) and shown.iterations < places[-1]
        self.plot.set_cursor(shown.iterations if gone_back else None)

    def _show_trouble(self, trouble: str) -> None:
        if bool(trouble) != self.banner.isVisibleTo(self) or (trouble and words.shown(trouble) != self.banner.message()):
            self.banner.set_message(
                words.shown(trouble), self.tr("Lower the rates or step back, then go on; or start over."),
                self.tr("Start over"))
            self.banner.setVisible(bool(trouble))

    # sizes and sight

    def _place(self, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        for widget in (self.canvas, self.steps, self.plot):
            self._places.removeWidget(widget)
        self._places.addWidget(self.canvas, 0, 0)
        self._places.addWidget(self.steps, 1, 0, 1, 2 if wide else 1)
        self._places.addWidget(self.plot, *((0, 1) if wide else (2, 0)))
        self._places.setColumnStretch(0, 3)
        self._places.setColumnStretch(1, 2 if wide else 0)
        self._places.setRowStretch(0, 1)
        self.plot.setMaximumHeight(16_777_215 if wide else 132)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width() > WIDE * self.height())

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        own = isinstance(new, _TAKE_ARROWS) or (new is not None and new.property("kind") == "segment")
        for shortcut in self._arrows:
            shortcut.setEnabled(not own)
