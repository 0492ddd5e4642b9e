"""2.3 You are D: a picture, two answers, the truth; below, D's share of right answers at every generation, and yours."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.lab.you_are_d import Played, YouAreD, YouAreDSettings, YouAreDShown, between
from gan_studio.ui import words
from gan_studio.ui.pages.lab.growth import GrowthView
from gan_studio.ui.widgets.buttons import SecondaryButton
from gan_studio.ui.widgets.fields import ComboBox, SpinBox
from gan_studio.ui.widgets.image_view import ImageView
from gan_studio.ui.widgets.lab_you_are_d_marks import Marks
from gan_studio.ui.widgets.lab_you_are_d_plot import Point, SharesPlot
from gan_studio.ui.widgets.label import Label

PICTURE = 180  # px at least


class YouAreDView(GrowthView):
    """Training runs from the start on, so that there are generations to play."""

    key = "you-are-d"
    live: ClassVar[frozenset[str]] = YouAreD.LIVE
    settings: YouAreDSettings

    def build(self) -> None:
        self._shown: YouAreDShown | None = None
        self._results: dict[object, tuple[tuple[Played, ...], int]] = {}  # games and their number, by what was played against
        self._build_toolbar()
        self.build_settings()
        self._build_game()
        self._build_plot()
        self._show_nothing()

    def _build_toolbar(self) -> None:
        self.generation = ComboBox()
        self.generation.setMinimumWidth(150)
        self.generation.setAccessibleName(self.tr("Generation to play"))
        self.generation.activated.connect(lambda _: self.change(generation=self.generation.currentData()))
        self.rounds = SpinBox()
        self.rounds.setRange(4, 20)
        self.rounds.setAccessibleName(self.tr("Rounds"))
        self.rounds.valueChanged.connect(lambda value: self.change(rounds=value))
        labels = [Label(text, "small", "t3") for text in (self.tr("Play"), self.tr("Rounds"))]
        for label, field in zip(labels, (self.generation, self.rounds), strict=True):
            self.toolbar.addWidget(label)
            self.toolbar.addWidget(field)
        self.toolbar.addStretch(1)
        self.begin = SecondaryButton(self.tr("Start"), "flag-checkered")
        self.begin.clicked.connect(self.start)
        self.toolbar.addWidget(self.begin)
        self.control("generation", self.tr("Generation to play"), labels[0], self.generation)
        self.control("rounds", self.tr("Rounds"), labels[1], self.rounds)

    def _build_game(self) -> None:
        self.table = QWidget()
        self.table.setAccessibleName(self.tr("Is it real?"))
        self.table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self.table)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self.picture = ImageView(margin=8, name=self.tr("The picture to judge"))
        self.picture.set_smooth(False)
        self.picture.setMinimumSize(PICTURE, PICTURE)
        # Its share of the height is the same whatever is said beside it.
        self.picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        row.addWidget(self.picture, 1)
        side = QVBoxLayout()
        side.setSpacing(8)
        self._round = Label("", "h2")
        self._truth = Label("", "body", "t1", wrap=True)
        self._d_said = Label("", "body", "dt", wrap=True)
        self._result = Label("", "body", "t1", wrap=True)
        self.say_real = SecondaryButton(self.tr("Real (R)"), "check")
        self.say_fake = SecondaryButton(self.tr("Fake (F)"), "close")
        self.go_on = SecondaryButton(self.tr("Next (N)"), "chevron-right")
        self.say_real.clicked.connect(lambda: self.answer(True))
        self.say_fake.clicked.connect(lambda: self.answer(False))
        self.go_on.clicked.connect(self.next)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(self.say_real, 1)
        answers.addWidget(self.say_fake, 1)
        self.yours, self.ds = Marks(self.tr("Your answers")), Marks(self.tr("D's answers"))
        marks = QGridLayout()
        marks.setHorizontalSpacing(8)
        marks.setVerticalSpacing(4)
        for line, (label, cells) in enumerate(((Label(self.tr("You"), "small", "t1"), self.yours),
                                               (Label("D", "small", "dt"), self.ds))):
            marks.addWidget(label, line, 0)
            marks.addWidget(cells, line, 1)
        marks.setColumnStretch(1, 1)
        side.addWidget(self._round)
        side.addLayout(answers)
        side.addWidget(self.go_on)
        side.addWidget(self._truth)
        side.addWidget(self._d_said)
        side.addWidget(self._result)
        side.addStretch(1)
        side.addLayout(marks)
        row.addLayout(side, 1)
        self.body.addWidget(self.table, 3)
        for keys, do in ((("R", "Left"), lambda: self.answer(True)), (("F", "Right"), lambda: self.answer(False)),
                         (("N", "Return", "Enter", "Down"), self.next)):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self.table)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.setAutoRepeat(False)
                shortcut.activated.connect(do)

    def _build_plot(self) -> None:
        self.plot = SharesPlot(self.tr("Right answers, %"), x_label=self.tr("generation"), include=(40.0, 100.0))
        self.plot.set_series("d", "D", "d")
        self.plot.add_reference(50, self.tr("a coin"))
        self.body.addWidget(self.plot, 2)

    # what a person does --------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """New rounds; the keys are theirs from now on."""
        self.accept()
        self.desk.command(lambda game: game.start())
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self, real: bool) -> None:
        """Once a picture: the experiment does not take a second answer."""
        if self.say_real.isEnabled():
            self._let_answer(False)
            self.desk.command(lambda game: game.answer(real), tag="answered")

    def next(self) -> None:
        """The next picture, or new rounds after the last."""
        shown = self._shown
        if shown is not None and shown.finished:
            self.start()
        elif self.go_on.isEnabled():
            self.desk.command(lambda game: game.next())

    def change(self, **settings: Any) -> bool:
        """A generation that will not come any more cannot be the one that is played."""
        if settings.get("generations", self.settings.generation) < self.settings.generation:
            settings = {"generation": 0} | settings
        return super().change(**settings)

    def _let_answer(self, can: bool) -> None:
        if not can and (self.say_real.hasFocus() or self.say_fake.hasFocus()):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # a disabled button would let the keys go elsewhere
        self.say_real.setEnabled(can)
        self.say_fake.setEnabled(can)

    # what comes --------------------------------------------------------------------------------------------------------

    def take_settings(self, settings: LabSettings) -> None:
        super().take_settings(settings)
        self.rounds.show_value(self.settings.rounds)
        self._list_generations()

    def _list_generations(self) -> None:
        """All that there are; those that are still to come, too, if one of them is set."""
        kept = len(self._shown.iterations) if self._shown is not None else 0
        count = max(kept, self.settings.generation)
        if self.generation.count() != count + 1:
            self.generation.clear()
            self.generation.addItem(self.tr("Newest"), 0)
            for number in range(1, count + 1):
                self.generation.addItem(self.tr("Generation {0}").format(number), number)
        self.generation.setCurrentIndex(self.settings.generation)

    def take_started(self) -> None:
        super().take_started()
        self._show_nothing()

    def take_ready(self) -> None:
        super().take_ready()
        if self._opponent in self._results:
            played, games = self._results[self._opponent]
            self.desk.command(lambda game: game.remember(played, games))
        if self.isVisible():
            self.desk.play()

    @property
    def _opponent(self) -> object:
        """What decides which G and D there will be."""
        return self.settings.model_dump_json(exclude=set(self.live)), self.desk.fingerprint

    def _show_nothing(self) -> None:
        self._shown = None
        self.take_settings(self.settings)
        self.plot.clear()
        self.plot.set_points(())
        self.picture.set_image(None)
        self.begin.setEnabled(False)
        self._let_answer(False)
        self.go_on.setEnabled(False)
        self._round.setText(self.tr("The first generation is being trained…"))
        self._truth.setText("")
        self._d_said.setText("")
        self._result.setText("")
        self.yours.show_marks((), self.settings.rounds)
        self.ds.show_marks((), self.settings.rounds)

    def take_shown(self, shown: Shown) -> None:
        assert isinstance(shown, YouAreDShown)
        before, self._shown = self._shown, shown
        if shown.games:
            self._results[self._opponent] = shown.played, shown.games
        if before is None or len(before.iterations) != len(shown.iterations):
            self._list_generations()
            numbers = [number + 1.0 for number in range(len(shown.iterations))]
            self.plot.set_history(numbers, {"d": (100 * shown.accuracy).tolist()})
        self.begin.setEnabled(bool(shown.iterations))
        self.plot.set_points([_point(each) for each in shown.played])
        if self.picture.image() is not shown.picture:
            self.picture.set_image(shown.picture)
        self._let_answer(shown.picture is not None and not shown.waits_for_next)
        self.go_on.setEnabled(shown.waits_for_next)
        self.yours.show_marks([each.right for each in shown.answered], shown.rounds or self.settings.rounds)
        self.ds.show_marks([each.d_right for each in shown.answered], shown.rounds or self.settings.rounds)
        self._say(shown)

    def _say(self, shown: YouAreDShown) -> None:
        """Where the game stands, in words."""
        self.go_on.setText(self.tr("Again (N)") if shown.finished else self.tr("Next (N)"))
        number = min(len(shown.answered) + (0 if shown.waits_for_next else 1), shown.rounds)
        if shown.picture is None:
            self._round.setText(self.tr("Press Start.") if shown.iterations else
                                self.tr("The first generation is being trained…"))
        else:
            self._round.setText(
                self.tr("Generation {0}, round {1} of {2}").format(shown.generation, number, shown.rounds))
        truth = d_said = result = ""
        if shown.picture is None and shown.played:
            result = self.tr("Played before: you {0} of {1}, D {2} of {1}.").format(
                *(sum(each) for each in zip(*((played.right, played.rounds, played.d_right) for played in shown.played),
                                            strict=True)))
        if shown.waits_for_next:
            last = shown.answered[-1]
            truth = {(True, True): self.tr("Right: it is real."), (True, False): self.tr("Right: it was generated."),
                     (False, True): self.tr("Wrong: it is real."), (False, False): self.tr("Wrong: it was generated."),
                     }[last.right, last.real]
            said = self.tr("D believes {0}, and is right.") if last.d_right else self.tr("D believes {0}, and is wrong.")
            d_said = said.format(f"{last.belief:.2f}")
        if shown.finished:
            right, d_right = sum(each.right for each in shown.answered), sum(each.d_right for each in shown.answered)
            low, high = between(right, shown.rounds)
            result = self.tr("You {0} of {1}, D {2} of {1}. Your {1} rounds: between {3} and {4}.").format(
                right, shown.rounds, d_right, words.percent(low), words.percent(high))
        self._truth.setText(truth)
        self._d_said.setText(d_said)
        self._result.setText(result)
        if shown.finished and not self._told:
            self.measure_now()
        self._told = shown.finished

    _told = False  # the verdict of the finished rounds was asked for

    def take_playing(self, playing: bool) -> None:
        super().take_playing(playing)
        if not playing and self._shown is not None and len(self._shown.iterations) >= 3:
            self.measure_now()


def _point(played: Played) -> Point:
    low, high = between(played.right, played.rounds)
    return played.generation, 100 * played.right / played.rounds, 100 * low, 100 * high
