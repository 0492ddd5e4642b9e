"""The start page: what it offers before there is anything, and how it leads on."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.run_list import RunSummary
from gan_studio.session import Session
from gan_studio.ui import drops
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.pages.welcome import WelcomePage
from gan_studio.ui.welcome_player import newest_trained

WAIT = 30_000


def summary(name: str, status: Any = "finished", **more: Any) -> RunSummary:
    facts: dict[str, Any] = {"modified": time.time() - 7200, "method": "gan", "objective": "relativistic", "size": 64,
                             "images_seen": 61_000, "target": 100_000, **more}
    return RunSummary(Path("/runs") / name, name, status, **facts)


@pytest.fixture
def page(window: MainWindow) -> WelcomePage:
    return window.pages.welcome


def words_in(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel))


def test_without_runs_it_says_where_they_will_be(page: WelcomePage) -> None:
    assert "Your runs will appear here." in words_in(page.runs)
    assert "How it goes" in words_in(page)


def test_pictures_of_the_built_in_sets_come_after_the_first_paint(page: WelcomePage, qtbot: QtBot) -> None:
    before = page.cards[0].grab().toImage()
    qtbot.waitUntil(lambda: page.cards[0].grab().toImage() != before, timeout=WAIT)


def test_a_card_opens_its_set(page: WelcomePage, studio_session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[str, ...]] = []
    monkeypatch.setattr(studio_session, "open_paths", lambda paths: opened.append(tuple(paths)))
    page.cards[1].click()
    page.toy_card.choose("spiral")
    page.toy_card.click()
    assert opened == [("builtin:digits",), ("builtin:spiral",)]


def test_a_toy_is_scanned_with_one_press(window: MainWindow, page: WelcomePage, studio_session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(studio_session.scan_finished, timeout=WAIT):
        page.toy_card.setFocus()
        qtbot.keyClick(page.toy_card, Qt.Key.Key_Space)
    assert window.pages.key == "data"
    assert window.top_bar.primary.isEnabled()


def test_runs_say_how_they_stand(page: WelcomePage, studio_session: Session) -> None:
    studio_session.recent_runs_changed.emit([
        summary("done"), summary("half", "paused"), summary("broken", "damaged", message="Its options cannot be read."),
        summary("moved", "paused", data_source=("/nowhere/at/all",)), summary("vae-run", method="vae"),
    ])
    said = [words_in(row) for row in page.runs.rows]
    assert "Finished" in said[0]
    assert "Relativistic · 64 px · 61.0 kimg" in said[0]
    assert "2 h ago" in said[0]
    assert "Paused at 61 %" in said[1]
    assert "Damaged" in said[2]
    assert "Its options cannot be read." in said[2]
    assert "Data moved" in said[3]
    assert "VAE" in said[4]


def test_runs_are_opened_and_continued(page: WelcomePage, studio_session: Session, qtbot: QtBot) -> None:
    studio_session.recent_runs_changed.emit([summary("half", "paused")])
    row = page.runs.rows[0]
    asked: list[Any] = []
    page.runs.open_requested.connect(lambda path: asked.append(("open", path.name)))
    page.runs.continue_requested.connect(lambda path: asked.append(("continue", path.name)))
    page.runs.open_requested.disconnect(page._open_run)
    page.runs.continue_requested.disconnect(page._continue_run)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    row.findChild(QPushButton).click()
    assert asked == [("open", "half"), ("open", "half"), ("continue", "half")]
    assert [action.text() for action in row.make_menu().actions() if action.text()] == [
        "Open", "Continue", "Show in folder", "Rename…", "Delete…"]


def test_the_generator_to_play_with_is_the_newest_that_learned_something() -> None:
    assert newest_trained([]) is None
    assert newest_trained([summary("fresh", "paused", images_seen=100)]) is None
    runs = [summary("half", "paused"), summary("done"), summary("older")]
    found = newest_trained(runs)
    assert found is not None
    assert found.name == "done"


def test_play_card_moves_what_its_sliders_say(page: WelcomePage, qtbot: QtBot) -> None:
    latent = np.array([0.5, -1.0, 0.0, 4.0], np.float32)
    page.play.set_generator("a run", "64 px · 4 dimensions", [1, 3], latent)
    page.play.show_images(np.zeros((5, 8, 8, 3), np.uint8))
    held: list[dict[int, float]] = []
    page.play.held.connect(held.append)
    qtbot.keyClick(page.play.sliders()[0], Qt.Key.Key_Right)
    assert held == [{1: pytest.approx(-0.95), 3: 3.0}]


def test_drag_over_says_what_a_drop_would_do(page: WelcomePage, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    images = []
    for number in range(3):
        images.append(tmp_path / f"{number}.png")
        Image.new("RGB", (8, 8)).save(images[-1])
    (tmp_path / "letter.docx").write_text("x")
    said = []
    for paths in ([tmp_path / "folder"], images, [tmp_path / "letter.docx"]):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        page.show_drag(drops.summarise(drops.paths_of(mime)))
        said.append((page.drop_zone.title(), page.drop_zone.subtitle()))
    page.show_drag(None)
    assert said[0][0] == "Drop to scan"
    assert said[1][0] == "Drop to scan 3 files"
    assert said[2] == ("No images in here", "found: .docx")
    assert page.drop_zone.title() == "Drop a folder of images"


@pytest.mark.parametrize(("text", "count"), [
    ("{path}", 1), ("'{path}'", 1), ("file://{path}", 1), ("{path}\n{path}", 2), ("/no/such/thing", 0), ("a\0b", 0), ("", 0),
])
def test_paths_in_text(tmp_path: Path, text: str, count: int) -> None:
    assert len(drops.paths_of_text(text.format(path=tmp_path))) == count
