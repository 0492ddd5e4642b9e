"""Folders as compressed tar archives, the same bytes from the same files whenever they are made."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from maker import MakeError, tool

XZ_HOW = "It is in xz-utils: 'apt-get install xz-utils' on Debian and Ubuntu."
# Most of the program are x86 instructions: with their jumps made absolute they compress better. dpkg and xz undo it.
FILTERS = ("--x86", "--lzma2=preset={level},dict=64MiB")
EPOCH = int(os.environ.get("SOURCE_DATE_EPOCH", "1767225600"))


def tar_xz(folder: Path, target: Path, *, level: str) -> None:
    """Packs what lies in `folder`, owned by root, readable by everyone and writable by the owner alone.

    Raises:
        MakeError: tar or xz is missing or failed.
    """
    tar = [tool("tar", "It is in tar."), "--directory", str(folder), "--create", "--sort=name", "--format=gnu", "--owner=0",
           "--group=0", "--numeric-owner", f"--mtime=@{EPOCH}", "--mode=u+rw,go+rX,go-w", "."]
    xz = [tool("xz", XZ_HOW), "--threads=2", "--check=crc64", *(word.format(level=level) for word in FILTERS), "--stdout"]
    with target.open("wb") as out:
        packing = subprocess.Popen(tar, stdout=subprocess.PIPE)
        pressing = subprocess.Popen(xz, stdin=packing.stdout, stdout=out)
        assert packing.stdout is not None  # a pipe was asked for
        packing.stdout.close()
        codes = pressing.wait(), packing.wait()
    if any(codes):
        target.unlink(missing_ok=True)
        raise MakeError(f"Packing {target.name} failed: tar ended with {codes[1]}, xz with {codes[0]}.")


def copy_tree(source: Path, target: Path) -> None:
    """A copy of a folder that shares the files with it where the disk can do that."""
    shutil.copytree(source, target, symlinks=True, copy_function=link_or_copy)


def link_or_copy(old: str, new: str) -> None:
    try:
        os.link(old, new)
    except OSError:
        shutil.copy2(old, new)
