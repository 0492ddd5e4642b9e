"""The recipe on the Train page: presets, the settings that matter most, the advanced ones; locked while a run is shown."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QVBoxLayout, QWidget

from gan_studio.core.config import Recipe, means_something, setting_extra
from gan_studio.core.errors import RecipeError
from gan_studio.core.presets import PRESETS
from gan_studio.session import Session
from gan_studio.session.recipe import CUSTOM, matching_preset
from gan_studio.session.view import DataInfo, RunView, SessionState
from gan_studio.ui.widgets.buttons import IconButton, SecondaryButton
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.chips import Tag
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.recipe_form import RecipeForm
from gan_studio.ui.widgets.segmented import SegmentedControl
from gan_studio.ui.widgets.train_augment_button import WhatDSees
from gan_studio.ui.widgets.train_goal import GoalNote
from gan_studio.ui.words import known

_AUGMENT = (
    "augment_p", "augment_colour", "augment_translation", "augment_cutout", "augment_flips", "augment_turns", "ada_target")
FIELDS = (
    "method", "objective", "gamma", "size", "batch", "kimg", "lr_g", "lr_d", "mirror", "augment", "latent_dim",
    "architecture", "seed",
    "ascent_steps", "penalty_every", "clip", "began_ratio", "d_steps", "vae_beta", "ascent_size", "negatives", *_AUGMENT,
    "width", "g_layers", "d_layers", "noise", "mapping", "g_norm", "d_batch_norm", "optimizer_g", "optimizer_d", "lr_decay",
    "beta1", "beta2", "ema_kimg", "sample_seconds", "snapshot_seconds", "metrics", "metrics_share", "device", "precision",
    "threads",
)
"""All settings but those of the Data page."""
_ONLY_IMAGES = frozenset({"size", "mirror", "architecture", "mapping", "g_norm", "augment", *_AUGMENT})
_ONLY_POINTS = frozenset({"g_layers", "d_layers", "noise"})


class PresetControl(SegmentedControl):
    """The presets; none of them is current when the recipe is nobody's but the person's own."""

    def show_preset(self, key: str) -> None:
        if key in PRESETS:
            self.set_current(key)
            return
        self._current = ""
        for group in self.findChildren(QButtonGroup):
            group.setExclusive(False)
            for button in group.buttons():
                button.setChecked(False)
            group.setExclusive(True)


class RecipeCard(Card):
    """Shows the recipe of the shown run, locked, or that of the next run, to be edited.

    While a run trains, its live settings (the learning rates) stay editable and act at the next step.
    """

    fork_requested = Signal()
    collapse_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self.custom = Tag(self.tr("Custom"))
        self.custom.setToolTip(self.tr("The settings differ from all presets"))
        self.collapse = IconButton("dock-left", self.tr("Hide the recipe"))
        self.collapse.clicked.connect(self.collapse_requested)
        self.set_title(self.tr("Recipe"))
        self.add_tool(self.custom)
        self.add_tool(self.collapse)
        presets = [(key, known(label)) for key, label in PRESETS.items()]
        self.presets = PresetControl(presets, name=self.tr("Preset"))
        self.presets.changed.connect(self._take_preset)
        for key, _ in presets:  # who presses the current one has chosen it, too
            self.presets.button(key).clicked.connect(partial(self._take_preset, key))
        self.choice_note = Label("", "small", "t2", wrap=True)
        self.form = RecipeForm(FIELDS)
        self.form.setting_changed.connect(self._take_setting)
        self.goal = GoalNote()
        self.form.add_below("objective", self.goal)
        self.what_d_sees = WhatDSees(session)
        self.form.add_below("augment", self.what_d_sees)
        self._note = Label("", "small", "t3", wrap=True)
        self.fork = SecondaryButton(self.tr("Fork this run"), "source-branch")
        self.fork.setToolTip(self.tr(
            "Copies this recipe into a new run that you can edit. A run in training is stopped and kept first"))
        self.fork.clicked.connect(self.fork_requested)
        self._arrange()
        for signal in (session.recipe_changed, session.run_opened, session.run_changed, session.state_changed,
                       session.prepared, session.scan_finished, session.report_changed, session.preset_choice_changed):
            signal.connect(self.refresh)
        session.run_closed.connect(self.refresh)
        self.refresh()

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setProperty("surface", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 0, 16, 4)
        column.setSpacing(12)
        column.addWidget(self.presets)
        column.addWidget(self.choice_note)
        column.addWidget(self.form)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.body.setContentsMargins(0, 0, 0, 16)
        self.body.setSpacing(12)
        self.body.addWidget(scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.setSpacing(12)
        foot.addWidget(self._note)
        foot.addWidget(self.fork)
        self.body.addLayout(foot)

    @property
    def is_editable(self) -> bool:
        """Whether every setting may be changed now."""
        return self._session.run is None and self._session.state in (SessionState.IDLE, SessionState.SCANNING)

    @Slot()
    def refresh(self) -> None:
        """Shows what is the case now."""
        if self.isVisible():
            self._session.suggest_preset()  # first: what is known already changes the recipe at once
        session, run = self._session, self._session.run
        recipe = session.recipe if run is None else run.recipe
        kind = run.data_kind if run is not None else (session.data_info.kind if session.data_info else "images")
        preset = session.preset if run is None else matching_preset(recipe, _data_of(run))
        self.presets.show_preset(preset)
        self.custom.setVisible(preset == CUSTOM)
        self.presets.setEnabled(self.is_editable)
        self._show_choice(preset)
        self._show_rows(recipe, kind)
        self.goal.show_recipe(recipe)
        self.what_d_sees.refresh()
        live = self.is_editable or session.state in (SessionState.TRAINING, SessionState.PAUSED)
        if live:
            self.form.set_recipe(recipe)
        else:
            self.form.reset(recipe)  # nobody can correct what was typed wrongly any more: the run's own values count
        self.form.lock(not self.is_editable)
        for name in FIELDS:
            if setting_extra(name).get("live"):
                self.form.editor(name).setEnabled(live)
        self._show_foot(run, session.state)

    def _show_choice(self, preset: str) -> None:
        """Why the program has chosen this preset; as a tooltip also when a person prefers another."""
        session = self._session
        choice = session.preset_choice if session.run is None else None
        for key in PRESETS:
            self.presets.button(key).setToolTip(choice.reason if choice is not None and choice.key == key else "")
        words = choice.reason if choice is not None and choice.key == preset else ""
        if session.is_choosing_preset:
            words = self.tr("Measuring how fast this computer is…")
        self.choice_note.setText(words)
        self.choice_note.setVisible(bool(words))

    def _show_rows(self, recipe: Recipe, kind: str) -> None:
        hidden = _ONLY_IMAGES if kind == "points" else _ONLY_POINTS
        self.form.show_only([
            name for name in FIELDS if means_something(name, recipe.method, recipe.objective) and name not in hidden])

    def _show_foot(self, run: RunView | None, state: SessionState) -> None:
        if run is None:
            note = "" if self.is_editable else self.tr("Preparing the run: the recipe is fixed now.")
        elif state is SessionState.IDLE:
            note = self.tr("The recipe of this run. Fork it to change something.")
        else:
            note = self.tr("Locked while training; learning rates act at once.")
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.fork.setVisible(run is not None)
        self.fork.setEnabled(state is not SessionState.STOPPING)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._session.suggest_preset()

    @Slot(str)
    def _take_preset(self, key: str) -> None:
        try:
            self._session.apply_preset(key)
        except RecipeError as error:
            self.form.show_error(error)
        self.refresh()

    @Slot(str, object)
    def _take_setting(self, name: str, value: Any) -> None:
        try:
            self._session.change_recipe(**{name: value})
        except RecipeError as error:
            self.form.show_error(error, name)


def _data_of(run: RunView) -> DataInfo:
    return DataInfo(run.data_name, run.data_count, run.data_shape, run.data_kind, run.data_source)
