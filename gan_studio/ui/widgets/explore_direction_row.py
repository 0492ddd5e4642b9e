"""One direction on the Explore page: a slider with what was measured of it, or how much it explains."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gan_studio.core.directions import Direction
from gan_studio.ui.widgets.explore_row import LatentRow
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.words import known


class DirectionRow(LatentRow):
    """A latent row that can be given any direction; the figure stands between its name and its value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure = Label("", "small", "t3", parent=self)
        self._words.insertWidget(1, self.figure)
        self._words.setSpacing(8)

    def show_direction(self, place: int, direction: Direction, name: str, given: bool) -> None:
        """Becomes the row of another direction. `given`: a person named it."""
        self.show_dimension(place, name, given)
        low, high = known(direction.low), known(direction.high)
        if low and high:
            self.low.setToolTip(self.tr("Towards “{0}”: go to −3 (Shift+End on the slider)").format(low))
            self.high.setToolTip(self.tr("Towards “{0}”: go to +3 (End on the slider)").format(high))
        self.reset.set_words(self.tr("Take the step along {0} back").format(name))
        self.set_locked(direction.locked)
        self.figure.setText(self._figure(direction))
        self.figure.set_tone("t3" if direction.is_good else "pt")
        self.figure.setToolTip(self._measured(direction))
        self.title.setToolTip(self._measured(direction))

    def set_locked(self, locked: bool) -> None:
        self.lock.setChecked(locked)
        words = (self.tr("{0} is locked: directions that are sought from now on leave it alone. Unlock") if locked else
                 self.tr("Lock {0}, so that directions that are sought from now on leave it alone"))
        self.lock.set_words(words.format(self.name()))

    def _figure(self, direction: Direction) -> str:
        if direction.explained is not None:
            return f"{100 * direction.explained:.1f} %"
        if direction.correlation is not None and direction.origin == "marks":
            return self.tr("{0} % right").format(round(50 * (direction.correlation + 1)))
        if direction.correlation is None:
            return ""
        if direction.is_good or direction.others is None:
            return f"r {direction.correlation:.2f}"
        return f"r {direction.correlation:.2f} · {_percent(direction.others)} %"

    def _measured(self, direction: Direction) -> str:
        if direction.origin == "sefa":
            return self.tr("Its share of what the weights that read the latent pass on")
        if direction.explained is not None:
            return self.tr("Its share of how the generator’s latents vary. A step of 1 is a standard deviation")
        if direction.origin == "marks":
            if direction.correlation is None:
                return self.tr("From the samples you marked. With three of each kind it is measured how well they are told apart")
            return self.tr("So many of the marked samples are on their side when they are left out of the fit")
        if direction.correlation is not None and direction.others is not None:
            said = (self.tr("Measured in pictures: what it names follows the slider with correlation {0} (1 is perfect); no "
                            "other factor moves more than {1} % as far") if direction.is_good else
                    self.tr("It hardly does what its name says: that follows the slider with correlation {0} (1 is perfect), and "
                            "another factor moves {1} % as far"))
            return said.format(f"{direction.correlation:.2f}", _percent(direction.others))
        return ""


def _percent(share: float) -> int:
    return round(100 * min(share, 9.99))
