"""Turns a method in training into a snapshot and back, bit for bit."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from gan_studio.core.errors import RunError
from gan_studio.core.methods import Method
from gan_studio.core.snapshots import Snapshot
from gan_studio.core.words import Text


def capture(method: Method, rng: torch.Generator, images_seen: int, counters: dict[str, Any]) -> Snapshot:
    """Everything that going on needs. Tensors are the live ones, not copies: write the snapshot before the next step."""
    return Snapshot(
        images_seen=images_seen,
        generator_ema=method.ema.state_dict(),
        networks={name: network.state_dict() for name, network in method.networks.items()},
        optimizers={name: optimizer.state_dict() for name, optimizer in method.optimizers.items()},
        state={"method": method.extra_state(), **counters},
        rng={"main": rng.get_state()},
    )


def restore_networks(method: Method, snapshot: Snapshot) -> None:
    """Weights, averages and optimisers of a snapshot, into a method of the same recipe.

    Raises:
        RunError: the snapshot does not fit the method.
    """
    try:
        method.ema.load_state_dict(snapshot.generator_ema)
        for name, network in method.networks.items():
            network.load_state_dict(snapshot.networks[name])
        for name, optimizer in method.optimizers.items():
            optimizer.load_state_dict(snapshot.optimizers[name])
    except (RuntimeError, KeyError, ValueError) as error:
        raise RunError(Text("The snapshot does not fit the recipe of its run."), Text("Fork the run and train again.")) from error


def restore(method: Method, rng: torch.Generator, snapshot: Snapshot) -> dict[str, Any]:
    """Everything that `capture` took; returns the counters. Raises `RunError` like `restore_networks`."""
    restore_networks(method, snapshot)
    counters = dict(snapshot.state)
    method.load_extra_state(counters.pop("method"))
    rng.set_state(snapshot.rng["main"])
    return counters


def all_finite(method: Method) -> bool:
    """Whether every weight of every network, and of the average, is a finite number."""
    tensors: list[Tensor] = [
        tensor
        for network in (*method.networks.values(), method.ema)
        for tensor in network.state_dict().values()
        if tensor.is_floating_point()
    ]
    # The largest magnitude of each, then one look: a sum could overflow to infinity although every number is finite.
    return bool(torch.stack([tensor.abs().amax() for tensor in tensors if tensor.numel()]).isfinite().all())
