"""What the session's jobs do. Plain functions over the core, each imported where it runs: never in the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
import numpy.typing as npt

from gan_studio.core.automatic import Choice
from gan_studio.core.config import Recipe
from gan_studio.core.data.types import DataSet, ScanReport
from gan_studio.core.errors import CancelledError, DataError
from gan_studio.core.export.scaling import Scaling
from gan_studio.core.presets import DEFAULT
from gan_studio.core.words import Text
from gan_studio.workers.jobs import JobControl, Work
from gan_studio.workers.render_thread import RendererLike
from gan_studio.workers.train_thread import TrainerLike

BUILTIN_PREFIX = "builtin:"
WINDOW_CORES = 1  # training leaves this one to the window and the sliders, so that both answer at once
GREY_MODES = frozenset({"1", "L", "LA", "I", "I;16", "F"})


def load_core() -> Work:
    """Loads torch and the engine, so that the first wish finds them ready, and tells so. Then it loads what the first optimiser
    of a process would: that holds Python's lock for a sixth of a second, which nobody should feel in the middle of a drag."""

    def work(control: JobControl) -> None:
        import gan_studio.core.sampling
        import gan_studio.core.trainer  # noqa: F401

        control.tell(None)
        if not control.cancelled():
            import torch._dynamo  # noqa: F401

    return work


def expected_shape(report: ScanReport, recipe: Recipe) -> tuple[int, ...]:
    """The data's shape before they are prepared: (size, size, C), or (2,) for a 2-D toy."""
    if is_points(report.source):
        return (2,)
    grey = recipe.colour == "grey" or (
        recipe.colour == "auto" and bool(report.usable) and all(file.mode in GREY_MODES for file in report.usable)
    )
    return (recipe.size, recipe.size, 1 if grey else 3)


def is_points(source: Sequence[str]) -> bool:
    """Whether `source` is a built-in toy of 2-D points."""
    if len(source) != 1 or not source[0].startswith(BUILTIN_PREFIX):
        return False
    from gan_studio.core.data.builtin import BUILTIN

    known = BUILTIN.get(source[0].removeprefix(BUILTIN_PREFIX).partition(":")[0])
    return known is not None and known.kind == "points"


# --- data ------------------------------------------------------------------------------------------------------------


def scan(sources: tuple[str, ...], recipe: Recipe) -> Work:
    def work(control: JobControl) -> ScanReport:
        from gan_studio.core.data.open import scan as scan_sources

        steps = scan_sources(sources, recipe=recipe, cancelled=control.cancelled)
        while True:
            try:
                control.tell(next(steps))
            except StopIteration as end:
                report: ScanReport = end.value
                return report

    return work


def leave_out(report: ScanReport, indices: frozenset[int]) -> Work:
    def work(control: JobControl) -> ScanReport:
        from gan_studio.core.data.open import exclude

        return exclude(report, indices) if indices else report

    return work


def prepare(report: ScanReport, recipe: Recipe, whole: ScanReport | None = None) -> Work:
    """`whole` is the report before images were left out by hand."""

    def work(control: JobControl) -> DataSet:
        from gan_studio.core.data.left_out import remember
        from gan_studio.core.data.open import prepare as prepare_data

        if whole is not None and whole is not report:
            remember(whole, report)
        return prepare_data(report, recipe, progress=control.tell_sometimes, cancelled=control.cancelled)

    return work


def open_data(source: tuple[str, ...], recipe: Recipe, fingerprint: str = "") -> Work:
    def work(control: JobControl) -> DataSet:
        from gan_studio.core.data.open import open_data as open_sources

        return open_sources(
            source, recipe, fingerprint=fingerprint, progress=control.tell_sometimes, cancelled=control.cancelled)

    return work


