import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.bidi import embedding_levels, first_strong_is_rtl, visual_order

_CHARS = "abK אבسلگ019١٢+-:,./()[] %€"


def _displayed(text: str, *, rtl: bool) -> str:
    levels = embedding_levels(text, rtl=rtl)
    order = visual_order(range(len(text)), lambda place: levels[place])
    return "".join(text[at] for at in order)


@given(st.text(alphabet=_CHARS, max_size=24).map(str.strip), st.booleans())
def test_order_is_that_of_an_independent_implementation(text: str, rtl: bool) -> None:  # noqa: FBT001 – generated
    """A rule of UAX#9 applied wrongly would print numbers and brackets in the wrong places."""
    assert _displayed(text, rtl=rtl) == get_display(text, base_dir="R" if rtl else "L")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("K7 (desk) سلام", "مالس K7 (desk)"),
        ("سلام (K7)", ")K7( مالس"),  # shown with mirrored brackets: shaping turns them,
    ],
)
def test_brackets_stay_a_pair_in_right_to_left_text(text: str, shown: str) -> None:
    """Without rule N0 one bracket of a pair jumps to the other end of the line."""
    assert _displayed(text, rtl=True) == shown


@pytest.mark.parametrize("opening", ["\u2066", "\u2068"])
def test_an_isolated_span_keeps_its_own_order(opening: str) -> None:
    """Translations put isolates around inserted values; ignoring them would reverse a span of times."""
    text = f"من {opening}14:00 – 18:00\u2069 غدا"
    levels = embedding_levels(text, rtl=True)
    order = visual_order(range(len(text)), lambda place: levels[place])
    assert "14:00 – 18:00" in "".join(text[at] for at in order)


def test_direction_of_unknown_text_comes_from_its_first_letter() -> None:
    """A date line arrives already formatted, in either direction."""
    assert first_strong_is_rtl("22 نومبر 2026")
    assert not first_strong_is_rtl("22 November – نومبر")
    assert not first_strong_is_rtl("22/11/2026 14:02")
