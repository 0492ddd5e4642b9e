"""The language of the window: chosen in the settings, at once, whole, and with nothing lost."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator

import pytest
from fake_session import FakeSession, tiles
from PySide6.QtCore import QLocale, QObject, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.data.types import FileReport, ScanReport, SkipReason
from gan_studio.core.errors import DataError
from gan_studio.core.words import Text
from gan_studio.preferences import Preferences
from gan_studio.session.view import SessionState
from gan_studio.ui import fonts, language, said, words
from gan_studio.ui.command_search import CommandSearch
from gan_studio.ui.language import apply_language, language_for
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.pages.explore.page import ExplorePage
from gan_studio.ui.pages.train import TrainPage
from gan_studio.ui.said import filled, joined, translate
from gan_studio.ui.settings_dialog import SettingsDialog
from gan_studio.ui.shortcuts import ShortcutsDialog

HAN = re.compile("[\u4e00-\u9fff]")
MARK = "\u00a4"


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Generator[None, None, None]:
    """As the program starts; and no other test hears of this one's language."""
    before = QLocale()
    apply_language(qapp, "en")
    yield
    apply_language(qapp, "en")
    qapp.setProperty("gan_studio_language", None)
    QLocale.setDefault(before)


@pytest.fixture
def marked(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """A language that writes every word it is asked for as ¤: what still has letters afterwards was never asked for."""
    monkeypatch.setattr(language, "_own_words", lambda app, key: _Marking(app))


class _Marking(language._Translator):
    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        parts = re.split(r"(\{[^}]*\}|<[^>]*>|\t.*)", text)
        return "".join(part if place % 2 else MARK if part.strip() else part for place, part in enumerate(parts))

    def isEmpty(self) -> bool:
        return False


GETTERS = ("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "windowTitle", "title", "suffix",
           "specialValueText")


def seen_words(windows: list[QWidget]) -> Iterator[tuple[str, str, str]]:
    """Everything that a window shows, tells by a tooltip or reads out: (class, where, words)."""
    for window in windows:
        for each in (window, *window.findChildren(QObject)):
            if isinstance(each, QWidget | QAction) and not _is_of_pyqtgraph(each):
                for name in GETTERS:
                    getter = getattr(each, name, None)
                    if callable(getter) and isinstance(text := getter(), str) and text:
                        yield type(each).__name__, name, text
            if isinstance(each, QComboBox):
                yield from ((type(each).__name__, "item", each.itemText(place)) for place in range(each.count()))


def _is_of_pyqtgraph(each: QObject) -> bool:
    """Its menus are never shown."""
    parent: QObject | None = each
    while parent is not None:
        if type(parent).__module__.startswith("pyqtgraph") or type(parent).__name__ in ("PlotOptionsMenu", "ViewBoxMenu"):
            return True
        parent = parent.parent()
    return False


# Product names, names of keys, formulas, units, values that are typed, and what the tests call their run and files.
LATIN = re.compile(
    r"<[^>]*>|&\w+;|\b(GAN|Studio|English|kimg|px|nats|Ctrl|Alt|Shift|Home|End|Esc|Space|Delete|PgUp|PgDn|Return|F11|Wheel"
    r"|auto|CPU|RAM|bf16|float32|Adam|SGD|MB|GB|sp|log|ln|exp|AE|KL|relu|softplus|faces|anime|png|runs|psi|grad|max|min|Var"
    r"|MLP|CUDA|MPS|DCGAN|ADA|DiffAugment|BEGAN|WGAN|DRAGAN|LSGAN|VAE|PNG|GIF|MP4|ONNX|Hinge|Minimax|lam|eta|theta|argmax)\b")


def leftovers(windows: list[QWidget]) -> list[tuple[str, str, str]]:
    return sorted({found for found in seen_words(windows)
                   if not found[2].startswith(("/", "#")) and re.search("[A-Za-z]{2,}", LATIN.sub(" ", found[2]))})


@pytest.fixture
def main(qtbot: QtBot, session: FakeSession) -> Generator[MainWindow, None, None]:
    session.have_renderer()
    made = MainWindow(session, Preferences())
    qtbot.addWidget(made)
    made.show()
    for key in ("data", "train", "explore"):
        made.show_page(key)
    yield made
    made.pages.close_jobs()


def train_some(session: FakeSession) -> None:
    files = [FileReport(i, f"{i}.png", "faces", 100, 64, 64, "PNG", "RGB") for i in range(600)]
    files += [FileReport(600 + i, f"x{i}.png", "faces", 0, 0, 0, "", "", skipped=reason) for i, reason in enumerate(SkipReason)]
    session.fake_report = ScanReport(("faces",), "faces", tuple(files), 1.0, "f")
    session.scan_finished.emit(session.fake_report)
    session.become(SessionState.TRAINING)
    session.have_run(name="faces")
    session.tell_grid(0, tiles(16, 99), "reals")
    for step in range(4):
        session.tell_progress(step * 1000, loss_d=1.2, loss_g=0.8, prob_real=0.6, prob_fake=0.4, score_real=0.5,
                              score_fake=-0.4, penalty=0.1, augment_p=0.1, overfitting=0.2, lr_g=1e-3, lr_d=1e-3)
        session.tell_grid(step * 1000, tiles(16, step))


def test_no_word_stays_behind(main: MainWindow, session: FakeSession, qapp: QApplication, marked: None, qtbot: QtBot) -> None:
    train_some(session)
    session.failed.emit(DataError(Text("{count} files or folders may not be read.", count=3), Text("Try again.")))
    dialogs = [SettingsDialog(session, Preferences(), main), ShortcutsDialog(main), CommandSearch({"undo": main.show}, main)]
    for dialog in dialogs:
        dialog.open()
    apply_language(qapp, "zh_CN")
    qapp.processEvents()
    assert leftovers([main]) == []
    for dialog in dialogs:
        dialog.close()


def test_what_is_made_later_is_in_the_language_too(session: FakeSession, qtbot: QtBot, qapp: QApplication, marked: None) -> None:
    apply_language(qapp, "zh_CN")
    dialog = SettingsDialog(session, Preferences())
    qtbot.addWidget(dialog)
    assert leftovers([dialog]) == []


def test_the_settings_choose_it_at_once(session: FakeSession, qtbot: QtBot, qapp: QApplication) -> None:
    preferences = Preferences()
    dialog = SettingsDialog(session, preferences)
    qtbot.addWidget(dialog)
    dialog.language.button("zh_CN").click()
    assert preferences.language == "zh_CN"
    assert Preferences.load().language == "zh_CN"
    assert HAN.search(dialog.windowTitle())
    assert HAN.search(dialog.theme.button("dark").text())
    dialog.language.button("en").click()
    assert dialog.windowTitle() == "Settings"
    dialog.language.button("system").click()
    assert preferences.language == ""


def test_a_run_in_training_goes_on_as_it_was(train_page: TrainPage, session: FakeSession, qapp: QApplication) -> None:
    train_some(session)
    page = train_page
    page.samples.film.set_current(1)
    page.recipe.form.editor("lr_g").set_value(3e-4)

    def facts() -> tuple[object, ...]:
        return (page.samples.film.current(), page.samples.grid.count(), page.recipe.form.editor("lr_g").value(),
                page.course.losses.series_keys())

    before, wishes = facts(), list(session.wishes)
    apply_language(qapp, "zh_CN")
    qapp.processEvents()
    assert facts() == before
    assert session.wishes == wishes, "nobody was asked for anything"
    assert HAN.search(page.primary_action().text)
    session.tell_progress(5000, loss_d=1.0, loss_g=0.5)
    session.tell_grid(5000, tiles(16, 7))
    assert len(page.samples.frames) == 5


def test_sliders_locks_and_undo_stay(qtbot: QtBot, session: FakeSession, qapp: QApplication) -> None:
    session.have_renderer()
    page = ExplorePage(session)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.picture.pictures is not None)
    start = page.model.z.copy()
    page.model.set_value(0, 1.5)
    page.model.set_locked(1, True)
    apply_language(qapp, "zh_CN")
    qapp.processEvents()
    assert page.model.z[0] == pytest.approx(1.5)
    assert page.sliders.rows[0].slider.value() == pytest.approx(1.5)
    assert HAN.search(page.sliders.rows[1].lock.toolTip())
    page.undo()
    assert not page.model.is_locked(1)
    page.undo()
    assert (page.model.z == start).all()


