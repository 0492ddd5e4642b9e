"""Directions as an npz file with the names that GANSpace gives its arrays, for other programs and back.

The names and shapes (Härkönen et al. 2020, decomposition.py of their program): `act_comp` (K, 1, F...), `act_mean` (1, F...),
`act_stdev` (K,): components of what was analysed; `lat_comp` (K, 1, L), `lat_mean` (1, L), `lat_stdev` (K,): the same in the
space that a slider moves in; `var_ratio` (K,), `random_stdevs` (K,). A direction of ours is lat_comp times lat_stdev. What
GANSpace does not know stands beside it under names of our own, which begin with gan_studio_.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from gan_studio.core.atomic import in_words, write_bytes
from gan_studio.core.directions.files import MOST, Direction, understood, vector_of
from gan_studio.core.errors import StudioError
from gan_studio.core.words import Text

KEYS = ("act_comp", "act_mean", "act_stdev", "lat_comp", "lat_mean", "lat_stdev", "var_ratio", "random_stdevs")
OWN = "gan_studio_directions"
LARGEST = 500_000_000  # bytes

Arrays = dict[str, npt.NDArray[Any]]


def write_npz(path: Path, directions: Sequence[Direction], components: Arrays | None = None) -> Path:
    """Writes the directions, all of one space. `components` are GANSpace's arrays of what was analysed, where that is known;
    where not, they are those of the latent space itself.

    Raises:
        StudioError: there are none, or they are of both z and w, which GANSpace cannot say.
        RunError: the file cannot be written; what was there is untouched.
    """
    if not directions:
        raise StudioError(Text("There are no directions to export."), Text("Find some first."))
    if len({each.space for each in directions}) > 1:
        raise StudioError(Text("Directions in z and in w do not go into one file."), Text("Export them one kind at a time."))
    vectors = [each.values.mean(axis=0) if each.values.ndim == 2 else each.values for each in directions]
    stack = np.stack(vectors).astype(np.float64)
    stdev = np.linalg.norm(stack, axis=1)
    unit = stack / np.where(stdev > 0, stdev, 1)[:, None]
    share = np.array([each.explained or 0.0 for each in directions])
    table: Arrays = {
        "act_comp": unit[:, None], "act_mean": np.zeros((1, unit.shape[1])), "act_stdev": stdev, "lat_comp": unit[:, None],
        "lat_mean": np.zeros((1, unit.shape[1])), "lat_stdev": stdev, "var_ratio": share, "random_stdevs": np.ones(len(unit)),
    }
    if components is not None:
        table |= components
    table = {name: array.astype(np.float32) for name, array in table.items()}
    table[OWN] = np.array(json.dumps([each.to_json() for each in directions], ensure_ascii=False))
    buffer = io.BytesIO()
    np.savez_compressed(buffer, allow_pickle=False, **table)
    target = path if path.suffix.lower() == ".npz" else path.with_name(path.name + ".npz")
    with in_words(Text("saving the directions"), target.parent):
        write_bytes(target, buffer.getvalue())
    return target


def read_npz(path: Path, latent_dim: int, styles: int, style_dim: int) -> list[Direction]:
    """The directions in a file of ours or of GANSpace's, for a generator of these sizes (styles and style_dim 0 without w).

    Raises:
        StudioError: it cannot be read, is something else, or belongs to a generator of other sizes.
    """
    table = _arrays(path)
    if OWN in table:
        return _ours(path, table, latent_dim, styles, style_dim)
    try:
        comp = np.asarray(table["lat_comp"], np.float64)
        comp = comp.reshape(len(comp), -1)
        stdev = np.asarray(table.get("lat_stdev", np.ones(len(comp))), np.float64).reshape(-1)
        share = np.asarray(table.get("var_ratio", np.zeros(len(comp))), np.float64).reshape(-1)
        if not 1 <= len(comp) <= MOST or len(stdev) != len(comp) or len(share) != len(comp):
            raise ValueError("the arrays do not go together")
        if not (np.isfinite(comp).all() and np.isfinite(stdev).all() and np.isfinite(share).all()):
            raise ValueError("not numbers")
    except (KeyError, ValueError, TypeError) as error:
        raise _rubbish(path) from error
    length = comp.shape[1]
    if length == style_dim and styles:
        space = "w"
    elif length == latent_dim:
        space = "z"
    else:
        raise _misfit(path, length, latent_dim, style_dim)
    vectors = comp * stdev[:, None]
    return [Direction(f"{path.stem} {number}", f"{path.stem} {number}", "", "", vector, space=space,  # type: ignore[arg-type]
                      origin="file", explained=float(part) if part > 0 else None)
            for number, (vector, part) in enumerate(zip(vectors, share, strict=True), 1) if vector.any()]


def _ours(path: Path, table: Arrays, latent_dim: int, styles: int, style_dim: int) -> list[Direction]:
    try:
        rows = json.loads(str(table[OWN]))
        lengths = {len(vector_of(row["vector"])) // max(1, row.get("rows", 0)) for row in rows}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _rubbish(path) from error
    try:
        found = understood({"version": 2, "latent_dim": latent_dim, "styles": styles, "style_dim": style_dim, "effects": [],
                            "directions": rows})
    except (ValueError, KeyError, TypeError) as error:
        if lengths - {latent_dim, style_dim}:
            raise _misfit(path, max(lengths - {latent_dim, style_dim}), latent_dim, style_dim) from error
        raise _rubbish(path) from error
    return [replace(each, label=each.label) for each in found.directions]


def _arrays(path: Path) -> Arrays:
    try:
        if path.stat().st_size > LARGEST:
            raise StudioError(Text("{file} is too large for a file of directions.", file=path.name))
        with open(path, "rb") as stream:
            if not zipfile.is_zipfile(stream):
                raise _rubbish(path)
            stream.seek(0)
            with np.load(stream, allow_pickle=False) as file:  # a pickle could run anything
                return {name: file[name] for name in (*KEYS, OWN) if name in file.files}
    except FileNotFoundError as error:
        raise StudioError(Text("{file} is not there.", file=path)) from error
    except (OSError, ValueError, EOFError, zipfile.BadZipFile, MemoryError) as error:
        raise _rubbish(path) from error


def _rubbish(path: Path) -> StudioError:
    return StudioError(Text("{file} is no file of directions, or it is damaged.", file=path.name),
                       Text("It must be an npz with the arrays of GANSpace: {names}.", names="lat_comp, lat_stdev, var_ratio"))


def _misfit(path: Path, length: int, latent_dim: int, style_dim: int) -> StudioError:
    if style_dim:
        return StudioError(
            Text("The directions in {file} are {length} numbers long; this generator has {latent} in z and {style} in w.",
                 file=path.name, length=length, latent=latent_dim, style=style_dim), Text("They belong to another generator."))
    return StudioError(Text("The directions in {file} are {length} numbers long; this generator has {latent} in z.",
                            file=path.name, length=length, latent=latent_dim), Text("They belong to another generator."))
