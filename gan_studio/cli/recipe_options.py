"""An option for every field of the recipe, so that a new setting is on the command line as soon as it exists."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

import typer

from gan_studio.core.config import Recipe, setting, setting_extra
from gan_studio.core.presets import DEFAULT, preset_settings

EXPLAINED = ("method", "objective")
"""Choices whose names say little by themselves: the help lists what each is called."""


def with_recipe_options(command: Callable[..., int]) -> Callable[..., int]:
    """`command(*, ..., **settings)` with `**settings` spelled out, an option for each field of `Recipe`.

    `settings` then holds what was given, by field name; fields that were not given are left out.
    """
    signature = inspect.signature(command)
    hints = get_type_hints(command, include_extras=True)
    own = [parameter.replace(annotation=hints[parameter.name]) for parameter in signature.parameters.values()
           if parameter.kind is not inspect.Parameter.VAR_KEYWORD]
    added = [_parameter(name) for name in Recipe.model_fields]

    def run(**given: Any) -> int:
        settings = {name: _value(name, given.pop(name)) for name in Recipe.model_fields if given[name] is not None}
        own_values = {name: value for name, value in given.items() if name not in Recipe.model_fields}
        return command(**own_values, **settings)

    run.__doc__ = command.__doc__
    run.__signature__ = signature.replace(parameters=[*own, *added])  # type: ignore[attr-defined]
    return run


def option_name(name: str) -> str:
    """The option of a field: lr_g is --lr-g."""
    return "--" + name.replace("_", "-")


def _parameter(name: str) -> inspect.Parameter:
    field, extra = setting(name), setting_extra(name)
    annotation: Any = field.annotation
    labels = extra.get("labels", {}) if name in EXPLAINED else {}
    declaration, metavar, help_text = option_name(name), None, f"{field.title}. {field.description}"
    if annotation is bool:
        declaration = f"{declaration}/--no-{name.replace('_', '-')}"
    elif get_origin(annotation) is Literal:
        annotation = Literal[tuple(str(choice) for choice in get_args(annotation))]
    else:
        metavar = str(extra.get("unit") or getattr(annotation, "__name__", "value")).upper()
    if labels:
        help_text += f" {', '.join(_named(key, label) for key, label in labels.items())}. More: gan-studio explain."
    default = "from the preset" if name in preset_settings(DEFAULT, 64, 1000) else _shown(field.default)
    option = typer.Option(declaration, metavar=metavar, help=help_text, show_default=default,
                          rich_help_panel=f"Recipe: {extra.get('group', 'other')}")
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=Annotated[annotation | None, option])


def _named(key: str, label: str) -> str:
    return key if label.lower() == key else f"{key} ({label})"


def _shown(default: Any) -> str:
    if isinstance(default, bool):
        return "yes" if default else "no"
    return f"{default:g}" if isinstance(default, float) else str(default)


def _value(name: str, given: Any) -> Any:
    """What the recipe expects of what was typed: choices are typed as words, and may be numbers."""
    annotation = setting(name).annotation
    if get_origin(annotation) is Literal:
        return next(choice for choice in get_args(annotation) if str(choice) == given)
    return given
