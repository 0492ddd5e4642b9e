#!/usr/bin/env python3
"""Trains the generator that comes with the program on the built-in faces at 64 px, and puts it into gan_studio/resources:

    python3 build_scripts/make_faces_generator.py                     15 minutes of training, then some for the sliders
    python3 build_scripts/make_faces_generator.py --continue          15 minutes more on the newest one made here
    python3 build_scripts/make_faces_generator.py --export-only       puts the newest one made here into the program again
    python3 build_scripts/make_faces_generator.py --from RUN          does so with any run on the built-in faces
    python3 build_scripts/make_faces_generator.py --set width=24 --set objective=non-saturating

It is trained by the program's own engine with the preset Balanced, under build/faces-generator, and may be stopped with
Ctrl+C and continued. What comes with the program is a run folder like any other, without what only training needs: the
averaged generator (the best by the measured quality, if that is not the last), its statistics, a sheet of pictures, and
directions.json: sliders with a meaning, fitted and measured with the factors that the built-in faces are drawn from.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import environment

if TYPE_CHECKING:
    from gan_studio.core.data.types import DataSet
    from gan_studio.core.directions import Direction, Directions
    from gan_studio.core.run import RunFolder
    from gan_studio.core.sampling import Renderer

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build" / "faces-generator"
SOURCE = "builtin:anime-faces"
NAME = "Anime faces (built in)"
SIZE = 64
LARGEST = 8_000_000  # bytes of the whole folder
MOST = 9  # sliders with a meaning
LEAST_CORRELATION, LEAST_READING, MOST_OTHERS = 0.5, 0.4, 0.6  # a slider beyond these is left out
SHOWN = 5  # pictures of the start page
TICKS = 240  # of the statistics, at most
T = TypeVar("T")


class ExportError(Exception):
    """The generator cannot be put into the program."""


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--minutes", type=float, default=15.0,
                       help="of training; it ends sooner where the recipe's kimg are reached")
    words.add_argument("--threads", type=int, default=0, help="CPU threads; 0 chooses")
    words.add_argument("--seed", type=int, default=0)
    words.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", dest="settings",
                       help="a setting of the recipe, laid over the preset; may be repeated")
    words.add_argument("--continue", action="store_true", dest="go_on", help="goes on with the newest one made here")
    words.add_argument("--export-only", action="store_true", help="trains nothing")
    words.add_argument("--from", type=Path, dest="run", help="exports this run; trains nothing")
    words.add_argument("--snapshot", default="auto", help="auto, last, best, or the name of a snapshot")
    words.add_argument("--samples", type=int, default=160, help="generated pictures whose slopes the sliders begin with")
    words.add_argument("--out", type=Path, default=ROOT / "gan_studio" / "resources" / "generators" / "anime-faces")
    chosen = words.parse_args()
    python = environment.ensure(ROOT, extras=("dev",))
    if Path(sys.prefix).resolve() != (ROOT / ".venv").resolve():
        os.execv(python, [str(python), *sys.argv])
    os.environ.setdefault("GAN_STUDIO_HOME", str(WORK / "home"))
    from gan_studio.core.errors import StudioError

    try:
        run = chosen.run or (newest(WORK) if chosen.export_only else train(
            WORK, minutes=chosen.minutes, go_on=chosen.go_on,
            settings={"seed": chosen.seed, "threads": chosen.threads, **settings_of(chosen.settings)}))
        export(run, chosen.out, snapshot=chosen.snapshot, samples=chosen.samples)
    except (ExportError, StudioError) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Go on with --continue, or take what there is with --export-only.", file=sys.stderr)
        return 130
    return 0


def settings_of(words: Iterable[str]) -> dict[str, Any]:
    """'width=24' is {'width': 24}; what a setting may be is the recipe's to say. Raises ExportError."""
    import json

    found: dict[str, Any] = {}
    for word in words:
        name, sign, value = word.partition("=")
        if not sign:
            raise ExportError(f"--set: '{word}' is no setting. Write it like width=24.")
        try:
            found[name] = json.loads(value)
        except ValueError:
            found[name] = value
    return found


def newest(work: Path) -> Path:
    """The newest run under `work`. Raises RunError."""
    from gan_studio.core.run import latest_run

    return latest_run(work / "training-runs")


# training


