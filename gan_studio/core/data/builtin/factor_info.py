"""What a known factor of a built-in set is called, and which values it takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from gan_studio.core.errors import DataError
from gan_studio.core.words import Text


class FactorInfo(NamedTuple):
    """A factor's label, the range of its values, and the names of its values where it is a choice (0, 1, 2, ...)."""

    label: str
    low: float
    high: float
    unit: str = ""
    choices: tuple[str, ...] = ()
    whole: bool = False  # a whole number without names

    @property
    def is_whole(self) -> bool:
        return self.whole or bool(self.choices)


def checked(table: Mapping[str, FactorInfo], what: str, changes: Mapping[str, float]) -> dict[str, float]:
    """The changes, whole numbers as int and the rest as float, if every one is possible for `what` ("A face").

    Raises:
        DataError: there is no such factor, or its value is outside its range.
    """
    values: dict[str, float] = {}
    for name, value in changes.items():
        info = table.get(name)
        if info is None:
            raise DataError(Text("{what} has no factor called '{name}'.", what=what, name=name),
                            Text("There are: {names}.", names=", ".join(table)))
        if not info.low <= value <= info.high:
            raise DataError(Text("{label}: {value:g} is outside {low:g} to {high:g}.", label=info.label, value=value,
                                 low=info.low, high=info.high))
        if info.is_whole and value != int(value):
            raise DataError(Text("{label}: {value:g} is not a whole number.", label=info.label, value=value),
                            Text("Its values are choices."))
        values[name] = int(value) if info.is_whole else float(value)
    return values
