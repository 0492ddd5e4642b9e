"""Run folders have names that every system takes, whatever the data are called."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gan_studio.core.config import Recipe
from gan_studio.core.run_options import DataInfo, RunOptions, folder_words, safe_name


@given(st.text(max_size=300))
def test_any_name_becomes_a_safe_one(text: str) -> None:
    name = safe_name(text)
    assert name
    assert len(name) <= 40
    assert len(name.encode()) <= 125
    assert not set(name) & set('<>:"/\\|?*. \0\n')
    assert unicodedata.normalize("NFC", name) == name
    assert name.strip("-") == name
    assert safe_name(name) == name


@pytest.mark.parametrize(
    ("given_name", "expected"),
    [
        ("anime-faces", "anime-faces"),
        ("My Photos (2024)", "my-photos-2024"),
        ("动漫头像", "动漫头像"),
        ("naïve café", "naïve-café"),
        ("cafe\u0301", "café"),
        ("CON", "con-data"),
        ("lpt1", "lpt1-data"),
        ("../../etc", "etc"),
        ("   ...  ", "data"),
        ("🙂", "data"),
        ("a" * 300, "a" * 40),
    ],
)
def test_names_that_people_have(given_name: str, expected: str) -> None:
    assert safe_name(given_name) == expected


def test_the_folder_s_name_says_data_objective_and_size() -> None:
    def words(kind: str = "images", **settings: object) -> str:
        data = DataInfo(source=("x",), name="Faces", kind=kind, count=1)  # type: ignore[arg-type]
        return folder_words(RunOptions(recipe=Recipe.make(**settings), data=data))

    assert words() == "faces-non-saturating-64"
    assert words(size=32, objective="minimax") == "faces-minimax-32"
    assert words(method="vae") == "faces-vae-64"
    assert words(kind="points", architecture="mlp") == "faces-non-saturating"
