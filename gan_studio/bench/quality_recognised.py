"""How soon a classifier that learned the real digits recognises the drawn ones."""

from __future__ import annotations

import statistics
from typing import Any

from gan_studio.bench.apart import OURS, Apart, environment
from gan_studio.bench.figure import Figure
from gan_studio.bench.quality import Comparison
from gan_studio.bench.quality_arms import Ours
from gan_studio.bench.quality_equal_time import PRESET, preset_of
from gan_studio.bench.quality_sets import digits, names_of
from gan_studio.core.config import Recipe

RECOGNISED, WITHIN_S = 0.75, 60.0
LOOK_EVERY_S, GIVE_UP_AFTER_S = 5.0, 300.0
DRAWN = 1000


class Digits(Ours):
    """Ours on digits, with a classifier that looks at what it draws."""

    def __init__(self, source: tuple[str, ...], preset: str, settings: dict[str, Any], clock: str) -> None:
        from gan_studio.core.metrics.classifier import labels_in_names, labels_of, train_classifier

        super().__init__(source, preset, settings, clock)
        if "digit" in self.data.factors:
            self._judge = train_classifier(self.data, labels_of(self.data))
        else:
            named, names = names_of(source, Recipe.make(**settings))
            self._judge = train_classifier(named, labels_in_names(names))

    def recognised(self) -> float:
        """The share of a thousand drawn digits that the classifier is sure of."""
        import torch

        z_ND = torch.randn(DRAWN, self.latent_dim, generator=torch.Generator().manual_seed(1))
        return self._judge.recognised(torch.cat([self.draw(part).cpu() for part in torch.split(z_ND, 100)]))

    def judge(self) -> dict[str, float]:
        """How well the classifier knows real digits: its accuracy, and of how many it is sure."""
        import numpy as np

        from gan_studio.core.metrics.features import to_pictures

        some = np.random.default_rng(0).permutation(len(self.data))[:DRAWN]
        real = to_pictures(self.data.gather(some).view(np.uint8))
        return {"accuracy": self._judge.accuracy, "sure_of_real": self._judge.recognised(real)}


def measure_recognised(comparison: Comparison) -> list[Figure]:
    """Looks every five seconds of training, by several seeds; the median of the seconds."""
    options = comparison.options
    chosen, source = digits(options.data_dir, options.quick)
    give_up = LOOK_EVERY_S if options.quick else GIVE_UP_AFTER_S
    found = []
    for seed in range(options.seeds):
        key = {"what": "recognised", "set": chosen.key, "size": chosen.size, "seed": seed, "give_up_s": give_up,
               "clock": options.clock, "threads": options.threads, "preset": preset_of(chosen)}

        def measure(seed: int = seed) -> dict[str, Any]:
            given = {"size": chosen.size, "seed": seed, "kimg": 1e6, "threads": options.threads}
            along: list[dict[str, float]] = []
            with Apart(environment(OURS, options.threads), Digits, source, PRESET, given, options.clock) as side:
                while not along or (along[-1]["share"] < RECOGNISED and along[-1]["trained_s"] < give_up):
                    trained = side.ask("train", LOOK_EVERY_S)
                    along.append({"trained_s": trained, "share": side.ask("recognised")})
                return {"facts": side.ask("facts"), "judge": side.ask("judge"), "along": along}

        comparison.tell(f"recognised: {chosen.key} at {chosen.size} px, seed {seed} ...")
        found.append(comparison.results.get(key, measure))
    times = [result["along"][-1]["trained_s"] if result["along"][-1]["share"] >= RECOGNISED else float("inf") for result in found]
    value = statistics.median(times)
    judge, facts = found[0]["judge"], found[0]["facts"]
    shares = ", ".join(f"{100 * result['along'][-1]['share']:.0f} %" for result in found)
    reached = value < float("inf")
    return [Figure(
        "recognised", f"{chosen.key} {chosen.size} px: training time until {100 * RECOGNISED:g} % are recognised",
        f"under {WITHIN_S:g} s", value if reached else None, "s", value < WITHIN_S,
        f"looked at every {LOOK_EVERY_S:g} s; at the end {shares} were recognised with confidence over 0.9 by a classifier that "
        f"knows {100 * judge['accuracy']:.1f} % of real digits and is as sure of {100 * judge['sure_of_real']:.0f} %; "
        + ("" if reached else f"given up after {give_up:g} s; ")
        + f"median of {len(found)} seeds; {options.words}; {facts['device']}",
        {"along": [result["along"] for result in found], "judge": judge})]
