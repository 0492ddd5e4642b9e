"""Views whose controls ask for a setting and show what it came to."""

from __future__ import annotations

from gan_studio.core.lab.settings import LabSettings
from gan_studio.ui.pages.lab.view import ExperimentView
from gan_studio.ui.widgets.fields import SpinBox

MOST = 9_999


class AskingView(ExperimentView):
    """A subclass shows the settings in `fill`, without acting, and asks for others by `ask`."""

    def fill(self) -> None:
        """Brings the controls to `settings`."""
        raise NotImplementedError

    def ask(self, **wanted: object) -> None:
        """Other settings; what is refused is taken back at the control too."""
        self.change(**wanted)
        self.fill()

    def take_settings(self, settings: LabSettings) -> None:
        super().take_settings(settings)
        self.fill()

    def amount(self, setting: str, name: str, unit: str = "", most: int = MOST) -> SpinBox:
        """A field for a setting that is a whole number, from 0 to `most`: wider than what is possible, for what is not is said at
        the control, with the reason."""
        field = SpinBox()
        field.setRange(0, most)
        field.setSuffix(unit)
        field.setAccessibleName(name)
        field.setToolTip(name)
        field.valueChanged.connect(lambda value: self.ask(**{setting: value}))
        return field
