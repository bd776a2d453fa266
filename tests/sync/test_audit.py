"""A centre that rewrites history contradicts what its devices have signed; the audit says where."""

from collections.abc import Iterator

import pytest

from kiosk.domain.station import SetBack, station_subject
from kiosk.journal.chain import running_hash
from kiosk.journal.verify import Verified
from kiosk.sync.centre import audit
from tests.helpers.centres import Centre
from tests.helpers.clock import FakeClock
from tests.helpers.counters import Devices
from tests.helpers.entries import STATION
from tests.helpers.journals import random_day
from tests.helpers.reports import SIGNER, Town


@pytest.fixture
def town(centre: Centre, devices: Devices) -> Iterator[Town]:
    """Harbour Street with two devices, a busy hour, and everybody in step."""
    made = Town(centre, devices)
    for name in ("kiosk", "counter"):
        counter = made.enrolled(name)
        made.in_step()
        random_day(counter, devices.clock, seed=len(name), steps=30)
        made.in_step()
    random_day(made.counters["kiosk"], devices.clock, seed=9, steps=15)
    made.in_step()
    yield made
    made.close()


def checked(town: Town) -> Verified:
    return audit.audit(town.keeper(), STATION, SIGNER.public_key)


def said(town: Town) -> set[str]:
    return {failure.problem.partition(" up to")[0] for failure in checked(town).failures}


def number_anew(town: Town) -> None:
    """Work out every running hash again, as whoever holds the database can."""
    rows = town.tamper("select gseq, hash, ghash is not null from kiosk.entry order by gseq")
    ghash, batch = b"", []
    for gseq, entry_hash, ends in rows:
        batch.append(entry_hash)
        if ends:
            ghash, batch = running_hash(ghash, batch), []
            town.tamper("update kiosk.entry set ghash = %s where gseq = %s", ghash, gseq)
    town.tamper("update kiosk.station set ghash = %s", ghash)


def test_an_honest_centre_holds(town: Town) -> None:
    """An audit that always found something would be read by nobody."""
    found = checked(town)
    assert found.failures == ()
    assert found.devices == 3
    assert found.entries == town.tamper("select count(*) from kiosk.entry")[0][0]


def test_an_order_of_acceptance_that_was_changed_is_found_by_the_running_hash(town: Town) -> None:
    """Two entries change places, and nothing else is touched."""
    town.tamper("update kiosk.entry set gseq = -gseq where gseq in (10, 11)")
    town.tamper("update kiosk.entry set gseq = 21 + gseq where gseq < 0")
    assert "the order of acceptance was changed" in said(town)


def test_a_history_that_was_rewritten_whole_contradicts_what_devices_signed(town: Town) -> None:
    """With all running hashes worked out anew, only the devices' sightings tell."""
    first, last = town.tamper("select min(gseq), max(gseq) from kiosk.entry where subject like 'visit/%'")[0]
    assert first + 1 < last
    town.tamper("update kiosk.entry set gseq = -gseq where gseq in (%s, %s)", first, first + 1)
    town.tamper("update kiosk.entry set gseq = %s + gseq where gseq < 0", 2 * first + 1)
    number_anew(town)
    assert "its device had seen another history" in said(town)


@pytest.mark.parametrize("goes_last", ["device.enrolled", "device.%", "station.%"])
def test_an_order_that_was_turned_round_is_found_wherever_the_centres_own_words_are_put(
    town: Town, goes_last: str
) -> None:
    """With the enrolments numbered last, no device would seem to have belonged to the station before."""
    rows = town.tamper("select gseq, subject, kind like %s from kiosk.entry order by gseq", goes_last)
    visits = [gseq for gseq, subject, _ in rows if subject.startswith("visit/")][::-1]
    last = [gseq for gseq, _, is_last in rows if is_last]
    first = [gseq for gseq, _, _ in rows if gseq not in visits and gseq not in last]
    order = [*first, *visits, *last]
    town.tamper("update kiosk.entry set gseq = -gseq, ghash = ''")
    town.tamper(
        "update kiosk.entry e set gseq = o.place from unnest(%b::bigint[]) with ordinality o(gseq, place)"
        " where e.gseq = -o.gseq",
        order,
    )
    number_anew(town)
    found = said(town)
    assert "its number is after that of what its device wrote later" in found
    assert "its device had seen another history" in found


