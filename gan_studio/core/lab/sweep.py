"""6.3 Stable but not good: many runs of many GANs and of the VAE, with settings drawn out of wide ranges.

After 'Are GANs Created Equal?' (Lucic et al. 2018, arXiv 1711.10337), whose box plots end the lecture. Small networks and few
steps stand in for theirs; the ranges are the same. Each run is a `Game`, its figure the evaluator's. What has ended is kept, and
a sweep that was broken off goes on with the next run.
"""

from __future__ import annotations

import math
import time
from collections.abc import Generator
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from gan_studio.core.errors import RunError
from gan_studio.core.lab.base import Experiment, Verdict
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.lab.sweep_facts import (
    FEWEST_FOR_A_VERDICT,
    RESAMPLED,
    SWEPT,
    Done,
    Picture,
    PlaceKey,
    Spread,
    SweepSettings,
    SweepShown,
    closest_together,
    drawn,
    spreads,
)
from gan_studio.core.lab.sweep_store import SweepStore
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from gan_studio.core.config import Recipe
    from gan_studio.core.data.types import DataSet
    from gan_studio.core.lab.game import Game
    from gan_studio.core.metrics import Evaluator, Report

DIGITS = "digits:2000"
SIZE = 32
NETWORKS: dict[str, dict[str, Any]] = {
    "points": {"batch": 128, "width": 32, "latent_dim": 2}, "images": {"batch": 16, "width": 8, "latent_dim": 16}}
QUICK = {"runs": 12, "thousands": 10}
QUICK_WIDTH = 16
SURE_FROM = 0.5
"""Share of the bootstrap's draws in which the VAE's runs must lie closest together. Eight methods compete: chance gives 1/8."""
FIGURES = {"points": "sliced-wasserstein", "images": "frechet-distance"}
"""What runs are compared by: of pictures, as in the paper, a Fréchet distance (here in the app's own features)."""
COUNTS = {"points": 1000, "images": 300}
TILES = 9
_POINTS_SHOWN = 400
_PICTURE_SIDE = 160  # px, of a picture of points
_NOT_OF_A_RUN = ("data", "saving", "machine")  # groups of the recipe that a person has set up otherwise


