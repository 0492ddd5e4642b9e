"""Frames: what a generator draws along a row of latents, and what a run has drawn while it learned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from gan_studio.core.errors import RunError, StudioError
from gan_studio.core.export.scaling import Picture
from gan_studio.core.latent.held import Held
from gan_studio.core.run import RunFolder
from gan_studio.core.sheets import make_sheet
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from gan_studio.core.sampling import Renderer

TOGETHER = 8
"""Latents that are drawn at once: few, so that cancelling is soon obeyed."""


def drawn(renderer: Renderer, held: Iterable[Held]) -> Iterator[Picture]:
    """A picture, uint8 (H, W, 3), of each. Raises StudioError where one is of another generator."""
    waiting: list[Held] = []
    for each in held:
        if not each.fits(renderer.latent_dim, renderer.styles):
            raise StudioError(
                Text("This latent has {n} dimensions and the generator {other}.", n=len(each.z), other=renderer.latent_dim),
                Text("It is of another generator: open that one."))
        if waiting and (len(waiting) == TOGETHER or not _alike(waiting[0], each)):
            yield from _draw(renderer, waiting)
            waiting = []
        waiting.append(each)
    if waiting:
        yield from _draw(renderer, waiting)


def _alike(one: Held, other: Held) -> bool:
    return one.psi == other.psi and one.style() is None and other.style() is None


def _draw(renderer: Renderer, together: Sequence[Held]) -> Iterator[Picture]:
    first = together[0]
    yield from renderer.render(np.stack([held.z for held in together]), first.psi, first.style())


def snapshots_of(run: RunFolder) -> list[Path]:
    """The snapshots that a film of the training can be made of, oldest first. Raises RunError where there is none."""
    found = run.snapshots()
    if not found:
        raise RunError(Text("'{run}' has no snapshot to draw with.", run=run.name), Text("Train it for a minute first."))
    return found


def learned(run: RunFolder, held: Sequence[Held], snapshots: Sequence[Path]) -> Iterator[Picture]:
    """The same latents through the snapshots of a run, one picture each, several latents as a sheet. One that is damaged is
    passed over; RunError where all are."""
    from gan_studio.core.sampling import Renderer

    shown = None
    failure: RunError | None = None
    for path in snapshots:
        try:
            renderer = Renderer.from_run(run, path)
        except RunError as error:
            failure = error
            continue
        pictures = np.stack(list(drawn(renderer, held)))
        shown = pictures[0] if len(pictures) == 1 else make_sheet(pictures)
        yield shown
    if shown is None and failure is not None:
        raise failure


def sheets_of(run: RunFolder) -> list[Path]:
    """The sheets of samples that a run kept while it trained, oldest first. Raises RunError where there is none."""
    found = [sheet.path for sheet in run.samples() if sheet.kind == "fakes"]
    if not found:
        raise RunError(Text("'{run}' has kept no samples.", run=run.name), Text("Train it for a minute first."))
    return found


def sampled(run: RunFolder, sheets: Sequence[Path], most: int = 16) -> Iterator[Picture]:
    """The first `most` samples of each sheet, one picture each: the same latents throughout."""
    for path in sheets:
        yield make_sheet(run.load_sheet(path)[:most])
