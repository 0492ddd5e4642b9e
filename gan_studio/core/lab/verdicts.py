"""The last verdict of each experiment, kept for the table of the lecture (6.2): one small JSON file in the Lab's folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from gan_studio import paths
from gan_studio.core import atomic
from gan_studio.core.lab.base import Verdict
from gan_studio.core.words import Text, for_json, from_json

FILE = "verdicts.json"
VERSION = 1
LARGEST = 4_000_000  # bytes: some thousand per experiment is what there is


def kept_verdicts() -> dict[str, Verdict]:
    """By an experiment's key. Nothing where there is no file, or one that cannot be understood."""
    try:
        path = paths.lab_dir() / FILE
        if path.stat().st_size > LARGEST:
            return {}
        table = json.loads(path.read_bytes())
        if table["version"] != VERSION:
            return {}
        return {str(key): _verdict(row) for key, row in table["verdicts"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def keep_verdict(key: str, verdict: Verdict) -> None:
    """Keeps it in place of the one before. Raises OSError where the folder cannot be written."""
    found = {**kept_verdicts(), key: verdict}
    folder = paths.lab_dir()
    folder.mkdir(parents=True, exist_ok=True)
    table = {"version": VERSION, "verdicts": {key: _row(each) for key, each in found.items()}}
    atomic.write_bytes(folder / FILE, json.dumps(table, ensure_ascii=False, default=_plain).encode())


def _row(verdict: Verdict) -> dict[str, Any]:
    return {"sentence": for_json(verdict.sentence), "obtained": for_json(verdict.obtained), "figures": verdict.figures,
            "holds": None if verdict.holds is None else bool(verdict.holds)}


def _verdict(row: Mapping[str, Any]) -> Verdict:
    sentence, obtained = from_json(row["sentence"]), from_json(row["obtained"])
    if not isinstance(sentence, Text) or not isinstance(obtained, Text):
        raise ValueError("not a verdict")
    if not isinstance(row["figures"], dict) or row["holds"] not in (None, True, False):
        raise ValueError("not a verdict")
    return Verdict(sentence, obtained, row["figures"], row["holds"])


def _plain(value: Any) -> Any:
    """What JSON does not know: a number of numpy's, and anything else by its name."""
    return value.item() if hasattr(value, "item") else str(value)
