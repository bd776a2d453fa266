"""What a device's passphrase may be."""

import pytest

from kiosk.domain.errors import NotUnderstood
from kiosk.domain.passphrase import KEYS, good_passphrase, simple


@pytest.mark.parametrize(
    "typed", ["Four plain words here", "  four plain   words here ", "FOUR PLAIN WORDS HERE"]
)
def test_capitals_and_spaces_do_not_matter(typed: str) -> None:
    """The keyboard of the screen has small letters only, and nobody sees how many spaces they typed."""
    assert good_passphrase(typed) == simple("four plain words here")


@pytest.mark.parametrize(
    "typed", ["eleven char", "", "x " * 40, "pässword is long", "tab\tis fine but £ is not"]
)
def test_what_is_too_short_or_not_on_the_screen_is_refused(typed: str) -> None:
    """Staff who cannot type it stand before a locked screen."""
    with pytest.raises(NotUnderstood):
        good_passphrase(typed)


def test_every_character_it_may_have_is_accepted() -> None:
    """The list of characters is what is really allowed."""
    assert set(good_passphrase("a" + "".join(sorted(KEYS)) + "a")) == set(KEYS)