def train(work: Path, *, minutes: float, settings: dict[str, Any], go_on: bool = False) -> Path:
    """Trains a new run, or the newest one under `work` on, and returns its folder. Raises StudioError.

    Ctrl+C keeps a last snapshot, like anything else that ends it.
    """
    from gan_studio.core.events import MetricsReady, Notice, Progress
    from gan_studio.core.trainer import Trainer

    data = faces(size=settings.get("size", SIZE))
    if go_on:
        from gan_studio.core.run import RunFolder

        folder = RunFolder.open(newest(work))
        target = folder.options.recipe.kimg
        more = target if folder.images_seen < 1000 * target else folder.images_seen / 1000 + target
        trainer = Trainer.resume(folder, data=data, extend_kimg=more)
    else:
        from gan_studio.core.presets import with_preset

        trainer = Trainer.create(with_preset("balanced", {"size": SIZE, **settings}, data), data, work / "training-runs")
    run = trainer.run_folder.path
    print(f"Training for {minutes:g} minutes: {run}", flush=True)
    events, shown = trainer.run(max_seconds=60 * minutes), 0
    try:
        for event in events:
            if isinstance(event, Progress) and event.seconds >= shown + 30:
                shown = int(event.seconds)
                print(f"  {event.images_seen / 1000:7.1f} kimg  {event.images_per_second:6.0f} images/s", flush=True)
            elif isinstance(event, MetricsReady):
                headline = event.report.headline
                print(f"  {headline.label}: {headline.value:.4g}{'  best so far' if event.is_best else ''}", flush=True)
            elif isinstance(event, Notice):
                print(f"  {event.message} {event.hint}".rstrip(), flush=True)
    finally:
        events.close()
    return run


def is_faces(source: tuple[str, ...]) -> bool:
    return len(source) == 1 and source[0].split(":")[:2] == SOURCE.split(":")[:2]  # any number of them


def faces(size: int = SIZE) -> DataSet:
    """The built-in faces, drawn or from the cache."""
    from gan_studio.core.config import Recipe
    from gan_studio.core.data.open import open_data

    return open_data((SOURCE,), Recipe.make(size=size))


# what comes with the program


def export(
    run: Path, out: Path, *, snapshot: str = "auto", samples: int = 160, pictures: int = 64, epochs: int = 6,
    data: DataSet | None = None,
) -> Path:
    """Puts the averaged generator of a run into `out`, a run folder that can only be looked at, which it replaces whole.

    Args:
        samples, pictures: how many the sliders are fitted to, and how many each is tried on.
        epochs: of learning to read the faces.
        data: the faces to learn that from.

    Raises:
        ExportError: the run was trained on something else, or the folder would be too large.
        StudioError: the run cannot be read.
    """
    from gan_studio.core.directions import write_directions
    from gan_studio.core.run import RunFolder
    from gan_studio.core.sampling import Renderer

    source = RunFolder.open(run)
    options = source.options
    if not is_faces(options.data.source):
        raise ExportError(f"'{source.name}' was trained on {', '.join(options.data.source)}, not on {SOURCE}.")
    which = snapshot if snapshot != "auto" else "best" if source.quality.best() is not None else "last"
    place = {"best": "best", "last": None}.get(which, source.path / "snapshots" / which)
    renderer = Renderer.from_run(source, place)  # type: ignore[arg-type]
    print(f"Putting '{source.name}' at {renderer.images_seen / 1000:.1f} kimg ({which}) into {out}", flush=True)
    made = out.with_name(f".{out.name}.new")
    shutil.rmtree(made, ignore_errors=True)
    try:
        folder = write_folder(made, source, renderer)
        small = Renderer.from_run(folder)
        directions = meaning(small, data if data is not None else faces(options.recipe.size), samples, pictures, epochs)
        write_directions(made, directions)
        write_pictures(folder, small)
        size = sum(path.stat().st_size for path in made.rglob("*") if path.is_file())
        if size > LARGEST:
            raise ExportError(f"It would take {size / 1e6:.1f} MB, more than {LARGEST / 1e6:.0f}: train a narrower generator.")
        shutil.rmtree(out, ignore_errors=True)
        made.rename(out)
    finally:
        shutil.rmtree(made, ignore_errors=True)
    print(f"{out}: {size / 1e6:.2f} MB, {len(directions.directions)} sliders with a meaning", flush=True)
    return out


def write_folder(made: Path, source: RunFolder, renderer: Renderer) -> RunFolder:
    """The run folder without its pictures and directions. Of where and on what it was trained nothing is kept."""
    from gan_studio.core import snapshots
    from gan_studio.core.run import RunFolder
    from gan_studio.core.run_options import READ_ONLY, write_options

    options = source.options
    recipe = options.recipe.but(device="auto", threads=0)
    versions = {name: version for name, version in options.versions.items() if name not in ("system", "python")}
    made.mkdir(parents=True)
    write_options(made, options.model_copy(update={
        "name": NAME, "recipe": recipe, "device": {}, "versions": versions, "extra": {READ_ONLY: True}}))
    weights = renderer.weights()
    half = halved(renderer, weights, source)
    snapshots.write_generator(made / "snapshots", f"{renderer.images_seen // 1000:06d}", renderer.images_seen, half, "finished")
    folder = RunFolder(made, source.options)
    ticks = [tick for tick in source.read_stats()[0] if tick["images_seen"] <= renderer.images_seen]
    write_lines(made / "stats.jsonl", thinned(ticks, TICKS))
    write_lines(made / "metrics.jsonl", [row for row in source.quality.read()[0] if row["images_seen"] <= renderer.images_seen])
    folder.set_status("finished", images_seen=renderer.images_seen)
    return RunFolder.open(made)


