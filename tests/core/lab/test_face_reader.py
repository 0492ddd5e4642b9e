"""The reader of 1.1 comes back from its file as it was; faces are drawn as Explore draws them."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from gan_studio import paths
from gan_studio.core.directions.predictor import packed, unpacked
from gan_studio.core.lab.face_reader import FILE, Faces
from gan_studio.core.latent.held import Held
from gan_studio.core.sampling import Renderer


@pytest.fixture(scope="module")
def faces() -> Faces:
    return Faces()


def test_a_packed_reader_reads_the_same() -> None:
    reader = unpacked(paths.resource(FILE).read_bytes())
    again = unpacked(packed(reader))
    images = np.random.default_rng(0).integers(0, 256, (3, 64, 64, 3), np.uint8)
    assert np.array_equal(reader.read(images), again.read(images))
    assert np.array_equal(reader.fidelity, again.fidelity)
    with pytest.raises((KeyError, RuntimeError)):
        unpacked(paths.resource("lab/recogniser.safetensors").read_bytes())


def test_a_slider_draws_what_it_draws_in_explore(faces: Faces) -> None:
    folder = paths.builtin_generator()
    assert folder is not None
    renderer = Renderer.from_run(folder)
    z = np.random.default_rng(1).standard_normal(faces.latent_dim).astype(np.float32)
    amounts = np.zeros((1, len(faces.sliders)), np.float32)
    amounts[0, 0] = 2.0
    held = faces.sliders[0].axis().at(Held(0, z, styles=renderer.styles), 2.0)
    wanted = renderer.render(held.z[None], style=held.style())
    assert np.abs(faces.pictures(z[None], amounts).astype(int) - wanted).max() <= 1


def test_the_sliders_are_those_that_can_be_read(faces: Faces) -> None:
    assert {"hair_length", "hair_colour", "mouth_open"} <= {slider.key for slider in faces.sliders}
    assert all(0.4 <= share <= 1 for share in faces.reading.values())
    assert {slider.key for slider in faces.sliders} <= set(faces.read_keys)


def test_a_mixture_is_a_share(faces: Faces) -> None:
    state = torch.get_rng_state()
    measuring = faces.mixture(2, 2.5, 3, 0)
    while True:
        try:
            next(measuring)
        except StopIteration as end:
            share = end.value
            break
    assert 0 < share <= 1
    assert torch.equal(torch.get_rng_state(), state)
