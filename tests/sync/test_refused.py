"""What a device does not believe keeps its number, is never folded, and stops nobody."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.domain.entry import SubjectId
from kiosk.domain.instant import Instant
from kiosk.domain.keeping import Erased, ErasureCause, Held, Released
from kiosk.journal.chain import running_hash
from kiosk.journal.keys import unseal
from kiosk.journal.verify import Stored
from kiosk.service import check_in, serving
from kiosk.store import roles
from kiosk.sync.replicate import Replica
from kiosk.sync.upstream import Greeting, Told
from tests.helpers.counters import OFFICER, SUPERVISOR, VISITOR, Template
from tests.helpers.journals import NewerDevice, fingerprint, problems, rebuilt, run_sql, visits_of
from tests.helpers.memory_centre import MemoryLine
from tests.helpers.street import Street

ASKED = check_in.CheckIn(reason="crime")


@pytest.fixture
def street(tmp_path: Path, template: Template) -> Iterator[Street]:
    """Harbour Street, without devices yet."""
    made = Street(tmp_path, template)
    yield made
    made.devices.close()


def test_a_device_that_the_centre_enrols_late_is_believed_from_then_on(street: Street) -> None:
    """Whoever pulled before and whoever pulls after must end the same."""
    stranger = street.device("stranger", is_enrolled=False)
    early, late = street.device("early"), street.device("late")
    ticket = check_in.check_in(stranger, VISITOR, ASKED)
    street.in_step(stranger, "stranger")
    refused = street.in_step(early, "early")
    assert {why for _, why in refused} == {
        "its key is not one that stranger is known by",
        "it follows an entry that was refused",
    }
    assert visits_of(early.store) == {}
    street.enrol(stranger, "stranger")
    street.in_step(early, "early")
    street.in_step(late, "late")
    assert ticket.visit in visits_of(early.store)
    assert fingerprint(early.store) == fingerprint(late.store) == rebuilt(early.store)


def test_an_entry_with_a_wrong_signature_is_left_out_and_nothing_else(street: Street) -> None:
    """A stolen kiosk with a valid certificate can push anything; the desk goes on working."""
    good = street.device("good")
    thief = NewerDevice("thief")
    street.centre.originate(street.office.enrols("thief", thief.public_key))
    start, first, forged, after = (
        thief.starts(),
        *(thief.says(SubjectId(f"visit/{name}"), "visit.noted", []) for name in ("one", "two", "three")),
    )
    forged = replace(forged, record=replace(forged.record, signature=bytes(64)))
    street.centre.accept("thief", thief.chain, [start, first, forged])
    ticket = check_in.check_in(good, VISITOR, ASKED)
    refused = street.in_step(good, "good")
    assert refused == ((thief.chain, "the signature does not hold"),)
    street.centre.accept("thief", thief.chain, [after])
    assert street.in_step(good, "good") == ()
    assert ticket.visit in visits_of(good.store)
    assert run_sql(good.store, "SELECT seq FROM entry WHERE refused IS NOT NULL") == [(3,)]
    before = fingerprint(good.store)
    assert rebuilt(good.store) == before
    assert any("signature" in problem for problem in problems(good.store))


@pytest.mark.parametrize(
    "facts",
    [
        b"",
        b"\\xc1",
        b"\\x91" * 3_000,
        b"\\xdd\\xff\\xff\\xff\\xff",
        b"\\xda\\xff\\xff",
        b"\\x95\\xa1\\xff\\xa1\\xff\\xa1\\xff\\xa1\\xff\\xa1\\xff",
    ],
    ids=["empty", "never used", "deep", "huge array", "short", "no text"],
)
@pytest.mark.parametrize(
    "kind", ["visit.arrived", "device.enrolled", "station.set_back", "subject.erased", "x"]
)
def test_odd_facts_stop_nobody(street: Street, facts: bytes, kind: str) -> None:
    """One poisoned entry must not keep a whole station from pulling."""
    good = street.device("good")
    other = NewerDevice("other")
    street.centre.originate(street.office.enrols("other", other.public_key))
    entries = [other.starts(), other.says(SubjectId("visit/odd"), kind, facts)]
    street.centre.accept("other", other.chain, entries)
    ticket = check_in.check_in(good, VISITOR, ASKED)
    street.in_step(good, "good")
    assert ticket.visit in visits_of(good.store)
    before = fingerprint(good.store)
    assert rebuilt(good.store) == before


def poisoned(device: NewerDevice, how: str) -> list[Stored]:
    """Signed entries whose first seven fields are as they must be, and whose rest is not."""
    started, plain = device.starts(), device.says(SubjectId("visit/odd"), "visit.noted", [])
    body = plain.record.body
    if how == "actor":
        body = body.replace(b"\xa47001", b"\xa4\xff\xfe\xff\xfe")
    else:
        body = b"\xdc\x00\x11" + body[3:] + b"\x91" * 60_000 + b"\x90"
    return [started, device.signs(body)]


@pytest.mark.parametrize("how", ["actor", "deep"])
def test_a_body_that_cannot_be_read_stops_nobody(street: Street, how: str) -> None:
    """The centre reads no further than the kind; what comes after may be anything."""
    good, thief = street.device("good"), NewerDevice("thief")
    street.centre.originate(street.office.enrols("thief", thief.public_key))
    entries = poisoned(thief, how)
    street.centre.state.owner[thief.chain] = "thief"
    for number, stored in enumerate(entries, start=len(street.centre.state.rows) + 1):
        ghash = running_hash(street.centre.state.ghash, [stored.record.hash])
        street.centre.state.ghash = ghash
        street.centre.state.rows.append(
            replace(stored, record=replace(stored.record, gseq=number, ghash=ghash))
        )
    ticket = check_in.check_in(good, VISITOR, ASKED)
    assert {why for _, why in street.in_step(good, "good")} == {"it cannot be read"}
    assert ticket.visit in visits_of(good.store)
    before = fingerprint(good.store)
    assert rebuilt(good.store) == before


def test_a_device_seals_with_no_key_that_came_from_elsewhere(street: Street) -> None:
    """A stolen kiosk could send a key of zeros for a visit, and read what the desk writes about it."""
    desk = street.device("desk")
    ticket = check_in.check_in(desk, VISITOR, check_in.CheckIn(reason="crime", name="Alex Example"))
    street.in_step(desk, "desk")
    weak = bytes(32)
    other = NewerDevice("other")
    street.centre.originate(street.office.enrols("other", other.public_key))
    noted = [other.starts(), replace(other.says(ticket.visit, "visit.noted", []), box=bytes(60), key=weak)]
    street.centre.accept("other", other.chain, noted)
    street.in_step(desk, "desk")
    serving.write_note(desk, OFFICER, ticket.visit, "a very private note")
    keys = dict(run_sql(desk.store, "SELECT key, is_own FROM subject_key WHERE subject = ?", ticket.visit))
    assert keys[weak] == 0
    boxes = [
        box for (box,) in run_sql(desk.store, "SELECT box FROM personal WHERE subject = ?", ticket.visit)
    ]
    for box in boxes:
        with pytest.raises(ValueError, match="does not open"):
            unseal(box, weak)


def test_an_erasure_that_finds_a_legal_hold_has_no_effect_anywhere(street: Street) -> None:
    """The hold was on its way when the centre's policy erased: what is held stays, and nobody gets stuck."""
    desk, other = street.device("desk"), street.device("other")
    ticket = check_in.check_in(desk, VISITOR, check_in.CheckIn(reason="crime", name="Alex Example"))
    street.in_step(desk, "desk")
    with desk.store.writing(SUPERVISOR, desk.clock.now()) as transaction:
        transaction.append(ticket.visit, Held())
    street.in_step(desk, "desk")
    street.centre.originate(street.office.says((ticket.visit, Erased(ErasureCause.RETENTION))))
    for name, counter in (("desk", desk), ("other", other)):
        street.in_step(counter, name)
        assert run_sql(counter.store, "SELECT count(*) FROM personal WHERE subject = ?", ticket.visit) == [
            (1,)
        ]
    street.centre.originate(street.office.says((ticket.visit, Released())))
    street.centre.originate(street.office.says((ticket.visit, Erased(ErasureCause.RETENTION))))
    for name, counter in (("desk", desk), ("other", other)):
        street.in_step(counter, name)
        assert run_sql(counter.store, "SELECT count(*) FROM personal WHERE subject = ?", ticket.visit) == [
            (0,)
        ]


