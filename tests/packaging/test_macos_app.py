"""The macOS program and disk image, as far as another system can look: files are real, Apple's tools are noted down."""

from __future__ import annotations

import importlib
import plistlib
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

MACOS = Path(__file__).resolve().parents[2] / "packaging" / "macos"
MACH_O = b"\xcf\xfa\xed\xfe" + b"\0" * 60


@pytest.fixture(scope="module", autouse=True)
def importable() -> Iterator[None]:
    before = list(sys.path)
    sys.path[:0] = [str(MACOS), str(MACOS.parent)]
    yield
    sys.path[:] = before


def make_error() -> type[Exception]:
    return importlib.import_module("maker").MakeError


@pytest.fixture(scope="module")
def bundle(importable: None) -> ModuleType:
    return importlib.import_module("bundle")


@pytest.fixture(scope="module")
def signing(importable: None) -> ModuleType:
    return importlib.import_module("signing")


@pytest.fixture(scope="module")
def disk_image(importable: None) -> ModuleType:
    return importlib.import_module("disk_image")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """What a build on macOS leaves: the one-folder program with an .app beside it."""
    program = tmp_path / "dist" / "gan-studio"
    (program / "licenses").mkdir(parents=True)
    (program / "licenses" / "index.html").write_text("licences")
    contents = program.with_name("GAN Studio.app") / "Contents"
    for name in ("MacOS/gan-studio", "Frameworks/libtorch.dylib", "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore"):
        (contents / name).parent.mkdir(parents=True, exist_ok=True)
        (contents / name).write_bytes(MACH_O)
    (contents / "Frameworks" / "readme.txt").write_text("no library")
    (contents / "Info.plist").write_bytes(plistlib.dumps({"LSBackgroundOnly": True}))
    return program


def test_finished_program_says_what_macos_has_to_know(bundle: ModuleType, program: Path) -> None:
    app = program.with_name("GAN Studio.app")
    bundle.finish(app, program, "1.2rc3", "14.0")
    info = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    assert info["CFBundleShortVersionString"] == "1.2rc3"
    assert info["CFBundleVersion"] == "1.2"
    assert info["LSMinimumSystemVersion"] == "14.0"
    assert info["NSHighResolutionCapable"] is True
    assert "LSBackgroundOnly" not in info, "PyInstaller's own list hides programs with a command line from the Dock"
    assert (app / "Contents" / "MacOS" / info["CFBundleExecutable"]).is_file()
    for name in (info["CFBundleIconFile"], "run.icns"):
        with Image.open(app / "Contents" / "Resources" / name) as icon:
            assert icon.format == "ICNS"
    assert (app / "Contents" / "Resources" / "licenses" / "index.html").read_text() == "licences"


def test_folders_and_runs_can_be_dropped_on_the_dock_and_no_file_type_is_taken(bundle: ModuleType) -> None:
    kinds = bundle.info("1.0")["CFBundleDocumentTypes"]
    types_ = {name for kind in kinds for name in kind["LSItemContentTypes"]}
    assert {"public.folder", "public.json", "public.zip-archive", "public.png"} <= types_
    ours = bundle.info("1.0")["UTExportedTypeDeclarations"][0]
    assert ours["UTTypeTagSpecification"] == {"public.filename-extension": ["ganlab"]}
    owned = {name for kind in kinds if kind["LSHandlerRank"] != "Alternate" for name in kind["LSItemContentTypes"]}
    assert owned == {ours["UTTypeIdentifier"]}


def test_oldest_macos_is_that_of_the_most_demanding_wheel(bundle: ModuleType) -> None:
    def wheel(*tags: str) -> types.SimpleNamespace:
        text = "".join(f"Tag: cp311-cp311-{tag}\n" for tag in tags)
        return types.SimpleNamespace(read_text=lambda name: text if name == "WHEEL" else None)

    either = wheel("macosx_11_0_arm64", "macosx_14_0_arm64")
    assert bundle.minimum_macos([either]) == "13.0"
    assert bundle.minimum_macos([either, wheel("macosx_14_2_arm64"), wheel("any")]) == "14.2"
    assert bundle.minimum_macos([types.SimpleNamespace(read_text=lambda name: None)]) == "13.0"


def test_entitlements_let_other_peoples_qt_in(signing: ModuleType) -> None:
    found = plistlib.loads(signing.ENTITLEMENTS.read_bytes())
    assert found["com.apple.security.cs.disable-library-validation"] is True
    assert "com.apple.security.get-task-allow" not in found, "Apple notarises nothing with it"


