"""The tabs Directions and Named of the sliders: what is sought, what was found, layers, mixed styles and marks."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.core.directions import Direction
from gan_studio.core.errors import StudioError
from gan_studio.core.latent.held import LARGEST_SEED, MOST_STYLES, Held, Mix
from gan_studio.core.latent.names import dimension_of
from gan_studio.core.latents import latents_of_seeds
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.widgets.banner import Banner
from gan_studio.ui.widgets.buttons import GhostButton, IconButton, SecondaryButton
from gan_studio.ui.widgets.empty_state import EmptyState
from gan_studio.ui.widgets.explore_direction_list import DirectionList, of_dimension
from gan_studio.ui.widgets.explore_layers import LayerRange
from gan_studio.ui.widgets.fields import SpinBox
from gan_studio.ui.widgets.label import ElidedLabel, Label
from gan_studio.ui.widgets.progress_line import ProgressLine
from gan_studio.ui.widgets.switch import ToggleSwitch


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


class _Tab(QWidget):
    """What both tabs have: tools, a note, the search, the sliders or what to do where there are none."""

    map_requested = Signal(object, int)  # Axis; 0 across, 1 up
    counted = Signal()

    def __init__(self, session: Any, model: LatentModel, tag: str, empty: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._model, self._desk = session, model, session.explore.directions
        self.note = Banner(level="warning")
        self.note.dismissed.connect(lambda: self.say(None))
        self.note.action_triggered.connect(self._desk.set_aside)
        self._note_box = QWidget()
        box = QVBoxLayout(self._note_box)
        box.setContentsMargins(12, 4, 12, 8)
        box.addWidget(self.note)
        self._note_box.hide()
        self.list = DirectionList(session, model, tag)
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
        self._desk.changed.connect(self.show_directions)
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
        self.counted.emit()

    @Slot(object)
    def say(self, error: StudioError | None) -> None:
        """What was refused, or nothing."""
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


class DirectionsTab(_Tab):
    """Main components, factors of the weights, directions from files; the layers they move, and styles of another seed."""

    def __init__(self, session: Any, model: LatentModel, parent: QWidget | None = None) -> None:
        empty = EmptyState("axis-arrow", "", "", "")
        super().__init__(session, model, "directions", empty, parent)
        empty.set_content("axis-arrow", self.tr("No directions yet"), self.tr(
            "Main components are the ways in which what G draws varies most. They take a moment."), self.tr("Find them"))
        empty.action_requested.connect(self._find_components)
        self._used: Direction | None = None
        self.seek = SecondaryButton(self.tr("Find"), "axis-arrow")
        self.seek.set_compact()
        self.seek.setMenu(self._find_menu())
        self.more = IconButton("dots-horizontal", self.tr("Files of directions"))
        self.more.setMenu(self._file_menu())
        self.layers = LayerRange(self.tr("Direction"))
        self.layers.changed.connect(self._set_layers)
        self.tools.addWidget(self.seek)
        self.tools.addStretch(1)
        self.tools.addWidget(self.layers)
        self.tools.addWidget(self.more)
        self.list.used.connect(self._take_used)
        self._add_mixing()
        model.changed.connect(self._show_mix)
        model.styles_changed.connect(self._show_layers)
        self._show_layers()
        self.show_directions()

    def _find_menu(self) -> QMenu:
        menu = QMenu(self)
        components = menu.addAction(self.tr("Main components (PCA)"), self._find_components)
        components.setToolTip(self.tr("As GANSpace: how w varies, or early features where there is no w"))
        factors = menu.addAction(self.tr("Factors of the weights (SeFa)"), self._find_factors)
        factors.setToolTip(self.tr("What the weights that read the latent pass on most, in the layers chosen at the right"))
        menu.setToolTipsVisible(True)
        return menu

    def _file_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Import directions…"), self._import)
        self.export = menu.addAction(self.tr("Export directions…"), self._export)
        return menu

    def _add_mixing(self) -> None:
        self.mix = ToggleSwitch(self.tr("Mix styles"), tooltip=self.tr(
            "The chosen layers come from another seed: pose from one, colours from the other"))
        self.mix_seed = SpinBox()
        self.mix_seed.setRange(0, LARGEST_SEED)
        self.mix_seed.setValue(1)
        self.mix_seed.setFixedWidth(96)
        self.mix_seed.setAccessibleName(self.tr("Seed whose styles are mixed in"))
        self.mix_layers = LayerRange(self.tr("Mixed styles"), labelled=False)
        self._mix_words = Label(self.tr("Mix in seed"), "small", "t2")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.mix)
        row.addWidget(self._mix_words)
        row.addStretch(1)
        row.addWidget(self.mix_seed)
        row.addWidget(self.mix_layers)
        self._footer().addLayout(row)
        self.mix.clicked.connect(self._set_mix)
        self.mix_seed.valueChanged.connect(self._set_mix)
        self.mix_layers.changed.connect(self._set_mix)

    def directions(self) -> list[Direction]:
        found: list[Direction] = self._desk.plain()
        return found

    @Slot()
    def show_directions(self) -> None:
        super().show_directions()
        self.export.setEnabled(bool(self._desk.directions.directions))

    def _range(self) -> tuple[int, int]:
        """The chosen layers; the whole of them is every layer of any generator."""
        first, last = self.layers.range()
        return (0, MOST_STYLES) if (first, last) == (0, max(0, self._model.styles - 1)) else (first, last)

    @Slot()
    def _find_components(self) -> None:
        self.say(None)
        self._desk.find_components(*self._range())

    @Slot()
    def _find_factors(self) -> None:
        self.say(None)
        self._desk.find_factors(*self._range())

    @Slot()
    def _import(self) -> None:
        self.say(None)
        self._ask_for_file(self.tr("Import directions"), self.tr("Directions (*.npz)"), self._desk.import_file)

    @Slot()
    def _export(self) -> None:
        self.say(None)
        keys = [each.key for each in self.list.shown]
        self._ask_for_file(self.tr("Export directions"), self.tr("Directions (*.npz)"),
                           lambda path: self._desk.export(path, keys or None), "directions.npz")

    @Slot(object)
    def _take_used(self, direction: Direction) -> None:
        self._used = direction
        self.layers.set_range(direction.first, direction.last)

    @Slot(int, int)
    def _set_layers(self, first: int, last: int) -> None:
        used = self._used
        if used is None or used.space != "w" or all(used.key != each.key for each in self.list.shown):
            return  # they are for the next search
        self._desk.set_layers(used.key, *self._range())
        self._used = self._desk.directions.find(used.key)
        amount = self._model.held.moved(used.key)
        if amount and self._used is not None:
            place = [each.key for each in self.list.shown].index(used.key)
            self.list.go_along(place, amount)

    @Slot()
    def _show_layers(self) -> None:
        styles = self._model.styles
        why = "" if styles else self.tr("This generator has no mapping network, so its layers share one latent")
        for control in (self.layers, self.mix, self.mix_seed, self.mix_layers):
            control.setEnabled(styles > 0)
        self._mix_words.setToolTip(why)
        for ranged in (self.layers, self.mix_layers):
            ranged.setToolTip(why)
            if ranged.last.maximum() != max(1, styles):
                ranged.set_layers(styles)
        if styles > 1 and self._model.held.mix is None:
            self.mix_layers.set_range(styles // 2, styles - 1)

    @Slot()
    def _set_mix(self) -> None:
        if not self._model.styles:
            return
        if not self.mix.isChecked():
            self._model.set_mix(None)
            return
        other = latents_of_seeds([self.mix_seed.value()], self._model.latent_dim)[0]
        self._model.set_mix(Mix(other, *self.mix_layers.range()))

    @Slot()
    def _show_mix(self) -> None:
        mix = self._model.held.mix
        self.mix.setChecked(mix is not None)
        if mix is not None:
            self.mix_layers.set_range(mix.first, mix.last)


class NamedTab(_Tab):
    """Sliders with a meaning: from what is known of the pictures, from a CSV, from marked samples."""

    def __init__(self, session: Any, model: LatentModel, parent: QWidget | None = None) -> None:
        empty = EmptyState("label-outline", "", "", "")
        super().__init__(session, model, "named", empty, parent)
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
