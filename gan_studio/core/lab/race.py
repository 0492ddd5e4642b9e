"""Learners that take turns until each has used up the same budget: what 4.5 and 4.6 run."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeVar

if TYPE_CHECKING:
    from gan_studio.core.lab.game import Game


@dataclass(frozen=True)
class Budget:
    """So many thousand samples of the data, or so many seconds of computing, for each."""

    kind: Literal["points", "seconds"]
    points: int
    seconds: int


@dataclass
class Racer:
    """A method that learns.

    Attributes:
        seconds: of computing that its steps took.
        broke: its loss was no number any more; it stands where it stood before that.
    """

    game: Game
    seconds: float = 0.0
    broke: bool = False

    def step(self) -> None:
        """One iteration; counts its time."""
        from gan_studio.core.methods.base import NonFiniteError

        began = time.perf_counter()
        try:
            self.game.step()
        except NonFiniteError:
            self.broke = True
        self.seconds += time.perf_counter() - began

    @property
    def thousands(self) -> float:
        """Samples of the data that it has learned from."""
        return self.game.iterations * self.game.method.images_per_step / 1000

    def share(self, budget: Budget) -> float:
        """Of its budget that it has used, from 0; 1 or more when it is over."""
        if self.broke:
            return 1.0
        return self.seconds / budget.seconds if budget.kind == "seconds" else self.thousands / budget.points


R = TypeVar("R", bound=Racer)


def whose_turn(racers: Iterable[R], budget: Budget) -> R | None:
    """Whoever has used least of the budget; None when all of it is used."""
    shares = [(racer.share(budget), racer) for racer in racers]
    return min((pair for pair in shares if pair[0] < 1), key=lambda pair: pair[0], default=(1.0, None))[1]
