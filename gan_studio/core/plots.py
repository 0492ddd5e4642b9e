"""Plots as PNG, by Pillow alone: for the run folder, the command line and machines without a display.

Drawn twice as large and scaled down, which smooths lines and letters. Colours are those of the window's dark theme.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from gan_studio.core.objectives import REGISTRY
from gan_studio.core.run import RunFolder
from gan_studio.core.run_stats import scalars_of
from gan_studio.core.sheets import save_picture

Colour = tuple[int, int, int]
Picture = npt.NDArray[np.uint8]

GENERATOR: Colour = (0xE6, 0x9F, 0x00)
DISCRIMINATOR: Colour = (0x56, 0xB4, 0xE9)
REAL: Colour = (0x00, 0x9E, 0x73)
PROBLEM: Colour = (0xD5, 0x5E, 0x00)
AUTOENCODER: Colour = (0xCC, 0x79, 0xA7)
_CARD: Colour = (0x1D, 0x20, 0x24)
_GRID: Colour = (0x2A, 0x2E, 0x33)
_TEXT: Colour = (0xEC, 0xEE, 0xF0)
_SECOND: Colour = (0xA8, 0xAE, 0xB7)
_THIRD: Colour = (0x82, 0x89, 0x93)
_RAW = 0.28  # how strongly the raw trace shows behind the smoothed one
_SUPER = 2


@dataclass(frozen=True)
class Series:
    """One curve. x must not decrease; a y that is not finite makes a gap."""

    label: str
    colour: Colour
    x: Sequence[float]
    y: Sequence[float]


@dataclass(frozen=True)
class Plot:
    """Curves on common axes. `references` are dashed lines: value, colour, label. `limits` fix the y axis."""

    title: str
    series: tuple[Series, ...]
    x_label: str = "kimg"
    references: tuple[tuple[float, Colour, str], ...] = ()
    limits: tuple[float, float] | None = None


def save_loss_plot(run: RunFolder, path: Path) -> None:
    """Saves the losses of a run over kimg, and D's scores where it has a D, as PNG. Raises `RunError`."""
    ticks, _ = run.read_stats()
    recipe = run.options.recipe
    save_picture(path, draw_plots(plots_of(ticks, recipe.objective if recipe.method == "gan" else "", recipe.method)))


def plots_of(ticks: Sequence[dict[str, Any]], objective: str = "", method: str = "gan") -> list[Plot]:
    """The plots that the ticks of a run ask for: losses, what D says; for a VAE the loss and its two parts."""
    kimg = [tick["images_seen"] / 1000 for tick in ticks]
    scalars = [scalars_of(tick) for tick in ticks]

    def series(key: str, label: str, colour: Colour) -> tuple[Series, ...]:
        values = [one.get(key, math.nan) for one in scalars]
        return (Series(label, colour, kimg, values),) if any(key in one for one in scalars) else ()

    fake = "D(negatives)" if method == "d-alone" else "D(fake)"  # a D alone has no G: it finds its bad examples itself
    beliefs = series("prob_real", "D(real)", REAL) + series("prob_fake", fake, GENERATOR)
    scores = series("score_real", "D(real)", REAL) + series("score_fake", fake, GENERATOR)
    plots = [
        Plot("Loss", series("loss_d", "D", DISCRIMINATOR) + series("loss_g", "G", GENERATOR), references=_balance(objective)),
        Plot("How sure D is that it is real", beliefs, limits=(0, 1)) if beliefs else Plot("D's mean score", scores),
        Plot("Loss", series("loss", "loss", AUTOENCODER)),
        Plot("Reconstruction error", series("reconstruction", "reconstruction", AUTOENCODER)),
        Plot("Distance of the codes from N(0, I)", series("kl", "KL", AUTOENCODER)),
    ]
    found = [plot for plot in plots if plot.series]
    return found or [Plot("Loss", ())]


