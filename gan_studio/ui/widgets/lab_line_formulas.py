"""The lecture's symbols and the value of each objective, as rich text. They are the same in every language."""

from __future__ import annotations

from gan_studio.ui.widgets.formula import MATH_FACES

TILDE = "\u0303"
V = f"<i>V{TILDE}</i>"
THETA_D = "<i>θ</i><sub><i>d</i></sub>"
THETA_G = "<i>θ</i><sub><i>g</i></sub>"
ETA = "<i>η</i>"
X_I, Z_I, FAKE_I = "<i>x<sup>i</sup></i>", "<i>z<sup>i</sup></i>", f"<i>x{TILDE}<sup>i</sup></i>"
_X, _F, _GZ = f"<i>D</i>({X_I})", f"<i>D</i>({FAKE_I})", f"<i>D</i>(<i>G</i>({Z_I}))"
_MEAN = "<sup>1</sup>⁄<sub><i>m</i></sub>&nbsp;Σ&nbsp;"
_CRITIC = f"{_MEAN}{_X} − {_MEAN}{_F}"
_STEEP = "‖∇<i>D</i>(<i>u<sup>i</sup></i>)‖"
_LOGS = f"{_MEAN}log&nbsp;{_X} + {_MEAN}log&nbsp;(1&nbsp;−&nbsp;{_F})"

VALUES: dict[str, tuple[str, str]] = {
    "non-saturating": (_LOGS, f"{_MEAN}log&nbsp;{_GZ}"),
    "minimax": (_LOGS, f"−{_MEAN}log&nbsp;(1&nbsp;−&nbsp;{_GZ})"),
    "least-squares": (f"−½·{_MEAN}({_X}&nbsp;−&nbsp;1)² − ½·{_MEAN}{_F}²", f"−½·{_MEAN}({_GZ}&nbsp;−&nbsp;1)²"),
    "wgan": (f"{_CRITIC}, |<i>θ</i>|&nbsp;≤&nbsp;<i>c</i>", f"{_MEAN}{_GZ}"),
    "wgan-gp": (_CRITIC, f"{_MEAN}{_GZ}"),
    "hinge": (f"−{_MEAN}max(0,&nbsp;1&nbsp;−&nbsp;{_X}) − {_MEAN}max(0,&nbsp;1&nbsp;+&nbsp;{_F})", f"{_MEAN}{_GZ}"),
    "relativistic": (f"{_MEAN}log&nbsp;<i>σ</i>({_X}&nbsp;−&nbsp;{_F})",
                     f"{_MEAN}log&nbsp;<i>σ</i>({_GZ}&nbsp;−&nbsp;{_X})"),
    "dragan": (_LOGS, f"{_MEAN}log&nbsp;{_GZ}"),
    "began": (f"−{_MEAN}<i>l</i>({X_I}) + <i>κ</i>·{_MEAN}<i>l</i>({FAKE_I})", f"−{_MEAN}<i>l</i>(<i>G</i>({Z_I}))"),
}
"""By objective: what D raises and what G raises."""

PENALTIES: dict[str, str] = {
    "wgan-gp": f"<i>γ</i>·{_MEAN}({_STEEP}&nbsp;−&nbsp;1)²",
    "dragan": f"<i>γ</i>·{_MEAN}({_STEEP}&nbsp;−&nbsp;1)²",
    "relativistic": f"½<i>γ</i>·{_MEAN}(‖∇{_X}‖²&nbsp;+&nbsp;‖∇{_F}‖²)",
}
"""What D's step lowers besides, where the objective is nothing without it."""


def typeset(html: str, pixels: int = 14) -> str:
    """A formula in the face of mathematics."""
    return f"<span style=\"font-family: {MATH_FACES}; font-size: {pixels}px\">{html}</span>"


def ascent(theta: str, penalty: str = "") -> str:
    """θ ← θ + η∇V~(θ), as the lecture writes it."""
    return f"{theta} ← {theta} + {ETA}∇" + (f"({V}&nbsp;− {penalty})" if penalty else f"{V}({theta})")
