"""What the numbers of a run say, and the film's memory: without a window."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from fake_session import tiles
from pytestqt.qtbot import QtBot

from gan_studio.core.events import GridReady
from gan_studio.core.sheets import write_sheet
from gan_studio.ui.widgets.train_diagnosis import WINDOW, Diagnosis, spread
from gan_studio.ui.widgets.train_frames import FrameStore, epoch_label, thumbnail_of
from gan_studio.ui.widgets.train_history import spaced
from gan_studio.ui.widgets.train_thinned import Thinned


def grid(images: np.ndarray, seen: int = 0, kind: str = "fakes", path: Path = Path("x.png")) -> GridReady:
    return GridReady(kind, images, seen, seen / 1000, path)  # type: ignore[arg-type]


def told(real: float, fake: float, *, images: int = 5000, objective: str = "relativistic") -> Diagnosis:
    diagnosis = Diagnosis("gan", objective)
    for _ in range(WINDOW):
        diagnosis.add_scalars(images, {"prob_real": real, "prob_fake": fake})
    return diagnosis


@pytest.mark.parametrize(
    ("real", "fake", "title", "level"),
    [
        (0.52, 0.48, "D is undecided", "fine"),
        (0.70, 0.30, "D is ahead, G keeps up", "fine"),
        (0.94, 0.09, "D is winning", "watch"),
        (0.40, 0.60, "G is fooling D", "watch"),
    ],
)
def test_who_is_ahead(real: float, fake: float, title: str, level: str) -> None:
    finding = told(real, fake).finding()
    assert (finding.title, finding.level) == (title, level)
    assert f"{real:.2f}" in finding.text
    assert f"{fake:.2f}" in finding.text


def test_a_sure_d_is_a_problem_where_the_loss_saturates() -> None:
    assert told(0.98, 0.02, objective="minimax").finding().level == "problem"


def test_first_numbers_are_not_judged() -> None:
    assert Diagnosis().finding().level == "waiting"
    assert told(0.99, 0.01, images=300).finding().title == "Just started"


def test_a_number_that_is_not_finite_comes_first_and_passes() -> None:
    diagnosis = told(0.5, 0.5)
    diagnosis.add_scalars(6000, {"loss_d": math.inf, "loss_g": 1.0})
    finding = diagnosis.finding()
    assert finding.level == "problem"
    assert "loss_d" in finding.text
    assert [check.passed for check in finding.checks if check.label == "No NaN"] == [False]
    diagnosis.add_scalars(6100, {"loss_d": 1.0, "prob_real": 0.5, "prob_fake": 0.5})
    assert diagnosis.finding().level == "fine"


def test_all_alike_at_first_is_no_start_and_later_a_collapse() -> None:
    diagnosis = told(0.6, 0.4)
    diagnosis.add_grid(grid(tiles(64, 1), kind="reals"))
    diagnosis.add_grid(grid(np.full((64, 8, 8, 3), 128, np.uint8)))
    assert diagnosis.finding().title == "G has not started yet"
    diagnosis.add_grid(grid(tiles(64, 2)))
    assert diagnosis.finding().level == "fine"
    diagnosis.add_grid(grid(np.repeat(tiles(1, 3), 64, axis=0)))
    finding = diagnosis.finding()
    assert finding.level == "problem"
    assert "mode collapse" in finding.text


def test_one_picture_of_points_is_not_judged_by_its_variety() -> None:
    diagnosis = told(0.5, 0.5)
    diagnosis.add_grid(grid(tiles(1), kind="reals"))
    diagnosis.add_grid(grid(tiles(1)))
    assert diagnosis.finding().title == "D is undecided"


def test_the_trend_is_told() -> None:
    diagnosis = told(0.6, 0.4)
    for step in range(2 * WINDOW):
        diagnosis.add_scalars(6000 + step, {"prob_real": 0.6 + step / 400, "prob_fake": 0.4 - step / 400})
    assert "growing" in diagnosis.finding().text


@pytest.mark.parametrize(("kl", "level"), [(0.1, "problem"), (20.0, "fine")])
def test_a_vae(kl: float, level: str) -> None:
    diagnosis = Diagnosis("vae")
    for _ in range(WINDOW):
        diagnosis.add_scalars(5000, {"loss": -1.0, "reconstruction": 0.03, "kl": kl})
    assert diagnosis.finding().level == level


@pytest.mark.parametrize("method", ["ae", "codes", "vae"])
def test_the_mean_picture_is_no_collapse(method: str) -> None:
    """The grid of random weights is varied; a decoder's first step is to the mean of all pictures."""
    diagnosis = Diagnosis(method)
    diagnosis.add_grid(grid(tiles(64, 1), kind="reals"))
    diagnosis.add_grid(grid(tiles(64, 2)))
    diagnosis.add_scalars(1500, {"reconstruction": 0.2})
    diagnosis.add_grid(grid(np.repeat(tiles(1, 3), 64, axis=0)))
    finding = diagnosis.finding()
    assert (finding.level, finding.title) == ("waiting", "All samples are the mean picture")
    diagnosis.add_grid(grid(tiles(64, 2)))
    assert "Error of repeating 0.2" in diagnosis.finding().text


