"""Whether a run that goes on is the run that was stopped: bit for bit the same state, on what computes the same numbers.

Each snapshot keeps a digest of the live state that it was made of, and the facts that the next numbers depend on. Whoever
resumes makes the same digest of what was restored and compares both. Where the run had gone on after that snapshot (it was
killed, say), the losses of its next step were kept as well, and the first step after the resume has to give them again.
"""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

import psutil
import torch
from torch import Tensor

from gan_studio.core.atomic import write_json
from gan_studio.core.data.types import DataSet
from gan_studio.core.device import DevicePlan
from gan_studio.core.snapshots import Snapshot
from gan_studio.core.words import Text, listed

FIRST_STEP_FILE = "first_step.json"
"""In a snapshot's folder: the losses of the step after it."""

ACCELERATOR_TOLERANCE = 1e-3
"""Of a loss. Accelerators add up in an order of the moment, so that not even two equal steps give equal bits."""

OTHER_DATA = Text("the data are not the same")

_LABELS = {
    "torch": "PyTorch", "numpy": "NumPy", "program": "GAN Studio", "device": Text("device"), "cpu": Text("processor"),
    "threads": Text("threads"), "precision": Text("precision"), "flags": Text("settings of PyTorch"), "data": Text("data"),
}


def digest(snapshot: Snapshot) -> str:
    """SHA-256 over every tensor and number of a snapshot, however it lies in memory: weights, averages, optimisers, random
    state, counters. About 1 ms a megabyte."""
    found = hashlib.sha256(str(snapshot.images_seen).encode())
    for name in ("generator_ema", "networks", "optimizers", "rng", "state"):
        _add(found, name, getattr(snapshot, name))
    return found.hexdigest()


def _add(found: Any, name: str, value: Any) -> None:
    if isinstance(value, Mapping):
        for key in sorted(value, key=str):
            _add(found, f"{name}/{key}", value[key])
    elif isinstance(value, list | tuple):
        for place, item in enumerate(value):
            _add(found, f"{name}/{place}", item)
    elif isinstance(value, Tensor):
        found.update(f"{name} {value.dtype} {tuple(value.shape)}\n".encode())
        found.update(value.detach().cpu().contiguous().flatten().view(torch.uint8).numpy())
    else:
        found.update(f"{name} {json.dumps(value)}\n".encode())


def environment(plan: DevicePlan, data: DataSet) -> dict[str, str]:
    """What the bits of the next step depend on besides the state, as words. `plan.threads` are those at work now."""
    facts = {
        "torch": torch.__version__, "numpy": metadata.version("numpy"), "program": metadata.version("gan-studio"),
        "device": plan.device, "precision": plan.precision, "data": data.fingerprint,
        "flags": f"deterministic {torch.are_deterministic_algorithms_enabled()}",
    }
    if plan.device.startswith("cuda"):
        return facts | {
            "device": torch.cuda.get_device_name(plan.device),
            "flags": f"{facts['flags']}, tf32 {torch.backends.cuda.matmul.allow_tf32} {torch.backends.cudnn.allow_tf32}",
        }
    mkldnn = torch.backends.mkldnn.is_available()  # type: ignore[no-untyped-call]
    return facts | {
        "cpu": f"{platform.machine()} {platform.processor()} with {psutil.cpu_count()} cores and "
               f"{torch.backends.cpu.get_cpu_capability()}",
        "threads": str(plan.threads), "flags": f"{facts['flags']}, mkldnn {mkldnn}",
    }


def differences(then: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """What is not as it was, in words: "PyTorch 2.12 then, 2.13 now"."""
    found: list[str] = []
    for key in dict.fromkeys([*now, *then]):
        before, after = then.get(key, Text("unknown")), now.get(key, Text("none"))
        if before != after:
            label = _LABELS.get(key, key)
            found.append(OTHER_DATA if key == "data" else Text(
                "{what} {before} then, {after} now", what=label, before=before, after=after))
    return found


@dataclass(frozen=True)
class Verdict:
    """`exact` is None for a snapshot of an older program, which kept nothing to compare with."""

    exact: bool | None
    why_not: str = ""

    def words(self, place: str) -> str:
        """Of a run resumed at `place` ("12.0 kimg")."""
        if self.exact is None:
            return Text("Resumed at {place}", place=place)
        if self.exact:
            return Text("Resumed exactly at {place}", place=place)
        return Text("Resumed at {place}, not exactly: {why_not}", place=place, why_not=self.why_not)


def judge(kept_digest: str, kept_environment: Mapping[str, str], restored: Snapshot, now: Mapping[str, str]) -> Verdict:
    """Compares what a snapshot kept with the live state after it was restored, and then with now."""
    if not kept_digest:
        return Verdict(None)
    found = differences(kept_environment, now)
    if digest(restored) != kept_digest:
        found.insert(0, Text("what was restored is not what was saved"))
    return Verdict(not found, listed(found, between="; "))


@dataclass
class FirstStep:
    """The losses of the step after a snapshot: kept beside it for a later resume, and compared at this one.

    `conditions` are the live settings that the losses depend on; with others there is nothing to compare.
    """

    folder: Path
    expected: dict[str, float] = field(default_factory=dict)
    _conditions: dict[str, float] = field(default_factory=dict)
    _expected_conditions: dict[str, float] = field(default_factory=dict)
    _scalars: dict[str, Tensor] | None = None
    _written: bool = False

    @classmethod
    def of(cls, folder: Path) -> FirstStep:
        """What was kept beside a snapshot; nothing, where the run never went on from there."""
        try:
            kept = json.loads((folder / FIRST_STEP_FILE).read_bytes())
            scalars, conditions = ({str(key): float(value) for key, value in kept[part].items()}
                                   for part in ("scalars", "conditions"))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return cls(folder)  # it only serves a check: without it there is none
        return cls(folder, scalars, _expected_conditions=conditions, _written=True)

    def take(self, scalars: Mapping[str, Tensor], conditions: Mapping[str, float]) -> str:
        """The first step's scalars; later ones change nothing. Returns what differs from the step that was kept, in words."""
        if self._scalars is not None:
            return ""
        self._scalars, self._conditions = dict(scalars), dict(conditions)
        if not self.expected or self._conditions != self._expected_conditions:
            return ""
        now = {key: float(value) for key, value in scalars.items()}
        tolerance = 0.0 if all(value.device.type == "cpu" for value in scalars.values()) else ACCELERATOR_TOLERANCE
        for key in sorted({*now, *self.expected}):
            before, after = self.expected.get(key), now.get(key)
            if before is None or after is None or abs(after - before) > tolerance * max(1.0, abs(before)):
                return Text("{what} of the first step was {before} then, and is {after} now", what=key, before=_number(before),
                            after=_number(after))
        return ""

    def write(self) -> None:
        """Writes it beside the snapshot, once, when there was a step. Raises OSError."""
        if self._scalars is None or self._written or not self.folder.is_dir():
            return
        self._written = True
        scalars = {key: float(value) for key, value in self._scalars.items()}
        write_json(self.folder / FIRST_STEP_FILE, {"scalars": scalars, "conditions": self._conditions})


def _number(value: float | None) -> str:
    return Text("missing") if value is None else f"{value:.9g}"
