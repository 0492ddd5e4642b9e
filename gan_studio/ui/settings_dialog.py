"""Settings of the program: looks, where runs go, what of the machine training may use. All act at once."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from gan_studio import __version__
from gan_studio.core.config import setting, setting_extra
from gan_studio.core.errors import RecipeError
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.ui.language import LANGUAGES, apply_language
from gan_studio.ui.theme import apply_theme, theme_for
from gan_studio.ui.widgets.buttons import GhostButton, SecondaryButton
from gan_studio.ui.widgets.fields import SpinBox
from gan_studio.ui.widgets.label import ElidedLabel, Label
from gan_studio.ui.widgets.segmented import SegmentedControl
from gan_studio.ui.widgets.switch import ToggleSwitch
from gan_studio.ui.words import known

WIDTH = 560


class SettingsDialog(QDialog):
    """Open it with `open()`."""

    def __init__(self, session: Session, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._preferences = session, preferences
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 16)
        self._column.setSpacing(18)
        self._column.addWidget(Label(self.tr("Settings"), "h1"))
        self._add_theme()
        self._add_language()
        self._add_folder()
        self._add_window()
        self._add_device()
        self._add_cores()
        self._column.addStretch(1)
        self._add_foot()

    def _row(self, title: str, text: str, control: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title, "action"))
        words.addWidget(Label(text, "small", "t2", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(row)

    # looks ---------------------------------------------------------------------

    def _add_theme(self) -> None:
        self.theme = SegmentedControl(
            [("dark", self.tr("Dark")), ("light", self.tr("Light")), ("system", self.tr("System"))],
            self._preferences.theme, name=self.tr("Theme"))
        self.theme.setFixedWidth(230)
        self.theme.setToolTip(self.tr("Colours of the window"))
        self.theme.changed.connect(self._on_theme)
        self._row(self.tr("Theme"), self.tr("Colours of data stay the same in both."), self.theme)

    @Slot(str)
    def _on_theme(self, key: str) -> None:
        self._preferences.theme = key  # type: ignore[assignment]
        self._preferences.save()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, theme_for(key, app))

    # where runs go ----------------------------------------------------------------

    def _add_folder(self) -> None:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        show = GhostButton(self.tr("Show"), tooltip=self.tr("Open the folder"))
        show.clicked.connect(self._show_folder)
        change = SecondaryButton(self.tr("Change…"), tooltip=self.tr("Choose where new runs are saved"))
        change.clicked.connect(self._choose_folder)
        row.addWidget(show)
        row.addWidget(change)
        self._row(self.tr("Folder of runs"), self.tr("New runs are saved here; recent ones are looked for here."), buttons)
        self._folder = ElidedLabel(str(self._session.runs_root), digits="mono", tone="t2", mode=Qt.TextElideMode.ElideMiddle)
        self._column.addWidget(self._folder)

    @Slot()
    def _choose_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Folder of runs"), str(self._session.runs_root))
        if found:
            self.set_runs_folder(Path(found))

    def set_runs_folder(self, folder: Path) -> None:
        self._session.set_runs_root(folder)
        self._folder.setText(str(folder))

    @Slot()
    def _show_folder(self) -> None:
        folder = self._session.runs_root
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    # a second start ------------------------------------------------------------------

    def _add_window(self) -> None:
        self.one_window = ToggleSwitch(
            self.tr("Open in the running window"), self._preferences.open_in_running_window,
            tooltip=self.tr("Off: each start opens a window of its own"))
        self.one_window.toggled.connect(self._on_one_window)
        self._row(self.tr("Open in the running window"),
                  self.tr("What is opened from the file manager comes to this window."), self.one_window)

    @Slot(bool)
    def _on_one_window(self, wanted: bool) -> None:
        self._preferences.open_in_running_window = wanted
        self._preferences.save()

    # language -----------------------------------------------------------------------

    def _add_language(self) -> None:
        chosen = self._preferences.language
        self.language = SegmentedControl(
            [("system", self.tr("System")), *LANGUAGES.items()], chosen if chosen in LANGUAGES else "system",
            name=self.tr("Language"))
        self.language.setFixedWidth(230)
        self.language.setToolTip(self.tr("Words of the window"))
        self.language.changed.connect(self._on_language)
        self._row(self.tr("Language"), self.tr("Acts at once; a run in training goes on."), self.language)

    @Slot(str)
    def _on_language(self, key: str) -> None:
        self._preferences.language = key if key in LANGUAGES else ""
        self._preferences.save()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_language(app, self._preferences.language)

    # the machine -------------------------------------------------------------------

    def _add_device(self) -> None:
        self._precision = SegmentedControl(
            [(key, known(label)) for key, label in setting_extra("precision")["labels"].items()],
            self._session.recipe.precision, name=known(setting("precision").title))
        self._precision.setFixedWidth(230)
        self._precision.setToolTip(known(setting("precision").description))
        self._precision.changed.connect(self._on_precision)
        run = self._session.run
        device = run.device if run is not None and run.device else self.tr("chosen when training starts")
        self._row(self.tr("Precision"), self.tr("Device: {0}").format(device), self._precision)

    @Slot(str)
    def _on_precision(self, key: str) -> None:
        try:
            self._session.change_recipe(precision=key)
        except RecipeError as error:
            self._session.failed.emit(error)
            self._precision.set_current(self._session.recipe.precision)

    def _add_cores(self) -> None:
        cores = os.cpu_count() or 1
        self.cores = SpinBox()
        self.cores.setRange(0, max(0, cores - 1))
        self.cores.setValue(min(self._preferences.keep_free_cores, self.cores.maximum()))
        self.cores.setFixedWidth(90)
        self.cores.setAccessibleName(self.tr("Cores to keep free"))
        self.cores.setToolTip(self.tr("More makes other programs quicker and training slower. For the next run."))
        self.cores.setEnabled(cores > 1)
        self.cores.valueChanged.connect(self._on_cores)
        self._row(self.tr("Cores to keep free"),
                  self.tr("This computer has {0}. Training leaves these alone, from the next run on.").format(cores), self.cores)

    @Slot(int)
    def _on_cores(self, value: int) -> None:
        self._preferences.keep_free_cores = value
        self._preferences.save()

    def _add_foot(self) -> None:
        row = QHBoxLayout()
        row.addWidget(Label(f"GAN Studio {__version__}", "small", "t3"))
        row.addStretch(1)
        close = SecondaryButton(self.tr("Close"), tooltip=self.tr("Close the settings (Esc)"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        self._column.addLayout(row)
