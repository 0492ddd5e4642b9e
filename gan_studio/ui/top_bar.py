"""The bar above the page: the run's name, its data, the device, the state, the page's tools, the one primary action."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QStyle, QStyleOptionFrame, QWidget

from gan_studio.ui.fonts import font
from gan_studio.ui.page import PrimaryAction
from gan_studio.ui.said import filled
from gan_studio.ui.theme import colour
from gan_studio.ui.widgets.buttons import PrimaryButton
from gan_studio.ui.widgets.chips import Chip, StatePill

HEIGHT = 56
NAME_ROOM = 260  # px that a long name gets before chips do


class RunName(QLineEdit):
    """The name of the run as plain text that becomes a field when clicked. Return renames, Esc takes it back."""

    renamed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._renamable = False
        self._is_nothing = True
        self.setMaxLength(80)
        self.setAcceptDrops(False)  # a folder dropped here is meant for the window
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Name of the run"))
        self.editingFinished.connect(self._finished)
        self.textChanged.connect(self.updateGeometry)
        self._style()

    def set_name(self, name: str, renamable: bool) -> None:
        """No name: no run is open, and the field says so."""
        self._is_nothing = not name
        name = name or self.tr("No run open")
        self._name, self._renamable = name, renamable
        if not self.hasFocus():
            self.setText(name)
            self.setCursorPosition(0)
        self.setReadOnly(not renamable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if renamable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor if renamable else Qt.CursorShape.ArrowCursor)
        self._tell()
        self._style()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(min(420, metrics.horizontalAdvance(self.text() or "  ") + 22), 30)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(NAME_ROOM, self.sizeHint().width()), 30)

    def shown_text(self) -> str:
        """The name as it is seen: with … where it has too little room, whole while it is edited."""
        if self.hasFocus():
            return self.text()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self._room().width())

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        area = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return area.adjusted(2, 0, -2, 0)  # the margin that a QLineEdit keeps at each side of its text

    def _tell(self) -> None:
        is_cut = self.shown_text() != self.text()
        rename = self.tr("Click to rename the run")
        self.setToolTip((filled("{0}\n{1}", self._name, rename) if is_cut else rename) if self._renamable else self._name)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown_text()
        if shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self._room(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._name)
            self.clearFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finished()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._style()

    def _style(self) -> None:
        tone = colour("t2" if self._is_nothing else "t1").name()
        sheet = (
            f"QLineEdit {{ background: transparent; border: 1px solid transparent; color: {tone}; padding: 0 7px;"
            f" font-size: 15px; font-weight: 600; min-height: 28px; }}"
            f"QLineEdit:focus {{ background: {colour('well').name()}; border-color: {colour('line2').name()}; }}"
        )
        if self._renamable:
            sheet += f"QLineEdit:hover {{ border-color: {colour('line').name()}; }}"
        if sheet != self.styleSheet():
            self.setFont(font("run"))
            self.setStyleSheet(sheet)

    def _finished(self) -> None:
        wanted = " ".join(self.text().split())
        if not self._renamable:
            return
        if wanted and wanted != self._name:
            self._name = wanted
            self.renamed.emit(wanted)
        self.setText(self._name)
        self.setCursorPosition(0)


class _OnePress(PrimaryButton):
    """A double click counts once: the first click on Start has made it Pause, which nobody meant with the second."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class TopBar(QFrame):
    """Shows what the window tells it. Parts give way from the right when there is little room: device, then data."""

    renamed = Signal(str)
    data_requested = Signal()
    device_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setProperty("surface", "bar")
        self.name = RunName(self)
        self.name.renamed.connect(self.renamed)
        self.data_chip = Chip("", "image-multiple-outline", tooltip=self.tr("The data: click to see it"), parent=self)
        self.data_chip.clicked.connect(self.data_requested)
        self.device_chip = Chip("", "chip", tooltip=self.tr("What trains: click for settings"), parent=self)
        self.device_chip.clicked.connect(self.device_requested)
        self.pill = StatePill(self)
        self.primary = _OnePress(parent=self)
        self.primary.setMinimumWidth(104)
        self.primary.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.primary.clicked.connect(self._primary_clicked)
        self._callback: Callable[[], object] | None = None
        self._tools: list[QWidget] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        for widget in (self.name, self.data_chip, self.device_chip, self.pill):
            row.addWidget(widget)
        row.addStretch(1)
        self._tool_row = QHBoxLayout()
        self._tool_row.setSpacing(4)
        row.addLayout(self._tool_row)
        row.addSpacing(4)
        row.addWidget(self.primary)
        self.set_data("", None)
        self.set_device("")

    # what it shows -----------------------------------------------------------

    def set_data(self, text: str, picture: QPixmap | None) -> None:
        self.data_chip.set_pixmap(picture)
        self.data_chip.set_text(text)
        self._give_way()

    def set_device(self, text: str) -> None:
        self.device_chip.set_text(text)
        self._give_way()

    def set_primary(self, action: PrimaryAction | None) -> None:
        self.primary.setVisible(action is not None)
        self._callback = action.callback if action is not None else None
        if action is not None:
            self.primary.setText(action.text)
            self.primary.set_icon(action.icon, "on_primary" if action.enabled else "t3")
            self.primary.setEnabled(action.enabled)
            self.primary.setToolTip(action.reason or filled("{0} (Ctrl+Return)", action.text))
            self.primary.setMinimumWidth(max(104, self.primary.sizeHint().width()))  # its words are never cut
            self.primary.setAccessibleName(action.text)
            self.primary.setAccessibleDescription(action.reason)
        self._give_way()

    def set_tools(self, tools: Sequence[QWidget]) -> None:
        for old in self._tools:
            if old not in tools:
                self._tool_row.removeWidget(old)
                old.hide()
        self._tools = list(tools)
        for tool in self._tools:
            tool.setFocusPolicy(tool.focusPolicy() & ~Qt.FocusPolicy.ClickFocus)  # as on the pages: see PageHost
        for position, tool in enumerate(self._tools):
            if self._tool_row.indexOf(tool) != position:
                self._tool_row.insertWidget(position, tool)
        for tool in self._tools:
            if not tool.property("hidden_by_page"):
                tool.show()
        self._give_way()

    def trigger_primary(self) -> None:
        if self.primary.isVisible() and self.primary.isEnabled():
            self._primary_clicked()

    # how it is laid out ------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("bg"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, colour("line"))
        painter.end()

    def _give_way(self) -> None:
        room = self.width() - 32 - 24
        room -= min(self.name.sizeHint().width(), NAME_ROOM) + self.pill.sizeHint().width() + 16
        room -= self.primary.sizeHint().width() if not self.primary.isHidden() else 0
        room -= sum(tool.sizeHint().width() + 4 for tool in self._tools)
        for chip in (self.data_chip, self.device_chip):
            need = chip.sizeHint().width() + 8
            shown = bool(chip.text()) and room >= need
            chip.setVisible(shown)
            room -= need if shown else 0

    def _primary_clicked(self) -> None:
        if self._callback is not None:
            self._callback()
