"""2.1 Generations: a film of what was kept, the pictures of one G beside real ones, and what the next G changed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from gan_studio.core.lab.base import Shown
from gan_studio.core.lab.growth_facts import SHOWN, Floats, GrowthShown, Picture
from gan_studio.ui.pages.lab.growth import GrowthView
from gan_studio.ui.widgets.film_strip import FilmStrip
from gan_studio.ui.widgets.lab_growth_tiles import Scored, ScoredTiles
from gan_studio.ui.widgets.label import Label
from gan_studio.ui.widgets.segmented import SegmentedControl

REALS = 8
PAIRS = 8


class GenerationsView(GrowthView):
    key = "generations"

    def build(self) -> None:
        self.build_settings()
        self.build_progress()
        self._shown: GrowthShown | None = None
        self.judge = SegmentedControl(
            [("own", self.tr("its own D")), ("before", self.tr("the D before")), ("after", self.tr("the next D")),
             ("first", self.tr("D 1")), ("last", self.tr("the last D"))], "own", name=self.tr("Judged by"))
        self.judge.changed.connect(lambda _: self._draw())
        label = Label(self.tr("Judged by"), "body", "t2")
        self.toolbar.addWidget(label)
        self.toolbar.addWidget(self.judge)
        self.toolbar.addStretch(1)
        self.control("judge", self.tr("Judged by"), label, self.judge)
        self.film = FilmStrip(name=self.tr("Generations"))
        self.film.frame_selected.connect(lambda _: self._draw())
        far = QHBoxLayout()
        far.addWidget(self.progress)
        far.addWidget(self.far)
        far.addStretch(1)
        self.drawn_title, self.real_title = Label("", "action", "gt"), Label("", "action", "rt")
        self.drawn = ScoredTiles(name=self.tr("Pictures of G"), tall=118)
        self.reals = ScoredTiles(name=self.tr("Real pictures"), tall=118)
        row = QHBoxLayout()
        row.setSpacing(16)
        for title, tiles, stretch in ((self.drawn_title, self.drawn, 2), (self.real_title, self.reals, 1)):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(title)
            column.addWidget(tiles, 1)
            row.addLayout(column, stretch)
        self.turn_title = Label("", "action", "t1")
        self.turn = Label("", "small", "t2", wrap=True)
        self.pairs = ScoredTiles(name=self.tr("Before and after, the greatest rise first"), tall=64)
        self.body.addWidget(self.film)
        self.body.addLayout(far)
        self.body.addLayout(row, 3)
        self.body.addWidget(self.turn_title)
        self.body.addWidget(self.turn)
        self.body.addWidget(self.pairs, 2)
        self._empty()

    def take_started(self) -> None:
        super().take_started()
        self._empty()

    def take_shown(self, shown: Shown) -> None:
        if not isinstance(shown, GrowthShown):
            return
        self._shown = shown
        if self.show_progress(shown):
            grown = shown.grown
            for number in range(self.film.count(), len(grown.iterations)):
                self.film.add_frame(_four(grown.pictures[number]), str(number + 1), self.tr(
                    "Generation {0}, after {1} iterations").format(number + 1, grown.iterations[number]))
            self._draw()
        if not shown.grown.iterations and not self.reals.tiles():
            self.reals.set_tiles([Scored(picture, 0.0, "") for picture in shown.growing.reals[:REALS]])

    def _empty(self) -> None:
        self._shown = None
        self.film.clear()
        for tiles, count in ((self.drawn, SHOWN), (self.reals, REALS), (self.pairs, PAIRS)):
            tiles.set_tiles([])
            tiles.set_expected(count)
        self.drawn_title.setText(self.tr("Pictures of G"))
        self.real_title.setText(self.tr("Real pictures"))
        self.turn_title.setText(self.tr("From one G to the next"))
        self.turn.setText(self.tr("Run: the first generation comes within seconds."))

    def judged_by(self) -> int:
        """The generation of the D that judges, from 0; the nearest there is."""
        now, last = self.film.current(), self.film.count() - 1
        wanted = {"own": now, "before": now - 1, "after": now + 1, "first": 0, "last": last}[self.judge.current()]
        return min(max(0, wanted), last)

    def _draw(self) -> None:
        """The generation that the film stands at."""
        shown, now = self._shown, self.film.current()
        if shown is None or now < 0:
            return
        grown, judge = shown.grown, self.judged_by()
        beliefs, real = grown.beliefs[judge, now], grown.real_beliefs[judge]
        self.drawn_title.setText(self.tr("G {0}: {1} from D {2}").format(now + 1, f"{beliefs.mean():.2f}", judge + 1))
        self.drawn.set_tiles(self._tiles(grown.pictures[now], beliefs, judge), self.drawn_title.text())
        self.real_title.setText(self.tr("Real: {0} from D {1}").format(f"{real.mean():.2f}", judge + 1))
        self.reals.set_tiles(self._tiles(shown.growing.reals[:REALS], real, judge), self.real_title.text())
        self._draw_turn(now)

    def _tiles(self, pictures: Picture, beliefs: Floats, judge: int) -> list[Scored]:
        return [Scored(picture, float(belief), f"{belief:.2f}",
                       self.tr("D {0} takes it for real at {1}").format(judge + 1, f"{belief:.2f}"))
                for picture, belief in zip(pictures, beliefs, strict=False)]

    def _draw_turn(self, now: int) -> None:
        """What G of the generation after this one does to the D of this one, and what the D after that makes of it."""
        assert self._shown is not None
        grown = self._shown.grown
        self.turn_title.setText(self.tr("From G {0} to G {1}").format(now + 1, now + 2))
        if now + 1 >= len(grown.iterations):
            self.turn.setText(self.tr("The next generation is not there yet."))
            self.pairs.set_tiles([])
            return
        means = grown.means()
        self.turn.setText(self.tr(
            "D {0} gives G {0} {2}, and G {1} {3}. D {1} gives G {1} {4}. The same latents, the greatest rise for D {0} first:")
            .format(now + 1, now + 2, *(f"{means[cell]:.2f}" for cell in ((now, now), (now, now + 1), (now + 1, now + 1)))))
        before, after = grown.beliefs[now, now, :SHOWN], grown.beliefs[now, now + 1, :SHOWN]
        self.pairs.set_tiles([
            Scored(grown.pictures[now][at], float(after[at]), _signed(float(after[at] - before[at])),
                   self.tr("D {0}: from {1} to {2}").format(now + 1, f"{before[at]:.2f}", f"{after[at]:.2f}"),
                   grown.pictures[now + 1][at])
            for at in by_rise(before, after, PAIRS)], self.turn.text())


def by_rise(before: Floats, after: Floats, count: int) -> Sequence[int]:
    """`count` places spread evenly over all of them, the greatest rise first and the smallest last."""
    order = np.argsort(before - after)
    return [int(order[at]) for at in np.linspace(0, len(order) - 1, min(count, len(order))).round().astype(int)]


def _signed(value: float) -> str:
    return f"{value:+.2f}".replace("-", "−")


def _four(pictures: Picture) -> Picture:
    """The first four in a square, for the film."""
    return np.ascontiguousarray(np.concatenate([np.concatenate(list(pictures[at : at + 2]), 1) for at in (0, 2)], 0))
