"""What the numbers of a run say, in plain words: one finding, the worst first, and the checks that pass. No widgets.

Every sentence carries the figures that it rests on, and no rule claims more than its figures show: D's scores say who is
ahead, the spread of a grid says whether G draws one picture or many, and nothing here says whether a picture is good.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from gan_studio.core.events import GridReady, ImagesNHWC, MetricsReady, Notice
from gan_studio.ui.said import joined, translate
from gan_studio.ui.widgets.train_verdict import Verdicts

WINDOW = 40
"""Progress reports in the mean that a sentence quotes: about four seconds of a live run."""
WARM_UP_IMAGES = 1000
GAP_UNDECIDED, GAP_WINNING = 0.1, 0.75
SPREAD_ALIKE, SPREAD_NARROW = 0.15, 0.4
TREND = 0.05
KL_EMPTY = 0.5
NOTICE_IMAGES = 3000  # a notice of the trainer stands this long

Level = Literal["waiting", "fine", "watch", "problem"]


@dataclass(frozen=True)
class Check:
    label: str
    passed: bool
    evidence: str  # for the tooltip


@dataclass(frozen=True)
class Finding:
    """A title, a sentence or two with the evidence, and how serious it is."""

    level: Level
    title: str
    text: str
    checks: tuple[Check, ...] = ()


def spread(images: ImagesNHWC) -> float:
    """How far the pictures of a grid differ from each other: the standard deviation of each pixel over the pictures, mean
    over the pixels, 0 (all alike) to about 0.5. A few thousand pixels of each are enough."""
    if len(images) < 2:
        return 0.0
    step = max(1, images.shape[1] // 32)
    pixels = images[:, ::step, ::step].astype(np.float32) / 255
    return float(pixels.std(axis=0).mean())


class Diagnosis:
    """Listens to a run and says what is happening. Ask `finding()` at any time; it costs microseconds."""

    def __init__(self, method: str = "gan", objective: str = "") -> None:
        self.method = method
        self.objective = objective
        self._recent: deque[Mapping[str, float]] = deque(maxlen=WINDOW)
        self._before: deque[Mapping[str, float]] = deque(maxlen=WINDOW)
        self._images_seen = 0
        self._non_finite = ""  # the name of the scalar that last was not finite
        self._real_spread = 0.0
        self._spread = -1.0  # of the newest fakes; -1 before the first
        self._best_spread = 0.0
        self._notice: tuple[Notice, int] | None = None
        self._verdicts = Verdicts()
        self._is_cloud = False  # 2-D points come as one picture: nothing to compare

    def add_scalars(self, images_seen: int, scalars: Mapping[str, float]) -> None:
        if not scalars:
            return
        self._images_seen = images_seen
        self._non_finite = next((key for key, value in scalars.items() if not math.isfinite(value)), "")
        if self._non_finite:
            return
        if len(self._recent) == WINDOW:
            self._before.append(self._recent[0])
        self._recent.append(scalars)

    def add_grid(self, grid: GridReady) -> None:
        self._is_cloud = len(grid.images) == 1
        if grid.kind == "reals":
            self._real_spread = spread(grid.images)
        else:
            self._spread = spread(grid.images)
            self._best_spread = max(self._best_spread, self._spread)

    def add_notice(self, notice: Notice) -> None:
        """What the trainer itself found wrong; it stands for a while."""
        if notice.level != "info":
            self._notice = (notice, self._images_seen)

    def add_evaluations(self, told: Sequence[MetricsReady]) -> None:
        self._verdicts.add(told)

    # what is seen

    def mean(self, key: str) -> float | None:
        """Mean of a scalar over the last reports, None where it is not reported."""
        return _mean(self._recent, key)

    def finding(self) -> Finding:
        found = self._worst()
        return Finding(found.level, found.title, found.text, self._checks())

    def _worst(self) -> Finding:
        if self._non_finite:
            return Finding(
                "problem",
                _tr("A number is not finite"),
                _tr("“{0}” became infinite or not a number at {1} kimg. Such a step is left out; if it keeps happening, "
                    "a lower learning rate or a larger penalty helps.").format(self._non_finite, _kimg(self._images_seen)),
            )
        if self._notice is not None and self._images_seen - self._notice[1] <= NOTICE_IMAGES:
            notice = self._notice[0]
            return Finding("problem", _tr("The trainer reports a problem"), _join(notice.message, notice.hint))
        if not self._recent:
            return Finding("waiting", _tr("Nothing to say yet"), _tr("The first numbers come with the first steps."))
        alike = self._alike()
        if alike is not None:
            return alike
        if (verdict := self._verdicts.words()) is not None and self._images_seen >= WARM_UP_IMAGES:
            return Finding(*verdict)
        if self._images_seen < WARM_UP_IMAGES:
            return Finding(
                "waiting",
                _tr("Just started"),
                _tr("{0} of the first {1} images seen. Networks begin with random weights, so these numbers mean "
                    "little yet.").format(f"{self._images_seen:,}", f"{WARM_UP_IMAGES:,}"),
            )
        if self.method == "gan":
            return self._game()
        return self._searching() if self.method == "d-alone" else self._repeating()

    def _relative_spread(self) -> float | None:
        """The newest grid's spread against the real pictures', None where there is nothing to compare."""
        if self._is_cloud or self._spread < 0 or self._real_spread <= 0.01:
            return None
        return self._spread / self._real_spread

    def _alike(self) -> Finding | None:
        now = self._relative_spread()
        if now is None or now >= SPREAD_ALIKE:
            return None
        if self.method != "gan":
            return self._alike_alone(now)
        best = self._best_spread / self._real_spread
        if best >= SPREAD_NARROW:
            return Finding(
                "problem",
                _tr("G draws nearly one picture"),
                _tr("The samples differ from each other by {0} of what real images do; at best it was {1}. G has lost "
                    "its variety (mode collapse). An earlier snapshot still has it.").format(_percent(now), _percent(best)),
            )
        return Finding(
            "watch" if self._images_seen > 20 * WARM_UP_IMAGES else "waiting",
            _tr("G has not started yet"),
            _tr("All samples look alike: they differ by {0} of what real images do. That is usual in the first "
                "minutes.").format(_percent(now))
            if self._images_seen <= 20 * WARM_UP_IMAGES
            else _tr("After {0} kimg all samples still look alike: they differ by {1} of what real images do.").format(
                _kimg(self._images_seen), _percent(now)),
        )

    def _alike_alone(self, now: float) -> Finding:
        """Nobody collapses without an opponent: whoever repeats begins with the mean of all pictures."""
        level: Level = "watch" if self._images_seen > 20 * WARM_UP_IMAGES else "waiting"
        differ = _tr("The samples differ from each other by {0} of what real images do.").format(_percent(now))
        if self.method == "d-alone":
            return Finding(level, _tr("All climbs end alike"), _join(differ, _tr(
                "Seen from noise, D’s score has only one summit so far.")))
        return Finding(level, _tr("All samples are the mean picture"), _join(differ, {
            "codes": _tr("Random vectors say nothing about what pictures have in common, so G begins with what suits them all. "
                         "A few hundred pictures it learns by heart in time; many, hardly ever."),
        }.get(self.method, _tr("The decoder begins with what suits all pictures; what sets them apart comes next."))))

    def _game(self) -> Finding:
        found = self._scores(_tr("D scores real images {0} and generated ones {1}."))
        if found is None:
            return _without_scores()
        gap, scores, trend = found
        if gap < -TREND:
            return Finding("watch", _tr("G is fooling D"), _join(scores, _tr(
                "It takes generated images for the real ones. This seldom lasts: D learns from it."), trend))
        if gap < GAP_UNDECIDED:
            return Finding("fine", _tr("D is undecided"), _join(scores, _tr(
                "Equal opponents look like this, and so does a D that has learnt nothing: let the samples decide."), trend))
        if gap < GAP_WINNING:
            return Finding("fine", _tr("D is ahead, G keeps up"), _join(scores, _tr(
                "D finds mistakes but is not sure, so G hears what to do better."), trend))
        saturates = self.objective == "minimax"
        return Finding("problem" if saturates else "watch", _tr("D is winning"), _join(scores, _tr(
            "With the minimax loss, G hardly learns from a D this sure: its gradient vanishes.") if saturates else _tr(
            "G hears “wrong” more than “how to fix it”. If the samples stop improving, raise the penalty weight γ."), trend))

    def _scores(self, sentence: str) -> tuple[float, str, str] | None:
        """How far D tells real from generated, that in words, and where it is going; None without scores."""
        real, fake = self.mean("prob_real"), self.mean("prob_fake")
        if real is None or fake is None:
            return None
        return real - fake, sentence.format(_figure(real), _figure(fake)), self._trend(real - fake)

    def _trend(self, gap: float) -> str:
        real, fake = _mean(self._before, "prob_real"), _mean(self._before, "prob_fake")
        if real is None or fake is None or len(self._before) < WINDOW:
            return ""
        change = gap - (real - fake)
        if abs(change) < TREND:
            return ""
        return _tr("The gap is growing.") if change > 0 else _tr("The gap is closing.")

    def _searching(self) -> Finding:
        found = self._scores(_tr("D scores real images {0} and what it found by climbing {1}."))
        if found is None:
            return _without_scores()
        gap, scores, trend = found
        if gap < -TREND:
            return Finding("fine", _tr("D found what it likes better"), _join(scores, _tr(
                "These finds are its next bad examples, so their score falls again."), trend))
        if gap < GAP_UNDECIDED:
            return Finding("fine", _tr("D cannot tell its finds from real images"), _join(scores, _tr(
                "They may be that good, or D has learnt nothing: let the samples decide."), trend))
        if gap < GAP_WINNING:
            return Finding("fine", _tr("D sees through most of its finds"), _join(scores, _tr(
                "It learns where it was wrong, and the next climbs end elsewhere."), trend))
        return Finding("watch", _tr("The climbs end far from real images"), _join(scores, _tr(
            "If the samples stop improving, use more climbing steps or a larger penalty weight γ."), trend))

    def _repeating(self) -> Finding:
        error, kl = self.mean("reconstruction"), self.mean("kl")
        if error is None:
            return Finding("fine", _tr("Training"), _tr("This method reports no parts of its loss."))
        if kl is not None and kl < KL_EMPTY:
            return Finding("problem", _tr("The code carries nothing"), _tr(
                "The code differs from plain noise by {0} nats an image, so the decoder ignores it. A smaller β helps."
            ).format(_figure(kl)))
        parts = (_tr("Error of repeating {0}.").format(f"{error:.4f}") if kl is None else
                 _tr("Error of repeating {0}, code {1} nats an image.").format(f"{error:.4f}", f"{kl:.1f}"))
        before = _mean(self._before, "reconstruction")
        if before is None or len(self._before) < WINDOW or error < before * 0.99:
            return Finding("fine", _tr("Learning to repeat"), _join(parts, {
                "ae": _tr("Between the codes of known pictures nothing is promised: there it draws what it likes."),
                "codes": _tr("G learns the pictures by heart, a vector each; other vectors promise nothing."),
            }.get(self.method, _tr("A VAE's pictures stay soft: it draws the mean of what a code may mean."))))
        return Finding("fine", _tr("Hardly changing now"), _join(parts, _tr(
            "A moment ago the error was {0}: this may be as sharp as this recipe gets.").format(f"{before:.4f}")))

    def _checks(self) -> tuple[Check, ...]:
        checks = []
        if self._recent or self._non_finite:
            checks.append(Check(_tr("No NaN"), not self._non_finite, _tr("Every reported number is finite.")
                                if not self._non_finite else _tr("“{0}” is not finite.").format(self._non_finite)))
        if self._images_seen < WARM_UP_IMAGES:
            return tuple(checks)  # an untrained pair fails the rest, and that is no news
        variety = self._relative_spread()
        if variety is not None:
            checks.append(Check(_tr("Variety"), variety >= SPREAD_NARROW, _tr(
                "The samples differ from each other by {0} of what real images do; {1} or more passes.").format(
                _percent(variety), _percent(SPREAD_NARROW))))
        real, fake = self.mean("prob_real"), self.mean("prob_fake")
        if real is not None and fake is not None:
            words = _tr("D’s scores of real images and of its finds are {0} apart; less than {1} passes.") if (
                self.method == "d-alone") else _tr("D’s scores of real and generated images are {0} apart; less than {1} passes.")
            checks.append(Check(_tr("Fair game") if self.method == "gan" else _tr("Near finds"), abs(real - fake) < GAP_WINNING,
                                words.format(_figure(abs(real - fake)), _figure(GAP_WINNING))))
        return tuple(checks)


def _mean(reports: deque[Mapping[str, float]], key: str) -> float | None:
    values = [report[key] for report in reports if key in report]
    return sum(values) / len(values) if values else None


def _tr(text: str) -> str:
    return translate("Diagnosis", text)


def _join(*sentences: str) -> str:
    return joined(" ", [sentence for sentence in sentences if sentence])


def _without_scores() -> Finding:
    return Finding("fine", _tr("Training"), _tr("This method reports no scores of D."))


def _figure(value: float) -> str:
    return f"{value:.2f}".replace("-", "−")


def _percent(share: float) -> str:
    return f"{share * 100:.0f} %"


def _kimg(images_seen: int) -> str:
    return f"{images_seen / 1000:.1f}"
