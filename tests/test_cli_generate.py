"""`gan-studio generate`: what it writes when the disk is full, and directions by the names that a person knows them by."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from builtin_generator import DIM, make_builtin

from gan_studio import paths
from gan_studio.cli import main
from gan_studio.core.directions import Direction, Directions, write_directions
from gan_studio.core.directions.npz import read_npz, write_npz
from gan_studio.core.explored import explored_folder
from gan_studio.core.export.origin import read_origin
from gan_studio.core.latent.held import Held
from gan_studio.core.latent.names import write_names
from gan_studio.core.run_options import read_options, write_options
from gan_studio.core.sampling import Renderer


@pytest.fixture
def run(tmp_path: Path) -> Path:
    return make_builtin(tmp_path / "run")


def test_full_disk_leaves_what_was_there_and_no_half_file(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    resource = pytest.importorskip("resource")
    words = ["generate", "--network", str(run), "--outdir", str(tmp_path / "out"), "--grid", "8x4"]
    assert main(words) == 0
    (sheet,) = (tmp_path / "out").iterdir()
    before = sheet.read_bytes()
    assert len(before) > 8192
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, hard))
    try:
        code = main([*words, "--trunc", "0.5"])
        new = main([*words, "--seeds", "50-81"])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (code, new) == (1, 1)
    assert [path.read_bytes() == before for path in (tmp_path / "out").iterdir()] == [True]
    assert "cannot be written" in capsys.readouterr().err


def test_sheet_that_no_program_would_open_is_refused(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--network", str(run), "--outdir", str(tmp_path / "out"), "--grid", "999x999"]) == 2
    assert "78,125 a sheet" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def moved(run: str | Path, folder: Path, *words: str) -> Held:
    """What is held in the picture of seed 0 that `generate` draws with these words."""
    assert main(["generate", "--network", str(run), "--outdir", str(folder), "--n", "1", *words]) == 0
    origin = read_origin(folder / "seed0000.png")
    assert origin is not None
    return origin.held


@pytest.mark.parametrize("settings", [{}, {"mapping": "modulated"}])
def test_found_directions_are_used_from_their_file(tmp_path: Path, settings: dict[str, str]) -> None:
    run = make_builtin(tmp_path / "run", **settings)
    assert main(["directions", "--network", str(run), "--out", str(tmp_path / "f.npz")]) == 0
    held = moved(run, tmp_path / "out", "--directions", str(tmp_path / "f.npz"), "--direction", "pca 1=2")
    again = moved(run, tmp_path / "again", "--directions", str(tmp_path / "f.npz"), "--direction", "Component 1=2")
    assert held.to_json() == again.to_json()
    renderer = Renderer.from_run(run)
    styles, style_dim = (renderer.styles, len(renderer.styled.w_mean)) if renderer.styled is not None else (0, 0)
    axis = read_npz(tmp_path / "f.npz", DIM, styles, style_dim)[0].axis()
    assert axis.value(held) == pytest.approx(2, abs=1e-4)


def test_names_and_finds_of_the_window_are_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also for the generator that comes with the program, whose finds are kept in a folder of the person's own."""
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))
    folder = make_builtin(tmp_path / "faces")
    monkeypatch.setattr(paths, "builtin_generator", lambda: folder)
    options = read_options(folder)
    kept = explored_folder(folder, options.recipe, options.data.fingerprint, read_only=True)
    assert paths.explored_dir() in kept.parents
    kept.mkdir(parents=True)
    ear = Direction("marks", "Marked", "", "", [0.0] * 7 + [1.0], origin="marks")
    write_directions(kept, Directions(DIM, (ear,)))
    write_names(kept, {"marks": "Big ears", "mouth_open": "Grin", "z4": "Tail"})
    for words, dimension in (("big  EARS", 7), ("marked", 7), ("marks", 7), ("Grin", 2), ("mouth", 2), ("tail", 4), ("z 5", 4)):
        held = moved("builtin", tmp_path / "out", "--direction", f"{words}=1.5")
        assert held.z[dimension] == pytest.approx(1.5, abs=1e-5), words


def test_own_name_goes_before_the_one_that_another_slider_came_with(run: Path, tmp_path: Path) -> None:
    write_options(run, read_options(run).model_copy(update={"extra": {}}))  # a run of one's own
    write_names(run / "explore", {"z7": "Mouth"})
    assert moved(run, tmp_path / "out", "--direction", "mouth=2.5").z[7] == 2.5


@pytest.mark.parametrize(("words", "reason"), [
    (["--directions", "{npz}"], "no --direction says which"),
    (["--directions", "nowhere.npz", "--direction", "pca 1=2"], "nowhere.npz is not there"),
    (["--directions", "{other}", "--direction", "pca 1=2"], "numbers long"),
    (["--directions", "{npz}", "--direction", "pca 77=2"], "pca 1"),
    (["--directions", "{npz}", "--direction", "far=999"], "more than 1,000"),
])
def test_file_of_directions_that_is_of_no_use_is_refused(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], reason: str
) -> None:
    for name, length in (("npz", DIM), ("other", DIM + 1)):
        write_npz(tmp_path / f"{name}.npz", [Direction("pca 1", "Component 1", "", "", np.ones(length)),
                                             Direction("far", "Far", "", "", np.full(length, 50.0))])
    files = {name: tmp_path / f"{name}.npz" for name in ("npz", "other")}
    assert main(["generate", "--network", str(run), "--outdir", str(tmp_path / "out"),
                 *(word.format(**files) for word in words)]) != 0
    assert reason in capsys.readouterr().err
    assert not list((tmp_path / "out").glob("*"))
