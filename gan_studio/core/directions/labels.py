"""Which factors of the data sliders are wanted for, and what each picture has of them.

The built-in sets know theirs; subfolders are classes; a CSV beside the images may hold anything: a column with the names of the
files, and one for each factor. Numbers are factors as they are, words become one factor a word.
"""

from __future__ import annotations

import csv
import math
from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from gan_studio.core.config import Recipe
from gan_studio.core.data.builtin.digits import DIGIT_INFO
from gan_studio.core.data.builtin.face_sliders import FACE_SLIDERS, slider_factors
from gan_studio.core.data.builtin.factor_info import FactorInfo
from gan_studio.core.data.types import DataSet, FileReport
from gan_studio.core.directions.finding import Factor
from gan_studio.core.directions.predictor import LEAST
from gan_studio.core.errors import DataError
from gan_studio.core.words import Text, listed

MOST_WORDS = 12
"""Different words of a column that become a factor each; a column with more is not one of choices."""
MOST_FACTORS = 40
LARGEST_CSV = 200_000_000  # bytes
NAME_COLUMNS = ("filename", "file", "file_name", "image", "image_id", "name", "path")
_FACE_MARK = "hair_hue"
_DIGITS = ("digit", "tilt", "thickness", "width", "height", "loop")
SHOWN = 3  # names in a sentence
T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Labels:
    """What is known of each picture. `values` (N, K) has NaN where nothing is; `remarks` say what was left out."""

    factors: tuple[Factor, ...]
    values: npt.NDArray[np.float32]
    remarks: tuple[str, ...] = ()


def labels_of_data(data: DataSet, files: Sequence[FileReport] = ()) -> Labels:
    """What the data themselves know: the factors of a built-in set, or classes from subfolders, named after `files`.

    Raises:
        DataError: they are points, or nothing is known of them.
    """
    if data.kind != "images":
        raise DataError(Text("Named sliders are learned from pictures, and these data are points."))
    known = data.factors
    if _FACE_MARK in known:
        return Labels(FACE_SLIDERS, slider_factors(known))
    columns: list[tuple[Factor, npt.NDArray[np.float32]]] = []
    if "digit" in known:
        for key in _DIGITS:
            columns += _columns_of(key, known[key], DIGIT_INFO[key])
    elif "class" in known:
        names = _class_names(known["class"], files)
        for number in range(min(MOST_WORDS, len(names))):
            columns.append((Factor(f"class_{number}", names[number]), (known["class"] == number).astype(np.float32)))
    if not columns:
        raise DataError(Text("Nothing is known about these pictures that a slider could be named after."),
                        Text("Sort them into subfolders, give a CSV with a row for each, or mark samples with + and −."))
    return Labels(tuple(factor for factor, _ in columns), np.stack([values for _, values in columns], axis=1))


def labels_of_csv(path: Path, names: Sequence[str]) -> Labels:
    """The labels that a CSV gives to pictures with these file names. Rows without a picture, pictures without a row and cells
    that say nothing are told in the remarks; the rest is used.

    Raises:
        DataError: it cannot be read, is no table, names none of the pictures, or has no column of use.
    """
    header, rows = _read(path)
    column = _name_column(header, rows, names)
    places = _places(names)
    found: dict[int, list[str]] = {}
    unknown: list[str] = []
    for row in rows:
        place = _find(places, row[column] if column < len(row) else "")
        if place is None:
            unknown.append(row[column] if column < len(row) else "")
        else:
            found[place] = row
    if len(found) < LEAST:
        raise DataError(
            Text("Only {count} of the {rows:,} rows of {file} name one of the {pictures:,} pictures.", count=len(found),
                 rows=len(rows), file=path.name, pictures=len(names)),
            Text("The column '{column}' must hold file names as they are in the folder, for at least {least} pictures.",
                 column=header[column], least=LEAST))
    remarks = _remarks(unknown, len(names) - len(found))
    columns: list[tuple[Factor, npt.NDArray[np.float32]]] = []
    for number, title in enumerate(header):
        if number == column:
            continue
        cells = {place: row[number].strip() if number < len(row) else "" for place, row in found.items()}
        made, remark = _factors_of(title.strip() or Text("Column {n}", n=number + 1), cells, len(names))
        columns += made
        remarks += [remark] if remark else []
    if not columns:
        raise DataError(Text("{file} has no column with numbers, or with a few different words, beside the file names.",
                             file=path.name), Text("Give a column for each thing that a slider is wanted for."))
    if len(columns) > MOST_FACTORS:
        remarks.append(Text("Only the first {most} of {count} factors are used.", most=MOST_FACTORS, count=len(columns)))
    columns = columns[:MOST_FACTORS]
    # two columns may have one title, but each slider needs a name of its own
    factors = tuple(replace(factor, key=f"csv {number} {factor.key}") for number, (factor, _) in enumerate(columns, 1))
    return Labels(factors, np.stack([values for _, values in columns], axis=1), tuple(remarks))


