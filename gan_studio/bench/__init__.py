"""`gan-studio bench`: measures what we promise, on this machine, each figure in a fresh process of its own."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from typing import Any

from gan_studio.bench.figure import Figure
from gan_studio.bench.table import GROUPS
from gan_studio.core.errors import RecipeError

MISSED = 1


def run_bench(*, as_json: bool, only: Sequence[str], quick: bool, here: bool = False, group: str = "window") -> int:
    """Measures a group of figures ("window" or "train") and prints; 1 where one missed its target or could not be measured.

    `here` measures in this process, and prints the figures as one line of JSON: what `measure_apart` starts.

    Raises:
        RecipeError: `only` names a figure that does not exist.
    """
    table = GROUPS[group]
    names = chosen(only, table)
    if here:
        print(json.dumps([figure.as_table() for name in names for figure in table[name].measure(quick)]), flush=True)
        return 0
    figures = []
    for name in names:
        if not as_json:
            print(f"{name} ...", file=sys.stderr, flush=True)
        found = measure_apart(name, group, quick=quick)
        figures += found
        if not as_json:
            print("\n".join(figure.line() for figure in found), flush=True)
    if as_json:
        print(json.dumps({"machine": machine(), "quick": quick, "figures": [figure.as_table() for figure in figures]}, indent=1))
    return 0 if all(figure.passed is not False for figure in figures) else MISSED


def chosen(only: Sequence[str], table: Iterable[str]) -> list[str]:
    """The names of `table` that were asked for, in its order; all where none was. Raises RecipeError for an unknown one."""
    names = list(table)
    if unknown := [name for name in only if name not in names]:
        raise RecipeError(f"There is no figure called '{unknown[0]}'.", f"There are: {', '.join(names)}.")
    return [name for name in names if not only or name in only]


def measure_apart(name: str, group: str, *, quick: bool) -> list[Figure]:
    """The figures of one measurement, made in a process that does nothing else, in a user's folder of its own."""
    with tempfile.TemporaryDirectory(prefix="gan-studio-bench-", ignore_cleanup_errors=True) as home:
        settings = {**os.environ, "GAN_STUDIO_HOME": home}
        if not (settings.get("DISPLAY") or settings.get("WAYLAND_DISPLAY")) and sys.platform.startswith("linux"):
            settings.setdefault("QT_QPA_PLATFORM", "offscreen")
        command = [*program(), "bench", group, "--here", "--only", name, *(["--quick"] if quick else [])]
        done = subprocess.run(command, env=settings, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        last = " ".join(done.stderr.strip().splitlines()[-2:]) or f"exit code {done.returncode}"
        about = GROUPS[group][name]
        return [Figure(name, about.what, about.target, None, "", False, f"could not be measured: {last}")]
    return [Figure(**table) for table in json.loads(done.stdout.strip().splitlines()[-1])]


def program() -> list[str]:
    """The words that start this program again: frozen, or from source."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "gan_studio"]


def machine() -> dict[str, Any]:
    """What the figures were measured on."""
    from importlib import metadata

    import psutil

    versions = {package: metadata.version(package) for package in ("torch", "numpy", "PySide6-Essentials", "Pillow")}
    return {
        "system": platform.platform(), "python": platform.python_version(), "cores": psutil.cpu_count(logical=False),
        "threads": psutil.cpu_count(), "memory_gb": round(psutil.virtual_memory().total / 2**30, 1), **versions,
    }
