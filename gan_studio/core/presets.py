"""Three recipes to start from. A preset only fills in settings; every one of them can be changed afterwards.

Quick shows forms within a minute on two cores, Balanced is the default, Best takes an hour. The figures behind them are
in the notes of each setting; smaller images afford wider networks at the same price.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from gan_studio.core.augment import policy
from gan_studio.core.config import Recipe
from gan_studio.core.data.types import DataSet
from gan_studio.core.objectives import REGISTRY
from gan_studio.core.words import Text

PRESETS: dict[str, str] = {"quick": Text("Quick"), "balanced": Text("Balanced"), "best": Text("Best")}
DEFAULT = "balanced"

DEFAULT_OBJECTIVES: dict[Literal["images", "points"], str] = {"images": "non-saturating", "points": "relativistic"}
"""What G and D compete for unless a person says otherwise: docs/recipes.md has the trials."""

# Channels at the finest layer, and thousands of images, by image size.
_WIDTHS = {"quick": {32: 16, 64: 16, 128: 8, 256: 4},
           "balanced": {32: 32, 64: 32, 128: 16, 256: 8},
           "best": {32: 64, 64: 48, 128: 32, 256: 16}}
# How steep D may be, how often it is asked, and how far a step goes: larger pictures need a firmer hand and smaller steps.
_GAMMAS = {32: 1.0, 64: 4.0, 128: 12.0, 256: 40.0}
_PENALTIES_EVERY = {32: 16, 64: 4, 128: 4, 256: 4}
_RATES = {32: 1.5e-3, 64: 7e-4, 128: 5e-4, 256: 4e-4}
_OPTIMISER = {"beta1": 0.0, "beta2": 0.99, "d_steps": 1, "clip": 0.01, "began_ratio": 0.6, "optimizer_g": "auto",
              "optimizer_d": "auto"}
_POINTS = {"lr_g": 3e-3, "lr_d": 3e-3, "gamma": 0.5, "penalty_every": 1}
"""A grid of 25 after a minute of a core, falling rates, one seed, three layers: 57 % of the points are good with 3e-3 and a
weight of 1, 52 % with 1e-3 and 1, 44 % with 1e-3 and 0.1, 33 % with 1e-3 and 0.02. With eight layers (below) rates and weight
hardly matter: 92.3 % with 3e-3 and 0.5, 91.5 % with 2e-3, 92.5 % with a weight of 0.2, 90.8 % with 1."""
_POINTS_DEPTH = 8
"""Hidden layers of a generator of 2-D points, all of the width. One that must tear a Gaussian cloud into 25 narrow modes needs
many folds, which depth gives: of a grid after 15,000 steps with rates that fall 69 % of the points are good with 3 layers of
128, 82 % with 4, 91 % with 6, 92.3 to 92.8 % with 8 of 64 (three seeds), 92 % with 8 of 96 or with 12 of 64. After 4,000 steps
with 48 neurons: 19 % with 3 layers, 62 % with 6, 74 % with 8. A deeper D does not help (86 % with 4 and 4, against 82 %)."""
_POINTS_NEURONS = {"quick": 48, "balanced": 64, "best": 64}
_OTHER_POINTS = {"lr_g": 1e-3, "lr_d": 1e-3, "gamma": 0.1, "penalty_every": 1}
_REGRESSION = {"lr_g": 1e-3, "lr_d": 1e-3, "beta1": 0.9, "beta2": 0.999}  # Adam's own: nobody moves the goal here
_CLIMB = {"lr_d": 1e-3, "beta1": 0.0, "beta2": 0.99}
_KIMG = {"quick": 60.0, "balanced": 300.0, "best": 1500.0}


def preset_settings(
    key: str, size: int, image_count: int, kind: Literal["images", "points"] = "images", objective: str = "",
    method: str = "gan",
) -> dict[str, Any]:
    """Settings of the preset `key` for a set of `image_count` images of `size` px, or for 2-D points.

    What an objective or a method needs wins over the preset. Without an `objective`, the default one of the kind.

    Raises:
        KeyError: no preset, size, objective or method of that name.
    """
    settings = _settings(key, size, image_count, kind)
    if method != "gan":
        settings |= {"mapping": "none", "g_layers": ""}  # tried with a GAN alone
    if method == "d-alone":
        settings["negatives"] = 1024 if kind == "points" else {32: 256, 64: 256, 128: 128, 256: 64}[size]
    return {**settings, **needed_settings(method, objective or DEFAULT_OBJECTIVES[kind], kind, size)}


def needed_settings(
    method: str, objective: str, kind: Literal["images", "points"] = "images", size: int = 64
) -> dict[str, Any]:
    """What a method learns with, whatever the preset; for a GAN what its objective was published with, or what was found best
    for images of `size` px.

    Raises:
        KeyError: no method, objective or size of that name.
    """
    if method == "gan":
        found = (_POINTS if objective == "relativistic" else _OTHER_POINTS) if kind == "points" else {
            "lr_g": _RATES[size], "lr_d": _RATES[size], "gamma": _GAMMAS[size], "penalty_every": _PENALTIES_EVERY[size]}
        return {**found, **_OPTIMISER, **REGISTRY[objective].published}
    # With two numbers a point, a full weight of the code's distance makes the decoder ignore the code from the start.
    beta = 1.0 if kind == "images" else 0.1
    climb = {"gamma": 0.3, "ascent_steps": 24, "ascent_size": 0.15} if kind == "images" else {
        "gamma": 0.1, "ascent_steps": 40, "ascent_size": 0.1}
    return {"ae": _REGRESSION, "vae": {**_REGRESSION, "vae_beta": beta}, "codes": _REGRESSION,
            "d-alone": {**_CLIMB, **climb}}[method]


def _settings(key: str, size: int, image_count: int, kind: Literal["images", "points"]) -> dict[str, Any]:
    if kind == "points":
        # Narrow modes are settled by rates that fall to nothing. z is as wide as the data, which keeps the sliders meaningful.
        return {"architecture": "mlp", "mapping": "none", "width": {"quick": 48, "balanced": 96, "best": 128}[key],
                "g_layers": _deep(_POINTS_NEURONS[key]), "d_layers": "", "noise": "gaussian", "latent_dim": 2,
                "batch": _fitting_batch(256, image_count), "ema_kimg": 20.0, "lr_decay": 1.0,
                "kimg": {"quick": 1000.0, "balanced": 4000.0, "best": 30_000.0}[key], **policy.automatic(image_count, kind)}
    return {"architecture": "strided", "mapping": "modulated", "width": _WIDTHS[key][size], "g_layers": "", "latent_dim": 32,
            "lr_decay": 0.0, "batch": _fitting_batch(32, image_count), "kimg": _KIMG[key], "ema_kimg": 10.0,
            **policy.automatic(image_count, kind)}


def with_preset(key: str, given: Mapping[str, Any], data: DataSet) -> Recipe:
    """The recipe of a preset for `data`, with the settings that a person gave laid over it. A width for 2-D points is that of
    both networks.

    Raises:
        RecipeError: a given setting is unknown or outside its range.
    """
    asked = Recipe.make(**{"objective": DEFAULT_OBJECTIVES[data.kind], **given})
    settings = preset_settings(key, asked.size, len(data), data.kind, asked.objective, asked.method)
    if settings["g_layers"] and "width" in given:
        settings["g_layers"] = _deep(asked.width)
    return Recipe.make(**{"objective": asked.objective, **settings, **given})


def _deep(neurons: int) -> str:
    """As many layers as a generator of points has in the presets, each of so many neurons."""
    return ",".join([str(neurons)] * _POINTS_DEPTH)


def _fitting_batch(wanted: int, image_count: int) -> int:
    """The wanted batch, or the largest power of two that the set can fill."""
    return min(wanted, 1 << (max(1, image_count).bit_length() - 1))
