"""The bookmarks of the Explore page: latents with a name, kept with the run."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.core.latent.bookmarks import MOST
from gan_studio.core.latent.held import Held
from gan_studio.ui.held_drag import held_of, take_held
from gan_studio.ui.held_pictures import HeldPictures
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.widgets.banner import Banner
from gan_studio.ui.widgets.buttons import GhostButton, IconButton
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.empty_state import EmptyState
from gan_studio.ui.widgets.explore_bookmark_list import KEY_MIME, BookmarkView
from gan_studio.ui.widgets.explore_bookmark_model import BookmarkModel
from gan_studio.ui.widgets.explore_compare import CompareDialog, Side
from gan_studio.ui.widgets.label import ElidedLabel

Picture = npt.NDArray[np.uint8]
UNDO_MS = 8000


class BookmarksCard(Card):
    """`key_requested` asks for a bookmark to become the next key of the timeline."""

    key_requested = Signal(object)  # Held

    def __init__(self, session: Any, model: LatentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session, self._model = session, model
        self._desk = session.explore.bookmarks
        self._shown: Picture | None = None  # what the page shows now, to compare with
        self._seen: Held | None = None  # what that was drawn from; None where nothing is shown
        self._smooth = True
        self.marks = BookmarkModel(self._desk, self)
        self.view = BookmarkView(self.marks)
        self._pictures = HeldPictures(session, "bookmarks", self)
        self._pictures.drawn.connect(self.marks.set_picture)
        self._late = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._late.timeout.connect(self._desk.forget_deleted)
        self._build()
        take_held(self)
        self.view.chosen.connect(self._go_to)
        self.view.delete_requested.connect(self._delete)
        self.view.move_requested.connect(self._move)
        self.view.menu_requested.connect(self._show_menu)
        self.view.selectionModel().selectionChanged.connect(self._show_tools)
        self._desk.changed.connect(self._refresh)
        session.renderer_changed.connect(self.renew)
        self._refresh()

    def _build(self) -> None:
        self.add = IconButton("bookmark-plus-outline", self.tr("Bookmark what you see (Ctrl+B)"))
        self.add.clicked.connect(self.bookmark)
        self.compare = IconButton("compare", "")
        self.compare.clicked.connect(self.compare_chosen)
        self.add_tool(self.compare)
        self.add_tool(self.add)
        self.trouble = Banner(dismissible=False, level="warning")
        self.trouble.action_triggered.connect(self._desk.set_aside)
        self._empty = EmptyState(
            "bookmark-outline", self.tr("No bookmarks yet"), self.tr("Ctrl+B keeps what you see, with all its sliders."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        self.undo = GhostButton(self.tr("Undo"), "undo")
        self.undo.set_compact()
        self.undo.clicked.connect(self._take_back)
        self._gone = ElidedLabel("", "small", "t2")
        self._undo_row = QWidget()
        row = QHBoxLayout(self._undo_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._gone, 1)
        row.addWidget(self.undo)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.trouble)
        column.addWidget(self._stack, 1)
        column.addWidget(self._undo_row)
        self.body.addLayout(column)

    # what a person wants

    @Slot()
    def bookmark(self) -> None:
        """Keeps what is seen, under the name of its seed, which can be changed at once."""
        key = self._add(self._seen or self._model.held)
        if key and self._seen is not None and self._shown is not None:
            self.marks.set_picture(key, self._shown)

    def _add(self, held: Held) -> str:
        """The key of a new bookmark, or "" where there can be none."""
        if self._session.renderer is None or not held.fits(self._model.latent_dim, self._model.styles):
            return ""
        made = self._desk.add(held, self.tr("Seed {0}").format(held.seed))
        if made is None:
            return ""
        self.view.choose(made.key)
        return str(made.key)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if held_of(event) is not None and not event.mimeData().hasFormat(KEY_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What is held is dropped here: the picture."""
        held = held_of(event)
        if held is not None and self._add(held):
            event.acceptProposedAction()

    @Slot(str)
    def _go_to(self, key: str) -> None:
        mark = self._desk.bookmarks.find(key)
        if mark is not None and mark.held.fits(self._model.latent_dim, self._model.styles):
            self._model.go_to(mark.held)

    @Slot(str)
    def _delete(self, key: str) -> None:
        row = self.marks.row_of(key)
        self._desk.delete(key)
        self._late.start()
        if self.marks.rowCount():
            self.view.setCurrentIndex(self.marks.index(min(row, self.marks.rowCount() - 1), 0))

    @Slot()
    def _take_back(self) -> None:
        deleted = self._desk.last_deleted
        self._desk.take_back()
        self._late.stop()
        if deleted is not None:
            self.view.choose(deleted[0].key)
            self.view.setFocus()

    @Slot(str, int)
    def _move(self, key: str, place: int) -> None:
        self._desk.move(key, place)
        self.view.choose(key)

    @Slot()
    def compare_chosen(self) -> None:
        """The two chosen ones side by side; one with what the page shows."""
        sides = [side for key in self.view.keys()[:2] if (side := self._side(key)) is not None]
        if len(sides) == 1:
            sides.append(Side(self.tr("What you see"), self._seen or self._model.held, self._shown))
        if len(sides) == 2:
            CompareDialog(*sides, smooth=self._smooth, parent=self.window()).open()

    def _side(self, key: str) -> Side | None:
        mark = self._desk.bookmarks.find(key)
        return None if mark is None else Side(mark.name, mark.held, self.marks.picture(key))

    def menu(self, key: str) -> QMenu:
        """What can be done with a bookmark."""
        menu = QMenu(self)
        held: Held | None = mark.held if (mark := self._desk.bookmarks.find(key)) is not None else None
        menu.addAction(self.tr("Go there"), lambda: self._go_to(key))
        menu.addAction(self.tr("Add to the timeline"), lambda: self.key_requested.emit(held))
        menu.addAction(self.compare.toolTip(), self.compare_chosen)
        menu.addSeparator()
        rename = menu.addAction(self.tr("Rename"), lambda: self.view.rename(key))
        rename.setShortcut("F2")
        delete = menu.addAction(self.tr("Delete"), lambda: self._delete(key))
        delete.setShortcut("Del")
        return menu

    @Slot(str, QPoint)
    def _show_menu(self, key: str, at: QPoint) -> None:
        menu = self.menu(key)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    # what there is

    def set_shown(self, picture_HWC: Picture | None, seen: Held | None, smooth: bool) -> None:
        """What the page shows now, and what it was drawn from: the next bookmark, and what others are compared with."""
        self._shown, self._seen, self._smooth = picture_HWC, seen, smooth

    @Slot()
    def renew(self) -> None:
        """Another generator, or the same one has learned: every picture is drawn anew."""
        self.marks.forget_pictures()
        self._want()

    @Slot()
    def _refresh(self) -> None:
        keys = self.view.keys()
        current = self.view.currentIndex().row()
        self.marks.refresh()
        self.view.choose(*keys)
        if not keys and 0 <= current < self.marks.rowCount():
            self.view.setCurrentIndex(self.marks.index(current, 0))
        count, trouble, gone = self.marks.rowCount(), self._desk.trouble, self._desk.last_deleted
        self.set_title(self.tr("Bookmarks"), str(count) if count else "")
        self._stack.setCurrentIndex(int(bool(count)))
        self.trouble.setVisible(trouble is not None)
        if trouble is not None:
            self.trouble.set_message(trouble.message, trouble.hint, self.tr("Set it aside"), level="warning")
        self._undo_row.setVisible(gone is not None)
        if gone is not None:
            self._gone.setText(self.tr("'{0}' deleted").format(gone[0].name))
        full = count >= MOST
        self.add.setEnabled(self._desk.is_ready and not full)
        self.add.set_tooltip(self.tr("{0} bookmarks are the most").format(MOST) if full
                             else self.tr("Bookmark what you see (Ctrl+B)") if self._desk.is_kept
                             else self.tr("Bookmark what you see (Ctrl+B). It is kept once this generator is a run"))
        self._show_tools()
        self._want()

    @Slot()
    def _show_tools(self) -> None:
        count = len(self.view.keys())
        self.compare.setEnabled(count in (1, 2))
        self.compare.set_tooltip(
            self.tr("Compare the two") if count == 2 else self.tr("Compare with what you see") if count == 1
            else self.tr("Choose one bookmark, or two with Ctrl+click, to compare them"))

    def _want(self) -> None:
        self._pictures.want([(mark.key, mark.held) for mark in self.marks.undrawn()])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pictures.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pictures.set_active(False)
