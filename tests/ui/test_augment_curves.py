"""The curves of augmentation among the losses."""

from gan_studio.core.config import Recipe
from gan_studio.ui.widgets.train_plots import LossPlot

SCALARS = {"loss_d": 1.0, "loss_g": 1.0, "augment_p": 0.3}


def test_the_chance_is_drawn_where_it_changes(qtbot):
    plot = LossPlot("Losses")
    qtbot.addWidget(plot)
    plot.start(Recipe(augment="diffaugment"))
    plot.add(1.0, SCALARS)
    assert "augment_p" in plot.series_keys()  # the menu has it
    assert not plot.is_shown("augment_p")
    plot.start(Recipe(augment="ada"))
    plot.add(1.0, {**SCALARS, "overfitting": 0.5})
    assert plot.is_shown("augment_p")
    assert plot.is_shown("overfitting")
    assert [action.text() for action in plot.menu().actions()] == ["D", "G", "augmentation p", "overfitting"]
    plot.start(Recipe(augment="diffaugment"))
    plot.add(1.0, SCALARS)
    assert not plot.is_shown("augment_p")
