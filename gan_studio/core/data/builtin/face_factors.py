"""What an anime face is drawn from: known factors, each with its range, and how a set of faces samples them.

Face i of a seed has the same factors whatever the number of faces. Factors are independent of each other, so that an
experiment that moves one of them moves nothing else. Measured once in `FACTOR_INFO`, they are the set's labels.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

import numpy as np
import numpy.typing as npt

from gan_studio.core.data.builtin.factor_info import FactorInfo, checked
from gan_studio.core.words import Text

Hsl = tuple[float, float, float]
"""Hue in degrees, saturation and light in percent, as in CSS."""

BANGS = (Text("locks"), Text("centre parting"), Text("side parting"), Text("spikes"), Text("swept"))
BACKS = (Text("straight"), Text("bob"), Text("twin tails"), Text("short"))
ACCESSORIES = (Text("none"), Text("bow"), Text("hair band"), Text("cat ears"), Text("hair clips"), Text("flower"))
_NO_OR_YES = (Text("no"), Text("yes"))

_HAIR: tuple[Hsl, ...] = (
    (18, 52, 22), (28, 58, 34), (42, 78, 62), (46, 86, 72), (350, 62, 58), (335, 60, 70), (208, 58, 52), (190, 48, 58),
    (262, 42, 58), (280, 30, 40), (225, 22, 22), (215, 12, 76), (12, 72, 48), (155, 38, 48), (0, 0, 16), (228, 50, 36),
)
_EYES: tuple[Hsl, ...] = (
    (205, 80, 50), (150, 55, 42), (28, 70, 42), (275, 55, 55), (350, 65, 52), (45, 80, 48), (185, 65, 45),
    (225, 60, 48),
)
_BACKGROUNDS: tuple[Hsl, ...] = (
    (210, 28, 86), (40, 40, 88), (340, 36, 90), (160, 24, 85), (260, 28, 89), (200, 16, 78), (20, 36, 86), (90, 20, 85),
    (220, 30, 70), (0, 0, 92),
)
_CLOTHES: tuple[Hsl, ...] = (
    (220, 36, 32), (0, 0, 96), (350, 50, 48), (215, 20, 24), (200, 40, 60), (40, 60, 66), (270, 28, 42), (150, 30, 38),
    (15, 60, 56),
)
_BLUE_HUE = 215.0
_BLUE_REACH = 50.0  # degrees of hue to either side that still count as somewhat blue
_BLUE_SATURATION = 50.0  # per cent at which blue hair counts as fully blue


FACTOR_INFO: dict[str, FactorInfo] = {
    "hair_length": FactorInfo(Text("Hair length"), 0, 1),
    "hair_hue": FactorInfo(Text("Hair hue"), 0, 360, "°"),
    "hair_saturation": FactorInfo(Text("Hair saturation"), 0, 100, "%"),
    "hair_light": FactorInfo(Text("Hair light"), 0, 100, "%"),
    "blue_hair": FactorInfo(Text("Blue hair"), 0, 1),  # measured from hue and saturation
    "bangs": FactorInfo(Text("Bangs"), 0, len(BANGS) - 1, choices=BANGS),
    "back": FactorInfo(Text("Hair style"), 0, len(BACKS) - 1, choices=BACKS),
    "shine": FactorInfo(Text("Shine of the hair"), 0, 1),
    "mouth_open": FactorInfo(Text("Mouth open"), 0, 1),
    "smile": FactorInfo(Text("Smile"), 0, 1),
    "eye_hue": FactorInfo(Text("Eye hue"), 0, 360, "°"),
    "eye_saturation": FactorInfo(Text("Eye saturation"), 0, 100, "%"),
    "eye_light": FactorInfo(Text("Eye light"), 0, 100, "%"),
    "eye_openness": FactorInfo(Text("Eyes open"), 0, 1),
    "eye_size": FactorInfo(Text("Eye size"), 0.9, 1.12),
    "gaze": FactorInfo(Text("Gaze, left to right"), -1, 1),
    "brow": FactorInfo(Text("Brows, up to down"), -1, 1),
    "skin": FactorInfo(Text("Skin, light to dark"), 0, 1),
    "blush": FactorInfo(Text("Blush"), 0, 1),
    "glasses": FactorInfo(Text("Glasses"), 0, 1, choices=_NO_OR_YES),
    "accessory": FactorInfo(Text("Accessory"), 0, len(ACCESSORIES) - 1, choices=ACCESSORIES),
    "accessory_hue": FactorInfo(Text("Accessory hue"), 0, 360, "°"),
    "background_hue": FactorInfo(Text("Background hue"), 0, 360, "°"),
    "background_saturation": FactorInfo(Text("Background saturation"), 0, 100, "%"),
    "background_light": FactorInfo(Text("Background light"), 0, 100, "%"),
    "clothes_hue": FactorInfo(Text("Clothes hue"), 0, 360, "°"),
    "clothes_saturation": FactorInfo(Text("Clothes saturation"), 0, 100, "%"),
    "clothes_light": FactorInfo(Text("Clothes light"), 0, 100, "%"),
    "tilt": FactorInfo(Text("Tilt"), -7, 7, "°"),
    "scale": FactorInfo(Text("Size of the head"), 0.96, 1.06),
    "shift_x": FactorInfo(Text("Place, left to right"), -3, 3),
    "shift_y": FactorInfo(Text("Place, up to down"), -2.5, 2.5),
    "mirrored": FactorInfo(Text("Mirrored"), 0, 1, choices=_NO_OR_YES),
}


@dataclass(frozen=True)
class FaceFactors:
    """One face. Ranges and meanings are in `FACTOR_INFO`; lengths are in 128ths of the picture's side."""

    hair_length: float = 0.5
    hair_hue: float = 28.0
    hair_saturation: float = 58.0
    hair_light: float = 34.0
    bangs: int = 0
    back: int = 0
    shine: float = 0.5
    mouth_open: float = 0.0
    smile: float = 0.5
    eye_hue: float = 205.0
    eye_saturation: float = 80.0
    eye_light: float = 50.0
    eye_openness: float = 1.0
    eye_size: float = 1.0
    gaze: float = 0.0
    brow: float = 0.0
    skin: float = 0.2
    blush: float = 0.5
    glasses: int = 0
    accessory: int = 0
    accessory_hue: float = 0.0
    background_hue: float = 210.0
    background_saturation: float = 28.0
    background_light: float = 86.0
    clothes_hue: float = 220.0
    clothes_saturation: float = 36.0
    clothes_light: float = 32.0
    tilt: float = 0.0
    scale: float = 1.0
    shift_x: float = 0.0
    shift_y: float = 0.0
    mirrored: int = 0

    @property
    def blue_hair(self) -> float:
        """How blue the hair is, 0..1: near hue 215 and saturated."""
        away = abs((self.hair_hue - _BLUE_HUE + 180) % 360 - 180)
        return max(0.0, 1 - away / _BLUE_REACH) * min(1.0, self.hair_saturation / _BLUE_SATURATION)

    def but(self, **changes: float) -> FaceFactors:
        """This face with some factors changed. `blue_hair` sets hue and saturation so that it measures as asked.

        Raises:
            DataError: there is no such factor, or its value is outside its range.
        """
        values = checked(FACTOR_INFO, Text("A face"), changes)
        if (blue := values.pop("blue_hair", None)) is not None:
            values |= {"hair_hue": _BLUE_HUE, "hair_saturation": blue * _BLUE_SATURATION}
            values["hair_light"] = min(62.0, max(38.0, values.get("hair_light", self.hair_light)))
        return replace(self, **values)  # type: ignore[arg-type]  # `checked` gives ints where the field is a choice

    def labels(self) -> dict[str, float]:
        """Every factor by name, `blue_hair` too."""
        values = {**asdict(self), "blue_hair": self.blue_hair}
        return {name: float(values[name]) for name in FACTOR_INFO}


