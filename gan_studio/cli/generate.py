"""`gan-studio generate`: pictures from a trained generator, a file each or as sheets."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np

from gan_studio import paths
from gan_studio.cli.terminal import Interruption, progress_bar
from gan_studio.core.atomic import write_bytes
from gan_studio.core.errors import CancelledError, RunError, StudioError
from gan_studio.core.latent.held import LARGEST_SEED, LIMIT, Held

if TYPE_CHECKING:
    from gan_studio.core.export.origin import Model, Origin
    from gan_studio.core.latent.axis import Axis
    from gan_studio.core.sampling import Renderer

HeldOf = Callable[[Sequence[int]], list[Held]]
BATCH = 64
BUILTIN = "builtin"  # names the generator that comes with the program
DEFAULT_SEEDS = 32
MOST_SEEDS = 10_000_000
LARGEST_SHEET = 80_000_000  # pixels: what opens a PNG takes larger ones for an attack


class UsageError(StudioError):
    """A word on the command line means nothing."""

    exit_code = 2


def run_generate(network: str, outdir: Path, *, seeds: str | None, count: int | None, psi: float | None, grid: str | None,
                 snapshot: str = "last", directions: Sequence[str] = (), direction_files: Sequence[Path] = (),
                 from_picture: Path | None = None) -> int:
    """Draws and writes. Raises RunError where the run cannot be read or the pictures cannot be written."""
    if psi is not None:
        checked_psi(psi)
    columns, rows = parse_grid(grid) if grid else (0, 0)
    steps_named = [parse_direction(text) for text in directions]
    if direction_files and not directions:
        raise UsageError("--directions names a file, and no --direction says which of them and how far.",
                         "Add --direction 'pca 1=2', or leave it out.")
    if from_picture is not None and (seeds is not None or count is not None):
        raise UsageError("--from-picture has a latent of its own, so no --seeds and no --n go with it.", "Leave them out.")
    wanted = wanted_seeds(seeds, count, columns * rows)
    from gan_studio.core.export.origin import Model
    from gan_studio.core.sampling import Renderer

    run, chosen = find_network(Path(network), snapshot)
    renderer = Renderer.from_run(run, chosen)
    steps = _steps(steps_named, run, renderer, direction_files)
    base: Held | None = None
    if from_picture is not None:
        base = _held_in(from_picture, renderer, psi)
        wanted = [base.seed]

    def held_of(part: Sequence[int]) -> list[Held]:
        """What is held for each of some seeds."""
        held = [base] if base is not None else _held_of_seeds(part, renderer, 1.0 if psi is None else psi)
        for axis, value in steps:
            held = [axis.at(each, value) for each in held]
        if steps:
            _require_near(held)
        return held

    if renderer.kind == "images":
        _require_room(min(len(wanted), columns * rows), renderer.image_shape)
    try:
        outdir.mkdir(parents=True, exist_ok=True)
        if renderer.kind == "points":
            files = _write_points(renderer, wanted, held_of, outdir)
        else:
            files = _write_images(renderer, wanted, held_of, outdir, columns, rows, Model.of(renderer, run))
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


def checked_psi(psi: float) -> float:
    """`psi`, once it is known to be one that a picture can be drawn with and opened again. Raises UsageError."""
    if not abs(psi) <= LIMIT:  # NaN too
        raise UsageError(f"--trunc: {psi:g} is no number to multiply by.", f"Choose one between 0 and 1; {LIMIT:,.0f} at most.")
    return psi


def wanted_seeds(seeds: str | None, count: int | None, cells: int) -> Sequence[int]:
    """The seeds to draw: those named, or `count` from the first named one on, or what one sheet of `cells` holds."""
    if seeds is not None and count is None:
        return parse_seeds(seeds)
    if count is not None and count > MOST_SEEDS:
        raise UsageError(f"--n: {count:,} is more than {MOST_SEEDS:,} pictures.", "Ask for fewer at a time.")
    first = parse_seeds(seeds)[0] if seeds is not None else 0
    return range(first, first + (count or cells or DEFAULT_SEEDS))


def parse_seeds(text: str, most: int = MOST_SEEDS) -> list[int]:
    """'0-3,7' is [0, 1, 2, 3, 7]. Raises UsageError, also for more than `most`."""
    found: list[int] = []
    for part in text.split(","):
        match = re.fullmatch(r"\s*(\d+)(?:\s*-\s*(\d+))?\s*", part)
        if match is None or (match[2] and int(match[2]) < int(match[1])):
            raise UsageError(f"--seeds: '{part}' is no seed and no range of seeds.", "Write it like 0-31 or 1,5,9-12.")
        last = int(match[2] or match[1])
        if len(found) + last - int(match[1]) >= most:
            raise UsageError(f"--seeds: {text} is more than {most:,} pictures.", "Ask for fewer at a time.")
        found.extend(range(int(match[1]), last + 1))
    return found


def parse_grid(text: str) -> tuple[int, int]:
    """'4x2' is (4, 2), columns and rows. Raises UsageError."""
    match = re.fullmatch(r"(\d{1,3})x(\d{1,3})", text.strip().lower())
    if match is None or int(match[1]) * int(match[2]) == 0:
        raise UsageError(f"--grid: '{text}' is no grid.", "Write columns x rows, like 4x2.")
    return int(match[1]), int(match[2])


def _require_room(together: int, shape: tuple[int, int, int]) -> None:
    """Raises UsageError for a sheet that takes too much memory to make, and that others would not open."""
    height, width, _ = shape
    if together * height * width > LARGEST_SHEET:
        raise UsageError(f"--grid: {together:,} pictures of {width} x {height} px are too much for one sheet.",
                         f"Take {LARGEST_SHEET // (height * width):,} a sheet at most.")


def _parts(wanted: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    """The seeds in parts of `size`. Raises CancelledError after Ctrl+C: whole files only."""
    with Interruption() as interruption, progress_bar("Drawing") as bar:
        for start in range(0, len(wanted), size):
            if interruption.asked:
                raise CancelledError
            yield wanted[start : start + size]
            bar.update(min(start + size, len(wanted)), len(wanted))


def _write_images(renderer: Renderer, wanted: Sequence[int], held_of: HeldOf, outdir: Path, columns: int, rows: int,
                  model: Model) -> int:
    from gan_studio.core.export.origin import KEY, Origin
    from gan_studio.core.export.pictures import drawn
    from gan_studio.core.sheets import make_sheet, png_bytes

    files = 0
    for seeds in _parts(wanted, columns * rows or BATCH):
        held = held_of(seeds)
        images = list(drawn(renderer, held))
        if columns:
            name = f"seeds{seeds[0]:04d}-{seeds[-1]:04d}.png"
            images, held, names = [make_sheet(np.stack(images), columns)], held[:1], [name]
        else:
            names = [f"seed{seed:04d}.png" for seed in seeds]
        for name, image, each in zip(names, images, held, strict=True):
            write_bytes(outdir / name, png_bytes(image, {KEY: Origin(model, each).to_text()}))
            files += 1
    return files


def _write_points(renderer: Renderer, wanted: Sequence[int], held_of: HeldOf, outdir: Path) -> int:
    """2-D points: a table of all of them, and one picture of the cloud."""
    from gan_studio.core.points_picture import picture_of_points
    from gan_studio.core.sheets import png_bytes

    found = []
    for seeds in _parts(wanted, 4096):
        held = held_of(seeds)
        found.append(renderer.samples(np.stack([each.z for each in held]), held[0].psi))
    points = np.concatenate(found).astype(np.float32)
    lines = ["seed,x,y", *(f"{seed},{x:.6f},{y:.6f}" for seed, (x, y) in zip(wanted, points, strict=True))]
    write_bytes(outdir / "points.csv", ("\n".join(lines) + "\n").encode())
    write_bytes(outdir / "points.png", png_bytes(picture_of_points(np.empty((0, 2), np.float32), points, 512)))
    return 2


def parse_direction(text: str) -> tuple[str, float]:
    """'hair length=1.5' is ("hair length", 1.5). Raises UsageError."""
    name, equals, value = text.rpartition("=")
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not equals or not name.strip() or not abs(number) <= LIMIT:
        raise UsageError(f"--direction: '{text}' names no direction and a value.", "Write it like --direction 'hair length=1.5'")
    return name.strip(), number


def _steps(named: Sequence[tuple[str, float]], run: Path, renderer: Renderer, files: Sequence[Path]) -> list[tuple[Axis, float]]:
    if not named:
        return []
    from gan_studio.cli.known_directions import known_directions

    known = known_directions(run, renderer, files)
    return [(known.called(name), value) for name, value in named]


def _require_near(held: Sequence[Held]) -> None:
    """Raises UsageError where a direction leads so far that the picture could not be opened again."""
    for each in held:
        far = [each.z, *(move.vector for move in each.moves)]
        if not all(np.abs(values).max() <= LIMIT for values in far):
            raise UsageError(f"--direction leads to values of more than {LIMIT:,.0f}, which no picture can keep.",
                             "Take smaller steps.")


def _held_of_seeds(seeds: Sequence[int], renderer: Renderer, psi: float) -> list[Held]:
    from gan_studio.core.latents import latents_of_seeds

    latents = latents_of_seeds(seeds, renderer.latent_dim)
    return [Held(min(seed, LARGEST_SEED), z, psi, styles=renderer.styles) for seed, z in zip(seeds, latents, strict=True)]


def _held_in(path: Path, renderer: Renderer, psi: float | None) -> Held:
    """What a picture was drawn from. Raises StudioError where it does not say, or is of a generator of other sizes."""
    held = origin_of(path, "--from-picture").held
    if not held.fits(renderer.latent_dim, renderer.styles):
        raise UsageError(f"{path.name} was drawn from {len(held.z)} dimensions and {held.styles} styles; '{renderer.title}' has "
                         f"{renderer.latent_dim} and {renderer.styles}.", "Name the run that drew it with --network.")
    return held if psi is None else replace(held, psi=psi)


def origin_of(path: Path, option: str) -> Origin:
    """Where a picture or film comes from. Raises UsageError where it does not say."""
    from gan_studio.core.export.origin import read_origin

    found = read_origin(path)
    if found is None:
        raise UsageError(f"{option}: {path.name} does not say what it was drawn from.",
                         "Give a PNG, GIF or MP4 that was saved by GAN Studio.")
    return found
