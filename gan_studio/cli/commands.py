"""The commands and their options; what they do is in a module each, imported when the command runs."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from gan_studio import __version__
from gan_studio.cli.recipe_options import with_recipe_options
from gan_studio.cli.terminal import tell_error
from gan_studio.core.errors import CancelledError, RecipeError, StudioError

DATA_HELP = "A folder, zip or image file, or a built-in set: builtin:anime-faces, builtin:digits, builtin:ring-8 ..."
INTERRUPTED = 130


def build() -> Callable[..., Any]:
    """The whole command line, ready to be called with a list of words; it ends with SystemExit."""
    app = typer.Typer(
        add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, rich_markup_mode="rich",
        help="Drop a folder of pictures, watch a GAN learn to draw them, and hold the generator by its sliders.\n\n"
        "[bold]gan-studio \\[PATH ...][/bold] opens the window, with PATH (a folder, a zip, images or a run) in it: "
        "the one that is open already, or with [bold]--new-window[/bold] another. "
        "The commands below work without a window.")
    app.callback()(options)
    app.command("scan")(guarded(scan))
    app.command("train")(guarded(with_recipe_options(train)))
    app.command("generate")(guarded(generate))
    app.command("project")(guarded(project))
    app.command("video")(guarded(video))
    app.command("export")(guarded(export))
    app.command("directions")(guarded(directions))
    app.command("metrics")(guarded(metrics))
    app.command("explain")(guarded(explain))
    app.command("lab")(guarded(lab))
    app.command("bench")(guarded(bench))
    return app


def show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"gan-studio {__version__}")
        raise typer.Exit


def options(
    # eager: answered before the missing command is complained about
    version: Annotated[
        bool, typer.Option("--version", callback=show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Options of the program itself."""


def guarded(command: Callable[..., int]) -> Callable[..., None]:
    """`command` with its failures told in words, each with its exit code."""

    @functools.wraps(command)
    def run(*args: Any, **kwargs: Any) -> None:
        try:
            code = command(*args, **kwargs)
        except StudioError as error:
            tell_error(error)
            code = error.exit_code
        except (CancelledError, KeyboardInterrupt):
            code = INTERRUPTED
        raise typer.Exit(code)

    return run


def scan(
    data: Annotated[list[str], typer.Argument(metavar="DATA", help=DATA_HELP)],
    as_json: Annotated[bool, typer.Option("--json", help="Print everything that was found as JSON.")] = False,
) -> int:
    """Say what is in a folder, zip or file: usable images, and each skipped file with its reason."""
    from gan_studio.cli.scan import run_scan

    return run_scan(data, as_json=as_json)


def train(
    *,
    data: Annotated[list[str] | None, typer.Option("--data", metavar="DATA", help=DATA_HELP)] = None,
    outdir: Annotated[Path, typer.Option("--outdir", metavar="DIR", help="Where the run folder is made.")] = Path(
        "training-runs"),
    resume: Annotated[str | None, typer.Option(
        "--resume", metavar="RUN", help="Go on with a run folder, or with the latest one in --outdir.")] = None,
    minutes: Annotated[float | None, typer.Option(
        "--minutes", metavar="M", min=0.0, help="Train for M minutes instead of --kimg.")] = None,
    epochs: Annotated[float | None, typer.Option(
        "--epochs", metavar="N", min=0.0, help="Train for N passes over the data instead of --kimg.")] = None,
    name: Annotated[str, typer.Option("--name", metavar="TEXT", help="Your own name for the run.")] = "",
    preset: Annotated[Literal["auto", "quick", "balanced", "best"], typer.Option(
        "--preset",
        help="Settings to start from, by image count and size; options given beside it win. auto measures this machine for a "
        "moment and takes the largest that shows something soon.")] = "auto",
    dry_run: Annotated[bool, typer.Option("--dry-run", "-n", help="Print what would be done, and exit.")] = False,
    **settings: Any,
) -> int:
    """Train a generator and keep everything in a run folder. Ctrl+C saves a snapshot; --resume goes on from it."""
    from gan_studio.cli.train import TrainOptions, run_train

    return run_train(TrainOptions(tuple(data or ()), outdir, resume, minutes, epochs, name, preset, dry_run, settings))


