"""The way back from a file: it is read as it was written, from whole files of ours only."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gan_studio.core.errors import StudioError
from gan_studio.core.export.films import Film, write_film
from gan_studio.core.export.origin import KEY, Model, Origin, read_origin, short_path
from gan_studio.core.latent.held import Held, Move
from gan_studio.core.sheets import png_bytes

HELD = Held(7, np.arange(6, dtype=np.float32) / 3, 0.7, (Move("pca 1", np.ones(4, np.float32), 1.5, 0, 2),), styles=3)
ORIGIN = Origin(Model("Faces", "~/runs/00003-faces", 12_000, "0123456789abcdef", 6, 3), HELD, {"timeline": {"keys": []}})
PICTURE = np.random.default_rng(0).integers(0, 255, (16, 16, 3), np.uint8)


def saved(folder: Path, suffix: str, text: str) -> Path:
    path = folder / f"picture{suffix}"
    if suffix == ".png":
        path.write_bytes(png_bytes(PICTURE, {KEY: text}))
        return path
    return write_film(path, [PICTURE] * 3, Film("gif" if suffix == ".gif" else "mp4", 3, text=text))


@pytest.mark.parametrize("suffix", [".png", ".gif", ".mp4"])
def test_every_format_leads_back_to_the_last_bit(tmp_path: Path, suffix: str) -> None:
    found = read_origin(saved(tmp_path, suffix, ORIGIN.to_text()))
    assert found is not None
    assert (found.model, found.film) == (ORIGIN.model, ORIGIN.film)
    assert found.held.to_json() == HELD.to_json()


@pytest.mark.parametrize("suffix", [".png", ".gif", ".mp4"])
def test_files_of_others_say_nothing(tmp_path: Path, suffix: str) -> None:
    for words in ("", "my holiday", '{"prompt": "a cat"}'):
        assert read_origin(saved(tmp_path, suffix, words)) is None
    (tmp_path / f"text{suffix}").write_text("no picture at all")
    if suffix != ".mp4":
        assert read_origin(tmp_path / f"text{suffix}") is None


@pytest.mark.parametrize("suffix", [".png", ".gif", ".mp4"])
def test_a_file_that_was_cut_off_says_so(tmp_path: Path, suffix: str) -> None:
    path = saved(tmp_path, suffix, ORIGIN.to_text())
    data = path.read_bytes()
    path.write_bytes(data[: len(data) - 200 if suffix != ".mp4" else len(data) // 2])
    with pytest.raises(StudioError, match="damaged"):
        read_origin(path)


def test_what_is_gone_is_said(tmp_path: Path) -> None:
    for suffix in (".png", ".gif", ".mp4"):
        with pytest.raises(StudioError, match="cannot be read"):
            read_origin(tmp_path / f"gone{suffix}")


def test_changed_states_are_refused_in_words() -> None:
    table = json.loads(ORIGIN.to_text())
    for change, words in (
        ({KEY: 99}, "newer version"), ({"held": 5}, "cannot be understood"), ({"model": {}}, "cannot be understood"),
        ({"film": [1]}, "cannot be understood"), ({"model": {**table["model"], "latent_dim": 5}}, "does not fit"),
    ):
        with pytest.raises(StudioError, match=words):
            Origin.from_text(json.dumps({**table, **change}))


@given(st.text(max_size=300) | st.binary(max_size=300).map(lambda data: ORIGIN.to_text()[: 40 + len(data)]))
def test_rubbish_is_none_or_a_failure_in_words(text: str) -> None:
    with suppress(StudioError):
        assert Origin.from_text(text) is None


def test_own_folder_is_not_told_by_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert short_path(tmp_path / "runs" / "00001-x") == "~/runs/00001-x"
    assert short_path(tmp_path.parent) == tmp_path.parent.as_posix()
