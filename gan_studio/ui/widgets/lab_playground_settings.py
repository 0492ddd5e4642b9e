"""The settings of the 2-D playground: what G and D compete for, how large they are, how they learn."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.core.config import OBJECTIVES, Recipe, means_something
from gan_studio.core.errors import RecipeError
from gan_studio.core.lab.playground_facts import MOST_LAYERS, MOST_NEURONS, PlaygroundSettings
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.collapsible import CollapsibleSection
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.recipe_fields import (
    ChoiceEditor,
    FieldEditor,
    SegmentEditor,
    TextEditor,
    WholeEditor,
    number_text,
    words,
)
from gan_studio.ui.widgets.slider_paint import PaintedSlider
from gan_studio.ui.widgets.train_goal import GoalNote

LAYERS = ("g_layers", "d_layers")
RATES = ("lr_g", "lr_d")


class Field(QWidget):
    """A label, the editor beneath it, and what is wrong with what was given."""

    def __init__(self, label: str, editor: FieldEditor, tone: str = "t2", below: QWidget | None = None) -> None:
        super().__init__()
        self.editor = editor
        self._problem = Label("", "small", "pt", wrap=True)
        self._problem.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        name = Label(label, "small", tone)
        name.setBuddy(editor)
        for part in (name, editor, below, self._problem):
            if part is not None:
                column.addWidget(part)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def problem(self) -> str:
        return self._problem.text()

    def set_problem(self, text: str) -> None:
        """Says it at the field, and to a reader of the screen; empty takes it away."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.editor.control.setToolTip(text)


class RateSlider(PaintedSlider):
    """A learning rate from 1e-5 to 0.1, each tenth of the way to ten times as much a step. Typing belongs to the field."""

    def __init__(self, token: str, name: str) -> None:
        super().__init__(-5, -1, reset=math.log10(2e-3), step=0.1, page=0.5, name=name)
        self.fill_token = token

    def value_text(self) -> str:
        return number_text(self.rate())

    def rate(self) -> float:
        return float(f"{10 ** self.value():.2g}")

    def edit_value(self, text: str, *, select: bool = True) -> None:
        """The field above is for typing."""


