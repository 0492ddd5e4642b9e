"""Which encoder of films the build takes in, and what the program is under with it."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import frozen_stand_in
import pytest


@pytest.fixture(scope="module")
def films() -> ModuleType:
    return frozen_stand_in.module("packaging/films.py")


@pytest.fixture(scope="module")
def notices() -> ModuleType:
    return frozen_stand_in.module("packaging/notices.py")


def test_the_library_that_is_named_is_taken(films: ModuleType, tmp_path: Path) -> None:
    library = tmp_path / "openh264-8.dll"
    library.write_bytes(b"x")
    assert films.openh264({films.VARIABLE: str(library)}) == library
    assert films.openh264({films.VARIABLE: str(tmp_path / "nowhere.dll")}) is None
    assert films.advice(library) == ""


def test_the_systems_own_library_is_found_as_a_file(films: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    found = films.openh264({})
    assert found is None or (found.is_absolute() and found.is_file())
    monkeypatch.setattr(films.ctypes.util, "find_library", lambda name: None)
    assert films.openh264({}) is None


def test_without_it_the_build_says_how_to_get_it_and_what_follows(films: ModuleType) -> None:
    words = films.advice(None)
    assert "GPL" in words
    assert films.VARIABLE in words


def test_the_program_looks_where_the_build_puts_it(films: ModuleType) -> None:
    from gan_studio.core.export import openh264

    assert f"gan_studio/resources/{openh264.FOLDER}" == films.TARGET


def test_with_pyav_inside_the_whole_is_under_the_gpl_and_says_where_its_source_is(notices: ModuleType, tmp_path: Path) -> None:
    program = frozen_stand_in.build(tmp_path / "gan-studio", ["gan_studio", "av"])
    notices.collect(program / "licenses")
    page = (program / "licenses" / "index.html").read_text("utf-8")
    assert "GNU General Public License, version 3" in page
    assert "pyav-ffmpeg" in page
    text = (program / "licenses" / "av.txt").read_text("utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text


def test_with_openh264_nothing_is_under_the_gpl_and_its_licence_is_there(notices: ModuleType, tmp_path: Path) -> None:
    program = frozen_stand_in.build(tmp_path / "gan-studio", ["gan_studio"])
    folder = program / "_internal" / "gan_studio" / "resources" / "openh264"
    folder.mkdir(parents=True)
    (folder / "libopenh264.8.dylib").write_bytes(b"x")  # Homebrew's: no package manager here knows it
    notices.collect(program / "licenses")
    page = (program / "licenses" / "index.html").read_text("utf-8")
    assert "None of them is under the GPL alone" in page
    assert "BSD-2-Clause" in page
    assert "Cisco Systems" in (program / "licenses" / "openh264.txt").read_text("utf-8")


def test_the_bill_of_materials_says_what_the_whole_is_under() -> None:
    licensing = frozen_stand_in.module("packaging/licensing.py")
    assert licensing.licence_of_whole(["torch", "av"]) == "GPL-3.0-only"
    assert licensing.licence_of_whole(["torch", "PySide6_Essentials"]) == "MIT"
    assert licensing.licence_of_library("openh264-7.dll") == "BSD-2-Clause"
    assert licensing.licence_of_library("libopenh264.so.2.3.1") == "BSD-2-Clause"
    assert licensing.licence_of_library("libz.so.1") == ""
