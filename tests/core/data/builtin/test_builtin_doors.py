"""Built-in sets through the same door as folders."""

import numpy as np
import pytest

from gan_studio.core.config import Recipe
from gan_studio.core.data.builtin.faces import face_of
from gan_studio.core.data.open import apply_crop, load_original, open_data, prepare, scan
from gan_studio.core.data.types import ScanReport
from gan_studio.core.errors import CancelledError, DataError

SMALL = Recipe.make(size=32)


def scanned(source: str, recipe: Recipe) -> ScanReport:
    steps = scan([source], recipe=recipe)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def test_scan_prepare_and_look_at_one() -> None:
    report = scanned("builtin:anime-faces:40", SMALL)
    data = prepare(report, SMALL)
    assert len(data) == len(report.usable) == 40
    assert open_data(report.source, SMALL).fingerprint == data.fingerprint == report.fingerprint
    original = load_original(report, 3)
    assert (original[..., :3] == face_of(3, 32)).all()
    assert (apply_crop(original, SMALL) == data.gather([3])[0]).all()
    with pytest.raises(DataError):
        load_original(report, 40)


def test_another_size_is_drawn_at_that_size() -> None:
    report = scanned("builtin:anime-faces:4", SMALL)
    data = prepare(report, SMALL.but(size=128))
    assert (data.gather([2])[0] == face_of(2, 128)).all()
    grey = prepare(report, SMALL.but(colour="grey"))
    assert grey.shape == (32, 32, 1)


def test_a_toy_through_the_same_door() -> None:
    report = scanned("builtin:moons", SMALL)
    assert prepare(report, SMALL).kind == "points"
    assert load_original(report, 9999).shape == (384, 384, 4)
    assert np.ptp(load_original(report, 0)[..., 0]) > 100


def test_built_in_sets_do_not_mix_and_can_be_cancelled() -> None:
    with pytest.raises(DataError, match="mixed"):
        next(scan(["builtin:digits", "builtin:moons"]))
    with pytest.raises(DataError, match="unicorns"):
        open_data(["builtin:unicorns"], SMALL)
    steps = scan(["builtin:anime-faces"], recipe=SMALL, cancelled=lambda: True)
    next(steps)
    with pytest.raises(CancelledError):
        next(steps)
