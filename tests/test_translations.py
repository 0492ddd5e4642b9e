"""The files of words: complete, fitting, and built."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "build_scripts"))

import translations  # noqa: E402


@pytest.fixture(scope="module")
def found() -> translations.Found:
    return translations.texts()


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_is_translated_and_built(found: translations.Found, language: str) -> None:
    kept = translations.read(language)
    assert found.wrong == []
    assert [key for key in found.places if not kept.get(key)] == [], "build_scripts/translations.py update, then translate"
    assert [key for key in kept if key not in found.places] == [], "build_scripts/translations.py update"
    assert [key for key, text in kept.items() if translations.fault_of(key[1], text)] == []
    assert translations.stale(language, kept) == [], "build_scripts/translations.py compile"


def test_each_kind_of_text_is_found(found: translations.Found) -> None:
    for key in (("SettingsDialog", "Theme"), ("shortcuts", "Undo"), ("Diagnosis", "D is winning"), ("words", "{0} images"),
                ("PageHost", "Explore"), ("core", "There is no data yet."), ("core", "Precision"), ("core", "Two moons"),
                ("closing", "Close GAN Studio"), ("core", "Balanced")):
        assert key in found.places


@pytest.mark.parametrize(("source", "translation", "fault"), [
    ("{0} of {1}", "{1} 中的 {0}", ""), ("{0} of {1}", "{0} 的", "other placeholders"), ("{name}", "{x}", "other placeholders"),
    ("{n:,}", "{n:,} 张", ""), ("Help\t?", "帮助\t?", ""), ("Help\t?", "帮助", "another number of '\\t'"),
    ("Help\t?", "帮助\t!", "another key"), ("a\nb", "甲", "another number of '\\n'"), ("<b>a</b>", "甲", "another number of '<'"),
    ("{0}", "{0", "placeholders that cannot be read"),
])
def test_a_translation_that_does_not_fit_is_named(source: str, translation: str, fault: str) -> None:
    assert translations.fault_of(source, translation) == fault


def test_a_text_that_is_put_together_is_refused() -> None:
    import ast

    code = "class A:\n  def b(self, n):\n    self.tr(f'{n} files')\n    self.tr('x' if n else 'y')\n    Text('a' + n)\n"
    made = translations.Found()
    translations._Reader(made, "a.py").read(ast.parse(code))
    assert set(made.places) == {("A", "x"), ("A", "y")}
    assert [line.split(":")[1] for line in made.wrong] == ["3", "5"]


def test_writing_keeps_what_was_translated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "SOURCES", tmp_path)
    made = translations.Found()
    made.add("A", "one < two & \"three\"\nfour", "gan_studio/a.py")
    made.add("A", "new", "gan_studio/a.py")
    translations.write("zh_CN", made, {("A", "one < two & \"three\"\nfour"): "一 < 二\n四", ("B", "gone"): "没了"})
    assert translations.read("zh_CN") == {("A", "one < two & \"three\"\nfour"): "一 < 二\n四", ("A", "new"): ""}
