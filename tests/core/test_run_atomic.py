"""Files are the old one or the new one, and what the system refuses is said in words."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from gan_studio.core import atomic
from gan_studio.core.errors import RunError


def refuse(code: int) -> Callable[..., None]:
    def refused(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    return refused


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    atomic.write_json(path, {"名": 1})
    atomic.write_json(path, {"名": 2})
    assert json.loads(path.read_text(encoding="utf-8")) == {"名": 2}
    assert os.listdir(tmp_path) == ["a.json"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "a.json"
    atomic.write_bytes(path, b"old")
    monkeypatch.setattr(os, step, refuse(errno.ENOSPC))
    with pytest.raises(OSError):
        atomic.write_bytes(path, b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.json"]


@pytest.mark.parametrize(
    ("code", "word"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EROFS, "cannot be written"),
        (errno.EACCES, "cannot be written"),
        (errno.ENOENT, "not there"),
        (errno.EIO, "Saving failed"),
    ],
)
def test_the_system_s_errors_become_sentences_with_a_hint(tmp_path: Path, code: int, word: str) -> None:
    with pytest.raises(RunError) as caught, atomic.in_words("saving", tmp_path):
        refuse(code)()
    assert word in caught.value.message
    assert caught.value.hint


def test_left_overs_are_removed_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / ".tmp-1-aa").write_bytes(b"half")
    (tmp_path / ".tmp-2-bb").mkdir()
    (tmp_path / ".tmp-2-bb" / "x").write_bytes(b"half")
    (tmp_path / "kept").write_bytes(b"whole")
    atomic.remove_leftovers(tmp_path)
    assert os.listdir(tmp_path) == ["kept"]
    atomic.remove_leftovers(tmp_path / "nowhere")


def test_a_folder_is_not_renamed_over_another(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with pytest.raises(FileExistsError):
        atomic.rename_folder(tmp_path / "a", tmp_path / "b")
