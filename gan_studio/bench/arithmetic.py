"""Figures of arithmetic: images a second of every preset, and how much of the machine's best rate training reaches."""

from __future__ import annotations

import contextlib
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from gan_studio.bench.figure import Figure
from gan_studio.bench.training import runs_folder
from gan_studio.core.config import SIZES
from gan_studio.core.presets import PRESETS, with_preset

if TYPE_CHECKING:
    import torch

    from gan_studio.core.data.types import ArrayDataSet
    from gan_studio.core.trainer import Trainer

SHARE = 0.5
IMAGES = 512
TARGET_SIZE = 64


@dataclass(frozen=True)
class Shape:
    """A convolution of the sweep: batch, channels in and out, side of the input, kernel and stride."""

    batch: int
    before: int
    after: int
    side: int
    kernel: int
    stride: int

    @property
    def flops(self) -> int:
        """Of one forward pass: a multiplication and an addition for each weight that meets an output."""
        out = self.side // self.stride
        return 2 * self.batch * self.before * self.after * out * out * self.kernel**2


SWEEP = tuple(
    Shape(batch, channels, channels * stride, side, kernel, stride)
    for batch in (32, 64)
    for channels, side in ((64, 32), (128, 16), (256, 16), (512, 8))
    for kernel, stride in ((3, 1), (4, 2))
)


def random_set(size: int, count: int = IMAGES) -> ArrayDataSet:
    """Pictures of noise: what is in them does not change how long a step takes."""
    from gan_studio.core.data.types import ArrayDataSet

    images = np.random.default_rng(0).integers(0, 256, (count, size, size, 3), dtype=np.uint8)
    return ArrayDataSet("images", f"noise-{size}", (f"noise-{size}",), f"noise-{size}-{count}", images)


@contextlib.contextmanager
def preset_trainer(preset: str, size: int) -> Iterator[Trainer]:
    """A new run of a preset, in a folder that goes again."""
    from gan_studio.core.trainer import Trainer

    data = random_set(size)
    recipe = with_preset(preset, {"size": size, "kimg": 1e6}, data)
    with runs_folder() as folder:
        trainer = Trainer.create(recipe, data, folder)
        try:
            yield trainer
        finally:
            trainer.run_folder.release()


def measure_presets(quick: bool, *, sizes: tuple[int, ...] = SIZES) -> list[Figure]:
    """The pace of the engine with each preset, as it is chosen on this machine. No promise: figures to compare with."""
    seconds = 2.0 if quick else 10.0
    found = []
    for size in sizes:
        for preset, label in PRESETS.items():
            with preset_trainer(preset, size) as trainer:
                times = step_times(trainer, seconds)
                recipe, kept = trainer.recipe, trainer.run_folder.options.device
                rate = trainer.method.images_per_step / statistics.median(times)
            found.append(Figure(
                "presets", f"images/s of {label} at {size} px", "none, to compare with", rate, "images/s", None,
                f"{recipe.architecture} networks of width {recipe.width}, batch {recipe.batch}, {recipe.objective}; "
                f"{kept['device']}, {kept['precision']}, {kept['threads']} threads; median of {len(times)} cycles of "
                f"{recipe.penalty_every} steps",
                {"step_s": times}))
    return found


def step_times(trainer: Trainer, seconds: float) -> list[float]:
    """Seconds of a step over about so long, at least twice; the first one chooses kernels and does not count.

    Every so many steps one has a penalty and takes longer, so each figure is the mean of such a cycle.
    """
    trainer.step()
    cycle = trainer.recipe.penalty_every
    times: list[float] = []
    while len(times) < 2 or cycle * sum(times) < seconds:
        times.append(sum(_seconds(trainer.step) for _ in range(cycle)) / cycle)
    return times


def _seconds(work: Callable[[], object]) -> float:
    import torch

    began = time.perf_counter()
    work()
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return time.perf_counter() - began


