"""Parts of a text, one below the other, over as many pages as they need."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from kiosk.printing.paper import Page

_CLOSER = (1.0, 0.85, 0.7)  # shares of the distances between parts
_FEWEST = 2  # lines of a paragraph that stay together at the foot and the head of a page


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, a heading, a picture.

    Attributes:
        draw: draws its lines from `first` up to, not including, `last`, their top side at a place.
        line_height: in points.
        lines: that a page may end between; 1 where it stays in one piece.
        before: distance from the part above, not kept at the top of a page.
        after: distance to the part below.
        stays: whether the beginning of the next part stands on the same page.
    """

    draw: Callable[[Page, float, int, int], None]
    line_height: float
    lines: int
    before: float = 0.0
    after: float = 0.0
    stays: bool = False

    def kept_with_next(self) -> "Part":
        """The same part as a heading: in one piece, and never the last on its page."""
        return replace(self, stays=True)

    def closer(self, share: float) -> "Part":
        """The same part with this share of its distances."""
        return replace(self, before=self.before * share, after=self.after * share)

    @property
    def height(self) -> float:
        """Of all its lines."""
        return self.line_height * self.lines

    @property
    def least(self) -> float:
        """Of as many lines as must stand together."""
        few = self.lines if self.stays or self.lines < 2 * _FEWEST else _FEWEST
        return self.line_height * few


@dataclass(frozen=True, slots=True)
class Place:
    """Where some lines of a part stand on their page."""

    part: Part
    top: float
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Flow:
    """The room on each page, in points from its top."""

    top: float
    bottom: float

    def place(self, parts: Iterable[Part]) -> list[list[Place]]:
        """Every part's place, page by page; parts move a little closer where that spares a page."""
        waiting = list(parts)
        return min((self._placed([part.closer(share) for part in waiting]) for share in _CLOSER), key=len)

    def _placed(self, waiting: list[Part]) -> list[list[Place]]:
        pages: list[list[Place]] = [[]]
        top = self.top
        for index, part in enumerate(waiting):
            top += part.before if pages[-1] else 0
            if pages[-1] and top + self._together(waiting, index) > self.bottom:
                pages.append([])
                top = self.top
            first = 0
            while first < part.lines:
                last = self._fits(part, first, top, is_alone=not pages[-1])
                pages[-1].append(Place(part, top, first, last))
                top += (last - first) * part.line_height
                first = last
                if first < part.lines:
                    pages.append([])
                    top = self.top
            top += part.after
        return pages

    def _together(self, parts: list[Part], index: int) -> float:
        """How much of a part must be on one page, with what a heading is kept with."""
        part = parts[index]
        if not part.stays or index + 1 == len(parts):
            return part.least
        follower = parts[index + 1]
        return part.height + part.after + follower.before + self._together(parts, index + 1)

    def _fits(self, part: Part, first: int, top: float, *, is_alone: bool) -> int:
        """Up to which line a part fits; at least one on an empty page, so that every text comes to an end."""
        left = part.lines - first
        count = min(int((self.bottom - top) / part.line_height + 1e-9), left)
        if 0 < left - count < _FEWEST and count > _FEWEST:
            count -= 1
        return first + max(count, 1 if is_alone or first else min(left, _FEWEST))