# the words themselves ---------------------------------------------------------------------------


def test_words_know_where_they_come_from(qapp: QApplication) -> None:
    ready, images = translate("StatePill", "Idle"), words.images(1200)
    line = joined(" · ", [ready, "faces", images])
    assert line == "Idle · faces · 1,200 images"
    apply_language(qapp, "zh_CN")
    assert line == "Idle · faces · 1,200 images", "a str never changes"
    again = line.again()  # type: ignore[attr-defined]
    assert HAN.search(again)
    assert "faces" in again
    assert "1,200" in again
    assert HAN.search(("(" + ready.again() + ")").again())
    assert filled("{0:.1f} {1}", 2.0, "a").again() == "2.0 a"


def test_a_sentence_of_the_core_follows_wherever_it_is_set(qtbot: QtBot, qapp: QApplication) -> None:
    label = QLabel(Text("{file}: {reason}.", file="a.png", reason=Text("no permission")))
    qtbot.addWidget(label)
    assert label.text() == "a.png: no permission."
    apply_language(qapp, "zh_CN")
    assert label.text() == "a.png：no permission。"
    apply_language(qapp, "en")
    assert label.text() == "a.png: no permission."


def test_names_that_a_person_gave_are_left_alone(qtbot: QtBot, qapp: QApplication) -> None:
    button, field = QPushButton(translate("TrainPage", "Train longer")), QLineEdit()
    qtbot.addWidget(button)
    qtbot.addWidget(field)
    button.setText("Train longer")  # a run of that name
    field.setText(translate("RunName", "No run open"))
    qtbot.keyClicks(field, "!")
    apply_language(qapp, "zh_CN")
    assert button.text() == "Train longer"
    assert field.text() == "No run open!"


