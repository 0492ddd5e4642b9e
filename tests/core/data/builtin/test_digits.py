import numpy as np
import pytest

from gan_studio.core.data.builtin.digit_strokes import WAYS
from gan_studio.core.data.builtin.digits import DIGIT_INFO, DigitFactors, draw_digit, draw_digits, labels_of, sample_digit
from gan_studio.core.errors import DataError

STEADY = DigitFactors(wobble=0, tilt=0)


def moments(image: np.ndarray) -> tuple[float, float, float]:
    """Ink, width (standard deviation across) and slant (how far ink moves left from row to row) of a drawn digit."""
    ink = image[..., 0].astype(float)
    rows, columns = np.mgrid[: len(ink), : len(ink)].astype(float)
    weight = ink / ink.sum()
    x, y = columns - (weight * columns).sum(), rows - (weight * rows).sum()
    return float(ink.mean()), float((weight * x * x).sum() ** 0.5), float(-(weight * x * y).sum() / (weight * y * y).sum())


@pytest.mark.parametrize("size", [28, 32, 64, 128])
def test_digits_are_grey_on_black_with_soft_edges(size: int) -> None:
    images = draw_digits([sample_digit(index) for index in range(12)], size)
    assert images.shape == (12, size, size, 1)
    assert images.dtype == np.uint8
    assert images.max() == 255
    assert not images[:, 0].any()
    assert not images[:, :, -1].any()
    assert ((images > 30) & (images < 220)).mean() > 0.01
    assert (images == 0).mean() > 0.6


def test_a_digit_is_the_same_alone_and_in_company() -> None:
    digits = [sample_digit(index) for index in range(60)]
    together = draw_digits(digits, 32)
    for index in (0, 7, 59):
        assert (draw_digit(digits[index], 32) == together[index]).all()
    assert len({image.tobytes() for image in together}) == 60


def test_a_large_digit_is_the_small_one_in_more_detail() -> None:
    digits = [sample_digit(index) for index in range(8)]
    large = draw_digits(digits, 128).reshape(8, 32, 4, 32, 4).mean(axis=(2, 4))
    assert np.abs(large - draw_digits(digits, 32)[..., 0]).mean() < 6


def test_labels_say_what_was_drawn() -> None:
    labels = labels_of([sample_digit(index) for index in range(500)])
    assert labels.keys() == DIGIT_INFO.keys()
    assert set(labels["digit"]) == set(range(10))
    for name, values in labels.items():
        assert values.dtype == np.float32
        assert DIGIT_INFO[name].low <= values.min() < values.max() <= DIGIT_INFO[name].high


def test_tilt_thickness_and_loop_do_what_they_say() -> None:
    for digit in range(10):
        for way in range(len(WAYS[digit])):
            base = STEADY.but(digit=digit, way=way)
            slants = [moments(draw_digit(base.but(tilt=tilt), 32))[2] for tilt in (-20, 0, 30)]
            assert slants[0] < slants[1] < slants[2], (digit, way)
            thin, thick = (moments(draw_digit(base.but(thickness=value), 32))[0] for value in (1.5, 3.5))
            assert thick > 1.5 * thin, (digit, way)
            stick, loop = draw_digit(base.but(loop=0), 32), draw_digit(base.but(loop=1), 32)
            assert (stick != loop).any(), (digit, way)
    for digit in (0, 6, 8, 9):
        stick, loop = (moments(draw_digit(STEADY.but(digit=digit, loop=value), 32))[1] for value in (0, 1))
        assert loop > 1.3 * stick, digit


def test_no_ink_leaves_the_picture_however_wild_the_hand() -> None:
    wild = [
        DigitFactors(digit=digit, way=way, wobble=2, tilt=45, width=1.6, height=22, thickness=3, hand=hand)
        for digit in range(10) for way in range(len(WAYS[digit])) for hand in range(3)
    ]
    images = draw_digits(wild, 32)[..., 0]
    border = np.concatenate([images[:, 0], images[:, -1], images[:, :, 0], images[:, :, -1]], axis=1)
    assert border.max() < 40


@pytest.mark.parametrize("changes", [{"digit": 10.0}, {"digit": 2.5}, {"colour": 1.0}, {"tilt": 90.0}])
def test_an_impossible_digit_is_refused_in_words(changes: dict[str, float]) -> None:
    with pytest.raises(DataError):
        STEADY.but(**changes)
