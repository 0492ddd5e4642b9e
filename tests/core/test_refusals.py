"""What cannot be trained is refused in words before anything starts: by the core, the command line and the form alike."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gan_studio.__main__ import main
from gan_studio.core.config import Recipe
from gan_studio.core.data.types import ArrayDataSet
from gan_studio.core.errors import DataError, RecipeError, RunError
from gan_studio.core.fitting import fit
from gan_studio.core.run_options import DataInfo, RunOptions, read_options, write_options

RATE = "Give a number above 0, at most 1."
IMPOSSIBLE = [
    ("lr_g", 0, "Learning rate of G: 0 is not possible.", RATE),
    ("lr_g", 1e9, "Learning rate of G: 1e+09 is not possible.", RATE),
    ("lr_d", float("nan"), "Learning rate of D: nan is not possible.", RATE),
    ("lr_d", float("inf"), "Learning rate of D: inf is not possible.", RATE),
    ("lr_g", -1, "Learning rate of G: -1 is not possible.", RATE),
    ("size", 48, "Training size: 48 is not possible.", "Choose 32, 64, 128 or 256."),
    ("size", 0, "Training size: 0 is not possible.", "Choose 32, 64, 128 or 256."),
    ("size", 1024, "Training size: 1024 is not possible.", "Choose 32, 64, 128 or 256."),
    ("batch", 0, "Batch: 0 is not possible.", "Give a whole number at least 1, at most 1024."),
    ("width", 100_000, "Width: 100000 is not possible.", "Give a whole number at least 4, at most 512."),
    ("d_steps", 0, "D steps: 0 is not possible.", "Give a whole number at least 1, at most 10."),
    ("kimg", 1e7, "Train for: 1e+07 is not possible.", "Give a number above 0, at most 1,000,000."),
    ("beta1", 1, "Adam β1: 1 is not possible.", "Give a number at least 0, below 1."),
]
WORDS = [("lr_g", "abc"), ("batch", "2.5"), ("size", "big")]
CONTRADICTORY = [
    ({"d_batch_norm": True}, "d_batch_norm"),  # beside the penalty of the relativistic objective
    ({"objective": "hinge", "d_batch_norm": True}, "d_batch_norm"),
    ({"augment": "ada", "augment_p": 0.0}, "augment_p"),
]


def option(name, value):
    return [f"--{name.replace('_', '-')}", *([] if value is True else [f"{value}"])]


def dry(capsys, *words, data="builtin:anime-faces:64"):
    code = main(["train", "--data", data, "--dry-run", *words])
    return code, capsys.readouterr().err


@pytest.mark.parametrize(("name", "value", "message", "hint"), IMPOSSIBLE)
def test_a_value_out_of_range_is_said_with_what_is_possible(capsys, name, value, message, hint):
    with pytest.raises(RecipeError) as caught:
        Recipe.make(**{name: value})
    assert (caught.value.field, caught.value.message, caught.value.hint) == (name, message, hint)
    code, told = dry(capsys, *option(name, value))
    assert code == 2
    if name != "size":  # a choice: the command line lists its options by itself
        assert message in told
        assert hint in told


@pytest.mark.parametrize(("name", "value"), WORDS)
def test_what_is_no_number_is_refused(capsys, name, value):
    with pytest.raises(RecipeError) as caught:
        Recipe.make(**{name: value})
    assert caught.value.field == name
    assert f"{value!r} is not possible" in caught.value.message
    assert dry(capsys, *option(name, value))[0] == 2


@pytest.mark.parametrize(("settings", "field"), CONTRADICTORY, ids=str)
def test_settings_that_contradict_each_other(capsys, settings, field):
    with pytest.raises(RecipeError) as caught:
        Recipe.make(**settings)
    assert caught.value.field == field
    code, told = dry(capsys, *[word for name, value in settings.items() for word in option(name, value)])
    assert code == 2
    assert caught.value.message in told


@pytest.mark.parametrize("words", [
    ["--objective", "hinge", "--clip", "0.1"], ["--objective", "hinge", "--gamma", "2"], ["--began-ratio", "0.5"],
    ["--objective", "began", "--penalty-every", "4"], ["--objective", "wgan-gp", "--clip", "0.1"],
])
def test_an_option_that_means_nothing_with_the_objective(capsys, words):
    code, told = dry(capsys, *words)
    assert code == 2
    assert "means nothing with --objective" in told


@pytest.mark.parametrize("words", [["--objective", "wgan", "--clip", "0.1"], ["--gamma", "2", "--penalty-every", "4"],
                                   ["--objective", "began", "--began-ratio", "0.5"]])
def test_an_option_that_means_something_is_taken(capsys, words):
    assert dry(capsys, "--preset", "quick", *words)[0] == 0  # chosen: this machine need not be measured


def data_set(array, kind="images"):
    return ArrayDataSet(kind, "mine", ("mine",), "mine-1", array)


def test_one_image_and_equal_images_are_nothing_to_learn_from():
    recipe = Recipe(size=32, batch=2)
    with pytest.raises(DataError, match="too few"):
        fit(recipe, data_set(np.zeros((1, 32, 32, 3), np.uint8)))
    for count in (2, 3, 200):
        equal = np.full((count, 32, 32, 3), 7, np.uint8)
        with pytest.raises(DataError, match="are the same"):
            fit(recipe, data_set(equal))
        equal[-1, 5, 5, 1] = 8
        fit(recipe, data_set(equal))  # one that differs is enough
    with pytest.raises(DataError, match="points"):
        fit(recipe, data_set(np.zeros((50, 2), np.float32), "points"))


def test_equal_images_in_a_folder_are_refused_by_the_command_line(capsys, tmp_path):
    from PIL import Image

    for number, size in enumerate((40, 48, 64, 80)):
        Image.new("RGB", (size, size), (200, 30, 30)).save(tmp_path / f"{number}.png")
    code, told = dry(capsys, "--batch", "2", data=str(tmp_path))
    assert code == 3
    assert "nothing to learn" in told


def test_a_batch_larger_than_the_set_is_refused_by_the_command_line(capsys, image_folder):
    code, told = dry(capsys, "--batch", "512", data=str(image_folder))
    assert code == 2
    assert "Use a batch of 64" in told


def test_impossible_settings_in_a_runs_json_are_told(tmp_path):
    options = RunOptions(recipe=Recipe(), data=DataInfo(source=("x",), name="x"))
    write_options(tmp_path, options)
    path = tmp_path / "training_options.json"
    path.write_text(path.read_text("utf-8").replace('"size": 64', '"size": 48'), "utf-8")
    with pytest.raises(RunError, match=r"recipe\.size"):
        read_options(tmp_path)


@pytest.mark.parametrize(("name", "value", "message", "hint"), [case for case in IMPOSSIBLE if case[0] != "size"])
def test_the_form_says_it_at_its_control(qtbot: QtBot, name, value, message, hint):
    from gan_studio.ui.widgets.recipe_form import RecipeForm

    form = RecipeForm()
    qtbot.addWidget(form)
    form.editor(name).edited.emit(value)
    assert form.errors() == {name: f"{message} {hint}"}
    assert getattr(form.recipe(), name) == getattr(Recipe(), name)
