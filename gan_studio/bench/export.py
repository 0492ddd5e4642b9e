"""Figures of export: how long a film takes to write, and how far the ONNX file is from torch."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from gan_studio import paths
from gan_studio.bench.figure import Figure
from gan_studio.core.errors import StudioError
from gan_studio.core.export import shots
from gan_studio.core.export.network import LARGEST_DIFFERENCE, write_onnx
from gan_studio.core.export.origin import Model
from gan_studio.core.latent.held import Held
from gan_studio.core.latent.timeline import Timeline
from gan_studio.core.latents import latents_of_seeds
from gan_studio.core.sampling import Renderer

IMAGES, RATE, SIDE = 240, 24, 512
LONGEST = 15.0  # seconds
KEYS = range(5)


def measure(quick: bool) -> list[Figure]:
    """With the generator that comes with the program, at 64 px."""
    builtin = paths.builtin_generator()
    if builtin is None:
        return []
    renderer = Renderer.from_run(builtin)
    model = Model.of(renderer, builtin)
    with tempfile.TemporaryDirectory() as folder:
        return [_film(renderer, model, Path(folder), IMAGES // 4 if quick else IMAGES), *_onnx(renderer, model, Path(folder))]


def _film(renderer: Renderer, model: Model, folder: Path, images: int) -> Figure:
    timeline = Timeline()
    for seed, z in zip(KEYS, latents_of_seeds(KEYS, renderer.latent_dim), strict=True):
        timeline = timeline.with_key_behind(Held(seed, z, styles=renderer.styles))
    shot = shots.of_timeline(renderer, timeline.stretched(images / RATE), RATE)
    began = time.perf_counter()
    path = shots.make(folder / "film", shot, "mp4", model, size=SIDE)
    seconds = (time.perf_counter() - began) * IMAGES / shot.count
    return Figure(
        "export-mp4", f"MP4 of {IMAGES} images of 64 px at {SIDE} px", f"under {LONGEST:g} s", seconds, "s", seconds < LONGEST,
        f"{shot.count} images of five keys, drawn, scaled and encoded as H.264",
        {"images": shot.count, "bytes": path.stat().st_size})


def _onnx(renderer: Renderer, model: Model, folder: Path) -> list[Figure]:
    began = time.perf_counter()
    try:
        checked = write_onnx(folder / "faces", renderer, model)
    except StudioError as error:
        return [Figure("export-onnx", "ONNX against torch", f"at most {LARGEST_DIFFERENCE:g}", None, "", None, str(error))]
    return [Figure(
        "export-onnx", "largest difference of the ONNX file's pictures to torch's", f"at most {LARGEST_DIFFERENCE:g}",
        checked.difference, "", checked.difference <= LARGEST_DIFFERENCE,
        f"computed by {checked.checker}, black is -1 and white 1; written in {time.perf_counter() - began:.1f} s",
        {"bytes": checked.path.stat().st_size})]
