"""3.1 Line by line: the algorithm with its present line lit, every symbol's value, and the way back."""

from __future__ import annotations

import time
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from gan_studio.core.data.builtin.toys import TOYS
from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.line_facts import LOGARITHMIC, MOST_M, LineSettings, LineShown
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.objectives import REGISTRY
from gan_studio.ui import words
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.theme import is_theme_change
from gan_studio.ui.widgets import lab_line_formulas as formulas
from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.fields import ComboBox, SpinBox
from gan_studio.ui.widgets.in_turn import InTurn
from gan_studio.ui.widgets.lab_line_algorithm import AlgorithmPanel
from gan_studio.ui.widgets.lab_line_batch import BatchView
from gan_studio.ui.widgets.lab_line_speed import SpeedSlider
from gan_studio.ui.widgets.lab_line_strip import HEIGHT, ValueStrip
from gan_studio.ui.widgets.lab_line_values import ValuesPanel
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.live_text import LiveText
from gan_studio.ui.widgets.recipe_fields import TextEditor

OPTIMIZERS = {"adam": "Adam", "sgd": "SGD"}
LOW = 700  # px of the view, below which pictures are smaller
THREE_COLUMNS = 740  # px of the view, from which on a low one shows all examples beside the values
LIT_EVERY_MS = 250
"""While it runs fast, no more than four lines a second light up: an eye cannot follow more."""


