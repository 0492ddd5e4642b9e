"""6.1 G solves argmax D: what climbing takes many steps for, G gives in one pass.

Three ways to a picture that D likes, timed by the processor: G, which learned to; climbing the very D that taught G; and climbing
a D that learned alone, against its own finds. Each makes as many pictures, and their quality is measured on the way.
"""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from gan_studio.core.lab.base import Experiment, Verdict
from gan_studio.core.lab.solves_facts import COUNT, TILES, Reached, SolvesSettings, SolvesShown, at_time, told
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from torch import Tensor

    from gan_studio.core.data.types import DataSet
    from gan_studio.core.models.ascent import Ascent

LOOKS = 8  # at a climb, besides its start
EARLY = (1, 2, 4)  # steps that are always looked at
RACES = 3
_PASSES = 3  # of G; the quickest counts, because the first one finds its memory
_AT_ONCE = 50  # pictures in a piece of work between two safe points


@dataclass
class _Climber:
    ascent: Ascent
    x: Tensor
    looks: frozenset[int]
    step: int = 0
    seconds: float = 0.0
    course: list[Reached] = field(default_factory=list)


class Solves(Experiment):
    key = "g-solves"
    number = "6.1"
    title = Text("G solves argmax D")
    claim = Text("What D alone has to climb for, G gives in one pass: in the same time its pictures are better.")
    touch = Text("Press Run: the three race with the same budget of computing. Then drag the moment to see what each had when. "
                 "Run again for another race; give the climbs more steps.")
    notice = Text("Climbing the D that taught G ends at scores above those of real pictures, and at pictures that are none: "
                  "that D never saw such places. D alone saw what it finds, and draws. Only G needs no climb at all.")
    Settings = SolvesSettings
    settings: SolvesSettings
    LIVE: ClassVar[frozenset[str]] = frozenset({"moment"})

    def __init__(self, settings: SolvesSettings, data: DataSet | None = None) -> None:
        super().__init__(settings, data)
        from gan_studio.core.lab import coding
        from gan_studio.core.lab.digit_networks import alone_of_digits, pair_of_digits
        from gan_studio.core.metrics import HEADLINE, Evaluator

        learned, aside = coding.two_sets(None, 0)
        self._pair = pair_of_digits(learned, settings.seed)
        self._alone = alone_of_digits(learned, settings.seed)
        self._real = coding.tensor_of(aside, COUNT)
        self._evaluator = Evaluator(aside, count=COUNT, keys=(HEADLINE,))
        self._floor = self._real_score = float("nan")
        self._race = -1
        self._finished: list[dict[str, tuple[Reached, ...]]] = []
        self._begin()

    def _begin(self) -> None:
        """Another race: other latents, other starts."""
        from gan_studio.core.models.ascent import Ascent

        self._race += 1
        self._done = False
        settings, latents = self.settings, self._alone.game.recipe.latent_dim
        start = self._alone.method.generator
        steps = settings.steps
        looks = frozenset({*EARLY, *(round(steps * share / LOOKS) for share in range(1, LOOKS + 1))})
        self._z = self._pair.latents(COUNT, settings.seed + 100 + self._race)
        begun = start.start(self._alone.game.latents(COUNT, settings.seed + 500 + self._race))
        self._climbers = {
            key: _Climber(Ascent(judge, start.shape, latents, steps, settings.step_size), begun, looks)
            for key, judge in (("climb", self._pair.gan.discriminator), ("alone", self._alone.judge))}
        self._passed: list[Reached] = []
        self._begun = self._reached(0, 0.0, begun, float("nan"))

    # what a person does ---------------------------------------------------------------------------------------------------

    def set_live(self, name: str, value: Any) -> None:
        """Another moment to look at."""
        self.settings = self.settings.but(**{name: value})

    # the course of things -------------------------------------------------------------------------------------------------

    def play(self) -> Generator[None, None, None]:
        """One race, or the rest of one."""
        if self._done:
            self._begin()
        yield from self._raced()

    def _raced(self) -> Generator[None, None, None]:
        if not self._passed:
            yield from self._pass()
        for climber in self._climbers.values():
            if not climber.course:
                climber.course.append((yield from self._measured(0, 0.0, climber.x)))
        while waiting := [each for each in self._climbers.values() if each.step < self.settings.steps]:
            yield from self._climb(min(waiting, key=lambda each: each.seconds))
        self._done = True
        self._finished.append(self._courses())

    def _pass(self) -> Generator[None, None, None]:
        """G draws all of them; the quickest of some passes counts."""
        import torch

        times, pieces = [], torch.split(self._z, _AT_ONCE)
        for _ in range(_PASSES):
            began = time.thread_time()
            drawn = [self._pair.drawn_by(piece) for piece in pieces]
            times.append(time.thread_time() - began)
            yield
        self._passed = [(yield from self._measured(1, min(times), torch.cat(drawn)))]

    def _climb(self, climber: _Climber) -> Generator[None, None, None]:
        """One step of all its pictures. Only its own computing counts."""
        import torch

        from gan_studio.core.lab.alone import climb

        moved = []
        for piece in torch.split(climber.x, _AT_ONCE):
            began = time.thread_time()
            moved.append(climb(climber.ascent, piece, climber.step, 1))
            climber.seconds += time.thread_time() - began
            yield
        climber.x = torch.cat(moved)
        climber.step += 1
        if climber.step in climber.looks:
            climber.course.append((yield from self._measured(climber.step, climber.seconds, climber.x)))

    def _measured(self, step: int, seconds: float, x: Tensor) -> Generator[None, None, Reached]:
        """How good pictures are; outside the race's time."""
        from gan_studio.core.lab.alone import scores

        at = 0

        def drawn(latents: Tensor) -> Tensor:
            nonlocal at
            at += len(latents)
            return x[at - len(latents) : at]

        report = yield from self._evaluator.evaluate(drawn, 1)
        self._floor = report.headline.floor
        if np.isnan(self._real_score):
            self._real_score = float(scores(self._pair.gan.discriminator, self._real).mean())
            yield
        return self._reached(step, seconds, x, report.headline.value)

    def _reached(self, step: int, seconds: float, x: Tensor, distance: float) -> Reached:
        from gan_studio.core.lab.alone import scores
        from gan_studio.core.real_batches import tensor_to_images

        return Reached(step, seconds, distance, float(scores(self._pair.gan.discriminator, x).mean()),
                       tensor_to_images(x[:TILES]))

    def _courses(self) -> dict[str, tuple[Reached, ...]]:
        return {"g": tuple(self._passed), **{key: tuple(each.course) for key, each in self._climbers.items()}}

    # what is told -----------------------------------------------------------------------------------------------------------

    def shown(self) -> SolvesShown:
        courses = self._courses()
        longest = max((each.seconds for each in self._climbers.values()), default=0.0)
        now = self.settings.moment * longest
        seen = {key: at_time(course, now) if course else self._begun for key, course in courses.items()}
        steps = sum(each.step for each in self._climbers.values())
        return SolvesShown(courses, seen, now, self._floor, self._real_score, self._race,
                           steps / (len(self._climbers) * self.settings.steps))

    def verdict(self) -> Verdict | None:
        return self._said(self._finished[-1:]) if self._finished else None

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        """Quick: one race. Else some, each with other latents."""
        races = 1 if quick else RACES
        found = []
        for number in range(races):
            if number or self._done:
                self._begin()
            for _ in self._raced():
                yield (number + self.shown().done) / races
            found.append(self._courses())
        return self._said(found)

    def _said(self, races: list[dict[str, tuple[Reached, ...]]]) -> Verdict:
        return told(races, self.settings, self._floor, self._real_score, (self._pair.iterations, self._alone.iterations))