def test_what_the_centre_signed_for_another_station_is_found_here(town: Town) -> None:
    """With one key for all stations, a set-back of one could else excuse the rewriting of another."""
    town.centre.add_station("old-mill")
    town.office().originate("old-mill", [(station_subject("old-mill"), SetBack(2))], by="console")
    last = town.tamper("select max(gseq) from kiosk.entry where station = 1")[0][0]
    town.tamper("update kiosk.entry set station = 1, gseq = gseq + %s where station <> 1", last)
    town.tamper("update kiosk.entry set gseq = -gseq where gseq in (10, 11)")
    town.tamper("update kiosk.entry set gseq = 21 + gseq where gseq < 0")
    number_anew(town)
    found = said(town)
    assert "it was written for another station, old-mill" in found
    assert "its device had seen another history" in found


def test_entries_dropped_from_the_middle_are_found(town: Town) -> None:
    """A breach that nobody is to see: the entry goes, and the numbers after it close the gap."""
    gone = town.tamper("select gseq from kiosk.entry where kind = 'visit.seen' order by gseq limit 1")[0][0]
    town.tamper("delete from kiosk.entry where gseq = %s", gone)
    town.tamper("update kiosk.entry set gseq = -gseq where gseq > %s", gone)
    town.tamper("update kiosk.entry set gseq = -gseq - 1 where gseq < 0")
    number_anew(town)
    found = said(town)
    assert any(problem.startswith("entries are missing before it") for problem in found)
    assert "its device had seen another history" in found


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("update kiosk.entry set signature = set_byte(signature, 5, 1) where gseq = 12", "signature"),
        (
            "update kiosk.entry set kind = 'visit.noted', body = set_byte(body, 90, 65) where gseq = 12",
            "changed",
        ),
        ("update kiosk.entry set subject = 'visit/other' where gseq = 12", "filed in another place"),
    ],
)
def test_what_was_altered_is_named(town: Town, statement: str, problem: str) -> None:
    """Every column that the centre itself acts on is checked against the signed bytes."""
    town.tamper(statement)
    assert any(problem in failure.problem for failure in checked(town).failures)


def test_a_key_that_the_centre_never_signed_for_is_found(town: Town, clock: FakeClock) -> None:
    """Whoever holds the database, and not the centre's key, cannot let a device in."""
    del clock
    town.tamper("delete from kiosk.entry where kind = 'device.enrolled' and subject = 'device/kiosk'")
    assert any("is known by" in failure.problem for failure in checked(town).failures)


def test_a_set_back_that_was_signed_for_excuses_what_it_lost(town: Town) -> None:
    """A restore that is on the record is not a forgery; what it explains is not held against it."""
    town.tamper("delete from kiosk.entry where gseq > 30")
    kept = town.tamper("select max(gseq) from kiosk.entry where ghash is not null")[0][0]
    town.tamper("delete from kiosk.entry where gseq > %s", kept)
    town.tamper(
        "update kiosk.station set gseq = %s, ghash = (select ghash from kiosk.entry where gseq = %s)",
        kept,
        kept,
    )
    town.tamper(
        "update kiosk.chain c set head_seq = e.seq, head_hash = e.hash from kiosk.entry e"
        " where e.chain = c.id"
        " and e.seq = (select max(seq) from kiosk.entry where chain = c.id)"
    )
    town.tamper("delete from kiosk.chain c where not exists (select from kiosk.entry e where e.chain = c.id)")
    town.tamper("delete from kiosk.personal where gseq > %s", kept)
    town.tamper("select kiosk.open_recovery(%s, now() + interval '1 hour')", STATION)
    office = town.office()

    office.originate(STATION, [(station_subject(STATION), SetBack(kept))], by="console", afresh=True)
    town.in_step()
    town.in_step()
    found = checked(town)
    assert [failure for failure in found.failures if "missing" not in failure.problem] == []
