"""Every grid that a run has drawn, within a bounded memory: the newest in full, older ones read back from the run folder."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from gan_studio.core.events import GridReady, ImagesNHWC

MEMORY_BYTES = 96_000_000
THUMBNAIL_SIZE = 64


@dataclass(frozen=True)
class Frame:
    """One grid of the film strip. `thumbnail` is uint8 HWC of its first tile."""

    images_seen: int
    epoch: float
    path: Path
    thumbnail: npt.NDArray[np.uint8]

    @property
    def kimg(self) -> float:
        return self.images_seen / 1000


class _Answer(QObject):
    loaded = Signal(int, int, object, object)  # generation, index, images or None, what went wrong


class _Read(QRunnable):
    """Reads one sheet outside of the window's thread."""

    def __init__(self, generation: int, index: int, path: Path, answer: _Answer) -> None:
        super().__init__()
        self._generation, self._index, self._path, self._answer = generation, index, path, answer

    def run(self) -> None:
        from gan_studio.core.errors import StudioError
        from gan_studio.core.sheets import load_sheet  # Pillow: not on the way to the first window

        try:
            images, trouble = load_sheet(self._path), ""
        except StudioError as error:
            images, trouble = None, error.words
        except (OSError, ValueError) as error:
            images, trouble = None, str(error)
        self._answer.loaded.emit(self._generation, self._index, images, trouble)


class FrameStore(QObject):
    """The grids of one run, by index in the order they came; a run that is opened again begins with `clear`."""

    images_ready = Signal(int, object)  # index, uint8 NHWC: the answer to `request`
    failed = Signal(object)  # a sheet can no longer be read

    def __init__(self, parent: QObject | None = None, memory_bytes: int = MEMORY_BYTES) -> None:
        super().__init__(parent)
        self._memory_bytes = memory_bytes
        self._frames: list[Frame] = []
        self._images: OrderedDict[int, ImagesNHWC] = OrderedDict()  # least recently used first
        self._bytes = 0
        self._reading: set[int] = set()
        self._generation = 0
        self._answer = _Answer(self)
        self._answer.loaded.connect(self._take)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def __len__(self) -> int:
        return len(self._frames)

    def __getitem__(self, index: int) -> Frame:
        return self._frames[index]

    def clear(self) -> None:
        self._pool.clear()
        self._generation += 1
        self._frames.clear()
        self._images.clear()
        self._reading.clear()
        self._bytes = 0

    def add(self, grid: GridReady) -> int:
        """Keeps a grid of fakes and gives its index. A grid of a moment already kept (sample now, twice) is kept too."""
        index = len(self._frames)
        self._frames.append(Frame(grid.images_seen, grid.epoch, grid.path, thumbnail_of(grid.images[0])))
        self._keep(index, grid.images)
        return index

    def images(self, index: int) -> ImagesNHWC | None:
        """A grid's pictures where they are in memory."""
        images = self._images.get(index)
        if images is not None:
            self._images.move_to_end(index)
        return images

    def request(self, index: int) -> None:
        """Answers with `images_ready`: at once where the pictures are in memory, else when they are read."""
        images = self.images(index)
        if images is not None:
            self.images_ready.emit(index, images)
        elif index not in self._reading:
            self._reading.add(index)
            self._pool.start(_Read(self._generation, index, self._frames[index].path, self._answer))

    def index_at(self, images_seen: float) -> int:
        """The frame nearest to a moment; -1 where there is none."""
        if not self._frames:
            return -1
        return min(range(len(self._frames)), key=lambda index: abs(self._frames[index].images_seen - images_seen))

    def wait(self) -> None:
        """Until nothing is being read any more; before the window goes."""
        self._pool.clear()
        self._pool.waitForDone()

    def _keep(self, index: int, images: ImagesNHWC) -> None:
        self._images[index] = images
        self._bytes += images.nbytes
        while self._bytes > self._memory_bytes and len(self._images) > 1:
            _, dropped = self._images.popitem(last=False)
            self._bytes -= dropped.nbytes

    @Slot(int, int, object, object)
    def _take(self, generation: int, index: int, images: ImagesNHWC | None, trouble: str) -> None:
        if generation != self._generation:
            return
        self._reading.discard(index)
        if images is None:
            self.failed.emit(trouble)
            return
        if index not in self._images:
            self._keep(index, images)
        self.images_ready.emit(index, images)


def thumbnail_of(image: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """A small copy (HWC) of a picture that does not keep the large one alive: each pixel a mean where it is a whole share."""
    step = max(1, image.shape[0] // THUMBNAIL_SIZE)
    height, width = image.shape[0] // step * step, image.shape[1] // step * step
    blocks = image[:height, :width].reshape(height // step, step, width // step, step, image.shape[2])
    small: npt.NDArray[np.uint8] = blocks.mean(axis=(1, 3)).astype(np.uint8)
    return small


def epoch_label(epoch: float) -> str:
    """'0', '0.07', '1.4', '16', '120': short enough to stand under a thumbnail, and different where epochs are long."""
    if epoch >= 100 or abs(epoch - round(epoch)) < (0.005 if epoch < 1 else 0.05):
        return f"{epoch:.0f}"
    return f"{epoch:.2f}" if epoch < 1 else f"{epoch:.1f}"
