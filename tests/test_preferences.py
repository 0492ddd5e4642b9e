"""What the window remembers survives rubbish, full disks and unknown words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gan_studio import paths
from gan_studio.preferences import Preferences, preferences_path


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    preferences = Preferences.load()
    assert preferences.theme == "dark"
    assert preferences.runs_root == paths.default_runs_dir()
    preferences.theme = "light"
    preferences.runs_folder = str(tmp_path / "日本語 runs")
    preferences.save()
    again = Preferences.load()
    assert again == preferences
    assert again.runs_root == tmp_path / "日本語 runs"
    assert [path.name for path in preferences_path().parent.iterdir()] == ["preferences.json"]


@pytest.mark.parametrize("rubbish", [b"", b"{", b"[]", b"null", b"\xff\xfe\x00", b'{"theme": '])
def test_a_file_of_rubbish_gives_the_defaults(rubbish: bytes) -> None:
    preferences_path().parent.mkdir(parents=True)
    preferences_path().write_bytes(rubbish)
    assert Preferences.load() == Preferences()


def test_one_wrong_value_costs_only_itself() -> None:
    preferences_path().parent.mkdir(parents=True)
    found = {"theme": "pink", "keep_free_cores": -3, "window_geometry": 7, "runs_folder": "/mnt/runs", "from_the_future": 1}
    preferences_path().write_text(json.dumps(found))
    assert Preferences.load() == Preferences(runs_folder="/mnt/runs")


def test_a_place_that_cannot_be_written_stops_nothing(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    Preferences().save(tmp_path / "file" / "preferences.json")
    assert "cannot be saved" in caplog.text
    (tmp_path / "folder.json").mkdir()
    assert Preferences.load(tmp_path / "folder.json") == Preferences()
    Preferences().save(tmp_path / "folder.json")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder.json"]


def test_a_wrong_assignment_is_refused() -> None:
    with pytest.raises(ValueError, match="theme"):
        Preferences().theme = "pink"  # type: ignore[assignment]
