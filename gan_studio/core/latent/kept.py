"""Small JSON files of a person's own beside a run: read strictly, written whole, never over something that was not understood."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from gan_studio.core.atomic import in_words, rename_folder, write_json
from gan_studio.core.errors import StudioError
from gan_studio.core.words import Text

LARGEST = 64_000_000  # bytes; a thousand bookmarks of a generator with 512 dimensions take a twentieth of it


def read_kept(path: Path, form: str, version: int) -> dict[str, Any] | None:
    """The table in `path`, or None where there is no such file.

    Raises:
        StudioError: it cannot be read, is no file of this `form`, or was written by a newer version.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise rubbish(path)
        table = json.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StudioError(Text("{path} cannot be read: {why}.", path=path, why=error.strerror or error)) from error
    except (ValueError, RecursionError) as error:
        raise rubbish(path) from error
    return checked(table, form, version, path)


def checked(table: object, form: str, version: int, path: Path | str) -> dict[str, Any]:
    """`table`, once it is known to be of this form and version; `path` names it in errors. Raises StudioError."""
    found = table.get("version") if isinstance(table, dict) and table.get("format") == form else None
    if not isinstance(table, dict) or not isinstance(found, int) or isinstance(found, bool) or found < 1:
        raise rubbish(path)
    if found > version:
        raise StudioError(Text("{path} was written by a newer GAN Studio.", path=path),
                          Text("Update GAN Studio to use it. It is left as it is."))
    return table


def write_kept(path: Path, form: str, version: int, table: dict[str, Any]) -> None:
    """Writes or replaces `path` as a whole, making its folder. Raises RunError, and then what was there is untouched."""
    with in_words(Text("saving {file}", file=path.name), path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_json(path, {"format": form, "version": version, **table})


def set_aside(path: Path) -> Path:
    """Gives a file that is not understood another name beside itself, so that a new one can be begun. Raises RunError."""
    with in_words(Text("setting {file} aside", file=path.name), path.parent):
        number = 1
        while (target := path.with_name(f"{path.stem}-set-aside-{number}{path.suffix}")).exists():
            number += 1
        rename_folder(path, target)
        return target


def rubbish(path: Path | str) -> StudioError:
    """What is said of a file that is damaged or something else."""
    return StudioError(Text("{path} cannot be understood: it is damaged, or something else.", path=path),
                       Text("It is left as it is. Set it aside to begin anew."))
