"""2.1 Generations: G and D take turns in outdoing each other, and each generation of both is kept to be asked again."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from gan_studio.core.lab.base import Verdict
from gan_studio.core.lab.growth_facts import Grown, GrowthSettings, WatchedGrowth, common_figures, how
from gan_studio.core.words import Text


class Generations(WatchedGrowth):
    key: ClassVar[str] = "generations"
    number: ClassVar[str] = "2.1"
    title: ClassVar[Text] = Text("Generations")
    claim: ClassVar[Text] = Text(
        "Each new generator learns what the old discriminator looked at; then the discriminator looks at something new.")
    touch: ClassVar[Text] = Text(
        "Run, then move along the film. Choose who judges: the D of the same age, the one before, the next, the first, or the "
        "last.")
    notice: ClassVar[Text] = Text(
        "The first D need only tell grey noise from a black ground. G learns the ground, so D has to look at something else: "
        "blobs, then strokes, then the digit. Let D 1 judge the last pictures, and the last D those of the beginning.")

    def _said(self, grown: Grown, settings: GrowthSettings) -> Verdict:
        means = grown.means()
        own, next_one = np.diag(means), np.diag(means, 1)
        rises, falls = next_one - own[:-1], own[1:] - next_one
        share = float(np.mean((rises > 0) & (falls < 0)))
        rise, fall = float(rises.mean()), float(falls.mean())
        count = len(rises)
        sentence = Text(
            "The old D believes a new G by {rise} more than it did the G before, and the new D by {fall} less again, on average. "
            "Both happened in {both} of {count} turns.",
            rise=f"{rise:.2f}", fall=f"{-fall:.2f}", both=round(share * count), count=count)
        figures = {**common_figures(grown, settings), "rise": rise, "fall": fall, "share_of_both": share,
                   "rises": rises.tolist(), "falls": falls.tolist()}
        return Verdict(sentence, how(grown, settings), figures, rise > 0 and fall < 0 and share > 0.5)
