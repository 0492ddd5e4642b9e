"""Films: what is in the file, and that there is a whole file or none."""

from __future__ import annotations

import errno
import io
from collections.abc import Iterator
from io import BufferedRandom
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from PIL import Image

from gan_studio.core import atomic
from gan_studio.core.errors import CancelledError, StudioError
from gan_studio.core.export.films import Film, durations, write_film


def pictures(count: int, size: int = 16) -> Iterator[Any]:
    """From red to blue."""
    for index in range(count):
        picture = np.zeros((size, size, 3), np.uint8)
        picture[..., 0], picture[..., 2] = 250 - 200 * index // count, 50 + 200 * index // count
        yield picture


def decoded(path: Path) -> list[Any]:
    with av.open(str(path)) as film:
        return [frame.to_ndarray(format="rgb24") for frame in film.decode(video=0)]


@pytest.mark.parametrize("rate", [24, 30, 60])
def test_mp4_is_h264_with_the_frames_that_were_given(tmp_path: Path, rate: int) -> None:
    path = write_film(tmp_path / "film", pictures(12), Film("mp4", 12, rate, 64, text="where it comes from"))
    assert path == tmp_path / "film.mp4"
    with av.open(str(path)) as film:
        stream = film.streams.video[0]
        assert (stream.codec_context.name, stream.codec_context.pix_fmt) == ("h264", "yuv420p")
        assert (stream.width, stream.height, stream.average_rate, stream.frames) == (64, 64, rate, 12)
        assert film.metadata["comment"] == "where it comes from"
    for frame, wanted in zip(decoded(path), pictures(12), strict=True):
        assert np.abs(frame.mean((0, 1)) - wanted.mean((0, 1))).max() < 6


def test_odd_sizes_become_even_for_mp4_only(tmp_path: Path) -> None:
    assert decoded(write_film(tmp_path / "a.mp4", pictures(2, 15), Film("mp4", 2)))[0].shape == (16, 16, 3)
    assert decoded(write_film(tmp_path / "b.mp4", pictures(2), Film("mp4", 2, size=33)))[0].shape == (34, 34, 3)
    with Image.open(write_film(tmp_path / "c.gif", pictures(2), Film("gif", 2, size=33))) as film:
        assert film.size == (33, 33)


def test_pixels_stay_squares_and_smooth_ones_do_not(tmp_path: Path) -> None:
    board = np.zeros((4, 4, 3), np.uint8)
    board[::2, ::2] = board[1::2, 1::2] = 255
    for scaling, colours in (("pixels", {0, 255}), ("smooth", set(range(256)))):
        folder = write_film(tmp_path / scaling, [board], Film("frames", 1, size=16, scaling=scaling))  # type: ignore[arg-type]
        with Image.open(folder / "00000.png") as picture:
            found = np.asarray(picture)
        assert found.shape == (16, 16, 3)
        assert set(np.unique(found)) <= colours
        assert (len(np.unique(found)) == 2) == (scaling == "pixels")


def test_gif_takes_as_long_as_its_rate_says(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.gif", pictures(25), Film("gif", 25, 24, text="where it comes from"))
    with Image.open(path) as film:
        assert (film.n_frames, film.info["loop"], film.info["comment"]) == (25, 0, b"where it comes from")
        total = 0
        for frame, wanted in enumerate(pictures(25)):
            film.seek(frame)
            total += film.info["duration"]
            assert np.abs(np.asarray(film.convert("RGB")).mean((0, 1)) - wanted.mean((0, 1))).max() < 4
    assert total == sum(durations(25, 24)) == 1040
    assert min(durations(500, 50)) == 20


def test_frames_go_into_a_folder_of_their_own(tmp_path: Path) -> None:
    film = Film("frames", 3, texts=lambda index: f"frame {index}")
    folder = write_film(tmp_path / "film", pictures(3), film)
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["00000.png", "00001.png", "00002.png"]
    with Image.open(folder / "00002.png") as picture:
        assert picture.info["gan-studio"] == "frame 2"
    with pytest.raises(StudioError, match="there already"):
        write_film(folder, pictures(3), film)
    assert sorted(path.name for path in folder.iterdir()) == names


@pytest.mark.parametrize("kind", ["gif", "mp4", "frames"])
def test_cancelling_leaves_nothing_and_what_was_there(tmp_path: Path, kind: Any) -> None:
    old = tmp_path / f"film.{kind}"
    if kind != "frames":
        old.write_bytes(b"old")
    told: list[tuple[int, int]] = []
    with pytest.raises(CancelledError):
        write_film(old, pictures(20), Film(kind, 20), progress=lambda done, total: told.append((done, total)),
                   cancelled=lambda: len(told) >= 5)
    assert told == [(done, 20) for done in range(1, 6)]
    assert [path.name for path in tmp_path.iterdir()] == ([old.name] if kind != "frames" else [])
    assert kind == "frames" or old.read_bytes() == b"old"


@pytest.mark.parametrize("kind", ["gif", "mp4"])
def test_full_disk_in_mid_film_is_said_and_leaves_nothing(tmp_path: Path, kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(BufferedRandom):
        def write(self, data: Any) -> int:
            if self.tell() + len(data) > 400:
                raise OSError(errno.ENOSPC, "No space left on device")
            return super().write(data)

    monkeypatch.setattr(atomic, "open", lambda path, mode: Full(io.FileIO(path, mode.replace("b", ""))), raising=False)
    with pytest.raises(StudioError, match="disk is full"):
        write_film(tmp_path / "film", pictures(20), Film(kind, 20, size=64, text="x" * 500))
    assert list(tmp_path.iterdir()) == []


def test_impossible_films_are_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="61 images a second"):
        write_film(tmp_path / "film", pictures(2), Film("mp4", 2, 61))
    with pytest.raises(StudioError, match="60 images a second"):
        write_film(tmp_path / "film", pictures(2), Film("gif", 2, 60))
    with pytest.raises(StudioError, match="no image"):
        write_film(tmp_path / "film", [], Film("mp4", 0))
    with pytest.raises(StudioError, match="not there"):
        write_film(tmp_path / "gone" / "film", pictures(2), Film("mp4", 2))
    assert list(tmp_path.iterdir()) == []
