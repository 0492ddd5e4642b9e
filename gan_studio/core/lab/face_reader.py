"""The hands of 1.1: the trained generator that comes with the program, its named sliders, and a reader of faces to whom no
slider was fitted."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from gan_studio import paths
from gan_studio.core.config import Recipe
from gan_studio.core.data.builtin.face_sliders import FACE_SLIDERS
from gan_studio.core.directions import Direction, fit, read_directions
from gan_studio.core.directions.finding import VALUES
from gan_studio.core.directions.predictor import Predictor, unpacked
from gan_studio.core.directions.steering import LEAST_READING
from gan_studio.core.errors import StudioError
from gan_studio.core.models.modulated import ModulatedGenerator
from gan_studio.core.real_batches import tensor_to_images
from gan_studio.core.run import RunFolder
from gan_studio.core.sampling import Renderer
from gan_studio.core.words import Text

FILE = "lab/face-reader.safetensors"
SEED = 2000  # that the reader was trained from: none of those who fitted the sliders, or measured them before
_PAIRS = 6  # faces that are drawn at both ends of a number between two safe points

Floats = npt.NDArray[np.float32]
Pictures = npt.NDArray[np.uint8]


class Faces:
    """The generator in the hand.

    Attributes:
        sliders: its directions in w whose factor the reader can read.
        factors: what is known of every trait, by its key: its name, and what the ends of its slider show.
        reading: how well the reader follows the truth on real faces, by a slider's key.

    Raises:
        StudioError: the installation has no trained generator, or no reader.
    """

    def __init__(self) -> None:
        folder = paths.builtin_generator()
        kept = read_directions(folder) if folder is not None else None
        if folder is None or kept is None:
            raise StudioError(Text("No trained generator came with this installation."), Text("Install GAN Studio again."))
        self._renderer = Renderer.from_run(folder)
        if self._renderer.styled is None:
            raise StudioError(Text("No trained generator came with this installation."), Text("Install GAN Studio again."))
        self._styled: ModulatedGenerator = self._renderer.styled
        self._reader: Predictor = unpacked(paths.resource(FILE).read_bytes())
        keys = [factor.key for factor in FACE_SLIDERS]
        self._readable = [place for place in range(len(keys)) if self._reader.fidelity[place] >= LEAST_READING]
        self._place = {keys[place]: at for at, place in enumerate(self._readable)}
        self.factors = {factor.key: factor for factor in FACE_SLIDERS}
        self.sliders = tuple(each for each in kept.directions if each.space == "w" and each.key in self._place)
        self.reading = {each.key: float(self._reader.fidelity[keys.index(each.key)]) for each in self.sliders}
        self._steps = torch.stack([self._step(each) for each in self.sliders])
        self.latent_dim = self._renderer.latent_dim
        self.trained = self._renderer.images_seen

    def _step(self, direction: Direction) -> Tensor:
        return torch.from_numpy(np.ascontiguousarray(direction.values)).expand(self._styled.styles, len(self._styled.w_mean))

    @torch.no_grad()
    def pictures(self, z_NL: Floats, amounts_NK: Floats) -> Pictures:
        """Faces of vectors (N, latent_dim) with every slider where `amounts_NK` says: uint8 (N, H, W, 3)."""
        return tensor_to_images(self._drawn(self._base(torch.from_numpy(np.array(z_NL, np.float32))),
                                            torch.from_numpy(np.array(amounts_NK, np.float32))))

    @torch.no_grad()
    def effect(self, key: str, count: int, seed: int) -> Generator[None, None, fit.Fidelity]:
        """What a slider does from -3 to 3 to `count` faces, as the reader sees it; a safe point after every few. Moves are in
        standard deviations of the factors over real faces, in the order of `read_keys`."""
        at = [each.key for each in self.sliders].index(key)
        base = self._base(torch.randn(count, self.latent_dim, generator=torch.Generator().manual_seed(seed)))
        read = []
        for start in torch.split(base, 1):
            amounts = torch.zeros(len(VALUES), len(self.sliders))
            amounts[:, at] = torch.from_numpy(VALUES).float()
            read.append(self._reader.standard(self._drawn(start.expand(len(VALUES), -1, -1), amounts)))
            yield
        factors = torch.stack(read)[:, :, self._readable].double().numpy()
        return fit.fidelity(VALUES, factors, self._place[key], np.ones(len(self._readable)))

    @torch.no_grad()
    def mixture(self, numbers: int, swing: float, count: int, seed: int) -> Generator[None, None, float]:
        """Of the strongest single numbers of z: how far the trait moves that moves second most, as a share of the first, when
        the number goes from -swing to swing; the median. A safe point after every number."""
        z = torch.randn(count, self.latent_dim, generator=torch.Generator().manual_seed(seed))
        moved, shares = [], []
        for number in range(self.latent_dim):
            ends = z.repeat(2, 1)
            ends[:count, number], ends[count:, number] = -swing, swing
            moved.append(float((self._renderer.w_of(ends[:count]) - self._renderer.w_of(ends[count:])).norm(dim=1).mean()))
        yield
        for number in sorted(range(self.latent_dim), key=lambda at: -moved[at])[:numbers]:
            moves = torch.zeros(len(self._readable))
            for some in torch.split(z, _PAIRS):
                ends = torch.cat([some, some])
                ends[:len(some), number], ends[len(some):, number] = -swing, swing
                amounts = torch.zeros(len(ends), len(self.sliders))
                low, high = self._reader.standard(self._drawn(self._base(ends), amounts))[:, self._readable].chunk(2)
                moves += (high - low).sum(0) / count
                yield
            second, first = moves.abs().sort().values[-2:].tolist()
            shares.append(second / first)
        return float(np.median(shares))

    @property
    def read_keys(self) -> tuple[str, ...]:
        """The factors that the reader can read."""
        return tuple(self._place)

    def _base(self, z_NL: Tensor) -> Tensor:
        """w at each style, (N, styles, S)."""
        return self._renderer.w_of(z_NL)[:, None].expand(-1, self._renderer.styles, -1)

    def _drawn(self, base: Tensor, amounts: Tensor) -> Tensor:
        drawn: Tensor = self._styled.synthesis(base + torch.einsum("nk,kts->nts", amounts, self._steps))
        return drawn


def recipe_of_faces() -> Recipe:
    """That of the generator, whose faces the reader is trained for. Raises StudioError where there is none."""
    folder = paths.builtin_generator()
    if folder is None:
        raise StudioError(Text("No trained generator came with this installation."), Text("Install GAN Studio again."))
    return RunFolder.open(folder).options.recipe