def _balance(objective: str) -> tuple[tuple[float, Colour, str], ...]:
    """Losses when D cannot tell real from generated, as lines: one where both are the same."""
    undecided = REGISTRY[objective].undecided if objective in REGISTRY else None
    if undecided is None:
        return ()
    (d_value, d_words), (g_value, g_words) = undecided
    if d_value == g_value:
        return ((d_value, _THIRD, d_words),)
    return ((d_value, DISCRIMINATOR, d_words), (g_value, GENERATOR, g_words))


def draw_plots(plots: Sequence[Plot], width: int = 960, height: int = 320) -> Picture:
    """Plots one under the other, uint8 (H, W, 3); `height` is that of one."""
    return np.concatenate([draw_plot(plot, width, height) for plot in plots])


def draw_plot(plot: Plot, width: int = 960, height: int = 320) -> Picture:
    """One plot, uint8 (height, width, 3): raw traces behind smoothed lines, and the newest values in the legend."""
    from PIL import Image

    s = _SUPER
    picture = Image.new("RGB", (width * s, height * s), _CARD)
    axes = _Axes(plot, (64 * s, 48 * s, (width - 56) * s, (height - 40) * s))
    _draw_frame(picture, plot, axes)
    curves = Image.new("RGB", (axes.width, axes.height), _CARD)  # a picture of its own cuts what lies outside
    curves.paste(picture.crop(axes.box))
    _draw_curves(curves, plot, axes)
    picture.paste(curves, axes.box[:2])
    return np.asarray(picture.resize((width, height), Image.Resampling.BOX))


