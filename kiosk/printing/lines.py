"""Lines of a paragraph: where they may break, how much fits, and in which order their runs stand."""

import unicodedata
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from fontTools import unicodedata as scripts

from kiosk.printing.bidi import visual_order
from kiosk.printing.shaping import Paragraph, Run, readable

_SPACES = " \u200b\u1361"  # the last is the Ethiopic word space, which is drawn
_ETHIOPIC_STOPS = "\u1362\u1363\u1364\u1365\u1366"
_NEVER_FIRST = frozenset("，。、；：？！）》」』】〕〉”’…—·％℃々,.;:?!)]}%")
_NEVER_LAST = frozenset("（《「『【〔〈“‘([{￥")
"""Punctuation that stands at no beginning or end of a line of Chinese (GB/T 15834)."""
_FIRST_WIDE = 0x2E80
_NO_BREAK_SPACE = "\u00a0"


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Attributes:
        text: its readable characters in reading order.
        runs: from left to right.
        width: in thousandths of the font size.
    """

    text: str
    runs: tuple[Run, ...]
    width: float

    @property
    def has_rtl(self) -> bool:
        """Whether any of it reads from right to left."""
        return any(run.is_rtl for run in self.runs)


def break_lines(paragraph: Paragraph, width: float, *, balanced: bool = False) -> tuple[Line, ...]:
    """The lines of a paragraph, none wider than `width` (thousandths of the font size).

    Balanced lines are about equally long, in as many lines: a short text on a narrow page then leaves no
    single word or number on a line of its own.
    """
    ruler = _Ruler(paragraph)
    cuts = ruler.cuts(width)
    if balanced:
        cuts = _balanced(ruler, width, cuts)
    places = [0, *cuts, len(paragraph.text)]
    return tuple(_line(paragraph, start, end) for start, end in pairwise(places))


class _Ruler:
    """Measures stretches of a paragraph; positions in the text, widths in thousandths of the font size."""

    def __init__(self, paragraph: Paragraph) -> None:
        self._text = paragraph.text
        advances = [0.0] * (len(self._text) + 1)
        for run in paragraph.runs:
            for cluster in run.clusters:
                advances[cluster.start + 1] += cluster.advance
        self._upto = list(accumulate(advances))
        starts = {cluster.start for run in paragraph.runs for cluster in run.clusters}
        self._clusters = sorted(at for at in starts if unicodedata.category(self._text[at])[0] != "M")
        self._words = list(pairwise([0, *_opportunities(self._text), len(self._text)]))

    def cuts(self, width: float) -> list[int]:
        """Where new lines begin when each is filled.

        A word wider than a line is broken between clusters: an ugly break is better than text off the paper.
        """
        cuts = []
        start = 0
        for word, end in self._words:
            inked = word + len(self._text[word:end].rstrip(" "))
            if start < word and self._width(start, inked) > width:
                cuts.append(word)
                start = word
            while self._width(start, inked) > width:
                fits = [at for at in self._clusters if start < at < inked and self._width(start, at) <= width]
                if not fits:
                    break
                cuts.append(fits[-1])
                start = fits[-1]
        return cuts

    def _width(self, start: int, end: int) -> float:
        return self._upto[end] - self._upto[start]


def _balanced(ruler: _Ruler, width: float, cuts: list[int]) -> list[int]:
    """Cuts for the narrowest width that needs no more lines."""
    narrow, wide = width / 2, width
    while cuts and wide - narrow > width / 64:
        middle = (narrow + wide) / 2
        tried = ruler.cuts(middle)
        if len(tried) == len(cuts):
            cuts, wide = tried, middle
        else:
            narrow = middle
    return cuts


def _opportunities(text: str) -> list[int]:
    """Places before which a line may end: enough of Unicode Standard Annex 14 for the scripts we print."""
    places = []
    for place, (before, after) in enumerate(pairwise(text), start=1):
        if after in _SPACES or after in _ETHIOPIC_STOPS:
            continue
        between_letters = before == "-" and after.isalpha() and text[max(place - 2, 0)].isalpha()
        if before in _SPACES or before in _ETHIOPIC_STOPS or between_letters or _breaks_han(before, after):
            places.append(place)
    return places


def _breaks_han(before: str, after: str) -> bool:
    """Whether a line may end between two characters because one of them is Chinese."""
    if not (_is_han(before) or _is_han(after)) or after in _NEVER_FIRST or before in _NEVER_LAST:
        return False
    return not any(
        char == _NO_BREAK_SPACE or unicodedata.category(char)[0] in "MC" for char in before + after
    )


def _is_han(char: str) -> bool:
    """Whether it is a Chinese character or the punctuation of one, which is as wide."""
    if ord(char) < _FIRST_WIDE:
        return False
    return scripts.script(char) == "Hani" or unicodedata.east_asian_width(char) in "WF"


def _line(paragraph: Paragraph, start: int, end: int) -> Line:
    text = paragraph.text[start:end].rstrip(" ")
    end = start + len(text)
    parts = []
    for run in paragraph.runs:
        clusters = tuple(cluster for cluster in run.clusters if start <= cluster.start < end)
        if clusters:
            parts.append(replace(run, clusters=clusters))
    width = sum(cluster.advance for run in parts for cluster in run.clusters)
    return Line(readable(text), tuple(visual_order(parts, lambda run: run.level)), width)
