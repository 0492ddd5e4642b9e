"""The preview of the augmentation: real pictures as D sees them."""

from __future__ import annotations

import numpy as np
import pytest
from fake_session import FakeSession, tiles
from pytestqt.qtbot import QtBot

from gan_studio.core.config import Recipe
from gan_studio.session import Session
from gan_studio.ui.pages.train import TrainPage
from gan_studio.ui.widgets.train_augment import AugmentationPreview

WAIT = 60_000


@pytest.fixture
def asked(session: FakeSession, monkeypatch: pytest.MonkeyPatch) -> list[tuple[float, int, object]]:
    """What the preview asks of the session, which answers when the test says so."""
    wishes: list[tuple[float, int, object]] = []
    monkeypatch.setattr(session, "show_augmented", lambda p, seed, pictures=None: wishes.append((p, seed, pictures)))
    return wishes


def opened(page: TrainPage) -> AugmentationPreview:
    page.recipe.what_d_sees.click()
    assert page.recipe.what_d_sees.preview is not None
    return page.recipe.what_d_sees.preview


def test_it_is_offered_where_there_are_images_and_a_d(train_page: TrainPage, session: FakeSession) -> None:
    button = train_page.recipe.what_d_sees
    assert not button.isEnabled()  # no data
    session.have_data()
    assert button.isEnabled()
    session.change_recipe(method="vae")
    assert button.isHidden()
    session.change_recipe(method="gan")
    assert button.isVisible()
    session.have_run(data_kind="points")
    assert button.isHidden()


def test_the_slider_asks_one_wish_at_a_time_and_the_last_counts(
    train_page: TrainPage, session: FakeSession, asked: list[tuple[float, int, object]],
) -> None:
    session.have_data()
    preview = opened(train_page)
    assert [wish[:2] for wish in asked] == [(1.0, 0)]  # automatic augments 1,000 images fully
    for p in (0.2, 0.4, 0.6):
        preview.slider.set_value(p)
        preview.slider.value_changed.emit(p)
    assert len(asked) == 1
    changed = tiles(16)
    session.augmented.emit((tiles(16, 1), changed))
    assert preview.grid.images() is changed
    assert [wish[:2] for wish in asked] == [(1.0, 0), (0.6, 0)]
    session.augmented.emit((tiles(16, 1), changed))
    preview.dice.click()
    assert asked[-1][:2] == (0.6, 1)
    session.augmented.emit((tiles(16, 1), changed))
    preview.back.click()
    assert asked[-1][:2] == (1.0, 1)


def test_while_training_it_shows_the_runs_own_pictures_at_its_chance(
    train_page: TrainPage, session: FakeSession, asked: list[tuple[float, int, object]],
) -> None:
    session.have_data()
    session.have_run(Recipe.make(augment="ada"))
    reals = tiles(64)
    session.tell_grid(0, reals, "reals")
    preview = opened(train_page)
    assert asked[-1][2] is reals
    session.augmented.emit((reals, reals))
    session.tell_progress(1000, augment_p=0.25)
    assert preview.slider.value() == 0.25
    assert asked[-1][0] == 0.25
    session.run_closed.emit()
    session.fake_run = None
    session.augmented.emit((reals, reals))
    preview.dice.click()
    assert asked[-1][2] is None


def test_real_pictures_are_changed_more_the_larger_p(qtbot: QtBot, studio_session: Session, image_folder) -> None:
    with qtbot.waitSignal(studio_session.scan_finished, timeout=WAIT):
        studio_session.open_data([str(image_folder)])
    studio_session.change_recipe(size=32)

    def at(p: float) -> tuple[np.ndarray, np.ndarray]:
        with qtbot.waitSignal(studio_session.augmented, timeout=WAIT) as told:
            studio_session.show_augmented(p, 3)
        (made,) = told.args
        return made

    originals, same = at(0.0)
    assert originals.shape == same.shape == (16, 32, 32, 3)
    assert np.array_equal(originals, same)
    again, changed = at(1.0)
    assert np.array_equal(again, originals)
    assert (changed != originals).any(axis=(1, 2, 3)).all()
    assert np.array_equal(at(1.0)[1], changed)
