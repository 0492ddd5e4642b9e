"""`gan-studio directions`: what it prints, writes and refuses."""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from builtin_generator import DIM, make_builtin

from gan_studio.cli import main
from gan_studio.core.directions import Direction, naming
from gan_studio.core.directions.npz import read_npz


@pytest.fixture
def run(tmp_path: Path) -> Path:
    return make_builtin(tmp_path / "run")


def test_main_components_are_printed_and_written(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["directions", "--network", str(run), "--out", str(tmp_path / "found")]) == 0
    said = capsys.readouterr().out
    assert "Component 1" in said
    assert "explains" in said
    assert "found.npz" in said
    found = read_npz(tmp_path / "found.npz", DIM, *sizes(run))
    assert found[0].key == "pca 1"


def sizes(run: Path) -> tuple[int, int]:
    from gan_studio.core.sampling import Renderer

    styled = Renderer.from_run(run).styled
    return (styled.styles, len(styled.w_mean)) if styled is not None else (0, 0)


def test_json_holds_every_vector(run: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["directions", "--network", str(run), "--method", "sefa", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["method"], told["images_seen"], told["file"]) == ("sefa", 61_000, None)
    assert all(np.isfinite(each["vector"]).all() for each in told["directions"])


def test_named_directions_come_from_the_runs_pictures_or_others(
    run: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[tuple[str, int]] = []

    def quick(renderer: Any, data: Any, labels: Any) -> Generator[float, None, list[Direction]]:
        asked.append((data.source[0], len(data)))
        yield 0.5
        return [Direction("tilt", "Tilt", "left", "right", np.ones(DIM), 0.91, 0.12, 0.98)]

    monkeypatch.setattr(naming, "named_directions", quick)
    assert main(["directions", "--network", str(run), "--data", "builtin:anime-faces:60"]) == 0
    assert asked == [("builtin:anime-faces:60", 60)]
    assert "Tilt" in (said := capsys.readouterr().out)
    assert "0.91" in said
    assert "12 %" in said


@pytest.mark.parametrize(("words", "said"), [
    (["--method", "pca", "--data", "builtin:digits:60"], "needs no pictures"),
    (["--method", "labels", "--layers", "1-2"], "a row for each layer"),
    (["--layers", "9-1"], "--layers"), (["--layers", "a"], "--layers"),
    (["--method", "nonsense"], "nonsense")])
def test_what_makes_no_sense_is_refused_in_words(
    run: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert main(["directions", "--network", str(run), *words]) in (2, 3)
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(("words", "said"), [
    (["--labels", "labels.csv"], "is drawn"),
    (["--data", "builtin:anime-faces:60", "--labels", "labels.csv"], "is drawn"),
    (["--data", "pictures", "--labels", "nowhere.csv"], "nowhere.csv cannot be read"),
    (["--data", "pictures", "--labels", "prose.csv"], "prose.csv is not a table")])
def test_table_that_is_of_no_use_is_refused_before_the_pictures_are_opened(
    run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "labels.csv").write_text("filename,smile\na.png,1\n")
    (tmp_path / "prose.csv").write_text("These are the labels.\n")
    monkeypatch.setattr("gan_studio.core.data.open.open_data", lambda *_, **__: pytest.fail("the pictures were opened"))
    assert main(["directions", "--network", str(run), *words]) == 2
    assert said in capsys.readouterr().err
