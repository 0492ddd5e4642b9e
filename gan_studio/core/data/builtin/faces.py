"""Anime faces as pixels: `draw_face` for chosen factors, `face_of` for the faces of the built-in set.

About 4 ms a face at 64 px. The renderer holds the interpreter's lock, so threads would not make it faster; it holds it
for one face at a time, so a window stays smooth beside it.
"""

from __future__ import annotations

import io

import numpy as np
import numpy.typing as npt
import resvg_py
from PIL import Image

from gan_studio.core.data.builtin.face_factors import FaceFactors, sample_face
from gan_studio.core.data.builtin.face_svg import face_svg, rgb

FACE_COUNT = 4800
FACE_SEED = 2
_BACKGROUND_DROP = 9.0  # per cent of light that the background loses from top to bottom


def draw_face(face: FaceFactors, size: int) -> npt.NDArray[np.uint8]:
    """The face of the given factors, uint8 (size, size, 3)."""
    # without system fonts: looking for them takes many times longer than the face, which has no text
    png = resvg_py.svg_to_bytes(svg_string=face_svg(face), width=size, skip_system_fonts=True)
    with Image.open(io.BytesIO(png)) as image:
        layer = np.asarray(image.convert("RGBA"), np.float32)
    # the background is laid under here because a gradient over the whole picture is the slowest thing to render
    colour, alpha = layer[..., :3], layer[..., 3:] / 255
    picture = _background(face, size) * (1 - alpha) + colour * alpha
    return np.rint(picture).astype(np.uint8)


def face_of(index: int, size: int) -> npt.NDArray[np.uint8]:
    """Face `index` of the built-in set."""
    return draw_face(sample_face(index, FACE_SEED), size)


def _background(face: FaceFactors, size: int) -> npt.NDArray[np.float32]:
    """A vertical gradient (size, 1, 3)."""
    hue, saturation, light = face.background_hue, face.background_saturation, face.background_light
    high = np.array(rgb(hue, saturation, light), np.float32)
    low = np.array(rgb(hue, saturation, light - _BACKGROUND_DROP), np.float32)
    at = ((np.arange(size, dtype=np.float32) + np.float32(0.5)) / np.float32(size))[:, None, None]
    return np.asarray(high + (low - high) * at, np.float32)
