"""Whether labels lie with the pictures of a run."""

from __future__ import annotations

from pathlib import Path

import pytest

from gan_studio.core.directions.beside import Beside, labels_beside
from gan_studio.core.errors import CancelledError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Names are enough: no picture is opened."""
    for number in range(44):
        (tmp_path / f"{number:02d}.png").write_bytes(b"")
    return tmp_path


def table(folder: Path, name: str, count: int) -> Path:
    path = folder / name
    path.write_text("file,age\n" + "".join(f"{number:02d}.png,{number}\n" for number in range(count)))
    return path


def look(*source: Path | str) -> Beside | None:
    return labels_beside([str(each) for each in source], lambda: False)


def test_a_table_that_names_enough_pictures_is_taken(folder: Path) -> None:
    table(folder, "a.csv", 39)
    (folder / "b.csv").write_bytes(b"\xff\xfe rubbish")
    assert look(folder) is None
    good = table(folder, "c.tsv", 40)
    assert look(folder) == Beside(good)


def test_subfolders_are_labels_where_no_table_is(folder: Path) -> None:
    for number in range(44):
        below = folder / ("cats", "dogs")[number % 2]
        below.mkdir(exist_ok=True)
        (folder / f"{number:02d}.png").rename(below / f"{number:02d}.png")
    assert look(folder) == Beside()
    assert look(folder / "cats", folder / "dogs") == Beside(), "several folders are a class each"
    good = table(folder, "labels.csv", 44)
    assert look(folder) == Beside(good)


@pytest.mark.parametrize("source", ["builtin:two-moons", "/nowhere/at/all"])
def test_without_files_there_is_nothing(source: str) -> None:
    assert look(source) is None


def test_few_pictures_are_not_enough_and_other_files_do_not_count(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number:02d}.png").write_bytes(b"")
        (tmp_path / f"{number:02d}.json").write_bytes(b"")
    table(tmp_path, "labels.csv", 30)
    assert look(tmp_path) is None


def test_it_ends_when_it_is_told_to(folder: Path) -> None:
    with pytest.raises(CancelledError):
        labels_beside([str(folder)], lambda: True)
