"""The curves of augmentation among the losses."""

from gan_studio.core.config import Recipe
from gan_studio.ui.widgets.train_plots import LossPlot

SCALARS = {"loss_d": 1.0, "loss_g": 1.0, "augment_p": 0.3}


def test_what_ada_does_is_drawn_when_it_is_asked_for(qtbot):
    plot = LossPlot("Losses")
    qtbot.addWidget(plot)
    plot.start(Recipe(augment="ada"))
    plot.add(1.0, {**SCALARS, "overfitting": 0.5})
    assert not plot.is_shown("augment_p"), "beside D and G there is no room for more names in a narrow window"
    assert not plot.is_shown("overfitting")
    assert [action.text() for action in plot.menu().actions()] == ["D", "G", "augmentation p", "overfitting"]
    next(action for action in plot.menu().actions() if action.text() == "overfitting").trigger()
    assert plot.is_shown("overfitting")
