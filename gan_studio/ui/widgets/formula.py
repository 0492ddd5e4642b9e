"""Formulas as Qt rich text: letters of mathematics slanted, names of functions upright, subscripts set low."""

from __future__ import annotations

import re
from html import escape

MATH_FACES = "'Noto Serif', 'STIX Two Text', 'Cambria Math', 'Times New Roman', 'DejaVu Serif', serif"
NO_BREAK = "\u00a0"
_TOKEN = re.compile(r"(?P<low>[A-Za-z]_[A-Za-z])|(?P<name>[A-Za-z]{2,})|(?P<letter>[A-Za-zγβσ]\u0303?)|(?P<rest>.)", re.DOTALL)


def typeset(formula: str, pixels: int = 14) -> str:
    """Rich text of one formula. "L_D" gets a subscript; it may break only where no bracket is open, and what follows a
    comma there (the condition) stands on a line of its own."""
    math, comma, condition = _cut(formula)
    lines = [f"<span style=\"font-family: {MATH_FACES}; font-size: {pixels}px\">{_marked(math)}</span>"]
    if comma:
        small = f"font-family: {MATH_FACES}; font-size: {pixels - 2}px"
        lines.append(f'<span style="{small}">{_marked(condition)}</span>')
    return "<br>".join(lines)


def _cut(formula: str) -> tuple[str, str, str]:
    depth = 0
    for at, letter in enumerate(formula):
        depth += letter in "(["
        depth -= letter in ")]"
        comma = next((comma for comma in (", ", "，") if formula.startswith(comma, at)), "")  # the second one is Chinese
        if comma and not depth:
            return formula[:at], comma, formula[at + len(comma) :]
    return formula, "", ""


def _marked(text: str) -> str:
    made, depth = [], 0
    for token in _TOKEN.finditer(text):
        part = token.group()
        depth += part == "("
        depth -= part == ")"
        if token.lastgroup == "low":
            made.append(f"<i>{part[0]}</i><sub><i>{part[2]}</i></sub>")
        elif token.lastgroup == "letter":
            made.append(f"<i>{part}</i>")
        elif part == " " and depth:
            made.append(NO_BREAK)
        else:
            made.append(escape(part))
    return "".join(made)
