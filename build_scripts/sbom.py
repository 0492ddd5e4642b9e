#!/usr/bin/env python3
"""Writes the bill of materials of a built program: every distribution, system library and compiled-in part inside it, with
version, licence and checksums, as CycloneDX JSON:

    python3 build_scripts/sbom.py dist/gan-studio dist/installers

It has to run in the environment that built the program (.venv), because that knows where each part came from.
"""

from __future__ import annotations

import hashlib
import os
import platform
import sys
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "packaging"))

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from inventory import Distribution, Inventory, SystemLibrary, bundled, executable_of
from licensing import Part, licence_of_library, licence_of_whole, normal, parts_of
from maker import MakeError
from packageurl import PackageURL

SCHEMA = SchemaVersion.V1_6
HASHED_IN = "gan-studio:hash-of"  # a distribution is many files; this says of which one its checksum is


def write(program: Path, out: Path) -> list[Path]:
    """Writes `out`/gan-studio-VERSION-SYSTEM.cdx.json for the one-folder build `program`.

    The same program gives the same file where SOURCE_DATE_EPOCH is set; without it only the time differs.

    Raises:
        MakeError: `program` was not built by this environment.
    """
    found = bundled(program)
    bill = bill_of(found)
    out.mkdir(parents=True, exist_ok=True)
    version = bill.metadata.component.version if bill.metadata.component else ""
    path = out / f"gan-studio-{version}-{system_name()}.cdx.json"
    make_outputter(bill, OutputFormat.JSON, SCHEMA).output_to_file(str(path), allow_overwrite=True, indent=1)
    return [path]


def bill_of(found: Inventory) -> Bom:
    """The bill of materials as the library's model."""
    itself = next(item for item in found.distributions if normal(item.name) == "gan-studio")
    executable = executable_of(found.program)
    root = Component(
        name="gan-studio", version=itself.version, type=ComponentType.APPLICATION, bom_ref="gan-studio",
        licenses=licences(licence_of_whole(item.name for item in found.distributions)),
        description="GAN Studio, the frozen program", purl=PackageURL("pypi", None, "gan-studio", itself.version),
        hashes=[sha256(executable)], properties=[Property(name=HASHED_IN, value=executable.name)],
    )
    bill = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"gan-studio {itself.version} {sha256(executable).content}"))
    bill.metadata.component = root
    bill.metadata.timestamp = build_time()
    parts = [python_component(found)]
    parts += [distribution_component(item, found.program) for item in found.distributions if item is not itself]
    parts += [library_component(item, found.program) for item in found.libraries]
    for part in parts:
        bill.components.add(part)
        bill.register_dependency(part)
    bill.register_dependency(root, parts)
    return bill


def python_component(found: Inventory) -> Component:
    return Component(
        name="Python", version=found.python, type=ComponentType.PLATFORM, bom_ref="python", licenses=licences("PSF-2.0"),
        purl=PackageURL("generic", None, "python", found.python),
        components=file_components("python", found.python_files, found.program),
    )


def distribution_component(item: Distribution, program: Path) -> Component:
    reference = f"{normal(item.name)}=={item.version}"
    record = next((path for path in item.info.files or () if path.name == "RECORD"), None)
    inner = file_components(reference, item.files, program)
    inner += [part_component(reference, part) for part in parts_of(item.info)]
    return Component(
        name=item.name, version=item.version, type=ComponentType.LIBRARY, bom_ref=reference, licenses=licences(item.licence),
        purl=PackageURL("pypi", None, normal(item.name), item.version), components=inner,
        hashes=[sha256(Path(str(item.info.locate_file(record))))] if record else [],
        properties=[Property(name=HASHED_IN, value="RECORD, which has a checksum of every file")] if record else [],
    )


def part_component(owner: str, part: Part) -> Component:
    try:
        purl = PackageURL.from_string(part.purl) if part.purl else None
    except ValueError:
        purl = None
    return Component(name=part.name, version=part.version, type=ComponentType.LIBRARY, licenses=licences(part.licence), purl=purl,
                     bom_ref=f"{owner}/{part.name}=={part.version}")


def library_component(item: SystemLibrary, program: Path) -> Component:
    """A library of the system that built the program; of most licences the system knows only the text (notices.py)."""
    purl = PackageURL("deb", "debian", item.package, item.version) if item.package else None
    name = item.file.rsplit("/", 1)[-1]
    return Component(name=name, version=item.version or None, type=ComponentType.LIBRARY, purl=purl, bom_ref=item.file,
                     licenses=licences(licence_of_library(name)), hashes=[sha256(program / item.file)])


def file_components(owner: str, files: Iterable[str], program: Path) -> list[Component]:
    kind = ComponentType.FILE
    return [Component(name=name, type=kind, bom_ref=f"{owner}/{name}", hashes=[sha256(program / name)]) for name in files]


def licences(words: str) -> list:
    """An SPDX expression or identifier where it is one, else the authors' words as a name."""
    return [LicenseFactory().make_from_string(words)] if words else []


def sha256(path: Path) -> HashType:
    with path.open("rb") as file:
        return HashType(alg=HashAlgorithm.SHA_256, content=hashlib.file_digest(file, "sha256").hexdigest())


def build_time() -> datetime:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch.isdigit() else datetime.now(UTC)


def system_name() -> str:
    """As in 'linux-x86_64', 'windows-amd64', 'macos-arm64'."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    return f"{system}-{platform.machine().lower()}"


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__.strip())
    try:
        print(*write(Path(sys.argv[1]), Path(sys.argv[2])), sep="\n")
    except MakeError as error:
        sys.exit(str(error))
