"""What the objective means, under its choice on the Train page."""

from __future__ import annotations

import pytest
from fake_session import FakeSession
from pytestqt.qtbot import QtBot

from gan_studio.core.config import Recipe
from gan_studio.core.objectives import REGISTRY
from gan_studio.ui.pages.train import TrainPage
from gan_studio.ui.widgets.formula import typeset
from gan_studio.ui.widgets.train_goal import GoalNote


def test_choosing_an_objective_shows_its_losses_and_what_it_needs(train_page: TrainPage, session: FakeSession) -> None:
    note = train_page.recipe.goal
    session.have_data()
    session.change_recipe(objective="wgan")
    assert note.isVisible()
    assert note.about.text() == REGISTRY["wgan"].about
    assert "±0.01" in note.restraint.text()
    session.change_recipe(objective="relativistic", penalty_every=4)
    assert note.about.text() == REGISTRY["relativistic"].about
    assert "every\u00a04" in note.restraint.text().replace(" ", "\u00a0")
    session.change_recipe(method="vae")
    assert note.restraint.isHidden()
    assert "encoder" in note.about.text()


def test_a_run_shows_its_own_objective(train_page: TrainPage, session: FakeSession) -> None:
    session.have_run(Recipe.make(objective="hinge"), status="finished")
    assert train_page.recipe.goal.about.text() == REGISTRY["hinge"].about


@pytest.mark.parametrize("width", [220, 360])
def test_it_is_as_tall_as_its_words_whatever_was_chosen_before(qtbot: QtBot, width: int) -> None:
    def made() -> GoalNote:
        note = GoalNote()
        qtbot.addWidget(note)
        note.setFixedWidth(width)
        note.show()
        return note

    used = made()
    for key in ("wgan-gp", "began", "least-squares"):
        recipe, fresh = Recipe.make(objective=key, **REGISTRY[key].published), made()
        used.show_recipe(recipe)
        fresh.show_recipe(recipe)
        assert used.formulas.height() == fresh.formulas.height() >= 36
        assert used.about.height() == fresh.about.height() > 14


def test_formulas_are_typeset() -> None:
    made = typeset("sp(−D(x)) + γ, u near x")
    assert all(part in made for part in ("sp(", "<i>D</i>", "<i>γ</i>"))
    assert made.index("<br>") > made.index("γ")  # the condition stands below
    assert "<sub><i>D</i></sub>" in typeset("L_D")
    assert "l</i>(<i>x</i>)" in typeset("l(x) − k·l(G(z)), l(v) = mean")
