"""The workflows: what a parser and a shell can say of them without the service that runs them."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SYSTEMS = {"ubuntu", "windows", "macos"}


def parsed(path: Path) -> dict:
    found = yaml.safe_load(path.read_text("utf-8"))
    found["on"] = found.pop(True)  # YAML 1.1 reads the word 'on' as true
    return found


def steps(path: Path) -> list[dict]:
    return [step for job in parsed(path)["jobs"].values() for step in job["steps"]]


def systems(matrix: dict) -> set[str]:
    return {name.split("-")[0] for name in matrix.get("os", [entry["os"] for entry in matrix.get("include", ())])}


def test_tests_run_on_each_push_and_installers_are_built_on_tags() -> None:
    test, build = parsed(ROOT / ".github/workflows/test.yml"), parsed(ROOT / ".github/workflows/build.yml")
    assert test["on"]["push"] == {"branches": ["**"]}
    assert build["on"]["push"] == {"tags": ["v*"]}
    assert systems(test["jobs"]["test"]["strategy"]["matrix"]) == SYSTEMS
    assert systems(build["jobs"]["build"]["strategy"]["matrix"]) == SYSTEMS
    commands = " ".join(step.get("run", "") for step in steps(ROOT / ".github/workflows/build.yml"))
    assert "build_scripts/build.py --installer" in commands
    assert "build_scripts/build.py --smoke" in commands
    assert "SHA256SUMS" in commands


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_needs_no_secret_and_may_do_little(path: Path) -> None:
    assert "secrets." not in path.read_text("utf-8")
    found = parsed(path)
    assert found["permissions"] == {"contents": "read"}
    wider = [name for name, job in found["jobs"].items() if "permissions" in job]
    assert wider in ([], ["release"])


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_scripts_that_it_starts_exist_and_actions_name_their_version(path: Path) -> None:
    for step in steps(path):
        for script in re.findall(r"build_scripts/\w+\.py", step.get("run", "")):
            assert (ROOT / script).is_file(), script
        if "uses" in step:
            assert re.fullmatch(r"actions/[\w-]+@v\d+", step["uses"]), step["uses"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_job_settings_name_only_what_is_known_before_a_machine_is(path: Path) -> None:
    for job in parsed(path)["jobs"].values():
        assert "runner." not in str(job.get("env", "")), "a job's env cannot ask for the runner: it is refused whole"


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed (Debian package shellcheck)")
@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_shell_commands_are_clean(path: Path) -> None:
    for step in steps(path):
        if "run" in step and step.get("shell", "bash") == "bash":
            text = "#!/bin/bash\n" + re.sub(r"\$\{\{.*?\}\}", "value", step["run"])
            said = subprocess.run(["shellcheck", "-s", "bash", "-"], input=text, capture_output=True, text=True, check=False)
            assert said.returncode == 0, f"{step.get('name')}: {said.stdout}"
