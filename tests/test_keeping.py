"""What a person is told where nothing can be kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from gan_studio import keeping, paths


def test_a_folder_that_can_be_made_is_fine_and_is_not_made(tmp_path: Path) -> None:
    assert keeping.troubles(tmp_path / "runs" / "mine") == []
    assert list(tmp_path.iterdir()) == []
    assert not paths.config_dir().exists()


def test_a_place_that_cannot_be_written_is_said_with_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")  # in the place of a folder: also root cannot write below it
    monkeypatch.setenv(paths.HOME_VARIABLE, str(blocked / "home"))
    settings, runs = keeping.troubles(paths.default_runs_dir())
    assert "Settings cannot be kept" in settings.message
    assert paths.HOME_VARIABLE in settings.hint
    assert "Runs cannot be kept" in runs.message
    assert runs.action is not None
    assert runs.action.kind == "choose_folder"
