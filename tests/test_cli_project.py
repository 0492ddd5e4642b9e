"""`gan-studio project`: what it writes, tells and refuses."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from builtin_generator import DIM, make_builtin
from PIL import Image

from gan_studio.cli import main
from gan_studio.core.export.origin import read_origin
from gan_studio.core.latent.held import Held
from gan_studio.core.sampling import Renderer


@pytest.fixture
def run(tmp_path: Path) -> Path:
    return make_builtin(tmp_path / "run", mapping="modulated")


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    image = np.zeros((50, 40, 3), np.uint8)
    image[10:40] = (200, 120, 40)
    Image.fromarray(image).save(tmp_path / "me.jpg")
    return tmp_path / "me.jpg"


def test_the_picture_leads_back_to_its_latent(run: Path, photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "found.png"
    assert main(["project", str(photo), "--network", str(run), "--out", str(target), "--steps", "12"]) == 0
    assert "after 12 steps" in capsys.readouterr().out
    origin = read_origin(target)
    assert origin is not None
    assert origin.held.photo is not None
    drawn = Renderer.from_run(run).render(origin.held.z[None], origin.held.psi, origin.held.style())[0]
    assert np.abs(np.asarray(Image.open(target)).astype(int) - drawn).max() <= 1


def test_json_holds_the_latent(
    run: Path, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["project", str(photo), "--network", str(run), "--steps", "4", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["file"], told["steps"], told["images_seen"]) == ("me-projected.png", 4, 61_000)
    assert len(Held.from_json(told["held"]).z) == DIM
    assert told["far"] == (told["distance"] > 0.3)
    assert (tmp_path / "me-projected.png").is_file()


def test_what_is_no_photo_is_refused(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "words.jpg").write_text("no picture at all, but words")
    for path, words in ((tmp_path / "words.jpg", "not an image"), (tmp_path, "is a folder"), (tmp_path / "no.png", "nothing at")):
        assert main(["project", str(path), "--network", str(run)]) == 3
        assert words in capsys.readouterr().err
