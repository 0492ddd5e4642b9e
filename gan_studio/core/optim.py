"""torch's optimisers without torch's compiler.

The first optimiser that is made imports `torch._dynamo`: eight hundred modules for `torch.compile`, which nothing here uses, and
some seconds before training begins in which the window stands still for half a second at a time. These are the same optimisers,
number for number, that do not ask for it. Where another version of torch is built otherwise they are torch's own.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import torch
from torch.optim import Optimizer

_WRAPPED = ("add_param_group", "zero_grad", "state_dict", "load_state_dict")


def _spare_the_compiler() -> None:
    """`torch._compile` looks for this attribute before it imports the compiler: the function with compiling switched off, which
    is the function itself where nothing is ever compiled."""
    for name in _WRAPPED:
        plain = getattr(getattr(Optimizer, name), "__wrapped__", None)
        if plain is not None and not hasattr(plain, "__dynamo_disable"):
            setattr(plain, "__dynamo_disable", plain)


def _plain(kind: type[Optimizer]) -> Callable[..., Any]:
    """The arithmetic of `kind.step` within `no_grad`, which is all that its wrapper does where nothing is compiled."""
    within: Callable[..., Any] = torch.no_grad()(inspect.unwrap(kind.step))
    return within


_spare_the_compiler()


class Adam(torch.optim.Adam):
    step = _plain(torch.optim.Adam)


class AdamW(torch.optim.AdamW):
    step = _plain(torch.optim.AdamW)


class RMSprop(torch.optim.RMSprop):
    step = _plain(torch.optim.RMSprop)


class SGD(torch.optim.SGD):
    step = _plain(torch.optim.SGD)
