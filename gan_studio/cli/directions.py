"""`gan-studio directions`: finds directions of a trained generator, prints what was measured, and writes them to a file."""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from gan_studio.cli.generate import UsageError, find_network
from gan_studio.cli.terminal import Interruption, progress_bar, sources
from gan_studio.core.directions import Direction
from gan_studio.core.errors import CancelledError, DataError, RunError

if TYPE_CHECKING:
    from gan_studio.core.run import RunFolder
    from gan_studio.core.sampling import Renderer

Method = Literal["pca", "sefa", "labels"]
T = TypeVar("T")


def run_directions(network: str, *, method: Method | None, snapshot: str, data: Sequence[str], labels: Path | None,
                   layers: str | None, out: Path | None, as_json: bool) -> int:
    """Finds, prints and writes. Raises StudioError where that is not possible."""
    from gan_studio.core.directions.npz import write_npz
    from gan_studio.core.run import RunFolder
    from gan_studio.core.sampling import Renderer

    run, which = find_network(Path(network), snapshot)
    renderer = Renderer.from_run(run, which)
    chosen: Method = method or ("labels" if data or labels else "pca")
    if chosen != "labels" and (data or labels):
        raise UsageError(f"--method {chosen} needs no pictures, so --data and --labels say nothing.", "Leave them out.")
    if chosen == "labels" and layers is not None:
        raise UsageError("--layers is for pca and sefa: named directions have a row for each layer.", "Leave it out.")
    first, last = parse_layers(layers, renderer.styles)
    remarks: tuple[str, ...] = ()
    if chosen == "labels":
        found, remarks = _named(renderer, RunFolder.open(run), data, labels, quiet=as_json)
    else:
        found = _plain(renderer, chosen, first, last, quiet=as_json)
    written = write_npz(out, found) if out is not None else None
    if as_json:
        rows = [{**each.to_json(), "vector": each.values.tolist()} for each in found]
        print(json.dumps({"network": str(run), "images_seen": renderer.images_seen, "method": chosen,
                          "remarks": [str(each) for each in remarks], "file": str(written) if written else None,
                          "directions": rows}, ensure_ascii=False, indent=1))
        return 0
    for remark in remarks:
        print(remark)
    print("\n".join(table(found)))
    if written is not None:
        print(f"{len(found)} directions: {written}")
    return 0


def table(found: Sequence[Direction]) -> list[str]:
    """A line for each direction: what it is, and what was measured or how much it explains."""
    width = max(len(str(each.label)) for each in found)
    if any(each.correlation is not None for each in found):
        lines = [f"{'':{width}}  follows the slider  others move  read off real pictures"]
        for each in found:
            figures = f"{each.correlation or 0:18.2f}  {100 * (each.others or 0):9.0f} %  {each.reading:22.2f}"
            lines.append(f"{each.label:{width}}  {figures}")
        return lines
    return [f"{'':{width}}  explains", *(f"{each.label:{width}}  {100 * (each.explained or 0):6.1f} %" for each in found)]


def parse_layers(text: str | None, styles: int) -> tuple[int, int]:
    """'2-4' is (1, 3); None is all of them. Raises UsageError."""
    from gan_studio.core.latent.held import MOST_STYLES

    if text is None:
        return 0, MOST_STYLES
    match = re.fullmatch(r"\s*(\d{1,3})(?:\s*-\s*(\d{1,3}))?\s*", text)
    if not styles:
        raise UsageError("--layers: this generator has no mapping network, so its layers share one latent.", "Leave it out.")
    first, last = (int(match[1]), int(match[2] or match[1])) if match is not None else (0, 0)
    if not 1 <= first <= last <= styles:
        raise UsageError(f"--layers: '{text}' is no range of layers from 1 to {styles}.", f"Write it like 1-{styles}.")
    return first - 1, last - 1


def _plain(renderer: Renderer, method: Method, first: int, last: int, *, quiet: bool) -> list[Direction]:
    from gan_studio.core.directions.analysis import pca_directions, principal_components, sefa_directions

    if method == "sefa":
        return sefa_directions(renderer, first, last)
    return pca_directions(_followed(principal_components(renderer), "Components", quiet), first, last)


def _named(renderer: Renderer, run: RunFolder, data: Sequence[str], table_of_labels: Path | None, *,
           quiet: bool) -> tuple[list[Direction], tuple[str, ...]]:
    from gan_studio.core.data.open import open_data
    from gan_studio.core.directions.labels import labels_for, require_table
    from gan_studio.core.directions.naming import named_directions

    if renderer.kind != "images":
        raise RunError("Named directions are learned from pictures, and this run draws points.", "Use --method pca.")
    options = run.options
    source = sources(data) if data else options.data.source
    if not source:
        raise UsageError("It is not known which pictures this run was trained on.", "Name them with --data.")
    if table_of_labels is not None:
        try:
            require_table(table_of_labels, source)
        except DataError as error:
            raise UsageError(f"--labels: {error.message}", error.hint) from error
    with Interruption() as interruption, progress_bar("Pictures", shown=not quiet) as bar:
        pictures = open_data(source, options.recipe, fingerprint="" if data else options.data.fingerprint,
                             progress=bar.update, cancelled=interruption.cancelled)
    labels = labels_for(pictures, options.recipe, table_of_labels)
    return _followed(named_directions(renderer, pictures, labels), "Learning", quiet), labels.remarks


def _followed(search: Generator[float, None, T], title: str, quiet: bool) -> T:
    """The result of `search`. Raises CancelledError after Ctrl+C."""
    with Interruption() as interruption, progress_bar(title, shown=not quiet) as bar:
        while True:
            if interruption.asked:
                search.close()
                raise CancelledError
            try:
                share = next(search)
            except StopIteration as end:
                result: T = end.value
                return result
            bar.update(share, 1.0)
