"""The form on the Train page has every setting of a run, each where it means something."""

import pytest

from gan_studio.core.config import Recipe, setting_extra
from gan_studio.core.presets import PRESETS, preset_settings
from gan_studio.ui.widgets.train_recipe import FIELDS


def test_every_setting_is_in_the_form_or_on_the_data_page():
    elsewhere = {name for name in Recipe.model_fields if name not in FIELDS}
    assert {setting_extra(name)["group"] for name in elsewhere} == {"data"}


@pytest.mark.parametrize("kind", ["images", "points"])
def test_whatever_a_preset_sets_can_be_seen(train_page, session, kind):
    session.have_data()
    for key in PRESETS:
        assert set(preset_settings(key, 64, 1000, kind)) <= {*FIELDS}


@pytest.mark.parametrize(("objective", "shown", "hidden"), [
    ("wgan", {"clip", "mapping", "g_norm", "d_batch_norm", "metrics"}, {"began_ratio", "gamma", "penalty_every"}),
    ("began", {"began_ratio"}, {"clip", "gamma"}),
    ("non-saturating", {"gamma", "penalty_every"}, {"clip", "began_ratio"}),
])
def test_an_objective_has_its_own_settings(train_page, session, objective, shown, hidden):
    session.have_data()
    session.change_recipe(objective=objective)
    form = train_page.recipe.form
    assert not any(form.row(name).isHidden() for name in shown)
    assert all(form.row(name).isHidden() for name in hidden)


def test_a_mapping_network_is_switched_off_in_the_form(train_page, session):
    session.have_data()
    assert session.recipe.mapping == "modulated" or session.preset == "custom"
    train_page.recipe.form.editor("mapping").edited.emit("none")
    assert session.recipe.mapping == "none"
    train_page.recipe.form.editor("g_norm").edited.emit("none")
    assert session.recipe.g_norm == "none"
    assert session.preset == "custom"


def test_what_contradicts_the_penalty_is_said_at_the_switch(train_page, session):
    session.have_data()
    train_page.recipe.form.editor("d_batch_norm").edited.emit(True)
    assert "gradient penalty" in train_page.recipe.form.errors()["d_batch_norm"]
    assert not session.recipe.d_batch_norm
