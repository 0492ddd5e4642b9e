"""`gan-studio lab`: the experiments of the Lab without a window, each with its verdict in words or as JSON."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_origin

from gan_studio.cli.generate import UsageError
from gan_studio.cli.terminal import progress_bar, tell_error
from gan_studio.core.errors import StudioError
from gan_studio.core.lab import table
from gan_studio.core.lab.base import Experiment, Verdict
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.lab.state import read_state

DID_NOT_HOLD = 1


@dataclass(frozen=True)
class LabOptions:
    name: str | None = None
    every: bool = False
    seed: int | None = None
    quick: bool = False
    as_json: bool = False
    state: Path | None = None
    changes: tuple[str, ...] = ()


def run_lab(options: LabOptions) -> int:
    """Lists, or runs one or all; 1 where what the lecture claims did not show, or where one of all could not be run.

    Raises:
        RecipeError, UsageError: there is no such experiment, or these settings are not possible.
    """
    if options.every:
        if options.name or options.state or options.changes:
            raise UsageError("--all runs every experiment with its own settings.", "Only --seed and --quick go with it.")
        return _run_all(options)
    if options.name is None and options.state is None:
        if options.seed is not None or options.quick or options.changes:
            raise UsageError("Which experiment?", "Name one, or say --all. 'gan-studio lab' lists them.")
        _list(as_json=options.as_json)
        return 0
    kind, settings = _chosen(options)
    report, verdict = measured(kind, settings, quick=options.quick)
    if options.as_json:
        print(json.dumps(report, ensure_ascii=False, indent=1))
    else:
        print("\n".join(_told(kind, verdict, report["seconds"])))
    return _code([report])


def measured(kind: type[Experiment], settings: LabSettings, *, quick: bool) -> tuple[dict[str, Any], Verdict]:
    """One experiment from start to verdict, with a bar where there is a terminal; its report as it goes into JSON."""
    began = time.monotonic()
    experiment = kind(settings)
    running = experiment.measure(quick)
    with progress_bar(f"{kind.number} {kind.title}") as bar:
        while True:
            try:
                bar.update(next(running), 1.0)
            except StopIteration as end:
                verdict: Verdict = end.value
                break
    report = {
        "experiment": kind.key, "number": kind.number, "claim": str(kind.claim), "seed": settings.seed,
        "settings": settings.model_dump(mode="json"), "quick": quick,
        "verdict": {"sentence": str(verdict.sentence), "obtained": str(verdict.obtained),
                    "figures": plain(verdict.figures), "holds": None if verdict.holds is None else bool(verdict.holds)},
        "seconds": round(time.monotonic() - began, 2),
    }
    return report, verdict


def _run_all(options: LabOptions) -> int:
    reports = []
    for line in table.EXPERIMENTS:
        kind = line.load()
        settings = kind.Settings.make({} if options.seed is None else {"seed": options.seed})
        try:
            report, _ = measured(kind, settings, quick=options.quick)
        except StudioError as error:  # the others are of use all the same
            tell_error(error)
            report = {"experiment": kind.key, "number": kind.number, "claim": str(kind.claim), "seed": settings.seed,
                      "error": str(error)}
        reports.append(report)
        if not options.as_json:
            words = report["verdict"]["sentence"] if "verdict" in report else report["error"]
            print(f"{_mark(report):<7}{kind.number:<5}{kind.key:<16}{report.get('seconds', 0):>6.1f} s  {words}", flush=True)
    if options.as_json:
        print(json.dumps(reports, ensure_ascii=False, indent=1))
    return _code(reports)


def _code(reports: Sequence[dict[str, Any]]) -> int:
    return DID_NOT_HOLD if any("error" in report or report["verdict"]["holds"] is False for report in reports) else 0


def _mark(report: dict[str, Any]) -> str:
    if "error" in report:
        return "FAILED"
    return {True: "holds", False: "FAILS", None: "-"}[report["verdict"]["holds"]]


def _told(kind: type[Experiment], verdict: Verdict, seconds: float) -> list[str]:
    said = {True: "The claim holds", False: "The claim did not hold this time", None: "Nothing is claimed for these settings"}
    return [f"{kind.number} {kind.title}", f"Claim:    {kind.claim}", f"Verdict:  {verdict.sentence}",
            f"          {verdict.obtained}", f"          {said[verdict.holds]}; {seconds:.1f} s."]


def _list(*, as_json: bool) -> None:
    kinds = [line.load() for line in table.EXPERIMENTS]
    if as_json:
        print(json.dumps([{"experiment": kind.key, "number": kind.number, "title": str(kind.title), "claim": str(kind.claim),
                           "settings": kind.Settings.make({}).model_dump(mode="json")} for kind in kinds],
                         ensure_ascii=False, indent=1))
        return
    for kind in kinds:
        print(f"{kind.number:<5}{kind.key:<16}{kind.claim}")


def _chosen(options: LabOptions) -> tuple[type[Experiment], LabSettings]:
    """The experiment that was named, and its settings: the shared ones, with --set and --seed laid over them."""
    state = read_state(options.state.expanduser()) if options.state is not None else None
    key = _key_of(options.name) if options.name is not None else ""
    if state is not None and key and key != state.experiment:
        raise UsageError(f"--state: the file is of '{state.experiment}', not of '{key}'.", "Leave NAME out.")
    kind = table.entry(key or (state.experiment if state is not None else "")).load()
    settings = state.settings if state is not None else kind.Settings.make({})
    changes = dict(_change(text, kind.Settings) for text in options.changes)
    if options.seed is not None:
        changes["seed"] = options.seed
    return kind, settings.but(**changes)


def _key_of(name: str) -> str:
    """`name`, or the key of the experiment whose number it is."""
    return next((line.key for line in table.EXPERIMENTS if line.load().number == name), name)


def _change(text: str, settings: type[LabSettings]) -> tuple[str, Any]:
    """'lr-g=0.1' is ("lr_g", 0.1); 'layers=8,8' is ("layers", [8, 8]) where that setting takes several values."""
    name, equals, value = text.partition("=")
    name = name.strip().replace("-", "_")
    if not equals or not name:
        raise UsageError(f"--set: '{text}' gives no setting a value.", "Write it like --set seed=3")
    field = settings.model_fields.get(name)
    if field is None:
        raise UsageError(f"--set: there is no setting called '{name}'.", f"There are: {', '.join(settings.model_fields)}.")
    given = _value(value)
    if get_origin(field.annotation) is tuple and not isinstance(given, list):
        given = [_value(part) for part in value.split(",")] if value.strip() else []
    return name, given


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text.strip()


def plain(value: Any) -> Any:
    """Figures as JSON knows them: numpy's numbers and arrays too; what is no finite number is null."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if isinstance(value, bool | int | float | str | None) else str(value)
