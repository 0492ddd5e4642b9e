"""Rules of the house that import-linter cannot say."""

import ast
from pathlib import Path

import gan_studio

ROOT = Path(gan_studio.__file__).parent


def imported_modules(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
        elif isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
    return names


def test_workers_and_session_know_qtcore_only():
    for path in [*ROOT.joinpath("workers").glob("*.py"), *ROOT.joinpath("session").glob("*.py")]:
        qt = {name for name in imported_modules(path) if name.startswith(("PySide6", "pyqtgraph"))}
        assert qt <= {"PySide6.QtCore"}, path.name
