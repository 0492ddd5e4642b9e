"""The card that says what is exported: the format, what of it, its size and rate, and how large the file will be."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.core.errors import StudioError
from gan_studio.core.export.films import GIF_RATE, FilmFormat
from gan_studio.core.export.possible import why_no_mp4, why_no_onnx
from gan_studio.core.export.scaling import Scaling
from gan_studio.core.latent.held import Held
from gan_studio.core.latent.timeline import Timeline
from gan_studio.session.exporting import FilmSource, FilmWish, NetworkFormat
from gan_studio.ui.said import filled
from gan_studio.ui.widgets.buttons import IconButton
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.fields import ComboBox
from gan_studio.ui.widgets.label import ElidedLabel, Label
from gan_studio.ui.widgets.progress_line import ProgressLine
from gan_studio.ui.widgets.segmented import SegmentedControl
from gan_studio.ui.widgets.size_box import SizeBox

SIZES = (256, 512, 1024)
RATES = {"gif": (12, 24, 30, GIF_RATE), "mp4": (24, 30, 60), "png": (12, 24, 30, 60)}
FILMS = ("gif", "mp4")


class ExportCard(Card):
    """Decides nothing: `Exporter` asks it what is chosen, and tells it what is possible and how far it is."""

    changed = Signal()  # what is chosen
    rate_changed = Signal(float)  # `fps`
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Export as"))
        self.expected = ElidedLabel("", tone="t2", digits="value")
        self.add_tool(self.expected)
        self.body.setContentsMargins(16, 0, 16, 16)
        self.body.setSpacing(12)
        self.format = SegmentedControl(
            [("png", "PNG"), ("gif", "GIF"), ("mp4", "MP4"), ("onnx", "ONNX"), ("weights", self.tr("Weights"))], "png",
            name=self.tr("Format"))
        for key in ("png", "gif", "mp4", "onnx", "weights"):
            self.format.button(key).setStyleSheet("padding: 0 6px")  # five stand side by side
        self.format.button("weights").setToolTip(
            self.tr("The generator's weights as safetensors, with a card that says how to use them"))
        self.what, self.rate = ComboBox(), ComboBox()
        self.sizes = SizeBox(SIZES, name=self.tr("Size"))
        self.sizes.set_drawn(0, self.tr("as drawn"))
        self.sizes.choose(512)
        self.sizes.refused.connect(self._on_refused)
        for box, name in ((self.what, self.tr("What is exported")), (self.sizes, self.tr("Size")),
                          (self.rate, self.tr("Images a second"))):
            box.setAccessibleName(name)
            box.setMinimumWidth(64)  # three stand side by side
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.currentIndexChanged.connect(self._on_choice)
        self.sizes.setToolTip(
            self.tr("The side of each image: choose one, or type an even number. Larger ones are made smooth or in squares, as "
                    "chosen above the picture."))
        self._note = Label("", "small", "t3", wrap=True)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._rows = QStackedWidget()
        for row in (self._settings(), self._note, self._progress()):
            self._rows.addWidget(row)
        self.body.addWidget(self.format)
        self.body.addWidget(self._rows)
        self.body.addStretch(1)
        self._drawn = 0
        self._quiet = False
        self.format.changed.connect(self._on_format)
        self._fill()

    def _settings(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for field, share in ((self.what, 98), (self.sizes, 94), (self.rate, 72)):
            row.addWidget(field, share)
        return box

    def _progress(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._line = ProgressLine(0, name=self.tr("How much is exported"))
        self._told = Label("", "small", "t2")
        cancel = IconButton("close", self.tr("Cancel: nothing is left of it"))
        cancel.clicked.connect(self.cancel_requested)
        self.cancel = cancel
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._told, 1)
        row.addWidget(cancel)
        column.addLayout(row)
        column.addWidget(self._line)
        return box

    # what is chosen

    @property
    def kind(self) -> str:
        """png, gif, mp4, onnx or weights."""
        return self.format.current()

    @property
    def subject(self) -> str:
        """picture, wall, or a film: timeline, training, samples; empty for a network."""
        return str(self.what.currentData() or "") if self.kind not in ("onnx", "weights") else ""

    @property
    def is_film(self) -> bool:
        return self.subject in ("timeline", "training", "samples")

    @property
    def network(self) -> NetworkFormat | None:
        return "onnx" if self.kind == "onnx" else "weights" if self.kind == "weights" else None

    @property
    def fps(self) -> float:
        """Images a second of the film that is chosen, or would be."""
        return float(self.rate.currentData() or 24)

    @property
    def side(self) -> int | None:
        """px; None as they are drawn."""
        return self.sizes.currentData() or None

    def film(self, held: Held, timeline: Timeline, scaling: Scaling) -> FilmWish:
        """The film that is chosen; of a single picture one frame of it, for its size."""
        kinds: dict[str, FilmFormat] = {"png": "frames", "gif": "gif", "mp4": "mp4"}
        sources: dict[str, FilmSource] = {"training": "training", "samples": "samples"}
        return FilmWish(kinds[self.kind], sources.get(self.subject, "timeline"), round(self.fps), self.side,
                        scaling, held, timeline)

    # what is possible

    def set_possible(self, method: str, has_run: bool, drawn: int) -> None:
        """For a generator of this method, of a run or not, whose pictures have `drawn` px."""
        self._drawn = drawn
        self._allow(self.format.button("mp4"), why_no_mp4(), self.tr("H.264, which every player and site takes"))
        self._allow(self.format.button("onnx"), why_no_onnx(method),
                    self.tr("The generator for other programs, mapping and truncation in it"))
        if not self.format.button(self.kind).isEnabled():
            self.format.set_current("png")
        self._has_run = has_run
        self._fill()

    @staticmethod
    def _allow(button: Any, reason: StudioError | None, tooltip: str) -> None:
        button.setEnabled(reason is None)
        button.setToolTip(tooltip if reason is None else reason.words)

    _has_run = False

    @Slot(str)
    def _on_format(self, kind: str) -> None:
        self._fill()
        self.changed.emit()

    @Slot(int)
    def _on_choice(self, index: int) -> None:
        if not self._quiet:
            self._show_fields()
            self.changed.emit()

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        """A typed size that cannot be: said where else the size of the file stands, which is told anew when that is over."""
        self.expected.set_tone("pt" if words else "t2")
        self.set_expected(words, words)
        if not words:
            self.changed.emit()

    def _fill(self) -> None:
        """The choices of this format; what was chosen stays where it still is one."""
        self._quiet = True
        films = [("timeline", self.tr("Timeline")), *([("training", self.tr("Training"))] if self._has_run else []),
                 *([("samples", self.tr("Samples"))] if self._has_run else [])]
        subjects = films if self.kind in FILMS else [("picture", self.tr("Picture")), ("wall", self.tr("Wall")), *films]
        self._refill(self.what, subjects, None)
        self.sizes.set_drawn(self._drawn, filled("{0} px", self._drawn) if self._drawn else self.tr("as drawn"))
        self._refill(self.rate, [(rate, filled("{0}/s", rate)) for rate in RATES.get(self.kind, RATES["mp4"])], 24)
        for index, words in ((self.what.findData("training"), self.tr("This latent through every snapshot of the run")),
                             (self.what.findData("samples"), self.tr("The samples that the run kept while it trained"))):
            if index >= 0:
                self.what.setItemData(index, words, 3)  # the tooltip
        self._quiet = False
        self._show_fields()

    @staticmethod
    def _refill(box: ComboBox, choices: list[tuple[Any, str]], first: Any) -> None:
        kept = box.currentData()
        box.clear()
        for data, words in choices:
            box.addItem(words, data)
        box.setCurrentIndex(max(0, box.findData(first if kept is None else kept)))

    def _show_fields(self) -> None:
        self.rate.setVisible(self.is_film)
        self.rate_changed.emit(self.fps)
        self.rate.setToolTip(self.tr("Images a second"))
        self._note.setText(
            self.tr("Inputs z and psi, output image. What was written is compared with this generator first.")
            if self.kind == "onnx" else self.tr("The weights, and beside them a JSON card that says how to use them."))
        if not self.is_busy:
            self._rows.setCurrentIndex(1 if self.network else 0)

    # how large, how far

    def set_expected(self, words: str, reason: str = "") -> None:
        """How large the file will be; with a reason why it cannot be made, that is the tooltip."""
        self.expected.setText(words)
        self.expected.setToolTip(reason or self.tr("How large the file will be, about"))
        self.expected.setAccessibleName(filled("{0}: {1}", self.tr("Expected size"), words) if words else "")

    @property
    def is_busy(self) -> bool:
        return self._rows.currentIndex() == 2

    def set_busy(self, busy: bool) -> None:
        self.format.setEnabled(not busy)
        self._rows.setCurrentIndex(2 if busy else 1 if self.network else 0)
        if busy:
            self.set_progress(0, 0)

    @Slot(int, int)
    def set_progress(self, done: int, total: int) -> None:
        self._line.set_fraction(done / total if total else None)
        self._told.setText(filled("{0} / {1}", done, total) if total else self.tr("Working…"))
