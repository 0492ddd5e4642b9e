import sys
from collections.abc import Generator
from pathlib import Path
from subprocess import run

import numpy as np
import pytest

from gan_studio.core.config import Recipe
from gan_studio.core.data.builtin import BUILTIN, builtin_set, draw_builtin, drawn_store, picture_of, preview, scan_builtin
from gan_studio.core.data.builtin.drawn_store import DiskImages
from gan_studio.core.data.builtin.faces import face_of
from gan_studio.core.data.builtin.toys import ToySet
from gan_studio.core.data.types import DataSet, ScanProgress, ScanReport
from gan_studio.core.errors import CancelledError, DataError

SMALL = Recipe.make(size=32)
IMAGES = [key for key, each in BUILTIN.items() if each.kind == "images"]
POINTS = [key for key, each in BUILTIN.items() if each.kind == "points"]


def cached(home: Path) -> list[Path]:
    return sorted(home.rglob("*.np*"))


def scanned(
    steps: Generator[ScanProgress, None, tuple[ScanReport, DataSet]]
) -> tuple[list[ScanProgress], ScanReport, DataSet]:
    told = []
    while True:
        try:
            told.append(next(steps))
        except StopIteration as end:
            return told, *end.value


def test_the_table_names_what_the_issue_asks_for() -> None:
    assert {"anime-faces", "digits", "ring-8", "grid-25", "moons", "rings", "spiral", "two-modes"} <= BUILTIN.keys()
    assert BUILTIN["anime-faces"].count == 4800
    for key, each in BUILTIN.items():
        assert each.key == key
        assert each.label
        assert each.description.endswith(("?", "."))


@pytest.mark.parametrize("key", ["unicorns", "", "builtin:", "digits:0", "digits:x", "digits:-3", "digits:99999999"])
def test_an_unknown_set_is_refused_in_words(key: str) -> None:
    for opening in (lambda: draw_builtin(key, SMALL), lambda: preview(key, 3), lambda: next(scan_builtin(key))):
        with pytest.raises(DataError) as caught:
            opening()
        assert caught.value.hint


@pytest.mark.parametrize("key", IMAGES)
def test_images_with_their_labels(key: str) -> None:
    told: list[tuple[int, int]] = []
    data = draw_builtin(f"builtin:{key}:60", SMALL, progress=lambda done, total: told.append((done, total)))
    assert data.kind == "images"
    assert data.name == key
    assert data.source == (f"builtin:{key}:60",)
    assert data.shape == (32, 32, 1 if key == "digits" else 3)
    assert len(data) == 60
    assert told[-1] == (60, 60)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert len(data.factors) > 10
    assert all(values.shape == (60,) for values in data.factors.values())
    assert data.gather([5, 5, 0]).shape == (3, *data.shape)


@pytest.mark.parametrize("key", POINTS)
def test_points_with_their_modes(key: str) -> None:
    data = draw_builtin(key, SMALL)
    assert isinstance(data, ToySet)
    assert (data.kind, data.shape, len(data)) == ("points", (2,), 10_000)
    assert data.gather([1, 2]).dtype == np.float32
    assert data.factors["mode"].shape == (10_000,)
    assert data.toy.modes_K2.shape[1] == 2


def test_a_sample_does_not_depend_on_how_many_there_are() -> None:
    few, more = draw_builtin("anime-faces:5", SMALL), draw_builtin("anime-faces:9", SMALL)
    assert (few.gather(range(5)) == more.gather(range(5))).all()
    assert (few.gather([4])[0] == face_of(4, 32)).all()
    assert few.fingerprint != more.fingerprint


