"""Which view shows which experiment. A new one is a line here; the experiments' order is `core.lab.table`'s."""

from __future__ import annotations

from importlib import import_module

from gan_studio.ui.pages.lab.view import ExperimentView

VIEWS: dict[str, tuple[str, str]] = {
    "one-number": ("one_number", "OneNumberView"),
    "generations": ("generations", "GenerationsView"),
    "arms-race": ("arms_race", "ArmsRaceView"),
    "you-are-d": ("you_are_d", "YouAreDView"),
    "line-by-line": ("line_by_line", "LineByLineView"),
    "playground": ("playground", "PlaygroundView"),
    "saturation": ("saturation", "SaturationView"),
    "vectors": ("vectors", "VectorsView"),
    "code-map": ("code_map", "CodeMapView"),
    "vae": ("vae", "VaeView"),
    "pixel-distance": ("pixel_distance", "PixelDistanceView"),
    "deeper": ("deeper", "DeeperView"),
    "gap": ("gap", "GapView"),
    "argmax": ("argmax", "ArgmaxView"),
    "negatives": ("negatives", "NegativesView"),
    "filters": ("filters", "FiltersView"),
    "g-solves": ("solves", "SolvesView"),
    "g-and-d": ("g_and_d", "GAndDView"),
    "stable-not-good": ("sweep", "SweepView"),
}
"""Key -> module of this package, name of the class. Imported when the experiment is first opened."""


def view_class(key: str) -> type[ExperimentView]:
    module, name = VIEWS[key]
    found: type[ExperimentView] = getattr(import_module(f"gan_studio.ui.pages.lab.{module}"), name)
    return found
