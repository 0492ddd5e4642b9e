"""Every picture can come from an older snapshot; the newest is back at once; one latent goes through all of them."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from pytestqt.qtbot import QtBot

from gan_studio.core.config import Recipe
from gan_studio.core.errors import StudioError
from gan_studio.core.latent.held import Held
from gan_studio.core.run import RunFolder
from gan_studio.core.run_options import DataInfo, RunOptions
from gan_studio.core.sampling import Renderer, initial_generator
from gan_studio.core.snapshots import Snapshot
from gan_studio.session import Session
from gan_studio.session.time_machine import IN_MEMORY, Moment, TimeMachineDesk
from gan_studio.session.view import RenderResult

WAIT = 30_000
RECIPE = Recipe(size=32, width=4, latent_dim=6)
Z = np.ones((1, 6), np.float32)
COUNT = IN_MEMORY + 2


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Snapshots that all draw something else."""
    info = DataInfo(source=("x",), name="x", count=1000, shape=(32, 32, 3))
    folder = RunFolder.create(tmp_path_factory.mktemp("runs"), RunOptions(recipe=RECIPE, data=info))
    for number in range(COUNT):
        weights = dict(initial_generator(RECIPE.but(seed=number), (32, 32, 3)).state_dict())
        folder.write_snapshot(Snapshot(1000 * number, weights), "time")
    return folder.path


@pytest.fixture
def session(qtbot: QtBot, run: Path) -> Generator[Session, None, None]:
    made = Session()
    with qtbot.waitSignal(made.run_loaded, timeout=WAIT):
        made.open_run(run)
    yield made
    assert made.shutdown()


@pytest.fixture
def machine(qtbot: QtBot, session: Session) -> TimeMachineDesk:
    made = session.explore.time_machine
    made.look_again()
    qtbot.waitUntil(lambda: len(made.moments) == COUNT)
    return made


def drawn(qtbot: QtBot, session: Session, tag: str = "main") -> npt.NDArray[np.uint8]:
    told: dict[int, npt.NDArray[np.uint8]] = {}
    session.rendered.connect(lambda result: told.update({result.serial: result.images}))
    serial = session.render(Z, tag=tag)
    qtbot.waitUntil(lambda: serial in told, timeout=WAIT)
    return told[serial]


def of_snapshot(run: Path, moment: Moment) -> npt.NDArray[np.uint8]:
    return Renderer.from_run(run, moment.path).render(Z)


def test_it_knows_the_moments_of_the_run_oldest_first(machine: TimeMachineDesk) -> None:
    assert [moment.images_seen for moment in machine.moments] == [1000 * number for number in range(COUNT)]
    assert machine.moments[3].epoch == 3
    assert not machine.is_back


def test_sliders_are_answered_by_the_chosen_moment_and_by_the_newest_again(
    qtbot: QtBot, session: Session, machine: TimeMachineDesk, run: Path
) -> None:
    newest = drawn(qtbot, session)
    for moment in (machine.moments[0], machine.moments[2], machine.moments[0]):
        machine.go_to(moment)
        assert np.array_equal(drawn(qtbot, session), of_snapshot(run, moment))
        assert np.array_equal(drawn(qtbot, session, "wall"), of_snapshot(run, moment))
    machine.go_to(None)
    assert np.array_equal(drawn(qtbot, session), newest)
    assert np.array_equal(newest, of_snapshot(run, machine.moments[-1]))


def test_the_moment_is_part_of_what_is_exported(session: Session, machine: TimeMachineDesk, run: Path) -> None:
    machine.go_to(machine.moments[1])
    identity, build = session.explore.identity(), session.explore.generator()
    assert (identity.snapshot, identity.images_seen) == (machine.moments[1].path.name, 1000)
    assert build is not None
    assert np.array_equal(build().render(Z), of_snapshot(run, machine.moments[1]))
    machine.go_to(None)
    assert session.explore.identity().snapshot == "last"


