"""Stands in for Qt's OpenGL modules, 10 MB, when the built program starts: pyqtgraph imports them and draws nothing with them
unless it is told to, which the studio never does."""

import sys
from types import ModuleType


def _of_widgets(name: str) -> type:
    from PySide6.QtWidgets import QWidget

    if name == "QOpenGLWidget":  # pyqtgraph makes a class of its own from it
        return QWidget
    raise AttributeError(name)


for _name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"):
    sys.modules[_name] = ModuleType(_name)
sys.modules["PySide6.QtOpenGLWidgets"].__getattr__ = _of_widgets
