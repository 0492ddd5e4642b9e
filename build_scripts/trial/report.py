"""What was tried, what came of it, how long it took: as JSON for machines and as Markdown for people."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

PASSED, FAILED, LEFT_OUT = "passed", "FAILED", "left out"


class TrialError(Exception):
    """Something is not as it must be; the text says what was seen instead."""


class LeftOutError(Exception):
    """Something could not be tried here; the text says why."""


@dataclass
class Step:
    """One thing that was tried. `seconds` is the wall clock's."""

    part: str
    what: str
    result: str = ""
    seconds: float = 0.0
    notes: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)

    def note(self, words: str) -> None:
        self.notes.append(words)


@dataclass(frozen=True)
class Figure:
    """A measured figure. `limit` is the most that was promised; None where nothing was."""

    part: str
    what: str
    value: float
    unit: str
    limit: float | None = None

    @property
    def holds(self) -> bool:
        return self.limit is None or self.value <= self.limit


class Report:
    """Written anew after each step, so that a trial that is cut off leaves what it found."""

    def __init__(self, out: Path, facts: dict[str, str] | None = None) -> None:
        self.out = out
        self.facts = dict(facts or {})
        self.steps: list[Step] = []
        self.figures: list[Figure] = []
        self.part = ""
        self.look_at_fault: Callable[[Step], None] = lambda step: None  # a screenshot, where there is a screen

    @contextmanager
    def step(self, what: str) -> Iterator[Step]:
        """Whatever goes wrong inside fails this step, and the trial goes on with the next one."""
        step = Step(self.part, what)
        self.steps.append(step)
        print(f"  {self.part}: {what} …", flush=True)
        started = time.monotonic()
        try:
            yield step
            step.result = PASSED
        except LeftOutError as reason:
            step.result = LEFT_OUT
            step.note(str(reason))
        except Exception as error:  # a trial tells of every fault, its own too, and still tries the rest
            step.result = FAILED
            step.note(str(error) if isinstance(error, TrialError) else f"{type(error).__name__}: {error}")
            self.look_at_fault(step)
        step.seconds = round(time.monotonic() - started, 2)
        print(f"    {step.result} ({step.seconds:.1f} s){''.join(chr(10) + '      ' + note for note in step.notes)}", flush=True)
        self.write()

    def measure(self, what: str, value: float, unit: str, limit: float | None = None) -> Figure:
        load = os.getloadavg()[0]
        figure = Figure(self.part, f"{what} (load {load:.1f})" if unit == "s" else what, round(value, 3), unit, limit)
        self.figures.append(figure)
        self.write()
        return figure

    @property
    def passed(self) -> bool:
        return all(step.result != FAILED for step in self.steps) and all(figure.holds for figure in self.figures)

    def write(self) -> None:
        self.out.mkdir(parents=True, exist_ok=True)
        found = {"passed": self.passed, "facts": self.facts, "steps": [asdict(step) for step in self.steps],
                 "figures": [{**asdict(figure), "holds": figure.holds} for figure in self.figures]}
        (self.out / "report.json").write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")
        (self.out / "report.md").write_text(self.markdown(), "utf-8")

    def markdown(self) -> str:
        count = {result: sum(step.result == result for step in self.steps) for result in (PASSED, FAILED, LEFT_OUT)}
        lines = ["# The installers, tried in an empty Debian", "",
                 ", ".join(f"{number} {result}" for result, number in count.items()) + ".", ""]
        missed = sum(not figure.holds for figure in self.figures)
        lines += [f"{missed} of {len(self.figures)} figures are beyond what was promised.", ""] if missed else []
        lines += [f"- {name}: {value}" for name, value in self.facts.items()]
        if self.figures:
            lines += ["", "| part | figure | measured | at most | |", "|---|---|---|---|---|"]
            lines += [f"| {each.part} | {each.what} | {each.value:g} {each.unit} | "
                      f"{'' if each.limit is None else f'{each.limit:g} {each.unit}'} | {'' if each.holds else 'FAILED'} |"
                      for each in self.figures]
        part = None
        for step in self.steps:
            if step.part != part:
                part = step.part
                lines += ["", f"## {part}", "", "| step | result | seconds |", "|---|---|---|"]
            words = " ".join(_cell(note) for note in step.notes)
            pictures = " ".join(f"[{Path(name).stem}]({name})" for name in step.pictures)
            lines.append(f"| {_cell(step.what)}{'<br>' + words if words else ''}{'<br>' + pictures if pictures else ''} | "
                         f"{step.result} | {step.seconds:.1f} |")
        return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", "<br>")
