"""Sentences that a person reads, in a form that the interface can show in their language.

The core knows no Qt and speaks English. A `Text` is that English sentence, an ordinary str, which remembers what it was made
from: the interface looks up `source` in the person's language and fills the same `values` in (`gan_studio.ui.words.shown`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from numbers import Number
from typing import Any, Literal


class Text(str):
    """`Text("{n} images are missing.", n=3)` is the str "3 images are missing."; a value may be a `Text` itself.

    The first argument is a literal, so that build_scripts/translations.py finds it. Values are filled in as by `str.format`;
    what is neither a number nor a str is kept as `str` says it, so that a sentence holds nothing alive.
    """

    __slots__ = ("source", "values")
    source: str
    values: dict[str, Any]

    def __new__(cls, source: str, /, **values: Any) -> Text:
        kept = {name: value if isinstance(value, str | Number) else str(value) for name, value in values.items()}
        return _made(source.format(**kept) if kept else source, source, kept)

    def lower(self) -> Text:
        """The English in lower case; the source stays, since other languages tell no such difference."""
        return _made(str(self).lower(), self.source, self.values)

    def __reduce__(self) -> tuple[Any, ...]:
        return _made, (str(self), self.source, self.values)

    def __copy__(self) -> Text:
        return self

    def __deepcopy__(self, memo: object) -> Text:
        return self  # nobody changes one


def _made(english: str, source: str, values: dict[str, Any]) -> Text:
    text = str.__new__(Text, english)
    text.source = source
    text.values = values
    return text


def capitalised(text: str) -> str:
    """The English with a capital first, as at the beginning of a sentence; the source of a `Text` stays."""
    english = str(text)[:1].upper() + str(text)[1:]
    return _made(english, text.source, text.values) if isinstance(text, Text) else english


def listed(parts: Iterable[str], between: Literal[", ", "; "] = ", ") -> str:
    """The parts with commas between: "2 × damaged file, 1 × too small". Empty for none."""
    found = ""
    for part in parts:
        if not found:
            found = part
        elif between == ", ":
            found = Text("{before}, {after}", before=found, after=part)
        else:
            found = Text("{before}; {after}", before=found, after=part)
    return found


def one_after_other(*sentences: str) -> str:
    """Sentences as one: "Not enough room. Free some." Empty ones are left out."""
    found = ""
    for sentence in sentences:
        if sentence:
            found = Text("{before} {after}", before=found, after=sentence) if found else sentence
    return found


def for_json(text: str) -> str | dict[str, Any]:
    """A sentence as JSON can keep it, to be read by `from_json`: for caches of the program's own, not for a person's files."""
    if not isinstance(text, Text):
        return text
    return {"english": str(text), "source": text.source, "values": {name: for_json(value) if isinstance(value, str) else value
                                                                    for name, value in text.values.items()}}


def from_json(kept: Any) -> Any:
    """What `for_json` was given. What is no such thing is given back as it is."""
    if not isinstance(kept, Mapping):
        return kept
    return _made(str(kept["english"]), str(kept["source"]), {name: from_json(value) for name, value in kept["values"].items()})
