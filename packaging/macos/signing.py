"""Signing and notarisation, with names from the environment. Without an identity the signature is 'ad hoc': it names nobody,
but Apple's processors start no program that has none at all.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from maker import name_from, run  # noqa: E402

IDENTITY_VARIABLE = "GAN_STUDIO_MACOS_IDENTITY"
PROFILE_VARIABLE = "GAN_STUDIO_MACOS_NOTARY_PROFILE"
AD_HOC = "-"
ENTITLEMENTS = HERE / "entitlements.plist"
MACH_O = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")  # 64 bits, and two kinds of several in one


@dataclass(frozen=True)
class Names:
    """Who signs. An empty profile: signed, not notarised."""

    identity: str = AD_HOC
    profile: str = ""


def names(sign: bool) -> Names:
    """From the environment where `sign`, else nobody's.

    Raises:
        MakeError: signing was asked for and no identity is named.
    """
    if not sign:
        return Names()
    identity = name_from(IDENTITY_VARIABLE, "the name of a certificate, 'Developer ID Application: Name (TEAM)'")
    return Names(identity, os.environ.get(PROFILE_VARIABLE, "").strip())


def sign_app(app: Path, who: Names) -> None:
    """Signs every library and program in `app`, the deepest first, then the whole; checks it as macOS will."""
    inner = [path for path in mach_o_files(app) if path != app / "Contents" / "MacOS" / "gan-studio"]
    for start in range(0, len(inner), 100):
        run(codesign(who, *inner[start:start + 100]), "Signing the libraries")
    run(codesign(who, app, program=True), "Signing the program")
    run(["codesign", "--verify", "--deep", "--strict", app], "Checking the signature")


def codesign(who: Names, *paths: Path, program: bool = False) -> list[str | Path]:
    """The command that signs `paths`."""
    command: list[str | Path] = ["codesign", "--force", "--sign", who.identity]
    if who.identity != AD_HOC:  # Apple notarises nothing without these two
        command += ["--options", "runtime", "--timestamp"]
    if program:
        command += ["--entitlements", ENTITLEMENTS]
    return [*command, *paths]


def notarise(image: Path, who: Names) -> None:
    """Signs the disk image, has Apple look at it, and staples the answer to it, so that it opens without a network."""
    if who.identity == AD_HOC:
        return
    run(["codesign", "--force", "--sign", who.identity, "--timestamp", image], "Signing the disk image")
    if who.profile:
        run(["xcrun", "notarytool", "submit", image, "--keychain-profile", who.profile, "--wait"], "Notarising")
        run(["xcrun", "stapler", "staple", image], "Stapling")


def mach_o_files(app: Path) -> Iterator[Path]:
    """Programs and libraries in `app`, told by their first bytes, deepest first. Links are not followed."""
    for path in sorted(app.rglob("*"), key=lambda path: (-len(path.parts), str(path))):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) in MACH_O:
                    yield path
