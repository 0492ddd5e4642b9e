"""Where drawn images are kept: whole or not at all, also when two draw at once or the disk is full."""

import errno
import os
from contextlib import suppress

import numpy as np
import pytest

from gan_studio.core.data.builtin import drawn_store
from gan_studio.core.data.builtin.drawn_store import ImageSink, read_images
from gan_studio.core.errors import DataError

SHAPE = (4, 8, 8, 1)
IMAGES = np.arange(4 * 64, dtype=np.uint8).reshape(SHAPE)


def test_two_that_draw_the_same_set_at_once_do_not_meet(tmp_path):
    path = tmp_path / "set.npy"
    with ImageSink(path, SHAPE) as first:
        first.add(IMAGES[:1])
        with suppress(KeyError), ImageSink(path, SHAPE) as second:
            second.add(255 - IMAGES[:2])
            raise KeyError("cancelled")
        first.add(IMAGES[1:])
        assert np.array_equal(first.finish(), IMAGES)
    assert np.array_equal(read_images(path, SHAPE), IMAGES)
    assert [each.name for each in tmp_path.iterdir()] == ["set.npy"]


def test_parts_that_a_killed_program_left_are_removed(tmp_path):
    old, new = tmp_path / "set.npy.1.part", tmp_path / "set.npy.2.part"
    old.write_bytes(b"old")
    new.write_bytes(b"new")
    os.utime(old, (0, 0))
    with ImageSink(tmp_path / "set.npy", SHAPE) as sink:
        sink.add(IMAGES)
        sink.finish()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["set.npy", "set.npy.2.part"]


def test_a_disk_that_is_full_from_the_first_image_is_told_where_the_memory_is_too_small(tmp_path, monkeypatch):
    monkeypatch.setattr(drawn_store, "RAM_LIMIT", 0)
    with ImageSink(tmp_path / "set.npy", SHAPE) as sink:

        class Full:
            def write(self, data):
                raise OSError(errno.ENOSPC, "No space left on device")

            def close(self):
                pass

        sink._file.close()
        sink._file = Full()
        with pytest.raises(DataError, match="do not fit"):
            sink.add(IMAGES)
    assert not list(tmp_path.iterdir())
