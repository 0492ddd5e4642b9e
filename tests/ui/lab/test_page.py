"""The Lab page as a person uses it, with two tiny experiments."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from shown_lab import WAIT, runs, shown_count, view
from tiny_lab import Tiny, TinySettings

from gan_studio.core.lab.state import LabState, parse_state
from gan_studio.preferences import Preferences, preferences_path
from gan_studio.session import Session, SessionState
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.pages.lab.page import LabPage


@pytest.fixture
def windowed(tiny: type[Tiny], window: MainWindow, qtbot: QtBot) -> LabPage:
    """The page in the window."""
    window.resize(1440, 900)
    window.show_page("lab")
    page = window.pages.page("lab")
    assert isinstance(page, LabPage)
    qtbot.waitUntil(lambda: shown_count(page) == 0, timeout=WAIT)
    return page


def press_control(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    """Only the active window has shortcuts, and one of an earlier test that is destroyed takes the focus with it, at any time
    later: active now, and no event comes between."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def test_it_opens_with_the_first_experiment_and_shows_its_start(windowed: LabPage, window: MainWindow) -> None:
    assert windowed.index.keys() == ["tiny", "second"]
    assert windowed.index.row("tiny").isChecked()
    assert window.top_bar.name.text() == "A tiny one"
    assert window.top_bar.pill.state() == "paused"
    assert not window.top_bar.device_chip.isVisible()
    assert window.top_bar.primary.text() == "Run"
    window.show_page("train")
    assert window.top_bar.name.text() == "No run open"
    assert window.top_bar.device_chip.isVisible()


def test_run_pause_and_step_back_by_keys(windowed: LabPage, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Space)
    runs(windowed, qtbot)
    assert window.top_bar.primary.text() == "Pause"
    assert window.top_bar.pill.text() == "Running"
    press_control(window, qtbot, Qt.Key.Key_Z)
    assert "undo" in view(windowed).told
    press_control(window, qtbot, Qt.Key.Key_Return)
    assert window.top_bar.primary.text() == "Run"


