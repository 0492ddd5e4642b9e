"""What goes wrong on real computers, each in its own step: it is said in plain words, and nothing is left half done."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from trial import files
from trial.debian import APT, Debian, last_words, mount, unmount
from trial.debian_package import NAME, DebianPackage
from trial.program import Program
from trial.report import LeftOutError, Report, TrialError
from trial.run_installer import RunInstaller
from trial.screen import Screen

SMALL = 100  # MB, less than any build
LIBRARIES = ("libEGL.so.1", "libfontconfig.so.1", "libxkbcommon-x11.so.0", "libxcb-icccm.so.4", "libGL.so.1")


class BadInput:
    """The steps for the .deb and for the .run, in a system that has neither."""

    def __init__(self, report: Report, debian: Debian, screen: Screen, package: Path, installer: Path) -> None:
        self._report, self._debian, self._screen = report, debian, screen
        self._package, self._installer = package, installer
        self._deb = DebianPackage(report, debian, screen, package)
        self._run = RunInstaller(report, debian, screen, installer, ())

    def go(self) -> None:
        debian = self._debian
        debian.put(self._installer, self._run.downloaded)
        debian.shell(f"chown -R {debian.user}: '{debian.home}'")
        self._damaged_run()
        self._small_home()
        self._read_only_home_for_run()
        self._damaged_deb()
        self._small_disk_for_deb()
        if not self._deb.install():
            return
        self._over_a_running_program()
        self._missing_library()
        self._read_only_home()
        self._over_a_running_run()

    # the .run

    def _refused(self, script: str, *words: str) -> str:
        """What an installation that must not work said. Raises TrialError where it works, is silent, or leaves anything."""
        before = files.listing(self._debian.root)
        done = self._debian.run("sh", "-c", script, as_user=True, network=False, timeout=600)
        if done.returncode == 0:
            raise TrialError(f"It went on as if all were well: {last_words(done.stdout)}")
        unsaid = [word for word in words if word.lower() not in done.stdout.lower()]
        if unsaid:
            raise TrialError(f"It does not say '{unsaid[0]}', but: {last_words(done.stdout)}")
        left = [path for path in files.added(before, files.listing(self._debian.root)) if not path.endswith("/")]
        if left:
            raise TrialError(f"It left {files.shortened(left)}. It said: {last_words(done.stdout)}")
        return last_words(done.stdout)

    def _damaged_run(self) -> None:
        bad = f"{self._debian.home}/Downloads/bad.run"
        with self._report.step(".run, download cut off half-way: said, with the sizes") as step:
            self._debian.put(self._installer, bad)
            with self._debian.path(bad).open("r+b") as file:
                file.truncate(self._installer.stat().st_size // 2)
            step.note(self._refused(f"sh '{bad}'", "download"))
        with self._report.step(".run, one byte damaged: said, with the checksums") as step:
            self._debian.put(self._installer, bad)
            with self._debian.path(bad).open("r+b") as file:
                file.seek(self._installer.stat().st_size // 2)
                byte = file.read(1)
                file.seek(-1, 1)
                file.write(bytes([byte[0] ^ 0xFF]))
            step.note(self._refused(f"sh '{bad}'", "checksum"))
        self._debian.path(bad).unlink(missing_ok=True)

    def _small_home(self) -> None:
        with self._report.step(f".run, {SMALL} MB of free disk: says how much is needed, leaves nothing") as step, \
                self._small(f"{self._debian.home}/small"):
            step.note(self._refused(f"sh '{self._run.downloaded}' --prefix '{self._debian.home}/small/GAN Studio'", "MB"))

    def _read_only_home_for_run(self) -> None:
        with self._report.step(".run, read-only home: says so and how to choose another place") as step, self._read_only_homes():
            step.note(self._refused(f"sh '{self._run.downloaded}'", "cannot be written", "--prefix"))

    def _over_a_running_run(self) -> None:
        program = Program(self._debian, self._screen, self._run_command())
        try:
            with self._report.step(".run, installed again while that program runs: said, and it goes on running") as step:
                self._run.install()
                program.start()
                done = self._debian.run("sh", self._run.downloaded, as_user=True, network=False, timeout=600)
                if not program.is_running:
                    raise TrialError("The running program ended.")
                if done.returncode != 0 and "running" not in done.stdout:
                    raise TrialError(f"It does not say that the program runs, but: {last_words(done.stdout)}")
                program.pull_play_slider()
                step.note(f"The installer ended with {done.returncode}: {last_words(done.stdout, 3)}")
                program.close()
        finally:
            program.end()

    def _run_command(self) -> list[str]:
        return [f"{self._debian.home}/.local/bin/{NAME}", "--new-window"]

    # the .deb

    def _apt_refuses(self, *words: str, package: str = "") -> str:
        done = self._debian.run(*APT, "install", *words, package or f"/var/tmp/{self._package.name}", timeout=1800)
        if done.returncode == 0:
            raise TrialError(f"apt-get went on as if all were well: {last_words(done.stdout)}")
        return last_words(done.stdout)

    def _damaged_deb(self) -> None:
        with self._report.step(".deb, download cut off half-way: apt refuses it, nothing is installed") as step:
            bad = "/var/tmp/bad.deb"
            whole = self._package.read_bytes()
            self._debian.path(bad).write_bytes(whole[: len(whole) // 2])
            self._debian.update()
            said = self._apt_refuses(package=bad)
            self._must_not_be_installed()
            self._debian.path(bad).unlink()
            step.note(said)
        with self._report.step("SHA256SUMS beside the installers tells a damaged download from a whole one") as step:
            sums = self._package.with_name("SHA256SUMS")
            if not sums.is_file():
                raise LeftOutError("There is no SHA256SUMS beside the .deb.")
            lines = [line.split(maxsplit=1) for line in sums.read_text("utf-8").splitlines() if line.strip()]
            told = {name.lstrip("*"): digest for digest, name in lines}
            for path in (self._package, self._installer):
                if told.get(path.name) != hashlib.sha256(path.read_bytes()).hexdigest():
                    raise TrialError(f"{path.name} is not as SHA256SUMS says.")
            step.note(f"{len(told)} files are named.")

    def _must_not_be_installed(self) -> None:
        state = self._debian.run("dpkg-query", "-W", "-f", "${Status}", NAME).stdout
        if "ok installed" in state:
            raise TrialError(f"dpkg says of the package: {state}")

    def _small_disk_for_deb(self) -> None:
        with self._report.step(f".deb, {SMALL} MB of free disk under /opt: refused, nothing is left") as step:
            self._debian.put(self._package, f"/var/tmp/{self._package.name}", for_user=False)
            with self._small("/opt"):
                said = self._apt_refuses()
                left = list(files.listing(self._debian.root, "/opt"))
                if any(not path.endswith("/") for path in left):
                    raise TrialError(f"It left {files.shortened(left)}")
            self._must_not_be_installed()
            if "space" not in said.lower():
                raise TrialError(f"It does not speak of space: {said}")
            step.note(said)

    def _over_a_running_program(self) -> None:
        program = Program(self._debian, self._screen, self._deb.command())
        try:
            with self._report.step(".deb, installed again and removed while it runs: refused, the program goes on") as step:
                program.start()
                said = self._apt_refuses("--reinstall")
                if "running" not in said:
                    raise TrialError(f"It does not say that the program runs: {said}")
                done = self._debian.run(*APT, "remove", NAME)
                if done.returncode == 0 or "running" not in done.stdout:
                    raise TrialError(f"Removing ended with {done.returncode}: {last_words(done.stdout)}")
                if not program.is_running:
                    raise TrialError("The running program ended.")
                program.pull_play_slider()
                program.close()
                step.note(said)
            with self._report.step(".deb, the same again after it was closed: works") as step:
                self._debian.must(*APT, "install", "--reinstall", f"/var/tmp/{self._package.name}", timeout=1800)
                state = self._debian.must("dpkg-query", "-W", "-f", "${Status}", NAME)
                if state != "install ok installed":
                    raise TrialError(f"dpkg says of the package: {state}")
                step.note(state)
        finally:
            program.end()

    def _missing_library(self) -> None:
        with self._report.step("a system library is taken away: the program names it and its package") as step:
            folder = self._debian.path("/usr/lib/x86_64-linux-gnu")
            library = next((folder / name for name in LIBRARIES if (folder / name).exists()), None)
            if library is None:
                raise LeftOutError(f"None of {', '.join(LIBRARIES)} is a system library here.")
            hidden = library.with_name(f"hidden-{library.name}")
            library.rename(hidden)
            try:
                done = self._debian.run(*self._deb.command(), as_user=True, network=False, timeout=120,
                                        variables={"DISPLAY": self._screen.display})
            finally:
                hidden.rename(library)
            owner = self._debian.must("dpkg", "-S", library.name).split(":")[0]
            if done.returncode == 0 or library.name not in done.stdout or owner not in done.stdout:
                raise TrialError(f"Without {library.name} ({owner}) it ended with {done.returncode}: {last_words(done.stdout)}")
            step.note(last_words(done.stdout))

    def _read_only_home(self) -> None:
        program = Program(self._debian, self._screen, self._deb.command())
        try:
            with self._report.step("read-only home: the window opens, says that nothing can be kept, and answers") as step:
                with self._read_only_homes():
                    program.start()
                    time.sleep(8)  # until its messages are there
                    program.photograph(step, "read-only-home")
                    program.pull_play_slider()
                    program.close()
                step.note(f"It printed: {program.said() or 'nothing'}")
        finally:
            program.end()

    # places

    @contextmanager
    def _small(self, inside: str) -> Iterator[None]:
        place = self._debian.path(inside)
        place.mkdir(parents=True, exist_ok=True)
        mount("-t", "tmpfs", "-o", f"size={SMALL}m,mode=1777", "tmpfs", place)
        try:
            yield
        finally:
            unmount(place)

    @contextmanager
    def _read_only_homes(self) -> Iterator[None]:
        place = self._debian.path(self._debian.home)
        mount("--bind", place, place)
        try:
            mount("-o", "remount,bind,ro", place)
            yield
        finally:
            unmount(place)


def old_system(report: Report, debian: Debian, package: Path, installer: Path, needed: str) -> None:
    """A Debian whose C library is older than the one that the program needs: both installers say so and leave nothing."""
    with report.step("the .run says which C library it needs") as step:
        downloaded = debian.put(installer, f"{debian.home}/{installer.name}")
        before = files.listing(debian.root)
        done = debian.run("sh", downloaded, as_user=True, network=False, timeout=600)
        if done.returncode == 0:
            if _is_older(debian, needed):
                raise TrialError(f"It installed itself, although it needs libc6 {needed}.")
            raise LeftOutError(f"This system is not too old: the program needs libc6 {needed}.")
        if "glibc" not in done.stdout:
            raise TrialError(f"It does not name glibc: {last_words(done.stdout)}")
        left = [path for path in files.added(before, files.listing(debian.root)) if not path.endswith("/")]
        if left:
            raise TrialError(f"It left {files.shortened(left)}")
        step.note(last_words(done.stdout))
    with report.step("apt refuses the .deb for its C library") as step:
        inside = debian.put(package, f"/var/tmp/{package.name}", for_user=False)
        debian.update()
        done = debian.run(*APT, "install", inside, timeout=900)
        if done.returncode == 0:
            raise TrialError("apt-get installed it.")
        if "libc6" not in done.stdout:
            raise TrialError(f"apt-get does not name libc6: {last_words(done.stdout)}")
        step.note(last_words(done.stdout))


def _is_older(debian: Debian, needed: str) -> bool:
    installed = debian.must("dpkg-query", "-W", "-f", "${Version}", "libc6")
    return debian.run("dpkg", "--compare-versions", installed, "lt", needed).returncode == 0
