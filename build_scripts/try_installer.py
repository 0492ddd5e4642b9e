#!/usr/bin/env python3
"""Tries the Linux installers as a person would, in an empty Debian: installs, starts, drops a folder, trains, moves sliders,
closes, starts again, goes on, removes; and what happens with too little disk, a damaged download, an old system and the like.

    sudo python3 build_scripts/try_installer.py --out DIR                 the newest .deb and .run of dist/installers
    sudo python3 build_scripts/try_installer.py --out DIR --only deb,run  parts of it: deb, run, bad, old

DIR gets report.md, report.json and the screenshots. Nothing of this machine is touched: all of it happens in a folder and in
namespaces of its own, without any network for the program. It needs root, and Debian's packages of NEEDED below.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import environment

ROOT = Path(__file__).resolve().parents[1]
NEEDED = {
    "debootstrap": "debootstrap", "Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "xprop": "x11-utils",
    "xwininfo": "x11-utils", "strace": "strace", "setpriv": "util-linux", "unshare": "util-linux", "dpkg-deb": "dpkg",
}
INSIDE = "--inside"  # said by this script to itself: the namespaces are made
PARTS = ("deb", "run", "bad", "old")


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the report and the screenshots go")
    parser.add_argument("--deb", type=Path, help="the .deb, else the newest of dist/installers")
    parser.add_argument("--run", type=Path, help="the .run, else the newest of dist/installers")
    parser.add_argument("--only", default=",".join(PARTS), help=f"some of {','.join(PARTS)}")
    parser.add_argument("--suite", default="bookworm", help="the Debian to try it in (%(default)s)")
    parser.add_argument("--old-suite", default="bullseye", help="a Debian that is too old (%(default)s)")
    parser.add_argument("--mirror", default="", help="Debian's package mirror; this machine's own unless given")
    parser.add_argument("--cache", type=Path, default=ROOT / "build" / "trial", help="where empty systems are kept")
    parser.add_argument(INSIDE, type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args(words)
    unknown = set(chosen.only.split(",")) - set(PARTS)
    if unknown:
        parser.error(f"--only knows {', '.join(PARTS)}, not {', '.join(sorted(unknown))}")
    missing = what_is_missing()
    if missing:
        print(missing, file=sys.stderr)
        return 1
    chosen.deb = chosen.deb or newest("*.deb")
    chosen.run = chosen.run or newest("*.run")
    for path in (chosen.deb, chosen.run):
        if path is None or not path.is_file():
            print(f"There is no {path or '.deb or .run in dist/installers'}. First: python3 build_scripts/build.py --installer",
                  file=sys.stderr)
            return 1
    if chosen.inside is None:
        return in_namespaces(words)
    from trial.plan import try_all

    return 0 if try_all(chosen, facts(chosen)) else 1


def what_is_missing() -> str:
    """In words, with what to do; "" where nothing is."""
    if not sys.platform.startswith("linux"):
        return "The trial of the Linux installers needs Linux."
    if os.geteuid() != 0:
        return "The trial needs root, to make an empty system and to go into it: start it with sudo."
    packages = sorted({package for name, package in NEEDED.items() if shutil.which(name) is None})
    if packages:
        return f"The trial needs programs that are not installed. Install them with:\n  apt-get install -y {' '.join(packages)}"
    if subprocess.run(["unshare", "--mount", "--net", "--pid", "--fork", "true"], capture_output=True, check=False).returncode:
        return "This machine does not allow namespaces of one's own (unshare), so there is nowhere to try an installer safely."
    return ""


def newest(pattern: str) -> Path | None:
    found = sorted((ROOT / "dist" / "installers").glob(pattern), key=lambda path: path.stat().st_mtime)
    return found[-1] if found else None


def in_namespaces(words: list[str]) -> int:
    """This script again, where its mounts and processes are its own. They end with it; only the folder is left to remove."""
    python = environment.ensure(ROOT, extras=("dev",))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the folder is removed
    work = Path(tempfile.mkdtemp(prefix="gan-studio-trial-", dir="/var/tmp"))  # not /tmp: that may be in memory
    try:
        # Should this process be killed, so is that one, and the kernel takes the rest away.
        return subprocess.call(["setpriv", "--pdeathsig", "KILL", "unshare", "--mount", "--pid", "--fork", "--kill-child",
                                "--mount-proc", str(python), str(Path(__file__).resolve()), *words, INSIDE, str(work)])
    except KeyboardInterrupt:
        return 130
    finally:
        shutil.rmtree(work, ignore_errors=True)


def facts(chosen: argparse.Namespace) -> dict[str, str]:
    return {"program": chosen.deb.name, "system": f"Debian {chosen.suite}, minbase", "kernel": platform.release(),
            "cores": str(os.cpu_count()), "load at the start": f"{os.getloadavg()[0]:.1f}"}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
