"""The parts of a trial, one after the other, each in a fresh system."""

from __future__ import annotations

import argparse
from pathlib import Path

from trial import sources
from trial.bad_input import BadInput, old_system
from trial.debian import Debian, make_base
from trial.debian_package import DebianPackage, depends_of, libraries_of, oldest_glibc
from trial.report import PASSED, Report, TrialError
from trial.run_installer import RunInstaller
from trial.screen import Screen

AWKWARD_HOME = "/home/anna 小明"  # a blank and Chinese letters in every path


def try_all(chosen: argparse.Namespace, facts: dict[str, str]) -> bool:
    """Whether all of it was as it must be."""
    report = Report(chosen.out.resolve(), facts)
    report.out.mkdir(parents=True, exist_ok=True)
    work: Path = chosen.inside
    archives = chosen.cache / "archives"
    archives.mkdir(parents=True, exist_ok=True)
    mirror = chosen.mirror or sources.mirror_of(sources.read_sources())
    if not mirror:
        print("apt's sources name no mirror of Debian here; give one with --mirror.")
        return False
    try:
        base = make_base(chosen.cache, chosen.suite, mirror)
    except TrialError as error:
        print(error)
        return False
    parts = chosen.only.split(",")
    with Screen(report.out) as screen:
        report.look_at_fault = lambda step: screen.photograph(step, "fault")
        if "deb" in parts:
            report.part = "deb"
            DebianPackage(report, Debian(base, work / "deb", archives=archives), screen, chosen.deb).go()
        depends = depends_of(chosen.deb)
        if "run" in parts:
            report.part = "run"
            debian = Debian(base, work / "run", archives=archives, home=AWKWARD_HOME)
            RunInstaller(report, debian, screen, chosen.run, libraries_of(depends)).go()
        if "bad" in parts:
            report.part = "bad input"
            BadInput(report, Debian(base, work / "bad", archives=archives), screen, chosen.deb, chosen.run).go()
        if "old" in parts:
            report.part = f"an old system ({chosen.old_suite})"
            with report.step("an older Debian can be made") as step:
                older = make_base(chosen.cache, chosen.old_suite, mirror)
                step.note(f"It needs libc6 {oldest_glibc(depends)} or newer.")
            if step.result == PASSED:
                old_system(report, Debian(older, work / "old", archives=archives), chosen.deb, chosen.run, oldest_glibc(depends))
    print(f"{'All is as it must be' if report.passed else 'Not all is as it must be'}: {report.out / 'report.md'}")
    return report.passed
