"""Runs Windows programs in Wine, for tests of the installer: a Windows of its own in a folder, thrown away afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

DEBIAN = Path("/usr/lib/wine/wine64")  # not on the PATH there
BUILTIN = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows")


def wine_program() -> str | None:
    return shutil.which("wine64") or (str(DEBIAN) if DEBIAN.is_file() else None)


class Windows:
    """A fresh Windows 10 for one user."""

    def __init__(self, folder: Path) -> None:
        self.drive = folder / "drive_c"
        self._wine = wine_program() or ""
        home = folder / "home"  # Wine links a user's documents and desktop to those in the home folder
        home.mkdir(parents=True)
        self._settings = {**os.environ, "HOME": str(home), "WINEPREFIX": str(folder), "WINEDEBUG": "-all", "DISPLAY": "",
                          "LANG": "C.UTF-8", "WINEDLLOVERRIDES": "mscoree,mshtml="}
        self.run("wineboot", "-i", limit=300)
        self.run("winecfg", "-v", "win10")
        self.user = next(path for path in (self.drive / "users").iterdir() if path.name != "Public")

    def run(self, *words: str | Path, limit: float = 60) -> int:
        """The exit code; only its lowest eight bits come through."""
        return subprocess.run([self._wine, *map(str, words)], env=self._settings, stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=limit, check=False).returncode

    def command(self, line: str) -> int:
        """Like `run`, for what Windows must get without quotes around it: NSIS' /D= and _?=."""
        script = self.drive / "line.bat"
        script.write_text(f"@chcp 65001 >nul\n@{line}\n@exit /b %errorlevel%\n", "utf-8")
        return self.run("cmd", "/c", r"C:\line.bat")

    def path(self, path: Path) -> str:
        """What Windows calls a file below its drive."""
        return "C:\\" + str(path.relative_to(self.drive)).replace("/", "\\")

    def start(self, *words: str | Path) -> subprocess.Popen[bytes]:
        return subprocess.Popen([self._wine, *map(str, words)], env=self._settings, stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def registry(self, key: str) -> str:
        """Everything below `key`, as text; "" where there is no such key."""
        done = subprocess.run([self._wine, "reg", "query", key, "/s"], env=self._settings, capture_output=True, text=True,
                              encoding="utf-8", errors="replace", check=False)
        return done.stdout if done.returncode == 0 else ""

    def close(self) -> None:
        server = Path(self._wine).parent / "wineserver"
        subprocess.run([str(server) if server.is_file() else "wineserver", "-k"], env=self._settings, check=False)
