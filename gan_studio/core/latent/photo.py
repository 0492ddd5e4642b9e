"""A photo of any kind as the data of a run are: upright, cropped, scaled, in as many channels. Numpy and Pillow only."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import numpy.typing as npt

from gan_studio.core.config import Recipe
from gan_studio.core.data.crop import flatten, rgb, square
from gan_studio.core.data.decode import FileSkippedError
from gan_studio.core.data.examine import Examiner
from gan_studio.core.data.sniff import load_formats
from gan_studio.core.data.source import list_source
from gan_studio.core.data.types import SkipReason
from gan_studio.core.errors import DataError
from gan_studio.core.words import Text


def load_photo(path: Path | str, recipe: Recipe, shape: tuple[int, ...]) -> npt.NDArray[np.uint8]:
    """The photo at `path` as `recipe` prepares its data, of which one is of `shape` (H, W, C): uint8 of that shape.

    Grey photos become three equal channels where the data have colours, colours become grey where they have none;
    transparency shows the recipe's background.

    Raises:
        DataError: no file, a folder or zip, no picture, a damaged one; or the data are points.
    """
    if len(shape) != 3:
        raise DataError(Text("This generator draws points, not pictures: there is no latent of a photo."),
                        Text("Open a run that was trained on pictures."))
    if os.path.isdir(path):
        raise DataError(Text("{path} is a folder.", path=path), Text("Choose one photo."))
    load_formats()
    entry = next(iter(list_source([os.fspath(path)])), None)
    if entry is None or entry.member is not None:
        raise DataError(Text("{path} is a zip.", path=path), Text("Unpack it, and choose one photo."))
    prepared = recipe.but(colour="grey" if shape[2] == 1 else "rgb")
    try:
        if entry.skipped is not None:
            raise FileSkippedError(entry.skipped, entry.detail)
        decoded, _ = Examiner(None, for_report=False).decode(entry, 2 * shape[0])
    except FileSkippedError as skip:
        told = skip.about(entry.name)
        if skip.reason is SkipReason.NOT_AN_IMAGE:
            told.hint = Text("Choose a picture, such as a PNG or a JPEG.")
        raise told from skip
    pixels = square(flatten(decoded.image, rgb(recipe.background)), prepared)
    if pixels.ndim == 2:
        pixels = pixels[..., None]
    return np.array(np.broadcast_to(pixels, shape))
