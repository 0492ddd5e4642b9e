"""Our convolutions are torch's, to the second derivative; only the way is another."""

import pytest
import torch
from torch import nn

from gan_studio.core.models.convolution import Conv2d, ConvTranspose2d

# Channels in and out, kernel, stride, padding, side of the map.
SHAPES = [(1, 2, 4, 2, 1, 8), (3, 8, 4, 2, 1, 16), (4, 6, 4, 2, 1, 8), (6, 5, 4, 2, 1, 16), (6, 5, 3, 1, 1, 5),
          (4, 6, 1, 1, 0, 8)]
BOTH = [(Conv2d, nn.Conv2d), (ConvTranspose2d, nn.ConvTranspose2d)]


def pair_of(kinds, before, after, side, stride, padding, dtype=torch.float64):
    torch.manual_seed(0)
    if kinds[0] is ConvTranspose2d:
        before, after = after, before
    ours, theirs = (kind(before, after, side, stride, padding).to(dtype) for kind in kinds)
    ours.load_state_dict(theirs.state_dict())
    return ours, theirs, before


def gradients(layer, x, penalty):
    x = x.clone().requires_grad_(True)
    drawn = torch.tanh(layer(x))
    loss = drawn.sin().sum()
    if penalty:
        (by_x,) = torch.autograd.grad(drawn.sum(), x, create_graph=True)
        loss = loss + by_x.square().sum() * 3
    layer.zero_grad()
    loss.backward()
    return [drawn.detach(), x.grad, layer.weight.grad, layer.bias.grad]


@pytest.mark.parametrize("kinds", BOTH, ids=["plain", "transposed"])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("penalty", [False, True])
def test_values_and_both_derivatives_are_those_of_torch(kinds, shape, penalty):
    *geometry, side = shape
    ours, theirs, before = pair_of(kinds, *geometry)
    x = torch.randn(3, before, side, side, dtype=torch.float64)
    for mine, wanted in zip(gradients(ours, x, penalty), gradients(theirs, x, penalty), strict=True):
        assert mine.shape == wanted.shape
        assert torch.allclose(mine, wanted)
    with torch.no_grad():
        assert torch.allclose(ours(x), theirs(x))


@pytest.mark.parametrize("kinds", BOTH, ids=["plain", "transposed"])
def test_derivatives_agree_with_finite_differences(kinds):
    layer, _, before = pair_of(kinds, 3, 2, 4, 2, 1)
    x = torch.randn(2, before, 4, 4, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(lambda x, *_: layer(x), (x, *layer.parameters()), fast_mode=True)
    assert torch.autograd.gradgradcheck(lambda x, *_: layer(x), (x, *layer.parameters()), fast_mode=True)


@pytest.mark.parametrize("kinds", BOTH, ids=["plain", "transposed"])
def test_autocast_computes_in_bf16_and_keeps_the_gradients_of_the_weights_whole(kinds):
    ours, theirs, before = pair_of(kinds, 3, 8, 4, 2, 1, torch.float32)
    x = torch.randn(4, before, 16, 16)
    with torch.autocast("cpu", torch.bfloat16):
        mine, wanted = gradients(ours, x, True), gradients(theirs, x, True)
        assert ours(x).dtype == torch.bfloat16
    assert mine[2].dtype == torch.float32
    for one, other in zip(mine, wanted, strict=True):
        assert (one - other).abs().max() <= 0.03 * other.abs().max()


def test_the_gradient_by_the_images_alone_does_not_compute_those_of_the_weights(monkeypatch):
    from gan_studio.core.models import convolution

    layer = Conv2d(3, 8, 4, 2, 1)
    x = torch.randn(2, 3, 16, 16, requires_grad=True)
    drawn = layer(x)
    monkeypatch.setattr(convolution, "_weight_gradient", lambda *_: pytest.fail("not asked for"))
    (by_x,) = torch.autograd.grad(drawn.sum(), x, create_graph=True)
    assert by_x.shape == x.shape


def test_a_frozen_layer_passes_gradients_on():
    layer = ConvTranspose2d(4, 3, 4, 2, 1).requires_grad_(False)
    x = torch.randn(2, 4, 8, 8, requires_grad=True)
    layer(x).sum().backward()
    assert x.grad is not None
    assert layer.weight.grad is None


@pytest.mark.parametrize("watched", [True, False])
def test_maps_of_grey_images_lie_as_those_of_colours_do(watched):
    layer = Conv2d(1, 8, 4, 2, 1)
    x = torch.rand(3, 1, 16, 16, generator=torch.Generator().manual_seed(0)).bfloat16()
    with torch.set_grad_enabled(watched), torch.autocast("cpu", torch.bfloat16):
        drawn = layer(x)
    assert drawn.is_contiguous(memory_format=torch.channels_last)
    expected = torch.nn.functional.conv2d(x.float(), layer.weight, layer.bias, 2, 1)
    assert torch.allclose(drawn.float(), expected, atol=0.02)
