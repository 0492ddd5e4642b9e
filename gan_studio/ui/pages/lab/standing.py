"""How each experiment could last be built, so that what cannot be built is taken back."""

from __future__ import annotations

from dataclasses import dataclass

from gan_studio.core.data.types import ScanReport
from gan_studio.core.lab.state import LabState
from gan_studio.session import Session
from gan_studio.ui.pages.lab.view import ExperimentView


@dataclass(frozen=True)
class Standing:
    """How an experiment is set, and the fingerprint of a person's own pictures: "" for the built-in ones."""

    state: LabState
    pictures: str = ""


class Standings:
    """One for each experiment, by its key, and the one that is being built."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._good: dict[str, Standing] = {}
        self._asked: Standing | None = None

    def pictures(self, view: ExperimentView) -> ScanReport | None:
        """A person's own, where it runs on those."""
        return self._session.report if view.own_data else None

    def of(self, view: ExperimentView) -> Standing:
        pictures = self.pictures(view)
        return Standing(view.state(), pictures.fingerprint if pictures is not None else "")

    def begin(self, view: ExperimentView) -> None:
        """A view that was just made: its settings can be built."""
        self._good[view.key] = Standing(view.state())

    def ask(self, view: ExperimentView) -> None:
        """It is being built as it is set now."""
        self._asked = self.of(view)

    def built(self, view: ExperimentView) -> None:
        """As it was asked for last."""
        if self._asked is not None:
            self._good[view.key] = self._asked

    def go_on(self, view: ExperimentView) -> None:
        """It runs as it is set now."""
        self._good[view.key] = self.of(view)

    def take_back(self, view: ExperimentView) -> bool:
        """What was asked for cannot be built: the view gets the settings with which it could; False where it was just these.
        A person's own pictures are taken back only if they are open still."""
        good, report = self._good[view.key], self._session.report
        if self._asked == good:
            return False
        view.own_data = bool(good.pictures) and report is not None and report.fingerprint == good.pictures
        if not view.own_data:
            self._good[view.key] = Standing(good.state)
        view.take_state(good.state)
        return True
