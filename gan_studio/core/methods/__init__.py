"""The ways to learn a generator. A method is one file, one line here, and its key in `core.config.METHODS`."""

from __future__ import annotations

from gan_studio.core.methods.base import Machine, Method, NonFiniteError
from gan_studio.core.methods.gan import Gan
from gan_studio.core.methods.vae import Vae

REGISTRY: dict[str, type[Method]] = {method.key: method for method in (Gan, Vae)}

__all__ = ["REGISTRY", "Machine", "Method", "NonFiniteError"]
