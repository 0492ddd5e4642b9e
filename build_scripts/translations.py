#!/usr/bin/env python3
"""The words of the window in other languages, as Qt Linguist files:

    python3 build_scripts/translations.py update     put every text of the code into translations/*.ts; what is gone leaves
    python3 build_scripts/translations.py compile    make gan_studio/resources/translations/*.qm of them
    python3 build_scripts/translations.py check      say what is missing, and fail then

After `update`, translate what is unfinished (in Qt Linguist, or any editor), then `compile`. Both kinds of file are kept in
the repository, so that a checkout, a wheel and the built program have them without a further step.

Texts are found in the code itself: `self.tr("...")` under the name of its class, `translate("context", "...")`,
`QT_TRANSLATE_NOOP("context", "...")`, functions that pass their text on to `translate`, and the core's `Text("...")` and the
tables of its recipe under "core".
"""

from __future__ import annotations

import ast
import os
import string
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import environment

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "gan_studio"
SOURCES = ROOT / "translations"
BUILT = PACKAGE / "resources" / "translations"
LANGUAGES = ("zh_CN",)
NAME = "gan_studio"

Key = tuple[str, str]  # context, source


@dataclass
class Found:
    """The texts of the code: where each stands. `wrong` are calls whose text cannot be seen."""

    places: dict[Key, set[str]] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def add(self, context: str, source: str, place: str) -> None:
        if source:
            self.places.setdefault((context, source), set()).add(place)


def main(words: list[str]) -> int:
    commands: dict[str, Callable[[], int]] = {"update": update, "compile": build, "check": check}
    if len(words) != 1 or words[0] not in commands:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    python = environment.ensure(ROOT, extras=("dev",))
    if Path(sys.prefix).resolve() != (ROOT / ".venv").resolve():
        os.execv(python, [str(python), *sys.argv])
    sys.path.insert(0, str(ROOT))
    return commands[words[0]]()


def update() -> int:
    found = texts()
    for language in LANGUAGES:
        kept = read(language)
        write(language, found, kept)
        missing = [key for key in found.places if not kept.get(key)]
        print(f"{path_of(language).relative_to(ROOT)}: {len(found.places)} texts, {len(missing)} to be translated, "
              f"{len(set(kept) - set(found.places))} gone")
    return _tell(found.wrong)


def build() -> int:
    release = Path(sysconfig.get_path("scripts")) / ("pyside6-lrelease.exe" if os.name == "nt" else "pyside6-lrelease")
    BUILT.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        code = subprocess.call([str(release), "-silent", str(path_of(language)), "-qm", str(built_path_of(language))])
        if code:
            return code
    return 0


def check() -> int:
    found = texts()
    wrong = list(found.wrong)
    for language in LANGUAGES:
        kept = read(language)
        wrong += [f"{language}: not in the .ts, run 'update': {show(key)}" for key in found.places if key not in kept]
        wrong += [f"{language}: no longer in the code, run 'update': {show(key)}" for key in kept if key not in found.places]
        wrong += [f"{language}: not translated: {show(key)}" for key, text in kept.items() if not text and key in found.places]
        wrong += [f"{language}: {fault}: {show(key)}" for key, text in kept.items() if text and (fault := fault_of(key[1], text))]
        wrong += [f"{language}: not in the .qm, run 'compile': {show(key)}" for key in stale(language, kept)]
    return _tell(wrong)


def _tell(wrong: list[str]) -> int:
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


def show(key: Key) -> str:
    return f"{key[0]}: {key[1]!r}"


def fault_of(source: str, translation: str) -> str:
    """What is wrong with a translation, in words: a placeholder, a tag or a key that is not that of the source."""
    try:
        if placeholders(source) != placeholders(translation):
            return "other placeholders"
    except ValueError:
        return "placeholders that cannot be read"
    for mark in ("\t", "\n", "<", ";;"):
        if source.count(mark) != translation.count(mark):
            return f"another number of {mark!r}"
    if source.partition("\t")[2] != translation.partition("\t")[2]:
        return "another key"
    return ""


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def stale(language: str, kept: dict[Key, str]) -> list[Key]:
    """The translations that the built file does not give: it was not made of this .ts."""
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    if not translator.load(str(built_path_of(language))):
        return list(kept)
    return [(context, source) for (context, source), text in kept.items()
            if text and translator.translate(context, source) != text]


# the code -------------------------------------------------------------------------------------


def texts() -> Found:
    """Every text of the code that is shown in the person's language."""
    found = Found()
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        _Reader(found, place).read(ast.parse(path.read_text("utf-8"), place))
    for source, place in tables():
        found.add("core", source, place)
    return found


