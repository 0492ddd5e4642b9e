"""Line by line, and back: what was done is kept as turns of D and of G, with the state of the game before some of them.

Going back restores the last state before and does the lines after it again. They are the same, bit for bit, because weights,
optimisers, random numbers, place in the data and the rate are. Whatever is done that was not done then begins another future.
"""

from __future__ import annotations

import hashlib
import math
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from gan_studio.core.lab.line_facts import D_LINES, G_LINES

if TYPE_CHECKING:
    from torch import Tensor

    from gan_studio.core.lab.game import Game, GameState
    from gan_studio.core.methods.gan import Line

Who = Literal["d", "g"]
DEPTH = 200  # iterations, and so far more than 200 lines
HELD = 128 << 20  # bytes of states at most; where they are large, some turns are done again instead
COURSE = 1000  # iterations whose V~ is remembered


@dataclass
class Turn:
    """One step of D, or of G."""

    who: Who
    eta: float
    iteration: int  # that it belongs to, from 1
    number: int  # which step of D in it, from 1; of G 1
    before: GameState | None = None  # how the game stood; kept before some turns
    v: float | None = None  # V~ of it, once it was done

    @property
    def lines(self) -> int:
        return len(D_LINES if self.who == "d" else G_LINES)


@dataclass
class Present:
    """What the lines of the turn in progress made."""

    name: str = "start"
    x: Tensor | None = None
    z: Tensor | None = None
    fake: Tensor | None = None
    real_logits: Tensor | None = None
    fake_logits: Tensor | None = None
    v: float | None = None
    gradient: float | None = None
    moved: float | None = None
    theta: Tensor | None = None  # of the network that is moved, from before
    frozen: Tensor | None = field(default=None, repr=False)  # of the other one


