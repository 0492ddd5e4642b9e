"""The photo card of the Explore page: a photo is dropped, its latent is searched for, and the sliders go on from there."""

from __future__ import annotations

import functools
import threading
import zlib
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fake_session import FakeSession
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.config import Recipe
from gan_studio.core.latent import project as core
from gan_studio.core.latent.project import Projection
from gan_studio.core.latents import latents_of_seeds
from gan_studio.core.run import RunFolder
from gan_studio.core.run_options import DataInfo, RunOptions
from gan_studio.core.sampling import Renderer, initial_generator
from gan_studio.core.snapshots import Snapshot
from gan_studio.session import Session
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.pages.explore.page import ExplorePage
from gan_studio.ui.widgets.explore_photo import PhotoCard

WAIT = 20_000
RECIPE = Recipe(size=32, width=4, latent_dim=6, mapping="modulated", augment="none")
SHAPE = (32, 32, 3)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    info = DataInfo(source=("x",), name="x", count=1000, shape=SHAPE)
    folder = RunFolder.create(tmp_path_factory.mktemp("runs"), RunOptions(recipe=RECIPE, data=info))
    folder.write_snapshot(Snapshot(1000, dict(initial_generator(RECIPE, SHAPE).state_dict())), "time")
    return folder.path


@pytest.fixture(autouse=True)
def short_search(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core, "project", functools.partial(core.project, steps=40, every=60))
    monkeypatch.setattr(core, "SAMPLES", 64)


@pytest.fixture
def page(qtbot: QtBot, studio_session: Session, run: Path) -> Generator[ExplorePage, None, None]:
    with qtbot.waitSignal(studio_session.run_loaded, timeout=WAIT):
        studio_session.open_run(run)
    made = ExplorePage(studio_session)
    qtbot.addWidget(made)
    made.resize(1368, 812)
    made.show()
    qtbot.waitUntil(lambda: made.picture.pictures is not None, timeout=WAIT)
    yield made
    made.hide()


@pytest.fixture
def own(run: Path, tmp_path: Path) -> Path:
    """A picture of the generator's own, without a word of what it was drawn from."""
    drawn = Renderer.from_run(RunFolder.open(run)).render(latents_of_seeds([70_001], 6))[0]
    Image.fromarray(drawn).save(tmp_path / "own.png")
    return tmp_path / "own.png"


@pytest.fixture
def held_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A search that tells its first find and then waits until the event is set, or until it is stopped."""
    go_on = threading.Event()

    def project(*asked: Any, whole: Callable[..., Iterator[Projection]] = core.project, **how: Any) -> Iterator[Projection]:
        told = whole(*asked, **how)
        first = next(told)
        yield first
        while not go_on.wait(0.01):
            yield first
        yield from told

    monkeypatch.setattr(core, "project", project)
    yield go_on
    go_on.set()


def drag(widget: QWidget, path: Path, *, drop: bool = True) -> bool:
    """Brings a file over `widget`, and drops it there where it is taken, which is the answer."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(widget, enters)
    if enters.isAccepted() and drop:
        QApplication.sendEvent(widget, QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, mime, buttons, keys))
    return enters.isAccepted()


