"""Pictures made larger: squares stay squares, and the sides are those that were asked for."""

from __future__ import annotations

import numpy as np
import pytest

from gan_studio.core.export.scaling import LARGEST, evened, scaled, side_for

PICTURE = np.random.default_rng(0).integers(0, 255, (8, 8, 3), np.uint8)


@pytest.mark.parametrize(("size", "wanted", "even", "side"), [
    (64, None, True, 64), (15, None, True, 16), (64, 333, True, 334), (64, 333, False, 333), (64, 1, False, 2),
    (64, 99_999, True, LARGEST),
])
def test_sides(size: int, wanted: int | None, even: bool, side: int) -> None:
    assert side_for(size, wanted, even=even) == side


def test_pixels_become_squares_and_smooth_keeps_the_colours() -> None:
    assert np.array_equal(scaled(PICTURE, 64, "pixels")[::8, ::8], PICTURE)
    smooth = scaled(PICTURE, 64, "smooth")
    assert smooth.shape == (64, 64, 3)
    assert np.abs(smooth.mean((0, 1)) - PICTURE.mean((0, 1))).max() < 3
    assert scaled(PICTURE, 8, "smooth") is PICTURE


def test_sheets_keep_their_shape_and_odd_ones_get_a_row_more() -> None:
    sheet = np.concatenate([PICTURE, PICTURE], axis=1)
    assert scaled(sheet, 16, "pixels").shape == (16, 32, 3)
    odd = scaled(PICTURE, 9, "smooth")
    assert evened(odd).shape == (10, 10, 3)
    assert np.array_equal(evened(odd)[9, :9], odd[8])
