"""The folder of licences beside the program."""

from __future__ import annotations

import importlib.util
import re
import shutil
import sys
from pathlib import Path
from types import ModuleType

import frozen_stand_in
import pytest


def site(name: str, pattern: str) -> Path:
    spec = importlib.util.find_spec(name)
    assert spec is not None
    assert spec.origin is not None
    return next(Path(spec.origin).parent.glob(pattern))


@pytest.fixture(scope="module")
def notices() -> ModuleType:
    return frozen_stand_in.module("packaging/notices.py")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    modules = ["gan_studio", "gan_studio.core", "safetensors", "PySide6", "shiboken6", "rich", "json"]
    copied = [site("safetensors", "_safetensors_rust*")]
    return frozen_stand_in.build(tmp_path_factory.mktemp("built") / "gan-studio", modules, copied)


def test_everything_inside_has_its_licence_and_a_line_in_the_index(notices: ModuleType, program: Path) -> None:
    written = notices.collect(program / "licenses")
    page = (program / "licenses" / "index.html").read_text("utf-8")
    assert written[0].name == "index.html"
    assert "Apache License" in (program / "licenses" / "safetensors.txt").read_text("utf-8")
    assert "MIT License" in (program / "licenses" / "gan-studio.txt").read_text("utf-8")
    assert "PYTHON SOFTWARE FOUNDATION" in (program / "licenses" / "python.txt").read_text("utf-8").upper()
    for name in ("safetensors", "PySide6_Essentials", "shiboken6", "rich", "pyinstaller", "Python"):
        assert f">{name}</a>" in page
    assert "torch" not in page, "it lists what is not inside"
    for file in re.findall(r'href="([^"]+)"', page):
        assert (program / "licenses" / file).is_file(), f"the index leads nowhere: {file}"


def test_duties_of_the_lgpl_are_met(notices: ModuleType, program: Path) -> None:
    notices.collect(program / "licenses")
    text = (program / "licenses" / "pyside6-essentials.txt").read_text("utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "TERMS AND CONDITIONS" in text, "the GPL, on which the LGPL rests, is missing"
    page = (program / "licenses" / "index.html").read_text("utf-8")
    assert "how to replace it" in page
    assert "https://code.qt.io" in page


def test_names_what_was_compiled_into_a_part(notices: ModuleType, program: Path) -> None:
    notices.collect(program / "licenses")
    text = (program / "licenses" / "safetensors.txt").read_text("utf-8")
    assert "Compiled into it:" in text
    assert re.search(r"serde_json \d.*MIT", text)


def test_paths_are_short_enough_for_windows(notices: ModuleType, program: Path) -> None:
    assert all(path.parent == program / "licenses" for path in notices.collect(program / "licenses"))


def test_second_call_leaves_nothing_of_the_first(notices: ModuleType, program: Path) -> None:
    notices.collect(program / "licenses")
    (program / "licenses" / "gone-since.txt").write_text("x")
    notices.collect(program / "licenses")
    assert not (program / "licenses" / "gone-since.txt").exists()


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="only Debian's package manager is asked")
def test_library_of_the_system_comes_with_its_package_and_licence(notices: ModuleType, tmp_path: Path) -> None:
    found = next((path for path in Path("/usr/lib").glob("*/libz.so.1")), None)
    if found is None:
        pytest.skip("this system has no zlib of its own")
    program = frozen_stand_in.build(tmp_path / "gan-studio", ["gan_studio"], [found])
    notices.collect(program / "licenses")
    assert "zlib1g" in (program / "licenses" / "index.html").read_text("utf-8")
    assert "Mark Adler" in (program / "licenses" / "system-zlib1g.txt").read_text("utf-8")


def test_part_without_a_licence_text_stops_the_build(
    notices: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = frozen_stand_in.build(tmp_path / "gan-studio", ["gan_studio", "shiboken6"])
    monkeypatch.setattr(notices, "KEPT_TEXTS", {})
    with pytest.raises(notices.MakeError, match=r"shiboken6 .* carries no licence text"):
        notices.collect(program / "licenses")


def test_folder_that_is_no_program_is_told(notices: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(notices.MakeError, match="no program"):
        notices.collect(tmp_path / "licenses")
    (tmp_path / "gan-studio").write_bytes(b"not an archive" * 100)
    with pytest.raises(notices.MakeError, match="not built by PyInstaller"):
        notices.collect(tmp_path / "licenses")


def test_modules_of_the_maker_do_not_hide_those_of_a_package_index() -> None:
    import packaging.version

    assert "site-packages" in str(packaging.version.__file__)
    assert sys.modules["packaging"].__file__, "tests/packaging or packaging/ became a package of its own"
