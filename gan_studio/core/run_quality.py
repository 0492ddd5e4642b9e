"""How good a run has been: metrics.jsonl, one line an evaluation, and the best generator kept beside the last.

A line holds `images_seen`, `seconds` (training time so far), and the report: `count`, `figures`, ... (`Report.as_table`).
As in stats.jsonl, `{"resumed_from": images}` says that later lines before it no longer count.

The best is a light snapshot, `snapshots/best-000042`, beside the numbered ones: nothing goes on training from it, and it is
not thinned with them. A better one is written before the old one goes, so that there is always one. Beside the best of all
stays the best of the time up to the newest snapshot: after a crash training goes on from there, and what came later never
happened.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gan_studio.core import snapshots
from gan_studio.core.atomic import in_words, remove_folder
from gan_studio.core.errors import RunError
from gan_studio.core.events import MetricsReady
from gan_studio.core.metrics.report import Report
from gan_studio.core.run_state import SNAPSHOTS
from gan_studio.core.run_stats import RESUMED, append_line, read_lines, stats_line
from gan_studio.core.words import Text

METRICS_FILE = "metrics.jsonl"
BEST_SNAPSHOT = "best"
"""What a person writes to mean the best one: `--snapshot best`."""

_NAME = re.compile(r"^best-(\d{6,})(?:-(\d+))?$")


@dataclass(frozen=True)
class Best:
    """The best generator that a run has kept. `key`, `value` and `count`: the figure that it won by, over how many samples."""

    path: Path
    images_seen: int
    key: str
    value: float
    count: int

    def is_beaten_by(self, key: str, value: float, count: int, *, low_is_good: bool) -> bool:
        """Whether a generator with this figure is better. Figures that were found differently cannot be compared: then
        the newer one counts. A value that is not finite beats nothing."""
        if not math.isfinite(value):
            return False
        if (key, count) != (self.key, self.count):
            return True
        return value < self.value if low_is_good else value > self.value


def evaluations(rows: Iterable[Mapping[str, Any]], best: Best | None = None) -> list[MetricsReady]:
    """The evaluations that lines of metrics.jsonl tell of; `best` is the best before them. A line that cannot be
    understood is left out."""
    found = []
    for row in rows:
        with suppress(KeyError, TypeError, ValueError):
            report, images_seen = Report.from_table(dict(row)), int(row["images_seen"])
            headline = report.headline
            better = best is None or best.is_beaten_by(
                headline.key, headline.value, report.count, low_is_good=headline.better == "low")
            if better:
                best = Best(Path(), images_seen, headline.key, headline.value, report.count)
            found.append(MetricsReady(images_seen, report, better, -1 if best is None else best.images_seen))
    return found


class RunQuality:
    """The evaluations in a run folder. Writing is for the one who holds the run's lock."""

    def __init__(self, run: Path) -> None:
        self._run = run
        self._folder = run / SNAPSHOTS

    def append(self, table: Mapping[str, Any]) -> None:
        """Adds an evaluation. Raises `RunError`."""
        with in_words(Text("writing metrics"), self._run):
            append_line(self._run / METRICS_FILE, stats_line(table))

    def read(self, offset: int = 0) -> tuple[list[dict[str, Any]], int]:
        """Evaluations since `offset`, and the offset for next time; works while another process writes. Raises `RunError`."""
        with in_words(Text("reading metrics"), self._run):
            return read_lines(self._run / METRICS_FILE, offset)

    def keep_best(self, images_seen: int, generator_ema: Mapping[str, Any], *, key: str, value: float, count: int) -> Best:
        """Keeps a generator as the best from now on. Raises `RunError`: the disk is full, ...; the old one then stays."""
        with in_words(Text("saving the best snapshot"), self._run):
            path = snapshots.write_generator(
                self._folder, f"{BEST_SNAPSHOT}-{images_seen // 1000:06d}", images_seen, generator_ema, BEST_SNAPSHOT,
                headline={"key": key, "value": value, "count": count})
        with suppress(OSError, RunError):  # the new one is safe; one that is being read goes next time (Windows)
            self._prune()
        return Best(path, images_seen, key, value, count)

    def best(self) -> Best | None:
        """The best generator that can be read; None where none was kept."""
        return next(iter(self._all()), None)

    def rewind(self, images_seen: int) -> list[Path]:
        """Training goes on from a snapshot at `images_seen`: evaluations beyond it no longer count. Returns what is to be
        set aside: best generators from beyond it, or damaged ones. Raises OSError."""
        if (self._run / METRICS_FILE).exists():
            append_line(self._run / METRICS_FILE, stats_line({RESUMED: images_seen}))
        kept = {best.path for best in self._all() if best.images_seen <= images_seen}
        return [path for path in self._paths() if path not in kept]

    def _paths(self) -> list[Path]:
        """Newest first. Each was the best when it was written, so that the newest is the best."""
        try:
            names = os.listdir(self._folder)
        except OSError:
            return []
        found = [(int(match[1]), int(match[2] or 0), name) for name in names if (match := _NAME.match(name))]
        return [self._folder / name for _, _, name in sorted(found, reverse=True)]

    def _all(self) -> list[Best]:
        found = []
        for path in self._paths():
            with suppress(RunError, KeyError, TypeError, ValueError):  # damaged: the one before counts
                header = snapshots.read_header(path)
                if not (path / snapshots.GENERATOR_FILE).is_file():
                    continue
                headline = header["headline"]
                found.append(Best(path, int(header["images_seen"]), str(headline["key"]), float(headline["value"]),
                                  int(headline["count"])))
        return sorted(found, key=lambda best: -best.images_seen)

    def _prune(self) -> None:
        """Keeps the best of all, and the best of the time up to the newest whole snapshot. Raises OSError."""
        resumable = -1
        for path in reversed(snapshots.list_snapshots(self._folder)):
            with suppress(RunError):
                header = snapshots.read_header(path)
                if header["complete"]:
                    resumable = int(header["images_seen"])
                    break
        found = self._all()
        kept = {best.path for best in [*found[:1], *[best for best in found if best.images_seen <= resumable][:1]]}
        for path in self._paths():
            if path not in kept:
                remove_folder(path)
