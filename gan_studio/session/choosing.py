"""The session's part that chooses a preset by itself, from the data and from how fast this machine is. In a job.

The preset is the program's to choose until a person picks one or changes a setting that presets decide.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from gan_studio.core.automatic import WITHOUT_EFFECT, Choice
from gan_studio.core.config import Recipe
from gan_studio.core.errors import RecipeError, StudioError
from gan_studio.core.presets import DEFAULT, PRESETS
from gan_studio.session import tasks
from gan_studio.session.recipe import settings_of
from gan_studio.session.view import DataInfo
from gan_studio.workers.jobs import Jobs, JobWords

JOB = "choose preset"


@dataclass(frozen=True)
class Question:
    """Which of these recipes, one for each preset, suits `count` images of `shape`? Equal ones have the same answer."""

    recipes: dict[str, Recipe]
    shape: tuple[int, ...]
    count: int


def question(recipe: Recipe, info: DataInfo) -> Question | None:
    """For these data, with all of `recipe` that presets leave alone; None where a preset does not go with it."""
    plain = Recipe().model_dump(include=set(WITHOUT_EFFECT))
    try:
        recipes = {key: recipe.but(**{**plain, **settings_of(key, recipe, info)}) for key in PRESETS}
    except RecipeError:
        return None
    return Question(recipes, info.shape, info.count)


def decides(settings: Iterable[str], recipe: Recipe, info: DataInfo | None) -> bool:
    """Whether presets decide one of these settings: then a person who changes it has taken the recipe in hand."""
    return not settings_of(DEFAULT, recipe, info).keys().isdisjoint(settings)


class ChoiceDesk(QObject):
    """Answers one question at a time, each once. What goes wrong is not told: the same comes, with its remedy, at Start."""

    chosen = Signal(object)  # Choice, for the question asked last
    changed = Signal()  # measuring has begun or ended, or there is another choice
    crashed = Signal(object)

    def __init__(self, jobs: Jobs, building: threading.Lock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._building = building
        self._asked: Question | None = None
        self._choice: Choice | None = None

    @property
    def is_measuring(self) -> bool:
        return self._jobs.is_running(JOB)

    def choice_for(self, asked: Question | None) -> Choice | None:
        """What was chosen, where that was the question."""
        return self._choice if asked is not None and asked == self._asked else None

    def ask(self, asked: Question, keep_free_cores: int) -> None:
        """Answers with `chosen`; at once where the answer is known. A question under way is not asked twice."""
        if asked == self._asked:
            if self._choice is not None:
                self.chosen.emit(self._choice)
            return
        self._asked, self._choice = asked, None
        words = JobWords(self._done, self._failed, self._crashed, cancelled=self._forget)
        work = tasks.choose_preset(asked.recipes, asked.shape, asked.count, keep_free_cores, self._building)
        self._jobs.start(JOB, work, words)
        self.changed.emit()

    def drop(self) -> None:
        """Something else needs the machine now. It may be asked again later."""
        if self.is_measuring:
            self._jobs.forget(JOB)
            self._forget()

    def _done(self, choice: Choice) -> None:
        self._choice = choice
        self.chosen.emit(choice)
        self.changed.emit()

    def _forget(self) -> None:
        self._asked = None
        self.changed.emit()

    def _failed(self, _: StudioError) -> None:
        self.changed.emit()

    def _crashed(self, error: Exception) -> None:
        self.changed.emit()
        self.crashed.emit(error)
