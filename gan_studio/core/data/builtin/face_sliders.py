"""Which factors of the anime faces make good sliders, as numbers that a straight line can follow.

A hue is an angle, so that no line follows it all the way round; what a line can follow is how warm a colour is. It is the
part of the colour along the axis from blue to orange.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from gan_studio.core.directions.finding import Factor
from gan_studio.core.words import Text

_WARM = np.deg2rad(35.0)  # orange; blue, at 215 degrees, is opposite
_ROSY = np.deg2rad(305.0)  # across: from green to magenta

FACE_SLIDERS: tuple[Factor, ...] = (
    Factor("hair_colour", Text("Hair colour"), Text("blue"), Text("orange")),
    Factor("hair_length", Text("Hair length"), Text("short"), Text("long")),
    Factor("mouth_open", Text("Mouth"), Text("closed"), Text("open")),
    Factor("hair_light", Text("Hair light"), Text("dark"), Text("light")),
    Factor("skin", Text("Skin"), Text("light"), Text("dark")),
    Factor("background_light", Text("Background"), Text("dark"), Text("light")),
    Factor("smile", Text("Smile"), Text("frown"), Text("smile")),
    Factor("eye_openness", Text("Eyes"), Text("closed"), Text("open")),
    Factor("clothes_light", Text("Clothes"), Text("dark"), Text("light")),
    Factor("tilt", Text("Tilt"), Text("left"), Text("right")),
    # Left alone by those above, but no slider of their own.
    Factor("hair_rosy", Text("Hair, green to magenta"), wanted=False),
    Factor("eye_colour", Text("Eye colour"), wanted=False),
    Factor("background_colour", Text("Background colour"), wanted=False),
    Factor("clothes_colour", Text("Clothes colour"), wanted=False),
    Factor("glasses", Text("Glasses"), wanted=False),
    Factor("blush", Text("Blush"), wanted=False),
    Factor("scale", Text("Size of the head"), wanted=False),
    Factor("shift_x", Text("Place, left to right"), wanted=False),
    Factor("shift_y", Text("Place, up to down"), wanted=False),
    Factor("mirrored", Text("Mirrored"), wanted=False),
)

FIRST = ("hair_colour", "hair_length", "mouth_open")
"""The ones to show first where they are good enough."""


def slider_factors(labels: Mapping[str, npt.NDArray[np.float32]]) -> npt.NDArray[np.float32]:
    """The factors of `FACE_SLIDERS`, (N, K), from the labels of a set of faces (`DataSet.factors`)."""
    made = {
        "hair_colour": _along(labels, "hair", _WARM), "hair_rosy": _along(labels, "hair", _ROSY),
        **{f"{what}_colour": _along(labels, what, _WARM) for what in ("eye", "background", "clothes")},
    }
    return np.stack([made[factor.key] if factor.key in made else labels[factor.key] for factor in FACE_SLIDERS], axis=1)


def _along(labels: Mapping[str, npt.NDArray[np.float32]], what: str, angle: float) -> npt.NDArray[np.float32]:
    """How far a colour goes along an axis of the colour circle: chroma (as of HSL) times the cosine of the angle between."""
    hue = np.deg2rad(labels[f"{what}_hue"])
    chroma = labels[f"{what}_saturation"] / 100 * (1 - np.abs(2 * labels[f"{what}_light"] / 100 - 1))
    return np.asarray(chroma * np.cos(hue - angle), np.float32)
