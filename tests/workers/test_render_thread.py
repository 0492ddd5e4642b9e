"""The newest request wins, main comes first, and nothing is drawn with an old generator."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from gan_studio.core.errors import RunError
from gan_studio.workers.render_thread import Rendered, RenderThread

LATENTS = 4


class SmallRenderer:
    """Draws each latent as one pixel of its first number, `seconds` apiece."""

    def __init__(self, shade: int = 0, seconds: float = 0.0) -> None:
        self.latent_dim = LATENTS
        self.shade = shade
        self.seconds = seconds
        self.threads: set[int] = set()
        self.order: list[int] = []  # batch sizes
        self.styles = 0

    def load_weights(self, weights: Any) -> None:
        self.shade = weights

    def render(self, z: np.ndarray, psi: float = 1.0, style: object = None) -> np.ndarray:
        self.threads.add(threading.get_ident())
        self.order.append(len(z))
        time.sleep(self.seconds * len(z))
        return np.broadcast_to((z[:, 0] * psi + self.shade).astype(np.uint8)[:, None, None, None], (len(z), 1, 1, 3))


class Gallery(QObject):
    def __init__(self, thread: RenderThread) -> None:
        super().__init__()
        self.pictures: list[Rendered] = []
        self.errors: list[object] = []
        thread.rendered.connect(self.hang)
        thread.failed.connect(self.note)
        thread.crashed.connect(self.note)

    @Slot(object)
    def hang(self, picture: Rendered) -> None:
        self.pictures.append(picture)

    @Slot(object)
    def note(self, error: object) -> None:
        self.errors.append(error)

    def serials(self, tag: str) -> list[int]:
        return [picture.serial for picture in self.pictures if picture.tag == tag]


@pytest.fixture
def thread(qtbot: QtBot) -> Generator[RenderThread, None, None]:
    made = RenderThread()
    made.start()
    yield made
    assert made.close(2000), "the thread ends when told"


@pytest.fixture
def gallery(thread: RenderThread) -> Gallery:
    return Gallery(thread)


def latents(count: int = 1, value: float = 0.0) -> np.ndarray:
    return np.full((count, LATENTS), value, np.float32)


def test_a_request_is_answered_from_the_thread(qtbot: QtBot, thread: RenderThread, gallery: Gallery) -> None:
    renderer = SmallRenderer()
    thread.set_source(lambda: renderer, LATENTS)
    thread.request(1, "main", latents(2, 7.0), 2.0)
    qtbot.waitUntil(lambda: len(gallery.pictures) == 1)
    (picture,) = gallery.pictures
    assert picture.images.shape == (2, 1, 1, 3)
    assert picture.images.max() == 14
    assert picture.milliseconds < 1000
    assert threading.get_ident() not in renderer.threads


def test_of_many_requests_the_newest_is_always_drawn_and_few_others(
    qtbot: QtBot, thread: RenderThread, gallery: Gallery
) -> None:
    thread.set_source(lambda: SmallRenderer(seconds=0.01), LATENTS)
    for serial in range(1, 101):
        thread.request(serial, "main", latents(value=serial), 1.0)
    qtbot.waitUntil(lambda: gallery.serials("main")[-1:] == [100])
    assert len(gallery.pictures) < 20
    assert gallery.serials("main") == sorted(gallery.serials("main")), "never an older picture after a newer one"


def test_a_hand_that_never_rests_still_sees_pictures(qtbot: QtBot, thread: RenderThread, gallery: Gallery) -> None:
    thread.set_source(lambda: SmallRenderer(seconds=0.005), LATENTS)
    begun = time.perf_counter()
    serial = 0
    while time.perf_counter() - begun < 0.3:
        serial += 1
        thread.request(serial, "main", latents(), 1.0)
        thread.request(serial, "wall", latents(4), 1.0)
        qtbot.wait(2)
    assert len(gallery.serials("main")) > 5


def test_main_does_not_wait_for_a_long_row_of_ends(qtbot: QtBot, thread: RenderThread, gallery: Gallery) -> None:
    renderer = SmallRenderer(seconds=0.005)
    thread.set_source(lambda: renderer, LATENTS)
    thread.request(1, "ends", latents(64, 3.0), 1.0)
    qtbot.waitUntil(lambda: len(renderer.order) >= 1)
    thread.request(2, "main", latents(), 1.0)
    thread.request(3, "wall", latents(4), 1.0)
    qtbot.waitUntil(lambda: len(gallery.pictures) == 3, timeout=3000)
    assert [picture.tag for picture in gallery.pictures] == ["main", "wall", "ends"]
    assert gallery.pictures[-1].images.shape == (64, 1, 1, 3)
    assert (gallery.pictures[-1].images == 3).all()


@pytest.mark.parametrize(("seconds", "most"), [(0.02, 1), (0.0, 8)])
def test_a_slow_generator_draws_thumbnails_one_by_one_and_a_wall_at_once(
    qtbot: QtBot, thread: RenderThread, gallery: Gallery, seconds: float, most: int
) -> None:
    renderer = SmallRenderer(seconds=seconds)
    thread.set_source(lambda: renderer, LATENTS)
    thread.request(1, "ends", latents(32), 1.0)
    thread.request(2, "wall", latents(16), 1.0)
    qtbot.waitUntil(lambda: len(gallery.pictures) == 2, timeout=5000)
    assert renderer.order.pop(renderer.order.index(16)) == 16
    assert max(renderer.order[1:]) == most


def test_newer_weights_draw_the_last_request_of_each_tag_again(
    qtbot: QtBot, thread: RenderThread, gallery: Gallery
) -> None:
    thread.set_source(lambda: SmallRenderer(shade=1), LATENTS)
    thread.request(1, "main", latents(), 1.0)
    thread.request(2, "wall", latents(), 1.0)
    thread.request(3, "old", latents(), 1.0)
    qtbot.waitUntil(lambda: len(gallery.pictures) == 3)
    thread.forget("old")
    thread.set_weights(9, 800)
    qtbot.waitUntil(lambda: len(gallery.pictures) == 5)
    qtbot.wait(20)
    again = gallery.pictures[3:]
    assert [(picture.tag, picture.serial) for picture in again] == [("main", 1), ("wall", 2)]
    assert all((picture.images == 9).all() and picture.images_seen == 800 for picture in again)


def test_another_generator_draws_what_still_fits_it(qtbot: QtBot, thread: RenderThread, gallery: Gallery) -> None:
    first = thread.set_source(lambda: SmallRenderer(shade=1), LATENTS)
    thread.request(1, "main", latents(), 1.0)
    qtbot.waitUntil(lambda: len(gallery.pictures) == 1)
    second = thread.set_source(lambda: SmallRenderer(shade=2), LATENTS)
    qtbot.waitUntil(lambda: len(gallery.pictures) == 2)
    assert [picture.source for picture in gallery.pictures] == [first, second]
    assert (gallery.pictures[1].images == 2).all()
    thread.set_source(lambda: SmallRenderer(), LATENTS + 1)
    thread.set_source(None, 0)
    thread.request(2, "main", latents(), 1.0)
    qtbot.wait(30)
    assert len(gallery.pictures) == 2


def test_a_generator_that_cannot_be_built_is_told_once(qtbot: QtBot, thread: RenderThread, gallery: Gallery) -> None:
    def build() -> SmallRenderer:
        raise RunError("The snapshot is damaged.")

    thread.set_source(build, LATENTS)
    thread.request(1, "main", latents(), 1.0)
    qtbot.waitUntil(lambda: len(gallery.errors) == 1)
    thread.request(2, "main", latents(), 1.0)
    qtbot.wait(30)
    assert len(gallery.errors) == 1
    thread.set_source(SmallRenderer, LATENTS)
    thread.request(3, "main", latents(), 1.0)
    qtbot.waitUntil(lambda: 3 in gallery.serials("main"))


def test_an_unexpected_error_in_drawing_is_told_and_the_thread_lives_on(
    qtbot: QtBot, thread: RenderThread, gallery: Gallery
) -> None:
    class Clumsy(SmallRenderer):
        def render(self, z: np.ndarray, psi: float = 1.0, style: object = None) -> np.ndarray:
            if z[0, 0] < 0:
                raise ZeroDivisionError
            return super().render(z, psi)

    thread.set_source(Clumsy, LATENTS)
    thread.request(1, "main", latents(value=-1), 1.0)
    qtbot.waitUntil(lambda: len(gallery.errors) == 1)
    thread.request(2, "main", latents(), 1.0)
    qtbot.waitUntil(lambda: gallery.serials("main") == [2])
