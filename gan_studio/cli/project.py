"""`gan-studio project`: searches for the latent whose picture is most like a photo, and writes that picture."""

from __future__ import annotations

import json
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from gan_studio.cli.generate import find_network
from gan_studio.cli.terminal import Interruption, progress_bar
from gan_studio.core.atomic import in_words, write_bytes
from gan_studio.core.errors import CancelledError
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from gan_studio.core.latent.parts import Parts
    from gan_studio.core.latent.project import Projection
    from gan_studio.core.sampling import Renderer


def run_project(photo: Path, network: str, *, out: Path | None, steps: int | None, snapshot: str, as_json: bool) -> int:
    """Searches, writes and tells; after Ctrl+C the best so far. Raises StudioError where that is not possible."""
    from gan_studio.core.export.origin import KEY, Model, Origin
    from gan_studio.core.latent.parts import parts_of
    from gan_studio.core.latent.photo import load_photo
    from gan_studio.core.run import RunFolder
    from gan_studio.core.sampling import Renderer
    from gan_studio.core.sheets import png_bytes

    path, chosen = find_network(Path(network), snapshot)
    run = RunFolder.open(path)
    renderer = Renderer.from_run(run, chosen)
    prepared = load_photo(photo, run.options.recipe, renderer.shape)
    began = time.perf_counter()
    found = _search(renderer, prepared, parts_of(run, renderer.images_seen), steps, quiet=as_json)
    seconds = time.perf_counter() - began
    target = out or Path(f"{photo.stem}-projected.png")
    target = target / f"{photo.stem}-projected.png" if target.is_dir() else target
    target = target if target.suffix.lower() == ".png" else target.with_name(target.name + ".png")
    with in_words(Text("saving the picture"), target.parent):
        target.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(target, png_bytes(found.picture, {KEY: Origin(Model.of(renderer, path), found.held).to_text()}))
    error = float(np.mean((found.picture.astype(np.float64) - prepared) ** 2))
    psnr = 10 * np.log10(255**2 / max(error, 1e-3))
    if as_json:
        print(json.dumps({"photo": str(photo), "network": str(path), "images_seen": renderer.images_seen, "file": str(target),
                          "distance": round(found.distance, 4), "far": found.is_far, "psnr": round(float(psnr), 2),
                          "steps": found.step, "seconds": round(seconds, 2), "held": found.held.to_json()}, indent=1))
        return 0
    if found.is_far:
        print(f"Far from anything that '{renderer.title}' has learned: distance {found.distance:.2f}.")
    print(f"Distance {found.distance:.2f}, PSNR {psnr:.1f} dB, after {found.step} steps in {seconds:.1f} s: {target}")
    return 0


def _search(renderer: Renderer, photo: np.ndarray, parts: Parts, steps: int | None, *, quiet: bool) -> Projection:
    """The best, or after Ctrl+C the best so far. Raises CancelledError where there is none yet."""
    from gan_studio.core.latent.project import STEPS, project

    found: Projection | None = None
    with (Interruption() as interruption, progress_bar("Searching", shown=not quiet) as bar,
          closing(project(renderer, photo, parts, steps=steps or STEPS)) as search):
        for found in search:
            bar.update(found.step, found.steps, f"distance {found.distance:.2f}")
            if interruption.asked:
                break
    if found is None:
        raise CancelledError
    return found