def test_an_answer_of_the_newest_that_comes_late_is_dropped(qtbot: QtBot, session: Session, machine: TimeMachineDesk) -> None:
    drawn(qtbot, session)
    told: list[Any] = []
    session.rendered.connect(told.append)
    session.render(Z * 2)
    machine.go_to(machine.moments[0])
    serial = session.render(Z)
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    qtbot.wait(50)
    assert [(result.serial, result.images_seen) for result in told] == [(serial, 0)]


def test_one_latent_goes_through_every_snapshot_in_the_order_asked(
    qtbot: QtBot, machine: TimeMachineDesk, run: Path
) -> None:
    told: list[tuple[Path, Any]] = []
    machine.thumbnail_ready.connect(lambda path, picture: told.append((path, picture)))
    order = [machine.moments[place] for place in (3, 0, 2)]
    held = Held(0, Z[0].copy())
    held.z.setflags(write=False)  # as those of the page are
    machine.draw_strip(held, order)
    qtbot.waitUntil(lambda: len(told) == 3, timeout=WAIT)
    assert [path for path, _ in told] == [moment.path for moment in order]
    for (_, picture), moment in zip(told, order, strict=True):
        assert np.array_equal(picture, of_snapshot(run, moment)[0])


def test_a_snapshot_that_is_gone_is_said_and_the_newest_shown(
    qtbot: QtBot, session: Session, machine: TimeMachineDesk, run: Path
) -> None:
    gone = Moment(run / "snapshots" / "999999", 999_999_000, 1.0)
    told: list[tuple[Path, Any]] = []
    machine.thumbnail_ready.connect(lambda path, picture: told.append((path, picture)))
    machine.draw_strip(Held(0, Z[0]), [gone, machine.moments[0]])
    qtbot.waitUntil(lambda: len(told) == 2, timeout=WAIT)
    assert isinstance(told[0][1], StudioError)
    assert isinstance(told[1][1], np.ndarray)
    machine.go_to(gone)
    with qtbot.waitSignal(session.failed, timeout=WAIT):
        session.render(Z)
    assert not machine.is_back
    drawn(qtbot, session)


def test_few_generators_are_in_memory(qtbot: QtBot, session: Session, machine: TimeMachineDesk) -> None:
    for moment in machine.moments:
        machine.go_to(moment)
        drawn(qtbot, session)
    assert len(machine._generators._kept) == IN_MEMORY


def test_another_run_begins_with_its_newest(qtbot: QtBot, session: Session, machine: TimeMachineDesk) -> None:
    machine.go_to(machine.moments[0])
    session.close_run()
    assert not machine.is_back
    assert machine.moments == ()
    assert session.explore.generator() is not None


def test_while_a_run_trains_sliders_follow_it_unless_an_older_moment_is_held(qtbot: QtBot, image_folder: Path) -> None:
    session = Session()
    told: list[RenderResult] = []
    session.rendered.connect(told.append)
    try:
        session.change_recipe(size=32, width=4, batch=16, kimg=100.0, latent_dim=6, threads=1, precision="float32", metrics=False)
        with qtbot.waitSignal(session.scan_finished, timeout=WAIT):
            session.open_data([str(image_folder)])
        with qtbot.waitSignal(session.run_opened, timeout=WAIT):
            session.start_training()
        session.render(Z)
        qtbot.waitUntil(lambda: len({result.images_seen for result in told}) > 2, timeout=WAIT)
        with qtbot.waitSignal(session.snapshot_saved, timeout=WAIT):
            session.snapshot_now()
        machine = session.explore.time_machine
        machine.look_again()
        qtbot.waitUntil(lambda: len(machine.moments) > 0, timeout=WAIT)
        moment = machine.moments[0]
        machine.go_to(moment)
        told.clear()
        serial = session.render(Z)
        qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
        qtbot.wait(300)
        assert {(result.serial, result.images_seen) for result in told} == {(serial, moment.images_seen)}, "it stays as it was"
        machine.go_to(None)
        told.clear()
        session.render(Z)
        qtbot.waitUntil(lambda: len({result.images_seen for result in told}) > 1, timeout=WAIT)
        assert told[-1].images_seen > moment.images_seen
    finally:
        session.stop()
        assert session.shutdown()
