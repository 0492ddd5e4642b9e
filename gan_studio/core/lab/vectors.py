"""4.1 Vectors by hand: a generator alone learns pairs of vector and picture; who says which vector a picture gets?"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field, model_validator

from gan_studio.core.lab.base import Experiment, Shown, Verdict
from gan_studio.core.lab.code_facts import EXTENT, Floats, Pictures, between, nearest_ones, percent, plane
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.setting_words import SettingsError
from gan_studio.core.words import Text, one_after_other

if TYPE_CHECKING:
    from torch import Tensor

    from gan_studio.core.data.types import DataSet
    from gan_studio.core.lab.coding import Coder

ARMS = ("hand", "random", "encoder")
DIGITS = {"017": (0, 1, 7), "all": tuple(range(10))}
DIMS = 2
SIDE = 11  # pictures along a side of a map
STRIP = 7  # pictures from one to another
NEIGHBOURS = 3  # nearest others, to look halfway to
BATCH = 16
REFRESH = 40  # rounds between two maps
QUICK, FULL = 320, 1000  # rounds of the measurement
SPREAD = 1.7  # how far the sorted grid reaches

Bools = npt.NDArray[np.bool_]


class VectorsSettings(LabSettings):
    digits: Literal["017", "all"] = Field("017", title="Digits")
    count: int = Field(24, title="Pictures", ge=8, le=60)
    placed: tuple[tuple[float, float], ...] = Field((), title="Vectors placed by hand")

    @model_validator(mode="after")
    def _lie_in_the_plane(self) -> VectorsSettings:
        if self.placed and len(self.placed) != self.count:
            raise SettingsError("placed", Text("{placed} vectors are placed, and there are {count} pictures.",
                                               placed=len(self.placed), count=self.count))
        if any(not abs(number) <= EXTENT for place in self.placed for number in place):
            raise SettingsError("placed", Text("A vector lies outside the plane: its numbers go from −{most} to {most}.",
                                               most=EXTENT))
        return self


@dataclass(frozen=True)
class Arm:
    """One way to get vectors. `codes` (N, 2); `grid` (SIDE, SIDE, H, W, C) is what its generator draws over the plane, the top
    row first; `error` of repeating the pictures, mean square in [-1, 1] units; `strip` (STRIP, H, W, C) from one picture to the
    other, and `alike` (STRIP,) which of them look like digits, empty where nobody can say."""

    codes: Floats
    grid: Pictures
    error: float
    strip: Pictures
    alike: Bools


@dataclass(frozen=True)
class VectorsShown(Shown):
    """`rounds` of learning, the same for every arm; `pictures` (N, H, W, C) of `digits` (N,), empty where not known; `pair` are
    the two between which the strips go."""

    rounds: int
    pictures: Pictures
    digits: npt.NDArray[np.int64]
    pair: tuple[int, int]
    arms: Mapping[str, Arm]


class Vectors(Experiment):
    key: ClassVar[str] = "vectors"
    number: ClassVar[str] = "4.1"
    title: ClassVar[Text] = Text("Vectors by hand")
    claim: ClassVar[Text] = Text(
        "G alone can learn pairs of vector and picture. But where do the vectors come from? Alike pictures need alike ones.")
    touch: ClassVar[Text] = Text(
        "Drag the pictures to where you think they belong and press Run: the same G learns your vectors, random ones, and those "
        "that an encoder finds. Select two pictures to see what each G draws between them.")
    notice: ClassVar[Text] = Text(
        "With random vectors neighbours have nothing in common: G learns each picture by heart, slowly, and between two of them "
        "it draws neither. The better you sort them, the sooner it learns. The encoder does the sorting by itself.")
    Settings: ClassVar[type[LabSettings]] = VectorsSettings
    wants_data: ClassVar[str] = "images"
    LIVE: ClassVar[frozenset[str]] = frozenset({"placed"})
    settings: VectorsSettings

    def __init__(self, settings: LabSettings, data: DataSet | None = None) -> None:
        super().__init__(settings, data)
        from gan_studio.core.lab import coding
        from gan_studio.core.lab.recogniser import load_recogniser
        from gan_studio.core.real_batches import tensor_to_images

        self._set = _some(data, self.settings)
        self._x = coding.tensor_of(self._set)
        self._images = tensor_to_images(self._x)
        self._digits = self._set.factors.get("digit", np.empty(0)).astype(np.int64)
        self._judge = load_recogniser() if data is None else None
        method = {"hand": "codes", "random": "codes", "encoder": "ae"}
        self._coders = {key: coding.Coder(method[key], self._set, seed=self.settings.seed, dims=DIMS, batch=BATCH)
                        for key in ARMS}
        self._pair = (0, len(self._x) // 3)
        self._codes: dict[str, Floats] = {}
        self._place()
        blank = np.zeros((SIDE, SIDE, *self._images.shape[1:]), np.uint8)
        self._grids = dict.fromkeys(ARMS, blank)
        self._errors = dict.fromkeys(ARMS, float("nan"))
        self._strips: dict[str, tuple[Pictures, Bools]] = {}
        for _ in self._look():
            pass

    @property
    def rounds(self) -> int:
        """Iterations that every arm has had."""
        return min(coder.game.iterations for coder in self._coders.values())

    def play(self) -> Generator[None, None, None]:
        while True:
            yield from self._learn(REFRESH)
            yield from self._look()

    def _learn(self, rounds: int) -> Generator[None, None, None]:
        for _ in range(rounds):
            until = self.rounds + 1
            for coder in self._coders.values():
                yield from coder.train(until)
        for coder in self._coders.values():
            coder.require_finite()

    def set_live(self, name: str, value: Any) -> None:
        """Other vectors by hand: their G goes on from what it has learned."""
        self.settings = self.settings.but(**{name: value})
        self._place()
        self._errors["hand"] = self._repeating(self._coders["hand"])
        self._strips.clear()

    def look_between(self, first: int, second: int) -> None:
        """Another pair of pictures. Numbers that there are none of are left out."""
        if {first, second} <= set(range(len(self._x))):
            self._pair = (first, second)
            self._strips.clear()

    def arranged(self) -> Floats:
        """The vectors by hand, (N, 2)."""
        placed = np.array(self.settings.placed, np.float32)
        return placed if len(placed) == len(self._x) else sorted_grid(len(self._x), self._set.factors)

    def _place(self) -> None:
        import torch

        self._codes["hand"] = self.arranged()
        self._coders["hand"].game.method.place(self._x, torch.from_numpy(self._codes["hand"]))  # type: ignore[attr-defined]

    def _look(self) -> Generator[None, None, None]:
        """Maps and errors as they are now, a few pictures at a time."""
        from gan_studio.core.lab.coding import in_slices

        places = plane(SIDE)
        for key, coder in self._coders.items():
            drawn = []
            for part in in_slices(len(places)):
                drawn.append(coder.pictures(places[part]))
                yield
            self._grids[key] = np.concatenate(drawn).reshape(self._grids[key].shape)
            self._errors[key] = self._repeating(coder)
            self._codes[key] = coder.codes(self._x)
            yield
        self._strips.clear()

    def _repeating(self, coder: Coder) -> float:
        """The mean square error of repeating the pictures."""
        return float((coder.drawn(coder.codes(self._x)) - self._x).square().mean())

    def shown(self) -> VectorsShown:
        codes = dict(self._codes)
        if not self._strips:
            first, second = self._pair
            for key, coder in self._coders.items():
                drawn = coder.drawn(between(codes[key][first], codes[key][second], STRIP))
                self._strips[key] = _as_images(drawn), self._alike(drawn)
        return VectorsShown(self.rounds, self._images, self._digits, self._pair, {
            key: Arm(codes[key], self._grids[key], self._errors[key], *self._strips[key]) for key in ARMS})

    def _alike(self, drawn: Tensor) -> Bools:
        from gan_studio.core.lab.recogniser import look_like_digits

        return look_like_digits(self._judge, drawn) if self._judge is not None else np.empty(0, np.bool_)

    # what is measured -----------------------------------------------------------------------------------------------------

    def verdict(self) -> Verdict | None:
        return self._said() if self.rounds >= REFRESH else None

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        until = QUICK if quick else FULL
        while self.rounds < until:
            yield from (self.rounds / until for _ in self._learn(min(REFRESH, until - self.rounds)))
        return self._said()

    def halfway(self) -> dict[str, tuple[int, int]]:
        """Of each arm: how many of the pictures halfway between neighbours look like digits, and of how many."""
        found = {}
        for key, coder in self._coders.items():
            codes = coder.codes(self._x)
            pairs = {(min(at, other), max(at, other)) for at, others in enumerate(nearest_ones(codes, NEIGHBOURS).tolist())
                     for other in others}
            ends = np.array(sorted(pairs))
            alike = self._alike(coder.drawn((codes[ends[:, 0]] + codes[ends[:, 1]]) / 2))
            found[key] = int(alike.sum()), len(ends)
        return found

    def _said(self) -> Verdict:
        errors = {key: self._repeating(coder) for key, coder in self._coders.items()}
        figures: dict[str, Any] = {"seed": self.settings.seed, "rounds": self.rounds, "pictures": len(self._x), "errors": errors}
        sentence = Text(
            "After {rounds} rounds each, G repeats the pictures with an error of {random} from random vectors, {hand} from those "
            "placed by hand and {encoder} from the encoder's.", rounds=self.rounds,
            **{key: f"{errors[key]:.3f}" for key in ARMS})
        # With patience G learns any vectors by heart; what it draws between them is what tells, where somebody can judge that.
        holds = errors["encoder"] < errors["random"]
        if self._judge is not None:
            halfway = self.halfway()
            shares = {key: count / of for key, (count, of) in halfway.items()}
            figures["halfway"] = {key: {"digits": count, "of": of} for key, (count, of) in halfway.items()}
            sentence = one_after_other(sentence, Text(  # type: ignore[assignment]
                "Halfway between neighbours {random}, {hand} and {encoder} of what it draws look like digits.",
                **{key: percent(shares[key]) for key in ARMS}))
            holds = shares["encoder"] > shares["random"]
        obtained = Text(
            "Seed {seed}, {count} pictures, {batch} in a step, the same decoder and the same number of steps for each; "
            "neighbours: each picture and its {near} nearest. A classifier of real digits, when sure to 90 %, says what looks "
            "like one.",
            seed=self.settings.seed, count=len(self._x), batch=self._coders["hand"].game.recipe.batch, near=NEIGHBOURS)
        return Verdict(sentence, obtained, figures, holds)


def sorted_grid(count: int, factors: Mapping[str, Floats]) -> Floats:
    """Where a careful person would put the pictures: the same digits side by side, down the columns by their tilt, (count, 2).
    Where nothing is known of them, as they come."""
    order = np.arange(count)
    if "tilt" in factors:
        order = np.lexsort((factors["tilt"], factors["digit"]))
    rows = max(1, round(float(np.sqrt(count * 0.7))))
    columns = -(-count // rows)
    rank = np.empty(count, int)
    rank[order] = np.arange(count)
    column, row = rank // rows, rank % rows
    row = np.where(column % 2, rows - 1 - row, row)  # up and down in turns, so that neighbours in the order stay neighbours
    return np.stack([_spread(column, columns), -_spread(row, rows)], 1).astype(np.float32)


def _spread(at: npt.NDArray[np.int64], count: int) -> npt.NDArray[np.float64]:
    return SPREAD * (2 * at / max(1, count - 1) - 1)


def _some(data: DataSet | None, settings: VectorsSettings) -> DataSet:
    """The pictures: of the built-in digits as many of each kind, or some of a person's own."""
    from gan_studio.core.errors import RecipeError
    from gan_studio.core.lab.coding import taken, two_sets

    random = np.random.default_rng(settings.seed)
    if data is not None:
        if len(data) < settings.count:
            raise RecipeError(Text("'{name}' has {count} pictures only.", name=data.name, count=len(data)),
                              Text("Choose fewer, or add pictures."), field="count")
        return taken(data, random.permutation(len(data))[: settings.count])
    digits = DIGITS[settings.digits]
    whole, _ = two_sets(None, settings.seed, digits)
    parts = [random.permutation(np.flatnonzero(whole.factors["digit"] == digit)) for digit in digits]
    return taken(whole, np.array([parts[at % len(digits)][at // len(digits)] for at in range(settings.count)]))


def _as_images(drawn: Tensor) -> Pictures:
    from gan_studio.core.real_batches import tensor_to_images

    return tensor_to_images(drawn)