@pytest.mark.parametrize(
    ("real", "found", "level"), [(0.5, 0.49, "fine"), (0.6, 0.3, "fine"), (0.3, 0.7, "fine"), (0.99, 0.01, "watch")])
def test_d_alone_is_never_said_to_beat_a_g(real: float, found: float, level: str) -> None:
    diagnosis = Diagnosis("d-alone")
    for _ in range(WINDOW):
        diagnosis.add_scalars(5000, {"prob_real": real, "prob_fake": found})
    finding = diagnosis.finding()
    assert finding.level == level
    assert f"{found:.2f}" in finding.text
    words = " ".join([finding.title, finding.text, *(check.label + check.evidence for check in finding.checks)])
    assert " G " not in f" {words} "
    assert "generated" not in words


def test_spread() -> None:
    assert spread(tiles(64)) > 0.2
    assert spread(np.repeat(tiles(1), 64, axis=0)) == pytest.approx(0, abs=1e-6)
    assert spread(tiles(1)) == 0


def test_older_grids_come_back_from_their_files(qtbot: QtBot, tmp_path: Path) -> None:
    frames = FrameStore(memory_bytes=3 * tiles(16).nbytes)
    grids = [tiles(16, seed) for seed in range(6)]
    for place, images in enumerate(grids):
        path = tmp_path / f"fakes{place:06d}.png"
        write_sheet(path, images, kind="fakes", images_seen=place * 1000, epoch=place)
        frames.add(grid(images, place * 1000, path=path))
    assert frames.images(0) is None, "the memory is bounded"
    assert frames.images(5) is not None
    with qtbot.waitSignal(frames.images_ready, timeout=10_000) as answer:
        frames.request(0)
    assert answer.args[0] == 0
    assert np.array_equal(answer.args[1], grids[0])
    assert frames.index_at(3400) == 3
    (tmp_path / "fakes000001.png").unlink()
    with qtbot.waitSignal(frames.failed, timeout=10_000) as failed:
        frames.request(1)
    assert failed.args[0]
    frames.wait()


def test_small_things() -> None:
    assert [epoch_label(epoch) for epoch in (0, 0.042, 1.42, 16.01, 123.4)] == ["0", "0.04", "1.4", "16", "123"]
    assert spaced(5, 24) == [0, 1, 2, 3, 4]
    assert spaced(100, 5) == [0, 25, 50, 74, 99]
    large = np.repeat(np.repeat(tiles(1)[0], 32, axis=0), 32, axis=1)
    assert thumbnail_of(large).shape == (64, 64, 3)


def test_points_of_a_long_run_grow_ever_wider_apart() -> None:
    thinned = Thinned()
    kept = [images for images in range(0, 1_000_000, 100) if thinned.add(images, {"loss": images})]
    assert len(kept) < 9000
    assert kept[1] == 100
    assert thinned.add(2_000_000, {"loss": math.nan})["loss"] != 0


def test_points_come_at_once_after_a_run_went_back_to_an_earlier_snapshot() -> None:
    thinned = Thinned()
    assert thinned.add(6000, {"loss_d": 1.0})
    assert thinned.add(700, {"loss_d": 2.0}) == {"loss_d": 2.0}
