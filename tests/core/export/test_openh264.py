"""Films as the installed program makes them, decoded again by FFmpeg."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt
import pytest

from gan_studio.core.errors import StudioError
from gan_studio.core.export import openh264
from gan_studio.core.export.films import Film, write_film
from gan_studio.core.export.mp4_file import comment_of
from gan_studio.core.export.possible import why_no_mp4

needs_library = pytest.mark.skipif(openh264.library() is None, reason="OpenH264 is not installed: it is in the built program")
COMMENT = '{"gan-studio":1,"name":"人脸"}'


def pictures(count: int, height: int, width: int) -> list[npt.NDArray[np.uint8]]:
    """A slope of colours that moves."""
    across, down = np.meshgrid(np.linspace(0, 255, width), np.linspace(255, 0, height))
    return [np.stack([across, down, np.full_like(across, 10 * index)], -1).astype(np.uint8) for index in range(count)]


@pytest.fixture
def no_pyav(monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *more: None if name == "av" else find(name, *more))


@needs_library
@pytest.mark.usefixtures("no_pyav")
@pytest.mark.parametrize(("height", "width", "rate"), [(64, 64, 24), (48, 130, 60), (16, 16, 1)])
def test_a_film_has_the_pictures_the_times_and_the_colours_that_were_given(tmp_path: Path, height: int, width: int,
                                                                          rate: int) -> None:
    given = pictures(7, height, width)
    path = write_film(tmp_path / "film.mp4", given, Film("mp4", len(given), rate, text=COMMENT))
    with av.open(str(path)) as film:
        stream = film.streams.video[0]
        codec: Any = stream.codec_context
        assert (codec.name, codec.pix_fmt, stream.average_rate, stream.frames) == ("h264", "yuv420p", rate, len(given))
        assert film.metadata["comment"] == COMMENT
        assert (codec.color_range, codec.colorspace, codec.color_primaries, codec.color_trc) == (1, 1, 1, 1)
        times = []
        for frame, wanted in zip(film.decode(video=0), given, strict=True):
            times.append(frame.time)
            assert np.abs(frame.to_ndarray(format="rgb24").astype(int) - wanted).mean() < 6
    assert times == pytest.approx([index / rate for index in range(len(given))])


@needs_library
@pytest.mark.usefixtures("no_pyav")
def test_pictures_smaller_than_the_encoder_takes_become_larger_squares(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.mp4", [np.full((4, 6, 3), 200, np.uint8)] * 2, Film("mp4", 2))
    with av.open(str(path)) as film:
        frames = [frame.to_ndarray(format="rgb24") for frame in film.decode(video=0)]
    assert [frame.shape for frame in frames] == [(16, 24, 3)] * 2
    assert np.abs(frames[0].astype(int) - 200).max() < 4


@needs_library
def test_one_can_jump_into_the_film_every_two_seconds() -> None:
    with openh264.Encoder(32, 32, 5, 20) as encoder:
        encoded = [encoder.encode(picture) for picture in pictures(25, 32, 32)]
    assert [index for index, picture in enumerate(encoded) if picture.whole] == [0, 10, 20]
    assert len({picture.sets for picture in encoded if picture.whole}) == 1  # the file holds the first ones alone


@needs_library
def test_too_large_pictures_are_refused_in_words() -> None:
    with pytest.raises(StudioError, match=r"4096 × 4096 px are too large"):
        openh264.Encoder(4096, 4096, 24, 20)


@pytest.mark.usefixtures("no_pyav")
def test_without_either_encoder_it_is_said_before_anything_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    openh264.library.cache_clear()
    monkeypatch.setattr(openh264, "_places", lambda: iter(["/nowhere/libopenh264.so.7"]))
    try:
        found = why_no_mp4()
        assert found is not None
        assert "av" in str(found)
    finally:
        openh264.library.cache_clear()


def test_the_colours_are_those_of_bt_709() -> None:
    picture = np.zeros((2, 8, 3), np.uint8)
    picture[:, 2:4], picture[:, 4:6], picture[:, 6:] = 255, (255, 0, 0), (0, 0, 255)  # black, white, red, blue
    y, u, v = openh264.i420(picture)
    assert y[0, ::2].tolist() == [16, 235, 63, 32]
    assert u[0].tolist() == [128, 128, 102, 240]
    assert v[0].tolist() == [128, 128, 240, 118]


def test_the_comment_is_found_in_a_file_of_either_maker_and_not_in_half_of_one(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.mp4", pictures(3, 32, 32), Film("mp4", 3, text=COMMENT))  # PyAV's
    assert comment_of(path) == COMMENT
    data = path.read_bytes()
    path.write_bytes(data[:-7])
    assert comment_of(path) is None
    path.write_bytes(b"")
    assert comment_of(path) is None


@needs_library
def test_the_library_says_nothing_of_its_own() -> None:
    words = ("import numpy as np; from gan_studio.core.export.openh264 import Encoder\n"
             "with Encoder(32, 32, 24, 20) as encoder: encoder.encode(np.zeros((32, 32, 3), np.uint8))")
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    assert done.stdout + done.stderr == ""