class _Reader(ast.NodeVisitor):
    """The texts of one module."""

    def __init__(self, found: Found, place: str) -> None:
        self._found, self._place = found, place
        self._classes: list[str] = []
        self._functions: list[str] = []
        self._own: dict[str, str] = {}  # functions that pass their text on: name -> context

    def read(self, tree: ast.Module) -> None:
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and (context := _passed_on(node)):
                self._own[node.name] = context
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node.name)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
        if name == "tr" and isinstance(function, ast.Attribute) and node.args:
            self._take(self._classes[-1] if self._classes else "", node.args[0], node)
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) == 2:
            context, text = node.args
            if isinstance(context, ast.Constant) and self._functions[-1:] != ["known"] and not self._passes_on():
                self._take(str(context.value), text, node)
        elif name in self._own and isinstance(function, ast.Name) and len(node.args) == 1:
            self._take(self._own[name], node.args[0], node)
        elif name == "Text" and node.args:
            self._take("core", node.args[0], node)

    def _passes_on(self) -> bool:
        return bool(self._functions) and self._functions[-1] in (*self._own, "shown")

    def _take(self, context: str, text: ast.expr, call: ast.Call) -> None:
        """What is not written out, but has a name, was marked where it was given that name."""
        if isinstance(text, ast.IfExp):
            self._take(context, text.body, call)
            self._take(context, text.orelse, call)
        elif isinstance(text, ast.Constant) and isinstance(text.value, str):
            self._found.add(context, text.value, self._place)
        elif isinstance(text, ast.JoinedStr | ast.BinOp):
            self._found.wrong.append(f"{self._place}:{call.lineno}: a text that is not written out cannot be translated")


def _passed_on(node: ast.FunctionDef) -> str:
    """The context of a function that is no more than `return translate("context", its parameter)`."""
    last = node.body[-1]
    call = last.value if isinstance(last, ast.Return) else None
    if not (isinstance(call, ast.Call) and len(call.args) == 2 and len(node.args.args) == 1 and len(node.body) <= 2):
        return ""
    function, (context, text) = call.func, call.args
    name = function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
    is_it = name == "translate" and isinstance(text, ast.Name) and text.id == node.args.args[0].arg
    return str(context.value) if is_it and isinstance(context, ast.Constant) else ""


def tables() -> Iterator[tuple[str, str]]:
    """Words that the core keeps in tables and the window shows by `words.known`: (source, place)."""
    from gan_studio.core import config, explain, presets
    from gan_studio.core.data.builtin.face_sliders import FACE_SLIDERS
    from gan_studio.core.data.builtin.sets import BUILTIN
    from gan_studio.core.data.types import SkipReason
    from gan_studio.core.objectives import REGISTRY

    def of(place: str, *found: object) -> Iterator[tuple[str, str]]:
        for text in found:
            if text:
                yield str(getattr(text, "source", text)), f"gan_studio/core/{place}"

    for name in config.Recipe.model_fields:
        setting, extra = config.setting(name), config.setting_extra(name)
        labels = (text for text in extra.get("labels", {}).values() if not str(text).isdigit())
        yield from of("config.py", setting.title, setting.description, extra.get("unit"), *labels,
                      *extra.get("titles", {}).values())
    yield from of("config.py", *config.METHODS.values(), *config.OBJECTIVES.values(), *config.ARCHITECTURES.values())
    yield from of("presets.py", *presets.PRESETS.values())
    yield from of("explain.py", *(each.about for each in explain.METHODS.values()), *(words for _, words in explain.SYMBOLS))
    yield from of("objectives", *(each.about for each in REGISTRY.values()))
    yield from of("data/builtin/sets.py", *(text for each in BUILTIN.values() for text in (each.label, each.description)))
    yield from of("data/builtin/face_sliders.py",
                  *(text for each in FACE_SLIDERS for text in (each.label, each.low, each.high)))
    yield "Anime faces (built in)", "build_scripts/make_faces_generator.py"
    yield from of("data/types.py", *(text for each in SkipReason for text in (each.label, each.advice)))


# the files ------------------------------------------------------------------------------------


def path_of(language: str) -> Path:
    return SOURCES / f"{NAME}_{language}.ts"


def built_path_of(language: str) -> Path:
    return BUILT / f"{NAME}_{language}.qm"


def read(language: str) -> dict[Key, str]:
    """The translations of a .ts, "" where there is none yet."""
    path = path_of(language)
    if not path.exists():
        return {}
    found: dict[Key, str] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") not in ("vanished", "obsolete")
            found[context.findtext("name", ""), message.findtext("source", "")] = (translation.text or "") if done else ""
    return found


def write(language: str, found: Found, kept: dict[Key, str]) -> None:
    """Writes a .ts in an order that does not change with the code around a text."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for context, source in sorted(found.places):
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message")
        for place in sorted(found.places[context, source]):
            ET.SubElement(message, "location", filename=f"../{place}")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        translation.text = kept.get((context, source)) or None
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    path = path_of(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
