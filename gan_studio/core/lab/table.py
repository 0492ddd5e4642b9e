"""The experiments, in the lecture's order. A new one is a file and a line here."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from gan_studio.core.errors import RecipeError
from gan_studio.core.lab.base import Experiment
from gan_studio.core.words import Text


@dataclass(frozen=True)
class Part:
    """A chapter of the lecture."""

    number: str
    title: Text


@dataclass(frozen=True)
class Entry:
    """Where an experiment is, found without importing it."""

    key: str
    module: str
    name: str

    def load(self) -> type[Experiment]:
        found: type[Experiment] = getattr(import_module(f"gan_studio.core.lab.{self.module}"), self.name)
        return found


PARTS = (
    Part("1", Text("What a GAN is for")),
    Part("2", Text("The basic idea")),
    Part("3", Text("The algorithm")),
    Part("4", Text("Why G does not learn alone")),
    Part("5", Text("Why D does not generate alone")),
    Part("6", Text("Both together")),
)

EXPERIMENTS: tuple[Entry, ...] = (
    Entry("one-number", "one_number", "OneNumber"),
    Entry("generations", "generations", "Generations"),
    Entry("arms-race", "arms_race", "ArmsRace"),
    Entry("you-are-d", "you_are_d", "YouAreD"),
    Entry("line-by-line", "line_by_line", "LineByLine"),
    Entry("playground", "playground", "Playground"),
    Entry("saturation", "saturation", "Saturation"),
    Entry("vectors", "vectors", "Vectors"),
    Entry("code-map", "code_map", "CodeMap"),
    Entry("vae", "vae", "VaeExperiment"),
    Entry("pixel-distance", "pixel_distance", "PixelDistance"),
    Entry("deeper", "deeper", "Deeper"),
    Entry("gap", "gap", "Gap"),
    Entry("argmax", "argmax", "Argmax"),
    Entry("negatives", "negatives", "Negatives"),
    Entry("filters", "filters", "Filters"),
    Entry("g-solves", "solves", "Solves"),
    Entry("g-and-d", "g_and_d", "TableOfBoth"),
    Entry("stable-not-good", "sweep", "Sweep"),
)


def entry(key: str) -> Entry:
    """The line of an experiment. Raises `RecipeError` for a name that there is none of."""
    for line in EXPERIMENTS:
        if line.key == key:
            return line
    known = ", ".join(line.key for line in EXPERIMENTS)
    raise RecipeError(Text("There is no experiment called '{name}'.", name=key),
                      Text("There are: {names}.", names=known), field="experiment")
