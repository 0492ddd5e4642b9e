"""Exporting what the Explore page holds, and going back to where an exported file was made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from gan_studio.core.errors import StudioError
from gan_studio.core.export.scaling import Scaling
from gan_studio.core.latent.held import Held
from gan_studio.core.latent.timeline import Timeline
from gan_studio.session import Session
from gan_studio.session.exporting import Reopened
from gan_studio.ui import words
from gan_studio.ui.latent_model import LatentModel
from gan_studio.ui.page import PrimaryAction
from gan_studio.ui.pages.explore.saving import PictureSaver
from gan_studio.ui.save_picture import ask_where_to_save
from gan_studio.ui.widgets.explore_export import ExportCard
from gan_studio.ui.widgets.explore_picture import PictureCard

SETTLED_MS = 400  # after the last change, before the size is worked out
SUFFIXES = {"png": "png", "gif": "gif", "mp4": "mp4", "onnx": "onnx", "weights": "safetensors"}


class Exporter(QObject):
    """The export card's other half: asks where, lets the session write, and tells the page's primary button."""

    chrome_changed = Signal()
    page_requested = Signal(str)
    led_back = Signal()  # a file has: its generator draws now, before the page is shown

    def __init__(
        self, session: Session, model: LatentModel, picture: PictureCard, saver: PictureSaver, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._model, self._picture, self._saver, self._window = session, model, picture, saver, parent
        self._desk = session.explore.exports
        self._back: Held | None = None  # to be held as soon as the generator is known
        self.card = ExportCard()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_MS)
        self._timer.timeout.connect(self._estimate)
        self.card.changed.connect(self._on_choice)
        self.card.cancel_requested.connect(self._desk.cancel)
        self._desk.changed.connect(self._on_busy)
        self._desk.progressed.connect(self.card.set_progress)
        self._desk.size_told.connect(self._on_size)
        self._desk.reopened.connect(self._on_reopened)
        session.explore.timeline.changed.connect(self._on_choice)
        session.run_changed.connect(self.renew)
        session.run_opened.connect(self.renew)
        session.run_closed.connect(self._forget)
        picture.shown.connect(self._on_shown)
        model.styles_changed.connect(self._go_back)
        picture.scaling.changed.connect(self._on_choice)

    # what is possible

    @Slot()
    def renew(self) -> None:
        """Another generator, or another run."""
        info, run = self._session.renderer, self._session.run
        if info is not None:
            recipe = run.recipe if run is not None else self._session.recipe
            self.card.set_possible(recipe.method, run is not None, info.image_shape[0])
        self._on_choice()

    @Slot()
    def _forget(self) -> None:
        self._back = None
        self.renew()

    def primary_action(self) -> PrimaryAction:
        reason = self._why_not()
        label = {"png": self.tr("Export PNG"), "gif": self.tr("Export GIF"), "mp4": self.tr("Export MP4"),
                 "onnx": self.tr("Export ONNX"), "weights": self.tr("Export weights")}[self.card.kind]
        return PrimaryAction(label, "export-variant", not reason, reason, self.ask)

    def _why_not(self) -> str:
        if self._desk.is_busy:
            return self.tr("Something is being exported already.")
        if self._session.renderer is None or (not self.card.network and self._picture.pictures is None):
            return self.tr("There is no picture yet.")
        if self.card.subject == "timeline" and not self._timeline.keys:
            return self.tr("The timeline has no keys yet: press K to add what you see.")
        return ""

    @property
    def _timeline(self) -> Timeline:
        return self._session.explore.timeline.timeline

    @property
    def _scaling(self) -> Scaling:
        return "smooth" if self._picture.is_smooth else "pixels"

    @Slot()
    def _on_choice(self) -> None:
        self._desk.forget_estimate()
        self.card.set_expected("")
        self._timer.start()
        self.chrome_changed.emit()

    @Slot()
    def _on_busy(self) -> None:
        self.card.set_busy(self._desk.is_busy)
        self.chrome_changed.emit()

    # how large

    def _estimate(self) -> None:
        """Only while somebody looks, and never beside an export."""
        if self._desk.is_busy or self._why_not() or not self.card.isVisible():
            return
        if (network := self.card.network) is not None:
            self._desk.estimate(network)
        else:
            film = self.card.film(self._model.held, self._timeline, self._scaling)
            if not self.card.is_film:  # one frame of one key
                film = replace(film, timeline=Timeline().with_key_behind(self._model.held), rate=1)
            self._desk.estimate(film)

    @Slot(object, object)
    def _on_size(self, wish: object, told: int | StudioError) -> None:
        if isinstance(told, StudioError):
            self.card.set_expected(self.tr("not possible"), told.words)
            return
        pictures = 16 if self.card.subject == "wall" else 1
        self.card.set_expected(words.size_of_file(told * pictures))

    # writing

    def ask(self) -> None:
        """Opens the file dialog; it does not wait for an answer."""
        if not self.card.network and self.card.subject not in ("timeline", "samples"):
            self._saver.still_wanted.emit()  # what is seen now is exported
        run = self._session.run
        name = run.name if run is not None else self.tr("untrained")
        if not self.card.network and not self.card.is_film:
            name = f"{name}-seed{self._model.seed}"
        suffix = "" if self.card.is_film and self.card.kind == "png" else SUFFIXES[self.card.kind]
        ask_where_to_save(self._window, name, self.write_to, suffix)

    def write_to(self, path: Path) -> None:
        """Exports what is chosen on the card."""
        card = self.card
        if card.network is not None:
            self._desk.write_network(path, card.network)
        elif card.is_film:
            self._desk.write_film(path, card.film(self._model.held, self._timeline, self._scaling))
        else:
            self._saver.save_to(path, "wall" if card.subject == "wall" else "image", card.side)

    # the way back

    @Slot(object)
    def _on_reopened(self, reopened: Reopened) -> None:
        self._back = reopened.origin.held
        self.led_back.emit()
        self.page_requested.emit("explore")
        self._go_back()  # else when the first picture says how many styles there are

    @Slot()
    def _on_shown(self) -> None:
        if not self.card.expected.text() and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _go_back(self) -> None:
        held = self._back
        if held is not None and held.fits(self._model.latent_dim, self._model.styles):
            self._back = None
            self._model.go_to(held)
