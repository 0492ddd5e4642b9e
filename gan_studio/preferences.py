"""What the window remembers between two starts, as JSON. Rubbish in the file costs the rubbish, not the rest."""

from __future__ import annotations

import json
import logging
import os
import tempfile
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from gan_studio import paths

logger = logging.getLogger(__name__)


class Preferences(BaseModel):
    """Settings of the program (those of a run are in `Recipe`). Assign, then `save()`."""

    model_config = ConfigDict(validate_assignment=True, extra="ignore")

    theme: Literal["dark", "light", "system"] = "dark"
    language: str = Field(default="", max_length=20)  # "" follows the system
    runs_folder: str = ""  # "" is the usual one
    keep_free_cores: int = Field(default=0, ge=0, le=256)  # CPU cores that training leaves alone, beyond the window's own
    window_geometry: str = ""  # QByteArray of saveGeometry(), base64
    pixelated: bool = False  # pictures enlarged by whole pixels instead of smoothly
    open_in_running_window: bool = True  # a second start gives its paths to the window that is open
    lab_done: list[str] = []  # experiments of the Lab whose check was passed
    lab_experiment: str = ""  # the one that was open last
    last_folder: str = ""  # where the file dialog opens

    @property
    def runs_root(self) -> Path:
        return Path(self.runs_folder) if self.runs_folder else paths.default_runs_dir()

    @classmethod
    def load(cls, path: Path | None = None) -> Preferences:
        """The saved preferences; whatever is missing or not valid is at its default."""
        path = path or preferences_path()
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError) as error:
            logger.warning("Preferences in %s cannot be read, the defaults are used: %s", path, error)
            return cls()
        if not isinstance(found, dict):
            logger.warning("Preferences in %s are not an object, the defaults are used.", path)
            return cls()
        return cls._keep_valid(found)

    @classmethod
    def _keep_valid(cls, found: dict[str, Any]) -> Preferences:
        try:
            return cls.model_validate(found)
        except ValidationError as error:
            wrong = {str(problem["loc"][0]) for problem in error.errors() if problem["loc"]}
            logger.warning("Preferences at their defaults, because what was saved is not valid: %s", sorted(wrong))
            return cls.model_validate({name: value for name, value in found.items() if name not in wrong})

    def save(self, path: Path | None = None) -> None:
        """Writes them whole or not at all. A full or read-only disk is logged: preferences are never worth a stop."""
        path = path or preferences_path()
        temporary = ""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".preferences-")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(self.model_dump_json(indent=2) + "\n")
            os.replace(temporary, path)
        except OSError as error:
            logger.warning("Preferences cannot be saved to %s: %s", path, error)
            if temporary:
                Path(temporary).unlink(missing_ok=True)


def preferences_path() -> Path:
    return paths.config_dir() / "preferences.json"
