"""What the view of every experiment has: claim, toolbar, body, verdict, what to notice, seed, and controls that can be hidden.

A view holds the settings of its experiment and draws what it shows. The experiment itself lives in the thread of
`session.lab`; a view reaches it by `self.desk.command(...)` only while it is the one in sight.
"""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.core.errors import RecipeError, StudioError
from gan_studio.core.lab.base import Experiment, Shown, Verdict
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.lab.state import LabState
from gan_studio.core.lab.table import entry
from gan_studio.session.lab import LabDesk
from gan_studio.ui import words
from gan_studio.ui.pages.lab.controls import Controls
from gan_studio.ui.widgets.card import Card
from gan_studio.ui.widgets.fields import SpinBox
from gan_studio.ui.widgets.label import Label

LEAST_WIDTH = 480


class ExperimentView(QWidget):
    """Base of the views. The main card is this widget; `side` holds the cards for the right column, filled by subclasses
    before the common ones.

    A subclass fills `toolbar` (controls, at the left), `body`, and `side`, registers what a teacher may hide by `control`,
    and overrides the `take_...` methods it needs. It changes settings by `change`.

    Attributes:
        live: settings that act on the experiment as it runs, through its method `set_live(name, value)`; any other begins anew.
        playable: whether the page's primary button runs and pauses it. Where it is not, `primary` names the action.
        background: it goes on while another page is in sight.
    """

    key: ClassVar[str]
    live: ClassVar[frozenset[str]] = frozenset()
    playable: ClassVar[bool] = True
    background: ClassVar[bool] = False

    chrome_changed = Signal()  # the primary action is another now
    restart_requested = Signal()  # settings are other ones: the experiment begins anew
    settings_taken = Signal()  # settings are other ones, and the experiment goes on with them
    check_passed = Signal()  # what earns the tick
    experiment_wanted = Signal(str)  # another experiment, by its key
    training_wanted = Signal(object, object)  # data source (() for a person's own), settings of a recipe: to the Train page

    def __init__(self, desk: LabDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.experiment: type[Experiment] = entry(self.key).load()
        self.settings: LabSettings = self.experiment.Settings.make({})
        self.own_data = False  # the person's own pictures instead of the built-in ones
        self.controls = Controls(self)
        self.main = Card()
        self._number = Label(self.experiment.number, "h1", "t3")
        self._title = Label(words.shown(self.experiment.title), "h1")
        self._claim = Label(words.shown(self.experiment.claim), "body", "t2", wrap=True)
        self.toolbar = QHBoxLayout()
        self.toolbar.setSpacing(8)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self._refusal = Label("", "small", "pt", wrap=True)
        self._refusal.setVisible(False)
        self.side: list[tuple[QWidget, int]] = []
        self.seed = SpinBox()
        self.seed.setRange(0, 2**31 - 1)
        self.seed.setAccessibleName(self.tr("Seed"))
        self.seed.setKeyboardTracking(False)
        self.seed.valueChanged.connect(self._seed_changed)
        self.verdict_card = VerdictCard()
        self.verdict_card.wanted.connect(self.measure_now)
        self._arrange()
        self.build()
        self.control("seed", self.tr("Seed"), self.seed)
        self.side += [(self.verdict_card, 0), (self._notice_card(), 1)]

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._number)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(Label(self.tr("Seed"), "small", "t3"))
        head.addWidget(self.seed)
        self.main.body.addLayout(head)
        self.main.body.addWidget(self._claim)
        self.main.body.addLayout(self.toolbar)
        self.main.body.addWidget(self._refusal)
        self.main.body.addLayout(self.body, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.main)
        self.setMinimumWidth(LEAST_WIDTH)

    def _notice_card(self) -> Card:
        card = Card(self.tr("Try and notice"))
        card.body.addWidget(Label(words.shown(self.experiment.touch), "body", "t1", wrap=True))
        card.body.addWidget(Label(words.shown(self.experiment.notice), "body", "t2", wrap=True))
        card.body.addStretch(1)
        return card

    # for subclasses ------------------------------------------------------------------------------------------------

    def build(self) -> None:
        """Makes the widgets of the experiment."""
        raise NotImplementedError

    def control(self, name: str, label: str, *widgets: QWidget) -> None:
        """A control that a teacher may hide, and that an error of the setting of this name is shown at."""
        self.controls.add(name, label, widgets)

    def change(self, **settings: Any) -> bool:
        """Other settings: live where they all can be, else the experiment begins anew. What is impossible is said at the
        control, and everything stays as it was; False then."""
        try:
            changed = self.settings.but(**settings)
        except RecipeError as error:
            self.refuse(error)
            return False
        self.accept()
        if changed == self.settings:
            return True
        differing = {name for name, value in changed.model_dump().items() if getattr(self.settings, name) != value}
        self.settings = changed
        if differing <= self.live and self.desk.is_open:
            values = {name: getattr(changed, name) for name in differing}
            self.desk.command(lambda experiment: [experiment.set_live(*item) for item in values.items()])
            self.settings_taken.emit()
        else:
            self.restart_requested.emit()
        return True

    def refuse(self, error: StudioError) -> None:
        """Says what is wrong, at the control that is wrong where that is known."""
        self.controls.mark_wrong(getattr(error, "field", ""))
        self._refusal.setText(words.joined(" ", (words.shown(part) for part in (error.message, error.hint) if part)))
        self._refusal.setVisible(True)

    def accept(self) -> None:
        """Nothing is wrong any more."""
        self.controls.mark_wrong("")
        self._refusal.setVisible(False)

    def take_settings(self, settings: LabSettings) -> None:
        """Shows settings that come from elsewhere. Subclasses set their controls, without acting, and call this."""
        self.settings = settings
        self.seed.blockSignals(True)
        self.seed.setValue(settings.seed)
        self.seed.blockSignals(False)

    def extra(self) -> dict[str, Any]:
        """What is no setting and shall be shared all the same: JSON."""
        return {}

    def take_extra(self, extra: dict[str, Any]) -> None:
        """Takes what `extra` gave, perhaps on another machine. Raises RecipeError for rubbish."""

    # what comes from the experiment ----------------------------------------------------------------------------------

    def take_shown(self, shown: Shown) -> None:
        """Draws it. The next comes when this has returned."""

    def take_answer(self, tag: str, result: Any) -> None:
        """The result of a command that was given a tag."""

    def take_playing(self, playing: bool) -> None:
        """It runs, or no longer."""
        self.chrome_changed.emit()

    def take_speed(self, per_second: float) -> None:
        """Safe points a second."""

    def take_started(self) -> None:
        """The experiment begins anew: what was shown belongs to the one before, and is to go. `take_ready` follows."""
        self.verdict_card.clear()

    def take_ready(self) -> None:
        """It is built, and can be told what to do."""

    def take_verdict(self, verdict: Verdict) -> None:
        self.verdict_card.show_verdict(verdict)
        if verdict.holds:
            self.check_passed.emit()

    def primary(self) -> tuple[str, str]:
        """The primary action where the view is not `playable`: its text and icon; "" for none. `act` does it."""
        return "", ""

    def act(self) -> None:
        """Does the primary action."""

    def measure_now(self) -> None:
        """A person asked for the verdict."""
        self.desk.want_verdict()

    def undo(self) -> bool:
        """Ctrl+Z; False where there is nothing to undo."""
        return False

    def redo(self) -> bool:
        """Ctrl+Shift+Z; False where there is nothing to do again."""
        return False

    # keeping and sharing -----------------------------------------------------------------------------------------------

    def state(self) -> LabState:
        return LabState(self.key, self.settings, tuple(sorted(self.controls.hidden)), self.extra())

    def take_state(self, state: LabState) -> None:
        """Shows a shared state; the page begins anew with it. Raises RecipeError, and then everything is as it was."""
        before = self.extra()
        try:
            self.take_extra(state.extra)
        except RecipeError:
            self.take_extra(before)
            raise
        self.accept()
        self.controls.hide(state.hidden)
        self.take_settings(state.settings)

    def _seed_changed(self, value: int) -> None:
        self.change(seed=value)