def search(card: PhotoCard, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(card._desk.found, timeout=WAIT):
        assert drag(card, path)


def holds(page: ExplorePage, found: Projection | None) -> bool:
    held = page.model.held
    return found is not None and held.photo is found.held.photo and np.array_equal(held.z, found.held.z)


def test_a_dropped_photo_is_found_and_its_latent_held(page: ExplorePage, qtbot: QtBot, own: Path) -> None:
    card, before = page.photo, page.model.held
    search(card, qtbot, own)
    found = card._desk.latest
    assert found is not None
    assert found.is_over
    assert holds(page, found)
    assert np.array_equal(card.photo.image(), np.asarray(Image.open(own)))
    assert np.array_equal(card.result.image(), found.picture)
    assert card.state.text() == "Found: move the sliders"
    assert card.count.text() == f"{found.distance:.2f}"
    assert not card.stop.isVisible()
    qtbot.waitUntil(lambda: page.picture.pictures is not None and
                    int(np.abs(page.picture.pictures[0].astype(int) - found.picture).max()) <= 1, timeout=WAIT)
    page.undo()
    assert page.model.held.photo is None, "one step back is before the photo"
    assert np.array_equal(page.model.z, before.z)


def test_it_is_edited_by_the_sliders_and_one_click_leads_back(page: ExplorePage, qtbot: QtBot, own: Path) -> None:
    card = page.photo
    search(card, qtbot, own)
    found = card._desk.latest
    assert found is not None
    assert found.held.photo is not None
    assert not card.back.isEnabled()
    page.sliders.rows[2].high.click()
    assert page.model.z[2] == 3
    assert page.model.held.photo is found.held.photo, "what makes it like the photo stays while a slider moves"
    qtbot.waitUntil(lambda: page.picture.pictures is not None and
                    not np.array_equal(page.picture.pictures[0], found.picture), timeout=WAIT)
    card.back.click()
    assert holds(page, found)
    assert not card.back.isEnabled()


def test_the_search_is_seen_while_it_runs_and_stops_with_the_best_so_far(
    page: ExplorePage, qtbot: QtBot, own: Path, held_up: threading.Event
) -> None:
    card, seen = page.photo, []
    card.previewed.connect(seen.append)
    assert drag(page.picture, own), "the large picture is a place for photos, too"
    qtbot.waitUntil(lambda: card.result.image() is not None, timeout=WAIT)
    assert card.state.text() == "Searching for the closest one"
    assert card.count.text() == "0 / 40"
    assert card.line.isVisible()
    assert card.stop.isVisible()
    assert np.array_equal(page.picture.view.image(), seen[-1]), "the large picture shows the best so far"
    with qtbot.waitSignal(card._desk.found, timeout=WAIT):
        card.stop.click()
    assert card.state.text() == "Stopped: the best so far"
    assert holds(page, card._desk.latest)
    assert seen[-1] is None


def test_a_slider_moved_meanwhile_is_the_person_s(
    page: ExplorePage, qtbot: QtBot, own: Path, held_up: threading.Event
) -> None:
    card = page.photo
    drag(card, own)
    qtbot.waitUntil(lambda: card.result.image() is not None, timeout=WAIT)
    page.sliders.rows[1].high.click()
    mine = page.model.held
    with qtbot.waitSignal(card._desk.found, timeout=WAIT):
        held_up.set()
    assert page.model.held is mine
    assert card.back.isEnabled()
    card.back.click()
    assert holds(page, card._desk.latest)


def test_another_photo_takes_the_place_of_the_first(
    page: ExplorePage, qtbot: QtBot, own: Path, held_up: threading.Event, tmp_path: Path
) -> None:
    card = page.photo
    drag(card, own)
    qtbot.waitUntil(lambda: card.result.image() is not None, timeout=WAIT)
    Image.new("RGB", (50, 40), (200, 30, 30)).save(tmp_path / "red.png")
    held_up.set()
    search(card, qtbot, tmp_path / "red.png")
    assert card.photo.image()[16, 16].tolist() == [200, 30, 30]


def huge_png(path: Path) -> None:
    """The head of a picture of 60,000 x 60,000 px, as a bomb has it."""
    head = b"IHDR" + (60_000).to_bytes(4, "big") * 2 + bytes((8, 2, 0, 0, 0))
    body = b"IDAT" + zlib.compress(bytes(1000))
    chunks = [(len(part) - 4).to_bytes(4, "big") + part + zlib.crc32(part).to_bytes(4, "big") for part in (head, body, b"IEND")]
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))


def test_what_is_no_photo_is_told_on_the_card_and_nothing_is_lost(
    page: ExplorePage, qtbot: QtBot, own: Path, tmp_path: Path
) -> None:
    card = page.photo
    (tmp_path / "letter.png").write_text("Dear Anna, there is no picture in here, only words.")
    (tmp_path / "cut.png").write_bytes(own.read_bytes()[:300])
    huge_png(tmp_path / "huge.png")
    held = page.model.held
    for name, words in (("letter.png", "not an image"), ("cut.png", "truncated"), ("huge.png", "too large"),
                        ("gone.png", "nothing at"), ("", "is a folder")):
        card.search(tmp_path / name)
        qtbot.waitUntil(lambda: card._desk.refusal is not None and not card._desk.is_searching, timeout=WAIT)
        assert card.hint.isVisible()
        assert words in card.hint.text().lower(), name
        assert not card.stop.isVisible()
        assert page.model.held is held
        assert card.choose.isEnabled()
    search(card, qtbot, own)
    assert not card.hint.isVisible()


