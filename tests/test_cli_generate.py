"""`gan-studio generate`: what it writes when the disk is full, and directions by the names that a person knows them by."""

from __future__ import annotations

from pathlib import Path

import pytest
from builtin_generator import make_builtin

from gan_studio.cli import main


@pytest.fixture
def run(tmp_path: Path) -> Path:
    return make_builtin(tmp_path / "run")


def test_full_disk_leaves_what_was_there_and_no_half_file(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    resource = pytest.importorskip("resource")
    words = ["generate", "--network", str(run), "--outdir", str(tmp_path / "out"), "--grid", "8x4"]
    assert main(words) == 0
    (sheet,) = (tmp_path / "out").iterdir()
    before = sheet.read_bytes()
    assert len(before) > 8192
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, hard))
    try:
        code = main([*words, "--trunc", "0.5"])
        new = main([*words, "--seeds", "50-81"])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (code, new) == (1, 1)
    assert [path.read_bytes() == before for path in (tmp_path / "out").iterdir()] == [True]
    assert "cannot be written" in capsys.readouterr().err


def test_sheet_that_no_program_would_open_is_refused(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--network", str(run), "--outdir", str(tmp_path / "out"), "--grid", "999x999"]) == 2
    assert "78,125 a sheet" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
