"""Folders, several files, mixtures; what a scan tells while it goes; what it finds besides."""

from __future__ import annotations

import os
import shutil
import threading
import time
import zipfile
from collections.abc import Callable, Generator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from gan_studio.core.config import Recipe
from gan_studio.core.data.open import exclude, scan
from gan_studio.core.data.types import ScanProgress, ScanReport, SkipReason
from gan_studio.core.errors import CancelledError, DataError

Scan = Callable[..., ScanReport]


def noise(seed: int, size: int = 24) -> Image.Image:
    return Image.fromarray(np.random.default_rng(seed).integers(0, 256, (size, size, 3), dtype=np.uint8))


def drained(steps: Generator[ScanProgress, None, ScanReport]) -> ScanReport:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def test_a_folder(pictures: Path, run_scan: Scan) -> None:
    told: list[ScanProgress] = []
    report = run_scan(pictures, progress=told)
    assert report.name == "pictures"
    assert report.source == (str(pictures),)
    assert [file.name for file in report.usable] == ["good0.png", "good1.png", "good2.png", "good3.png"]
    assert [file.index for file in report.files] == [0, 1, 2, 3]
    assert {(file.width, file.height, file.format, file.mode) for file in report.files} == {(40, 30, "PNG", "RGB")}
    assert report.classes == {}
    assert told[0] == ScanProgress(0, 0, (), ())
    assert sum(len(step.files) for step in told) == 4
    assert (told[-1].done, told[-1].total) == (4, 4)
    thumbnails = [picture for step in told for picture in step.thumbnails if picture is not None]
    assert [picture.shape for picture in thumbnails] == [(30, 40, 3)] * 4
    assert thumbnails[0].dtype == np.uint8
    assert (thumbnails[0] == np.asarray(Image.open(pictures / "good0.png"))).all()


def test_thumbnails_are_small(pictures: Path, run_scan: Scan) -> None:
    noise(1, 300).resize((1000, 500)).save(pictures / "a.jpg")
    told: list[ScanProgress] = []
    run_scan(pictures, progress=told)
    assert [step.thumbnails[0].shape for step in told if step.thumbnails] == [(64, 128, 3)]


def test_subfolders_files_and_zips_together(tmp_path: Path, pictures: Path, run_scan: Scan) -> None:
    noise(50).save(tmp_path / "single.png")
    with zipfile.ZipFile(tmp_path / "more.zip", "w") as file:
        for index in range(2):
            noise(60 + index).save(tmp_path / "x.png")
            file.write(tmp_path / "x.png", f"{index}.png")
    report = run_scan(pictures, tmp_path / "single.png", tmp_path / "more.zip")
    assert len(report.usable) == 7
    assert report.classes == {"": 1, "more": 2, "pictures": 4}
    assert {file.container for file in report.files} == {
        str(pictures), str(tmp_path / "single.png"), str(tmp_path / "more.zip")}  # fmt: skip


def test_several_files_take_their_folders_name(pictures: Path, run_scan: Scan) -> None:
    report = run_scan(*sorted(pictures.glob("*.png"))[:3])
    assert report.name == "pictures"
    assert len(report.usable) == 3


def test_a_folder_and_its_own_subfolder_count_once(pictures: Path, run_scan: Scan) -> None:
    (pictures / "sub").mkdir()
    noise(9).save(pictures / "sub" / "x.png")
    for order in ((pictures, pictures / "sub"), (pictures / "sub", pictures), (pictures, pictures)):
        assert len(run_scan(*order).usable) == 5


def test_classes_are_the_first_folders_below_what_all_share(tmp_path: Path, run_scan: Scan) -> None:
    for index, name in enumerate(["data/cats/a", "data/cats", "data/dogs"]):
        folder = tmp_path / "all" / name
        folder.mkdir(parents=True, exist_ok=True)
        noise(index).save(folder / "x.png")
    (tmp_path / "all" / "readme.txt").write_text("hello")
    assert run_scan(tmp_path / "all").classes == {"cats": 2, "dogs": 1}


