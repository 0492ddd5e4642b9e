"""Snapshots: everything that a run needs to go on, in one folder that is either whole or not there.

    000012/generator_ema.safetensors  networks.safetensors  optimizers.safetensors  state.json
    best-000009/generator_ema.safetensors  state.json       see `run_quality`

state.json comes last and holds the size and SHA-256 of the other three and of itself, so a file that is missing, cut
or changed by a bit is noticed. Nothing is ever unpickled: tensors are safetensors, the rest is JSON (see `packing`).
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from safetensors import SafetensorError

from gan_studio.core.atomic import (
    remove_folder,
    rename_folder,
    sync_folder,
    temporary_name,
    write_and_sync,
    write_json,
)
from gan_studio.core.errors import RunError
from gan_studio.core.packing import from_safetensors, pack, to_safetensors, unpack
from gan_studio.core.run_options import SCHEMA_VERSION, check_version
from gan_studio.core.words import Text

STATE_FILE = "state.json"
GENERATOR_FILE = "generator_ema.safetensors"
NETWORKS_FILE = "networks.safetensors"
OPTIMIZERS_FILE = "optimizers.safetensors"
KEEP_COMPLETE = 3  # the newest ones can go on training; older ones keep the generator for the time machine
KEEP_GENERATORS = 60
_NAME = re.compile(r"^(\d{6,})(?:-(\d+))?$")


@dataclass
class Snapshot:
    """A moment of a run. Tensors are torch's (or numpy arrays, where they were asked for or given as such)."""

    images_seen: int
    generator_ema: dict[str, Any]  # name -> tensor
    networks: dict[str, dict[str, Any]] = field(default_factory=dict)  # network -> name -> tensor
    optimizers: dict[str, dict[str, Any]] = field(default_factory=dict)  # network -> optimizer.state_dict()
    state: dict[str, Any] = field(default_factory=dict)  # counters, data order, extra: JSON, may hold tensors
    rng: dict[str, Any] = field(default_factory=dict)  # generator -> its state, uint8 tensor
    reason: str = ""  # why it was taken, see `SnapshotSaved`
    complete: bool = True  # False: only generator_ema is left, so training cannot go on from it
    path: Path | None = None  # its folder, once it was read from one


def list_snapshots(folder: Path) -> list[Path]:
    """Snapshot folders in `folder` by name, oldest first; they may be damaged. None where there is no such folder."""
    try:
        names = os.listdir(folder)
    except FileNotFoundError:
        return []
    numbered = [(int(match[1]), int(match[2] or 0), name) for name in names if (match := _NAME.match(name))]
    return [folder / name for _, _, name in sorted(numbered)]


def write_snapshot(folder: Path, snapshot: Snapshot, reason: str) -> Path:
    """Writes a new snapshot into `folder` and returns its path, named after its kimg. Raises OSError."""
    tensors: dict[str, Any] = {}
    packed = pack({"optimizers": snapshot.optimizers, "rng": snapshot.rng, "state": snapshot.state}, tensors)
    networks = {f"{name}/{key}": value for name, part in snapshot.networks.items() for key, value in part.items()}
    header: dict[str, Any] = {
        "schema_version": SCHEMA_VERSION,
        "images_seen": snapshot.images_seen,
        "reason": reason,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "complete": True,
        "network_names": list(snapshot.networks),
        "files": {},
        **packed,
    }
    contents = {GENERATOR_FILE: snapshot.generator_ema, NETWORKS_FILE: networks, OPTIMIZERS_FILE: tensors}
    return _write(folder, header, contents, f"{snapshot.images_seen // 1000:06d}")


def write_generator(folder: Path, name: str, images_seen: int, generator_ema: Mapping[str, Any], reason: str,
                    **more: Any) -> Path:
    """Writes a light snapshot: a generator to draw with, that no training goes on from. `name` gets a number behind it
    where it is taken; `more` (JSON) goes into its state.json. Raises OSError."""
    header: dict[str, Any] = {
        "schema_version": SCHEMA_VERSION, "images_seen": images_seen, "reason": reason,
        "created": datetime.now(UTC).isoformat(timespec="seconds"), "complete": False, "network_names": [], "files": {},
        "optimizers": {}, "rng": {}, "state": {}, **more,
    }
    return _write(folder, header, {GENERATOR_FILE: generator_ema}, name)


