"""Where things lie: the user's folders, and what comes with the program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from gan_studio import paths
from gan_studio.core.errors import StudioError


def test_one_variable_moves_everything_of_the_users(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "stick"))
    folders = [paths.cache_dir(), paths.config_dir(), paths.log_dir(), paths.default_runs_dir()]
    assert all(folder.is_relative_to(tmp_path / "stick") for folder in folders)
    assert len(set(folders)) == 4
    assert not (tmp_path / "stick").exists(), "asking leaves no traces"


@pytest.mark.parametrize("value", [None, "", "  "])
def test_without_it_the_systems_own_folders_are_used(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    if value is None:
        monkeypatch.delenv(paths.HOME_VARIABLE)
    else:
        monkeypatch.setenv(paths.HOME_VARIABLE, value)
    folders = [paths.cache_dir(), paths.config_dir(), paths.log_dir()]
    assert all(folder.is_absolute() and "gan-studio" in str(folder).lower() for folder in folders)
    assert paths.default_runs_dir().name == "training-runs"


def test_a_folder_that_cannot_be_made_is_said_in_words(tmp_path: Path) -> None:
    assert paths.made(tmp_path / "a" / "b").is_dir()
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StudioError) as caught:
        paths.made(tmp_path / "file" / "folder")
    assert paths.HOME_VARIABLE in caught.value.hint


def test_resources_are_found_in_a_frozen_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "resources" / "fonts").mkdir(parents=True)
    (tmp_path / "resources" / "fonts" / "face.ttf").write_bytes(b"x")
    with pytest.raises(StudioError):
        paths.resource("fonts/face.ttf")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("fonts/face.ttf").read_bytes() == b"x"