class VerdictCard(Card):
    """The figure of an experiment, and how it was obtained."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        from gan_studio.ui.widgets.buttons import SecondaryButton

        super().__init__("", parent=parent)
        self.set_title(self.tr("Verdict"))
        self.measure = SecondaryButton(self.tr("Measure now"), "scale-balance")
        self.measure.set_compact()
        self.measure.clicked.connect(self.wanted)
        self.add_tool(self.measure)
        self.sentence = Label("", "body", "t1", wrap=True)
        self.obtained = Label("", "small", "t3", wrap=True)
        for label in (self.sentence, self.obtained):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.clear()

    def clear(self) -> None:
        self.sentence.setText(self.tr("Nothing was measured yet."))
        self.sentence.set_tone("t3")
        self.obtained.setVisible(False)

    def show_nothing(self) -> None:
        """Someone asked, and there is nothing to measure yet."""
        self.clear()
        self.sentence.setText(self.tr("There is nothing to measure yet: try the experiment first."))

    def show_verdict(self, verdict: Verdict) -> None:
        self.sentence.setText(words.shown(verdict.sentence))
        self.sentence.set_tone("t1" if verdict.holds is not False else "pt")
        self.obtained.setText(words.shown(verdict.obtained))
        self.obtained.setVisible(True)
