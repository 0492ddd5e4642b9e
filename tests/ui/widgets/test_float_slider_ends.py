"""End and Shift+End go to both ends of a slider, each as one step of undo."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gan_studio.ui.widgets.latent_slider import LatentSlider


def test_end_goes_to_both_ends(shown):
    slider = shown(LatentSlider(), 200, 24)
    gestures = []
    slider.gesture_finished.connect(lambda: gestures.append(slider.value()))
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert slider.value() == 3
    QTest.keyClick(slider, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert slider.value() == -3
    assert gestures == [3, -3]