def files_of(source: Sequence[str], fingerprint: str, recipe: Recipe) -> list[FileReport]:
    """The files of the pictures of `open_data(source, recipe, fingerprint=...)`, in their order; none for a set that is drawn.

    Raises:
        DataError: the folder cannot be scanned.
    """
    from gan_studio.core.data import drawn
    from gan_studio.core.data.left_out import as_left
    from gan_studio.core.data.report import listing_key, load_report
    from gan_studio.core.data.scan import list_entries, scan_files
    from gan_studio.core.data.source import absolute

    if drawn.is_builtin(source):
        return []
    where = absolute(source)
    report = load_report(listing_key(where, _outcome(list_entries(where, lambda: False))))
    if report is None:  # a scan that takes no time is not kept
        report = _outcome(scan_files(where, recipe, 0, lambda: False))
    usable = as_left(report, fingerprint).usable
    return [file for file in usable if recipe.keep_duplicates or file.duplicate_of < 0]


def require_table(path: Path, source: Sequence[str]) -> None:
    """Raises what `labels_for` will raise of this CSV for these data, before minutes are spent on opening them.

    Raises:
        DataError: it cannot be read or is no table, or the data are a set that is drawn.
    """
    from gan_studio.core.data import drawn

    if drawn.is_builtin(source):
        raise _no_files()
    _read(path)


def labels_for(data: DataSet, recipe: Recipe, table: Path | None = None) -> Labels:
    """What is known of the pictures of a run: what `table`, a CSV, says, else what the data know themselves.

    Raises:
        DataError: see `labels_of_data` and `labels_of_csv`; or the CSV belongs to a set that is drawn.
    """
    files = files_of(data.source, data.fingerprint, recipe)
    if table is None:
        return labels_of_data(data, files)
    if not files:
        raise _no_files()
    if len(files) != len(data):
        raise DataError(Text("The folder has changed since it was scanned."), Text("Try again."))
    return labels_of_csv(table, [file.name for file in files])


def _no_files() -> DataError:
    return DataError(Text("A built-in set is drawn, so no file names can be found in a CSV."),
                     Text("Its own factors are used without one."))


def _outcome(work: Generator[Any, None, T]) -> T:
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: T = end.value
            return result


def _columns_of(key: str, values: npt.NDArray[np.float32], info: FactorInfo) -> list[tuple[Factor, npt.NDArray[np.float32]]]:
    if not info.choices:
        return [(Factor(key, info.label), np.asarray(values, np.float32))]
    return [(Factor(f"{key}_{number}", choice), (values == number).astype(np.float32))
            for number, choice in enumerate(info.choices)]


def _class_names(classes: npt.NDArray[np.float32], files: Sequence[FileReport]) -> list[str]:
    """The names of the classes, numbered as the data have them."""
    count = int(np.max(classes)) + 1
    names = sorted({file.class_name for file in files})
    return names if len(names) == count else [Text("Class {n}", n=number + 1) for number in range(count)]


