"""`gan-studio video`: a film of latents, or of what a run has drawn while it learned, as MP4, GIF or a folder of PNGs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from gan_studio.cli.generate import UsageError, checked_psi, find_network, origin_of, parse_seeds
from gan_studio.cli.terminal import Interruption, progress_bar
from gan_studio.core.errors import StudioError

if TYPE_CHECKING:
    from gan_studio.core.export.films import FilmFormat
    from gan_studio.core.export.shots import Shot
    from gan_studio.core.latent.held import Held
    from gan_studio.core.latent.timeline import Timeline
    from gan_studio.core.sampling import Renderer

DEFAULT_SEEDS = range(4)
SECONDS_A_KEY = 1.0
LONGEST = 600.0


@dataclass(frozen=True)
class VideoOptions:
    """What was said on the command line. Only one of `seeds`, `keys`, `training` and `samples` is given."""

    network: str
    out: Path
    snapshot: str = "last"
    seeds: str | None = None
    keys: tuple[Path, ...] = ()
    training: bool = False
    samples: bool = False
    seconds: float | None = None
    rate: int = 24
    size: int | None = None
    pixels: bool = False
    loop: bool = True
    psi: float = 1.0


def run_video(options: VideoOptions) -> int:
    """Draws and writes. Raises StudioError where the run cannot be read or the film cannot be written."""
    kind = _kind(options)
    checked_psi(options.psi)
    seeds = _seeds(options)
    from gan_studio.core.export import shots
    from gan_studio.core.export.origin import Model
    from gan_studio.core.sampling import Renderer

    run, snapshot = find_network(Path(options.network), options.snapshot)
    renderer = Renderer.from_run(run, snapshot)
    shot = _shot(options, seeds, run, renderer)
    scaling: Literal["pixels", "smooth"] = "pixels" if options.pixels else "smooth"
    with Interruption() as interruption, progress_bar("Filming") as bar:
        path = shots.make(options.out, shot, kind, Model.of(renderer, run), size=options.size, scaling=scaling,
                          progress=bar.update, cancelled=lambda: interruption.asked)
    if options.size is not None and (side := shots.shown_side(renderer.image_shape[0], options.size, kind)) != options.size:
        print(f"{options.size} px became {side} px.")
    print(f"{shot.count:,} images of '{renderer.title}', {shot.rate} a second, {shot.count / shot.rate:.1f} s: {path}")
    return 0


def _kind(options: VideoOptions) -> FilmFormat:
    given = [name for name, value in (("--keys", options.keys), ("--training", options.training), ("--samples", options.samples),
                                      ("--seeds", options.seeds and not options.training)) if value]
    if len(given) > 1:
        raise UsageError(f"{given[0]} and {given[1]} are two different films.", "Give one of them.")
    if options.seconds is not None and not 0 < options.seconds <= LONGEST:
        raise UsageError(f"--seconds: {options.seconds:g} is no length for a film.", f"Choose up to {LONGEST:g}.")
    kinds: dict[str, FilmFormat] = {".mp4": "mp4", ".gif": "gif", "": "frames"}
    kind = kinds.get(options.out.suffix.lower())
    if kind is None:
        raise UsageError(f"'{options.out.name}' is no name for a film.",
                         "End it with .mp4 or .gif; without an ending it becomes a folder of PNGs.")
    return kind


def _seeds(options: VideoOptions) -> Sequence[int]:
    """Those to go through, before a latent is made of them. Raises UsageError."""
    from gan_studio.core.latent.timeline import MOST_KEYS

    return parse_seeds(options.seeds, MOST_KEYS) if options.seeds is not None else DEFAULT_SEEDS


def _shot(options: VideoOptions, seeds: Sequence[int], run: Path, renderer: Renderer) -> Shot:
    from gan_studio.core.export import shots
    from gan_studio.core.latent.held import Held
    from gan_studio.core.latents import latents_of_seeds
    from gan_studio.core.run import RunFolder

    if options.samples:
        return shots.of_samples(RunFolder.open(run), options.rate, options.seconds)
    if options.keys:
        timeline = _timeline(options.keys, options)
        return shots.of_timeline(renderer, timeline, options.rate)
    latents = latents_of_seeds(seeds, renderer.latent_dim)
    held = [Held(seed, z, options.psi, styles=renderer.styles) for seed, z in zip(seeds, latents, strict=True)]
    if options.training:
        return shots.of_training(RunFolder.open(run), held, options.rate, options.seconds)
    return shots.of_timeline(renderer, _through(held, options), options.rate)


def _timeline(files: Sequence[Path], options: VideoOptions) -> Timeline:
    """The keys that files carry: several pictures are a key each; one film is its own timeline."""
    from gan_studio.core.latent.timeline import Timeline

    origins = [origin_of(path, "--keys") for path in files]
    if len(origins) == 1 and origins[0].film is not None and "timeline" in origins[0].film:
        found = Timeline.from_json(origins[0].film["timeline"], str(files[0]))
        return found if options.seconds is None else found.stretched(options.seconds)
    return _through([origin.held for origin in origins], options)


def _through(held: Sequence[Held], options: VideoOptions) -> Timeline:
    """From each to the next, a second each where no length is asked for."""
    from gan_studio.core.latent.timeline import Timeline

    timeline = Timeline(loops=options.loop)
    try:
        for each in held:
            timeline = timeline.with_key_behind(each)
        return timeline if options.seconds is None else timeline.stretched(options.seconds)
    except ValueError as error:
        raise StudioError(f"These keys make no film: {error}.", "Take keys of one generator, and fewer of them.") from error
