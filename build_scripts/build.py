#!/usr/bin/env python3
"""Builds the program as one folder, proves with that very program that it works, and packs it for double-clickers:

    python3 build_scripts/build.py                    build dist/gan-studio, then the smoke test
    python3 build_scripts/build.py --installer        the same, then this system's installers into dist/installers
    python3 build_scripts/build.py --smoke            only the smoke test, of what was built before
    python3 build_scripts/build.py --smoke --installer   the smoke test and the installers of what was built before
    python3 build_scripts/build.py --speed            only how quick the built program trains beside the source

    --quick     pack quickly rather than small, for trials of the installers
    --sign      sign the installers, with what docs/packaging.md says (Windows, macOS)
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

import environment
import frozen_build
import frozen_installers
import frozen_smoke
import frozen_speed

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "dist" / "gan-studio"
INSTALLERS = ROOT / "dist" / "installers"


def main(words: list[str]) -> int:
    chosen = options(words)
    try:
        if chosen.speed:
            return frozen_speed.compare(PROGRAM, environment.ensure(ROOT, extras=("dev",)))
        if not chosen.smoke or chosen.installer:
            python = environment.ensure(ROOT, extras=("dev",))
            if os.path.realpath(sys.prefix) != os.path.realpath(python.parents[1]):  # what packs needs the environment's packages
                return subprocess.call([str(python), str(Path(__file__).resolve()), *words])
        if not chosen.smoke:
            frozen_build.build(ROOT, PROGRAM)
            frozen_build.write_contents(PROGRAM, INSTALLERS / "contents.txt")
        frozen_smoke.test(PROGRAM)
        if chosen.installer:
            frozen_installers.make(ROOT, PROGRAM, INSTALLERS, quick=chosen.quick, sign=chosen.sign)
    except (environment.SetupError, frozen_build.BuildError) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


def options(words: list[str]) -> argparse.Namespace:
    usage = "python3 build_scripts/build.py [--installer] [--smoke] [--speed]"
    parser = argparse.ArgumentParser(usage=usage, description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("installer", "smoke", "speed", "quick", "sign"):
        parser.add_argument(f"--{name}", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
