"""States of the 2-D playground as a test needs them, without networks."""

from __future__ import annotations

from typing import Any

import numpy as np

from gan_studio.core.lab.playground_facts import EXTENT, MAP_SIDE, Figures, PlaygroundShown

FIGURES = Figures(js=0.1234, js_floor=0.0211, kl=0.5, kl_floor=0.1, wasserstein=0.05, wasserstein_floor=0.01,
                  modes_found=5, modes=8, good_share=0.83)


def made_shown(**changes: Any) -> PlaygroundShown:
    """D believes in the right half of the plane; real points on a ring, generated ones on a half circle within it."""
    random = np.random.default_rng(0)
    turn = random.random(400) * 2 * np.pi
    real = np.stack((np.cos(turn), np.sin(turn)), 1) + random.normal(0, 0.02, (400, 2))
    generated = 0.6 * np.stack((np.cos(turn / 2), np.sin(turn / 2)), 1)
    x = np.linspace(-EXTENT, EXTENT, MAP_SIDE)
    d_map = np.tile(1 / (1 + np.exp(-6 * x)), (MAP_SIDE, 1))
    across, up = np.meshgrid(np.linspace(-1, 1, 15), np.linspace(-1, 1, 15))
    manifold = np.stack((0.7 * across, 0.5 * up + 0.3 * across**2), -1)
    iterations = np.arange(1, 301) * 4.0
    facts: dict[str, Any] = {
        "iterations": 1200, "real": real, "generated": generated, "d_map": d_map, "d_map_range": (0.0, 1.0),
        "manifold": manifold, "manifold_density": np.ones((14, 14)), "arrows": random.uniform(-0.7, 0.7, (40, 2)),
        "losses": {"loss_d": np.stack((iterations, 1.386 + 0.3 * np.exp(-iterations / 300)), 1),
                   "loss_g": np.stack((iterations, 0.693 + random.normal(0, 0.05, 300)), 1)},
        "references": (("loss_d", 1.386), ("loss_g", 0.693)), "reference_names": ("ln 4", "ln 2"),
        "trails": generated[:30] + np.linspace(0.3, 0, 12)[:, None, None], "figures": FIGURES,
        **changes,
    }
    for name, value in facts.items():
        if isinstance(value, np.ndarray):
            facts[name] = value.astype(np.float32)
    return PlaygroundShown(**facts)
