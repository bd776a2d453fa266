"""Tell us: how we did, a complaint, a problem in the room, and what we have promised."""

import pytest

from kiosk.domain.errors import NotUnderstood, StoreFull
from kiosk.service.telling import Complaint, Feedback, Problem, Rating, Receipt
from kiosk.ui.phrases import standards, telling, touch
from kiosk.ui.touch.journeys.telling import TEXT_LENGTH, WhatWentWrong
from kiosk.ui.touch.presenter import Journey
from kiosk.ui.touch.view import BigCode, Paragraph, Say
from kiosk.ui.touch.wishes import Complain, Rate, Report
from tests.ui.touch.walk import TOUCHED, choices, journey, press, says, told, type_in

RECEIPT = Receipt("C7K-3M9Q", TOUCHED)


def complaining(text: str = "nobody came.") -> Journey:
    """A journey with a complaint written and sent on."""
    way = journey()
    press(way, "tell", "complain")
    type_in(way, text)
    press(way, "send")
    return way


def test_three_words_are_enough() -> None:
    """Most people say how it was with one touch; asking more loses them."""
    way = journey()
    wish = press(way, "tell", "rate", "rating_poor", "nothing_more")
    assert wish == Rate(Feedback(Rating.POOR, language="en"))
    told(way, None, wish)
    assert {telling.THANK_YOU, telling.WE_READ_IT} <= says(way.page)
    assert telling.WILL_NOT_CONTACT not in says(way.page), "nobody has asked to be contacted"


def test_comment_goes_with_the_rating() -> None:
    """What was written must arrive with the word that it explains, in its language."""
    way = journey("pl")
    press(way, "tell", "rate", "rating_good", "tell_more")
    type_in(way, "long wait. friendly!")
    wish = press(way, "send", "contact_no")
    assert wish == Rate(Feedback(Rating.GOOD, "Long wait. Friendly!", language="pl"))
    told(way, None, wish)
    assert telling.WILL_NOT_CONTACT in says(way.page)


def test_contact_is_kept_only_when_it_is_safe() -> None:
    """Nobody is contacted without having said that it is safe (domain §2)."""
    for key, contact in (("safe_yes", "0121 496 0000"), ("safe_no", None)):
        way = complaining()
        press(way, "contact_yes")
        type_in(way, "0121 496 0000")
        press(way, "next")
        assert telling.IS_IT_SAFE in says(way.page)
        wish = press(way, key)
        assert wish == Complain(Complaint("Nobody came.", contact, "en"))
        told(way, RECEIPT, wish)
        assert (telling.WILL_NOT_CONTACT in says(way.page)) is (contact is None)


def test_unsafe_contact_is_nowhere_in_what_is_sent() -> None:
    """What could put somebody at risk is not stored, not even to be left unused."""
    way = complaining()
    press(way, "contact_yes")
    type_in(way, "0121 496 0000")
    wish = press(way, "next", "safe_no")
    assert "0121" not in repr(wish)


@pytest.mark.parametrize(
    ("typed", "is_good"),
    [
        ("someone@example.org", True),
        ("+44 121 496 0000", True),
        ("0121-496-0000", True),
        ("someone@", False),
        ("call me", False),
        ("", False),
        ("12", False),
    ],
)
def test_contact_that_cannot_be_right_is_asked_for_again(typed: str, is_good: bool) -> None:  # noqa: FBT001 - a case
    """A slip of the finger would mean a promise that cannot be kept."""
    way = complaining()
    press(way, "contact_yes")
    type_in(way, typed)
    press(way, "next")
    assert (way.page.name == "safe") is is_good
    assert (telling.BAD_CONTACT in says(way.page)) is not is_good


def test_complaint_is_acknowledged_with_its_reference() -> None:
    """A complaint is acknowledged at once, with a reference and what happens next (service standards)."""
    way = complaining()
    wish = press(way, "contact_no")
    assert wish == Complain(Complaint("Nobody came.", None, "en"))
    told(way, RECEIPT, wish)
    assert BigCode("code", "C7K-3M9Q") in way.page.blocks
    assert {
        telling.COMPLAINT_RECEIVED,
        telling.KEEP_REFERENCE,
        telling.WHAT_NEXT,
        telling.EVERY_28_DAYS,
    } <= says(way.page)
    way.paper_told(is_on_paper=False)
    assert touch.NO_PAPER in says(way.page)
    way.back()
    assert way.page.name == "received", "nothing leads back to what was written"


@pytest.mark.parametrize("keys", [("complain",), ("rate", "rating_good", "tell_more")])
def test_nothing_is_sent_where_nothing_is_written(keys: tuple[str, ...]) -> None:
    """An empty complaint helps nobody, and Send may be pressed by mistake."""
    way = journey()
    press(way, "tell", *keys)
    type_in(way, "   ")
    assert press(way, "send") is None
    assert telling.PLEASE_TYPE in says(way.page)


def test_room_for_a_thousand_characters() -> None:
    """The store takes no more, so the page does not either: nobody's last sentence is refused at the end."""
    way = journey()
    press(way, "tell", "complain")
    type_in(way, "x" * (TEXT_LENGTH + 5))
    assert isinstance(way.stop, WhatWentWrong)
    assert len(way.stop.typed) == TEXT_LENGTH


def test_what_the_store_does_not_understand_loses_no_visitor() -> None:
    """A text that cannot be kept is a reason to speak to an officer, not an empty page."""
    way = complaining()
    wish = press(way, "contact_no")
    assert isinstance(wish, Complain)
    assert way.refused(wish, NotUnderstood("x"))
    assert touch.COUNTER_HELPS in says(way.page)


def test_store_that_fails_gives_no_ticket_for_a_complaint() -> None:
    """Somebody who only wants to complain is not put into the queue by a full disk."""
    way = complaining()
    wish = press(way, "contact_no")
    assert isinstance(wish, Complain)
    assert way.refused(wish, StoreFull("x"))
    assert touch.COUNTER_HELPS in says(way.page)


@pytest.mark.parametrize("problem", list(Problem))
def test_problem_in_the_room_is_one_touch(problem: Problem) -> None:
    """Public spaces are clean, tidy and safe only if saying that they are not is easy."""
    way = journey()
    wish = press(way, "tell", "room_problem", f"problem_{problem.value}")
    assert wish == Report(problem)
    told(way, None, wish)
    assert {telling.THANK_YOU, telling.WE_LOOK_AT_IT} <= says(way.page)


def test_all_standards_can_be_read() -> None:
    """What we have promised is shown whole, or somebody will say that we hid a part of it."""
    way = journey()
    press(way, "tell", "standards")
    promised = {each for each in vars(standards).values() if type(each).__name__ == "Phrase"}
    assert {each for each in says(way.page) if each is not None} == promised
    titles = [block.words for block in way.page.blocks if isinstance(block, Paragraph) and block.is_title]
    assert len(titles) == 6
    assert all(isinstance(each, Say) for each in titles)


def test_ticket_scanned_in_the_middle_of_a_complaint_takes_nothing_along() -> None:
    """What was written stays with who wrote it; the scan is somebody's ticket, perhaps another's."""
    way = journey()
    press(way, "tell", "complain")
    type_in(way, "kv2:abc")
    way.scan("KV2:ABC")
    assert "kv2" not in repr(way.answers)
    assert choices(way.page)[:1] == ["reference"]
