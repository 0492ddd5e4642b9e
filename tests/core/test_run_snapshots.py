"""Snapshots: whole or not there, checked when they are read, thinned as they grow old."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from gan_studio.core import snapshots as module
from gan_studio.core.config import Recipe
from gan_studio.core.errors import RunError
from gan_studio.core.run import DataInfo, RunFolder, RunOptions, Snapshot


@pytest.fixture
def run(tmp_path: Path) -> RunFolder:
    data = DataInfo(source=("builtin:digits",), name="digits", count=100, shape=(32, 32, 1))
    return RunFolder.create(tmp_path, RunOptions(recipe=Recipe(size=32), data=data))


def make(images_seen: int) -> Snapshot:
    """A small snapshot whose every part tells how far it is."""
    mark = np.full((2, 3), images_seen, np.float32)
    return Snapshot(
        images_seen,
        generator_ema={"w": mark},
        networks={"generator": {"w": mark, "inner.w": mark + 1}, "discriminator": {"w": mark + 2}},
        optimizers={"generator": {"state": {0: {"step": mark[0, :1], "exp_avg": mark}}, "param_groups": [{"lr": 0.1}]}},
        state={"steps": images_seen, "order": [1, 2]},
        rng={"main": np.arange(20, dtype=np.uint8)},
    )


def sounds(snapshot: Snapshot | None, images_seen: int) -> bool:
    expected = make(images_seen)
    return (
        snapshot is not None
        and snapshot.images_seen == images_seen
        and np.array_equal(snapshot.generator_ema["w"], expected.generator_ema["w"])
        and np.array_equal(snapshot.networks["discriminator"]["w"], expected.networks["discriminator"]["w"])
        and np.array_equal(snapshot.optimizers["generator"]["state"][0]["exp_avg"], expected.networks["generator"]["w"])
        and snapshot.state == expected.state
    )


def test_a_snapshot_of_torch_comes_back_bit_for_bit(run: RunFolder) -> None:
    torch.manual_seed(0)
    network = torch.nn.Sequential(torch.nn.Conv2d(3, 4, 3), torch.nn.BatchNorm2d(4)).to(memory_format=torch.channels_last)
    optimizer = torch.optim.Adam(network.parameters(), betas=(0.0, 0.99))
    network(torch.randn(2, 3, 8, 8)).square().sum().backward()
    optimizer.step()
    generator = torch.Generator().manual_seed(5)
    given = Snapshot(1234, {"w": torch.randn(5).bfloat16()}, {"generator": dict(network.state_dict())},
                     {"generator": optimizer.state_dict()}, {"a": (1, None)}, {"main": generator.get_state()})
    path = run.write_snapshot(given, "asked")
    assert path.name == "000001"
    assert sorted(os.listdir(path)) == ["generator_ema.safetensors", "networks.safetensors", "optimizers.safetensors",
                                        "state.json"]
    found = run.load_snapshot(path)
    assert (found.reason, found.complete, found.state) == ("asked", True, {"a": (1, None)})
    assert found.generator_ema["w"].dtype == torch.bfloat16
    assert torch.equal(found.generator_ema["w"], given.generator_ema["w"])
    for key, value in network.state_dict().items():
        assert torch.equal(found.networks["generator"][key], value)
        assert found.networks["generator"][key].dtype == value.dtype
    groups = found.optimizers["generator"]["param_groups"]
    assert groups == optimizer.state_dict()["param_groups"]
    assert isinstance(groups[0]["betas"], tuple)
    for index, state in optimizer.state_dict()["state"].items():
        for key, value in state.items():
            restored = found.optimizers["generator"]["state"][index][key]
            assert torch.equal(restored, value)
            assert (restored.dtype, restored.shape, restored.stride()) == (value.dtype, value.shape, value.stride())
    torch.Generator().set_state(found.rng["main"])
    assert torch.equal(found.rng["main"], given.rng["main"])
    found.generator_ema["w"].zero_()  # its memory is its own, and writable


def test_two_in_the_same_kimg_stand_side_by_side(run: RunFolder) -> None:
    for images in (1000, 1500, 1999, 2000):
        run.write_snapshot(make(images), "time")
    assert [path.name for path in run.snapshots()] == ["000001", "000001-1", "000001-2", "000002"]
    assert sounds(run.latest_snapshot(as_numpy=True)[0], 2000)


def flip_a_bit(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def change_a_number(path: Path) -> None:
    path.write_text(path.read_text().replace("2000", "2001"))


DAMAGE: dict[str, Callable[[Path], object]] = {
    "cut": lambda path: path.write_bytes(path.read_bytes()[:-7]),
    "empty": lambda path: path.write_bytes(b""),
    "gone": Path.unlink,
    "bit": flip_a_bit,
    "longer": lambda path: path.write_bytes(path.read_bytes() + b"\0"),
}


@pytest.mark.parametrize("how", DAMAGE)
@pytest.mark.parametrize("name", ["generator_ema.safetensors", "networks.safetensors", "optimizers.safetensors",
                                  "state.json"])
def test_damage_is_noticed_and_the_one_before_is_used(run: RunFolder, name: str, how: str) -> None:
    run.write_snapshot(make(1000), "time")
    newest = run.write_snapshot(make(2000), "time")
    DAMAGE[how](newest / name)
    with pytest.raises(RunError, match="damaged"):
        run.load_snapshot(newest)
    found, told = run.latest_snapshot(as_numpy=True)
    assert sounds(found, 1000)
    assert len(told) == 1
    assert "000002" in told[0]
    assert "one before" in told[0]


def test_a_changed_counter_is_noticed_too(run: RunFolder) -> None:
    newest = run.write_snapshot(make(2000), "time")
    change_a_number(newest / "state.json")
    with pytest.raises(RunError, match="has changed"):
        run.load_snapshot(newest)


def test_when_all_are_damaged_each_is_told(run: RunFolder) -> None:
    for images in (1000, 2000):
        (run.write_snapshot(make(images), "time") / "state.json").unlink()
    found, told = run.latest_snapshot()
    assert found is None
    assert len(told) == 2
    assert run.state() == "damaged"
    assert run.latest_snapshot(generator_only=True)[0] is None


def test_a_snapshot_from_a_newer_version_is_named(run: RunFolder) -> None:
    run.write_snapshot(make(1000), "time")
    newest = run.write_snapshot(make(2000), "time")
    table = json.loads((newest / "state.json").read_text())
    (newest / "state.json").write_text(json.dumps({**table, "schema_version": 3}))
    with pytest.raises(RunError, match="version 3"):
        run.load_snapshot(newest)
    assert sounds(run.latest_snapshot(as_numpy=True)[0], 1000)


def test_a_snapshot_that_is_whole_but_strange_is_damage_too(run: RunFolder) -> None:
    run.write_snapshot(make(1000), "time")
    newest = run.write_snapshot(make(2000), "time")
    header = module.read_header(newest)
    del header["rng"]
    (newest / "state.json").write_text(json.dumps(module._signed(header)))
    found, told = run.latest_snapshot(as_numpy=True)
    assert sounds(found, 1000)
    assert len(told) == 1


@pytest.mark.parametrize("step", ["fsync", "rename"])
def test_a_full_disk_costs_nothing_that_was_there(run: RunFolder, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    run.write_snapshot(make(1000), "time")

    def refused(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(os, step, refused)
        with pytest.raises(RunError, match="disk is full") as caught:
            run.write_snapshot(make(2000), "time")
    assert "untouched" in caught.value.hint
    assert sounds(run.latest_snapshot(as_numpy=True)[0], 1000)
    assert len(run.snapshots()) == 1
    run.acquire()
    run.release()
    assert os.listdir(run.path / "snapshots") == ["000001"]


def test_old_ones_keep_the_generator_and_new_ones_everything(run: RunFolder) -> None:
    for images in range(0, 6000, 1000):
        run.write_snapshot(make(images), "time")
    assert len(run.snapshots()) == 6
    for path in run.snapshots()[:-3]:
        assert sorted(os.listdir(path)) == ["generator_ema.safetensors", "state.json"]
        old = run.load_snapshot(path, as_numpy=True)
        assert not old.complete
        assert old.generator_ema["w"][0, 0] == old.images_seen
        assert old.networks == old.optimizers == {}
        assert run.load_snapshot(path, generator_only=True).images_seen == old.images_seen
    for path in run.snapshots()[-3:]:
        assert run.load_snapshot(path).complete


def test_light_snapshots_are_drawn_on_but_not_trained_on(run: RunFolder) -> None:
    for images in range(0, 5000, 1000):
        run.write_snapshot(make(images), "time")
    for path in run.snapshots()[-3:]:
        (path / "networks.safetensors").unlink()
        flip_a_bit(path / "generator_ema.safetensors")
    found, told = run.latest_snapshot(as_numpy=True)
    assert found is None
    assert len(told) == 3
    drawn_with, _ = run.latest_snapshot(generator_only=True)
    assert drawn_with is not None
    assert drawn_with.images_seen == 1000
    assert drawn_with.generator_ema["w"][0, 0] == 1000


def test_the_newest_good_one_survives_pruning_behind_damaged_ones(run: RunFolder) -> None:
    run.write_snapshot(make(1000), "time")
    for images in (2000, 3000, 4000, 5000):
        (run.write_snapshot(make(images), "time") / "networks.safetensors").unlink()
    module.prune(run.path / "snapshots")
    assert sounds(run.latest_snapshot(as_numpy=True)[0], 1000)


def test_generators_are_thinned_evenly(run: RunFolder) -> None:
    folder = run.path / "snapshots"
    for images in range(0, 20_000, 1000):
        module.write_snapshot(folder, make(images), "time")
        module.prune(folder, keep_complete=2, keep_generators=6)
    kimgs = [int(path.name) for path in run.snapshots()]
    assert kimgs[0] == 0
    assert kimgs[-2:] == [18, 19]
    assert len(kimgs) == 8
    gaps = np.diff(kimgs[:-2])
    assert gaps.max() <= 3 * gaps.min()


def test_killed_while_pruning_a_snapshot_is_still_no_damage(run: RunFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = run.path / "snapshots"
    paths = [module.write_snapshot(folder, make(images), "time") for images in (0, 1000)]

    class KilledError(BaseException):
        pass

    def killed(*_: object, **__: object) -> None:
        raise KilledError

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", killed)
        with pytest.raises(KilledError):
            module.prune(folder, keep_complete=1)
    assert not run.load_snapshot(paths[0], as_numpy=True).complete
    module.prune(folder, keep_complete=1)
    assert sorted(os.listdir(paths[0])) == ["generator_ema.safetensors", "state.json"]


WRITER = """
import sys
import numpy as np
from gan_studio.core.run import RunFolder, Snapshot
run = RunFolder.open(sys.argv[1])
run.acquire()
noise = np.random.default_rng(0).standard_normal(100_000).astype(np.float32)
for n in range(1, 100_000):
    w = noise + n
    run.write_snapshot(Snapshot(n * 100, {"w": w}, {"generator": {"w": w}}, {"generator": {"state": {0: {"m": w}}}},
                                {"steps": n}), "time")
    run.append_tick({"images_seen": n * 100, "scalars": {"loss_d": 0.5}})
    print(n, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_kill_9_at_any_moment_leaves_a_run_that_goes_on(run: RunFolder) -> None:
    reached = 0
    for attempt in range(4):
        with subprocess.Popen([sys.executable, "-c", WRITER, str(run.path)], stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            for _ in range(3):
                reached = int(writer.stdout.readline())
            time.sleep(0.003 + 0.011 * attempt)
            writer.kill()
            rest = writer.stdout.read().split()
        reached = int(rest[-1]) if rest else reached
        again = RunFolder.open(run.path)
        again.acquire()
        found, told = again.latest_snapshot(as_numpy=True)
        assert told == []
        assert found is not None
        assert found.images_seen in (reached * 100, reached * 100 + 100)
        assert np.array_equal(found.networks["generator"]["w"], found.generator_ema["w"])
        assert np.array_equal(found.optimizers["generator"]["state"][0]["m"], found.generator_ema["w"])
        assert not list(run.path.rglob(".tmp-*"))
        assert again.read_stats()[0][-1]["images_seen"] >= 200
        again.release()
        shutil.rmtree(run.path / "snapshots")
