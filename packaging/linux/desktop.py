"""The program's place on a freedesktop.org desktop: menu entry, file types, icons. The same files for the .deb and the .run."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import icons  # noqa: E402

NAME = "gan-studio"
RUN_TYPE = "application/x-gan-studio-run"  # the file training_options.json, by which a folder is known as a training run
LAB_TYPE = "application/x-gan-studio-lab"  # an experiment of the Lab, saved to be shared
OWN_TYPES = (RUN_TYPE, LAB_TYPE)
# Pictures in a folder, an archive or by themselves, an exported picture or film with its state: offered under 'Open with', and
# no more.
OTHER_TYPES = ("inode/directory", "application/zip", "application/vnd.comicbook+zip", "image/png", "image/jpeg", "image/webp",
               "image/gif", "video/mp4")


def write(share: Path, command: str = NAME) -> None:
    """Writes below `share` (a `/usr/share` or `~/.local/share`): applications/, mime/packages/ and icons/hicolor/.

    Args:
        command: what starts the program, as the Exec key has it; with a path of its own, quoted as that key wants it.
    """
    put(share / "applications" / f"{NAME}.desktop", entry(command).encode())
    put(share / "mime" / "packages" / f"{NAME}.xml", mime().encode())
    hicolor = share / "icons" / "hicolor"
    for size in icons.LINUX_SIZES:
        put(hicolor / f"{size}x{size}" / "apps" / f"{NAME}.png", icons.png(size))
        for own in OWN_TYPES:
            put(hicolor / f"{size}x{size}" / "mimetypes" / f"{own.replace('/', '-')}.png", icons.document_png(size))
    put(hicolor / "scalable" / "apps" / f"{NAME}.svg", icons.svg().encode())


def entry(command: str) -> str:
    """The desktop entry (Desktop Entry Specification 1.5)."""
    types = ";".join((*OWN_TYPES, *OTHER_TYPES))
    return f"""[Desktop Entry]
Type=Application
Version=1.5
Name=GAN Studio
GenericName=Generative adversarial network trainer
Comment=Train a GAN on your own pictures and hold the generator by its sliders
Exec={command} %F
Icon={NAME}
Terminal=false
StartupNotify=true
StartupWMClass={NAME}
Categories=Graphics;Education;ArtificialIntelligence;
Keywords=GAN;AI;machine learning;training;images;generator;
MimeType={types};
"""


def mime() -> str:
    """The file types of a training run and of a shared experiment (shared-mime-info)."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{RUN_TYPE}">
    <comment>GAN Studio training run</comment>
    <sub-class-of type="application/json"/>
    <icon name="{RUN_TYPE.replace('/', '-')}"/>
    <glob pattern="training_options.json" weight="80"/>
  </mime-type>
  <mime-type type="{LAB_TYPE}">
    <comment>GAN Studio experiment</comment>
    <sub-class-of type="application/json"/>
    <icon name="{LAB_TYPE.replace('/', '-')}"/>
    <glob pattern="*.ganlab"/>
  </mime-type>
</mime-info>
"""


def put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
