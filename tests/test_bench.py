"""The benchmark's own arithmetic, and that its measurements measure (the figures themselves are the machine's affair)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gan_studio import paths
from gan_studio.bench.figure import Figure, percentile
from gan_studio.bench.lab import fresh_lab_folder
from gan_studio.bench.table import FIGURES
from gan_studio.cli import main
from gan_studio.core.lab.base import Verdict
from gan_studio.core.lab.verdicts import keep_verdict, kept_verdicts
from gan_studio.core.words import Text


def test_percentile_is_the_nearest_rank() -> None:
    values = [float(value) for value in range(100, 0, -1)]
    assert percentile(values, 0.5) == 50
    assert percentile(values, 0.99) == 99
    assert percentile(values, 1.0) == 100
    assert percentile([3.0], 0.99) == 3
    assert percentile([], 0.5) == 0


def test_a_figure_tells_its_verdict() -> None:
    figure = Figure("start", "process start to first paint", "under 800 ms", 612.4, "ms", True, "median of 8 starts")
    assert figure.line().startswith("  pass  process start to first paint: 612.4 ms (target: under 800 ms)")
    assert "MISS" in Figure(**{**figure.as_table(), "passed": False}).line()


def test_a_figure_that_does_not_exist_is_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--only", "beauty"]) == 2
    assert "start" in capsys.readouterr().err


def test_every_promise_of_the_table_is_measured() -> None:
    assert set(FIGURES) == {
        "start", "first-play", "heartbeat", "lab-heartbeat", "lab-open", "slider", "explore", "film", "export", "directions",
        "fidelity", "photo", "pause", "overhead", "scan", "large", "determinism",
    }


def test_what_the_lab_keeps_is_neither_used_nor_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))
    mine = Verdict(Text("mine"), Text("so"))
    keep_verdict("argmax", mine)
    with fresh_lab_folder():
        assert kept_verdicts() == {}
        keep_verdict("argmax", Verdict(Text("the benchmark's"), Text("so")))
    assert kept_verdicts()["argmax"].sentence == mine.sentence


@pytest.mark.slow
def test_runs_repeat_themselves_exactly(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--here", "--quick", "--only", "determinism"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert [figure["passed"] for figure in figures] == [True, True]


def test_pictures_for_the_large_set_can_be_read(tmp_path: Path) -> None:
    from gan_studio.bench.data import write_pictures

    write_pictures(tmp_path / "some.zip", 12)
    assert main(["scan", str(tmp_path / "some.zip")]) == 0
