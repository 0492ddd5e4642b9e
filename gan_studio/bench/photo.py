"""Figures of photos on the Explore page, with the generator that comes with the program: does the search find again what the
generator drew, how long does it take for faces that it did not draw, and what does a look at the nearest images cost."""

from __future__ import annotations

import time
from statistics import median

import numpy as np
import numpy.typing as npt
import torch

from gan_studio import paths
from gan_studio.bench.figure import Figure, percentile
from gan_studio.core.data.open import open_data
from gan_studio.core.latent.nearest import BYS, PIXELS_SIDE, NearestIndex
from gan_studio.core.latent.project import Projection, project
from gan_studio.core.latents import latents_of_seeds
from gan_studio.core.metrics.features import DIMENSIONS
from gan_studio.core.run import RunFolder
from gan_studio.core.sampling import Renderer

OWN, FACES = 16, 8
FIRST_SEED = 70_000  # none of the samples that the search begins with
LEAST_PSNR, MOST_SECONDS = 28.0, 10.0
IMAGES, MOST_MS = 100_000, 100.0

Picture = npt.NDArray[np.uint8]


def measure(quick: bool) -> list[Figure]:
    """As the window does it: on one thread."""
    torch.set_num_threads(1)
    return [*_search(quick), _nearest(quick)]


def _search(quick: bool) -> list[Figure]:
    folder = paths.builtin_generator()
    if folder is None:
        return []
    run = RunFolder.open(folder)
    renderer = Renderer.from_run(run)
    own = [_found(renderer, picture) for picture in renderer.render(
        latents_of_seeds(range(FIRST_SEED, FIRST_SEED + (2 if quick else OWN)), renderer.latent_dim))]
    data = open_data(run.options.data.source, run.options.recipe)
    chosen = np.random.RandomState(0).permutation(len(data))[: 2 if quick else FACES]
    faces = [_found(renderer, picture) for picture in data.gather(chosen).view(np.uint8)]
    psnrs, seconds = [psnr for _, psnr, _ in own], [took for _, _, took in faces]
    far, apart = sum(last.is_far for last, _, _ in faces), median(last.distance for last, _, _ in faces)
    return [
        Figure("photo", "PSNR of a picture of its own that was searched for", f"median at least {LEAST_PSNR:.0f} dB",
               median(psnrs), "dB", median(psnrs) >= LEAST_PSNR,
               f"{len(own)} pictures at 64 px: least {min(psnrs):.1f}, most {max(psnrs):.1f} dB", {"psnr_db": psnrs}),
        Figure("photo", "search for a face that it did not draw", f"under {MOST_SECONDS:.0f} s", median(seconds), "s",
               median(seconds) < MOST_SECONDS and far == 0,
               f"{len(faces)} of the faces it was trained on, at 64 px, on one thread: slowest {max(seconds):.1f} s; "
               f"PSNR {median(psnr for _, psnr, _ in faces):.1f} dB, distance {apart:.2f}; "
               f"{far} told as far from anything it has learned",
               {"seconds": seconds, "psnr_db": [psnr for _, psnr, _ in faces]}),
    ]


def _found(renderer: Renderer, picture_HWC: Picture) -> tuple[Projection, float, float]:
    """What the search ended with, its PSNR, and the seconds that it took."""
    began = time.perf_counter()
    *_, last = project(renderer, picture_HWC)
    seconds = time.perf_counter() - began
    error = float(np.mean((last.picture.astype(np.float64) - picture_HWC) ** 2))
    return last, 10 * float(np.log10(255**2 / max(error, 1e-3))), seconds


class _Blank:
    """As many images as there are rows, all black: what they show does not change how long it takes."""

    kind, name, shape = "images", "", (64, 64, 3)

    def __len__(self) -> int:
        return IMAGES

    def gather(self, indices: npt.NDArray[np.int64]) -> Picture:
        return np.zeros((len(indices), *self.shape), np.uint8)


def _nearest(quick: bool) -> Figure:
    random = torch.Generator().manual_seed(0)
    widths = {"look": DIMENSIONS, "pixels": 3 * PIXELS_SIDE**2}
    tensors = {"mean": torch.zeros(DIMENSIONS), "spread": torch.ones(DIMENSIONS), "indices": torch.arange(IMAGES)}
    for by, width in widths.items():
        tensors[by] = torch.randn(IMAGES, width, generator=random).half()
        tensors[f"{by}-held-out"] = torch.linspace(1, 20, 500)
    index = NearestIndex(_Blank(), tensors, mirror=False)  # type: ignore[arg-type]  # as much of a data set as it asks
    pictures = np.random.RandomState(0).randint(0, 256, (4 if quick else 20, 64, 64, 3), np.uint8)
    times: list[float] = []
    for picture in pictures:
        for by in BYS:
            began = time.perf_counter()
            index.nearest(picture, by=by)
            times.append(1000 * (time.perf_counter() - began))
    p90 = percentile(times, 0.9)
    return Figure("photo", f"the nearest of {IMAGES:,} training images", f"p90 under {MOST_MS:.0f} ms", p90, "ms", p90 < MOST_MS,
                  f"{len(times)} looks by features and by pixels in turn: median {median(times):.1f} ms", {"ms": times})
