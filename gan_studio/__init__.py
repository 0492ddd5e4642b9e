"""GAN Studio: a folder of pictures becomes a generator that you hold by its sliders."""

__version__ = "0.1.0"
EXIT_AFTER_PAINT = "GAN_STUDIO_EXIT_AFTER_PAINT"  # a variable: print the milliseconds to the first paint, and end
