"""Whether networks of a recipe's width and size can fit this machine at all, reckoned before anything is built.

The recipe's real networks are built on torch's "meta" device, where tensors have shapes and no memory. What a step must hold
at once is counted: weights, their gradients, the optimiser's averages, the averaged generator, and the maps of one image. A
larger batch needs no more, because it is worked off in parts (`sparing_memory.py`). It is the least that is needed, so what
is refused here could never have trained; where a little more is needed than there is, the allocator says so later.

torch is imported only when something is reckoned.
"""

from __future__ import annotations

import math
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

import psutil

from gan_studio.core.config import SIZES, Recipe
from gan_studio.core.errors import Action, RecipeError
from gan_studio.core.objectives import REGISTRY
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from torch import Tensor, nn

NARROWEST = 4
FLOAT, HALF = 4, 2  # bytes; maps are bf16 where that is faster


def require_room(recipe: Recipe, shape: tuple[int, ...]) -> None:
    """Refuses networks that cannot fit. `shape` is that of a sample: (H, W, C) or (2,).

    Raises:
        RecipeError: the machine has less memory than they need; `field` is width, or size where no width would do, and
            `action` goes to the largest that fits.
    """
    room, need = total_memory(recipe.device), least_bytes(recipe, shape)
    if need <= room:
        return
    width = _widest(recipe, shape, room)
    told = Text("Networks of width {width} at {size} px need at least {need} of memory, even for one image at a time, and this "
                "device has {room}.", width=recipe.width, size=recipe.size, need=_size(need), room=_size(room))
    if width:
        raise RecipeError(told, Text("Use a width of {width} or less, or a smaller training size.", width=width), field="width",
                          action=Action(Text("Use width {width}", width=width), "change_setting", {"width": width}))
    smaller = [size for size in SIZES if size < recipe.size]
    action = Action(Text("Use {size} px", size=smaller[-1]), "change_setting", {"size": smaller[-1]}) if smaller else None
    raise RecipeError(told, Text("Choose a smaller training size, or strided networks."), field="size", action=action)


def total_memory(wanted: str) -> int:
    """All the memory, in bytes, of the device that a recipe asks for: of the computer, or of a GPU."""
    import torch

    if wanted.startswith(("auto", "cuda")) and torch.cuda.is_available():
        index = int(wanted.partition(":")[2] or 0)
        if index < torch.cuda.device_count():  # else another check refuses it
            return int(torch.cuda.get_device_properties(index).total_memory)
    return int(psutil.virtual_memory().total)  # an Apple GPU shares it


def least_bytes(recipe: Recipe, shape: tuple[int, ...]) -> int:
    """The least memory, in bytes, that training holds at once on samples of `shape`."""
    import torch

    with _leaving_weights_alone():
        with torch.device("meta"):
            generator, judge = _networks(recipe, shape)
        narrow = _networks(recipe.but(width=NARROWEST), shape)
    maps = 0
    if recipe.method != "d-alone":
        maps += _maps(generator, narrow[0], torch.zeros(1, recipe.latent_dim))
    if judge is not None and narrow[1] is not None:
        maps += _maps(judge, narrow[1], torch.zeros(1, *(shape if len(shape) == 1 else (shape[2], *shape[:2]))))
    # Weights, gradients and the optimiser's averages, and once more what draws: the average that is shown.
    numbers = (2 + _averages(recipe)) * _trained(generator, judge) + _numbers(generator)
    pool = recipe.negatives * math.prod(shape) if recipe.method == "d-alone" else 0
    return numbers * FLOAT + (maps + pool) * HALF


def weight_counts(recipe: Recipe, shape: tuple[int, ...]) -> tuple[int, int, int]:
    """How many numbers what draws has, how many are trained, and how many averages of each of those the optimiser keeps."""
    import torch

    with _leaving_weights_alone(), torch.device("meta"):
        generator, judge = _networks(recipe, shape)
    return _numbers(generator), _trained(generator, judge), _averages(recipe)