def smoothed(y: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """A centred mean over about a fortieth of the curve, of what is finite; gaps stay gaps."""
    if not len(y):
        return y
    half = max(1, len(y) // 80)
    finite = np.isfinite(y)
    kernel = np.ones(2 * half + 1)
    total = np.convolve(np.where(finite, y, 0.0), kernel)[half : half + len(y)]
    count = np.convolve(finite.astype(float), kernel)[half : half + len(y)]
    return np.where(finite, total / np.maximum(count, 1), np.nan)


def nice_ticks(low: float, high: float, wanted: int = 5) -> list[float]:
    """Round numbers (1, 2 or 5 times a power of ten apart) between low and high, about `wanted` of them."""
    rough = (high - low) / max(1, wanted)
    if not 1e-12 * max(abs(low), abs(high)) < rough < math.inf:
        return []  # closer together than numbers are, or infinitely far apart
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    return [index * step for index in range(first, math.floor(high / step + 1e-9) + 1)]


class _Axes:
    """Where values lie on the (enlarged) picture."""

    def __init__(self, plot: Plot, box: tuple[int, int, int, int]) -> None:
        self.box = box
        self.width, self.height = box[2] - box[0], box[3] - box[1]
        xs = [x for series in plot.series for x in series.x]
        self.x_low, self.x_high = min(0.0, *xs, 0.0), max(xs, default=0.0) or 1.0
        self.y_low, self.y_high = plot.limits or self._y_range(plot)

    @staticmethod
    def _y_range(plot: Plot) -> tuple[float, float]:
        """Nearly all of each curve: one spike must not flatten the rest."""
        bounds: list[float] = [value for value, _, _ in plot.references]
        for series in plot.series:
            y = np.asarray(series.y, np.float64)
            y = y[np.abs(y) < 1e30]  # the rest is out of sight, and out of float's reach when scaled
            if len(y):
                bounds += np.percentile(y, (1, 99)).tolist()
        low, high = _widened(min(bounds, default=0.0), max(bounds, default=1.0))
        margin = 0.08 * (high - low)
        return low - margin, high + margin

    def x(self, value: float) -> float:
        return (value - self.x_low) / (self.x_high - self.x_low) * self.width

    def y(self, value: float) -> float:
        return self.height - (value - self.y_low) / (self.y_high - self.y_low) * self.height


def _widened(low: float, high: float) -> tuple[float, float]:
    room = max(1e-6, abs(low), abs(high)) / 4
    return (low, high) if high - low > 1e-9 * room else (low - room, high + room)


def _draw_frame(picture: Any, plot: Plot, axes: _Axes) -> None:
    from PIL import ImageDraw, ImageFont

    s = _SUPER
    draw = ImageDraw.Draw(picture)
    title, small, tiny = (ImageFont.load_default(size * s) for size in (15, 13, 12))
    left, top, right, bottom = axes.box
    draw.text((16 * s, 24 * s), plot.title, _TEXT, title, anchor="lm")
    if not any(np.isfinite(series.y).any() for series in plot.series):
        draw.text(((left + right) / 2, (top + bottom) / 2), "nothing measured yet", _THIRD, small, anchor="mm")
        return
    y_ticks, x_ticks = nice_ticks(axes.y_low, axes.y_high), nice_ticks(axes.x_low, axes.x_high, 8)
    for value, word in zip(y_ticks, _numbers(y_ticks), strict=True):
        at = top + axes.y(value)
        draw.line((left, at, right, at), _GRID, s)
        draw.text((left - 8 * s, at), word, _THIRD, tiny, anchor="rm")
    for value, word in zip(x_ticks, _numbers(x_ticks), strict=True):
        draw.text((left + axes.x(value), bottom + 8 * s), word, _THIRD, tiny, anchor="ma")
    draw.text((right + 20 * s, bottom + 8 * s), plot.x_label, _THIRD, tiny, anchor="la")
    for value, colour, label in plot.references:
        at = top + axes.y(value)
        if top <= at <= bottom:
            for start in range(left, right, 9 * s):
                draw.line((start, at, min(right, start + 5 * s), at), _mixed(colour, 0.7), s)
            draw.text((right + 8 * s, at), label, colour, tiny, anchor="lm")
    end = right
    for series in reversed(plot.series):
        newest = next((value for value in reversed(series.y) if math.isfinite(value)), None)
        word = series.label if newest is None else f"{series.label}  {newest:.3f}"
        begin = end - draw.textlength(word, small)
        draw.text((begin, 24 * s), word, _SECOND, small, anchor="lm")
        draw.line((begin - 22 * s, 24 * s, begin - 8 * s, 24 * s), series.colour, 3 * s)
        end = int(begin - 40 * s)


def _draw_curves(picture: Any, plot: Plot, axes: _Axes) -> None:
    from PIL import ImageDraw

    draw = ImageDraw.Draw(picture)
    for series in plot.series:
        _draw_line(draw, axes, series.x, np.asarray(series.y, np.float64), _mixed(series.colour, _RAW), _SUPER)
    for series in plot.series:
        _draw_line(draw, axes, series.x, smoothed(np.asarray(series.y, np.float64)), series.colour, 2 * _SUPER)


def _draw_line(draw: Any, axes: _Axes, x: Sequence[float], y: npt.NDArray[np.float64], colour: Colour,
               width: int) -> None:
    """A line through what is finite; a lonely point becomes a dot. Far outside values are held near the edge."""
    part: list[tuple[float, float]] = []
    for value, over in [*zip(y, x, strict=True), (math.nan, 0.0)]:
        if math.isfinite(value):
            part.append((axes.x(over), min(max(axes.y(float(value)), -axes.height), 2.0 * axes.height)))
            continue
        if len(part) == 1:
            (cx, cy), r = part[0], width
            draw.ellipse((cx - r, cy - r, cx + r, cy + r), colour)
        elif part:
            draw.line(part, colour, width, joint="curve")
        part = []


def _numbers(values: Sequence[float]) -> list[str]:
    """Numbers with as many decimals as tell them apart: 0.5 1.0 1.5, 1,000 2,000."""
    steps = [abs(b - a) for a, b in pairwise(values)]
    decimals = max(0, -math.floor(math.log10(min(steps)) + 1e-9)) if steps else 2
    return [f"{value + 0.0:,.{decimals}f}" for value in values]


def _mixed(colour: Colour, strength: float) -> Colour:
    red, green, blue = (round(strength * c + (1 - strength) * ground) for c, ground in zip(colour, _CARD, strict=True))
    return red, green, blue
