"""What the program loads behind its first window."""

from __future__ import annotations

import subprocess
import sys

LOADED = """
import sys
from gan_studio.session.tasks import load_core
from gan_studio.workers.jobs import JobControl

told = []
load_core()(JobControl(lambda _: told.append("torch" in sys.modules and "torch._dynamo" not in sys.modules)))
before = set(sys.modules)
import torch
weight = torch.nn.Parameter(torch.zeros(3))
for make in (torch.optim.Adam, torch.optim.AdamW):
    optimizer = make([weight], 0.1)
    weight.sum().backward()
    optimizer.step()
    optimizer.zero_grad()
heavy = ("torch._", "torch.fx", "torch.distributed", "sympy")
print(told, sorted(name for name in set(sys.modules) - before if name.startswith(heavy)))
"""


def test_the_first_optimiser_has_nothing_left_to_load_and_torch_is_told_before() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[True] []"
