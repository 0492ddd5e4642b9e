"""The session's part for the names that a person gives to dimensions and directions: read and written with the run by jobs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gan_studio.core.errors import StudioError
from gan_studio.core.latent.kept import set_aside
from gan_studio.core.latent.names import NAMES_FILE, read_names, write_names
from gan_studio.session.kept import Keeper
from gan_studio.workers.jobs import Jobs


class NamesDesk(QObject):
    """The names of one generator at a time, by key (`core.latent.names`)."""

    changed = Signal()  # the names, or whether they can be kept
    failed = Signal(object)
    crashed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._early: Mapping[str, str] = {}  # given before the run's own were read
        self._keeper = Keeper(jobs, "names", write_names, {}, self)
        self._keeper.changed.connect(self._follow)
        self._keeper.failed.connect(self.failed)
        self._keeper.crashed.connect(self.crashed)

    @property
    def names(self) -> Mapping[str, str]:
        return {**self._keeper.value, **self._early}

    @property
    def trouble(self) -> StudioError | None:
        """Why the run's names cannot be used, or None. New ones live in memory then, until `set_aside`."""
        return self._keeper.trouble

    def open(self, folder: Path | None, latent_dim: int) -> None:
        """The names of another generator."""
        self._early = {}
        self._keeper.open(folder, lambda where: read_names(where, latent_dim))

    def keep(self, names: Mapping[str, str]) -> None:
        """All names as they are now."""
        if names == self.names:
            return
        if self._keeper.is_ready:
            self._keeper.set(dict(names))
        else:
            self._early = dict(names)

    def set_aside(self) -> None:
        """Gives the file that is not understood another name, so that names can be kept again."""
        self._keeper.set_aside(lambda folder: set_aside(folder / NAMES_FILE))

    def _follow(self) -> None:
        early, self._early = self._early, self._early if not self._keeper.is_ready else {}
        if early and self._keeper.is_ready:
            self._keeper.set({**self._keeper.value, **early})  # tells by itself
        else:
            self.changed.emit()
