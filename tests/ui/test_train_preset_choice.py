"""The Train page's preset is chosen for this machine, and the card says why."""

from __future__ import annotations

import threading

import pytest
from fake_session import FakeSession
from pytestqt.qtbot import QtBot

from gan_studio.core import automatic
from gan_studio.core.automatic import Choice
from gan_studio.session import Session
from gan_studio.session.view import SessionState
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.pages.train import TrainPage
from gan_studio.ui.widgets.train_recipe import RecipeCard

WAIT = 60_000  # the first job of a process loads torch, which takes long on a busy machine
REASON = "Best: about 9,000 images a second here, so first pictures in 5 seconds and the whole run in 3 minutes."


@pytest.fixture
def fast(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """A fast machine, which answers when the event is set."""
    ready = threading.Event()

    def choose(*asked: object, **how: object) -> Choice:
        assert ready.wait(WAIT / 1000)
        return Choice("best", REASON, 9000.0)

    monkeypatch.setattr(automatic, "choose", choose)
    return ready


def test_the_card_preselects_the_preset_and_says_why(
    train_page: TrainPage, session: FakeSession, fast: threading.Event, qtbot: QtBot
) -> None:
    card = train_page.recipe
    assert card.choice_note.isHidden()
    session.have_data()
    assert "Measuring" in card.choice_note.text()
    assert card.presets.current() == "balanced"
    fast.set()
    qtbot.waitUntil(lambda: card.presets.current() == "best", timeout=WAIT)
    assert (card.choice_note.text(), card.choice_note.isVisible()) == (REASON, True)
    assert card.presets.button("best").toolTip() == REASON
    assert session.recipe.kimg == 1500
    card.presets.button("quick").click()
    assert (card.presets.current(), card.choice_note.isHidden()) == ("quick", True)
    assert card.presets.button("best").toolTip() == REASON, "for who wants to come back"
    session.have_data(2000)
    qtbot.wait(50)
    assert card.presets.current() == "quick"
    session.become(SessionState.TRAINING)
    session.have_run()
    assert card.choice_note.isHidden()
    assert not card.presets.button("best").toolTip()


def test_pressing_the_preset_that_is_shown_chooses_it(
    train_page: TrainPage, session: FakeSession, fast: threading.Event, qtbot: QtBot
) -> None:
    session.have_data()
    train_page.recipe.presets.button("balanced").click()
    fast.set()
    qtbot.waitUntil(lambda: not session.is_choosing_preset, timeout=WAIT)
    assert (train_page.recipe.presets.current(), session.preset) == ("balanced", "balanced")


def test_a_hidden_card_asks_for_nothing(session: FakeSession, fast: threading.Event, qtbot: QtBot) -> None:
    card = RecipeCard(session)
    qtbot.addWidget(card)
    session.have_data()
    assert not session.is_choosing_preset
    fast.set()
    card.show()
    qtbot.waitUntil(lambda: card.presets.current() == "best", timeout=WAIT)


def test_where_train_is_offered_it_is_chosen_too(
    window: MainWindow, studio_session: Session, fast: threading.Event, qtbot: QtBot
) -> None:
    fast.set()
    session = studio_session
    for count in (40, 60):
        with qtbot.waitSignal(session.scan_finished, timeout=WAIT):
            session.open_data([f"builtin:digits:{count}"])
        assert window.pages.key == "data"
        assert session.is_choosing_preset is (count == 60), "40 are too few to train on"
    qtbot.waitUntil(lambda: session.preset == "best", timeout=WAIT)
