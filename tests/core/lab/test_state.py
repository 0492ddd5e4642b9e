"""Shared experiments: what was saved is what is opened, and rubbish is said to be rubbish."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import tiny_lab
from tiny_lab import TinySettings

from gan_studio.core.errors import RecipeError, RunError
from gan_studio.core.lab.state import LARGEST, LabState, parse_state, read_state


@pytest.fixture(autouse=True)
def two_experiments(monkeypatch: pytest.MonkeyPatch) -> None:
    tiny_lab.register(monkeypatch)


def test_what_was_saved_is_what_is_opened(tmp_path: Path) -> None:
    state = LabState("tiny", TinySettings(seed=3, speed=0.1, layers=(1, 2)), ("seed", "amount"), {"drawing": [[0.5, -1.0]]})
    state.save(tmp_path / "a.ganlab")
    assert read_state(tmp_path / "a.ganlab") == state
    assert isinstance(read_state(tmp_path / "a.ganlab").settings, TinySettings)


def test_a_file_that_cannot_be_written_is_said_and_the_old_one_stays(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    with pytest.raises(RunError):
        LabState("tiny", TinySettings()).save(tmp_path / "file" / "a.ganlab")
    assert (tmp_path / "file").read_text() == "kept"


def text(**changes: Any) -> str:
    return json.dumps({**json.loads(LabState("tiny", TinySettings()).text()), **changes})


@pytest.mark.parametrize(("given", "words"), [
    ("", "is no saved experiment"),
    ("[" * 100_000, "is no saved experiment"),
    ("[]", "is no saved experiment"),
    ('"gan-studio-lab"', "is no saved experiment"),
    (text(format="other"), "is no saved experiment"),
    (text(version="1"), "is no saved experiment"),
    (text(version=True), "is no saved experiment"),
    (text(version=0), "is no saved experiment"),
    (text(version=2), "newer GAN Studio. Update"),
    (text(experiment=None), "There are: tiny, second."),
    (text(settings=[1]), "is no saved experiment"),
    (text(hidden="seed"), "is no saved experiment"),
    (text(hidden=[1]), "is no saved experiment"),
    (text(extra=3), "is no saved experiment"),
    (text(settings={"seed": -1}), "Seed: -1 is not possible."),
    (text(settings={"self": 1}), "There is no setting called 'self'."),
    (text(settings={"layers": [500] * 5000}), "Give 0 to 3 of them."),
    (text(settings={"speed": float("nan")}), "Speed: nan is not possible."),
])
def test_rubbish_is_said_to_be_rubbish(given: str, words: str) -> None:
    with pytest.raises(RecipeError) as caught:
        parse_state(given, "it.ganlab")
    assert words in str(caught.value)
    assert len(str(caught.value)) < 250, "a banner can hold it"


def test_files_that_cannot_be_read_are_said(tmp_path: Path) -> None:
    (tmp_path / "bytes.ganlab").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "large.ganlab").write_bytes(b" " * (LARGEST + 1))
    for name in ("bytes", "large", "missing"):
        with pytest.raises(RecipeError, match=f"{name}.ganlab"):
            read_state(tmp_path / f"{name}.ganlab")
    with pytest.raises(RecipeError, match="cannot be read"):
        read_state(tmp_path)


def test_hidden_controls_of_a_newer_version_are_kept() -> None:
    assert parse_state(text(hidden=["of a newer version"])).hidden == ("of a newer version",)
