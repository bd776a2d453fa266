"""The fonts on paper: Noto Sans in every script we print, at two weights, never those of the machine."""

import functools
import importlib.util
import logging
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import NamedTuple

import uharfbuzz as hb

_log = logging.getLogger(__name__)

CAPITAL_HEIGHT = 0.714
"""Of a Latin capital in every Noto Sans, as a share of the font size."""

_LATIN = "NotoSans"
_OF_SCRIPT = {
    "Arab": "NotoSansArabic",
    "Armn": "NotoSansArmenian",
    "Beng": "NotoSansBengali",
    "Deva": "NotoSansDevanagari",
    "Ethi": "NotoSansEthiopic",
    "Geor": "NotoSansGeorgian",
    "Gujr": "NotoSansGujarati",
    "Guru": "NotoSansGurmukhi",
    "Hani": "NotoSansSC",
    "Hebr": "NotoSansHebrew",
    "Mlym": "NotoSansMalayalam",
    "Mymr": "NotoSansMyanmar",
    "Sinh": "NotoSansSinhala",
    "Taml": "NotoSansTamil",
    "Telu": "NotoSansTelugu",
    "Thai": "NotoSansThai",
}
_ELSEWHERE = {"NotoSansSC": ("justmytype_intl_cjk", "fonts/ofl/notosanssc")}
"""Fonts that are in a package of their own: the package and the folder in it."""
_PACKAGE = ("manimgx_fonts", "")
_UNUSED_IN_PDF = ("BASE", "DSIG", "GDEF", "GPOS", "GSUB", "OS/2", "STAT", "gasp", "meta", "name", "post")


class Weight(IntEnum):
    """The two weights of our pages, on the font's own scale."""

    REGULAR = 400
    BOLD = 700


class Glyph(NamedTuple):
    """One glyph as HarfBuzz placed it, in thousandths of the font size."""

    number: int
    cluster: int
    advance: float
    dx: float
    dy: float


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font file at one weight.

    Attributes:
        name: the name written into PDFs, for example `NotoSansArabic-Bold`.
        ascent: how far the tallest glyph rises above the baseline, in thousandths of the font size.
        descent: how far the deepest one falls below it, negative.
        covered: the code points the font has glyphs for.
        units_an_em: font units that the font size stands for.
        glyph_count: glyphs in the font file.
    """

    name: str
    weight: Weight
    ascent: float
    descent: float
    covered: frozenset[int]
    units_an_em: int
    glyph_count: int
    _font: hb.Font
    _to_subset: hb.Face

    def shape(self, text: str, *, rtl: bool, script: str, language: str) -> list[Glyph]:
        """The glyphs of a run of one script and direction, from left to right."""
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.script = script
        buffer.language = language
        # Viewers turn right-to-left text round character by character: there, marks stay apart from letters.
        level = hb.BufferClusterLevel
        buffer.cluster_level = level.MONOTONE_CHARACTERS if rtl else level.MONOTONE_GRAPHEMES
        buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        hb.shape(self._font, buffer)
        unit = 1000 / self.units_an_em
        return [
            Glyph(info.codepoint, info.cluster, at.x_advance * unit, at.x_offset * unit, at.y_offset * unit)
            for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]

    def advance(self, glyph: int) -> float:
        """The width of a glyph before shaping, in thousandths of the font size."""
        width: int = self._font.get_glyph_h_advance(glyph)
        return width * 1000 / self.units_an_em

    def subset(self, glyphs: Iterable[int]) -> bytes:
        """A font file of these glyphs alone, under their own numbers, at this weight."""
        wanted = hb.SubsetInput()
        wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING
        wanted.glyph_set.update(glyphs)
        wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _UNUSED_IN_PDF)
        wanted.pin_all_axes_to_default(self._to_subset)
        wanted.pin_axis_location(self._to_subset, "wght", float(self.weight))
        data: bytes = hb.subset(self._to_subset, wanted).blob.data
        return data


def face_for(char: str, script: str, weight: Weight) -> Face:
    """The face a character is drawn with: its script's own, else the Latin one, else any that has it.

    A character that no font has is drawn as a box by the Latin face, and logged by its number: a page with a
    box is better than no page.
    """
    found = _covering(char, script, weight)
    if found is None:
        _log.warning("No font for U+%04X", ord(char))
        return _face(_LATIN, weight)
    return found


@functools.cache
def _covering(char: str, script: str, weight: Weight) -> Face | None:
    own = _face(_OF_SCRIPT.get(script, _LATIN), weight)
    if ord(char) in own.covered or is_invisible(char):
        return own
    for file in _every():
        other = _face(file, weight)
        if ord(char) in other.covered:
            return other
    return None


def uncovered(text: str) -> frozenset[str]:
    """The visible characters of a text that no font can draw, for the checks of translations."""
    return frozenset(
        char
        for char in set(text)
        if not is_invisible(char)
        and not any(ord(char) in _face(file, Weight.REGULAR).covered for file in _every())
    )


@functools.cache
def is_invisible(char: str) -> bool:
    """Whether a character steers the text without being drawn: joiners, marks of direction, line ends."""
    return unicodedata.category(char) in {"Cf", "Cc", "Zl", "Zp"}


def _every() -> Iterable[str]:
    """Every font, the largest last: it is opened only for what no other can draw."""
    return sorted({_LATIN, *_OF_SCRIPT.values()}, key=lambda file: (file in _ELSEWHERE, file != _LATIN, file))


def font_file(name: str) -> Path:
    """Where a variable font is, for example `NotoSansArabic`. The package is found, not imported."""
    package, folder = _ELSEWHERE.get(name, _PACKAGE)
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        message = f"the package {package.replace('_', '-')} is not installed"
        raise ModuleNotFoundError(message)
    return Path(found.origin).parent / folder / f"{name}[wght].ttf"


class _File(NamedTuple):
    """What both weights of a font share: reading the Chinese one for cutting takes 25 MB and 80 ms."""

    face: hb.Face
    to_subset: hb.Face
    covered: frozenset[int]


@functools.cache
def _opened(file: str) -> _File:
    face = hb.Face(hb.Blob.from_file_path(str(font_file(file))))
    return _File(face, hb.subset_preprocess(face), frozenset(face.unicodes))


@functools.cache
def _face(file: str, weight: Weight) -> Face:
    face, to_subset, covered = _opened(file)
    font = hb.Font(face)
    font.set_variations({"wght": float(weight)})
    extents = font.get_font_extents("ltr")
    return Face(
        name=f"{file}-{weight.name.title()}",
        weight=weight,
        ascent=extents.ascender * 1000 / face.upem,
        descent=extents.descender * 1000 / face.upem,
        covered=covered,
        units_an_em=face.upem,
        glyph_count=face.glyph_count,
        _font=font,
        _to_subset=to_subset,
    )
