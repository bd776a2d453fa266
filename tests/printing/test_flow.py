"""Where the parts of a text stand on their pages."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.flow import Flow, Part, Place
from kiosk.printing.paper import Page

ROOM = Flow(top=40, bottom=240)


def _part(
    lines: int, *, height: float = 10, before: float = 0, after: float = 0, stays: bool = False
) -> Part:
    def draw(_sheet: Page, _top: float, _first: int, _last: int) -> None:
        raise AssertionError

    return Part(draw, height, lines, before=before, after=after, stays=stays)


_PARTS = st.lists(
    st.builds(
        _part,
        st.integers(1, 60),
        height=st.sampled_from([9.5, 12.0, 19.4]),
        before=st.sampled_from([0.0, 8.0]),
        after=st.sampled_from([0.0, 4.0]),
    ),
    min_size=1,
    max_size=12,
)


@given(_PARTS)
def test_every_line_stands_once_in_order_and_on_the_paper(parts: list[Part]) -> None:
    """A line that is lost, doubled or cut off at the foot is advice that nobody gets."""
    pages = ROOM.place(parts)
    placed = [place for page in pages for place in page]
    told = iter(placed)
    for part in parts:
        line = 0
        while line < part.lines:
            place = next(told)
            assert place.first == line
            line = place.last
        assert line == part.lines
    assert next(told, None) is None
    for page in pages:
        assert page
        for above, below in pairwise(page):
            assert below.top >= _end(above) - 1e-6
        assert _end(page[-1]) <= ROOM.bottom + 1e-6
        assert page[0].top == ROOM.top


@given(st.integers(2, 18))
def test_a_heading_is_never_the_last_on_its_page(lines: int) -> None:
    """A heading at the foot of a page stands over nothing."""
    parts = [_part(lines), _part(1, stays=True), _part(6)]
    pages = ROOM.place(parts)
    for page in pages[:-1]:
        assert not page[-1].part.stays


@given(st.integers(0, 19), st.integers(4, 30))
def test_no_single_line_of_a_paragraph_is_left_alone(lines_above: int, lines: int) -> None:
    """One line on top of the next page is read as if it belonged to nothing."""
    parts = [*([_part(lines_above)] if lines_above else []), _part(lines)]
    for page in ROOM.place(parts):
        for place in page:
            assert place.last - place.first >= 2 or place.part.lines in {1, lines_above}


def test_parts_move_closer_where_that_spares_a_page() -> None:
    """A second sheet for two lines is paper that nobody picks up."""
    parts = [_part(4, after=10) for _ in range(4)]
    (loose,) = ROOM.place(parts)
    (tight,) = ROOM.place([*parts, _part(1)])
    assert loose[1].top - _end(loose[0]) == 10
    assert tight[1].top - _end(tight[0]) < 10
    spread, _rest = ROOM.place([*parts, _part(20)])
    assert spread[1].top - _end(spread[0]) == 10


def test_what_is_higher_than_a_page_is_still_placed() -> None:
    """A picture in a folder of the force's that is too high must not keep a leaflet from ending."""
    pages = ROOM.place([_part(1), _part(1, height=500), _part(1)])
    assert [len(page) for page in pages] == [1, 1, 1]


def _end(place: Place) -> float:
    return place.top + (place.last - place.first) * place.part.line_height
