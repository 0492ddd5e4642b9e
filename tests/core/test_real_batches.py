"""The order in which a run sees its data."""

import numpy as np
import pytest
import torch

from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.real_batches import RealBatches

PICTURES = np.random.default_rng(0).integers(0, 256, (7, 32, 32, 3), np.uint8)


def batches(*, mirror=False, room=None):
    data = ArrayDataSet("images", "seven", ("seven",), "f", PICTURES)
    return RealBatches(data, 3, 5, mirror, torch.device("cpu"), torch.Generator().manual_seed(1), room)


@pytest.mark.parametrize("mirror", [False, True])
def test_data_that_live_on_the_device_give_the_same_batches(mirror):
    read, resident = batches(mirror=mirror), batches(mirror=mirror, room=PICTURES.nbytes)
    for _ in range(6):
        one, other = read.next(), resident.next()
        assert torch.equal(one, other)
        assert one.stride() == other.stride()


def test_data_that_do_not_fit_on_the_device_are_read_batch_by_batch():
    class Counted(ArrayDataSet):
        gathered = 0

        def gather(self, indices):
            Counted.gathered += len(indices)
            return super().gather(indices)

    data = Counted("images", "seven", ("seven",), "f", PICTURES)
    few = RealBatches(data, 3, 5, False, torch.device("cpu"), torch.Generator(), PICTURES.nbytes - 1)
    assert Counted.gathered == 0
    few.next()
    assert Counted.gathered == 3


def test_an_epoch_shows_each_image_once():
    source = batches()
    seen = torch.cat([source.next() for _ in range(7)]).add(1).mul(127.5).round().to(torch.uint8).permute(0, 2, 3, 1).numpy()
    for epoch in np.split(seen, 3):
        assert sorted(image.tobytes() for image in epoch) == sorted(image.tobytes() for image in PICTURES)
