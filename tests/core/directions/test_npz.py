"""Directions as GANSpace's npz: out, in, and what is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from gan_studio.core.directions import Direction
from gan_studio.core.directions.npz import KEYS, read_npz, write_npz
from gan_studio.core.errors import StudioError

SOME = [Direction("pca 1", "One", "", "", np.array([3.0, 0, 4, 0]), space="w", origin="pca", explained=0.5),
        Direction("hair", "Hair", "short", "long", np.arange(8.0).reshape(2, 4), 0.9, 0.1, space="w")]


def test_what_is_written_comes_back_with_all_that_was_measured(tmp_path: Path) -> None:
    path = write_npz(tmp_path / "some", SOME)
    assert path.name == "some.npz"
    again = read_npz(path, 3, 2, 4)
    assert [each.to_json() for each in again] == [each.to_json() for each in SOME]


def test_other_programs_find_ganspaces_arrays(tmp_path: Path) -> None:
    with np.load(write_npz(tmp_path / "some.npz", SOME), allow_pickle=False) as file:
        assert set(KEYS) <= set(file.files)
        assert file["lat_comp"].shape == (2, 1, 4)
        assert file["lat_comp"].dtype == np.float32
        assert np.linalg.norm(file["lat_comp"][0]) == pytest.approx(1)
        assert file["lat_stdev"][0] == pytest.approx(5)
        assert file["var_ratio"][0] == pytest.approx(0.5)


def test_a_file_of_ganspace_is_taken_where_its_length_fits(tmp_path: Path) -> None:
    comp = np.eye(4, dtype=np.float32)[:2, None]
    np.savez(tmp_path / "g.npz", lat_comp=comp, lat_stdev=np.array([2.0, 3]), var_ratio=np.array([0.7, 0.2]))
    in_w, in_z = read_npz(tmp_path / "g.npz", 3, 2, 4), read_npz(tmp_path / "g.npz", 4, 0, 0)
    assert [each.space for each in (*in_w, *in_z)] == ["w", "w", "z", "z"]
    assert in_z[1].values == pytest.approx([0, 3, 0, 0])
    assert in_z[0].explained == pytest.approx(0.7)


def test_another_models_sizes_are_named(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="4 numbers long; this generator has 3 in z"):
        read_npz(write_npz(tmp_path / "a.npz", SOME), 3, 0, 0)
    with pytest.raises(StudioError, match="has 3 in z and 5 in w"):
        read_npz(tmp_path / "a.npz", 3, 2, 5)
    np.savez(tmp_path / "g.npz", lat_comp=np.eye(7)[:, None])
    with pytest.raises(StudioError, match="7 numbers long"):
        read_npz(tmp_path / "g.npz", 3, 0, 0)


@pytest.mark.parametrize("table", [
    {"act_comp": np.eye(4)}, {"lat_comp": np.full((2, 1, 4), np.nan)}, {"lat_comp": np.eye(4), "lat_stdev": np.ones(9)},
    {"lat_comp": np.array(["a", "b"])}, {"gan_studio_directions": np.array("no json")},
    {"gan_studio_directions": np.array('[{"key": 3}]')}])
def test_rubbish_is_refused_in_words(tmp_path: Path, table: dict[str, np.ndarray]) -> None:
    np.savez(tmp_path / "x.npz", **table)
    with pytest.raises(StudioError, match="no file of directions"):
        read_npz(tmp_path / "x.npz", 4, 0, 0)


def test_what_is_no_npz_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.npz").write_text("hello")
    (tmp_path / "cut.npz").write_bytes(write_npz(tmp_path / "whole.npz", SOME).read_bytes()[:200])
    np.save(tmp_path / "array.npy", np.eye(3))
    np.savez(tmp_path / "pickled.npz", lat_comp=np.array([{"a": 1}], object))
    for name in ("text.npz", "cut.npz", "array.npy", "pickled.npz"):
        with pytest.raises(StudioError, match="no file of directions"):
            read_npz(tmp_path / name, 4, 0, 0)
    with pytest.raises(StudioError, match="not there"):
        read_npz(tmp_path / "none.npz", 4, 0, 0)


def test_nothing_and_both_spaces_at_once_are_not_written(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="no directions"):
        write_npz(tmp_path / "x.npz", [])
    with pytest.raises(StudioError, match="in z and in w"):
        write_npz(tmp_path / "x.npz", [*SOME, Direction("z", "Z", "", "", np.ones(4))])
    assert not list(tmp_path.iterdir())
