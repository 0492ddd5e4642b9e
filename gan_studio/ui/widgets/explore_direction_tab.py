"""What the tabs Directions and Named of the sliders have in common."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.core.directions import Direction
from gan_studio.core.errors import StudioError
from gan_studio.core.latent.names import dimension_of
from gan_studio.ui.direction_history import DirectionHistory
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.widgets.banner import Banner
from gan_studio.ui.widgets.buttons import GhostButton, IconButton
from gan_studio.ui.widgets.empty_state import EmptyState
from gan_studio.ui.widgets.explore_direction_list import DirectionList
from gan_studio.ui.widgets.explore_gone_row import GoneRow
from gan_studio.ui.widgets.label import ElidedLabel
from gan_studio.ui.widgets.progress_line import ProgressLine
from gan_studio.ui.words import kimg


class SearchLine(QWidget):
    """How far a search is, with a button that ends it; hidden when nothing is sought."""

    def __init__(self, desk: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words = ElidedLabel("", "small", "t2")
        self.line = ProgressLine(0, name=self.tr("Search for directions"))
        self.stop = GhostButton(self.tr("Stop"))
        self.stop.set_compact()
        self.stop.clicked.connect(desk.cancel)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 8)
        row.addLayout(column, 1)
        row.addWidget(self.stop)
        desk.searching.connect(self.follow)
        self.follow()

    @Slot()
    def follow(self) -> None:
        words = {"pca": self.tr("Looking for main components…"), "sefa": self.tr("Taking the weights apart…"),
                 "labels": self.tr("Learning what the pictures show…") if self._desk.share < 0.75 else
                 self.tr("Trying sliders…"), "import": self.tr("Reading the file…")}
        self.words.setText(words.get(self._desk.search, ""))
        self.line.set_fraction(self._desk.share)
        self.setVisible(bool(self._desk.search))


class DirectionTab(QWidget):
    """What both tabs have: tools, a note, the search, the sliders or what to do where there are none, files, and what was thrown
    away. `steps` remembers what is done to the directions."""

    map_requested = Signal(object, int)  # Axis; 0 across, 1 up
    counted = Signal()

    def __init__(self, session: Any, model: LatentModel, steps: DirectionHistory, tag: str, empty: EmptyState,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._model, self._desk, self._steps = session, model, session.explore.directions, steps
        self._tag = tag
        self._exporting = False  # whether the next file that is told of is this tab's
        self.note = Banner(level="warning")
        self.note.dismissed.connect(lambda: self.say(None))
        self.note.action_triggered.connect(self._desk.set_aside)
        self._note_box = QWidget()
        box = QVBoxLayout(self._note_box)
        box.setContentsMargins(12, 4, 12, 8)
        box.addWidget(self.note)
        self._note_box.hide()
        self.list = DirectionList(session, model, steps, tag)
        self.list.map_requested.connect(self.map_requested)
        self.empty = empty
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(self.list)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.tools = QHBoxLayout()
        self.tools.setContentsMargins(12, 8, 8, 8)
        self.tools.setSpacing(4)
        self.column.addLayout(self.tools)
        self.column.addWidget(self._note_box)
        self.column.addWidget(SearchLine(self._desk))
        self.column.addWidget(self._stack, 1)
        self.age = ElidedLabel("", "small", "t3")
        self.age.setContentsMargins(16, 4, 12, 6)
        self.age.hide()
        self.column.addWidget(self.age)
        self.gone = GoneRow(self._desk, self.list.name)
        self.column.addWidget(self.gone)
        self.more = IconButton("dots-horizontal", self.tr("Files of directions"))
        self.more.setMenu(self._file_menu())
        self._desk.changed.connect(self.show_directions)
        self._desk.exported.connect(self._tell_exported)
        model.styles_changed.connect(self.show_directions)

    def directions(self) -> list[Direction]:
        raise NotImplementedError

    @Slot()
    def show_directions(self) -> None:
        self.list.set_directions(self.directions())
        self._stack.setCurrentIndex(int(bool(self.list.shown)))
        trouble = self._desk.trouble
        if trouble is not None:
            self.note.set_message(self.tr("New directions are not kept"), trouble.words, self.tr("Set aside"), level="warning")
            self._note_box.show()
        spaces = {each.space for each in self._own()}
        self.export.setVisible(len(spaces) < 2)
        self.export.setEnabled(bool(spaces))
        for action in self.export_of.values():
            action.setVisible(len(spaces) > 1)
        self.show_age()
        self.counted.emit()

    @Slot()
    def show_age(self) -> None:
        """Whether the sliders were found for what the generator is now: it learns, and earlier moments can be shown."""
        now = self._desk.images_seen
        shown = [each for each in self.list.shown if each.images_seen >= 0]
        older = [each.images_seen for each in shown if each.images_seen < now]
        if older and len(set(older)) == 1 and len(older) == len(shown):
            text = self.tr("Found after {0}; the generator has learned on since").format(kimg(older[0]))
        elif older:
            text = self.tr("Some were found after {0}; the generator has learned on since").format(kimg(min(older)))
        elif any(each.images_seen > now >= 0 for each in shown) and not self._session.is_training:
            text = self.tr("Found after {0}; you see an earlier moment").format(kimg(max(each.images_seen for each in shown)))
        else:
            text = ""
        self.age.setText(text)
        self.age.setToolTip(text)
        self.age.setVisible(bool(text))

    def _own(self) -> list[Direction]:
        """Those of this tab that can go into a file: a dimension that was given a name is none."""
        return [each for each in self.list.shown if dimension_of(each.key) is None]

    def _file_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Import directions…"), self._import)
        self.export = menu.addAction(self.tr("Export directions…"), self._export)
        words = {"w": self.tr("Export those in w…"), "z": self.tr("Export those in z…")}  # a file holds one kind
        self.export_of = {space: menu.addAction(word, partial(self._export, space)) for space, word in words.items()}
        return menu

    @Slot()
    def _import(self) -> None:
        self.say(None)
        self._ask_for_file(self.tr("Import directions"), self.tr("Directions (*.npz)"), self._desk.import_file)

    def _export(self, space: str = "") -> None:
        self.say(None)
        keys = [each.key for each in self._own() if space in ("", each.space)]
        names = {key: name for key, name in self._model.names.items() if key in keys}
        def write(path: Path) -> None:
            self._exporting = True
            self._desk.export(path, keys, names)

        self._ask_for_file(self.tr("Export directions"), self.tr("Directions (*.npz)"), write,
                           f"{self._tag}-{space}.npz" if space else f"{self._tag}.npz")

    @Slot(object)
    def _tell_exported(self, path: Path) -> None:
        if self._exporting:
            self._exporting = False
            self.note.set_message(self.tr("Directions exported"), str(path), level="good")
            self._note_box.show()

    @Slot(object)
    def say(self, error: StudioError | None) -> None:
        """What was refused, or nothing."""
        self._exporting = False
        if error is not None:
            self.note.set_message(error.message, error.hint, level="warning")
        self._note_box.setVisible(error is not None)

    def _ask_for_file(self, title: str, kind: str, then: Any, save_as: str = "") -> QFileDialog:
        dialog = QFileDialog(self, title, "", kind)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if save_as:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(save_as.rpartition(".")[2])
            dialog.selectFile(save_as)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        dialog.open()
        return dialog

    def _footer(self) -> QVBoxLayout:
        line = QFrame()
        line.setProperty("surface", "divider")
        line.setFixedHeight(1)
        self.column.addWidget(line)
        rows = QVBoxLayout()
        rows.setContentsMargins(16, 8, 12, 8)
        rows.setSpacing(8)
        self.column.addLayout(rows)
        return rows
