"""4.4 Pixel distance: one stray pixel against six that lengthen a stroke; who of three judges sees it as people do?"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from pydantic import Field, model_validator

from gan_studio.core.lab.base import Experiment, Shown, Verdict
from gan_studio.core.lab.code_facts import percent
from gan_studio.core.lab.pixel_pictures import INK, Changed, Picture, as_text, changed_digit, distance, from_text
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.setting_words import SettingsError
from gan_studio.core.words import Text, one_after_other

if TYPE_CHECKING:
    from gan_studio.core.data.types import DataSet

MEASURES = ("l2", "ae", "d")
MADE = ("longer", "shifted", "stray")  # what the program makes of a digit
RANKED = (*MADE, "yours")
ASIDE = 200  # digits that nobody learned from, for the verdict
FIRST = 20  # of them, before there is a verdict
FULL = 1000  # of the whole measurement
MOST = 9999
_TOGETHER = 10  # digits judged between two safe points


class PixelSettings(LabSettings):
    number: int = Field(0, title="Digit", ge=0, le=MOST)
    drawing: str = Field("", title="Your version", max_length=2 * 32 * 32)
    ranking: tuple[str, ...] = Field(("stray", "shifted", "longer", "yours"), title="Your ranking")

    @model_validator(mode="after")
    def _can_be_judged(self) -> PixelSettings:
        if sorted(self.ranking) != sorted(RANKED):
            raise SettingsError("ranking", Text("A ranking has each of these once: {names}.", names=", ".join(RANKED)))
        if self.drawing:
            try:
                drawn = from_text(self.drawing)
            except ValueError as error:
                raise SettingsError("drawing", Text("This is no drawing of {side} by {side} pixels.", side=32)) from error
            if drawn.max() < INK:
                raise SettingsError("drawing", Text("The drawing is empty: paint something, then it is judged."))
        return self


@dataclass(frozen=True)
class Agreement:
    """How a judge's order of pictures goes with the person's: `same` of `pairs`. `against_l2` are the pairs where the person
    and L2 disagree, `with_person` of those where this judge agrees with the person."""

    same: int
    pairs: int
    with_person: int
    against_l2: int


@dataclass(frozen=True)
class PixelShown(Shown):
    """`pictures` by name, "original" and `RANKED`, uint8 (32, 32); `values` by measure and name: distance from the original,
    error of the autoencoder, D's belief, each nearer to real at the left of `order`; `pixels` that differ from the original.
    `agreements` by measure are empty until they were asked for. `aside` of the `ASIDE` digits are judged."""

    digit: int
    pictures: dict[str, Picture]
    values: dict[str, dict[str, float]]
    order: dict[str, tuple[str, ...]]
    pixels: dict[str, int]
    agreements: dict[str, Agreement]
    aside: int
    rounds: dict[str, int] = field(default_factory=dict)


class PixelDistance(Experiment):
    key: ClassVar[str] = "pixel-distance"
    number: ClassVar[str] = "4.4"
    title: ClassVar[Text] = Text("Pixel distance")
    claim: ClassVar[Text] = Text(
        "Where a generator errs matters, and the distance of pixels does not know: one stray pixel is near and looks wrong.")
    touch: ClassVar[Text] = Text(
        "Paint your own version. Put the pictures in order, the most like a real digit first, by dragging or with Ctrl and the "
        "arrow keys, and press 'Check my ranking': which judge agrees with you?")
    notice: ClassVar[Text] = Text(
        "L2 counts changes one by one: a shift by one pixel is the farthest, a lone dot the nearest. D looks at how neighbours "
        "fit together. This D has learned digits against damaged digits: lone pixels were among its bad examples, longer strokes "
        "never.")
    Settings: ClassVar[type[LabSettings]] = PixelSettings
    LIVE: ClassVar[frozenset[str]] = frozenset({"number", "drawing", "ranking"})
    settings: PixelSettings

    def __init__(self, settings: LabSettings, data: DataSet | None = None) -> None:
        super().__init__(settings, data)
        from gan_studio.core.lab.pixel_judges import PixelJudges

        self._judges = PixelJudges()
        self._checked = False
        self._aside: list[dict[str, dict[str, float]]] = []  # what was measured of each digit kept aside
        self._renew()

    # what a person does ---------------------------------------------------------------------------------------------------

    def set_live(self, name: str, value: Any) -> None:
        """Another digit, another drawing, another order; whoever changes one has not checked it yet."""
        self.settings = self.settings.but(**{name: value})
        self._checked = False
        self._renew()

    def check(self) -> None:
        """Compares the judges with the person's order."""
        self._checked = True

    def _renew(self) -> None:
        self._digit = changed_digit(self.settings.number, self.settings.seed)
        drawn = from_text(self.settings.drawing) if self.settings.drawing else self._digit.original
        self._pictures = {"original": self._digit.original, **_made(self._digit), "yours": drawn}
        self._values, self._scores = self._judged([self._pictures])[0]

    def _judged(self, several: list[dict[str, Picture]]) -> list[tuple[dict[str, dict[str, float]], dict[str, float]]]:
        """What the judges say of each set of pictures: values by measure and name, and D's logits, which do not saturate."""
        flat = [picture for pictures in several for picture in pictures.values()]
        scores, errors = self._judges.scores(flat), self._judges.errors(flat)
        found, at = [], 0
        for pictures in several:
            part = slice(at, at := at + len(pictures))
            logits = dict(zip(pictures, scores[part].tolist(), strict=True))
            found.append(({
                "l2": {name: distance(pictures["original"], picture) for name, picture in pictures.items()},
                "ae": dict(zip(pictures, errors[part].tolist(), strict=True)),
                "d": {name: float(1 / (1 + np.exp(-logit))) for name, logit in logits.items()}}, logits))
        return found

    # the course of things ---------------------------------------------------------------------------------------------------

    def play(self) -> Generator[None, None, None]:
        """The digits kept aside, some at a time, until all are judged."""
        yield from self._judge_aside(ASIDE)

    def _judge_aside(self, until: int) -> Generator[None, None, None]:
        while len(self._aside) < until:
            some = []
            for number in range(len(self._aside), min(len(self._aside) + _TOGETHER, until)):
                digit = changed_digit(number, self.settings.seed)
                some.append({"original": digit.original, **_made(digit)})
                yield
            for values, logits in self._judged(some):
                values["d"] = logits
                self._aside.append(values)
            yield

    def shown(self) -> PixelShown:
        original = self._digit.original
        return PixelShown(
            self._digit.digit, self._pictures, self._values, self._orders(),
            {name: int((picture != original).sum()) for name, picture in self._pictures.items()},
            self._agreements() if self._checked else {}, len(self._aside), self._judges.rounds)

    def _orders(self) -> dict[str, tuple[str, ...]]:
        """Each judge's order of the pictures, the most real first."""
        return {measure: tuple(sorted(RANKED, key=partial(self._badness, measure))) for measure in MEASURES}

    def _badness(self, measure: str, name: str) -> float:
        return -self._scores[name] if measure == "d" else self._values[measure][name]

    def _ranked(self) -> tuple[str, ...]:
        """The person's order; their own version counts when it is another than the original."""
        return tuple(name for name in self.settings.ranking
                     if name != "yours" or (self._pictures["yours"] != self._digit.original).any())

    def _agreements(self) -> dict[str, Agreement]:
        pairs = list(combinations(self._ranked(), 2))  # the first is the better one, as the person sees it

        def agrees(measure: str, pair: tuple[str, str]) -> bool:
            return self._badness(measure, pair[0]) < self._badness(measure, pair[1])

        against = [pair for pair in pairs if not agrees("l2", pair)]
        return {measure: Agreement(sum(agrees(measure, pair) for pair in pairs), len(pairs),
                                   sum(agrees(measure, pair) for pair in against), len(against)) for measure in MEASURES}

    # what is measured -----------------------------------------------------------------------------------------------------

    def verdict(self) -> Verdict | None:
        return self._said() if len(self._aside) >= FIRST else None

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        until = ASIDE if quick else FULL
        for _ in self._judge_aside(until):
            yield min(1.0, len(self._aside) / until)
        return self._said()

    def _said(self) -> Verdict:
        from gan_studio.core.lab.recogniser import interval

        count = len(self._aside)
        nearer = {measure: sum(self._prefers(measure, values, "stray", "longer") for values in self._aside)
                  for measure in MEASURES}
        below = count - nearer["d"]
        both = sum(self._prefers("l2", values, "stray", "longer") and not self._prefers("d", values, "stray", "longer")
                   for values in self._aside)
        shift = {measure: sum(self._prefers(measure, values, "shifted", "stray") for values in self._aside)
                 for measure in ("l2", "d")}
        low, high = interval(below, count)
        figures: dict[str, Any] = {
            "seed": self.settings.seed, "digits": count, "stray_below_longer_in_d": below, "interval": [low, high],
            "stray_nearer_in_l2": nearer["l2"], "stray_less_ae_error": nearer["ae"], "both": both,
            "shift_above_stray_in_d": shift["d"], "shift_nearer_than_stray_in_l2": shift["l2"],
            "mean": {measure: {name: float(np.mean([values[measure][name] for values in self._aside]))
                               for name in ("original", *MADE)} for measure in MEASURES}}
        sentence = Text(
            "Of {count} digits, L2 takes the stray pixel to be nearer than the longer stroke in {l2}, the autoencoder's error in "
            "{ae}; D gives the stray pixel the lower score in {d} ({low} to {high}). A shift by one pixel is farther than the "
            "stray pixel for L2 in {l2_shift}; D prefers the shift in {shift}.",
            count=count, l2=percent(nearer["l2"] / count), d=percent(below / count), ae=percent(nearer["ae"] / count),
            low=percent(low), high=percent(high), shift=percent(shift["d"] / count),
            l2_shift=percent(1 - shift["l2"] / count))
        if self._checked and (found := self._agreements())["d"].pairs:
            figures["ranking"] = {"order": list(self._ranked()), **{
                measure: {"same": found[measure].same, "pairs": found[measure].pairs,
                          "with_person_against_l2": found[measure].with_person, "against_l2": found[measure].against_l2}
                for measure in MEASURES}}
            sentence = one_after_other(_with_person(found), sentence)  # type: ignore[assignment]
        obtained = Text(
            "Seed {seed}, digits that neither judge has learned from, interval 95 % (Wilson). L2: pixels from 0 to 1. The judges "
            "came with the program, trained for {ae} (autoencoder, code of 16 numbers) and {d} rounds (D, against damaged "
            "digits) from seed 0.", seed=self.settings.seed, ae=f"{self._judges.rounds['ae']:,}",
            d=f"{self._judges.rounds['d']:,}")
        return Verdict(sentence, obtained, figures, nearer["l2"] > count / 2 and low > 0.5)

    @staticmethod
    def _prefers(measure: str, values: dict[str, dict[str, float]], first: str, second: str) -> bool:
        """Whether a judge takes the first for more real than the second."""
        of = values[measure]
        return of[first] > of[second] if measure == "d" else of[first] < of[second]


def _made(digit: Changed) -> dict[str, Picture]:
    return {"longer": digit.longer, "shifted": digit.shifted, "stray": digit.stray}


def _with_person(found: dict[str, Agreement]) -> Text:
    said = Text("Your order agrees with L2 in {l2}, with the autoencoder in {ae} and with D in {d} of {pairs} pairs.",
                pairs=found["d"].pairs, **{measure: found[measure].same for measure in MEASURES})
    if not found["d"].against_l2:
        return said
    return one_after_other(said, Text(  # type: ignore[return-value]
        "Where you and L2 disagree, D agrees with you in {d} of {count}.", d=found["d"].with_person,
        count=found["d"].against_l2))


def text_of(picture: Picture, original: Picture) -> str:
    """A drawing as settings keep it: empty where nothing was changed."""
    return "" if (picture == original).all() else as_text(picture)
