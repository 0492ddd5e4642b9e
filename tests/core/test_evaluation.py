"""Measuring beside training: its share of the time, what it measures, the best generator that it keeps."""

import contextlib
import errno

import numpy as np
import pytest
import torch

from gan_studio.core.config import Recipe
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import RunError
from gan_studio.core.evaluation import FIRST_AFTER_SECONDS, TrainingEvaluation
from gan_studio.core.events import MetricsReady, Notice, SafePoint, StepDone
from gan_studio.core.methods import Machine
from gan_studio.core.metrics import Measured, Report
from gan_studio.core.run import RunFolder
from gan_studio.core.run_options import DataInfo, RunOptions
from gan_studio.core.run_quality import evaluations
from gan_studio.core.trainer import Trainer

DATA = ArrayDataSet("points", "cloud", ("cloud",), "c", np.zeros((10, 2), np.float32))
SLICE = 0.02


class Clock:
    """Time that passes only while the evaluator below works: tests are quick, and no busy machine decides them."""

    now = 0.0

    def perf_counter(self):
        return self.now


CLOCK = Clock()


@pytest.fixture
def clock(monkeypatch):
    monkeypatch.setattr("gan_studio.core.evaluation.time", CLOCK)


class Line(torch.nn.Module):
    """Draws `height` everywhere."""

    def __init__(self):
        super().__init__()
        self.height = torch.nn.Parameter(torch.zeros(1))

    def forward(self, z):
        return self.height.expand(len(z), 2)


class OneNetwork:
    def __init__(self):
        self.ema = Line()

    def learn(self, height):
        self.ema.load_state_dict({"height": torch.tensor([height])})


class Evaluator:
    """Four slices of preparing, then three of measuring: how far from a height of 1."""

    def __init__(self, data):
        self.prepared = False
        self.finished = 0

    def evaluate(self, draw, latent_dim):
        for _ in range(0 if self.prepared else 4):
            CLOCK.now += SLICE
            yield
        self.prepared = True
        drawn = []
        for _ in range(3):
            CLOCK.now += SLICE
            drawn.append(draw(torch.zeros(2, latent_dim)))
            yield
        self.finished += 1
        assert torch.equal(drawn[0], drawn[2])  # one frozen generator, however much training moved it meanwhile
        value = abs(1 - float(drawn[0].mean()))
        return Report(2, (Measured("distance", "Distance", value, 0.0, 1.0, "low", "by a ruler"),), 0.1)


@pytest.fixture
def folder(tmp_path, clock):
    info = DataInfo(source=("cloud",), name="cloud", kind="points", count=10, shape=(2,))
    return RunFolder.create(tmp_path, RunOptions(recipe=Recipe(), data=info))


def evaluation_of(folder, method, share=0.04, make=Evaluator):
    machine = Machine(torch.device("cpu"), False, torch.Generator())
    return TrainingEvaluation(folder, DATA, method, machine, 3, share, make)


def live(evaluation, method, heights, seconds_each=10.0, step=0.05, start=0.0, images_seen=0):
    """Trains for `seconds_each` at each of the heights; the clock is ours, so that this takes no time."""
    events, now = [], start
    for height in heights:
        method.learn(height)
        end = now + seconds_each
        while now < end:
            now += step
            images_seen += 10
            for event in evaluation.work(now, images_seen, now):
                if isinstance(event, MetricsReady):
                    assert event.images_seen <= images_seen
                events += [] if isinstance(event, SafePoint) else [event]
    return events


def test_it_keeps_its_share_of_the_time(folder):
    method = OneNetwork()
    evaluation = evaluation_of(folder, method, share=0.01)
    events = live(evaluation, method, [0.5] * 20, seconds_each=4)
    assert len(events) >= 3
    assert 0.4 * 0.01 * 80 <= evaluation.spent <= 0.01 * 80 + 1e-9, "it keeps to it, and makes use of it"


def test_nothing_is_measured_in_the_first_seconds_and_then_soon(folder):
    method = OneNetwork()
    evaluation = evaluation_of(folder, method)
    assert not live(evaluation, method, [0.5], seconds_each=FIRST_AFTER_SECONDS - 0.1)
    assert live(evaluation, method, [0.5], seconds_each=4, start=FIRST_AFTER_SECONDS)


def test_figures_are_of_the_moment_that_they_name_and_are_kept(folder):
    method = OneNetwork()
    events = live(evaluation_of(folder, method), method, [0.25, 0.75, 0.5])
    assert {event.report.headline.value for event in events} == {0.75, 0.25, 0.5}
    rows, offset = folder.quality.read()
    assert [row["images_seen"] for row in rows] == [event.images_seen for event in events]
    assert evaluations(rows) == events
    assert folder.quality.read(offset) == ([], offset)


def test_the_best_generator_is_kept_and_drawn_with(folder):
    method = OneNetwork()
    events = live(evaluation_of(folder, method), method, [0.25, 0.75, 0.5])
    best = folder.quality.best()
    assert best.value == 0.25
    assert [event.images_seen for event in events if event.is_best][-1] == best.images_seen == events[-1].best_images_seen
    assert folder.load_snapshot(best.path, generator_only=True).generator_ema["height"] == 0.75
    assert len(list((folder.path / "snapshots").glob("best-*"))) == 1, "worse ones go"
    assert folder.latest_snapshot() == (None, []), "nothing goes on training from it"
    assert folder.snapshots() == []


