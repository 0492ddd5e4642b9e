"""What lies in the folders, zips and files that were dropped: a list of entries, nothing opened but zips."""

from __future__ import annotations

import errno
import os
import stat
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from gan_studio.core.data.archive import Member, is_unsafe, list_members
from gan_studio.core.data.types import SkipReason
from gan_studio.core.errors import DataError
from gan_studio.core.words import Text

_JUNK = frozenset({".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini", ".localized", "icon\r"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A file to look at, or a place that could not be looked into (then `skipped` says why)."""

    name: str  # relative to its container, '/' between parts, printable
    container: str
    path: str  # of the file itself, or of the zip that holds it
    bytes: int
    modified_ns: int = 0
    member: Member | None = None
    skipped: SkipReason | None = None
    detail: str = ""

    @property
    def sort_key(self) -> str:
        return unicodedata.normalize("NFC", self.name)  # macOS takes accents apart, other systems do not


@dataclass(slots=True)
class _Walk:
    seen_folders: set[tuple[int, int]] = field(default_factory=set)
    seen_files: set[str] = field(default_factory=set)


def absolute(source: Sequence[str]) -> tuple[str, ...]:
    """`source` so that it opens the same data from any working directory."""
    return tuple(os.path.abspath(os.path.expanduser(item)) for item in source)


def source_name(source: Sequence[str]) -> str:
    """A short name for chips and run folders: 'anime-faces'."""
    stems = [_stem(item) for item in source]
    if len(stems) == 1:
        return stems[0]
    parents = {os.path.dirname(item) for item in source}
    if len(parents) == 1 and os.path.basename(next(iter(parents))):
        return printable(os.path.basename(next(iter(parents))))
    return Text("{name} and {more} more", name=stems[0], more=len(stems) - 1)


def list_source(source: Sequence[str]) -> Iterator[Entry]:
    """The entries of each of `source` in turn, sorted by name within each.

    Links are followed; a folder that is reached twice is listed once. What the systems leave behind (.DS_Store,
    Thumbs.db, __MACOSX, ._x) and hidden folders are passed over.

    Raises:
        DataError: one of `source` does not exist, cannot be read, or is a damaged zip.
    """
    if not source:
        raise DataError(Text("No data were given."), Text("Open a folder of pictures, several files, or a zip."))
    walk = _Walk()
    for item in source:
        try:
            status = os.stat(item)
        except OSError as error:
            raise _not_there(item, error) from error
        if stat.S_ISDIR(status.st_mode):
            yield from _list_folder(item, walk)
        elif _is_zip(item):
            if not _seen(item, walk):
                yield from _list_zip(item, status)
        elif not _seen(item, walk):
            yield _file_entry(item, os.path.basename(item), item, status)


def printable(name: str) -> str:
    """`name` without the stray bytes that some file systems allow in names."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _stem(path: str) -> str:
    name = printable(os.path.basename(os.path.normpath(path))) or "pictures"
    return name if os.path.isdir(path) else os.path.splitext(name)[0] or name


def _seen(path: str, walk: _Walk) -> bool:
    real = os.path.realpath(path)
    if real in walk.seen_files:
        return True
    walk.seen_files.add(real)
    return False


def _not_there(item: str, error: OSError) -> DataError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return DataError(Text("There is nothing at {path}.", path=printable(item)),
                         Text("Check the name; a moved folder can be dropped again."))
    words = error.strerror or str(error)
    return DataError(Text("{path} cannot be read: {why}.", path=printable(item), why=words),
                     Text("Check its permissions, or copy it to your own folder."))


def _is_zip(path: str) -> bool:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return False
        with open(path, "rb") as file:
            return file.read(4) in (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
    except PermissionError as error:
        if path.lower().endswith(".zip"):
            raise _not_there(path, error) from error
        return False
    except OSError:  # whoever reads the file tells what is wrong with it
        return False


def _list_zip(path: str, status: os.stat_result) -> Iterator[Entry]:
    try:
        members = [(name, member) for name, member in list_members(path) if not _is_junk(name)]
    except OSError as error:
        raise _not_there(path, error) from error
    members.sort(key=lambda item: (unicodedata.normalize("NFC", item[0]), item[1].offset))
    for name, member in members:
        skipped = SkipReason.UNSAFE_NAME if is_unsafe(name) else None
        yield Entry(printable(name), path, path, member.unpacked, status.st_mtime_ns, member, skipped)


def _is_junk(name: str) -> bool:
    *folders, last = name.split("/")
    if "__MACOSX" in folders or any(folder.startswith(".") and folder.strip(".") for folder in folders):
        return True
    return last.startswith("._") or last.lower() in _JUNK


def _list_folder(root: str, walk: _Walk) -> Iterator[Entry]:
    links: list[tuple[str, str]] = []
    yield from _walk_folder(root, "", root, walk, links)
    while links:  # after all real folders, so that a link never takes a real folder's place
        path, name = links.pop(0)
        if _identity(path) in walk.seen_folders:
            detail = Text("leads to {path}", path=printable(os.path.realpath(path)))
            yield _left_out(path, name, root, SkipReason.LINK_LOOP, detail)
        else:
            yield from _walk_folder(path, f"{name}/", root, walk, links)


def _walk_folder(path: str, prefix: str, root: str, walk: _Walk, links: list[tuple[str, str]]) -> Iterator[Entry]:
    """Files of one folder and, deeper, of its real subfolders. An explicit stack: nesting has no limit."""
    stack = [(path, prefix)]
    while stack:
        path, prefix = stack.pop()
        identity = _identity(path)
        if identity in walk.seen_folders:
            continue
        walk.seen_folders.add(identity)
        files, folders = [], []
        try:
            with os.scandir(path) as items:
                for item in items:
                    if item.is_dir(follow_symlinks=False):
                        folders.append((item.path, f"{prefix}{item.name}/"))
                    else:
                        files.append((item.path, f"{prefix}{item.name}"))
        except OSError as error:
            yield _left_out(path, prefix.rstrip("/") or os.path.basename(root), root, reason_of(error), error.strerror or "")
        stack.extend(sorted((f for f in folders if not _is_junk(f[1])), reverse=True))
        for file_path, name in sorted(files):
            if not _is_junk(name):
                entry = _look_at(file_path, name, root, walk)
                if entry is None:
                    links.append((file_path, name))
                else:
                    yield entry


def _look_at(path: str, name: str, root: str, walk: _Walk) -> Entry | None:
    """The entry of a file; None for a link to a folder."""
    try:
        status = os.stat(path)
    except OSError as error:
        if isinstance(error, FileNotFoundError) and os.path.islink(path):
            return _left_out(path, name, root, SkipReason.VANISHED, Text("a link that leads to nothing"))
        return _left_out(path, name, root, reason_of(error), error.strerror or "")
    if stat.S_ISDIR(status.st_mode):
        return None
    if walk.seen_files and _seen(path, walk):
        return _left_out(path, name, root, SkipReason.LINK_LOOP, Text("was given by itself as well"))
    return _file_entry(path, name, root, status)


def _file_entry(path: str, name: str, root: str, status: os.stat_result) -> Entry:
    if not stat.S_ISREG(status.st_mode):
        return _left_out(path, name, root, SkipReason.NOT_AN_IMAGE, Text("a pipe or a device"))
    return Entry(printable(name.replace(os.sep, "/")), root, path, status.st_size, status.st_mtime_ns)


def _left_out(path: str, name: str, root: str, reason: SkipReason, detail: str) -> Entry:
    return Entry(printable(name), root, path, 0, skipped=reason, detail=detail)


def _identity(path: str) -> tuple[int, int]:
    try:
        status = os.stat(path)
    except OSError:  # `os.scandir` will say what is wrong
        return (-1, hash(path))
    return (status.st_dev, status.st_ino)


def reason_of(error: OSError) -> SkipReason:
    """Why a file or folder could not be read, in our words."""
    if isinstance(error, FileNotFoundError):
        return SkipReason.VANISHED
    if error.errno == errno.ELOOP:
        return SkipReason.LINK_LOOP
    return SkipReason.UNREADABLE
