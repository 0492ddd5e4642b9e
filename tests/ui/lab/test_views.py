"""What holds for the view of every experiment. Run over the table, so a new line is covered by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QThread, QTimer
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.lab.state import parse_state
from gan_studio.core.lab.table import EXPERIMENTS
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.main_window import LEAST_SIZE
from gan_studio.ui.pages.lab.page import LabPage
from gan_studio.ui.pages.lab.sides import LEAST_WIDTH
from gan_studio.ui.pages.lab.table import VIEWS, view_class
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.widgets.label import ElidedLabel

WAIT = 20_000
AROUND = (72, 56 + 32)  # the rail; the bars above and below the page
CONTROLS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)


@pytest.fixture(params=[line.key for line in EXPERIMENTS])
def page(
    request: pytest.FixtureRequest, qtbot: QtBot, studio_session: Session, preferences: Preferences
) -> LabPage:
    """The page at 1280x720 with one experiment, which has shown its start."""
    shown: list[object] = []
    studio_session.lab.shown.connect(shown.append)
    preferences.lab_experiment = request.param
    made = LabPage(studio_session, preferences)
    qtbot.addWidget(made)
    made.resize(1280 - AROUND[0], 720 - AROUND[1])
    made.show()
    qtbot.waitUntil(lambda: bool(shown), timeout=WAIT)
    qtbot.wait(50)
    return made


def view_of(page: LabPage) -> ExperimentView:
    assert page.view is not None
    return page.view


def test_each_has_a_view_and_none_is_left_over() -> None:
    assert set(VIEWS) == {line.key for line in EXPERIMENTS}
    for key in VIEWS:
        assert view_class(key).key == key


def test_a_view_fits_runs_and_leaves_nothing(page: LabPage, qtbot: QtBot, studio_session: Session) -> None:
    view, desk = view_of(page), studio_session.lab
    room = LEAST_WIDTH - 32 - 16 - page.index.width(), LEAST_SIZE[1] - AROUND[1] - 32
    least = view.minimumSizeHint()
    assert least.width() <= room[0], "it fits the window at its smallest"
    assert least.height() <= room[1]
    for part in ("Lecture", "Experiment"):
        page._sides.left.show_part(part)
        qtbot.wait(20)
        assert cut_labels(page) == []
        assert nameless(page) == []
    assert isinstance(parse_state(view.state().text()).settings, type(view.settings))
    page.toggle_run()
    qtbot.wait(200)
    assert not view._refusal.isVisible(), view._refusal.text()
    page.toggle_run()
    page.restart()
    qtbot.waitUntil(lambda: not desk.is_building, timeout=WAIT)
    page.hide()
    desk.leave()
    qtbot.waitUntil(lambda: desk.findChildren(QThread) == [], timeout=WAIT)
    running = [timer for timer in page.findChildren(QTimer) if timer.isActive() and not timer.isSingleShot()]
    assert running == [], "no timer runs while nobody looks"


def test_what_a_teacher_may_hide_is_named_and_comes_back(page: LabPage) -> None:
    controls = view_of(page).controls
    assert "seed" in controls.labels
    assert all(label.strip() for label in controls.labels.values())
    before = [widget.isHidden() for widgets in controls._widgets.values() for widget in widgets]
    controls.hide(controls.labels)
    assert all(widget.isHidden() for widgets in controls._widgets.values() for widget in widgets)
    controls.hide([])
    assert [widget.isHidden() for widgets in controls._widgets.values() for widget in widgets] == before


def cut_labels(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)
            if label.isVisible() and not isinstance(label, ElidedLabel) and label.text()
            and (label.width() + 1 < label.sizeHint().width() if not label.wordWrap()
                 else label.height() + 1 < label.heightForWidth(label.width()))]


def nameless(page: QWidget) -> list[str]:
    """Controls that the keyboard reaches, or the mouse, and that say nothing to a screen reader."""
    return [f"{type(control).__name__} in {type(control.parentWidget()).__name__}" for control in page.findChildren(QWidget)
            if isinstance(control, CONTROLS) and control.isVisible() and not control.accessibleName()
            and not (isinstance(control, QAbstractButton) and control.text())
            and control.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not isinstance(control.parentWidget(), QAbstractSpinBox | QComboBox)]
