"""The tab Named of the sliders: those with a meaning, and the marks that make one."""

from __future__ import annotations

from typing import Any, Literal

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gan_studio.core.directions import Direction
from gan_studio.core.latent.held import Held
from gan_studio.core.latent.names import dimension_of
from gan_studio.ui.direction_history import DirectionHistory
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.widgets.buttons import GhostButton, IconButton, SecondaryButton
from gan_studio.ui.widgets.empty_state import EmptyState
from gan_studio.ui.widgets.explore_direction_list import of_dimension
from gan_studio.ui.widgets.explore_direction_tab import DirectionTab
from gan_studio.ui.widgets.label import Label


class NamedTab(DirectionTab):
    """Sliders with a meaning: from what is known of the pictures, from a CSV, from marked samples."""

    def __init__(self, session: Any, model: LatentModel, steps: DirectionHistory, parent: QWidget | None = None) -> None:
        empty = EmptyState("label-outline", "", "", "")
        super().__init__(session, model, steps, "named", empty, parent)
        empty.action_requested.connect(self._find)
        self.seek = SecondaryButton(self.tr("From labels"), "label-outline")
        self.seek.set_compact()
        self.seek.setToolTip(self.tr(
            "Learns to read what is known of the pictures, and finds a slider for each of it. Takes minutes"))
        self.seek.clicked.connect(self._find)
        self.table = GhostButton(self.tr("From a CSV…"), "file-delimited-outline")
        self.table.set_compact()
        self.table.setToolTip(self.tr(
            "A table beside the images: a column with file names, and one for each thing you want a slider for"))
        self.table.clicked.connect(self._ask_for_table)
        self.tools.addWidget(self.seek)
        self.tools.addWidget(self.table)
        self.tools.addStretch(1)
        self.tools.addWidget(self.more)
        self._add_marks()
        self._desk.remarked.connect(self._tell_remarks)
        model.names_changed.connect(self.show_directions)
        model.locks_changed.connect(self.show_directions)
        self._session.run_opened.connect(self.show_directions)
        self._session.run_closed.connect(self.show_directions)
        self._desk.searching.connect(self._show_tools)
        self.show_directions()

    def _add_marks(self) -> None:
        rows = self._footer()
        row = QHBoxLayout()
        row.setSpacing(4)
        self.plus = SecondaryButton(self.tr("Has it"), "plus")
        self.plus.setToolTip(self.tr("This sample has what you look for (+). On the wall: click a picture"))
        self.minus = SecondaryButton(self.tr("Has it not"), "minus")
        self.minus.setToolTip(self.tr("This sample has not what you look for (−). On the wall: right-click a picture"))
        self.back = IconButton("undo", self.tr("Take the last mark back"))
        self.done = IconButton("check", self.tr("Keep this slider; the next mark begins another one"))
        self.back.clicked.connect(self._desk.unmark)
        self.done.clicked.connect(self._desk.finish_marks)
        for part in (self.plus, self.minus):
            part.set_compact()
            row.addWidget(part)
        self.marks = Label("", "small", "t3")
        row.addStretch(1)
        row.addWidget(self.marks)
        row.addWidget(self.back)
        row.addWidget(self.done)
        rows.addLayout(row)

    def directions(self) -> list[Direction]:
        named: list[Direction] = self._desk.named()
        keys = {each.key for each in named}
        named += [each for each in self._desk.plain() if each.key in self._model.names and each.key not in keys]
        return named + [of_dimension(dimension, self._model) for key in self._model.names
                        if (dimension := dimension_of(key)) is not None and dimension < self._model.latent_dim]

    @Slot()
    def show_directions(self) -> None:
        super().show_directions()
        self._show_tools()

    @Slot()
    def _show_tools(self) -> None:
        why, busy = self._desk.why_not_named(), bool(self._desk.search)
        for button in (self.seek, self.table):
            button.setEnabled(not why and not busy)
        self.empty.set_content(
            "label-outline", self.tr("No slider has a name yet"),
            why or self.tr("Sliders such as “hair length” come from what is known of the pictures: factors, subfolders, a CSV. "
                           "Or mark samples below, and one slider comes of it."),
            "" if why or busy else self.tr("Find named sliders"))
        marks = self._desk.marks
        plus = sum(sign > 0 for _, sign in marks)
        self.marks.setText(f"+{plus} −{len(marks) - plus}" if marks else "")
        self.back.setEnabled(bool(marks))
        self.done.setEnabled(self._desk.directions.find("marks") is not None)

    def mark(self, held: Held, sign: Literal[-1, 1]) -> None:
        """A sample has what is looked for (1), or has not (-1)."""
        self.say(None)
        self._desk.mark(held, sign)

    @Slot()
    def _find(self) -> None:
        self.say(None)
        self._desk.find_named(dimensions=list(self._model.locked))

    @Slot()
    def _ask_for_table(self) -> None:
        self.say(None)
        self._ask_for_file(self.tr("Labels of the images"), self.tr("Tables (*.csv *.tsv *.txt)"),
                           lambda path: self._desk.find_named(path, list(self._model.locked)))

    @Slot(object)
    def _tell_remarks(self, remarks: tuple[str, ...]) -> None:
        self.note.set_message(self.tr("Not all of the labels were used"), "\n".join(str(each) for each in remarks), level="info")
        self._note_box.show()
