"""2.2 The arms race: every kept D judges every kept G. Above the diagonal younger generators meet older discriminators."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from gan_studio.core.lab.base import Verdict
from gan_studio.core.lab.growth_facts import MARGIN, Grown, GrowthSettings, WatchedGrowth, common_figures, how
from gan_studio.core.words import Text


class ArmsRace(WatchedGrowth):
    key: ClassVar[str] = "arms-race"
    number: ClassVar[str] = "2.2"
    title: ClassVar[Text] = Text("The arms race")
    claim: ClassVar[Text] = Text(
        "A discriminator is fooled by generators younger than itself and sees through older ones, unless it has forgotten them.")
    touch: ClassVar[Text] = Text(
        "Run, and watch the matrix fill. Point at a cell to read it; click it, or use the arrow keys and Return, to see the "
        "pictures.")
    notice: ClassVar[Text] = Text(
        "A row is one D, a column one G. On the diagonal both are of one age; to its right the pictures come from the future of "
        "D, to its left from the past. A marked corner: D has forgotten what an older D knew, since nobody shows it those "
        "pictures any more.")

    def _said(self, grown: Grown, settings: GrowthSettings) -> Verdict:
        means, forgotten = grown.means(), grown.forgotten()
        older, younger = np.tril_indices(len(means), -1), np.triu_indices(len(means), 1)
        better = float(np.mean(means[older] < np.diag(means)[older[1]]))
        below, above = float(means[older].mean()), float(means[younger].mean())
        sentence = Text(
            "D takes the pictures of younger G for real at {above} on average, those of older G at {below}. In {better} of "
            "{pairs} pairs the newer D tells the older fakes better than their own D did. Cells forgotten: {forgotten}.",
            above=f"{above:.2f}", below=f"{below:.2f}", better=round(better * len(older[0])), pairs=len(older[0]),
            forgotten=int(forgotten.sum()))
        obtained = Text(
            "{how} Forgotten: D's belief is above that of the D of G's own age by more than {margin}, and by more than two "
            "standard errors.", how=how(grown, settings), margin=MARGIN)
        figures = {
            **common_figures(grown, settings), "above": above, "below": below, "diagonal": float(np.diag(means).mean()),
            "share_better": better, "forgotten": int(forgotten.sum()), "pairs": len(older[0]),
            "forgotten_cells": np.argwhere(forgotten).tolist(),
        }
        return Verdict(sentence, obtained, figures, above > below and better > 0.5)
