"""The run folder: made once, opened with care, kept by one, read by many."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from gan_studio.core.config import Recipe
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import RunError
from gan_studio.core.run import DataInfo, RunFolder, RunOptions, Snapshot


def options(name: str = "faces") -> RunOptions:
    images = np.zeros((10, 64, 64, 3), np.uint8)
    return RunOptions(recipe=Recipe(), data=DataInfo.of(ArrayDataSet("images", name, (f"builtin:{name}",), "abc", images)))


@pytest.fixture
def run(tmp_path: Path) -> RunFolder:
    return RunFolder.create(tmp_path / "runs", options())


def snapshot(images_seen: int = 0) -> Snapshot:
    return Snapshot(images_seen, {"w": np.full(3, images_seen, np.float32)})


def test_a_new_run_has_its_options_and_opens_again(run: RunFolder) -> None:
    assert run.path.name == "00000-faces-non-saturating-64"
    again = RunFolder.open(run.path)
    assert again.options == run.options
    assert again.options.data.shape == (64, 64, 3)
    assert again.options.versions["numpy"] == np.__version__
    assert again.state() == "paused"
    assert again.images_seen == 0
    assert again.snapshots() == []
    assert again.samples() == []
    assert again.read_stats() == ([], 0)
    assert again.latest_snapshot() == (None, [])


def test_the_counter_goes_on_and_never_overwrites(tmp_path: Path) -> None:
    (tmp_path / "00007-somebody-else").mkdir()
    (tmp_path / "notes").mkdir()
    names = [RunFolder.create(tmp_path, options()).path.name for _ in range(2)]
    assert names == ["00008-faces-non-saturating-64", "00009-faces-non-saturating-64"]
    assert not [name for name in os.listdir(tmp_path) if name.startswith(".")]


RACE = """
import sys
from gan_studio.core.config import Recipe
from gan_studio.core.run import DataInfo, RunFolder, RunOptions
for i in range(6):
    RunFolder.create(sys.argv[1], RunOptions(recipe=Recipe(), data=DataInfo(source=("x",), name=sys.argv[2] + str(i))))
