"""Sentences that remember what they were made from, and that no message of the core forgets to be one."""

from __future__ import annotations

import ast
import copy
import json
import pickle
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest
from pydantic import BaseModel

import gan_studio
from gan_studio.core.words import Text, capitalised, for_json, from_json, listed, one_after_other

PACKAGE = Path(gan_studio.__file__).parent
ERRORS = {"StudioError", "DataError", "RecipeError", "RunError", "BusyError", "MemoryExhaustedError", "ConsentError"}


@dataclass(frozen=True)
class Told:
    message: str


class Kept(BaseModel):
    message: str


def sentence() -> Text:
    return Text("{n:,} files in {name}: {reason}.", n=1234, name="a{b}", reason=Text("Too small").lower())


def test_a_sentence_is_a_str_that_knows_what_it_was_made_from():
    text = sentence()
    assert text == "1,234 files in a{b}: too small."
    assert hash(text) == hash(str(text))
    assert text.source == "{n:,} files in {name}: {reason}."
    assert text.values["n"] == 1234
    assert text.values["reason"].source == "Too small"


def test_without_values_braces_are_only_braces():
    assert Text("{not a place}") == "{not a place}"


@pytest.mark.parametrize("through", [
    lambda text: pickle.loads(pickle.dumps(text)), copy.copy, copy.deepcopy,
    lambda text: from_json(json.loads(json.dumps(for_json(text)))), lambda text: asdict(Told(text))["message"]])
def test_it_stays_what_it_is_on_its_way_through_processes_copies_and_caches(through):
    text, come = sentence(), through(sentence())
    assert (come, come.source, come.values) == (text, text.source, text.values)
    assert come.values["reason"] == "too small"
    assert come.values["reason"].source == "Too small"


def test_a_persons_files_get_the_english_words():
    assert json.dumps({"message": Text("{n} files", n=3)}) == '{"message": "3 files"}'
    assert Kept(message=Text("{n} files", n=3)).model_dump_json() == '{"message":"3 files"}'
    assert from_json("of an older cache") == "of an older cache"
    assert for_json("no sentence") == "no sentence"


def test_what_is_filled_in_holds_nothing_alive():
    text = Text("{path}: {why}", path=Path("a"), why=OSError("gone"))
    assert text == "a: gone"
    assert all(type(value) is str for value in text.values.values())


def test_lists_and_rows_of_sentences_keep_their_parts():
    parts = [Text("one"), "two", Text("three")]
    assert listed(parts) == "one, two, three"
    assert listed(parts, between="; ") == "one; two; three"
    assert listed([]) == ""
    row = one_after_other("", Text("No room."), "", Text("Make some."))
    assert row == "No room. Make some."
    assert isinstance(row, Text)
    assert row.values["after"].source == "Make some."


def test_a_capital_first_leaves_the_source():
    text = capitalised(Text("saving a picture"))
    assert (text, getattr(text, "source", "")) == ("Saving a picture", "saving a picture")
    assert capitalised("saving") == "Saving"


def _told_plainly() -> Iterator[str]:
    """Messages and hints of the core and the session that are no `Text`, with their places."""
    for package in ("core", "session"):
        for path in sorted((PACKAGE / package).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call):
                    yield from (f"{path.relative_to(PACKAGE).as_posix()}:{words.lineno}: {ast.unparse(words)}"
                                for words in _words_of(node) if _is_plain(words))


def _words_of(call: ast.Call) -> list[ast.expr]:
    """What a person will read of a call that makes an error, a notice or a button."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    named = [keyword.value for keyword in call.keywords if keyword.arg in ("message", "hint", "label")]
    if name in ERRORS:
        return [*call.args[:2], *named]
    if name in ("Notice", "SettingsError"):  # after its level, its field
        return [*call.args[1:3], *named]
    if name == "Action":
        return [*call.args[:1], *named]
    if name in ("FileSkippedError", "in_words", "warn"):
        return [argument for argument in call.args if name != "FileSkippedError" or argument is not call.args[0]]
    return []


def _is_plain(words: ast.expr) -> bool:
    if isinstance(words, ast.IfExp):
        return _is_plain(words.body) or _is_plain(words.orelse)
    if isinstance(words, ast.Constant):
        return bool(words.value)
    return isinstance(words, ast.JoinedStr | ast.BinOp)


def test_every_message_can_be_read_in_the_persons_language():
    assert list(_told_plainly()) == []


def test_a_forgotten_one_would_be_found():
    made = ast.parse('DataError(f"{n} files", "Add some." if n else Text("Add files."))').body[0]
    assert isinstance(made, ast.Expr)
    assert isinstance(made.value, ast.Call)
    assert [_is_plain(words) for words in _words_of(made.value)] == [True, True]
