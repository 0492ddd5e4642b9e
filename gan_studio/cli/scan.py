"""`gan-studio scan`: what is in the data, for people or as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from gan_studio.cli.terminal import Interruption, progress_bar, sources
from gan_studio.core.data.types import FileReport, ScanReport

SHOWN_NAMES = 5


def run_scan(data: Sequence[str], *, as_json: bool) -> int:
    """Scans and prints. Raises DataError where nothing can be used, CancelledError after Ctrl+C."""
    report = scan_with_progress(sources(data), shown=not as_json)
    if as_json:
        print(json.dumps(as_table(report), indent=1, ensure_ascii=False))
    else:
        print("\n".join(in_words(report)))
    return 0


def scan_with_progress(source: Sequence[str], *, shown: bool = True) -> ScanReport:
    from gan_studio.core.data.open import scan

    with Interruption() as interruption, progress_bar("Reading", shown=shown) as bar:
        steps = scan(source, cancelled=interruption.cancelled)
        while True:
            try:
                progress = next(steps)
            except StopIteration as end:
                report: ScanReport = end.value
                return report
            bar.update(progress.done, progress.total, f"{progress.done:,} files")


def as_table(report: ScanReport) -> dict[str, Any]:
    """The report as JSON: counts, reasons, and every file."""
    return {
        "source": list(report.source), "name": report.name, "fingerprint": report.fingerprint,
        "seconds": round(report.seconds, 3),
        "counts": {"files": len(report.files), "usable": len(report.usable),
                   "skipped": len(report.files) - len(report.usable), "duplicates": report.duplicates},
        "reasons": {reason.key: {"count": len(files), "label": reason.label, "advice": reason.advice}
                    for reason, files in report.skipped.items()},
        "classes": report.classes, "warnings": list(report.warnings),
        "files": [_file(file) for file in report.files],
    }


def _file(file: FileReport) -> dict[str, Any]:
    reason = file.skipped
    return {
        "name": file.name, "container": file.container, "bytes": file.bytes, "usable": file.usable,
        "width": file.width, "height": file.height, "format": file.format, "mode": file.mode,
        "class": file.class_name, "duplicate_of": report_index(file.duplicate_of), "note": file.note,
        "reason": reason.key if reason else None, "detail": file.detail,
    }


def report_index(index: int) -> int | None:
    return None if index < 0 else index


def in_words(report: ScanReport) -> list[str]:
    """The report as lines for a person."""
    usable = report.usable
    lines = [f"{report.name}: {len(usable):,} usable images of {len(report.files):,} files, in {report.seconds:.1f} s"]
    sizes = Counter((file.width, file.height) for file in usable)
    if len(sizes) == 1:
        (width, height), _ = sizes.popitem()
        lines.append(f"  all {width} x {height} px")
    elif sizes:
        sides = [side for size in sizes for side in size]
        lines.append(f"  {len(sizes):,} sizes, sides from {min(sides)} to {max(sides)} px; most frequent: "
                     + ", ".join(f"{width} x {height} ({count:,})" for (width, height), count in sizes.most_common(3)))
    if report.duplicates:
        lines.append(f"  {report.duplicates:,} duplicates (kept; --no-keep-duplicates leaves them out of training)")
    if report.classes:
        shown = ", ".join(f"{name or '(top)'} {count:,}" for name, count in list(report.classes.items())[:10])
        more = f" and {len(report.classes) - 10} more" if len(report.classes) > 10 else ""
        lines.append(f"  {len(report.classes)} classes from subfolders: {shown}{more}")
    lines += [f"  note: {sentence}" for sentence in report.warnings]
    for reason, files in report.skipped.items():
        lines.append(f"  skipped {len(files):,}: {reason.label}. {reason.advice}")
        lines += [f"      {file.name}" + (f" ({file.detail})" if file.detail else "") for file in files[:SHOWN_NAMES]]
        if len(files) > SHOWN_NAMES:
            lines.append(f"      and {len(files) - SHOWN_NAMES:,} more (--json lists them all)")
    return lines
