"""Photos of every kind, as the data of a run are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from gan_studio.core.config import Recipe
from gan_studio.core.errors import DataError
from gan_studio.core.latent.photo import load_photo

RECIPE = Recipe.make(size=32, background="#ff0000")
SHAPE = (32, 32, 3)


def halves(width: int, height: int) -> Image.Image:
    """White above, blue below."""
    image = Image.new("RGB", (width, height), (0, 0, 255))
    image.paste((255, 255, 255), (0, 0, width, height // 2))
    return image


def test_a_wide_photo_is_cropped_and_scaled(tmp_path: Path) -> None:
    halves(90, 40).save(tmp_path / "wide.png")
    found = load_photo(tmp_path / "wide.png", RECIPE, SHAPE)
    assert found.shape == SHAPE
    assert found.dtype == np.uint8
    assert found[4, 16].tolist() == [255, 255, 255]
    assert found[26, 16].tolist() == [0, 0, 255]


def test_a_photo_from_a_turned_camera_is_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter to the right
    halves(40, 40).save(tmp_path / "turned.png", exif=exif)
    found = load_photo(tmp_path / "turned.png", RECIPE, SHAPE)
    assert found[16, 26].tolist() == [255, 255, 255]
    assert found[16, 4].tolist() == [0, 0, 255]


def test_transparency_shows_the_background_of_the_recipe(tmp_path: Path) -> None:
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(tmp_path / "clear.png")
    assert load_photo(tmp_path / "clear.png", RECIPE, SHAPE)[8, 8].tolist() == [255, 0, 0]


def test_channels_follow_the_data(tmp_path: Path) -> None:
    Image.new("L", (20, 20), 99).save(tmp_path / "grey.png")
    halves(20, 20).save(tmp_path / "colour.png")
    assert load_photo(tmp_path / "grey.png", RECIPE, SHAPE)[3, 3].tolist() == [99, 99, 99]
    assert load_photo(tmp_path / "colour.png", RECIPE, (32, 32, 1)).shape == (32, 32, 1)


def test_what_is_no_photo_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "letter.png").write_text("Dear Anna, there is no picture in here, only words.")
    halves(64, 64).save(tmp_path / "whole.png", compress_level=0)
    (tmp_path / "cut.png").write_bytes((tmp_path / "whole.png").read_bytes()[:3000])
    (tmp_path / "empty.png").write_bytes(b"")
    for name, words in (("letter.png", "not an image"), ("cut.png", "truncated"), ("empty.png", "empty"),
                        ("gone.png", "nothing at"), ("", "folder")):
        with pytest.raises(DataError, match=words) as told:
            load_photo(tmp_path / name, RECIPE, SHAPE)
        assert told.value.hint


def test_points_have_no_photo(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="points"):
        load_photo(tmp_path / "any.png", RECIPE, (2,))
