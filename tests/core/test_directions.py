"""Directions with a meaning: the maths against cases with a known answer, the reader of factors, the file."""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import pytest

from gan_studio.core.data.builtin.face_factors import labels_of, sample_face
from gan_studio.core.data.builtin.face_sliders import FACE_SLIDERS, slider_factors
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.directions import DIRECTIONS_FILE, Direction, Directions, fit, read_directions, write_directions
from gan_studio.core.directions.finding import Factor, effects_of, find_directions
from gan_studio.core.directions.predictor import train_predictor
from gan_studio.core.errors import DataError

T = TypeVar("T")
DIM = 6
MIX = np.array([[1.0, 0.6, 0, 0, 0, 0], [0, 1.0, 0.5, 0, 0, 0], [0, 0, 0, 0, 0, 0]])  # factor by dimension; the third never moves


def done(work: Generator[float, None, T]) -> T:
    shares = []
    while True:
        try:
            shares.append(next(work))
        except StopIteration as end:
            assert shares == sorted(shares)
            assert 0 < shares[-1] <= 1
            result: T = end.value
            return result


def draw(z_NL: npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
    """Three grey columns, each as bright as a mix of dimensions says."""
    bright = 127 + 100 * np.tanh(z_NL @ MIX.T / 3)
    return np.repeat(np.repeat(np.rint(bright).astype(np.uint8)[:, None, :, None], 4, 1), 3, 3)


def read(images: npt.NDArray[np.uint8]) -> npt.NDArray[np.float64]:
    return images[:, 0, :, 0].astype(np.float64)


FACTORS = (Factor("a", "A", "dark", "light"), Factor("b", "B", "dark", "light"), Factor("c", "C", "dark", "light"))


def test_gradients_are_those_of_a_linear_factor() -> None:
    z = np.random.RandomState(0).randn(500, DIM)
    gradients = fit.mean_gradients(z, z @ MIX.T + 7)
    assert gradients[0] == pytest.approx(MIX[0] / np.hypot(1, 0.6), abs=0.08)
    assert gradients[2] == pytest.approx(np.zeros(DIM))
    with pytest.raises(ValueError, match="too few"):
        fit.mean_gradients(z[:DIM], z[:DIM])
    with pytest.raises(ValueError, match="do not go together"):
        fit.mean_gradients(z, z[:3])


def test_a_direction_leaves_the_others_alone_the_more_the_firmer() -> None:
    free = fit.direction_of(MIX, 0, firmness=0)
    firm = fit.direction_of(MIX, 0, firmness=1e9)
    default = fit.direction_of(MIX, 0)
    assert free is not None
    assert firm is not None
    assert default is not None
    assert free == pytest.approx(MIX[0] / np.linalg.norm(MIX[0]))
    assert firm @ MIX[1] == pytest.approx(0, abs=1e-6)
    assert firm @ MIX[0] > 0.5
    assert 0 < abs(default @ MIX[1]) < 0.1 * (free @ MIX[1])
    assert np.linalg.norm(default) == pytest.approx(1)


def test_a_direction_does_not_move_what_is_held() -> None:
    held = np.stack([np.eye(DIM)[1], 2 * np.eye(DIM)[1]])  # twice the same: one dimension is held
    direction = fit.direction_of(MIX, 0, held_ML=held)
    assert direction == pytest.approx(np.eye(DIM)[0], abs=1e-6)
    assert fit.direction_of(MIX, 0, held_ML=np.eye(DIM)[:2]) is None, "nothing of it is left"
    assert fit.direction_of(MIX, 2) is None, "nothing changes it"


def test_a_walk_sets_the_coordinate_along_a_direction() -> None:
    z = np.random.RandomState(1).randn(3, DIM)
    direction = np.ones(DIM) / np.sqrt(DIM)
    walked = fit.walk(z, direction, [-3, 0, 3])
    assert walked.shape == (3, 3, DIM)
    assert walked @ direction == pytest.approx(np.tile([-3, 0, 3], (3, 1)), abs=1e-5)
    across = np.eye(DIM)[0] - np.eye(DIM)[1]
    assert walked @ across == pytest.approx(np.repeat((z @ across)[:, None], 3, 1), abs=1e-5)


def test_fidelity_is_within_each_picture_and_counts_the_worst_other() -> None:
    values = np.array([-3.0, 0.0, 3.0])
    factors = np.zeros((2, 3, 3))
    factors[..., 0] = values + np.array([[100.0], [-100.0]])  # far apart, yet each follows the slider exactly
    factors[..., 1] = -values / 4
    factors[..., 2] = np.array([[0, 9, 0], [0, -9, 0]])
    measured = fit.fidelity(values, factors, 0, [1, 1, 1])
    assert measured.correlation == pytest.approx(1)
    assert measured.moves == pytest.approx([6, -1.5, 0])
    assert measured.others == pytest.approx(0.25)
    assert fit.fidelity(values, factors, 1, [1, 1, 1]).correlation == pytest.approx(-1)
    nothing = fit.fidelity(values, np.zeros((2, 3, 2)), 0, [0, 0])
    assert (nothing.correlation, nothing.others) == (0, float("inf"))


def test_directions_of_a_generator_are_found_and_measured() -> None:
    first, second = done(find_directions(draw, read, DIM, FACTORS, samples=400, pictures=6))  # C never changes: left out
    assert (first.key, second.key) == ("a", "b")
    assert first.correlation > 0.95
    assert first.others < 0.2
    assert np.linalg.norm(first.vector) == pytest.approx(1, abs=1e-4)
    assert np.array(first.vector) @ MIX[0] > 0.5
    held = done(find_directions(draw, read, DIM, FACTORS[:1], samples=400, pictures=2, held_ML=np.eye(DIM)[:1]))
    assert held[0].vector[0] == pytest.approx(0, abs=1e-6)


def test_effects_say_which_dimension_changes_pictures_most() -> None:
    effects = effects_of(draw, DIM, pictures=4)
    found = Directions(DIM, (), effects)
    assert found.strongest[:3] == [1, 0, 2]
    assert effects[3:] == (0, 0, 0)


def test_factors_are_read_off_pictures_that_were_not_learned() -> None:
    random = np.random.RandomState(0)
    factors = random.rand(300, 2).astype(np.float32)
    images = np.zeros((300, 16, 16, 3), np.float32)
    images[:, :, :8] = factors[:, :1, None, None]
    images[:, :, 8:] = factors[:, 1:, None, None]
    noisy = np.clip(200 * images + random.randn(*images.shape) * 8, 0, 255).astype(np.uint8)
    data = ArrayDataSet("images", "halves", ("halves",), "f", noisy)
    predictor = done(train_predictor(data, factors * [1, 50], epochs=3))
    assert predictor.fidelity.min() > 0.9
    assert np.abs(predictor.read(noisy)[:, 1] - 50 * factors[:, 1]).mean() < 10  # in the units that it was trained in
    with pytest.raises(DataError, match="do not go with"):
        next(train_predictor(data, factors[:5]))
    with pytest.raises(DataError, match="too few"):
        next(train_predictor(ArrayDataSet("images", "few", ("few",), "f", noisy[:9]), factors[:9]))


def test_directions_are_kept_and_damage_is_no_directions(tmp_path: Path) -> None:
    found = Directions(2, (
        Direction("a", "A", "low", "high", (0.6, 0.8), 0.9, 0.1),
        Direction("pca 1", "Component 1", "", "", (1.0, 2.0, 3.0), space="w", origin="pca", explained=0.4, first=1, last=1),
        Direction("b", "B", "", "", np.arange(6).reshape(2, 3), space="w", locked=True)), (3.0, 5.0), 2, 3, 7000, ({"sign": 1},))
    assert read_directions(tmp_path) is None
    path = write_directions(tmp_path, found)
    assert path.name == DIRECTIONS_FILE
    again = read_directions(tmp_path)
    assert again is not None
    assert [each.to_json() for each in again.directions] == [each.to_json() for each in found.directions]
    assert again.directions[2].values.shape == (2, 3)
    assert (again.effects, again.styles, again.style_dim, again.images_seen, again.marks) == ((3, 5), 2, 3, 7000, ({"sign": 1},))
    table = json.loads(path.read_text())
    double = [table["directions"][0]] * 2
    for damage in ({"version": 99}, {"styles": 3}, {"latent_dim": 3}, {"style_dim": 0}, {"directions": double}, {"marks": 3},
                   {"effects": [1.0]}, {"directions": [{}]}, {"effects": "no"}):
        path.write_text(json.dumps({**table, **damage}))
        assert read_directions(tmp_path) is None, damage
    path.write_text("[]")
    assert read_directions(tmp_path) is None


def test_faces_have_a_number_for_each_slider() -> None:
    faces = [sample_face(index, 2) for index in range(40)]
    values = slider_factors(labels_of(faces))
    assert values.shape == (40, len(FACE_SLIDERS))
    assert np.isfinite(values).all()
    blue, orange, grey = (faces[0].but(hair_hue=hue, hair_saturation=saturation, hair_light=50)
                          for hue, saturation in ((215, 80), (35, 80), (35, 0)))
    colour = slider_factors(labels_of([blue, grey, orange]))[:, 0]
    assert colour == pytest.approx([-0.8, 0, 0.8], abs=1e-3)
