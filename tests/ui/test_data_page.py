"""The Data page with real scans: what was found, what was skipped and why, how it is prepared, whether it is enough."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.config import Recipe
from gan_studio.core.data.types import FileReport, SkipReason
from gan_studio.session import Session, SessionState
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.pages.data import DataPage
from gan_studio.ui.widgets.data_figures import DataFigures
from gan_studio.ui.widgets.data_files_model import FilesModel
from gan_studio.ui.widgets.data_readiness import readiness
from gan_studio.ui.widgets.data_thumbnails import PIXMAP_COUNT, Thumbnails, square, to_qimage
from gan_studio.ui.widgets.label import ElidedLabel

WAIT = 30_000


@pytest.fixture
def page(window: MainWindow) -> DataPage:
    made = window.pages.page("data")
    assert isinstance(made, DataPage)
    return made


@pytest.fixture
def mixed_folder(tmp_path: Path, image_folder: Path) -> Path:
    """64 images in two subfolders, three of them twice, a wide transparent one, and four files that are skipped."""
    root = tmp_path / "mixed"
    for number, file in enumerate(sorted(image_folder.iterdir())):
        target = root / ("round" if number % 4 else "flat")
        target.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, target)
    for name in ("disc-01", "disc-02", "disc-03"):
        shutil.copy(root / "round" / f"{name}.png", root / "round" / f"{name}-again.png")
    Image.new("RGBA", (120, 60), (200, 30, 30, 90)).save(root / "flat" / "wide.png")
    (root / "empty.png").touch()
    (root / "notes.txt").write_text("not an image")
    (root / "broken.png").write_bytes((root / "round" / "disc-05.png").read_bytes()[:60])
    Image.new("RGB", (1, 1)).save(root / "dot.png")
    return root


def scan(qtbot: QtBot, session: Session, *sources: object) -> None:
    with qtbot.waitSignal(session.scan_finished, timeout=WAIT):
        session.open_data([str(source) for source in sources])


def words_in(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_scan_says_what_was_found(page: DataPage, studio_session: Session, qtbot: QtBot, mixed_folder: Path) -> None:
    scan(qtbot, studio_session, mixed_folder)
    said = words_in(page.scan_card)
    assert [number in said for number in ("68", "72 files")] == [True, True]
    assert page.scan_card.reason_button(SkipReason.EMPTY).accessibleName() == "Empty file: 1"
    assert page.grid_card.model.rowCount() == 68
    assert page.classes_card.isVisibleTo(page)
    assert page.copies_card.isVisibleTo(page)
    assert "3 groups" in words_in(page.copies_card)
    assert "Portrait" not in words_in(page.sizes_card)
    assert "Wide" in words_in(page.sizes_card)


def test_classes_say_where_they_come_from(page: DataPage, studio_session: Session, qtbot: QtBot, mixed_folder: Path) -> None:
    scan(qtbot, studio_session, mixed_folder)
    assert "subfolders" in words_in(page.classes_card)
    scan(qtbot, studio_session, "builtin:digits:100")
    assert page.classes_card.isVisibleTo(page)
    assert "subfolders" not in words_in(page.classes_card)
    assert "drawn as" in words_in(page.classes_card)


def test_a_reason_filters_the_files_and_tells_what_to_do(
    page: DataPage, studio_session: Session, qtbot: QtBot, mixed_folder: Path
) -> None:
    scan(qtbot, studio_session, mixed_folder)
    page.scan_card.reason_button(SkipReason.EMPTY).click()
    assert page.grid_card.tabs.current() == "skipped"
    names = [page.grid_card.skipped_file(row).name for row in range(page.grid_card.skipped_count())]
    assert names == ["empty.png"]
    assert SkipReason.EMPTY.advice in page.scan_card.reason_button(SkipReason.EMPTY).toolTip()
    page.scan_card.reason_button(SkipReason.EMPTY).click()
    assert page.grid_card.tabs.current() == "usable"
    page.grid_card.tabs.tab("skipped").click()
    assert page.grid_card.skipped_count() == 4


def test_classes_sizes_and_duplicates_filter_the_grid(
    page: DataPage, studio_session: Session, qtbot: QtBot, mixed_folder: Path
) -> None:
    scan(qtbot, studio_session, mixed_folder)
    model = page.grid_card.model
    page.classes_card.class_chosen.emit("flat")
    assert model.rowCount() == 17
    page.grid_card.clear_filter()
    page.sizes_card.span_chosen.emit(48, 64)
    assert [model.file_at(row).name for row in range(model.rowCount())] == ["flat/wide.png"]
    page.grid_card.clear_filter()
    page.grid_card.tabs.tab("copies").click()
    assert model.rowCount() == 3
    page.grid_card.tabs.tab("usable").click()
    assert model.rowCount() == 68


def test_prepare_shows_the_effect_of_each_choice(
    page: DataPage, studio_session: Session, qtbot: QtBot, mixed_folder: Path
) -> None:
    scan(qtbot, studio_session, mixed_folder)
    studio_session.change_recipe(size=64)
    wide = next(file for file in page.grid_card.model.files if file.name.endswith("wide.png"))
    seen: list[tuple[int, np.ndarray]] = []
    studio_session.original_loaded.connect(lambda index, original, cropped: seen.append((index, cropped)))

    def last_after(change: dict[str, object]) -> np.ndarray:
        seen.clear()
        for name, value in change.items():
            page.prepare_card.setting_changed.emit(name, value)
        qtbot.waitUntil(lambda: any(index == wide.index for index, _ in seen), timeout=WAIT)
        qtbot.wait(30)
        return seen[-1][1]

    page.grid_card.view.select_row(page.grid_card.model.row_of(wide.index))
    qtbot.waitUntil(lambda: page.prepare_card.captions() == ("120 × 60", "64 × 64, shown 2×"), timeout=WAIT)
    padded = last_after({"crop": "pad", "background": "#00ff00"})
    assert tuple(padded[0, 0]) == (0, 255, 0)
    assert tuple(padded[32, 32]) != (0, 255, 0)
    assert last_after({"size": 32}).shape == (32, 32, 3)
    assert page.prepare_card.captions()[1] == "32 × 32, shown 4×"
    assert studio_session.recipe.crop == "pad"


def test_keep_one_of_each_goes_into_the_recipe(
    page: DataPage, studio_session: Session, qtbot: QtBot, mixed_folder: Path
) -> None:
    scan(qtbot, studio_session, mixed_folder)
    page.copies_card.keep_chosen.emit(False)
    assert not studio_session.recipe.keep_duplicates
    assert page.readiness is not None
    assert page.readiness.ready
    assert "65 images" in page.readiness.findings[0].text


def test_few_images_are_told_and_cannot_be_trained(
    window: MainWindow, page: DataPage, studio_session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    for number in range(3):
        Image.new("RGB", (40, 40), (number * 60, 10, 10)).save(tmp_path / f"{number}.png")
    scan(qtbot, studio_session, tmp_path)
    assert page.readiness is not None
    assert not page.readiness.ready
    assert not window.top_bar.primary.isEnabled()
    assert "3 usable, at least 50 needed" in window.top_bar.primary.toolTip()


def test_nothing_usable_leaves_the_reasons_to_be_read(
    window: MainWindow, page: DataPage, studio_session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("words")
    (tmp_path / "b.png").touch()
    with qtbot.waitSignal(studio_session.failed, timeout=WAIT):
        studio_session.open_data([str(tmp_path)])
    assert len(window.notices.banners()) == 1
    assert not window.top_bar.primary.isEnabled() or window.pages.key == "welcome"
    assert studio_session.state is SessionState.IDLE


def test_a_scan_that_brings_nothing_leaves_what_was_there(
    window: MainWindow, page: DataPage, studio_session: Session, qtbot: QtBot, image_folder: Path, tmp_path: Path
) -> None:
    scan(qtbot, studio_session, image_folder)
    with qtbot.waitSignal(studio_session.failed, timeout=WAIT):
        studio_session.open_data([str(tmp_path / "nowhere")])
    qtbot.wait(20)
    assert window.pages.key == "data"
    assert page.grid_card.model.rowCount() == 64
    assert window.top_bar.primary.isEnabled()


def test_a_cancelled_scan_keeps_what_was_read(
    window: MainWindow, page: DataPage, studio_session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    for number in range(400):
        Image.fromarray(np.random.default_rng(number).integers(0, 255, (200, 200, 3), np.uint8)).save(
            tmp_path / f"{number:03d}.bmp")
    studio_session.open_data([str(tmp_path)])
    with qtbot.waitSignals([studio_session.scan_cancelled, studio_session.state_changed], timeout=WAIT):
        page.scan_card.cancel_requested.emit()
    qtbot.wait(20)
    assert studio_session.state is SessionState.IDLE
    assert not window.top_bar.primary.isEnabled() or window.pages.key == "welcome"


def test_a_toy_shows_its_cloud_and_others_to_choose(
    window: MainWindow, page: DataPage, studio_session: Session, qtbot: QtBot
) -> None:
    scan(qtbot, studio_session, "builtin:moons")
    assert page.points_card.isVisibleTo(page)
    assert not page.prepare_card.isVisibleTo(page)
    assert window.top_bar.primary.isEnabled()
    with qtbot.waitSignal(studio_session.scan_finished, timeout=WAIT):
        page.toys_card.toy_chosen.emit("spiral")
    qtbot.waitUntil(lambda: "Spiral" in words_in(page.points_card), timeout=WAIT)
    qtbot.waitUntil(lambda: "10,000" in page.points_card.cloud.accessibleName(), timeout=WAIT)


@pytest.mark.parametrize("size", [(1440, 900), (1180, 720), (1024, 640)])
def test_no_label_is_cut(
    window: MainWindow, page: DataPage, studio_session: Session, qtbot: QtBot, mixed_folder: Path, size: tuple[int, int]
) -> None:
    scan(qtbot, studio_session, mixed_folder)
    window.resize(*size)
    for side in ("left", "right"):
        page.columns.show_side(side)
        qtbot.wait(20)
        cut = [label.text() for label in page.findChildren(QLabel)
               if label.isVisible() and not isinstance(label, ElidedLabel) and not label.wordWrap()
               and label.width() + 1 < label.sizeHint().width()]
        assert cut == []
    assert page.columns.is_narrow() == (size[0] < 1290)


def test_space_shows_the_image_large_and_arrows_go_on(
    page: DataPage, studio_session: Session, qtbot: QtBot, image_folder: Path
) -> None:
    scan(qtbot, studio_session, image_folder)
    asked: list[bool] = []
    page.grid_card.enlarge_requested.connect(lambda: asked.append(True))
    page.grid_card.enlarge_requested.disconnect(page.one_image.enlarge)
    qtbot.keyClick(page.grid_card.view, Qt.Key.Key_Right)
    assert page.grid_card.position() == (2, 64)
    qtbot.keyClick(page.grid_card.view, Qt.Key.Key_Space)
    assert asked == [True]
    page.prepare_card.step_requested.emit(1)
    assert page.grid_card.position() == (3, 64)


# --- the parts --------------------------------------------------------------------------------------------------------


def file(index: int, **facts: object) -> FileReport:
    return FileReport(**{"index": index, "name": f"{index}.png", "container": "x", "bytes": 9, "width": 80, "height": 80,
                         "format": "PNG", "mode": "RGB", **facts})  # type: ignore[arg-type]


def figures(count: int, **facts: object) -> DataFigures:
    made = DataFigures()
    made.add(file(index, **facts) for index in range(count))
    return made


@pytest.mark.parametrize(("count", "facts", "recipe", "title", "change"), [
    (0, {}, {}, "No usable image", {}),
    (49, {}, {}, "Too few images", {}),
    (120, {}, {}, "A small set", {"mirror": True}),
    (120, {}, {"mirror": True}, "A small set", {}),
    (5000, {}, {}, "Enough images", {}),
    (600, {"width": 40, "height": 40}, {}, "Some will look soft", {"size": 32}),
    (600, {}, {}, "Sharp enough", {}),
    (600, {"height": 400}, {}, "Cropped to the centre", {"crop": "pad"}),
    (600, {"height": 400}, {"crop": "pad"}, "Padded", {}),
    (600, {"height": 400}, {"crop": "stretch"}, "Stretched", {}),
    (600, {"mode": "L"}, {}, "Grey images", {}),
    (600, {"mode": "RGBA"}, {}, "Transparent images", {}),
    (600, {"duplicate_of": 0}, {}, "Duplicates", {"keep_duplicates": False}),
    (600, {"duplicate_of": 0}, {"keep_duplicates": False}, "No usable image", {}),
])
def test_readiness_sentences(
    count: int, facts: dict[str, object], recipe: dict[str, object], title: str, change: dict[str, object]
) -> None:
    found = readiness(figures(count, **facts), Recipe(**recipe)).findings  # type: ignore[arg-type]
    assert title in [finding.title for finding in found]
    assert next(finding for finding in found if finding.title == title).change == change


def test_a_hundred_thousand_files_are_no_burden(qtbot: QtBot) -> None:
    model = FilesModel()
    announced: list[int] = []
    model.rowsInserted.connect(lambda *_: announced.append(model.rowCount()))
    for start in range(0, 100_000, 500):
        batch = [file(index) for index in range(start, start + 500)]
        model.append(batch, [None] * 500)
    model.flush()
    assert model.rowCount() == 100_000
    assert len(announced) < 100  # a view lays out all rows at each announcement
    assert model.row_of(77_777) == 77_777
    model.set_choice(lambda each: each.index % 2 == 0)
    assert model.row_of(77_776) == 38_888
    assert model.row_of(77_777) == -1


def test_thumbnails_keep_within_their_memory(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gan_studio.ui.widgets.data_thumbnails.RAW_BUDGET", 64 * 64 * 3 * 10)
    store = Thumbnails()
    picture = np.full((64, 64, 3), 90, np.uint8)
    for index in range(PIXMAP_COUNT + 50):
        store.add(index, picture)
        assert store.pixmap(index, 40) is not None
    packed = store.image(PIXMAP_COUNT)
    assert packed is not None
    assert abs(packed.pixelColor(5, 5).red() - 90) < 4
    assert store.image(10_000) is None
    assert len(store._pixmaps) == PIXMAP_COUNT


def test_square_takes_the_middle() -> None:
    picture = np.zeros((10, 30, 3), np.uint8)
    picture[:, 10:20] = 255
    assert square(to_qimage(picture), 10).pixelColor(0, 0).red() == 255


def test_data_opened_the_moment_a_scan_ends_are_shown(
    window: MainWindow, page: DataPage, studio_session: Session, qtbot: QtBot
) -> None:
    """Whatever the page still had to do for the first scan must not make it forget the second."""
    scan(qtbot, studio_session, "builtin:moons")
    for toy, words in (("spiral", "Spiral"), ("ring-8", "Ring"), ("spiral", "Spiral")):
        scan(qtbot, studio_session, f"builtin:{toy}")
        assert words in words_in(page.points_card)


def test_a_folder_without_a_usable_file_is_not_called_unfinished(
    window: MainWindow, page: DataPage, studio_session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("no picture", "utf-8")
    with qtbot.waitSignal(studio_session.failed, timeout=WAIT):
        studio_session.open_data([str(tmp_path)])
    qtbot.waitUntil(lambda: "each says why" in words_in(page.readiness_card), timeout=5000)
