"""The bill of materials: valid, whole, and true to the files."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
from pathlib import Path
from types import ModuleType

import frozen_stand_in
import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from test_notices import site


@pytest.fixture(scope="module")
def sbom() -> ModuleType:
    return frozen_stand_in.module("build_scripts/sbom.py")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    modules = ["gan_studio", "safetensors", "PIL", "rich", "resvg_py", "json"]
    copied = [site("safetensors", "_safetensors_rust*"), site("PIL", "_imaging.c*[od]")]
    return frozen_stand_in.build(tmp_path_factory.mktemp("built") / "gan-studio", modules, copied)


@pytest.fixture(scope="module")
def bill(sbom: ModuleType, program: Path) -> dict:
    [path] = sbom.write(program, program.parent / "out")
    assert path.name.startswith("gan-studio-")
    assert path.name.endswith(".cdx.json")
    text = path.read_text("utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    return json.loads(text)


def component(bill: dict, name: str) -> dict:
    [found] = [item for item in bill["components"] if item["name"] == name]
    return found


def test_names_every_distribution_with_version_licence_and_checksum(bill: dict) -> None:
    for name, licence in (("safetensors", "Apache-2.0"), ("pillow", "MIT-CMU"), ("rich", "MIT"), ("resvg_py", "MIT")):
        item = component(bill, name)
        assert item["version"] == importlib.metadata.version(name)
        assert item["purl"].startswith("pkg:pypi/")
        assert len(item["hashes"][0]["content"]) == 64
        said = item["licenses"][0]
        assert (said.get("expression") or said["license"]["id"]) == licence
    assert component(bill, "Python")["licenses"][0]["license"]["id"] == "PSF-2.0"
    assert "torch" not in {item["name"] for item in bill["components"]}


def test_checksums_are_those_of_the_files(bill: dict, program: Path) -> None:
    [file] = [item for item in component(bill, "pillow")["components"] if item["type"] == "file"]
    assert file["hashes"][0]["content"] == hashlib.sha256((program / file["name"]).read_bytes()).hexdigest()
    root = bill["metadata"]["component"]
    assert root["hashes"][0]["content"] == hashlib.sha256((program / "gan-studio").read_bytes()).hexdigest()
    assert root["version"] == importlib.metadata.version("gan-studio")


def test_parts_within_parts_are_named_too(bill: dict) -> None:
    inner = {item["name"]: item for item in component(bill, "safetensors")["components"]}
    assert inner["serde_json"]["licenses"][0]["expression"] == "MIT OR Apache-2.0"


def test_same_program_gives_the_same_bill(
    sbom: ModuleType, program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    [first] = sbom.write(program, tmp_path / "1")
    [second] = sbom.write(program, tmp_path / "2")
    assert first.read_bytes() == second.read_bytes()
