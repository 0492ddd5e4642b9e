"""`gan-studio generate`: pictures from a trained generator, a file each or as sheets."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from gan_studio import paths
from gan_studio.cli.terminal import Interruption, progress_bar
from gan_studio.core.errors import CancelledError, RunError, StudioError

if TYPE_CHECKING:
    from gan_studio.core.sampling import Renderer

BATCH = 64
BUILTIN = "builtin"  # names the generator that comes with the program
DEFAULT_SEEDS = 32
MOST_SEEDS = 10_000_000


class UsageError(StudioError):
    """A word on the command line means nothing."""

    exit_code = 2


def run_generate(network: str, outdir: Path, *, seeds: str | None, count: int | None, psi: float, grid: str | None,
                 snapshot: str = "last") -> int:
    """Draws and writes. Raises RunError where the run cannot be read or the pictures cannot be written."""
    if not math.isfinite(psi):
        raise UsageError(f"--trunc: {psi} is no number to multiply by.", "Choose one between 0 and 1.")
    columns, rows = parse_grid(grid) if grid else (0, 0)
    wanted = wanted_seeds(seeds, count, columns * rows)
    from gan_studio.core.sampling import Renderer

    renderer = Renderer.from_run(*find_network(Path(network), snapshot))
    try:
        outdir.mkdir(parents=True, exist_ok=True)
        if renderer.kind == "points":
            files = _write_points(renderer, wanted, psi, outdir)
        else:
            files = _write_images(renderer, wanted, psi, outdir, columns, rows)
    except OSError as error:
        raise RunError(f"The pictures cannot be written to {outdir}: {error.strerror or error}.",
                       "Choose another --outdir, or free some space.") from error
    print(f"{len(wanted):,} {renderer.kind} of '{renderer.title}' at {renderer.images_seen / 1000:.1f} kimg, "
          f"in {files:,} {'file' if files == 1 else 'files'}: {outdir}")
    return 0


def named_network(path: Path) -> Path:
    """`path`, or the folder of the generator that comes with the program for the word `builtin` (a folder of that name is
    ./builtin). Raises UsageError where this installation has none."""
    if str(path) != BUILTIN:
        return path
    found = paths.builtin_generator()
    if found is None:
        raise UsageError("--network builtin: no trained generator came with this installation.",
                         "Train one: gan-studio train --data builtin:anime-faces")
    return found


def find_network(path: Path, snapshot: str = "last") -> tuple[Path, Path | Literal["best"] | None]:
    """The run folder, and the snapshot in it that was named, if one was. Raises UsageError."""
    path = named_network(path)
    if path.parent.name == "snapshots":
        if snapshot != "last":
            raise UsageError(f"--network names a snapshot already, so --snapshot {snapshot} says it in two ways.",
                             "Give one of them.")
        return path.parent.parent, path
    if snapshot == "best":
        return path, "best"
    return path, None if snapshot == "last" else path / "snapshots" / snapshot


def wanted_seeds(seeds: str | None, count: int | None, cells: int) -> Sequence[int]:
    """The seeds to draw: those named, or `count` from the first named one on, or what one sheet of `cells` holds."""
    if seeds is not None and count is None:
        return parse_seeds(seeds)
    first = parse_seeds(seeds)[0] if seeds is not None else 0
    return range(first, first + (count or cells or DEFAULT_SEEDS))


def parse_seeds(text: str) -> list[int]:
    """'0-3,7' is [0, 1, 2, 3, 7]. Raises UsageError."""
    found: list[int] = []
    for part in text.split(","):
        match = re.fullmatch(r"\s*(\d+)(?:\s*-\s*(\d+))?\s*", part)
        if match is None or (match[2] and int(match[2]) < int(match[1])):
            raise UsageError(f"--seeds: '{part}' is no seed and no range of seeds.", "Write it like 0-31 or 1,5,9-12.")
        last = int(match[2] or match[1])
        if last - int(match[1]) >= MOST_SEEDS:
            raise UsageError(f"--seeds: {part} is more than {MOST_SEEDS:,} pictures.", "Ask for fewer at a time.")
        found.extend(range(int(match[1]), last + 1))
    return found


def parse_grid(text: str) -> tuple[int, int]:
    """'4x2' is (4, 2), columns and rows. Raises UsageError."""
    match = re.fullmatch(r"(\d{1,3})x(\d{1,3})", text.strip().lower())
    if match is None or int(match[1]) * int(match[2]) == 0:
        raise UsageError(f"--grid: '{text}' is no grid.", "Write columns x rows, like 4x2.")
    return int(match[1]), int(match[2])


def _parts(wanted: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    """The seeds in parts of `size`. Raises CancelledError after Ctrl+C: whole files only."""
    with Interruption() as interruption, progress_bar("Drawing") as bar:
        for start in range(0, len(wanted), size):
            if interruption.asked:
                raise CancelledError
            yield wanted[start : start + size]
            bar.update(min(start + size, len(wanted)), len(wanted))


def _write_images(renderer: Renderer, wanted: Sequence[int], psi: float, outdir: Path, columns: int, rows: int) -> int:
    from gan_studio.core.latents import latents_of_seeds
    from gan_studio.core.sheets import make_sheet, png_bytes

    files = 0
    for seeds in _parts(wanted, columns * rows or BATCH):
        images = renderer.render(latents_of_seeds(seeds, renderer.latent_dim), psi)
        if columns:
            name = f"seeds{seeds[0]:04d}-{seeds[-1]:04d}.png"
            (outdir / name).write_bytes(png_bytes(make_sheet(images, columns)))
            files += 1
            continue
        for seed, image in zip(seeds, images, strict=True):
            (outdir / f"seed{seed:04d}.png").write_bytes(png_bytes(image))
            files += 1
    return files


def _write_points(renderer: Renderer, wanted: Sequence[int], psi: float, outdir: Path) -> int:
    """2-D points: a table of all of them, and one picture of the cloud."""
    import numpy as np

    from gan_studio.core.latents import latents_of_seeds
    from gan_studio.core.points_picture import picture_of_points
    from gan_studio.core.sheets import png_bytes

    found = [renderer.samples(latents_of_seeds(seeds, renderer.latent_dim), psi) for seeds in _parts(wanted, 4096)]
    points = np.concatenate(found).astype(np.float32)
    lines = ["seed,x,y", *(f"{seed},{x:.6f},{y:.6f}" for seed, (x, y) in zip(wanted, points, strict=True))]
    (outdir / "points.csv").write_text("\n".join(lines) + "\n", "utf-8")
    (outdir / "points.png").write_bytes(png_bytes(picture_of_points(np.empty((0, 2), np.float32), points, 512)))
    return 2
