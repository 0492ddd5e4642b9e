"""The icons that each system asks for, drawn at build time."""

from __future__ import annotations

import importlib.util
import io
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage

from gan_studio.ui.theme import DARK

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture(scope="module")
def icons() -> ModuleType:
    spec = importlib.util.spec_from_file_location("icons", PACKAGING / "icons.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def near(pixel: tuple[int, ...], colour: str) -> bool:
    wanted = QColor(colour)
    return max(abs(a - b) for a, b in zip(pixel, (wanted.red(), wanted.green(), wanted.blue()), strict=False)) < 12


@pytest.mark.parametrize("size", [16, 22, 48, 256])
def test_icon_shows_generator_discriminator_and_real_data_in_the_colours_of_the_program(icons: ModuleType, size: int) -> None:
    image = Image.open(io.BytesIO(icons.png(size)))
    assert image.size == (size, size)
    assert image.mode == "RGBA"
    assert image.getpixel((0, 0))[3] == 0, "the corners are not transparent"
    if size >= 48:
        middle, left, right = size // 2, round(size * 14 / 64), round(size * 50 / 64)
        assert near(image.getpixel((middle, middle)), DARK.r)
        assert near(image.getpixel((left, middle)), DARK.g)
        assert near(image.getpixel((right, middle)), DARK.d)


def test_windows_icon_holds_every_size(icons: ModuleType) -> None:
    for data in (icons.ico(), icons.ico(of_document=True)):
        image = Image.open(io.BytesIO(data))
        assert {size for size, _ in image.info["sizes"]} == set(icons.WINDOWS_SIZES)


def test_macos_icon_goes_up_to_1024_pixels(icons: ModuleType) -> None:
    image = Image.open(io.BytesIO(icons.icns()))
    assert (512, 512, 2) in image.info["sizes"]


def test_drawing_and_picture_are_the_same_icon(icons: ModuleType) -> None:
    drawn = QImage.fromData(QByteArray(icons.svg().encode()), "SVG").convertToFormat(QImage.Format.Format_RGBA8888).scaled(64, 64)
    picture = Image.open(io.BytesIO(icons.png(64)))
    for x, y in ((14, 32), (50, 32), (32, 32), (32, 6), (24, 24)):
        here = drawn.pixelColor(x, y)
        red, green, blue, _ = picture.getpixel((x, y))
        assert max(abs(here.red() - red), abs(here.green() - green), abs(here.blue() - blue)) < 40


def test_document_icon_is_another_one(icons: ModuleType) -> None:
    assert icons.document_png(48) != icons.png(48)
