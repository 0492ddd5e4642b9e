"""An anime face as SVG in a box of 128 x 128: our own drawing, back to front, from known factors.

Shapes are written for a head that looks straight ahead, centred at (64, 66); the group around it shifts, tilts, scales
and mirrors. Each function gives the elements of one part.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from gan_studio.core.data.builtin.face_factors import FaceFactors, Hsl

SIDE = 128  # of the box; every length of a face is in these units

# from light to dark: the `skin` factor runs along it
_SKINS: tuple[Hsl, ...] = (
    (20, 80, 92), (26, 88, 90), (24, 80, 88), (26, 70, 83), (24, 55, 74), (22, 45, 58),
)
_ROUND = 'stroke-linejoin="round"'


def face_svg(face: FaceFactors) -> str:
    """Everything but the background, which stays transparent; it needs no fonts and no other files."""
    paint = _Paint.of(face)
    mirror = -1 if face.mirrored else 1
    head = (
        _back_hair(face, paint) + _body(paint) + _head(face, paint) + _eye(face, paint, 47.5, -1)
        + _eye(face, paint, 80.5, 1) + _nose_and_mouth(face, paint) + _glasses(face) + _side_locks(face, paint)
        + _bangs(face, paint) + _brows_and_shine(face, paint) + _accessory(face, paint)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">{paint.gradients()}'
        f'<g transform="translate({64 + face.shift_x:.3f} {66 + face.shift_y:.3f}) rotate({face.tilt:.3f}) '
        f'scale({face.scale * mirror:.4f} {face.scale:.4f}) translate(-64 -66)">{head}</g></svg>'
    )


def rgb(hue: float, saturation: float, light: float) -> tuple[int, int, int]:
    """The colour hsl(hue saturation% light%) of CSS, each channel 0..255; beyond 0..100 counts as the nearest."""
    s, middle = min(1.0, max(0.0, saturation / 100)), min(1.0, max(0.0, light / 100))
    reach = s * min(middle, 1 - middle)

    def channel(n: int) -> int:
        k = (n + hue / 30) % 12
        return round(255 * (middle - reach * max(-1.0, min(k - 3, 9 - k, 1.0))))

    return channel(0), channel(8), channel(4)


def _hsl(hue: float, saturation: float, light: float) -> str:
    red, green, blue = rgb(hue, saturation, light)
    return f"#{red:02x}{green:02x}{blue:02x}"


def _vertical(name: str, *stops: tuple[float, str]) -> str:
    inner = "".join(f'<stop offset="{at}" stop-color="{colour}"/>' for at, colour in stops)
    return f'<linearGradient id="{name}" x1="0" y1="0" x2="0" y2="1">{inner}</linearGradient>'


@dataclass(frozen=True)
class _Paint:
    """The colours of a face, each with its shade, light and outline."""

    hair: str
    hair_shade: str
    hair_light: str
    hair_line: str
    skin: str
    skin_shade: str
    skin_line: str
    lips: str
    eye: str
    eye_dark: str
    eye_light: str
    cloth: str
    cloth_line: str
    collar: str
    extra: str
    extra_line: str

    @classmethod
    def of(cls, face: FaceFactors) -> _Paint:
        h, s, light = face.hair_hue, face.hair_saturation, face.hair_light
        kh, ks, kl = _skin(face.skin)
        eh, es, el = face.eye_hue, face.eye_saturation, face.eye_light
        ch, cs, cl = face.clothes_hue, face.clothes_saturation, face.clothes_light
        return cls(
            hair=_hsl(h, s, light),
            hair_shade=_hsl(h - 6, s + 6, light * 0.70),
            hair_light=_hsl(h + 8, s + 12, min(94, light + (100 - light) * 0.34)),
            hair_line=_hsl(h - 8, s + 4, max(8, light * 0.40)),
            skin=_hsl(kh, ks, kl),
            skin_shade=_hsl(kh - 8, ks * 0.8, kl * 0.84),
            skin_line=_hsl(kh - 10, ks * 0.55, kl * 0.48),
            lips=_hsl(kh - 18, 48, kl * 0.42),
            eye=_hsl(eh, es, el),
            eye_dark=_hsl(eh + 8, es, el * 0.38),
            eye_light=_hsl(eh - 14, es + 18, min(88, el + 30)),
            cloth=_hsl(ch, cs, cl),
            cloth_line=_hsl(ch, cs, cl * 0.72),
            collar=_hsl(ch, cs, min(97, cl + 16)),
            extra=_hsl(face.accessory_hue, 64, 56),
            extra_line=_hsl(face.accessory_hue, 64, 38),
        )

    def gradients(self) -> str:
        return (
            "<defs>" + _vertical("hair", (0, self.hair), (0.55, self.hair), (1, self.hair_shade))
            + _vertical("iris", (0, self.eye_dark), (0.45, self.eye), (1, self.eye_light))
            + '<radialGradient id="blush"><stop offset="0" stop-color="#f0566a" stop-opacity=".5"/>'
            '<stop offset="1" stop-color="#f0566a" stop-opacity="0"/></radialGradient></defs>'
        )


def _skin(tone: float) -> Hsl:
    at = tone * (len(_SKINS) - 1)
    first = min(int(at), len(_SKINS) - 2)
    (h0, s0, l0), (h1, s1, l1) = _SKINS[first], _SKINS[first + 1]
    t = at - first
    return h0 + (h1 - h0) * t, s0 + (s1 - s0) * t, l0 + (l1 - l0) * t


def _back_hair(face: FaceFactors, paint: _Paint) -> str:
    bottom = 92 + face.hair_length * 44
    dark = f'fill="{paint.hair_shade}" stroke="{paint.hair_line}" stroke-width="1.4" {_ROUND}'
    if face.back == 0:  # straight
        fall = bottom - 58
        return (
            f'<path d="M22 58C18 22 42 4 64 4s46 18 42 54c2 16 4 {fall - 20:.2f} 2 {fall:.2f}c-6 4-14 2-20-2H40'
            f'c-6 4-14 6-20 2-2-14 0-{fall - 20:.2f} 2-{fall:.2f}Z" {dark}/>'
        )
    if face.back == 1:  # bob: from the ears to below the chin
        fall = 27 + 18 * face.hair_length
        return (
            f'<path d="M23 58C18 22 42 4 64 4s46 18 41 54c1 12-1 {fall - 12:.2f}-5 {fall:.2f}-8 6-18 6-22 2H50'
            f'c-4 4-14 4-22-2-4-12-6-{fall - 12:.2f}-5-{fall:.2f}Z" {dark}/>'
        )
    if face.back == 2:  # twin tails
        tie = f'r="4.6" fill="{paint.extra}" stroke="{paint.hair_line}"'
        return (
            f'<path d="M24 46C4 50-2 74 6 {bottom - 4:.2f}c4 8 10 6 13 0 4-14 2-30 10-42Z'
            f'M104 46c20 4 26 {bottom - 74:.2f} 18 {bottom - 50:.2f}-4 8-10 6-13 0-4-14-2-30-10-42Z" '
            f'fill="url(#hair)" stroke="{paint.hair_line}" stroke-width="1.4"/>'
            f'<path d="M24 58C19 22 42 4 64 4s45 18 40 54c0 10-2 18-6 24H30c-4-6-6-14-6-24Z" {dark}/>'
            f'<circle cx="24" cy="47" {tie}/><circle cx="104" cy="47" {tie}/>'
        )
    drop = 8 + 8 * face.hair_length  # short
    return (
        f'<path d="M25 60C18 24 42 5 64 5s46 19 39 55l3 {drop:.2f}-7-2-2 {drop:.2f}-8-4H39l-8 4-2-{drop:.2f}-7 2Z" '
        f"{dark}/>"
    )


def _body(paint: _Paint) -> str:
    return (
        f'<path d="M54 90v16c0 4-8 7-14 9l24 12 24-12c-6-2-14-5-14-9V90Z" fill="{paint.skin_shade}"/>'
        f'<path d="M8 140c2-18 14-25 34-29l10-3 12 13 12-13 10 3c20 4 32 11 34 29Z" fill="{paint.cloth}" '
        f'stroke="{paint.cloth_line}" stroke-width="1.4" {_ROUND}/>'
        f'<path d="M52 108l-8 6 12 14 8-7ZM76 108l8 6-12 14-8-7Z" fill="{paint.collar}" '
        f'stroke="{paint.cloth_line}" stroke-width="1"/>'
    )


def _head(face: FaceFactors, paint: _Paint) -> str:
    """Ears, face, the shadow of the bangs, and the cheeks."""
    cheek = f'cy="79" rx="8" ry="4.6" fill="url(#blush)" fill-opacity="{0.15 + 0.85 * face.blush:.3f}"'
    return (
        f'<path d="M34 62c-5-3-8 1-7 7s5 10 10 9ZM94 62c5-3 8 1 7 7s-5 10-10 9Z" fill="{paint.skin_shade}" '
        f'stroke="{paint.skin_line}" stroke-width="1"/>'
        '<path d="M32.5 50C31.5 67 36 80 49 92c6 5.4 11 7.6 15 7.6S73 97.4 79 92C92 80 96.5 67 95.5 50 95 28 82 16 '
        f'64 16S33 28 32.5 50Z" fill="{paint.skin}" stroke="{paint.skin_line}" stroke-width="1.3"/>'
        '<path d="M33 48c0 8 1 12 2 14 8-6 18-9 29-9s21 3 29 9c1-2 2-6 2-14-1-20-14-32-31-32S34 28 33 48Z" '
        f'fill="{paint.skin_shade}" fill-opacity=".75"/>'
        f'<ellipse cx="42.5" {cheek}/><ellipse cx="85.5" {cheek}/>'
    )


def _eye(face: FaceFactors, paint: _Paint, x: float, outer: int) -> str:
    """One eye at x; `outer` is the direction (-1 left, 1 right) in which its lashes point."""
    w, h, y = 8.6 * face.eye_size, 9.6 * face.eye_size * face.eye_openness, 68.0
    if face.eye_openness < 0.2:
        return (
            f'<path d="M{x - w:.2f} {y - 1}q{w:.2f} 7 {2 * w:.2f} 0" fill="none" stroke="{paint.hair_line}" '
            'stroke-width="2.4" stroke-linecap="round"/>'
        )
    left, right = x - w, x + w
    shape = (
        f"M{left:.2f} {y - h * 0.30:.2f}C{x - w * 0.7:.2f} {y - h * 1.18:.2f} {x + w * 0.7:.2f} {y - h * 1.18:.2f} "
        f"{right:.2f} {y - h * 0.30:.2f}C{x + w * 0.95:.2f} {y + h * 0.55:.2f} {x + w * 0.5:.2f} {y + h:.2f} "
        f"{x:.2f} {y + h:.2f}S{x - w * 0.95:.2f} {y + h * 0.55:.2f} {left:.2f} {y - h * 0.30:.2f}Z"
    )
    mirror = -1 if face.mirrored else 1
    iris = x + 3.0 * face.gaze * mirror  # the head may be mirrored, the gaze and the light may not
    clip = f"eye{outer}"
    lash_in, lash_out = x - outer * w, x + outer * w
    return (
        f'<clipPath id="{clip}"><path d="{shape}"/></clipPath><path d="{shape}" fill="#fff"/>'
        f'<g clip-path="url(#{clip})">'
        f'<ellipse cx="{iris:.2f}" cy="{y}" rx="{w * 0.80:.2f}" ry="{h * 1.02:.2f}" fill="url(#iris)" '
        f'stroke="{paint.eye_dark}" stroke-width="1.1"/>'
        f'<ellipse cx="{iris:.2f}" cy="{y - 0.4}" rx="{w * 0.32:.2f}" ry="{h * 0.46:.2f}" fill="{paint.eye_dark}"/>'
        f'<ellipse cx="{iris:.2f}" cy="{y + h * 0.62:.2f}" rx="{w * 0.46:.2f}" ry="{h * 0.22:.2f}" '
        f'fill="{paint.eye_light}" fill-opacity=".75"/>'
        f'<ellipse cx="{x}" cy="{y - h * 0.95:.2f}" rx="{w * 1.2:.2f}" ry="{h * 0.42:.2f}" fill="#20182a" '
        'fill-opacity=".28"/></g>'
        f'<ellipse cx="{iris - 2.7 * mirror:.2f}" cy="{y - h * 0.40:.2f}" rx="2.5" ry="2.9" fill="#fff"/>'
        f'<circle cx="{iris + 2.9 * mirror:.2f}" cy="{y + h * 0.42:.2f}" r="1.35" fill="#fff" fill-opacity=".92"/>'
        f'<path d="M{lash_in:.2f} {y - h * 0.26:.2f}C{x - outer * w * 0.7:.2f} {y - h * 1.22:.2f} '
        f"{x + outer * w * 0.7:.2f} {y - h * 1.26:.2f} {lash_out + outer * 0.4:.2f} {y - h * 0.34:.2f}"
        f"l{outer * 2.4} -1.4l{-outer * 0.8} 3.6C{x + outer * w * 0.62:.2f} {y - h * 0.92:.2f} "
        f'{x - outer * w * 0.6:.2f} {y - h * 0.86:.2f} {lash_in:.2f} {y - h * 0.26:.2f}Z" fill="{paint.hair_line}" '
        f'stroke="{paint.hair_line}" stroke-width=".8" {_ROUND}/>'
        f'<path d="M{x + outer * w * 0.55:.2f} {y + h * 0.86:.2f}q{outer * w * 0.30:.2f} {-h * 0.2:.2f} '
        f'{outer * w * 0.40:.2f} {-h * 0.5:.2f}" fill="none" stroke="{paint.hair_line}" stroke-width="1" '
        'stroke-linecap="round" stroke-opacity=".8"/>'
        f'<path d="M{x - outer * w * 0.6:.2f} {y - h * 1.28:.2f}q{outer * w * 0.8:.2f} {-h * 0.34:.2f} '
        f'{outer * w * 1.4:.2f} {h * 0.12:.2f}" fill="none" stroke="{paint.skin_line}" stroke-width=".9" '
        'stroke-linecap="round" stroke-opacity=".7"/>'
    )


def _nose_and_mouth(face: FaceFactors, paint: _Paint) -> str:
    nose = (
        f'<path d="M64.5 79.5l-1.2 2.2 1.8.3" fill="none" stroke="{paint.skin_line}" stroke-width="1" '
        f'stroke-linecap="round" {_ROUND}/>'
    )
    smile = face.smile
    if face.mouth_open < 0.02:
        return nose + (
            f'<path d="M{59 - smile:.2f} 88.5q{5 + smile:.2f} {0.6 + smile * 2.6:.2f} {10 + 2 * smile:.2f} 0" '
            f'fill="none" stroke="{paint.lips}" stroke-width="1.5" stroke-linecap="round"/>'
        )
    # an open mouth smiles by its width and by an upper lip whose corners are higher than its middle
    h, w = 1 + face.mouth_open * 7, 3.4 + face.mouth_open * 2.6 + 0.9 * smile
    lip = -1.8 + 3.4 * smile
    return nose + (
        f'<path d="M{64 - w:.2f} 87q{w:.2f} {lip:.2f} {2 * w:.2f} 0c-.3 {h * 1.1:.2f} {-w * 0.5:.2f} {h * 1.25:.2f} '
        f'{-w:.2f} {h * 1.25:.2f}s{-w + 0.3:.2f} {-h * 0.15:.2f} {-w:.2f} {-h * 1.25:.2f}Z" fill="#7d2b33" '
        f'stroke="#5a1d26" stroke-width="1" {_ROUND}/>'
        f'<path d="M{64 - w * 0.55:.2f} {87 + h * 0.86:.2f}q{w * 0.55:.2f} {-h * 0.5:.2f} {w * 1.1:.2f} 0'
        f'q{-w * 0.55:.2f} {h * 0.62:.2f} {-w * 1.1:.2f} 0Z" fill="#ee7f86"/>'
    )


def _glasses(face: FaceFactors) -> str:
    if not face.glasses:
        return ""
    return (
        '<g fill="#fff" fill-opacity=".10" stroke="#2c2a33" stroke-width="1.5"><rect x="35.5" y="57" width="24" '
        'height="21" rx="9"/><rect x="68.5" y="57" width="24" height="21" rx="9"/>'
        '<path d="M59.5 66q4.5-2.5 9 0" fill="none"/></g>'
    )


def _side_locks(face: FaceFactors, paint: _Paint) -> str:
    if face.back == 3:
        path = "M29 42C26 54 27 66 31 76c2-2 4-6 4.5-10l4-20ZM99 42C102 54 101 66 97 76c-2-2-4-6-4.5-10l-4-20Z"
    else:
        end = 84 + face.hair_length * 26
        path = (
            f"M30 40C24 58 25 {end - 16:.2f} 31 {end:.2f}c3-4 5-9 5.5-13C39 74 37 60 40 46Z"
            f"M98 40C104 58 103 {end - 16:.2f} 97 {end:.2f}c-3-4-5-9-5.5-13C89 74 91 60 88 46Z"
        )
    return f'<path d="{path}" fill="url(#hair)" stroke="{paint.hair_line}" stroke-width="1.2" {_ROUND}/>'


_BANGS = (
    "c-3-3-5-8-6-14-1 7-3 11-6 14-3-2-5-4-6-7-1 5-3 8-6 10-3-3-4-5-5-8-2 4-4 7-7 9-3-3-5-6-6-9-2 4-4 7-7 8-3-3-5-5-6-8"
    "-2 3-4 5-7 7-2-4-3-8-4-14-2 6-4 9-8 12Z",
    "c-4-5-6-12-8-19C86 33 74 27 66 17c-7 11-20 17-30 22-2 7-5 14-10 19Z",
    "c-3-4-5-9-6-15C88 40 80 32 76 22 74 38 58 52 36 60l5-10c-5 3-8 6-15 8Z",
    "l-5-12-4 11-8-14-4 16-9-15-6 17-8-15-7 13-6-13-5 10-4-10Z",
    "c-4-4-6-10-7-16-4-4-7-9-9-14 0 12-6 24-14 31 0-6 0-10-1-14-4 8-10 14-18 17 2-5 2-9 2-13-4 6-10 11-18 14 1-3 1-6"
    " 0-9-1 2-2 3-3 4Z",
)


def _bangs(face: FaceFactors, paint: _Paint) -> str:
    return (
        f'<path d="M26 58C20 24 42 4 64 4S108 24 102 58{_BANGS[face.bangs]}" fill="url(#hair)" '
        f'stroke="{paint.hair_line}" stroke-width="1.3" {_ROUND}/>'
    )


def _brows_and_shine(face: FaceFactors, paint: _Paint) -> str:
    """Brows are drawn over the hair, as anime does."""
    y, bend = 53 + face.brow, -0.5 - face.brow
    return (
        f'<g fill="none" stroke="{paint.hair_line}" stroke-width="1.5" stroke-linecap="round" stroke-opacity=".72">'
        f'<path d="M40 {y:.2f}q7 -3 13 {bend:.2f}"/><path d="M88 {y:.2f}q-7 -3 -13 {bend:.2f}"/></g>'
        '<path d="M36 34C42 24 52 19 60 18.5l-1.5 4.5C52 24 45 28 40 35ZM66 18.5C74 19 84 24 90 33l-4-.5C81 27 74 23.5 '
        f'67 23Z" fill="{paint.hair_light}" fill-opacity="{0.55 + 0.3 * face.shine:.3f}"/>'
    )


def _accessory(face: FaceFactors, paint: _Paint) -> str:
    fill, line = f'fill="{paint.extra}"', f'stroke="{paint.extra_line}"'
    if face.accessory == 1:
        return (
            f'<g {fill} {line} stroke-width="1.2" {_ROUND}><path d="M88 22l-13-8c-3 4-3 10-1 14Z'
            'M88 22l15-4c1 5-1 11-5 14Z"/><circle cx="88" cy="23" r="4"/></g>'
        )
    if face.accessory == 2:
        return (
            '<path d="M27 34C34 14 48 7 64 7s30 7 37 27l-5 1C89 18 77 13 64 13S39 18 32 35Z" '
            f'{fill} {line} stroke-width="1.1"/>'
        )
    if face.accessory == 3:
        return (
            f'<path d="M28 30L24 2l22 11ZM100 30l4-28-22 11Z" fill="{paint.hair}" stroke="{paint.hair_line}" '
            f'stroke-width="1.4" {_ROUND}/><path d="M30 22L28 8l11 6ZM98 22l2-14-11 6Z" fill="#f2a3b0"/>'
        )
    if face.accessory == 4:
        clip = f'width="13" height="3.6" rx="1.8" {fill} {line} stroke-width=".8"'
        return (
            f'<rect x="32" y="38" transform="rotate(-38 38 40)" {clip}/>'
            f'<rect x="33" y="45" transform="rotate(-32 39 46)" {clip}/>'
        )
    if face.accessory == 5:
        petals = "".join(
            f'<circle cx="{92 + 4.2 * math.cos(turn):.2f}" cy="{34 + 4.2 * math.sin(turn):.2f}" r="3.3"/>'
            for turn in (k * math.tau / 5 for k in range(5))
        )
        return f'<g {fill} {line} stroke-width=".7">{petals}</g><circle cx="92" cy="34" r="2.4" fill="#ffe08a"/>'
    return ""
