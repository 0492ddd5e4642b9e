"""What a run was started with: `training_options.json`, and the name of its folder."""

from __future__ import annotations

import json
import platform
import re
import unicodedata
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from gan_studio.core.atomic import in_words, write_json
from gan_studio.core.config import Recipe
from gan_studio.core.data.types import DataSet
from gan_studio.core.errors import RunError
from gan_studio.core.words import Text

SCHEMA_VERSION = 1
"""Of everything in the run folder. Goes up when an older program would misread what a newer one wrote."""

OPTIONS_FILE = "training_options.json"
READ_ONLY = "read_only"  # in `extra` of a run that comes with the program
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}


class DataInfo(BaseModel):
    """Which data a run learns: enough to open them again and to notice that they changed."""

    model_config = ConfigDict(frozen=True)

    source: tuple[str, ...]
    name: str
    kind: Literal["images", "points"] = "images"
    count: int = 0
    shape: tuple[int, ...] = ()  # (H, W, C) of images, (2,) of points
    fingerprint: str = ""

    @classmethod
    def of(cls, data: DataSet) -> DataInfo:
        """The description of an open data set."""
        return cls(source=data.source, name=data.name, kind=data.kind, count=len(data), shape=data.shape,
                   fingerprint=data.fingerprint)


def software_versions() -> dict[str, str]:
    """Versions that a run depends on. Reads package metadata, so torch is not loaded for it."""
    found = {"python": platform.python_version(), "system": platform.platform()}
    for package in ("gan-studio", "torch", "numpy", "Pillow", "safetensors"):
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            found[package] = "unknown"
    return found


class RunOptions(BaseModel):
    """Everything a run was started with. Frozen: a change makes a new one (`RunFolder.save_options`)."""

    model_config = ConfigDict(frozen=True)

    schema_version: int = SCHEMA_VERSION
    name: str = ""  # the person's own name for the run; empty: the folder's
    recipe: Recipe
    data: DataInfo
    device: dict[str, Any] = Field(default_factory=dict)  # device, precision and threads as they were used
    versions: dict[str, str] = Field(default_factory=software_versions)
    created: str = Field(default_factory=lambda: datetime.now(UTC).isoformat(timespec="seconds"))
    extra: dict[str, Any] = Field(default_factory=dict)

    @property
    def read_only(self) -> bool:
        """Whether the run came with the program: to be looked at and drawn with, not to be changed."""
        return bool(self.extra.get(READ_ONLY))


def folder_words(options: RunOptions) -> str:
    """The folder's name without its number: data, objective (or method) and size, as in anime-faces-relativistic-64."""
    recipe = options.recipe
    learning = recipe.objective if recipe.method == "gan" else recipe.method
    words = [safe_name(options.data.name), learning]
    if options.data.kind == "images":
        words.append(str(recipe.size))
    return "-".join(words)


def safe_name(text: str, limit: int = 40) -> str:
    """A folder name that Windows, macOS and Linux all take: letters and digits of any language, `-` between words.

    At most `limit` characters and 3 * `limit` bytes of UTF-8 (file systems allow 255); never empty or a device's name.
    """
    text = unicodedata.normalize("NFC", text).lower()
    kept = "".join(c if c.isalnum() or unicodedata.category(c) in ("Mn", "Mc") else "-" for c in text)
    name = re.sub(r"-+", "-", kept).strip("-")[:limit]
    while len(name.encode()) > 3 * limit:
        name = name[:-1]
    name = name.strip("-")
    if not name:
        return "data"
    return f"{name}-data" if name in _RESERVED else name


def write_options(folder: Path, options: RunOptions) -> None:
    """Writes training_options.json. Raises OSError."""
    write_json(folder / OPTIONS_FILE, options.model_dump(mode="json"))


def read_options(folder: Path) -> RunOptions:
    """Reads training_options.json.

    Raises:
        RunError: not a run folder, written by a newer version, or damaged.
    """
    path = folder / OPTIONS_FILE
    if not folder.exists():
        raise RunError(Text("The folder of the run '{run}' is not there any more.", run=folder.name),
                       Text("Bring it back to {folder} if it was moved; otherwise start a new run.", folder=folder.parent))
    if not path.is_file():
        raise RunError(Text("{folder} is not a run folder: it has no {file}.", folder=folder, file=OPTIONS_FILE),
                       Text("Choose a folder inside training-runs, such as 00000-anime-faces-relativistic-64."))
    with in_words(Text("reading the run's options"), path):
        data = path.read_bytes()
    try:
        raw = json.loads(data)
        version = raw["schema_version"]
        if not isinstance(version, int):
            raise TypeError("schema_version is not a number")
    except (ValueError, KeyError, TypeError) as error:
        raise _damaged(path, str(error)) from error
    check_version(version, folder, raw.get("versions"))
    try:
        return RunOptions.model_validate(raw)
    except ValidationError as error:
        first = error.errors()[0]
        raise _damaged(path, f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from error


def is_read_only(folder: Path) -> bool:
    """Whether a run came with the program; one whose options cannot be read did not."""
    try:
        return read_options(folder).read_only
    except RunError:
        return False


def check_version(version: int, path: Path, versions: object = None) -> None:
    """Raises `RunError` where `path` was written by a newer program than this one, naming both versions."""
    if version <= SCHEMA_VERSION:
        return
    writer = versions.get("gan-studio", "") if isinstance(versions, dict) else ""
    if writer:
        message = Text("{name} was written by GAN Studio {writer} in version {version} of the run folder; this program knows up "
                       "to version {known}.", name=path.name, writer=writer, version=version, known=SCHEMA_VERSION)
    else:
        message = Text("{name} was written in version {version} of the run folder; this program knows up to version {known}.",
                       name=path.name, version=version, known=SCHEMA_VERSION)
    raise RunError(
        message,
        Text("Update GAN Studio to open it. Nothing in the folder was changed."),
    )


def _damaged(path: Path, detail: str) -> RunError:
    return RunError(Text("{file} in {run} is damaged ({detail}).", file=path.name, run=path.parent.name, detail=detail),
                    Text("Restore it from a backup. The snapshots and samples in the folder are untouched."))
