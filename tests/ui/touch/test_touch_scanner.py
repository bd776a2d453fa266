"""A scanner that types, told apart from a hand that types."""

from kiosk.ui.touch.scanner import KeyboardWedge, without_prefix


def typed(wedge: KeyboardWedge, text: str, *, every_ms: int, enter_ms: int | None = None) -> str | None:
    """Type a text with so many milliseconds between keys, then Enter."""
    at_ms = 1_000
    for key in text:
        wedge.key(key, at_ms)
        at_ms += every_ms
    return wedge.enter(at_ms if enter_ms is None else at_ms + enter_ms)


def test_fast_keys_are_a_scan() -> None:
    """The letter's code must check in from the idle page without a touch."""
    assert typed(KeyboardWedge(), "KA1:7K3M9QT", every_ms=8) == "KA1:7K3M9QT"


def test_slow_keys_are_a_hand() -> None:
    """Somebody who types on a keyboard and presses Enter means the button, not a scan."""
    assert typed(KeyboardWedge(), "KA1:7K3M9QT", every_ms=120) is None


def test_a_few_fast_keys_are_no_scan() -> None:
    """A child that drums on the keypad must not look anything up."""
    assert typed(KeyboardWedge(), "1234", every_ms=5) is None


def test_a_pause_begins_anew() -> None:
    """A lone key before the scan must not spoil the reference."""
    wedge = KeyboardWedge()
    wedge.key("9", 0)
    assert typed(wedge, "7K3M9QT", every_ms=8) == "7K3M9QT"


def test_enter_long_after_is_a_hand() -> None:
    """Enter that comes a second later was pressed by somebody."""
    assert typed(KeyboardWedge(), "7K3M9QT", every_ms=8, enter_ms=1_000) is None


def test_nothing_is_kept_after_enter_or_forgetting() -> None:
    """The next visitor's Enter must not send the last visitor's letter again."""
    wedge = KeyboardWedge()
    typed(wedge, "7K3M9QT", every_ms=8)
    assert wedge.enter(1_060) is None
    wedge.key("7K3M9QT", 2_000)
    wedge.forget()
    assert wedge.enter(2_001) is None


def test_space_within_a_scan_is_told_from_one_that_presses() -> None:
    """A code with a gap in it must not press whatever has the focus."""
    wedge = KeyboardWedge()
    assert not wedge.is_running(1_000)
    wedge.key("7", 1_000)
    assert wedge.is_running(1_008)
    assert not wedge.is_running(1_200)


def test_prefix_is_taken_off() -> None:
    """Our letters mark their code; other calendars' letters carry the bare reference."""
    assert without_prefix("KA1:7K3M9QT") == "7K3M9QT"
    assert without_prefix(" ka1:7k3m9qt\t") == "7k3m9qt"
    assert without_prefix("7K3M9QT") == "7K3M9QT"
