"""From files to squares of numbers: crops, colours, the cache, memory and disk."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from gan_studio.core.config import Recipe
from gan_studio.core.data import store, store_writer
from gan_studio.core.data.open import apply_crop, load_original, open_data, prepare
from gan_studio.core.data.store import FileDataSet, open_stored, prune, store_folder
from gan_studio.core.data.types import ArrayDataSet, ScanReport
from gan_studio.core.errors import CancelledError, DataError

Scan = Callable[..., ScanReport]
SMALL = Recipe(size=32)


@pytest.fixture
def keeps_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was done quickly is kept in the cache too, as if it had taken long."""
    monkeypatch.setattr("gan_studio.core.data.scan.QUICK_SECONDS", -1.0)


def save(folder: Path, **images: Image.Image) -> Path:
    folder.mkdir(exist_ok=True)
    for name, image in images.items():
        image.save(folder / f"{name}.png")
    return folder


def halves(left: str, right: str, width: int = 96, height: int = 32) -> Image.Image:
    image = Image.new("RGBA", (width, height), left)
    image.paste(Image.new("RGBA", (width // 2, height), right), (width // 2, 0))
    return image


def test_shape_order_and_gather(pictures: Path, run_scan: Scan) -> None:
    data = prepare(run_scan(pictures), SMALL)
    assert (data.kind, data.name, len(data), data.shape) == ("images", "pictures", 4, (32, 32, 3))
    assert data.source == (str(pictures),)
    picked = data.gather([3, 0, 3])
    assert picked.dtype == np.uint8
    assert (picked[0] == picked[2]).all()
    assert (picked[1] == data.gather([0])[0]).all()
    assert data.factors == {}


@pytest.mark.parametrize("crop", ["centre", "pad", "stretch"])
def test_the_preview_is_what_is_trained_on(crop: str, pictures: Path, run_scan: Scan) -> None:
    recipe = SMALL.but(crop=crop, background="#336699")
    report = run_scan(pictures)
    data = prepare(report, recipe)
    for index in range(4):
        assert (apply_crop(load_original(report, index), recipe) == data.gather([index])[0]).all()


def test_crops(tmp_path: Path, run_scan: Scan) -> None:
    folder = save(tmp_path / "set", a=halves("red", "blue"), b=halves("red", "lime"))
    report = run_scan(folder)
    centre, pad, stretch = (
        prepare(report, SMALL.but(crop=crop, background="#ffff00")).gather([0])[0] for crop in ("centre", "pad", "stretch"))
    for square in (centre, stretch):
        assert square[16, 4].tolist() == [255, 0, 0]
        assert square[16, 28].tolist() == [0, 0, 255]
    assert pad[2, 16].tolist() == [255, 255, 0]
    assert pad[29, 16].tolist() == [255, 255, 0]
    assert pad[16, 4].tolist() == [255, 0, 0]


def test_what_shines_through(tmp_path: Path, run_scan: Scan) -> None:
    clear = Image.new("RGBA", (40, 40), (255, 0, 0, 0))
    half = Image.new("RGBA", (40, 40), (255, 0, 0, 128))
    folder = save(tmp_path / "set", clear=clear, half=half)
    images = prepare(run_scan(folder), SMALL.but(background="#0000ff")).gather([0, 1])
    assert images[0, 10, 10].tolist() == [0, 0, 255]
    assert images[1, 10, 10].tolist() == [128, 0, 127]


def test_colours(tmp_path: Path, run_scan: Scan) -> None:
    grey = Image.linear_gradient("L").resize((40, 40))
    folder = save(tmp_path / "set", a=grey, b=grey.transpose(Image.Transpose.ROTATE_90).convert("RGB"))
    report = run_scan(folder)
    assert prepare(report, SMALL).shape == (32, 32, 1)
    assert prepare(report, SMALL.but(colour="rgb")).shape == (32, 32, 3)
    save(folder, c=Image.new("RGB", (40, 40), "red"))
    report = run_scan(folder)
    data = prepare(report, SMALL)
    assert data.shape == (32, 32, 3)
    assert (data.gather([0])[..., 0] == data.gather([0])[..., 2]).all()
    assert data.gather([2])[0, 5, 5].tolist() == [255, 0, 0]
    assert prepare(report, SMALL.but(colour="grey")).shape == (32, 32, 1)


def test_a_coloured_border_makes_grey_images_coloured(tmp_path: Path, run_scan: Scan) -> None:
    grey = Image.linear_gradient("L").resize((60, 30))
    folder = save(tmp_path / "set", a=grey, b=grey.transpose(Image.Transpose.ROTATE_90))
    report = run_scan(folder)
    assert prepare(report, SMALL.but(crop="pad")).shape == (32, 32, 1)
    assert prepare(report, SMALL.but(crop="pad", background="#ff0000")).shape == (32, 32, 3)


def test_turned_by_exif(tmp_path: Path, run_scan: Scan) -> None:
    folder = save(tmp_path / "set", plain=halves("red", "blue", 64, 64))
    exif = Image.Exif()
    exif[0x0112] = 3
    halves("red", "blue", 64, 64).convert("RGB").save(folder / "turned.jpg", exif=exif, quality=95)
    images = prepare(run_scan(folder), SMALL).gather([0, 1])
    assert images[0, 16, 2, 0] > 200
    assert images[1, 16, 2, 2] > 200


def test_sixteen_bits_keep_their_brightness(tmp_path: Path, run_scan: Scan) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    Image.fromarray(np.full((16, 16), 40000, np.uint16)).save(folder / "a.png")
    Image.fromarray(np.full((16, 16), 2048, np.uint16)).save(folder / "twelve.tif")
    Image.fromarray(np.linspace(-1, 1, 256, dtype=np.float32).reshape(16, 16)).save(folder / "wide.tif")
    images = prepare(run_scan(folder), SMALL).gather([0, 1, 2])[..., 0]
    assert abs(int(images[0, 5, 5]) - 156) <= 1
    assert abs(int(images[1, 5, 5]) - 128) <= 1
    assert images[2].min() < 10
    assert images[2].max() > 245


def test_large_images_are_shrunk_in_strips_as_if_whole(tmp_path: Path, run_scan: Scan) -> None:
    rng = np.random.default_rng(0)
    blocks = Image.fromarray(rng.integers(0, 256, (6, 6, 4), dtype=np.uint8)).resize((2500, 2300), Image.Resampling.BICUBIC)
    folder = tmp_path / "set"
    folder.mkdir()
    blocks.save(folder / "large.png", compress_level=0)
    blocks.resize((50, 50)).save(folder / "other.png")
    image = prepare(run_scan(folder), SMALL).gather([0])[0]
    flat = Image.new("RGB", blocks.size, "white")
    flat.paste(blocks, mask=blocks)
    expected = np.asarray(flat.crop((100, 0, 2400, 2300)).resize((32, 32), Image.Resampling.LANCZOS))
    assert np.abs(image.astype(int) - expected).mean() < 2


def test_duplicates_can_be_left_out(pictures: Path, run_scan: Scan) -> None:
    shutil.copy(pictures / "good0.png", pictures / "copy.png")
    assert len(prepare(run_scan(pictures), SMALL)) == 5
    once = SMALL.but(keep_duplicates=False)
    scanned_for_it = prepare(run_scan(pictures, recipe=once), once)
    afterwards = prepare(run_scan(pictures), SMALL.but(keep_duplicates=False, background="#fffffe"))
    assert len(scanned_for_it) == len(afterwards) == 4


@pytest.mark.usefixtures("keeps_all")
def test_a_scan_for_a_recipe_prepares_it(pictures: Path, run_scan: Scan, monkeypatch: pytest.MonkeyPatch) -> None:
    report = run_scan(pictures, recipe=SMALL)
    with monkeypatch.context() as patch:
        patch.setattr("gan_studio.core.data.open._prepare", None)  # would be called to decode again
        with_scan = prepare(report, SMALL).gather(range(4))
    shutil.rmtree(store_folder())
    assert (prepare(report, SMALL).gather(range(4)) == with_scan).all()


def test_what_is_quickly_done_leaves_no_traces(pictures: Path, run_scan: Scan, studio_home: Path) -> None:
    report = run_scan(pictures, recipe=SMALL)
    assert prepare(report, SMALL) is prepare(report, SMALL)
    prepare(report, SMALL.but(size=64))
    assert not list(studio_home.rglob("*.*"))


def test_progress_and_cancel(pictures: Path, run_scan: Scan) -> None:
    told: list[tuple[int, int]] = []
    report = run_scan(pictures)
    prepare(report, SMALL, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (4, 4)
    with pytest.raises(CancelledError):
        prepare(report, SMALL.but(size=64), cancelled=lambda: True)


@pytest.mark.usefixtures("keeps_all")
def test_opening_again_reads_no_image(pictures: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = open_data([str(pictures)], SMALL)
    with monkeypatch.context() as patch:
        patch.setattr("gan_studio.core.data.open.scan_files", None)
        patch.setattr("gan_studio.core.data.open._prepare", None)
        again = open_data([str(pictures)], SMALL)
    assert again.fingerprint == first.fingerprint
    assert (again.gather([2]) == first.gather([2])).all()
    Image.new("RGB", (40, 40), "red").save(pictures / "good2.png")
    changed = open_data([str(pictures)], SMALL)
    assert changed.fingerprint != first.fingerprint
    assert changed.gather([2])[0, 3, 3].tolist() == [255, 0, 0]


@pytest.mark.usefixtures("keeps_all")
def test_a_damaged_cache_is_made_again(pictures: Path) -> None:
    first = open_data([str(pictures)], SMALL).gather(range(4))
    for path in [*store_folder().glob("*.npy"), *(store_folder().parent / "scans").glob("*.json")]:
        path.write_bytes(path.read_bytes()[:-10])
    assert (open_data([str(pictures)], SMALL).gather(range(4)) == first).all()


def test_files_that_vanish_before_they_are_prepared(pictures: Path, run_scan: Scan) -> None:
    report = run_scan(pictures)
    (pictures / "good1.png").unlink()
    data = prepare(report, SMALL)
    assert len(data) == 3
    assert data.fingerprint == run_scan(pictures).fingerprint != report.fingerprint
    shutil.rmtree(pictures)
    with pytest.raises(DataError, match="No usable picture"):
        prepare(report, SMALL.but(size=64))
    with pytest.raises(DataError, match="disappeared"):
        load_original(report, 0)


def test_many_images_are_read_from_disk(pictures: Path, run_scan: Scan, monkeypatch: pytest.MonkeyPatch) -> None:
    in_memory = prepare(run_scan(pictures), SMALL)
    assert isinstance(in_memory, ArrayDataSet)
    expected = in_memory.gather(range(4))
    monkeypatch.setattr(store, "RAM_LIMIT", 2 * 32 * 32 * 3)
    data = prepare(run_scan(pictures, recipe=SMALL), SMALL)
    assert isinstance(data, FileDataSet)
    assert (len(data), data.shape) == (4, (32, 32, 3))
    assert (data.gather([3, 1, 1, 0]) == expected[[3, 1, 1, 0]]).all()
    assert data.gather([]).shape == (0, 32, 32, 3)
    with pytest.raises(IndexError):
        data.gather([4])
    assert (np.load(data.images.path) == expected).all()  # an ordinary .npy file


def test_the_first_colour_may_come_late(tmp_path: Path, run_scan: Scan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "RAM_LIMIT", 2 * 32 * 32)
    grey = Image.linear_gradient("L")
    folder = save(tmp_path / "set", **{f"g{turn}": grey.rotate(turn) for turn in range(0, 300, 60)})
    save(folder, z=Image.new("RGB", (40, 40), "red"))
    data = prepare(run_scan(folder, recipe=SMALL), SMALL)
    assert data.shape == (32, 32, 3)
    assert data.gather([5])[0, 5, 5].tolist() == [255, 0, 0]
    expected = apply_crop(np.asarray(grey.convert("RGBA")), SMALL)
    assert (data.gather([0])[0] == expected).all()
    assert not list(store_folder().glob(".*.tmp"))


def refuse_to_write(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    real = open

    def refusing(path: object, mode: str = "r", *arguments: object, **settings: object) -> object:
        if str(path).endswith(".tmp") and "w" in mode:
            raise OSError(code, errno.errorcode[code])
        return real(path, mode, *arguments, **settings)

    monkeypatch.setattr(store_writer, "open", refusing, raising=False)


@pytest.mark.usefixtures("keeps_all")
@pytest.mark.parametrize("code", [errno.EROFS, errno.ENOSPC, errno.EACCES])
def test_without_a_cache_small_sets_stay_in_memory(
    code: int, pictures: Path, run_scan: Scan, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_to_write(monkeypatch, code)
    report = run_scan(pictures, recipe=SMALL)
    assert any("cannot be written" in warning for warning in report.warnings)
    fused = prepare(report, SMALL)
    later = prepare(run_scan(pictures), SMALL.but(size=64))
    assert (len(fused), len(later)) == (4, 4)


def test_without_a_cache_large_sets_say_what_to_do(pictures: Path, run_scan: Scan, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_to_write(monkeypatch, errno.ENOSPC)
    monkeypatch.setattr(store, "RAM_LIMIT", 100)
    with pytest.raises(DataError, match="do not fit") as caught:
        run_scan(pictures, recipe=SMALL)
    assert "GAN_STUDIO_HOME" in caught.value.hint


def test_a_disk_that_is_too_full_is_found_out_early(pictures: Path, run_scan: Scan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "RAM_LIMIT", 100)
    monkeypatch.setattr(store_writer.shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10, 10, 10))
    with pytest.raises(DataError, match="GB are free"):
        run_scan(pictures, recipe=SMALL)


@pytest.mark.usefixtures("keeps_all")
def test_old_stores_are_removed(pictures: Path, run_scan: Scan, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    report = run_scan(pictures)
    for size in (32, 64, 128):
        prepare(report, Recipe(size=size))
    stores = {path.stem.split("-")[-1]: path for path in store_folder().glob("*.npy")}
    assert set(stores) == {"32", "64", "128"}
    os.utime(stores["64"], (1, 1))
    prune(keep=stores["32"])
    assert not stores["64"].exists()
    monkeypatch.setattr(store, "CACHE_LIMIT", 10)
    prune(keep=stores["32"])
    assert [path.name for path in store_folder().glob("*.npy")] == [stores["32"].name]
    assert open_stored("no-such-key") is None


def test_the_preview_of_a_large_image_is_scaled_down(tmp_path: Path, run_scan: Scan) -> None:
    folder = save(tmp_path / "set", a=halves("red", "blue", 3000, 1000), b=halves("red", "lime"))
    report = run_scan(folder)
    assert load_original(report, 0, max_side=300).shape == (100, 300, 4)
    assert load_original(report, 1).shape == (32, 96, 4)
    with pytest.raises(DataError, match="no file number 7"):
        load_original(report, 7)
