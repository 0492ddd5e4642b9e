"""Which files are there, and what came, went or changed between two looks."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path

Listing = Mapping[str, tuple[int, int]]  # path below the root, with a leading "/": size in bytes and time of change in ns

# What every installation of any package changes: the books of dpkg and apt, caches that are made from all packages.
BOOKS = ("/var/lib/dpkg", "/var/lib/apt", "/var/cache", "/var/log", "/var/lib/systemd", "/var/lib/pam", "/var/lib/dbus",
         "/etc/ld.so.cache", "/proc", "/sys", "/dev", "/tmp", "/run", "/var/tmp")


def listing(root: Path, below: str = "/", leave_out: Iterable[str] = BOOKS) -> dict[str, tuple[int, int]]:
    """Files and links below a folder, without following links. Folders count only where they are empty."""
    left_out = set(leave_out)
    found: dict[str, tuple[int, int]] = {}
    waiting = [below.rstrip("/")]
    while waiting:
        folder = waiting.pop()
        try:
            inside = list(os.scandir(f"{root}{folder}/"))
        except OSError:
            continue
        if not inside and folder:
            found[f"{folder}/"] = (0, 0)
        for entry in inside:
            path = f"{folder}/{entry.name}"
            if path in left_out:
                continue
            facts = entry.stat(follow_symlinks=False)
            if stat.S_ISDIR(facts.st_mode):
                waiting.append(path)
            else:
                found[path] = (facts.st_size, facts.st_mtime_ns)
    return found


def added(before: Listing, after: Listing) -> list[str]:
    """What is there now and was not, in order. A folder that was empty and is not any more says nothing of its own."""
    return sorted(path for path in after if path not in before)


def changed(before: Listing, after: Listing) -> list[str]:
    return sorted(path for path, facts in after.items() if path in before and before[path] != facts)


def outside(paths: Iterable[str], places: Iterable[str]) -> list[str]:
    """Paths that lie in none of the places. A place is a file or a folder; with a `*` at its end, a beginning."""
    allowed = tuple(places)
    return [path for path in paths if not any(_within(path, place) for place in allowed)]


def _within(path: str, place: str) -> bool:
    if place.endswith("*"):
        return path.startswith(place[:-1])
    return path.rstrip("/") == place.rstrip("/") or path.startswith(place.rstrip("/") + "/")


def shortened(paths: Iterable[str], most: int = 8) -> str:
    """A list for people: the first few, then how many more."""
    given = list(paths)
    rest = len(given) - most
    return ", ".join(given[:most]) + (f" and {rest} more" if rest > 0 else "")
