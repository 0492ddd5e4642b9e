"""The DCGAN of the tutorials, as the baseline to beat: the networks, settings and habits of Radford et al. 2015.

z of 100, widths 64, batch norm in both networks, sigmoid and binary cross-entropy, Adam 2e-4 with betas (.5, .999), weights
from N(0, .02); float32 in PyTorch's own memory order, plain Adam, a DataLoader with two workers that decode the files of a
folder again in each epoch; separate passes of D for real and generated images. Nothing of the program's engine is used.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from PIL import Image
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

if TYPE_CHECKING:
    from gan_studio.core.data.types import DataSet

LATENT_DIM = 100
WIDTH = 64
BATCH = 64
RATE, BETAS = 2e-4, (0.5, 0.999)
WORKERS = 2


def write_folder(data: DataSet, folder: Path) -> Path:
    """The prepared images as PNG files in one folder, as a tutorial expects them: both ways see the same pixels."""
    folder.mkdir(parents=True, exist_ok=True)
    for start in range(0, len(data), 256):
        indices = np.arange(start, min(len(data), start + 256))
        for index, image in zip(indices, data.gather(indices).view(np.uint8), strict=True):
            Image.fromarray(image[..., 0] if image.shape[2] == 1 else image).save(folder / f"{index:06d}.png", compress_level=1)
    return folder


class FolderOfImages(Dataset[Tensor]):
    """The image files of a folder, each decoded when it is asked for: float32 (C, H, W) in [-1, 1]."""

    def __init__(self, folder: Path) -> None:
        self.files = sorted(folder.glob("*.png"))

    def __len__(self) -> int:
        return len(self.files)

    def __getitem__(self, index: int) -> Tensor:
        with Image.open(self.files[index]) as image:
            pixels = np.array(image)
        channels_last = pixels[:, :, None] if pixels.ndim == 2 else pixels
        # To [0, 1] and then with mean and deviation .5, in two passes, as the usual transforms do.
        return torch.from_numpy(channels_last).permute(2, 0, 1).contiguous().float().div(255).sub(0.5).div(0.5)


def generator(size: int, channels: int, width: int = WIDTH) -> nn.Sequential:
    """z (N, 100, 1, 1) -> (N, channels, size, size) in [-1, 1]. At 64 px four stages of batch norm, at 32 px three."""
    layers: list[nn.Module] = []
    before, after, side = LATENT_DIM, width * size // 8, 4  # width at half the size, doubled at each halving
    layers += [nn.ConvTranspose2d(before, after, 4, 1, 0, bias=False), nn.BatchNorm2d(after), nn.ReLU(True)]
    while side < size // 2:
        before, after, side = after, after // 2, side * 2
        layers += [nn.ConvTranspose2d(before, after, 4, 2, 1, bias=False), nn.BatchNorm2d(after), nn.ReLU(True)]
    layers += [nn.ConvTranspose2d(after, channels, 4, 2, 1, bias=False), nn.Tanh()]
    return radford_init(nn.Sequential(*layers))


def discriminator(size: int, channels: int, width: int = WIDTH) -> nn.Sequential:
    """(N, channels, size, size) -> probabilities (N, 1, 1, 1)."""
    layers: list[nn.Module] = [nn.Conv2d(channels, width, 4, 2, 1, bias=False), nn.LeakyReLU(0.2, True)]
    before, side = width, size // 2
    while side > 4:
        layers += [nn.Conv2d(before, 2 * before, 4, 2, 1, bias=False), nn.BatchNorm2d(2 * before), nn.LeakyReLU(0.2, True)]
        before, side = 2 * before, side // 2
    layers += [nn.Conv2d(before, 1, 4, 1, 0, bias=False), nn.Sigmoid()]
    return radford_init(nn.Sequential(*layers))


def radford_init(network: nn.Sequential) -> nn.Sequential:
    """Convolutions from N(0, .02), batch norm's weights from N(1, .02)."""
    for layer in network:
        if isinstance(layer, nn.Conv2d | nn.ConvTranspose2d):
            nn.init.normal_(layer.weight, 0.0, 0.02)
        elif isinstance(layer, nn.BatchNorm2d):
            nn.init.normal_(layer.weight, 1.0, 0.02)
            nn.init.zeros_(layer.bias)
    return network


class Tutorial:
    """Both networks and their training loop, a step at a time.

    Attributes:
        generator, discriminator: the networks.
        images_per_step: the batch.
        images_seen: real images so far.
        losses: (D, G) of the last step.
    """

    images_per_step = BATCH

    def __init__(
        self, folder: Path, shape: tuple[int, ...], *, seed: int = 0, device: str = "cpu", width: int = WIDTH,
        workers: int = WORKERS,
    ) -> None:
        """`folder` holds PNG files of `shape` (H, W, C), at least a batch of them."""
        torch.manual_seed(seed)
        self.device = torch.device(device)
        self.generator = generator(shape[0], shape[2], width).to(self.device)
        self.discriminator = discriminator(shape[0], shape[2], width).to(self.device)
        self._adam_d = torch.optim.Adam(self.discriminator.parameters(), lr=RATE, betas=BETAS)  # neither fused nor foreach
        self._adam_g = torch.optim.Adam(self.generator.parameters(), lr=RATE, betas=BETAS)
        self._criterion = nn.BCELoss()
        self._loader: DataLoader[Tensor] = DataLoader(FolderOfImages(folder), BATCH, shuffle=True, num_workers=workers)
        self._batches = self._endless()
        self.images_seen = 0
        self.losses = (0.0, 0.0)

    def _endless(self) -> Generator[Tensor, None, None]:
        while True:
            yield from self._loader  # each epoch starts its workers anew, and ends with the batch that is left

    def step(self) -> None:
        """D on reals, D on generated images, then G through D; the losses are printed by most tutorials, so they are read."""
        real = next(self._batches).to(self.device)
        ones = torch.ones(len(real), device=self.device)
        self.discriminator.zero_grad()
        loss_real = self._criterion(self.discriminator(real).view(-1), ones)
        loss_real.backward()
        fake = self.generator(torch.randn(len(real), LATENT_DIM, 1, 1, device=self.device))
        loss_fake = self._criterion(self.discriminator(fake.detach()).view(-1), torch.zeros_like(ones))
        loss_fake.backward()
        self._adam_d.step()
        self.generator.zero_grad()
        loss_g = self._criterion(self.discriminator(fake).view(-1), ones)
        loss_g.backward()
        self._adam_g.step()
        self.images_seen += len(real)
        self.losses = (float(loss_real.detach() + loss_fake.detach()), float(loss_g.detach()))

    @torch.no_grad()
    def generate(self, z_ND: Tensor) -> Tensor:
        """What the generator draws of z (N, 100): float32 NCHW in [-1, 1]. As in the tutorials it stays in training mode, so
        that batch norm takes each batch's own statistics; batches are those of training where there are enough latents."""
        parts = torch.split(z_ND.to(self.device), BATCH)
        return torch.cat([self.generator(part[:, :, None, None]) for part in parts])

    def close(self) -> None:
        """Ends the loader's workers."""
        self._batches.close()