def load_original(report: ScanReport, index: int, recipe: Recipe) -> Work:
    def work(control: JobControl) -> tuple[int, npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
        from gan_studio.core.data.open import apply_crop
        from gan_studio.core.data.open import load_original as load

        original = load(report, index)
        if control.cancelled():
            raise CancelledError
        return index, original, apply_crop(original, recipe)

    return work


def augment(
    report: ScanReport | None, given: npt.NDArray[np.uint8] | None, recipe: Recipe, p: float, seed: int, count: int
) -> Work:
    """`count` pictures as they are and as D sees them; from the files of the report where none are given."""

    def work(control: JobControl) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
        import torch

        from gan_studio.core.augment import preview

        torch.set_num_threads(1)  # of this thread only
        originals = given[:count] if given is not None else _some_pictures(report, recipe, count, control)
        return originals, preview(originals, recipe, p, seed)

    return work


def _some_pictures(report: ScanReport | None, recipe: Recipe, count: int, control: JobControl) -> npt.NDArray[np.uint8]:
    """Some usable files, evenly spaced, as training will get them; one that is gone is left out."""
    from gan_studio.core.data.open import apply_crop
    from gan_studio.core.data.open import load_original as load

    if report is None:
        raise DataError(Text("There is no data yet."), Text("Open a folder, or choose a built-in set."))
    usable = report.usable
    step = max(1, len(usable) // count)
    found, failure = [], DataError(Text("There are no pictures to show."), Text("Open a folder, or choose a built-in set."))
    for file in usable[::step][:count]:
        if control.cancelled():
            raise CancelledError
        try:
            found.append(apply_crop(load(report, file.index), recipe))
        except DataError as error:
            failure = error
    if not found:
        raise failure
    return np.stack(found)


# --- networks --------------------------------------------------------------------------------------------------------
# Networks draw their first weights from torch's one global random state, so two threads must not build at once, or the
# same seed would not give the same run. `building` is the lock that all of them hold.


def new_trainer(recipe: Recipe, data: DataSet, root: Path, keep_free_cores: int, building: Lock) -> Callable[[], TrainerLike]:
    def make() -> TrainerLike:
        from gan_studio.core.trainer import Trainer

        with building:
            return Trainer.create(recipe, data, root, keep_free_cores=WINDOW_CORES + keep_free_cores)

    return make


def resumed_trainer(
    run: Path, data: DataSet, keep_free_cores: int, extend_kimg: float | None, building: Lock
) -> Callable[[], TrainerLike]:
    def make() -> TrainerLike:
        from gan_studio.core.trainer import Trainer

        with building:
            return Trainer.resume(run, data=data, keep_free_cores=WINDOW_CORES + keep_free_cores, extend_kimg=extend_kimg)

    return make


def untrained_renderer(recipe: Recipe, shape: tuple[int, ...], building: Lock) -> Callable[[], RendererLike]:
    def build() -> RendererLike:
        import torch

        from gan_studio.core.sampling import Renderer

        torch.set_num_threads(1)  # of this thread only: a picture is too small to share, and training needs the cores
        with building:
            return Renderer.for_recipe(recipe, shape)

    return build


def renderer_of_run(run: Path, building: Lock, *, best: bool = False) -> Callable[[], RendererLike]:
    def build() -> RendererLike:
        import torch

        from gan_studio.core.sampling import Renderer

        torch.set_num_threads(1)
        with building:
            return Renderer.from_run(run, "best" if best else None)

    return build


def choose_preset(
    recipes: Mapping[str, Recipe], shape: tuple[int, ...], count: int, keep_free_cores: int, building: Lock
) -> Work:
    """Measures this machine the first time: it waits until nobody else builds networks, and takes about a second."""

    def work(control: JobControl) -> Choice:
        from gan_studio.core.automatic import choose
        from gan_studio.core.out_of_memory import guarding_memory

        while not building.acquire(timeout=0.05):
            if control.cancelled():
                raise CancelledError
        try:
            return guarding_memory(lambda: choose(
                recipes, shape, count, keep_free_cores=WINDOW_CORES + keep_free_cores, cancelled=control.cancelled,
            ), recipes[DEFAULT])
        finally:
            building.release()

    return work


# --- files -----------------------------------------------------------------------------------------------------------


def save_images(
    images_NHWC: npt.NDArray[np.uint8], path: Path, description: dict[str, str], origin: Callable[[], dict[str, str]] = dict,
    side: int | None = None, scaling: Scaling = "smooth",
) -> Work:
    """One picture as it is, or several as a sheet, each with `side` px where that is given. PNG, whatever the name's ending;
    `description` goes into its text, and what `origin` gives, which is asked in the job."""

    def work(control: JobControl) -> Path:
        from gan_studio.core.atomic import in_words, write_bytes
        from gan_studio.core.export.scaling import scaled
        from gan_studio.core.sheets import make_sheet, png_bytes

        images = images_NHWC if side is None else np.stack([scaled(image, side, scaling) for image in images_NHWC])
        picture = images[0] if len(images) == 1 else make_sheet(images)
        target = path if path.suffix.lower() == ".png" else path.with_name(path.name + ".png")
        with in_words(Text("saving the picture"), target.parent):
            write_bytes(target, png_bytes(picture, description | origin()))
        return target

    return work


def list_runs(root: Path) -> Work:
    def work(control: JobControl) -> list[Any]:
        from gan_studio.core.run import list_runs as runs_in

        return runs_in(root)

    return work


def rename_run(path: Path, name: str) -> Work:
    def work(control: JobControl) -> None:
        from gan_studio.core.run import RunFolder

        RunFolder.open(path).rename(name)

    return work


def delete_run(path: Path) -> Work:
    """Into the system's wastebasket where there is one, else for good. A run in training is left alone."""

    def work(control: JobControl) -> None:
        from PySide6.QtCore import QFile

        from gan_studio.core.atomic import in_words, remove_folder
        from gan_studio.core.errors import RunError
        from gan_studio.core.run_list import NUMBERED
        from gan_studio.core.run_lock import is_locked
        from gan_studio.core.run_options import is_read_only

        # Damaged ones may go too, but nothing that was never a run.
        if not NUMBERED.match(path.name) and not (path / "training_options.json").is_file():
            raise RunError(Text("{path} is not a run, so it was not deleted.", path=path))
        if is_locked(path):
            raise RunError(Text("'{run}' is being trained.", run=path.name), Text("Stop it first, then delete it."))
        if is_read_only(path):
            raise RunError(Text("'{run}' comes with the program, so it is not deleted.", run=path.name),
                           Text("Delete runs of your own."))
        moved = QFile.moveToTrash(str(path))
        if not (moved[0] if isinstance(moved, tuple) else moved):
            with in_words(Text("deleting the run"), path):
                remove_folder(path)

    return work
