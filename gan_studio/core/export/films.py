"""Films: GIF, MP4 and a folder of numbered PNGs, of any row of frames.

All three take the frames one by one, tell how far they are, can be cancelled between two frames, and leave nothing half
done: what is written has a temporary name until it is whole.
"""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, pairwise
from pathlib import Path
from typing import IO, Any, Literal

import numpy as np

from gan_studio.core.atomic import in_words, rename_folder, sync_folder, temporary_name, writing
from gan_studio.core.errors import CancelledError, StudioError
from gan_studio.core.export.origin import KEY
from gan_studio.core.export.scaling import Picture, Scaling, evened, scaled, side_for
from gan_studio.core.sheets import png_bytes
from gan_studio.core.words import Text

FilmFormat = Literal["gif", "mp4", "frames"]
LEAST_RATE, MOST_RATE = 1, 60
GIF_RATE = 50
"""Images a second at most: a GIF counts hundredths of a second, and what shows one for a single hundredth is shown slowly."""
QUALITY = 16
"""x264's constant rate factor: 0 is exact, 18 looks so, 23 is its default."""
QP = 20
"""OpenH264's quality, the same in each picture: as close to the pictures as x264 is with `QUALITY`."""
COLOURS = 256
SIDE_FOR_COLOURS = 64
ROUNDS = 2
"""Of k-means over the chosen colours."""

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Film:
    """What is to be made.

    Attributes:
        kind: gif, mp4, or frames: a new folder of PNGs.
        count: frames in all.
        rate: frames a second.
        size: side in px; None as the frames come.
        text: what the file says about itself, see `origin`.
        texts: of `frames`, what each PNG says, else all say `text`.
    """

    kind: FilmFormat
    count: int
    rate: int = 24
    size: int | None = None
    scaling: Scaling = "smooth"
    text: str = ""
    texts: Callable[[int], str] | None = None


def never() -> bool:
    return False


def silent(done: int, total: int) -> None:
    pass


def write_film(path: Path, frames: Iterable[Picture], film: Film, *, progress: Progress = silent,
               cancelled: Cancelled = never) -> Path:
    """Writes frames, uint8 (H, W, 3), as a film and returns where it is: the name gets the ending it lacks.

    Raises:
        StudioError: the disk is full, the place cannot be written to, the rate cannot be had, there is no frame.
        CancelledError: `cancelled` said so. After either nothing is left, and a file that was there is untouched.
    """
    most = GIF_RATE if film.kind == "gif" else MOST_RATE
    if not LEAST_RATE <= film.rate <= most:
        raise StudioError(Text("{rate} images a second are not possible.", rate=film.rate),
                          Text("Choose between {least} and {most}.", least=LEAST_RATE, most=most))
    target = with_suffix(path, film.kind)
    with in_words(Text("saving the film"), target.parent):
        if film.kind == "frames":
            _write_frames(target, _counted(_prepared(frames, film), film.count, progress, cancelled), film)
        else:
            with writing(target) as file:
                write_into(file, frames, film, progress=progress, cancelled=cancelled)
    return target


def write_into(file: IO[bytes], frames: Iterable[Picture], film: Film, *, progress: Progress = silent,
               cancelled: Cancelled = never) -> None:
    """Writes a film into an open file in which one can seek; of `frames` the PNGs one after the other, as they would be files."""
    ready = _counted(_prepared(frames, film), film.count, progress, cancelled)
    if film.kind == "frames":
        for frame in ready:
            file.write(png_bytes(frame))
    else:
        (_write_gif if film.kind == "gif" else _write_mp4)(file, ready, film)


def with_suffix(path: Path, kind: FilmFormat) -> Path:
    """The path with the ending that its kind has; a folder has none."""
    if kind == "frames" or path.suffix.lower() == f".{kind}":
        return path
    return path.with_name(f"{path.name}.{kind}")


def _prepared(frames: Iterable[Picture], film: Film) -> Iterator[Picture]:
    even = film.kind == "mp4"
    for frame in frames:
        large = scaled(frame, side_for(frame.shape[0], film.size, even=even), film.scaling)
        yield evened(large) if even else large


def _counted(frames: Iterator[Picture], total: int, progress: Progress, cancelled: Cancelled) -> Iterator[Picture]:
    done = 0
    for frame in frames:
        if cancelled():
            raise CancelledError
        yield frame
        done += 1
        progress(done, max(total, done))
    if not done:
        raise StudioError(Text("There is no image to make a film of."), Text("Choose at least one latent."))
    if cancelled():
        raise CancelledError


