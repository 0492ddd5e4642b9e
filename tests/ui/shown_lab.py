"""What the tests of the Lab page see of a tiny experiment."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from gan_studio.ui.pages.lab.page import LabPage

WAIT = 10_000


def view(page: LabPage) -> Any:
    assert page.view is not None
    return page.view


def shown_count(page: LabPage) -> int:
    text = view(page).count.text()
    return int(text) if text else -1


def runs(page: LabPage, qtbot: QtBot) -> None:
    before = shown_count(page)
    qtbot.waitUntil(lambda: shown_count(page) > before, timeout=WAIT)
