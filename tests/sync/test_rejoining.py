"""A device of a centre that takes entries from a file: only the centre numbers, and nothing is missed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.instant import local_day
from kiosk.service import check_in
from kiosk.store import backup, ledger, roles
from tests.helpers.counters import VISITOR, Template
from tests.helpers.journals import carry, fingerprint, journal_of, problems, random_day, run_sql
from tests.helpers.street import Street

ASKED = check_in.CheckIn(reason="crime", name="Alex Example")


@pytest.fixture
def street(tmp_path: Path, template: Template) -> Iterator[Street]:
    """Harbour Street, without devices yet."""
    made = Street(tmp_path, template)
    yield made
    made.devices.close()


def test_numbered_entries_from_a_file_do_not_move_what_was_seen(street: Street) -> None:
    """A file may hold some of the numbers only; whoever went on after the highest would never ask."""
    whole, partial = street.device("whole"), street.device("partial")
    random_day(whole, street.devices.clock, seed=4, steps=40)
    street.in_step(whole, "whole")
    entries = journal_of(whole.store)
    carry(whole.store, partial.store, [*entries[::2], entries[-1]])
    assert roles.head(partial.store).gseq == 0
    street.in_step(partial, "partial")
    assert fingerprint(partial.store) == fingerprint(whole.store)
    assert problems(partial.store) == []


def test_a_backup_put_back_takes_what_the_replaced_file_had_and_is_in_step_again(
    street: Street, tmp_path: Path
) -> None:
    """What waited for a number when the disk was replaced gets one; what had one is not numbered twice."""
    desk, other = street.device("desk"), street.device("other")
    check_in.check_in(desk, VISITOR, ASKED)
    street.in_step(desk, "desk")
    file = backup.create(desk.store, tmp_path / "backups", local_day(street.devices.clock.now()))
    check_in.check_in(desk, VISITOR, ASKED)
    street.in_step(desk, "desk")
    waits = check_in.check_in(desk, VISITOR, ASKED)
    backup.restore(desk.store, file)
    with desk.store.reading() as connection:
        assert ledger.waiting(connection)[0] > 0
    street.in_step(desk, "desk")
    street.in_step(other, "other")
    assert fingerprint(desk.store) == fingerprint(other.store)
    assert run_sql(other.store, "SELECT count(*) FROM visit WHERE id = ?", waits.visit) == [(1,)]
    assert problems(desk.store) == problems(other.store) == []