def generate(
    network: Annotated[str, typer.Option(
        "--network", metavar="RUN", help="A run folder, one of its snapshots (RUN/snapshots/000012), or builtin: the one that "
        "comes with the program.")],
    outdir: Annotated[Path, typer.Option("--outdir", metavar="DIR", help="Where the pictures are written.")],
    snapshot: Annotated[str, typer.Option(
        "--snapshot", metavar="NAME", help="last; best: the one with the best measured quality; or a number such as "
        "000012.")] = "last",
    seeds: Annotated[str | None, typer.Option(
        "--seeds", metavar="SEEDS", show_default="0-31", help="Seeds, such as 0-31 or 1,5,9-12: a picture each.")] = None,
    n: Annotated[int | None, typer.Option("--n", metavar="N", min=1, help="N pictures, from seed 0 on.")] = None,
    trunc: Annotated[float | None, typer.Option(
        "--trunc", metavar="PSI", show_default="1, or what --from-picture says",
        help="Truncation: below 1 more typical, less varied.")] = None,
    grid: Annotated[str | None, typer.Option(
        "--grid", metavar="WxH", help="Sheets of W x H pictures instead of a file each.")] = None,
    direction: Annotated[list[str] | None, typer.Option(
        "--direction", metavar="NAME=VALUE", help="Move along a direction that is kept with the run or in --directions, by the "
        "name on its slider or your own, -3 to 3, or set a dimension: 'hair length=1.5', 'z 3=-2'. May be said several "
        "times.")] = None,
    directions: Annotated[list[Path] | None, typer.Option(
        "--directions", metavar="FILE.npz", help="Directions for --direction that 'gan-studio directions --out' or Explore "
        "wrote. May be said several times.")] = None,
    from_picture: Annotated[Path | None, typer.Option(
        "--from-picture", metavar="FILE", help="Begin with what a picture or film of GAN Studio was drawn from.")] = None,
) -> int:
    """Draw pictures with a trained generator."""
    from gan_studio.cli.generate import run_generate

    return run_generate(network, outdir, snapshot=snapshot, seeds=seeds, count=n, psi=trunc, grid=grid,
                        directions=direction or (), direction_files=directions or (), from_picture=from_picture)


def directions(
    network: Annotated[str, typer.Option(
        "--network", metavar="RUN", help="A run folder, one of its snapshots (RUN/snapshots/000012), or builtin: the one that "
        "comes with the program.")],
    method: Annotated[Literal["pca", "sefa", "labels"] | None, typer.Option(
        "--method", show_default="labels with --data or --labels, else pca",
        help="pca: main components of w or of early features; sefa: factors of the weights; labels: named directions for what is "
        "known of the pictures.")] = None,
    data: Annotated[list[str] | None, typer.Option(
        "--data", metavar="DATA", show_default="those of the run", help="The pictures to learn from. " + DATA_HELP)] = None,
    labels: Annotated[Path | None, typer.Option(
        "--labels", metavar="CSV", help="A table with file names in one column and a factor in each other one.")] = None,
    layers: Annotated[str | None, typer.Option(
        "--layers", metavar="A-B", show_default="all", help="Layers that pca and sefa are for, from 1 (coarse).")] = None,
    out: Annotated[Path | None, typer.Option(
        "--out", metavar="FILE.npz", help="Write them there, with GANSpace's names; Explore imports it.")] = None,
    snapshot: Annotated[str, typer.Option(
        "--snapshot", metavar="NAME", help="last; best: the one with the best measured quality; or a number such as "
        "000012.")] = "last",
    as_json: Annotated[bool, typer.Option("--json", help="Print everything as JSON.")] = False,
) -> int:
    """Find directions of a trained generator that mean something, and measure what each of them does."""
    from gan_studio.cli.directions import run_directions

    return run_directions(network, method=method, snapshot=snapshot, data=data or (), labels=labels, layers=layers, out=out,
                          as_json=as_json)


def project(
    photo: Annotated[Path, typer.Argument(metavar="PHOTO", help="A picture of any size and format.")],
    network: Annotated[str, typer.Option(
        "--network", metavar="RUN", help="A run folder, one of its snapshots (RUN/snapshots/000012), or builtin: the one that "
        "comes with the program.")],
    out: Annotated[Path | None, typer.Option(
        "--out", metavar="FILE.png", show_default="PHOTO-projected.png", help="Where the picture goes; dropped on the app it "
        "opens Explore at its latent.")] = None,
    steps: Annotated[int | None, typer.Option(
        "--steps", min=1, max=100_000, show_default="400", help="Steps of the search: more come a little nearer.")] = None,
    snapshot: Annotated[str, typer.Option(
        "--snapshot", metavar="NAME", help="last; best: the one with the best measured quality; or a number such as "
        "000012.")] = "last",
    as_json: Annotated[bool, typer.Option("--json", help="Print everything as JSON, the latent too.")] = False,
) -> int:
    """Find the latent whose picture is most like a photo, and draw it."""
    from gan_studio.cli.project import run_project

    return run_project(photo, network, out=out, steps=steps, snapshot=snapshot, as_json=as_json)