def test_only_the_centre_or_a_sequencer_erases(street: Street) -> None:
    """A device that writes an erasure on its own chain has said nothing that others obey."""
    desk, thief = street.device("desk"), NewerDevice("thief")
    street.centre.originate(street.office.enrols("thief", thief.public_key))
    ticket = check_in.check_in(desk, VISITOR, check_in.CheckIn(reason="crime", name="Alex Example"))
    street.in_step(desk, "desk")
    entries = [thief.starts(), thief.tells(ticket.visit, Erased(ErasureCause.REQUEST))]
    street.centre.accept("thief", thief.chain, entries)
    street.in_step(desk, "desk")
    assert run_sql(desk.store, "SELECT count(*) FROM personal WHERE subject = ?", ticket.visit) == [(1,)]


def test_the_clock_is_measured_by_the_quickest_answer(street: Street) -> None:
    """Connecting may take seconds; they are no part of the clock's offset."""
    counter = street.device("counter")
    asked: list[int] = []

    class Slow(MemoryLine):
        def heads(self, chains: Sequence[str]) -> Mapping[str, tuple[int, bytes]]:
            street.devices.clock.advance(seconds=3)  # the line is being opened
            return super().heads(chains)

        def greet(self, told: Told) -> Greeting:
            asked.append(1)
            return replace(super().greet(told), now=Instant(street.devices.clock.now() - 90_000))

    slow = Slow(street.centre, "counter")
    Replica(counter.store, slow, counter.clock, "test").greet()
    offset_ms = roles.head(counter.store).offset_ms
    assert offset_ms is not None
    assert abs(offset_ms - 90_000) < 50
    assert len(asked) > 1
