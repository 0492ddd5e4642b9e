"""4.3 VAE: the encoder says a code m and a spread sigma, the decoder sees m + exp(sigma) e; and what lies between codes then."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field

from gan_studio.core.lab.base import Experiment, Shown, Verdict
from gan_studio.core.lab.code_facts import Floats, Pictures, came_with, percent, plane
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.words import Text, one_after_other

if TYPE_CHECKING:
    from torch import Tensor

    from gan_studio.core.data.types import DataSet
    from gan_studio.core.lab.coding import Coder

ARMS = ("ae", "vae")
DIGITS = (0, 1, 7)
PICTURES = 30  # that are learned from: with little data there is much between them
DIMS = 2
SIDE = 13  # pictures along a side of a map
CLOUD = 8  # noises that are tried at once
MIDPOINTS = 400
STEADY = (1.0, 2.0, 4.0, 8.0)  # noise radii at which both decoders are compared: at one alone the choice would decide
REFRESH = 30  # rounds between two maps
QUICK, FULL = 400, 2500  # rounds of the measurements that train
SEEDS = 3  # of the whole measurement: one set of pictures says little
BATCH = 16
RATE = 2e-3  # at twice that some seeds of the autoencoder draw nothing but the mean picture for ever
TRAINED = {"ae": "vae-ae", "vae": "vae-vae"}

Bools = npt.NDArray[np.bool_]


class VaeSettings(LabSettings):
    start: Literal["trained", "new"] = Field("trained", title="Begin with")
    beta: float = Field(20.0, title="VAE β", ge=0, le=100)
    radius: float = Field(1.0, title="Noise radius", ge=0, le=40)


@dataclass(frozen=True)
class Noised:
    """What the noise does to one picture: m, sigma, e and c = m + exp(sigma) e, each (DIMS,); e is as long as the radius says.
    `repeated` is drawn of m, `drawn` of c. By arm: `code`, where the picture lies, (DIMS,); `places` around it, (CLOUD, DIMS),
    with other noise of the same radius; `clouds` (CLOUD, H, W, C), what is drawn there, and `alike` (CLOUD,), which of it looks
    like a digit. The autoencoder gets the same noise, scaled as its codes are."""

    picture: Pictures
    m: Floats
    sigma: Floats
    e: Floats
    c: Floats
    repeated: Pictures
    drawn: Pictures
    code: dict[str, Floats]
    places: dict[str, Floats]
    clouds: dict[str, Pictures]
    alike: dict[str, Bools]


@dataclass(frozen=True)
class Maps:
    """What each decoder draws over the plane of its codes, by arm: (SIDE, SIDE, H, W, C), the top row first, and (SIDE, SIDE)
    which look like digits; and the codes of what they learned from, (PICTURES, DIMS), of `digits` (PICTURES,)."""

    pictures: dict[str, Pictures]
    alike: dict[str, Bools]
    codes: dict[str, Floats]
    digits: npt.NDArray[np.int64]


@dataclass(frozen=True)
class Counted:
    """Of one seed: midpoints that look like digits by arm, pairs where only the VAE's does (`more`) or only the autoencoder's
    (`less`), pictures that are digits still with noise (`kept`) and those that were without (`of`); `errors` of repeating."""

    seed: int
    digits: dict[str, int]
    more: int
    less: int
    kept: dict[str, int]
    of: int
    errors: dict[str, float]
    rounds: int
    before: int


@dataclass(frozen=True)
class VaeShown(Shown):
    """`rounds` of learning, the same for both, `before` of them they came with; `errors` of repeating what they learn from."""

    rounds: int
    before: int
    errors: dict[str, float]
    noised: Noised
    maps: Maps


class VaeExperiment(Experiment):
    """`coders` are the two that learn, by arm."""

    key: ClassVar[str] = "vae"
    number: ClassVar[str] = "4.3"
    title: ClassVar[Text] = Text("VAE")
    claim: ClassVar[Text] = Text(
        "A decoder that saw each code with noise has seen its surroundings too, so what lies between two codes is less strange.")
    touch: ClassVar[Text] = Text(
        "Move the noise radius: c wanders away from m. Throw other noise, or click on a map to take another picture. Places that "
        "do not look like a digit are struck out.")
    notice: ClassVar[Text] = Text(
        "The lecture's weakness of the autoencoder shows with little data: these learned from {count} pictures. Count the whole "
        "lines as the radius grows: which decoder loses the digit first? With β at 0 nothing keeps sigma up, and the VAE becomes "
        "an autoencoder.", count=PICTURES)
    Settings: ClassVar[type[LabSettings]] = VaeSettings
    LIVE: ClassVar[frozenset[str]] = frozenset({"beta", "radius"})
    settings: VaeSettings

    def __init__(self, settings: LabSettings, data: DataSet | None = None) -> None:
        super().__init__(settings, data)
        from gan_studio.core.lab import coding
        from gan_studio.core.lab.recogniser import load_recogniser

        whole, _ = coding.two_sets(None, self.settings.seed, DIGITS)
        chosen = np.random.default_rng(0 if self._is_trained else self.settings.seed).permutation(len(whole))[:PICTURES]
        self._learned = coding.taken(whole, chosen)
        self._x = coding.tensor_of(self._learned)
        self._digits = self._learned.factors["digit"].astype(np.int64)
        self._judge = load_recogniser()
        self.coders = self._made(self._is_trained)
        self._random = np.random.default_rng(self.settings.seed)
        self._chosen = 0
        self._noised: Noised | None = None
        self.throw()
        for _ in self._look():
            pass

    @property
    def _is_trained(self) -> bool:
        """Whether it begins with the networks that came with the program, and so with the pictures that those learned from."""
        return self.settings.start == "trained"

    def _made(self, trained: bool) -> dict[str, Coder]:
        from gan_studio.core.lab.coding import Coder

        made = {key: Coder(key, self._learned, seed=self.settings.seed, dims=DIMS, batch=BATCH, rate=RATE,
                           trained=TRAINED[key] if trained else "") for key in ARMS}
        _set_beta(made["vae"], self.settings.beta)
        return made

    # what a person does ---------------------------------------------------------------------------------------------------

    def set_live(self, name: str, value: Any) -> None:
        """Another radius, or another weight of the noise from now on."""
        self.settings = self.settings.but(**{name: value})
        _set_beta(self.coders["vae"], self.settings.beta)
        self._noised = None

    def throw(self) -> None:
        """Other noise."""
        self._noise: Floats = self._random.standard_normal((1 + CLOUD, DIMS)).astype(np.float32)
        self._noised = None

    def take_another(self) -> None:
        """Another picture."""
        self._chosen = (self._chosen + 1) % len(self._x)
        self._noised = None

    def take_nearest(self, arm: str, x: float, y: float) -> None:
        """The picture whose code lies nearest to a place of an arm's map."""
        self._chosen = int(np.square(self._maps.codes[arm] - np.array([x, y], np.float32)).sum(1).argmin())
        self._noised = None

    # the course of things ---------------------------------------------------------------------------------------------------

    @property
    def rounds(self) -> int:
        """Iterations that both have had."""
        return min(coder.game.iterations for coder in self.coders.values())

    def play(self) -> Generator[None, None, None]:
        while True:
            yield from _learn(self.coders, self.rounds + REFRESH)
            yield from self._look()

    def _look(self) -> Generator[None, None, None]:
        """The maps as they are now, a few pictures at a time."""
        from gan_studio.core.lab.coding import in_slices
        from gan_studio.core.lab.recogniser import look_like_digits
        from gan_studio.core.real_batches import tensor_to_images

        pictures, alike, codes, places = {}, {}, {}, plane(SIDE)
        for key, coder in self.coders.items():
            codes[key] = coder.codes(self._x)
            drawn, judged = [], []
            for part in in_slices(len(places)):
                some = coder.drawn(places[part])
                yield
                drawn.append(tensor_to_images(some))
                judged.append(look_like_digits(self._judge, some))
                yield
            pictures[key] = np.concatenate(drawn).reshape(SIDE, SIDE, *drawn[0].shape[1:])
            alike[key] = np.concatenate(judged).reshape(SIDE, SIDE)
        self._maps = Maps(pictures, alike, codes, self._digits)
        self._noised = None

    def shown(self) -> VaeShown:
        if self._noised is None:
            self._noised = self._with_noise()
        return VaeShown(self.rounds, self.coders["vae"].before, {key: coder.error for key, coder in self.coders.items()},
                        self._noised, self._maps)

    def _with_noise(self) -> Noised:
        from gan_studio.core.lab.recogniser import look_like_digits
        from gan_studio.core.real_batches import tensor_to_images

        x = self._x[self._chosen : self._chosen + 1]
        m, sigma = (found[0] for found in self.coders["vae"].codes_and_spreads(x))
        noise = self.settings.radius * self._noise
        codes = {"vae": m, "ae": self.coders["ae"].codes(x)[0]}
        scales = {"vae": 1.0, "ae": scale_between(self._maps.codes)}
        places = {key: (code + scales[key] * np.exp(sigma) * noise).astype(np.float32) for key, code in codes.items()}
        drawn: dict[str, Tensor] = {
            "vae": self.coders["vae"].drawn(np.concatenate([m[None], places["vae"]])),
            "ae": self.coders["ae"].drawn(places["ae"])}
        clouds = {key: drawn[key][-CLOUD:] for key in ARMS}
        own = tensor_to_images(drawn["vae"][:2])
        return Noised(tensor_to_images(x)[0], m, sigma, noise[0], places["vae"][0], own[0], own[1],
                      codes, {key: places[key][1:] for key in ARMS},
                      {key: tensor_to_images(cloud) for key, cloud in clouds.items()},
                      {key: look_like_digits(self._judge, cloud) for key, cloud in clouds.items()})

    # what is measured -----------------------------------------------------------------------------------------------------

    def verdict(self) -> Verdict | None:
        return self._said([self._counted()]) if self.rounds >= REFRESH else None

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        """Quick: the networks that come with the program, or some rounds from nothing. Else several seeds from nothing, each with
        pictures of its own, counted together."""
        if quick:
            yield from self._to(QUICK, 0.0, 1.0)
            return self._said([self._counted()])
        counted = []
        for number in range(SEEDS):
            each = VaeExperiment(self.settings.but(start="new", seed=(self.settings.seed + number) % 2**31))
            yield from each._to(FULL, number / SEEDS, 1 / SEEDS)
            counted.append(each._counted())
        return self._said(counted)

    def _to(self, rounds: int, start: float, share: float) -> Generator[float, None, None]:
        """Learns until so many rounds, where it did not come further; yields how far that is."""
        until = max(rounds, self.rounds)
        for _ in _learn(self.coders, until):
            yield start + share * min(1.0, self.rounds / until)
        yield start + share

    def _counted(self) -> Counted:
        """What is counted of the networks as they are."""
        seen = midpoints_seen(self.coders, self._judge, self._x, self.settings.seed)
        kept, of = steady(self.coders, self._judge, self._x, self.settings.seed)
        return Counted(self.settings.seed, {key: int(seen[key].sum()) for key in ARMS}, int((seen["vae"] & ~seen["ae"]).sum()),
                       int((seen["ae"] & ~seen["vae"]).sum()), kept, of,
                       {key: self._repeating(coder) for key, coder in self.coders.items()}, self.rounds,
                       self.coders["vae"].before)

    def _repeating(self, coder: Coder) -> float:
        """The mean square error of repeating the pictures."""
        return float((coder.drawn(coder.codes(self._x)) - self._x).square().mean())

    def _said(self, counted: list[Counted]) -> Verdict:
        from gan_studio.core.lab.recogniser import interval

        count = MIDPOINTS * len(counted)
        digits = {key: sum(each.digits[key] for each in counted) for key in ARMS}
        spans = {key: interval(digits[key], count) for key in ARMS}
        # Both are asked of the same pairs, so only the pairs where they differ say anything (McNemar).
        more, less = sum(each.more for each in counted), sum(each.less for each in counted)
        apart, gain = 1.96 * float(np.sqrt(more + less)) / count, (more - less) / count
        errors = {key: float(np.mean([each.errors[key] for each in counted])) for key in ARMS}
        figures: dict[str, Any] = {
            "seeds": [each.seed for each in counted], "rounds": counted[0].rounds, "came_with": counted[0].before,
            "midpoints": count, "beta": self.settings.beta, "digits": digits,
            "by_seed": [each.digits for each in counted], "intervals": {key: list(spans[key]) for key in ARMS},
            "errors": errors, "gain": gain, "gain_interval": [gain - apart, gain + apart]}
        sentence = Text(
            "Of {count} midpoints between two of the pictures {vae} of the VAE's look like digits ({vae_span}) and {ae} of the "
            "autoencoder's ({ae_span}): {gain} points, give or take {apart}.", count=count, vae=digits["vae"],
            ae=digits["ae"], vae_span=_span(spans["vae"]), ae_span=_span(spans["ae"]), gain=_signed(100 * gain),
            apart=f"{100 * apart:.1f}")
        of, kept = sum(each.of for each in counted), {key: sum(each.kept[key] for each in counted) for key in ARMS}
        if of:
            figures["steady"] = {"radii": list(STEADY), "digits": kept, "of": of}
            sentence = one_after_other(sentence, Text(  # type: ignore[assignment]
                "With noise of radius {least} to {most} around real codes, {vae} of the VAE's pictures are digits still and {ae} "
                "of the autoencoder's.", least=f"{STEADY[0]:g}", most=f"{STEADY[-1]:g}", vae=percent(kept["vae"] / of),
                ae=percent(kept["ae"] / of)))
        obtained = Text(
            "Seed {seeds}, {pictures} pictures, {dims} numbers a code, β {beta}, {rounds} iterations of both, which repeat the "
            "pictures with errors of {vae} (VAE) and {ae}. A classifier of digits, when sure to 90 %, says what looks like one. "
            "Intervals: 95 %, over pairs; each was trained {times} times, and another training may come out otherwise.",
            times=len(counted), vae=f"{errors['vae']:.3f}", ae=f"{errors['ae']:.3f}",
            seeds=", ".join(str(each.seed) for each in counted), pictures=PICTURES, dims=DIMS, beta=f"{self.settings.beta:g}",
            rounds=f"{counted[0].rounds:,}")
        if counted[0].before:
            obtained = one_after_other(obtained, came_with(counted[0].before))  # type: ignore[assignment]
        return Verdict(sentence, obtained, figures, _holds(gain, apart, kept["vae"] - kept["ae"]))


