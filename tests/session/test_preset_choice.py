"""The session chooses a preset by the data and the machine's speed, until a person has chosen."""

from __future__ import annotations

import threading
from collections.abc import Generator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gan_studio.core import automatic
from gan_studio.core.automatic import Choice
from gan_studio.core.errors import CancelledError, RecipeError
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.session.view import SessionState

DIGITS, MORE = "builtin:digits:40", "builtin:digits:60"
WAIT = 10_000


class Machine:
    """In the place of `choose`: what it is asked, and what it says, at once or when it may."""

    def __init__(self) -> None:
        self.says: str | Exception = "quick"
        self.asked: list[dict[str, Any]] = []
        self.cancelled = threading.Event()
        self.may_answer = threading.Event()
        self.may_answer.set()

    def choose(self, recipes: Any, shape: Any, count: int, *, keep_free_cores: int, cancelled: Any) -> Choice:
        self.asked.append({"recipes": recipes, "shape": shape, "count": count, "keep_free_cores": keep_free_cores})
        while not self.may_answer.wait(0.005):
            if cancelled():
                self.cancelled.set()
                raise CancelledError
        if isinstance(self.says, Exception):
            raise self.says
        return Choice(self.says, f"{self.says} for {count}", 100.0)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine()
    monkeypatch.setattr(automatic, "choose", made.choose)
    return made


@pytest.fixture
def session(qtbot: QtBot, machine: Machine) -> Generator[Session, None, None]:
    made = Session(Preferences(keep_free_cores=2))
    crashes: list[object] = []
    made.crashed.connect(crashes.append)
    yield made
    assert made.shutdown(10_000)
    assert not crashes


def opened(qtbot: QtBot, session: Session, source: str = DIGITS) -> None:
    with qtbot.waitSignal(session.scan_finished, timeout=WAIT):
        session.open_data([source])


def suggested(qtbot: QtBot, session: Session) -> None:
    session.suggest_preset()
    qtbot.waitUntil(lambda: not session.is_choosing_preset, timeout=WAIT)


def test_nothing_is_measured_until_a_page_wants_it(qtbot: QtBot, session: Session, machine: Machine) -> None:
    session.suggest_preset()  # without data
    opened(qtbot, session)
    assert not machine.asked
    suggested(qtbot, session)
    (asked,) = machine.asked
    assert (asked["shape"], asked["count"], asked["keep_free_cores"]) == ((32, 32, 1), 40, 3)
    assert [asked["recipes"][key].kimg for key in ("quick", "balanced", "best")] == [60.0, 300.0, 1500.0]
    assert session.preset == "quick"
    assert session.preset_choice is not None
    assert session.preset_choice.reason == "quick for 40"


def test_the_same_question_is_asked_once(qtbot: QtBot, session: Session, machine: Machine) -> None:
    opened(qtbot, session)
    session.suggest_preset()
    suggested(qtbot, session)
    session.change_recipe(seed=7, mirror=True, snapshot_seconds=30.0)
    suggested(qtbot, session)
    opened(qtbot, session)  # the same data again
    suggested(qtbot, session)
    assert (len(machine.asked), session.preset, session.recipe.seed) == (1, "quick", 7)
    machine.says = "best"
    opened(qtbot, session, MORE)
    assert session.preset == "balanced", "what was chosen for other data says nothing about these"
    suggested(qtbot, session)
    assert (len(machine.asked), session.preset) == (2, "best")
    session.change_recipe(size=64)
    assert session.preset_choice is None, "another size trains at another speed"
    suggested(qtbot, session)
    assert (len(machine.asked), session.recipe.size) == (3, 64)


@pytest.mark.parametrize("choose", [lambda session: session.apply_preset("balanced"),
                                    lambda session: session.change_recipe(kimg=200.0)], ids=["preset", "setting"])
@pytest.mark.parametrize("when", ["before", "meanwhile", "afterwards"])
def test_a_person_s_choice_stands(qtbot: QtBot, session: Session, machine: Machine, choose: Any, when: str) -> None:
    opened(qtbot, session)
    if when == "before":
        choose(session)
        suggested(qtbot, session)
        assert not machine.asked
    else:
        if when == "meanwhile":
            machine.may_answer.clear()
        session.suggest_preset()
        qtbot.waitUntil(lambda: bool(machine.asked) and session.is_choosing_preset is (when == "meanwhile"), timeout=WAIT)
        choose(session)
        machine.may_answer.set()
        suggested(qtbot, session)
    kept = session.recipe
    assert session.preset in ("balanced", "custom")
    opened(qtbot, session, MORE)
    suggested(qtbot, session)
    assert session.recipe == kept
    assert len(machine.asked) == (when != "before")


def test_training_does_not_wait_for_it(qtbot: QtBot, session: Session, machine: Machine) -> None:
    opened(qtbot, session)
    machine.may_answer.clear()
    session.suggest_preset()
    qtbot.waitUntil(lambda: bool(machine.asked), timeout=WAIT)
    session.start_training()
    assert not session.is_choosing_preset
    assert machine.cancelled.wait(2)
    machine.may_answer.set()
    session.suggest_preset()
    assert len(machine.asked) == 1, "not beside training"
    assert session.preset == "balanced"
    session.stop()
    qtbot.waitUntil(lambda: session.state is SessionState.IDLE, timeout=WAIT)


def test_it_waits_while_other_networks_are_built(qtbot: QtBot, session: Session, machine: Machine) -> None:
    opened(qtbot, session)
    with session._building:
        session.suggest_preset()
        qtbot.wait(120)
        assert not machine.asked
        assert session.is_choosing_preset
    qtbot.waitUntil(lambda: session.preset == "quick", timeout=WAIT)


def test_what_goes_wrong_is_left_to_the_start(qtbot: QtBot, session: Session, machine: Machine) -> None:
    told: list[object] = []
    session.failed.connect(told.append)
    machine.says = RecipeError("There is no such device.")
    opened(qtbot, session)
    suggested(qtbot, session)
    suggested(qtbot, session)
    assert (len(machine.asked), told, session.preset, session.preset_choice) == (1, [], "balanced", None)
