"""Sheets: many pictures of one size in one PNG, which knows how to be cut apart again.

The PNG's text chunks hold `kind`, `images_seen`, `epoch`, `tile` (WxH), `count` and `columns`.
"""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from gan_studio.core.atomic import in_words, write_bytes
from gan_studio.core.errors import RunError
from gan_studio.core.latents import latents_of_seeds
from gan_studio.core.words import Text

Images = npt.NDArray[np.uint8]
Render = Callable[[npt.NDArray[np.float32]], Images]
"""Pictures, uint8 (N, H, W, 3), of latents, float32 (N, L)."""

BACKGROUND = 24  # grey of empty places and gaps


@dataclass(frozen=True)
class SampleSheet:
    """A sheet in a run folder, as its PNG describes it."""

    path: Path
    kind: str  # reals or fakes
    images_seen: int
    epoch: float
    count: int
    grid: tuple[int, int]  # columns, rows
    tile: tuple[int, int]  # width, height in pixels


def columns_for(count: int) -> int:
    """Columns that make a sheet about square, with full rows where the count allows it nearby: 64 -> 8, 32 -> 8."""
    root = max(1, math.ceil(math.sqrt(count)))
    return next((columns for columns in range(root, root + root // 2 + 1) if count % columns == 0), root)


def make_sheet(images: Images, columns: int | None = None, *, scale: int = 1, gap: int = 0) -> Images:
    """One picture, uint8 (H, W, 3), of images, uint8 (N, h, w, 1 or 3), row by row. Each pixel becomes `scale` x
    `scale`, and `gap` pixels lie between two tiles; empty places are dark."""
    images = _as_rgb(images)
    count, height, width, _ = images.shape
    columns = min(max(1, columns or columns_for(count)), max(1, count))
    rows = max(1, math.ceil(count / columns))
    if scale > 1:
        images = images.repeat(scale, axis=1).repeat(scale, axis=2)
        height, width = height * scale, width * scale
    sheet = np.full((rows * (height + gap) - gap, columns * (width + gap) - gap, 3), BACKGROUND, np.uint8)
    for index, image in enumerate(images):
        top, left = index // columns * (height + gap), index % columns * (width + gap)
        sheet[top : top + height, left : left + width] = image
    return sheet


def scale_for_people(side: int, least: int = 96) -> int:
    """The whole factor that makes tiles of `side` pixels at least `least` large: 32 -> 3, 128 -> 1."""
    return max(1, math.ceil(least / max(1, side)))


def write_sheet(path: Path, images: Images, *, kind: str, images_seen: int, epoch: float,
                columns: int | None = None) -> SampleSheet:
    """Saves a sheet at one pixel a pixel, so that `load_sheet` gives the same images back. Raises OSError."""
    count, height, width = images.shape[:3]
    columns = min(max(1, columns or columns_for(count)), max(1, count))
    text = {"kind": kind, "images_seen": str(images_seen), "epoch": f"{epoch:.6g}", "tile": f"{width}x{height}",
            "count": str(count), "columns": str(columns), "Software": "GAN Studio"}
    write_bytes(path, png_bytes(make_sheet(images, columns), text))
    grid = (columns, max(1, math.ceil(count / columns)))
    return SampleSheet(path, kind, images_seen, epoch, count, grid, (width, height))


def png_bytes(picture: Images, text: dict[str, str] | None = None) -> bytes:
    """A picture, uint8 (H, W, 3), as PNG with text chunks."""
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    for key, value in (text or {}).items():
        info.add_text(key, value)
    buffer = io.BytesIO()
    # higher levels take up to twice as long for a few per cent
    Image.fromarray(np.ascontiguousarray(picture)).save(buffer, "PNG", pnginfo=info, compress_level=1)
    return buffer.getvalue()


def save_picture(path: Path, picture: Images) -> None:
    """Saves a picture, uint8 (H, W, 3), as PNG. Raises `RunError` where it cannot be written."""
    with in_words(Text("saving a picture"), path.parent):
        write_bytes(path, png_bytes(picture))


def read_sheet_info(path: Path) -> SampleSheet:
    """What a sheet says about itself, without decoding it. Raises `RunError` where it is no sheet."""
    with _opened(path) as image:
        return _info(path, image)


def load_sheet(path: Path) -> Images:
    """The images of a sheet, uint8 (N, H, W, 3), exactly as they were saved.

    Raises:
        RunError: not a sheet, damaged, or not readable.
    """
    with _opened(path) as image:
        sheet = _info(path, image)
        try:
            picture = np.asarray(image.convert("RGB"))
        except (OSError, SyntaxError, ValueError) as error:
            raise _not_a_sheet(path, str(error)) from error
    (columns, rows), (width, height) = sheet.grid, sheet.tile
    tiles = picture.reshape(rows, height, columns, width, 3).swapaxes(1, 2)
    return tiles.reshape(rows * columns, height, width, 3)[: sheet.count].copy()


def latent_sheet(render: Render, latent_dim: int, dims: int = 8, steps: int = 7,
                 base: npt.NDArray[np.float32] | None = None) -> Images:
    """What single latent dimensions do: one row each, from -3 to +3, the rest as in `base` (L,), seed 0 by default.

    The `dims` dimensions with the strongest effect (mean change of a pixel from -3 to +3), strongest first, of the
    first 64. Returns uint8 (H, W, 3), labelled.
    """
    start = latents_of_seeds([0], latent_dim)[0] if base is None else base
    rows = _strongest(render, start, latent_dim, dims)
    values = np.linspace(-3, 3, steps, dtype=np.float32)
    pictures = np.concatenate([_as_rgb(render(_sweep(start, row, values))) for row in rows])
    sheet = make_sheet(pictures, steps, scale=scale_for_people(pictures.shape[2], 64), gap=2)
    return _labelled(sheet, [f"z{row}" for row in rows], [f"{value:+.1f}" if abs(value) > 1e-6 else "0" for value in values])


def _strongest(render: Render, start: npt.NDArray[np.float32], latent_dim: int, dims: int) -> list[int]:
    if latent_dim <= 1:
        return list(range(latent_dim))
    ends = np.array([-3, 3], np.float32)
    effects = []
    for dim in range(min(latent_dim, 64)):
        low, high = render(_sweep(start, dim, ends)).astype(np.float32)
        effects.append(float(np.abs(high - low).mean()))
    return sorted(range(len(effects)), key=lambda dim: -effects[dim])[:dims]


def _sweep(start: npt.NDArray[np.float32], dim: int, values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    z_NL = np.repeat(np.asarray(start, np.float32)[None], len(values), axis=0)
    z_NL[:, dim] = values
    return z_NL


def _labelled(sheet: Images, rows: list[str], columns: list[str]) -> Images:
    from PIL import Image, ImageDraw, ImageFont

    left, top = 40, 24
    height, width = sheet.shape[0] / len(rows), sheet.shape[1] / len(columns)
    picture = Image.new("RGB", (sheet.shape[1] + left, sheet.shape[0] + top), (BACKGROUND,) * 3)
    picture.paste(Image.fromarray(sheet), (left, top))
    draw, font = ImageDraw.Draw(picture), ImageFont.load_default(13)
    for i, word in enumerate(rows):
        draw.text((left - 6, top + (i + 0.5) * height), word, (200, 204, 210), font, anchor="rm")
    for i, word in enumerate(columns):
        draw.text((left + (i + 0.5) * width, top / 2), word, (200, 204, 210), font, anchor="mm")
    return np.asarray(picture)


def _as_rgb(images: Images) -> Images:
    images = np.asarray(images)
    return images.repeat(3, axis=3) if images.shape[3] == 1 else images


def _opened(path: Path) -> Any:
    from PIL import Image, UnidentifiedImageError

    try:
        return Image.open(path, formats=["PNG"])
    except FileNotFoundError as error:
        raise RunError(Text("{file} is not there any more.", file=path.name), Text("Choose another sheet of samples.")) from error
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise _not_a_sheet(path, str(error)) from error


def _info(path: Path, image: Any) -> SampleSheet:
    text = image.info
    try:
        width, height = (int(side) for side in str(text["tile"]).split("x"))
        count, columns = max(0, int(text["count"])), max(1, int(text["columns"]))
        rows = max(1, math.ceil(count / columns))
        sheet = SampleSheet(path, str(text["kind"]), int(text["images_seen"]), float(text["epoch"]), count,
                            (columns, rows), (width, height))
    except (KeyError, ValueError) as error:
        raise _not_a_sheet(path, Text("it does not say how to cut it")) from error
    if image.size != (columns * width, rows * height):
        raise _not_a_sheet(path, Text("its size is not the one that it says"))
    return sheet


def _not_a_sheet(path: Path, detail: str) -> RunError:
    return RunError(Text("{file} is not a sheet of samples ({detail}).", file=path.name, detail=detail),
                    Text("Choose another sheet of samples."))
