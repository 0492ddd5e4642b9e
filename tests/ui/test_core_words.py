"""Words of the core, as the interface shows them in the person's language and in English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gan_studio.core.config import Recipe
from gan_studio.core.data.scan import check_enough
from gan_studio.core.data.types import FileReport, SkipReason
from gan_studio.core.errors import DataError, RecipeError
from gan_studio.ui.language import apply_language
from gan_studio.ui.notices import NoticeStack
from gan_studio.ui.widgets.train_goal import GoalNote
from gan_studio.ui.words import shown


@pytest.fixture(autouse=True)
def _back_to_english(qapp: QApplication) -> Iterator[None]:
    apply_language(qapp, "en")
    yield
    apply_language(qapp, "en")


def too_little() -> DataError:
    files = [FileReport(0, "a.png", "/x", 1, skipped=SkipReason.CORRUPT),
             FileReport(1, "b.png", "/x", 1, skipped=SkipReason.TOO_SMALL)]
    with pytest.raises(DataError) as caught:
        check_enough(files, ("/x",))
    return caught.value


def test_english_is_what_the_core_says_also_in_the_middle_of_a_sentence():
    error = too_little()
    assert shown(error.message) == str(error.message) == "No usable picture was found in x (1 × damaged file, 1 × too small)."
    assert shown(error.words) == str(error)


def test_a_banner_follows_the_language_and_is_not_shown_twice(qtbot: QtBot, qapp: QApplication):
    stack = NoticeStack()
    qtbot.addWidget(stack)
    stack.show_error(too_little())
    english = stack.banners()[0].message()
    apply_language(qapp, "zh_CN")
    chinese = stack.banners()[0].message()
    assert "damaged" in english
    assert "damaged" not in chinese
    assert not {"usable", "picture", "found"} & set(chinese.split())
    stack.show_error(too_little())
    assert len(stack.banners()) == 1


@pytest.mark.parametrize("settings", [{"batch": 0}, {"size": 3}, {"mirror": "perhaps"}, {"gamma": -1}, {"background": "red"},
                                      {"no_such_setting": 1}])
def test_a_refused_setting_is_told_in_the_persons_language(qapp: QApplication, settings: dict[str, object]):
    with pytest.raises(RecipeError) as caught:
        Recipe.make(**settings)
    apply_language(qapp, "zh_CN")
    said = shown(caught.value.words)
    assert any("\u4e00" <= letter <= "\u9fff" for letter in said)
    assert not {"is", "possible.", "Choose", "Give", "least", "There"} & set(said.split())
    apply_language(qapp, "en")
    assert shown(caught.value.words) == str(caught.value)


def test_the_condition_of_a_formula_stands_on_its_own_line_in_chinese_too(qtbot: QtBot, qapp: QApplication):
    note = GoalNote()
    qtbot.addWidget(note)
    note.show_recipe(Recipe.make(objective="wgan"))
    assert "weights" in note.accessibleDescription()
    lines = note.formulas.text().count("<br>")
    assert lines == 1
    apply_language(qapp, "zh_CN")
    qapp.processEvents()
    assert "weights" not in note.accessibleDescription() + note.formulas.text()
    assert note.formulas.text().count("<br>") == lines
