"""What the session tells of the quality of a run that is opened, and whose generator it draws with."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from pytestqt.qtbot import QtBot

from gan_studio.core.config import Recipe
from gan_studio.core.events import MetricsReady
from gan_studio.core.metrics.report import Measured, Report
from gan_studio.core.run import RunFolder
from gan_studio.core.run_options import DataInfo, RunOptions
from gan_studio.core.sampling import initial_generator
from gan_studio.core.snapshots import Snapshot
from gan_studio.session import Session

WAIT = 30_000
RECIPE = Recipe(size=32, width=4, latent_dim=6)


@pytest.fixture
def session(qtbot: QtBot) -> Generator[Session, None, None]:
    made = Session()
    yield made
    assert made.shutdown()


@pytest.fixture
def folder(tmp_path: Path) -> RunFolder:
    """Better at 2 kimg than at its end; the program was killed after something that was not kept."""
    info = DataInfo(source=("x",), name="x", count=10, shape=(32, 32, 3))
    run = RunFolder.create(tmp_path, RunOptions(recipe=RECIPE, data=info))
    first = dict(initial_generator(RECIPE, (32, 32, 3)).state_dict())
    other = dict(initial_generator(RECIPE.but(seed=1), (32, 32, 3)).state_dict())
    run.write_snapshot(Snapshot(4000, first), "time")
    run.quality.keep_best(2000, other, key="kernel-distance", value=0.1, count=500)
    for images_seen, value in ((1000, 0.9), (2000, 0.1), (4000, 0.4), (6000, 0.3)):
        figure = Measured("kernel-distance", "Kernel distance", value, 0.0, 3.0, "low", "How.")
        run.quality.append({"images_seen": images_seen, **Report(500, (figure,), 1.0).as_table()})
    return run


def test_an_opened_run_tells_its_evaluations_and_draws_with_its_best(
    qtbot: QtBot, session: Session, folder: RunFolder
) -> None:
    told: list[list[MetricsReady]] = []
    session.metrics_loaded.connect(told.append)
    with qtbot.waitSignal(session.run_loaded, timeout=WAIT):
        session.open_run(folder.path)
    (evaluations,) = told
    assert [(each.images_seen, each.is_best, each.best_images_seen) for each in evaluations] == [
        (1000, True, 1000), (2000, True, 2000), (4000, False, 2000)]
    assert session.run is not None
    assert session.run.best_images_seen == 2000
    last = drawn(qtbot, session)
    session.choose_snapshot("best")
    assert session.renderer is not None
    assert session.renderer.snapshot == "best"
    assert not np.array_equal(drawn(qtbot, session), last)
    session.choose_snapshot("last")
    assert np.array_equal(drawn(qtbot, session), last)


def drawn(qtbot: QtBot, session: Session) -> npt.NDArray[np.uint8]:
    with qtbot.waitSignal(session.rendered, timeout=WAIT) as answer:
        session.render(np.ones((1, 6), np.float32))
    images: npt.NDArray[np.uint8] = answer.args[0].images
    return images
