"""The style sheet that gives standard Qt widgets the looks of the studio, for the colours of one theme.

Dynamic properties choose among looks: `kind` of buttons (primary, secondary, ghost, danger, outline-g, outline-d,
compact, icon), `surface` of frames (card, well, bar, rail, line), `text_style`, `tone` and `digits` of labels.
Fonts are in pixels so that 100 % looks as drawn; the families come from the application's font.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from gan_studio.ui.fonts import LEAST_OF_HAN, MONO_STYLES, STYLES, faces

_SHEET = Template("""
QWidget { color: $t1; }
QMainWindow, QDialog, QWidget[surface="page"] { background: $bg; }
QToolTip { background: $ctl; color: $t1; border: 1px solid $line2; padding: 5px 8px; font-size: 12px; }

QFrame[surface="card"] { background: $card; border: 1px solid $line; border-radius: 8px; }
QFrame[surface="well"] { background: $well; border: none; border-radius: 6px; }
QFrame[surface="bar"] { background: $bg; border: none; }
QFrame[surface="rail"] { background: $rail; border: none; }
QFrame[surface="divider"] { background: $line; border: none; }

QPushButton, QToolButton { border: 1px solid transparent; border-radius: 6px; color: $t1; background: $ctl;
  min-height: 30px; padding: 0 12px; font-size: 13px; font-weight: 500; outline: none; }
QPushButton:hover, QToolButton:hover { background: $ctl_h; }
QPushButton:pressed, QToolButton:pressed { background: $ctl_p; }
QPushButton:disabled, QToolButton:disabled { color: $t1_off; background: $ctl; }
QPushButton[kind="primary"] { background: $primary; color: $on_primary; font-weight: 600; min-width: 78px; }
QPushButton[kind="primary"]:hover { background: $primary_h; }
QPushButton[kind="primary"]:pressed { background: $primary_p; }
QPushButton[kind="primary"]:disabled { background: $primary_off; color: $on_primary_off; }
QPushButton[kind="ghost"] { background: transparent; color: $t2; font-weight: 500; }
QPushButton[kind="ghost"]:hover { background: $ctl; color: $t1; }
QPushButton[kind="ghost"]:pressed { background: $ctl_h; }
QPushButton[kind="ghost"]:checked { color: $t1; background: $ctl; }
QPushButton[kind="ghost"]:disabled { background: transparent; color: $t2_off; }
QPushButton[tone="danger"] { color: $pt; }
QPushButton[kind="outline-g"] { background: transparent; border-color: $g; color: $gt; }
QPushButton[kind="outline-d"] { background: transparent; border-color: $d; color: $dt; }
QPushButton[compact="true"] { min-height: 26px; padding: 0 10px; font-size: 12px; }
QToolButton[kind="icon"] { background: transparent; padding: 0; min-height: 26px; min-width: 26px; }
QToolButton[kind="icon"]:hover { background: $ctl; }
QToolButton[kind="icon"]:pressed { background: $ctl_h; }
QToolButton[kind="icon"]:checked { background: $sel; }
QToolButton[kind="icon"]:disabled { background: transparent; }
QToolButton[kind="icon"]::menu-indicator { image: none; }

QFrame[surface="segments"] { background: $well; border: 1px solid $line; border-radius: 6px; }
QPushButton[kind="segment"] { background: transparent; border: 1px solid transparent; border-radius: 4px; color: $t2;
  min-height: 24px; padding: 0 10px; font-size: 12.5px; font-weight: 400; }
QPushButton[kind="segment"]:hover { color: $t1; background: transparent; }
QPushButton[kind="segment"]:checked { background: $segment; border-color: $segment_line; color: $t1;
  font-weight: 500; }
