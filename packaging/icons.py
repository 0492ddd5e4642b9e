"""The program's icon in every size and format that a system asks for, drawn from the same figures as the logo in the rail.

Nothing is kept as a file: each build draws them. Sizes are edges in pixels; every format comes back as bytes.
"""

from __future__ import annotations

import io
import math
from functools import cache

from PIL import Image, ImageDraw

GENERATOR, DISCRIMINATOR, REAL, GROUND, PAPER = "#E69F00", "#56B4E9", "#009E73", "#17191C", "#F6F7F8"
LINUX_SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MACOS_SIZES = (16, 32, 64, 128, 256, 512, 1024)

_CANVAS = 1024  # drawn about this large, then reduced: Pillow draws without smooth edges


def png(size: int) -> bytes:
    """The program: the logo on a dark tile."""
    return _bytes(program(size), "PNG")


def document_png(size: int) -> bytes:
    """A file of the program's: the logo on a sheet of paper."""
    return _bytes(document(size), "PNG")


def svg() -> str:
    """The program's icon as a drawing without a size of its own."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
        f'<rect x="2" y="2" width="60" height="60" rx="14" fill="{GROUND}"/>'
        '<g fill="none" stroke-width="7.2" stroke-linecap="round">'
        f'<path stroke="{GENERATOR}" d="{_svg_arc(68, 150)}"/><path stroke="{DISCRIMINATOR}" d="{_svg_arc(248, 150)}"/></g>'
        f'<circle cx="32" cy="32" r="4.7" fill="{REAL}"/></svg>\n'
    )


@cache
def ico(*, of_document: bool = False) -> bytes:
    """Windows' format, each size drawn for itself."""
    draw = document if of_document else program
    images = [draw(size) for size in WINDOWS_SIZES]
    return _bytes(images[-1], "ICO", sizes=[(size, size) for size in WINDOWS_SIZES], append_images=images[:-1])


@cache
def icns(*, of_document: bool = False) -> bytes:
    """macOS' format, each size drawn for itself."""
    draw = document if of_document else program
    images = [draw(size) for size in MACOS_SIZES]
    return _bytes(images[-1], "ICNS", append_images=images[:-1])


def program(size: int) -> Image.Image:
    """RGBA, (size, size)."""
    canvas, pen, unit = _canvas(size)
    pen.rounded_rectangle((2 * unit, 2 * unit, 62 * unit, 62 * unit), radius=14 * unit, fill=GROUND)
    _logo(pen, centre=(32 * unit, 32 * unit), unit=unit)
    return _reduced(canvas, size)


def document(size: int) -> Image.Image:
    """RGBA, (size, size): a sheet with a folded corner."""
    canvas, pen, unit = _canvas(size)
    sheet = [(11, 3), (40, 3), (54, 17), (54, 61), (11, 61)]
    pen.polygon([(x * unit, y * unit) for x, y in sheet], fill=PAPER, outline="#9AA1AA", width=max(1, round(1.2 * unit)))
    pen.polygon([(x * unit, y * unit) for x, y in ((40, 3), (54, 17), (40, 17))], fill="#C9CED4")
    _logo(pen, centre=(32.5 * unit, 38 * unit), unit=unit * 0.74)
    return _reduced(canvas, size)


def _canvas(size: int) -> tuple[Image.Image, ImageDraw.ImageDraw, float]:
    """A canvas some whole number of times finer, its pen, and the length of a 64th of its edge."""
    edge = size * max(2, _CANVAS // size)
    canvas = Image.new("RGBA", (edge, edge), (0, 0, 0, 0))
    return canvas, ImageDraw.Draw(canvas), edge / 64


def _reduced(canvas: Image.Image, size: int) -> Image.Image:
    return canvas.reduce(canvas.width // size)


def _logo(pen: ImageDraw.ImageDraw, centre: tuple[float, float], unit: float) -> None:
    """G and D as two halves of a ring around real data. Angles are counter-clockwise from three o'clock, as in the rail."""
    (x, y), radius, half = centre, 18 * unit, 3.6 * unit
    for ink, start in ((GENERATOR, 68), (DISCRIMINATOR, 248)):
        outer = radius + half
        pen.arc((x - outer, y - outer, x + outer, y + outer), -(start + 150), -start, fill=ink, width=round(2 * half))
        for angle in (start, start + 150):
            end_x, end_y = x + radius * math.cos(math.radians(angle)), y - radius * math.sin(math.radians(angle))
            pen.ellipse((end_x - half, end_y - half, end_x + half, end_y + half), fill=ink)
    dot = 4.7 * unit
    pen.ellipse((x - dot, y - dot, x + dot, y + dot), fill=REAL)


def _svg_arc(start: int, length: int) -> str:
    angles = (math.radians(start), math.radians(start + length))
    (x0, y0), (x1, y1) = ((32 + 18 * math.cos(angle), 32 - 18 * math.sin(angle)) for angle in angles)
    return f"M{x0:.2f} {y0:.2f}A18 18 0 0 0 {x1:.2f} {y1:.2f}"


def _bytes(image: Image.Image, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()
