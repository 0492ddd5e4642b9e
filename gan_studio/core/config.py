"""The recipe: every setting of a run, once, with its range, unit, label and help.

The form, the command line, the JSON in the run folder and the documentation are all made from these fields.
`json_schema_extra` of a field may hold: `group` (data, method, networks, training, saving, machine), `unit`,
`advanced` (hidden until asked for), `live` (may change while the run trains), `labels` (words for the choices).
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic.fields import FieldInfo

from gan_studio.core.errors import RecipeError
from gan_studio.core.objectives import REGISTRY

SIZES = (32, 64, 128, 256)
METHODS = {"gan": "GAN", "vae": "VAE"}
OBJECTIVES = {key: objective.label for key, objective in REGISTRY.items()}
ARCHITECTURES = {"strided": "Strided (DCGAN)", "residual": "Residual", "mlp": "MLP (2-D points)"}


def _setting(default: Any, label: str, help: str, group: str, **extra: Any) -> Any:
    bounds = {key: extra.pop(key) for key in ("ge", "gt", "le", "lt", "pattern") if key in extra}
    return Field(default, title=label, description=help, json_schema_extra={"group": group, **extra}, **bounds)


class Recipe(BaseModel):
    """A frozen set of settings. Change one with `recipe.but(batch=16)`; what is impossible raises `RecipeError`."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True)

    # data: how each image becomes a square of numbers
    size: Literal[32, 64, 128, 256] = _setting(
        64, "Training size", "Side of the square that G draws. Twice the side costs about four times the time.",
        "data", unit="px")
    crop: Literal["centre", "pad", "stretch"] = _setting(
        "centre", "Crop", "How an image that is not square becomes one.", "data",
        labels={"centre": "Centre", "pad": "Pad", "stretch": "Stretch"})
    background: str = _setting(
        "#ffffff", "Background", "Colour behind transparent pixels, and of the border when padding: #rrggbb.", "data",
        pattern=r"^#[0-9a-fA-F]{6}$")
    mirror: bool = _setting(
        False, "Mirror at random", "Doubles the variety; wrong for text, digits and logos.", "data")
    colour: Literal["auto", "grey", "rgb"] = _setting(
        "auto", "Colour", "Automatic trains in grey when every image is grey.", "data", advanced=True,
        labels={"auto": "Automatic", "grey": "Grey", "rgb": "Colour"})
    keep_duplicates: bool = _setting(
        True, "Keep duplicates", "Train on identical files as often as they occur.", "data", advanced=True)

    # method
    method: Literal["gan", "vae"] = _setting(
        "gan", "Method", "GAN: G learns from what D tells it. VAE: a decoder learns to repeat pictures from noisy codes.",
        "method", labels=METHODS)
    objective: Literal[
        "relativistic", "non-saturating", "minimax", "least-squares", "wgan", "wgan-gp", "dragan", "hinge", "began"
    ] = _setting(
        "relativistic", "Objective", "What D and G compete for.", "method", labels=OBJECTIVES)
    gamma: float = _setting(
        1.0, "Penalty weight γ", "Weight of the gradient penalty on D: R1, with the relativistic objective R1 + R2, or that of "
        "WGAN-GP and DRAGAN. Larger is calmer and slower.", "method", ge=0, le=1000)
    penalty_every: int = _setting(
        1, "Penalty every", "Steps between two gradient penalties; more is faster and less steady.", "method",
        ge=1, le=64, unit="steps", advanced=True)
    clip: float = _setting(
        0.01, "Weight clip", "WGAN keeps each weight of D within plus and minus this.", "method", gt=0, le=1, advanced=True)
    began_ratio: float = _setting(
        0.6, "BEGAN γ", "How much worse D may repeat generated images than real ones: lower is less varied.", "method",
        gt=0, le=1, advanced=True)
    d_steps: int = _setting(
        1, "D steps", "Steps of D for each step of G.", "method", ge=1, le=10, advanced=True)
    vae_beta: float = _setting(
        1.0, "VAE β", "Weight of the code's distance from N(0, I) against the picture's error.", "method",
        ge=0, le=1000, advanced=True)

    # networks
    architecture: Literal["strided", "residual", "mlp"] = _setting(
        "strided", "Networks", "Strided is fast on a CPU; residual is deeper.", "networks", labels=ARCHITECTURES)
    latent_dim: int = _setting(
        32, "Latent dimensions", "How many numbers G draws a picture from: one slider each.", "networks", ge=1, le=512)
    g_norm: Literal["auto", "batch", "none"] = _setting(
        "auto", "Norm in G", "Batch norm keeps the numbers inside G at one size, which lets it learn fast; without, each picture "
        "is drawn independently of its batch. Automatic: batch norm in strided networks, none in residual ones.", "networks",
        advanced=True, labels={"auto": "Automatic", "batch": "Batch norm", "none": "None"})
    mapping: Literal["none", "modulated"] = _setting(
        "none", "Mapping network", "A small network bends the latent into a style that scales every layer of G (as in StyleGAN), "
        "so that sliders change the picture more evenly.", "networks", advanced=True,
        labels={"none": "None", "modulated": "Modulated"})
    d_batch_norm: bool = _setting(
        False, "Batch norm in D", "As in the first DCGAN. Not together with a gradient penalty.", "networks", advanced=True)
    width: int = _setting(
        48, "Width", "Channels at the finest layer. Twice the width costs up to four times the time.", "networks",
        ge=4, le=512, advanced=True)

    # training
    batch: int = _setting(32, "Batch", "Images in one step.", "training", ge=1, le=1024)
    kimg: float = _setting(
        300.0, "Train for", "Thousands of images to show D before the run ends.", "training", gt=0, le=1e6, unit="kimg")
    lr_g: float = _setting(
        1e-3, "Learning rate of G", "How far G moves in a step.", "training", gt=0, le=1, live=True)
    lr_d: float = _setting(
        1e-3, "Learning rate of D", "How far D (or the encoder) moves in a step.", "training", gt=0, le=1, live=True)
    beta1: float = _setting(0.0, "Adam β1", "Momentum of the optimiser (a VAE's is 0.9).", "training", ge=0, lt=1, advanced=True)
    beta2: float = _setting(0.99, "Adam β2", "Memory of the squared gradient.", "training", gt=0, lt=1, advanced=True)
    ema_kimg: float = _setting(
        10.0, "EMA half-life", "The shown generator is an average over this many thousand images.", "training",
        ge=0, le=1000, unit="kimg", advanced=True)
    seed: int = _setting(0, "Seed", "The same seed on the same machine gives the same run.", "training",
                         ge=0, le=2**31 - 1)

    # saving
    sample_seconds: float = _setting(
        20.0, "Samples at least every", "A grid comes each epoch, and at least this often.", "saving",
        gt=0, le=3600, unit="s", advanced=True)
    snapshot_seconds: float = _setting(
        60.0, "Snapshot every", "At most this much work is lost if the power fails.", "saving",
        gt=0, le=3600, unit="s", advanced=True)

    metrics: bool = _setting(
        True, "Measure quality", "Measure now and then how near the generated images are to the real ones, and keep the best "
        "generator beside the last. Training computes the same numbers with it and without.", "saving", advanced=True)
    metrics_share: float = _setting(
        4.0, "Share for measuring", "So much of the training time goes into measuring quality, at most.", "saving",
        gt=0, le=50, unit="%", advanced=True)

    # machine
    device: str = _setting("auto", "Device", "auto, cpu, cuda, cuda:1 or mps.", "machine",
                           pattern=r"^(auto|cpu|mps|cuda(:\d+)?)$", advanced=True)
    precision: Literal["auto", "float32", "bf16"] = _setting(
        "auto", "Precision", "Automatic times the real networks and takes the faster.", "machine", advanced=True,
        labels={"auto": "Automatic", "float32": "float32", "bf16": "bf16"})
    threads: int = _setting(
        0, "Threads", "CPU threads for training; 0 chooses, leaving a core to the window.", "machine",
        ge=0, le=256, advanced=True)

    @model_validator(mode="after")
    def _settings_agree(self) -> Recipe:
        if self.method == "vae" and self.architecture == "residual" and self.size > 128:
            raise ValueError("architecture: a residual VAE at 256 px does not fit an ordinary machine; use strided.")
        if self.d_batch_norm and self.method == "gan":
            if self.penalised:
                raise ValueError(
                    "d_batch_norm: A gradient penalty looks at each image alone, and batch norm mixes the images of a batch: "
                    "turn one of them off.")
            if REGISTRY[self.objective].spectral_norm:
                raise ValueError("d_batch_norm: Spectral norm limits how steep D is, and batch norm undoes it: turn it off.")
        return self

    @property
    def penalised(self) -> bool:
        """Whether D gets a gradient penalty: the objective has one, and its weight is not zero."""
        return self.method == "gan" and REGISTRY[self.objective].penalty != "none" and self.gamma > 0

    @classmethod
    def make(cls, **settings: Any) -> Recipe:
        """A recipe of the given settings, the rest at their defaults.

        Raises:
            RecipeError: a setting is unknown or outside its range; `field` names it.
        """
        try:
            return cls(**settings)
        except ValidationError as error:
            raise _in_words(error) from error

    def but(self, **changes: Any) -> Recipe:
        """This recipe with some settings changed. Raises `RecipeError` like `make`."""
        return type(self).make(**{**self.model_dump(), **changes})


def setting_extra(name: str) -> dict[str, Any]:
    """What a field says beyond type and range: group, unit, advanced, live, labels."""
    extra = Recipe.model_fields[name].json_schema_extra
    return dict(extra) if isinstance(extra, dict) else {}


def setting(name: str) -> FieldInfo:
    """The pydantic field of a setting, for its title, description and constraints."""
    return Recipe.model_fields[name]


def _in_words(error: ValidationError) -> RecipeError:
    first = error.errors()[0]
    name = str(first["loc"][0]) if first["loc"] else ""
    if not name:
        name, _, text = str(first["msg"]).removeprefix("Value error, ").partition(": ")
        return RecipeError(text, field=name)
    if name not in Recipe.model_fields:
        return RecipeError(f"There is no setting called '{name}'.", field=name)
    if first["type"] == "string_pattern_mismatch":  # nobody should have to read a pattern
        return RecipeError(f"{setting(name).title}: {first['input']!r} is not possible.", setting(name).description or "",
                           field=name)
    return RecipeError(f"{setting(name).title}: {first['msg'].lower()} (got {first['input']!r}).", field=name)
