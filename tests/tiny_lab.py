"""Two experiments with nothing behind them: for the Lab's machinery, whatever experiments there are."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Generator
from dataclasses import dataclass
from types import ModuleType
from typing import Any, ClassVar, Literal

import pytest
from pydantic import Field

from gan_studio.core.errors import RecipeError
from gan_studio.core.lab import table
from gan_studio.core.lab.base import Experiment, Shown, Verdict
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.words import Text


class TinySettings(LabSettings):
    speed: float = Field(1.0, title="Speed", gt=0, le=10)
    kind: Literal["up", "down"] = Field("up", title="Kind")
    layers: tuple[int, ...] = Field((8, 8), title="Layers", max_length=3)
    amount: int = Field(8, title="Amount", ge=1, le=1000)
    loud: bool = Field(False, title="Loud")


@dataclass(frozen=True)
class TinyShown(Shown):
    count: int
    speed: float


class Tiny(Experiment):
    """Counts; every 1,000 it is done. An amount of 666 cannot be built, one of 777 breaks while it is built."""

    key: ClassVar[str] = "tiny"
    number: ClassVar[str] = "2.1"
    title: ClassVar[Text] = Text("A tiny one")
    claim: ClassVar[Text] = Text("Counting goes up.")
    touch: ClassVar[Text] = Text("Press Run.")
    notice: ClassVar[Text] = Text("It goes up.")
    Settings: ClassVar[type[LabSettings]] = TinySettings
    wants_data: ClassVar[str] = "images"
    made: ClassVar[list[Tiny]] = []
    gate: ClassVar[threading.Event] = threading.Event()  # building waits for it

    def __init__(self, settings: Any, data: Any = None) -> None:
        super().__init__(settings, data)
        self.gate.wait(20)
        if settings.amount == 666:
            raise RecipeError(Text("This amount cannot be built."), Text("Choose another."), field="amount")
        if settings.amount == 777:
            raise ZeroDivisionError("a bug while building")
        self.count = 0
        self.speed = settings.speed
        self.pause = 0.001
        self.raises: Exception | None = None
        self.closed = 0
        self.thread = threading.get_ident()
        self.made.append(self)

    def play(self) -> Generator[None, None, None]:
        try:
            while True:
                time.sleep(self.pause)
                if self.raises is not None:
                    error, self.raises = self.raises, None
                    raise error
                self.count += 1
                if self.count % 1000 == 0:
                    return
                yield
        finally:
            self.closed += 1

    def shown(self) -> TinyShown:
        return TinyShown(self.count, self.speed)

    def set_live(self, name: str, value: Any) -> None:
        setattr(self, name, value)

    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        for step in range(3):
            yield step / 3
        self.count = 3 if self.settings.kind == "up" else -3
        verdict = self.verdict()
        assert verdict is not None
        return verdict

    def verdict(self) -> Verdict | None:
        if not self.count:
            return None
        return Verdict(Text("It counted to {n}.", n=self.count), Text("Seed {seed}.", seed=self.settings.seed),
                       {"count": self.count, "layers": self.settings.layers, "nothing": float("nan")}, self.count > 0)


class Second(Tiny):
    key: ClassVar[str] = "second"
    number: ClassVar[str] = "3.1"
    title: ClassVar[Text] = Text("Another one")
    wants_data: ClassVar[str] = ""


def register(monkeypatch: pytest.MonkeyPatch) -> None:
    """These two are all the experiments there are. Building them does not wait."""
    module = ModuleType("gan_studio.core.lab.tiny")
    module.Tiny, module.Second = Tiny, Second  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "gan_studio.core.lab.tiny", module)
    lines = (table.Entry("tiny", "tiny", "Tiny"), table.Entry("second", "tiny", "Second"))
    monkeypatch.setattr(table, "EXPERIMENTS", lines)
    Tiny.made.clear()
    Tiny.gate.set()
