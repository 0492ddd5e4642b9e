"""The page that lists the licences of everything inside the program, and says how Qt can be replaced."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass

from inventory import Inventory
from licensing import licence_of_whole, normal

STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 54em; margin: 2em auto; padding: 0 1em }
body { color: #16181b; background: #f6f7f8 }
table { border-collapse: collapse }
td, th { padding: .2em 1.5em .2em 0; text-align: left; vertical-align: top }
"""

WHOLE = {
    "MIT": """
<p>GAN Studio is free software under the <a href="gan-studio.txt">MIT licence</a>. It contains the work of others, each under its
own licence, listed below. None of them is under the GPL alone, so you may pass the whole on with these notices; Qt, below, has to
stay replaceable.</p>
""",
    "GPL-3.0-only": """
<p>GAN Studio's own code is free software under the <a href="gan-studio.txt">MIT licence</a>. This copy makes films with PyAV,
which contains x264 and x265; those are under the GNU General Public License, version 2 or later. So <b>this copy as a whole may
be passed on only under the <a href="av.txt">GNU General Public License, version 3</a></b>, together with the source of all its
parts: those of FFmpeg, x264 and x265 are where <code>https://github.com/PyAV-Org/pyav-ffmpeg</code> names them, that of every
Python package in the table is on <code>https://pypi.org</code> under its name and version. Where you cannot get one there, ask
the developers of GAN Studio: for three years from the day when you got this copy they give it to you for no more than the cost of
sending it. A copy that was built with OpenH264 has none of these duties. The parts:</p>
""",
}
# What the LGPL asks for: that Qt is in there, where its source is, and how to put another one in its place.
QT = """
<h2>Qt, and how to replace it</h2>
<p>The window is made with Qt and Qt for Python (PySide6 and Shiboken6) {version}, © The Qt Company Ltd. and other
contributors, used unchanged under the <a href="pyside6-essentials.txt">GNU Lesser General Public License, version 3</a>.</p>
<p><b>Your own Qt.</b> Qt's libraries lie as separate files in the program's folder, in <code>{folder}</code>. To use a Qt that
you changed or built yourself, close the program and put your build of the same version in their place, under the same names.
Nothing checks what is put there. On macOS sign the program again afterwards:
<code>codesign --force --deep --sign - "GAN Studio.app"</code>. You may take the program apart as far as finding faults in such
changes needs it.</p>
<p><b>Its source.</b> It is in Qt's and PySide's own repositories, <code>https://code.qt.io</code>, under the tag
<code>v{version}</code>. Where you cannot get it there, ask the developers of GAN Studio: for three years from the day when you
got this copy they give you the source of these libraries for no more than the cost of sending it.</p>
"""
PYINSTALLER = """
<h2>PyInstaller</h2>
<p>The program was put together with PyInstaller, whose licence lets its boot loader start programs of any licence.</p>
"""


@dataclass(frozen=True)
class Entry:
    """A line of the index."""

    name: str
    version: str
    licence: str
    file: str  # in the folder of notices, "" where there is only the line
    note: str = ""


def index(found: Inventory, entries: Iterable[Entry], system: Iterable[Entry]) -> str:
    """The whole page. `system` are the libraries of the system that built the program."""
    more = [row(entry) for entry in system]
    return "\n".join([
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>GAN Studio: licences</title><style>{STYLE}</style>',
        "<h1>What GAN Studio is made of</h1>",
        WHOLE[licence_of_whole(item.name for item in found.distributions)],
        "<table><tr><th>Part</th><th>Version</th><th>Licence</th></tr>", *map(row, entries), "</table>",
        *(["<h2>Libraries of the system that built it</h2><table>", *more, "</table>"] if more else []),
        qt_words(found),
        PYINSTALLER,
    ])


def row(entry: Entry) -> str:
    name = html.escape(entry.name)
    if entry.file:
        name = f'<a href="{html.escape(entry.file)}">{name}</a>'
    cells = (name, html.escape(entry.version), html.escape(entry.licence or entry.note))
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def qt_words(found: Inventory) -> str:
    qt = next((item for item in found.distributions if normal(item.name) == "pyside6-essentials"), None)
    if qt is None:
        return ""
    core = next((name for name in qt.files if re.search(r"Qt6?Core", name)), "")
    return QT.format(version=html.escape(qt.version), folder=html.escape(core.rpartition("/")[0]))
