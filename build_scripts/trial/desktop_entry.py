"""The command of a desktop entry, as a desktop would start it (Desktop Entry Specification 1.5)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

_FIELD_CODE = re.compile(r"%(.)")
_DEPRECATED = frozenset("dDnNvmick")  # a desktop may leave out %i, %c and %k; here they have nothing to say


def entries(text: str, group: str = "Desktop Entry") -> dict[str, str]:
    """Keys and values of one group."""
    found: dict[str, str] = {}
    inside = False
    for line in text.splitlines():
        if line.startswith("["):
            inside = line.strip() == f"[{group}]"
        elif inside and "=" in line and not line.startswith("#"):
            key, value = line.split("=", 1)
            found[key.strip()] = value.strip()
    return found


def command(exec_line: str, files: Sequence[str] = ()) -> list[str]:
    """The words of an Exec line with its field codes filled in; `files` are absolute paths, which %u and %U make addresses.

    Raises:
        ValueError: a quote is not closed, or the line is empty.
    """
    words: list[str] = []
    for word, is_quoted in _split(exec_line.replace("\\\\", "\\")):
        if is_quoted:
            words.append(word)
        elif word in ("%F", "%U"):
            words += [Path(file).as_uri() if word == "%U" else file for file in files]
        elif word in ("%f", "%u"):
            words += [Path(file).as_uri() if word == "%u" else file for file in files[:1]]
        else:
            filled = _FIELD_CODE.sub(lambda match: "%" if match[1] == "%" else "" if match[1] in _DEPRECATED else match[0], word)
            if filled:
                words.append(filled)
    if not words:
        raise ValueError("The Exec line is empty.")
    return words


def _split(line: str) -> list[tuple[str, bool]]:
    """Words between blanks, and whether each was in quotes."""
    found: list[tuple[str, bool]] = []
    rest = line.strip()
    while rest:
        if rest[0] == '"':
            match = re.match(r'"((?:[^"\\]|\\.)*)"', rest)
            if match is None:
                raise ValueError(f"A quote is not closed: {line}")
            found.append((re.sub(r'\\(["`$\\])', r"\1", match[1]), True))
        else:
            match = re.match(r"\S+", rest)
            assert match is not None
            found.append((match[0], False))
        rest = rest[match.end():].lstrip()
    return found
