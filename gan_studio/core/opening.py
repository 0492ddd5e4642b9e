"""What has to be in place before a trainer is made: data that fit, a device, a run folder that nobody else writes."""

from __future__ import annotations

from pathlib import Path

from gan_studio.core import device, disk_need, fitting, memory_need
from gan_studio.core.config import Recipe
from gan_studio.core.data.types import DataSet
from gan_studio.core.errors import Action, RunError
from gan_studio.core.out_of_memory import guarding_memory, is_out_of_memory, out_of_memory
from gan_studio.core.run import RunFolder
from gan_studio.core.run_options import DataInfo, RunOptions
from gan_studio.core.snapshots import Snapshot
from gan_studio.core.words import Text


def new_run(
    recipe: Recipe, data: DataSet, runs_root: Path, *, keep_free_cores: int = 0, name: str = ""
) -> tuple[RunFolder, device.DevicePlan]:
    """Makes the folder of a new run, not yet acquired. Raises what `Trainer.create` raises."""
    recipe = fitting.fit(recipe, data)
    memory_need.require_room(recipe, data.shape)
    disk_need.require_room(recipe, data.shape, runs_root)
    plan = _timed_plan(recipe, data, keep_free_cores)
    options = RunOptions(name=name, recipe=recipe, data=DataInfo.of(data), device=device.as_dict(plan))
    return RunFolder.create(runs_root, options), plan


def _timed_plan(recipe: Recipe, data: DataSet, keep_free_cores: int) -> device.DevicePlan:
    """The plan, timed with fewer images where the memory does not suffice for the whole batch."""
    batch = recipe.batch
    while True:
        try:
            return device.plan(recipe.but(batch=batch), data.shape, keep_free_cores=keep_free_cores)
        except (MemoryError, RuntimeError) as error:
            if not is_out_of_memory(error):
                raise
            if batch == 1:
                raise out_of_memory(recipe) from error
        batch //= 2


def data_of_run(folder: RunFolder, data: DataSet | None) -> DataSet:
    """The data of a run: `data`, or opened again from where they were.

    Raises:
        DataError: the data are gone.
        RunError: they have another shape than before.
    """
    options = folder.options
    if data is None:
        from gan_studio.core.data.open import open_data

        data = open_data(options.data.source, options.recipe, fingerprint=options.data.fingerprint)
    if tuple(data.shape) != tuple(options.data.shape):
        raise RunError(
            Text("The data of '{run}' have changed: they were {before}, now they are {now}.", run=folder.name,
                 before=options.data.shape, now=data.shape),
            Text("Choose the data that this run was trained on."),
            action=Action(Text("Locate the data"), "choose_data"),
        )
    return data


def plan_of_run(folder: RunFolder, data: DataSet, keep_free_cores: int) -> device.DevicePlan:
    """The device plan that a run goes on with. Raises `MemoryExhaustedError`, `RecipeError`."""
    options = folder.options
    return guarding_memory(
        lambda: device.plan_from(options.device, options.recipe, data.shape, keep_free_cores=keep_free_cores), options.recipe)


def snapshot_of_run(folder: RunFolder) -> tuple[Snapshot, list[str]]:
    """The newest whole snapshot, and a sentence about each damaged one that was passed over. Raises `RunError`: none."""
    snapshot, damaged = folder.latest_snapshot()
    if snapshot is None:
        raise RunError(
            Text("'{run}' has no snapshot that training can go on from.", run=folder.name),
            Text("Start a new run with the same recipe: open this one and choose 'Fork this run'."),
        )
    return snapshot, damaged


def keep_what_changed(folder: RunFolder, data: DataSet, extend_kimg: float | None) -> None:
    """Keeps with the run what going on has changed: a new target, another place of the data. Raises `RunError`."""
    options = folder.options
    recipe = options.recipe if extend_kimg is None else options.recipe.but(kimg=extend_kimg)
    info = options.data.model_copy(update={"source": tuple(data.source)})
    if (recipe, info) != (options.recipe, options.data):
        folder.save_options(options.model_copy(update={"recipe": recipe, "data": info}))
