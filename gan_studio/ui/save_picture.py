"""Asking where a picture is to be saved, without waiting for the answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from gan_studio.ui.said import translate


def ask_where_to_save(parent: QWidget, name: str, then: Callable[[Path], None]) -> QFileDialog:
    """Opens a file dialog that suggests `name` (without ending) in the person's folder of pictures, and returns at once;
    `then` is called with the chosen path, or never."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    title = translate("SavePicture", "Save picture")
    kind = translate("SavePicture", "PNG picture (*.png)")
    dialog = QFileDialog(parent, title, folder, kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("png")
    dialog.selectFile(f"{file_name(name)}.png")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.open()
    return dialog


def file_name(text: str) -> str:
    """A text as a name that every file system takes."""
    return "".join(letter if letter.isalnum() or letter in "-_." else "-" for letter in text).strip(".") or "picture"
