"""Each bad file of the issue: usable, or skipped with its reason; never a crash."""

from __future__ import annotations

import io
import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from gan_studio.core.data.types import FileReport, ScanReport, SkipReason

Look = Callable[[str], FileReport]


def png_bytes(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def gradient(width: int = 64, height: int = 48) -> Image.Image:
    return Image.linear_gradient("L").resize((width, height)).convert("RGB")


def claimed_png(width: int, height: int) -> bytes:
    """A PNG whose header claims a size and whose data hold next to nothing."""
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


PNG = png_bytes(gradient())
JPEG = (lambda b: (gradient(200, 200).save(b, "JPEG"), b.getvalue())[1])(io.BytesIO())

SKIPPED = {
    "notes.txt": (b"hello, this is no image\n" * 20, SkipReason.NOT_AN_IMAGE),
    "table.csv": (b"file,label\na.png,1\n", SkipReason.NOT_AN_IMAGE),
    "LICENSE": (b"Permission is hereby granted\n", SkipReason.NOT_AN_IMAGE),
    "text.png": (b"a text that is called png", SkipReason.NOT_AN_IMAGE),
    "Pages.txt": (b"P5 is where we begin\n", SkipReason.NOT_AN_IMAGE),  # begins like a PGM
    "BMX.txt": (b"BMX bikes are fun", SkipReason.NOT_AN_IMAGE),  # begins like a BMP
    "archive.zip": (b"PK\x03\x04" + b"\0" * 50, SkipReason.NOT_AN_IMAGE),
    "zeros.jpg": (b"\0" * 5000, SkipReason.NOT_AN_IMAGE),
    "empty.png": (b"", SkipReason.EMPTY),
    "cut.png": (png_bytes(Image.effect_noise((200, 200), 90))[:9000], SkipReason.TRUNCATED),
    "cut.jpg": (JPEG[: len(JPEG) // 2], SkipReason.TRUNCATED),
    "header_only.jpg": (JPEG[:3], SkipReason.CORRUPT),
    "damaged.png": (PNG[:60] + b"\xff" * 40 + PNG[100:], SkipReason.CORRUPT),
    "ascii_mode.png": (PNG.replace(b"\r\n", b"\n", 1), SkipReason.CORRUPT),
    "drawing.svg": (b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", SkipReason.UNSUPPORTED),
    "photo.heic": (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 40, SkipReason.UNSUPPORTED),
    "print.eps": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", SkipReason.UNSUPPORTED),
    "one.png": (png_bytes(gradient(1, 1)), SkipReason.TOO_SMALL),
    "thin.png": (png_bytes(gradient(500, 7)), SkipReason.TOO_SMALL),
    "bomb.png": (claimed_png(60000, 60000), SkipReason.TOO_LARGE),
    "large.png": (claimed_png(11000, 10000), SkipReason.TOO_LARGE),
}


@pytest.mark.parametrize("name", SKIPPED)
def test_skipped_with_its_reason(name: str, pictures: Path, look_at: Look) -> None:
    content, reason = SKIPPED[name]
    (pictures / name).write_bytes(content)
    file = look_at(name)
    assert file.skipped is reason, file.detail
    assert file.bytes == len(content)


def cmyk(path: Path) -> None:
    gradient().convert("CMYK").save(path, "JPEG")


def sixteen(path: Path) -> None:
    Image.fromarray(np.arange(64 * 64, dtype=np.uint16).reshape(64, 64) * 16).save(path, "PNG")


def palette(path: Path) -> None:
    image = gradient().quantize(8)
    image.save(path, "PNG", transparency=0)


def palette_bytes(path: Path) -> None:
    image = gradient().quantize(8)
    image.save(path, "PNG", transparency=bytes([0, 40, 80, 120, 160, 200, 240, 255]))


def grey_alpha(path: Path) -> None:
    gradient().convert("LA").save(path, "PNG")


def animated(path: Path) -> None:
    frames = [gradient().rotate(90 * turn) for turn in range(3)]
    frames[0].save(path, "GIF", save_all=True, append_images=frames[1:])


def turned(path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    gradient(64, 48).save(path, "JPEG", exif=exif)


def wide(path: Path) -> None:
    gradient(20_000, 100).save(path, "PNG")


def floats(path: Path) -> None:
    Image.fromarray(np.linspace(-3, 3, 400, dtype=np.float32).reshape(20, 20)).save(path, "TIFF")


def black_and_white(path: Path) -> None:
    gradient().convert("1").save(path, "PNG")


def jpeg_called_png(path: Path) -> None:
    gradient().save(path, "JPEG")


USABLE = {
    "cmyk.jpg": (cmyk, (64, 48), "CMYK", "CMYK"),
    "sixteen.png": (sixteen, (64, 64), "I;16", "16-bit"),
    "palette.png": (palette, (64, 48), "P", ""),
    "palette_bytes.png": (palette_bytes, (64, 48), "P", ""),
    "la.png": (grey_alpha, (64, 48), "LA", ""),
    "animated.gif": (animated, (64, 48), "P", "first of 3 frames"),
    "turned.jpg": (turned, (48, 64), "RGB", "rotated"),
    "wide.png": (wide, (20_000, 100), "RGB", ""),
    "floats.tif": (floats, (20, 20), "F", "floating-point"),
    "one_bit.png": (black_and_white, (64, 48), "1", ""),
    "jpeg_called.png": (jpeg_called_png, (64, 48), "RGB", ""),
    "no_extension": (jpeg_called_png, (64, 48), "RGB", ""),
    "ünï-码-🎨 with spaces.png": (black_and_white, (64, 48), "1", ""),
    "n" * 250 + ".png": (black_and_white, (64, 48), "1", ""),
}


@pytest.mark.parametrize("name", USABLE)
def test_usable_whatever_it_is(name: str, pictures: Path, look_at: Look) -> None:
    write, size, mode, note = USABLE[name]
    write(pictures / name)
    file = look_at(name)
    assert file.usable, (file.skipped, file.detail)
    assert (file.width, file.height) == size
    assert note in file.note
    assert file.mode in (mode, "L") if mode == "P" else file.mode == mode


@pytest.mark.parametrize(("error", "reason"), [
    (PermissionError(13, "Permission denied"), SkipReason.UNREADABLE),
    (FileNotFoundError(2, "No such file or directory"), SkipReason.VANISHED),
    (OSError(40, "Too many levels of symbolic links"), SkipReason.LINK_LOOP),
    (OSError(5, "Input/output error"), SkipReason.UNREADABLE),
    (OSError(36, "File name too long"), SkipReason.UNREADABLE),
])  # fmt: skip
def test_a_file_that_cannot_be_opened(
    error: OSError, reason: SkipReason, pictures: Path, look_at: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root may read everything, so the system's refusal is put in its place."""
    import builtins

    real = builtins.open

    def refuse(path: object, *arguments: object, **settings: object) -> object:
        if str(path).endswith("good2.png"):
            raise error
        return real(path, *arguments, **settings)

    monkeypatch.setattr(builtins, "open", refuse)
    file = look_at("good2.png")
    assert file.skipped is (SkipReason.UNREADABLE if error.errno == 40 and os.name == "nt" else reason)
    assert look_at("good1.png").usable


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_not_waited_for(pictures: Path, look_at: Look) -> None:
    os.mkfifo(pictures / "pipe.png")
    assert look_at("pipe.png").skipped is SkipReason.NOT_AN_IMAGE


def test_a_decoder_without_memory(pictures: Path, look_at: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    from gan_studio.core.data import decode

    def exhausted(image: Image.Image, need: int) -> Image.Image:
        raise MemoryError

    monkeypatch.setattr(decode, "eight_bits", exhausted)
    (pictures / "thin.png").write_bytes(png_bytes(gradient(500, 7)))
    with pytest.raises(Exception, match="too large to open safely"):
        look_at("good1.png")


def test_every_reason_says_what_to_do() -> None:
    for reason in SkipReason:
        assert reason.label
        assert reason.advice.endswith(".")


def test_the_shared_bad_images(shared_data: Path, run_scan: Callable[..., ScanReport], capfd: pytest.CaptureFixture[str]) -> None:
    """167 files: each that Pillow loads is usable unless it is too small; each other is skipped with a reason."""
    import csv

    with open(shared_data / "bad_images_shared_manifest.csv", encoding="utf-8") as table:
        rows = {row["file"]: row for row in csv.DictReader(table)}
    report = run_scan(shared_data / "bad_images_shared.zip")
    seen = {file.name.split("/")[-1]: file for file in report.files}
    assert rows.keys() <= seen.keys()
    for name, row in rows.items():
        file = seen[name]
        if name == "zero_bb.eps":  # loads only where Ghostscript is installed, and would run it
            assert file.skipped is SkipReason.UNSUPPORTED
        elif row["pillow_loads_fully"] == "yes":
            small = min(int(row["width"]), int(row["height"])) < 8
            assert file.skipped is (SkipReason.TOO_SMALL if small else None), (name, file.detail)
        else:
            assert file.skipped is not None, name
    assert len(report.usable) == 105
    assert capfd.readouterr().err == ""
