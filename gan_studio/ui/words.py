"""Figures in words, the same on every page: '2,981', '1.8 GB', '6 min', '2 h ago'. No widgets."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QLocale

from gan_studio.core.words import Text
from gan_studio.ui import said
from gan_studio.ui.said import filled, joined

__all__ = ["filled", "joined"]

MINUS = "−"


def shown(text: object) -> str:
    """A sentence of the core in the language of the interface. Anything but a `Text` is shown as it is."""
    return str(said.shown(text))


def known(text: object) -> str:
    """A word of one of the core's tables (a setting's title, a method's name) in the language of the interface."""
    return shown(text) if isinstance(text, Text) else said.translate("core", str(text)) if text else ""


def translate(text: str) -> str:
    return said.translate("words", text)


def count(number: int) -> str:
    """2981 -> '2,981'."""
    return f"{number:,}"


def images(number: int) -> str:
    """3 -> '3 images'; 1 -> '1 image'."""
    return translate("1 image") if number == 1 else translate("{0} images").format(count(number))


def files(number: int) -> str:
    return translate("1 file") if number == 1 else translate("{0} files").format(count(number))


def points(number: int) -> str:
    return translate("1 point") if number == 1 else translate("{0} points").format(count(number))


def percent(share: float) -> str:
    """0.61 -> '61 %'. Small shares that are not nothing say '< 1 %'."""
    if 0 < share < 0.01:
        return "< 1 %"
    if 0.99 < share < 1:
        return "99 %"
    return f"{share * 100:.0f} %"


def size_of_file(number_of_bytes: float) -> str:
    """1.1e9 -> '1.1 GB', in powers of 1000 like file managers."""
    for unit in ("B", "kB", "MB", "GB"):
        if number_of_bytes < 1000:
            return f"{number_of_bytes:.0f} {unit}" if unit in ("B", "kB") else f"{number_of_bytes:.1f} {unit}"
        number_of_bytes /= 1000
    return f"{number_of_bytes:.1f} TB"


def memory(megabytes: float) -> str:
    """1843 -> '1.8 GB'; below a gigabyte in MB."""
    return f"{megabytes / 1024:.1f} GB" if megabytes >= 1000 else f"{megabytes:.0f} MB"


def kimg(images_seen: int) -> str:
    """48600 -> '48.6 kimg': a digit after the point while it still means something."""
    thousands = images_seen / 1000
    return f"{thousands:.1f} kimg" if thousands < 1000 else f"{thousands:,.0f} kimg"


def duration(seconds: float) -> str:
    """380 -> '6 min'; 5000 -> '1 h 23 min'."""
    if seconds < 60:
        return translate("{0} s").format(max(0, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("{0} min").format(minutes)
    hours, minutes = divmod(minutes, 60)
    if hours < 24:
        return translate("{0} h {1} min").format(hours, minutes) if minutes else translate("{0} h").format(hours)
    return translate("{0} d {1} h").format(*divmod(hours, 24))


def ago(moment: datetime, now: datetime | None = None) -> str:
    """'just now', '5 min ago', '2 h ago', 'Yesterday', 'Mon', '12 Oct', '12 Oct 2024': shorter than a date, clear enough."""
    now = now or datetime.now(moment.tzinfo)
    passed = now - moment
    if passed < timedelta(minutes=1):
        return translate("just now")
    if passed < timedelta(hours=1):
        return translate("{0} min ago").format(int(passed.total_seconds() // 60))
    days = (now.date() - moment.date()).days
    if days == 0:
        return translate("{0} h ago").format(int(passed.total_seconds() // 3600))
    if days == 1:
        return translate("Yesterday")
    locale = QLocale()
    if days < 7:
        return locale.dayName(moment.isoweekday(), QLocale.FormatType.ShortFormat)
    month = locale.monthName(moment.month, QLocale.FormatType.ShortFormat)
    return f"{moment.day} {month}" if moment.year == now.year else f"{moment.day} {month} {moment.year}"
