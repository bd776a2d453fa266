"""An emergency: an interval with an authoriser and a reason, and every time visitors were told."""

from kiosk.domain import emergency
from kiosk.domain.emergency import Declared, Emergency, EmergencyReason, Ended, Informed
from kiosk.domain.entry import Facts, SubjectId
from kiosk.domain.folding import fold
from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Noted
from tests.helpers.entries import at, tell

SUBJECT = SubjectId("emergency/one")
DECLARED = Declared(EmergencyReason.BUILDING, 30)


def after(*said: tuple[Facts, str], offset_ms: int | None = None) -> Emergency:
    entries = [
        tell(SUBJECT, number, facts, at(time), offset_ms=offset_ms)
        for number, (facts, time) in enumerate(said, start=1)
    ]
    return fold(Emergency(id=SUBJECT), emergency.apply, entries)


def test_it_is_declared_told_and_ended() -> None:
    """The declaration itself tells visitors, as the board shows it at once."""
    state = after((DECLARED, "14:00"), (Informed(45), "14:14"), (Informed(None), "14:20"), (Ended(), "15:00"))
    assert state == Emergency(
        id=SUBJECT,
        station="harbour-street",
        reason=EmergencyReason.BUILDING,
        authorised_by="4417",
        declared_at=at("14:00"),
        ended_at=at("15:00"),
        delay_min=None,
        told_at=(at("14:00"), at("14:14"), at("14:20")),
    )


def test_only_the_first_declaration_and_the_first_end_count() -> None:
    """A repeated message must not stretch the interval that leaves waits out of a figure."""
    state = after((DECLARED, "14:00"), (Declared(EmergencyReason.STAFF), "14:05"), (Ended(), "14:30"))
    later = after(
        (DECLARED, "14:00"),
        (Declared(EmergencyReason.STAFF), "14:05"),
        (Ended(), "14:30"),
        (Ended(), "16:00"),
        (Informed(5), "16:01"),
        (Declared(EmergencyReason.STAFF), "16:02"),
    )
    assert state == later
    assert (state.declared_at, state.ended_at, state.reason) == (
        at("14:00"),
        at("14:30"),
        EmergencyReason.BUILDING,
    )


def test_before_it_is_declared_nothing_counts() -> None:
    """Entries may come before the declaration; they describe no emergency."""
    assert after((Informed(5), "14:00"), (Ended(), "14:01"), (Noted(), "14:02")) == Emergency(id=SUBJECT)


def test_instants_are_corrected_by_the_clocks_offset() -> None:
    """Which waits fall into the interval must not depend on one desk's clock."""
    state = after((DECLARED, "14:00"), (Ended(), "14:30"), offset_ms=5_000)
    assert (state.declared_at, state.ended_at) == (
        Instant(at("14:00") - 5_000),
        Instant(at("14:30") - 5_000),
    )
