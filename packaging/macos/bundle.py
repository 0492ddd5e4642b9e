"""What makes PyInstaller's .app a program that macOS knows: its Info.plist, its icons, the licences inside."""

from __future__ import annotations

import importlib.metadata
import plistlib
import re
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import icons
from maker import MakeError

NAME = "GAN Studio"
IDENTIFIER = "org.ganstudio.GANStudio"
LAB_TYPE = f"{IDENTIFIER}.lab"  # an experiment of the Lab, saved to be shared
OLDEST_MACOS = "13.0"  # Qt's own; wheels may need a newer one


def finish(app: Path, program: Path, version: str, minimum: str = OLDEST_MACOS) -> None:
    """Writes Info.plist and icons into `app`, and copies the licences from the one-folder build `program`.

    Does the same a second time. A signature that was there before is no longer true.

    Raises:
        MakeError: `app` is no program.
    """
    contents = app / "Contents"
    if not (contents / "MacOS" / "gan-studio").is_file():
        raise MakeError(f"There is no program in {app}: start build_scripts/build.py on macOS first.")
    resources = contents / "Resources"
    resources.mkdir(exist_ok=True)
    (resources / "gan-studio.icns").write_bytes(icons.icns())
    (resources / "run.icns").write_bytes(icons.icns(of_document=True))
    with (contents / "Info.plist").open("wb") as file:
        plistlib.dump(info(version, minimum), file)
    if (program / "licenses").is_dir():
        shutil.copytree(program / "licenses", resources / "licenses", dirs_exist_ok=True)


def info(version: str, minimum: str = OLDEST_MACOS) -> dict[str, object]:
    """Info.plist. Whatever is opened or dropped on the icon in the Dock reaches the program as Qt's QFileOpenEvent."""
    return {
        "CFBundleName": NAME,
        "CFBundleDisplayName": NAME,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleExecutable": "gan-studio",
        "CFBundlePackageType": "APPL",
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": numbers(version),
        "CFBundleIconFile": "gan-studio.icns",
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDocumentTypes": [
            # Alternate: offered under 'Open With' and taken when dropped, and never the one that a double click starts.
            document("Folder of pictures", ["public.folder"]),
            document("GAN Studio run", ["public.json"], icon="run.icns"),
            document("Archive of pictures", ["public.zip-archive"]),
            document("Picture", ["public.png", "public.jpeg", "org.webmproject.webp"]),
            document("Film", ["com.compuserve.gif", "public.mpeg-4"]),
            {**document("GAN Studio experiment", [LAB_TYPE], icon="run.icns"), "LSHandlerRank": "Owner"},  # its own
        ],
        "UTExportedTypeDeclarations": [{
            "UTTypeIdentifier": LAB_TYPE, "UTTypeDescription": "GAN Studio experiment", "UTTypeConformsTo": ["public.json"],
            "UTTypeIconFile": "run.icns", "UTTypeTagSpecification": {"public.filename-extension": ["ganlab"]},
        }],
        "LSApplicationCategoryType": "public.app-category.graphics-design",
        "LSMinimumSystemVersion": minimum,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark where the system is dark
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSHumanReadableCopyright": "GAN Studio developers, MIT licence",
        # macOS asks a person before a program reads these folders, and shows this reason.
        "NSDocumentsFolderUsageDescription": "Training runs are kept in your documents.",
        "NSDesktopFolderUsageDescription": "To read the pictures that you opened.",
        "NSDownloadsFolderUsageDescription": "To read the pictures that you opened.",
        "NSRemovableVolumesUsageDescription": "To read the pictures that you opened.",
    }


def document(name: str, types: list[str], icon: str = "") -> dict[str, object]:
    found: dict[str, object] = {
        "CFBundleTypeName": name, "CFBundleTypeRole": "Viewer", "LSHandlerRank": "Alternate", "LSItemContentTypes": types,
    }
    return {**found, "CFBundleTypeIconFile": icon} if icon else found


def numbers(version: str) -> str:
    """CFBundleVersion takes at most three numbers: 1.2rc3 is 1.2."""
    found = re.match(r"\d+(\.\d+){0,2}", version)
    if not found:
        raise MakeError(f"'{version}' is no version.")
    return found[0]


def minimum_macos(distributions: Iterable[importlib.metadata.Distribution]) -> str:
    """The oldest macOS on which every installed wheel runs, by the wheels' own tags."""
    newest = version_key(OLDEST_MACOS)
    for distribution in distributions:
        tags = re.findall(r"^Tag: .*-macosx_(\d+)_(\d+)_", distribution.read_text("WHEEL") or "", re.MULTILINE)
        if tags:
            newest = max(newest, min((int(major), int(minor)) for major, minor in tags))
    return f"{newest[0]}.{newest[1]}"


def version_key(version: str) -> tuple[int, int]:
    major, minor = version.split(".")[:2]
    return int(major), int(minor)
