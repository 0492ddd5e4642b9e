"""1.1 A vector in, a picture out: the trained faces by their numbers, and what each named slider really changes."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
import numpy.typing as npt
from pydantic import Field, model_validator

from gan_studio.core.lab.base import Experiment, Shown, Verdict
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.setting_words import SettingsError
from gan_studio.core.words import Text, listed, one_after_other

if TYPE_CHECKING:
    from gan_studio.core.data.types import DataSet

NUMBERS = 32  # of a vector
LIMIT = 3.0  # of a number and of a slider
STRIP = 7  # faces from one end of what is held to the other
WANTED = ("hair_length", "hair_colour", "mouth_open")  # the lecture's: length, how blue, the mouth
CORRELATION, OTHERS = 0.8, 1 / 3  # at least, and less than: what makes a slider one that changes one thing
LIVE_FACES, QUICK, FULL = 24, 16, 96  # faces that each slider is tried on
STRONGEST = 8  # single numbers that are tried beside the sliders
_SWING = 2.5  # where a single number's ends are

Floats = npt.NDArray[np.float32]
Pictures = npt.NDArray[np.uint8]


class OneNumberSettings(LabSettings):
    vector: tuple[float, ...] = Field((), title="Vector")
    named: tuple[float, ...] = Field((), title="Named sliders")

    @model_validator(mode="after")
    def _are_within_reach(self) -> OneNumberSettings:
        if len(self.vector) not in (0, NUMBERS):
            raise SettingsError("vector", Text("The vector has {count} numbers, not {given}.", count=NUMBERS,
                                               given=len(self.vector)))
        for name, numbers in (("vector", self.vector), ("named", self.named)):
            if any(not abs(number) <= LIMIT for number in numbers):
                raise SettingsError(name, Text("A number goes from −{most:g} to {most:g}.", most=LIMIT))
        return self


@dataclass(frozen=True)
class Effect:
    """What a slider does from end to end: `correlation` of slider and factor, `others`: how far the other factor moves that
    moves most, `most`, as a share of this one's move; tried on `faces`."""

    correlation: float
    others: float
    most: str
    faces: int


@dataclass(frozen=True)
class Slider:
    """A named slider; `low` and `high` say what its ends show."""

    key: str
    label: str
    low: str
    high: str
    reading: float


@dataclass(frozen=True)
class OneNumberShown(Shown):
    """`picture` (H, W, 3) is what `vector` (NUMBERS,) and `named`, a value a slider, give. `strip` (STRIP, H, W, 3): the same
    face with `held` at -3 to 3, a slider's key or a number's index. `effects` by key are those that were measured already,
    `mixed` how far a single number's second trait moves against its first, in the middle of some; NaN before it is known."""

    picture: Pictures
    vector: tuple[float, ...]
    named: tuple[float, ...]
    held: str | int
    strip: Pictures
    sliders: tuple[Slider, ...]
    effects: dict[str, Effect]
    mixed: float


