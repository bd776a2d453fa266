"""Whatever somebody types who is logged in as a device: what the device does not need is denied."""

from collections.abc import Iterator

import pytest
from psycopg import errors

from kiosk.domain.errors import CentreRefused
from kiosk.domain.visit.facts import Finished
from kiosk.sync import line as lines
from kiosk.sync.line import Line
from tests.helpers.centres import Centre, everything
from tests.helpers.postgres import Server


@pytest.fixture(scope="module")
def guarded(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Centre, Line]]:
    """A centre with an entry of each of two stations, and the line of a device of one of them."""
    centre = Centre.make(server, tmp_path_factory.mktemp("guarded"))
    for station in ("harbour-street", "market-square"):
        centre.add_station(station)
        device = centre.device("counter", station=station)
        entries = [device.begin(), device.write("visit/A", Finished(), box=b"b" * 60, key=b"k" * 32)]
        device.upstream.push(device.chain, entries)
    try:
        yield centre, device.line
    finally:
        centre.close()


STATEMENTS = [
    # insert past push, alter, delete
    "insert into kiosk.entry select * from kiosk.entry",
    "insert into kiosk.personal select station, gseq + 1, subject, box from kiosk.personal",
    "insert into kiosk.subject_key select station, 'visit/B', key from kiosk.subject_key",
    "update kiosk.entry set body = ''",
    "update kiosk.chain set head_seq = 0",
    "update kiosk.station set gseq = 0",
    "delete from kiosk.entry",
    "delete from kiosk.personal",
    "truncate kiosk.entry",
    "copy kiosk.entry from stdin",
    "merge into kiosk.chain c using kiosk.chain d on c.id = d.id when matched then delete",
    "select * from kiosk.entry for update",
    "begin; lock table kiosk.entry in exclusive mode",
    # what is not a device's to read
    "select * from kiosk.device",
    "select * from kiosk.station",
    "select * from kiosk.site",
    "select * from kiosk.erased",
    "select * from kiosk.hold",
    "select * from report.visit",
    "select * from report.entry",
    "select * from kiosk.alembic_version",
    "copy (select 1) to program 'id'",
    "copy (select 1) to '/tmp/taken'",
    "copy kiosk.chain from '/etc/passwd'",
    "select pg_read_file('/etc/passwd')",
    "select pg_ls_dir('/')",
    "select * from pg_authid",
    "select * from pg_hba_file_rules",
    # somebody else's power
    "set role kiosk_owner",
    "set role kiosk_keeper",
    "select set_config('role', 'kiosk_owner', false)",
    "set session authorization administrator",
    "select kiosk.originate('harbour-street', gen_random_uuid(), null, null, null, null, null)",
    "select kiosk.admit('harbour-street', 'mine', 'staff', sha256(''), 'me')",
    "select kiosk.dismiss('harbour-street', 'counter')",
    "select kiosk.add_station('mine', 'Mine')",
    "select kiosk.bring('market-square', 1, null, null, null, null, null, null)",
    "select kiosk.open_recovery('harbour-street', 'infinity')",
    "select kiosk.mirror_devices('harbour-street', null, null, null, null, null, null)",
    "select kiosk.make_login('mine')",
    "select kiosk.begin_numbering('harbour-street', 0, '')",
    "select kiosk.speak('harbour-street', gen_random_uuid(), null, null)",
    "select kiosk.stand_back('harbour-street')",
    "select kiosk.pass_on(1, 1, 9, 'mine')",
    "select kiosk.end_overstaying('0')",
    "select kiosk.erase(1, array['visit/A'])",
    "select kiosk.obey(1, 1, 9, 'centre')",
    "select kiosk.take(null, 'centre', 'centre', gen_random_uuid(), null, null, null, null)",
    "select kiosk.file(null, 1, null, null, null, null, null, null, null, null)",
    "grant kiosk_owner to kiosk_device",
    "grant select on kiosk.device to kiosk_device",
    "create role mine superuser login",
    "alter role kiosk_device createrole",
    "alter system set ssl = off",
    "alter table kiosk.entry disable row level security",
    "drop policy device_reads on kiosk.entry",
    "drop schema kiosk cascade",
    "load '/tmp/mine.so'",
    # things of one's own, that fill a disk or wait for somebody with more power
    "create temp table mine (a int)",
    "create table mine (a int)",
    "create table public.mine (a int)",
    "create table kiosk.mine (a int)",
    "create schema mine",
    "create function pg_temp.mine() returns int language sql as 'select 1'",
    "create function public.mine() returns int language sql as 'select 1'",
    "create view public.mine as select 1",
    "create extension dblink",
    "create publication mine for all tables",
    "create database mine",
    "do 'begin loop end loop; end'",
    "select lo_create(0)",
    "select lo_creat(-1)",
    "select lo_from_bytea(0, 'x')",
    "select lo_import('/etc/passwd')",
    "select lo_open(1, 131072)",
    "select lowrite(0, 'x')",
    "select lo_put(1, 0, 'x')",
    # locks with which the workers share the stations
    "select pg_advisory_lock(1)",
    "select pg_try_advisory_lock(1, 1)",
    "select pg_advisory_xact_lock_shared(1)",
    # other people's connections
    "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'administrator'",
    "select pg_cancel_backend(pid) from pg_stat_activity where usename = 'administrator'",
]


@pytest.mark.parametrize("statement", STATEMENTS)
def test_a_device_may_only_what_it_must(statement: str, guarded: tuple[Centre, Line]) -> None:
    """The device's key lies in a box in a public room: it must open nothing but the device's own work."""
    centre, line = guarded
    before = everything(centre)
    with lines.connect(line) as raw, pytest.raises(errors.InsufficientPrivilege) as refused:
        raw.execute(statement.encode())
    assert isinstance(lines.in_plain_words(refused.value), CentreRefused)
    assert everything(centre) == before
