"""What `gan-studio train` prints about quality: a line at each evaluation, and how it ended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gan_studio.core.events import MetricsReady
from gan_studio.core.metrics.report import Measured

if TYPE_CHECKING:
    from gan_studio.core.run import RunFolder


def quality_line(told: MetricsReady) -> str:
    """The headline and what it lies between: quality  kimg 12.0  Kernel distance 0.12  (real data 0.002, failed 3.1)  best"""
    figure = told.report.headline
    words = [f"quality  kimg {told.kimg:<8.1f} {figure.label} {_number(figure.value)}", _between(figure)]
    return "  ".join([*words, "best so far"] if told.is_best else words)


def quality_summary(folder: RunFolder) -> list[str]:
    """How the run ended, where its best moment was, and how to draw with it; no line where it was never measured.
    Raises `RunError`."""
    from gan_studio.core.run_quality import evaluations

    told = evaluations(folder.quality.read()[0])
    if not told:
        return []
    last, kept = told[-1], folder.quality.best()
    figure = last.report.headline
    lines = [f"Quality       {figure.label} {_number(figure.value)} at {last.kimg:.1f} kimg  {_between(figure)}"]
    if kept is None:
        return lines
    if kept.images_seen == last.images_seen:
        return [*lines, "              the last snapshot is the best one"]
    lines.append(f"Best          {_number(kept.value)} at {kept.images_seen / 1000:.1f} kimg; draw with it: "
                 f"gan-studio generate --network {_quoted(folder.path)} --snapshot best --outdir pictures")
    return lines


def _between(figure: Measured) -> str:
    return f"(real data {_number(figure.floor)}, failed {_number(figure.ceiling)})"


def _number(value: float) -> str:
    return f"{value:.3g}"


def _quoted(path: Path) -> str:
    return f'"{path}"' if " " in str(path) else str(path)
