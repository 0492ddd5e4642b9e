"""What a film is made of: frames that are drawn only as they are asked for, how many there are, and what is held in each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gan_studio.core.errors import StudioError
from gan_studio.core.export import films, pictures
from gan_studio.core.export.films import Film, FilmFormat
from gan_studio.core.export.origin import Model, Origin
from gan_studio.core.export.scaling import Picture, Scaling, side_for
from gan_studio.core.latent.held import Held
from gan_studio.core.latent.timeline import Timeline, require_fit
from gan_studio.core.run import RunFolder
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from gan_studio.core.sampling import Renderer

SHOWN_EACH = 0.25
"""Seconds that each moment of the training is shown where no length is asked for."""
TRIED = 8
"""Frames that are made to see how large a file will be."""
KEY_EVERY = 250  # frames from one that stands alone to the next: x264's own choice


@dataclass(frozen=True)
class Shot:
    """One film, ready to be made.

    Attributes:
        count, rate: frames in all, and a second.
        frames: draws those of a range, in order.
        held: what is held in a frame.
        film: what else its file says, see `Origin`.
    """

    count: int
    rate: int
    frames: Callable[[range], Iterator[Picture]]
    held: Callable[[int], Held]
    film: dict[str, Any]


def of_timeline(renderer: Renderer, timeline: Timeline, rate: int) -> Shot:
    """The keyframes of a timeline and what lies between. Raises StudioError: no keys, or those of another generator."""
    if not timeline.keys:
        raise StudioError(Text("There are no keyframes yet."), Text("Add two, then a film leads from one to the other."))
    require_fit(timeline, renderer.latent_dim, renderer.styles)
    times = timeline.frame_times(rate)

    def frames(which: range) -> Iterator[Picture]:
        return pictures.drawn(renderer, (timeline.at(times[index]) for index in which))

    return Shot(len(times), rate, frames, lambda index: timeline.at(times[index]), {"timeline": timeline.to_json()})


def of_training(run: RunFolder, held: Sequence[Held], rate: int, seconds: float | None = None) -> Shot:
    """The same latents through every snapshot of a run. Raises RunError where it has none."""
    found = pictures.snapshots_of(run)
    return _stretched(found, lambda paths: pictures.learned(run, held, paths), held[0], rate, seconds, "training")


def of_samples(run: RunFolder, rate: int, seconds: float | None = None) -> Shot:
    """The samples that a run kept while it trained. Raises RunError where it has none."""
    from gan_studio.core.latents import latents_of_seeds

    found = pictures.sheets_of(run)
    held = Held(0, latents_of_seeds([0], run.options.recipe.latent_dim)[0])  # the first of each sheet
    return _stretched(found, lambda paths: pictures.sampled(run, paths), held, rate, seconds, "samples")


def _stretched(found: Sequence[Path], draw: Callable[[Sequence[Path]], Iterator[Picture]], held: Held, rate: int,
               seconds: float | None, kind: str) -> Shot:
    count = max(len(found), round((len(found) * SHOWN_EACH if seconds is None else seconds) * rate))
    shown = [index * len(found) // count for index in range(count)]

    def frames(which: range) -> Iterator[Picture]:
        moments = sorted({shown[index] for index in which})
        times = [sum(shown[index] == moment for index in which) for moment in moments]
        for picture, often in zip(draw([found[moment] for moment in moments]), times, strict=False):
            for _ in range(often):
                yield picture

    return Shot(count, rate, frames, lambda index: held, {kind: len(found)})


def make(path: Path, shot: Shot, kind: FilmFormat, model: Model, *, size: int | None = None, scaling: Scaling = "smooth",
         progress: films.Progress = films.silent, cancelled: films.Cancelled = films.never) -> Path:
    """Writes a film of it that knows where it comes from. Raises what `write_film` raises."""
    film = Film(kind, shot.count, shot.rate, size, scaling, Origin(model, shot.held(0), shot.film).to_text(),
                lambda index: Origin(model, shot.held(index)).to_text())
    return films.write_film(path, shot.frames(range(shot.count)), film, progress=progress, cancelled=cancelled)


def expected_bytes(shot: Shot, kind: FilmFormat, *, size: int | None = None, scaling: Scaling = "smooth",
                   cancelled: films.Cancelled = films.never) -> int:
    """About how large the file will be, from a few frames that are made to see; of `frames` all files together."""
    tried = min(TRIED, shot.count)
    start = (shot.count - tried) // 2
    frames = list(shot.frames(range(start, start + tried)))
    whole = _made_bytes(frames, kind, shot.rate, size, scaling, cancelled)
    if tried == shot.count or len(frames) < 2:
        return whole * shot.count // max(1, len(frames))
    first = _made_bytes(frames[:1], kind, shot.rate, size, scaling, cancelled)
    each = max(0, whole - first) / (len(frames) - 1)
    alone = 1 + (shot.count - 1) // KEY_EVERY if kind == "mp4" else 1
    return round(first * alone + each * (shot.count - alone))


def _made_bytes(frames: list[Picture], kind: FilmFormat, rate: int, size: int | None, scaling: Scaling,
                cancelled: films.Cancelled) -> int:
    buffer = BytesIO()
    films.write_into(buffer, iter(frames), Film(kind, len(frames), rate, size, scaling), cancelled=cancelled)
    return buffer.tell() if kind == "frames" else len(buffer.getvalue())


def shown_side(drawn: int, size: int | None, kind: FilmFormat) -> int:
    """The side in px that frames of `drawn` px have in the file."""
    return side_for(drawn, size, even=kind == "mp4")
