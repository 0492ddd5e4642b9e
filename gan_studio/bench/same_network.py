"""Figures of the engine: one DCGAN trained in the tutorial's way and in ours, on a quiet machine and beside a busy process."""

from __future__ import annotations

import contextlib
import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from gan_studio.bench.apart import OURS, TUTORIAL, Apart, busy_process, environment
from gan_studio.bench.figure import Figure
from gan_studio.bench.training import runs_folder
from gan_studio.core.config import Recipe

SIZE, BATCH, WIDTH, LATENT_DIM = 64, 64, 64, 100
WITH_BF16, WITH_FLOAT32 = 1.8, 1.15


def dcgan_recipe(precision: str, *, width: int = WIDTH, size: int = SIZE) -> Recipe:
    """The tutorial's networks, losses and optimiser as a recipe: what differs is how they are computed."""
    return Recipe.make(
        size=size, method="gan", objective="non-saturating", gamma=0, architecture="strided", g_norm="batch", mapping="none",
        d_batch_norm=True, width=width, latent_dim=LATENT_DIM, batch=BATCH, lr_g=2e-4, lr_d=2e-4, beta1=0.5, beta2=0.999,
        d_steps=1, augment="none", metrics=False, kimg=1e6, precision=precision)


class TutorialArm:
    """The tutorial's loop over a folder of PNG files."""

    def __init__(self, folder: Path, shape: tuple[int, ...], width: int) -> None:
        import torch

        from gan_studio.bench.tutorial import Tutorial

        device = "cuda" if torch.cuda.is_available() else "cpu"
        self._tutorial = Tutorial(folder, shape, device=device, width=width)
        threads = torch.get_num_threads()
        networks = (self._tutorial.generator, self._tutorial.discriminator)
        self._facts = {"device": f"{device}, float32, {threads} threads, 2 loader workers", "parameters": _parameters(networks)}

    def facts(self) -> dict[str, Any]:
        return self._facts

    def run(self, seconds: float) -> float:
        """Images a second over about so many seconds."""
        return _rate(self._tutorial.step, lambda: self._tutorial.images_seen, seconds)

    def close(self) -> None:
        self._tutorial.close()


class OurArm:
    """The program's trainer with a recipe."""

    def __init__(self, source: str, recipe: Recipe) -> None:
        from gan_studio.core.data.open import open_data
        from gan_studio.core.trainer import Trainer

        self._folder = tempfile.TemporaryDirectory(prefix="gan-studio-bench-runs-", ignore_cleanup_errors=True)
        self._trainer = Trainer.create(recipe, open_data((source,), recipe), Path(self._folder.name))
        kept = self._trainer.run_folder.options.device
        self._facts = {"device": f"{kept['device']}, {kept['precision']}, {kept['threads']} threads",
                       "precision": kept["precision"], "parameters": _parameters(self._trainer.method.networks.values())}

    def facts(self) -> dict[str, Any]:
        return self._facts

    def run(self, seconds: float) -> float:
        """Images a second over about so many seconds."""
        return _rate(self._trainer.step, lambda: self._trainer.images_seen, seconds)

    def close(self) -> None:
        self._trainer.run_folder.release()
        self._folder.cleanup()


def _parameters(networks: Any) -> int:
    return sum(parameter.numel() for network in networks for parameter in network.parameters())


def _rate(step: Any, images_seen: Any, seconds: float) -> float:
    import torch

    began, before = time.perf_counter(), images_seen()
    while True:
        step()
        if time.perf_counter() - began >= seconds:
            if torch.cuda.is_available():
                torch.cuda.synchronize()
            return float((images_seen() - before) / (time.perf_counter() - began))


