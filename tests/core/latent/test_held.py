"""What is held: kept to the last bit, and drawn as it says."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from gan_studio.core.errors import StudioError
from gan_studio.core.latent.held import Held, Mix, Move

STYLES, LENGTH, DIMENSIONS = 5, 6, 4
RANDOM = np.random.default_rng(0)


def some(*shape: int) -> Any:
    return RANDOM.standard_normal(shape).astype(np.float32)


@pytest.fixture
def held() -> Held:
    return Held(7, some(DIMENSIONS), 0.7, (Move("pca 1", some(LENGTH), 1.5, 1, 2), Move("smile", some(LENGTH), -0.25)),
                some(STYLES, LENGTH), Mix(some(DIMENSIONS), 2, 4), STYLES)


def test_it_comes_back_to_the_last_bit(held: Held) -> None:
    again = Held.from_json(json.loads(json.dumps(held.to_json())))
    assert np.array_equal(again.z, held.z)
    assert (again.seed, again.psi, again.styles) == (7, 0.7, STYLES)
    before, after = held.style(), again.style()
    assert before is not None
    assert after is not None
    assert np.array_equal(before.shift, after.shift)
    assert np.array_equal(before.other, after.other)
    assert (after.first, after.last) == (2, 4)
    assert [move.key for move in again.moves] == ["pca 1", "smile"]


def test_a_bare_latent_does_nothing_to_w() -> None:
    assert Held(0, some(DIMENSIONS), styles=STYLES).style() is None


def test_steps_add_up_in_their_layers(held: Held) -> None:
    first, second = held.moves
    shift = replace(held, photo=None, mix=None).shift()
    assert shift is not None
    assert np.allclose(shift[0], -0.25 * second.vector)
    assert np.allclose(shift[1], 1.5 * first.vector - 0.25 * second.vector)
    assert np.allclose(shift[4], -0.25 * second.vector)


def test_a_step_with_a_row_for_each_style_moves_each_by_its_own(held: Held) -> None:
    rows = some(STYLES, LENGTH)
    moved = replace(held, moves=(Move("mouth", rows, 2.0, 1, 3),), photo=None, mix=None)
    for each in (moved, Held.from_json(json.loads(json.dumps(moved.to_json())))):
        shift = each.shift()
        assert shift is not None
        assert np.array_equal(shift[1:4], 2 * rows[1:4])
        assert not shift[[0, 4]].any()
    with pytest.raises(StudioError, match="cannot be understood"):
        Held.from_json(replace(moved, moves=(Move("mouth", some(STYLES - 1, LENGTH), 2.0),)).to_json())


def test_a_step_takes_the_place_of_the_one_of_its_name(held: Held) -> None:
    again = held.with_move(Move("pca 1", held.moves[0].vector, -3.0))
    assert [(move.key, move.amount) for move in again.moves] == [("pca 1", -3.0), ("smile", -0.25)]
    assert again.with_move(Move("pca 1", held.moves[0].vector, 0.0)).moved("pca 1") == 0
    assert [move.key for move in again.with_move(Move("new", held.moves[0].vector, 1.0)).moves] == ["pca 1", "smile", "new"]


@pytest.mark.parametrize("change", [
    {"z": "AAAA"}, {"z": "!"}, {"z": ""}, {"psi": "nan"}, {"psi": None}, {"seed": -1}, {"seed": 2**31}, {"seed": True},
    {"styles": 0}, {"styles": 10**6}, {"styles": 4}, {"moves": [{}]}, {"moves": 3},
    {"mix": {"other": "AAAA", "first": 0, "last": 1}}, {"photo": {"rows": 4, "values": "AAAA"}}, {"version": "x"}])
def test_rubbish_is_refused_in_words(held: Held, change: dict[str, Any]) -> None:
    with pytest.raises(StudioError, match="cannot be understood"):
        Held.from_json({**held.to_json(), **change})


@pytest.mark.parametrize("table", [None, [], "text", {}])
def test_what_is_no_table_is_refused(table: object) -> None:
    with pytest.raises(StudioError, match="cannot be understood"):
        Held.from_json(table)


def test_infinite_values_are_refused() -> None:
    with pytest.raises(StudioError, match="cannot be understood"):
        Held.from_json(Held(0, np.array([np.inf, 0], np.float32)).to_json())


def test_a_newer_version_is_named(held: Held) -> None:
    with pytest.raises(StudioError, match="newer version"):
        Held.from_json({**held.to_json(), "version": 99})


def test_it_fits_generators_of_its_sizes_alone(held: Held) -> None:
    assert held.fits(DIMENSIONS, STYLES)
    assert not held.fits(DIMENSIONS, 0)
    assert not held.fits(DIMENSIONS + 1, STYLES)
    assert Held(0, some(DIMENSIONS)).fits(DIMENSIONS, STYLES)
