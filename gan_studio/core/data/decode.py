"""One file's bytes into one small 8-bit image, or into the reason why not. Decoders are not trusted."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import BinaryIO

from PIL import Image, UnidentifiedImageError

from gan_studio.core.data import limits
from gan_studio.core.data.modes import bytes_per_pixel, eight_bits
from gan_studio.core.data.sniff import is_sure
from gan_studio.core.data.types import SkipReason
from gan_studio.core.data.webp_header import webp_pixels
from gan_studio.core.errors import DataError
from gan_studio.core.words import Text, listed

_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}  # fmt: skip
_MAY_BE_TURNED = ("exif", "Raw profile type exif", "xmp", "XML:com.adobe.xmp", "Raw profile type xmp")
_HEAVY_BYTES = 20  # a pixel, with all copies that a heavy decoder makes
_COUNT_FRAMES_BELOW = 2_000_000  # bytes; counting reads the whole file in some formats
_NOTES: dict[str, str] = {
    "I;16": Text("16-bit values scaled to 8 bits"), "I;16B": Text("16-bit values scaled to 8 bits"),
    "I": Text("wide values scaled to 8 bits"), "F": Text("floating-point values scaled to 8 bits"),
    "CMYK": Text("converted from CMYK"), "LAB": Text("converted from Lab"),
}  # fmt: skip


class FileSkippedError(Exception):
    """The file is left out: `reason`, and the decoder's own words as `detail`."""

    def __init__(self, reason: SkipReason, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail

    def about(self, name: str) -> DataError:
        """The same for a person who asked for this one file."""
        reason, message = self.reason.label.lower(), Text("{file}: {reason}.", file=name, reason=self.reason.label.lower())
        if self.detail:
            message = Text("{file}: {reason} ({detail}).", file=name, reason=reason, detail=self.detail)
        return DataError(message, self.reason.advice)


@dataclass(frozen=True, slots=True)
class Decoded:
    """An image that is upright, in mode L, RGB or RGBA, and perhaps already shrunk."""

    image: Image.Image
    width: int  # of the file, after rotation
    height: int
    format: str
    mode: str
    note: str

    def pixel_hash(self) -> bytes:
        """Equal for files that show the same pixels, whatever their format."""
        image = self.image
        opaque = image.mode == "RGBA" and image.getchannel("A").getextrema() == (255, 255)
        if image.mode == "L" or opaque:
            image = image.convert("RGB")
        digest = hashlib.sha256(f"{self.width}x{self.height} {image.mode}".encode())
        rows = max(1, 4_000_000 // image.width)
        for top in range(0, image.height, rows):
            whole = image.height <= rows
            digest.update((image if whole else image.crop((0, top, image.width, min(image.height, top + rows)))).tobytes())
        return digest.digest()[:16]


def decode(stream: BinaryIO, *, format: str, name: str, size: int, need: int, budget: limits.MemoryBudget) -> Decoded:
    """Decodes the first frame of `stream`.

    Args:
        format: what the content is (see `sniff`).
        size: bytes in the file.
        need: the shorter side may be shrunk to this many pixels, no further.

    Raises:
        FileSkippedError: the image cannot or should not be used.
    """
    opened = False
    try:
        with budget.claim(_cost_of_opening(stream, format)), Image.open(stream, formats=(format,)) as image:
            opened = True
            return _decode(image, size, need, budget)
    except FileSkippedError:
        raise
    except Exception as error:  # a decoder may raise anything on damaged input; each becomes the file's reason
        if not opened and not is_sure(format, name):
            raise FileSkippedError(SkipReason.NOT_AN_IMAGE) from error
        raise _reason(error, format) from error


def _decode(image: Image.Image, size: int, need: int, budget: limits.MemoryBudget) -> Decoded:
    width, height = image.size
    format, mode = image.format or "", image.mode
    if min(width, height) < limits.SMALLEST_SIDE:
        raise FileSkippedError(SkipReason.TOO_SMALL, Text("{width} × {height} px", width=width, height=height))
    if format == "JPEG":
        image.draft(None, (need, need))
    with budget.claim(_cost(image, width * height)):
        image.load()
        small = eight_bits(image, need)
        turned, frames = _orientation(image), _frames(image, size)
        if small is not image:
            image.close()  # its memory must be free before the next claim is granted
        if turned > 1:
            small = small.transpose(_TURNS[turned])
    if turned > 4:
        width, height = height, width
    notes = [frames, Text("rotated by its EXIF tag") if turned > 1 else "", _NOTES.get(mode, "")]
    return Decoded(small, width, height, format, mode, listed(note for note in notes if note))


def _cost_of_opening(stream: BinaryIO, format: str) -> int:
    """Bytes that a decoder takes before it has said how large the image is."""
    if format != "WEBP":
        return 0
    pixels = webp_pixels(stream.read(30))
    _check_pixels(pixels, limits.HEAVY_PIXEL_LIMIT)
    return pixels * _HEAVY_BYTES


def _check_pixels(pixels: int, limit: int) -> None:
    if pixels > limit:
        raise FileSkippedError(SkipReason.TOO_LARGE, Text("{megapixels:,.0f} megapixels; at most {most:.0f}",
                                                          megapixels=pixels / 1000000.0, most=limit / 1000000.0))


def _cost(image: Image.Image, pixels: int) -> int:
    """Bytes that decoding may need, from the header alone."""
    heavy = image.format in limits.HEAVY_FORMATS
    progressive = bool(image.info.get("progressive"))
    decoded = image.size[0] * image.size[1]  # after the JPEG decoder's own shrinking
    limit = limits.HEAVY_PIXEL_LIMIT if heavy else limits.PIXEL_LIMIT
    _check_pixels(pixels if progressive else decoded, limit)
    each = _HEAVY_BYTES if heavy else bytes_per_pixel(image.mode) + 4
    return decoded * each + pixels * 6 * progressive  # a progressive JPEG is held whole, as coefficients


def _orientation(image: Image.Image) -> int:
    """The EXIF orientation 1..8 that is still to be applied (a TIFF is turned by its decoder)."""
    if not any(key in image.info for key in _MAY_BE_TURNED):
        return 1
    try:
        value = image.getexif().get(_ORIENTATION, 1)
    except Exception:  # damaged metadata of a good picture: it is taken as it stands
        return 1
    return value if value in _TURNS else 1


def _frames(image: Image.Image, size: int) -> str:
    try:
        if not getattr(image, "is_animated", False):
            return ""
        count = getattr(image, "n_frames", 1) if size < _COUNT_FRAMES_BELOW else 0
    except Exception:  # the later frames are damaged or too large; only the first one is used
        return Text("first of several frames")
    return Text("first of {count} frames", count=count) if count else Text("first of several frames")


def _reason(error: Exception, format: str) -> FileSkippedError:
    text = " ".join(str(error).split())[:300] or type(error).__name__
    lower = text.lower()
    if isinstance(error, Image.DecompressionBombError | MemoryError) or "data too large" in lower:
        return FileSkippedError(SkipReason.TOO_LARGE, text)
    if isinstance(error, UnidentifiedImageError):
        return FileSkippedError(SkipReason.CORRUPT, Text("begins like {format}, but cannot be read", format=format))
    if "truncated" in lower or "not enough" in lower or isinstance(error, EOFError):
        return FileSkippedError(SkipReason.TRUNCATED, text)
    if "unsupported" in lower or "not supported" in lower or "cannot find loader" in lower:
        return FileSkippedError(SkipReason.UNSUPPORTED, text)
    return FileSkippedError(SkipReason.CORRUPT, text)