def test_choices_of_a_box_follow_and_the_chosen_one_stays(qtbot: QtBot, qapp: QApplication) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItem(translate("core", "Automatic"), "auto")
    box.addItem("bf16", "bf16")
    box.addItem(translate("core", "Grey"), "grey")
    box.setCurrentIndex(2)
    apply_language(qapp, "zh_CN")
    assert HAN.search(box.itemText(0))
    assert box.itemText(1) == "bf16"
    assert box.currentData() == "grey"
    assert HAN.search(box.currentText())


def test_a_wrong_translation_falls_back_to_the_source(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(said, "_found", lambda contexts, source: "{nobody}")
    assert translate("words", "{0} images").format(3) == "3 images"


# the choice -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("choice", "system", "expected"), [
    ("en", "zh_CN", "en"), ("zh_CN", "de_DE", "zh_CN"), ("", "zh_CN", "zh_CN"), ("", "zh_SG", "zh_CN"), ("", "zh_TW", "en"),
    ("", "de_DE", "en"), ("", "en_GB", "en"), ("klingon", "fr_FR", "en"),
])
def test_language_for(choice: str, system: str, expected: str) -> None:
    assert language_for(choice, QLocale(system)) == expected


def test_chinese_is_never_smaller_than_it_can_be_read(qtbot: QtBot, qapp: QApplication) -> None:
    from gan_studio.ui.widgets.chips import Tag
    from gan_studio.ui.widgets.label import Label

    tag, label = Tag("x"), Label("x", "micro")
    qtbot.addWidget(tag)
    qtbot.addWidget(label)
    label.show()
    assert fonts.font("micro").pixelSize() == label.font().pixelSize() == 11
    apply_language(qapp, "zh_CN")
    qapp.processEvents()
    assert min(fonts.font(style).pixelSize() for style in fonts.STYLES) == 12
    assert tag.font().pixelSize() == label.font().pixelSize() == 12
    apply_language(qapp, "en")
    qapp.processEvents()
    assert tag.font().pixelSize() == label.font().pixelSize() == 11


def test_qt_speaks_it_too(qtbot: QtBot, qapp: QApplication) -> None:
    apply_language(qapp, "zh_CN")
    translators = qapp.findChildren(QTranslator)
    assert len(translators) == 2
    question = QMessageBox()
    qtbot.addWidget(question)
    assert HAN.search(question.addButton(QMessageBox.StandardButton.Cancel).text())
    assert QLocale().language() == QLocale.Language.Chinese
