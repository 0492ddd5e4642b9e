"""`gan-studio train`: a run from the command line, with a line a tick, that Ctrl+C ends after a snapshot."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gan_studio.cli.keepsakes import write_keepsakes
from gan_studio.cli.quality import quality_line, quality_summary
from gan_studio.cli.recipe_options import option_name
from gan_studio.cli.terminal import Bar, Interruption, progress_bar, sources
from gan_studio.core.automatic import AUTOMATIC, choose
from gan_studio.core.config import METHODS, Recipe, means_something, setting, setting_extra
from gan_studio.core.errors import RecipeError, RunError
from gan_studio.core.events import MetricsReady, Notice, Progress, RunFinished, RunStarted
from gan_studio.core.fitting import fit
from gan_studio.core.memory_need import require_room
from gan_studio.core.presets import PRESETS, with_preset

if TYPE_CHECKING:
    from gan_studio.core.data.types import DataSet
    from gan_studio.core.trainer import Trainer

DONE, FAILED, INTERRUPTED = 0, 1, 130
ENDLESS_KIMG = 1e6  # the recipe's largest; where time is the limit, the number of images is not


@dataclass(frozen=True)
class TrainOptions:
    """The words of the command. `settings` are the recipe's fields that were given."""

    data: tuple[str, ...]
    outdir: Path
    resume: str | None
    minutes: float | None
    epochs: float | None
    name: str
    preset: str
    dry_run: bool
    settings: Mapping[str, Any]


def run_train(options: TrainOptions) -> int:
    """Trains to the target, or until Ctrl+C. Raises StudioError: see `Trainer.create`, `Trainer.resume`."""
    check_words(options)
    with Interruption() as interruption:
        trainer = resumed(options, interruption) if options.resume else begun(options, interruption)
        if trainer is None:
            return DONE
        seconds = None if options.minutes is None else options.minutes * 60
        code = follow(trainer, seconds, interruption)
    if code == FAILED:
        print(f"Stopped. When that is mended: {go_on(trainer, options)}", file=sys.stderr)
        return code
    write_keepsakes(trainer.run_folder.path)
    for line in quality_summary(trainer.run_folder):
        print(line)
    if code == INTERRUPTED:
        print(f"Stopped and kept. Go on with: {go_on(trainer, options)}")
    return code


def go_on(trainer: Trainer, options: TrainOptions) -> str:
    """The command that goes on with a run; for what is left of its minutes, where it was to train for minutes."""
    path = str(trainer.run_folder.path)
    words = "gan-studio train --resume " + (f'"{path}"' if " " in path else path)
    if options.minutes is None:
        return words
    return f"{words} --minutes {max(0.1, options.minutes - trainer.session_seconds / 60):.1f}"


def check_words(options: TrainOptions) -> None:
    """Raises RecipeError (usage, exit code 2) where the words contradict each other."""
    limits = [f"--{name}" for name in ("minutes", "epochs") if getattr(options, name) is not None]
    limits += ["--kimg"] if "kimg" in options.settings else []
    if len(limits) > 1:
        raise RecipeError(f"{' and '.join(limits)} say in two ways how long to train.", "Give one of them.", field="kimg")
    if any(given is not None and not given > 0 for given in (options.minutes, options.epochs)):
        raise RecipeError(f"{limits[0]} must be more than 0.", field="kimg")
    if options.resume is None and not options.data:
        raise RecipeError("--data is missing.", "Give a folder, a zip, or a built-in set: --data builtin:anime-faces")
    if options.resume is not None:
        fixed = [name for name in options.settings if name != "kimg" and not setting_extra(name).get("live")]
        if fixed:
            raise RecipeError(f"{option_name(fixed[0])} cannot change when a run is resumed.",
                              "Start a new run for it, without --resume.", field=fixed[0])
        if options.name:
            raise RecipeError("--name is for a new run.", "Leave it out with --resume.")
    method = options.settings.get("method", setting("method").default)
    if alien := [name for name in options.settings if not means_something(name, method)]:
        raise RecipeError(f"{option_name(alien[0])} means nothing with --method {method}.", "Leave one of them out.",
                          field=alien[0])
    objective = options.settings.get("objective", setting("objective").default)
    if alien := [name for name in options.settings if not means_something(name, method, objective)]:
        raise RecipeError(f"{option_name(alien[0])} means nothing with --objective {objective}.", "Leave one of them out.",
                          field=alien[0])


def begun(options: TrainOptions, interruption: Interruption) -> Trainer | None:
    """A new run; None after a dry run."""
    data = opened(sources(options.data), Recipe.make(**options.settings), interruption)
    recipe = with_preset(chosen_preset(options, data, interruption), options.settings, data)
    if options.minutes is not None:
        recipe = recipe.but(kimg=ENDLESS_KIMG)
    if options.epochs is not None:
        recipe = recipe.but(kimg=options.epochs * len(data) / 1000)
    if options.dry_run:
        recipe = fit(recipe, data)
        require_room(recipe, data.shape)
        print_plan(recipe, data, options)
        return None
    from gan_studio.core.trainer import Trainer

    return Trainer.create(recipe, data, options.outdir, name=options.name)


def chosen_preset(options: TrainOptions, data: DataSet, interruption: Interruption) -> str:
    """The preset that was asked for; where that is `auto`, the one that suits the data and this machine, saying why."""
    if options.preset != AUTOMATIC:
        return options.preset
    # What cannot be trained is refused before this machine is measured, which takes seconds.
    recipes = {key: fit(with_preset(key, options.settings, data), data) for key in PRESETS}
    choice = choose(recipes, data.shape, len(data), cancelled=interruption.cancelled)
    print(choice.reason, file=sys.stderr, flush=True)
    return choice.key


