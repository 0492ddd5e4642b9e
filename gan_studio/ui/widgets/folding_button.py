"""A button that keeps only its icon where there is little room."""

from __future__ import annotations

from gan_studio.ui.said import Said
from gan_studio.ui.widgets.buttons import GhostButton


class FoldingButton(GhostButton):
    """A ghost button whose words go when it is folded; they are still its accessible name. The tooltip is for the caller."""

    def __init__(self, text: str, icon_name: str) -> None:
        super().__init__(text, icon_name)
        self._words = text
        self._folded = False
        self.setAccessibleName(text)
        self.set_compact()

    def set_folded(self, folded: bool) -> None:
        if folded != self._folded:
            self._folded = folded
            words = self._words.again() if isinstance(self._words, Said) else self._words
            self.setText("" if folded else words)
