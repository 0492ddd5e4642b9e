"""1.1: numbers and sliders draw what they say, and every slider's effect is measured."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from gan_studio.core.errors import RecipeError
from gan_studio.core.lab.one_number import NUMBERS, STRIP, WANTED, OneNumber, OneNumberSettings


def made(**settings: Any) -> OneNumber:
    return OneNumber(OneNumberSettings.make(settings))


def test_the_same_vector_gives_the_same_face_and_another_another() -> None:
    first, second, other = made().shown(), made().shown(), made(seed=1).shown()
    assert first.picture.shape[2] == 3
    assert (first.picture == second.picture).all()
    assert (first.picture != other.picture).any()
    assert len(first.vector) == NUMBERS
    again = made(vector=first.vector).shown()
    assert np.abs(again.picture.astype(int) - first.picture).max() <= 1


def test_the_row_goes_along_what_is_held() -> None:
    experiment = made()
    shown = experiment.shown()
    assert [slider.key for slider in shown.sliders][:3] == list(WANTED)
    assert shown.held == "hair_length"
    assert shown.strip.shape == (STRIP, *shown.picture.shape)
    middle = shown.strip[STRIP // 2].astype(int)
    assert np.abs(middle - shown.picture).max() <= 1, "in the middle nothing is moved"
    experiment.set_live("named", (3.0,))
    assert np.abs(experiment.shown().picture.astype(int) - shown.strip[-1]).max() <= 1
    experiment.hold(5)
    along = experiment.shown()
    assert along.held == 5
    assert np.abs(along.strip[0].astype(int) - along.strip[-1]).mean() > 1
    experiment.hold("no such slider")
    experiment.hold(NUMBERS)
    assert experiment.shown().held == 5


def test_a_slider_moves_the_colour_that_it_names() -> None:
    experiment = made()
    experiment.hold("hair_colour")
    blue, orange = experiment.shown().strip[[0, -1]].astype(float)
    assert (blue[..., 2] - blue[..., 0]).mean() > (orange[..., 2] - orange[..., 0]).mean() + 5


def test_every_slider_is_measured_and_the_three_of_the_lecture_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gan_studio.core.lab.one_number.QUICK", 6)
    experiment = made()
    assert experiment.verdict() is None
    steps, verdict = 0, None
    measuring = experiment.measure(quick=True)
    while verdict is None:
        try:
            share = next(measuring)
            assert 0 <= share < 1
            steps += 1
        except StopIteration as end:
            verdict = end.value
    assert steps > 50, "in small steps"
    shown = experiment.shown()
    assert set(shown.effects) == {slider.key for slider in shown.sliders}
    for key in WANTED:
        assert shown.effects[key].correlation > 0.8
        assert shown.effects[key].others < 1 / 3
    assert shown.mixed > 1 / 3, "a single number changes more than one trait"
    assert verdict.holds
    assert set(verdict.figures["sliders"]) == set(shown.effects)
    again = experiment.verdict()
    assert again is not None
    assert again.sentence == verdict.sentence


@pytest.mark.parametrize(("settings", "field"), [
    ({"vector": (0.0,) * 5}, "vector"), ({"vector": (4.0,) + (0.0,) * (NUMBERS - 1)}, "vector"),
    ({"named": (float("nan"),)}, "named"), ({"named": (-3.5,)}, "named"),
])
def test_what_cannot_be_is_said(settings: dict[str, Any], field: str) -> None:
    with pytest.raises(RecipeError) as caught:
        OneNumberSettings.make(settings)
    assert caught.value.field == field


def test_more_sliders_than_there_are_is_said() -> None:
    with pytest.raises(RecipeError, match="named sliders") as caught:
        made(named=(0.0,) * 50)
    assert caught.value.field == "named"
