"""The journal's entry as the domain sees it."""

import pytest

from kiosk.domain.entry import UNCONFIRMED, Entry, EntryId, SubjectId, family
from kiosk.domain.instant import Instant
from kiosk.domain.kinds import KIND_OF, KINDS, PERSONAL
from kiosk.domain.visit.facts import Noted


def entry(offset_ms: int | None, gseq: int | None = 4) -> Entry:
    return Entry(
        id=EntryId("e"),
        subject=SubjectId("visit/one"),
        kind="visit.noted",
        at=Instant(10_000),
        offset_ms=offset_ms,
        actor="4417",
        chain="chain",
        seq=7,
        gseq=gseq,
        facts=Noted(),
    )


@pytest.mark.parametrize(("offset_ms", "at"), [(None, 10_000), (0, 10_000), (3_000, 7_000), (-500, 10_500)])
def test_a_measured_clock_offset_is_taken_off(offset_ms: int | None, at: int) -> None:
    """A kiosk whose clock is ahead must not lengthen anybody's wait."""
    assert entry(offset_ms).corrected == at


def test_a_confirmed_entry_sorts_by_its_number_alone() -> None:
    """Chain and device say nothing about order once the station has spoken."""
    assert entry(None).position == (4, "", 0)
    assert entry(None, None).position == (UNCONFIRMED, "chain", 7)


@pytest.mark.parametrize(
    ("subject", "expected"),
    [("visit/0199", "visit"), ("room/harbour-street/room-1/2026-11-20", "room"), ("odd", "odd")],
)
def test_a_subject_names_its_family(subject: str, expected: str) -> None:
    """The family decides which fold reads the entry."""
    assert family(SubjectId(subject)) == expected


def test_every_kind_has_one_name_and_one_shape() -> None:
    """Two names for one shape would make the journal say the same thing in two ways."""
    assert len(KIND_OF) == len(KINDS)
    assert all(KINDS[KIND_OF[shape]] is shape for shape in KIND_OF)
    assert set(PERSONAL) <= {kind.partition(".")[0] for kind in KINDS}


def test_names_of_kinds_never_change() -> None:
    """A renamed kind would be unknown in every journal written before; add new ones at the end."""
    assert " ".join(KINDS) == (
        "entry.withdrawn device.chain_started visit.arrived visit.imported visit.called visit.marked_absent "
        "visit.returned visit.seen visit.transferred visit.finished visit.left visit.breach_explained "
        "visit.noted visit.recoded visit.prioritised appointment.booked appointment.moved "
        "appointment.described appointment.cancelled appointment.attended room.taken room.given_back "
        "emergency.declared emergency.informed emergency.ended device.enrolled device.revoked "
        "station.handed_over station.set_back subject.erased subject.held subject.released "
        "feedback.given feedback.read complaint.received complaint.passed_on complaint.resolved "
        "premises.reported premises.mended help.called help.answered help.closed signing.signed_off"
    )
