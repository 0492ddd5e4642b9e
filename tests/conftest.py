"""What every test may count on: no display, no user's folders, one thread, small real data."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Generator
from pathlib import Path

# Before Qt, numpy or torch is loaded by any test module: all three read these once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("PYTHONHASHSEED", "0")
if "XDG_RUNTIME_DIR" not in os.environ and sys.platform == "linux":
    os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="gan-studio-tests-")  # mkdtemp gives the 0700 Qt asks for

import numpy as np
import pytest
from PIL import Image, ImageDraw

# As in the program: Python must not end a widget of one test in a thread that a later one starts (workers/garbage.py).
gc.disable()

SHARED_DATA = Path(__file__).resolve().parents[1].parent / "shared" / "data"


@pytest.fixture(autouse=True)
def studio_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's folder of its own for each test: no preference or run of one test reaches the next, or the user."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("GAN_STUDIO_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The program's own application object, which hears what the desktop opens."""
    from gan_studio.ui.application import Application

    return Application


@pytest.fixture(autouse=True)
def collected() -> Generator[None, None, None]:
    """Unreachable cycles of a test are collected after it, as often as they are many."""
    yield
    from gan_studio.workers.garbage import collect_what_is_due

    collect_what_is_due()


@pytest.fixture(autouse=True)
def one_torch_thread() -> None:
    """Tests share two cores; a test that starts a trainer may have raised the number of threads, and have told the processor
    to take the smallest numbers for zero."""
    if "torch" in sys.modules:
        import torch

        torch.set_num_threads(1)
        torch.set_flush_denormal(False)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of shared test sets; the test is skipped where it is not beside the checkout."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"no shared test data beside the checkout ({SHARED_DATA.name}/)")
    return SHARED_DATA


def draw_image(number: int, size: int = 40) -> Image.Image:
    """A small picture that no other number gives: one coloured disc on a plain ground."""
    rng = np.random.default_rng(number)
    ground, ink = (tuple(int(value) for value in rng.integers(0, 256, 3)) for _ in range(2))
    x, y = (int(value) for value in rng.integers(size // 4, 3 * size // 4, 2))
    radius = int(rng.integers(size // 8, size // 3))
    image = Image.new("RGB", (size, size), ground)
    ImageDraw.Draw(image).ellipse((x - radius, y - radius, x + radius, y + radius), fill=ink)
    image.putpixel((0, 0), (number % 256, number // 256, 7))  # two alike by chance stay different files
    return image


@pytest.fixture(scope="session")
def image_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of 64 small distinct PNGs. Shared by all tests: read it, never write to it."""
    folder = tmp_path_factory.mktemp("discs")
    for number in range(64):
        draw_image(number).save(folder / f"disc-{number:02d}.png")
    return folder