def _read(path: Path) -> tuple[list[str], list[list[str]]]:
    """The header and the rows of a CSV with commas, semicolons or tabs."""
    try:
        if path.stat().st_size > LARGEST_CSV:
            raise DataError(Text("{file} is too large for a table of labels.", file=path.name))
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise DataError(Text("{file} cannot be read: {why}.", file=path.name, why=error.strerror or error)) from error
    except UnicodeDecodeError as error:
        raise DataError(Text("{file} is not a text file in UTF-8.", file=path.name),
                        Text("Save it as CSV (UTF-8) from your spreadsheet.")) from error
    first = text.splitlines()[0] if text.strip() else ""
    delimiter = max(",;\t", key=first.count)
    try:
        rows = [row for row in csv.reader(text.splitlines(), delimiter=delimiter) if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise DataError(Text("{file} is not a table: {why}.", file=path.name, why=error)) from error
    if len(rows) < 2 or len(rows[0]) < 2:
        raise DataError(Text("{file} is not a table with a header, file names and factors.", file=path.name),
                        Text("The first line names the columns: filename,smile,age …"))
    return [cell.strip() for cell in rows[0]], rows[1:]


def _name_column(header: Sequence[str], rows: Sequence[Sequence[str]], names: Sequence[str]) -> int:
    """The column with the file names: the one whose cells name most pictures, of equal ones the one with such a title."""
    places = _places(names)

    def score(column: int) -> tuple[int, bool]:
        hits = sum(_find(places, row[column]) is not None for row in rows[:500] if column < len(row))
        return hits, header[column].lower() in NAME_COLUMNS

    return max(range(len(header)), key=score)


def _places(names: Sequence[str]) -> dict[str, int]:
    """Where each name is; also by its last part and without its ending, where that is no other's."""
    found: dict[str, int] = {}
    for short in (lambda name: PurePosixPath(name).stem, lambda name: PurePosixPath(name).name, str):
        each = [short(name) for name in names]
        once = Counter(each)
        found |= {key: place for place, key in enumerate(each) if once[key] == 1}
    return found


def _find(places: Mapping[str, int], cell: str) -> int | None:
    name = cell.strip().replace("\\", "/").removeprefix("./")
    for key in (name, PurePosixPath(name).name, PurePosixPath(name).stem):
        if key and key in places:
            return places[key]
    return None


def _factors_of(title: str, cells: Mapping[int, str], count: int) -> tuple[list[tuple[Factor, npt.NDArray[np.float32]]], str]:
    """The factors of one column, and what is to be said of it."""
    numbers = {place: _number(cell) for place, cell in cells.items()}
    said = [place for place, cell in cells.items() if cell]
    good = [place for place in said if numbers[place] is not None]
    key = "_".join(title.lower().split())
    if len(good) >= LEAST and len(good) >= 0.5 * len(said):
        values = np.full(count, np.nan, np.float32)
        values[good] = [numbers[place] for place in good]
        if float(np.nanstd(values)) < 1e-9:
            return [], Text("'{column}' says the same everywhere, so it is left out.", column=title)
        missing = len(cells) - len(good)
        remark = Text("'{column}': {count:,} cells have no number and are left out.", column=title, count=missing)
        return [(Factor(key, title), values)], remark if missing else ""
    choices = Counter(cells[place] for place in said)
    if not 2 <= len(choices) <= MOST_WORDS or len(said) < LEAST:
        return [], Text("'{column}' is left out: it has neither numbers nor a few different words.", column=title)
    known = np.full(count, np.nan, np.float32)
    known[said] = 0
    made = []
    for choice in sorted(choices)[1 if len(choices) == 2 else 0 :]:
        values = known.copy()
        values[[place for place in said if cells[place] == choice]] = 1
        label = choice if len(choices) > 2 else title
        made.append((Factor(f"{key}_{choice}", label, *(("", choice) if len(choices) == 2 else ())), values))
    return made, ""


def _number(cell: str) -> float | None:
    try:
        value = float(cell.replace(",", "."))
    except ValueError:
        return None
    return value if math.isfinite(value) and abs(value) < 1e30 else None


def _remarks(unknown: Sequence[str], without: int) -> list[str]:
    remarks: list[str] = []
    if unknown:
        remarks.append(Text("{count:,} rows name no picture of these: {names}", count=len(unknown),
                            names=listed([f"'{name}'" for name in unknown[:SHOWN]] + (["…"] if len(unknown) > SHOWN else []))))
    if without:
        remarks.append(Text("{count:,} pictures have no row and are not learned from.", count=without))
    return remarks
