"""What a run has beside its generator that helps with a photo: a discriminator that compares, an encoder that knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from gan_studio.core.errors import RunError
from gan_studio.core.methods import REGISTRY, Machine
from gan_studio.core.methods.gan import Gan
from gan_studio.core.run import RunFolder

Encode = Callable[[Tensor], Tensor]


@dataclass(frozen=True)
class Parts:
    """
    Attributes:
        judge: the discriminator, (N, C, H, W) -> (N, 1), in evaluation mode and without gradients of its own.
        encode: photos (N, C, H, W) in [-1, 1] -> latents (N, latent_dim).
        encode_is_exact: the encoder is of the same moment as the generator, so that its answer needs no search.
    """

    judge: nn.Module | None = None
    encode: Encode | None = None
    encode_is_exact: bool = False


def parts_of(run: RunFolder, images_seen: int | None) -> Parts:
    """Of the newest whole snapshot of a run, for its generator of `images_seen`; None where that is not known. Nothing where the
    run keeps generators only, as the one that comes with the program does; a snapshot that cannot be read is as good as none.
    """
    recipe, shape = run.options.recipe, tuple(run.options.data.shape)
    if recipe.method not in _HELPFUL or len(shape) == 1:
        return Parts()
    try:
        snapshot, _ = run.latest_snapshot()
    except RunError:
        snapshot = None
    if snapshot is None:
        return Parts()
    with torch.random.fork_rng(devices=[]):
        method = REGISTRY[recipe.method](recipe, shape, Machine(torch.device("cpu"), False, torch.Generator()))
    try:
        for name, network in method.networks.items():
            network.load_state_dict(snapshot.networks[name])
            network.eval().requires_grad_(False)
        # The averaged decoder: an autoencoder's knows how its codes are scaled.
        method.networks["generator"].load_state_dict(snapshot.generator_ema)
    except (KeyError, RuntimeError):  # written by another version: the search works without
        return Parts()
    if isinstance(method, Gan):
        return Parts(judge=method.discriminator)

    def encode(photo_NCHW: Tensor) -> Tensor:
        codes = method.encode(photo_NCHW)
        assert codes is not None
        return codes

    return Parts(encode=encode, encode_is_exact=snapshot.images_seen == images_seen)


_HELPFUL = ("gan", "ae", "vae")
"""Methods that have a discriminator of pictures, or an encoder."""
