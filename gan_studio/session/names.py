"""The session's part for the names that a person gives to dimensions and directions: read and written with the run by jobs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject

from gan_studio.core.latent.kept import set_aside
from gan_studio.core.latent.names import NAMES_FILE, read_names, write_names
from gan_studio.session.kept import KeepingDesk
from gan_studio.workers.jobs import Jobs


class NamesDesk(KeepingDesk):
    """The names of one generator at a time, by key (`core.latent.names`)."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(jobs, "names", write_names, {}, parent)
        self._early: Mapping[str, str] = {}  # given before the run's own were read

    @property
    def names(self) -> Mapping[str, str]:
        return {**self._keeper.value, **self._early}

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

    def _on_kept(self) -> None:
        early, self._early = self._early, self._early if not self._keeper.is_ready else {}
        if early and self._keeper.is_ready:
            self._keeper.set({**self._keeper.value, **early})  # tells by itself
        else:
            self.changed.emit()
