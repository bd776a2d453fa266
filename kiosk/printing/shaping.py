"""A paragraph as runs of glyphs: levels, scripts and faces decided, every cluster shaped once."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from fontTools import unicodedata as scripts

from kiosk.printing.bidi import embedding_levels
from kiosk.printing.faces import Face, Glyph, Weight, face_for, is_invisible
from kiosk.printing.tokens import hold_together

_NO_SCRIPT = {"Zyyy", "Zinh", "Zzzz"}
_LEFT_TO_RIGHT_MARK = "\u200e"
_JOINERS = "\u200c\u200d"
_CHINESE_MARKS = "“”‘’…—"
STRONG, PLAIN = "\ue000", "\ue001"
"""Stand in a text where bold begins and ends; they are of no script and nothing is drawn for them."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """The smallest piece of text that has glyphs of its own.

    Attributes:
        start: place of its first character in the paragraph's text.
        text: the characters that a reader would copy out, in the order in which they are seen.
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
    """Shape a text of one language (BCP 47) for paper; between `STRONG` and `PLAIN` it is bold."""
    held, weights = _weighed(hold_together(" ".join(text.split()), rtl=rtl), weight)
    levels = embedding_levels(held, rtl=rtl)
    chinese = language.partition("-")[0] == "zh"
    items = list(zip(levels, _faces(held, weights, chinese=chinese), strict=True))
    runs = []
    for (level, (face, script)), places in groupby(range(len(held)), key=items.__getitem__):
        where = list(places)
        start, end = where[0], where[-1] + 1
        shaped = _clusters(held[start:end], start, face, script, language, rtl=level % 2 == 1)
        runs.append(Run(start, level, face, tuple(shaped)))
    return Paragraph(held, rtl, tuple(runs))


def faces_of(text: str, weight: Weight) -> Iterator[tuple[Face, str]]:
    """The face and script of each character of a text of one weight."""
    return _faces(text, [weight] * len(text))


def readable(text: str) -> str:
    """The characters that a reader would copy out: no marks of direction, ordinary spaces."""
    kept = (char for char in text if char in _JOINERS or not is_invisible(char))
    return "".join(kept).replace("\u00a0", " ")


def _weighed(text: str, weight: Weight) -> tuple[str, list[Weight]]:
    """The text without the marks of emphasis, and the weight of each of its characters."""
    if STRONG not in text:
        return text, [weight] * len(text)
    kept, weights = [], []
    now = weight
    for char in text:
        if char in {STRONG, PLAIN}:
            now = Weight.BOLD if char == STRONG else weight
        else:
            kept.append(char)
            weights.append(now)
    return "".join(kept), weights


def _faces(text: str, weights: Sequence[Weight], *, chinese: bool = False) -> Iterator[tuple[Face, str]]:
    previous: Face | None = None
    for char, script, weight in zip(text, _scripts(text, chinese=chinese), weights, strict=True):
        # A mark or joiner belongs to the letter before it: in another face it would lose its place.
        stays = previous is not None and (unicodedata.category(char)[0] == "M" or char in _JOINERS)
        face = previous if stays and previous is not None else face_for(char, script, weight)
        previous = face
        yield face, script


@cache
def _script(char: str) -> str:
    found: str = scripts.script(char)
    return found


def _scripts(text: str, *, chinese: bool = False) -> list[str]:
    """The script of every character; spaces, digits and marks take that of the text before, else after.

    In Chinese the quotation marks are Chinese whatever they stand beside: both of a pair are as wide.
    """
    found: list[str | None] = []
    current: str | None = None
    for char in text:
        script = _script(char)
        if char == _LEFT_TO_RIGHT_MARK:  # a held token follows: its digits are those of Latin text
            current = "Latn"
        elif chinese and char in _CHINESE_MARKS:
            current = "Hani"
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
        # Viewers turn right-to-left text round character by character, inside a cluster too.
        meaning = meaning[::-1] if rtl else meaning
        yield Cluster(offset + start, meaning, members, sum(glyph.advance for glyph in members))