class History:
    """The game at one line of its course.

    Args:
        k: steps of D to one of G.
        held: bytes that the states may take.
        rate: η of turns that begin; it may be set at any time.

    Attributes:
        present: what the last line, and those before it in its turn, made.
        checked, changed: after how many lines the frozen network was compared, and was another.
    """

    def __init__(self, game: Game, k: int, rate: float, depth: int = DEPTH, held: int = HELD) -> None:
        self._game, self._k = game, k
        self.rate = rate
        self._depth, self._held = depth * (k + 1), held
        self._every = 1  # turns from one state to the next
        self._turns: list[Turn] = []
        self._at, self._done = -1, 0  # the turn of the last line, and how many of its lines were done
        self._lines: Iterator[Line] | None = None
        self.present = Present()
        self.course: deque[tuple[int, float]] = deque(maxlen=COURSE)
        self.checked = self.changed = 0

    # where it is -----------------------------------------------------------------------------------------------------

    @property
    def turn(self) -> Turn | None:
        """The turn of the last line; None at the very start."""
        return self._turns[self._at] if self._at >= 0 else None

    @property
    def resting(self) -> bool:
        """Whether the next line begins a turn."""
        return self.turn is None or self._done == self.turn.lines

    @property
    def back_lines(self) -> int:
        """Lines that one can go back."""
        return sum(turn.lines for turn in self._turns[: max(0, self._at)]) + self._done

    @property
    def lines_ahead(self) -> int:
        """Lines that were done already, after this one."""
        turn = self.turn
        here = turn.lines - self._done if turn is not None and turn.v is not None else 0
        return here + sum(turn.lines for turn in self._turns[self._at + 1 :])

    @property
    def kept_from(self) -> int:
        """The first iteration that one can go back to."""
        return self._turns[0].iteration if self._turns else 1

    @property
    def bytes(self) -> int:
        """Memory of the states."""
        return sum(turn.before.bytes for turn in self._turns if turn.before is not None)

    def next_who(self) -> Who:
        """Whose turn it is when this one is over: as it was, or else k times D and once G."""
        if self._at + 1 < len(self._turns):
            return self._turns[self._at + 1].who
        turn = self.turn
        return "d" if turn is None or turn.who == "g" or turn.number < self._k else "g"

    # forward ---------------------------------------------------------------------------------------------------------

    def forward(self, who: Who | None = None) -> str:
        """One line; its name. `who` may choose the other network where a turn begins: what was ahead is gone then.

        Raises:
            NonFiniteError: everything is as it was before this turn.
        """
        if self.resting:
            wanted = who or self.next_who()
            if self._at + 1 < len(self._turns) and self._turns[self._at + 1].who != wanted:
                self.cut()
            if self._at + 1 == len(self._turns):
                self._append(wanted)
            self._begin(self._at + 1)
        self._one_line()
        return self.present.name

    def cut(self) -> None:
        """Forgets what is ahead; the turn in progress stays."""
        gone = self._turns[self._at + 1 :]
        if not gone:
            return
        del self._turns[self._at + 1 :]
        first = gone[0].iteration
        while self.course and self.course[-1][0] >= first:
            self.course.pop()
        for turn in self._turns[-self._k - 1 :]:
            if turn.iteration == first and turn.v is not None and turn.who == "d":
                self._note(turn)

    def set_rate(self, rate: float) -> None:
        """Another η, from the next move on; what is ahead was done with the old one, and is gone."""
        self.rate = rate
        self.cut()
        if (turn := self.turn) is not None and not self.resting:
            turn.eta = rate
            self._set_rate(turn)

    def _append(self, who: Who) -> None:
        last = self.turn
        ended = last is None or last.who == "g"
        iteration = (last.iteration if last is not None else 0) + ended
        number = 1 if last is None or ended or who == "g" else last.number + 1
        since = next((back for back, turn in enumerate(reversed(self._turns), 1) if turn.before is not None), None)
        kept = self._game.capture() if since is None or since >= self._every else None
        if kept is not None:
            self._every = max(1, math.ceil(self._depth * kept.bytes / self._held))
        self._turns.append(Turn(who, self.rate, iteration, number, kept))
        if len(self._turns) > self._depth + self._every:
            self._drop_oldest()

    def _drop_oldest(self) -> None:
        """Up to the next turn that has a state before it."""
        until = next((at for at, turn in enumerate(self._turns) if at and turn.before is not None), 0)
        if until and len(self._turns) - until >= self._depth:
            del self._turns[:until]
            self._at -= until

    def _begin(self, at: int) -> None:
        turn = self._turns[at]
        networks = self._game.method.networks
        moving, frozen = ("discriminator", "generator") if turn.who == "d" else ("generator", "discriminator")
        self._at, self._done = at, 0
        self._set_rate(turn)
        self._lines = self._game.d_lines() if turn.who == "d" else self._game.g_lines()
        self.present = Present(theta=weights(networks[moving]), frozen=weights(networks[frozen]))

    def _set_rate(self, turn: Turn) -> None:
        for optimizer in self._game.method.optimizers.values():
            for group in optimizer.param_groups:
                group["lr"] = turn.eta

    def _one_line(self) -> None:
        from gan_studio.core.methods.base import NonFiniteError

        turn = self._turns[self._at]
        assert self._lines is not None
        try:
            self._take(next(self._lines))
            if self._done + 1 == turn.lines and not self._game.is_finite():
                raise NonFiniteError("a weight is not finite")
        except NonFiniteError:
            self.goto(self._at - 1, None)
            del self._turns[self._at + 1 :]
            raise
        self._done += 1
        now, networks = self.present, self._game.method.networks
        frozen = weights(networks["generator" if turn.who == "d" else "discriminator"])
        assert now.frozen is not None
        self.checked += 1
        self.changed += not same_bits(now.frozen, frozen)
        if self._done == turn.lines:
            turn.v = now.v
            if turn.who == "d" and self._at + 1 == len(self._turns):
                self._note(turn)

    def _take(self, line: Line) -> None:
        import torch

        now, name = self.present, line.name
        now.name = name
        if name == "reals":
            now.x = line.values["x"]
        elif name in ("latents", "g_latents"):
            now.z = line.values["z"]
            if name == "g_latents":  # the engine draws them within its step, and keeps none
                now.fake = self._game.drawn_by(line.values["z"], averaged=False)
        elif name == "fakes":
            now.fake = line.values["x"]
        else:
            network = self._game.method.networks["discriminator" if name == "d" else "generator"]
            now.real_logits, now.fake_logits = line.values.get("real"), line.values["fake"]
            now.v = -float(line.scalars["loss_d" if name == "d" else "loss_g"])
            slopes = [parameter.grad for parameter in network.parameters() if parameter.grad is not None]
            if slopes:
                now.gradient = float(torch.linalg.vector_norm(torch.cat([slope.reshape(-1) for slope in slopes])))
            assert now.theta is not None
            now.moved = float(torch.linalg.vector_norm(weights(network) - now.theta))

    def _note(self, turn: Turn) -> None:
        assert turn.v is not None
        if self.course and self.course[-1][0] == turn.iteration:
            self.course.pop()
        self.course.append((turn.iteration, turn.v))

    # back ------------------------------------------------------------------------------------------------------------

    def back(self, lines: int = 1) -> int:
        """So many lines back, or as many as there are; how many it were."""
        at, done, gone = self._at, self._done, 0
        while gone < lines and at >= 0:
            step = min(done, lines - gone)
            done, gone = done - step, gone + step
            if not done:
                at -= 1
                done = self._turns[at].lines if at >= 0 else 0
        if gone:
            self.goto(at, done)
        return gone

    def goto_iteration(self, iteration: int) -> None:
        """To the end of an iteration that is kept: its last line is the present one; the nearest that there is."""
        ends = [at for at, turn in enumerate(self._turns) if turn.iteration <= iteration]
        self.goto(ends[-1] if ends else -1, None)

    def goto(self, at: int, done: int | None) -> None:
        """To a turn after `done` of its lines (all for None); -1 is before everything that is kept."""
        self._lines = None
        start = max((here for here in range(max(0, at) + 1) if self._turns[here].before is not None), default=0)
        state = self._turns[start].before
        assert state is not None, "the oldest turn that is kept always has one"
        self._game.restore(state)
        self._at, self._done, self.present = start - 1, 0, Present()
        for here in range(start, at + 1):
            self._begin(here)
            lines = self._turns[here].lines
            for _ in range(lines if here < at or done is None else done):
                self._one_line()

    def fingerprint(self) -> tuple[str, int]:
        """Of everything as it stands, and of how many numbers: the same exactly where every bit is."""
        state, now = self._game.capture(), self.present
        found = hashlib.blake2b(state.digest().encode(), digest_size=16)
        for tensor in (now.x, now.z, now.fake, now.real_logits, now.fake_logits):
            found.update(b"-" if tensor is None else tensor.detach().cpu().contiguous().numpy().tobytes())
        return found.hexdigest(), state.numbers


def weights(network: object) -> Tensor:
    """All parameters of a network in one row, a copy."""
    import torch

    return torch.cat([parameter.detach().reshape(-1) for parameter in network.parameters()])  # type: ignore[attr-defined]


def same_bits(one: Tensor, other: Tensor) -> bool:
    """Whether two rows of float32 are the same in every bit: 0 and -0 are not, a not-a-number is itself."""
    import torch

    return torch.equal(one.view(torch.int32), other.view(torch.int32))