def resumed(options: TrainOptions, interruption: Interruption) -> Trainer | None:
    """An old run; None after a dry run. Raises RunError where there is nothing left to do."""
    from gan_studio.core.run import RunFolder, latest_run

    path = latest_run(options.outdir) if options.resume == "latest" else Path(str(options.resume))
    folder = RunFolder.open(path)
    folder.require_own_to_train()
    kept = folder.options
    target = options.settings.get("kimg")
    if options.epochs is not None:
        target = options.epochs * kept.data.count / 1000
    if options.minutes is not None:
        target = ENDLESS_KIMG
    live = {name: value for name, value in options.settings.items() if name != "kimg"}
    recipe = kept.recipe.but(**live, **({} if target is None else {"kimg": target}))
    if folder.images_seen >= recipe.kimg * 1000:
        raise RunError(
            f"'{folder.name}' has seen {folder.images_seen / 1000:.1f} kimg already, and the target is {recipe.kimg:g}.",
            f"Give a larger one: --kimg {max(1.0, 2 * folder.images_seen / 1000):.0f}, or --minutes 10.")
    data = opened(sources(options.data) or kept.data.source, kept.recipe, interruption, kept.data.fingerprint)
    if options.dry_run:
        print_plan(recipe, data, options)
        return None
    if recipe.kimg == ENDLESS_KIMG and options.minutes is None:
        print("Note: this run was to train for some minutes. It goes on until Ctrl+C; --minutes M says how long.",
              file=sys.stderr)
    from gan_studio.core.trainer import Trainer

    trainer = Trainer.resume(folder, data=data, extend_kimg=target)
    for name, value in live.items():
        trainer.set_live(name, value)
    return trainer


def opened(source: tuple[str, ...], recipe: Recipe, interruption: Interruption, fingerprint: str = "") -> DataSet:
    """The data, read or drawn with progress. Raises DataError, CancelledError."""
    from gan_studio.core.data.open import open_data

    with progress_bar("Preparing the data") as bar:
        return open_data(source, recipe, fingerprint=fingerprint, cancelled=interruption.cancelled,
                         progress=lambda done, total: bar.update(done, total, f"{done:,} images"))


def print_plan(recipe: Recipe, data: DataSet, options: TrainOptions) -> None:
    table = {"outdir": str(options.outdir), "resume": options.resume, "minutes": options.minutes,
             "data": {"name": data.name, "source": data.source, "count": len(data), "shape": data.shape},
             "recipe": recipe.model_dump(mode="json")}
    print(json.dumps(table, indent=1, ensure_ascii=False))
    print("Dry run: nothing was trained, and no run folder was made.", file=sys.stderr)


def follow(trainer: Trainer, seconds: float | None, interruption: Interruption) -> int:
    """Trains, telling each tick; the exit code."""
    code = DONE
    # Leaving the block closes the iterator, which writes the last snapshot.
    with progress_bar("Training") as bar, contextlib.closing(trainer.run(max_seconds=seconds)) as events:
        _, offset = trainer.run_folder.read_stats()
        for event in events:
            if isinstance(event, RunStarted):
                tell_start(bar, event)
            elif isinstance(event, Progress):
                bar.update(event.fraction, 1.0, f"{event.kimg:.1f} kimg · {event.images_per_second:.0f} images/s")
                offset = tell_ticks(bar, trainer, offset)
            elif isinstance(event, MetricsReady):
                bar.print(quality_line(event))
            elif isinstance(event, Notice):
                print(f"{event.level.capitalize()}: {event.message} {event.hint}".rstrip(), file=sys.stderr, flush=True)
                if event.pause:  # nobody is here to go on by a button
                    code = FAILED
                    break
            if interruption.asked and not isinstance(event, RunFinished):
                code = INTERRUPTED
                break
    tell_ticks(Bar(None, None), trainer, offset)
    return code


def tell_start(bar: Bar, event: RunStarted) -> None:
    recipe = event.recipe
    learning = f"GAN, {recipe.objective}" if recipe.method == "gan" else METHODS[recipe.method]
    sizes = f"{'D' if recipe.method == 'd-alone' else 'generator'} {event.generator_parameters:,} parameters"
    if event.judge_parameters:
        sizes += f", {'D' if recipe.method == 'gan' else 'encoder'} {event.judge_parameters:,}"
    bar.print(f"Data        {event.data_name}, {event.data_count:,} samples")
    bar.print(f"Method      {learning}; {sizes}")
    bar.print(f"Device      {event.device}")
    bar.print(f"Run folder  {event.run_dir}" + (f" (resumed at {event.resumed_from})" if event.resumed_from else ""))


def tell_ticks(bar: Bar, trainer: Trainer, offset: int) -> int:
    """Prints the ticks that were written since `offset`, as in log.txt, with the losses; the new offset."""
    from gan_studio.core.run_stats import log_line, scalars_of

    ticks, offset = trainer.run_folder.read_stats(offset)
    for tick in ticks:
        scalars = scalars_of(tick)
        words = [f"{key} {value:.3f}" for key, value in scalars.items() if key.startswith("loss")]
        bar.print("  ".join([log_line(tick), *words]))
    return offset
