"""Is this data ready to train on? Plain sentences from what was measured, worst first. No widgets, no guesses of time."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np

from gan_studio.core.config import SIZES, Recipe
from gan_studio.ui import words
from gan_studio.ui.said import filled, translate
from gan_studio.ui.widgets.data_figures import DataFigures

FEWEST_IMAGES = 50
SMALL_SET = 500
GOOD_SET = 2000


def _tr(text: str) -> str:
    return translate("data_readiness", text)


@dataclass(frozen=True)
class Finding:
    """One sentence: how it stands, what it means, and a change of the recipe that would help, if there is one."""

    level: Literal["good", "note", "problem"]
    title: str
    text: str
    change: dict[str, Any] = field(default_factory=dict)
    change_label: str = ""


@dataclass(frozen=True)
class Readiness:
    findings: tuple[Finding, ...]

    @property
    def ready(self) -> bool:
        return all(finding.level != "problem" for finding in self.findings)

    @property
    def reason(self) -> str:
        """Why training cannot start; empty when it can."""
        return next((filled("{0}. {1}", finding.title, finding.text)
                     for finding in self.findings if finding.level == "problem"), "")


def readiness(figures: DataFigures, recipe: Recipe) -> Readiness:
    """Judge the usable images of a scan for a recipe."""
    kept = figures.usable - (0 if recipe.keep_duplicates else figures.duplicates)
    findings = [_amount(kept, recipe)]
    if figures.usable:
        findings += [finding for finding in (
            _sharpness(figures, recipe), _shape(figures, recipe), _duplicates(figures, recipe),
            _colour(figures, recipe), _transparency(figures, recipe)) if finding is not None]
    order = {"problem": 0, "good": 1, "note": 1}
    return Readiness(tuple(sorted(findings, key=lambda finding: order[finding.level])))


def points_readiness(number: int) -> Readiness:
    """2-D points are always ready: they are drawn, not found."""
    return Readiness((Finding("good", _tr("Points are ready"),
                              _tr("{0}: G learns to put its own where they lie.").format(words.points(number))),))


def _amount(kept: int, recipe: Recipe) -> Finding:
    if kept < FEWEST_IMAGES:
        title = _tr("No usable image") if kept <= 0 else _tr("Too few images")
        return Finding("problem", title, _tr("{0} usable, at least {1} needed. Add images to go on.").format(
            words.count(max(0, kept)), FEWEST_IMAGES))
    seen = words.images(kept)
    if kept < SMALL_SET:
        text = _tr("{0}: G will soon know them by heart. A few hundred more, or mirroring, give more variety.").format(seen)
        change = {} if recipe.mirror else {"mirror": True}
        return Finding("note", _tr("A small set"), text, change, _tr("Mirror at random") if change else "")
    if kept < GOOD_SET:
        return Finding("good", _tr("Enough images"), _tr("{0}. More would give more variety.").format(seen))
    return Finding("good", _tr("Enough images"), _tr("{0}.").format(seen))


def _sharpness(figures: DataFigures, recipe: Recipe) -> Finding | None:
    shorter = figures.shorter
    if not len(shorter):
        return None
    share = float((shorter >= recipe.size).mean())
    if share >= 0.9:
        return Finding("good", _tr("Sharp enough"),
                       _tr("{0} are at least as large as the training size.").format(words.percent(share)))
    fitting = [size for size in SIZES if size < recipe.size and (shorter >= size).mean() >= 0.9]
    change = {"size": fitting[-1]} if fitting else {}
    return Finding("note", _tr("Some will look soft"),
                   _tr("{0} are smaller than {1} px and are scaled up.").format(words.percent(1 - share), recipe.size),
                   change, _tr("Use {0} px").format(fitting[-1]) if change else "")


def _shape(figures: DataFigures, recipe: Recipe) -> Finding | None:
    sides = figures.sides
    if not len(sides):
        return None
    short, long = sides.min(axis=1), sides.max(axis=1)
    lost = float((1 - short / long).mean())
    if lost < 0.02:
        return Finding("good", _tr("Square"), _tr("Nothing is cut off, padded or stretched."))
    if recipe.crop == "centre":
        level: Literal["good", "note"] = "note" if lost > 0.2 else "good"
        change: dict[str, Any] = {"crop": "pad"} if level == "note" else {}
        return Finding(level, _tr("Cropped to the centre"),
                       _tr("On average {0} of a picture is cut off.").format(words.percent(lost)),
                       change, _tr("Pad instead") if change else "")
    if recipe.crop == "pad":
        return Finding("note" if lost > 0.2 else "good", _tr("Padded"),
                       _tr("On average {0} of the square is border, which G has to learn too.").format(words.percent(lost)))
    stretch = float(np.median(long / short))
    return Finding("note" if stretch > 1.2 else "good", _tr("Stretched"),
                   _tr("Half of the pictures are stretched by {0}× or more.").format(f"{stretch:.2f}"))


def _duplicates(figures: DataFigures, recipe: Recipe) -> Finding | None:
    if not figures.duplicates:
        return None
    if not recipe.keep_duplicates:
        return Finding("good", _tr("No duplicates"), _tr("One of each is kept; {0} left out.").format(
            words.count(figures.duplicates)))
    share = figures.duplicates / figures.usable
    if share < 0.01:
        return None
    return Finding("note", _tr("Duplicates"), _tr("{0} of the images repeat others, so G draws those more often.").format(
        words.percent(share)), {"keep_duplicates": False}, _tr("Keep one of each"))


def _colour(figures: DataFigures, recipe: Recipe) -> Finding | None:
    if recipe.colour == "auto" and figures.grey == figures.usable:
        return Finding("good", _tr("Grey images"), _tr("Every file is grey, so training runs in grey: one channel, not three."))
    if recipe.colour == "grey":
        return Finding("note", _tr("Trained in grey"), _tr("Colours are left out, as the recipe says."))
    if 0 < figures.grey < figures.usable and figures.grey > 0.05 * figures.usable:
        return Finding("note", _tr("Grey and colour mixed"),
                       _tr("{0} are grey files; G will draw both kinds.").format(words.percent(figures.grey / figures.usable)))
    return None


def _transparency(figures: DataFigures, recipe: Recipe) -> Finding | None:
    if not figures.transparent:
        return None
    return Finding("good", _tr("Transparent images"), _tr("{0} may have see-through parts: they become {1}.").format(
        words.count(figures.transparent), recipe.background))
