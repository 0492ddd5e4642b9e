"""`gan-studio explain`: what each method and objective does, with its losses."""

from __future__ import annotations

from gan_studio.core.config import METHODS, OBJECTIVES, Recipe
from gan_studio.core.errors import RecipeError
from gan_studio.core.explain import METHODS as SENTENCES
from gan_studio.core.explain import SYMBOLS, Explanation, explain
from gan_studio.core.objectives import REGISTRY


def run_explain(what: str | None) -> int:
    """Prints one of them, or all. Raises RecipeError for a name that is neither a method nor an objective."""
    methods = [key for key in METHODS if what in (None, key)]
    objectives = [key for key in OBJECTIVES if what in (None, key)]
    if not methods and not objectives:
        raise RecipeError(f"There is no method or objective called '{what}'.",
                          f"There are {', '.join([*METHODS, *OBJECTIVES])}.", field="objective")
    for key in methods:
        _print(key, METHODS[key], SENTENCES.get(key, Explanation("")))
    for key in objectives:
        _print(key, OBJECTIVES[key], explain(Recipe.make(objective=key, **REGISTRY[key].published)))
    if what is None:
        print("Where")
        for symbol, words in SYMBOLS:
            print(f"  {symbol:<11} {words}")
    return 0


def _print(key: str, label: str, told: Explanation) -> None:
    print(f"{key}  ({label})\n  {told.about}")
    for name, formula in told.formulas:
        print(f"  {name} = {formula}")
    if told.restraint:
        print(f"  Keeps D in check: {told.restraint}")
    print()