def _holds(gain: float, apart: float, steadier: int) -> bool | None:
    """The claim shows where the VAE is ahead in both, between pictures by more than chance; where that is not clear, None."""
    if gain - apart > 0 and steadier >= 0:
        return True
    return False if gain <= 0 or steadier < 0 else None


def scale_between(codes: dict[str, Floats]) -> float:
    """How far the autoencoder's codes (N, D) lie apart, as a share of how far the VAE's do: noise is scaled by it to be fair."""
    spreads = {key: float(np.sqrt(found.var(0).mean())) for key, found in codes.items()}
    return spreads["ae"] / spreads["vae"] if spreads["vae"] > 0 else 1.0


def steady(coders: dict[str, Coder], judge: Any, x: Tensor, seed: int) -> tuple[dict[str, int], int]:
    """Of the pictures that both repeat as digits: how many are digits still with noise of each of `STEADY` spreads of the VAE,
    and how many there are, each counted once for each radius."""
    from gan_studio.core.lab.recogniser import look_like_digits

    codes = {key: coder.codes(x) for key, coder in coders.items()}
    good = np.logical_and.reduce([look_like_digits(judge, coder.drawn(codes[key])) for key, coder in coders.items()])
    _, spread = coders["vae"].codes_and_spreads(x)
    noise = np.exp(spread) * np.random.default_rng([seed, 7]).standard_normal((len(STEADY), *spread.shape), np.float32)
    noise *= np.array(STEADY, np.float32)[:, None, None]
    scales = {"vae": 1.0, "ae": scale_between(codes)}
    if not good.any():
        return dict.fromkeys(ARMS, 0), 0
    kept = {}
    for key, coder in coders.items():
        places: Floats = (codes[key] + scales[key] * noise)[:, good].astype(np.float32).reshape(-1, DIMS)
        kept[key] = int(look_like_digits(judge, coder.drawn(places)).sum())
    return kept, int(good.sum()) * len(STEADY)


def midpoints_seen(coders: dict[str, Coder], judge: Any, x: Tensor, seed: int) -> dict[str, Bools]:
    """Of each arm, which of the pictures halfway between random pairs look like digits, (MIDPOINTS,). No pair comes twice."""
    from gan_studio.core.lab.recogniser import look_like_digits

    first, second = np.triu_indices(len(x), 1)
    some = np.random.default_rng([seed, 43]).permutation(len(first))[:MIDPOINTS]
    first, second = first[some], second[some]
    found = {}
    for key, coder in coders.items():
        codes = coder.codes(x)
        halfway: Floats = ((codes[first] + codes[second]) / 2).astype(np.float32)
        found[key] = look_like_digits(judge, coder.drawn(halfway))
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
