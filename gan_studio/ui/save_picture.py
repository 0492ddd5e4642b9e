"""Asking where a picture is to be saved, without waiting for the answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from gan_studio.ui.said import translate


def ask_where_to_save(parent: QWidget, name: str, then: Callable[[Path], None], suffix: str = "png") -> QFileDialog:
    """Opens a file dialog that suggests `name` (without ending) in the person's folder of pictures or films, and returns at
    once; `then` is called with the chosen path, or never. Without a `suffix` it is the name of a new folder."""
    titles = {
        "png": (translate("SavePicture", "Save picture"), translate("SavePicture", "PNG picture (*.png)")),
        "gif": (translate("SavePicture", "Save film"), translate("SavePicture", "GIF film (*.gif)")),
        "mp4": (translate("SavePicture", "Save film"), translate("SavePicture", "MP4 film (*.mp4)")),
        "onnx": (translate("SavePicture", "Save generator"), translate("SavePicture", "ONNX network (*.onnx)")),
        "safetensors": (translate("SavePicture", "Save generator"), translate("SavePicture", "Weights (*.safetensors)")),
        "": (translate("SavePicture", "A new folder for the images"), translate("SavePicture", "Folder (*)")),
    }
    place = QStandardPaths.StandardLocation
    folder = QStandardPaths.writableLocation(place.MoviesLocation if suffix in ("gif", "mp4") else place.PicturesLocation)
    title, kind = titles[suffix]
    dialog = QFileDialog(parent, title, folder, kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(f"{file_name(name)}.{suffix}" if suffix else file_name(name))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.open()
    return dialog


def file_name(text: str) -> str:
    """A text as a name that every file system takes."""
    return "".join(letter if letter.isalnum() or letter in "-_." else "-" for letter in text).strip(".") or "picture"
