"""The sets that quality is compared on: what they are opened from, and why one is left out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from gan_studio.core.config import Recipe

if TYPE_CHECKING:
    from gan_studio.core.data.types import DataSet

BESIDE = Path(__file__).resolve().parents[2].parent / "shared" / "data"
"""Where the shared test data lie: beside the checkout."""
DIGIT_IN_NAME = re.compile(r"_digit(\d)\.png$")


@dataclass(frozen=True)
class ComparedSet:
    """A set of about `count` images at a size; `file` is in the folder of test data, empty for a built-in set."""

    key: str
    size: int
    count: int
    file: str = ""
    builtin: str = ""

    def source(self, folder: Path, quick: bool = False) -> tuple[str, ...] | None:
        """What opens it; None where the file is not there. A quick look takes a few hundred of a built-in set."""
        if self.file:
            path = (folder / self.file).absolute()
            return (str(path),) if path.is_file() else None
        return (self.builtin + (":400" if quick else ""),)


SETS = {
    each.key: each
    for each in (
        ComparedSet("digits", 32, 10_000, file="digits_mnist_10k_28px.zip"),
        ComparedSet("emoji", 64, 3_000, file="emoji_noto_3000_72px.zip"),
        ComparedSet("characters", 64, 3_648, file="characters_tinyhero_3648_64px.zip"),
        ComparedSet("faces", 64, 4_800, builtin="builtin:anime-faces"),
    )
}
BUILTIN_DIGITS = ComparedSet("built-in digits", 32, 10_000, builtin="builtin:digits")


def digits(folder: Path, quick: bool = False) -> tuple[ComparedSet, tuple[str, ...]]:
    """Handwritten digits: the test data's, or the built-in ones where those are absent, and for a quick look."""
    source = None if quick else SETS["digits"].source(folder)
    if source is not None:
        return SETS["digits"], source
    return BUILTIN_DIGITS, BUILTIN_DIGITS.source(folder, quick) or ()


def labelled_digits(source: tuple[str, ...], recipe: Recipe) -> tuple[DataSet, npt.NDArray[np.int64]]:
    """The data and which digit each is (N,): a built-in set's factor, or from the files' names ('00000_digit7.png').

    Raises:
        ValueError: the names do not say.
    """
    from gan_studio.core.data.open import prepare, scan

    steps = scan(source, recipe=recipe)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            report = end.value
            break
    data = prepare(report, recipe)
    if "digit" in data.factors:
        return data, data.factors["digit"].astype(np.int64)
    found = [DIGIT_IN_NAME.search(file.name) for file in report.usable]
    labels = np.array([int(match[1]) for match in found if match is not None], np.int64)
    if len(labels) != len(data):
        raise ValueError(f"{len(data)} digits, and {len(labels)} names that say which one it is")
    return data, labels