class PlaygroundSettingsCard(Card):
    """`wanted(name, value)` when a person gives a value; whether it is possible is for the listener to say, who answers with
    `show_settings` or `show_problem`. `refused(RecipeError)`: what was typed is no such value at all."""

    wanted = Signal(str, object)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Settings"))
        self.fields: dict[str, Field] = {}
        self.sliders: dict[str, RateSlider] = {}
        self.goal = GoalNote(self)
        self._field("objective", ChoiceEditor([(key, words(label)) for key, label in OBJECTIVES.items()]), self.tr("Objective"))
        self._field("gamma", TextEditor(number=True), self.tr("Penalty weight γ"))
        self._field("noise", SegmentEditor(
            [("gaussian", self.tr("Gaussian")), ("uniform", self.tr("Uniform"))], self.tr("Noise")), self.tr("Noise z"))
        self._field("noise_dim", SegmentEditor(
            [(1, self.tr("1-D")), (2, self.tr("2-D"))], self.tr("Dimensions of the noise")), self.tr("Dimensions"))
        self._field("batch", WholeEditor(1, 1024, ""), self.tr("Batch m"))
        self._field("d_steps", WholeEditor(1, 10, ""), self.tr("D steps k"))
        optimisers = [("adam", "Adam"), ("sgd", "SGD"), ("rmsprop", "RMSprop")]
        for letter, tone in (("g", "gt"), ("d", "dt")):
            name = letter.upper()
            slider = self.sliders[f"lr_{letter}"] = RateSlider(letter, self.tr("Rate of {0}").format(name))
            slider.setProperty("setting", f"lr_{letter}")
            slider.value_changed.connect(self._slid)
            self._field(f"{letter}_layers", TextEditor(number=False), self.tr("Layers of {0}").format(name), tone)
            self._field(f"optimizer_{letter}", ChoiceEditor(optimisers), self.tr("Optimiser of {0}").format(name), tone)
            self._field(f"lr_{letter}", TextEditor(number=True), self.tr("Rate of {0}").format(name), tone, slider)
            self.fields[f"{letter}_layers"].editor.control.setProperty("digits", True)
            self.fields[f"optimizer_{letter}"].editor.control.setMinimumWidth(64)  # two beside each other in a narrow column
        self._arrange()

    def _field(self, name: str, editor: FieldEditor, label: str, tone: str = "t2", below: QWidget | None = None) -> None:
        editor.control.setAccessibleName(label)
        editor.setProperty("setting", name)
        editor.edited.connect(self._edited)
        self.fields[name] = Field(label, editor, tone, below)

    def _arrange(self) -> None:
        self.body.addWidget(self.fields["objective"])
        self.body.addWidget(self.goal)
        networks = CollapsibleSection(self.tr("Networks and rates"), expanded=True)
        networks.body.addLayout(_pairs([self.fields[name] for name in (
            "g_layers", "d_layers", "optimizer_g", "optimizer_d", "lr_g", "lr_d")]))
        rest = CollapsibleSection(self.tr("Noise, batch, penalty"), expanded=True)
        rest.body.addWidget(self.fields["noise"])
        rest.body.addLayout(_pairs([self.fields[name] for name in ("noise_dim", "gamma", "batch", "d_steps")]))
        self.body.addWidget(networks)
        self.body.addWidget(rest)

    # what is set

    def show_settings(self, settings: PlaygroundSettings) -> None:
        """Shows these, without a signal, and takes every complaint away."""
        for name, field in self.fields.items():
            value = getattr(settings, name)
            field.editor.set_value(", ".join(map(str, value)) if name in LAYERS else value)
            field.set_problem("")
        for name, slider in self.sliders.items():
            if slider.rate() != getattr(settings, name) and not slider.is_dragging():
                slider.set_value(math.log10(getattr(settings, name)))
        penalised = means_something("gamma", "gan", settings.objective)
        self.fields["gamma"].setEnabled(penalised)
        self.fields["gamma"].setToolTip("" if penalised else self.tr("This objective has no gradient penalty."))
        self.goal.show_recipe(Recipe(method="gan", objective=settings.objective, gamma=settings.gamma))

    def show_problem(self, name: str, text: str) -> bool:
        """Says at a field what is wrong with it; False where it is not in sight, so that it must be said elsewhere."""
        for key, field in self.fields.items():
            field.set_problem(text if key == name else "")
        return name in self.fields and self.fields[name].isVisible()

    # what a person does

    def _edited(self, value: object) -> None:
        name = str(self.sender().property("setting"))
        try:
            self.wanted.emit(name, self._parsed(name, value))
        except RecipeError as error:
            self.refused.emit(error)

    def _slid(self) -> None:
        slider = self.sender()
        if isinstance(slider, RateSlider):
            self.wanted.emit(str(slider.property("setting")), slider.rate())

    def _parsed(self, name: str, value: Any) -> Any:
        return self.layers(str(value), name) if name in LAYERS else value

    def layers(self, text: str, name: str) -> tuple[int, ...]:
        """'8, 8, 8' or '8 8 8' -> (8, 8, 8). Raises `RecipeError` with what is wrong, in words."""
        parts = [part for part in re.split(r"[\s,;×x]+", text.strip()) if part]
        hint = self.tr("Give 1 to {0} layers of 1 to {1} neurons each, for example 8, 8, 8.").format(MOST_LAYERS, MOST_NEURONS)
        if not parts:
            raise RecipeError(self.tr("There is no layer."), hint, field=name)
        for part in parts:
            if not re.fullmatch(r"\d{1,9}", part):
                raise RecipeError(self.tr("'{0}' is no number of neurons.").format(part[:20]), hint, field=name)
            if not 1 <= int(part) <= MOST_NEURONS:
                raise RecipeError(self.tr("A layer cannot have {0} neurons.").format(int(part)), hint, field=name)
        if len(parts) > MOST_LAYERS:
            raise RecipeError(self.tr("{0} layers are too many.").format(len(parts)), hint, field=name)
        return tuple(int(part) for part in parts)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.goal.setVisible(True)


def _pairs(fields: Sequence[Field]) -> QGridLayout:
    """Two beside each other, of the same width."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(12)
    for number, field in enumerate(fields):
        grid.addWidget(field, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(number % 2, 1)
        grid.setColumnMinimumWidth(number % 2, 1)
    return grid
