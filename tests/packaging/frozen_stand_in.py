"""A folder like one that PyInstaller built, in a moment: a real archive of modules, and some real files beside it."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

from PyInstaller.archive.writers import CArchiveWriter, ZlibArchiveWriter

ROOT = Path(__file__).resolve().parents[2]


def build(folder: Path, modules: Iterable[str], copied: Iterable[Path] = ()) -> Path:
    """`modules` go into the archive as empty ones; `copied` files lie in `_internal`, at their place in site-packages."""
    inside = folder / "_internal"
    inside.mkdir(parents=True)
    code = compile("", "empty", "exec")
    entries = [(name, str(folder / f"{name}.py"), "PYMODULE") for name in modules]
    archive = folder.parent / "PYZ.pyz"
    ZlibArchiveWriter(str(archive), entries, dict.fromkeys(modules, code))
    CArchiveWriter(str(folder / "gan-studio"), [("PYZ.pyz", str(archive), False, "z")], "libpython3.11.so")
    packages = Path(importlib.util.find_spec("PIL").origin).parents[1]  # type: ignore[union-attr,arg-type]
    for path in copied:
        target = inside / (path.relative_to(packages) if path.is_relative_to(packages) else path.name)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    return folder


def module(path: str) -> ModuleType:
    """A script of the project as a module, by its path in the checkout."""
    name = path.removesuffix(".py").replace("/", "_")
    spec = importlib.util.spec_from_file_location(name, ROOT / path)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[name] = made  # dataclasses look their module up
    spec.loader.exec_module(made)
    return made
