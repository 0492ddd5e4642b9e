"""The menu and the dialogs with which an experiment is saved, opened, and made simpler for a class."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from gan_studio.core.lab.state import SUFFIX
from gan_studio.ui.pages.lab.controls import Controls
from gan_studio.ui.said import translate


def share_menu(
    parent: QWidget, controls: Controls | None, save: Callable[[], None], open_file: Callable[[], None],
    hide: Callable[[bool], None]
) -> QMenu:
    """Save, open, and the controls that a teacher may hide. `hide(shown)` is called by an action whose data is the name."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(translate("LabPage", "Save this experiment…"), save)
    menu.addAction(translate("LabPage", "Open an experiment…"), open_file)
    if controls is not None and controls.labels:
        teacher = menu.addMenu(translate("LabPage", "Teacher mode: show"))
        for name, label in controls.labels.items():
            action = teacher.addAction(label)
            action.setCheckable(True)
            action.setChecked(name not in controls.hidden)
            action.setData(name)
            action.toggled.connect(hide)
    return menu


def save_dialog(parent: QWidget, folder: str, name: str) -> QFileDialog:
    """Asks where the experiment `name` shall be kept; not yet open."""
    dialog = _dialog(parent, translate("LabPage", "Save this experiment"), folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(SUFFIX[1:])
    dialog.selectFile(f"{name}{SUFFIX}")
    return dialog


def open_dialog(parent: QWidget, folder: str) -> QFileDialog:
    """Asks for a shared experiment; not yet open."""
    dialog = _dialog(parent, translate("LabPage", "Open an experiment"), folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


def _dialog(parent: QWidget, title: str, folder: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder, translate("LabPage", "Experiments (*{0})").format(SUFFIX))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