def test_the_second_time_comes_from_the_cache(studio_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = draw_builtin("digits:80", SMALL)
    assert len(cached(studio_home)) == 2
    monkeypatch.setattr("gan_studio.core.data.builtin.painting.drawn", None)
    monkeypatch.setattr("gan_studio.core.data.builtin.painting.labels", None)
    second = draw_builtin("digits:80", SMALL)
    assert (first.gather(range(80)) == second.gather(range(80))).all()
    assert first.fingerprint == second.fingerprint
    assert all((first.factors[name] == second.factors[name]).all() for name in first.factors)


@pytest.mark.parametrize("harm", [lambda data: b"", lambda data: data[:-9], lambda data: b"\0" * len(data),
                                  lambda data: b"\x93NUMPY\x01\x00\xff\xff" + data[10:]])
def test_a_damaged_cache_is_drawn_again(harm: "object", studio_home: Path) -> None:
    first = draw_builtin("digits:40", SMALL)
    for path in cached(studio_home):
        path.write_bytes(harm(path.read_bytes()))  # type: ignore[operator]
    second = draw_builtin("digits:40", SMALL)
    assert (first.gather(range(40)) == second.gather(range(40))).all()
    assert second.factors.keys() == first.factors.keys()


def test_without_a_cache_folder_the_set_is_just_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv("GAN_STUDIO_HOME", str(tmp_path / "file"))
    assert len(draw_builtin("digits:20", SMALL)) == 20
    assert len(scanned(scan_builtin("digits:20", SMALL))[1].usable) == 20


def test_a_set_too_large_for_the_memory_is_read_from_disk(monkeypatch: pytest.MonkeyPatch, studio_home: Path) -> None:
    in_memory = draw_builtin("anime-faces:12", SMALL)
    monkeypatch.setattr(drawn_store, "RAM_LIMIT", 1000)
    for _ in range(2):
        on_disk = draw_builtin("anime-faces:12", SMALL)
        assert isinstance(on_disk, DiskImages)
        assert (on_disk.gather([3, 11, 0]) == in_memory.gather([3, 11, 0])).all()
        for path in cached(studio_home):
            path.unlink()
    with pytest.raises(IndexError):
        draw_builtin("anime-faces:12", SMALL).gather([12])
    grey = draw_builtin("anime-faces:12", SMALL.but(colour="grey"))
    assert grey.gather([1]).shape == (1, 32, 32, 1)
    for path in cached(studio_home):
        path.unlink()
    with pytest.raises(DataError):
        grey.gather([1])


def test_colours_follow_the_recipe() -> None:
    assert draw_builtin("digits:4", SMALL.but(colour="rgb")).gather([0]).shape == (1, 32, 32, 3)
    grey = draw_builtin("anime-faces:4", SMALL.but(colour="grey"))
    colour = draw_builtin("anime-faces:4", SMALL)
    assert grey.shape == (32, 32, 1)
    assert np.abs(grey.gather([2])[..., 0] - colour.gather([2]).astype(float) @ [0.299, 0.587, 0.114]).max() < 1


def test_cancelling_leaves_nothing_half_drawn(studio_home: Path) -> None:
    calls = iter(range(99))
    with pytest.raises(CancelledError):
        draw_builtin("anime-faces:400", SMALL, cancelled=lambda: next(calls) >= 2)
    steps = scan_builtin("anime-faces:400", SMALL)
    next(steps)
    next(steps)
    steps.close()
    assert [path for path in studio_home.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("key", IMAGES)
def test_a_scan_shows_images_while_they_are_drawn_and_prepares_them(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):  # drawn, then from the cache
        told, report, data = scanned(scan_builtin(f"{key}:120", SMALL))
        assert told[0].done == 0
        assert told[-1].done == told[-1].total == 120
        assert [file.index for progress in told for file in progress.files] == list(range(120))
        pictures = [picture for progress in told for picture in progress.thumbnails]
        assert all(picture is not None and picture.shape == (32, 32, 3) for picture in pictures)
        assert report.name == key
        assert report.source == (f"builtin:{key}:120",)
        assert len(report.usable) == len(data) == 120
        assert data.fingerprint == report.fingerprint
        assert not report.skipped
        assert set(report.classes) == (set("0123456789") if key == "digits" else set())
        assert report.usable[7].name == ("digit-000007" if key == "digits" else "face-000007")
    monkeypatch.setattr("gan_studio.core.data.builtin.painting.drawn", None)
    assert draw_builtin(f"{key}:120", SMALL).fingerprint == report.fingerprint


def test_a_scan_of_a_large_size_has_small_thumbnails() -> None:
    told, report, _ = scanned(scan_builtin("anime-faces:3", Recipe.make(size=256)))
    assert report.usable[0].width == 256
    assert told[-1].thumbnails[0].shape == (128, 128, 3)


def test_a_scan_of_a_toy_marks_points_in_the_cloud() -> None:
    told, report, data = scanned(scan_builtin("ring-8", SMALL))
    assert len(report.usable) == len(data) == 10_000
    pictures = told[-1].thumbnails
    assert len(pictures) == 10_000
    assert (pictures[0] != pictures[1]).any()
    assert pictures[-1] is pictures[-2]


def test_a_single_sample_can_be_looked_at_in_any_size() -> None:
    assert (picture_of("anime-faces", 7, 32) == face_of(7, 32)).all()
    assert picture_of("digits", 9999, 200).shape == (200, 200, 3)
    assert (picture_of("moons", 0, 96) != picture_of("moons", 1, 96)).any()
    for index in (-1, 10_000):
        with pytest.raises(DataError):
            picture_of("digits", index, 32)


def test_previews_for_cards() -> None:
    assert preview("anime-faces", 6).shape == (6, 64, 64, 3)
    assert preview("digits", 6).shape == (6, 64, 64, 3)
    for key in POINTS:
        picture = preview(key, 6)
        assert picture.shape == (1, 192, 192, 3)
        assert tuple(picture[0, 0, 0]) == (0x11, 0x13, 0x16)
    assert len(preview("digits:2", 6)) == 2
    assert builtin_set("digits:10000") == BUILTIN["digits"]


def test_the_table_is_light_to_import() -> None:
    code = ("import sys, gan_studio.core.data.builtin as b; b.BUILTIN['digits'];"
            "sys.exit(any(m in sys.modules for m in ('torch', 'PIL', 'resvg_py', 'pydantic')))")
    assert run([sys.executable, "-c", code], check=False).returncode == 0
