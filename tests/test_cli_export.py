"""Films, the generator for other programs, and pictures that begin where another one was made."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest
from builtin_generator import DIM, make_builtin
from PIL import Image

from gan_studio.cli import main
from gan_studio.core.export.origin import read_origin


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_builtin(tmp_path_factory.mktemp("runs") / "faces")


def made(*words: str | Path) -> None:
    assert main([str(word) for word in words]) == 0


def test_film_of_seeds_and_of_the_keys_it_carries(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made("video", "--network", run, "--seeds", "3-5", "--seconds", "0.5", "--size", "65", tmp_path / "a.mp4")
    assert "65 px became 66 px" in capsys.readouterr().out
    with av.open(str(tmp_path / "a.mp4")) as film:
        assert (film.streams.video[0].frames, film.streams.video[0].width) == (12, 66)
    made("video", "--network", run, "--keys", tmp_path / "a.mp4", "--fps", "10", tmp_path / "b.gif")
    first, again = read_origin(tmp_path / "a.mp4"), read_origin(tmp_path / "b.gif")
    assert first is not None
    assert again is not None
    assert again.film == first.film
    assert first.held.seed == 3


def test_film_without_a_loop_ends_at_its_last_key(run: Path, tmp_path: Path) -> None:
    made("generate", "--network", run, "--outdir", tmp_path, "--seeds", "1,2")
    keys = [word for name in ("seed0001.png", "seed0002.png") for word in ("--keys", tmp_path / name)]
    made("video", "--network", run, *keys, "--no-loop", "--fps", "8", tmp_path / "frames")
    files = sorted((tmp_path / "frames").iterdir())
    assert len(files) == 9
    for frame, seed in ((files[0], 1), (files[-1], 2)):
        with Image.open(frame) as image, Image.open(tmp_path / f"seed{seed:04d}.png") as key:
            assert np.array_equal(np.asarray(image), np.asarray(key))


def test_film_of_the_training_shows_every_snapshot(run: Path, tmp_path: Path) -> None:
    made("video", "--network", run, "--training", "--seconds", "0.5", "--fps", "12", tmp_path / "a.gif")
    with Image.open(tmp_path / "a.gif") as film:
        assert film.size == (64, 64)  # four latents of 32 px


def test_pictures_begin_where_another_was_made(run: Path, tmp_path: Path) -> None:
    made("generate", "--network", run, "--outdir", tmp_path / "a", "--seeds", "7", "--trunc", "0.5")
    made("generate", "--network", run, "--outdir", tmp_path / "b", "--from-picture", tmp_path / "a" / "seed0007.png")
    assert (tmp_path / "a" / "seed0007.png").read_bytes() == (tmp_path / "b" / "seed0007.png").read_bytes()
    made("generate", "--network", run, "--outdir", tmp_path / "c", "--from-picture", tmp_path / "a" / "seed0007.png",
         "--direction", "Hair colour=2.5", "--direction", "z 3=-1")
    before, after = read_origin(tmp_path / "a" / "seed0007.png"), read_origin(tmp_path / "c" / "seed0007.png")
    assert before is not None
    assert after is not None
    half = np.sqrt(0.5)
    assert after.held.z[:2] @ [half, half] == pytest.approx(2.5, abs=1e-4)
    assert after.held.z[2] == -1
    assert np.array_equal(after.held.z[3:], before.held.z[3:])
    assert after.held.psi == 0.5


def test_weights_are_written_with_their_card(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made("export", "--network", run, "--safetensors", tmp_path / "faces")
    assert capsys.readouterr().out.split() == [str(tmp_path / "faces.safetensors"), str(tmp_path / "faces.json")]


@pytest.mark.parametrize(("words", "reason"), [
    (["video", "a.avi"], "no name for a film"),
    (["video", "a.mp4", "--seeds", "1", "--keys", "b.png"], "two different films"),
    (["video", "a.mp4", "--seconds", "nan"], "no length"),
    (["video", "a.mp4", "--keys", "{plain}"], "does not say"),
    (["export"], "What is it to become"),
    (["generate", "--outdir", "x", "--direction", "hair"], "names no direction"),
    (["generate", "--outdir", "x", "--direction", "z 1=nan"], "names no direction"),
    (["generate", "--outdir", "x", "--direction", "ears=2"], "hair_colour"),
    (["generate", "--outdir", "x", "--from-picture", "{plain}"], "does not say"),
    (["generate", "--outdir", "x", "--from-picture", "{plain}", "--seeds", "1"], "latent of its own"),
])
def test_wrong_words_are_refused(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, words: list[str],
    reason: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    plain = tmp_path / "plain.png"
    Image.new("RGB", (8, 8)).save(plain)
    assert main([*(word.format(plain=plain) for word in words), "--network", str(run)]) == 2
    assert reason in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["plain.png"]


def test_picture_of_another_generator_is_refused(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from gan_studio.core.export.origin import KEY, Model, Origin
    from gan_studio.core.latent.held import Held
    from gan_studio.core.sheets import png_bytes

    other = Origin(Model("x", "~/x", 1, "f", DIM + 1), Held(0, np.zeros(DIM + 1, np.float32)))
    (tmp_path / "a.png").write_bytes(png_bytes(np.zeros((8, 8, 3), np.uint8), {KEY: other.to_text()}))
    for words in (["generate", "--outdir", str(tmp_path / "out"), "--from-picture"],
                  ["video", str(tmp_path / "a.gif"), "--keys"]):
        assert main([*words, str(tmp_path / "a.png"), "--network", str(run)]) != 0
        assert "dimensions" in capsys.readouterr().err
