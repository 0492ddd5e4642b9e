"""Cisco's OpenH264 (BSD licence) through its C interface: the encoder of films in the installed program.

From source films are made with PyAV, whose wheels bring x264 along. x264 is under the GPL and, with all of FFmpeg around
it, 80 MB. OpenH264 is one library of 1 MB without such terms, so the build takes that one in and leaves PyAV out
(packaging/films.py).

The structures are those of `codec_app_def.h`. Between 2.1 and 2.6 they only grew at their end, apart from `_LayerOf26`.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Iterator
from contextlib import suppress
from ctypes import POINTER, byref, c_bool, c_float, c_int, c_longlong, c_ubyte, c_uint, c_ushort, c_void_p
from dataclasses import dataclass
from functools import lru_cache
from types import TracebackType

import numpy as np
import numpy.typing as npt

from gan_studio import paths
from gan_studio.core.errors import StudioError
from gan_studio.core.export.scaling import Picture
from gan_studio.core.words import Text

KNOWN = (2, 1), (2, 6)
"""The oldest and newest version whose structures are those below."""
FOLDER = "openh264"  # among the program's resources
SYSTEMS = "openh264"  # as the system names it; not said to `find_library` itself, or PyInstaller takes it in a second time
LARGEST_PICTURE = 36_864
"""Blocks of 16 x 16 px: what level 5.2 allows, 3072 x 3072 px."""
SMALLEST = 16
"""px of a side."""
SECONDS_BETWEEN_WHOLE_PICTURES = 2  # to jump about in the film

_CAMERA, _RATE_CONTROL_OFF, _HIGH_COMPLEXITY, _I420, _SKIPPED, _BT709, _HIGH, _QUIET = 0, -1, 2, 23, 4, 1, 100, 0
_TRACE_LEVEL = 25  # ENCODER_OPTION_TRACE_LEVEL


class _Slices(ctypes.Structure):
    _fields_ = [("mode", c_uint), ("count", c_uint), ("blocks", c_uint * 35), ("bytes", c_uint)]


class _Spatial(ctypes.Structure):
    _fields_ = [
        ("width", c_int), ("height", c_int), ("rate", c_float), ("bits", c_int), ("most_bits", c_int), ("profile", c_int),
        ("level", c_int), ("qp", c_int), ("slices", _Slices), ("signal_told", c_bool), ("video_format", c_ubyte),
        ("full_range", c_bool), ("colours_told", c_bool), ("primaries", c_ubyte), ("transfer", c_ubyte), ("matrix", c_ubyte),
        ("aspect_told", c_bool), ("aspect", c_int), ("aspect_width", c_ushort), ("aspect_height", c_ushort)]


class _Settings(ctypes.Structure):
    _fields_ = [
        ("usage", c_int), ("width", c_int), ("height", c_int), ("bits", c_int), ("rate_control", c_int), ("rate", c_float),
        ("temporal_layers", c_int), ("spatial_layers", c_int), ("spatial", _Spatial * 4), ("complexity", c_int),
        ("whole_every", c_uint), ("references", c_int), ("sets", c_int), ("prefixed", c_bool), ("ssei", c_bool),
        ("simulcast", c_bool), ("padding", c_int), ("cabac", c_int), ("skips", c_bool), ("most_bits", c_int), ("most_qp", c_int),
        ("least_qp", c_int), ("most_bytes", c_uint), ("long_term", c_bool), ("long_terms", c_int), ("long_period", c_uint),
        ("threads", c_ushort), ("balanced", c_bool), ("loop_off", c_int), ("loop_alpha", c_int), ("loop_beta", c_int),
        ("denoise", c_bool), ("background", c_bool), ("adaptive", c_bool), ("cropping", c_bool), ("scenes", c_bool),
        ("lossless_link", c_bool), ("overshoot", c_bool), ("whole_share", c_int), ("psnr", c_bool * 3)]


class _Layer(ctypes.Structure):
    _fields_ = [
        ("temporal", c_ubyte), ("spatial", c_ubyte), ("quality", c_ubyte), ("frame", c_int), ("kind", c_ubyte), ("sub", c_int),
        ("count", c_int), ("lengths", POINTER(c_int)), ("data", c_void_p)]


class _LayerOf26(ctypes.Structure):
    _fields_ = [*_Layer._fields_, ("psnr", c_float * 3)]


class _Written(ctypes.Structure):
    _fields_ = [("count", c_int), ("layers", _Layer * 128), ("kind", c_int), ("bytes", c_int), ("time", c_longlong)]


class _WrittenBy26(ctypes.Structure):
    _fields_ = [("count", c_int), ("layers", _LayerOf26 * 128), ("kind", c_int), ("bytes", c_int), ("time", c_longlong)]


class _Source(ctypes.Structure):
    _fields_ = [
        ("format", c_int), ("strides", c_int * 4), ("planes", c_void_p * 4), ("width", c_int), ("height", c_int),
        ("time", c_longlong), ("psnr", c_bool * 3)]


# The encoder is a pointer to a pointer to this table of functions; each takes the encoder first and gives 0 for success.
_INITIALIZE, _DEFAULTS, _CLOSE, _ENCODE, _SET = 1, 2, 3, 4, 7
_CALLED_WITH = {
    _INITIALIZE: (POINTER(_Settings),), _DEFAULTS: (POINTER(_Settings),), _CLOSE: (),
    _ENCODE: (POINTER(_Source), c_void_p), _SET: (c_int, c_void_p),
}


@dataclass(frozen=True)
class Library:
    """The loaded library, and which version it says that it is."""

    calls: ctypes.CDLL
    version: tuple[int, int]


@lru_cache(maxsize=1)
def library() -> Library | None:
    """The one that came with the program, else the system's; None where there is none whose structures are known."""
    for name in _places():
        try:
            calls = ctypes.CDLL(name)
            said = (c_uint * 4)()
            calls.WelsGetCodecVersionEx(said)
        except (OSError, AttributeError):
            continue
        version = (int(said[0]), int(said[1]))
        if KNOWN[0] <= version <= KNOWN[1]:
            return Library(calls, version)
    return None


