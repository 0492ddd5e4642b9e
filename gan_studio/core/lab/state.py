"""An experiment as a small file that one can keep, send and open again: its name, its settings, what a teacher hid.

JSON, UTF-8: {"format": "gan-studio-lab", "version": 1, "experiment": "playground", "settings": {...}, "hidden": [...],
"extra": {...}}. `extra` is an experiment's own, for what is no setting: a drawing, a guess.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gan_studio.core import atomic
from gan_studio.core.errors import RecipeError
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.lab.table import entry
from gan_studio.core.words import Text

FORMAT = "gan-studio-lab"
VERSION = 1
SUFFIX = ".ganlab"
LARGEST = 2_000_000  # bytes; a drawing of some thousand points takes a tenth of it


@dataclass(frozen=True)
class LabState:
    """`hidden` are names of controls that teacher mode does not show."""

    experiment: str
    settings: LabSettings
    hidden: tuple[str, ...] = ()
    extra: dict[str, Any] = field(default_factory=dict)

    def text(self) -> str:
        """As JSON."""
        return json.dumps({
            "format": FORMAT, "version": VERSION, "experiment": self.experiment,
            "settings": self.settings.model_dump(mode="json"), "hidden": list(self.hidden), "extra": self.extra,
        }, ensure_ascii=False, indent=2) + "\n"

    def save(self, path: Path) -> None:
        """Raises RunError where the file cannot be written; one that was there is as it was then."""
        with atomic.in_words(Text("saving the experiment"), path):
            atomic.write_bytes(path, self.text().encode())


def read_state(path: Path) -> LabState:
    """Raises RecipeError: no such file, no shared state, one of a newer version, or settings that are not possible."""
    try:
        if path.stat().st_size > LARGEST:
            raise _rubbish(path)
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        if isinstance(error, OSError):
            raise RecipeError(Text("{path} cannot be read: {why}.", path=path, why=error.strerror or error),
                              field="state") from error
        raise _rubbish(path) from error
    return parse_state(text, path)


def parse_state(text: str, path: Path | str = "The text") -> LabState:
    """The state that `text` holds; `path` names it in errors. Raises RecipeError like `read_state`."""
    try:
        given = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _rubbish(path) from error
    version = given.get("version") if isinstance(given, dict) and given.get("format") == FORMAT else None
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _rubbish(path)
    if version > VERSION:
        raise RecipeError(Text("{path} was saved by a newer GAN Studio.", path=path),
                          Text("Update GAN Studio, then open it again."), field="state")
    settings, hidden, extra = given.get("settings", {}), given.get("hidden", []), given.get("extra", {})
    if not (isinstance(settings, dict) and isinstance(extra, dict) and isinstance(hidden, list)
            and all(isinstance(name, str) for name in hidden)):
        raise _rubbish(path)
    line = entry(str(given.get("experiment", "")))
    return LabState(line.key, line.load().Settings.make(settings), tuple(hidden), extra)


def _rubbish(path: Path | str) -> RecipeError:
    return RecipeError(Text("{path} is no saved experiment of GAN Studio.", path=path),
                       Text("Such files are made by 'Share' in the Lab and end in {suffix}.", suffix=SUFFIX), field="state")
