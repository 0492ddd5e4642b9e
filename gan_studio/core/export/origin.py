"""The way back: what an exported picture says about the generator and the latent that it was drawn from.

It is one line of JSON: in a PNG the text chunk `gan-studio`, in a GIF and an MP4 their comment. Reading it needs no torch,
and decodes no picture.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gan_studio.core.errors import StudioError
from gan_studio.core.export.mp4_file import comment_of
from gan_studio.core.latent.held import Held
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from gan_studio.core.sampling import Renderer

KEY = "gan-studio"
VERSION = 1
SUFFIXES = frozenset((".png", ".gif", ".mp4"))
LONGEST_TEXT = 4 * 2**20
"""Characters: more than any latent needs; a file that says more is none of ours."""


@dataclass(frozen=True)
class Model:
    """Which generator drew it.

    Attributes:
        name: of the run; empty for a generator that was never trained.
        folder: the run folder, as `short_path` says it; empty where there is none.
        images_seen: how far it was trained; -1 where not known.
        fingerprint: of the weights (`Renderer.fingerprint`).
        latent_dim, styles: its sizes, so that a latent of another is noticed at once.
    """

    name: str
    folder: str
    images_seen: int
    fingerprint: str
    latent_dim: int
    styles: int = 0

    @classmethod
    def of(cls, renderer: Renderer, folder: Path | None) -> Model:
        """That of a renderer, whose run is in `folder`."""
        return cls(renderer.title, "" if folder is None else short_path(folder), renderer.images_seen, renderer.fingerprint(),
                   renderer.latent_dim, renderer.styles)


@dataclass(frozen=True)
class Origin:
    """What a file says of where it comes from: its generator and what was held; of a film what was held at its first image, and
    in `film` what else there is to know of it (JSON), such as the timeline."""

    model: Model
    held: Held
    film: Mapping[str, Any] | None = None

    def to_text(self) -> str:
        table = {KEY: VERSION, "model": asdict(self.model), "held": self.held.to_json()}
        if self.film is not None:
            table["film"] = dict(self.film)
        return json.dumps(table, ensure_ascii=True, allow_nan=False, separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str) -> Origin | None:
        """What `to_text` gave; None for words of somebody else.

        Raises:
            StudioError: it is ours, but was cut off or changed, or is of a newer version.
        """
        if not text.lstrip().startswith("{") or f'"{KEY}"' not in text[:200] or len(text) > LONGEST_TEXT:
            return None
        try:
            table = json.loads(text)
            if int(table[KEY]) > VERSION:
                raise StudioError(Text("It was saved by a newer version of GAN Studio."), Text("Update the program to open it."))
            row, film = table["model"], table.get("film")
            model = Model(str(row["name"]), str(row["folder"]), int(row["images_seen"]), str(row["fingerprint"]),
                          int(row["latent_dim"]), int(row["styles"]))
            held = Held.from_json(table["held"])
            if film is not None and not isinstance(film, dict):
                raise TypeError("no table")
        except (KeyError, TypeError, ValueError, RecursionError) as error:
            raise StudioError(Text("What this file says about its latent cannot be understood."),
                              Text("It was changed or cut off after it was saved.")) from error
        if not held.fits(model.latent_dim, model.styles):
            raise StudioError(Text("The latent in this file does not fit the generator that it names."),
                              Text("It was changed after it was saved."))
        return cls(model, held, film)


def may_lead_back(path: str) -> bool:
    """Whether a path is, by its name, a file that could say where it comes from."""
    return Path(path).suffix.lower() in SUFFIXES and Path(path).is_file()


def short_path(path: Path) -> str:
    """A folder as a shared file may name it: below the person's own folder as ~, so that it does not tell their name."""
    try:
        return "~/" + path.resolve().relative_to(Path.home().resolve()).as_posix()
    except (OSError, RuntimeError, ValueError):
        return path.as_posix()


def read_origin(path: Path) -> Origin | None:
    """What a file says of where it comes from; None where it says nothing, or is no PNG, GIF or MP4.

    Raises:
        StudioError: it was cut off or changed after it was saved, is of a newer version, or cannot be read.
    """
    suffix = path.suffix.lower()
    try:
        if suffix == ".png":
            return _of_png(path)
        if suffix == ".gif":
            return _of_gif(path)
        return _of_mp4(path) if suffix == ".mp4" else None
    except OSError as error:
        raise StudioError(Text("{file} cannot be read ({why}).", file=path.name, why=error.strerror or error),
                          Text("Is it still there, and whole?")) from error


def _of_png(path: Path) -> Origin | None:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(path, formats=["PNG"]) as image:
            said = image.info.get(KEY)
            if not said:
                return None
            image.verify()  # the sums of its pieces: a picture that was cut off must not pass for a whole one
    except UnidentifiedImageError:
        return None
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        raise _cut_off(path) from error
    return Origin.from_text(str(said))


def _of_gif(path: Path) -> Origin | None:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(path, formats=["GIF"]) as image:
            said = image.info.get("comment", b"")
    except UnidentifiedImageError:
        return None
    except (SyntaxError, ValueError, EOFError, Image.DecompressionBombError) as error:
        raise _cut_off(path) from error
    found = Origin.from_text(said.decode("ascii", "replace") if isinstance(said, bytes) else str(said))
    if found is not None and not _ends_with(path, b";"):  # a whole GIF ends with this
        raise _cut_off(path)
    return found


def _of_mp4(path: Path) -> Origin | None:
    said = comment_of(path)
    if said is None:
        raise _cut_off(path)
    return Origin.from_text(said)


def _ends_with(path: Path, end: bytes) -> bool:
    with open(path, "rb") as file:
        file.seek(-min(len(end), path.stat().st_size), 2)
        return file.read() == end


def _cut_off(path: Path) -> StudioError:
    return StudioError(Text("{file} is damaged: a part of it is missing.", file=path.name),
                       Text("Copy it again from where it came from."))
