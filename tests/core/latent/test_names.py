"""Names given to dimensions, kept with a run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gan_studio.core.errors import StudioError
from gan_studio.core.latent.names import (
    LONGEST_NAME,
    NAMES_FILE,
    dimension_of,
    key_of,
    read_names,
    tidy,
    with_name,
    write_names,
)


def test_names_come_back_from_the_file(tmp_path: Path) -> None:
    names = with_name({}, key_of(3), "  Hair \n colour ")
    write_names(tmp_path / "explore", names)
    assert read_names(tmp_path / "explore", 8) == {"z3": "Hair colour"}


def test_an_empty_name_takes_it_away_and_a_long_one_is_cut() -> None:
    assert with_name({"z1": "Mouth"}, "z1", "  ") == {}
    assert len(tidy("x" * 500)) == LONGEST_NAME
    assert (dimension_of("z12"), dimension_of("pca 3"), dimension_of("z-1"), dimension_of("z²")) == (12, None, None, None)


def test_no_file_is_no_names(tmp_path: Path) -> None:
    assert read_names(tmp_path, 8) == {}


OURS = {"format": "gan-studio-names", "version": 1}


@pytest.mark.parametrize("table", [
    "rubbish", [], {"names": {}}, OURS, {**OURS, "names": []}, {**OURS, "names": {"z1": 5}}, {**OURS, "names": {"z1": " "}},
    {**OURS, "names": {"z99": "beyond"}}, {**OURS, "names": {"z1": "two\nlines"}}, {**OURS, "names": {"": "nothing"}},
])
def test_what_is_not_understood_is_told_and_left(tmp_path: Path, table: object) -> None:
    path = tmp_path / NAMES_FILE
    path.write_text(json.dumps(table))
    with pytest.raises(StudioError, match="cannot be understood"):
        read_names(tmp_path, 8)
    assert json.loads(path.read_text()) == table


def test_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / NAMES_FILE).write_text(json.dumps({"format": "gan-studio-names", "version": 2, "names": {}}))
    with pytest.raises(StudioError, match="newer"):
        read_names(tmp_path, 8)
