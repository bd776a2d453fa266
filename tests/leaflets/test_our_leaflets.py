"""The leaflets that come with the program, as a visitor and a force find them."""

import datetime as dt
import json
from pathlib import Path

import pytest

from kiosk.printing.faces import uncovered
from kiosk.service.contacts import Contact
from kiosk.service.leaflet_text import Bullet, Heading, Paragraph
from kiosk.service.leaflets import Library, library

TODAY = dt.date(2026, 11, 22)
TOPICS = [
    "keep-your-home-secure", "protect-your-vehicle", "protect-your-bike", "phone-theft", "spot-scams",
    "stay-safe-online", "domestic-abuse", "stalking", "sexual-offences", "hate-crime", "forced-work",
    "child-safety", "knives", "anti-social-behaviour", "help-after-a-crime", "search-rights",
]  # fmt: skip
TRANSLATED = (
    "domestic-abuse", "hate-crime", "stalking", "search-rights", "keep-your-home-secure", "spot-scams",
)  # fmt: skip
FIRST_LANGUAGES = {"en", "pa", "ur", "pl", "ro", "bn", "ar", "gu"}
SENSITIVE = {
    "domestic-abuse", "stalking", "sexual-offences", "hate-crime", "forced-work", "child-safety",
}  # fmt: skip


@pytest.fixture(scope="module")
def ours() -> Library:
    """The program's own leaflets."""
    return library()


def test_all_sixteen_topics_are_there_in_their_order_and_without_a_fault(ours: Library) -> None:
    """A faulty leaflet is left out in silence on the screen: here is where it must be noticed."""
    assert ours.faults == ()
    assert [leaflet.topic for leaflet in ours.leaflets] == TOPICS


@pytest.mark.parametrize("topic", TRANSLATED)
def test_the_six_that_matter_most_are_there_in_the_first_languages(ours: Library, topic: str) -> None:
    """Whoever reads no English needs these words before any others."""
    leaflet = ours.leaflet(topic)
    assert leaflet is not None
    assert set(leaflet.texts) >= FIRST_LANGUAGES


def test_every_word_can_be_printed(ours: Library) -> None:
    """A box instead of a letter makes a leaflet useless to whoever it was translated for."""
    for leaflet in ours.leaflets:
        for text in leaflet.texts.values():
            for block in text.blocks:
                words = block.name + block.about if isinstance(block, Contact) else block.text
                assert not uncovered(words), (text.name, words)


def test_every_leaflet_says_whom_to_turn_to_in_the_reader_s_language(ours: Library) -> None:
    """Good advice without a number to call leaves people alone with it."""
    for leaflet in ours.leaflets:
        for language, text in leaflet.texts.items():
            assert len(text.contacts) >= 2, text.name
            assert all(contact.language == language for contact in text.contacts), text.name


def test_every_leaflet_has_the_length_that_people_read(ours: Library) -> None:
    """A wall of text is put down; a few lines help nobody."""
    for leaflet in ours.leaflets:
        body = leaflet.texts["en"].body
        assert isinstance(body[0], Paragraph), leaflet.topic
        assert 3 <= sum(isinstance(block, Heading) for block in body) <= 4
        assert sum(isinstance(block, Bullet) for block in body) >= 10
        assert 130 <= sum(len(block.text.split()) for block in body) <= 310, leaflet.topic


def test_what_could_put_somebody_at_risk_is_marked_as_sensitive(ours: Library) -> None:
    """The mark keeps the topic off the top of the paper that is carried home."""
    assert {leaflet.topic for leaflet in ours.leaflets if leaflet.is_sensitive} == SENSITIVE


def test_headings_of_sensitive_leaflets_give_nothing_away(ours: Library) -> None:
    """Bold words are what somebody sees over a shoulder."""
    telling = ("abuse", "stalk", "sexual", "hate", "slave", "exploit", "partner", "child", "violen", "forced")
    for leaflet in ours.leaflets:
        if not leaflet.is_sensitive:
            continue
        bold = [block.text.lower() for block in leaflet.texts["en"].body if isinstance(block, Heading)]
        assert not [heading for heading in bold if any(word in heading for word in telling)], leaflet.topic


def test_nothing_is_signed_off_by_its_file(ours: Library) -> None:
    """Safety texts are drafts until a force says otherwise, and nobody has."""
    assert all(text.is_draft for leaflet in ours.leaflets for text in leaflet.texts.values())


def test_every_number_in_use_is_told_to_staff_as_unverified(ours: Library) -> None:
    """Nobody has called these numbers yet: staff must know, whatever the visitor sees."""
    used = {contact.number for leaflet in ours.leaflets for contact in leaflet.texts["en"].contacts}
    told = "\n".join(ours.remarks(TODAY))
    assert used
    assert all(f"{number} (" in told for number in used)


def test_each_text_has_a_digest_of_its_own(ours: Library) -> None:
    """A sign-off is for one text only."""
    digests = [text.digest for leaflet in ours.leaflets for text in leaflet.texts.values()]
    assert len(set(digests)) == len(digests)
    assert all(len(digest) == 64 for digest in digests)


def test_the_library_is_read_once() -> None:
    """Sixteen folders are not read again for every visitor."""
    assert library() is library()
    assert library(Path("/nowhere/at/all")) is library()


def test_topics_are_names_that_urls_and_sign_offs_can_carry(ours: Library) -> None:
    """The topic stands in a web address, a button's name and the journal."""
    assert all(json.dumps(leaflet.topic).strip('"').isascii() for leaflet in ours.leaflets)
    assert all(leaflet.topic == leaflet.topic.lower() for leaflet in ours.leaflets)