def test_duplicates_by_their_pixels(pictures: Path, run_scan: Scan) -> None:
    shutil.copy(pictures / "good1.png", pictures / "same_bytes.png")
    Image.open(pictures / "good2.png").save(pictures / "same_pixels.bmp")
    Image.open(pictures / "good2.png").convert("RGBA").save(pictures / "same_opaque.png")
    nearly = np.asarray(noise(7, 600)).copy()
    Image.fromarray(nearly).save(pictures / "x1.png")
    nearly[300, 300, 0] ^= 1
    Image.fromarray(nearly).save(pictures / "x2.png")
    report = run_scan(pictures)
    index = {file.name: file.index for file in report.files}
    copies = {file.name: file.duplicate_of for file in report.files if file.duplicate_of >= 0}
    assert copies == {
        "same_bytes.png": index["good1.png"], "same_pixels.bmp": index["good2.png"],
        "same_opaque.png": index["good2.png"]}  # fmt: skip
    assert report.duplicates == 3


def test_the_fingerprint_is_of_the_contents(pictures: Path, tmp_path: Path, run_scan: Scan) -> None:
    first = run_scan(pictures).fingerprint
    shutil.copytree(pictures, tmp_path / "elsewhere")
    (tmp_path / "elsewhere" / "notes.txt").write_text("not an image")
    assert run_scan(tmp_path / "elsewhere").fingerprint == first
    noise(99, 30).save(pictures / "good1.png")
    assert run_scan(pictures).fingerprint != first


def test_hidden_and_system_files_are_passed_over(pictures: Path, run_scan: Scan) -> None:
    for name in (".git/x.png", "__MACOSX/y.png", ".DS_Store", "Thumbs.db", "desktop.ini", "._good1.png"):
        (pictures / name).parent.mkdir(exist_ok=True)
        (pictures / name).write_bytes(b"x")
    assert len(run_scan(pictures).files) == 4


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_links(pictures: Path, tmp_path: Path, run_scan: Scan) -> None:
    (pictures / "sub").mkdir()
    noise(5).save(pictures / "sub" / "five.png")
    (pictures / "sub" / "back").symlink_to(pictures)
    (pictures / "aaa_same").symlink_to(pictures / "sub")
    (pictures / "self.png").symlink_to(pictures / "self.png")
    (pictures / "dangling.png").symlink_to(tmp_path / "nothing.png")
    (tmp_path / "outside").mkdir()
    noise(6).save(tmp_path / "outside" / "six.png")
    (pictures / "linked").symlink_to(tmp_path / "outside")
    report = run_scan(pictures)
    skipped = {file.name: file.skipped for file in report.files if not file.usable}
    assert skipped == {
        "sub/back": SkipReason.LINK_LOOP, "aaa_same": SkipReason.LINK_LOOP, "self.png": SkipReason.LINK_LOOP,
        "dangling.png": SkipReason.VANISHED}  # fmt: skip
    assert {"sub/five.png", "linked/six.png"} <= {file.name for file in report.usable}


@pytest.mark.skipif(os.name != "posix" or os.uname().sysname != "Linux", reason="names are bytes on Linux only")
def test_a_name_that_is_not_text(pictures: Path, run_scan: Scan) -> None:
    os.rename(pictures / "good0.png", os.fsencode(pictures) + b"/bad\xff\xfename.png")
    report = run_scan(pictures, recipe=Recipe(size=32))
    (file,) = (file for file in report.usable if "name" in file.name)
    file.name.encode("utf-8")


def test_an_unreadable_subfolder(pictures: Path, run_scan: Scan, monkeypatch: pytest.MonkeyPatch) -> None:
    (pictures / "secret").mkdir()
    real = os.scandir

    def refuse(path: str | Path) -> object:
        if str(path).endswith("secret"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)
    report = run_scan(pictures)
    assert [file.name for file in report.skipped[SkipReason.UNREADABLE]] == ["secret"]
    assert any("may not be read" in warning for warning in report.warnings)


def test_files_that_disappear_during_the_scan(pictures: Path) -> None:
    for index in range(200):
        noise(1000 + index, 64).save(pictures / f"z{index:03d}.png")
    steps = scan([str(pictures)])
    read = 0
    while read < 2:
        read += sum(file.usable for file in next(steps).files)
    shutil.rmtree(pictures)
    report = drained(steps)
    assert len(report.usable) >= read
    assert set(report.skipped) <= {SkipReason.VANISHED}
    assert any("disappeared during the scan" in warning for warning in report.warnings)


