"""Measures how good the generator is while it learns, a slice at a time between two steps.

The share of the time that it may take is kept by construction: a slice is done only where all slices so far, and this one,
stay within it. What is measured is a frozen copy of the averaged generator, with random numbers of its own, so that a run
computes the same numbers whether it is measured or not.
"""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from gan_studio.core.data.types import DataSet
from gan_studio.core.errors import RunError, StudioError
from gan_studio.core.events import Event, MetricsReady, Notice, SafePoint
from gan_studio.core.methods import Machine, Method
from gan_studio.core.run import RunFolder
from gan_studio.core.run_quality import Best
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from gan_studio.core.metrics import Report
    from gan_studio.core.trainer import Trainer

SLICES_SECONDS = 0.1  # one after the other between two steps, with a safe point after each
FIRST_AFTER_SECONDS = 4.0
FIRST_SHARE = 0.15
"""Of the time, until the first figure is there: a person who has just started waits for it. It is paid back at once: the
next evaluation waits until all together are within the share again."""
REST_SECONDS, REST_SHARE = 2.0, 0.01
"""Between two evaluations lie at least 2 s, or a hundredth of the run: no curve needs more points than that."""

IMAGES = 300
"""Images that are compared: a third of what `gan-studio metrics` takes, so that a figure costs about a second of work and
the first one, which also looks at the reals, some three."""
FIGURES = ("kernel-distance", "frechet-distance", "precision", "recall", "coverage", "variety")
"""Of images, in training: those that need no second look at the pictures. Of points all are cheap."""

MakeEvaluator = Callable[[DataSet], Any]


class TrainingEvaluation:
    """One for each session of a run. The trainer calls `work` at each safe point and `finish` at the end.

    Attributes:
        spent: seconds that evaluating has taken in this session.
        best: the best generator that the run folder keeps.
    """

    def __init__(self, run_folder: RunFolder, data: DataSet, method: Method, machine: Machine, latent_dim: int, share: float,
                 make: MakeEvaluator | None = None) -> None:
        """`share` of the training time that evaluating may take, 0..1; `machine` is used for its device and precision."""
        self.spent = 0.0
        self.best: Best | None = None
        self._folder = run_folder
        self._data = data
        self._method = method
        self._machine = machine
        self._latent_dim = latent_dim
        self._share = share
        self._make = make or _evaluator
        self._evaluator: Any = None
        self._frozen: torch.nn.Module | None = None
        self._running: Generator[None, None, Report] | None = None
        self._images_seen = self._frozen_at = self._measured_at = -1
        self._thawed = True  # the copy is older than the evaluation: take the weights of now when the first picture is drawn
        self._began: float | None = None
        self._next_at = FIRST_AFTER_SECONDS  # of this session
        self._slice_seconds = 0.02  # what the next slice is expected to take
        self._reports = 0
        self._told_trouble = False
        self._over = False

    @classmethod
    def of(cls, trainer: Trainer) -> TrainingEvaluation:
        """For a run of `trainer`, as its recipe says."""
        recipe = trainer.recipe
        machine = trainer.plan.machine(torch.Generator())
        return cls(trainer.run_folder, trainer.data, trainer.method, machine, recipe.latent_dim, recipe.metrics_share / 100)

    def work(self, now: float, images_seen: int, seconds: float) -> Iterator[Event]:
        """What is due of evaluating, `now` seconds into this session. At a safe point only.

        Args:
            now: seconds of training in this session, evaluating included.
            images_seen, seconds: how far the whole run is.
        """
        used = 0.0
        while self._is_due(now + used) and (not used or used + self._slice_seconds <= SLICES_SECONDS):
            before = self.spent
            yield from self._slice(images_seen, seconds)
            used += self.spent - before
            if self._running is None:
                self._next_at = now + used + max(REST_SECONDS, REST_SHARE * seconds)
            yield SafePoint()

    def finish(self, images_seen: int, seconds: float) -> Iterator[Event]:
        """Measures the last generator too, where others were measured before it: then the run knows how it ended."""
        if not self._reports or self._measured_at == images_seen:
            return
        if self._frozen_at != images_seen:
            self._running = None  # of a generator that is not the last one
        while not self._over and self._measured_at != images_seen:
            yield from self._slice(images_seen, seconds)
            yield SafePoint()

    def _is_due(self, now: float) -> bool:
        if self._over or (self._running is None and now < self._next_at):
            return False
        share = max(FIRST_SHARE, self._share) if not self._reports else self._share
        return self.spent + self._slice_seconds <= share * now

    def _slice(self, images_seen: int, seconds: float) -> Iterator[Event]:
        began = time.perf_counter()
        self._images_seen = images_seen
        report: Report | None = None
        try:
            if self._running is None:
                self._start()
            if self._running is not None:
                next(self._running)
        except StopIteration as end:
            report = end.value
        except StudioError as error:
            yield self._give_up(error.message, error.hint)
        except (torch.OutOfMemoryError, MemoryError):
            yield self._give_up(Text("There is not enough memory to measure quality beside training."),
                                Text("Training goes on without."))
        took = time.perf_counter() - began
        self.spent += took
        self._slice_seconds = max(took, 0.9 * self._slice_seconds)
        if report is not None:
            self._running = None
            self._reports += 1
            self._measured_at = self._frozen_at
            yield from self._tell(report, seconds)

    def _start(self) -> None:
        if self._evaluator is None:
            self._evaluator = self._make(self._data)
            self.best = self._folder.quality.best()
        self._thawed = True
        self._running = self._evaluator.evaluate(self._draw, self._latent_dim)

    def _draw(self, z_ND: Tensor) -> Tensor:
        """The frozen generator's pictures of latents: NCHW in [-1, 1], or N2."""
        if self._thawed:  # not before: preparing the real images takes a while, and the generator learns meanwhile
            if self._frozen is None:
                self._frozen = copy.deepcopy(self._method.ema).requires_grad_(False)
            self._frozen.load_state_dict(self._method.ema.state_dict())
            self._frozen_at = self._images_seen
            self._thawed = False
        with torch.no_grad():
            return self._machine.generate(self._frozen, z_ND.to(self._machine.device))  # type: ignore[arg-type]

    def _tell(self, report: Report, seconds: float) -> Iterator[Event]:
        headline = report.headline
        is_best = self.best is None or self.best.is_beaten_by(
            headline.key, headline.value, report.count, low_is_good=headline.better == "low")
        try:
            self._folder.quality.append({"images_seen": self._frozen_at, "seconds": seconds, **report.as_table()})
            if is_best and self._frozen is not None:
                self.best = self._folder.quality.keep_best(
                    self._frozen_at, self._frozen.state_dict(), key=headline.key, value=headline.value, count=report.count)
            self._told_trouble = False
        except RunError as error:
            if not self._told_trouble:  # once: whoever has to make room is told by the trainer's own files too
                self._told_trouble = True
                yield Notice("warning", error.message, error.hint)
        yield MetricsReady(self._frozen_at, report, is_best, -1 if self.best is None else self.best.images_seen)

    def _give_up(self, why: str, hint: str) -> Notice:
        self._over, self._running, self._evaluator, self._frozen = True, None, None, None
        return Notice("info", Text("Quality is not measured. {why}", why=why), hint)


def _evaluator(data: DataSet) -> Any:
    from gan_studio.core.metrics import QUICK, Evaluator

    return Evaluator(data, keys=QUICK if data.kind == "images" else None)