def measure_share(quick: bool, *, sizes: tuple[int, ...] = SIZES) -> list[Figure]:
    """Operations a second of the Balanced preset's step / those of the fastest convolution, both measured in turns."""
    if quick:
        sizes = tuple(size for size in sizes if size <= TARGET_SIZE)
    shares = {size: _share(size, 1.0 if quick else 6.0, 2 if quick else 4, quick) for size in sizes}
    target = shares[TARGET_SIZE] if TARGET_SIZE in shares else next(iter(shares.values()))
    side = TARGET_SIZE if TARGET_SIZE in shares else next(iter(shares))
    value = target["share"]
    others = ", ".join(f"{size} px {100 * found['share']:.0f} %" for size, found in shares.items())
    return [Figure(
        "share", f"arithmetic rate of Balanced at {side} px / this machine's best convolution", "at least 50 %", 100 * value, "%",
        value >= SHARE,
        f"{target['operations'] / 1e9:.1f} billion operations in a step of {1000 * target['step_s']:.0f} ms = "
        f"{target['rate'] / 1e9:.0f} GFLOP/s (forward, backward and double backward, counted as they run; batch norm, "
        f"activations and Adam count as nothing), best convolution {target['best'] / 1e9:.0f} GFLOP/s ({target['where']}); "
        f"{target['device']}; all sizes: {others}",
        {"sizes": shares})]


def _share(size: int, seconds: float, rounds: int, quick: bool) -> dict[str, Any]:
    with preset_trainer("balanced", size) as trainer:
        kept, cycle = trainer.run_folder.options.device, trainer.recipe.penalty_every
        trainer.step()
        operations = sum(counted(trainer.step) for _ in range(cycle)) / cycle
        steps: list[float] = []
        best, where = 0.0, ""
        for _ in range(rounds):
            found, name = best_convolution(str(kept["device"]), few=quick)
            if found > best:
                best, where = found, name
            steps += step_times(trainer, seconds / rounds)
    step = statistics.median(steps)
    return {"operations": operations, "step_s": step, "rate": operations / step, "best": best, "where": where,
            "share": operations / step / best, "device": f"{kept['device']}, {kept['precision']}, {kept['threads']} threads",
            "steps_s": steps}


def counted(work: Callable[[], object]) -> int:
    """Operations of the matrix products and convolutions in `work`, forward and backward."""
    from torch.utils._python_dispatch import TorchDispatchMode
    from torch.utils.flop_counter import flop_registry

    total = 0

    # Not FlopCounterMode: it also tracks modules, by hooks that get in the way of a gradient penalty.
    class Counter(TorchDispatchMode):  # type: ignore[no-untyped-call]
        def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
            out = func(*args, **(kwargs or {}))
            if count := flop_registry.get(func._overloadpacket):
                nonlocal total
                total += count(*args, **(kwargs or {}), out_val=out)
            return out

    with Counter():  # type: ignore[no-untyped-call]
        work()
    return total


def best_convolution(device: str, *, few: bool = False, repeats: int = 4) -> tuple[float, str]:
    """Operations a second of the fastest convolution of the sweep, the best of a few of each, and which one that is.

    channels_last, in float32 and bfloat16, with the threads that are set.
    """
    import torch

    best, where = 0.0, ""
    for shape in SWEEP[::4] if few else SWEEP:
        for dtype in (torch.float32, torch.bfloat16):
            rate = max(_convolution_rate(shape, dtype, device, repeats))
            if rate > best:
                best = rate
                where = (f"{shape.batch} x {shape.before} x {shape.side} x {shape.side} to {shape.after} channels, "
                         f"{shape.kernel} x {shape.kernel}, stride {shape.stride}, {str(dtype).removeprefix('torch.')}")
    return best, where


def _convolution_rate(shape: Shape, dtype: torch.dtype, device: str, repeats: int) -> list[float]:
    import torch

    layer = torch.nn.Conv2d(shape.before, shape.after, shape.kernel, shape.stride, 1, bias=False)
    layer = layer.to(device=device, dtype=dtype, memory_format=torch.channels_last)  # type: ignore[call-overload]
    images = torch.randn(shape.batch, shape.before, shape.side, shape.side, device=device)
    images = images.to(dtype).to(memory_format=torch.channels_last)
    with torch.inference_mode():
        layer(images)
        return [shape.flops / _seconds(lambda: layer(images)) for _ in range(repeats)]
