"""An empty Debian in a folder: made once with debootstrap, then each trial writes into a layer of its own above it.

Everything here runs in mount and process namespaces of the trial's own (see try_installer.py): when the trial ends, even by
SIGKILL, the kernel takes mounts and processes away.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import urllib.parse
from collections.abc import Mapping, Sequence
from pathlib import Path

from trial.report import TrialError

USER_ID = 1000
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# Recommended packages are left out: what the package declares as needed has to be enough. No locks: trials share the archives.
APT = ("apt-get", "-y", "-q", "-o", "Dpkg::Use-Pty=0", "-o", "APT::Install-Recommends=false", "-o", "Debug::NoLocking=1")


class Debian:
    """A system that can be thrown away. `root` is its `/` as seen from outside."""

    def __init__(self, base: Path, work: Path, *, archives: Path, user: str = "anna", home: str = "/home/anna") -> None:
        """Args:
            base: what `make_base` made; it is never written.
            work: an empty folder for the layer above.
            archives: where downloaded packages are kept between trials.
            user: the ordinary user who tries the program.
            home: the user's home; it may hold blanks and any letters.
        """
        self.root = work / "root"
        self.user, self.home = user, home
        for folder in (self.root, work / "layer", work / "scratch"):
            folder.mkdir(parents=True)
        layers = f"lowerdir={base},upperdir={work / 'layer'},workdir={work / 'scratch'}"
        mount("-t", "overlay", "overlay", "-o", layers, self.root)
        mount("-t", "proc", "proc", self.root / "proc")
        mount("-t", "tmpfs", "-o", "mode=1777", "tmpfs", self.root / "tmp")
        mount("-t", "tmpfs", "-o", "mode=755", "tmpfs", self.root / "run")
        mount("-t", "tmpfs", "-o", "mode=1777", "tmpfs", self.root / "dev" / "shm")
        (self.root / "run" / "lock").mkdir()
        (self.root / "tmp" / ".X11-unix").mkdir()
        mount("--bind", "/tmp/.X11-unix", self.root / "tmp" / ".X11-unix")
        mount("--bind", archives, self.root / "var" / "cache" / "apt" / "archives")
        shutil.copy("/etc/resolv.conf", self.root / "etc" / "resolv.conf")
        self._use_proxies()
        self.must("useradd", "--uid", str(USER_ID), "--create-home", "--home-dir", home, "--shell", "/bin/sh", user)
        runtime = self.root / "run" / "user" / str(USER_ID)
        runtime.mkdir(parents=True, mode=0o700)
        os.chown(runtime, USER_ID, USER_ID)

    def _use_proxies(self) -> None:
        """What this machine's apt needs to reach its mirror, and nothing else of its settings."""
        done = subprocess.run(["apt-config", "dump"], capture_output=True, text=True, check=False)
        wanted = ("Acquire::http::Proxy", "Acquire::https::Proxy", "Acquire::Check-Valid-Until", "Acquire::Check-Date")
        lines = [line for line in done.stdout.splitlines() if line.startswith(wanted)]
        target = self.root / "etc" / "apt" / "apt.conf.d" / "90trial"
        target.write_text("".join(f"{line}\n" for line in lines), "utf-8")

    def path(self, inside: str) -> Path:
        """A path of the system, as seen from outside."""
        return self.root / inside.lstrip("/")

    def words(self, command: Sequence[str], *, as_user: bool, network: bool = True,
              variables: Mapping[str, str] | None = None) -> list[str]:
        """The command line that runs a command inside: everything before it replaces itself, so the process is the command's.
        Without `network` it gets a network namespace that holds no interface but a loopback that is down."""
        home = self.home if as_user else "/root"
        name = self.user if as_user else "root"
        settings = {"HOME": home, "USER": name, "LOGNAME": name, "PATH": PATH, "LANG": "C.UTF-8", "TERM": "dumb"}
        settings.update(variables or {})
        if as_user:
            settings["XDG_RUNTIME_DIR"] = f"/run/user/{USER_ID}"
        else:
            settings["DEBIAN_FRONTEND"] = "noninteractive"
        identity = [f"--userspec={USER_ID}:{USER_ID}", f"--groups={USER_ID}"] if as_user else []
        # `env --chdir` after chroot: the working directory is the person's home, as a desktop has it.
        inside = ["env", "-i", f"--chdir={home}", *(f"{key}={value}" for key, value in settings.items()), *command]
        return [*(() if network else ("unshare", "--net")), "chroot", *identity, str(self.root), *inside]

    def run(self, *command: str, as_user: bool = False, network: bool = True, timeout: float = 900.0,
            variables: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        """Runs a command and waits for it; its output and errors together in `stdout`."""
        return subprocess.run(self.words(command, as_user=as_user, network=network, variables=variables), text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, errors="replace",
                              timeout=timeout, check=False)

    def must(self, *command: str, as_user: bool = False, network: bool = True, timeout: float = 900.0) -> str:
        """Like `run`. Raises TrialError with its last words where it fails."""
        done = self.run(*command, as_user=as_user, network=network, timeout=timeout)
        if done.returncode != 0:
            raise TrialError(f"'{' '.join(command)}' ended with {done.returncode}: {last_words(done.stdout)}")
        return done.stdout

    def shell(self, script: str, *, as_user: bool = False) -> str:
        return self.must("sh", "-c", script, as_user=as_user)

    def update(self) -> None:
        """Fetches the lists of packages."""
        self.must(*APT, "update")

    def put(self, source: Path, inside: str, *, for_user: bool = True) -> str:
        """Copies a file into the system; where it lies there."""
        target = self.path(inside)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        if for_user:
            os.chown(target, USER_ID, USER_ID)
        return inside


def make_base(cache: Path, suite: str, mirror: str) -> Path:
    """The smallest Debian of that suite, from the cache or made now. Raises TrialError where debootstrap fails."""
    folder, log = cache / suite, cache / f"{suite}.log"
    done = cache / f"{suite}.done"
    if done.exists():
        return folder
    cache.mkdir(parents=True, exist_ok=True)
    if folder.exists():
        shutil.rmtree(folder)
    print(f"Making an empty Debian ({suite}) with debootstrap; once, this takes some minutes.", flush=True)
    with log.open("w") as file:
        code = subprocess.call(["debootstrap", "--variant=minbase", suite, str(folder), mirror], stdout=file, stderr=file)
    if code != 0:
        raise TrialError(f"debootstrap failed for {suite}: {last_words(without_hosts(log.read_text(errors='replace')))}")
    for package in (folder / "var" / "cache" / "apt" / "archives").glob("*.deb"):
        package.unlink()
    done.touch()
    return folder


def mount(*words: str | Path) -> None:
    """mount(8). Raises TrialError with its own words."""
    done = subprocess.run(["mount", *map(str, words)], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise TrialError(f"mount failed: {done.stderr.strip()}")


def unmount(place: Path) -> None:
    subprocess.run(["umount", "--lazy", str(place)], capture_output=True, check=False)


def last_words(text: str, lines: int = 6) -> str:
    """The end of an output, for a report: what went wrong stands there."""
    return "\n".join([line.strip() for line in without_hosts(text).splitlines() if line.strip()][-lines:])


def without_hosts(text: str) -> str:
    """Reports are shown around: which mirror a machine uses is nobody's business."""
    words = []
    for word in text.split(" "):
        parts = urllib.parse.urlsplit(word.strip("'\"()")) if "://" in word else None
        words.append(word.replace(parts.netloc, "mirror") if parts and parts.netloc else word)
    return " ".join(words)
