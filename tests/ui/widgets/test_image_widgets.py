"""Picture grid, large picture and film strip."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gan_studio.ui.theme import DARK
from gan_studio.ui.widgets.enlarge import enlarge
from gan_studio.ui.widgets.film_strip import PITCH, FilmStrip
from gan_studio.ui.widgets.image_grid import ImageGrid
from gan_studio.ui.widgets.image_view import ImageView
from gan_studio.ui.widgets.images import as_pixmap, as_qimage

LEFT = Qt.MouseButton.LeftButton


def plain(*colours, side=16):
    return np.stack([np.full((side, side, 3), colour, np.uint8) for colour in colours])


RED, GREEN, BLUE, GREY = (250, 10, 10), (10, 250, 10), (10, 10, 250), (90, 90, 90)


def pixel(widget, place: QPoint) -> tuple[int, int, int]:
    return QColor(widget.grab().toImage().pixel(place)).getRgb()[:3]


@pytest.mark.parametrize(
    ("shape", "format"),
    [((4, 6), QImage.Format.Format_Grayscale8), ((4, 6, 1), QImage.Format.Format_Grayscale8),
     ((4, 6, 3), QImage.Format.Format_RGB888), ((4, 6, 4), QImage.Format.Format_RGBA8888)])
def test_arrays_become_images_of_the_right_kind(shape, format):
    image = as_qimage(np.arange(int(np.prod(shape)), dtype=np.uint8).reshape(shape))
    assert (image.width(), image.height(), image.format()) == (6, 4, format)


def test_pixels_are_shared_not_copied_and_strided_arrays_work():
    array = plain(RED)[0]
    view = as_qimage(array)
    array[0, 0] = GREEN
    assert QColor(view.pixel(0, 0)).getRgb()[:3] == GREEN
    turned = as_qimage(plain(RED, BLUE)[:, ::-1, ::-1][1])
    assert QColor(turned.pixel(3, 3)).getRgb()[:3] == BLUE


@pytest.mark.parametrize("wrong", [np.zeros((4, 4, 3)), np.zeros((4, 4, 2), np.uint8), np.zeros(4, np.uint8)])
def test_other_arrays_are_refused(wrong):
    with pytest.raises(ValueError, match="a picture"):
        as_qimage(wrong)


def test_a_pixmap_outlives_its_array(qapp):
    assert as_pixmap(plain(RED)[0]).size().width() == 16


def test_tiles_show_their_pictures(shown):
    grid = shown(ImageGrid(), 200, 200)
    grid.set_images(plain(RED, GREEN, BLUE, GREY))
    assert grid.layout_of_tiles()[0] == 2
    for i, wanted in enumerate((RED, GREEN, BLUE, GREY)):
        assert pixel(grid, grid.tile_rect(i).center()) == wanted
    grid.set_images(plain(BLUE, GREEN, BLUE, GREY))
    assert pixel(grid, grid.tile_rect(0).center()) == BLUE


def test_corners_are_round_in_the_colour_of_the_card(shown):
    grid = shown(ImageGrid(), 200, 200)
    grid.set_images(plain(RED))
    assert pixel(grid, grid.tile_rect(0).topLeft()) == QColor(DARK.card).getRgb()[:3]


def test_sixty_four_tiles_make_a_square_and_never_leave_the_room(shown):
    grid = shown(ImageGrid(max_tile=128), 620, 620)
    grid.set_images(np.zeros((64, 8, 8, 3), np.uint8))
    assert grid.layout_of_tiles()[0] == 8
    assert grid.rect().contains(grid.tile_rect(63))
    grid.set_columns(4)
    assert grid.layout_of_tiles()[0] == 4
    assert grid.rect().contains(grid.tile_rect(63))


def test_clicks_keys_and_context_menu_name_the_tile(qtbot, shown, qapp: QApplication):
    grid = shown(ImageGrid(), 200, 200)
    grid.set_images(plain(RED, GREEN, BLUE, GREY))
    with qtbot.waitSignals([grid.tile_clicked, grid.selection_changed]) as told:
        QTest.mouseClick(grid, LEFT, pos=grid.tile_rect(2).center())
    assert [s.args for s in told.all_signals_and_args] == [[2], [2]] or all(
        list(s.args) == [2] for s in told.all_signals_and_args)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.selected() == 3
    QTest.keyClick(grid, Qt.Key.Key_Up)
    assert grid.selected() == 1
    with qtbot.waitSignal(grid.tile_activated) as opened:
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert opened.args == [1]
    place = grid.tile_rect(0).center()
    with qtbot.waitSignal(grid.tile_context_requested) as asked:
        qapp.sendEvent(grid, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, grid.mapToGlobal(place)))
    assert asked.args[0] == 0
    assert "selected" in grid.accessibleDescription()


def test_fewer_pictures_drop_a_selection_that_is_gone(shown):
    grid = shown(ImageGrid(), 200, 200)
    grid.set_images(plain(RED, GREEN, BLUE, GREY))
    grid.set_selected(3)
    grid.set_images(plain(RED))
    assert grid.selected() == -1
    grid.set_images(None)
    assert grid.count() == 0
    assert grid.tile_at(grid.rect().center()) == -1


def test_placeholders_stand_where_pictures_will_be(shown):
    grid = shown(ImageGrid(placeholder=4), 200, 200)
    assert pixel(grid, grid.tile_rect(3).center()) == QColor(DARK.ctl).getRgb()[:3]


def test_sixty_four_tiles_are_painted_quickly(shown):
    grid = shown(ImageGrid(), 540, 540)
    images = np.random.default_rng(0).integers(0, 255, (64, 64, 64, 3), np.uint8)
    target = QImage(540, 540, QImage.Format.Format_ARGB32_Premultiplied)
    times = []
    for _ in range(10):
        start = time.perf_counter()
        grid.set_images(images)
        grid.render(target)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.012, "3 ms on a quiet machine"


def test_a_large_picture_is_centred_and_pixels_are_whole(shown):
    view = shown(ImageView(margin=10), 220, 300)
    view.set_image(plain(RED, side=64)[0])
    assert view.image_rect().size().width() == 200
    view.set_smooth(False)
    assert view.image_rect().size().width() == 192, "three times 64"
    assert pixel(view, view.rect().center()) == RED
    view.set_image(None)
    assert view.image_rect().isEmpty()


def test_a_picture_at_rest_is_refined(qtbot, shown):
    view = shown(ImageView(margin=0), 256, 256)
    step = np.zeros((8, 8, 3), np.uint8)
    step[:, 4:] = 200
    view.set_image(step)
    view.grab()
    qtbot.waitUntil(lambda: max(pixel(view, QPoint(x, 100))[0] for x in range(150, 200)) > 203)  # a cubic overshoots


def test_the_wheel_over_the_picture_is_told(qtbot, shown, turn_wheel):
    view = shown(ImageView(), 200, 200)
    with qtbot.waitSignal(view.wheel_turned) as turned:
        turn_wheel(view, -2)
    assert turned.args == [-2.0]


def test_enlarging_keeps_a_flat_picture_and_follows_pillow():
    from PIL import Image

    assert (enlarge(plain(RED, side=8)[0], 33, 40) == np.array(RED)).all()
    small = np.random.default_rng(1).integers(60, 190, (12, 10, 3), np.uint8)
    ours = enlarge(small, 50, 48)
    theirs = np.asarray(Image.fromarray(small).resize((50, 48), Image.Resampling.BICUBIC))
    inner = (slice(8, -8), slice(10, -10))
    assert np.abs(ours[inner].astype(int) - theirs[inner].astype(int)).max() <= 2


@pytest.fixture
def strip(shown):
    strip = shown(FilmStrip(), 400, 84)
    for i in range(30):
        strip.add_frame(plain((i * 8, 0, 0))[0], str(i), f"epoch {i}")
    return strip


def test_new_frames_are_followed_until_a_person_scrubs_away(qtbot, strip):
    assert strip.current() == 29
    assert strip.rect().contains(strip.frame_rect(29))
    with qtbot.waitSignals([strip.frame_selected, strip.follow_changed]):
        QTest.mouseClick(strip, LEFT, pos=strip.frame_rect(27).center())
    assert (strip.current(), strip.follows()) == (27, False)
    strip.add_frame(plain(GREEN)[0], "30")
    assert strip.current() == 27
    with qtbot.waitSignal(strip.follow_changed) as told:
        QTest.keyClick(strip, Qt.Key.Key_End)
    assert told.args == [True]
    assert strip.current() == 30


def test_dragging_scrubs(strip):
    seen = []
    strip.frame_selected.connect(seen.append)
    QTest.mousePress(strip, LEFT, pos=strip.frame_rect(28).center())
    QTest.mouseMove(strip, strip.frame_rect(28).center() - QPoint(3 * PITCH, 0))
    QTest.mouseRelease(strip, LEFT)
    assert seen == [28, 25]


def test_keys_and_wheel_on_the_strip(strip, turn_wheel):
    QTest.keyClick(strip, Qt.Key.Key_Home)
    assert strip.current() == 0
    assert strip.rect().contains(strip.frame_rect(0))
    QTest.keyClick(strip, Qt.Key.Key_Left)
    assert strip.current() == 0
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.current() == 1
    turn_wheel(strip, -100)
    assert strip.rect().contains(strip.frame_rect(29))
    assert strip.current() == 1, "the wheel only looks along"


def test_hovering_a_frame_is_told_once(qtbot, strip):
    told = []
    strip.frame_hovered.connect(told.append)
    QTest.mouseMove(strip, strip.frame_rect(27).center())
    QTest.mouseMove(strip, strip.frame_rect(27).center() + QPoint(2, 0))
    assert told == [27]
    assert strip.toolTip() == "epoch 27"


def test_two_thousand_frames_paint_as_quickly_as_ten(shown):
    strip = shown(FilmStrip(), 600, 84)
    picture = plain(RED)[0]
    for i in range(2000):
        strip.add_frame(picture, str(i))
    target = QImage(600, 76, QImage.Format.Format_ARGB32_Premultiplied)
    start = time.perf_counter()
    for _ in range(5):
        strip.render(target)
    assert (time.perf_counter() - start) / 5 < 0.02
    strip.clear()
    assert (strip.count(), strip.current(), strip.follows()) == (0, -1, True)


class PaintWatch(QObject):
    def __init__(self, widget):
        super().__init__(widget)
        self.widths = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.widths.append(event.rect().width())
        return False


def test_one_frame_with_another_picture_is_painted_alone_and_fits_in(qtbot, strip, shown):
    strip.grab()
    watch = PaintWatch(strip)
    strip.set_thumbnail(27, plain(GREEN)[0])
    qtbot.waitUntil(lambda: bool(watch.widths))
    assert max(watch.widths) < 2 * PITCH
    again = shown(FilmStrip(), 400, 84)
    again.set_frames([(plain(GREEN)[0] if i == 27 else plain((i * 8, 0, 0))[0], str(i), f"epoch {i}") for i in range(30)])
    assert again.grab().toImage() == strip.grab().toImage()
    assert (again.count(), again.current(), again.follows()) == (30, 29, True)
