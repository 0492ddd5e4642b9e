"""Where things lie, in one place: the user's folders, and the files that come with the program.

`GAN_STUDIO_HOME` moves everything of the user's below one folder: for tests, for a stick, for a shared machine.
The functions only say where; whoever writes makes the folder (`made`), so that looking never leaves traces.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from gan_studio.core.errors import StudioError

APP_NAME = "gan-studio"
HOME_VARIABLE = "GAN_STUDIO_HOME"
BUILTIN_GENERATOR = "generators/anime-faces"
RELEASES_PAGE = "releases_page.txt"  # in a built program
FIRST_PICTURES = "first.png"  # in that folder: what it draws at first, side by side, for the time until torch is loaded


def _home() -> Path | None:
    value = os.environ.get(HOME_VARIABLE, "").strip()
    return Path(value).expanduser().absolute() if value else None


def cache_dir() -> Path:
    """What can be made again: prepared data, drawn sets. May be deleted at any time."""
    home = _home()
    if home is not None:
        return home / "cache"
    import platformdirs  # only here: a set variable spares the import

    return Path(platformdirs.user_cache_dir(APP_NAME, appauthor=False))


def config_dir() -> Path:
    """Preferences."""
    home = _home()
    if home is not None:
        return home / "config"
    import platformdirs

    return Path(platformdirs.user_config_dir(APP_NAME, appauthor=False))


def log_dir() -> Path:
    """Crash reports and logs."""
    home = _home()
    if home is not None:
        return home / "logs"
    import platformdirs

    return Path(platformdirs.user_log_dir(APP_NAME, appauthor=False))


def explored_dir() -> Path:
    """What a person has found in generators whose own folders are only to be read: names, bookmarks, directions."""
    home = _home()
    if home is not None:
        return home / "explored"
    import platformdirs

    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False)) / "explored"


def lab_dir() -> Path:
    """What long experiments of the Lab have measured so far, so that they can go on."""
    home = _home()
    if home is not None:
        return home / "lab"
    import platformdirs

    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False)) / "lab"


def default_runs_dir() -> Path:
    """Where the window keeps training runs unless the person chose another folder."""
    home = _home()
    if home is not None:
        return home / "training-runs"
    import platformdirs

    return Path(platformdirs.user_documents_dir()) / "GAN Studio" / "training-runs"


def made(folder: Path) -> Path:
    """`folder`, existing.

    Raises:
        StudioError: it cannot be made (read-only disk, a file in its place).
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StudioError(
            f"The folder {folder} cannot be made: {error.strerror or error}.",
            f"Check the disk and the permissions, or set {HOME_VARIABLE} to a folder that can be written.",
        ) from error
    return folder


def resource(name: str) -> Path:
    """A file that comes with the program, `name` with '/' between parts: from a wheel, a checkout or a frozen build.

    Raises:
        StudioError: the installation lacks it.
    """
    package = Path(__file__).resolve().parent
    bases = [package / "resources", package.parent / "resources"]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        bases = [Path(frozen) / "gan_studio" / "resources", Path(frozen) / "resources", *bases]
    for base in bases:
        candidate = base.joinpath(*name.split("/"))
        if candidate.exists():
            return candidate
    raise StudioError(f"The program's own file '{name}' is missing.", "Install GAN Studio again.")


def builtin_generator() -> Path | None:
    """The run folder of the trained generator that comes with the program, to be read only; None where it was not made
    (build_scripts/make_faces_generator.py)."""
    try:
        folder = resource(BUILTIN_GENERATOR)
    except StudioError:
        return None
    return folder if (folder / "training_options.json").is_file() else None


def releases_page() -> str:
    """The address of the page that this copy of the program came from; "" where the build was told none, or from the source.

    build_scripts/build.py writes it into the program, from the variable GAN_STUDIO_RELEASES_PAGE: only whoever publishes a
    copy knows where the next one will be.
    """
    try:
        address = resource(RELEASES_PAGE).read_text("utf-8").strip()
    except (StudioError, OSError, UnicodeDecodeError):
        return ""
    return address if address.startswith("https://") else ""


def licences_page() -> Path | None:
    """The page that names everything inside the installed program; None where it runs from its source, which has no such page."""
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).resolve().parent
    pages = [base / "licenses" / "index.html" for base in (folder, folder.parent / "Resources")]  # the second on macOS
    return next((page for page in pages if page.is_file()), None)