def measure(quick: bool, *, width: int = WIDTH) -> list[Figure]:
    """All arms in turns, on the machine as it is and beside a process that spins."""
    seconds, rounds, settle = (1.0, 2, 0.0) if quick else (6.0, 5, 6.0)
    source = "builtin:anime-faces:512" if quick else "builtin:anime-faces"
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(runs_folder())
        shape = _write_faces(source, folder)
        # One after the other, the tutorial's last: ours looks how busy the machine is before it chooses its threads.
        arms = {
            "ours": stack.enter_context(Apart(environment(OURS), OurArm, source, dcgan_recipe("auto", width=width))),
            "ours float32": stack.enter_context(
                Apart(environment(OURS), OurArm, source, dcgan_recipe("float32", width=width))),
            "tutorial": stack.enter_context(Apart(environment(TUTORIAL), TutorialArm, folder, shape, width)),
        }
        facts = {name: arm.ask("facts") for name, arm in arms.items()}
        rates: dict[str, dict[str, list[float]]] = {}
        for arm in arms.values():
            arm.ask("run", seconds / 2)  # the first steps allocate and choose kernels
        # Quiet and busy turns alternate too, so that a machine whose pace drifts does not decide.
        for turn in range(rounds):
            for when in ("quiet", "busy"):
                with busy_process() if when == "busy" else contextlib.nullcontext():
                    for name, arm in list(arms.items())[:: 1 if turn % 2 else -1]:
                        arm.ask("run", settle)  # ours gives cores to the other program, and takes them again, within seconds
                        rates.setdefault(when, {}).setdefault(name, []).append(arm.ask("run", seconds))
    return figures(facts, rates, seconds)


def _write_faces(source: str, folder: Path) -> tuple[int, ...]:
    from gan_studio.bench.tutorial import write_folder
    from gan_studio.core.data.open import open_data

    data = open_data((source,), Recipe.make(size=SIZE))
    write_folder(data, folder)
    return tuple(data.shape)


def figures(facts: dict[str, dict[str, Any]], rates: dict[str, dict[str, list[float]]], seconds: float) -> list[Figure]:
    """The ratios, from images a second by arm, quiet and busy."""
    middle = {when: {name: statistics.median(found) for name, found in arms.items()} for when, arms in rates.items()}
    quiet, busy = middle["quiet"], middle["busy"]
    fast = facts["ours"]["precision"] == "bf16"
    more = 100 * (facts["ours"]["parameters"] / facts["tutorial"]["parameters"] - 1)
    turns = f"median of {len(rates['quiet']['ours'])} turns of {seconds:g} s each"
    same = (f"the same DCGAN of width {WIDTH} at {SIZE} px, batch {BATCH} (parameters {more:+.2f} %), {turns}; tutorial: "
            f"{facts['tutorial']['device']}")
    detail = {"images_per_second": rates, "facts": facts, "load": _load()}
    return [
        _ratio("bf16", quiet["ours"] / quiet["tutorial"] if fast else None, WITH_BF16,
               f"{quiet['ours']:.1f} against {quiet['tutorial']:.1f} images/s; {same}; ours: {facts['ours']['device']}" if fast
               else "timing the networks chose float32: this machine has no fast bf16", detail),
        _ratio("float32 forced", quiet["ours float32"] / quiet["tutorial"], WITH_FLOAT32,
               f"{quiet['ours float32']:.1f} against {quiet['tutorial']:.1f} images/s; {same}; ours: "
               f"{facts['ours float32']['device']}", {}),
        _beside(quiet, busy),
    ]


def _ratio(precision: str, ratio: float | None, target: float, how: str, detail: dict[str, Any]) -> Figure:
    return Figure("same-network", f"images/s of one DCGAN, ours / the tutorial's way, {precision}", f"at least {target:g}", ratio,
                  "", None if ratio is None else ratio >= target, how, detail)


def _beside(quiet: dict[str, float], busy: dict[str, float]) -> Figure:
    """What is left of our pace beside a process that keeps one core busy."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    share = max(0.5, (cores - 1) / cores)  # on a single core the two have half each
    left = {name: busy[name] / quiet[name] for name in quiet}
    return Figure(
        "same-network", "pace of ours beside one busy process / alone", f"at least {share:.2g}, the share of the cores left",
        left["ours"], "", left["ours"] >= share,
        f"ours {quiet['ours']:.1f} -> {busy['ours']:.1f} images/s ({left['ours']:.2f}), with float32 "
        f"{quiet['ours float32']:.1f} -> {busy['ours float32']:.1f} ({left['ours float32']:.2f}), the tutorial's way "
        f"{quiet['tutorial']:.1f} -> {busy['tutorial']:.1f} ({left['tutorial']:.2f}); {cores} cores",
        {"left": left})


def _load() -> list[float]:
    import psutil

    return [round(value, 2) for value in psutil.getloadavg()]
