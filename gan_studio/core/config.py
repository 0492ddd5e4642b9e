"""The recipe: every setting of a run, once, with its range, unit, label and help.

The form, the command line, the JSON in the run folder and the documentation are all made from these fields.
`json_schema_extra` of a field may hold: `group` (data, method, networks, training, augmentation, saving, machine), `unit`,
`advanced` (hidden until asked for), `live` (may change while the run trains), `labels` (words for the choices), `methods`
(the methods that it means something to; all where it is left out), `objectives` (of a GAN, likewise), `titles` (its label
under a method, where that differs).
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator
from pydantic.fields import FieldInfo

from gan_studio.core.objectives import REGISTRY
from gan_studio.core.setting_words import SettingsError, in_words
from gan_studio.core.words import Text

SIZES = (32, 64, 128, 256)
METHODS = {"gan": "GAN", "ae": "Autoencoder", "vae": "VAE", "codes": "Fixed codes", "d-alone": "D alone"}
OBJECTIVES = {key: objective.label for key, objective in REGISTRY.items()}
ARCHITECTURES = {"strided": "Strided (DCGAN)", "residual": "Residual", "mlp": "MLP (2-D points)"}
_PENALISED = tuple(key for key, objective in REGISTRY.items() if objective.penalty != "none")
OPTIMIZERS = {"auto": "Automatic", "adam": "Adam", "sgd": "SGD", "rmsprop": "RMSprop"}
MOST_LAYERS, MOST_NEURONS = 8, 512
_GAN = ("gan",)
_WITH_D = ("gan", "d-alone")
_WITH_ENCODER = ("ae", "vae")
_WITH_G = ("gan", "ae", "vae", "codes")


def _setting(default: Any, label: str, help: str, group: str, **extra: Any) -> Any:
    bounds = {key: extra.pop(key) for key in ("ge", "gt", "le", "lt", "pattern") if key in extra}
    return Field(default, title=label, description=help, json_schema_extra={"group": group, **extra}, **bounds)


def layers_in(text: str) -> tuple[int, ...]:
    """The hidden layers that "64,64,64" names; none for an empty text. Raises ValueError, in words."""
    parts = [part.strip() for part in text.split(",")] if text.strip() else []
    if len(parts) > MOST_LAYERS or any(not (part.isascii() and part.isdigit() and 1 <= int(part) <= MOST_NEURONS)
                                       for part in parts):
        raise ValueError(Text("Name the neurons of each layer, as in 64,64,64: 1 to {layers} layers of 1 to {neurons} neurons.",
                              layers=MOST_LAYERS, neurons=MOST_NEURONS))
    return tuple(int(part) for part in parts)


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
    method: Literal["gan", "ae", "vae", "codes", "d-alone"] = _setting(
        "gan", "Method", "GAN: G learns from what D tells it. Autoencoder: a decoder learns to repeat pictures from codes that "
        "an encoder makes; VAE: from such codes with noise. Fixed codes: G alone learns each picture by heart from a vector of "
        "its own. "
        "D alone: the discriminator draws by climbing its own score.", "method", labels=METHODS)
    objective: Literal[
        "relativistic", "non-saturating", "minimax", "least-squares", "wgan", "wgan-gp", "dragan", "hinge", "began"
    ] = _setting(
        "non-saturating", "Objective", "What D and G compete for.", "method", labels=OBJECTIVES, methods=_GAN)
    gamma: float = _setting(
        1.0, "Penalty weight γ", "Weight of the gradient penalty on D: R1, with the relativistic objective R1 + R2, or that of "
        "WGAN-GP and DRAGAN. Larger is calmer and slower.", "method", ge=0, le=1000, methods=_WITH_D, objectives=_PENALISED)
    penalty_every: int = _setting(
        1, "Penalty every", "Steps between two gradient penalties; more is faster and less steady.", "method",
        ge=1, le=64, unit="steps", advanced=True, methods=_GAN, objectives=_PENALISED)
    clip: float = _setting(
        0.01, "Weight clip", "WGAN keeps each weight of D within plus and minus this.", "method", gt=0, le=1, advanced=True,
        methods=_GAN, objectives=("wgan",))
    began_ratio: float = _setting(
        0.6, "BEGAN γ", "How much worse D may repeat generated images than real ones: lower is less varied.", "method",
        gt=0, le=1, advanced=True, methods=_GAN, objectives=("began",))
    d_steps: int = _setting(
        1, "D steps", "Steps of D for each step of G.", "method", ge=1, le=10, advanced=True, methods=_GAN)
    vae_beta: float = _setting(
        1.0, "VAE β", "Weight of the code's distance from N(0, I) against the picture's error.", "method",
        ge=0, le=1000, advanced=True, methods=("vae",))
    ascent_steps: int = _setting(
        40, "Climbing steps", "D draws by climbing its own score from noise, in so many steps. More find better pictures, "
        "slowly.", "method", ge=8, le=400, unit="steps", methods=("d-alone",))
    ascent_size: float = _setting(
        0.1, "Step size", "How far the first step of a climb goes; black to white is 2. The later ones are shorter and shorter.",
        "method", gt=0, le=2, advanced=True, methods=("d-alone",))
    negatives: int = _setting(
        256, "Negatives", "Pictures that D found on its climbs, and learns from as bad examples. Each is replaced again and "
        "again.", "method", ge=8, le=4096, advanced=True, methods=("d-alone",))

    # networks
    architecture: Literal["strided", "residual", "mlp"] = _setting(
        "strided", "Networks", "Strided is fast on a CPU; residual is deeper.", "networks", labels=ARCHITECTURES)
    latent_dim: int = _setting(
        32, "Latent dimensions", "How many numbers G draws a picture from: one slider each.", "networks", ge=1, le=512)
    g_norm: Literal["auto", "batch", "none"] = _setting(
        "auto", "Norm in G", "Batch norm keeps the numbers inside G at one size, which lets it learn fast; without, each picture "
        "is drawn independently of its batch. Automatic: batch norm in strided networks, none in residual ones.", "networks",
        advanced=True, methods=_WITH_G, labels={"auto": "Automatic", "batch": "Batch norm", "none": "None"})
    mapping: Literal["none", "modulated"] = _setting(
        "none", "Mapping network", "A small network bends the latent into a style that scales every layer of G (as in StyleGAN), "
        "so that sliders change the picture more evenly.", "networks", advanced=True, methods=_WITH_G,
        labels={"none": "None", "modulated": "Modulated"})
    d_batch_norm: bool = _setting(
        False, "Batch norm in D", "As in the first DCGAN. Not together with a gradient penalty.", "networks", advanced=True,
        methods=("gan", *_WITH_ENCODER), titles=dict.fromkeys(_WITH_ENCODER, "Batch norm in encoder"))
    width: int = _setting(
        48, "Width", "Channels at the finest layer. Twice the width costs up to four times the time.", "networks",
        ge=4, le=512, advanced=True)
    g_layers: str = _setting(
        "", "Layers of G", "Of the networks for 2-D points: the neurons of each hidden layer, as in 64,64,64. Empty is three "
        "layers of the width.", "networks", advanced=True, methods=_WITH_G)
    d_layers: str = _setting(
        "", "Layers of D", "Of the networks for 2-D points: the neurons of each hidden layer, as in 64,64,64. Empty is three "
        "layers of the width.", "networks", advanced=True, methods=(*_WITH_D, *_WITH_ENCODER),
        titles=dict.fromkeys(_WITH_ENCODER, "Layers of encoder"))
    noise: Literal["gaussian", "uniform"] = _setting(
        "gaussian", "Noise", "What G draws 2-D points from: normally distributed numbers, or such that lie evenly between -1 and "
        "1.", "networks", advanced=True, methods=_GAN, labels={"gaussian": "Gaussian", "uniform": "Uniform"})

    # training
    batch: int = _setting(32, "Batch", "Images in one step.", "training", ge=1, le=1024)
    kimg: float = _setting(
        300.0, "Train for", "Thousands of images to show D before the run ends.", "training", gt=0, le=1e6, unit="kimg")
    lr_g: float = _setting(
        1e-3, "Learning rate of G", "How far G (or the decoder) moves in a step.", "training", gt=0, le=1, live=True,
        methods=("gan", *_WITH_ENCODER, "codes"), titles=dict.fromkeys(_WITH_ENCODER, "Learning rate of decoder"))
    lr_d: float = _setting(
        1e-3, "Learning rate of D", "How far D (or the encoder) moves in a step.", "training", gt=0, le=1, live=True,
        methods=(*_WITH_D, *_WITH_ENCODER), titles=dict.fromkeys(_WITH_ENCODER, "Learning rate of encoder"))
    optimizer_g: Literal["auto", "adam", "sgd", "rmsprop"] = _setting(
        "auto", "Optimiser of G", "How a gradient becomes a step. Automatic: what the objective was published with.",
        "training", advanced=True, methods=_GAN, labels=OPTIMIZERS)
    optimizer_d: Literal["auto", "adam", "sgd", "rmsprop"] = _setting(
        "auto", "Optimiser of D", "How a gradient becomes a step. Automatic: what the objective was published with.",
        "training", advanced=True, methods=_GAN, labels=OPTIMIZERS)
    lr_decay: float = _setting(
        0.0, "Rates fall over", "Over this last share of the run the learning rates fall evenly to nothing, which settles what "
        "was learned: 0 never, 1 the whole run.", "training", ge=0, le=1, advanced=True)
    beta1: float = _setting(0.0, "Adam β1", "Momentum of the optimiser.", "training", ge=0, lt=1, advanced=True)
    beta2: float = _setting(0.99, "Adam β2", "Memory of the squared gradient.", "training", gt=0, lt=1, advanced=True)
    ema_kimg: float = _setting(
        10.0, "EMA half-life", "The shown generator is an average over this many thousand images.", "training",
        ge=0, le=1000, unit="kimg", advanced=True)
    seed: int = _setting(0, "Seed", "The same seed on the same machine gives the same run.", "training",
                         ge=0, le=2**31 - 1)

    # augmentation: what D sees of real and generated images alike
    augment: Literal["auto", "none", "diffaugment", "ada"] = _setting(
        "auto", "Augmentation",
        "D sees real and generated images slightly changed, so that it cannot learn a small set by heart. "
        "DiffAugment always does it, ADA as much as D shows that it needs. Automatic decides by the number of images and how "
        "often each is seen.",
        "augmentation", methods=("gan",),
        labels={"auto": "Automatic", "none": "None", "diffaugment": "DiffAugment", "ada": "ADA (adaptive)"})
    augment_p: float = _setting(
        1.0, "Augmentation p", "The chance that an image gets each of the changes; with ADA the most that it may reach. "
        "Automatic sets it.", "augmentation", ge=0, le=1, advanced=True, methods=("gan",))
    augment_colour: bool = _setting(
        True, "Change colours", "Augmentation changes brightness, contrast and, of colour images, saturation.", "augmentation",
        advanced=True, methods=("gan",))
    augment_translation: bool = _setting(
        True, "Move", "Augmentation moves images by up to an eighth of their side.", "augmentation", advanced=True,
        methods=("gan",))
    augment_cutout: bool = _setting(
        True, "Cut out", "Augmentation hides a square of half the side.", "augmentation", advanced=True, methods=("gan",))
    augment_flips: bool = _setting(
        False, "Flip", "Augmentation also mirrors images; wrong for text, digits and logos.", "augmentation", advanced=True,
        methods=("gan",))
    augment_turns: bool = _setting(
        False, "Quarter turns", "Augmentation also turns images by 90, 180 or 270 degrees; only for data without an up and down.",
        "augmentation", advanced=True, methods=("gan",))
    ada_target: float = _setting(
        0.6, "ADA target", "ADA augments more while D's overfitting (0 none, 1 complete) is above this.", "augmentation",
        gt=0, lt=1, advanced=True, methods=("gan",))

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

    @field_validator("g_layers", "d_layers")
    @classmethod
    def _layers(cls, text: str) -> str:
        return ",".join(str(neurons) for neurons in layers_in(text))

    @model_validator(mode="after")
    def _settings_agree(self) -> Recipe:
        if self.method in _WITH_ENCODER and self.architecture == "residual" and self.size > 128:
            raise SettingsError("architecture", Text(
                "Residual networks with an encoder at 256 px do not fit an ordinary machine; use strided."))
        if self.method == "d-alone" and self.ascent_size * self.ascent_steps < 2:
            raise SettingsError("ascent_size", Text(
                "{count} steps of {size:g}, each shorter than the last, do not lead far enough from noise to a picture: use "
                "{least:.2g} or more.", count=self.ascent_steps, size=self.ascent_size, least=2 / self.ascent_steps))
        if self.d_batch_norm and self.method == "d-alone":
            raise SettingsError("d_batch_norm", Text(
                "A climb needs D's opinion of each picture alone, and batch norm mixes the pictures of a batch: turn it off."))
        if self.d_batch_norm and self.method == "codes":
            raise SettingsError("d_batch_norm", Text("Fixed codes have neither a D nor an encoder: turn it off."))
        if self.augment in ("diffaugment", "ada"):
            if self.method == "gan" and self.architecture == "mlp":
                raise SettingsError("augment", Text(
                    "Augmentation changes images, and the MLP networks are for 2-D points: turn it off."))
            if not any((self.augment_colour, self.augment_translation, self.augment_cutout, self.augment_flips,
                        self.augment_turns)):
                raise SettingsError("augment", Text(
                    "Augmentation has nothing to change: choose at least one change, or turn it off."))
            if self.augment_p == 0:
                raise SettingsError("augment_p", Text(
                    "With a chance of 0 nothing is ever changed: choose more, or turn augmentation off."))
        if self.d_batch_norm and self.method == "gan":
            if self.penalised:
                raise SettingsError("d_batch_norm", Text(
                    "A gradient penalty looks at each image alone, and batch norm mixes the images of a batch: turn one of them "
                    "off."))
            if REGISTRY[self.objective].spectral_norm:
                raise SettingsError("d_batch_norm", Text(
                    "Spectral norm limits how steep D is, and batch norm undoes it: turn it off."))
        return self

    @property
    def penalised(self) -> bool:
        """Whether D gets a gradient penalty: the objective has one (D alone always), and its weight is not zero."""
        if self.method == "d-alone":
            return self.gamma > 0
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
            raise in_words(error, cls) from error

    def but(self, **changes: Any) -> Recipe:
        """This recipe with some settings changed. Raises `RecipeError` like `make`."""
        return type(self).make(**{**self.model_dump(), **changes})


def setting_extra(name: str) -> dict[str, Any]:
    """What a field says beyond type and range: group, unit, advanced, live, labels, methods, titles."""
    extra = Recipe.model_fields[name].json_schema_extra
    return dict(extra) if isinstance(extra, dict) else {}


def means_something(name: str, method: str, objective: str = "") -> bool:
    """Whether a setting has any effect under a method and, where one is named, a GAN's objective."""
    extra = setting_extra(name)
    if method == "gan" and objective and objective not in extra.get("objectives", OBJECTIVES):
        return False
    return method in extra.get("methods", METHODS)


def setting_title(name: str, method: str) -> str:
    """The label of a setting under a method: D's learning rate is an autoencoder's encoder's."""
    return str(setting_extra(name).get("titles", {}).get(method) or setting(name).title)


def setting(name: str) -> FieldInfo:
    """The pydantic field of a setting, for its title, description and constraints."""
    return Recipe.model_fields[name]
