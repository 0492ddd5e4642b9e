"""The row below the picture: the timeline, or the film strip of the run."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from gan_studio.core.latent.held import Held
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.explore_time_machine import TimeMachinePane
from gan_studio.ui.widgets.explore_timeline import TimelinePane
from gan_studio.ui.widgets.segmented import SegmentedControl


class BelowCard(Card):
    """One of the two at a time; each brings its controls into the header."""

    def __init__(self, session: Any, model: LatentModel, parent: QWidget | None = None) -> None:
        self.mode = SegmentedControl([], name="")
        super().__init__(parent=parent)
        self._session = session
        self.timeline = TimelinePane(session, model)
        self.time_machine = TimeMachinePane(session, model)
        self.mode.set_options([("timeline", self.tr("Timeline")), ("snapshots", self.tr("Snapshots"))], "timeline")
        self.mode.setAccessibleName(self.tr("What the row below shows"))
        self.mode.button("snapshots").setToolTip(self.tr("The time machine: the same latent through every snapshot of the run"))
        self.mode.changed.connect(self._show)
        self._bars, self._panes = QStackedWidget(), QStackedWidget()
        for pane in (self.timeline, self.time_machine):
            self._bars.addWidget(pane.bar)
            self._panes.addWidget(pane)
        self.header.insertWidget(0, self.mode)
        self.add_tool(self._bars)
        self.header.setStretchFactor(self._bars, 100)  # the header has a stretch of its own
        self.body.setContentsMargins(16, 0, 16, 8)
        self.body.addWidget(self._panes)

    def show_mode(self, mode: str) -> None:
        """"timeline" or "snapshots"."""
        self.mode.set_current(mode)
        self._show(mode)

    @Slot()
    def add_key(self) -> None:
        """What is held becomes a key of the timeline, which is shown then. Nothing without a generator."""
        if self._session.renderer is not None:
            self.show_mode("timeline")
            self.timeline.add_key()

    @Slot(object)
    def add_behind(self, held: Held) -> None:
        """Something held, a bookmark say, becomes the last key of the timeline, which is shown then."""
        self.show_mode("timeline")
        self.timeline.add_behind(held)

    @Slot()
    def show_whose(self) -> None:
        """A file led back to a moment of the run. Where that is an older snapshot, the row below says so, and leaving it, or the
        page, goes back to the newest."""
        self.time_machine.follow()
        if self._session.explore.time_machine.is_back:
            self.show_mode("snapshots")

    @Slot()
    def renew(self) -> None:
        """The generator has learned: the timeline's pictures are out of date."""
        self.timeline.strip.renew()

    @Slot(str)
    def _show(self, mode: str) -> None:
        place = int(mode == "snapshots")
        self._bars.setCurrentIndex(place)
        self._panes.setCurrentIndex(place)
