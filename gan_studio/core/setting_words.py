"""What is wrong with a setting, in words, for any model of settings: the recipe's, an experiment's."""

from __future__ import annotations

from typing import Literal, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from gan_studio.core.errors import RecipeError

_BOUNDS = {"gt": "above", "ge": "at least", "lt": "below", "le": "at most"}


def in_words(error: ValidationError, model: type[BaseModel]) -> RecipeError:
    """The first thing that a model of settings refused, with the field's name."""
    first = error.errors()[0]
    name = str(first["loc"][0]) if first["loc"] else ""
    if not name:
        name, _, text = str(first["msg"]).removeprefix("Value error, ").partition(": ")
        return RecipeError(text, field=name)
    if name not in model.model_fields:
        return RecipeError(f"There is no setting called '{name}'.", field=name)
    field = model.model_fields[name]
    if first["type"] == "value_error":
        return RecipeError(str(first["msg"]).removeprefix("Value error, "), field=name)
    given, possible = first["input"], possible_values(field)
    shown = f"{given:g}" if isinstance(given, int | float) and not isinstance(given, bool) else repr(given)
    return RecipeError(f"{field.title}: {shown} is not possible.", possible or field.description or "", field=name)


def possible_values(field: FieldInfo) -> str:
    """What a setting may be, in words: "Choose 32, 64, 128 or 256.", "Give a number above 0, at most 1."; empty for a text."""
    if get_origin(field.annotation) is Literal:
        *others, last = (str(choice) for choice in get_args(field.annotation))
        return f"Choose {', '.join(others)} or {last}."
    if field.annotation is bool:
        return "Choose yes or no."
    if field.annotation not in (int, float):
        return ""
    bounds = [f"{words} {_number(getattr(bound, kind))}" for kind, words in _BOUNDS.items() for bound in field.metadata
              if hasattr(bound, kind)]
    return f"Give {'a whole number' if field.annotation is int else 'a number'} {', '.join(bounds)}."


def _number(value: float) -> str:
    return f"{value:g}" if abs(value) < 1e5 else f"{value:,.0f}"
