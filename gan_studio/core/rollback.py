"""When losses stop being numbers: a bad step is skipped; after three in a row the run goes back, at half the speed."""

from __future__ import annotations

from dataclasses import dataclass

from gan_studio.core import training_state
from gan_studio.core.config import Recipe
from gan_studio.core.errors import Action, StudioError
from gan_studio.core.events import Notice
from gan_studio.core.methods import Method
from gan_studio.core.run import RunFolder
from gan_studio.core.words import Text

BAD_STEPS_IN_A_ROW = 3
MOST_ROLLBACKS = 5


@dataclass
class BadSteps:
    """Counts steps whose loss was not finite, and how often the run has gone back for it.

    Attributes:
        diverged: going back has not helped again and again, so what came since the last snapshot is not worth keeping.
    """

    in_a_row: int = 0
    rollbacks: int = 0
    diverged: bool = False

    def good(self) -> None:
        """A step went well."""
        self.in_a_row = 0

    def bad(self) -> bool:
        """A step was skipped. True when it was one too many, so that the run must go back."""
        self.in_a_row += 1
        return self.in_a_row >= BAD_STEPS_IN_A_ROW

    def go_back(self, method: Method, folder: RunFolder, recipe: Recipe, why: str) -> tuple[dict[str, float], Notice]:
        """Puts the networks of the last good snapshot back. Returns halved learning rates, to be set, and what to tell.

        Raises:
            StudioError: there is no snapshot, or it has not helped again and again.
        """
        self.in_a_row = 0
        self.rollbacks += 1
        slower = {"lr_g": recipe.lr_g / 2, "lr_d": recipe.lr_d / 2}
        snapshot, _ = folder.latest_snapshot()
        if snapshot is None or self.rollbacks > MOST_ROLLBACKS:
            self.diverged = True
            raise StudioError(
                Text("The losses are not finite again and again, so training was stopped. The last good snapshot is kept."),
                Text("Start again with lower learning rates."),
                action=Action(Text("Use lower learning rates"), "change_setting", slower),
            )
        training_state.restore_networks(method, snapshot)
        return slower, Notice(
            "problem",
            Text("{why}: back to the snapshot at {kimg:.1f} kimg, at half the learning rates ({lr_g:g} and {lr_d:g}).", why=why,
                 kimg=snapshot.images_seen / 1000, lr_g=slower["lr_g"], lr_d=slower["lr_d"]),
        )
