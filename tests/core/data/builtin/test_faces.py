import hashlib

import numpy as np
import pytest

from gan_studio.core.data.builtin.face_factors import FACTOR_INFO, FaceFactors, labels_of, sample_face
from gan_studio.core.data.builtin.face_svg import face_svg
from gan_studio.core.data.builtin.faces import draw_face, face_of
from gan_studio.core.data.builtin.sets import DRAWING_VERSION
from gan_studio.core.errors import DataError

BASE = FaceFactors(hair_hue=20, eye_hue=205)


def difference(one: FaceFactors, other: FaceFactors, rows: slice, columns: slice = slice(None)) -> float:
    """Mean difference of two faces of 64 px within a part of the picture."""
    a, b = draw_face(one, 64).astype(float), draw_face(other, 64).astype(float)
    return float(np.abs(a - b)[rows, columns].mean())


@pytest.mark.parametrize("size", [32, 64, 128, 256])
def test_a_face_fills_its_square(size: int) -> None:
    image = face_of(3, size)
    assert image.shape == (size, size, 3)
    assert image.dtype == np.uint8
    assert len(np.unique(image.reshape(-1, 3), axis=0)) > 100


def test_a_face_is_the_same_every_time_and_others_differ() -> None:
    assert (face_of(17, 64) == face_of(17, 64)).all()
    assert sample_face(17, 2) == sample_face(17, 2)
    assert sample_face(17, 2) != sample_face(17, 3)
    prints = {face_of(index, 32).tobytes() for index in range(30)}
    assert len(prints) == 30


def test_a_change_of_the_drawing_changes_its_version() -> None:
    """When this fails: raise DRAWING_VERSION, so that cached sets are drawn again, and put the new print here."""
    drawing = "".join(face_svg(sample_face(index, 2)) for index in range(40))
    assert (DRAWING_VERSION, hashlib.sha256(drawing.encode()).hexdigest()[:16]) == (1, "d09121a1f8303551")


def test_every_sampled_factor_is_within_its_range_and_varies() -> None:
    labels = labels_of([sample_face(index) for index in range(400)])
    assert labels.keys() == FACTOR_INFO.keys()
    for name, values in labels.items():
        info = FACTOR_INFO[name]
        assert values.dtype == np.float32
        assert info.low - 1e-4 <= values.min() < values.max() <= info.high + 1e-4, name
        if info.choices:
            assert set(values) == set(range(len(info.choices))), name
    # closed mouths and closed eyes are there, and not the rule
    assert 0.3 < (labels["mouth_open"] == 0).mean() < 0.6
    assert 0.01 < (labels["eye_openness"] < 0.2).mean() < 0.1


@pytest.mark.parametrize(("name", "low", "high", "rows"), [
    ("hair_length", 0.0, 1.0, slice(44, 64)),
    ("mouth_open", 0.0, 1.0, slice(42, 50)),
    ("eye_openness", 0.05, 1.0, slice(28, 40)),
    ("gaze", -1.0, 1.0, slice(28, 40)),
    ("skin", 0.0, 1.0, slice(40, 50)),
    ("glasses", 0, 1, slice(28, 40)),
    ("background_hue", 0.0, 200.0, slice(0, 10)),
    ("eye_hue", 0.0, 200.0, slice(28, 40)),
    ("smile", 0.0, 1.0, slice(42, 50)),
    ("accessory", 0, 3, slice(0, 16)),
])
def test_a_factor_shows_where_it_belongs(name: str, low: float, high: float, rows: slice) -> None:
    one, other = BASE.but(**{name: low}), BASE.but(**{name: high})
    there = difference(one, other, rows)
    everywhere = difference(one, other, slice(None))
    assert there > 0.5
    assert there > everywhere


def test_gaze_is_to_the_picture_s_right_even_when_mirrored() -> None:
    def iris_x(face: FaceFactors) -> float:
        part = draw_face(face.but(eye_hue=120, eye_light=40), 128).astype(float)[58:78, 34:62]
        green = np.clip(part[..., 1] - part[..., 0], 0, None)
        return float((green.sum(axis=0) * np.arange(28)).sum() / green.sum())

    for mirrored in (0, 1):
        assert iris_x(BASE.but(gaze=1, mirrored=mirrored)) > iris_x(BASE.but(gaze=-1, mirrored=mirrored)) + 2


def test_hair_can_be_made_as_blue_as_asked() -> None:
    for blue in (0.0, 0.4, 1.0):
        assert BASE.but(blue_hair=blue).blue_hair == pytest.approx(blue)
    crown = [draw_face(BASE.but(blue_hair=blue), 64)[10, 24].astype(int) for blue in (0.0, 0.5, 1.0)]
    blueness = [int(pixel[2] - pixel[0]) for pixel in crown]
    assert blueness[0] < blueness[1] < blueness[2]
    assert FaceFactors(hair_hue=30).blue_hair == 0


@pytest.mark.parametrize(("changes", "word"), [
    ({"nose": 1.0}, "nose"), ({"smile": 1.5}, "Smile"), ({"back": 0.5}, "whole number"),
    ({"hair_length": float("nan")}, "Hair length"),
])
def test_an_impossible_factor_is_refused_in_words(changes: dict[str, float], word: str) -> None:
    with pytest.raises(DataError, match=word):
        BASE.but(**changes)


def test_every_choice_is_drawn_differently() -> None:
    for name in ("bangs", "back", "accessory"):
        drawings = {draw_face(BASE.but(**{name: value}), 64).tobytes() for value in range(len(FACTOR_INFO[name].choices))}
        assert len(drawings) == len(FACTOR_INFO[name].choices)
