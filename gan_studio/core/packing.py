"""Nested Python values as JSON + flat named tensors, and back exactly: what torch's optimizer.state_dict() needs.

JSON has no tensors, tuples, tables with numbers as keys, NaN or bytes; each becomes a small table with one key that
starts with `$`. Nothing here can run code, unlike pickle.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Mapping
from typing import Any

import numpy as np

_CHANNELS_LAST = "$channels_last"


def pack(value: Any, tensors: dict[str, Any], name: str = "") -> Any:
    """`value` as JSON. Tensors and arrays in it go into `tensors` under a name that says where they were.

    Raises TypeError for a value that has no place in a snapshot.
    """
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else {"$float": repr(float(value))}
    if isinstance(value, np.generic):
        return pack(value.item(), tensors, name)
    if isinstance(value, np.ndarray) or _is_tensor(value):
        while name in tensors:  # the keys 0 and "0" would meet here
            name += "'"
        tensors[name] = value
        return {_CHANNELS_LAST if _is_channels_last(value) else "$tensor": name}
    if isinstance(value, list):
        return [pack(part, tensors, f"{name}/{i}") for i, part in enumerate(value)]
    if isinstance(value, tuple):
        return {"$tuple": [pack(part, tensors, f"{name}/{i}") for i, part in enumerate(value)]}
    if isinstance(value, Mapping):
        below = f"{name}/" if name else ""
        if all(isinstance(key, str) and not key.startswith("$") for key in value):
            return {key: pack(part, tensors, f"{below}{key}") for key, part in value.items()}
        return {"$items": [[pack(key, tensors), pack(part, tensors, f"{below}{key}")] for key, part in value.items()]}
    raise TypeError(f"a snapshot cannot hold a {type(value).__name__} ({name})")


def unpack(value: Any, tensors: Mapping[str, Any]) -> Any:
    """What `pack` was given."""
    if isinstance(value, list):
        return [unpack(part, tensors) for part in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        (key, inner), = value.items()
        if key == "$tensor":
            return tensors[inner]
        if key == _CHANNELS_LAST:
            return _to_channels_last(tensors[inner])
        if key == "$float":
            return float(inner)
        if key == "$tuple":
            return tuple(unpack(part, tensors) for part in inner)
        if key == "$items":
            return {unpack(k, tensors): unpack(part, tensors) for k, part in inner}
    return {key: unpack(part, tensors) for key, part in value.items()}


def to_safetensors(tensors: Mapping[str, Any]) -> bytes:
    """The bytes of a safetensors file. Works without torch where all are numpy arrays.

    Copies on the CPU, contiguous: safetensors knows no channels_last, views or shared storage.
    """
    if any(_is_tensor(value) for value in tensors.values()):
        import torch
        from safetensors.torch import save

        return save({
            key: torch.as_tensor(value).detach().cpu().clone(memory_format=torch.contiguous_format)
            for key, value in tensors.items()
        })
    from safetensors.numpy import save as save_arrays

    return save_arrays({key: np.array(value, order="C") for key, value in tensors.items()})


def from_safetensors(data: bytes, *, as_numpy: bool = False) -> dict[str, Any]:
    """The tensors of a safetensors file that is known to be sound, each with memory of its own."""
    if as_numpy:
        from safetensors.numpy import load as load_arrays

        return {key: np.array(value, order="C") for key, value in load_arrays(data).items()}
    from safetensors.torch import load

    return {key: value.clone() for key, value in load(data).items()}


def _is_tensor(value: Any) -> bool:
    torch = sys.modules.get("torch")  # whoever holds a tensor has loaded it
    return torch is not None and isinstance(value, torch.Tensor)


def _is_channels_last(value: Any) -> bool:
    if not _is_tensor(value) or value.dim() != 4 or value.is_contiguous():
        return False
    import torch

    return bool(value.is_contiguous(memory_format=torch.channels_last))


def _to_channels_last(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return value
    import torch

    return value.contiguous(memory_format=torch.channels_last)
