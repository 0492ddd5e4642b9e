"""How many threads train: fewer beside busy programs, all when those have ended, on clocks that the test turns."""

from __future__ import annotations

from pathlib import Path

import pytest

from gan_studio.core import threads
from gan_studio.core.config import Recipe
from gan_studio.core.data.open import open_data
from gan_studio.core.events import Notice
from gan_studio.core.trainer import Trainer


class Machine:
    """Eight cores; `others` of them are taken. Threads that find no core wait, and with them all the rest."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, planned: int = 8) -> None:
        monkeypatch.setattr(threads, "usable_cores", lambda: 8)
        self.seconds = self.own = self.taken = 0.0
        self.others = 0.0
        self.crew = threads.Crew(planned, clock=lambda: self.seconds, own=lambda: self.own, others=lambda: self.taken)

    def train(self, seconds: float, step: float = 0.1) -> int:
        for _ in range(round(seconds / step)):
            self.crew.begin()
            self.pass_time(step)
            self.crew.end()
        return self.crew.now

    def pass_time(self, seconds: float, *, at_work: bool = True) -> None:
        held_up = self.crew.now > 8 - self.others
        self.seconds += seconds
        self.own += seconds * self.crew.now * (0.5 if held_up else 0.97) * at_work
        self.taken += seconds * self.others


def test_a_crew_shrinks_to_the_free_cores_and_grows_again_when_the_others_have_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch)
    assert machine.train(20) == 8
    machine.others = 3.0
    assert machine.train(0.5) == 8, "a moment is no reason"
    assert machine.train(2) == 5
    machine.others = 0.1
    assert machine.train(2) == 5, "nor is a moment of calm"
    assert machine.train(5) == 8


def test_others_who_leave_enough_cores_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch, planned=6)
    machine.others = 2.0
    assert machine.train(20) == 6


def test_programs_that_come_and_go_make_the_crew_wait_longer_and_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch)
    changes = []
    for _ in range(60):
        for machine.others in (3.0, 0.0):
            before = machine.crew.now
            changes.append(machine.train(5) != before)
    assert sum(changes[-40:]) <= 6


def test_what_happens_in_a_pause_says_nothing_about_the_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch)
    machine.train(3)
    machine.others = 7.0
    machine.pass_time(30, at_work=False)
    machine.others = 0.0
    assert machine.train(3) == 8


def test_one_thread_never_looks_around(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch, planned=1)
    machine.others = 8.0
    assert machine.train(10) == 1


def test_a_run_says_so_and_goes_on_exactly_with_the_threads_it_had(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recipe = Recipe.make(size=32, width=4, batch=4, latent_dim=4, precision="float32", metrics=False, device="cpu")
    data = open_data(("builtin:anime-faces:64",), recipe)
    monkeypatch.setattr(threads, "free_cores", lambda keep_free: (2, True))
    monkeypatch.setattr(threads, "fastest", lambda step, counts: 2)
    monkeypatch.setattr(threads, "usable_cores", lambda: 2)
    trainer = Trainer.create(recipe, data, tmp_path)
    assert trainer.plan.threads == 2
    monkeypatch.setattr(trainer.crew, "end", lambda: 1)
    notices = []
    run = trainer.run()
    for event in run:
        if isinstance(event, Notice):
            notices.append(event.message)
        if trainer.steps == 3:
            break
    run.close()
    assert any("goes on with 1 thread instead of 2" in message for message in notices)
    resumed = Trainer.resume(trainer.run_folder.path, data=data)
    assert (resumed.plan.threads, resumed.crew.planned, resumed.verdict.exact) == (1, 2, True), resumed.verdict
    resumed.run_folder.release()
