"""Exports through the session, and the way back: a saved file opens the run that drew it, at what was held."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from builtin_generator import DIM, make_builtin
from PIL import Image
from pytestqt.qtbot import QtBot

from gan_studio import paths
from gan_studio.core.export import network
from gan_studio.core.export.origin import KEY, read_origin
from gan_studio.core.latent.held import Held
from gan_studio.core.latent.timeline import Timeline
from gan_studio.core.sheets import png_bytes
from gan_studio.preferences import Preferences
from gan_studio.session import Session
from gan_studio.session.exporting import FilmWish, Reopened

HELD = Held(5, np.linspace(-1, 1, DIM, dtype=np.float32), 0.8)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = make_builtin(tmp_path / "generators" / "faces")
    monkeypatch.setattr(paths, "builtin_generator", lambda: folder)
    return folder


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    session = Session(Preferences(runs_folder=str(tmp_path / "runs")))
    yield session
    assert session.shutdown(20_000)


def opened(qtbot: QtBot, session: Session, run: Path) -> None:
    with qtbot.waitSignal(session.run_loaded, timeout=20_000):
        session.open_run(run)


def film(**changes: Any) -> FilmWish:
    timeline = Timeline().with_key_behind(HELD).with_key_behind(Held(6, -HELD.z)).stretched(0.5)
    return FilmWish(**{"kind": "mp4", "source": "timeline", "rate": 24, "size": 64, "scaling": "pixels", "held": HELD,
                       "timeline": timeline, **changes})


def test_film_is_written_with_progress_and_leads_back(qtbot: QtBot, session: Session, run: Path, tmp_path: Path) -> None:
    opened(qtbot, session, run)
    exports = session.explore.exports
    told: list[tuple[int, int]] = []
    exports.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(exports.finished, timeout=20_000) as done:
        exports.write_film(tmp_path / "film", film())
    assert told[-1] == (12, 12)
    assert not exports.is_busy
    session.close_run()
    with qtbot.waitSignal(exports.reopened, timeout=20_000) as back:
        session.open_paths([str(done.args[0])])
    reopened: Reopened = back.args[0]
    assert reopened.origin.held.to_json() == HELD.to_json()
    assert session.run is not None
    assert (session.run.path, reopened.found.is_newest) == (run, True)
    qtbot.waitUntil(lambda: len(session.explore.timeline.timeline.keys) == 2)


@pytest.mark.parametrize("source", ["training", "samples"])
def test_training_films_need_a_run_with_something_to_show(
    qtbot: QtBot, session: Session, run: Path, tmp_path: Path, source: Any
) -> None:
    opened(qtbot, session, run)
    exports = session.explore.exports
    signal = exports.finished if source == "training" else exports.failed
    with qtbot.waitSignal(signal, timeout=20_000) as said:
        exports.write_film(tmp_path / "film.gif", film(source=source, kind="gif"))
    assert (tmp_path / "film.gif").exists() == (source == "training")
    assert source == "training" or "kept no samples" in str(said.args[0])


def test_cancelling_leaves_nothing(qtbot: QtBot, session: Session, run: Path, tmp_path: Path) -> None:
    opened(qtbot, session, run)
    exports = session.explore.exports
    exports.progressed.connect(exports.cancel)
    exports.write_film(tmp_path / "film.mp4", film(timeline=film().timeline.stretched(60)))
    assert exports.is_busy
    qtbot.waitUntil(lambda: not exports.is_busy, timeout=20_000)
    assert [path.name for path in tmp_path.iterdir()] == ["generators"]


@pytest.mark.parametrize("kind", ["onnx", "weights"])
def test_cancelling_a_network_leaves_nothing_and_what_was_there(
    qtbot: QtBot, session: Session, run: Path, tmp_path: Path, kind: Any
) -> None:
    opened(qtbot, session, run)
    (tmp_path / "faces.json").write_text("mine")
    exports = session.explore.exports
    finished: list[Path] = []
    exports.finished.connect(finished.append)
    exports.write_network(tmp_path / "faces", kind)
    exports.cancel()
    qtbot.waitUntil(lambda: not exports.is_busy, timeout=20_000)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["faces.json", "generators"]
    assert (tmp_path / "faces.json").read_text() == "mine"
    assert finished == []


def test_cancel_that_comes_too_late_does_not_hide_what_was_written(
    qtbot: QtBot, session: Session, run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, session, run)
    exports, write = session.explore.exports, network.write_weights

    def written_then_cancelled(*args: Any, **kwargs: Any) -> tuple[Path, Path]:
        files = write(*args, **kwargs)
        exports.cancel()
        return files

    monkeypatch.setattr(network, "write_weights", written_then_cancelled)
    with qtbot.waitSignal(exports.finished, timeout=20_000) as done:
        exports.write_network(tmp_path / "faces", "weights")
    assert done.args[0] == tmp_path / "faces.safetensors"
    assert not exports.is_busy


def test_size_is_told_before_and_about_right(qtbot: QtBot, session: Session, run: Path, tmp_path: Path) -> None:
    opened(qtbot, session, run)
    exports = session.explore.exports
    wish = film(kind="gif", timeline=film().timeline.stretched(2))
    with qtbot.waitSignal(exports.size_told, timeout=20_000) as told:
        exports.estimate(wish)
    with qtbot.waitSignal(exports.finished, timeout=20_000) as done:
        exports.write_film(tmp_path / "film", wish)
    assert told.args[0] == wish
    assert 0.5 < told.args[1] / done.args[0].stat().st_size < 2


def test_saved_picture_leads_back_and_weights_are_written(qtbot: QtBot, session: Session, run: Path, tmp_path: Path) -> None:
    opened(qtbot, session, run)
    picture = np.zeros((1, 32, 32, 3), np.uint8)
    with qtbot.waitSignal(session.images_saved, timeout=20_000):
        session.save_images(picture, tmp_path / "a.png", {"seed": "5"}, HELD)
    origin = read_origin(tmp_path / "a.png")
    assert origin is not None
    assert (origin.model.name, origin.model.images_seen) == ("Anime faces (built in)", 61_000)
    with qtbot.waitSignal(session.explore.exports.reopened, timeout=20_000):
        session.open_paths([str(tmp_path / "a.png")])
    with qtbot.waitSignal(session.explore.exports.finished, timeout=20_000):
        session.explore.exports.write_network(tmp_path / "faces", "weights")
    assert {path.name for path in tmp_path.glob("faces*")} == {"faces.safetensors", "faces.json"}


def test_lost_run_is_said_and_the_file_opens_as_a_picture(qtbot: QtBot, session: Session, run: Path, tmp_path: Path) -> None:
    opened(qtbot, session, run)
    with qtbot.waitSignal(session.images_saved, timeout=20_000):
        session.save_images(np.zeros((1, 64, 64, 3), np.uint8), tmp_path / "a.png", {}, HELD)
    session.close_run()
    for file in (run / "snapshots").rglob("*"):
        file.unlink() if file.is_file() else None
    (run / "training_options.json").unlink()
    with qtbot.waitSignal(session.failed, timeout=20_000) as said:
        session.open_paths([str(tmp_path / "a.png")])
    assert "was not found" in str(said.args[0])
    with qtbot.waitSignal(session.scan_started, timeout=20_000) as scanned:
        assert session.apply_action(said.args[0].action)
    assert scanned.args[0] == (str(tmp_path / "a.png"),)


def test_plain_pictures_and_folders_are_data(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    Image.new("RGB", (64, 64)).save(tmp_path / "plain.png")
    (tmp_path / "ours.png").write_bytes(png_bytes(np.zeros((64, 64, 3), np.uint8), {KEY: '{"gan-studio":1}'}))
    for given in ([tmp_path / "plain.png"], [tmp_path], [tmp_path / "ours.png", tmp_path / "plain.png"]):
        with qtbot.waitSignal(session.scan_started, timeout=20_000) as scanned:
            session.open_paths([str(path) for path in given])
        assert scanned.args[0] == tuple(str(path) for path in given)
    with qtbot.waitSignal(session.failed, timeout=20_000) as said:
        session.open_paths([str(tmp_path / "ours.png")])
    assert "cannot be understood" in str(said.args[0])
