"""The .deb: installed with its declared dependencies, tried, removed."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from trial import desktop_entry, files
from trial.debian import APT, Debian
from trial.program import run_folders
from trial.report import Report, TrialError
from trial.screen import Screen
from trial.walk import Walk

NAME = "gan-studio"
# Where files of the package may lie, and what its installation may make besides: caches that desktops keep of all packages.
PLACES = ("/opt/gan-studio", "/usr/bin/gan-studio", "/usr/share/applications/gan-studio.desktop", "/usr/share/icons/hicolor/*",
          "/usr/share/mime/packages/gan-studio.xml", "/usr/share/doc/gan-studio", "/usr/share/man/man1/gan-studio*",
          "/usr/share/metainfo/*", "/usr/share/bash-completion/completions/gan-studio")
CACHES = ("/usr/share/mime/*", "/usr/share/applications/mimeinfo.cache", "/usr/share/icons/hicolor/icon-theme.cache",
          "/usr/lib/x86_64-linux-gnu/*", "/etc/*", "/var/lib/*", "/usr/share/glib-2.0/schemas/gschemas.compiled",
          "/usr/share/info/*", "/usr/local/share/fonts")
NOT_THERE = ("python3", "python", "gcc", "cc", "g++", "make")


class DebianPackage:
    """The trial of one .deb in one system."""

    def __init__(self, report: Report, debian: Debian, screen: Screen, package: Path) -> None:
        self._report, self._debian, self._screen, self._package = report, debian, screen, package
        self._inside = f"/var/tmp/{package.name}"

    def go(self, *, walk: bool = True) -> None:
        report, debian = self._report, self._debian
        with report.step("the system is empty: no Python, no compiler, no fonts") as step:
            there = [name for name in NOT_THERE if debian.run("sh", "-c", f"command -v {name}").returncode == 0]
            if there:
                raise TrialError(f"It has {', '.join(there)}.")
            step.note(f"{len(debian.must('dpkg-query', '-f', '.', '-W')):,} packages.")
        before = files.listing(debian.root)
        if not self.install():
            return
        self._places(before)
        if walk:
            with report.step("the desktop entry's command names the program that was installed") as step:
                step.note(" ".join(self.command()))
            Walk(report, debian, self._screen, self.command, "/opt/gan-studio").go()
        self._remove(before)

    def install(self) -> bool:
        done = False
        with self._report.step("apt-get install ./the.deb installs it with what it depends on") as step:
            self._debian.update()
            self._debian.put(self._package, self._inside, for_user=False)
            before = set(self._debian.must("dpkg-query", "-W", "-f", "${Package}\n").split())
            self._debian.must(*APT, "install", self._inside, timeout=1800)
            after = set(self._debian.must("dpkg-query", "-W", "-f", "${Package}\n").split())
            size = int(self._debian.must("dpkg-query", "-W", "-f", "${Installed-Size}", NAME)) * 1024
            self._report.measure("installed size", size / 1e6, "MB", 600)
            self._report.measure("the .deb", self._package.stat().st_size / 1e6, "MB", 170)
            step.note(f"{len(after - before) - 1} other packages came with it.")
            done = True
        return done

    def command(self, opened: Sequence[str] = ()) -> list[str]:
        """The desktop entry's command line."""
        text = self._debian.path(f"/usr/share/applications/{NAME}.desktop").read_text("utf-8")
        return desktop_entry.command(desktop_entry.entries(text)["Exec"], opened)

    def _places(self, before: files.Listing) -> None:
        with self._report.step("it adds nothing outside its places") as step:
            own = [path for path in self._debian.must("dpkg", "-L", NAME).splitlines() if not self._debian.path(path).is_dir()
                   or self._debian.path(path).is_symlink()]
            stray = files.outside(own, PLACES)
            if stray:
                raise TrialError(f"The package holds {files.shortened(stray)}")
            now = files.listing(self._debian.root)
            unowned = self._unowned(files.added(before, now))
            stray = files.outside(unowned, CACHES)
            if stray:
                raise TrialError(f"Installing made {files.shortened(stray)}")
            step.note(f"{len(own):,} files of its own in {', '.join(sorted({'/' + path.split('/')[1] for path in own}))}.")

    def _unowned(self, paths: list[str]) -> list[str]:
        """Those that belong to no package that is installed."""
        owned: set[str] = set()
        for book in self._debian.path("/var/lib/dpkg/info").glob("*.list"):
            owned.update(book.read_text("utf-8", errors="replace").splitlines())
        # Debian's /bin, /lib and the like are links into /usr, and packages may name either.
        return [path for path in paths if path.rstrip("/") not in owned and path.removeprefix("/usr").rstrip("/") not in owned]

    def _remove(self, before: files.Listing) -> None:
        with self._report.step("removed: the person's runs are still there, nothing else is left") as step:
            runs = run_folders(self._debian)
            home = files.listing(self._debian.root, self._debian.home)
            self._debian.must(*APT, "purge", NAME)
            if files.listing(self._debian.root, self._debian.home) != home:
                raise TrialError("Removing changed the person's home.")
            left = self._unowned(files.added(before, files.listing(self._debian.root)))
            left = files.outside(left, (*CACHES, self._debian.home, "/home"))
            named = [path for path in files.listing(self._debian.root) if NAME in path
                     and not path.startswith((self._debian.home, "/var/"))]
            if left or named:
                raise TrialError(f"Left behind: {files.shortened([*left, *named])}")
            step.note(f"{len(runs)} runs, {len(home):,} files in the person's home, as they were.")


def depends_of(package: Path) -> str:
    """The Depends field of a .deb."""
    return subprocess.run(["dpkg-deb", "--field", str(package), "Depends"], capture_output=True, text=True, check=True).stdout


def oldest_glibc(depends: str) -> str:
    """The oldest libc6 that a Depends field allows; "" where it says nothing."""
    for part in depends.split(","):
        if part.strip().startswith("libc6 (>="):
            return part.split(">=")[1].strip(" )\n")
    return ""


def libraries_of(depends: str) -> list[str]:
    """The other packages of a Depends field, without versions; of alternatives the last, which is the older name."""
    parts = [part for part in depends.split(",") if part.strip() and not part.strip().startswith("libc6 ")]
    return [part.split("|")[-1].split("(")[0].strip() for part in parts]
