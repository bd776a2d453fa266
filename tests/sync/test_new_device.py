"""A new or replaced device is useful within seconds: what is open and what is recent comes first."""

from collections.abc import Iterator

import pytest

from kiosk.domain.entry import SubjectId
from kiosk.service import check_in, serving
from kiosk.store import roles
from kiosk.store.store import Store
from tests.helpers.centres import Centre
from tests.helpers.counters import OFFICER, VISITOR, Devices
from tests.helpers.journals import problems, random_day, rebuilt, run_sql, visits_of
from tests.helpers.reports import Town, tables_of

ASKED = check_in.CheckIn(reason="crime", name="Alex Example")


@pytest.fixture
def town(centre: Centre, devices: Devices) -> Iterator[Town]:
    """A station whose history is months old, but for one visit; the reports hold all of it."""
    made = Town(centre, devices)
    counter = made.enrolled("kiosk")
    made.in_step()
    random_day(counter, devices.clock, seed=3, steps=80)
    made.in_step()
    made.tamper("update kiosk.entry set received_at = received_at - interval '90 days'")
    check_in.check_in(counter, VISITOR, ASKED)
    made.in_step()
    made.work()
    yield made
    made.close()


def entries_in(store: Store) -> int:
    return int(run_sql(store, "SELECT count(*) FROM entry")[0][0])


def test_it_begins_with_what_is_open_and_recent(town: Town) -> None:
    """Nobody waits at a new desk until years of closed visits have come down the line."""
    old = town.counters["kiosk"].store
    new = town.enrolled("counter").store
    town.in_step("counter")
    known, here = visits_of(old), visits_of(new)
    assert roles.head(new).base > 0
    assert entries_in(new) < entries_in(old)
    assert {name for name, visit in known.items() if visit.is_open} <= set(here)
    assert all(here[name] == known[name] for name in here)
    assert problems(new) == []


def test_what_is_said_later_about_an_old_visit_brings_all_of_it(town: Town) -> None:
    """A note on a visit of last spring must not look like a visit with a note and no arrival."""
    old = town.counters["kiosk"]
    new = town.enrolled("counter").store
    town.in_step("counter")
    known = visits_of(old.store)
    missing = next(iter(sorted(set(known) - set(visits_of(new)))))
    serving.write_note(old, OFFICER, missing, "somebody asked about it")
    town.in_step()
    assert visits_of(new)[missing] == visits_of(old.store)[missing]
    assert problems(new) == []


def test_it_works_like_any_other_from_then_on(town: Town) -> None:
    """Its own entries, others' entries, folded anew or not: the rows it has are those of the others."""
    new = town.enrolled("counter")
    town.in_step("counter")
    ticket = check_in.check_in(new, VISITOR, ASKED)
    town.in_step()
    serving.call(town.counters["kiosk"], OFFICER, ticket.visit, None)
    town.in_step()
    assert visits_of(new.store)[ticket.visit].phase == "called"
    before = tables_of(new.store)
    rebuilt(new.store)
    assert tables_of(new.store) == before
    others = tables_of(town.counters["kiosk"].store)
    assert all(row in others[name] for name, rows in before.items() for row in rows)


def test_personal_parts_of_what_is_open_come_with_it(town: Town) -> None:
    """The officer at a new desk knows who waits."""
    new = town.enrolled("counter").store
    town.in_step("counter")
    still = [name for name, visit in visits_of(new).items() if visit.is_open]
    named = {SubjectId(row[0]) for row in run_sql(new, "SELECT DISTINCT subject FROM personal")}
    assert named & set(still)


def test_without_a_worker_it_gets_everything(town: Town) -> None:
    """Nobody then knows what is open: all of it is slower, and right."""
    town.tamper("delete from report.progress")
    new = town.enrolled("counter").store
    town.in_step("counter")
    assert entries_in(new) == town.tamper("select count(*) from kiosk.entry")[0][0]
    assert roles.head(new).base == 0
