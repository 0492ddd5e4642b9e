"""The command line as a person meets it: what it prints, what it leaves on the disk, and its exit codes."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from builtin_generator import make_builtin
from PIL import Image

from gan_studio.cli import main
from gan_studio.core.config import Recipe

TINY = ["--width", "4", "--size", "32", "--batch", "8", "--precision", "float32", "--threads", "1"]


@pytest.fixture(scope="module")
def trained(image_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of a few steps, with the pictures that train leaves in it."""
    outdir = tmp_path_factory.mktemp("runs")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GAN_STUDIO_HOME", str(tmp_path_factory.mktemp("home")))
        assert main(["train", "--data", str(image_folder), "--outdir", str(outdir), "--kimg", "0.064", *TINY]) == 0
    (run,) = [path for path in outdir.iterdir() if path.is_dir()]
    return run


def start(*words: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", "import sys; from gan_studio.cli import main; sys.exit(main(sys.argv[1:]))", *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=dict(os.environ))


def test_help_is_quick_and_loads_no_torch() -> None:
    code = ("import sys; from gan_studio.cli import main; code = main(['--help'])\n"
            "assert not {'torch', 'PySide6', 'PIL'} & set(sys.modules), 'loaded'; sys.exit(code)")
    started = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert all(command in done.stdout for command in ("scan", "train", "generate", "bench"))
    assert time.perf_counter() - started < 3


def test_every_setting_of_the_recipe_is_an_option(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    monkeypatch.setenv("TERMINAL_WIDTH", "300")
    assert main(["train", "--help"]) == 0
    shown = capsys.readouterr().out
    for name in Recipe.model_fields:
        assert f"--{name.replace('_', '-')} " in shown


@pytest.mark.parametrize("words", [
    ["fly"],
    ["train"],
    ["train", "--data", "x", "--size", "48"],
    ["train", "--data", "x", "--kimg", "-3"],
    ["train", "--data", "x", "--kimg", "1", "--minutes", "1"],
    ["train", "--data", "x", "--minutes", "0"],
    ["train", "--resume", "latest", "--width", "9"],
    ["train", "--data", "x", "--method", "vae", "--objective", "minimax"],
    ["train", "--data", "x", "--vae-beta", "2"],
    ["train", "--data", "x", "--method", "codes", "--lr-d", "0.001"],
    ["train", "--data", "x", "--method", "d-alone", "--lr-g", "0.001"],
    ["train", "--data", "x", "--method", "d-alone", "--d-batch-norm"],
    ["train", "--data", "x", "--method", "ae", "--ascent-steps", "9"],
    ["train", "--data", "x", "--device", "gpu"],
    ["generate", "--network", "x", "--outdir", "y", "--trunc", "nan"],
    ["generate", "--network", "x", "--outdir", "y", "--trunc", "5000"],
    ["generate", "--network", "x", "--outdir", "y", "--seeds", "0-6000000,0-6000000"],
    ["generate", "--network", "x", "--outdir", "y", "--n", "99999999999"],
    ["video", "y.mp4", "--network", "x", "--trunc", "nan"],
    ["video", "y.mp4", "--network", "x", "--trunc", "-5000"],
    ["video", "y.mp4", "--network", "x", "--seeds", "0-9999999"],
    ["video", "y.mp4", "--network", "x", "--training", "--seeds", "0-9999999"],
    ["generate", "--network", "x"],
    ["generate", "--network", "x", "--outdir", "y", "--seeds", "9-3"],
    ["generate", "--network", "x", "--outdir", "y", "--grid", "4by2"],
])
def test_wrong_usage_exits_2_and_says_why(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert capsys.readouterr().err.strip()


def test_data_that_cannot_be_used_exits_3_with_the_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outdir = tmp_path / "runs"
    (tmp_path / "empty").mkdir()
    for data in ("nowhere", "empty"):
        assert main(["train", "--data", str(tmp_path / data), "--outdir", str(outdir)]) == 3
        assert main(["scan", str(tmp_path / data)]) == 3
        error = capsys.readouterr().err
        assert data in error
        assert "Traceback" not in error
    assert main(["train", "--data", "builtin:unicorns"]) == 3
    assert not outdir.exists()


def test_no_run_to_resume_exits_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", "--resume", "latest", "--outdir", str(tmp_path)]) == 1
    assert main(["generate", "--network", str(tmp_path), "--outdir", str(tmp_path / "out")]) == 1
    assert "Error: " in capsys.readouterr().err


def test_a_run_that_came_with_the_program_is_refused_before_its_data_are_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run = make_builtin(tmp_path / "anime-faces", directions=False)
    monkeypatch.setattr("gan_studio.cli.train.opened", lambda *_: pytest.fail("the data were opened"))
    assert main(["train", "--resume", str(run), "--kimg", "100"]) == 1
    assert "comes with the program, so it never goes on training" in capsys.readouterr().err


def test_scan_tells_people_and_programs(image_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in list(image_folder.iterdir())[:10]:
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "broken.png").write_bytes(b"")
    assert main(["scan", str(tmp_path)]) == 0
    told = capsys.readouterr().out
    assert "10 usable images of 11 files" in told
    assert "broken.png" in told
    assert main(["scan", "--json", str(tmp_path)]) == 0
    table = json.loads(capsys.readouterr().out)
    assert table["counts"] == {"files": 11, "usable": 10, "skipped": 1, "duplicates": 0}
    assert table["reasons"]["empty"]["count"] == 1
    assert {file["name"]: file["reason"] for file in table["files"]}["broken.png"] == "empty"


def test_train_tells_ticks_and_leaves_pictures(trained: Path) -> None:
    for name in ("sample_sheet.png", "loss_plot.png", "latent_sheet.png", "reals.png"):
        with Image.open(trained / name) as image:
            image.load()
            assert min(image.size) > 100
    assert (trained / "training_options.json").is_file()
    assert (trained / "log.txt").read_text().startswith("tick 0")


def test_a_dry_run_writes_nothing(image_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["train", "--data", str(image_folder), "--outdir", str(tmp_path / "runs"), "--epochs", "2", "-n", "--lr-g", "0.5"]
    assert main([*words, "--method", "vae", "--size", "32"]) == 0
    table = json.loads(capsys.readouterr().out)
    assert table["recipe"]["kimg"] == pytest.approx(0.128)
    assert table["recipe"]["lr_g"] == 0.5
    assert table["recipe"]["size"] == 32
    assert table["data"]["count"] == 64
    assert not (tmp_path / "runs").exists()


def test_ticks_reach_a_pipe_while_the_bar_is_on_the_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from gan_studio.cli.terminal import progress_bar

    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with progress_bar("Training") as bar:
        bar.update(1, 2)
        bar.print("tick 0")
    assert capsys.readouterr().out == "tick 0\n"


def test_a_dry_run_refuses_what_cannot_be_trained(
    image_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", "--data", str(image_folder), "--outdir", str(tmp_path), "-n", "--batch", "512"]) == 2
    assert "batch of 64" in capsys.readouterr().err


def test_a_run_of_minutes_that_is_interrupted_says_how_many_are_left(
    image_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from gan_studio.cli import train

    monkeypatch.setattr(train, "follow", lambda trainer, *_: trainer.snapshot_now() and train.INTERRUPTED)
    words = ["train", "--outdir", str(tmp_path)]
    assert main([*words, "--data", str(image_folder), "--minutes", "5", *TINY]) == 130
    assert re.search(r"--resume .* --minutes 5\.0$", capsys.readouterr().out, re.MULTILINE)
    (run,) = tmp_path.iterdir()
    settings = json.loads((run / "training_options.json").read_text())["recipe"]
    assert settings["kimg"] == train.ENDLESS_KIMG
    capsys.readouterr()
    assert main([*words, "--resume", "latest", "-n"]) == 0
    assert main([*words, "--resume", "latest", "--lr-g", "5", "-n"]) == 2
    assert "Learning rate" in capsys.readouterr().err


def test_a_pause_that_nobody_can_end_stops_with_words_and_exits_1(
    image_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from gan_studio.core.errors import RunError
    from gan_studio.core.run import RunFolder

    def full(*_: object) -> None:
        raise RunError("The disk is full.", "Free some space.")

    monkeypatch.setattr(RunFolder, "append_tick", full)
    words = ["train", "--data", str(image_folder), "--outdir", str(tmp_path), "--kimg", "1000", *TINY]
    assert main(words) == 1
    told = capsys.readouterr().err
    assert "The disk is full" in told
    assert "--resume" in told
    (run,) = tmp_path.iterdir()
    assert len(list((run / "snapshots").iterdir())) == 2, "what was learned is kept"


def test_a_finished_run_goes_on_with_a_larger_target(trained: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", "--resume", str(trained)]) == 1
    assert "already" in capsys.readouterr().err
    assert main(["train", "--resume", "latest", "--outdir", str(trained.parent), "--kimg", "0.128", "--lr-g", "0.0005"]) == 0
    told, notices = capsys.readouterr()
    assert "resumed at 0.1 kimg" in told
    assert "Info: Resumed exactly at 0.1 kimg." in notices
    assert re.search(r"^tick .*kimg 0\.1.*loss", told, re.MULTILINE)
    assert len(list(trained.parent.iterdir())) == 1


def test_ctrl_c_keeps_a_snapshot_and_exits_130(image_folder: Path, tmp_path: Path) -> None:
    process = start("train", "--data", str(image_folder), "--outdir", str(tmp_path), "--kimg", "1000", *TINY)
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("tick"):
            break
    process.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert "--resume" in out
    (run,) = [path for path in tmp_path.iterdir() if path.is_dir()]
    newest = sorted((run / "snapshots").iterdir())[-1]
    assert json.loads((newest / "state.json").read_text())["reason"] == "stopped"


def test_generate_writes_what_was_asked_for(trained: Path, tmp_path: Path) -> None:
    words = ["generate", "--network", str(trained)]
    assert main([*words, "--outdir", str(tmp_path / "seeds"), "--seeds", "2,5-6"]) == 0
    assert sorted(path.name for path in (tmp_path / "seeds").iterdir()) == ["seed0002.png", "seed0005.png", "seed0006.png"]
    assert main([*words, "--outdir", str(tmp_path / "many"), "--n", "70", "--trunc", "0.5"]) == 0
    assert len(list((tmp_path / "many").iterdir())) == 70
    assert main([*words, "--outdir", str(tmp_path / "grid"), "--grid", "4x2"]) == 0
    (sheet,) = (tmp_path / "grid").iterdir()
    with Image.open(sheet) as image:
        assert image.size == (4 * 32, 2 * 32)
    with Image.open(tmp_path / "seeds" / "seed0005.png") as image:
        alone = image.tobytes()
    assert main([*words, "--outdir", str(tmp_path / "again"), "--seeds", "5"]) == 0
    with Image.open(tmp_path / "again" / "seed0005.png") as image:
        assert image.tobytes() == alone


def test_generate_says_where_it_cannot_write(trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("in the way")
    assert main(["generate", "--network", str(trained), "--outdir", str(tmp_path / "file"), "--seeds", "0"]) == 1
    assert "--outdir" in capsys.readouterr().err
