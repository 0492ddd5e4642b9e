"""The generator that comes with the program: the script that makes it, the folder that comes out, `--network builtin`."""

from __future__ import annotations

import json
from collections.abc import Generator, Sequence
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest
from builtin_generator import DIM, make_builtin

from gan_studio import paths
from gan_studio.bench.directions import CORRELATION, OTHERS, WANTED, measure_fidelity
from gan_studio.cli import main
from gan_studio.core.data import open as opening
from gan_studio.core.data.builtin.face_sliders import FACE_SLIDERS
from gan_studio.core.directions import Direction, predictor, read_directions, steering
from gan_studio.core.directions.fit import Fidelity
from gan_studio.core.errors import RunError
from gan_studio.core.latents import latents_of_seeds
from gan_studio.core.run import RunFolder, summarise
from gan_studio.core.sampling import Renderer

SCRIPTS = Path(__file__).resolve().parents[1] / "build_scripts"


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(SCRIPTS))
    import make_faces_generator

    return make_faces_generator


@pytest.fixture
def builtin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = make_builtin(tmp_path / "came-with-it")
    monkeypatch.setattr(paths, "builtin_generator", lambda: folder)
    return folder


def test_the_script_trains_goes_on_and_makes_a_run_to_look_at(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(script, "SOURCE", "builtin:anime-faces:48")
    settings = {"size": 32, "width": 4, "latent_dim": 6, "batch": 8, "kimg": 0.1, "metrics": False, "threads": 1}
    run = script.train(tmp_path, minutes=1, settings=settings)
    assert script.train(tmp_path, minutes=1, settings=settings, go_on=True) == run
    out = script.export(run, tmp_path / "out" / "anime-faces", samples=32, pictures=2, epochs=1, data=script.faces(32))

    folder = RunFolder.open(out)
    assert folder.images_seen == RunFolder.open(run).images_seen >= 200
    assert summarise(out).status == "finished"
    assert [path.name for path in out.parent.iterdir()] == ["anime-faces"], "nothing is left beside it"
    z = latents_of_seeds(range(4), 6)
    shipped, trained = Renderer.from_run(out).render(z), Renderer.from_run(run).render(z)
    assert np.abs(shipped.astype(int) - trained).max() <= 1
    weights = folder.latest_snapshot(generator_only=True, as_numpy=True)[0].generator_ema
    assert {str(tensor.dtype) for tensor in weights.values()} <= {"float16", "int64"}
    found = read_directions(out)
    assert found is not None
    assert len(found.effects) == 6
    for path in out.rglob("*.json*"):
        assert str(tmp_path) not in path.read_text()
    assert folder.options.device == {}
    assert "system" not in folder.options.versions
    assert folder.samples()


def test_a_run_on_other_data_is_refused(script: ModuleType, tmp_path: Path) -> None:
    run = make_builtin(tmp_path / "run")
    options = json.loads((run / "training_options.json").read_text())
    options["data"]["source"] = ["/some/folder"]
    (run / "training_options.json").write_text(json.dumps(options))
    with pytest.raises(script.ExportError, match="/some/folder"):
        script.export(run, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_the_best_known_sliders_come_first_and_weak_ones_not_at_all(script: ModuleType) -> None:
    def one(key: str, correlation: float, others: float = 0.1, reading: float = 0.9) -> Direction:
        return Direction(key, key, "", "", (1.0,), correlation, others, reading)

    found = [one("smile", 0.9, reading=0.1), one("blush", 0.9, others=2.0), one("hair_colour", 0.6), one("hair_length", 0.4),
             one("mouth_open", 0.7), one("skin", 0.8), one("tilt", 0.9)]
    assert [each.key for each in script.chosen_directions(found)] == ["hair_colour", "mouth_open", "tilt", "skin"]


def test_settings_on_the_command_line(script: ModuleType) -> None:
    found = script.settings_of(["width=24", "objective=hinge", "mirror=true"])
    assert found == {"width": 24, "objective": "hinge", "mirror": True}
    with pytest.raises(script.ExportError):
        script.settings_of(["width"])


def test_generate_and_metrics_know_it_by_a_word(builtin: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--network", "builtin", "--n", "2", "--outdir", str(tmp_path / "pictures")]) == 0
    assert len(list((tmp_path / "pictures").glob("*.png"))) == 2
    capsys.readouterr()
    assert main(["metrics", "--network", "builtin", "--data", "builtin:anime-faces:64", "--count", "16", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["name"] == "Anime faces (built in)"


def test_without_it_the_word_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(paths, "builtin_generator", lambda: None)
    assert main(["generate", "--network", "builtin", "--outdir", str(tmp_path)]) == 2
    assert "no trained generator" in capsys.readouterr().err


def test_nothing_changes_it(builtin: Path) -> None:
    folder = RunFolder.open(builtin)
    for change in (folder.acquire, folder.delete, lambda: folder.rename("mine")):
        with pytest.raises(RunError, match="comes with the program"):
            change()
    assert Renderer.from_run(builtin).latent_dim == DIM


def test_the_one_in_this_checkout_is_whole_and_small() -> None:
    """What is committed: drawn from, named, with sliders, at most 8 MB, and no word of where it was made."""
    folder = paths.builtin_generator()
    assert folder is not None, "build_scripts/make_faces_generator.py makes it"
    renderer = Renderer.from_run(folder)
    assert renderer.title == "Anime faces (built in)"
    assert renderer.image_shape == (64, 64, 3)
    assert RunFolder.open(folder).options.read_only
    found = read_directions(folder)
    assert found is not None
    assert len(found.effects) == renderer.latent_dim
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) <= 8_000_000
    assert {"host", "device_name"}.isdisjoint(RunFolder.open(folder).options.device)
    assert RunFolder.open(folder).options.data.source == ("builtin:anime-faces",)


def test_sliders_in_this_checkout_do_what_is_promised() -> None:
    """By what was measured when they were made; `gan-studio bench --only fidelity` measures again, which takes minutes."""
    folder = paths.builtin_generator()
    assert folder is not None, "build_scripts/make_faces_generator.py makes it"
    found = read_directions(folder)
    assert found is not None
    assert {each.key for each in found.directions} >= set(WANTED)
    for key in WANTED:
        slider = found.find(key)
        assert slider is not None
        assert slider.fits(found.latent_dim, found.styles, found.style_dim)
        assert slider.correlation is not None
        assert slider.correlation >= CORRELATION, key
        assert slider.others is not None
        assert slider.others < OTHERS, key


def test_bench_tells_of_promised_sliders_that_are_missing_or_cannot_be_read(
    builtin: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """This one has hair colour and mouth, and no hair length."""
    names = [factor.key for factor in FACE_SLIDERS]
    reading = np.full(len(names), 0.9)
    reading[names.index("mouth_open")] = 0.1

    def judge(*_: Any, **__: Any) -> Generator[float, None, SimpleNamespace]:
        yield 0.5
        return SimpleNamespace(fidelity=reading)

    def measured(renderer: Any, vector: Any, judge: Any, readable: Sequence[int], place: int, **_: Any) -> Fidelity:
        return Fidelity(0.9, np.linspace(0, 0.2, len(readable)), 0.2)

    open_data = opening.open_data
    monkeypatch.setattr(opening, "open_data", lambda _, recipe: open_data(("builtin:anime-faces:60",), recipe))
    monkeypatch.setattr(predictor, "train_predictor", judge)
    monkeypatch.setattr(steering, "measure", measured)
    told = {figure.what.partition(":")[0]: (figure.value, figure.passed) for figure in measure_fidelity(True)}
    assert told == {"'hair_length'": (None, False), "'Hair colour'": (0.9, True), "'mouth_open'": (None, False)}
