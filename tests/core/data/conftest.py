"""Folders of pictures and a scan in one call."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from gan_studio.core.data.open import scan
from gan_studio.core.data.types import FileReport, ScanProgress, ScanReport

Scan = Callable[..., ScanReport]


@pytest.fixture
def run_scan() -> Scan:
    """`run_scan(path, ..., recipe=…)` drains the generator and gives the report."""

    def drain(*source: str | Path, progress: list[ScanProgress] | None = None, **settings: object) -> ScanReport:
        steps = scan([str(item) for item in source], **settings)
        while True:
            try:
                step = next(steps)
            except StopIteration as end:
                return end.value
            if progress is not None:
                progress.append(step)

    return drain


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """A folder of four distinct colour PNGs of 40 x 30 px; room for odd files beside them."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for index in range(4):
        noise(index).save(folder / f"good{index}.png")
    return folder


def noise(seed: int, width: int = 40, height: int = 30) -> Image.Image:
    values = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    return Image.fromarray(values)


@pytest.fixture
def look_at(pictures: Path, run_scan: Scan) -> Callable[[str], FileReport]:
    """`look_at(name)` scans `pictures` and gives the report of one file in it."""

    def look(name: str) -> FileReport:
        return next(file for file in run_scan(pictures).files if file.name == name)

    return look
