"""GAN Studio: a folder of pictures becomes a generator that you hold by its sliders."""

__version__ = "0.1.0"