def sample_face(index: int, seed: int = 0) -> FaceFactors:
    """The factors of face `index` of the set that `seed` makes."""
    random = np.random.default_rng([seed, index])

    def within(low: float, high: float) -> float:
        return float(random.uniform(low, high))

    def near(palette: tuple[Hsl, ...], hue: float, saturation: float, light: float) -> Hsl:
        h, s, v = palette[int(random.integers(len(palette)))]
        return (
            (h + within(-hue / 2, hue / 2)) % 360,
            min(100.0, max(0.0, s + within(-saturation / 2, saturation / 2))),
            min(100.0, max(0.0, v + within(-light / 2, light / 2))),
        )

    hair = near(_HAIR, 14, 10, 8)
    eyes = near(_EYES, 16, 10, 8)
    background = near(_BACKGROUNDS, 24, 10, 6)
    clothes = near(_CLOTHES, 20, 10, 8)
    return FaceFactors(
        hair_length=within(0, 1),
        hair_hue=hair[0], hair_saturation=hair[1], hair_light=hair[2],
        bangs=int(random.integers(len(BANGS))),
        back=int(random.integers(len(BACKS))),
        shine=within(0, 1),
        mouth_open=max(0.0, within(-0.8, 1)),  # closed in four of nine
        smile=within(0, 1),
        eye_hue=eyes[0], eye_saturation=eyes[1], eye_light=eyes[2],
        eye_openness=0.05 if within(0, 1) < 0.045 else within(0.72, 1),
        eye_size=within(0.92, 1.12),
        gaze=within(-1, 1),
        brow=within(-1, 1),
        skin=within(0, 1) ** 1.5,  # as the reference: light skins more often
        blush=within(0, 1),
        glasses=int(within(0, 1) < 0.1),
        accessory=int(random.integers(1, len(ACCESSORIES))) if within(0, 1) < 0.35 else 0,
        accessory_hue=within(0, 360),
        background_hue=background[0], background_saturation=background[1], background_light=background[2],
        clothes_hue=clothes[0], clothes_saturation=clothes[1], clothes_light=clothes[2],
        tilt=within(-7, 7),
        scale=within(0.96, 1.06),
        shift_x=within(-3, 3),
        shift_y=within(-2.5, 2.5),
        mirrored=int(random.integers(2)),
    )


def labels_of(faces: list[FaceFactors]) -> dict[str, npt.NDArray[np.float32]]:
    """The factors of many faces as a data set keeps them: name -> float32 (N,)."""
    rows = [face.labels() for face in faces]
    return {name: np.array([row[name] for row in rows], np.float32) for name in FACTOR_INFO}
