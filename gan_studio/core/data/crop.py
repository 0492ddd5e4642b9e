"""An image as the square that G is compared with, and as a thumbnail."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image

from gan_studio.core.config import Recipe

THUMBNAIL_SIDE = 128
_REDUCING_GAP = 3.0  # a quick box filter down to three times the size, then the good one: no visible difference
_LANCZOS_FROM = 1.5  # times the size; nearer to it bicubic is as sharp, rings less and costs half


def rgb(colour: str) -> tuple[int, int, int]:
    """'#rrggbb' as three numbers."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def flatten(image: Image.Image, background: tuple[int, int, int]) -> Image.Image:
    """`image` (L, RGB or RGBA) without alpha: L stays L, transparency shows `background`."""
    if image.mode != "RGBA":
        return image
    base = Image.new("RGB", image.size, background)
    base.paste(image, mask=image)  # the mask is its alpha
    return base


def square(flat: Image.Image, recipe: Recipe) -> npt.NDArray[np.uint8]:
    """A flat image (L or RGB) as uint8 (size, size) when it is grey, else (size, size, 3)."""
    size = recipe.size
    width, height = flat.size
    if recipe.colour == "grey" and flat.mode != "L":
        flat = flat.convert("L")
    if recipe.crop == "stretch":
        result = _resize(flat, (size, size), (0, 0, width, height))
    elif recipe.crop == "pad":
        scale = size / max(width, height)
        inner = (max(1, round(width * scale)), max(1, round(height * scale)))
        result = _padded(_resize(flat, inner, (0, 0, width, height)), recipe)
    else:
        side = min(width, height)
        left, top = (width - side) // 2, (height - side) // 2
        result = _resize(flat, (size, size), (left, top, left + side, top + side))
    pixels = _pixels(result)
    if pixels.ndim == 3 and recipe.colour != "rgb" and _is_grey(pixels):
        return np.ascontiguousarray(pixels[..., 0])
    return pixels


def thumbnail(flat: Image.Image) -> npt.NDArray[np.uint8]:
    """A flat image as uint8 HWC RGB of at most 128 px."""
    longest = max(flat.size)
    if longest > THUMBNAIL_SIDE:
        size = (max(1, flat.width * THUMBNAIL_SIDE // longest), max(1, flat.height * THUMBNAIL_SIDE // longest))
        flat = flat.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)
    return _pixels(flat if flat.mode == "RGB" else flat.convert("RGB"))


def apply_crop(image_rgba: npt.NDArray[np.uint8], recipe: Recipe) -> npt.NDArray[np.uint8]:
    """What G is compared with, for a live preview.

    Args:
        image_rgba: uint8 (H, W, 4) as `load_original` gives it.

    Returns:
        uint8 (size, size, 3).
    """
    pixels = square(flatten(Image.fromarray(image_rgba), rgb(recipe.background)), recipe)
    return np.repeat(pixels[..., None], 3, axis=2) if pixels.ndim == 2 else pixels


def _resize(image: Image.Image, size: tuple[int, int], box: tuple[int, int, int, int]) -> Image.Image:
    inner = (box[2] - box[0], box[3] - box[1])
    if inner == size:
        return image if size == image.size else image.crop(box)
    if min(inner[0] / size[0], inner[1] / size[1]) < _LANCZOS_FROM:
        return image.resize(size, Image.Resampling.BICUBIC, box=box)
    return image.resize(size, Image.Resampling.LANCZOS, box=box, reducing_gap=_REDUCING_GAP)


def _padded(inner: Image.Image, recipe: Recipe) -> Image.Image:
    red, green, blue = rgb(recipe.background)
    if inner.mode == "L" and red == green == blue:
        canvas = Image.new("L", (recipe.size, recipe.size), red)
    elif recipe.colour == "grey":
        canvas = Image.new("RGB", (recipe.size, recipe.size), (red, green, blue)).convert("L")
    else:
        canvas = Image.new("RGB", (recipe.size, recipe.size), (red, green, blue))
    canvas.paste(inner, ((recipe.size - inner.width) // 2, (recipe.size - inner.height) // 2))
    return canvas


def _pixels(image: Image.Image) -> npt.NDArray[np.uint8]:
    shape = (image.height, image.width) if image.mode == "L" else (image.height, image.width, 3)
    return np.frombuffer(image.tobytes(), np.uint8).reshape(shape)  # a view of bytes: it cannot be changed


def _is_grey(pixels: npt.NDArray[np.uint8]) -> bool:
    middle = pixels[len(pixels) // 2]  # most colour images are told by one row
    if middle[:, 0].tobytes() != middle[:, 1].tobytes():
        return False
    return bool((pixels == pixels[..., :1]).all())
