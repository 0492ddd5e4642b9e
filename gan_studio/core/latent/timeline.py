"""A film of latents: keyframes in time, what lies between them, and the frames that are drawn of it.

Between two keys everything that is held goes as `blend.between` says (z on the arc), as quickly as the easing of the first
of them. A film that loops goes from its last key on to its first, so that its end is its beginning.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal, get_args

from gan_studio.core.errors import StudioError
from gan_studio.core.latent.blend import between
from gan_studio.core.latent.held import Held
from gan_studio.core.latent.kept import checked, read_kept, rubbish, write_kept
from gan_studio.core.latent.noise_loop import NoiseLoop
from gan_studio.core.words import Text

TIMELINE_FILE = "timeline.json"
FORMAT, VERSION = "gan-studio-timeline", 1

Easing = Literal["linear", "ease", "in", "out", "hold"]
EASINGS: tuple[Easing, ...] = get_args(Easing)

SHORTEST, LONGEST = 0.1, 600.0  # seconds of a film
CLOSEST = 0.02  # seconds between two keys: more than a frame of 60 images/s
STEP = 1.0  # seconds from the last key to one that is added behind it
MOST_KEYS = 500


@dataclass(frozen=True)
class Keyframe:
    """What is held at a moment. `easing` is that of the way to the next key: even, slow at both ends, slow at its beginning
    (in) or its end (out), or none until the next key is there (hold)."""

    seconds: float
    held: Held
    easing: Easing = "ease"


def eased(easing: Easing, t: float) -> float:
    """How far of the way is gone at `t` of the time, both 0 to 1."""
    if easing == "ease":
        return t * t * (3 - 2 * t)
    if easing == "in":
        return t * t
    if easing == "out":
        return t * (2 - t)
    return t if easing == "linear" else 0.0


@dataclass(frozen=True)
class Timeline:
    """Keys in the order of time, at least `CLOSEST` apart, from 0 to `seconds`. Edits give another timeline.

    Attributes:
        seconds: how long the film is. One that loops is back at its first key then.
        noise: a walk around the path, or None.
    """

    keys: tuple[Keyframe, ...] = ()
    seconds: float = STEP
    loops: bool = True
    noise: NoiseLoop | None = None

    def __post_init__(self) -> None:
        times = [key.seconds for key in self.keys]
        gaps = [later - earlier for earlier, later in pairwise(times)]
        end = self.seconds - (CLOSEST if self.loops else 0) + 1e-9
        if not SHORTEST <= self.seconds <= LONGEST or len(times) > MOST_KEYS:
            raise ValueError(f"no film of {self.seconds} s and {len(times)} keys")
        if any(gap < CLOSEST - 1e-9 for gap in gaps) or not all(0 <= time <= end for time in times):
            raise ValueError(f"keys at {times} do not fit {self.seconds} s")
        if len({key.held.z.shape for key in self.keys}) > 1:
            raise ValueError("keys of generators of other sizes")

    # what is shown when

    def at(self, seconds: float) -> Held:
        """What is held at a moment; of a film that loops, also before 0 and after its end.

        Raises:
            ValueError: there are no keys.
        """
        if not self.keys:
            raise ValueError("a film without keys")
        if self.loops:
            seconds %= self.seconds
        held = self._on_path(seconds)
        if self.noise is None:
            return held
        return replace(held, z=self.noise.around(held.z, seconds / self.seconds))

    def _on_path(self, seconds: float) -> Held:
        keys = self.keys
        after = next((place for place, key in enumerate(keys) if key.seconds > seconds), len(keys))
        if len(keys) == 1 or (not self.loops and after in (0, len(keys))):
            return keys[max(0, after - 1)].held
        first, last = keys[after - 1], keys[after % len(keys)]
        start, length = first.seconds, last.seconds - first.seconds
        if after in (0, len(keys)):  # from the last key on to the first
            length += self.seconds
            start -= self.seconds if after == 0 else 0
        return between(first.held, last.held, eased(first.easing, (seconds - start) / length))

    def frame_times(self, fps: float) -> list[float]:
        """The moments of the frames, in seconds. A film that loops has no frame at its end, which is its beginning."""
        count = max(1, round(self.seconds * fps))
        times = [min(self.seconds, frame / fps) for frame in range(count)]
        return times if self.loops else [*times, self.seconds]

    def frames(self, fps: float) -> Iterator[Held]:
        """What is held in each frame, `fps` a second. None without keys."""
        if self.keys:
            yield from map(self.at, self.frame_times(fps))

    def key_at(self, seconds: float) -> int:
        """The key that is at this moment, within half of `CLOSEST`; -1 where there is none."""
        return next((place for place, key in enumerate(self.keys) if abs(key.seconds - seconds) < CLOSEST / 2), -1)

    # edits

    def with_key(self, seconds: float, held: Held, easing: Easing = "ease") -> Timeline:
        """With a key at this moment, in place of one that was there. Beyond the end the film becomes longer.

        Raises:
            ValueError: the latent belongs to a generator of another size, or there are too many keys.
        """
        seconds = min(max(0.0, seconds), LONGEST - (STEP if self.loops else 0))
        there = self.key_at(seconds)
        if there >= 0:
            return self._with(there, replace(self.keys[there], held=held))
        seconds = self._free(seconds, [key.seconds for key in self.keys])
        keys = tuple(sorted((*self.keys, Keyframe(seconds, held, easing)), key=lambda key: key.seconds))
        end = seconds + (STEP if self.loops else 0)
        longer = seconds > self.seconds - (CLOSEST if self.loops else 0)
        return replace(self, keys=keys, seconds=max(self.seconds, end) if longer else self.seconds)

    def with_key_behind(self, held: Held, easing: Easing = "ease") -> Timeline:
        """With a key a second after the last one; the first key is at 0. Raises ValueError like `with_key`."""
        if not self.keys:
            return self.with_key(0.0, held, easing)
        seconds = self.keys[-1].seconds + STEP
        end = seconds + (STEP if self.loops else 0)
        if end > LONGEST:
            raise ValueError(f"a film is {LONGEST:g} s long at most")
        return replace(self, keys=(*self.keys, Keyframe(seconds, held, easing)), seconds=max(end, self.seconds))

    def without_key(self, place: int) -> Timeline:
        """Without a key; the film stays as long as it was."""
        return replace(self, keys=self.keys[:place] + self.keys[place + 1 :])

    def with_key_moved(self, place: int, seconds: float) -> tuple[Timeline, int]:
        """With a key at another moment within the film, past others where it must be, and its new place among them."""
        others = self.keys[:place] + self.keys[place + 1 :]
        end = self.seconds - (CLOSEST if self.loops else 0)
        seconds = self._free(min(max(0.0, seconds), end), [key.seconds for key in others])
        if seconds > end:
            return self, place
        moved = replace(self.keys[place], seconds=seconds)
        keys = sorted((*others, moved), key=lambda key: key.seconds)
        return replace(self, keys=tuple(keys)), next(at for at, key in enumerate(keys) if key is moved)

    def with_easing(self, easing: Easing, place: int | None = None) -> Timeline:
        """With another easing after one key, or after all of them."""
        keys = tuple(replace(key, easing=easing) if place in (None, at) else key for at, key in enumerate(self.keys))
        return replace(self, keys=keys)

    def with_held(self, place: int, held: Held) -> Timeline:
        """With something else held at a key. Raises ValueError like `with_key`."""
        return self._with(place, replace(self.keys[place], held=held))

    def with_loop(self, loops: bool) -> Timeline:
        """Looping, with a way from the last key to the first, or without that way."""
        last = self.keys[-1].seconds if self.keys else 0.0
        seconds = self.seconds
        if loops and last > seconds - CLOSEST:
            way = last / (len(self.keys) - 1) if len(self.keys) > 1 else STEP  # as long as the others
            seconds = min(LONGEST, last + max(way, SHORTEST))
        elif not loops and last >= SHORTEST and self.loops and len(self.keys) > 1:
            seconds = last
        if loops and last > seconds - CLOSEST:
            return replace(self.stretched(seconds - STEP), seconds=seconds, loops=True)
        return replace(self, loops=loops, seconds=seconds)

    def stretched(self, seconds: float) -> Timeline:
        """As long as this, with all keys at the same share of the time; never so short that keys would meet.

        Raises:
            ValueError: not a number.
        """
        if not math.isfinite(seconds):
            raise ValueError(f"{seconds} is no length")
        times = [key.seconds for key in self.keys]
        gaps = [later - earlier for earlier, later in pairwise(times)]
        if self.loops and times:
            gaps.append(self.seconds - times[-1])
        least = max([SHORTEST, *(self.seconds * CLOSEST / gap for gap in gaps if gap > 0)])
        seconds = min(max(seconds, least), LONGEST)
        share = seconds / self.seconds
        return replace(self, seconds=seconds, keys=tuple(replace(key, seconds=key.seconds * share) for key in self.keys))

    def _with(self, place: int, key: Keyframe) -> Timeline:
        return replace(self, keys=(*self.keys[:place], key, *self.keys[place + 1 :]))

    @staticmethod
    def _free(seconds: float, taken: list[float]) -> float:
        """The moment nearest to `seconds` that is far enough from all that are taken."""
        sides = [time + side for time in taken for side in (-CLOSEST, CLOSEST)]
        free = [time for time in (seconds, *sides)
                if time >= 0 and all(abs(time - other) >= CLOSEST - 1e-9 for other in taken)]
        return min(free, key=lambda time: abs(time - seconds))

    # as JSON

    def to_json(self) -> dict[str, Any]:
        """As JSON, to the last bit."""
        return {
            "format": FORMAT, "version": VERSION, "seconds": self.seconds, "loops": self.loops,
            "noise": None if self.noise is None else {"radius": self.noise.radius, "seed": self.noise.seed},
            "keys": [{"seconds": key.seconds, "easing": key.easing, "held": key.held.to_json()} for key in self.keys],
        }

    @classmethod
    def from_json(cls, given: object, name: str = "The timeline") -> Timeline:
        """What `to_json` gave; `name` is what errors call it.

        Raises:
            StudioError: it was written by a newer version, or is nothing of the kind.
        """
        table = checked(given, FORMAT, VERSION, name)
        try:
            if not isinstance(table["loops"], bool):
                raise TypeError("loops is no truth")
            noise = table["noise"]
            return cls(
                tuple(_key(row) for row in table["keys"]), _number(table["seconds"]), table["loops"],
                None if noise is None else NoiseLoop(_number(noise["radius"]), _whole(noise["seed"])))
        except (KeyError, TypeError, ValueError) as error:
            raise rubbish(name) from error


def _key(row: Any) -> Keyframe:
    if row["easing"] not in EASINGS:
        raise ValueError(f"no easing {row['easing']}")
    return Keyframe(_number(row["seconds"]), Held.from_json(row["held"]), row["easing"])


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"{value} is no number")
    return float(value)


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"{value} is no whole number")
    return value


def read_timeline(folder: Path, latent_dim: int) -> Timeline:
    """The one kept in `folder`; an empty one where there is none.

    Raises:
        StudioError: the file cannot be read or understood, is of a newer version, or of a generator of another size.
    """
    path = folder / TIMELINE_FILE
    table = read_kept(path, FORMAT, VERSION)
    if table is None:
        return Timeline()
    found = Timeline.from_json(table, str(path))
    if any(len(key.held.z) != latent_dim for key in found.keys):
        raise rubbish(path)
    return found


def write_timeline(folder: Path, timeline: Timeline) -> None:
    """Raises RunError, and then what was there is untouched."""
    write_kept(folder / TIMELINE_FILE, FORMAT, VERSION, timeline.to_json())


def require_fit(timeline: Timeline, latent_dim: int, styles: int) -> None:
    """Raises StudioError where a key cannot be drawn by a generator of these sizes."""
    for number, key in enumerate(timeline.keys, 1):
        if not key.held.fits(latent_dim, styles):
            raise StudioError(
                Text("Key {number} of the timeline belongs to another generator: it has {count} dimensions, this one {wanted}.",
                     number=number, count=len(key.held.z), wanted=latent_dim),
                Text("Open the run that the timeline was made with."))
