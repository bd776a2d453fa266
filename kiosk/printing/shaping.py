"""A paragraph as runs of glyphs: levels, scripts and faces decided, every cluster shaped once."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from fontTools import unicodedata as scripts

from kiosk.printing.bidi import embedding_levels
from kiosk.printing.faces import Face, Glyph, Weight, face_for, is_invisible
from kiosk.printing.tokens import hold_together

_NO_SCRIPT = {"Zyyy", "Zinh", "Zzzz"}
_LEFT_TO_RIGHT_MARK = "\u200e"
_JOINERS = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Cluster:
    """The smallest piece of text that has glyphs of its own.

    Attributes:
        start: place of its first character in the paragraph's text.
        text: the characters that a reader would copy out.
        glyphs: from left to right.
        advance: width in thousandths of the font size.
    """

    start: int
    text: str
    glyphs: tuple[Glyph, ...]
    advance: float


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring characters of one level, face and script; clusters from left to right."""

    start: int
    level: int
    face: Face
    clusters: tuple[Cluster, ...]

    @property
    def is_rtl(self) -> bool:
        """Whether the run reads from right to left."""
        return self.level % 2 == 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A shaped text.

    Attributes:
        text: what was shaped: tokens held together, spaces made single.
        rtl: whether the paragraph as a whole reads from right to left.
        runs: in logical order.
    """

    text: str
    rtl: bool
    runs: tuple[Run, ...]


def shape_paragraph(text: str, language: str, *, rtl: bool, weight: Weight = Weight.REGULAR) -> Paragraph:
    """Shape a text of one language (BCP 47) for paper."""
    held = hold_together(" ".join(text.split()), rtl=rtl)
    levels = embedding_levels(held, rtl=rtl)
    items = list(zip(levels, _faces(held, weight), strict=True))
    runs = []
    for (level, (face, script)), places in groupby(range(len(held)), key=items.__getitem__):
        where = list(places)
        start, end = where[0], where[-1] + 1
        shaped = _clusters(held[start:end], start, face, script, language, rtl=level % 2 == 1)
        runs.append(Run(start, level, face, tuple(shaped)))
    return Paragraph(held, rtl, tuple(runs))


def readable(text: str) -> str:
    """The characters that a reader would copy out: no marks of direction, ordinary spaces."""
    kept = (char for char in text if char in _JOINERS or not is_invisible(char))
    return "".join(kept).replace("\u00a0", " ")


def _faces(text: str, weight: Weight) -> Iterator[tuple[Face, str]]:
    previous: Face | None = None
    for char, script in zip(text, _scripts(text), strict=True):
        # A mark or joiner belongs to the letter before it: in another face it would lose its place.
        stays = previous is not None and (unicodedata.category(char)[0] == "M" or char in _JOINERS)
        face = previous if stays and previous is not None else face_for(char, script, weight)
        previous = face
        yield face, script


def _scripts(text: str) -> list[str]:
    """The script of every character; spaces, digits and marks take that of the text before, else after."""
    found: list[str | None] = []
    current: str | None = None
    for char in text:
        script = scripts.script(char)
        if char == _LEFT_TO_RIGHT_MARK:  # a held token follows: its digits are those of Latin text
            current = "Latn"
        elif script not in _NO_SCRIPT:
            current = script
        found.append(current)
    first = next((script for script in found if script), "Latn")
    return [script or first for script in found]


def _clusters(
    text: str, offset: int, face: Face, script: str, language: str, *, rtl: bool
) -> Iterator[Cluster]:
    glyphs = face.shape(text.replace("\u00a0", " "), rtl=rtl, script=script, language=language)
    starts = sorted({glyph.cluster for glyph in glyphs})
    if not starts:
        return  # nothing but invisible marks of direction
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    for start, group in groupby(glyphs, key=lambda glyph: glyph.cluster):
        members = tuple(group)
        meaning = readable(text[start : ends[start]])
        yield Cluster(offset + start, meaning, members, sum(glyph.advance for glyph in members))
