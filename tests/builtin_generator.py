"""A small stand-in for the trained generator that comes with the program: untrained, 32 px."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from gan_studio.core import sheets, snapshots
from gan_studio.core.config import Recipe
from gan_studio.core.directions import Direction, Directions, write_directions
from gan_studio.core.latents import latents_of_seeds
from gan_studio.core.run import DataInfo, RunFolder, RunOptions
from gan_studio.core.run_options import READ_ONLY, write_options
from gan_studio.core.sampling import Renderer
from gan_studio.paths import FIRST_PICTURES

DIM = 8


def make_builtin(folder: Path, *, directions: bool = True, **settings: Any) -> Path:
    """Writes the run folder; two directions with a name, and dimension 6 as the strongest."""
    recipe = Recipe.make(size=32, width=4, latent_dim=DIM, **settings)
    info = DataInfo(source=("builtin:anime-faces",), name="anime-faces", count=4800, shape=(32, 32, 3))
    folder.mkdir(parents=True)
    write_options(folder, RunOptions(
        name="Anime faces (built in)", recipe=recipe, data=info, versions={}, extra={READ_ONLY: True}))
    renderer = Renderer.for_recipe(recipe, (32, 32, 3))
    weights = {name: tensor.half() if tensor.is_floating_point() else tensor for name, tensor in renderer.weights().items()}
    snapshots.write_generator(folder / "snapshots", "000061", 61_000, weights, "finished")
    RunFolder(folder, RunOptions(recipe=recipe, data=info)).set_status("finished", images_seen=61_000)
    pictures = np.full((5, 32, 32, 3), 77, np.uint8)
    pictures[0] = renderer.render(latents_of_seeds([0], DIM))[0]
    (folder / FIRST_PICTURES).write_bytes(sheets.png_bytes(sheets.make_sheet(pictures, 5)))
    if directions:
        half = float(np.sqrt(0.5))
        write_directions(folder, Directions(DIM, (
            Direction("hair_colour", "Hair colour", "blue", "orange", (half, half, *[0.0] * 6), 0.91, 0.2),
            Direction("mouth_open", "Mouth", "closed", "open", (0.0, 0.0, 1.0, *[0.0] * 5), 0.84, 0.3),
        ), (1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 9.0, 1.0)))
    return folder