def durations(count: int, rate: int) -> list[int]:
    """Milliseconds of each of `count` frames of a GIF: whole hundredths of a second that add up to the right time."""
    edges = [round(100 * frame / rate) for frame in range(count + 1)]
    return [10 * (after - before) for before, after in pairwise(edges)]


def _write_gif(file: Any, frames: Iterator[Picture], film: Film) -> None:
    from PIL import Image

    def in_colours() -> Iterator[Image.Image]:
        for frame in frames:
            # A table of colours for each image: one for all would have to hold the colours of every latent on the way. It is
            # chosen on a small picture, which has the same colours and takes a twentieth of the time; and it covers all that
            # there are before k-means settles it, since a median cut forgets the few bright pixels of an eye.
            large = Image.fromarray(np.ascontiguousarray(frame))
            small = large.resize((SIDE_FOR_COLOURS, SIDE_FOR_COLOURS), Image.Resampling.BOX)
            table = (small if large.width > SIDE_FOR_COLOURS else large).quantize(
                COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=ROUNDS)
            yield large.quantize(palette=table, dither=Image.Dither.NONE)

    each = in_colours()
    first = next(each)
    first.save(file, "GIF", save_all=True, append_images=each, loop=0, duration=durations(film.count, film.rate),
               comment=film.text.encode("ascii", "backslashreplace"), optimize=False, disposal=1)


class _Heard:
    """A file whose own error is kept: FFmpeg only says that there was one."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.error: OSError | None = None
        self.seek, self.tell = file.seek, file.tell

    def write(self, data: bytes) -> int:
        try:
            return self._file.write(data)
        except OSError as error:
            self.error = error
            raise


def _write_mp4(file: IO[bytes], frames: Iterator[Picture], film: Film) -> None:
    if importlib.util.find_spec("av") is None:
        _encode_with_openh264(file, frames, film)
        return
    import av

    heard = _Heard(file)
    try:
        _encode_with_x264(heard, frames, film)
    except av.FFmpegError as error:
        if heard.error is not None:
            raise heard.error from error
        raise StudioError(Text("The film could not be made ({why}).", why=error.strerror or error),
                          Text("Try another size.")) from error


def _encode_with_openh264(file: IO[bytes], frames: Iterator[Picture], film: Film) -> None:
    """In the installed program. Pictures smaller than it takes become larger squares."""
    from gan_studio.core.export.mp4_file import Mp4Writer
    from gan_studio.core.export.openh264 import SMALLEST, Encoder

    first = next(frames)
    times = -(-SMALLEST // min(first.shape[:2]))
    height, width = (times * side for side in first.shape[:2])
    with Encoder(width, height, film.rate, QP) as encoder:
        written = Mp4Writer(file, width, height, film.rate, film.text)
        for picture in chain([first], frames):
            written.add(encoder.encode(picture if times == 1 else picture.repeat(times, 0).repeat(times, 1)))
        written.finish()


def _encode_with_x264(file: _Heard, frames: Iterator[Picture], film: Film) -> None:
    """From source: smaller files of the same quality."""
    import av

    first = next(frames)
    height, width = first.shape[:2]
    with av.open(file, "w", format="mp4") as container:
        container.metadata["comment"] = film.text
        container.metadata["encoder"] = "GAN Studio"
        stream = container.add_stream("libx264", rate=film.rate, options={"crf": str(QUALITY), "preset": "veryfast"})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        # which reds and greens these numbers mean: without it some players guess by the size, and colours shift
        stream.codec_context.color_range = av.video.reformatter.ColorRange.MPEG
        stream.codec_context.colorspace = av.video.reformatter.Colorspace.ITU709
        stream.codec_context.color_primaries = stream.codec_context.color_trc = 1  # BT.709
        for picture in chain([first], frames):
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
            frame = frame.reformat(format="yuv420p", dst_colorspace="ITU709", dst_color_range="MPEG")
            container.mux(stream.encode(frame))
        container.mux(stream.encode())


def _write_frames(folder: Path, frames: Iterator[Picture], film: Film) -> None:
    """Into a new folder; one that is there and empty is taken too."""
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise StudioError(Text("'{name}' is there already.", name=folder.name),
                          Text("Choose another name: the images go into a folder of their own."))
    temporary = temporary_name(folder.parent)
    try:
        temporary.mkdir()
        for index, frame in enumerate(frames):
            text = film.texts(index) if film.texts is not None else film.text
            (temporary / f"{index:05d}.png").write_bytes(png_bytes(frame, {KEY: text} if text else None))
        sync_folder(temporary)
        if folder.exists():
            folder.rmdir()
        rename_folder(temporary, folder)
    except BaseException:
        with suppress(OSError):
            shutil.rmtree(temporary)
        raise
