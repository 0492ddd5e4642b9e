"""What the jobs of the directions refuse before they begin."""

from __future__ import annotations

from pathlib import Path

import pytest

from gan_studio.core.config import Recipe
from gan_studio.core.errors import DataError
from gan_studio.session.direction_tasks import Labelled, find_named
from gan_studio.workers.jobs import JobControl
from gan_studio.workers.render_thread import RendererLike


@pytest.mark.parametrize(("source", "said"), [("builtin:anime-faces", "is drawn"), ("pictures", "cannot be read")])
def test_table_that_is_of_no_use_is_refused_before_a_generator_is_built(tmp_path: Path, source: str, said: str) -> None:
    def build() -> RendererLike:
        pytest.fail("a generator was built")

    pictures = Labelled((source,), "", Recipe.make(size=32))
    with pytest.raises(DataError, match=said):
        find_named(build, pictures, tmp_path / "nowhere.csv", [], [])(JobControl(lambda _: None))
