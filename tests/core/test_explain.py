"""What methods and objectives are in words: there for every key, and true to the recipe's settings."""

from __future__ import annotations

import subprocess
import sys

import pytest

from gan_studio.cli import main
from gan_studio.core.config import METHODS, Recipe
from gan_studio.core.explain import METHODS as SENTENCES
from gan_studio.core.explain import explain
from gan_studio.core.objectives import REGISTRY


def test_every_method_and_objective_has_one_sentence_and_its_losses():
    assert set(METHODS) <= set(SENTENCES)
    sentences = [told.about for key, told in SENTENCES.items() if key in METHODS]
    for key, objective in REGISTRY.items():
        told = explain(Recipe.make(objective=key, **objective.published))
        assert dict(told.formulas) == {"L_D": objective.formula_d, "L_G": objective.formula_g}
        sentences.append(told.about)
    assert len(set(sentences)) == len(sentences)
    assert all(sentence.endswith(".") and sentence.count(". ") == 0 for sentence in sentences)


@pytest.mark.parametrize(("settings", "words"), [
    ({"objective": "relativistic", "penalty_every": 1}, "R1 + R2, γ = 1, every step"),
    ({"objective": "non-saturating", "gamma": 2.5, "penalty_every": 4}, "R1, γ = 2.5, every 4 steps"),
    ({"objective": "wgan", "clip": 0.02}, "each weight of D is clipped to ±0.02"),
    ({"objective": "hinge"}, "spectral norm in every layer of D"),
    ({"objective": "began"}, "D is an autoencoder"),
    ({"objective": "least-squares"}, ""),
    ({"objective": "minimax", "gamma": 0.0}, "none: its weight γ is 0"),
    ({"method": "vae"}, ""),
])
def test_what_keeps_d_in_check(settings, words):
    assert explain(Recipe.make(**settings)).restraint == words


def test_the_command_line_explains_too(capsys):
    assert main(["explain", "hinge"]) == 0
    told = capsys.readouterr().out
    assert "relu(1 − D(x))" in told
    assert "wgan" not in told
    assert main(["explain", "nothing"]) == 2
    assert "wgan-gp" in capsys.readouterr().err


def test_it_loads_no_torch():
    code = "import sys, gan_studio.core.explain; print('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "False"
