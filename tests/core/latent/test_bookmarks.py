"""Bookmarks keep name, order and latent; a file that is not understood is said and never overwritten."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from gan_studio.core.errors import RunError, StudioError
from gan_studio.core.latent.bookmarks import BOOKMARKS_FILE, LONGEST_NAME, Bookmarks, read_bookmarks, write_bookmarks
from gan_studio.core.latent.held import Held
from gan_studio.core.latent.kept import set_aside
from gan_studio.core.latents import latents_of_seeds


def held(seed: int, latent_dim: int = 8) -> Held:
    return Held(seed, latents_of_seeds([seed], latent_dim)[0], psi=0.7)


@pytest.fixture
def three() -> Bookmarks:
    made = Bookmarks()
    for number, name in enumerate(("Violet", "Autumn", "Sailor")):
        made, _ = made.with_new(held(number), name)
    return made


def names(bookmarks: Bookmarks) -> list[str]:
    return [mark.name for mark in bookmarks]


def test_what_is_kept_comes_back(three: Bookmarks, tmp_path: Path) -> None:
    write_bookmarks(tmp_path / "explore", three)
    back = read_bookmarks(tmp_path / "explore", 8)
    assert [mark.key for mark in back] == [mark.key for mark in three]
    assert names(back) == ["Violet", "Autumn", "Sailor"]
    assert all(np.array_equal(one.held.z, other.held.z) and one.held.psi == 0.7 for one, other in zip(back, three, strict=True))
    assert not len(read_bookmarks(tmp_path, 8))


def test_no_two_have_one_name(three: Bookmarks) -> None:
    again, made = three.with_new(held(5), "Violet")
    assert made.name == "Violet 2"
    assert names(again.with_name(made.key, "Violet"))[-1] == "Violet 2", "its own number stays its own"
    assert names(again.with_name(made.key, "  Sailor \n"))[-1] == "Sailor 2"
    assert names(again.with_name(made.key, "  "))[-1] == "Violet 2"
    long, _ = three.with_new(held(1), "x" * 500)
    longer, made = long.with_new(held(1), "x" * 500)
    assert len(made.name) == LONGEST_NAME
    assert len(longer) == 5


def test_order_deletion_and_taking_it_back(three: Bookmarks) -> None:
    first = three.all[0]
    assert names(three.with_moved(first.key, 2)) == ["Autumn", "Sailor", "Violet"]
    assert names(three.with_moved(first.key, 99)) == ["Autumn", "Sailor", "Violet"]
    gone = three.without(first.key)
    assert names(gone) == ["Autumn", "Sailor"]
    assert gone.with_again(first, 0) == three
    assert three.with_again(first, 0) == three


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"format": "gan-studio-bookmarks", "version": 1}', "\x00\xff"])
def test_rubbish_is_told_and_left(text: str, tmp_path: Path) -> None:
    path = tmp_path / BOOKMARKS_FILE
    path.write_text(text)
    with pytest.raises(StudioError, match="understood"):
        read_bookmarks(tmp_path, 8)
    assert path.read_text() == text
    assert set_aside(path).read_text() == text
    path.write_text(text)
    assert set_aside(path).name == "bookmarks-set-aside-2.json"


def test_a_newer_version_is_told(three: Bookmarks, tmp_path: Path) -> None:
    write_bookmarks(tmp_path, three)
    path = tmp_path / BOOKMARKS_FILE
    table = json.loads(path.read_text())
    path.write_text(json.dumps({**table, "version": 2}))
    with pytest.raises(StudioError, match="newer"):
        read_bookmarks(tmp_path, 8)


@pytest.mark.parametrize("row", [{"name": ""}, {"name": 3}, {"key": None}, {"held": {}}, {"held": None}, {"name": "x" * 81}])
def test_a_damaged_row_is_told(row: dict[str, object], three: Bookmarks, tmp_path: Path) -> None:
    write_bookmarks(tmp_path, three)
    path = tmp_path / BOOKMARKS_FILE
    table = json.loads(path.read_text())
    table["bookmarks"][1].update(row)
    path.write_text(json.dumps(table))
    with pytest.raises(StudioError):
        read_bookmarks(tmp_path, 8)


def test_latents_of_another_size_are_no_bookmarks_of_this_run(three: Bookmarks, tmp_path: Path) -> None:
    write_bookmarks(tmp_path, three)
    with pytest.raises(StudioError):
        read_bookmarks(tmp_path, 9)


def test_a_folder_that_cannot_be_written_is_said(three: Bookmarks, tmp_path: Path) -> None:
    (tmp_path / "explore").write_text("a file where the folder would be")
    with pytest.raises(RunError, match=r"[Ss]aving bookmarks\.json"):
        write_bookmarks(tmp_path / "explore", three)
