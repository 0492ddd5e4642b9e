"""Every pixel mode of Pillow as one of three: L, RGB, or RGBA, with 8 bits a channel."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

STRIP_PIXELS = 2_000_000
SHRINK_ABOVE = 4_000_000  # pixels; smaller images are converted whole
_WITH_ALPHA = frozenset({"RGBA", "LA", "PA", "RGBa", "La"})
_SAMPLE_BITS, _SAMPLE_FORMAT, _SIGNED = 258, 339, 2  # TIFF tags


def eight_bits(image: Image.Image, need: int) -> Image.Image:
    """`image` (loaded) in mode L, RGB or RGBA.

    A large one is shrunk by a whole factor on the way, strip by strip, so that no second full-size copy exists; its
    shorter side stays at least `need` pixels. What the factor leaves over (under 1 %) is cut off evenly at the edges.
    """
    low, high = _range(image)
    width, height = image.size
    factor = min(width, height) // need
    if width * height <= SHRINK_ABOVE or factor < 2:
        return _convert(image, low, high)
    mode = "RGBA" if _has_alpha(image) else "L" if _is_grey(image) else "RGB"
    result = Image.new(mode, (width // factor, height // factor))
    left, top = width % factor // 2, height % factor // 2
    right, bottom = left + result.width * factor, top + result.height * factor
    rows = max(1, STRIP_PIXELS // width // factor) * factor
    for start in range(top, bottom, rows):
        strip = _convert(image.crop((left, start, right, min(bottom, start + rows))), low, high)
        result.paste(strip.reduce(factor), (0, (start - top) // factor))
    return result


def bytes_per_pixel(mode: str) -> int:
    """What Pillow holds for a pixel."""
    return {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16L": 2, "I;16B": 2, "I;16N": 2}.get(mode, 4)


def _has_alpha(image: Image.Image) -> bool:
    return image.mode in _WITH_ALPHA or "transparency" in image.info


def _is_numeric(image: Image.Image) -> bool:
    return image.mode == "F" or image.mode.startswith("I")


def _is_grey(image: Image.Image) -> bool:
    return image.mode in ("1", "L") or _is_numeric(image)


def _convert(image: Image.Image, low: float, high: float) -> Image.Image:
    if _is_numeric(image):
        return _scale(image, low, high)
    if _has_alpha(image):
        if image.mode == "La":  # Pillow has no direct way from here
            image = image.convert("LA")
        return image if image.mode == "RGBA" else image.convert("RGBA")
    wanted = "L" if _is_grey(image) else "RGB"
    return image if image.mode == wanted else image.convert(wanted)


def _range(image: Image.Image) -> tuple[float, float]:
    """The values that become black and white in a numeric mode.

    The depth that the file declares, or the smallest usual depth that holds its brightest pixel, so that 12-bit data
    in 16-bit samples is not almost black; from darkest to brightest where no depth fits (negative values, floats).
    """
    if not _is_numeric(image):
        return 0.0, 255.0
    low, high = _extrema(image)
    bits, signed = _declared(image)
    if image.mode == "F" and low >= 0.0 and high <= 1.0:
        return 0.0, 1.0
    if low < 0.0 or high > 65535.0:
        return (low, high) if high > low else (low - 1.0, low + 1.0)  # a flat image becomes middle grey
    if high <= 255.0:
        return 0.0, 255.0
    if 8 < bits < 16:
        return 0.0, float(max(2**bits - 1, high))
    if image.format == "TIFF" and high <= 4095.0:
        return 0.0, 4095.0
    return 0.0, 32767.0 if signed and high <= 32767.0 else 65535.0


def _extrema(image: Image.Image) -> tuple[float, float]:
    lows, highs = [], []
    for top in range(0, image.height, max(1, STRIP_PIXELS // image.width)):
        values = _values(image, top)
        finite = values[np.isfinite(values)] if image.mode == "F" else values
        if finite.size:
            lows.append(float(finite.min()))
            highs.append(float(finite.max()))
    return (min(lows), max(highs)) if lows else (0.0, 0.0)


def _values(image: Image.Image, top: int) -> npt.NDArray[Any]:
    rows = max(1, STRIP_PIXELS // image.width)
    return np.asarray(image.crop((0, top, image.width, min(image.height, top + rows))))


def _declared(image: Image.Image) -> tuple[int, bool]:
    tags = getattr(image, "tag_v2", None)
    if tags is None:
        return 0, False
    bits, kind = tags.get(_SAMPLE_BITS, (0,)), tags.get(_SAMPLE_FORMAT, (0,))
    first = bits[0] if isinstance(bits, tuple) and bits else 0
    return int(first), isinstance(kind, tuple) and kind[:1] == (_SIGNED,)


def _scale(image: Image.Image, low: float, high: float) -> Image.Image:
    values = np.nan_to_num(np.asarray(image, dtype=np.float32), nan=low, posinf=high, neginf=low)
    grey = Image.fromarray(np.clip((values - low) * (255.0 / (high - low)) + 0.5, 0.0, 255.0).astype(np.uint8))
    transparent = image.info.get("transparency")
    if not isinstance(transparent, int):
        return grey
    rgba = grey.convert("RGBA")
    rgba.putalpha(Image.fromarray(np.where(np.asarray(image) == transparent, 0, 255).astype(np.uint8)))
    return rgba
