"""The QR of a ticket: short, typed alike on every keyboard, and nobody's but the device's that signed it."""

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import NotUnderstood
from kiosk.domain.instant import Instant, uuid7
from kiosk.domain.reference import reference_for
from kiosk.journal.keys import Signer, signature_holds
from kiosk.service import ticket_code
from kiosk.service.ticket_code import LONGEST, TicketCode, device_mark, read, station_mark, write
from tests.helpers.counters import NOON

SIGNER, OTHER = Signer(bytes(32)), Signer(bytes(range(32)))
TICKET = TicketCode(
    visit=SubjectId(f"visit/{uuid7(NOON, bytes(10))}"),
    arrived_at=NOON,
    station=station_mark("harbour-street"),
    device=device_mark("kiosk"),
    code="K7",
    language="en",
)
BASE45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
tickets = st.builds(
    TicketCode,
    visit=st.uuids().map(lambda each: SubjectId(f"visit/{each}")),
    arrived_at=st.integers(0, 253_300_000_000_000).map(Instant),
    station=st.text().map(station_mark),
    device=st.text().map(device_mark),
    code=st.from_regex(r"[A-HJ-NP-Z][1-9][0-9]{0,4}", fullmatch=True),
    language=st.sampled_from(["en", "pl", "zh-Hans", "pa-Guru", "sr-Latn-RS"]),
    appointment=st.none() | st.text().map(reference_for),
)


@given(tickets)
def test_what_was_written_is_read_whatever_a_scanner_adds_round_it(ticket: TicketCode) -> None:
    """Scanners end with Enter or a tab, and programs trim spaces: a code must not lose its end to them."""
    text = write(ticket, SIGNER.sign)
    assert len(text) <= LONGEST
    assert set(text) <= set(BASE45), "a small QR, typed alike on a British and an American keyboard"
    for scanned in (text, f" {text}\r\n", text.lower(), f"{text}\t", text.rstrip()):
        found = read(scanned)
        assert found.ticket == ticket
        assert found.is_by(SIGNER.public_key)
        assert not found.is_by(OTHER.public_key)


def test_the_longest_ticket_is_short_enough() -> None:
    """A larger symbol would have modules that a worn print head cannot draw."""
    longest = replace(
        TICKET, code="K9999", language="zh-Hant-TW", appointment=reference_for("the calendar's event")
    )
    assert len(write(longest, SIGNER.sign)) <= 210


def test_nothing_about_the_visit_or_the_person_is_on_it() -> None:
    """A ticket lies on the floor of a waiting room: whoever picks it up learns no reason and no name."""
    assert set(TicketCode.__struct_fields__) == {
        "visit",
        "arrived_at",
        "station",
        "device",
        "code",
        "language",
        "appointment",
    }
    data = read(write(TICKET, SIGNER.sign)).signed
    assert b"harbour" not in data
    assert b"kiosk" not in data


def test_every_single_character_counts() -> None:
    """A smudge that reads as another character must never make another visit, or another time."""
    text = write(replace(TICKET, appointment=reference_for("x")), SIGNER.sign)
    chance = random.Random(3)
    for place, right in enumerate(text):
        for wrong in {*chance.sample(BASE45, 6), *(" .:0A")} - {right}:
            altered = text[:place] + wrong + text[place + 1 :]
            try:
                found = read(altered)
            except NotUnderstood:
                continue
            assert not found.is_by(SIGNER.public_key), altered
        for shorter in (text[:place] + text[place + 1 :], text[:place]):
            try:
                found = read(shorter)
            except NotUnderstood:
                continue
            assert not found.is_by(SIGNER.public_key), shorter


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "not the code of a ticket"),
        ("7K3-M9QT", "not the code of a ticket"),
        ("KA1:7K3M9QT", "code of an appointment"),
        ("KV2:", "damaged"),
        ("KV2:.", "damaged"),
        ("KV2:" + "A" * 400 + ".", "damaged"),
        ("KV2:ÄÖÜ.", "damaged"),
        ("KV2:" + "0" * 200 + ".", "newer program"),
    ],
)
def test_what_is_no_ticket_says_so_in_plain_words(text: str, says: str) -> None:
    """The officer must know whether to scan again, or to add the visitor by hand."""
    with pytest.raises(NotUnderstood, match=says):
        read(text)


@given(st.text(alphabet=BASE45, max_size=260))
def test_rubbish_is_refused_and_never_a_fault(text: str) -> None:
    """A scanner can read a parcel's label or a business card."""
    with pytest.raises(NotUnderstood):
        read(f"KV2:{text}.")


def test_a_tickets_signature_proves_no_entry_nor_the_other_way_round() -> None:
    """Whoever can make a kiosk sign tickets must not have it sign the journal."""
    found = read(write(TICKET, SIGNER.sign))
    assert not signature_holds(SIGNER.public_key, found.signed, found.signature)
    assert signature_holds(SIGNER.public_key, found.signed, found.signature, ticket_code.CONTEXT)
    as_entry = write(TICKET, lambda message, _context: SIGNER.sign(message))
    assert not read(as_entry).is_by(SIGNER.public_key)


def test_the_alphabet_is_the_same_on_british_and_american_keyboards() -> None:
    """A scanner set to the other layout types @ for a quotation mark; none of those is in use."""
    moved = set("@\"'#~\\|`¬£€")
    assert not moved & set(BASE45)
    assert set(BASE45) <= set(string.ascii_uppercase + string.digits + " $%*+-./:")
