"""What the Explore page says of the generator in the hand."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.config import METHODS, OBJECTIVES
from gan_studio.session import Session
from gan_studio.session.view import RendererInfo, RenderResult
from gan_studio.ui import words
from gan_studio.ui.widgets.explore_side import FactsCard
from gan_studio.ui.widgets.segmented import SegmentedControl


class GeneratorFacts(QObject):
    """Fills a card with them, and lets a person choose between the last and the best snapshot of a run."""

    learned = Signal()  # newer weights answer than before

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.card = FactsCard(self.tr("Generator"))
        self.which = SegmentedControl(
            [("last", self.tr("Last")), ("best", self.tr("Best"))], "last", name=self.tr("Which snapshot"))
        self.which.setToolTip(self.tr("The newest generator of the run, or the one whose pictures were measured as the best"))
        self.which.changed.connect(session.choose_snapshot)
        self.card.add_tool(self.which)
        for told in (session.run_opened, session.run_changed):
            told.connect(self._take_run)
        for told in (session.run_closed, session.state_changed):
            told.connect(self.show)

    @Slot(object)
    def _take_run(self, run: object) -> None:
        self.show()

    @Slot()
    def show(self) -> None:
        """Says everything anew."""
        info, run = self._session.renderer, self._session.run
        if info is None:
            return
        trains = self._session.is_training
        recipe = run.recipe if run is not None else self._session.recipe
        self.which.setVisible(run is not None and not trains and run.best_images_seen >= 0)
        self.which.set_current(info.snapshot)
        self._show_tag(info, trains)
        facts, points = self.card, info.kind == "points"
        facts.set_fact(self.tr("Run"), run.name if run is not None else self.tr("none yet"))
        facts.set_fact(self.tr("Data"), run.data_name if run is not None else self._data_name())
        method = [METHODS[recipe.method], *([OBJECTIVES[recipe.objective]] if recipe.method == "gan" else [])]
        facts.set_fact(self.tr("Method"), words.joined(" · ", [words.known(word) for word in method]))
        seen = 0 if run is None else run.best_images_seen if info.snapshot == "best" else run.images_seen
        facts.set_fact(self.tr("Trained"), words.kimg(seen))
        side = info.image_shape[0]
        facts.set_fact(self.tr("Draws"), self.tr("2-D points") if points else f"{side} × {side} px")
        facts.set_fact(self.tr("Dimensions"), str(info.latent_dim))
        parameters = run.generator_parameters if run is not None else 0
        facts.set_fact(self.tr("Parameters"), _millions(parameters) if parameters else "")

    def _show_tag(self, info: RendererInfo, trains: bool) -> None:
        if trains:
            self.card.set_tag(self.tr("follows training"), "g")
        else:
            self.card.set_tag("" if info.trained else self.tr("untrained"))

    def _data_name(self) -> str:
        info = self._session.data_info
        return info.name if info is not None else ""

    def take(self, result: RenderResult) -> None:
        """What a picture on the screen tells: how long it took, and how far its weights were trained."""
        facts = self.card
        facts.set_fact(self.tr("Speed"), self.tr("{0} ms a picture").format(f"{result.milliseconds / len(result.images):.1f}"))
        if result.images_seen >= 0:
            trained = words.kimg(result.images_seen)
            if trained != facts.fact(self.tr("Trained")):
                facts.set_fact(self.tr("Trained"), trained)
                self.learned.emit()


def _millions(count: int) -> str:
    return f"{count / 1e6:.1f} M" if count >= 1e6 else f"{count / 1e3:.0f} k"
