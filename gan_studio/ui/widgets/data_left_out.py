"""Leaving single images out by hand: Delete and a menu over the grid, a chip that says how many, undo."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QMenu

from gan_studio.core.data.types import FileReport
from gan_studio.session import Session
from gan_studio.ui.widgets.data_grid_card import GridCard


class LeavingOut(QObject):
    """Acts on the selected images. They stay in the grid, dimmed, and their files are not touched."""

    def __init__(self, session: Session, grid: GridCard, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._grid = session, grid
        grid.view.toggle_requested.connect(self.toggle)
        grid.view.menu_requested.connect(self._show_menu)
        grid.left_out_chip.clicked.connect(self._take_all_back)
        session.report_changed.connect(self.show)

    @Slot()
    def toggle(self) -> None:
        """Leaves the selected images out; takes them back in where all of them are out already."""
        chosen = {file.index for file in self._chosen()}
        if chosen and self._session.can_leave_out:
            left = self._session.left_out
            self._session.leave_out(left - chosen if chosen <= left else left | chosen)
            self.show()

    @Slot()
    def undo(self) -> None:
        self._session.undo_leaving_out()
        self.show()

    @Slot()
    def show(self) -> None:
        """Brings the grid up to date."""
        left = self._session.left_out
        self._grid.model.set_left_out(left)
        self._grid.left_out_chip.set_text(self.tr("{0} left out").format(f"{len(left):,}"))
        self._grid.left_out_chip.setVisible(bool(left))

    def menu(self) -> QMenu:
        """What can be done with the selected images."""
        menu = QMenu(self._grid)
        chosen = self._chosen()
        out = bool(chosen) and all(file.index in self._session.left_out for file in chosen)
        several = len(chosen) > 1
        words = (self.tr("Take {0} images back in") if out else self.tr("Leave {0} images out")).format(f"{len(chosen):,}") \
            if several else self.tr("Take back in") if out else self.tr("Leave out of training")
        action = menu.addAction(words, self.toggle)
        action.setShortcut("Del")
        action.setEnabled(self._session.can_leave_out)
        if not self._session.can_leave_out:
            why = menu.addAction(
                self.tr("A run is in training: its images are fixed.") if self._session.is_training
                else self.tr("Only images of your own can be left out."))
            why.setEnabled(False)
        enlarge = menu.addAction(self.tr("Show large"), self._grid.enlarge_requested.emit)
        enlarge.setShortcut("Space")
        return menu

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    @Slot()
    def _take_all_back(self) -> None:
        self._session.leave_out(())
        self.show()

    def _chosen(self) -> list[FileReport]:
        rows = sorted({index.row() for index in self._grid.view.selectedIndexes()})
        return [file for row in rows if (file := self._grid.model.file_at(row)) is not None]
