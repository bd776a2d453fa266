"""Ticket codes: short, easy to hear, saying nothing."""

import random
from itertools import islice

from kiosk.domain.ticket import CODE, LETTERS, SAVED_DIGITS, candidates, unsaved_code


def first(count: int, letters: str = "KMRT", seed: int = 1, taken: tuple[str, ...] = ()) -> list[str]:
    return list(islice(candidates(letters, random.Random(seed), taken), count))


def test_codes_are_of_the_devices_own_letters_and_read_well() -> None:
    """Nobody mistakes an O for a 0, and no two devices can give the same code."""
    for code in first(2_000):
        assert CODE.fullmatch(code)
        assert code[0] in "KMRT"
        assert 1 <= len(code) - 1 <= SAVED_DIGITS
    assert not set("IO") & set(LETTERS)


def test_short_codes_are_tried_first_and_then_longer_ones() -> None:
    """A quiet station needs a letter and a digit; no day is so busy that there is no code."""
    lengths = [len(code) - 1 for code in first(200)]
    assert lengths[0] == 1
    assert lengths == sorted(lengths)
    assert set(lengths) == set(range(1, SAVED_DIGITS + 1))


def test_a_busy_day_begins_with_longer_codes() -> None:
    """Trying what must be taken already would make the hundredth check-in slow."""
    busy = ("K7", "M31", "R8")
    assert all(len(code) == 3 for code in first(20, taken=busy))
    assert "M31" not in first(500, taken=busy)
    assert len(first(1, taken=("K7", "M8"))[0]) == 2


def test_all_letters_and_numbers_come_up() -> None:
    """A code that never came up would say that some others are likelier."""
    short = {first(1, letters="KM", seed=seed)[0] for seed in range(400)}
    assert short == {f"{letter}{digit}" for letter in "KM" for digit in range(1, 10)}
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
