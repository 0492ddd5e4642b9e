"""What the top bar says of data, device and place, in few words."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from gan_studio.core.data.builtin.sets import BUILTIN_PREFIX
from gan_studio.session import Session
from gan_studio.ui import words
from gan_studio.ui.said import translate


def data_words(session: Session, of_next_run: bool) -> str:
    """'anime-portraits · 2,981': of the scanned data, or of the run that is shown."""
    report, run = session.report, session.run
    if report is not None and (of_next_run or run is None):
        return words.filled("{0} · {1}", report.name, words.count(len(report.usable)))
    return f"{run.data_name} · {words.count(run.data_count)}" if run is not None else ""


def name_of_source(source: Sequence[str]) -> str:
    """What data that are still being read will be called, without a look at the disk: 'anime-portraits'."""
    if not source:
        return ""
    first = source[0].removeprefix(BUILTIN_PREFIX)
    if first != source[0]:
        return first.partition(":")[0]
    name = os.path.basename(os.path.normpath(first)) or first
    more = len(source) - 1
    return translate("facts_line", "{0} and {1} more").format(name, more) if more else name


def device_words(session: Session) -> str:
    """What the run trains on; before there is one, what the recipe asks for."""
    if session.run is not None and session.run.device:
        return session.run.device
    if session.recipe.device != "auto":
        return session.recipe.device.upper()
    return translate("facts_line", "{0} CPU cores").format(os.cpu_count() or 1)


def short_path(path: str) -> str:
    """'~/Pictures/faces' for what lies in the home folder."""
    home = str(Path.home())
    return "~" + path[len(home):] if home != os.sep and path.startswith(home + os.sep) else path
