"""6.2: each statement leads to its experiment and carries that one's last verdict; rubbish in the store is no verdict."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from gan_studio import paths
from gan_studio.core.lab import g_and_d
from gan_studio.core.lab.base import Verdict
from gan_studio.core.lab.g_and_d import STATEMENTS, TableOfBoth, in_brief
from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.lab.table import EXPERIMENTS
from gan_studio.core.lab.verdicts import FILE, keep_verdict, kept_verdicts
from gan_studio.core.words import Text


def verdict(holds: bool | None = True, **figures: Any) -> Verdict:
    return Verdict(Text("{n} of 5.", n=4), Text("Seed {seed}.", seed=3), figures, holds)


def table(seed: int = 0) -> TableOfBoth:
    return TableOfBoth(LabSettings.make({"seed": seed}))


def cell(of: TableOfBoth, number: str) -> g_and_d.CellShown:
    return next(cell for cell in of.shown().cells if cell.statement.number == number)


def test_every_statement_leads_to_an_experiment() -> None:
    keys = {line.load().number: line.key for line in EXPERIMENTS}
    for each in table().shown().cells:
        assert each.key == keys.get(each.statement.number, "")
        assert bool(each.title) == bool(each.key)
    assert {each.who for each in STATEMENTS} == {"g", "d", "both"}
    assert cell(table(), "4.4").key == "pixel-distance"


def test_a_verdict_that_was_kept_stands_in_its_cell() -> None:
    assert table().verdict() is None
    assert cell(table(), "4.6").figure == ""
    keep_verdict("gap", verdict(bridge={"ae": 0.3, "gan": np.float64(0.067)}))
    found = cell(table(), "4.6")
    assert "30 %" in found.figure
    assert "6.7 %" in found.figure
    assert found.holds is True
    said = table().verdict()
    assert said is not None
    assert said.figures["measured"] == 1
    assert said.holds is None, "one side alone says nothing of both"
    keep_verdict("negatives", verdict(False))
    said = table().verdict()
    assert said is not None
    assert said.holds is False
    assert "5.2" in said.sentence
    assert cell(table(), "5.2").figure == "4 of 5.", "the whole sentence where the figures are others"


def test_the_table_holds_when_all_its_statements_were_measured_and_showed() -> None:
    keys = sorted({cell.key for cell in table().shown().cells})
    for key in keys[1:]:
        keep_verdict(key, verdict())
    said = table().verdict()
    assert said is not None
    assert said.figures["measured"] < len(STATEMENTS)
    assert said.holds is None, "one is not measured"
    keep_verdict(keys[0], verdict(None))
    said = table().verdict()
    assert said is not None
    assert said.holds is None, "one claims nothing"
    keep_verdict(keys[0], verdict())
    said = table().verdict()
    assert said is not None
    assert said.holds is True


def test_what_was_kept_comes_back_as_it_was() -> None:
    given = verdict(None, share=float("nan"), counts=[1, 2])
    keep_verdict("gap", given)
    keep_verdict("vae", verdict(True))
    found = kept_verdicts()
    assert set(found) == {"gap", "vae"}
    assert found["gap"].sentence == given.sentence
    assert found["gap"].sentence.source == "{n} of 5."
    assert found["gap"].holds is None
    assert found["gap"].figures["counts"] == [1, 2]


@pytest.mark.parametrize("text", [
    "", "[]", "{", '{"version": 2, "verdicts": {}}', '{"version": 1, "verdicts": {"gap": {}}}',
    '{"version": 1, "verdicts": {"gap": {"sentence": 1, "obtained": 2, "figures": {}, "holds": 7}}}'])
def test_rubbish_is_no_verdict_and_is_replaced(text: str) -> None:
    folder = paths.lab_dir()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE).write_text(text)
    assert kept_verdicts() == {}
    assert table().verdict() is None
    keep_verdict("gap", verdict())
    assert set(kept_verdicts()) == {"gap"}


@pytest.mark.parametrize("key", sorted(g_and_d._BRIEF))
def test_figures_of_another_version_do_no_harm(key: str) -> None:
    for figures in ({}, {"gan": {}}, {"above": 3, "bridge": [], "digits": 0, "rise": "x"}):
        assert in_brief(key, verdict(True, **figures)) == "4 of 5."


def test_running_measures_what_has_no_verdict_and_keeps_it(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = {"4.4": "pixel-distance", "4.6": "gap"}
    monkeypatch.setattr(g_and_d, "_linked", lambda: wanted)
    keep_verdict("gap", verdict())
    made = table(seed=5)
    seen = {made.shown().at for _ in made.play()}
    assert seen == {"4.4"}
    assert made.shown().at == ""
    assert kept_verdicts()["pixel-distance"].figures["seed"] == 5
    assert kept_verdicts()["gap"].figures == {}, "that one was there already"
    said = made.verdict()
    assert said is not None
    assert said.figures["measured"] == 2
    assert cell(made, "4.4").holds is True
