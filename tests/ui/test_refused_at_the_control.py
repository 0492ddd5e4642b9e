"""What cannot be trained is refused in the real window: at its control, or with a banner where it is the data."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gan_studio.core import memory_need
from gan_studio.session.view import SessionState
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.pages.train import TrainPage

WAIT = 20_000
TINY = {"size": 32, "width": 4, "batch": 8, "latent_dim": 4, "threads": 1, "precision": "float32", "metrics": False}
Opened = Callable[[Path], TrainPage]


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow) -> Opened:
    def open_folder(folder: Path) -> TrainPage:
        with qtbot.waitSignal(window._session.scan_finished, timeout=WAIT):
            window._session.open_data([str(folder)])
        window._session.change_recipe(**{**TINY, "batch": min(8, window._session.data_info.count)})
        window.show_page("train")
        return window.pages.page("train")

    return open_folder


def few(folder: Path, colours: list[int]) -> Path:
    folder.mkdir()
    for number, colour in enumerate(colours):
        Image.new("RGB", (40 + number, 40 + number), (colour, 90, 9)).save(folder / f"{number}.png")
    return folder


def start_and_fail(qtbot: QtBot, window: MainWindow) -> str:
    """The words of the banner after Start."""
    with qtbot.waitSignal(window._session.failed, timeout=WAIT):
        window._session.start_training()
    assert window._session.state is SessionState.IDLE
    assert window._session.run is None
    assert not list(window._session.runs_root.glob("0*"))
    return window.notices.banners()[0].message()


@pytest.mark.parametrize("name", ["lr_g", "lr_d"])
@pytest.mark.parametrize("typed", ["0", "1e9", "nan", "fast"])
def test_an_impossible_rate_is_refused_at_its_field(qtbot, window, opened, image_folder, name, typed) -> None:
    page = opened(image_folder)
    good = window._session.recipe
    editor = page.recipe.form.editor(name)
    line = editor.findChild(QLineEdit)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, typed)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    words = page.recipe.form.errors()[name]
    assert "not possible" in words or "Type a number" in words
    assert window._session.recipe == good
    assert page.recipe.form.recipe() == good


def test_a_batch_larger_than_the_set_is_refused_at_its_field(qtbot, window, opened, image_folder) -> None:
    page = opened(image_folder)
    good = window._session.recipe
    page.recipe.form.editor("batch").control.setValue(65)
    assert "larger than the set" in page.recipe.form.errors()["batch"]
    assert "batch of 64" in page.recipe.form.errors()["batch"]
    assert window._session.recipe == good
    page.recipe.form.editor("batch").control.setValue(64)
    assert page.recipe.form.errors() == {}
    assert window._session.recipe.batch == 64


def test_a_batch_that_the_set_has_shrunk_below_is_refused_at_start(qtbot, window, opened, image_folder) -> None:
    page = opened(image_folder)
    window._session.leave_out(range(58))
    qtbot.waitUntil(lambda: window._session.data_info.count == 6, timeout=WAIT)
    assert "larger than the set" in start_and_fail(qtbot, window)
    assert "batch of 4" in page.recipe.form.errors()["batch"]


def test_batch_norm_in_d_beside_a_penalty_is_refused_at_its_switch(qtbot, window, opened, image_folder) -> None:
    page = opened(image_folder)
    good = window._session.recipe
    page.recipe.form.editor("d_batch_norm").control.click()
    assert "gradient penalty" in page.recipe.form.errors()["d_batch_norm"]
    assert window._session.recipe == good


def test_networks_that_cannot_fit_are_refused_at_the_width(qtbot, window, opened, image_folder, monkeypatch) -> None:
    page = opened(image_folder)
    window._session.change_recipe(width=64)
    monkeypatch.setattr(memory_need, "total_memory", lambda device: 3_000_000)
    assert "of memory" in start_and_fail(qtbot, window)
    assert "Use a width of" in page.recipe.form.errors()["width"]
    window._session.apply_action(window.notices.banners()[0].action)
    assert page.recipe.form.errors() == {}
    assert window._session.recipe.width < 64


def test_equal_images_are_refused_by_a_banner(qtbot, window, opened, tmp_path) -> None:
    opened(few(tmp_path / "few", [7, 7, 7]))
    good = window._session.recipe
    assert "are the same" in start_and_fail(qtbot, window)
    assert window._session.recipe == good


def test_one_image_is_refused_by_a_banner_as_soon_as_it_is_read(qtbot, window, tmp_path) -> None:
    good = window._session.recipe
    with qtbot.waitSignal(window._session.failed, timeout=WAIT):
        window._session.open_data([str(few(tmp_path / "few", [7]))])
    assert "Only 1 usable picture" in window.notices.banners()[0].message()
    assert window._session.state is SessionState.IDLE
    assert window._session.report is None
    assert window._session.recipe == good
