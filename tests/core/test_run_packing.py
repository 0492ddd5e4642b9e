"""What goes into a snapshot comes out the same: values, types, bits."""

from __future__ import annotations

import json
import math
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn

from gan_studio.core.packing import from_safetensors, pack, to_safetensors, unpack

leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
keys = st.integers() | st.text(max_size=6) | st.sampled_from(["$tensor", "$tuple", "$items", "$float"])
values = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=3) | st.lists(inner, max_size=3).map(tuple)
    | st.dictionaries(keys, inner, max_size=3),
    max_leaves=12,
)


def there_and_back(value: Any) -> Any:
    tensors: dict[str, Any] = {}
    text = json.dumps(pack(value, tensors), allow_nan=False)
    return unpack(json.loads(text), from_safetensors(to_safetensors(tensors)))


def same(a: Any, b: Any) -> bool:
    if type(a) is not type(b):
        return False
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b, strict=True))
    if isinstance(a, float) and math.isnan(a):
        return math.isnan(b)
    if isinstance(a, torch.Tensor):
        return a.dtype == b.dtype and a.shape == b.shape and a.stride() == b.stride() and torch.equal(a, b)
    return bool(a == b)


@given(values)
def test_nested_values_round_trip_with_their_types(value: Any) -> None:
    assert same(there_and_back(value), value)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16, torch.float64, torch.int64,
                                   torch.uint8, torch.bool])
def test_tensors_keep_dtype_and_bits(dtype: torch.dtype) -> None:
    generator = torch.Generator().manual_seed(0)
    tensor = (100 * torch.randn(3, 5, generator=generator)).to(dtype)
    assert same(there_and_back({"a": tensor, "b": [tensor[0, 0], tensor[:0]]}), {"a": tensor, "b": [tensor[0, 0], tensor[:0]]})


def test_views_channels_last_and_shared_memory_are_no_trouble() -> None:
    image = torch.randn(2, 3, 4, 5).to(memory_format=torch.channels_last)
    matrix = torch.randn(4, 6)
    value = {"image": image, "turned": matrix.t(), "part": matrix[1:, ::2], "again": matrix, "same": matrix}
    back = there_and_back(value)
    assert back["image"].is_contiguous(memory_format=torch.channels_last)
    assert all(torch.equal(back[key], value[key]) for key in value)


def test_keys_that_look_alike_do_not_overwrite_each_other() -> None:
    value = {0: torch.zeros(1), "0": torch.ones(1), "a": {"b": torch.full((1,), 2.0)}, "a/b": torch.full((1,), 3.0)}
    assert same(there_and_back(value), value)


@pytest.mark.parametrize("make", [
    lambda p: torch.optim.Adam(p, lr=2e-3, betas=(0.0, 0.99)),
    lambda p: torch.optim.AdamW(p, amsgrad=True),
    lambda p: torch.optim.RMSprop(p, momentum=0.5, centered=True),
    lambda p: torch.optim.SGD([{"params": p[:1], "lr": 0.1}, {"params": p[1:]}], lr=0.01, momentum=0.9),
])
def test_optimisers_go_on_exactly(make: Any) -> None:
    torch.manual_seed(0)
    networks = [nn.Sequential(nn.Conv2d(3, 4, 3), nn.Conv2d(4, 2, 3)).to(memory_format=torch.channels_last) for _ in "ab"]
    networks[1].load_state_dict(networks[0].state_dict())
    first, second = (make(list(network.parameters())) for network in networks)

    def step(network: nn.Module, optimizer: torch.optim.Optimizer) -> None:
        optimizer.zero_grad()
        network(torch.arange(300.0).reshape(1, 3, 10, 10).cos()).square().sum().backward()
        optimizer.step()

    step(networks[0], first)
    assert same(there_and_back(first.state_dict()), first.state_dict())
    networks[1].load_state_dict(networks[0].state_dict())
    second.load_state_dict(there_and_back(first.state_dict()))
    step(networks[0], first)
    step(networks[1], second)
    assert same(dict(networks[0].state_dict()), dict(networks[1].state_dict()))


def test_numpy_needs_no_torch_and_scalars_become_python_s() -> None:
    tensors: dict[str, Any] = {}
    packed = pack({"order": np.arange(3), "x": np.float32(0.5), "step": np.array(2.0)}, tensors)
    back = unpack(packed, from_safetensors(to_safetensors(tensors), as_numpy=True))
    assert back["x"] == 0.5
    assert back["order"].tolist() == [0, 1, 2]
    assert back["step"].shape == ()


def test_what_has_no_place_is_refused_by_name() -> None:
    with pytest.raises(TypeError, match=r"object.*a/b"):
        pack({"a": {"b": object()}}, {})