def video(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="FILM.mp4 or FILM.gif; without an ending a folder of PNGs.")],
    network: Annotated[str, typer.Option(
        "--network", metavar="RUN", help="A run folder, one of its snapshots (RUN/snapshots/000012), or builtin: the one that "
        "comes with the program.")],
    snapshot: Annotated[str, typer.Option(
        "--snapshot", metavar="NAME", help="last; best: the one with the best measured quality; or a number such as "
        "000012.")] = "last",
    seeds: Annotated[str | None, typer.Option(
        "--seeds", metavar="SEEDS", show_default="0-3", help="From each of these seeds to the next: 0-3 or 1,5,9.")] = None,
    keys: Annotated[list[Path] | None, typer.Option(
        "--keys", metavar="FILE", help="From each of these pictures of GAN Studio to the next; a film stands for its whole "
        "timeline. May be said several times.")] = None,
    training: Annotated[bool, typer.Option(
        "--training", help="The latents of --seeds (0-3) through every snapshot of the run.")] = False,
    samples: Annotated[bool, typer.Option("--samples", help="The samples that the run kept while it trained.")] = False,
    seconds: Annotated[float | None, typer.Option(
        "--seconds", metavar="S", show_default="1 a key, 1/4 a snapshot", help="How long it is.")] = None,
    fps: Annotated[int, typer.Option("--fps", metavar="N", min=1, max=60, help="Images a second.")] = 24,
    size: Annotated[int | None, typer.Option(
        "--size", metavar="PX", min=2, max=4096, show_default="as drawn", help="Side of each image; MP4: even ones.")] = None,
    pixels: Annotated[bool, typer.Option("--pixels", help="Scale by whole squares instead of smoothly.")] = False,
    loop: Annotated[bool, typer.Option("--loop/--no-loop", help="From the last key on to the first.")] = True,
    trunc: Annotated[float, typer.Option("--trunc", metavar="PSI", help="Truncation of --seeds.")] = 1.0,
) -> int:
    """Make a film of a generator: from latent to latent, or how it learned."""
    from gan_studio.cli.video import VideoOptions, run_video

    return run_video(VideoOptions(network, out, snapshot, seeds, tuple(keys or ()), training, samples, seconds, fps, size, pixels,
                                  loop, trunc))


def export(
    network: Annotated[str, typer.Option(
        "--network", metavar="RUN", help="A run folder, one of its snapshots (RUN/snapshots/000012), or builtin: the one that "
        "comes with the program.")],
    onnx: Annotated[Path | None, typer.Option(
        "--onnx", metavar="FILE", help="ONNX with inputs z and psi, checked against torch.")] = None,
    safetensors: Annotated[Path | None, typer.Option(
        "--safetensors", metavar="FILE", help="The weights, and beside them a card that says how to use them.")] = None,
    snapshot: Annotated[str, typer.Option(
        "--snapshot", metavar="NAME", help="last; best: the one with the best measured quality; or a number such as "
        "000012.")] = "last",
) -> int:
    """Write the generator itself for other programs."""
    from gan_studio.cli.export import run_export

    return run_export(network, onnx=onnx, safetensors=safetensors, snapshot=snapshot)


