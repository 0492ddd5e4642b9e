"""The one question when the window is closed while a run trains."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from gan_studio.ui import words
from gan_studio.ui.said import translate


def ask_to_close(parent: QWidget, name: str, images_seen: int) -> QMessageBox:
    """The question, to be opened with `open()`: its `accepted` button is 'Stop and keep'."""
    question = QMessageBox(parent)
    question.setWindowTitle(translate("closing", "Close GAN Studio"))
    question.setText(translate("closing", "“{0}” is still in training.").format(name) if name
                     else translate("closing", "A run is about to start."))
    question.setInformativeText(
        translate("closing", "It has seen {0}. Stop and keep saves it; you can go on exactly there from the start page.").format(
            words.kimg(images_seen)) if name else translate("closing", "Nothing has been trained yet."))
    stop = question.addButton(translate("closing", "Stop and keep"), QMessageBox.ButtonRole.AcceptRole)
    stop.setToolTip(translate("closing", "Saves a snapshot, then closes"))
    stay = question.addButton(translate("closing", "Keep training"), QMessageBox.ButtonRole.RejectRole)
    stay.setToolTip(translate("closing", "The window stays open"))
    question.setDefaultButton(stop)
    question.setEscapeButton(stay)
    return question
