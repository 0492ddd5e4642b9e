"""Single results of a comparison that takes hours, kept in a file as they come, so that it can be done piece by piece."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil

from gan_studio.core.atomic import write_json
from gan_studio.core.errors import StudioError

FORMAT = 1


class Results:
    """Results by key (what was measured, with which settings). What the file has already is not measured again."""

    def __init__(self, path: Path | None) -> None:
        """Reads `path`; None keeps nothing.

        Raises:
            StudioError: the file is there and is no such file.
        """
        self._path = path
        self._kept: list[dict[str, Any]] = []
        if path is not None and path.exists():
            try:
                table = json.loads(path.read_text("utf-8"))
                if table["format"] != FORMAT:
                    raise ValueError(table["format"])
                self._kept = list(table["results"])
            except (OSError, ValueError, KeyError, TypeError) as error:
                raise StudioError(f"'{path}' holds no results of the benchmark.", "Choose another file for --out.") from error

    def get(self, key: Mapping[str, Any], measure: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        """The result of this key: the one that is kept, or what `measure` gives now, with when and under what load."""
        wanted = json.loads(json.dumps(dict(key)))  # as it comes back from the file
        for result in self._kept:
            if result["key"] == wanted:
                return result
        before = _load()
        began = datetime.now(UTC).isoformat(timespec="seconds")
        found = {"key": wanted, "began": began, "load_before": before, **measure(), "load_after": _load()}
        self._kept.append(found)
        self.save()
        return found

    def save(self, **more: Any) -> None:
        """Writes the file anew, with more facts beside the results."""
        if self._path is not None:
            from gan_studio.bench import machine

            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_json(self._path, {"format": FORMAT, "machine": machine(), **more, "results": self._kept})


def _load() -> float:
    """Programs that wanted to compute during the last minute."""
    return round(psutil.getloadavg()[0], 2)
