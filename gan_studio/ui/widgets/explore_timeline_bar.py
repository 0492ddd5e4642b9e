"""The controls above the timeline: play, loop, wander, how long, how from key to key."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gan_studio.core.errors import StudioError
from gan_studio.core.latent.timeline import EASINGS
from gan_studio.ui.timeline_model import TimelineModel
from gan_studio.ui.widgets.buttons import IconButton, SecondaryButton
from gan_studio.ui.widgets.fields import ComboBox
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.length_field import LengthField
from gan_studio.ui.widgets.value_slider import ValueSlider

REFUSED_MS = 6000
MOST_WANDERING = 2.0  # standard deviations; farther away a film has nothing to do with its keys


class TimelineBar(QWidget):
    """Shows what it is given and says what was clicked. `settled` comes when a refusal was shown long enough."""

    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refused = QTimer(self, singleShot=True, interval=REFUSED_MS)
        self._refused.timeout.connect(self.settled)
        self.play = IconButton("play", self.tr("Play (Space in the timeline)"))
        self.loop = IconButton("repeat", self.tr("Loop: from the last key on to the first"), checkable=True)
        self.noise = IconButton("sine-wave", self.tr("Noise loop: a random walk around the keys that ends where it began"),
                                checkable=True)
        self.time = Label("0:00.00", digits="mono")
        self.length = LengthField(name=self.tr("Length of the film in seconds"))
        self.length.setToolTip(self.tr("The length of the film. Another one makes it faster or slower as a whole"))
        self.radius = ValueSlider(0.05, MOST_WANDERING, 0.5, step=0.05, fill_token="g", name=self.tr("How far it wanders"))
        self.radius.setFixedWidth(88)
        self.radius.setToolTip(self.tr("How far the random walk goes, in standard deviations of the latent"))
        self.reroll = IconButton("dice-5-outline", self.tr("Another random walk"))
        self.facts = Label("", digits="mono", tone="t3")
        self.aside = SecondaryButton(self.tr("Set it aside"))
        self.aside.setToolTip(self.tr("Gives the file another name, so that a new timeline can be kept"))
        self.easing = ComboBox()
        names = {"linear": self.tr("Even"), "ease": self.tr("Ease in-out"), "in": self.tr("Ease in"),
                 "out": self.tr("Ease out"), "hold": self.tr("Hold")}
        for key in EASINGS:
            self.easing.addItem(names[key], key)
        self.easing.setAccessibleName(self.tr("Easing"))
        self.easing.setToolTip(self.tr("How the chosen key goes over into the next one; with none chosen, all of them"))
        self.easing.setFixedWidth(128)
        self.key = SecondaryButton(self.tr("Keyframe"), "plus")
        self.key.setToolTip(self.tr("Keeps what you see as a key at the playhead; behind the last key when it stands there (K)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        left: list[QWidget] = [self.play, self.loop, self.noise, self.radius, self.reroll, self.time,
                               Label("/", digits="mono", tone="t3"), self.length]
        for part in left:
            row.addWidget(part)
        row.addStretch(1)
        right: list[QWidget] = [self.facts, self.aside, self.easing, self.key]
        for part in right:
            row.addWidget(part)

    @Slot(str)
    def say(self, words: str) -> None:
        """Why something was refused, where the number of frames stands else."""
        self.facts.setText(words)
        self.facts.set_tone("pt")
        self._refused.start()

    def show_film(self, timeline: TimelineModel, playing: bool, trouble: StudioError | None) -> None:
        """What there is, whether it plays, and why the kept one cannot be used."""
        film = timeline.timeline
        if not self._refused.isActive():
            self.facts.set_tone("t3" if trouble is None else "pt")
            self.facts.setText(self.tr("{0} frames").format(timeline.frames) if trouble is None
                               else self.tr("The kept timeline cannot be read"))
            self.facts.setToolTip("" if trouble is None else trouble.words)
        self.aside.setVisible(trouble is not None)
        self.play.setEnabled(timeline.can_play)
        self.play.set_icon("pause" if playing else "play")
        words = self.tr("Pause (Space in the timeline)") if playing else self.tr("Play (Space in the timeline)")
        self.play.set_tooltip(words if timeline.can_play else self.tr("Two keys make a film, or one with a noise loop"))
        self.loop.setChecked(film.loops)
        self.noise.setChecked(film.noise is not None)
        self.radius.setVisible(film.noise is not None)
        self.reroll.setVisible(film.noise is not None)
        if film.noise is not None:
            self.radius.set_value(film.noise.radius)
        self.length.set_seconds(film.seconds)
        self.length.setEnabled(not timeline.is_empty)
        self.easing.setCurrentIndex(self.easing.findData(timeline.easing))
