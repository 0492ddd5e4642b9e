"""6.2 The table: what the lecture says of G alone and of D alone, each statement with the experiment that shows it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from gan_studio.core.errors import StudioError
from gan_studio.core.lab.base import Experiment, Shown, Verdict
from gan_studio.core.lab.code_facts import percent
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.lab.table import EXPERIMENTS, Entry
from gan_studio.core.lab.verdicts import keep_verdict, kept_verdicts
from gan_studio.core.words import Text, listed, one_after_other

if TYPE_CHECKING:
    from gan_studio.core.data.types import DataSet

Who = Literal["g", "d", "both"]
Row = Literal["strong", "weak", "together"]
ROWS: tuple[Row, ...] = ("strong", "weak", "together")


@dataclass(frozen=True)
class Statement:
    """A cell: whom it is about, in which row, what the lecture says, and the number of the experiment that shows it."""

    who: Who
    row: Row
    text: Text
    number: str


STATEMENTS = (
    Statement("g", "strong", Text("Easy to generate, even with a deep network"), "6.1"),
    Statement("d", "strong", Text("Sees the whole picture"), "5.3"),
    Statement("g", "weak", Text("Imitates the appearance, pixel by pixel"), "4.4"),
    Statement("g", "weak", Text("Hard to learn how the parts hang together"), "4.6"),
    Statement("g", "weak", Text("Needs a deeper network for the same"), "4.5"),
    Statement("d", "weak", Text("Generating is hard: argmax D(x) over everything"), "5.1"),
    Statement("d", "weak", Text("Where do the bad examples come from?"), "5.2"),
    Statement("g", "together", Text("Still draws part by part, but learns the whole from D"), "2.1"),
    Statement("d", "together", Text("G makes its bad examples: G solves argmax D"), "6.1"),
    Statement("both", "together", Text("A VAE is stable but not good; GANs vary, and their best is better"), "6.3"),
)
QUICK = ("4.4", "5.3")
"""What the quick measurement tries: a statement of each side. The whole one tries all."""


@dataclass(frozen=True)
class CellShown:
    """A statement with its experiment, by key, and what its last verdict says in brief: empty where there is none yet. `title`
    is empty where this version has no such experiment."""

    statement: Statement
    key: str
    title: str
    figure: str
    holds: bool | None


@dataclass(frozen=True)
class TableShown(Shown):
    """`at` is the number of the experiment that is measured now, empty for none, and `share` how far that is."""

    cells: tuple[CellShown, ...]
    at: str
    share: float


class TableOfBoth(Experiment):
    key: ClassVar[str] = "g-and-d"
    number: ClassVar[str] = "6.2"
    title: ClassVar[Text] = Text("The table: G against D")
    claim: ClassVar[Text] = Text("What G does well D does badly, and the other way round: so each does the other's part.")
    touch: ClassVar[Text] = Text(
        "Click on a statement, or press Return on it: its experiment opens. Its last verdict stands in the cell. Run measures, "
        "quickly, what has no verdict yet; when all have one, everything anew.")
    notice: ClassVar[Text] = Text(
        "Left and right are each other's opposite: one pass against a search, pixel by pixel against the whole picture. The last "
        "row is the GAN: G searches for D, and D looks at the whole for G.")
    Settings: ClassVar[type[LabSettings]] = LabSettings

    def __init__(self, settings: LabSettings, data: DataSet | None = None) -> None:
        super().__init__(settings, data)
        self._verdicts = {key: verdict for key, verdict in kept_verdicts().items() if key in _linked().values()}
        self._at, self._share = "", 0.0

    def play(self) -> Generator[None, None, None]:
        """Measures what has no verdict yet, quickly; where all have one, everything anew."""
        missing = [number for number, key in _linked().items() if key not in self._verdicts]
        for _ in self._measured(missing or list(_linked()), keep=True):
            yield

    def _measured(self, numbers: Iterable[str], *, keep: bool) -> Generator[float, None, None]:
        """Quick measurements one after another. What cannot be measured is left without a verdict."""
        wanted = [number for number in numbers if number in _linked()]
        try:
            for done, number in enumerate(wanted):
                key, self._at = _linked()[number], number
                kind = _entry(key).load()
                try:
                    running = kind(kind.Settings.make({"seed": self.settings.seed})).measure(True)
                    while True:
                        try:
                            self._share = next(running)
                        except StopIteration as end:
                            self._verdicts[key] = end.value
                            break
                        yield (done + self._share) / len(wanted)
                except StudioError:
                    continue
                if keep:
                    with suppress(OSError):  # it is measured all the same
                        keep_verdict(key, self._verdicts[key])
                yield (done + 1) / len(wanted)
        finally:
            self._at, self._share = "", 0.0

    def shown(self) -> TableShown:
        return TableShown(tuple(self._cell(statement) for statement in STATEMENTS), self._at, self._share)

    def _cell(self, statement: Statement) -> CellShown:
        key = _linked().get(statement.number, "")
        if not key:
            return CellShown(statement, "", "", "", None)
        verdict = self._verdicts.get(key)
        return CellShown(statement, key, _entry(key).load().title, in_brief(key, verdict) if verdict is not None else "",
                         verdict.holds if verdict is not None else None)

    # what is measured -----------------------------------------------------------------------------------------------------

    def verdict(self) -> Verdict | None:
        return self._told() if self._verdicts else None

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        """Quick: one statement of each side. Else all, each by the quick measurement of its experiment."""
        self._verdicts = {}
        chosen = [number for number in _linked() if number in QUICK] if quick else list(_linked())
        yield from self._measured(chosen, keep=False)
        return self._told(chosen)

    def _told(self, chosen: Sequence[str] = ()) -> Verdict:
        """It holds where all the statements showed: those that were chosen to be measured, else the whole table."""
        cells = [cell for cell in (self._cell(statement) for statement in STATEMENTS) if cell.key in self._verdicts]
        failed = [cell for cell in cells if cell.holds is False]
        holding = sum(cell.holds is True for cell in cells)
        figures: dict[str, Any] = {
            "seed": self.settings.seed, "statements": len(STATEMENTS), "measured": len(cells), "held": holding,
            "cells": {cell.statement.number: {"holds": cell.holds, "says": str(cell.figure)} for cell in cells}}
        sentence: str = Text(
            "Of the {count} statements {measured} were measured; {held} of these showed.", count=len(STATEMENTS),
            measured=len(cells), held=holding)
        if failed:
            sentence = one_after_other(sentence, Text("Not this time: {names}.", names=listed(
                Text("{number} {title}", number=cell.statement.number, title=cell.title) for cell in failed)))
        obtained = Text(
            "Seed {seed}; just now by the quick measurement of each experiment: {numbers}.", seed=self.settings.seed,
            numbers=", ".join(chosen)) if chosen else Text(
            "The last verdict of each experiment, with the seed that it had then; what is measured here has seed {seed}.",
            seed=self.settings.seed)
        wanted = sum(each.number in chosen for each in STATEMENTS) if chosen else len(STATEMENTS)
        holds = False if failed else (True if holding == wanted else None)
        return Verdict(sentence, obtained, figures, holds)  # type: ignore[arg-type]


@cache
def _linked() -> Mapping[str, str]:
    """Number -> key of the experiments that the statements name and that this version has, in their order."""
    keys = {line.load().number: line.key for line in EXPERIMENTS if line.key != TableOfBoth.key}
    return {number: keys[number] for number in dict.fromkeys(each.number for each in STATEMENTS) if number in keys}


def _entry(key: str) -> Entry:
    return next(line for line in EXPERIMENTS if line.key == key)


def in_brief(key: str, verdict: Verdict) -> str:
    """A verdict in a line, with its figures; the whole sentence where an experiment has no brief one."""
    make = _BRIEF.get(key)
    if make is not None:
        with suppress(LookupError, TypeError, ValueError, AttributeError, ArithmeticError):  # figures of another version
            return make(verdict.figures)
    return verdict.sentence


def _of_pixels(figures: Mapping[str, Any]) -> Text:
    count = figures["digits"]
    return Text("The stray pixel is nearer for L2 in {l2}, lower in D's score in {d}",
                l2=percent(figures["stray_nearer_in_l2"] / count), d=percent(figures["stray_below_longer_in_d"] / count))


def _of_gap(figures: Mapping[str, Any]) -> Text:
    return Text("In the gap: autoencoder {ae}, GAN {gan}", ae=percent(figures["bridge"]["ae"]),
                gan=percent(figures["bridge"]["gan"]))


def _of_deeper(figures: Mapping[str, Any]) -> Text:
    layers, gan = next(iter(figures["gan"].items()), ("", 0.0))
    return Text("Distance from the data with the fewest layers ({layers}): autoencoder {ae}, GAN {gan}", layers=layers,
                ae=f"{figures['ae'][layers]:.3f}", gan=f"{gan:.3f}")


def _of_argmax(figures: Mapping[str, Any]) -> Text:
    return Text("{reached} of {climbs} climbs end at the very best picture", reached=percent(figures["reached"]),
                climbs=figures["climbs"])


def _of_negatives(figures: Mapping[str, Any]) -> Text:
    return Text("Places that D wrongly likes: {noise} against noise alone, {mined} with what it found itself",
                noise=percent(figures["above"]["noise"]), mined=percent(figures["above"]["mined"]))


def _of_filters(figures: Mapping[str, Any]) -> Text:
    pairs = dict(figures["pairs"])
    d = pairs.pop("d")
    return Text("D likes a whole picture better than two halves in {d}, pixel losses in {others} at most", d=percent(d),
                others=percent(max(pairs.values())))


def _of_race(figures: Mapping[str, Any]) -> Text:
    first = figures["races"][0]
    return Text("G: {ms} ms a picture; a climb: {times} times that", ms=f"{first['ms_a_picture']['g']:.2f}",
                times=f"{first['times_as_long']['alone']:.0f}")


def _of_generations(figures: Mapping[str, Any]) -> Text:
    return Text("The old D believes a new G by {rise} more", rise=f"{figures['rise']:.2f}")


def _of_sweep(figures: Mapping[str, Any]) -> Text:
    spread, best = dict(figures["spread"]), dict(figures["best"])
    stable, good = spread.pop("vae"), best.pop("vae")
    return Text("From run to run the VAE's distance varies by {stable}, that of the GANs by {least} to {most}; the best VAE "
                "comes to {good}, the best GAN to {best}", stable=f"{stable:.3g}", least=f"{min(spread.values()):.3g}",
                most=f"{max(spread.values()):.3g}", good=f"{good:.3g}", best=f"{min(best.values()):.3g}")


_BRIEF: dict[str, Callable[[Mapping[str, Any]], Text]] = {
    "generations": _of_generations, "pixel-distance": _of_pixels, "deeper": _of_deeper, "gap": _of_gap, "argmax": _of_argmax,
    "negatives": _of_negatives, "filters": _of_filters, "g-solves": _of_race,
    "stable-not-good": _of_sweep}
