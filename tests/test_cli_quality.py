"""Quality on the command line: what train prints of it, and pictures of the best generator."""

from __future__ import annotations

from pathlib import Path

import pytest

from gan_studio.cli import main
from gan_studio.cli.quality import quality_line, quality_summary
from gan_studio.core.config import Recipe
from gan_studio.core.events import MetricsReady
from gan_studio.core.metrics.report import Measured, Report
from gan_studio.core.run import RunFolder
from gan_studio.core.run_options import DataInfo, RunOptions
from gan_studio.core.sampling import initial_generator
from gan_studio.core.snapshots import Snapshot

RECIPE = Recipe(size=32, width=4, latent_dim=6)


def report(value: float) -> Report:
    return Report(500, (Measured("kernel-distance", "Kernel distance", value, 0.002, 3.1, "low", "How."),), 1.0)


@pytest.fixture
def folder(tmp_path: Path) -> RunFolder:
    """A run that was better at 2 kimg than at its end."""
    info = DataInfo(source=("x",), name="x", count=10, shape=(32, 32, 3))
    run = RunFolder.create(tmp_path, RunOptions(recipe=RECIPE, data=info))
    weights = dict(initial_generator(RECIPE, (32, 32, 3)).state_dict())
    run.write_snapshot(Snapshot(4000, weights), "finished")
    for images_seen, value in ((1000, 0.9), (2000, 0.1), (4000, 0.4)):
        run.quality.append({"images_seen": images_seen, **report(value).as_table()})
    run.quality.keep_best(2000, weights, key="kernel-distance", value=0.1, count=500)
    return run


def test_an_evaluation_is_one_line() -> None:
    line = quality_line(MetricsReady(12_000, report(0.1234), True, 12_000))
    assert line == "quality  kimg 12.0     Kernel distance 0.123  (real data 0.002, failed 3.1)  best so far"


def test_the_summary_says_where_it_was_best_and_how_to_draw_with_it(folder: RunFolder) -> None:
    last, best = quality_summary(folder)
    assert "0.4 at 4.0 kimg" in last
    assert "0.1 at 2.0 kimg" in best
    assert f"--network {folder.path} --snapshot best" in best


def test_pictures_of_the_best_generator(folder: RunFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["generate", "--network", str(folder.path), "--seeds", "1", "--outdir", str(tmp_path / "pictures")]
    assert main([*words, "--snapshot", "best"]) == 0
    assert "at 2.0 kimg" in capsys.readouterr().out
    assert main(words) == 0
    assert "at 4.0 kimg" in capsys.readouterr().out
    assert main([*words, "--snapshot", "000004"]) == 0
    assert main([*words, "--snapshot", "000007"]) == 1
    named = ["generate", "--network", str(folder.snapshots()[0]), "--outdir", str(tmp_path), "--snapshot", "best"]
    assert main(named) == 2


def test_a_run_that_was_never_measured_has_no_best(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    info = DataInfo(source=("x",), name="x", count=10, shape=(32, 32, 3))
    run = RunFolder.create(tmp_path, RunOptions(recipe=RECIPE, data=info))
    assert quality_summary(run) == []
    assert main(["generate", "--network", str(run.path), "--outdir", str(tmp_path), "--snapshot", "best"]) == 1
    assert "was not measured" in capsys.readouterr().err
