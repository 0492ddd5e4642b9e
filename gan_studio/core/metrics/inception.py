"""Inception FID and KID through torchmetrics: the only figures that need downloaded weights, so only after a yes."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from gan_studio.core.errors import StudioError
from gan_studio.core.words import Text

DOWNLOAD = Text("the weights of the Inception v3 network, about 95 MB, which torch-fidelity fetches from its own releases on "
                "GitHub and keeps in torch's cache folder")
INSTALL = "pip install gan-studio[inception]"
KEYS = {"inception-fid": "Inception FID", "inception-kid": "Inception KID"}
_BATCH = 16


class ConsentError(StudioError):
    """The weights were not agreed to. The command line exits 2."""

    exit_code = 2


@dataclass(frozen=True)
class Inception:
    """Computes the asked ones of `KEYS`. Made by `open_inception` only."""

    metrics: dict[str, Any]

    def compare(self, real: Callable[[int, int], Tensor], made: Callable[[int, int], Tensor],
                count: int) -> Generator[tuple[int, int], None, dict[str, float]]:
        """`real` and `made` give uint8 (N, 3, H, W) of a range of samples. Yields how many of how many are done."""
        for metric in self.metrics.values():
            metric.reset()
        for number, (source, is_real) in enumerate(((real, True), (made, False))):
            for start in range(0, count, _BATCH):
                images = source(start, min(count, start + _BATCH))
                for metric in self.metrics.values():
                    metric.update(images, real=is_real)
                yield number * count + min(count, start + _BATCH), 2 * count
        values = {key: metric.compute() for key, metric in self.metrics.items()}
        # KID answers with a mean and a spread over its subsets
        return {key: float(value[0] if isinstance(value, tuple) else value) for key, value in values.items()}


def open_inception(keys: tuple[str, ...], count: int, *, agreed: bool, ask: Callable[[str], bool] | None = None) -> Inception:
    """The metrics, ready; their weights are downloaded here if they are not there yet, and never before a yes.

    Args:
        agreed: the person has agreed already (`--allow-download`).
        ask: puts a question to the person, where one can be asked.

    Raises:
        StudioError: torchmetrics is not installed, or the weights cannot be had.
        ConsentError: nobody agreed.
    """
    try:
        modules = {"inception-fid": importlib.import_module("torchmetrics.image.fid"),
                   "inception-kid": importlib.import_module("torchmetrics.image.kid")}
        importlib.import_module("torch_fidelity")
    except ImportError as error:
        raise StudioError(Text("Inception figures need torchmetrics, which is not installed."),
                          Text("Install it: {command}", command=INSTALL)) from error
    if not agreed and not (ask is not None and ask(Text("This downloads {what}. Go on?", what=DOWNLOAD))):
        raise ConsentError(Text("Nothing was downloaded. Inception figures need {what}.", what=DOWNLOAD),
                           Text("Add --allow-download if you agree, or ask for other figures: they need no download."))
    try:
        with torch.random.fork_rng(devices=[]):
            made: dict[str, Any] = {}
            if "inception-fid" in keys:
                made["inception-fid"] = modules["inception-fid"].FrechetInceptionDistance(feature=2048)
            if "inception-kid" in keys:
                kernel = modules["inception-kid"].KernelInceptionDistance
                made["inception-kid"] = kernel(feature=2048, subset_size=max(2, min(1000, count - 1)))
    except (OSError, ModuleNotFoundError) as error:  # urllib's errors are OSErrors
        raise StudioError(Text("The Inception weights cannot be loaded: {why}.", why=error),
                          Text("Look at the network connection.")) from error
    return Inception(made)
