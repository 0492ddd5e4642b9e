"""The export card and the primary button: what can be exported, why not, and the way back from a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fake_session import FakeSession
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gan_studio.core.config import Recipe
from gan_studio.core.errors import StudioError
from gan_studio.core.export.finding import Found
from gan_studio.core.export.origin import Model, Origin
from gan_studio.core.latent.held import Held, Move
from gan_studio.core.latent.timeline import Timeline
from gan_studio.session.exporting import Reopened
from gan_studio.ui.pages.explore.page import ExplorePage


def choose(page: ExplorePage, kind: str) -> None:
    page.exporter.card.format.button(kind).click()


def test_primary_button_follows_the_format_and_says_why_not(page: ExplorePage, session: FakeSession, qtbot: QtBot) -> None:
    assert (page.primary_action().text, page.primary_action().enabled) == ("Export PNG", True)
    with qtbot.waitSignal(page.chrome_changed):
        choose(page, "gif")
    assert page.primary_action().text == "Export GIF"
    assert "no keys" in page.primary_action().reason
    session.explore.timeline.keep(Timeline().with_key_behind(page.model.held))
    assert page.primary_action().enabled
    choose(page, "weights")
    assert (page.primary_action().text, page.primary_action().enabled) == ("Export weights", True)


def test_choices_fit_the_format_and_stay(page: ExplorePage, session: FakeSession) -> None:
    card = page.exporter.card
    assert [card.what.itemData(index) for index in range(card.what.count())] == ["picture", "wall", "timeline"]
    assert card.rate.isHidden()
    choose(page, "mp4")
    assert [card.rate.itemData(index) for index in range(card.rate.count())] == [24, 30, 60]
    card.rate.setCurrentIndex(2)
    card.sizes.setCurrentIndex(card.sizes.findData(256))
    wish = card.film(page.model.held, Timeline(), "pixels")
    assert (wish.kind, wish.source, wish.rate, wish.size, wish.scaling) == ("mp4", "timeline", 60, 256, "pixels")
    choose(page, "gif")
    assert max(card.rate.itemData(index) for index in range(card.rate.count())) == 50
    assert card.sizes.currentData() == 256
    session.have_run(status="finished")
    assert card.what.findData("training") > 0


def type_size(page: ExplorePage, qtbot: QtBot, typed: str) -> None:
    edit = page.exporter.card.sizes.lineEdit()
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, typed)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_any_even_size_is_typed(page: ExplorePage, session: FakeSession, qtbot: QtBot) -> None:
    card = page.exporter.card
    assert card.side == 512
    for typed, side in (("640", 640), ("4096 px", 4096), ("2", 2), ("640px", 640), ("1024", 1024)):
        with qtbot.waitSignal(card.changed):
            type_size(page, qtbot, typed)
        assert card.side == side
        assert card.sizes.lineEdit().text() == f"{side} px"
    assert not card.sizes.property("wrong")
    type_size(page, qtbot, "8")
    assert card.side is None, "that is as it is drawn"
    type_size(page, qtbot, "640")
    choose(page, "gif")
    assert card.film(page.model.held, Timeline(), "smooth").size == 640, "it stays with another format"
    session.have_renderer(title="another")
    assert card.side == 640


@pytest.mark.parametrize("typed", ["0", "641", "4098", "99999999999999", "-64", "large", "1e3"])
def test_a_size_that_cannot_be_is_refused_with_words(page: ExplorePage, qtbot: QtBot, typed: str) -> None:
    card = page.exporter.card
    type_size(page, qtbot, typed)
    assert card.side == 512
    assert card.expected.text() == "Even, 2 to 4096 px"
    assert card.sizes.property("wrong")
    assert card.sizes.lineEdit().text() == typed, "it is there to be put right"
    qtbot.keyClick(card.sizes.lineEdit(), Qt.Key.Key_Escape)
    assert card.sizes.lineEdit().text() == "512 px"
    assert not card.expected.text()
    type_size(page, qtbot, typed)
    page.picture.variety.setFocus()
    assert card.sizes.lineEdit().text() == "512 px", "going elsewhere drops it"
    assert not card.sizes.property("wrong")


def test_formats_that_cannot_be_made_are_off_with_the_reason(
    page: ExplorePage, session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = page.exporter.card
    monkeypatch.setattr("gan_studio.ui.widgets.explore_export.why_no_mp4", lambda: StudioError("No codec.", "Install one."))
    choose(page, "mp4")
    session.have_run(Recipe.make(method="d-alone"), status="finished")
    assert not card.format.button("mp4").isEnabled()
    assert card.format.button("mp4").toolTip() == "No codec. Install one."
    assert "slope" in card.format.button("onnx").toolTip()
    assert card.kind == "png"


def test_size_and_progress_are_shown(page: ExplorePage, session: FakeSession, qtbot: QtBot) -> None:
    card, desk = page.exporter.card, session.explore.exports
    desk.size_told.emit(None, 1_400_000)
    assert card.expected.text() == "1.4 MB"
    desk.size_told.emit(None, StudioError("There are no keyframes yet."))
    assert (card.expected.text(), card.expected.toolTip()) == ("not possible", "There are no keyframes yet.")
    card.set_busy(True)
    desk.progressed.emit(12, 48)
    assert not card.format.isEnabled()
    with qtbot.waitSignal(card.cancel_requested):
        card.cancel.click()
    card.set_busy(False)
    assert card.format.isEnabled()


def test_what_is_chosen_is_what_is_asked_for(
    page: ExplorePage, session: FakeSession, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[tuple[Any, ...]] = []
    desk = session.explore.exports
    monkeypatch.setattr(desk, "write_film", lambda *given: asked.append(given))
    monkeypatch.setattr(desk, "write_network", lambda *given: asked.append(given))
    monkeypatch.setattr(page.saver, "save_to", lambda *given: asked.append(given))
    page.exporter.write_to(tmp_path / "a.png")
    choose(page, "onnx")
    page.exporter.write_to(tmp_path / "b.onnx")
    choose(page, "gif")
    page.exporter.write_to(tmp_path / "c.gif")
    assert asked[0] == (tmp_path / "a.png", "image", 512)
    assert asked[1] == (tmp_path / "b.onnx", "onnx")
    assert asked[2][1].kind == "gif"


def test_reopened_file_is_held_once_the_styles_are_known(page: ExplorePage, session: FakeSession, qtbot: QtBot) -> None:
    dim = page.model.latent_dim
    held = Held(3, np.full(dim, 0.5, np.float32), 0.6, (Move("pca 1", np.ones(4, np.float32), 2.0),), styles=3)
    origin = Origin(Model("faces", "~/runs/faces", 1000, "f", dim, 3), held)
    with qtbot.waitSignal(page.page_requested) as asked:
        session.explore.exports.reopened.emit(Reopened(Path("x.png"), origin, Found(Path("faces"), None, True, 1000)))
    assert asked.args == ["explore"]
    assert page.model.psi != 0.6
    page.model.adopt_styles(3)
    assert page.model.held.to_json() == held.to_json()


def test_card_fits_its_column(page: ExplorePage) -> None:
    choose(page, "gif")
    assert page.exporter.card.minimumSizeHint().width() <= 304
    assert page.exporter.card.minimumSizeHint().height() <= 152
