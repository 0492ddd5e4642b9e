"""A scan's report with what is needed to open its files again, and its short form in the cache folder."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import uuid
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from gan_studio.core.data.archive import list_members
from gan_studio.core.data.source import Entry
from gan_studio.core.data.types import DataSet, FileReport, ScanReport, SkipReason
from gan_studio.core.words import Text, for_json, from_json
from gan_studio.paths import cache_dir

_VERSION = 2
_KEPT = 20  # reports in the cache
_REASONS = {reason.key: reason for reason in SkipReason}


@dataclass(frozen=True)
class ScannedFile(FileReport):
    """A `FileReport` that knows where its bytes are."""

    content: str = ""  # hash of the file's bytes
    where: str = ""  # path of the file, or of the zip that holds it
    offset: int = -1  # of the file in its zip, -1 outside zips


_FIELDS = tuple(item.name for item in dataclasses.fields(ScannedFile))


@dataclass(frozen=True)
class PreparedReport(ScanReport):
    """A `ScanReport` that holds its prepared images, where they are not kept on disk."""

    prepared: DataSet | None = field(default=None, compare=False, repr=False)
    prepared_key: str = field(default="", compare=False, repr=False)


def fingerprint(contents: Iterable[str]) -> str:
    """Of the usable files' hashes, in order."""
    digest = hashlib.sha256()
    for content in contents:
        digest.update(content.encode())
    return digest.hexdigest()[:32]


def content_of(file: FileReport) -> str:
    return file.content if isinstance(file, ScannedFile) else file.name


def with_classes(files: Sequence[FileReport]) -> tuple[FileReport, ...]:
    """`files` with the class of each: the first folder below what all usable files have in common.

    Where several folders or zips were given, each of them is a class.
    """
    usable = [file for file in files if file.usable]
    containers = {file.container for file in usable if _is_within(file)}
    several = len(containers) > 1
    folders = {file.index: _folders(file, several) for file in files}
    common = _common([folders[file.index] for file in usable])
    result = []
    for file in files:
        below = folders[file.index][len(common) :] if folders[file.index][: len(common)] == common else []
        name = below[0] if below else ""
        result.append(file if file.class_name == name else dataclasses.replace(file, class_name=name))
    return tuple(result)


def class_factors(files: Sequence[FileReport]) -> dict[str, npt.NDArray[np.float32]]:
    """{"class": one number a file, in the order of the sorted class names}; empty where there are no classes."""
    names = sorted({file.class_name for file in files})
    if names in ([], [""]):
        return {}
    number = {name: index for index, name in enumerate(names)}
    return {"class": np.array([number[file.class_name] for file in files], np.float32)}


def exclude(report: ScanReport, indices: Collection[int]) -> ScanReport:
    """`report` without the files of these indices: the same pictures otherwise, another fingerprint.

    The files keep their `index`; of a group of duplicates the first that is left becomes the first.
    """
    gone = set(indices)
    first: dict[int, int] = {}
    files: list[FileReport] = []
    for file in report.files:
        if file.index in gone:
            continue
        original = file.duplicate_of if file.duplicate_of >= 0 else file.index
        leader = first.setdefault(original, file.index)
        duplicate_of = -1 if leader == file.index else leader
        files.append(file if duplicate_of == file.duplicate_of else dataclasses.replace(file, duplicate_of=duplicate_of))
    return ScanReport(
        report.source, report.name, with_classes(files), report.seconds,
        fingerprint(content_of(file) for file in files if file.usable), report.warnings)  # fmt: skip


def entries_of(files: Sequence[FileReport]) -> list[Entry]:
    """Where the bytes of scanned files are. Raises `DataError` when a zip is no longer what it was."""
    zips = {file.where for file in files if isinstance(file, ScannedFile) and file.offset >= 0}
    members = {path: {member.offset: member for _, member in list_members(path)} for path in zips}
    entries = []
    for file in files:
        where = file.where if isinstance(file, ScannedFile) else os.path.join(file.container, file.name)
        if isinstance(file, ScannedFile) and file.offset >= 0:
            member = members[where].get(file.offset)
            gone = None if member is not None else SkipReason.VANISHED
            entries.append(Entry(file.name, file.container, where, file.bytes, member=member, skipped=gone))
        else:
            entries.append(Entry(file.name, file.container, where, file.bytes))
    return entries


def listing_key(source: Sequence[str], entries: Sequence[Entry]) -> str:
    """The same as long as no file was added, removed or written to."""
    digest = hashlib.sha256(f"{_VERSION} {source!r}".encode("utf-8", "surrogateescape"))
    for entry in entries:
        offset = entry.member.offset if entry.member is not None else -1
        line = f"{entry.path}|{entry.name}|{entry.bytes}|{entry.modified_ns}|{offset}|{entry.skipped}\n"
        digest.update(line.encode("utf-8", "surrogateescape"))
    return digest.hexdigest()[:32]


def save_report(key: str, report: ScanReport) -> None:
    """Keeps `report` for `load_report`. A cache that cannot be written is no fault: the next scan reads the files."""
    folder = cache_dir() / "scans"
    if not all(isinstance(file, ScannedFile) for file in report.files):
        return
    values = attrgetter(*_FIELDS)
    rows = [[_plain(value) for value in values(file)] for file in report.files]
    facts = {"source": report.source, "name": for_json(report.name), "seconds": report.seconds,
             "fingerprint": report.fingerprint, "warnings": [for_json(warning) for warning in report.warnings]}
    temporary = folder / f".{uuid.uuid4().hex}.tmp"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps({**facts, "files": rows}), encoding="utf-8")
        os.replace(temporary, folder / f"{key}.json")
        _prune(folder)
    except OSError:
        temporary.unlink(missing_ok=True)


def load_report(key: str) -> ScanReport | None:
    """The report that was kept under `key`, or None."""
    path = cache_dir() / "scans" / f"{key}.json"
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
        files = [ScannedFile(**_rich(dict(zip(_FIELDS, row, strict=True)))) for row in facts["files"]]
        os.utime(path)
        return ScanReport(
            tuple(facts["source"]), from_json(facts["name"]), tuple(files), facts["seconds"], facts["fingerprint"],
            tuple(from_json(warning) for warning in facts["warnings"]))  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError):  # absent, or damaged: the files are read instead
        return None


def _plain(value: Any) -> Any:
    if isinstance(value, SkipReason):
        return value.key
    return for_json(value) if isinstance(value, Text) else value


def _rich(row: dict[str, Any]) -> dict[str, Any]:
    words = {name: from_json(row[name]) for name in ("detail", "note")}
    return {**row, **words, "skipped": None if row["skipped"] is None else _REASONS[row["skipped"]]}


def _prune(folder: Path) -> None:
    for path in sorted(folder.glob("*.json"), key=os.path.getmtime)[:-_KEPT]:
        path.unlink(missing_ok=True)


def _is_within(file: FileReport) -> bool:
    return os.path.basename(file.container) != file.name


def _common(lists: Sequence[list[str]]) -> list[str]:
    """What all lists begin with."""
    low, high = min(lists, default=[]), max(lists, default=[])
    count = next((i for i, (a, b) in enumerate(zip(low, high, strict=False)) if a != b), min(len(low), len(high)))
    return low[:count]


def _folders(file: FileReport, several: bool) -> list[str]:
    folders = file.name.split("/")[:-1]
    if several and _is_within(file):
        folders.insert(0, os.path.splitext(os.path.basename(file.container))[0])
    return folders