QPushButton[kind="segment"]:disabled { color: $t2_off; background: transparent; }
QPushButton[kind="segment"]:checked:disabled { background: $ctl; color: $t1_off; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QTextEdit { background: $well; color: $t1;
  border: 1px solid $line; border-radius: 6px; font-size: 13px; selection-background-color: $line2;
  selection-color: $t1; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { min-height: 30px; padding: 0 9px; }
QPlainTextEdit, QTextEdit { padding: 6px; }
QLineEdit[digits="true"], QSpinBox[digits="true"], QComboBox[digits="true"] { font-family: $mono_faces;
  font-size: 12px; }
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit, QComboBox QLineEdit { background: transparent; border: none; border-radius: 0;
  padding: 0; min-height: 0; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; }
QLineEdit:hover, QSpinBox:hover, QDoubleSpinBox:hover, QComboBox:hover { border-color: $line2; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus { border-color: $t1; }
QLineEdit[wrong="true"], QSpinBox[wrong="true"], QDoubleSpinBox[wrong="true"], QComboBox[wrong="true"] {
  border-color: $p; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: $t2; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line2; padding: 4px; outline: none;
  selection-background-color: $sel; selection-color: $t1; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border-radius: 4px; }

QMenu { background: $card; border: 1px solid $line2; padding: 4px; font-size: 13px; }
QMenu::item { padding: 6px 22px 6px 10px; border-radius: 4px; }
QMenu::item:selected { background: $sel; }
QMenu::item:disabled { color: $t2_off; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[surface="scrolled"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line2; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $t3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QListView, QTreeView, QTableView { background: transparent; border: none; outline: none; font-size: 13px; }
QListView::item, QTreeView::item { padding: 4px 8px; border-radius: 4px; }
QListView::item:hover { background: $ctl; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: $sel; color: $t1; }
QHeaderView::section { background: transparent; color: $t2; border: none; border-bottom: 1px solid $line;
  padding: 4px 8px; font-size: 11px; font-weight: 500; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $t2; padding: 10px 12px; border: none;
  border-bottom: 2px solid transparent; font-size: 13px; font-weight: 500; }
QTabBar::tab:hover { color: $t1; }
QTabBar::tab:selected { color: $t1; border-bottom-color: $t1; }
QTabWidget::pane { border: none; }
QSplitter::handle { background: transparent; }
QCheckBox { font-size: 13px; spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $line2;
  border-radius: 4px; background: $well; }
QCheckBox::indicator:checked { background: $primary; border-color: $primary; }
QRadioButton::indicator { border-radius: 8px; }
QRadioButton::indicator:checked { background: $primary; border: 4px solid $well; }
QProgressBar { background: $ctl_h; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $t1; border-radius: 2px; }

QLabel { background: transparent; }
QLabel[tone="t1"] { color: $t1; }
QLabel[tone="t2"] { color: $t2; }
QLabel[tone="t3"] { color: $t3; }
QLabel[tone="gt"] { color: $gt; }
QLabel[tone="dt"] { color: $dt; }
QLabel[tone="rt"] { color: $rt; }
QLabel[tone="pt"] { color: $pt; }
QLabel[tone="x1t"] { color: $x1t; }
QLabel:disabled { color: $t1_off; }
""")


def stylesheet(tokens: Mapping[str, str]) -> str:
    """The whole sheet for the tokens of a theme (name -> #rrggbb)."""
    families = {"ui_faces": _quoted(faces()) or "sans-serif", "mono_faces": _quoted(faces(mono=True)) or "monospace"}
    faded = {f"{name}_off": _faded(tokens[name]) for name in ("t1", "t2")}
    off = {"primary_off": tokens["ctl_h"], "on_primary_off": tokens["t3"]}
    sheet = _SHEET.substitute(tokens, **families, **faded, **off)
    return sheet + _text_rules(families["mono_faces"])


def _text_rules(mono_faces: str) -> str:
    rules = [
        f'QLabel[text_style="{name}"] {{ font-size: {pixels}px; font-weight: {weight}; }}'
        for name, (pixels, weight) in STYLES.items()
    ]
    rules += [
        f'QLabel[digits="{name}"] {{ font-family: {mono_faces}; font-size: {pixels}px; font-weight: {weight}; }}'
        for name, (pixels, weight) in MONO_STYLES.items()
    ]
    for kind, styles in (("text_style", STYLES), ("digits", MONO_STYLES)):
        rules += [f'QLabel[{kind}="{name}"][han="true"] {{ font-size: {LEAST_OF_HAN}px; }}'
                  for name, (pixels, _) in styles.items() if pixels < LEAST_OF_HAN]
    return "\n".join(rules)


def _quoted(families: list[str]) -> str:
    return ", ".join(f'"{family}"' for family in families)


def _faded(hex_colour: str) -> str:
    red, green, blue = (int(hex_colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red}, {green}, {blue}, 40%)"
