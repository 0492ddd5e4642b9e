"""Which images were left out by hand, so that a run goes on with the same images later.

Kept by the fingerprint of the images that are left, which a run remembers; images are known by their content, so that
renaming a file changes nothing.
"""

from __future__ import annotations

import json
from pathlib import Path

from gan_studio.core.atomic import in_words, write_bytes
from gan_studio.core.data.report import content_of, exclude
from gan_studio.core.data.types import ScanReport
from gan_studio.core.words import Text
from gan_studio.paths import config_dir


def remember(whole: ScanReport, left: ScanReport) -> None:
    """Keeps what `left` lacks of `whole`, for `as_left`. Raises StudioError: it cannot be written."""
    there = {file.index for file in left.files}
    gone = sorted({content_of(file) for file in whole.files if file.index not in there})
    if gone:
        path = _path(left.fingerprint)
        with in_words(Text("keeping which images were left out"), path.parent):
            path.parent.mkdir(parents=True, exist_ok=True)
            write_bytes(path, json.dumps({"source": list(whole.source), "contents": gone}).encode())


def as_left(report: ScanReport, fingerprint: str) -> ScanReport:
    """`report` without the images that were left out when the data got this fingerprint; unchanged where none were."""
    if not fingerprint or report.fingerprint == fingerprint:
        return report
    try:
        contents = json.loads(_path(fingerprint).read_text(encoding="utf-8"))["contents"]
    except (OSError, ValueError, KeyError, TypeError):
        return report
    gone = {file.index for file in report.files if content_of(file) in set(contents)}
    return exclude(report, gone) if gone else report


def _path(fingerprint: str) -> Path:
    return config_dir() / "left-out" / f"{fingerprint}.json"