def test_space_in_the_lab_leaves_a_run_in_training_alone(
    windowed: LabPage, window: MainWindow, studio_session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wishes: list[str] = []
    monkeypatch.setattr(studio_session, "pause", lambda: wishes.append("pause"))
    monkeypatch.setattr(Session, "state", property(lambda self: SessionState.TRAINING))
    for key in ("tiny", "second"):
        windowed.open_experiment(key)
        qtbot.keyClick(window, Qt.Key.Key_Space)
    assert wishes == []
    window.show_page("explore")
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert wishes == ["pause"]


def test_leaving_the_page_pauses_and_coming_back_goes_on(windowed: LabPage, window: MainWindow, qtbot: QtBot) -> None:
    windowed.toggle_run()
    runs(windowed, qtbot)
    window.show_page("train")
    qtbot.wait(60)
    count = Tiny.made[-1].count
    qtbot.wait(60)
    assert Tiny.made[-1].count == count
    window.show_page("lab")
    runs(windowed, qtbot)
    windowed.toggle_run()
    window.show_page("train")
    window.show_page("lab")
    assert window.top_bar.primary.text() == "Run", "what was paused stays so"


def test_other_experiments_come_and_go_with_their_cards(lab: LabPage, qtbot: QtBot) -> None:
    first = view(lab)
    for key in ("second", "tiny", "second"):
        qtbot.mouseClick(lab.index.row(key), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: shown_count(lab) == 0, timeout=WAIT)
        QApplication.sendPostedEvents(None, 52)  # DeferredDelete: what goes with its page goes now
        assert view(lab).card.isVisible()
        assert view(lab).verdict_card.isVisible()
    assert not first.card.isVisible()
    action = lab.primary_action()
    assert action is not None
    assert action.text == "Ask"
    action.callback()
    assert "act" in view(lab).told
    lab.activateWindow()
    qtbot.waitUntil(lab.isActiveWindow, timeout=WAIT)
    lab.index.row("second").setFocus()
    qtbot.keyClick(lab.index.row("second"), Qt.Key.Key_Up)
    assert view(lab) is first, "arrow keys choose in the index"


def test_settings_begin_anew_or_act_at_once(lab: LabPage, qtbot: QtBot) -> None:
    lab.toggle_run()
    runs(lab, qtbot)
    assert view(lab).change(speed=3.0)
    qtbot.waitUntil(lambda: Tiny.made[-1].speed == 3.0, timeout=WAIT)
    assert len(Tiny.made) == 1
    view(lab).amount.setValue(9)
    qtbot.waitUntil(lambda: len(Tiny.made) == 2 and Tiny.made[-1].count > 0, timeout=WAIT)
    assert Tiny.made[-1].speed == 3.0
    assert view(lab).told[-2:] == ["started", "ready"]


def test_a_value_that_is_not_possible_is_said_and_nothing_changes(lab: LabPage, qtbot: QtBot) -> None:
    view(lab).amount.setValue(4000)
    assert view(lab)._refusal.isVisible()
    assert view(lab)._refusal.text() == "Amount: 4000 is not possible. Give a whole number at least 1, at most 1000."
    assert view(lab).amount.property("wrong")
    assert view(lab).settings.amount == 8
    view(lab).amount.setValue(10)
    assert not view(lab)._refusal.isVisible()
    assert not view(lab).amount.property("wrong")


def test_settings_that_cannot_be_built_are_taken_back(lab: LabPage, qtbot: QtBot) -> None:
    lab.toggle_run()
    runs(lab, qtbot)
    view(lab).change(speed=2.0)
    view(lab).amount.setValue(666)
    qtbot.waitUntil(lambda: view(lab)._refusal.isVisible(), timeout=WAIT)
    assert view(lab).amount.value() == 8
    assert view(lab).settings == TinySettings(speed=2.0)
    assert len(Tiny.made) == 1, "the old one is still there"
    assert lab.heading().state == "paused"
    lab.toggle_run()
    runs(lab, qtbot)


def test_a_bug_in_an_experiment_leaves_a_page_that_can_start_over(
    lab: LabPage, studio_session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(studio_session.crashed, timeout=WAIT):
        studio_session.lab.command(lambda tiny: 1 // 0)
    action = lab.primary_action()
    assert action is not None
    assert not action.enabled
    assert action.reason
    view(lab).change(speed=5.0)  # nothing is there to take it: it begins anew
    qtbot.waitUntil(lambda: shown_count(lab) == 0 and Tiny.made[-1].speed == 5.0, timeout=WAIT)
    assert lab.heading().state == "paused"


def test_ticks_are_earned_by_the_verdict_and_kept(lab: LabPage, qtbot: QtBot) -> None:
    card = view(lab).verdict_card
    card.measure.click()
    qtbot.waitUntil(lambda: "nothing to measure yet" in card.sentence.text(), timeout=WAIT)
    assert not lab.index.row("tiny").is_done, "there is no verdict yet"
    view(lab).add_one()
    card.measure.click()
    qtbot.waitUntil(lambda: lab.index.row("tiny").is_done, timeout=WAIT)
    assert card.sentence.text() == "It counted to 1."
    assert card.obtained.text() == "Seed 0."
    assert Preferences.load().lab_done == ["tiny"]
    assert lab.index.row("tiny").accessibleName() == "2.1 A tiny one, done"


@pytest.mark.parametrize("rubbish", [
    '{"lab_done": 7, "lab_experiment": []}', '{"lab_done": ["gone", ""], "lab_experiment": "gone"}'])
def test_rubbish_in_the_kept_ticks_is_harmless(
    tiny: type[Tiny], studio_session: Session, qtbot: QtBot, rubbish: str
) -> None:
    preferences_path().parent.mkdir(parents=True, exist_ok=True)
    preferences_path().write_text(rubbish)
    page = LabPage(studio_session, Preferences.load())
    qtbot.addWidget(page)
    page.show()
    assert view(page).key == "tiny"
    assert not page.index.row("tiny").is_done


def test_a_narrow_window_has_tabs(lab: LabPage, qtbot: QtBot) -> None:
    assert view(lab).card.isVisible()
    assert lab.index.isVisible()
    lab.resize(1108, 632)
    qtbot.waitUntil(lambda: not view(lab).card.isVisible(), timeout=WAIT)
    assert lab.index.isVisible()
    lab._sides.left.show_part("Experiment")
    assert view(lab).card.isVisible()
    assert not lab.index.isVisible()
    lab.open_experiment("second")
    assert view(lab).card.isVisible()
    lab.resize(1368, 812)
    qtbot.waitUntil(lambda: lab.index.isVisible() and view(lab).card.isVisible(), timeout=WAIT)


def test_a_teacher_hides_controls_and_a_file_carries_it(lab: LabPage, qtbot: QtBot, tmp_path: Path) -> None:
    first = view(lab)
    first.controls.set_wanted("add", False)
    first.controls.hide(["amount", "add", "of a newer version"])
    assert first.controls.hidden == {"amount", "add"}
    first.amount.setVisible(True)
    assert first.amount.isHidden(), "the view cannot undo what the teacher did"
    first.controls.hide(["add"])
    assert not first.amount.isHidden()
    first.controls.hide([])
    assert first.button.isHidden(), "the teacher cannot undo what the view did"
    first.controls.set_wanted("add", True)
    assert not first.button.isHidden()
    first.controls.hide(["amount"])
    first.change(amount=12, seed=3)
    first.words = "shared"
    lab.save_state(str(tmp_path / "a.ganlab"))
    first.controls.hide([])
    first.words = "mine"
    first.change(amount=8)
    assert lab.open_file(str(tmp_path / "a.ganlab"))
    assert first.settings == TinySettings(amount=12, seed=3)
    assert (first.amount.isHidden(), first.words, first.seed.value()) == (True, "shared", 3)
    qtbot.waitUntil(lambda: Tiny.made[-1].settings == first.settings, timeout=WAIT)


def test_the_menu_offers_saving_and_a_teachers_choice(lab: LabPage) -> None:
    menu = lab.menu()
    teacher = menu.findChildren(QMenu)[0]
    size = next(action for action in teacher.actions() if action.text() == "Amount")
    size.trigger()
    assert view(lab).amount.isHidden()
    menu.deleteLater()


@pytest.mark.parametrize(("text", "words"), [
    ("rubbish", "is no saved experiment"),
    ('{"format": "gan-studio-lab", "version": 99, "experiment": "tiny"}', "newer GAN Studio"),
    ('{"format": "gan-studio-lab", "version": 1, "experiment": "unicorns"}', "no experiment called 'unicorns'"),
    ('{"format": "gan-studio-lab", "version": 1, "experiment": "tiny", "settings": {"amount": -4}}', "Amount: -4 is not"),
    ('{"format": "gan-studio-lab", "version": 1, "experiment": "tiny", "extra": {"words": "rubbish"}}', "words are rubbish"),
])
def test_a_file_that_cannot_be_opened_is_said_and_nothing_is_lost(
    lab: LabPage, studio_session: Session, qtbot: QtBot, tmp_path: Path, text: str, words: str
) -> None:
    lab.toggle_run()
    runs(lab, qtbot)
    (tmp_path / "x.ganlab").write_text(text)
    with qtbot.waitSignal(studio_session.failed, timeout=WAIT, check_params_cb=lambda error: words in str(error)):
        assert not lab.open_file(str(tmp_path / "x.ganlab"))
    assert len(Tiny.made) == 1
    assert view(lab).words == "mine"
    runs(lab, qtbot)


def test_a_shared_file_that_cannot_be_built_leaves_everything_as_it_was(
    lab: LabPage, qtbot: QtBot, tmp_path: Path
) -> None:
    lab.toggle_run()
    runs(lab, qtbot)
    LabState("tiny", TinySettings(amount=666), ("amount",), {"words": "theirs"}).save(tmp_path / "x.ganlab")
    assert lab.open_file(str(tmp_path / "x.ganlab"))
    qtbot.waitUntil(lambda: view(lab)._refusal.isVisible(), timeout=WAIT)
    assert view(lab).settings == TinySettings()
    assert (view(lab).words, view(lab).amount.isHidden()) == ("mine", False)
    assert shown_count(lab) > 0


def test_a_dropped_file_opens_the_lab_from_any_page(
    tiny: type[Tiny], window: MainWindow, studio_session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "x.ganlab").write_text("rubbish")
    studio_session.open_paths((str(tmp_path / "x.ganlab"),))
    assert window.pages.key == "welcome"
    assert "is no saved experiment" in window.notices.banners()[0].message()
    LabState("second", TinySettings(seed=5)).save(tmp_path / "Shared.GANLAB")
    studio_session.open_paths((str(tmp_path / "Shared.GANLAB"),))
    assert window.pages.key == "lab"
    page = window.pages.page("lab")
    assert isinstance(page, LabPage)
    qtbot.waitUntil(lambda: shown_count(page) == 0, timeout=WAIT)
    assert (view(page).key, view(page).seed.value()) == ("second", 5)
    assert page.index.row("second").isChecked()


def test_own_pictures_are_offered_once_there_are_some(
    lab: LabPage, studio_session: Session, qtbot: QtBot, image_folder: Path
) -> None:
    assert lab.data_choice in lab.tools()
    assert not lab.data_choice.button("own").isEnabled()
    with qtbot.waitSignal(studio_session.scan_finished, timeout=WAIT):
        studio_session.open_data([str(image_folder)])
    assert Tiny.made[-1].data is None
    lab.data_choice.button("own").click()
    qtbot.waitUntil(lambda: Tiny.made[-1].data is not None, timeout=WAIT)
    assert len(Tiny.made[-1].data) == 64
    assert Tiny.made[-1].data.shape == (32, 32, 3)
    assert lab.data_choice.button("own").toolTip() == "64 images"
    with qtbot.waitSignal(studio_session.report_changed, timeout=WAIT):
        studio_session.leave_out([0, 1, 2])
    assert lab.data_choice.button("own").toolTip() == "61 images · 3 left out by hand"
    lab.restart()
    qtbot.waitUntil(lambda: Tiny.made[-1].data is not None and len(Tiny.made[-1].data) == 61, timeout=WAIT)
    lab.open_experiment("second")
    assert lab.data_choice not in lab.tools(), "its data are its own"


def test_state_of_an_experiment_round_trips_as_text(lab: LabPage) -> None:
    assert parse_state(view(lab).state().text()) == view(lab).state()


def test_without_experiments_the_page_is_empty_and_quiet(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gan_studio.ui.pages.lab import index, page

    for module in (index, page):
        monkeypatch.setattr(module, "EXPERIMENTS", ())
    window.show_page("lab")
    assert window.pages.page("lab").tools() == []
    assert not window.top_bar.primary.isVisible()
    assert window.top_bar.name.text() == "Lab"
