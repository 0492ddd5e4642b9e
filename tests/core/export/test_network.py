"""The generator for other programs: what they draw with it is what torch draws."""

from __future__ import annotations

import errno
import importlib.util
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.torch import load_file

from gan_studio.core import atomic
from gan_studio.core.config import Recipe
from gan_studio.core.errors import CancelledError, StudioError
from gan_studio.core.export import network, possible
from gan_studio.core.export.network import LARGEST_DIFFERENCE, run_onnx, write_onnx, write_weights
from gan_studio.core.export.origin import Model
from gan_studio.core.export.possible import why_no_mp4, why_no_onnx
from gan_studio.core.latents import latents_of_seeds
from gan_studio.core.models import build_generator
from gan_studio.core.sampling import Renderer


def renderer(**settings: Any) -> Renderer:
    return Renderer.for_recipe(Recipe.make(size=32, width=4, latent_dim=5, **settings), (32, 32, 3))


@pytest.mark.parametrize("settings", [
    {}, {"mapping": "modulated"}, {"mapping": "modulated", "architecture": "residual"}, {"architecture": "residual"},
    {"method": "ae"}, {"method": "vae"}, {"method": "codes"},
])
def test_onnx_draws_what_the_generator_draws(tmp_path: Path, settings: dict[str, Any]) -> None:
    drawing = renderer(**settings)
    checked = write_onnx(tmp_path / "faces", drawing, Model.of(drawing, None))
    assert (checked.path, checked.checker) == (tmp_path / "faces.onnx", "onnxruntime")
    assert checked.difference < LARGEST_DIFFERENCE
    z = latents_of_seeds(range(3), 5)
    images, _ = run_onnx(checked.path.read_bytes(), z, np.full(3, 0.5, np.float32))
    wanted = drawing.render(z, 0.5).astype(np.float64)
    assert np.abs((images.transpose(0, 2, 3, 1) + 1) * 127.5 - wanted).max() <= 0.51


def test_points_too(tmp_path: Path) -> None:
    drawing = Renderer.for_recipe(Recipe.make(architecture="mlp", latent_dim=3, noise="uniform"), (2,))
    assert write_onnx(tmp_path / "ring", drawing, Model.of(drawing, None)).difference < LARGEST_DIFFERENCE


def test_without_onnxruntime_the_format_s_own_arithmetic_checks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "onnxruntime" else there(name))
    drawing = renderer(mapping="modulated")
    checked = write_onnx(tmp_path / "faces", drawing, Model.of(drawing, None))
    assert (checked.checker, checked.difference < LARGEST_DIFFERENCE) == ("onnx.reference", True)


def test_what_differs_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawing = renderer()
    monkeypatch.setattr(network, "_exported", lambda *_: b"")
    monkeypatch.setattr(network, "run_onnx", lambda data, z, psi: (np.full((len(z), 3, 32, 32), np.nan), "nobody"))
    with pytest.raises(StudioError, match="was not written"):
        write_onnx(tmp_path / "faces", drawing, Model.of(drawing, None))
    assert list(tmp_path.iterdir()) == []


def test_reason_is_there_before_anything_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert why_no_onnx("gan") is None
    assert why_no_mp4() is None
    assert "slope" in str(why_no_onnx("d-alone"))
    drawing = renderer(method="d-alone")
    with pytest.raises(StudioError, match="slope"):
        write_onnx(tmp_path / "x", drawing, Model.of(drawing, None))
    monkeypatch.setattr(possible, "NEEDED_FOR_ONNX", ("no_such_package",))
    assert "gan-studio[onnx]" in str(why_no_onnx("gan"))


def test_weights_come_with_a_card_that_builds_the_generator_again(tmp_path: Path) -> None:
    drawing = renderer(mapping="modulated")
    recipe = Recipe.make(size=32, width=4, latent_dim=5, mapping="modulated")
    weights, card_file = write_weights(tmp_path / "faces", drawing, Model.of(drawing, None), recipe, "anime-faces")
    card = json.loads(card_file.read_text("utf-8"))
    assert (weights.name, card["weights"], card["output"]["shape"]) == ("faces.safetensors", weights.name, ["batch", 3, 32, 32])
    again = build_generator(Recipe.model_validate(card["recipe"]), tuple(card["data"]["shape"]))
    again.load_state_dict(load_file(weights))
    assert Renderer(again, recipe, (32, 32, 3)).fingerprint() == card["model"]["fingerprint"]


@pytest.mark.parametrize("way", ["card", "weights"])
def test_weights_and_card_appear_together_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    drawing = renderer()
    recipe = Recipe.make(size=32, width=4, latent_dim=5)
    for name in ("faces.safetensors", "faces.json"):
        (tmp_path / name).write_text("before")
    ending = "faces.json" if way == "card" else "faces.safetensors"
    replace = atomic.replace

    def refused(source: Path, target: Path) -> None:
        if target.name == ending:
            raise OSError(errno.ENOSPC, "no space")
        replace(source, target)

    monkeypatch.setattr(atomic, "replace", refused)
    with pytest.raises(StudioError, match="full"):
        write_weights(tmp_path / "faces", drawing, Model.of(drawing, None), recipe)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"faces.safetensors": "before", "faces.json": "before"}
    (tmp_path / "faces.json").unlink()
    with pytest.raises(StudioError, match="full"):
        write_weights(tmp_path / "faces", drawing, Model.of(drawing, None), recipe)
    assert [path.name for path in tmp_path.iterdir()] == ["faces.safetensors"]


def test_cancelled_at_the_last_moment_leaves_what_was_there(tmp_path: Path) -> None:
    drawing = renderer()
    recipe = Recipe.make(size=32, width=4, latent_dim=5)
    (tmp_path / "faces.onnx").write_text("before")
    with pytest.raises(CancelledError):
        write_onnx(tmp_path / "faces", drawing, Model.of(drawing, None), cancelled=lambda: True)
    with pytest.raises(CancelledError):
        write_weights(tmp_path / "faces", drawing, Model.of(drawing, None), recipe, cancelled=lambda: True)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"faces.onnx": "before"}
