"""`gan-studio lab`: the experiments without a window, for people and for programs."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path

import numpy as np
import pytest
import tiny_lab
from tiny_lab import Tiny, TinySettings

from gan_studio.cli import main
from gan_studio.cli.lab import plain
from gan_studio.core.errors import StudioError
from gan_studio.core.lab.base import Verdict
from gan_studio.core.lab.state import LabState

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def two_experiments(monkeypatch: pytest.MonkeyPatch) -> None:
    tiny_lab.register(monkeypatch)


def test_without_a_name_they_are_listed(capsys: Capture) -> None:
    assert main(["lab"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in lines] == [["2.1", "tiny"], ["3.1", "second"]]
    assert lines[0].endswith("Counting goes up.")
    assert main(["lab", "--json"]) == 0
    assert [row["experiment"] for row in json.loads(capsys.readouterr().out)] == ["tiny", "second"]


def test_listing_and_help_load_no_torch() -> None:
    code = ("import sys; from gan_studio.cli import main; codes = main(['lab']), main(['lab', '--help'])\n"
            "assert not {'torch', 'PySide6', 'PIL'} & set(sys.modules), 'loaded'; sys.exit(any(codes))")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    shown = re.sub(r"\x1b\[[0-9;]*m", "", done.stdout)
    assert all(option in shown for option in ("--all", "--seed", "--quick", "--json", "--state", "--set"))


def test_a_verdict_for_people(capsys: Capture) -> None:
    assert main(["lab", "tiny", "--seed", "7"]) == 0
    told = capsys.readouterr().out
    assert "2.1 A tiny one" in told
    assert "It counted to 3." in told
    assert "Seed 7." in told
    assert "The claim holds" in told


def test_a_verdict_for_programs(capsys: Capture) -> None:
    assert main(["lab", "2.1", "--quick", "--json", "--set", "speed=2.5", "--set", "layers=4,5"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report.pop("seconds") >= 0
    assert report == {
        "experiment": "tiny", "number": "2.1", "claim": "Counting goes up.", "seed": 0, "quick": True,
        "settings": {"seed": 0, "speed": 2.5, "kind": "up", "layers": [4, 5], "amount": 8, "loud": False},
        "verdict": {"sentence": "It counted to 3.", "obtained": "Seed 0.",
                    "figures": {"count": 3, "layers": [4, 5], "nothing": None}, "holds": True},
    }


def test_a_claim_that_does_not_hold_exits_1(capsys: Capture) -> None:
    assert main(["lab", "tiny", "--set", "kind=down"]) == 1
    assert "did not hold" in capsys.readouterr().out


def test_all_of_them_as_a_table_and_as_json(capsys: Capture) -> None:
    assert main(["lab", "--all", "--quick", "--seed", "2"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:3] for line in lines] == [["holds", "2.1", "tiny"], ["holds", "3.1", "second"]]
    assert main(["lab", "--all", "--json", "--seed", "2"]) == 0
    assert [(report["experiment"], report["seed"]) for report in json.loads(capsys.readouterr().out)] == [
        ("tiny", 2), ("second", 2)]


def test_one_of_all_that_cannot_be_run_leaves_the_others(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    measure = Tiny.measure

    def or_fail(self: Tiny, quick: bool) -> Generator[float, None, Verdict]:
        if self.key == "tiny":
            raise StudioError("The disk is full.")
        return measure(self, quick)

    monkeypatch.setattr(Tiny, "measure", or_fail)
    assert main(["lab", "--all", "--json"]) == 1
    first, second = json.loads(capsys.readouterr().out)
    assert first["error"] == "The disk is full."
    assert second["verdict"]["holds"] is True


def test_a_shared_file_brings_its_settings(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "a.ganlab"
    LabState("second", TinySettings(seed=4, amount=9)).save(file)
    assert main(["lab", "--state", str(file), "--json", "--set", "amount=10"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["experiment"], report["seed"], report["settings"]["amount"]) == ("second", 4, 10)
    assert main(["lab", "second", "--state", str(file), "--seed", "6", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["seed"] == 6


@pytest.mark.parametrize(("words", "why"), [
    (["unicorns"], "There are: tiny, second."),
    (["tiny", "--seed", "-1"], "--seed"),
    (["tiny", "--set", "amount=0"], "Amount: 0 is not possible. Give a whole number at least 1"),
    (["tiny", "--set", "speed=nan"], "Speed"),
    (["tiny", "--set", "speed=1e9"], "Speed"),
    (["tiny", "--set", "amount=many"], "Amount"),
    (["tiny", "--set", "kind=sideways"], "Choose up or down."),
    (["tiny", "--set", "layers=1,2,3,4"], "Layers"),
    (["tiny", "--set", "layers=[[[["], "Layers"),
    (["tiny", "--set", "colour=red"], "There are: seed, speed, kind"),
    (["tiny", "--set", "amount"], "--set seed=3"),
    (["tiny", "--set", "amount=666"], "This amount cannot be built."),
    (["tiny", "--all"], "--all"),
    (["--quick"], "Name one"),
    (["--state", "nowhere.ganlab"], "cannot be read"),
    (["--state", "newer.ganlab"], "newer GAN Studio"),
    (["--state", "rubbish.ganlab"], "no saved experiment"),
    (["tiny", "--state", "second.ganlab"], "Leave NAME out."),
])
def test_what_cannot_be_done_exits_2_and_says_why(
    words: list[str], why: str, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "300")
    (tmp_path / "newer.ganlab").write_text('{"format": "gan-studio-lab", "version": 2, "experiment": "tiny"}')
    (tmp_path / "rubbish.ganlab").write_bytes(b"\xff\x00")
    LabState("second", TinySettings()).save(tmp_path / "second.ganlab")
    assert main(["lab", *words]) == 2
    told = capsys.readouterr()
    assert " ".join(why.split()) in " ".join(told.err.split())
    assert "Traceback" not in told.err
    assert told.out == ""


def test_figures_of_numpy_become_json() -> None:
    figures = {"a": np.float32(0.5), "b": np.arange(2), "c": (np.int64(3), float("inf")), "d": Path("x"), "e": np.bool_(True)}
    assert plain(figures) == {"a": 0.5, "b": [0, 1], "c": [3, None], "d": "x", "e": True}


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to one process there")
def test_ctrl_c_exits_130() -> None:
    code = ("import signal, sys, time, pytest, tiny_lab; tiny_lab.register(pytest.MonkeyPatch())\n"
            # a parent in the background ignores the signal, and its children inherit that
            "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
            "def measure(self, quick):\n    print('begun', flush=True)\n    while True:\n        time.sleep(0.01)\n"
            "        yield 0.5\n"
            "tiny_lab.Tiny.measure = measure\nfrom gan_studio.cli import main; sys.exit(main(['lab', 'tiny']))")
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                               env={**os.environ, "PYTHONPATH": str(Path(__file__).parent)})
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    try:
        _, error = process.communicate(timeout=20)
    finally:
        process.kill()
    assert process.returncode == 130
    assert "Traceback" not in error