def halved(renderer: Renderer, weights: dict[str, Any], source: RunFolder) -> dict[str, Any]:
    """The weights as float16 where no picture changes by a grey level for it, else as they are."""
    import numpy as np

    from gan_studio.core.latents import latents_of_seeds
    from gan_studio.core.sampling import Renderer, initial_generator

    half = {name: tensor.half() if tensor.is_floating_point() else tensor for name, tensor in weights.items()}
    options = source.options
    other = Renderer(initial_generator(options.recipe, tuple(options.data.shape)), options.recipe, tuple(options.data.shape))
    other.load_weights(half)
    z = latents_of_seeds(range(64), renderer.latent_dim)
    change = np.abs(renderer.render(z).astype(np.int16) - other.render(z).astype(np.int16))
    print(f"  float16 changes pictures by {change.mean():.4f} grey levels on average, {change.max()} at most", flush=True)
    return half if change.max() <= 1 and change.mean() < 0.5 else weights


def thinned(rows: list[dict[str, Any]], most: int) -> list[dict[str, Any]]:
    """At most `most` rows, evenly spaced, the last always."""
    if len(rows) <= most:
        return rows
    return [rows[round((number + 1) * len(rows) / most) - 1] for number in range(most)]


def write_lines(path: Path, rows: list[dict[str, Any]]) -> None:
    from gan_studio.core.run_stats import stats_line

    if rows:
        path.write_text("".join(stats_line(row).rstrip("\n") + "\n" for row in rows), "utf-8")


def write_pictures(folder: RunFolder, renderer: Renderer) -> None:
    """What the start page shows before torch is loaded, a thumbnail, and a sheet."""
    from gan_studio.core import sheets
    from gan_studio.core.latents import latents_of_seeds
    from gan_studio.core.run_list import THUMBNAIL
    from gan_studio.paths import FIRST_PICTURES

    pictures = renderer.render(latents_of_seeds(range(SIZE), renderer.latent_dim))
    (folder.path / FIRST_PICTURES).write_bytes(sheets.png_bytes(sheets.make_sheet(pictures[:SHOWN], SHOWN)))
    (folder.path / THUMBNAIL).write_bytes(sheets.png_bytes(sheets.make_sheet(pictures[:4], 2)))
    (folder.path / "samples").mkdir(exist_ok=True)
    kimg = f"{renderer.images_seen // 1000:06d}"
    sheets.write_sheet(folder.path / "samples" / f"fakes{kimg}.png", pictures, kind="fakes", images_seen=renderer.images_seen,
                       epoch=renderer.images_seen / max(1, folder.options.data.count))


# sliders with a meaning


def meaning(renderer: Renderer, data: DataSet, samples: int, pictures: int, epochs: int) -> Directions:
    """Learns to read the factors off the real faces, fits a direction to each, and keeps those that do what they say."""
    from gan_studio.core.directions import Directions
    from gan_studio.core.directions.finding import effects_of
    from gan_studio.core.directions.labels import labels_of_data
    from gan_studio.core.directions.naming import named_directions
    from gan_studio.core.errors import DataError

    found: list[Direction] = []
    try:
        found = told("learning to read faces, trying sliders", named_directions(
            renderer, data, labels_of_data(data), epochs=epochs, slopes=samples, pictures=pictures))
    except DataError as error:
        print(f"  no sliders: {error}", flush=True)
    kept = chosen_directions(found)
    for direction in found:
        print(f"  {'*' if direction in kept else ' '} {direction.label:16} correlation {direction.correlation:5.2f}, others move "
              f"{direction.others:5.2f} as far; read off real faces with {direction.reading:.2f}", flush=True)
    return Directions(renderer.latent_dim, tuple(kept), effects_of(renderer.render, renderer.latent_dim), renderer.styles,
                      len(renderer.styled.w_mean) if renderer.styled is not None else 0, renderer.images_seen)


def chosen_directions(found: list[Direction]) -> list[Direction]:
    """At most nine that are good enough: the three best-known first, then those that do it best."""
    from gan_studio.core.data.builtin.face_sliders import FIRST

    good = [each for each in found if (each.correlation or 0) >= LEAST_CORRELATION and each.reading >= LEAST_READING
            and (each.others or 0) <= MOST_OTHERS]
    rest = sorted((each for each in good if each.key not in FIRST), key=lambda each: -(each.correlation or 0))
    return [*(each for each in good if each.key in FIRST), *rest][:MOST]


def told(what: str, work: Generator[float, None, T]) -> T:
    """The result of `work`; says how far it is at each quarter."""
    quarter = 0
    print(f"  {what}", end="", flush=True)
    while True:
        try:
            share = next(work)
        except StopIteration as end:
            print("", flush=True)
            result: T = end.value
            return result
        if 4 * share >= quarter + 1:
            quarter = int(4 * share)
            print(f" {25 * quarter} %", end="", flush=True)


if __name__ == "__main__":
    sys.exit(main())