"""


def test_two_programs_at_once_never_get_the_same_number(tmp_path: Path) -> None:
    racers = [subprocess.Popen([sys.executable, "-c", RACE, str(tmp_path), name]) for name in ("a", "b", "c")]
    assert [racer.wait(60) for racer in racers] == [0, 0, 0]
    names = os.listdir(tmp_path)
    assert sorted(int(name[:5]) for name in names) == list(range(18))
    assert all((tmp_path / name / "training_options.json").is_file() for name in names)


@pytest.mark.parametrize(("code", "word"), [(errno.ENOSPC, "disk is full"), (errno.EROFS, "cannot be written")])
def test_a_folder_that_cannot_be_made_says_why_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, word: str
) -> None:
    def refused(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", refused)
    with pytest.raises(RunError, match=word) as caught:
        RunFolder.create(tmp_path, options())
    assert caught.value.action is not None
    assert os.listdir(tmp_path) == []


def test_a_file_where_the_runs_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "runs").write_text("not a folder")
    with pytest.raises(RunError):
        RunFolder.create(tmp_path / "runs", options())


def test_opening_what_is_no_run(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="not a run folder"):
        RunFolder.open(tmp_path)
    with pytest.raises(RunError, match="not there any more"):
        RunFolder.open(tmp_path / "nowhere")


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"schema_version": 1}', '{"schema_version": "x"}', "\x00" * 50])
def test_damaged_options_are_told_as_damage(run: RunFolder, text: str) -> None:
    (run.path / "training_options.json").write_text(text)
    with pytest.raises(RunError, match="damaged"):
        RunFolder.open(run.path)


def test_a_newer_version_is_named(run: RunFolder) -> None:
    path = run.path / "training_options.json"
    table = json.loads(path.read_text())
    table |= {"schema_version": 7, "versions": {"gan-studio": "4.2"}, "recipe": {"unheard": "of"}}
    path.write_text(json.dumps(table))
    with pytest.raises(RunError, match=r"GAN Studio 4\.2 in version 7.*up to version 1") as caught:
        RunFolder.open(run.path)
    assert "Update" in caught.value.hint


def test_the_shown_name_changes_and_the_folder_stays(run: RunFolder) -> None:
    assert run.name == run.path.name
    run.rename("  My best faces 🙂 ")
    again = RunFolder.open(run.path)
    assert again.name == "My best faces 🙂"
    assert again.path == run.path
    run.rename("")
    assert run.name == run.path.name


def test_options_can_be_extended(run: RunFolder) -> None:
    run.save_options(run.options.model_copy(update={"recipe": run.options.recipe.but(kimg=999.0)}))
    assert RunFolder.open(run.path).options.recipe.kimg == 999.0


def test_one_trains_and_others_are_told(run: RunFolder) -> None:
    other = RunFolder.open(run.path)
    assert not other.is_training()
    run.acquire()
    run.acquire()
    assert run.is_training()
    assert other.state() == "training"
    with pytest.raises(RunError, match="being trained already"):
        other.acquire()
    run.release()
    run.release()
    assert not other.is_training()
    other.acquire()
    other.release()


def test_looking_does_not_disturb_the_one_who_trains(run: RunFolder) -> None:
    """Many looks in between: the lock can still be taken, and stays taken."""
    for _ in range(20):
        assert not run.is_training()
        run.acquire()
        assert RunFolder.open(run.path).is_training()
        run.release()


HOLD = """
import sys, time
from gan_studio.core.run import RunFolder
run = RunFolder.open(sys.argv[1])
run.acquire()
print("held", flush=True)
time.sleep(60)
"""


def test_a_killed_trainer_frees_the_run(run: RunFolder) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD, str(run.path)], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        assert run.is_training()
        holder.kill()
    assert not run.is_training()
    run.acquire()
    run.release()


def test_a_lock_that_cannot_be_made_is_told(run: RunFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr("filelock.FileLock.acquire", refused)
    with pytest.raises(RunError, match="cannot be written"):
        run.acquire()


def test_only_the_owner_clears_what_a_killed_writer_left(run: RunFolder) -> None:
    for folder in (run.path, run.path / "samples", run.path / "snapshots"):
        (folder / ".tmp-9-ff").mkdir()
    RunFolder.open(run.path)
    assert (run.path / ".tmp-9-ff").exists()
    run.acquire()
    run.release()
    assert not list(run.path.rglob(".tmp-*"))


def test_status_follows_the_snapshots(run: RunFolder) -> None:
    run.set_status("training")
    run.write_snapshot(snapshot(1500), "time")
    assert run.state() == "paused"
    assert RunFolder.open(run.path).images_seen == 1500
    run.write_snapshot(snapshot(2500), "finished")
    assert run.state() == "finished"
    run.set_status("training")  # taken up again with a longer target
    assert run.state() == "paused"
    assert run.images_seen == 2500


def test_progress_of_a_live_run_comes_from_its_newest_tick(run: RunFolder) -> None:
    run.write_snapshot(snapshot(1000), "time")
    run.append_tick({"images_seen": 1700})
    assert run.images_seen == 1000
    run.acquire()
    assert run.images_seen == 1700
    run.release()


def test_without_its_status_file_a_run_still_knows_where_it_is(run: RunFolder) -> None:
    run.write_snapshot(snapshot(1000), "time")
    run.write_snapshot(snapshot(2000), "time")
    (run.path / "status.json").write_text("{half")
    assert (run.state(), run.images_seen) == ("paused", 2000)
    (run.snapshots()[-1] / "state.json").write_text("{half")
    assert run.images_seen == 1000


def test_going_back_sets_later_things_aside(run: RunFolder) -> None:
    tiles = np.zeros((4, 8, 8, 3), np.uint8)
    run.save_sheet("reals", tiles, 0)
    for images in (1000, 2000, 3000):
        run.save_sheet("fakes", tiles, images)
        run.append_tick({"images_seen": images})
        run.write_snapshot(snapshot(images), "time")
    (run.snapshots()[-1] / "networks.safetensors").write_bytes(b"")
    found, told = run.latest_snapshot()
    assert found is not None
    assert found.images_seen == 2000
    assert len(told) == 1
    run.rewind(found.images_seen)
    run.append_tick({"images_seen": 2400})
    assert [sheet.images_seen for sheet in run.samples()] == [0, 1000, 2000]
    assert [sheet.images_seen for sheet in run.samples({sheet.path for sheet in run.samples()[:2]})] == [2000]
    assert [tick["images_seen"] for tick in run.read_stats()[0]] == [1000, 2000, 2400]
    assert [path.name for path in run.snapshots()] == ["000001", "000002"]
    assert (run.path / "samples" / "set-aside-fakes000003.png").is_file()
    run.rewind(1000)
    run.rewind(1000)
    assert [path.name for path in run.snapshots()] == ["000001"]


def test_a_run_is_deleted_only_when_nobody_trains_it(run: RunFolder) -> None:
    run.acquire()
    with pytest.raises(RunError, match="being trained"):
        RunFolder.open(run.path).delete()
    run.release()
    run.delete()
    assert os.listdir(run.path.parent) == []


def test_reading_a_run_needs_no_torch(run: RunFolder) -> None:
    run.write_snapshot(snapshot(5), "time")
    code = ("import sys; from gan_studio.core.run import RunFolder, list_runs; from pathlib import Path\n"
            "run = RunFolder.open(sys.argv[1]); list_runs(Path(sys.argv[1]).parent); run.state(); run.read_stats()\n"
            "run.latest_snapshot(as_numpy=True)\n"
            "assert 'torch' not in sys.modules and 'PIL' not in sys.modules and 'filelock' not in sys.modules")
    subprocess.run([sys.executable, "-c", code, str(run.path)], check=True, timeout=60)
