"""The recipe follows the data: a size that suits them, the preset that was chosen."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from gan_studio.session import Session


def folder(path: Path, side: int) -> Path:
    path.mkdir()
    for index in range(12):
        pixels = np.random.default_rng(index).integers(0, 256, (side, side + 5, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(path / f"{index}.png")
    return path


@pytest.fixture
def session(qtbot):
    session = Session()
    yield session
    assert session.shutdown(5000)


def opened(qtbot, session, source):
    with qtbot.waitSignal(session.scan_finished, timeout=20_000):
        session.open_data([str(source)])
    return session.recipe


def test_small_images_train_small(qtbot, session, tmp_path):
    assert session.recipe.size == 64
    assert opened(qtbot, session, folder(tmp_path / "small", 28)).size == 32
    assert session.preset == "balanced"


def test_large_images_keep_the_size(qtbot, session, tmp_path):
    assert opened(qtbot, session, folder(tmp_path / "large", 100)).size == 64


def test_a_size_chosen_by_a_person_survives_a_rescan(qtbot, session, tmp_path):
    small = folder(tmp_path / "small", 28)
    opened(qtbot, session, small)
    session.change_recipe(size=128)
    assert opened(qtbot, session, small).size == 128


def test_built_in_sets_open_at_their_own_size(qtbot, session):
    assert opened(qtbot, session, "builtin:digits:40").size == 32
    assert opened(qtbot, session, "builtin:anime-faces:20").size == 64
    assert opened(qtbot, session, "builtin:moons").architecture == "mlp"


def test_an_objective_comes_with_the_settings_that_it_was_published_with(session):
    session.change_recipe(objective="wgan")
    assert (session.recipe.d_steps, session.recipe.lr_d, session.preset) == (5, 5e-5, "balanced")
    session.change_recipe(objective="relativistic")
    assert (session.recipe.d_steps, session.recipe.lr_d, session.preset) == (1, 7e-4, "balanced")
    session.change_recipe(width=40)
    assert session.preset == "custom"
    session.change_recipe(objective="wgan-gp")
    assert (session.recipe.gamma, session.recipe.width) == (10.0, 40), "what a person chose stays"