def test_a_resumed_run_goes_on_with_its_best(folder):
    method = OneNetwork()
    live(evaluation_of(folder, method), method, [0.75])
    again = live(evaluation_of(folder, method), method, [0.5], images_seen=5000)
    assert not any(event.is_best for event in again)
    assert folder.quality.best().value == 0.25


def test_going_back_leaves_the_best_of_that_time(folder):
    quality = folder.quality
    weights = {"height": torch.ones(1)}
    for images_seen, value in ((1000, 0.5), (2000, 0.3)):
        quality.append({"images_seen": images_seen})
        quality.keep_best(images_seen, weights, key="distance", value=value, count=2)
    from gan_studio.core.snapshots import Snapshot

    folder.write_snapshot(Snapshot(2500, weights), "time")
    quality.append({"images_seen": 3000})
    quality.keep_best(3000, weights, key="distance", value=0.2, count=2)
    assert quality.best().images_seen == 3000
    folder.rewind(2500)
    assert quality.best().images_seen == 2000
    assert [row["images_seen"] for row in quality.read()[0]] == [1000, 2000]


def test_a_damaged_best_is_passed_over(folder):
    weights = {"height": torch.ones(1)}
    folder.quality.keep_best(1000, weights, key="distance", value=0.5, count=2)
    (folder.quality.best().path / "state.json").write_bytes(b"{")
    assert folder.quality.best() is None
    folder.quality.keep_best(2000, weights, key="distance", value=0.6, count=2)
    assert folder.quality.best().images_seen == 2000


def test_figures_found_in_another_way_are_not_compared(folder):
    best = folder.quality.keep_best(1000, {"height": torch.ones(1)}, key="distance", value=0.5, count=2)
    assert best.is_beaten_by("distance", 0.4, 2, low_is_good=True)
    assert not best.is_beaten_by("distance", 0.6, 2, low_is_good=True)
    assert best.is_beaten_by("distance", 0.6, 2, low_is_good=False)
    assert best.is_beaten_by("distance", 0.6, 100, low_is_good=True)
    assert not best.is_beaten_by("distance", float("nan"), 100, low_is_good=True)


def test_a_full_disk_is_told_once_and_training_goes_on(folder, monkeypatch):
    method = OneNetwork()
    evaluation = evaluation_of(folder, method)

    def full(*_, **__):
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr("gan_studio.core.snapshots.write_and_sync", full)
    events = live(evaluation, method, [0.25, 0.75])
    notices = [event for event in events if isinstance(event, Notice)]
    assert [(notice.level, notice.pause) for notice in notices] == [("warning", False)]
    assert "full" in notices[0].message
    assert folder.quality.best() is None
    assert len([event for event in events if isinstance(event, MetricsReady)]) >= 2
    assert not list((folder.path / "snapshots").iterdir()), "nothing half is left"


def test_what_cannot_be_measured_is_told_and_left(folder):
    class Refusing(Evaluator):
        def evaluate(self, draw, latent_dim):
            raise RunError("Ten images are too few to compare.")
            yield

    method = OneNetwork()
    events = live(evaluation_of(folder, method, make=Refusing), method, [0.25])
    assert [type(event) for event in events] == [Notice]
    assert "too few" in events[0].message


def test_the_last_generator_is_measured_where_others_were(folder):
    method = OneNetwork()
    evaluation = evaluation_of(folder, method)
    assert not list(evaluation.finish(10, 1.0)), "a run too short for figures is not made longer"
    live(evaluation, method, [0.25])
    method.learn(0.9)
    last = [event for event in evaluation.finish(9000, 11.0) if isinstance(event, MetricsReady)]
    assert [event.images_seen for event in last] == [9000]
    assert last[0].report.headline.value == pytest.approx(0.1)


def test_a_run_computes_the_same_with_and_without(tmp_path, monkeypatch):
    """Measured at every step, stopped and resumed: the same numbers as of a run that is not measured."""
    rules = {"FIRST_AFTER_SECONDS": 0.0, "REST_SECONDS": 0.0, "FIRST_SHARE": 1000.0, "SLICES_SECONDS": 60.0}
    for name, value in rules.items():
        monkeypatch.setattr(f"gan_studio.core.evaluation.{name}", value)
    data = ArrayDataSet("images", "tiny", ("tiny",), "t", np.random.default_rng(0).integers(0, 256, (60, 32, 32, 3), np.uint8))
    quiet = Recipe(size=32, width=4, batch=8, latent_dim=6, kimg=100, threads=1, precision="float32", metrics=False)
    eager = quiet.but(metrics=True, metrics_share=50)
    expected, none = steps_of(quiet, data, tmp_path / "quiet", (10,))
    found, reports = steps_of(eager, data, tmp_path / "eager", (6, 4))
    assert found == expected
    assert reports
    assert not none


def steps_of(recipe, data, root, sessions):
    torch.manual_seed(5)
    trainer = Trainer.create(recipe, data, root)
    found, reports = [], []
    for count in sessions:
        if found:
            trainer = Trainer.resume(trainer.run_folder.path, data=data)
        step, done = trainer.step, []

        def noted(step=step, done=done):
            scalars = step()
            done.append({name: value.item() for name, value in scalars.items()})
            return scalars

        trainer.step = noted
        with contextlib.closing(trainer.run()) as events:
            for event in events:
                reports += [event] if isinstance(event, MetricsReady) else []
                if isinstance(event, StepDone) and len(done) == count:
                    break
        found += done
    return [*found, torch.rand(3).tolist()], reports  # torch's own random numbers are left alone too
