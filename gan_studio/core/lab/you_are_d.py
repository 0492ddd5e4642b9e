"""2.3 You are D: pictures one after the other, real or generated, and a person in D's place.

One picture at a time and not two side by side, because that is what D is asked: a person's share of right answers and D's are
then the same thing. Of each picture a coin decides whether it is real, so that counting does not help.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
import numpy.typing as npt
from pydantic import Field, model_validator

from gan_studio.core.errors import RecipeError
from gan_studio.core.lab.base import Shown, Verdict
from gan_studio.core.lab.growth_facts import MOST_GENERATIONS, SHOWN, Growing, Grown, GrowthExperiment, GrowthSettings
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.setting_words import SettingsError
from gan_studio.core.words import Text, one_after_other

if TYPE_CHECKING:
    from gan_studio.core.data.types import DataSet
    from gan_studio.core.lab.growth import Growth

Picture = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]
Z = 1.959964  # of a normal distribution: 95 % lie within so many standard deviations


class YouAreDSettings(GrowthSettings):
    rounds: int = Field(10, title="Rounds", ge=4, le=20)
    generation: int = Field(0, title="Generation to play", ge=0, le=MOST_GENERATIONS)

    @model_validator(mode="after")
    def _comes(self) -> YouAreDSettings:
        if self.generation > self.generations:
            raise SettingsError("generation", Text(
                "There will be no generation {generation}: {generations} are trained.", generation=self.generation,
                generations=self.generations))
        return self


@dataclass(frozen=True)
class Round:
    """A picture, uint8 (H, W, 3), whether it is real, D's belief in it, and what the person said."""

    picture: Picture
    real: bool
    belief: float
    said: bool | None = None

    @property
    def right(self) -> bool:
        return self.said == self.real

    @property
    def d_right(self) -> bool:
        return (self.belief >= 0.5) == self.real


@dataclass(frozen=True)
class Played:
    """All rounds that were finished at one generation (from 1)."""

    generation: int
    rounds: int
    right: int
    d_right: int


@dataclass(frozen=True)
class YouAreDShown(Shown):
    """`accuracy` is D_t's share of right answers on reals and on G_t's pictures, by generation. `generation` is played, 0 for
    none; `picture` is the one that is asked about, `answered` the rounds with an answer: of no other is anything told. `games`
    were begun so far."""

    growing: Growing
    iterations: tuple[int, ...]
    accuracy: Floats
    generation: int
    rounds: int
    picture: Picture | None
    answered: tuple[Round, ...]
    waits_for_next: bool
    finished: bool
    played: tuple[Played, ...]
    games: int


def between(right: int, rounds: int) -> tuple[float, float]:
    """Where the share that `right` of `rounds` stand for lies with 95 % certainty, 0..1 (Wilson 1927)."""
    share, spread = right / rounds, Z * Z / rounds
    middle = (share + spread / 2) / (1 + spread)
    half = Z / (1 + spread) * math.sqrt(share * (1 - share) / rounds + spread / (4 * rounds))
    return max(0.0, middle - half), min(1.0, middle + half)


def accuracy_of(grown: Grown) -> Floats:
    """D_t's share of right answers, half of it over real pictures and half over G_t's, (T,)."""
    fakes = np.array([(grown.beliefs[t, t] < 0.5).mean() for t in range(len(grown.iterations))])
    reals = (grown.real_beliefs >= 0.5).mean(axis=1)
    found: Floats = (fakes + reals) / 2
    return found


