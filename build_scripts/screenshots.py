#!/usr/bin/env python3
"""Draws every page and state of the real app, with real training on built-in sets, into docs/screenshots:

    python3 build_scripts/screenshots.py                    all of them; the main run trains for some minutes
    python3 build_scripts/screenshots.py --minutes 1        less training, so less beautiful faces
    python3 build_scripts/screenshots.py --out DIR          somewhere else
    python3 build_scripts/screenshots.py --full-colour      every colour as it is, three times as large
    python3 build_scripts/screenshots.py --language zh_CN   in another language of the window
    python3 build_scripts/screenshots.py --only explore     one part of it: welcome, data, lab, explore, short or main

It needs no display. Nothing of the user's is touched: it works in a home folder of its own.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import environment

if TYPE_CHECKING:
    from gan_studio.bench.driver import Driver

ROOT = Path(__file__).resolve().parents[1]
WIDE, NARROW = (1440, 900), (1180, 720)
LAB_SECONDS = 12  # that each experiment of the Lab runs
SNAPSHOTS = 8  # of the main run, for the film strip of Explore
PARTS = ("welcome", "data", "lab", "explore", "short", "main")


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--out", type=Path, default=ROOT / "docs" / "screenshots")
    words.add_argument("--minutes", type=float, default=4.0, help="how long the main run trains")
    words.add_argument("--full-colour", action="store_true", help="do not reduce the pictures to 256 colours")
    words.add_argument("--language", default="en", help="what the window speaks: en or zh_CN")
    words.add_argument("--only", choices=PARTS, nargs="+", default=PARTS, help="these parts alone")
    chosen = words.parse_args()
    python = environment.ensure(ROOT, extras=("dev",))
    if Path(sys.prefix).resolve() != (ROOT / ".venv").resolve():
        os.execv(python, [str(python), *sys.argv])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="gan-studio-screenshots-", ignore_cleanup_errors=True) as home:
        # Paths in the pictures read ~/..., not where this machine keeps its temporary files.
        os.environ["GAN_STUDIO_HOME"] = os.environ["HOME"] = os.environ["USERPROFILE"] = home
        chosen.out.mkdir(parents=True, exist_ok=True)
        album = Album(chosen.out, Path(home), full_colour=chosen.full_colour, language=chosen.language)
        album.draw(chosen.minutes * 60, chosen.only)
    return 0


class Album:
    """One walk through the program, a picture at each stop."""

    def __init__(self, out: Path, home: Path, *, full_colour: bool, language: str = "en") -> None:
        self._out = out
        self._home = home
        self._full_colour = full_colour
        self._language = language

    def draw(self, seconds: float, parts: Sequence[str] = PARTS) -> None:
        from gan_studio.bench.driver import Driver

        with Driver(width=WIDE[0], height=WIDE[1], runs_folder=self._home / "training-runs",
                    language=self._language) as driver:
            self._driver: Driver = driver
            walk: dict[str, Callable[[], None]] = {
                "welcome": self._welcome, "data": self._data, "lab": self._lab, "explore": self._explore,
                "short": self._short_runs, "main": lambda: self._main_run(seconds)}
            for part in parts:
                walk[part]()
            if "main" in parts:
                self._welcome_with_runs()
            if driver.errors:
                print(f"The window told of: {driver.errors}", file=sys.stderr)

    def _welcome(self) -> None:
        self._driver.go_to("welcome")
        self._driver.wait(0.5)
        self._take("welcome", sizes=True, light=True)

    def _welcome_with_runs(self) -> None:
        self._driver.session.close_run()
        self._driver.session.refresh_recent_runs()
        self._driver.go_to("welcome")
        self._driver.wait(1)
        self._take("welcome-recent-runs", sizes=True, light=True)

    def _data(self) -> None:
        driver = self._driver
        driver.go_to("data")
        driver.wait(0.3)
        self._take("data-empty")
        driver.open_data(str(self._folder_with_faults()))
        driver.go_to("data")
        driver.wait(1.5)
        self._take("data-skipped", sizes=True)
        driver.open_data("builtin:moons")
        driver.wait(1)
        self._take("data-points")
        driver.session.change_recipe(size=64)
        driver.session.open_data(["builtin:anime-faces"])
        driver.go_to("data")
        driver.wait(0.6)
        self._take("data-scanning")
        driver.wait_for_state(_idle(), 300)
        driver.wait(1.5)
        self._take("data", sizes=True, light=True)

    def _folder_with_faults(self) -> Path:
        """Pictures of our own drawing in two subfolders, among them files that cannot be used."""
        import numpy as np
        from PIL import Image

        from gan_studio.core.data.builtin import preview

        folder = self._home / "Pictures" / "my drawings"
        for key in ("anime-faces", "digits"):
            (folder / key).mkdir(parents=True)
            for number, picture in enumerate(preview(key, 40)):
                Image.fromarray(np.asarray(picture)).resize((96, 96)).save(folder / key / f"{key}-{number:02d}.png")
        first = (folder / "digits" / "digits-00.png").read_bytes()
        (folder / "digits" / "digits-00 copy.png").write_bytes(first)
        (folder / "half.png").write_bytes(first[: len(first) // 2])
        (folder / "empty.png").write_bytes(b"")
        (folder / "letter.jpg").write_bytes(b"Dear studio, this is no picture.")
        Image.new("RGB", (2, 2)).save(folder / "dot.png")
        return folder

    def _lab(self) -> None:
        """Each experiment after some seconds of running, with its verdict, and as it is without the right column."""
        driver = self._driver
        page = driver.go_to("lab")
        every = page.index.keys()
        for key in every:
            page.open_experiment(key)
            driver.wait_until(lambda: driver.session.lab.is_open and not driver.session.lab.is_building, f"'{key}' is built", 120)
            driver.wait(1)
            page.toggle_run()
            driver.wait(LAB_SECONDS)
            driver.session.lab.play(False)
            page.view.measure_now()
            driver.wait(2)
            self._take(f"lab-{key}", sizes=True, light=True)

    def _explore(self) -> None:
        """What Explore can, with the generator that comes with the program: it is as good as one that trained for long."""
        from gan_studio import paths

        driver = self._driver
        driver.session.open_run(paths.builtin_generator())
        page = driver.go_to("explore")
        driver.wait_until(lambda: page.picture.pictures is not None, "a picture", 60)
        page.tabs.show_tab("named")
        driver.wait(3)
        self._take("explore-named", sizes=True, light=True)
        desk = driver.session.explore.directions
        desk.find_components()
        driver.wait_until(lambda: not desk.search and bool(desk.plain()), "components", 120)
        page.tabs.show_tab("directions")
        driver.wait(3)
        self._take("explore-directions", sizes=True, light=True)
        across, up = desk.named()[:2]
        page.picture.show_map(across.key, 0)
        page.picture.show_map(up.key, 1)
        driver.wait(5)
        self._take("explore-map", sizes=True, light=True)
        page.picture.many.button("one").click()
        page.tabs.show_tab("dimensions")
        for seed in (3, 14, 15, 92):
            page.model.go_to_seed(seed)
            page.below.add_key()
        film = page.below.timeline.timeline
        film.move_to(1.4)
        page.model.go_to(film.held_now())
        driver.wait(4)
        self._take("explore-timeline", sizes=True, light=True)
        self._photo(page)
        driver.session.close_run()

    def _photo(self, page: Any) -> None:
        """A picture of the generator's own, as if somebody had taken it: without a word of where it comes from."""
        from PIL import Image

        driver, desk = self._driver, page.photo._desk
        page.model.go_to_seed(70_001)
        driver.wait_until(lambda: page.picture.seen() is page.model.held, "that face", 20)
        path = self._home / "Pictures" / "photo.png"
        path.parent.mkdir(exist_ok=True)
        Image.fromarray(page.picture.pictures[0]).save(path)
        page.model.go_to_seed(5)
        page.photo.search(path)
        driver.wait_until(lambda: desk.latest is not None and not desk.is_searching, "the latent of a photo", 300)
        driver.wait(2)
        self._take("explore-photo", light=True)  # a narrow window has the card in a tab

    def _short_runs(self) -> None:
        """A run of a 2-D toy, and one that reaches its target."""
        driver = self._driver
        driver.open_data("builtin:ring-8")
        driver.start_training()
        driver.go_to("train")
        driver.wait(12)
        self._take("train-points")
        driver.go_to("explore")
        driver.wait(2)
        self._take("explore-points")
        driver.stop_training()
        driver.session.close_run()
        driver.session.change_recipe(size=32)
        driver.open_data("builtin:digits")
        driver.session.change_recipe(size=32, width=16, kimg=12.0)
        driver.start_training()
        driver.go_to("train")
        driver.wait_for_state(_idle(), 300)
        driver.wait(1)
        self._take("train-finished", sizes=True)
        driver.session.close_run()

    def _main_run(self, seconds: float) -> None:
        driver = self._driver
        driver.session.change_recipe(size=64)
        driver.open_data("builtin:anime-faces")
        driver.session.apply_preset("balanced")
        driver.go_to("train")
        driver.wait(1)
        self._take("train-before", sizes=True)
        driver.go_to("explore")
        driver.wait(1.5)
        self._take("explore-before")
        driver.go_to("train")
        driver.start_training()
        driver.wait(6)
        self._take("train-first-seconds")
        for _ in range(SNAPSHOTS):
            driver.wait(seconds / SNAPSHOTS)
            driver.session.snapshot_now()
        self._take("train", sizes=True, light=True)
        page = driver.go_to("explore")
        driver.wait(4)
        self._take("explore", sizes=True, light=True)
        page.picture.many.button("wall").click()
        driver.wait(3)
        self._take("explore-wall", sizes=True, light=True)
        page.picture.many.button("one").click()
        driver.session.pause()
        driver.wait_for_state(_paused())
        driver.go_to("train")
        driver.wait(1)
        self._take("train-paused", sizes=True)
        driver.stop_training()
        driver.wait(1)
        self._take("train-stopped")
        page = driver.go_to("explore")
        page.below.show_mode("snapshots")
        film = page.below.time_machine.film
        driver.wait_until(lambda: film.count() > 2, "the run's snapshots", 30)
        driver.wait(4)
        film.set_current(film.count() // 2)
        film.frame_selected.emit(film.current())
        driver.wait(2)
        self._take("explore-snapshots", sizes=True, light=True)
        page.below.show_mode("timeline")

    def _take(self, name: str, *, sizes: bool = False, light: bool = False) -> None:
        self._save(name)
        if sizes:
            self._driver.window.resize(*NARROW)
            self._driver.wait(0.6)
            self._save(f"{name}-{NARROW[0]}x{NARROW[1]}")
            self._driver.window.resize(*WIDE)
            self._driver.wait(0.6)
        if light:
            self._theme("light")
            self._save(f"{name}-light")
            self._theme("dark")

    def _theme(self, name: Any) -> None:
        from gan_studio.ui.theme import apply_theme, theme_for

        apply_theme(self._driver.app, theme_for(name, self._driver.app))
        self._driver.wait(0.6)

    def _save(self, name: str) -> None:
        path = self._out / f"{name}.png"
        if not self._driver.window.grab().save(str(path)):
            raise OSError(f"{path} cannot be written.")
        if not self._full_colour:
            from PIL import Image

            with Image.open(path) as picture:
                picture.convert("RGB").quantize(256, Image.Quantize.MEDIANCUT, kmeans=3).save(path, optimize=True)
        print(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path, flush=True)


def _idle() -> Any:
    from gan_studio.session.view import SessionState

    return SessionState.IDLE


def _paused() -> Any:
    from gan_studio.session.view import SessionState

    return SessionState.PAUSED


if __name__ == "__main__":
    sys.exit(main())
