"""The trial of the installers, as a person would, in an empty Debian: see `try_installer.py`."""
