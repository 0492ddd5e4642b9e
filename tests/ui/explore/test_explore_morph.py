"""From A to B, the mean image, and the modes of the picture card."""

from __future__ import annotations

import numpy as np
import pytest
from fake_session import FakeSession, draw
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gan_studio.core.latent.blend import slerp
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.widgets.explore_morph import MorphBar
from gan_studio.ui.widgets.explore_picture import PictureCard
from gan_studio.ui.widgets.explore_seed_bar import SeedBar


@pytest.fixture
def bar(qtbot: QtBot, session: FakeSession) -> MorphBar:
    session.have_renderer(latent_dim=6)
    made = MorphBar(session, LatentModel(6, parent=session))
    qtbot.addWidget(made)
    made.resize(600, 56)
    made.show()
    return made


def set_ends(bar: MorphBar) -> tuple[np.ndarray, np.ndarray]:
    model = bar._model
    bar.menu_of(0).actions()[0].trigger()
    a = model.z
    model.shuffle()
    bar.menu_of(1).actions()[0].trigger()
    return a, model.z


def test_the_slider_goes_on_the_arc_from_a_to_b(bar: MorphBar, qtbot: QtBot) -> None:
    assert not bar.slider.isEnabled()
    a, b = set_ends(bar)
    assert bar.slider.value() == 1.0
    bar.slider.edit_value("0.25", select=False)
    qtbot.keyClick(bar.slider.editor(), Qt.Key.Key_Return)
    assert np.allclose(bar._model.z, slerp(a, b, 0.25))
    qtbot.waitUntil(lambda: bar.tiles[0].picture() is not None and bar.tiles[1].picture() is not None)
    assert np.array_equal(bar.tiles[0].picture(), draw(a[None])[0])


def test_undo_leads_back_along_the_way(bar: MorphBar, qtbot: QtBot) -> None:
    set_ends(bar)
    for share in ("0.5", "0.25"):
        bar.slider.edit_value(share, select=False)
        qtbot.keyClick(bar.slider.editor(), Qt.Key.Key_Return)
    bar._model.undo()
    assert bar.slider.value() == 0.5
    bar._model.undo()
    assert bar.slider.value() == 1.0


def test_swapping_leaves_the_picture(bar: MorphBar, qtbot: QtBot) -> None:
    set_ends(bar)
    bar.slider.edit_value("0.25", select=False)
    qtbot.keyClick(bar.slider.editor(), Qt.Key.Key_Return)
    before, ends = bar._model.held, bar.ends
    bar.swap.click()
    assert bar._model.held is before
    assert bar.slider.value() == pytest.approx(0.75)
    assert bar.ends == ends[::-1]


def test_an_end_may_come_from_a_bookmark(bar: MorphBar, session: FakeSession) -> None:
    bar._model.set_value(0, 2.0)
    session.explore.bookmarks.add(bar._model.held, "Autumn & co")
    marks = next(action.menu() for action in bar.menu_of(1).actions() if action.menu() is not None)
    marks.actions()[0].trigger()
    assert bar.ends[1].z[0] == 2.0
    bar.clear()
    assert bar.ends == (None, None)


def test_the_mean_image_is_a_step_of_undo(qtbot: QtBot) -> None:
    model = LatentModel(6)
    bar = SeedBar(model)
    qtbot.addWidget(bar)
    bar.mean.click()
    assert not model.z.any()
    model.undo()
    assert model.z.any()
    model.adopt_styles(4)
    assert "w" in bar.mean.toolTip()
    bar.mean.click()
    assert model.psi == 0.0


@pytest.fixture
def card(qtbot: QtBot, session: FakeSession) -> PictureCard:
    session.have_renderer(latent_dim=6)
    made = PictureCard(session, LatentModel(6, parent=session))
    qtbot.addWidget(made)
    made.resize(624, 560)
    made.show()
    qtbot.waitUntil(lambda: made.pictures is not None)
    return made


def test_the_map_is_a_mode_with_the_picture_beside_it(card: PictureCard, qtbot: QtBot) -> None:
    card.show_map("z4", 1)
    assert card.map.isVisible()
    assert card.map.map.up.key == "z4"
    qtbot.waitUntil(lambda: card.map.picture.image() is not None)
    card.map.map.go_to(1.0, -2.0)
    qtbot.waitUntil(lambda: np.array_equal(card.map.picture.image(), draw(card._model.z[None])[0]))
    card.map.picture.clicked.emit()
    assert card.view.isVisible()
    assert card.many.current() == "one"


def test_a_generator_with_one_dimension_has_no_map(card: PictureCard) -> None:
    card.show_map("z0", 0)
    card.set_map_possible(False, "two are needed")
    assert card.many.current() == "one"
    assert card.many.button("map").toolTip() == "two are needed"
    card.show_map("z0", 0)
    assert card.many.current() == "one"


def test_everything_fits_where_it_is_narrow(card: PictureCard, qtbot: QtBot) -> None:
    card.resize(600, 500)
    card.blend.click()
    assert card.morph.isVisible()
    for widget in (card.expand, card.many, card.variety, card.bar.mean, card.morph.swap):
        place = widget.mapTo(card, widget.rect().topLeft())
        assert 0 <= place.x() <= 600 - widget.width(), widget
    assert card.hold.text() == ""
    assert card.hold.accessibleName()
    card.resize(800, 500)
    assert card.hold.text()
