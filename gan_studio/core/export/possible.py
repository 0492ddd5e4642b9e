"""What can be exported here, told before anything is tried. Needs neither torch nor the packages that it looks for."""

from __future__ import annotations

import importlib.util

from gan_studio.core.errors import StudioError
from gan_studio.core.words import Text

NEEDED_FOR_ONNX = ("onnx",)


def why_no_onnx(method: str) -> StudioError | None:
    """Why no ONNX can be written of a generator of this method; None where it can."""
    if method == "d-alone":
        return StudioError(Text("D alone draws by climbing its own slope, which ONNX cannot express."),
                           Text("Save its weights instead."))
    if not all(map(_is_there, NEEDED_FOR_ONNX)):
        return StudioError(Text("ONNX needs packages that are not installed here."),
                           Text("Install them: pip install {package}", package="'gan-studio[onnx]'"))
    return None


def why_no_mp4() -> StudioError | None:
    """Why no MP4 can be written; None where it can: from source with PyAV, in the installed program with OpenH264."""
    from gan_studio.core.export.openh264 import library

    if not _is_there("av") and library() is None:
        return StudioError(Text("MP4 needs the package {package}, which is not installed here.", package="av"),
                           Text("Install it: pip install {package}", package="av"))
    return None


def _is_there(package: str) -> bool:
    try:
        return importlib.util.find_spec(package) is not None
    except (ImportError, ValueError):
        return False
