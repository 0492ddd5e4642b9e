"""The Lab with two tiny experiments in it."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import pytest
import tiny_lab
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from shown_lab import WAIT, shown_count

from gan_studio.core.errors import RecipeError
from gan_studio.core.lab import table
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.pages.lab import index, page
from gan_studio.ui.pages.lab.page import LabPage
from gan_studio.ui.pages.lab.table import VIEWS
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.fields import SpinBox
from gan_studio.ui.widgets.label import Label


class TinyView(ExperimentView):
    key = "tiny"
    live = frozenset({"speed"})

    def build(self) -> None:
        self.amount = SpinBox()
        self.amount.setRange(0, 5000)
        self.amount.setAccessibleName("Amount")
        self.amount.valueChanged.connect(lambda value: self.change(amount=value))
        self.button = QPushButton("Add one")
        self.button.clicked.connect(self.add_one)
        self.toolbar.addWidget(self.amount)
        self.toolbar.addWidget(self.button)
        self.count = Label("", "h1")
        self.body.addWidget(self.count)
        self.card = Card("Of its own")
        self.side = [(self.card, 0)]
        self.control("amount", "Amount", self.amount)
        self.control("add", "Add one", self.button)
        self.told: list[str] = []
        self.words = "mine"

    def add_one(self) -> None:
        self.desk.command(lambda tiny: tiny.set_live("count", tiny.count + 1), tag="added")

    def take_settings(self, settings: Any) -> None:
        super().take_settings(settings)
        self.amount.blockSignals(True)
        self.amount.setValue(settings.amount)
        self.amount.blockSignals(False)

    def extra(self) -> dict[str, Any]:
        return {"words": self.words}

    def take_extra(self, extra: dict[str, Any]) -> None:
        self.words = extra.get("words", "")
        if self.words == "rubbish":
            raise RecipeError("These words are rubbish.", field="state")

    def take_started(self) -> None:
        super().take_started()
        self.count.setText("")
        self.told.append("started")

    def take_ready(self) -> None:
        self.told.append("ready")

    def take_shown(self, shown: Any) -> None:
        self.count.setText(str(shown.count))

    def take_answer(self, tag: str, result: Any) -> None:
        self.told.append(tag)

    def undo(self) -> bool:
        self.told.append("undo")
        return True


class SecondView(TinyView):
    key = "second"
    playable = False

    def primary(self) -> tuple[str, str]:
        return "Ask", "play"

    def act(self) -> None:
        self.told.append("act")


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> type[tiny_lab.Tiny]:
    """The Lab has two experiments, both tiny. Ask for it before the window."""
    tiny_lab.register(monkeypatch)
    for module in (index, page):
        monkeypatch.setattr(module, "EXPERIMENTS", table.EXPERIMENTS)
    views = ModuleType("gan_studio.ui.pages.lab.tiny")
    views.TinyView, views.SecondView = TinyView, SecondView  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "gan_studio.ui.pages.lab.tiny", views)
    monkeypatch.setitem(VIEWS, "tiny", ("tiny", "TinyView"))
    monkeypatch.setitem(VIEWS, "second", ("tiny", "SecondView"))
    return tiny_lab.Tiny


@pytest.fixture
def lab(tiny: type[tiny_lab.Tiny], studio_session: Session, preferences: Preferences, qtbot: QtBot) -> LabPage:
    """The page alone."""
    made = LabPage(studio_session, preferences)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.show()
    qtbot.waitUntil(lambda: shown_count(made) == 0, timeout=WAIT)
    return made
