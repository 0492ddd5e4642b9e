"""`gan-studio train` takes the preset that suits the machine, and says which and why."""

import json

import pytest

from gan_studio.cli import main
from gan_studio.core import speed


@pytest.mark.parametrize(("rates", "label", "width"), [((50, 20, 5), "Quick", 16), ((4000, 3000, 2000), "Balanced", 32)])
def test_the_command_line_chooses_the_preset_and_says_why(tmp_path, capsys, monkeypatch, rates, label, width):
    monkeypatch.setattr(speed, "images_per_second", lambda *_, **__: dict(zip(("quick", "balanced", "best"), rates, strict=True)))
    words = ["train", "--data", "builtin:digits:40", "--size", "64", "--outdir", str(tmp_path), "--dry-run"]
    assert main(words) == 0
    told = capsys.readouterr()
    assert f"{label}: about {rates[label == 'Balanced']:,} images a second here" in told.err
    assert json.loads(told.out)["recipe"]["width"] == width, "40 images do not deserve the widest networks"


def test_a_preset_that_was_asked_for_is_taken_without_measuring(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(speed, "images_per_second", lambda *_, **__: pytest.fail("measured"))
    words = ["train", "--data", "builtin:digits:40", "--size", "32", "--outdir", str(tmp_path), "--dry-run"]
    assert main([*words, "--preset", "best"]) == 0
    assert json.loads(capsys.readouterr().out)["recipe"]["width"] == 64