def test_background_points_from_program_to_applications(disk_image: ModuleType) -> None:
    small, large = disk_image.background(1), disk_image.background(2)
    assert small.size == (640, 400)
    assert large.size == (1280, 800)
    height = disk_image.PROGRAM_AT[1]
    assert small.getpixel((320, height)) != small.getpixel((320, 20))
    for place in (disk_image.PROGRAM_AT, disk_image.APPLICATIONS_AT):
        assert small.getpixel(place) == small.getpixel((5, 5)), "something lies under an icon"


# make, with tools that only note what they were asked --------------------------------------------------


@pytest.fixture
def noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Apple's tools, each writing its words into the file returned; dmgbuild writes a small image."""
    if sys.platform in ("win32", "darwin"):
        pytest.skip("the stand-ins for Apple's tools are for systems that lack them and have a shell")
    tools, note = tmp_path / "tools", tmp_path / "noted"
    tools.mkdir()
    for name in ("codesign", "hdiutil", "xcrun"):
        (tools / name).write_text(f'#!/bin/sh\necho "{name} $*" >> "{note}"\n')
        (tools / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tools))
    fake = types.ModuleType("dmgbuild.core")
    fake.DMGError = type("DMGError", (Exception,), {})  # type: ignore[attr-defined]

    def build_dmg(path: str, name: str, settings: dict) -> None:
        assert Path(settings["background"]).is_file()
        assert Path(settings["background"].replace(".png", "@2x.png")).is_file()
        assert settings["symlinks"] == {"Applications": "/Applications"}
        assert set(settings["icon_locations"]) == {"GAN Studio.app", "Applications"}
        Path(path).write_bytes(b"image of " + name.encode())

    fake.build_dmg = build_dmg  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "dmgbuild", types.ModuleType("dmgbuild"))
    monkeypatch.setitem(sys.modules, "dmgbuild.core", fake)
    for name in ("GAN_STUDIO_MACOS_IDENTITY", "GAN_STUDIO_MACOS_NOTARY_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    return note


@pytest.fixture(scope="module")
def maker(importable: None) -> ModuleType:
    spec = importlib.util.spec_from_file_location("macos_make", MACOS / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_unsigned_build_needs_no_name_and_no_network(maker: ModuleType, program: Path, noted: Path, tmp_path: Path) -> None:
    [image] = maker.make(program, "1.0", tmp_path / "out")
    assert image.name.startswith("GAN-Studio-1.0-macOS-")
    assert image.read_bytes() == b"image of GAN Studio"
    said = noted.read_text().splitlines()
    signed = [line for line in said if "--sign -" in line]
    assert len(signed) == 2
    assert "QtCore" in signed[0]
    assert "libtorch.dylib" in signed[0]
    assert "readme" not in signed[0]
    assert signed[0].index("QtCore") < signed[0].index("libtorch.dylib"), "the deepest has to come first"
    assert signed[1].endswith("GAN Studio.app")
    assert "--timestamp" not in noted.read_text()
    assert "xcrun" not in noted.read_text()


def test_signed_build_is_hardened_and_notarised_with_names_from_the_environment(
    maker: ModuleType, program: Path, noted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GAN_STUDIO_MACOS_IDENTITY", "Developer ID Application: Nobody (ABC)")
    maker.make(program, "1.0", tmp_path / "out", sign=True)
    said = noted.read_text()
    assert said.count("--options runtime --timestamp") == 2
    assert "xcrun" not in said, "it notarised without a profile"
    noted.unlink()
    monkeypatch.setenv("GAN_STUDIO_MACOS_NOTARY_PROFILE", "nobody")
    maker.make(program, "1.0", tmp_path / "out", sign=True)
    lines = noted.read_text().splitlines()
    assert "notarytool submit" in lines[-2]
    assert "--keychain-profile nobody --wait" in lines[-2]
    assert "stapler staple" in lines[-1]
    assert lines[-3].startswith("codesign")
    assert lines[-3].endswith(".dmg")


def test_signing_without_a_name_says_which(maker: ModuleType, program: Path, noted: Path, tmp_path: Path) -> None:
    with pytest.raises(make_error(), match="GAN_STUDIO_MACOS_IDENTITY is not set"):
        maker.make(program, "1.0", tmp_path / "out", sign=True)


@pytest.mark.skipif(sys.platform == "darwin", reason="this is a Mac")
def test_other_systems_say_that_a_mac_is_needed(maker: ModuleType, program: Path, tmp_path: Path) -> None:
    with pytest.raises(make_error(), match="part of macOS"):
        maker.make(program, "1.0", tmp_path / "out")
