"""Tensors that took long to make, kept in the cache folder: what is not there, or not whole, is only made again."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from safetensors import SafetensorError
from torch import Tensor

from gan_studio.core.atomic import write_bytes
from gan_studio.core.packing import from_safetensors, to_safetensors
from gan_studio.paths import cache_dir

MOST_BYTES = 2 * 2**30
"""Of one kind; beyond, those that were not used for longest go."""
MOST_DAYS = 60


def path_of(kind: str, name: str) -> Path:
    """Where tensors of this kind (a word) and name (a digest) are kept."""
    return cache_dir() / kind / f"{name}.safetensors"


def recall(kind: str, name: str) -> dict[str, Tensor] | None:
    """What was kept, or None. Whoever asks looks whether all of it is there."""
    path = path_of(kind, name)
    try:
        tensors: dict[str, Tensor] = from_safetensors(path.read_bytes())
        os.utime(path)
    except (OSError, SafetensorError, ValueError):
        return None
    return tensors


def keep(kind: str, name: str, tensors: Mapping[str, Tensor]) -> None:
    """Keeps them for the next time, where that is possible."""
    path = path_of(kind, name)
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(path, to_safetensors(tensors))
        _prune(path)


def _prune(kept: Path) -> None:
    found = sorted((status.st_mtime, status.st_size, path) for path in kept.parent.glob("*.safetensors")
                   for status in [path.stat()])
    total, oldest = sum(size for _, size, _ in found), time.time() - MOST_DAYS * 86400
    for modified, size, path in found:
        if path != kept and (total > MOST_BYTES or modified < oldest):
            path.unlink(missing_ok=True)
            total -= size
