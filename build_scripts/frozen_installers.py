"""Packs the built program for this system: the maker of packaging/, then checksums and the list of what is inside (SBOM)."""

from __future__ import annotations

import hashlib
import importlib.util
import re
import sys
import types
from pathlib import Path

from frozen_build import BuildError

MAKERS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


def make(root: Path, program: Path, out: Path, *, quick: bool = False, sign: bool = False) -> list[Path]:
    """Writes this system's installers, their SBOM and SHA256SUMS into `out`.

    Raises:
        BuildError: a tool is missing or failed; the text says which.
    """
    system = MAKERS.get(sys.platform)
    if system is None:
        raise BuildError(f"There is no installer for {sys.platform}; dist/gan-studio itself is the program.")
    sys.path.insert(0, str(root / "packaging"))
    maker = load(root / "packaging" / system / "make.py", f"{system}_make")
    settings: dict[str, object] = {}
    if sign and system != "linux":
        settings["sign"] = True
    if quick and system == "linux":
        settings["level"] = "0"
    from maker import MakeError

    try:
        made = list(maker.make(program, version(root), out, **settings))
        import sbom

        made += sbom.write(program, out)
    except MakeError as error:
        raise BuildError(str(error)) from error
    made.append(checksums(made, out / "SHA256SUMS"))
    for path in made:
        print(f"  {path.name}: {path.stat().st_size / 1e6:,.1f} MB", flush=True)
    return made


def load(path: Path, name: str) -> types.ModuleType:
    """A module from a file: the three makers have the same name."""
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise BuildError(f"{path} cannot be loaded.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def version(root: Path) -> str:
    found = re.search(r'^version = "([^"]+)"', (root / "pyproject.toml").read_text("utf-8"), re.MULTILINE)
    if found is None:
        raise BuildError("pyproject.toml names no version.")
    return found[1]


def checksums(files: list[Path], target: Path) -> Path:
    """As `sha256sum --check` reads them."""
    lines = []
    for path in files:
        with path.open("rb") as file:
            lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    target.write_text("".join(lines), "utf-8")
    return target
