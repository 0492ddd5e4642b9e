"""What was timed on this machine, kept in the cache folder by the facts that it depends on."""

from __future__ import annotations

import json
import platform
from collections.abc import Mapping
from hashlib import sha256

import psutil
import torch

from gan_studio import paths
from gan_studio.core.atomic import write_json


class Timing:
    """The figures of one timing: `read` gives them once `keep` has written them. It is only a cache: what is missing or
    damaged is timed again, and where nothing can be written that costs a second at each start, no more."""

    def __init__(self, kind: str, facts: Mapping[str, object]) -> None:
        """`facts`: everything that the figures depend on besides torch's version, as JSON."""
        self._facts = {**facts, "kind": kind, "torch": torch.__version__}
        name = sha256(json.dumps(self._facts, sort_keys=True).encode()).hexdigest()[:16]
        self._path = paths.cache_dir() / "timing" / f"{kind}-{name}.json"

    def read(self, *names: str) -> dict[str, float] | None:
        """The figures of these names, all positive and finite; None where they were not kept."""
        try:
            kept = json.loads(self._path.read_text("utf-8"))["figures"]
            figures = {name: float(kept[name]) for name in names}
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return figures if all(0 < figure < float("inf") for figure in figures.values()) else None

    def keep(self, figures: Mapping[str, float]) -> None:
        """Writes them, if that is possible."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_json(self._path, {**self._facts, "figures": dict(figures)})
        except OSError:
            return


def cpu_name() -> str:
    """The processor as far as timings depend on it."""
    return f"{platform.machine()} {platform.processor()} {psutil.cpu_count()} {torch.backends.cpu.get_cpu_capability()}"
