"""The command line: the same core as the window's, in the field's words.

Exit codes: 0 done, 1 a known failure, 2 usage or an impossible setting, 3 data that cannot be used, 130 stopped by Ctrl+C
(or SIGTERM) after a snapshot. Nothing heavy is imported here, so that `gan-studio --help` answers at once.
"""

from __future__ import annotations

from collections.abc import Sequence

COMMANDS = ("scan", "train", "generate", "project", "video", "export", "directions", "metrics", "explain", "lab", "bench")


def main(arguments: Sequence[str]) -> int:
    """Runs one command, `arguments` without the program's name, and returns the exit code."""
    from gan_studio.cli.commands import build

    try:
        build()(list(arguments), prog_name="gan-studio")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0
