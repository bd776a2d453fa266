"""Projections made again from the journal."""

import pytest

from kiosk.domain.errors import JournalBroken, NotAllowed
from kiosk.service import upkeep
from kiosk.service.counter import Counter
from tests.helpers.clock import FakeClock
from tests.helpers.counters import ADMINISTRATOR, EVERYBODY
from tests.helpers.journals import fingerprint, problems, random_day, rebuilt, run_sql

PROJECTED = {
    "visit": "UPDATE visit SET state = x'80', code = 'X9' WHERE id = (SELECT max(id) FROM visit)",
    "appointment": "UPDATE appointment SET reference = 'AAAAAAA'",
    "room_day": "DELETE FROM room_day",
    "emergency": "UPDATE emergency SET declared_at = 1",
    "device": "INSERT INTO device VALUES ('device/ghost', 1, x'80')",
}


@pytest.mark.parametrize("seed", range(6))
def test_a_rebuild_of_a_realistic_day_ends_byte_identical(
    counter: Counter, clock: FakeClock, seed: int
) -> None:
    """What was folded step by step must be what the whole journal means, or screens and log disagree."""
    random_day(counter, clock, seed)
    before = fingerprint(counter.store)
    subjects, same = upkeep.rebuild_projections(counter, ADMINISTRATOR)
    assert same
    assert fingerprint(counter.store) == before
    assert subjects == run_sql(counter.store, "SELECT count(DISTINCT subject) FROM entry")[0][0]
    assert problems(counter.store) == []


@pytest.mark.parametrize("table", PROJECTED)
def test_a_rebuild_repairs_rows_that_were_tampered_with(
    counter: Counter, clock: FakeClock, table: str
) -> None:
    """A projection that was edited, lost or invented must not outlive the journal's own word."""
    random_day(counter, clock, 7)
    before = fingerprint(counter.store)
    run_sql(counter.store, PROJECTED[table])
    assert fingerprint(counter.store) != before, "the test changed nothing"
    _, same = upkeep.rebuild_projections(counter, ADMINISTRATOR)
    assert not same, "a rebuild that changed something has to say so"
    assert fingerprint(counter.store) == before


def test_a_rebuild_that_fails_half_way_leaves_the_old_rows(counter: Counter, clock: FakeClock) -> None:
    """A desk must not lose its queue because a rebuild was interrupted."""
    random_day(counter, clock, 8, steps=30)
    before = fingerprint(counter.store)
    body = run_sql(counter.store, "SELECT body FROM entry ORDER BY subject DESC")[0][0]
    run_sql(counter.store, "UPDATE entry SET body = x'00' WHERE body = ?", body)
    with pytest.raises(JournalBroken, match="kiosk journal verify"):
        upkeep.rebuild_projections(counter, ADMINISTRATOR)
    assert fingerprint(counter.store) == before
    run_sql(counter.store, "UPDATE entry SET body = ? WHERE body = x'00'", body)
    assert rebuilt(counter.store) == before


def test_only_an_administrator_rebuilds(counter: Counter) -> None:
    """Upkeep is not an officer's business."""
    for actor in EVERYBODY:
        if actor != ADMINISTRATOR:
            with pytest.raises(NotAllowed):
                upkeep.rebuild_projections(counter, actor)
