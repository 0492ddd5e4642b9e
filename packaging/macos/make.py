#!/usr/bin/env python3
"""Makes the macOS disk image: finishes the .app that PyInstaller built, signs it, lays the image out. Runs on macOS only.

`build_scripts/build.py --installer` calls `make`; by hand: python3 packaging/macos/make.py PROGRAM VERSION OUT [--sign]
"""

from __future__ import annotations

import importlib.metadata
import platform
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import bundle  # noqa: E402
import disk_image  # noqa: E402
import signing  # noqa: E402
from maker import command, tool  # noqa: E402


def make(program: Path, version: str, out: Path, *, sign: bool = False) -> list[Path]:
    """Makes the disk image.

    Args:
        program: the one-folder build; PyInstaller leaves 'GAN Studio.app' beside it.
        version: as pyproject.toml says it.
        out: folder for the image; made where it is missing.
        sign: sign with GAN_STUDIO_MACOS_IDENTITY, and notarise with GAN_STUDIO_MACOS_NOTARY_PROFILE where that is set.
    Returns:
        The image's path.
    Raises:
        MakeError: this is no Mac, a tool failed, or a name that signing needs is not set.
    """
    who = signing.names(sign)
    for name in ("hdiutil", "codesign"):
        tool(name, "It is part of macOS: the disk image can only be made there.")
    app = program.with_name(f"{bundle.NAME}.app")
    bundle.finish(app, program, version, bundle.minimum_macos(importlib.metadata.distributions()))
    signing.sign_app(app, who)
    out.mkdir(parents=True, exist_ok=True)
    image = out / f"GAN-Studio-{version}-macOS-{platform.machine()}.dmg"
    image.unlink(missing_ok=True)
    disk_image.write(app, image)
    signing.notarise(image, who)
    return [image]


if __name__ == "__main__":
    command(make, __doc__)
