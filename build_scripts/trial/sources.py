"""Which package mirror this machine itself uses, read from apt's own files."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Source:
    """One source of packages: an address and the suites that it holds."""

    address: str
    suites: tuple[str, ...]
    components: tuple[str, ...]


def read_sources(folder: Path = Path("/etc/apt")) -> list[Source]:
    """All sources of apt's folder: sources.list first, then sources.list.d."""
    files = [folder / "sources.list", *sorted((folder / "sources.list.d").glob("*"))]
    found: list[Source] = []
    for path in files:
        if path.is_file():
            text = path.read_text("utf-8", errors="replace")
            found += of_deb822(text) if path.suffix == ".sources" else of_list(text) if path.suffix == ".list" else []
    return found


def of_list(text: str) -> list[Source]:
    """Sources of the one-line form: `deb [options] ADDRESS SUITE COMPONENT...`."""
    found = []
    for line in text.splitlines():
        match = re.match(r"deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)\s*(.*)$", line.strip())
        if match:
            found.append(Source(match[1], (match[2],), tuple(match[3].partition("#")[0].split())))
    return found


def of_deb822(text: str) -> list[Source]:
    """Sources of the form with fields, in paragraphs."""
    found = []
    for paragraph in re.split(r"\n\s*\n", text):
        fields: dict[str, str] = {}
        name = ""
        for line in paragraph.splitlines():
            if line.startswith("#"):
                continue
            if line[:1].isspace():
                fields[name] = f"{fields.get(name, '')} {line.strip()}"
            elif ":" in line:
                name, value = line.split(":", 1)
                name = name.strip().lower()
                fields[name] = value.strip()
        if "deb" in fields.get("types", "").split() and fields.get("enabled", "yes").lower() != "no":
            suites, components = tuple(fields.get("suites", "").split()), tuple(fields.get("components", "").split())
            found += [Source(address, suites, components) for address in fields.get("uris", "").split()]
    return found


def mirror_of(sources: Iterable[Source]) -> str:
    """The address of the first source of a Debian release itself, not of its updates or of a third party; "" for none."""
    for source in sources:
        plain = [suite for suite in source.suites if re.fullmatch(r"[a-z]+", suite)]
        if plain and "main" in source.components and source.address.rstrip("/").endswith("/debian"):
            return source.address
    return next((source.address for source in sources if "main" in source.components
                 and any(re.fullmatch(r"[a-z]+", suite) for suite in source.suites)), "")
