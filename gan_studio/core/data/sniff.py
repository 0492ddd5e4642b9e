"""What a file is, by its first bytes. Names and extensions are only believed where a format has no signature."""

from __future__ import annotations

import importlib
import logging
import os
import warnings

from PIL import Image

from gan_studio.core.data.native_noise import quieten_libtiff
from gan_studio.core.data.types import SkipReason
from gan_studio.core.words import Text

SNIFF_BYTES = 1024

# Formats that are opened, and Pillow's module for each. What is missing is missing on purpose: EPS runs another
# program, WMF, FITS and HDF5 have no decoder of their own, FLI and MPEG are films.
_PLUGINS = {
    "PNG": "PngImagePlugin",
    "JPEG": "JpegImagePlugin",
    "MPO": "MpoImagePlugin",
    "WEBP": "WebPImagePlugin",
    "GIF": "GifImagePlugin",
    "BMP": "BmpImagePlugin",
    "TIFF": "TiffImagePlugin",
    "AVIF": "AvifImagePlugin",
    "JPEG2000": "Jpeg2KImagePlugin",
    "QOI": "QoiImagePlugin",
    "PSD": "PsdImagePlugin",
    "DDS": "DdsImagePlugin",
    "ICNS": "IcnsImagePlugin",
    "ICO": "IcoImagePlugin",
    "PPM": "PpmImagePlugin",
    "SGI": "SgiImagePlugin",
    "PCX": "PcxImagePlugin",
    "TGA": "TgaImagePlugin",
}
_SNIFFED = tuple(key for key in _PLUGINS if key not in ("MPO", "TGA"))  # MPO is opened as JPEG, TGA has no signature
_WEAK = {  # signatures of one to four common bytes: other files may begin so too
    "BMP": (".bmp",), "ICO": (".ico",), "PPM": (".ppm", ".pgm", ".pbm", ".pnm", ".pfm"),
    "SGI": (".sgi", ".rgb", ".rgba", ".bw"), "PCX": (".pcx",), "TGA": (".tga", ".icb", ".vda", ".vst"),
}  # fmt: skip

_METAFILE, _CAMERA_RAW = Text("Windows metafile"), Text("camera raw")
_FOREIGN = (  # (bytes, offset, what it is): pictures that cannot be opened here
    (b"%!PS", 0, "PostScript"), (b"\xc5\xd0\xd3\xc6", 0, "PostScript"), (b"\xd7\xcd\xc6\x9a", 0, _METAFILE),
    (b" EMF", 40, _METAFILE), (b"\xff\x0a", 0, "JPEG XL"), (b"\x00\x00\x00\x0cJXL ", 0, "JPEG XL"),
    (b"v/1\x01", 0, "OpenEXR"), (b"gimp xcf", 0, "GIMP"), (b"#?RADIANCE", 0, "Radiance HDR"), (b"SIMPLE  =", 0, "FITS"),
    (b"FUJIFILMCCD-RAW", 0, _CAMERA_RAW), (b"IIRO", 0, _CAMERA_RAW), (b"IIRS", 0, _CAMERA_RAW),
    (b"IIU\x00", 0, _CAMERA_RAW), (b"ftypcrx", 4, _CAMERA_RAW), (b"ftyphei", 4, "HEIF"), (b"ftyphev", 4, "HEIF"),
    (b"ftypmif1", 4, "HEIF"), (b"ftypmsf1", 4, "HEIF"), (b"AT&TFORM", 0, "DjVu"),
)  # fmt: skip
_ARCHIVES = ((b"PK\x03\x04", "zip"), (b"Rar!", "rar"), (b"7z\xbc\xaf", "7z"), (b"\x1f\x8b", "gzip"))


def load_formats() -> None:
    """Registers the decoders and quietens Pillow. Called at the start of a scan, before its threads.

    Pillow says by `warnings.warn` that a tag is odd or a palette unusual. That is no concern of the person, and
    `warnings.catch_warnings` is not safe with threads; so one filter for Pillow's own modules is put in front.
    """
    warnings.filterwarnings("ignore", module=r"PIL\.")
    for plugin in _PLUGINS.values():
        importlib.import_module(f"PIL.{plugin}")
    quieten_libtiff()
    logger = logging.getLogger("PIL")
    if not logger.handlers:  # else what it logs about damaged files goes to the terminal
        logger.addHandler(logging.NullHandler())


def sniff(prefix: bytes, name: str) -> tuple[str, SkipReason | None, str]:
    """The format of a file that begins with `prefix` (up to `SNIFF_BYTES`), or why it is left out, and a detail."""
    for key in _SNIFFED:
        accept = Image.OPEN[key][1]
        verdict = accept(prefix[:16]) if accept is not None else False
        if isinstance(verdict, str):  # Pillow was built without this decoder
            return "", SkipReason.UNSUPPORTED, verdict
        if verdict:
            return key, None, ""
    for signature, offset, label in _FOREIGN:
        if prefix[offset : offset + len(signature)] == signature:
            return "", SkipReason.UNSUPPORTED, label
    if b"<svg" in prefix and prefix.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return "", SkipReason.UNSUPPORTED, Text("SVG drawing")
    if prefix[12:16] == b"IHDR" or prefix[1:4] == b"PNG":
        return "", SkipReason.CORRUPT, Text("a PNG whose first bytes are damaged")
    if _extension(name) in _WEAK["TGA"]:
        return "TGA", None, ""
    for signature, label in _ARCHIVES:
        if prefix.startswith(signature):
            return "", SkipReason.NOT_AN_IMAGE, Text("a {kind} inside: unpack it and drop the folder", kind=label)
    if not prefix.strip(b"\0"):
        return "", SkipReason.NOT_AN_IMAGE, Text("nothing but zeros at its beginning")
    return "", SkipReason.NOT_AN_IMAGE, ""


def is_sure(format: str, name: str) -> bool:
    """Whether a file that begins like `format`, but cannot be opened, is a damaged image and not some other file."""
    return format not in _WEAK or _extension(name) in _WEAK[format]


def _extension(name: str) -> str:
    return os.path.splitext(name)[1].lower()
