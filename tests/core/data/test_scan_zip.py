"""Zips: read in memory, nothing trusted, nothing extracted."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from gan_studio.core.config import Recipe
from gan_studio.core.data import limits
from gan_studio.core.data.open import load_original, prepare
from gan_studio.core.data.types import FileReport, ScanReport, SkipReason
from gan_studio.core.errors import DataError

Scan = Callable[..., ScanReport]


def png(level: int) -> bytes:
    buffer = io.BytesIO()
    Image.linear_gradient("L").resize((40, 40)).point(lambda value: (value + level) % 256).save(buffer, "PNG")
    return buffer.getvalue()


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "set.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for index in range(4):
            file.writestr(f"top/{'cats' if index % 2 else 'dogs'}/{index}.png", png(index))
    return path


def add(path: Path, name: str, content: bytes, method: int = zipfile.ZIP_DEFLATED) -> None:
    with zipfile.ZipFile(path, "a", method) as file:
        file.writestr(name, content)


def found(report: ScanReport, name: str) -> FileReport:
    return next(file for file in report.files if file.name == name)


def test_subfolders_are_classes(archive: Path, run_scan: Scan) -> None:
    report = run_scan(archive, recipe=Recipe(size=32))
    assert report.name == "set"
    assert report.classes == {"cats": 2, "dogs": 2}
    data = prepare(report, Recipe(size=32))
    assert data.factors["class"].tolist() == [0, 0, 1, 1]


def test_the_same_files_in_a_folder_have_the_same_fingerprint(archive: Path, tmp_path: Path, run_scan: Scan) -> None:
    with zipfile.ZipFile(archive) as file:
        file.extractall(tmp_path / "unpacked")
    assert run_scan(tmp_path / "unpacked").fingerprint == run_scan(archive).fingerprint


@pytest.mark.parametrize("name", ["../evil.png", "a/../../evil.png", "/etc/evil.png", "C:/evil.png", "a\\..\\evil.png"])
def test_names_that_lead_out_are_skipped(name: str, archive: Path, tmp_path: Path, run_scan: Scan) -> None:
    add(archive, name, png(9))
    before = sorted(tmp_path.rglob("*"))
    report = run_scan(archive)
    assert [file.skipped for file in report.files if "evil" in file.name] == [SkipReason.UNSAFE_NAME]
    assert len(report.usable) == 4
    assert sorted(tmp_path.rglob("*")) == before


def test_what_systems_leave_behind_is_not_mentioned(archive: Path, run_scan: Scan) -> None:
    for name in ("__MACOSX/top/._1.png", "top/.DS_Store", "top/Thumbs.db", "top/._2.png"):
        add(archive, name, b"junk")
    assert len(run_scan(archive).files) == 4


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])
def test_ways_of_packing(method: int, archive: Path, run_scan: Scan) -> None:
    add(archive, "top/extra.png", png(77), method)
    assert found(run_scan(archive), "top/extra.png").usable


def test_a_way_of_packing_that_is_not_known(archive: Path, run_scan: Scan) -> None:
    add(archive, "top/extra.png", png(77), zipfile.ZIP_LZMA)
    assert found(run_scan(archive), "top/extra.png").skipped is SkipReason.UNSUPPORTED


def test_a_zip_in_a_zip_is_left_alone(archive: Path, run_scan: Scan) -> None:
    add(archive, "top/inner.zip", archive.read_bytes())
    file = found(run_scan(archive), "top/inner.zip")
    assert file.skipped is SkipReason.NOT_AN_IMAGE
    assert "zip" in file.detail


@pytest.mark.parametrize(("begins", "reason"), [(b"", SkipReason.NOT_AN_IMAGE), (png(5)[:100], SkipReason.TOO_LARGE)])
def test_gigabytes_of_zeros(begins: bytes, reason: SkipReason, archive: Path, run_scan: Scan) -> None:
    """Its beginning, or the size in the table of contents, is enough to leave it out."""
    add(archive, "top/zeros.png", begins + b"\0" * 1000)
    content = bytearray(archive.read_bytes())
    place = content.rindex(b"PK\x01\x02")
    struct.pack_into("<I", content, place + 24, 0xFFFFFFF0)
    archive.write_bytes(content)
    assert found(run_scan(archive), "top/zeros.png").skipped is reason


def test_zeros_that_lie_about_their_size(archive: Path, run_scan: Scan) -> None:
    """No more is unpacked than the zip says: the rest is found out, not unpacked."""
    add(archive, "top/zeros.png", png(5)[:100] + b"\0" * 50_000_000)
    content = bytearray(archive.read_bytes())
    place = content.rindex(b"PK\x01\x02")
    struct.pack_into("<I", content, place + 24, 5000)
    archive.write_bytes(content)
    assert found(run_scan(archive), "top/zeros.png").skipped is SkipReason.CORRUPT


def test_large_members_that_are_no_images_are_not_unpacked(archive: Path, run_scan: Scan) -> None:
    add(archive, "top/film.mp4", b"\0" * 20_000_000)
    assert found(run_scan(archive), "top/film.mp4").skipped is SkipReason.NOT_AN_IMAGE


def test_a_member_over_the_limit(archive: Path, run_scan: Scan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gan_studio.core.data.archive.MEMBER_LIMIT", 2_000)
    add(archive, "top/big.bmp", b"BM" + b"\1" * 3_000)
    assert found(run_scan(archive), "top/big.bmp").skipped is SkipReason.TOO_LARGE
    assert limits.MEMBER_LIMIT <= 2**30


def test_a_password(archive: Path, run_scan: Scan) -> None:
    content = bytearray(archive.read_bytes())
    place = content.index(b"PK\x01\x02")
    content[place + 8] |= 1
    archive.write_bytes(content)
    report = run_scan(archive)
    assert [len(group) for group in report.skipped.values()] == [1]
    assert SkipReason.ENCRYPTED in report.skipped


def test_damage_inside_one_file(archive: Path, run_scan: Scan) -> None:
    content = bytearray(archive.read_bytes())
    content[100] ^= 0xFF
    archive.write_bytes(content)
    report = run_scan(archive)
    assert len(report.usable) == 3
    assert set(report.skipped) == {SkipReason.CORRUPT}


def test_a_zip_without_its_end(archive: Path, run_scan: Scan) -> None:
    archive.write_bytes(archive.read_bytes()[:-200])
    with pytest.raises(DataError, match="damaged or incomplete") as caught:
        run_scan(archive)
    assert caught.value.hint
    assert caught.value.exit_code == 3


def test_an_empty_zip(tmp_path: Path, run_scan: Scan) -> None:
    with zipfile.ZipFile(tmp_path / "empty.zip", "w"):
        pass
    with pytest.raises(DataError, match="no files in empty"):
        run_scan(tmp_path / "empty.zip")


def test_two_files_of_one_name(archive: Path, run_scan: Scan) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        add(archive, "top/cats/1.png", png(200))
    report = run_scan(archive)
    twins = [file for file in report.files if file.name == "top/cats/1.png"]
    assert len(twins) == 2
    first, second = (load_original(report, file.index) for file in twins)
    assert (first != second).any()


def test_a_picture_of_a_zip(archive: Path, run_scan: Scan) -> None:
    image = load_original(run_scan(archive), 0)
    assert image.shape == (40, 40, 4)
    assert (image[..., 3] == 255).all()
