"""The choice between the Lab's own pictures and a person's."""

from __future__ import annotations

from gan_studio.session import Session
from gan_studio.ui import words
from gan_studio.ui.widgets.segmented import SegmentedControl


class PicturesChoice(SegmentedControl):
    """Says how many of a person's pictures there are, without those that were left out by hand."""

    def __init__(self, session: Session) -> None:
        super().__init__([], name="")
        self._session = session
        self.setAccessibleName(self.tr("Pictures"))
        self.set_options([("builtin", self.tr("Built-in")), ("own", self.tr("My pictures"))], "builtin")

    def offer(self, wanted: bool) -> bool:
        """Lets a person choose their own where an experiment takes pictures; False where there are none."""
        report, left = self._session.report, len(self._session.left_out)
        own = wanted and report is not None and not report.source[0].startswith("builtin:")
        self.button("own").setEnabled(own)
        if report is None or not own:
            told = self.tr("Drop a folder of pictures first: they are used here then.")
        else:
            told = words.images(len(report.usable))
            told = words.joined(" · ", [told, self.tr("{0} left out by hand").format(f"{left:,}")]) if left else told
        self.button("own").setToolTip(told)
        return own