class Sweep(Experiment):
    key = "stable-not-good"
    number = "6.3"
    title = Text("Stable but not good")
    claim = Text("Over many settings the VAE's results lie closest together, but its best is not the best; GANs vary widely, and "
                 "one of them wins.")
    touch = Text("Press Run: each dot is a run, with settings drawn from the ranges of 'Are GANs Created Equal?'. Click a dot "
                 "to see its settings and what it draws. Pause or close whenever you like: what is measured is kept, and Run "
                 "goes on from there.")
    notice = Text("Lower is better, and the scale is logarithmic. All methods get the same settings, run by run. Look how far "
                  "the worst of a GAN lies from its best: so much depends on settings that nobody knows beforehand.")
    wants_data = "images"
    Settings = SweepSettings
    settings: SweepSettings
    LIVE: ClassVar[frozenset[str]] = frozenset({"runs"})

    def __init__(self, settings: LabSettings, data: DataSet | None = None) -> None:
        super().__init__(settings, data)
        from gan_studio.core.config import Recipe
        from gan_studio.core.data.builtin import draw_builtin

        source = DIGITS if self.settings.data == "digits" else self.settings.data
        self._data = data or draw_builtin(source, Recipe.make(size=SIZE))
        self._kind = self._data.kind
        self.recipe("minimax", 0)  # what is not possible is said before anything runs
        self._evaluator = self._measuring()
        self._label = next(figure.label for figure in self._evaluator.figures if figure.key == FIGURES[self._kind])
        self._store = SweepStore(self._what(self.settings))
        self._done: dict[PlaceKey, Done] = {done.place: done for done in self._store.read()}
        self._floor = next((done.floor for done in self._done.values() if math.isfinite(done.floor)), math.nan)
        self._pictures: dict[PlaceKey, Picture] = {}  # of those that could not be kept on the disk
        self._now: PlaceKey | None = None
        self._now_share = 0.0
        self._trouble: Text | None = None
        self._told: tuple[Done, ...] | None = None

    def _measuring(self) -> Evaluator:
        from gan_studio.core.metrics import Evaluator

        return Evaluator(self._data, count=COUNTS[self._kind], keys=(FIGURES[self._kind],))

    def _what(self, settings: SweepSettings) -> dict[str, Any]:
        """All that the runs depend on, but not how many there are."""
        return {"data": self._data.fingerprint, "shape": list(self._data.shape), "count": len(self._data), "seed": settings.seed,
                "thousands": settings.thousands, **NETWORKS[self._kind]}

    def recipe(self, method: str, number: int, settings: SweepSettings | None = None, width: int = 0) -> Recipe:
        """The recipe of a run. Raises RecipeError."""
        from gan_studio.core.presets import with_preset

        settings = settings or self.settings
        networks = NETWORKS[self._kind]
        wanted = {"seed": settings.seed + number, "lr_decay": 0.0, "augment": "none", "mapping": "none", "g_layers": "",
                  "beta2": 0.999, "size": SIZE, **networks, **drawn(settings.seed, method, number)}
        wanted["batch"] = min(networks["batch"], 1 << (len(self._data).bit_length() - 1))
        return with_preset("quick", wanted | ({"width": width} if width else {}), self._data)

    # the course of things ---------------------------------------------------------------------------------------------

    def set_live(self, name: str, value: Any) -> None:
        """More or fewer runs: those that there are stay."""
        self.settings = self.settings.but(**{name: value})

    def _wanted(self, settings: SweepSettings) -> list[PlaceKey]:
        """Run by run, so that all boxes grow together."""
        return [(method, number) for number in range(settings.runs) for method in SWEPT]

    def play(self) -> Generator[None, None, None]:
        while (place := next((each for each in self._wanted(self.settings) if each not in self._done), None)) is not None:
            self._now, self._now_share = place, 0.0
            done, picture = yield from self._run(place, self.settings)
            self._done[place] = done
            self._now, self._told = None, None
            self._keep(done, picture)
            yield

    def _keep(self, done: Done, picture: Picture) -> None:
        """Where the disk takes nothing, the run is remembered until the window closes, and that is said."""
        try:
            self._store.add(done, picture)
            self._trouble = None
        except RunError as error:
            self._pictures[done.place] = picture
            self._trouble = Text("{why} The runs are remembered until the program closes.", why=error.message)

    def _run(self, place: PlaceKey, settings: SweepSettings, width: int = 0) -> Generator[None, None, tuple[Done, Picture]]:
        """One run from its start to its figure."""
        from gan_studio.core.lab.game import Game
        from gan_studio.core.methods.base import NonFiniteError

        method, number = place
        began, rested = time.perf_counter(), 0.0
        game = Game(self.recipe(method, number, settings, width), self._data)
        goal, distance = settings.thousands * 1000, math.nan
        try:
            while (seen := game.iterations * game.method.images_per_step) < goal:
                game.step()
                self._now_share = 0.97 * min(1.0, seen / goal)
                pause = time.perf_counter()
                yield
                rested += time.perf_counter() - pause
            if game.is_finite():
                evaluating = self._evaluator.evaluate(game.drawn_by, game.recipe.latent_dim)
                report: Report = yield from evaluating
                figure = report.get(FIGURES[self._kind])
                if figure is not None:
                    distance, self._floor = figure.value, figure.floor
        except NonFiniteError:
            distance = math.nan
        picture = self._picture(game)
        seconds = time.perf_counter() - began - rested
        return Done(method, number, drawn(settings.seed, method, number), distance, seconds, self._floor), picture

    def _picture(self, game: Game) -> Picture:
        from gan_studio.core.points_picture import picture_of_points
        from gan_studio.core.real_batches import tensor_to_images
        from gan_studio.core.sheets import make_sheet

        count = TILES if self._kind == "images" else _POINTS_SHOWN
        samples = game.drawn_by(game.latents(count, self.settings.seed + 1)).nan_to_num(0.0)
        if self._kind == "images":
            return make_sheet(tensor_to_images(samples))
        reals = np.asarray(self._data.gather(np.arange(min(_POINTS_SHOWN, len(self._data)))), np.float32)
        return picture_of_points(reals, samples.numpy(), _PICTURE_SIDE)

    # what a person asks -----------------------------------------------------------------------------------------------

    def opened(self, method: str, number: int) -> tuple[Done, Picture | None, dict[str, Any]] | None:
        """A run: what it came to, its sheet, and what of a recipe makes it; None where there is none."""
        from gan_studio.core.config import setting_extra

        done = self._done.get((method, number))
        if done is None:
            return None
        picture = self._pictures.get(done.place)
        if picture is None:
            picture = self._store.picture(method, number)
        recipe = self.recipe(method, number).but(kimg=float(self.settings.thousands)).model_dump()
        return done, picture, {name: value for name, value in recipe.items()
                               if name == "size" or setting_extra(name).get("group") not in _NOT_OF_A_RUN}

    def forget(self) -> None:
        """All runs of these settings are done anew. Raises RunError where what is kept cannot be taken away."""
        self._store.forget()
        self._done, self._pictures, self._told = {}, {}, None

    # what is told -----------------------------------------------------------------------------------------------------

    def shown(self) -> SweepShown:
        wanted = self._wanted(self.settings)
        if self._told is None:
            self._told = tuple(self._done[place] for place in wanted if place in self._done)
        return SweepShown(self._kind, self._data.name, self._label, self._told, self._floor, len(wanted), self._now,
                          self._now_share, self._left(wanted), self._trouble)

    def _left(self, wanted: list[PlaceKey]) -> float:
        took = [each.seconds for each in self._done.values()]
        missing = sum(place not in self._done for place in wanted)
        return float(np.mean(took)) * (missing - self._now_share) if took else math.nan

    def verdict(self) -> Verdict | None:
        done = self.shown().done
        return self._judged(done, self.settings, whole=len(done) == len(self._wanted(self.settings)))

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        """The whole sweep. Quick keeps nothing and takes nothing that was kept; else it goes on from what there is, as the
        window does."""
        if not quick:
            total = len(self._wanted(self.settings))
            for _ in self.play():
                yield len(self._done) / total
            done = self.shown().done
            settings = self.settings
        else:
            settings = self.settings.but(**{name: min(most, getattr(self.settings, name)) for name, most in QUICK.items()})
            found: list[Done] = []
            wanted = self._wanted(settings)
            for place in wanted:
                run = self._run(place, settings, QUICK_WIDTH if self._kind == "points" else 0)
                one, _ = yield from _shares(run, len(found) / len(wanted))
                found.append(one)
            done = tuple(found)
        verdict = self._judged(done, settings)
        if verdict is None:
            return Verdict(Text("{count} runs are too few to say anything.", count=len(done)),
                           Text("Seed {seed}: at least {fewest} runs of each method must end with a number.", seed=settings.seed,
                                fewest=FEWEST_FOR_A_VERDICT), {"seed": settings.seed, "runs": len(done)})
        return verdict

    def _judged(self, done: tuple[Done, ...], settings: SweepSettings, whole: bool = True) -> Verdict | None:
        """Of a part of a sweep the figures are told, and nothing is claimed."""
        boxes = spreads(done)
        if len(boxes) < len(SWEPT) or any(box.count < FEWEST_FOR_A_VERDICT for box in boxes.values()):
            return None
        closest = min(boxes, key=lambda method: boxes[method].off)
        widest = max((method for method in boxes if method != "vae"), key=lambda method: boxes[method].off)
        best = min(boxes, key=lambda method: boxes[method].low)
        second = min((method for method in boxes if method != "vae"), key=lambda method: boxes[method].off)
        stable, good = closest == "vae", best == "vae"
        vae = boxes["vae"]
        values = {"vae": _short(vae.off), "second": SWEPT[second], "next": _short(boxes[second].off), "widest": SWEPT[widest],
                  "wide": _short(boxes[widest].off)}
        first = Text(
            "A run of the VAE lies {vae} from its middle one on average, nearer than any other's: {second} {next}, {widest} "
            "{wide}.", **values) if stable else Text(
            "The VAE is not the most stable here: a run lies {vae} from its middle one on average, with {second} {next} and with "
            "{widest} {wide}.", **values)
        second_half = Text(
            "The best run of all is the VAE's, at {low}.", low=_short(vae.low)) if good else Text(
            "The best run of all is one of {best}, at {low}; the VAE's best is {mine}.", best=SWEPT[best],
            low=_short(boxes[best].low), mine=_short(vae.low))
        failed = sum(box.failed for box in boxes.values())
        kept = sum(each.kept for each in done)
        obtained = Text(
            "Seed {seed}, {data}: {count} runs, {thousands} thousand {things} each, from the wide ranges of Lucic et al. 2018; "
            "{figure}, {floor} for real ones; the middle one is the median. Without a number ended: {failed}. Kept from before: "
            "{kept}.",
            seed=settings.seed, data=self._data.name, count=len(done), thousands=settings.thousands,
            things=Text("images") if self._kind == "images" else Text("points"), figure=self._label, floor=_short(self._floor),
            failed=failed, kept=kept)
        sure, by_half = closest_together(done, settings.seed)
        doubt = Text(
            "Drawn again from these runs {draws} times, the VAE's lie closest together in {sure} % by that measure, and in "
            "{half} % by the middle half, which leaves the worst runs out.", draws=RESAMPLED, sure=f"{100 * sure:.0f}",
            half=f"{100 * by_half:.0f}")
        said = Text("{before} {doubt} {after}", before=first, doubt=doubt, after=second_half)
        figures = self._figures(boxes, done, settings) | {"sure": sure, "sure_by_middle_half": by_half}
        shown = stable and not good
        # A claim that another draw of the same runs would not show is neither held nor refuted.
        return Verdict(said, obtained, figures, shown if whole and (sure >= SURE_FROM or not shown) else None)

    def _figures(self, boxes: dict[str, Spread], done: tuple[Done, ...], settings: SweepSettings) -> dict[str, Any]:
        return {
            "seed": settings.seed, "data": self._data.name, "figure": FIGURES[self._kind], "floor": self._floor,
            "runs": len(done), "kept": sum(each.kept for each in done),
            "spread": {method: box.off for method, box in boxes.items()},
            "middle_half": {method: box.third - box.first for method, box in boxes.items()},
            "best": {method: box.low for method, box in boxes.items()},
            "median": {method: box.median for method, box in boxes.items()},
            "worst": {method: box.high for method, box in boxes.items()},
            "failed": {method: box.failed for method, box in boxes.items()}}


def _shares(
    run: Generator[None, None, tuple[Done, Picture]], share: float
) -> Generator[float, None, tuple[Done, Picture]]:
    while True:
        try:
            next(run)
        except StopIteration as end:
            found: tuple[Done, Picture] = end.value
            return found
        yield share


def _short(value: float) -> str:
    return f"{value:.3g}" if math.isfinite(value) else "–"
