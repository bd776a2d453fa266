"""Ticket codes: short, easy to hear, saying nothing."""

import random
from itertools import islice

import pytest

from kiosk.domain.ticket import CODE, LETTERS, SAVED_DIGITS, candidates, unsaved_code


def first(count: int, letters: str = "KMRT", used: int = 0) -> list[str]:
    return list(islice(candidates(letters, random.Random(1), used), count))


def test_codes_are_of_the_devices_own_letters_and_read_well() -> None:
    """Nobody mistakes an O for a 0, and no two devices can give the same code."""
    for code in first(2_000):
        assert CODE.fullmatch(code)
        assert code[0] in "KMRT"
        assert 1 <= len(code) - 1 <= SAVED_DIGITS
    assert not set("IO") & set(LETTERS)


def test_every_code_of_one_digit_is_tried_before_longer_ones() -> None:
    """A quiet station never needs more than a letter and a digit."""
    codes = first(24)
    assert all(len(code) == 2 for code in codes)
    assert len(set(codes)) > 15, "one draw must not say much about the next"
    assert len(first(25)[-1]) == 3


@pytest.mark.parametrize(("used", "digits"), [(0, 1), (28, 1), (29, 2), (320, 3), (3_300, 4), (10**6, 4)])
def test_a_busy_day_begins_with_longer_codes(used: int, digits: int) -> None:
    """Trying what must be taken already would make the hundredth check-in slow."""
    assert len(first(1, used=used)[0]) - 1 == digits


def test_all_letters_and_numbers_come_up() -> None:
    """A code that never came up would say that some others are likelier."""
    codes = {code for code in first(20_000, letters="KM") if len(code) == 5}
    numbers = sorted(int(code[1:]) for code in codes)
    assert {code[0] for code in codes} == {"K", "M"}
    assert numbers[0] < 1_050
    assert numbers[-1] > 9_950


def test_the_code_of_an_unsaved_visitor_is_longer_than_any_saved_one() -> None:
    """An officer sees at once that this visitor must be added by hand."""
    code = unsaved_code("FHW", random.Random(2))
    assert len(code) - 1 == SAVED_DIGITS + 1
    assert CODE.fullmatch(code)
