"""Whoever holds the centre's database can write into it; a signature counts for its own bytes only."""

from collections.abc import Iterator

import pytest

from kiosk.domain.entry import EntryId
from kiosk.domain.instant import Instant, uuid7
from kiosk.domain.visit.facts import Left
from kiosk.domain.visit.fold import Phase
from kiosk.journal import chain
from kiosk.journal.chain import running_hash
from kiosk.journal.keys import Signer
from kiosk.service import serving
from kiosk.service.check_in import CheckIn, check_in
from kiosk.store import roles
from tests.helpers.centres import Centre
from tests.helpers.counters import NOON, OFFICER, VISITOR, Devices
from tests.helpers.entries import STATION
from tests.helpers.journals import visits_of
from tests.helpers.reports import Town, refusals, tables_at

UNSIGNED = "the signature does not hold"


@pytest.fixture
def town(centre: Centre, devices: Devices) -> Iterator[Town]:
    """Harbour Street with a desk and an annexe."""
    made = Town(centre, devices)
    for name in ("counter", "annexe"):
        made.enrolled(name)
    yield made
    made.close()


def test_a_forged_entry_is_not_believed_for_a_genuine_one_that_follows(town: Town) -> None:
    """One signature proves a stretch of a chain only as far as its hashes link; a gap must end it."""
    desk, annexe = town.counters["counter"], town.counters["annexe"]
    visit = check_in(desk, VISITOR, CheckIn(reason="crime")).visit
    town.in_step()
    number, ghash, no = town.tamper("select gseq, ghash, no from kiosk.station where id = %s", STATION)[0]
    head = roles.head(desk.store)
    entry = EntryId(uuid7(Instant(NOON + 60_000), bytes(10)))
    _, body, forged = chain.add(
        chain.Head(
            STATION, "counter", head.chain, 499, b"x" * 32, 0, b"", is_sequencer=False, offset_ms=None
        ),
        Signer(b"somebody without the desk's key!"),
        id=entry,
        subject=visit,
        facts=Left(),
        actor="4417",
        at=Instant(NOON + 60_000),
    )
    after = running_hash(ghash, [forged.hash])
    town.tamper(
        "insert into kiosk.entry (station, gseq, chain, seq, id, subject, kind, body, hash, signature, ghash)"
        " values (%s, %s, %s, %s, %s, %s, %s, %b, %b, %b, %b)",
        *(no, number + 1, head.chain, body.seq, entry, visit, body.kind),
        *(forged.body, forged.hash, forged.signature, after),
    )
    town.tamper("update kiosk.station set gseq = %s, ghash = %b where no = %s", number + 1, after, no)
    serving.write_note(desk, OFFICER, visit, "genuine, and in the same page")
    town.replicas["counter"].greet()
    town.replicas["counter"].step()
    town.replicas["annexe"].greet()
    refused = town.replicas["annexe"].step().refused
    assert (head.chain, UNSIGNED) in refused
    for counter in (desk, annexe):
        assert visits_of(counter.store)[visit].phase is Phase.WAITING
    town.work()
    assert refusals(town.centre)[0] == (number + 1, UNSIGNED)
    (row,) = tables_at(town.centre, STATION)["visit"]
    assert Phase.WAITING.value in row
