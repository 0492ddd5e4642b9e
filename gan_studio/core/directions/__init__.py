"""Directions in latent space that mean something: found by looking at what they change, and measured.

`fit` is the maths (numpy), `predictor` reads factors off pictures (torch), `finding` puts both together for a generator,
`files` keeps the result. Reading a kept result needs no torch.
"""

from gan_studio.core.directions.files import DIRECTIONS_FILE, Direction, Directions, read_directions, write_directions

__all__ = ["DIRECTIONS_FILE", "Direction", "Directions", "read_directions", "write_directions"]
