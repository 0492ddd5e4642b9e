"""The list of runs: quick, newest first, and nothing in the folder can stop it."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import numpy as np
import pytest

from gan_studio.core.config import Recipe
from gan_studio.core.errors import RunError
from gan_studio.core.run import DataInfo, RunFolder, RunOptions, Snapshot, latest_run, list_runs


def create(root: Path, name: str = "faces", **settings: object) -> RunFolder:
    data = DataInfo(source=(f"builtin:{name}",), name=name, count=10, shape=(64, 64, 3))
    return RunFolder.create(root, RunOptions(recipe=Recipe.make(**settings), data=data))


def touch_everything(folder: Path, at: float) -> None:
    for path in [*folder.rglob("*"), folder]:
        os.utime(path, (at, at))


def test_runs_are_listed_newest_first_with_what_the_welcome_page_shows(tmp_path: Path) -> None:
    old, new = create(tmp_path, "faces", kimg=50.0), create(tmp_path, "digits", method="vae", size=32)
    old.save_sheet("fakes", np.zeros((4, 8, 8, 3), np.uint8), 100)
    old.write_snapshot(Snapshot(1200, {"w": np.zeros(1, np.float32)}), "stopped")
    old.rename("First try")
    touch_everything(old.path, time.time() - 100)
    touch_everything(new.path, time.time())
    first, second = list_runs(tmp_path)
    assert (first.path, first.method, first.objective, first.size, first.status) == (new.path, "vae", "", 32, "paused")
    assert (second.name, second.data_name, second.images_seen, second.target) == ("First try", "faces", 1200, 50_000)
    assert second.data_source == ("builtin:faces",)
    assert second.thumbnail is not None
    assert second.thumbnail.is_file()
    assert first.thumbnail is None
    assert abs(second.modified - (time.time() - 100)) < 20
    assert latest_run(tmp_path) == new.path


def test_no_folder_is_no_runs(tmp_path: Path) -> None:
    assert list_runs(tmp_path / "nowhere") == []
    (tmp_path / "file").touch()
    assert list_runs(tmp_path / "file") == []
    with pytest.raises(RunError, match="no run"):
        latest_run(tmp_path)


def test_rubbish_is_left_out_and_damage_is_listed_with_its_reason(tmp_path: Path) -> None:
    good = create(tmp_path)
    (tmp_path / "notes").mkdir()
    (tmp_path / "file.txt").write_text("x")
    (tmp_path / ".reserved-00099").mkdir()
    (tmp_path / "00050-empty-non-saturating-64").mkdir()
    broken = create(tmp_path, "broken")
    (broken.path / "training_options.json").write_bytes(b"\x00\xff{")
    newer = create(tmp_path, "newer")
    text = (newer.path / "training_options.json").read_text()
    (newer.path / "training_options.json").write_text(text.replace('"schema_version": 1', '"schema_version": 9'))
    hollow = create(tmp_path, "hollow")
    (hollow.path / "snapshots" / "000001").mkdir()
    shutil.copytree(good.path, tmp_path / "my favourite copy")
    if hasattr(os, "symlink"):
        os.symlink(tmp_path / "00077-loop", tmp_path / "00077-loop")
    found = {summary.path.name: summary for summary in list_runs(tmp_path)}
    assert set(found) == {good.path.name, "00050-empty-non-saturating-64", broken.path.name, newer.path.name,
                          hollow.path.name, "my favourite copy"}
    assert found[good.path.name].status == "paused"
    assert found[good.path.name].message == ""
    for path, word in ((broken.path, "damaged"), (newer.path, "version 9"), (hollow.path, "snapshots"),
                       (tmp_path / "00050-empty-non-saturating-64", "no training_options.json")):
        assert found[path.name].status == "damaged"
        assert word in found[path.name].message


def test_an_unreadable_run_does_not_stop_the_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    create(tmp_path, "a")
    locked = create(tmp_path, "locked")
    read = Path.read_bytes

    def guarded(self: Path) -> bytes:
        if locked.path in self.parents:
            raise PermissionError(13, "Permission denied")
        return read(self)

    monkeypatch.setattr(Path, "read_bytes", guarded)
    statuses = {summary.path.name: summary.status for summary in list_runs(tmp_path)}
    assert statuses == {"00000-a-non-saturating-64": "paused", "00001-locked-non-saturating-64": "damaged"}


def test_a_run_that_trains_shows_as_training(tmp_path: Path) -> None:
    run = create(tmp_path)
    run.acquire()
    run.append_tick({"images_seen": 640})
    (summary,) = list_runs(tmp_path)
    run.release()
    assert (summary.status, summary.images_seen) == ("training", 640)


def test_two_hundred_runs_are_listed_in_a_moment(tmp_path: Path) -> None:
    run = create(tmp_path)
    run.write_snapshot(Snapshot(1200, {"w": np.zeros(1, np.float32)}), "stopped")
    run.append_tick({"images_seen": 1200})
    for number in range(1, 200):
        shutil.copytree(run.path, tmp_path / f"{number:05d}-faces-non-saturating-64")
    begin = time.perf_counter()
    assert len(list_runs(tmp_path)) == 200
    assert time.perf_counter() - begin < 1.0  # about 0.06 s on a slow core; the rest is for a busy machine
