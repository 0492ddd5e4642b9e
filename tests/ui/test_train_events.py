"""Pins on the plots of a run: where it went on, fell back, or got other learning rates."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from fake_session import FakeSession
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from gan_studio.core.run_stats import read_lines
from gan_studio.session.view import SessionState
from gan_studio.ui.pages.train import TrainPage


def words(page: TrainPage) -> list[str]:
    return [pin.words for pin in page.course.losses.pins()]


def train(session: FakeSession, *kimgs: int, lr_g: float = 1e-3) -> None:
    for kimg in kimgs:
        session.tell_progress(kimg * 1000, loss_d=1.0, loss_g=0.7, lr_g=lr_g, lr_d=1e-3)


def test_a_live_run_gets_a_pin_for_each_thing_that_happens(train_page: TrainPage, session: FakeSession) -> None:
    session.become(SessionState.TRAINING)
    run = session.have_run()
    train(session, 1, 2, 3)
    assert words(train_page) == []
    train(session, 4, 5, lr_g=5e-4)
    assert words(train_page) == ["Learning rate: G 0.001 → 0.0005"]
    train(session, 3, lr_g=5e-4)  # the trainer went back by itself
    assert "Fell back to 3.0 kimg" in words(train_page)[-1]
    assert len(words(train_page)) == 1  # what is thrown away has no pin
    session.run_changed.emit(replace(run, status="paused"))
    session.run_changed.emit(replace(run, status="training", images_seen=3000))
    assert words(train_page)[-1] == "Training was stopped here, and went on from a snapshot"
    session.have_run(name="another")
    assert words(train_page) == []


def test_rates_that_fall_as_the_recipe_says_are_no_events(train_page: TrainPage, session: FakeSession) -> None:
    session.become(SessionState.TRAINING)
    session.have_run(session.recipe.but(kimg=100.0, lr_decay=1.0))
    for kimg in range(1, 101):
        train(session, kimg, lr_g=1e-3 * (1 - kimg / 100))
    assert words(train_page) == []
    session.have_run(session.recipe.but(kimg=100.0, lr_decay=1.0), name="again")
    for kimg in range(1, 50):
        train(session, kimg, lr_g=1e-3 * (1 - kimg / 100) * (0.5 if kimg >= 30 else 1))
    assert len(words(train_page)) == 1, "what a person changes is one still"
    assert words(train_page)[0].startswith("Learning rate: G 0.00071")


def test_an_opened_run_has_the_same_pins(train_page: TrainPage, session: FakeSession, tmp_path: Path) -> None:
    stats = tmp_path / "stats.jsonl"
    stats.write_text(
        '{"images_seen": 1000, "scalars": {"lr_g": 0.001}}\n{"images_seen": 2000, "scalars": {"lr_g": 0.001}}\n'
        '{"resumed_from": 1000}\n{"images_seen": 1500, "scalars": {"lr_g": 0.001}}\n'
        '{"images_seen": 2500, "scalars": {"lr_g": 0.0014}}\n'  # the mean of a tick within which it changed
        '{"images_seen": 3000, "scalars": {"lr_g": 0.002}}\n{"images_seen": 4000, "scalars": {"lr_g": 0.002}}\n')
    session.have_run(status="finished")
    session.history_loaded.emit(read_lines(stats)[0])
    pins = train_page.course.beliefs.pins()
    assert [(pin.x, pin.icon) for pin in pins] == [(1.0, "play"), (3.0, "tune-variant")]


def test_a_click_on_a_pin_goes_to_its_moment(train_page: TrainPage, session: FakeSession, qtbot: QtBot) -> None:
    session.have_run()
    train(session, 1, 2, 3)
    train(session, 4, 5, 6, 7, lr_g=5e-4)
    plot = train_page.course.losses
    plot.redraw()
    qtbot.wait(50)
    view = plot._view
    place = view.mapToScene(QPointF(view.mapFromView(QPointF(4.0, 0.0)).x(), 8.0))
    with qtbot.waitSignal(plot.moment_clicked) as told:
        qtbot.mouseClick(plot._plot.viewport(), Qt.MouseButton.LeftButton, pos=plot._plot.mapFromScene(place))
    assert told.args == [4.0]