@pytest.mark.parametrize("count", [0, 1])
def test_too_few_images(count: int, tmp_path: Path, run_scan: Scan) -> None:
    (tmp_path / "few").mkdir()
    (tmp_path / "few" / "notes.txt").write_text("hello")
    for index in range(count):
        noise(index).save(tmp_path / "few" / f"{index}.png")
    with pytest.raises(DataError, match="1 × not an image") as caught:
        run_scan(tmp_path / "few")
    assert "At least 2" in caught.value.hint


def test_three_images_are_usable_with_a_word(tmp_path: Path, run_scan: Scan) -> None:
    (tmp_path / "three").mkdir()
    for index in range(3):
        noise(index).save(tmp_path / "three" / f"{index}.png")
    report = run_scan(tmp_path / "three")
    assert len(report.usable) == 3
    assert any("Only 3 pictures" in warning for warning in report.warnings)


def test_nothing_there(tmp_path: Path, run_scan: Scan) -> None:
    with pytest.raises(DataError, match="nothing at"):
        run_scan(tmp_path / "missing")
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match="no files in empty"):
        run_scan(tmp_path / "empty")
    with pytest.raises(DataError, match="No data"):
        run_scan()


def test_cancel(pictures: Path) -> None:
    for index in range(300):
        noise(index, 128).save(pictures / f"z{index:03d}.png", compress_level=0)
    asked = threading.Event()
    steps = scan([str(pictures)], cancelled=asked.is_set)
    next(steps)
    asked.set()
    began = time.monotonic()
    with pytest.raises(CancelledError):
        drained(steps)
    assert time.monotonic() - began < 2
    assert not [thread for thread in threading.enumerate() if thread.name == "decode"]


def test_closing_the_generator_leaves_no_thread_and_no_file(pictures: Path, studio_home: Path) -> None:
    steps = scan([str(pictures)], recipe=Recipe(size=32))
    next(steps)
    next(steps)
    steps.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "decode"]
    assert not list(studio_home.rglob("*.tmp"))


def test_files_can_be_left_out_by_hand(pictures: Path, run_scan: Scan) -> None:
    shutil.copy(pictures / "good0.png", pictures / "zcopy.png")
    shutil.copy(pictures / "good0.png", pictures / "zcopy2.png")
    report = run_scan(pictures)
    less = exclude(report, {0, 2})
    assert [file.index for file in less.files] == [1, 3, 4, 5]
    assert [file.duplicate_of for file in less.files] == [-1, -1, -1, 4]
    assert less.fingerprint != report.fingerprint
    assert exclude(report, ()).fingerprint == report.fingerprint


def test_large_files_are_read_one_at_a_time(pictures: Path, run_scan: Scan, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = run_scan(pictures)
    monkeypatch.setattr("gan_studio.core.data.limits.WHOLE_FILE_LIMIT", 1000)
    monkeypatch.setattr("gan_studio.core.data.examine._SNIFF_FIRST", 1000)
    report = run_scan(pictures, recipe=Recipe(size=32))
    assert len(report.usable) == 4
    assert report.fingerprint == expected.fingerprint


def test_a_picture_that_hangs_the_decoder(pictures: Path, run_scan: Scan, monkeypatch: pytest.MonkeyPatch) -> None:
    from gan_studio.core.data import decode

    release = threading.Event()
    real = decode.eight_bits

    def hang(image: Image.Image, need: int) -> Image.Image:
        if image.size == (41, 30):
            release.wait(20)
        return real(image, need)

    monkeypatch.setattr(decode, "eight_bits", hang)
    monkeypatch.setattr("gan_studio.core.data.limits.STUCK_SECONDS", 0.3)
    noise(3, 64).resize((41, 30)).save(pictures / "good1.png")
    report = run_scan(pictures)
    release.set()
    assert {file.name: file.skipped for file in report.files if not file.usable} == {"good1.png": SkipReason.CORRUPT}
    assert "did not finish" in report.files[1].detail
