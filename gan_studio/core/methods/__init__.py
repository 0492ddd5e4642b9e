"""The ways to learn a generator. A method is one file, one line here, and its key in `core.config.METHODS`."""

from __future__ import annotations

from gan_studio.core.methods.autoencoder import Autoencoder
from gan_studio.core.methods.base import Machine, Method, NonFiniteError
from gan_studio.core.methods.codes import FixedCodes
from gan_studio.core.methods.d_alone import DiscriminatorAlone
from gan_studio.core.methods.gan import Gan
from gan_studio.core.methods.vae import Vae

REGISTRY: dict[str, type[Method]] = {method.key: method for method in (Gan, Autoencoder, Vae, FixedCodes, DiscriminatorAlone)}

__all__ = ["REGISTRY", "Machine", "Method", "NonFiniteError"]