class YouAreD(GrowthExperiment):
    key = "you-are-d"
    number = "2.3"
    title = Text("You are D")
    claim = Text("The better G gets, the less often real and generated can be told apart: by D, and by you.")
    touch = Text("Press Start. Say of each picture whether it is real (R) or fake (F), by the buttons or by the keys. Then play "
                 "the first generation, and the last.")
    notice = Text("D sees single pixels and patterns that you do not look for, and you know what a digit is. Ten rounds say "
                  "little: look how far the interval reaches, and play again to narrow it.")
    Settings = YouAreDSettings
    settings: YouAreDSettings
    LIVE: ClassVar[frozenset[str]] = frozenset({"rounds", "generation"})

    def __init__(self, settings: LabSettings, data: DataSet | None = None) -> None:
        super().__init__(settings, data)
        self._games = 0
        self._generation = 0
        self._rounds: list[Round] = []
        self._at = 0  # the round that is looked at
        self._played: dict[int, Played] = {}

    # the game --------------------------------------------------------------------------------------------------------

    def set_live(self, name: str, value: Any) -> None:
        """For the rounds that are started next; those that are under way stay as they are."""
        self.settings = self.settings.but(**{name: value})

    def start(self) -> None:
        """New rounds, at the generation that is set or at the newest. An unfinished game does not count.

        Raises:
            RecipeError: that generation is not there yet.
        """
        self._generation, self._rounds = self._drawn(self._growth, self.settings)
        self._at = 0

    def remember(self, played: Sequence[Played], games: int) -> None:
        """Games that were played before it began anew with the same settings: G and D will be the same ones again. What was
        dealt in so many games is not dealt again."""
        self._played = {each.generation: each for each in played}
        self._games = games

    def answer(self, real: bool) -> bool:
        """What the person says of the picture; False where there is none, or where it is answered already."""
        if self._at >= len(self._rounds) or self._rounds[self._at].said is not None:
            return False
        self._rounds[self._at] = replace(self._rounds[self._at], said=real)
        if self._at + 1 == len(self._rounds):
            self._count()
        return True

    def next(self) -> bool:
        """The next picture; False before this one is answered, and after the last."""
        if self._at + 1 >= len(self._rounds) or self._rounds[self._at].said is None:
            return False
        self._at += 1
        return True

    def _drawn(self, growth: Growth, settings: YouAreDSettings) -> tuple[int, list[Round]]:
        """A generation (from 1), and rounds whose pictures nobody has seen."""
        from gan_studio.core.real_batches import images_to_tensor, tensor_to_images

        generation = settings.generation or growth.kept
        if not 1 <= generation <= growth.kept:
            raise RecipeError(
                Text("Generation {generation} is not there yet.", generation=max(1, generation)),
                Text("Run the experiment and wait for it, or choose one that is there."), field="generation")
        random = np.random.default_rng([settings.seed, self._games, generation])
        self._games += 1
        real = random.random(settings.rounds) < 0.5
        count, judge = int(real.sum()), generation - 1
        chosen = random.choice(len(growth.data), count, replace=count > len(growth.data))
        raw = growth.data.gather(np.asarray(chosen, np.int64)).view(np.uint8)
        reals = tensor_to_images(images_to_tensor(raw, growth.game.plan.machine(growth.game.rng).device)) if count else raw
        real_beliefs = growth.asked(judge, raw) if count else []
        parts = [growth.drawn_anew(judge, judge, int(random.integers(2**31))) for _ in range(-(-settings.rounds // SHOWN))]
        fakes, fake_beliefs = (np.concatenate([part[side] for part in parts]) for side in (0, 1))
        rows = {True: iter(zip(reals, real_beliefs, strict=True)), False: iter(zip(fakes, fake_beliefs, strict=True))}
        found = []
        for is_real in real.tolist():
            picture, belief = next(rows[is_real])
            found.append(Round(picture, is_real, float(belief)))
        return generation, found

    def _count(self) -> None:
        before = self._played.get(self._generation, Played(self._generation, 0, 0, 0))
        self._played[self._generation] = Played(
            self._generation, before.rounds + len(self._rounds), before.right + sum(each.right for each in self._rounds),
            before.d_right + sum(each.d_right for each in self._rounds))

    # what is told ------------------------------------------------------------------------------------------------------

    def shown(self) -> YouAreDShown:
        grown = self._watched()
        asked = self._rounds[self._at] if self._rounds else None
        answered = tuple(each for each in self._rounds if each.said is not None)
        return YouAreDShown(
            grown.growing, grown.grown.iterations, accuracy_of(grown.grown), self._generation, len(self._rounds),
            asked.picture if asked else None, answered, asked is not None and asked.said is not None,
            bool(answered) and len(answered) == len(self._rounds),
            tuple(self._played[generation] for generation in sorted(self._played)), self._games)

    def verdict(self) -> Verdict | None:
        if self._growth.kept < 3:
            return None
        last = self._played.get(self._generation) or next(reversed(self._played.values()), None)
        return self._judged(self._growth.grown(), self.settings, last, coin=False)

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        """A coin plays at the last generation, in the person's place."""
        settings = self.settings
        if quick:
            count = min(settings.generations, 8)
            settings = settings.but(generations=count, distance=min(settings.distance, 20), networks="small",
                                    generation=min(settings.generation, count))
        growth = self._made(settings)
        last = settings.plan()[-1]
        for _ in growth.grow():
            yield growth.game.iterations / last
        generation, rounds = self._drawn(growth, settings)
        coin = np.random.default_rng([settings.seed, generation, 1]).random(len(rounds)) < 0.5  # not the one that dealt
        rounds = [replace(each, said=bool(said)) for each, said in zip(rounds, coin, strict=True)]
        played = Played(generation, len(rounds), sum(each.right for each in rounds), sum(each.d_right for each in rounds))
        return self._judged(growth.grown(), settings, played, coin=True)

    def _judged(self, grown: Grown, settings: YouAreDSettings, played: Played | None, coin: bool) -> Verdict:
        accuracy = accuracy_of(grown)
        some = max(1, len(accuracy) // 3)  # one D and one G alone say little: who is ahead changes from one to the next
        count = some * int(grown.beliefs.shape[2] + grown.real_beliefs.shape[1])
        first, last = float(accuracy[:some].mean()), float(accuracy[-some:].mean())
        falls = between(round(last * count), count)[1] < between(round(first * count), count)[0]
        said = Text("D is right about {first} % of the pictures in generation {early}, and about {last} % in generation {late}.",
                    first=_percent(first), last=_percent(last), early=_range(1, some),
                    late=_range(len(accuracy) - some + 1, len(accuracy)))
        figures: dict[str, Any] = {
            "seed": settings.seed, "iterations": list(grown.iterations), "d_accuracy": [float(each) for each in accuracy],
            "first": first, "last": last, "pictures": count, "falls": falls}
        if played is not None:
            low, high = between(played.right, played.rounds)
            values = {"right": played.right, "rounds": played.rounds, "number": played.generation, "low": _percent(low),
                      "high": _percent(high), "d_right": played.d_right}
            theirs = Text(
                "A coin was right in {right} of {rounds} rounds at generation {number}, which stands for anything between {low} "
                "and {high} %; D in {d_right} of the same.", **values) if coin else Text(
                "You were right in {right} of {rounds} rounds at generation {number}, which stands for anything between {low} "
                "and {high} %; D in {d_right} of the same.", **values)
            said = one_after_other(said, theirs)  # type: ignore[assignment]
            figures |= {"generation": played.generation, "rounds": played.rounds, "right": played.right,
                        "between": [low, high], "d_right": played.d_right, "player": "coin" if coin else "person"}
        obtained = Text("Seed {seed}; {count} pictures for each share, half of them real, the others by the G of D's own "
                        "generation. The fall counts where the 95 % intervals (Wilson) of the two do not meet.",
                        seed=settings.seed, count=f"{count:,}")
        return Verdict(said, obtained, figures, falls if played is not None else None)


def _percent(share: float) -> str:
    return f"{100 * share:.0f}"


def _range(first: int, last: int) -> str:
    return f"{first}" if first == last else f"{first}–{last}"
