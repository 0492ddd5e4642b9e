"""The .dmg: the program beside a link to Applications, on a background that shows what to do. Made by dmgbuild with hdiutil."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageDraw

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import icons
from maker import MakeError

WIDTH, HEIGHT = 640, 400  # points
PROGRAM_AT, APPLICATIONS_AT = (170, 190), (470, 190)  # middles of the icons
ICON = 128


def write(app: Path, image: Path) -> None:
    """Writes `image` with `app` in it. Needs macOS.

    Raises:
        MakeError: hdiutil failed.
    """
    from dmgbuild.core import DMGError, build_dmg  # it can be imported on macOS only

    with tempfile.TemporaryDirectory(prefix="gan-studio-dmg-") as folder:
        work = Path(folder)
        background(1).save(work / "background.png")
        background(2).save(work / "background@2x.png")  # dmgbuild finds it by this name
        (work / "volume.icns").write_bytes(icons.icns())
        try:
            build_dmg(str(image), "GAN Studio", settings=settings(app, work))
        except DMGError as error:
            raise MakeError(f"The disk image could not be made: {error}") from error


def settings(app: Path, work: Path) -> dict[str, object]:
    """dmgbuild's settings; pictures lie in `work`."""
    return {
        "format": "ULFO",  # compressed by LZFSE: small and quick, and every macOS that runs the program opens it
        "filesystem": "HFS+",
        "files": [str(app)],
        "symlinks": {"Applications": "/Applications"},
        "icon": str(work / "volume.icns"),
        "icon_locations": {app.name: PROGRAM_AT, "Applications": APPLICATIONS_AT},
        "background": str(work / "background.png"),
        "window_rect": ((200, 200), (WIDTH, HEIGHT)),
        "icon_size": ICON,
        "text_size": 13,
        "hide_extensions": [app.name],
    }


def background(scale: int) -> Image.Image:
    """An arrow from the program to Applications, on light paper (names of icons are written in black). RGB."""
    finer = 4
    unit = scale * finer
    canvas = Image.new("RGB", (WIDTH * unit, HEIGHT * unit), icons.PAPER)
    pen = ImageDraw.Draw(canvas)
    middle, start, end = PROGRAM_AT[1] * unit, (PROGRAM_AT[0] + 95) * unit, (APPLICATIONS_AT[0] - 95) * unit
    thick, head = 8 * unit, 24 * unit
    pen.rounded_rectangle((start, middle - thick / 2, end - head / 2, middle + thick / 2), radius=thick / 2, fill="#A8AEB7")
    pen.polygon([(end, middle), (end - head, middle - head * 0.7), (end - head, middle + head * 0.7)], fill="#A8AEB7")
    return canvas.reduce(finer)
