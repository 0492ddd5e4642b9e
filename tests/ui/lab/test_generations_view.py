"""The views of 2.1 and 2.2 as a person uses them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gan_studio.core.data.open import exclude
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.lab import growth
from gan_studio.core.lab.growth_facts import MEASURED, SHOWN, Growing, Grown, GrowthShown
from gan_studio.core.lab.state import parse_state
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.pages.lab.arms_race import ArmsRaceView
from gan_studio.ui.pages.lab.generations import GenerationsView, by_rise
from gan_studio.ui.pages.lab.page import LabPage
from gan_studio.ui.theme import DARK, LIGHT
from gan_studio.ui.widgets.lab_growth_matrix import DARK_STOPS, LIGHT_STOPS, BeliefMatrix, belief_colour
from gan_studio.ui.widgets.lab_growth_tiles import Scored, ScoredTiles

WAIT = 20_000
PLAN = (20, 45, 76, 115)
MEANS = [[0.3, 0.8, 0.85], [0.1, 0.4, 0.9], [0.6, 0.2, 0.35]]


def made_shown(kept: int) -> GrowthShown:
    rng = np.random.default_rng(0)
    means = np.array(MEANS, np.float32)[:kept, :kept]
    ramp = np.linspace(-0.05, 0.05, MEASURED, dtype=np.float32)
    grown = Grown(PLAN[:kept], tuple(rng.integers(0, 255, (SHOWN, 32, 32, 3), dtype=np.uint8) for _ in range(kept)),
                  means[:, :, None] + ramp, np.full((kept, MEASURED), 0.9, np.float32))
    return GrowthShown(Growing(PLAN[kept - 1] + 3, PLAN, rng.integers(0, 255, (SHOWN, 32, 32, 3), dtype=np.uint8), 3_000_000),
                       grown)


@pytest.fixture
def generations(qtbot: QtBot, studio_session: Session) -> GenerationsView:
    view = GenerationsView(studio_session.lab)
    qtbot.addWidget(view)
    view.resize(860, 560)
    view.show()
    return view


@pytest.fixture
def race(qtbot: QtBot, studio_session: Session) -> ArmsRaceView:
    view = ArmsRaceView(studio_session.lab)
    qtbot.addWidget(view)
    view.resize(860, 560)
    view.show()
    return view


def beliefs(tiles: ScoredTiles) -> list[float]:
    return [round(tile.belief, 2) for tile in tiles.tiles()]


# 2.1

def test_the_film_follows_and_is_scrubbed_by_keys(generations: GenerationsView, qtbot: QtBot) -> None:
    view = generations
    start = made_shown(1)
    none = Grown((), (), np.zeros((0, 0, MEASURED), np.float32), np.zeros((0, MEASURED), np.float32))
    view.take_shown(GrowthShown(start.growing, none))
    assert len(view.reals.tiles()) == 8, "the real ones are there from the start"
    view.take_shown(made_shown(2))
    assert view.film.count() == 2
    assert "G 2: 0.40 from D 2" in view.drawn_title.text()
    assert "not there yet" in view.turn.text()
    view.take_shown(made_shown(3))
    assert view.film.current() == 2, "it follows"
    view.film.setFocus()
    qtbot.keyClick(view.film, Qt.Key.Key_Home)
    assert "G 1: 0.30 from D 1" in view.drawn_title.text()
    assert "Real: 0.90 from D 1" in view.real_title.text()
    assert "0.30, and G 2 0.80" in view.turn.text()
    assert "D 2 gives G 2 0.40" in view.turn.text()
    assert len(view.drawn.tiles()) == SHOWN
    assert "3 of 4 kept" in view.far.text()


def test_another_d_judges_the_same_pictures(generations: GenerationsView, qtbot: QtBot) -> None:
    view = generations
    view.take_shown(made_shown(3))
    view.film.set_current(1)
    pictures = [tile.picture for tile in view.drawn.tiles()]
    for key, judge, belief in (("first", 1, "0.80"), ("after", 3, "0.20"), ("before", 1, "0.80"), ("last", 3, "0.20"),
                                ("own", 2, "0.40")):
        view.judge.button(key).click()
        assert f"G 2: {belief} from D {judge}" in view.drawn_title.text()
    assert len(pictures) == SHOWN
    qtbot.keyClick(view.film, Qt.Key.Key_Left)
    view.judge.button("before").click()
    assert "from D 1" in view.drawn_title.text(), "before the first there is none: it judges itself"


def test_pairs_come_in_the_order_of_the_rise() -> None:
    before = np.array([0.1, 0.2, 0.3, 0.4], np.float32)
    after = np.array([0.2, 0.9, 0.1, 0.7], np.float32)
    assert list(by_rise(before, after, 4)) == [1, 3, 0, 2]
    assert list(by_rise(before, after, 2)) == [1, 2], "the greatest and the smallest"


def test_starting_over_empties_the_page(generations: GenerationsView) -> None:
    generations.take_shown(made_shown(3))
    generations.take_started()
    assert generations.film.count() == 0
    assert generations.drawn.tiles() == ()
    generations.take_shown(made_shown(1))
    assert generations.film.count() == 1


def test_impossible_settings_are_said_and_taken_back(generations: GenerationsView) -> None:
    view = generations
    before = view.settings
    view.generations.setValue(500)
    assert view.settings == before
    assert view.generations.value() == before.generations
    assert "500" in view._refusal.text()
    assert view.generations.property("wrong")
    view.generations.setValue(24)
    assert not view._refusal.isVisible()
    view.distance.setValue(900)
    assert "Choose a shorter distance" in view._refusal.text()
    assert view.distance.value() == before.distance
    assert view.settings.generations == 24


def test_settings_are_shared(generations: GenerationsView) -> None:
    generations.objective.setCurrentIndex(generations.objective.findData("hinge"))
    generations.objective.activated.emit(generations.objective.currentIndex())
    state = parse_state(generations.state().text())
    assert state.settings.objective == "hinge"  # type: ignore[attr-defined]
    fresh = state.settings.but(objective="minimax", generations=7)
    generations.take_settings(fresh)
    assert generations.objective.currentData() == "minimax"
    assert generations.generations.value() == 7


# 2.2

def test_a_cell_is_read_in_words_and_chosen_by_keys(race: ArmsRaceView, qtbot: QtBot) -> None:
    race.take_shown(made_shown(3))
    assert race.matrix.chosen() == (2, 2), "the newest, until one is chosen"
    assert "D 3 on G 3" in race.title.text()
    race.matrix.setFocus()
    qtbot.keyClick(race.matrix, Qt.Key.Key_Left)
    assert "older G 2 for real at 0.20; D 2, of their age, gave 0.40" in race.said.text()
    assert "D 3 on G 3" in race.title.text(), "the pictures stay until Return"
    qtbot.keyClick(race.matrix, Qt.Key.Key_Left)
    assert "forgotten" in race.said.text()
    qtbot.keyClick(race.matrix, Qt.Key.Key_Left)  # there is nothing further left
    qtbot.keyClick(race.matrix, Qt.Key.Key_Return)
    assert race.matrix.chosen() == (2, 0)
    assert "D 3 on G 1" in race.title.text()
    assert np.mean(beliefs(race.tiles)) == pytest.approx(0.55, abs=0.02), "the first sixteen of a ramp around 0.6"
    assert race.matrix.accessibleDescription() == race.said.text()


def test_a_cell_is_clicked_and_stays(race: ArmsRaceView, qtbot: QtBot) -> None:
    race.take_shown(made_shown(2))
    place = race.matrix.cell_rect((0, 1)).center()
    qtbot.mouseClick(race.matrix, Qt.MouseButton.LeftButton, pos=place)
    assert "D 1 on G 2" in race.title.text()
    assert "younger G 2 for real at 0.80; D 2 gives them 0.40" in race.said.text()
    race.take_shown(made_shown(3))
    assert race.matrix.chosen() == (0, 1), "what a person chose stays while it fills"
    assert race.matrix.cell_at(race.matrix.cell_rect((3, 3)).center()) == (-1, -1), "not known yet"
    qtbot.mouseClick(race.matrix, Qt.MouseButton.LeftButton, pos=race.matrix.cell_rect((3, 3)).center())
    assert race.matrix.chosen() == (0, 1)


def test_in_a_tall_window_the_pictures_lie_beneath(race: ArmsRaceView, qtbot: QtBot) -> None:
    race.take_shown(made_shown(3))
    qtbot.waitUntil(lambda: race.tiles.x() > race.matrix.geometry().right(), timeout=WAIT)
    race.resize(620, 760)
    qtbot.waitUntil(lambda: race.tiles.y() > race.matrix.geometry().bottom(), timeout=WAIT)
    assert race.tiles.width() > race.matrix.width()
    race.resize(900, 560)
    qtbot.waitUntil(lambda: race.tiles.x() > race.matrix.geometry().right(), timeout=WAIT)


def test_the_colours_are_those_of_the_tokens(qtbot: QtBot) -> None:
    for stops, dark in ((DARK_STOPS, True), (LIGHT_STOPS, False)):
        for at, name in stops:
            assert belief_colour(at, dark).name().upper() == name
        assert belief_colour(2.0, dark).name().upper() == stops[-1][1]
    assert DARK.is_dark
    assert not LIGHT.is_dark


def test_a_matrix_of_24_still_paints(qtbot: QtBot) -> None:
    matrix = BeliefMatrix()
    qtbot.addWidget(matrix)
    matrix.resize(260, 260)
    matrix.set_count(24)
    matrix.set_beliefs(np.random.default_rng(0).random((24, 24)).astype(np.float32), np.tri(24, k=-1).astype(bool))
    assert not matrix.grab().isNull()
    assert matrix.cell_at(matrix.cell_rect((23, 23)).center()) == (23, 23)
    assert matrix.cell_rect((23, 23)).right() <= matrix.width()


def test_tiles_say_what_they_are(qtbot: QtBot) -> None:
    tiles = ScoredTiles(name="Pictures")
    qtbot.addWidget(tiles)
    tiles.resize(300, 120)
    tiles.set_expected(4)
    assert not tiles.grab().isNull()
    picture = np.zeros((32, 32, 3), np.uint8)
    tiles.set_tiles([Scored(picture, 0.2, "0.20", "first"), Scored(picture, 1.5, "1.50", "second")], "two")
    assert tiles.tip_at(QPoint(5, 5)) == "first"
    assert tiles.tip_at(QPoint(299, 119)) == ""
    assert tiles.accessibleDescription() == "two"
    columns, side = tiles.layout_of_tiles()
    assert columns * side <= 300
    assert not tiles.grab().isNull()


# the whole way: thread, experiment, view

def test_it_plays_fills_draws_anew_and_survives_a_folder_that_will_not_do(
    qtbot: QtBot, studio_session: Session, preferences: Preferences, monkeypatch: pytest.MonkeyPatch, image_folder: Path,
) -> None:
    rng = np.random.default_rng(0)
    data = ArrayDataSet("images", "tiny", ("tiny",), "tiny", rng.integers(0, 255, (40, 32, 32, 1), dtype=np.uint8))
    monkeypatch.setattr(growth, "draw_builtin", lambda *_, **__: data)
    preferences.lab_experiment = "arms-race"
    page = LabPage(studio_session, preferences)
    qtbot.addWidget(page)
    page.show()
    view, desk = page.view, studio_session.lab
    assert isinstance(view, ArmsRaceView)
    view.change(generations=3, distance=1, spacing="even")
    qtbot.waitUntil(lambda: not desk.is_building, timeout=WAIT)
    page.toggle_run()
    qtbot.waitUntil(lambda: "3 of 3 kept" in view.far.text() and not desk.is_playing, timeout=WAIT)
    qtbot.waitUntil(lambda: "pairs the newer" in view.verdict_card.sentence.text(), timeout=WAIT)
    before = beliefs(view.tiles)
    with qtbot.waitSignal(desk.answered, timeout=WAIT):
        view.anew.click()
    qtbot.waitUntil(lambda: beliefs(view.tiles) != before, timeout=WAIT)
    with qtbot.waitSignal(studio_session.scan_finished, timeout=WAIT):
        studio_session.open_data([str(image_folder)])
    only = exclude(studio_session.report, {file.index for file in studio_session.report.usable[1:]})
    drawn = beliefs(view.tiles)
    with qtbot.waitSignal(desk.failed, timeout=WAIT):
        desk.open("arms-race", view.settings, only)
    assert view._refusal.isVisible()
    assert "Only 1 usable picture" in view._refusal.text()
    assert beliefs(view.tiles) == drawn
    with qtbot.waitSignal(desk.answered, timeout=WAIT):
        view.anew.click()  # the generations are still there
