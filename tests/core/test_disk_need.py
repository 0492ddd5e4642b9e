"""A run that the disk has no room for is refused before anything is made."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from gan_studio.__main__ import main
from gan_studio.core.config import Recipe
from gan_studio.core.disk_need import require_room, snapshot_bytes
from gan_studio.core.run import RunFolder

TINY = ["--width", "128", "--batch", "16", "--latent-dim", "8", "--threads", "1", "--precision", "float32", "--preset", "quick"]


def test_a_snapshot_is_reckoned_as_large_as_it_is(tmp_path: Path) -> None:
    assert main(["train", "--outdir", str(tmp_path), "--data", "builtin:ring-8", *TINY, "--kimg", "0.016"]) == 0
    (run,) = tmp_path.iterdir()
    recipe = RunFolder.open(run).options.recipe
    *_, snapshot = sorted((run / "snapshots").glob("0*"))
    found = sum(file.stat().st_size for file in snapshot.glob("*.safetensors"))
    reckoned = snapshot_bytes(recipe, tuple(RunFolder.open(run).options.data.shape))
    assert 0.8 * found <= reckoned <= found


def test_a_full_disk_is_said_with_what_is_free_and_nothing_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=5_000_000))
    runs = tmp_path / "not" / "there yet"
    assert main(["train", "--outdir", str(runs), "--data", "builtin:ring-8", *TINY, "--kimg", "1"]) == 1
    said = capsys.readouterr().err
    assert "too full for a run: 5 MB are free" in said
    assert "another disk" in said
    assert not runs.exists()


def test_a_disk_with_room_is_no_trouble(tmp_path: Path) -> None:
    require_room(Recipe(), (64, 64, 3), tmp_path / "runs")
    assert list(tmp_path.iterdir()) == []
