"""What an experiment of the Lab is: a claim of the lecture that one can touch, and a figure that says whether it holds.

    claim     one sentence, in our own words          touch    what to do
    notice    what to look for while doing it         verdict  a figure computed now, and how

An experiment lives in a thread of its own (`workers.lab_thread`) or in the command line's; all its methods are called from
there. `play` is a generator and each of its yields a safe point, as in the trainer.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from gan_studio.core.lab.settings import LabSettings
from gan_studio.core.words import Text

if TYPE_CHECKING:
    from gan_studio.core.data.types import DataSet


@dataclass(frozen=True)
class Verdict:
    """What was measured.

    Attributes:
        sentence: the result in words, made from the figures.
        obtained: how: seed, numbers of samples, what was compared with what.
        figures: by name, as they go into `--json`: numbers, truths, lists of them.
        holds: whether the claim showed; None where nothing was claimed about this setting.
    """

    sentence: Text
    obtained: Text
    figures: dict[str, Any] = field(default_factory=dict)
    holds: bool | None = None


@dataclass(frozen=True)
class Shown:
    """Base of what an experiment has to show: plain facts and numpy arrays, never changed after they were handed out."""


class Experiment(ABC):
    """One experiment. `Settings` holds whatever a person can change, and is what is saved and shared.

    Attributes:
        key: its name on the command line and in files.
        number: its place in the lecture, "2.1".
        wants_data: "images" where it can be opened on a person's own pictures, "" where its data are its own.
    """

    key: ClassVar[str]
    number: ClassVar[str]
    title: ClassVar[Text]
    claim: ClassVar[Text]
    touch: ClassVar[Text]
    notice: ClassVar[Text]
    Settings: ClassVar[type[LabSettings]]
    wants_data: ClassVar[str] = ""

    def __init__(self, settings: LabSettings, data: DataSet | None = None) -> None:
        """Builds networks and data at once; nothing is trained yet.

        Args:
            data: the person's own, where the experiment `wants_data`; None is the built-in set.

        Raises:
            RecipeError, DataError: these settings, or these data, are not possible.
        """
        self.settings = settings
        self.data = data

    @abstractmethod
    def play(self) -> Generator[None, None, None]:
        """Goes on from where it is. Each yield is a safe point, a few milliseconds apart where that is possible; it ends when
        there is nothing more to do. Closing it in between loses nothing."""

    @abstractmethod
    def shown(self) -> Shown:
        """How things stand now."""

    @abstractmethod
    def measure(self, quick: bool) -> Generator[float, None, Verdict]:
        """The whole experiment without anybody touching it: for `gan-studio lab NAME`. Yields the share that is done, 0 to 1.

        Args:
            quick: in seconds rather than minutes; the verdict's direction still shows.
        """

    def verdict(self) -> Verdict | None:
        """What can be said of things as they stand now; None before there is anything."""
        return None
