"""The table of docs/lab.md is made from what the experiments said, and has its place in the page."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("lab_table", ROOT / "build_scripts" / "lab_table.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def report(seed: int, holds: bool | None) -> dict[str, Any]:
    return {"experiment": "tiny", "number": "2.1", "claim": "It goes up.", "seed": seed, "seconds": 3.4 + seed,
            "verdict": {"sentence": f"a | {seed}", "obtained": "Seed.", "figures": {}, "holds": holds}}


def test_a_line_says_what_was_seen_and_in_how_many_seeds_it_held(script: ModuleType) -> None:
    broken = {**report(2, None), "error": "disk full"}
    del broken["verdict"]
    line = script.table([[report(0, True)], [report(1, False)], [broken]]).splitlines()[2]
    assert line == ("| 2.1 | tiny | It goes up. | a \\| 0 <sub>Seed.</sub> | 1 of 3 | `gan-studio lab tiny` (3 s) |")
    assert "could not be run: disk full" in script.table([[broken]])


def test_a_seed_that_was_kept_is_not_measured_again(script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[tuple[int, bool]] = []

    def run_all(seed: int, *, quick: bool) -> list[dict[str, Any]]:
        measured.append((seed, quick))
        return [report(seed, True)]

    monkeypatch.setattr(script, "run_all", run_all)
    first = script.reports_of(0, quick=False, keep=tmp_path / "kept")
    assert script.reports_of(0, quick=False, keep=tmp_path / "kept") == first == [report(0, True)]
    script.reports_of(0, quick=True, keep=tmp_path / "kept")
    script.reports_of(1, quick=False, keep=tmp_path / "kept")
    assert measured == [(0, False), (0, True), (1, False)]


def test_the_page_has_a_place_for_it(script: ModuleType) -> None:
    page = (ROOT / "docs" / "lab.md").read_text("utf-8")
    once = script.placed(page, "| a table |")
    assert "| a table |" in once
    assert script.placed(once, "| a table |") == once
    with pytest.raises(ValueError, match="no place"):
        script.placed("# a page", "| a table |")
