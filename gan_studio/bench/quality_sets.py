"""The sets that quality is compared on: what they are opened from, and why one is left out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gan_studio.core.config import Recipe

if TYPE_CHECKING:
    from gan_studio.core.data.types import DataSet

BESIDE = Path(__file__).resolve().parents[2].parent / "shared" / "data"
"""Where the shared test data lie: beside the checkout."""


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


def names_of(source: tuple[str, ...], recipe: Recipe) -> tuple[DataSet, list[str]]:
    """A set of files, and the name of the file of each image."""
    from gan_studio.core.data.open import prepare, scan

    steps = scan(source, recipe=recipe)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return prepare(end.value, recipe), [file.name for file in end.value.usable]