def test_what_is_no_photo_leaves_the_one_that_was_found(page: ExplorePage, qtbot: QtBot, own: Path, tmp_path: Path) -> None:
    card, desk = page.photo, page.photo._desk
    search(card, qtbot, own)
    found, photo = desk.latest, desk.photo
    page.model.go_to_seed(5)
    (tmp_path / "letter.png").write_text("Dear Anna, there is no picture in here, only words.")
    card.search(tmp_path / "letter.png")
    qtbot.waitUntil(lambda: desk.refusal is not None and not desk.is_searching, timeout=WAIT)
    assert (desk.latest, desk.photo) == (found, photo)
    assert card.hint.isVisible()
    assert "not an image" in card.hint.text().lower()
    assert card.result.isVisible()
    assert page.model.seed == 5
    card.back.click()
    assert holds(page, found)
    search(card, qtbot, own)
    assert desk.latest is not found
    assert not card.hint.isVisible()


def test_a_search_stopped_before_its_photo_was_read_holds_nothing_else(
    page: ExplorePage, qtbot: QtBot, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card, desk = page.photo, page.photo._desk
    search(card, qtbot, own)
    found = desk.latest
    page.model.go_to_seed(5)
    held, go_on = page.model.held, threading.Event()
    monkeypatch.setattr("gan_studio.core.export.origin.read_origin", lambda path: go_on.wait(WAIT / 1000))
    card.search(own)
    assert desk.is_searching
    card.stop.click()
    go_on.set()
    qtbot.waitUntil(lambda: not desk.is_searching, timeout=WAIT)
    qtbot.wait(20)
    assert desk.latest is found
    assert page.model.held is held


def test_only_one_photo_is_taken_folders_and_films_go_to_the_window(page: ExplorePage, own: Path, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "film.mp4", tmp_path / "many.zip"):
        assert not drag(page.photo, path), path
    assert drag(page.photo, own, drop=False)
    assert not page.photo._desk.is_searching


def test_a_text_dropped_on_the_picture_is_told_there_and_the_run_stays(page: ExplorePage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no")
    assert drag(page.picture, tmp_path / "notes.txt")
    qtbot.waitUntil(lambda: page.photo._desk.refusal is not None, timeout=WAIT)
    assert page.photo.hint.text().startswith("notes.txt: not an image")
    assert page._session.run is not None


def test_noise_is_told_as_far_away(page: ExplorePage, qtbot: QtBot, tmp_path: Path) -> None:
    Image.fromarray(np.random.default_rng(0).integers(0, 256, SHAPE, np.uint8)).save(tmp_path / "noise.png")
    search(page.photo, qtbot, tmp_path / "noise.png")
    assert page.photo.state.text() == "Far from anything G has learned"


def test_another_run_forgets_the_photo(page: ExplorePage, qtbot: QtBot, own: Path, held_up: threading.Event) -> None:
    card = page.photo
    drag(card, own)
    qtbot.waitUntil(lambda: card.result.image() is not None, timeout=WAIT)
    page._session.close_run()
    qtbot.waitUntil(lambda: not card._desk.is_searching and card.photo.image() is None, timeout=WAIT)
    assert card.hint.isVisible()
    assert not card.back.isVisible()


@pytest.mark.parametrize(("kind", "why"), [("points", "points"), (None, "no generator")])
def test_where_there_is_no_latent_of_a_photo_it_says_why(
    qtbot: QtBot, session: FakeSession, own: Path, kind: str | None, why: str
) -> None:
    if kind is not None:
        session.have_renderer(latent_dim=2, kind=kind)
    card = PhotoCard(session, LatentModel(2, parent=session))
    qtbot.addWidget(card)
    card.show()
    assert not card.choose.isEnabled()
    assert why in card.hint.text()
    assert not drag(card, own)
    card.search(own)
    assert not card._desk.is_searching
