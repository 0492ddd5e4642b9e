"""The parts of the trial of the installers that need no root, no screen and no installer."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "build_scripts"
sys.path.insert(0, str(SCRIPTS))

from trial import desktop_entry, files, network, sources  # noqa: E402
from trial.debian import last_words  # noqa: E402
from trial.debian_package import libraries_of, oldest_glibc  # noqa: E402
from trial.report import LeftOutError, Report, TrialError  # noqa: E402
from trial.screen import differ, is_painted, knob  # noqa: E402

DEB822 = """Types: deb deb-src
# a note
URIs: http://mirror.invalid/debian
Suites: bookworm bookworm-updates
Components: main
 contrib

Types: deb
URIs: http://mirror.invalid/debian-security
Suites: bookworm-security
Components: main
"""


def test_the_mirror_is_the_one_of_the_release_not_of_a_third_party_or_of_security(tmp_path: Path) -> None:
    folder = tmp_path / "sources.list.d"
    folder.mkdir()
    (folder / "a.list").write_text("deb [signed-by=/x.gpg] https://third.invalid/apt stable main\n# deb http://x y main\n")
    (folder / "debian.sources").write_text(DEB822)
    found = sources.read_sources(tmp_path)
    assert [source.address for source in found] == [
        "https://third.invalid/apt", "http://mirror.invalid/debian", "http://mirror.invalid/debian-security"]
    assert found[1].suites == ("bookworm", "bookworm-updates")
    assert found[1].components == ("main", "contrib")
    assert sources.mirror_of(found) == "http://mirror.invalid/debian"
    assert sources.mirror_of([]) == ""


def test_sources_that_are_switched_off_do_not_count() -> None:
    assert sources.of_deb822("Types: deb\nEnabled: no\nURIs: http://a.invalid/debian\nSuites: sid\nComponents: main\n") == []


@pytest.mark.parametrize(("line", "opened", "words"), [
    ("gan-studio %F", [], ["gan-studio"]),
    ("gan-studio %F", ["/a b", "/c"], ["gan-studio", "/a b", "/c"]),
    ("gan-studio %u", ["/a b", "/c"], ["gan-studio", "file:///a%20b"]),
    ('"/home/anna 小明/.local/bin/gan-studio" %F', ["/x"], ["/home/anna 小明/.local/bin/gan-studio", "/x"]),
    (r'"/home/a\\"b\\$c/gan-studio" --scale=100%% %i', [], ['/home/a"b$c/gan-studio', "--scale=100%"]),
])
def test_the_command_of_a_desktop_entry(line: str, opened: list[str], words: list[str]) -> None:
    text = f"[Desktop Entry]\n# Exec=wrong\nExec={line}\n\n[Desktop Action new]\nExec=other\n"
    assert desktop_entry.command(desktop_entry.entries(text)["Exec"], opened) == words


@pytest.mark.parametrize("line", ['"/opt/gan studio %F', "", "%F"])
def test_a_command_that_cannot_be_read_is_an_error(line: str) -> None:
    with pytest.raises(ValueError):
        desktop_entry.command(line)


def test_listing_tells_what_came_and_what_changed(tmp_path: Path) -> None:
    (tmp_path / "opt").mkdir()
    (tmp_path / "opt" / "kept").write_text("1")
    (tmp_path / "opt" / "grows").write_text("1")
    (tmp_path / "var" / "cache").mkdir(parents=True)
    before = files.listing(tmp_path)
    (tmp_path / "opt" / "grows").write_text("12")
    (tmp_path / "opt" / "new").symlink_to("/nowhere")
    (tmp_path / "empty").mkdir()
    (tmp_path / "var" / "cache" / "book").write_text("of apt")
    after = files.listing(tmp_path)
    assert files.added(before, after) == ["/empty/", "/opt/new"]
    assert files.changed(before, after) == ["/opt/grows"]
    assert set(files.listing(tmp_path, "/opt")) == {"/opt/kept", "/opt/grows", "/opt/new"}


def test_places_are_whole_folders_unless_they_end_in_a_star() -> None:
    paths = ["/opt/gan-studio/a", "/opt/gan-studio-old/a", "/usr/share/icons/hicolor/48x48/x.png", "/etc/hosts"]
    assert files.outside(paths, ["/opt/gan-studio", "/usr/share/icons/*"]) == ["/opt/gan-studio-old/a", "/etc/hosts"]
    assert files.shortened(["a", "b", "c"], 2) == "a, b and 1 more"


def test_only_tries_to_reach_a_network_count() -> None:
    lines = [
        '12 connect(5, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X0"}, 20) = 0',
        '12 connect(5, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.7")}, 16) = -1 ENETUNREACH',
        '12 sendto(5, "x", 1, 0, {sa_family=AF_INET6, sin6_port=htons(53), inet_pton(AF_INET6, "2001:db8::1", &a)}, 28) = 1',
        '12 bind(5, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 0',
    ]
    assert network.attempts(lines) == ["connect 192.0.2.7:443", "sendto 2001:db8::1:53"]


def test_dependencies_of_a_package() -> None:
    depends = "libc6 (>= 2.35), libegl1, libglib2.0-0t64 | libglib2.0-0, libstdc++6 (>= 12)"
    assert oldest_glibc(depends) == "2.35"
    assert libraries_of(depends) == ["libegl1", "libglib2.0-0", "libstdc++6"]
    assert oldest_glibc("libegl1") == ""


def test_a_report_goes_on_after_a_fault_and_says_it(tmp_path: Path) -> None:
    report = Report(tmp_path, {"program": "x.deb"})
    report.part = "deb"
    with report.step("installs") as step:
        step.note("all | well")
    assert report.passed
    with report.step("starts"):
        raise TrialError("It did not start.")
    with report.step("sums"):
        raise LeftOutError("There are none.")
    with report.step("a fault of the trial's own"):
        raise KeyError("window")
    report.measure("installed size", 700.0, "MB", 600)
    report.measure("files", 3, "files")
    told = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert [step["result"] for step in told["steps"]] == ["passed", "FAILED", "left out", "FAILED"]
    assert [figure["holds"] for figure in told["figures"]] == [False, True]
    assert told["passed"] is False
    text = (tmp_path / "report.md").read_text("utf-8")
    assert "1 passed, 2 FAILED, 1 left out." in text
    assert "1 of 2 figures are beyond what was promised." in text
    assert "It did not start." in text
    assert "all \\| well" in text
    assert "| deb | installed size | 700 MB | 600 MB | FAILED |" in text


def test_no_mirror_is_named_in_a_report() -> None:
    text = "Err:1 http://mirror.invalid/debian bookworm Release\n\n\nE: Failed (http://mirror.invalid/x)\n"
    said = last_words(text)
    assert "mirror.invalid" not in said
    assert said.endswith("E: Failed (http://mirror/x)")


def test_eyes() -> None:
    dark = np.full((60, 100, 3), 24, np.uint8)
    assert not is_painted(dark)
    assert knob(dark) is None
    slider = dark.copy()
    slider[10:50, 5:12] = 236  # a letter's stroke
    assert knob(slider) is None
    for middle in ((20, 40), (45, 60)):
        slider[middle[0] - 5:middle[0] + 5, middle[1] - 5:middle[1] + 5] = 236
    assert knob(slider) == (60, 45)
    assert differ(dark, slider)
    assert not differ(dark, dark + 3)
    busy = np.random.default_rng(0).integers(0, 255, (60, 100, 3)).astype(np.uint8)
    assert is_painted(busy)


def test_the_script_says_what_it_needs_before_it_does_anything(tmp_path: Path) -> None:
    script = str(SCRIPTS / "try_installer.py")
    done = subprocess.run([sys.executable, script, "--out", str(tmp_path / "out"), "--deb", str(tmp_path / "no.deb"), "--run",
                           str(tmp_path / "no.run")], capture_output=True, text=True, check=False, timeout=60, env={"PATH": ""})
    assert done.returncode == 1
    assert "needs" in done.stderr
    assert not (tmp_path / "out").exists()