class LineByLineView(ExperimentView):
    key = "line-by-line"
    live = frozenset({"eta"})

    def build(self) -> None:
        self._pending: LineShown | None = None
        self._beside = False  # all examples stand beside the values
        self._going = False  # to an iteration
        self._wanted: int | None = None  # the one to go to next
        self._drawn_at = float("-inf")
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._draw_pending)
        self._turns = InTurn(self, lambda held: self.desk.hold(held, "turns"))
        self._make_settings()
        self._make_steps()
        self.algorithm, self.values, self.strip, self.batch = AlgorithmPanel(), ValuesPanel(), ValueStrip(), BatchView()
        self.values.index_changed.connect(self._show_batch)
        self.batch.index_chosen.connect(self.values.set_index)
        self.algorithm.line_wanted.connect(self._run_to)
        self.strip.iteration_wanted.connect(self._go_to)
        self.iteration = LiveText(digits="mono", tone="t2", least=self.tr("iteration {0}").format("00,000"), right=True)
        self._arrange_body()
        self._make_keys()
        for name, label, parts in (
                ("data", self.tr("Data"), (self.data_box,)), ("objective", self.tr("Objective"), (self.objective,)),
                ("optimizer", self.tr("Optimiser"), (self.optimizer,)), ("m", self.tr("Examples m"), (self.m,)),
                ("k", self.tr("Steps of D, k"), (self.k,)),
                ("eta", self.tr("Rate η"), (self.eta, self.eta.control, self._eta_label)),
                ("steps", self.tr("Buttons for steps"), (self.back, self.d, self.g, self.line, self.whole)),
                ("speed", self.tr("Speed"), (self.speed, self._speed_text)),
                ("strip", self.tr("V over the iterations"), (self.strip,)),
                ("values", self.tr("Live values"), (self._values_area,))):
            self.control(name, label, *parts)
        self._show_settings()

    # widgets -----------------------------------------------------------------------------------------------------------

    def _make_settings(self) -> None:
        self.data_box, self.objective, self.optimizer = ComboBox(), ComboBox(), ComboBox()
        for key in LineSettings.model_fields["data"].annotation.__args__:  # type: ignore[union-attr]
            self.data_box.addItem(words.known(TOYS[key].label) if key in TOYS else self.tr("Digits, 32 px"), key)
        for key, objective in REGISTRY.items():
            self.objective.addItem(words.known(objective.label), key)
        for key, label in OPTIMIZERS.items():
            self.optimizer.addItem(label, key)
        self.m, self.k, self.eta = SpinBox(), SpinBox(), TextEditor(number=True)
        self._eta_label = Label("η", "small", "t2")
        # Wider than what is possible: an impossible number can be typed, and is answered in words.
        for box, prefix in ((self.m, "m = "), (self.k, "k = ")):
            box.setRange(0, 99_999)
            box.setPrefix(prefix)
            box.setFixedWidth(72)
        self.eta.setFixedWidth(72)
        for widget, name, tip in (
                (self.data_box, "data", self.tr("What the examples x are drawn from")),
                (self.objective, "objective", self.tr("What D and G maximise")),
                (self.optimizer, "optimizer", self.tr("SGD follows the gradient as the lecture writes it; Adam scales it")),
                (self.m, "m", self.tr("Examples in a line: 2 to {0}").format(MOST_M)),
                (self.k, "k", self.tr("Steps of D to one of G: 1 to 10")),
                (self.eta, "eta", self.tr("How far a step goes; it acts at once"))):
            widget.setToolTip(tip)
            (self.eta.control if widget is self.eta else widget).setAccessibleName(
                words.known(LineSettings.model_fields[name].title))
        for combo, name, least in (
                (self.data_box, "data", 76), (self.objective, "objective", 84), (self.optimizer, "optimizer", 84)):
            combo.setMinimumContentsLength(1)
            combo.setMinimumWidth(least)
            combo.activated.connect(lambda _, combo=combo, name=name: self._edited(name, combo.currentData()))
        for box, name in ((self.m, "m"), (self.k, "k")):
            box.valueChanged.connect(lambda value, name=name: self._edited(name, value))
        self.eta.edited.connect(self._eta_edited)
        self.toolbar.setSpacing(6)
        self.toolbar.addWidget(self.data_box, 3)
        self.toolbar.addWidget(self.objective, 4)
        for each in (self.optimizer, self.m, self.k, self._eta_label, self.eta):
            self.toolbar.addWidget(each)

    def _make_steps(self) -> None:
        def button(text: str, icon: str, tip: str, act: Any, kind: str = "") -> SecondaryButton:
            made = SecondaryButton(text, icon, tooltip=tip)
            if kind:
                made.setProperty("kind", kind)
            made.set_compact()
            made.clicked.connect(act)
            return made

        self.back = button(self.tr("Back"), "undo", self.tr("Take the last line back (Left, Ctrl+Z)"), self.step_back)
        self.d = button(self.tr("Step D"), "", self.tr("Lines 1 to 4 (D)"), self.step_d, "outline-d")
        self.g = button(self.tr("Step G"), "", self.tr("Lines 5 and 6 (G)"), self.step_g, "outline-g")
        self.line = button(self.tr("Line"), "skip-next", self.tr("The next line (Right)"), self.step_line)
        self.whole = button(self.tr("Iteration"), "", self.tr("To the end of the iteration (I)"), self.step_iteration)
        self.speed = SpeedSlider()
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setToolTip(self.tr("Lines a second while it runs (− and +)"))
        self.speed.value_changed.connect(self._set_rate)
        self._speed_text = LiveText(digits="mono", tone="t2", least=self.tr("{0} lines/s").format("0000"), right=True)
        self._speed_text.setText(self.speed.value_text())

    def _arrange_body(self) -> None:
        both = self._columns = QHBoxLayout()
        both.setSpacing(16)
        left = QWidget()
        column = self._left = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.algorithm)
        column.addWidget(self.batch, 1)
        column.addStretch(0)
        self._algorithm_area = _Scroll(left)
        self._values_area = _Scroll(self.values)
        both.addWidget(self._algorithm_area, 11)
        both.addWidget(self._values_area, 9)
        self.body.addLayout(both, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for part in (self.back, self.d, self.g, self.line, self.whole):
            buttons.addWidget(part)
        buttons.addStretch(1)
        buttons.addWidget(self.speed, 2)
        buttons.addWidget(self._speed_text)
        self.body.addLayout(buttons)
        strip = QHBoxLayout()
        strip.setSpacing(8)
        symbol = Label(formulas.typeset(formulas.V))
        symbol.setTextFormat(Qt.TextFormat.RichText)
        strip.addWidget(symbol)
        strip.addWidget(self.strip, 1)
        strip.addWidget(self.iteration)
        self.body.addLayout(strip)

    def _make_keys(self) -> None:
        keys: tuple[tuple[str, Any], ...] = (
            ("Right", self.step_line), ("Left", self.step_back), ("D", self.step_d), ("G", self.step_g),
            ("I", self.step_iteration), ("-", lambda: self._nudge(-1)), ("+", lambda: self._nudge(1)),
            ("=", lambda: self._nudge(1)), ("PgUp", lambda: self.values.turn(-1)), ("PgDown", lambda: self.values.turn(1)))
        self._keys = []
        for keys_text, act in keys:
            made = QShortcut(QKeySequence(keys_text), self)
            made.activated.connect(act)
            self._keys.append(made)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    @Slot(QWidget, QWidget)
    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Whoever uses letters or arrows themselves keeps them."""
        own = isinstance(new, QSlider | QLineEdit | QAbstractSpinBox | QComboBox | QAbstractItemView | ValueStrip) or (
            new is not None and new.property("kind") == "segment")
        for key in self._keys:
            key.setEnabled(not own)

    # what a person does --------------------------------------------------------------------------------------------------

    @Slot()
    def step_line(self) -> None:
        self._pause_and(lambda experiment: experiment.step_line())

    @Slot()
    def step_back(self) -> None:
        self._pause_and(lambda experiment: experiment.back())

    @Slot()
    def step_d(self) -> None:
        self._pause_and(lambda experiment: experiment.step_d())

    @Slot()
    def step_g(self) -> None:
        self._pause_and(lambda experiment: experiment.step_g())

    @Slot()
    def step_iteration(self) -> None:
        self._pause_and(lambda experiment: experiment.step_iteration())

    @Slot(str)
    def _run_to(self, line: str) -> None:
        self._pause_and(lambda experiment: experiment.run_to(line))

    @Slot(int)
    def _go_to(self, iteration: int) -> None:
        """While one is being gone to, only the last wish counts: dragging does not pile them up."""
        if self._going:
            self._wanted = iteration
            return
        self._going, self._wanted = True, None
        self._pause_and(lambda experiment: experiment.goto_iteration(iteration), tag="there", by="")

    def undo(self) -> bool:
        self.step_back()
        return "steps" not in self.controls.hidden

    def _pause_and(self, do: Any, tag: str = "", by: str = "steps") -> None:
        """A step by hand: it no longer runs by itself. Where a teacher hides the control `by`, its keys do nothing either."""
        if by in self.controls.hidden:
            return
        if self.desk.is_playing:
            self.desk.play(False)
        self.accept()
        self.desk.command(do, tag)

    def _edited(self, name: str, value: object) -> None:
        if self.change(**{name: value}):
            self._show_settings()

    @Slot(object)
    def _eta_edited(self, value: object) -> None:
        self.change(eta=value)

    def _nudge(self, steps: int) -> None:
        if "speed" not in self.controls.hidden:
            self.speed.nudge(steps)

    def _set_rate(self) -> None:
        self.desk.set_rate(self.speed.rate())
        self._speed_text.setText(self.speed.value_text())

    # what comes ------------------------------------------------------------------------------------------------------------

    def take_settings(self, settings: LabSettings) -> None:
        super().take_settings(settings)
        self._show_settings()

    def _show_settings(self) -> None:
        settings = self.settings
        assert isinstance(settings, LineSettings)
        for combo, value in ((self.data_box, settings.data), (self.objective, settings.objective),
                             (self.optimizer, settings.optimizer)):
            combo.setCurrentIndex(combo.findData(value))
        for box, count in ((self.m, settings.m), (self.k, settings.k)):
            blocked = box.blockSignals(True)
            box.setValue(count)
            box.blockSignals(blocked)
        self.eta.set_value(settings.eta)
        self.algorithm.show_setting(settings.objective, settings.k, settings.m, OPTIMIZERS[settings.optimizer])

    def take_started(self) -> None:
        super().take_started()
        self.data_box.setItemText(self.data_box.findData("pictures"),
                                  self.tr("My pictures") if self.own_data else self.tr("Digits, 32 px"))
        self._pending = None
        self._turns.drop()

    def take_ready(self) -> None:
        self._going, self._wanted = False, None
        self._set_rate()

    def take_answer(self, tag: str, result: Any) -> None:
        self._going = False
        if self._wanted is not None:
            self._go_to(self._wanted)

    def take_shown(self, shown: Shown) -> None:
        if not isinstance(shown, LineShown):
            return
        self._pending = shown
        wait = LIT_EVERY_MS - (time.monotonic() - self._drawn_at) * 1000 if self.desk.is_playing else 0
        if wait <= 0:
            self._draw_pending()
        elif not self._later.isActive():
            self._later.start(round(wait))

    @Slot()
    def _draw_pending(self) -> None:
        shown, self._pending = self._pending, None
        if shown is None:
            return
        self._later.stop()
        self._drawn_at = time.monotonic()
        parts = (partial(self._draw_line, shown), partial(self.values.show_values, shown), partial(self._draw_course, shown),
                 self._show_batch)
        if self.desk.is_playing:
            self._turns.renew(*parts)
            return
        self._turns.drop()
        for part in parts:  # whoever steps by hand sees all of it at once
            part()

    def _draw_line(self, shown: LineShown) -> None:
        k = shown.settings.k
        counted = shown.frozen == "g" and shown.d_step <= k  # by hand D may learn more often than k
        note = self.tr("{0} of k = {1}").format(shown.d_step, k) if counted else self.tr("repeat k = {0}").format(k)
        self.algorithm.light(shown.line, shown.frozen, note)
        if (row := self.algorithm.lines.get(shown.line)) is not None:
            self._algorithm_area.ensureWidgetVisible(row, 0, 8)

    def _draw_course(self, shown: LineShown) -> None:
        self.strip.show_course(shown.course, shown.at, shown.kept_from, shown.settings.objective in LOGARITHMIC)
        self.iteration.setText(self.tr("iteration {0}").format(f"{shown.at:,}"))
        self.back.setEnabled(shown.back > 0)
        self.back.setToolTip(self.tr("Take the last line back (Left, Ctrl+Z): {0} are kept").format(f"{shown.back:,}"))

    @Slot()
    def _show_batch(self) -> None:
        if (shown := self.values.shown()) is not None:
            self.batch.show_batch(shown, self.values.index())

    def take_playing(self, playing: bool) -> None:
        super().take_playing(playing)
        if not playing:
            self.desk.command(lambda experiment: experiment.rest())
            self._speed_text.setText(self.speed.value_text())

    def take_speed(self, per_second: float) -> None:
        if per_second > 0 and self.desk.is_playing and self.speed.rate() is None:
            self._speed_text.setText(self.tr("{0} lines/s").format(f"{per_second:.0f}"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < LOW
        self.values.set_low(low)
        self.strip.setFixedHeight(34 if low else HEIGHT)
        self._place_batch(low and self.width() >= THREE_COLUMNS)

    def _place_batch(self, beside: bool) -> None:
        """Below the algorithm; where the window is low, in a column of its own."""
        if beside == self._beside:
            return
        self._beside = beside
        (self._left if beside else self._columns).removeWidget(self.batch)
        if beside:
            self._columns.addWidget(self.batch, 6)
        else:
            self._left.addWidget(self.batch, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (is_theme_change(event) or event.type() == QEvent.Type.LanguageChange) and hasattr(self, "values"):
            self.values.show_again()


class _Scroll(QScrollArea):
    """Scrolls down where a window is low, never sideways."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        inner.setProperty("surface", "scrolled")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
