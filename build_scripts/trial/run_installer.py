"""The .run: installed by an ordinary user who may not become root, tried, removed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from trial import desktop_entry, files
from trial.debian import APT, Debian, last_words
from trial.debian_package import NAME
from trial.program import run_folders
from trial.report import Report, TrialError
from trial.screen import Screen
from trial.walk import Walk


class RunInstaller:
    """The trial of one .run in one system, in a home that may have blanks and any letters in its path."""

    def __init__(self, report: Report, debian: Debian, screen: Screen, installer: Path, libraries: Sequence[str]) -> None:
        """`libraries`: Debian's packages with the system libraries that the program asks for, as the .deb declares them."""
        self._report, self._debian, self._screen, self._installer = report, debian, screen, installer
        self._libraries = tuple(libraries)
        self.downloaded = f"{debian.home}/Downloads/{installer.name}"
        self.house = f"{debian.home}/.local/share/{NAME}"

    def go(self, *, walk: bool = True) -> None:
        report, debian = self._report, self._debian
        debian.put(self._installer, self.downloaded)
        debian.shell(f"chown -R {debian.user}: '{debian.home}/Downloads'")
        before = files.listing(debian.root)
        with report.step("it installs without root, and names the missing system libraries with their packages") as step:
            said = self.install()
            report.measure("the .run", self._installer.stat().st_size / 1e6, "MB", 170)
            now = files.listing(debian.root)
            stray = files.outside(files.added(before, now) + files.changed(before, now), (f"{debian.home}/.local",))
            if stray:
                raise TrialError(f"Written outside of ~/.local: {files.shortened(stray)}")
            unnamed = [library for library in ("libegl1", "libxkbcommon0") if library not in said]
            if unnamed:
                raise TrialError(f"It does not say that {', '.join(unnamed)} are missing. It said: {last_words(said, 12)}")
            step.note(last_words(said, 8))
        with report.step("started without those libraries, the program says which packages are missing") as step:
            done = debian.run(*self.command(), as_user=True, network=False, timeout=120,
                              variables={"DISPLAY": self._screen.display})
            if done.returncode == 0 or "lib" not in done.stdout or "install" not in done.stdout:
                raise TrialError(f"It ended with {done.returncode} and said: {last_words(done.stdout, 12)}")
            step.note(last_words(done.stdout, 8))
        with report.step("the libraries are installed by an administrator") as step:
            debian.update()
            debian.must(*APT, "install", *self._libraries, timeout=1800)
            step.note(f"{len(self._libraries)} packages named.")
        if walk:
            Walk(report, debian, self._screen, self.command, self.house).go()
        self._remove(before)

    def install(self) -> str:
        """What the installer printed. Raises TrialError where it fails."""
        return self._debian.must("sh", self.downloaded, as_user=True, network=False, timeout=900)

    def command(self, opened: Sequence[str] = ()) -> list[str]:
        """The desktop entry's command line."""
        text = self._debian.path(f"{self._debian.home}/.local/share/applications/{NAME}.desktop").read_text("utf-8")
        return desktop_entry.command(desktop_entry.entries(text)["Exec"], opened)

    def _remove(self, before: files.Listing) -> None:
        with self._report.step("its uninstaller removes the program; the person's runs are still there") as step:
            runs = run_folders(self._debian)
            home = files.listing(self._debian.root, self._debian.home)
            self._debian.must("sh", f"{self.house}/uninstall.sh", as_user=True, network=False)
            now = files.listing(self._debian.root, self._debian.home)
            if run_folders(self._debian) != runs:
                raise TrialError("The runs are not what they were.")
            left = [path for path in files.added(before, now) if path.startswith(f"{self._debian.home}/.local") and NAME in path
                    and not path.startswith(f"{self._debian.home}/.local/state/")]
            if left:
                raise TrialError(f"Left behind: {files.shortened(left)}")
            step.note(f"{len(run_folders(self._debian))} runs kept; {len(home) - len(now):,} files removed.")
