"""The network families. A family is one file and one line in `FAMILIES`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm

from gan_studio.core.config import Recipe, layers_in
from gan_studio.core.models import mlp, residual, strided
from gan_studio.core.models.ascent import Ascent
from gan_studio.core.models.autoencoder_judge import AutoencoderJudge
from gan_studio.core.models.code_scale import CodeScale
from gan_studio.core.models.layers import he_init
from gan_studio.core.models.modulated import Norm
from gan_studio.core.objectives import REGISTRY as OBJECTIVES


@dataclass(frozen=True)
class Family:
    """Two builders for square images: generator(size, channels, latent_dim, width, norm, modulated) and judge(size, channels,
    outputs, width, batch_norm). The judge is D with one output, an encoder with more. `g_norm` is the norm of the generator
    where the recipe leaves it open."""

    generator: Callable[[int, int, int, int, Norm, bool], nn.Module]
    judge: Callable[[int, int, int, int, bool], nn.Module]
    g_norm: Norm


FAMILIES: dict[str, Family] = {
    "strided": Family(strided.generator, strided.judge, "batch"),
    "residual": Family(residual.generator, residual.judge, "none"),
}


def build_generator(recipe: Recipe, shape: tuple[int, ...]) -> nn.Module:
    """What draws under the recipe's method, for data of `shape` ((H, W, C) or (2,)): z (N, latent_dim) -> NCHW in [-1, 1], or
    N2. The decoder; an autoencoder's with the scale of its codes; for D alone a D that is climbed."""
    if recipe.method == "d-alone":
        return Ascent(build_judge(recipe, shape), shape, recipe.latent_dim, recipe.ascent_steps, recipe.ascent_size)
    decoder = build_decoder(recipe, shape)
    if recipe.method == "gan" and len(shape) == 1 and recipe.noise == "uniform":
        return nn.Sequential(mlp.EvenNoise(), decoder)
    return CodeScale(decoder, recipe.latent_dim) if recipe.method == "ae" else decoder


def build_decoder(recipe: Recipe, shape: tuple[int, ...]) -> nn.Module:
    """The recipe's network from vectors to samples: (N, latent_dim) -> NCHW in [-1, 1], or N2."""
    if len(shape) == 1:
        return mlp.perceptron(recipe.latent_dim, shape[0], _layers(recipe.g_layers, recipe))
    family = FAMILIES[recipe.architecture]
    norm = family.g_norm if recipe.g_norm == "auto" else recipe.g_norm
    modulated = recipe.mapping == "modulated"
    network = family.generator(shape[0], shape[2], recipe.latent_dim, recipe.width, norm, modulated)
    return network.to(memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]


def build_judge(recipe: Recipe, shape: tuple[int, ...], outputs: int = 1) -> nn.Module:
    """The recipe's D (one output) or encoder (more) for data of `shape` ((H, W, C) or (2,))."""
    if len(shape) == 1:
        return mlp.perceptron(shape[0], outputs, _layers(recipe.d_layers, recipe), recipe.d_batch_norm)
    network = FAMILIES[recipe.architecture].judge(shape[0], shape[2], outputs, recipe.width, recipe.d_batch_norm)
    return network.to(memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]


def build_discriminator(recipe: Recipe, shape: tuple[int, ...]) -> nn.Module:
    """D as the recipe's objective needs it: (N, ...) -> (N, 1), with spectral norm or as an autoencoder where it must."""
    objective = OBJECTIVES[recipe.objective]
    if objective.judge == "autoencoder":
        return AutoencoderJudge(build_judge(recipe, shape, recipe.latent_dim), build_decoder(recipe, shape))
    network = build_judge(recipe, shape)
    if objective.spectral_norm:
        for layer in network.modules():
            if isinstance(layer, nn.Linear | nn.Conv2d):
                if not layer.weight.any():
                    he_init(layer)  # residual branches start at zero, which has no largest singular value to divide by
                spectral_norm(layer)
    return network


def _layers(text: str, recipe: Recipe) -> tuple[int, ...]:
    return layers_in(text) or (recipe.width,) * mlp.HIDDEN_LAYERS
