#!/usr/bin/env python3
"""Makes the .deb and the self-extracting .run for Linux, on Linux.

`build_scripts/build.py --installer` calls `make`; by hand: python3 packaging/linux/make.py PROGRAM VERSION OUT [LEVEL]
"""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import archive  # noqa: E402
import deb  # noqa: E402
import elf  # noqa: E402
import run_file  # noqa: E402
import system_packages  # noqa: E402
from maker import MakeError  # noqa: E402

PROGRAM = "gan-studio"


def make(program: Path, version: str, out: Path, *, level: str = "6") -> list[Path]:
    """Packs the program twice.

    Args:
        program: the one-folder build, with gan-studio in it.
        version: as pyproject.toml says it.
        out: folder for the packages; made where it is missing.
        level: of xz, "0" (quick) to "9e" (small, very slow).
    Returns:
        The paths of the .deb and the .run.
    Raises:
        MakeError: a tool is missing or failed, or this folder cannot become a package.
    """
    if not os.access(program / PROGRAM, os.X_OK):
        raise MakeError(f"{program} has no program '{PROGRAM}' in it: start build_scripts/build.py first.")
    out = out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    needs = elf.needs(program)
    system_packages.debian_depends(needs)  # says what is not known before the long work begins
    with tempfile.TemporaryDirectory(prefix=".linux-", dir=out) as work:
        data, packed = Path(work) / "data", Path(work) / "data.tar.xz"
        deb.fill(data, program.resolve())
        archive.tar_xz(data, packed, level=level)  # once for both: minutes
        return [kind.make(data, packed, version, out, platform.machine(), needs) for kind in (deb, run_file)]


if __name__ == "__main__":
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    try:
        for made in make(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), level=sys.argv[4] if len(sys.argv) == 5 else "6"):
            print(f"{made}  {made.stat().st_size / 1e6:.1f} MB")
    except MakeError as error:
        sys.exit(str(error))
