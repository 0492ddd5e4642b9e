"""Finding the generator that a picture was drawn with again: by place, by name, and by the fingerprint of its weights."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from gan_studio.core.errors import CancelledError, RunError, StudioError
from gan_studio.core.export.origin import Model, short_path
from gan_studio.core.run import RunFolder
from gan_studio.core.sampling import Renderer
from gan_studio.core.snapshots import read_header
from gan_studio.core.words import Text


@dataclass(frozen=True)
class Found:
    """The run whose generator drew it.

    Attributes:
        snapshot: the folder of the very one; None where it is no longer there: the run is the right one and has gone on since.
        is_newest: whether that is the newest one of the run.
        images_seen: of the generator that is shown then.
    """

    run: Path
    snapshot: Path | None
    is_newest: bool
    images_seen: int


def find(model: Model, runs: Iterable[Path], cancelled: Callable[[], bool] = lambda: False) -> Found:
    """Looks through run folders; those that cannot be read are passed over.

    Raises:
        StudioError: it is of none of them, in words that say what is missing.
        CancelledError: `cancelled` said so.
    """
    if not model.folder:
        raise StudioError(Text("This picture was drawn by a generator that was never trained, and such are not kept."),
                          Text("It can be opened as a picture."))
    likely: Found | None = None
    for path in _once([Path(model.folder).expanduser(), *runs]):
        if cancelled():
            raise CancelledError
        try:
            run = RunFolder.open(path)
            if run.options.recipe.latent_dim != model.latent_dim:
                continue
            if (found := _exact(run, model)) is not None:
                return found
            if likely is None and _is_named(run, model):
                likely = Found(path, None, True, run.images_seen)
        except (StudioError, OSError):
            continue
    if likely is not None:
        return likely
    raise StudioError(Text("The run that drew this picture was not found: '{name}' in {folder}.", name=model.name,
                           folder=model.folder),
                      Text("Put it back, or open it, and try again."))


def _exact(run: RunFolder, model: Model) -> Found | None:
    """The run's snapshot with these very weights."""
    snapshots = run.snapshots()
    best = run.quality.best()
    newest = snapshots[-1] if snapshots else None
    for path in [*reversed(snapshots), *([best.path] if best is not None else [])]:
        try:
            seen = int(read_header(path)["images_seen"])
            if seen == model.images_seen and Renderer.from_run(run, path).fingerprint() == model.fingerprint:
                return Found(run.path, path, path == newest, seen)
        except (RunError, KeyError, TypeError, ValueError):
            continue
    return None


def _is_named(run: RunFolder, model: Model) -> bool:
    return short_path(run.path) == model.folder or (run.path.name == Path(model.folder).name and run.name == model.name)


def _once(paths: Iterable[Path]) -> Iterator[Path]:
    seen = set()
    for path in paths:
        key = path.absolute()
        if key not in seen:
            seen.add(key)
            yield path
