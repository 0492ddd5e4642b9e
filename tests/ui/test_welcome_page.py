"""The start page: what it offers before there is anything, and how it leads on."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from builtin_generator import DIM, make_builtin
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gan_studio import paths
from gan_studio.core.directions import Direction, Directions, write_directions
from gan_studio.core.latents import latents_of_seeds
from gan_studio.core.run_list import RunSummary
from gan_studio.core.sampling import Renderer
from gan_studio.session import Session
from gan_studio.ui import drops
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.pages.welcome import WelcomePage
from gan_studio.ui.welcome_player import Playable, PlaySlider, newest_trained

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
    early = time.localtime().tm_hour < 2  # then two hours ago was another day
    assert ("Yesterday" if early else "2 h ago") in said[0]
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


def unit(dimension: int) -> np.ndarray:
    return np.eye(4, dtype=np.float32)[dimension]


def test_play_card_tells_the_values_of_its_sliders(page: WelcomePage, qtbot: QtBot) -> None:
    page.play.set_generator(Playable(Path("run"), "a run", 4, "64 px · 4 dimensions", (
        PlaySlider("z 02", unit(1), -1.0), PlaySlider("Mouth", unit(3), 3.0, "From closed to open.", True))))
    page.play.show_images(np.zeros((5, 8, 8, 3), np.uint8))
    held: list[list[float]] = []
    page.play.held.connect(held.append)
    qtbot.keyClick(page.play.sliders()[0], Qt.Key.Key_Right)
    assert held == [[pytest.approx(-0.95), 3.0]]
    assert "Play with your generator" in words_in(page.play)
    assert "Mouth" in words_in(page.play)


@pytest.fixture
def builtin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = make_builtin(tmp_path / "came-with-it" / "anime-faces")
    monkeypatch.setattr(paths, "builtin_generator", lambda: folder)
    return folder


def test_at_the_first_start_the_generator_that_comes_with_the_program_is_there_before_torch(
    builtin: Path, page: WelcomePage, studio_session: Session, qtbot: QtBot
) -> None:
    drawn: list[np.ndarray] = []
    page.player.drawn.connect(drawn.append)
    assert not page.play.isVisible()
    studio_session.recent_runs_changed.emit([])
    qtbot.waitUntil(page.play.isVisible, timeout=WAIT)
    said = words_in(page.play)
    assert "Play with a trained generator" in said
    assert "Opens in a second. No training needed." in said
    assert "Hair colour | " in said
    assert "Mouth | " in said
    assert "z 07 | " in said, "two have a meaning; the strongest dimension is the third"
    assert len(drawn) == 1
    assert (drawn[0][1:] == 77).all(), "the pictures that were kept, not drawn ones"
    assert "correlation 0.91" in page.play.sliders()[0].toolTip()

    # A hand is faster than torch: what it asked for is drawn when torch is there.
    qtbot.keyClick(page.play.sliders()[0], Qt.Key.Key_End)
    studio_session.core_ready.emit()
    qtbot.waitUntil(lambda: len(drawn) > 1, timeout=WAIT)
    z = latents_of_seeds(range(5), DIM)
    direction = np.array([*[np.sqrt(0.5)] * 2, *[0.0] * 6], np.float32)
    z += (3 - z[0] @ direction) * direction
    assert page.player.held.z == pytest.approx(z[0], abs=1e-5)
    asked = Renderer.from_run(builtin).render(z)
    assert np.abs(drawn[-1].astype(int) - asked).max() <= 1


def test_a_slider_in_w_draws_its_step_and_explore_goes_on_from_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, window: MainWindow, page: WelcomePage, studio_session: Session, qtbot: QtBot
) -> None:
    folder = make_builtin(tmp_path / "styled", mapping="modulated")
    styled = Renderer.from_run(folder).styled
    assert styled is not None
    rows = np.random.default_rng(0).standard_normal((styled.styles, len(styled.w_mean))).astype(np.float32)
    write_directions(folder, Directions(DIM, (Direction("mouth", "Mouth", "closed", "open", rows, 0.9, 0.1, space="w"),),
                                        styles=styled.styles, style_dim=len(styled.w_mean)))
    monkeypatch.setattr(paths, "builtin_generator", lambda: folder)
    drawn: list[np.ndarray] = []
    page.player.drawn.connect(drawn.append)
    page.player.open(folder, is_builtin=True)
    qtbot.waitUntil(lambda: bool(page.play.sliders()), timeout=WAIT)
    studio_session.core_ready.emit()
    page.player.hold((2.0,))
    held = page.player.held
    assert [(move.key, move.amount) for move in held.moves] == [("mouth", 2.0)]
    asked = Renderer.from_run(folder).render(latents_of_seeds(range(5), DIM), 1.0, held.style())
    qtbot.waitUntil(lambda: bool(drawn) and bool(np.abs(drawn[-1].astype(int) - asked).max() <= 1), timeout=WAIT)
    with qtbot.waitSignal(studio_session.run_loaded, timeout=WAIT):
        window._explore_run(folder, held)
    model = window.pages.page("explore").model
    qtbot.waitUntil(lambda: model.held.moved("mouth") == 2.0, timeout=WAIT)


def test_explore_opens_it_read_only_at_the_same_latent(
    builtin: Path, window: MainWindow, page: WelcomePage, studio_session: Session, qtbot: QtBot
) -> None:
    studio_session.recent_runs_changed.emit([])
    qtbot.waitUntil(page.play.isVisible, timeout=WAIT)
    qtbot.keyClick(page.play.sliders()[2], Qt.Key.Key_End)
    with qtbot.waitSignal(studio_session.run_loaded, timeout=WAIT):
        page.play.explore_requested.emit()
    run = studio_session.run
    assert run is not None
    assert (run.name, run.read_only, run.can_continue) == ("Anime faces (built in)", True, False)
    assert window.pages.key == "explore"
    assert window.pages.page("explore").model.z[6] == pytest.approx(3)
    assert window.top_bar.name.isReadOnly()
    train = window.pages.page("train")
    assert train.go_on not in train.tools()
    before = {path: path.read_bytes() for path in builtin.rglob("*") if path.is_file()}
    failed: list[Any] = []
    studio_session.failed.connect(failed.append)
    studio_session.continue_run()
    assert "comes with the program" in failed[-1].message
    for wish in (lambda: studio_session.rename_run(builtin, "mine"), lambda: studio_session.delete_run(builtin)):
        with qtbot.waitSignal(studio_session.failed, timeout=WAIT):
            wish()
        assert "comes with the program" in failed[-1].message
    assert {path: path.read_bytes() for path in builtin.rglob("*") if path.is_file()} == before


def test_an_own_run_is_played_rather_than_the_one_that_came(
    builtin: Path, page: WelcomePage, studio_session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    own = make_builtin(tmp_path / "runs" / "00000-own", directions=False)
    studio_session.core_ready.emit()
    studio_session.recent_runs_changed.emit([replace(summary("own"), path=own)])
    qtbot.waitUntil(page.play.isVisible, timeout=WAIT)
    said = words_in(page.play)
    assert "Play with your generator" in said
    assert "own" in said
    assert len(page.play.sliders()) == 3
    assert said.count("z 0") == 3, "its strongest dimensions were found by drawing"
    studio_session.recent_runs_changed.emit([])
    qtbot.waitUntil(lambda: "Play with a trained generator" in words_in(page.play), timeout=WAIT)


def test_without_a_generator_that_came_it_says_how_it_goes(
    page: WelcomePage, studio_session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "builtin_generator", lambda: None)
    studio_session.recent_runs_changed.emit([])
    assert page.how.isVisible()


def test_drag_over_says_what_a_drop_would_do(page: WelcomePage, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    images = []
    for number in range(3):
        images.append(tmp_path / f"{number}.png")
        Image.new("RGB", (8, 8)).save(images[-1])
    (tmp_path / "letter.docx").write_text("x")
    said = []
    for dropped in ([tmp_path / "folder"], images, [tmp_path / "letter.docx"]):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in dropped])
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