def metrics(
    network: Annotated[str, typer.Option(
        "--network", metavar="RUN", help="A run folder, one of its snapshots (RUN/snapshots/000012), or builtin: the one that "
        "comes with the program.")],
    data: Annotated[list[str] | None, typer.Option(
        "--data", metavar="DATA", show_default="what the run learned", help=DATA_HELP)] = None,
    which: Annotated[str | None, typer.Option(
        "--metrics", metavar="A,B", show_default="all", help="Only these figures, such as kernel-distance,coverage. "
        "inception-fid and inception-kid need a download: see --allow-download.")] = None,
    count: Annotated[int | None, typer.Option(
        "--count", metavar="N", min=8, show_default="half the data, at most 1000 images",
        help="Compare N generated with N real ones; figures of another N cannot be compared with these.")] = None,
    seed: Annotated[int, typer.Option(
        "--seed", metavar="S", min=0, max=2**31 - 1, help="Which latents and reals are taken.")] = 0,
    snapshot: Annotated[str, typer.Option(
        "--snapshot", metavar="NAME", help="newest; best: the one with the best measured quality; all; or one such as "
        "000012.")] = "newest",
    allow_download: Annotated[bool, typer.Option(
        "--allow-download", help="Agree to the download of the Inception weights, about 95 MB.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
) -> int:
    """Measure how good a generator is: each figure beside what real data and a failed generator get."""
    from gan_studio.cli.metrics import MetricsOptions, run_metrics

    return run_metrics(MetricsOptions(network, tuple(data or ()), which, count, seed, snapshot, allow_download, as_json))


def explain(
    what: Annotated[str | None, typer.Argument(metavar="[NAME]", help="A method or an objective; all of them without.")] = None,
) -> int:
    """Say what the methods and objectives do: a sentence, the losses, and what keeps D in check."""
    from gan_studio.cli.explain import run_explain

    return run_explain(what)


def lab(
    name: Annotated[str | None, typer.Argument(
        metavar="[NAME]", help="An experiment, by its name or its number; without one they are listed.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Run all of them.")] = False,
    seed: Annotated[int | None, typer.Option(
        "--seed", metavar="N", min=0, max=2**31 - 1, show_default="0", help="Everything random comes from it.")] = None,
    quick: Annotated[bool, typer.Option("--quick", help="In seconds rather than minutes, and rougher.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print verdict and figures as JSON.")] = False,
    state: Annotated[Path | None, typer.Option(
        "--state", metavar="FILE", help="The settings of a shared experiment (.ganlab); NAME may be left out.")] = None,
    change: Annotated[list[str] | None, typer.Option(
        "--set", metavar="NAME=VALUE", help="Another value of one of its settings; may be repeated.")] = None,
) -> int:
    """Run the lecture's experiments without a window: each tries its claim and says with figures whether it held."""
    from gan_studio.cli.lab import LabOptions, run_lab

    return run_lab(LabOptions(name, every, seed, quick, as_json, state, tuple(change or ())))


def bench(
    what: Annotated[Literal["window", "train", "quality"], typer.Argument(
        metavar="[train|quality]", help="Nothing: how smooth the window is. train: how fast training is. quality: how good "
        "pictures are after equal time (takes hours).", show_default=False)] = "window",
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    only: Annotated[list[str] | None, typer.Option("--only", metavar="NAME", help="Only this figure; may be repeated.")] = None,
    quick: Annotated[bool, typer.Option("--quick", help="Shorter and rougher: to see that it works.")] = False,
    minutes: Annotated[float | None, typer.Option(
        "--minutes", metavar="M", min=0.001, show_default="5", help="quality: train each side for M minutes.")] = None,
    seeds: Annotated[int | None, typer.Option(
        "--seeds", metavar="N", min=1, show_default="3", help="quality: repeat with N seeds and take medians.")] = None,
    sets: Annotated[str | None, typer.Option(
        "--sets", metavar="NAMES", show_default="digits,emoji,characters,faces", help="quality: compare on these sets.")] = None,
    threads: Annotated[int, typer.Option(
        "--threads", metavar="N", min=0, max=256, help="quality: CPU threads of both sides; 0 lets each choose.")] = 0,
    clock: Annotated[Literal["wall", "cpu"], typer.Option(
        "--clock", help="quality: minutes as time passes, or as one thread computes, which is fair on a busy machine.")] = "wall",
    data_dir: Annotated[Path | None, typer.Option(
        "--data-dir", metavar="DIR", help="quality: where the test data are.", show_default="../shared/data")] = None,
    out: Annotated[Path | None, typer.Option(
        "--out", metavar="FILE", help="quality: keep single results in FILE; those that it has are not measured again.")] = None,
    here: Annotated[bool, typer.Option("--here", hidden=True, help="Measure in this very process.")] = False,
) -> int:
    """Measure how quick the studio is on this machine, or how good its pictures are, each figure beside its target."""
    if what == "quality":
        from gan_studio.bench.quality import quality_options, run_quality

        options = quality_options(minutes=minutes, seeds=seeds, sets=sets, threads=threads, clock=clock, data_dir=data_dir,
                                  quick=quick)
        return run_quality(options, only=only or [], as_json=as_json, out=out)
    given = {"--minutes": minutes, "--seeds": seeds, "--sets": sets, "--threads": threads or None, "--data-dir": data_dir,
             "--out": out, "--clock": clock if clock != "wall" else None}
    if alien := [name for name, value in given.items() if value is not None]:
        raise RecipeError(f"{alien[0]} is for 'bench quality' only.", "Leave it out, or say: gan-studio bench quality")
    from gan_studio.bench import run_bench

    return run_bench(as_json=as_json, only=only or [], quick=quick, here=here, group=what)
