"""Sentences that a person reads, in a form that the interface can show in their language.

The core knows no Qt and speaks English. A `Text` is that English sentence, an ordinary str, which remembers what it was made
from: the interface looks up `source` in the person's language and fills the same `values` in (`gan_studio.ui.words.shown`).
"""

from __future__ import annotations

from typing import Any


class Text(str):
    """`Text("{n} images are missing.", n=3)` is the str "3 images are missing."; a value may be a `Text` itself.

    The first argument is a literal, so that build_scripts/translations.py finds it. Values are filled in as by `str.format`.
    """

    __slots__ = ("source", "values")
    source: str
    values: dict[str, Any]

    def __new__(cls, source: str, /, **values: Any) -> Text:
        text = super().__new__(cls, source.format(**values) if values else source)
        text.source = source
        text.values = values
        return text

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        return (self.source,), self.values
