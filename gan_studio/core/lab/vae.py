"""4.3 VAE: the encoder says a code m and a spread sigma, the decoder sees m + exp(sigma) e; and what lies between codes then."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field

from gan_studio.core.lab.base import Experiment, Shown, Verdict
from gan_studio.core.lab.code_facts import Floats, Pictures, came_with, percent
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.words import Text, one_after_other

if TYPE_CHECKING:
    from torch import Tensor

    from gan_studio.core.data.types import DataSet
    from gan_studio.core.lab.coding import Coder

ARMS = ("ae", "vae")
DIMS = 8
SIDE = 13  # pictures along a side of a map
OVER = 0.25  # how far a map reaches beyond the three pictures that span it
CLOUD = 8  # noises that are tried at once
CANDIDATES = 40  # pictures that are looked at to find three for the maps
MEASURED_AT_ONCE = 64  # pictures that tell how far codes lie apart
MIDPOINTS = 400
STEADY = 5.0  # noise radius at which both decoders are compared
REFRESH = 30  # rounds between two maps
QUICK, FULL = 500, 1500  # rounds of the measurements that train
BATCH = 32
NORM = "auto"  # as the app trains them
TRAINED = {"ae": "vae-ae", "vae": "vae-vae"}

Bools = npt.NDArray[np.bool_]


class VaeSettings(LabSettings):
    start: Literal["trained", "new"] = Field("trained", title="Begin with")
    beta: float = Field(1.0, title="VAE β", ge=0, le=20)
    radius: float = Field(1.0, title="Noise radius", ge=0, le=40)


@dataclass(frozen=True)
class Noised:
    """What the noise does to one picture: m, sigma, e and c = m + exp(sigma) e, each (DIMS,); e is as long as the radius says.
    `repeated` is drawn of m, `drawn` of c. `clouds` by arm (CLOUD, H, W, C) are drawn with other noise of the same radius, and
    `alike` (CLOUD,) which of them look like digits. The autoencoder gets the same noise, scaled as its codes are."""

    picture: Pictures
    m: Floats
    sigma: Floats
    e: Floats
    c: Floats
    repeated: Pictures
    drawn: Pictures
    clouds: dict[str, Pictures]
    alike: dict[str, Bools]


@dataclass(frozen=True)
class Maps:
    """What each decoder draws over the flat surface through the codes of three pictures, by arm: (SIDE, SIDE, H, W, C), the top
    row first, and (SIDE, SIDE) which look like digits. `corners` (3, H, W, C) lie at the bottom left, bottom right and top left,
    `OVER` of a side from the edge."""

    corners: Pictures
    pictures: dict[str, Pictures]
    alike: dict[str, Bools]


@dataclass(frozen=True)
class VaeShown(Shown):
    """`rounds` of learning, the same for both, `before` of them they came with; `errors` of repeating what they learn from."""

    rounds: int
    before: int
    errors: dict[str, float]
    noised: Noised
    maps: Maps


class VaeExperiment(Experiment):
    key: ClassVar[str] = "vae"
    number: ClassVar[str] = "4.3"
    title: ClassVar[Text] = Text("VAE")
    claim: ClassVar[Text] = Text(
        "A decoder that saw each code with noise has seen its surroundings too, so what lies between two codes is less strange.")
    touch: ClassVar[Text] = Text(
        "Move the noise radius: c wanders away from m. Throw other noise, take other pictures. The maps show what lies between "
        "three of them; places that do not look like a digit are struck out.")
    notice: ClassVar[Text] = Text(
        "A radius of 1 is what the VAE was trained with: it draws the same digit again. From 5 on count the whole lines: which "
        "decoder loses the digit first? With β at 0 nothing keeps sigma up: the noise dies away, and the VAE becomes an "
        "autoencoder.")
    Settings: ClassVar[type[LabSettings]] = VaeSettings
    LIVE: ClassVar[frozenset[str]] = frozenset({"beta", "radius"})
    settings: VaeSettings

    def __init__(self, settings: LabSettings, data: DataSet | None = None) -> None:
        super().__init__(settings, data)
        from gan_studio.core.lab import coding
        from gan_studio.core.lab.recogniser import load_recogniser

        self._learned, aside = coding.two_sets(None, self.settings.seed)
        self._x = coding.tensor_of(aside)
        self._digits = aside.factors["digit"].astype(int)
        self._judge = load_recogniser()
        self._coders = self._made(self.settings.start == "trained")
        self._random = np.random.default_rng(self.settings.seed)
        self._noised: Noised | None = None
        self.throw()
        self.take_others()

    def _made(self, trained: bool) -> dict[str, Coder]:
        from gan_studio.core.lab.coding import Coder

        made = {key: Coder(key, self._learned, seed=self.settings.seed, dims=DIMS, batch=BATCH, norm=NORM, averaged=False,
                           trained=TRAINED[key] if trained else "") for key in ARMS}
        _set_beta(made["vae"], self.settings.beta)
        return made

    # what a person does ---------------------------------------------------------------------------------------------------

    def set_live(self, name: str, value: Any) -> None:
        """Another radius, or another weight of the noise from now on."""
        self.settings = self.settings.but(**{name: value})
        _set_beta(self._coders["vae"], self.settings.beta)
        self._noised = None

    def throw(self) -> None:
        """Other noise."""
        self._noise: Floats = self._random.standard_normal((1 + CLOUD, DIMS)).astype(np.float32)
        self._noised = None

    def take_others(self) -> None:
        """Three other pictures for the maps, which are drawn anew at once; the first of them is the one that gets noise."""
        self._three = self._well_repeated(self._random.permutation(len(self._x))[:CANDIDATES])
        for _ in self._look():
            pass

    def _well_repeated(self, candidates: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """Three of them, if possible of other digits and such that both decoders repeat as digits: then what lies between does
        not suffer from the ends."""
        from gan_studio.core.lab.recogniser import look_like_digits

        x, digits = self._x[candidates], self._digits[candidates]
        good = np.logical_and.reduce([look_like_digits(self._judge, coder.drawn(coder.codes(x)))
                                      for coder in self._coders.values()])
        again = np.array([digit in digits[:at][good[:at]] for at, digit in enumerate(digits)])
        return candidates[np.lexsort((again, ~good))][:3]

    # the course of things ---------------------------------------------------------------------------------------------------

    @property
    def rounds(self) -> int:
        """Iterations that both have had."""
        return min(coder.game.iterations for coder in self._coders.values())

    def play(self) -> Generator[None, None, None]:
        while True:
            yield from _learn(self._coders, self.rounds + REFRESH)
            yield from self._look()

    def _look(self) -> Generator[None, None, None]:
        """The maps as they are now, a few pictures at a time."""
        from gan_studio.core.lab.coding import in_slices
        from gan_studio.core.lab.recogniser import look_like_digits
        from gan_studio.core.real_batches import tensor_to_images

        pictures, alike, three = {}, {}, self._three
        self._scale = scale_between({key: coder.codes(self._x[:MEASURED_AT_ONCE]) for key, coder in self._coders.items()})
        yield
        for key, coder in self._coders.items():
            places = surface(coder.codes(self._x[three]))
            drawn, judged = [], []
            for part in in_slices(len(places)):
                some = coder.drawn(places[part])
                yield
                drawn.append(tensor_to_images(some))
                judged.append(look_like_digits(self._judge, some))
                yield
            pictures[key] = np.concatenate(drawn).reshape(SIDE, SIDE, *drawn[0].shape[1:])
            alike[key] = np.concatenate(judged).reshape(SIDE, SIDE)
        self._maps = Maps(tensor_to_images(self._x[three]), pictures, alike)
        self._noised = None

    def shown(self) -> VaeShown:
        if self._noised is None:
            self._noised = self._with_noise()
        return VaeShown(self.rounds, self._coders["vae"].before, {key: coder.error for key, coder in self._coders.items()},
                        self._noised, self._maps)

    def _with_noise(self) -> Noised:
        from gan_studio.core.lab.recogniser import look_like_digits
        from gan_studio.core.real_batches import tensor_to_images

        x = self._x[self._three[:1]]
        m, sigma = (found[0] for found in self._coders["vae"].codes_and_spreads(x))
        noise = self.settings.radius * self._noise
        codes = {"vae": m, "ae": self._coders["ae"].codes(x)[0]}
        scales = {"vae": 1.0, "ae": self._scale}
        places = {key: code + scales[key] * np.exp(sigma) * noise for key, code in codes.items()}
        drawn: dict[str, Tensor] = {
            "vae": self._coders["vae"].drawn(np.concatenate([m[None], places["vae"]])),
            "ae": self._coders["ae"].drawn(places["ae"])}
        clouds = {key: drawn[key][-CLOUD:] for key in ARMS}
        own = tensor_to_images(drawn["vae"][:2])
        return Noised(tensor_to_images(x)[0], m, sigma, noise[0], places["vae"][0], own[0], own[1],
                      {key: tensor_to_images(cloud) for key, cloud in clouds.items()},
                      {key: look_like_digits(self._judge, cloud) for key, cloud in clouds.items()})

    # what is measured -----------------------------------------------------------------------------------------------------

    def verdict(self) -> Verdict | None:
        return self._said(self._coders) if self.rounds >= REFRESH else None

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        """Quick: the networks that come with the program, or some rounds from nothing. Else a longer training from nothing."""
        coders = self._coders if quick else self._made(trained=False)
        done = coders["vae"].game.iterations
        until = done if coders["vae"].before else QUICK if quick else FULL
        for _ in _learn(coders, until):
            yield min(1.0, coders["vae"].game.iterations / until)
        yield 1.0
        return self._said(coders)

    def _said(self, coders: dict[str, Coder]) -> Verdict:
        from gan_studio.core.lab.recogniser import interval

        seen = midpoints_seen(coders, self._judge, self._x, self.settings.seed)
        counts = {key: int(seen[key].sum()) for key in ARMS}
        spans = {key: interval(counts[key], MIDPOINTS) for key in ARMS}
        # Both are asked of the same pairs, so only the pairs where they differ say anything (McNemar).
        more, less = int((seen["vae"] & ~seen["ae"]).sum()), int((seen["ae"] & ~seen["vae"]).sum())
        apart = 1.96 * float(np.sqrt(more + less)) / MIDPOINTS
        gain = (more - less) / MIDPOINTS
        iterations = coders["vae"].game.iterations
        figures: dict[str, Any] = {
            "seed": self.settings.seed, "rounds": iterations, "came_with": coders["vae"].before, "midpoints": MIDPOINTS,
            "beta": self.settings.beta, "digits": counts, "intervals": {key: list(spans[key]) for key in ARMS},
            "gain": gain, "gain_interval": [gain - apart, gain + apart]}
        sentence = Text(
            "Of {count} midpoints between two real digits {vae} of the VAE's look like digits ({vae_span}) and {ae} of the "
            "autoencoder's ({ae_span}): {gain} points more, give or take {apart}.", count=MIDPOINTS, vae=counts["vae"],
            ae=counts["ae"], vae_span=_span(spans["vae"]), ae_span=_span(spans["ae"]), gain=_signed(100 * gain),
            apart=f"{100 * apart:.1f}")
        kept, of = steady(coders, self._judge, self._x, self.settings.seed)
        if of:
            figures["steady"] = {"radius": STEADY, "digits": kept, "of": of}
            sentence = one_after_other(sentence, Text(  # type: ignore[assignment]
                "With noise of radius {radius} around real codes, {vae} of the VAE's pictures are digits still and {ae} of the "
                "autoencoder's.", radius=f"{STEADY:g}", vae=percent(kept["vae"] / of), ae=percent(kept["ae"] / of)))
        obtained = Text(
            "Seed {seed}, {dims} numbers a code, {rounds} iterations of both; pairs of digits that neither learned from, the "
            "same for both. A classifier of real digits, when sure to 90 %, says what looks like one. Intervals: 95 %.",
            seed=self.settings.seed, dims=DIMS, rounds=f"{iterations:,}")
        if coders["vae"].before:
            obtained = one_after_other(obtained, came_with(coders["vae"].before))  # type: ignore[assignment]
        return Verdict(sentence, obtained, figures, gain > apart)


def surface(three: Floats) -> Floats:
    """Places on the flat surface through three codes (3, D), from the top left, line by line: (SIDE * SIDE, D)."""
    along = np.linspace(-OVER, 1 + OVER, SIDE, dtype=np.float32)
    across, up = np.meshgrid(along, along[::-1])
    found: Floats = (three[0] + across.reshape(-1, 1) * (three[1] - three[0]) + up.reshape(-1, 1) * (three[2] - three[0]))
    return found


def scale_between(codes: dict[str, Floats]) -> float:
    """How far the autoencoder's codes (N, D) lie apart, as a share of how far the VAE's do: noise is scaled by it to be fair."""
    spreads = {key: float(np.sqrt(found.var(0).mean())) for key, found in codes.items()}
    return spreads["ae"] / spreads["vae"] if spreads["vae"] > 0 else 1.0


def steady(coders: dict[str, Coder], judge: Any, x: Tensor, seed: int) -> tuple[dict[str, int], int]:
    """Of the pictures that both repeat as digits: how many are digits still with noise of `STEADY` spreads of the VAE, and how
    many there are."""
    from gan_studio.core.lab.recogniser import look_like_digits

    codes = {key: coder.codes(x) for key, coder in coders.items()}
    good = np.logical_and.reduce([look_like_digits(judge, coder.drawn(codes[key])) for key, coder in coders.items()])
    _, spread = coders["vae"].codes_and_spreads(x)
    noise = STEADY * np.exp(spread) * np.random.default_rng([seed, 7]).standard_normal(spread.shape, np.float32)
    scales = {"vae": 1.0, "ae": scale_between(codes)}
    if not good.any():
        return dict.fromkeys(ARMS, 0), 0
    places = {key: (codes[key] + scales[key] * noise)[good].astype(np.float32) for key in coders}
    kept = {key: int(look_like_digits(judge, coder.drawn(places[key])).sum()) for key, coder in coders.items()}
    return kept, int(good.sum())


def midpoints_seen(coders: dict[str, Coder], judge: Any, x: Tensor, seed: int) -> dict[str, Bools]:
    """Of each arm, which of the pictures halfway between random pairs look like digits, (MIDPOINTS,)."""
    from gan_studio.core.lab.recogniser import look_like_digits

    random = np.random.default_rng([seed, 43])
    first = random.integers(len(x), size=MIDPOINTS)
    second = (first + random.integers(1, len(x), size=MIDPOINTS)) % len(x)
    found = {}
    for key, coder in coders.items():
        codes = coder.codes(x)
        found[key] = look_like_digits(judge, coder.drawn((codes[first] + codes[second]) / 2))
    return found


def _learn(coders: dict[str, Coder], until: int) -> Generator[None, None, None]:
    """In turns, so that they are equally far at any time. Raises `NonFiniteError`."""
    while (now := min(coder.game.iterations for coder in coders.values())) < until:
        for coder in coders.values():
            yield from coder.train(now + 1)
    for coder in coders.values():
        coder.require_finite()


def _set_beta(coder: Coder, beta: float) -> None:
    coder.game.method.recipe = coder.game.recipe.but(vae_beta=beta)  # type: ignore[attr-defined]


def _span(span: tuple[float, float]) -> Text:
    return Text("{low} to {high}", low=percent(span[0]), high=percent(span[1]))


def _signed(value: float) -> str:
    return f"{value:+.1f}".replace("-", "−")
