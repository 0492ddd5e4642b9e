"""Labels of pictures: from built-in sets, from subfolders, from a CSV with all its faults."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from gan_studio.core.config import Recipe
from gan_studio.core.data.open import open_data
from gan_studio.core.data.types import ArrayDataSet, FileReport
from gan_studio.core.directions.labels import files_of, labels_for, labels_of_csv, labels_of_data
from gan_studio.core.errors import DataError
from gan_studio.core.sheets import png_bytes

NAMES = [f"cats/{number:03d}.png" for number in range(50)]
BLANK = np.zeros((50, 8, 8, 3), np.uint8)


def table(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "labels.csv"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def rows(cell: str = "{n}") -> list[str]:
    return [f"{number:03d}.png,{cell.format(n=number)}" for number in range(50)]


def test_numbers_are_a_factor_as_they_are(tmp_path: Path) -> None:
    found = labels_of_csv(table(tmp_path, "filename,Age", *rows()), NAMES)
    assert [factor.label for factor in found.factors] == ["Age"]
    assert found.values[:, 0] == pytest.approx(np.arange(50))
    assert not found.remarks


def test_missing_rows_cells_and_unknown_names_are_told_and_the_rest_is_used(tmp_path: Path) -> None:
    lines = rows()[:-3]
    lines[2] = "002.png,"
    found = labels_of_csv(table(tmp_path, "filename,age", *lines, "stranger.png,7"), NAMES)
    told = " ".join(found.remarks)
    assert "1 rows name no picture of these: 'stranger.png'" in told
    assert "3 pictures have no row" in told
    assert "'age': 1 cells have no number" in told
    assert np.isnan(found.values[[2, 47, 48, 49], 0]).all()
    assert np.isfinite(found.values[:, 0]).sum() == 46


def test_words_become_a_factor_each(tmp_path: Path) -> None:
    lines = [f"{number:03d};{'red' if number % 3 else 'blue'};{'yes' if number % 2 else 'no'}" for number in range(50)]
    lines[0] = "000;green;no"
    found = labels_of_csv(table(tmp_path, "Image;colour;glasses", *lines), NAMES)
    assert [str(factor.label) for factor in found.factors] == ["blue", "green", "red", "glasses"]
    assert found.values[1] == pytest.approx([0, 0, 1, 1])


def test_a_comma_in_numbers_and_two_columns_of_one_title(tmp_path: Path) -> None:
    lines = [f"{number:03d}.png;1,{number};{number}" for number in range(50)]
    found = labels_of_csv(table(tmp_path, "file;x;x", *lines), NAMES)
    assert len({factor.key for factor in found.factors}) == 2
    assert found.values[7] == pytest.approx([1.7, 7])


def test_columns_that_say_nothing_are_left_out(tmp_path: Path) -> None:
    lines = [f"{number:03d}.png,5,note {number},{number}" for number in range(50)]
    found = labels_of_csv(table(tmp_path, "file,same,note,x", *lines), NAMES)
    assert [str(factor.label) for factor in found.factors] == ["x"]
    assert any("same everywhere" in remark for remark in found.remarks)
    assert any("'note' is left out" in remark for remark in found.remarks)


@pytest.mark.parametrize(("lines", "said"), [
    ((), "not a table"), (("filename,age",), "not a table"), (("filename", "000.png"), "not a table"),
    (("filename,age", *[f"x{n}.png,{n}" for n in range(60)]), "Only 0 of the 60 rows"),
    (("filename,note", *rows("note {n}")), "no column with numbers")])
def test_a_useless_table_is_refused_in_words(tmp_path: Path, lines: tuple[str, ...], said: str) -> None:
    with pytest.raises(DataError, match=said):
        labels_of_csv(table(tmp_path, *lines), NAMES)


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_bytes(b"\xff\xfe\x00\x01filename")
    with pytest.raises(DataError, match="not a text file"):
        labels_of_csv(tmp_path / "labels.csv", NAMES)
    with pytest.raises(DataError, match="cannot be read"):
        labels_of_csv(tmp_path / "none.csv", NAMES)


def test_digits_and_classes_know_their_factors() -> None:
    digits = ArrayDataSet("images", "digits", ("d",), "f", BLANK, {"digit": np.arange(50.0) % 10, "tilt": np.arange(50.0)})
    digits.factors.update({key: np.arange(50.0) for key in ("thickness", "width", "height", "loop")})  # type: ignore[attr-defined]
    found = labels_of_data(digits)
    assert [str(factor.label) for factor in found.factors[:11]] == [*"0123456789", "Tilt"]
    assert found.values[:, 3].sum() == 5
    classes = ArrayDataSet("images", "c", ("c",), "f", BLANK, {"class": np.arange(50.0) % 2})
    files = [FileReport(n, f"{n}.png", "c", 1, class_name=("cat", "dog")[n % 2]) for n in range(50)]
    assert [str(factor.label) for factor in labels_of_data(classes, files).factors] == ["cat", "dog"]
    assert [str(factor.label) for factor in labels_of_data(classes).factors] == ["Class 1", "Class 2"]


def test_nothing_known_and_points_are_refused() -> None:
    with pytest.raises(DataError, match="Nothing is known"):
        labels_of_data(ArrayDataSet("images", "c", ("c",), "f", BLANK))
    with pytest.raises(DataError, match="points"):
        labels_of_data(ArrayDataSet("points", "c", ("c",), "f", np.zeros((50, 2), np.float32)))


def test_a_folders_files_stand_in_the_order_of_its_pictures(tmp_path: Path) -> None:
    folder = tmp_path / "faces"
    for number in range(52):
        (folder / ("a" if number % 2 else "b")).mkdir(parents=True, exist_ok=True)
        picture = np.full((16, 16, 3), 4 * number, np.uint8)
        (folder / ("a" if number % 2 else "b") / f"{number}.png").write_bytes(png_bytes(picture))
    recipe = Recipe.make(size=32)
    data = open_data((str(folder),), recipe)
    names = [file.name for file in files_of(data.source, data.fingerprint, recipe)]
    bright = np.asarray(data.gather(range(len(data))))[:, 0, 0, 0]
    assert [4 * int(Path(name).stem) for name in names] == list(bright)
    path = table(tmp_path, "name,light", *[f"{number}.png,{number}" for number in range(52)])
    found = labels_for(data, recipe, path)
    assert 4 * found.values[:, 0] == pytest.approx(bright.astype(float))
    assert [str(factor.label) for factor in labels_for(data, recipe).factors] == ["a", "b"]
    with pytest.raises(DataError, match="built-in set is drawn"):
        labels_for(open_data(("builtin:digits:60",), recipe), recipe, path)
