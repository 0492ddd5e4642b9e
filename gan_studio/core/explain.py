"""What a method and an objective do, in a sentence and a formula each, and what keeps D in check. Imports no torch.

The window shows it beside the choice, `gan-studio explain` prints it.
"""

from __future__ import annotations

from dataclasses import dataclass

from gan_studio.core.config import Recipe
from gan_studio.core.objectives import REGISTRY, Objective
from gan_studio.core.words import Text

SYMBOLS = (
    ("x", Text("a real picture, or a real point")),
    ("z", Text("random numbers, one for each slider")),
    ("G(z)", Text("the picture that G draws from them")),
    ("D(x)", Text("D’s score of a picture, any number")),
    ("sp(t)", Text("softplus, log(1 + eᵗ): near 0 for t far below 0, near t far above")),
    ("σ(t)", Text("sigmoid, 1 / (1 + e⁻ᵗ): turns a score into a share between 0 and 1")),
    ("relu(t)", Text("t where it is above 0, else 0")),
    ("∇D(u)", Text("how D’s score changes with the picture u")),
    ("‖v‖", Text("the length of v")),
    ("AE(v)", Text("what D as an autoencoder repeats of v")),
    ("γ, β, c, k", Text("weights: γ, β and the clip c are settings, k is found while training")),
    ("E(x)", Text("what the encoder makes of x; N(0, 1) are plain random numbers")),
)
"""What stands in the formulas, in the order in which a person meets it."""


@dataclass(frozen=True)
class Explanation:
    """`about` is a sentence. `formulas` are (name, what is minimised), name L_D or L_G or L."""

    about: str
    formulas: tuple[tuple[str, str], ...] = ()
    restraint: str = ""


METHODS: dict[str, Explanation] = {
    "gan": Explanation(Text("Two networks compete: G draws, D says what is real, and each learns from the other.")),
    "ae": Explanation(
        Text("An encoder squeezes each picture into a few numbers, and G learns to draw the picture back from them."),
        (("L", "‖x − G(E(x))‖²"),)),
    "vae": Explanation(
        Text("An autoencoder whose numbers get noise, so that G draws something sensible from any numbers."),
        (("L", Text("½ log ‖x − G(z)‖² + β·KL(E(x), N(0, 1)), z drawn around E(x)")),)),
    "codes": Explanation(
        Text("Each picture gets random numbers of its own, and G learns to draw just that picture from them: G alone, without "
             "D."),
        (("L", "‖x_i − G(z_i)‖²"),)),
    "d-alone": Explanation(
        Text("D without G: it finds the pictures that it likes best by climbing its own score, and learns that they are wrong."),
        (("L_D", Text("sp(−D(x)) + sp(D(x̃)), x̃ near argmax D")),)),
}
"""Without the formulas of a GAN, which its objective has."""


def explain(recipe: Recipe) -> Explanation:
    """What the method of a recipe does, and for a GAN what its objective is; empty for a method that is not in the table."""
    if recipe.method != "gan":
        return METHODS.get(recipe.method, Explanation(""))
    objective = REGISTRY[recipe.objective]
    return Explanation(
        objective.about, (("L_D", objective.formula_d), ("L_G", objective.formula_g)), restraint(objective, recipe))


def restraint(objective: type[Objective], recipe: Recipe) -> str:
    """What keeps D from becoming steeper than G can learn from, in words: "R1 + R2 with weight 1, every step"."""
    if objective.judge == "autoencoder":
        return Text("D is an autoencoder")
    if objective.clips_weights:
        return Text("each weight of D is clipped to ±{clip:g}", clip=recipe.clip)
    if objective.spectral_norm:
        return Text("spectral norm in every layer of D")
    if objective.penalty == "none":
        return ""
    if recipe.gamma == 0:
        return Text("none: its weight γ is 0")
    name = {"r1": "R1", "r1+r2": "R1 + R2", "wgan-gp": Text("gradient of norm 1 between real and generated"),
            "dragan": Text("gradient of norm 1 around real")}[objective.penalty]
    often = Text("every step") if recipe.penalty_every == 1 else Text("every {count} steps", count=recipe.penalty_every)
    return Text("{name}, γ = {gamma:g}, {often}", name=name, gamma=recipe.gamma, often=often)