def _write(folder: Path, header: dict[str, Any], contents: Mapping[str, Mapping[str, Any]], name: str) -> Path:
    """Files and then state.json under a temporary name, which becomes `name` when all of it is on the disk."""
    os.makedirs(folder, exist_ok=True)
    temporary = temporary_name(folder)
    temporary.mkdir()
    try:
        for file, content in contents.items():
            data = to_safetensors(content)
            write_and_sync(temporary / file, data)
            header["files"][file] = {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        write_json(temporary / STATE_FILE, _signed(header))
        sync_folder(temporary)
        return _take_name(temporary, folder, name)
    except BaseException:
        with suppress(OSError):  # the first error is the one to tell
            remove_folder(temporary)
        raise


def _take_name(temporary: Path, folder: Path, name: str) -> Path:
    taken = 0
    while True:
        target = folder / (f"{name}-{taken}" if taken else name)
        try:
            rename_folder(temporary, target)
        except FileExistsError:
            taken += 1
        else:
            return target


def read_header(path: Path) -> dict[str, Any]:
    """state.json of a snapshot, as it is stored: images_seen, reason, created, complete, files, ...

    Raises:
        RunError: missing, damaged or from a newer version.
    """
    try:
        data = (path / STATE_FILE).read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise _damaged(path, Text("{file} is missing", file=STATE_FILE)) from error
    except OSError as error:
        raise _damaged(path, Text("{file}: {why}", file=STATE_FILE, why=error.strerror)) from error
    try:
        header = json.loads(data)
        if not isinstance(header, dict):
            raise TypeError("not a table")
        version = int(header["schema_version"])
    except (ValueError, KeyError, TypeError) as error:
        raise _damaged(path, Text("{file} cannot be read", file=STATE_FILE)) from error
    check_version(version, path)
    if header.pop("sha256", "") != _digest(header):
        raise _damaged(path, Text("{file} has changed since it was written", file=STATE_FILE))
    return header


def read_snapshot(path: Path, *, as_numpy: bool = False, generator_only: bool = False) -> Snapshot:
    """Reads and checks a snapshot. With `generator_only`, just generator_ema and the counters, as a renderer needs.

    Raises:
        RunError: something is missing, damaged or from a newer version.
    """
    header = read_header(path)
    try:
        return _assembled(path, header, as_numpy=as_numpy, generator_only=generator_only)
    except (SafetensorError, KeyError, TypeError, ValueError, AttributeError) as error:
        # the checksums are right, so a program wrote it that knew too little
        raise _damaged(path, Text("it lacks something ({error})", error=error)) from error
    except MemoryError as error:
        raise RunError(Text("There is not enough memory to load snapshot {name}.", name=path.name),
                       Text("Close other programs.")) from error


def _assembled(path: Path, header: Mapping[str, Any], *, as_numpy: bool, generator_only: bool) -> Snapshot:
    complete = bool(header["complete"])
    snapshot = Snapshot(
        images_seen=int(header["images_seen"]),
        generator_ema=from_safetensors(_checked(path, GENERATOR_FILE, header), as_numpy=as_numpy),
        reason=str(header["reason"]),
        complete=complete,
        path=path,
    )
    if complete and not generator_only:
        networks = from_safetensors(_checked(path, NETWORKS_FILE, header), as_numpy=as_numpy)
        tensors = from_safetensors(_checked(path, OPTIMIZERS_FILE, header), as_numpy=as_numpy)
        snapshot.networks = _by_network(header["network_names"], networks)
        snapshot.optimizers, snapshot.rng, snapshot.state = (
            unpack(header[key], tensors) for key in ("optimizers", "rng", "state")
        )
    return snapshot


def prune(folder: Path, *, keep_complete: int = KEEP_COMPLETE, keep_generators: int = KEEP_GENERATORS) -> None:
    """Takes what training cannot need any more: of all but the newest `keep_complete` whole snapshots only the
    generator stays, and of those at most `keep_generators`, thinned where they lie closest. Raises OSError.

    The first and the newest snapshot always stay; damaged ones are not counted and not touched.
    """
    complete: list[Path] = []
    light: list[tuple[int, Path]] = []
    for path in list_snapshots(folder):
        try:
            header = read_header(path)
        except RunError:
            continue
        if not header["complete"]:
            _drop_unlisted(path, header)
            light.append((int(header["images_seen"]), path))
        elif all((path / name).is_file() for name in header["files"]):
            complete.append(path)
    light += [(_lighten(path), path) for path in complete[: max(0, len(complete) - max(1, keep_complete))]]
    light.sort()
    while len(light) > max(2, keep_generators):
        # the one whose neighbours lie closest together is missed least
        gaps = [light[i + 1][0] - light[i - 1][0] for i in range(1, len(light) - 1)]
        remove_folder(light.pop(1 + gaps.index(min(gaps)))[1])


def _lighten(path: Path) -> int:
    """Keeps only the generator of a snapshot; says so in state.json first, so that no moment looks like damage."""
    header = read_header(path)
    files = header["files"]
    header.update(complete=False, files={GENERATOR_FILE: files[GENERATOR_FILE]}, optimizers={}, rng={}, state={},
                  network_names=[])
    write_json(path / STATE_FILE, _signed(header))
    _drop_unlisted(path, header)
    return int(header["images_seen"])


def _drop_unlisted(path: Path, header: Mapping[str, Any]) -> None:
    """Removes what state.json does not name any more, or what was left when somebody was killed in between."""
    for name in os.listdir(path):
        if name != STATE_FILE and name not in header["files"]:
            (path / name).unlink(missing_ok=True)


def _by_network(names: Iterable[str], flat: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    networks: dict[str, dict[str, Any]] = {name: {} for name in names}
    for key, value in flat.items():
        name, _, inner = key.partition("/")
        networks.setdefault(name, {})[inner] = value
    return networks


def _checked(path: Path, name: str, header: Mapping[str, Any]) -> bytes:
    """The bytes of a file of the snapshot, once they are the ones that were written."""
    expected = header["files"].get(name)
    if expected is None:
        raise _damaged(path, Text("{name} is not listed in {file}", name=name, file=STATE_FILE))
    try:
        data = (path / name).read_bytes()
    except FileNotFoundError as error:
        raise _damaged(path, Text("{name} is missing", name=name)) from error
    except OSError as error:
        raise _damaged(path, Text("{name}: {why}", name=name, why=error.strerror)) from error
    if len(data) != expected["bytes"]:
        raise _damaged(path, Text("{name} has {count:,} bytes instead of {expected:,}", name=name, count=len(data),
                                  expected=expected["bytes"]))
    if hashlib.sha256(data).hexdigest() != expected["sha256"]:
        raise _damaged(path, Text("{name} has changed since it was written", name=name))
    return data


def _digest(header: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(header, sort_keys=True).encode()).hexdigest()


def _signed(header: dict[str, Any]) -> dict[str, Any]:
    return {**header, "sha256": _digest(header)}


def _damaged(path: Path, detail: str) -> RunError:
    return RunError(Text("Snapshot {name} is damaged: {detail}.", name=path.name, detail=detail),
                    Text("An older snapshot can be used instead."))
