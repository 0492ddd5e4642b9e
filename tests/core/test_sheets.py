"""Sheets of samples can be cut apart exactly, and whoever looks at one understands it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from gan_studio.core.config import Recipe
from gan_studio.core.errors import RunError
from gan_studio.core.run import DataInfo, RunFolder, RunOptions
from gan_studio.core.sheets import columns_for, latent_sheet, load_sheet, make_sheet, save_picture, scale_for_people


def noise(count: int, height: int = 6, width: int = 8, channels: int = 3) -> np.ndarray:
    return np.random.default_rng(count).integers(0, 256, (count, height, width, channels), np.uint8)


@pytest.fixture
def run(tmp_path: Path) -> RunFolder:
    data = DataInfo(source=("x",), name="faces", count=100, shape=(64, 64, 3))
    return RunFolder.create(tmp_path, RunOptions(recipe=Recipe(), data=data))


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 70), st.integers(1, 9), st.integers(1, 9), st.sampled_from([1, 3]))
def test_a_sheet_gives_the_same_images_back(tmp_path_factory: pytest.TempPathFactory, n: int, h: int, w: int, c: int) -> None:
    from gan_studio.core.sheets import write_sheet

    path = tmp_path_factory.mktemp("sheet") / "s.png"
    images = noise(n, h, w, c)
    write_sheet(path, images, kind="fakes", images_seen=5, epoch=0.5)
    assert np.array_equal(load_sheet(path), np.broadcast_to(images, (n, h, w, 3)))


def test_a_sheet_says_what_it_is(run: RunFolder) -> None:
    path = run.save_sheet("fakes", noise(10), 12_345)
    assert path == run.path / "samples" / "fakes000012.png"
    with Image.open(path) as image:
        assert image.text == {"kind": "fakes", "images_seen": "12345", "epoch": "123.45", "tile": "8x6",  # type: ignore[attr-defined]
                              "count": "10", "columns": "5", "Software": "GAN Studio"}
    (sheet,) = run.samples()
    assert (sheet.path, sheet.images_seen, sheet.epoch, sheet.grid, sheet.tile, sheet.count) == (
        path, 12_345, 123.45, (5, 2), (8, 6), 10)
    assert run.thumbnail == run.path / "thumbnail.png"


def test_sheets_of_one_kimg_stand_side_by_side_and_the_same_moment_replaces(run: RunFolder) -> None:
    run.save_sheet("reals", noise(4), 0)
    for images_seen in (100, 200, 1100):
        run.save_sheet("fakes", noise(4), images_seen)
    again = run.save_sheet("fakes", noise(5), 200, 2.5)
    assert again.name == "fakes000000-1.png"
    assert [sheet.path.name for sheet in run.samples()] == [
        "reals.png", "fakes000000.png", "fakes000000-1.png", "fakes000001.png"]
    assert len(run.load_sheet(again)) == 5
    assert run.samples()[2].epoch == 2.5


def test_what_is_no_sheet_is_left_out_of_the_list_and_told_when_asked_for(run: RunFolder) -> None:
    good = run.save_sheet("fakes", noise(4), 0)
    samples = run.path / "samples"
    Image.new("RGB", (9, 9)).save(samples / "fakes000005.png")
    (samples / "fakes000006.png").write_bytes(b"not a picture")
    (samples / "fakes000007.png").write_bytes(good.read_bytes()[:-60])  # cut inside the pixels
    (samples / "notes.txt").write_text("x")
    assert good in [sheet.path for sheet in run.samples()]
    assert not {"fakes000005.png", "fakes000006.png"} & {sheet.path.name for sheet in run.samples()}
    for name in ("fakes000005.png", "fakes000006.png", "fakes000007.png"):
        with pytest.raises(RunError, match="not a sheet"):
            run.load_sheet(samples / name)
    with pytest.raises(RunError, match="not there"):
        run.load_sheet(samples / "fakes000009.png")
    assert run.save_sheet("fakes", noise(4), 6000).name == "fakes000006-1.png"  # a stranger's file is left alone


def test_a_sheet_that_lies_about_its_size_is_refused(run: RunFolder, tmp_path: Path) -> None:
    from PIL.PngImagePlugin import PngInfo

    for tile, count in (("9x9", "1"), ("8x6", "900000000"), ("8x6", "0"), ("0x0", "4"), ("x", "4")):
        info = PngInfo()
        for key, value in {"kind": "fakes", "images_seen": "0", "epoch": "0", "tile": tile, "count": count,
                           "columns": "2"}.items():
            info.add_text(key, value)
        path = tmp_path / "lie.png"
        Image.new("RGB", (16, 12)).save(path, pnginfo=info)
        if (tile, count) == ("8x6", "0"):
            continue
        with pytest.raises(RunError, match="not a sheet"):
            load_sheet(path)


@pytest.mark.parametrize(("count", "columns"), [(1, 1), (4, 2), (16, 4), (32, 8), (64, 8), (10, 5), (7, 3), (36, 6)])
def test_columns_make_a_sheet_about_square(count: int, columns: int) -> None:
    assert columns_for(count) == columns


def test_scale_and_gap() -> None:
    sheet = make_sheet(noise(3, 2, 2), 2, scale=3, gap=1)
    assert sheet.shape == (13, 13, 3)
    assert (sheet[:6, :6] == noise(3, 2, 2)[0].repeat(3, 0).repeat(3, 1)).all()
    assert (scale_for_people(32), scale_for_people(128)) == (3, 1)


def test_a_picture_that_cannot_be_saved_is_told(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="not there"):
        save_picture(tmp_path / "nowhere" / "a.png", noise(1)[0])


def test_the_latent_sheet_shows_the_strongest_dimensions_from_minus_to_plus_three() -> None:
    strength = np.array([0, 1, 20, 0, 5, 0, 0, 0, 0, 2], np.float32)
    asked: list[np.ndarray] = []

    def render(z_NL: np.ndarray) -> np.ndarray:
        asked.append(z_NL)
        grey = np.clip(128 + z_NL @ strength, 0, 255).astype(np.uint8)
        return np.broadcast_to(grey[:, None, None, None], (len(z_NL), 32, 32, 3))

    sheet = latent_sheet(render, 10, dims=3, steps=7)
    assert sheet.shape == (24 + 3 * 66 - 2, 40 + 7 * 66 - 2, 3)
    assert sheet.dtype == np.uint8
    rows = asked[-3:]
    assert [int(np.argmax(np.ptp(z_NL, axis=0))) for z_NL in rows] == [2, 4, 9]
    assert np.allclose(rows[0][:, 2], np.linspace(-3, 3, 7))
    assert all(z_NL.dtype == np.float32 for z_NL in asked)
    middle = sheet[24 + 32, 40 + 32 :: 66, 0].astype(int)
    assert (np.diff(middle) > 0).all()
    assert latent_sheet(lambda z: np.zeros((len(z), 64, 64, 1), np.uint8), 1).shape[2] == 3
