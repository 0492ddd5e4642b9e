"""What is wrong with a setting, in words, for any model of settings: the recipe's, an experiment's."""

from __future__ import annotations

from typing import Literal, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from gan_studio.core.errors import RecipeError
from gan_studio.core.words import Text, listed

LONGEST = 60
"""Letters of a refused value that are told: a drawing may have thousands."""


class SettingsError(ValueError):
    """Settings of a model do not go together: what its validator raises. `field` is the one to show it at."""

    def __init__(self, field: str, message: Text) -> None:
        super().__init__(f"{field}: {message}")
        self.field = field
        self.message = message


def in_words(error: ValidationError, model: type[BaseModel]) -> RecipeError:
    """The first thing that a model of settings refused, with the field's name."""
    first = error.errors()[0]
    cause = first.get("ctx", {}).get("error")
    if isinstance(cause, SettingsError):
        return RecipeError(cause.message, field=cause.field)
    name = str(first["loc"][0]) if first["loc"] else ""
    if not name:
        name, _, text = str(first["msg"]).removeprefix("Value error, ").partition(": ")
        return RecipeError(Text(text), field=name)
    if name not in model.model_fields:
        return RecipeError(Text("There is no setting called '{name}'.", name=name), field=name)
    field = model.model_fields[name]
    if first["type"] == "value_error":
        told = cause.args[0] if isinstance(cause, ValueError) and cause.args else None
        return RecipeError(told if isinstance(told, Text) else Text(str(first["msg"]).removeprefix("Value error, ")), field=name)
    given, possible = first["input"], possible_values(field)
    shown = f"{given:g}" if isinstance(given, int | float) and not isinstance(given, bool) else _brief(repr(given))
    message = Text("{setting}: {value} is not possible.", setting=Text(field.title or name), value=shown)
    return RecipeError(message, possible or Text(field.description or ""), field=name)


def possible_values(field: FieldInfo) -> str:
    """What a setting may be, in words: "Choose 32, 64, 128 or 256.", "Give a number above 0, at most 1."; empty for a text."""
    if get_origin(field.annotation) is Literal:
        *others, last = (str(choice) for choice in get_args(field.annotation))
        return Text("Choose {others} or {last}.", others=", ".join(others), last=last)
    if field.annotation is bool:
        return Text("Choose yes or no.")
    if get_origin(field.annotation) is tuple:
        least = next((bound.min_length for bound in field.metadata if hasattr(bound, "min_length")), 0)
        most = next((bound.max_length for bound in field.metadata if hasattr(bound, "max_length")), None)
        return Text("Give {least} to {most} of them.", least=least, most=most) if most is not None else ""
    if field.annotation not in (int, float):
        return ""
    bounds = listed(_bound(kind, _number(getattr(bound, kind))) for kind in ("gt", "ge", "lt", "le") for bound in field.metadata
                    if hasattr(bound, kind))
    if field.annotation is int:
        return Text("Give a whole number {bounds}.", bounds=bounds)
    return Text("Give a number {bounds}.", bounds=bounds)


def _bound(kind: Literal["gt", "ge", "lt", "le"], value: str) -> Text:
    if kind in ("gt", "ge"):
        return Text("above {value}", value=value) if kind == "gt" else Text("at least {value}", value=value)
    return Text("below {value}", value=value) if kind == "lt" else Text("at most {value}", value=value)


def _brief(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _number(value: float) -> str:
    return f"{value:g}" if abs(value) < 1e5 else f"{value:,.0f}"
