"""`gan-studio metrics`: how good a run's generator is, each figure between real against real and a failed generator."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gan_studio.cli.generate import UsageError, named_network
from gan_studio.cli.terminal import Bar, Interruption, progress_bar, sources
from gan_studio.core.errors import CancelledError, RunError

if TYPE_CHECKING:
    from torch import Tensor

    from gan_studio.core.data.types import DataSet
    from gan_studio.core.metrics import Evaluator, Report
    from gan_studio.core.metrics.inception import Inception
    from gan_studio.core.run import RunFolder
    from gan_studio.core.sampling import Renderer


@dataclass(frozen=True)
class MetricsOptions:
    """What was asked for on the command line."""

    network: str
    data: tuple[str, ...]
    metrics: str | None
    count: int | None
    seed: int
    snapshot: str
    allow_download: bool
    as_json: bool


def run_metrics(options: MetricsOptions) -> int:
    """Measures and prints. Raises RunError, DataError, or UsageError for a figure that there is not."""
    from gan_studio.core.run import RunFolder

    path, named = _split(named_network(Path(options.network)))
    folder = RunFolder.open(path)
    which = _snapshots(folder, named, options.snapshot)
    keys, inception_keys = _keys(options.metrics, folder.options.data.kind)
    from gan_studio.core.metrics import Evaluator
    from gan_studio.core.opening import data_of_run
    from gan_studio.core.sampling import Renderer

    data = data_of_run(folder, _data(options, folder))
    try:
        evaluator = Evaluator(data, count=options.count, seed=options.seed, keys=keys)
    except KeyError as error:
        raise UsageError(f"--metrics: these data have no figure '{error.args[0]}'.",
                         "Without --metrics all that they have are measured.") from error
    inception = _inception(options, inception_keys, evaluator.count)
    found: list[dict[str, Any]] = []
    with Interruption() as interruption, progress_bar("Measuring", shown=not options.as_json) as bar:
        for number, snapshot in enumerate(which):
            renderer = Renderer.from_run(folder, snapshot)
            report = _evaluate(evaluator, renderer, interruption, bar, number, len(which))
            table = {"snapshot": snapshot.name, "images_seen": renderer.images_seen, **report.as_table()}
            if inception is not None:
                table["figures"] += _inception_rows(inception, evaluator, renderer, data, interruption)
            found.append(table)
            if not options.as_json:
                bar.print(_table(table, folder.name, data, explained=number == len(which) - 1))
    if options.as_json:
        print(json.dumps(_facts(options, folder, data) | {"evaluations": found}, indent=2))
    elif len(found) > 1:
        print(_summary(found))
    return 0


def _split(path: Path) -> tuple[Path, Path | None]:
    """The run folder, and the snapshot in it that was named, if one was."""
    return (path.parent.parent, path) if path.parent.name == "snapshots" else (path, None)


def _snapshots(folder: RunFolder, named: Path | None, which: str) -> list[Path]:
    """The snapshots to measure, oldest first."""
    which = "newest" if which == "last" else which  # as `generate` calls it
    if named is not None:
        if which != "newest":
            raise UsageError("--network names a snapshot already.", "Leave --snapshot out, or give the run's folder.")
        return [named]
    if which == "best":
        best = folder.quality.best()
        if best is None:
            raise RunError(f"'{folder.name}' has no best snapshot: its quality was not measured.",
                           "Use --snapshot newest or --snapshot all.")
        return [best.path]
    sound = _readable(folder) if which in ("all", "newest") else []
    if which in ("all", "newest"):
        if not sound:
            raise RunError(f"'{folder.name}' has no snapshot that can be read.", "Train it for a minute first.")
        return sound if which == "all" else sound[-1:]
    path = Path(which)
    inside = folder.path / "snapshots" / which
    for candidate in (inside, path):
        if candidate.is_dir():
            return [candidate]
    raise RunError(f"'{folder.name}' has no snapshot called '{which}'.",
                   "There are: " + (", ".join(one.name for one in folder.snapshots()) or "none") + ".")


def _readable(folder: RunFolder) -> list[Path]:
    from gan_studio.core.snapshots import read_header

    found = []
    for path in folder.snapshots():
        try:
            read_header(path)
        except RunError as error:
            print(f"Warning: {error.message} It is left out.", file=sys.stderr)
            continue
        found.append(path)
    return found


def _keys(wanted: str | None, kind: str) -> tuple[list[str] | None, tuple[str, ...]]:
    """The figures of ours (None: all) and those of Inception. Raises UsageError for an unknown one."""
    if wanted is None:
        return None, ()
    from gan_studio.core.metrics.families import FIGURES
    from gan_studio.core.metrics.inception import KEYS

    known = [*dict.fromkeys(figure.key for figure in FIGURES), *KEYS]
    asked = [word.strip() for word in wanted.split(",") if word.strip()]
    for word in asked:
        if word not in known:
            raise UsageError(f"--metrics: there is no figure called '{word}'.", f"There are: {', '.join(known)}.")
    inception = tuple(word for word in asked if word in KEYS)
    if inception and kind == "points":
        raise UsageError("--metrics: Inception looks at pictures, and these data are points.", "Leave it out.")
    return [word for word in asked if word not in KEYS], inception


def _data(options: MetricsOptions, folder: RunFolder) -> DataSet | None:
    if not options.data:
        return None
    from gan_studio.core.data.open import open_data

    return open_data(sources(options.data), folder.options.recipe)


def _inception(options: MetricsOptions, keys: tuple[str, ...], count: int) -> Inception | None:
    if not keys:
        return None
    from gan_studio.core.metrics.inception import open_inception

    def ask(question: str) -> bool:
        print(f"{question} [yes/no] ", end="", file=sys.stderr, flush=True)
        return sys.stdin.readline().strip().lower() in ("y", "yes")

    terminal = sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()
    return open_inception(keys, count, agreed=options.allow_download, ask=ask if terminal else None)


def _draw(renderer: Renderer, z_ND: Tensor) -> Tensor:
    import torch

    samples = torch.from_numpy(renderer.samples(z_ND.numpy()))
    return samples if renderer.kind == "points" else samples.permute(0, 3, 1, 2).float().div_(127.5).sub_(1)


def _evaluate(
    evaluator: Evaluator, renderer: Renderer, interruption: Interruption, bar: Bar, number: int, of: int
) -> Report:
    work = evaluator.evaluate(lambda z_ND: _draw(renderer, z_ND), renderer.latent_dim)
    try:
        while True:
            next(work)
            if interruption.asked:
                raise CancelledError
            bar.update(number + evaluator.share_done, of, f"snapshot {number + 1} of {of}" if of > 1 else "")
    except StopIteration as end:
        report: Report = end.value
        return report


def _inception_rows(
    inception: Inception, evaluator: Evaluator, renderer: Renderer, data: DataSet, interruption: Interruption
) -> list[dict[str, Any]]:
    import numpy as np
    import torch

    from gan_studio.core.metrics.inception import KEYS

    order = evaluator.real_indices()
    latents_ND = evaluator.latents(renderer.latent_dim)

    def real(start: int, stop: int) -> Tensor:
        images = torch.from_numpy(np.array(data.gather(order[start:stop]))).permute(0, 3, 1, 2)
        return images.expand(-1, 3, -1, -1).contiguous()

    def made(start: int, stop: int) -> Tensor:
        return torch.from_numpy(renderer.samples(latents_ND[start:stop].numpy())).permute(0, 3, 1, 2).contiguous()

    work = inception.compare(real, made, evaluator.count)
    try:
        while True:
            next(work)
            if interruption.asked:
                raise CancelledError
    except StopIteration as end:
        values: dict[str, float] = end.value
    how = "In the features of the downloaded Inception v3, through torchmetrics; of as many real and generated ones."
    return [{"key": key, "label": KEYS[key], "value": value, "floor": None, "ceiling": None, "better": "low", "how": how}
            for key, value in values.items()]


def _facts(options: MetricsOptions, folder: RunFolder, data: DataSet) -> dict[str, Any]:
    from gan_studio.core.run_options import software_versions

    return {
        "run": str(folder.path.absolute()),
        "name": folder.name,
        "data": {"source": list(data.source), "name": data.name, "kind": data.kind, "count": len(data),
                 "shape": list(data.shape), "fingerprint": data.fingerprint,
                 "same_as_trained_on": data.fingerprint == folder.options.data.fingerprint},
        "seed": options.seed,
        "floor": "real samples against other real samples, as many of each",
        "versions": software_versions(),
    }


def _table(table: dict[str, Any], name: str, data: DataSet, *, explained: bool) -> str:
    rows = [("", "value", "real data", "failed", "better"), *(
        (row["label"], *(_number(row[part]) for part in ("value", "floor", "ceiling")), row["better"])
        for row in table["figures"])]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [f"'{name}' at {table['images_seen'] / 1000:.1f} kimg: {table['count']:,} generated against {table['count']:,} "
             f"real {data.kind} of '{data.name}', {table['seconds']:.1f} s", ""]
    lines += ["  ".join(_cells(row, widths)).rstrip() for row in rows]
    lines.append("")
    if explained:
        lines += [*(f"{row['label']}: {row['how']}" for row in table["figures"]), *table["notes"], ""]
    return "\n".join(lines)


def _cells(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    return [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]


def _summary(found: Sequence[dict[str, Any]]) -> str:
    headline = found[0]["figures"][0]

    def value(table: dict[str, Any]) -> float:
        return float("inf") if table["figures"][0]["value"] is None else float(table["figures"][0]["value"])

    best = min(found, key=value)
    lines = [f"{table['snapshot']:>14}  {_number(table['figures'][0]['value']):>10}" + ("  best" if table is best else "")
             for table in found]
    return "\n".join([f"{headline['label']} of each snapshot:", *lines])


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.4g}"