def _averages(recipe: Recipe) -> int:
    """Adam keeps two, RMSprop one; the hungrier of both optimisers counts."""
    if recipe.method != "gan":
        return 2
    return max({"adam": 2, "rmsprop": 1, "sgd": 0}[REGISTRY[recipe.objective].optimizer if kind == "auto" else kind]
               for kind in (recipe.optimizer_g, recipe.optimizer_d))


def _trained(generator: nn.Module, judge: nn.Module | None) -> int:
    return sum(_numbers(network) for network in {network for network in (generator, judge) if network is not None})


def _leaving_weights_alone() -> AbstractContextManager[object]:
    """Weights get no first values: nobody looks at them, no random number is drawn. Nor is a mapping network tried, as
    it is when one is made: for such arithmetic on the meta device torch loads its compiler, which takes seconds."""
    import torch
    from torch.overrides import TorchFunctionMode

    class LeavingAlone(TorchFunctionMode):  # of this thread only
        def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
            name = getattr(func, "__name__", "")
            if name in ("normal_", "uniform_", "kaiming_uniform_", "leaky_relu"):
                return args[0] if args else kwargs["tensor"]
            if name == "linear":
                return torch.zeros(len(args[0]), len(args[1]), device=args[0].device)
            if func is torch.randn:
                return torch.zeros(*args, device="cpu")
            return func(*args, **(kwargs or {}))

    return LeavingAlone()


def _networks(recipe: Recipe, shape: tuple[int, ...]) -> tuple[nn.Module, nn.Module | None]:
    """What draws, and the D or encoder beside it. Spectral norm is left out: it adds two vectors a layer."""
    from gan_studio.core.methods import REGISTRY as METHODS
    from gan_studio.core.methods.repeating import Repeating
    from gan_studio.core.models import build_decoder, build_discriminator, build_judge

    method = METHODS[recipe.method]
    if recipe.method == "d-alone":
        network = build_judge(recipe, shape)
        return network, network  # what draws is a D that is climbed
    generator = build_decoder(recipe, shape)
    if issubclass(method, Repeating):
        outputs = method.encoder_outputs * recipe.latent_dim
        return generator, build_judge(recipe, shape, outputs) if outputs else None
    if REGISTRY[recipe.objective].spectral_norm:
        return generator, build_judge(recipe, shape)
    return generator, build_discriminator(recipe, shape)


def _maps(network: nn.Module, narrow: nn.Module, x: Tensor) -> int:
    """How many numbers the maps have that the convolutions of `network` make of one sample. Their sides are those of
    `narrow`, the same network with few channels, which draws `x` in a moment; the channels are the network's own."""
    import torch
    from torch import nn

    wide = dict(network.named_modules())
    counted: list[int] = []

    def watch(name: str, layer: nn.Module) -> None:
        def take(_layer: nn.Module, _inputs: object, made: Tensor) -> None:
            if isinstance(other := wide[name], nn.Conv2d | nn.ConvTranspose2d):
                counted.append(other.out_channels * made.shape[2] * made.shape[3])
        layer.register_forward_hook(take)

    for name, layer in narrow.named_modules():
        if isinstance(layer, nn.Conv2d | nn.ConvTranspose2d):
            watch(name, layer)
    with torch.no_grad():
        narrow.eval()(x)
    return sum(counted)


def _widest(recipe: Recipe, shape: tuple[int, ...], room: int) -> int:
    """The largest power of two below the recipe's width with which the networks fit; 0 where none does."""
    width = 1 << ((recipe.width - 1).bit_length() - 1) if recipe.width > 1 else 0
    while width >= NARROWEST and least_bytes(recipe.but(width=width), shape) > room:
        width //= 2
    return width if width >= NARROWEST else 0


def _numbers(network: nn.Module) -> int:
    return sum(parameter.numel() for parameter in network.parameters())


def _size(count: int) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"
