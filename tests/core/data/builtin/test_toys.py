import numpy as np
import pytest

from gan_studio.core.data.builtin.toys import TOYS


@pytest.mark.parametrize("key", TOYS)
def test_a_toy_is_in_the_range_that_networks_like(key: str) -> None:
    toy = TOYS[key]
    points = toy.sample(2000)
    assert points.shape == (2000, 2)
    assert points.dtype == np.float32
    assert np.isfinite(points).all()
    assert np.abs(points).max() < 1.7
    assert points.std(axis=0).min() > 0.15
    assert (points == toy.sample(2000)).all()
    assert (points != toy.sample(2000, seed=9)).any()


@pytest.mark.parametrize("key", [key for key, toy in TOYS.items() if toy.centres])
def test_known_modes_are_where_the_points_are(key: str) -> None:
    toy = TOYS[key]
    points, parts = toy.sample_parts(5000)
    assert len(np.unique(parts)) == len(toy.modes_K2)
    for mode, centre in enumerate(toy.modes_K2):
        own = points[parts == mode]
        assert own.mean(axis=0) == pytest.approx(centre, abs=5 * toy.mode_std / len(own) ** 0.5)
        assert own.std(axis=0) == pytest.approx([toy.mode_std] * 2, rel=0.3)


def test_the_papers_figures() -> None:
    ring, grid = TOYS["ring-8"], TOYS["grid-25"]
    assert np.linalg.norm(ring.modes_K2 * ring.scale, axis=1) == pytest.approx(np.ones(8))
    assert (len(ring.modes_K2), ring.spread) == (8, 0.01)
    assert {tuple(mode) for mode in np.rint(grid.modes_K2 * grid.scale).astype(int)} == {
        (x, y) for x in range(-4, 5, 2) for y in range(-4, 5, 2)}
    assert grid.spread == 0.05


def test_the_two_clusters_have_nothing_between_them() -> None:
    points = TOYS["two-modes"].sample(5000)
    assert (np.abs(points[:, 0]) < 0.2).mean() < 0.002
