#!/usr/bin/env python3
"""Trains the small networks that experiments of the Lab bring along, and puts them into gan_studio/resources/lab:

    python3 build_scripts/make_lab_networks.py                all of them
    python3 build_scripts/make_lab_networks.py recogniser     only this one

Each is trained by the program's own engine from a fixed seed on one thread, so the same machine makes the same file again.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
LAB = ROOT / "gan_studio" / "resources" / "lab"
LARGEST = 4_000_000  # bytes of all together


def make_recogniser() -> tuple[bytes, str]:
    """The judge of digits: six times through 10,000 built-in digits at 32 px, a minute of one core."""
    from gan_studio.core.config import Recipe
    from gan_studio.core.data.builtin import draw_builtin
    from gan_studio.core.lab.recogniser import packed
    from gan_studio.core.metrics.classifier import train_classifier

    judge = train_classifier(draw_builtin("digits:10000", Recipe.make(size=32)), epochs=6)
    return packed(judge), f"knows {100 * judge.accuracy:.1f} % of the digits kept aside"


def map_of(digits: str) -> tuple[bytes, str]:
    """The autoencoder of 4.2 from seed 0: a minute of one core."""
    from gan_studio.core.lab.code_map import DIMS

    return coder("ae", 4000, digits, dims=DIMS, batch=64)


def one_of_two(method: str) -> tuple[bytes, str]:
    """The autoencoder or the VAE of 4.3 from seed 0, as far as the whole measurement goes: ten seconds of one core."""
    from gan_studio.core.lab.vae import FULL, VaeExperiment, VaeSettings

    made = VaeExperiment(VaeSettings.make({"start": "new"})).coders[method]
    for _ in made.train(FULL):
        pass
    return made.packed(), f"repeats pictures with an error of {made.error:.3f} after {FULL:,} iterations"


def autoencoder_of_pixels() -> tuple[bytes, str]:
    """The autoencoder of 4.4 from seed 0: two minutes of one core at most."""
    from gan_studio.core.lab.pixel_judges import DIMS

    return coder("ae", 6000, "0123456789", dims=DIMS, batch=64)


def judge_of_pixels() -> tuple[bytes, str]:
    """The D of 4.4, against damaged digits, from seed 0: a minute of one core."""
    from gan_studio.core.lab.pixel_judges import ROUNDS, train_d

    return train_d(), f"has learned for {ROUNDS:,} rounds"


def reader_of_faces() -> tuple[bytes, str]:
    """The reader of 1.1: six times through 4,800 drawn faces, forty seconds of one core. No direction was fitted to it."""
    from gan_studio.core.data.open import open_data
    from gan_studio.core.directions.labels import labels_for
    from gan_studio.core.directions.predictor import packed, train_predictor
    from gan_studio.core.lab.face_reader import SEED, recipe_of_faces

    recipe = recipe_of_faces()
    data = open_data(("builtin:anime-faces",), recipe)
    labels = labels_for(data, recipe)
    training = train_predictor(data, labels.values, seed=SEED)
    while True:
        try:
            next(training)
        except StopIteration as end:
            reader = end.value
            break
    return packed(reader), "reads " + ", ".join(
        f"{factor.key} {fidelity:.2f}" for factor, fidelity in zip(labels.factors, reader.fidelity, strict=True))


def alone_of_digits() -> tuple[bytes, str]:
    """The D alone of 5.1 and 6.1, from seed 0: some minutes of one core."""
    from gan_studio.core.lab import coding, digit_networks

    alone = digit_networks.alone_of_digits(coding.two_sets(None, 0)[0], 0, trained=False)
    for _ in range(digit_networks.ALONE_ITERATIONS):
        alone.step()
    return alone.packed(), f"has learned for {alone.iterations:,} iterations"


def pair_of_digits() -> tuple[bytes, str]:
    """G and D of 5.3 and 6.1, from seed 0: some minutes of one core."""
    from gan_studio.core.lab import coding, digit_networks

    game = digit_networks.pair_of_digits(coding.two_sets(None, 0)[0], 0, trained=False)
    for _ in range(digit_networks.PAIR_ITERATIONS):
        game.step()
    return digit_networks.packed(game), f"has learned for {game.iterations:,} iterations"


def coder(method: str, iterations: int, digits: str, **how: Any) -> tuple[bytes, str]:
    """A coder of the digits named, trained from seed 0."""
    from gan_studio.core.lab.coding import Coder, two_sets

    made = Coder(method, two_sets(None, 0, [int(digit) for digit in digits])[0], seed=0, **how)
    for _ in made.train(iterations):
        pass
    return made.packed(), f"repeats pictures with an error of {made.error:.3f} after {iterations:,} iterations"


MAKERS: dict[str, Callable[[], tuple[bytes, str]]] = {
    "recogniser": make_recogniser,
    "code-map": lambda: map_of("0123456789"),
    "code-map-01": lambda: map_of("01"),
    "vae-ae": lambda: one_of_two("ae"),
    "vae-vae": lambda: one_of_two("vae"),
    "pixel-ae": autoencoder_of_pixels,
    "pixel-d": judge_of_pixels,
    "face-reader": reader_of_faces,
    "alone-digits": alone_of_digits,
    "pair-digits": pair_of_digits,
}
"""Name of the file -> what makes its bytes, and a word on how good it is."""


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(MAKERS)}; all where none is given")
    chosen = words.parse_args()
    unknown = sorted(set(chosen.names) - set(MAKERS))
    if unknown:
        words.error(f"there is no network called {', '.join(unknown)}; there are {', '.join(MAKERS)}")
    sys.path.insert(0, str(ROOT))
    import torch

    torch.set_num_threads(1)
    LAB.mkdir(parents=True, exist_ok=True)
    for name in chosen.names or MAKERS:
        started = time.monotonic()
        made, good = MAKERS[name]()
        (LAB / f"{name}.safetensors").write_bytes(made)
        print(f"{name}: {len(made):,} bytes in {time.monotonic() - started:.0f} s, {good}")
    total = sum(file.stat().st_size for file in LAB.iterdir())
    print(f"all together: {total:,} of {LARGEST:,} bytes")
    return 0 if total <= LARGEST else 1


if __name__ == "__main__":
    sys.exit(main())
