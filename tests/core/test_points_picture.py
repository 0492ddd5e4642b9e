import numpy as np
import pytest

from gan_studio.core.points_picture import BACKGROUND, GENERATED, REAL, picture_of_points, view_of

NONE_N2 = np.zeros((0, 2), np.float32)


def pixel(picture: np.ndarray, x: float, y: float, half: float = 1.2) -> np.ndarray:
    """The pixel at data coordinates x, y of a picture whose view is centred on 0."""
    size = len(picture)
    return picture[int((half - y) / (2 * half) * size), int((x + half) / (2 * half) * size)].astype(int)


def test_real_points_are_green_and_generated_orange_with_y_upwards() -> None:
    view = (0.0, 0.0, 1.2)
    picture = picture_of_points(np.array([[0.5, 0.8]]), np.array([[-0.5, -0.8]]), 180, view=view)
    assert picture.shape == (180, 180, 3)
    assert picture.dtype == np.uint8
    assert np.abs(pixel(picture, 0.5, 0.8) - REAL).max() < 40
    assert np.abs(pixel(picture, -0.5, -0.8) - GENERATED).max() < 40
    assert tuple(picture[0, 0]) == BACKGROUND


def test_a_dot_has_a_soft_edge_and_dots_add_up() -> None:
    points = np.full((1, 2), 0.05)
    one = picture_of_points(points, NONE_N2, 64, view=(0, 0, 1))
    assert len(np.unique(one.reshape(-1, 3), axis=0)) > 3
    crowd = picture_of_points(np.repeat(points, 4000, axis=0), NONE_N2, 64, view=(0, 0, 1))
    assert crowd[..., 1].max() > one[..., 1].max()


def test_the_view_follows_the_real_points_only() -> None:
    real = np.array([[-1.0, -2.0], [3.0, 2.0]])
    assert view_of(real) == pytest.approx((1.0, 0.0, 2.4))
    assert view_of(NONE_N2) == (0.0, 0.0, 1.2)
    assert view_of(np.array([[2.0, 2.0]])) == (2.0, 2.0, 1.0)


def test_non_finite_and_far_points_do_no_harm() -> None:
    wild = np.array([[np.nan, 0.0], [np.inf, 1.0], [1e30, -1e30], [0.0, 0.0]])
    picture = picture_of_points(np.array([[-1.0, -1.0], [1.0, 1.0]]), wild, 64)
    assert (picture == np.array(BACKGROUND)).all(axis=2).mean() > 0.9
    empty = picture_of_points(NONE_N2, NONE_N2, 64)
    assert (empty == np.array(BACKGROUND)).all()


def test_a_marked_point_is_ringed_in_white() -> None:
    plain = picture_of_points(NONE_N2, NONE_N2, 128)
    marked = picture_of_points(NONE_N2, NONE_N2, 128, highlight=np.array([0.0, 0.0]))
    assert (plain != marked).any()
    assert marked.min(axis=2).max() > 200
    assert np.abs(pixel(marked, 0, 0) - GENERATED).max() < 10
