"""`gan-studio metrics` as a person meets it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from gan_studio.cli import main

TINY = ["--width", "4", "--size", "32", "--batch", "8", "--precision", "float32", "--threads", "1"]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of a few steps on 40 built-in digits."""
    outdir = tmp_path_factory.mktemp("runs")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GAN_STUDIO_HOME", str(tmp_path_factory.mktemp("home")))
        assert main(["train", "--data", "builtin:digits:40", "--outdir", str(outdir), "--kimg", "0.064", *TINY]) == 0
    (run,) = [path for path in outdir.iterdir() if path.is_dir()]
    return run


def test_it_prints_figures_between_floor_and_ceiling_and_how(trained: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["metrics", "--network", str(trained)]) == 0
    shown = capsys.readouterr().out
    assert "20 generated against 20 real images" in shown
    for word in ("Kernel distance", "Coverage", "Alike pairs", "real data", "failed", "Fréchet distance needs at least 100"):
        assert word in shown


def test_json_tells_the_data_the_versions_and_how_each_figure_was_found(
    trained: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--metrics", "coverage,kernel-distance", "--count", "10", "--seed", "3", "--json"]
    assert main(["metrics", "--network", str(trained), "--data", "builtin:digits:40", "--snapshot", "all", *words]) == 0
    table = json.loads(capsys.readouterr().out)
    assert table["data"]["count"] == 40
    assert table["data"]["same_as_trained_on"] is True
    assert len(table["data"]["fingerprint"]) == 64
    assert "torch" in table["versions"]
    assert len(table["evaluations"]) == len(list((trained / "snapshots").glob("0*")))
    for evaluation in table["evaluations"]:
        assert evaluation["count"] == 10
        assert [figure["key"] for figure in evaluation["figures"]] == ["kernel-distance", "coverage"]
        assert all(figure["how"] for figure in evaluation["figures"])


def test_one_snapshot_can_be_named_in_two_ways(trained: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = sorted((trained / "snapshots").glob("0*"))[-1]
    found = []
    for words in (["--network", str(name)], ["--network", str(trained), "--snapshot", name.name]):
        assert main(["metrics", *words, "--metrics", "variety", "--json"]) == 0
        found.append(json.loads(capsys.readouterr().out)["evaluations"][0])
    assert found[0]["snapshot"] == found[1]["snapshot"] == name.name
    assert found[0]["figures"][1]["value"] == pytest.approx(found[1]["figures"][1]["value"], rel=1e-3)


@pytest.mark.parametrize(("words", "code", "said"), [
    (["--metrics", "beauty"], 2, "no figure called 'beauty'"),
    (["--metrics", "modes"], 2, "no figure 'modes'"),
    (["--snapshot", "999999"], 1, "no snapshot called '999999'"),
    (["--data", "builtin:ring-8"], 1, "have changed"),
    (["--data", "builtin:digits:9"], 3, "too few"),
    (["--data", "/no/such/folder"], 3, "/no/such/folder"),
    (["--count", "7"], 2, "--count"),
])
def test_what_cannot_be_is_told_in_words(
    trained: Path, capsys: pytest.CaptureFixture[str], words: list[str], code: int, said: str
) -> None:
    assert main(["metrics", "--network", str(trained), *words]) == code
    assert said in capsys.readouterr().err


def test_a_run_that_is_none_or_has_no_snapshot_is_told(
    trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["metrics", "--network", str(tmp_path / "nothing")]) == 1
    bare = tmp_path / "bare"
    shutil.copytree(trained, bare)
    for path in (bare / "snapshots").iterdir():
        shutil.rmtree(path)
    assert main(["metrics", "--network", str(bare)]) == 1
    assert "no snapshot" in capsys.readouterr().err
    assert main(["metrics", "--network", str(bare), "--snapshot", "best"]) == 1
    assert "best" in capsys.readouterr().err