def _places() -> Iterator[str]:
    with suppress(StudioError):  # from source there is none
        yield from map(str, sorted(paths.resource(FOLDER).iterdir()))
    found = ctypes.util.find_library(SYSTEMS)
    if found:
        yield found


@dataclass(frozen=True)
class Encoded:
    """One picture of the film, as H.264's units without their start codes.

    Attributes:
        sets: what a decoder has to know first (SPS, PPS); only with a whole picture.
        units: the picture itself.
        whole: whether it can be decoded without those before it.
    """

    sets: tuple[bytes, ...]
    units: tuple[bytes, ...]
    whole: bool


class Encoder:
    """Pictures, uint8 (H, W, 3) with an even height and width, to H.264 of constant quality. To be closed; a `with` does it."""

    def __init__(self, width: int, height: int, rate: int, qp: int) -> None:
        """
        Args:
            rate: frames a second.
            qp: how coarse it is: 0 is nearly exact, 51 the coarsest; 6 more double the steps.
        Raises:
            StudioError: the library is not there, or the pictures are larger than it takes.
        """
        found = library()
        if found is None:
            raise StudioError(Text("The film could not be made ({why}).", why="OpenH264"), Text("Install the program again."))
        if -(-width // 16) * -(-height // 16) > LARGEST_PICTURE:
            raise StudioError(Text("Pictures of {width} × {height} px are too large for this film.", width=width, height=height),
                              Text("Choose at most {most} px, or save single images.", most=3072))
        self._rate, self._count = rate, 0
        self._size = (height, width)
        self._written = _WrittenBy26() if found.version >= (2, 6) else _Written()
        self._encoder = c_void_p()
        _must(found.calls.WelsCreateSVCEncoder(byref(self._encoder)))
        table = ctypes.cast(self._encoder, POINTER(POINTER(c_void_p))).contents
        self._calls = {at: ctypes.CFUNCTYPE(c_int, c_void_p, *types)(table[at]) for at, types in _CALLED_WITH.items()}
        self._destroy = found.calls.WelsDestroySVCEncoder
        self._destroy.argtypes, self._destroy.restype = [c_void_p], None
        try:
            self._calls[_SET](self._encoder, _TRACE_LEVEL, byref(c_int(_QUIET)))
            settings = _Settings()
            _must(self._calls[_DEFAULTS](self._encoder, settings))
            _choose(settings, width, height, rate, qp)
            _must(self._calls[_INITIALIZE](self._encoder, settings))
            self._calls[_SET](self._encoder, _TRACE_LEVEL, byref(c_int(_QUIET)))
        except BaseException:
            self.close()
            raise

    def encode(self, picture: Picture) -> Encoded:
        """The next picture.

        Raises:
            StudioError: the encoder refused it.
        """
        if picture.shape[:2] != self._size:
            raise ValueError(f"a picture of {picture.shape[:2]} in a film of {self._size}")
        planes = i420(picture)
        source = _Source(format=_I420, width=self._size[1], height=self._size[0], time=round(1000 * self._count / self._rate))
        for index, plane in enumerate(planes):
            source.strides[index], source.planes[index] = plane.strides[0], plane.ctypes.data
        self._count += 1
        _must(self._calls[_ENCODE](self._encoder, source, byref(self._written)))
        units = [unit for layer in self._written.layers[:self._written.count] for unit in _units(layer)]
        if self._written.kind == _SKIPPED or not units:
            raise StudioError(Text("The film could not be made ({why}).", why="OpenH264"), Text("Try another size."))
        sets = tuple(unit for unit in units if unit[0] & 31 in (7, 8))
        rest = tuple(unit for unit in units if unit[0] & 31 in (1, 5))
        return Encoded(sets, rest, any(unit[0] & 31 == 5 for unit in rest))

    def close(self) -> None:
        if self._encoder:
            self._calls[_CLOSE](self._encoder)
            self._destroy(self._encoder)
            self._encoder = c_void_p()

    def __enter__(self) -> Encoder:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def _choose(settings: _Settings, width: int, height: int, rate: int, qp: int) -> None:
    """Constant quality, every picture kept, colours told: BT.709 in the range of television, as all players take it."""
    settings.usage, settings.width, settings.height, settings.rate = _CAMERA, width, height, rate
    settings.rate_control, settings.complexity, settings.cabac = _RATE_CONTROL_OFF, _HIGH_COMPLEXITY, 1
    settings.whole_every = rate * SECONDS_BETWEEN_WHOLE_PICTURES
    settings.skips = settings.denoise = settings.background = settings.adaptive = settings.scenes = False
    settings.threads, settings.sets = 1, 0  # the same sets all along: the file holds them once
    layer = settings.spatial[0]
    layer.width, layer.height, layer.rate, layer.qp, layer.profile = width, height, rate, qp, _HIGH
    layer.signal_told = layer.colours_told = True
    layer.video_format, layer.full_range = 5, False
    layer.primaries = layer.transfer = layer.matrix = _BT709


def _must(code: int) -> None:
    if code != 0:
        raise StudioError(Text("The film could not be made ({why}).", why=f"OpenH264: {code}"), Text("Try another size."))


def _units(layer: _Layer | _LayerOf26) -> Iterator[bytes]:
    """What is in a layer, without the start codes (0, 0, 1) in front."""
    start = layer.data
    for length in layer.lengths[:layer.count]:
        raw = ctypes.string_at(start, length)
        yield raw[raw.index(b"\0\0\1") + 3:]
        start += length


Plane = npt.NDArray[np.uint8]
_COLOURS = np.array([  # of BT.709: from red, green, blue (0..255) to brightness (16..235) and the two colours (16..240)
    [0.2126 * 219 / 255, 0.7152 * 219 / 255, 0.0722 * 219 / 255],
    [-0.2126 * 224 / 255 / 1.8556, -0.7152 * 224 / 255 / 1.8556, 0.9278 * 224 / 255 / 1.8556],
    [0.7874 * 224 / 255 / 1.5748, -0.7152 * 224 / 255 / 1.5748, -0.0722 * 224 / 255 / 1.5748]], np.float32)


def i420(picture: Picture) -> tuple[Plane, Plane, Plane]:
    """Brightness (H, W) and the two colours (H/2, W/2) of a picture, as BT.709 has them for television."""
    rgb = np.moveaxis(picture, 2, 0).astype(np.float32)  # three planes of their own: sums over them are quick
    small = rgb[:, ::2, ::2] + rgb[:, 1::2, ::2] + rgb[:, ::2, 1::2] + rgb[:, 1::2, 1::2]
    y = _mixed(_COLOURS[0], rgb, 16.5)  # and a half: rounded, not cut
    return y, _mixed(_COLOURS[1] / 4, small, 128.5), _mixed(_COLOURS[2] / 4, small, 128.5)


def _mixed(shares: npt.NDArray[np.float32], rgb: npt.NDArray[np.float32], more: float) -> Plane:
    mixed: npt.NDArray[np.float32] = rgb[0] * shares[0]
    mixed += rgb[1] * shares[1]
    mixed += rgb[2] * shares[2]
    mixed += np.float32(more)
    return mixed.astype(np.uint8)