class OneNumber(Experiment):
    key: ClassVar[str] = "one-number"
    number: ClassVar[str] = "1.1"
    title: ClassVar[Text] = Text("A vector in, a picture out")
    claim: ClassVar[Text] = Text(
        "A generator takes a vector and gives a picture. Change one number and one trait changes: hair length, blueness, mouth.")
    touch: ClassVar[Text] = Text(
        "Move a named slider and look at the row of faces: the same person, with one thing changed. Then drag a single number of "
        "the vector up or down.")
    notice: ClassVar[Text] = Text(
        "A single number of the vector usually changes several traits at once: training puts no names on them. A named slider is "
        "a direction, many numbers at once, that was found by measuring. The generator drew all this from {count} numbers.",
        count=NUMBERS)
    Settings: ClassVar[type[LabSettings]] = OneNumberSettings
    LIVE: ClassVar[frozenset[str]] = frozenset({"vector", "named"})
    settings: OneNumberSettings

    def __init__(self, settings: LabSettings, data: DataSet | None = None) -> None:
        super().__init__(settings, data)
        from gan_studio.core.lab.face_reader import Faces

        self._faces = Faces()
        keys = [each.key for each in self._faces.sliders]
        order = sorted(keys, key=lambda key: WANTED.index(key) if key in WANTED else len(WANTED))
        traits = [self._faces.factors[key] for key in order]
        self.sliders = tuple(Slider(trait.key, trait.label, trait.low, trait.high, self._faces.reading[trait.key])
                             for trait in traits)
        self._columns = [keys.index(key) for key in order]
        if len(self.settings.named) > len(order):
            from gan_studio.core.errors import RecipeError

            raise RecipeError(Text("There are {count} named sliders, not {given}.", count=len(order),
                                   given=len(self.settings.named)), field="named")
        self._held: str | int = order[0]
        self._effects: dict[str, Effect] = {}
        self._mixed = float("nan")
        self._renew()

    # what a person does ---------------------------------------------------------------------------------------------------

    def set_live(self, name: str, value: Any) -> None:
        """Another vector, or other places of the sliders."""
        self.settings = self.settings.but(**{name: value})
        self._renew()

    def hold(self, what: str | int) -> None:
        """The row of faces goes along a slider, by its key, or along a number, by its index; what there is none of is left."""
        if what in [each.key for each in self.sliders] or what in range(NUMBERS):
            self._held = what
            self._renew()

    def vector(self) -> Floats:
        """The numbers as they are, (NUMBERS,)."""
        if self.settings.vector:
            return np.array(self.settings.vector, np.float32)
        drawn = np.random.default_rng(self.settings.seed).standard_normal(NUMBERS)
        return drawn.clip(-LIMIT, LIMIT).round(3).astype(np.float32)

    def named(self) -> Floats:
        """Where the sliders are, in the order of `sliders`; those that nothing is said of are in the middle."""
        found = np.zeros(len(self.sliders), np.float32)
        found[:len(self.settings.named)] = self.settings.named
        return found

    def _renew(self) -> None:
        vectors, named = np.tile(self.vector(), (STRIP + 1, 1)), np.tile(self.named(), (STRIP + 1, 1))
        along = np.linspace(-LIMIT, LIMIT, STRIP)
        if isinstance(self._held, int):
            vectors[1:, self._held] = along
        else:
            named[1:, [each.key for each in self.sliders].index(self._held)] = along
        drawn = self._drawn(vectors, named)
        self._picture, self._strip = drawn[0], drawn[1:]

    def _drawn(self, vectors: Floats, named: Floats) -> Pictures:
        amounts = np.zeros_like(named)
        amounts[:, self._columns] = named
        return self._faces.pictures(vectors, amounts)

    # the course of things ---------------------------------------------------------------------------------------------------

    def play(self) -> Generator[None, None, None]:
        """Measures every slider, a few faces at a time, until all are known."""
        yield from self._measured(LIVE_FACES)

    def _measured(self, faces: int) -> Generator[None, None, None]:
        keys = self._faces.read_keys
        for slider in self.sliders:
            if (known := self._effects.get(slider.key)) is not None and known.faces >= faces:
                continue
            found = yield from self._faces.effect(slider.key, faces, self.settings.seed)
            moves = {key: abs(move) for key, move in zip(keys, found.moves.tolist(), strict=True) if key != slider.key}
            most = max(moves, key=lambda key: moves[key])
            self._effects[slider.key] = Effect(found.correlation, found.others, self._faces.factors[most].label, faces)
        self._mixed = yield from self._faces.mixture(STRONGEST, _SWING, faces, self.settings.seed)

    def shown(self) -> OneNumberShown:
        return OneNumberShown(
            self._picture, _plain(self.vector()), _plain(self.named()), self._held, self._strip, self.sliders,
            dict(self._effects), self._mixed)

    # what is measured -----------------------------------------------------------------------------------------------------

    def verdict(self) -> Verdict | None:
        return self._said() if len(self._effects) == len(self.sliders) and self._mixed == self._mixed else None

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        for _ in self._measured(QUICK if quick else FULL):
            yield min(0.99, len(self._effects) / (len(self.sliders) + 1))
        return self._said()

    def _said(self) -> Verdict:
        effects, names = self._effects, {each.key: each.label for each in self.sliders}
        figures: dict[str, Any] = {
            "seed": self.settings.seed, "faces": min(effect.faces for effect in effects.values()),
            "sliders": {each.key: {"correlation": effects[each.key].correlation, "others": effects[each.key].others,
                                   "most": str(effects[each.key].most), "reading": each.reading} for each in self.sliders},
            "mixed": self._mixed}
        each = [Text("{name} {correlation} ({others} %)", name=names[key], correlation=f"{effect.correlation:.2f}",
                     others=f"{100 * effect.others:.0f}") for key, effect in effects.items()]
        sentence = one_after_other(
            Text("Correlation of slider and trait, and how far any other trait moves with it at most: {each}.",
                 each=listed(each)),
            Text("Of the {count} strongest single numbers the second trait moves {mixed} % as far as the first.",
                 count=STRONGEST, mixed=f"{100 * self._mixed:.0f}"))
        holds = all(key in effects and effects[key].correlation >= CORRELATION and effects[key].others < OTHERS
                    for key in WANTED)
        obtained = Text(
            "Seed {seed}, {faces} faces for each slider at 9 places from −3 to 3, read by a network that learned from drawn "
            "faces and that no slider was fitted to; it follows the truth with {low} to {high} on real ones. The generator came "
            "with the program.", seed=self.settings.seed, faces=figures["faces"],
            low=f"{min(each.reading for each in self.sliders):.2f}", high=f"{max(each.reading for each in self.sliders):.2f}")
        return Verdict(sentence, obtained, figures, holds)  # type: ignore[arg-type]


def _plain(numbers: Floats) -> tuple[float, ...]:
    """As a person reads them, and as settings keep them."""
    return tuple(round(float(number), 3) for number in numbers)
