"""The figures of a scan as arrays, gathered while it streams in, so that 100,000 files cost no pause later. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from gan_studio.core.data.types import FileReport, ScanReport, SkipReason

GREY_MODES = frozenset({"1", "L", "LA", "La", "I", "F", "I;16", "I;16B", "I;16L", "I;16N"})
ALPHA_MODES = frozenset({"LA", "La", "PA", "RGBA", "RGBa"})
SQUARE_WITHIN = 1.05  # sides that differ less than this count as square
HISTOGRAM_EDGES = (0, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1 << 30)


@dataclass
class DataFigures:
    """Counts and sides of the files seen so far."""

    files: list[FileReport] = field(default_factory=list)
    skipped: dict[SkipReason, int] = field(default_factory=dict)
    classes: dict[str, int] = field(default_factory=dict)
    usable: int = 0
    duplicates: int = 0
    grey: int = 0
    transparent: int = 0
    _new_sides: list[tuple[int, int]] = field(default_factory=list)
    _sides: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros((0, 2), np.int64))

    @classmethod
    def of(cls, report: ScanReport) -> DataFigures:
        figures = cls()
        figures.add(report.files)
        return figures

    def add(self, files: Iterable[FileReport]) -> None:
        for file in files:
            self.files.append(file)
            if file.skipped is not None:
                self.skipped[file.skipped] = self.skipped.get(file.skipped, 0) + 1
                continue
            self.usable += 1
            self.duplicates += file.duplicate_of >= 0
            self.grey += file.mode in GREY_MODES
            self.transparent += file.mode in ALPHA_MODES
            self.classes[file.class_name] = self.classes.get(file.class_name, 0) + 1
            if file.width > 0 and file.height > 0:
                self._new_sides.append((file.width, file.height))

    @property
    def sides(self) -> npt.NDArray[np.int64]:
        """Width and height of the usable images, shape (N, 2), px."""
        if self._new_sides:
            self._sides = np.concatenate((self._sides, np.array(self._new_sides, dtype=np.int64)))
            self._new_sides = []
        return self._sides

    @property
    def shorter(self) -> npt.NDArray[np.int64]:
        return self.sides.min(axis=1) if len(self.sides) else np.zeros(0, dtype=np.int64)

    def histogram(self) -> list[int]:
        """Usable images by shorter side, one count for each span of `HISTOGRAM_EDGES`."""
        counts, _ = np.histogram(self.shorter, bins=np.array(HISTOGRAM_EDGES))
        return [int(count) for count in counts]

    def aspects(self) -> tuple[int, int, int]:
        """How many usable images are portrait, square, wide."""
        if not len(self.sides):
            return 0, 0, 0
        ratio = self.sides[:, 0] / self.sides[:, 1]
        portrait = int((ratio < 1 / SQUARE_WITHIN).sum())
        wide = int((ratio > SQUARE_WITHIN).sum())
        return portrait, len(ratio) - portrait - wide, wide

    @property
    def named_classes(self) -> dict[str, int]:
        """Usable images by subfolder, largest first; empty where there are no subfolders."""
        if not set(self.classes) - {""}:
            return {}
        return dict(sorted(self.classes.items(), key=lambda item: -item[1]))


def aspect_of(file: FileReport) -> str:
    """'portrait', 'square' or 'wide'."""
    if not file.width or not file.height:
        return "square"
    ratio = file.width / file.height
    return "portrait" if ratio < 1 / SQUARE_WITHIN else "wide" if ratio > SQUARE_WITHIN else "square"
