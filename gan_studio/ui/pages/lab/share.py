"""The menu and the dialogs with which an experiment is saved, opened, and made simpler for a class."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from gan_studio.core.lab.state import SUFFIX
from gan_studio.preferences import Preferences
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.said import translate


class Sharing(QObject):
    """Asks; the page does."""

    save_wanted = Signal(str)  # path
    open_wanted = Signal(str)  # path
    hidden_changed = Signal()  # a teacher hid a control of the view, or showed it again

    def __init__(self, page: QWidget, preferences: Preferences) -> None:
        super().__init__(page)
        self._page, self._preferences = page, preferences
        self._view: ExperimentView | None = None

    def menu(self, view: ExperimentView | None) -> QMenu:
        """Save, open, and the controls of `view` that a teacher may hide."""
        self._view = view
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("LabPage", "Save this experiment…"), self._ask_where_to_save)
        menu.addAction(translate("LabPage", "Open an experiment…"), self._ask_what_to_open)
        if view is not None and view.controls.labels:
            teacher = menu.addMenu(translate("LabPage", "Teacher mode: show"))
            for name, label in view.controls.labels.items():
                action = teacher.addAction(label)
                action.setCheckable(True)
                action.setChecked(name not in view.controls.hidden)
                action.setData(name)
                action.toggled.connect(self._on_teacher)
        return menu

    @Slot(bool)
    def _on_teacher(self, shown: bool) -> None:
        action, view = self.sender(), self._view
        if view is not None and action is not None:
            name = str(getattr(action, "data")())  # noqa: B009  # a QAction
            view.controls.hide(view.controls.hidden - {name} if shown else view.controls.hidden | {name})
            self.hidden_changed.emit()

    @Slot()
    def _ask_where_to_save(self) -> None:
        dialog = self._dialog(translate("LabPage", "Save this experiment"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.selectFile(f"{self._view.key if self._view is not None else 'experiment'}{SUFFIX}")
        dialog.fileSelected.connect(self.save_wanted)
        dialog.open()

    @Slot()
    def _ask_what_to_open(self) -> None:
        dialog = self._dialog(translate("LabPage", "Open an experiment"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_wanted)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(
            self._page, title, self._preferences.last_folder, translate("LabPage", "Experiments (*{0})").format(SUFFIX))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
