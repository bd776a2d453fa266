"""What somebody can do who holds a device's own key and certificate, or has only the network: nothing."""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import psycopg
import pytest
from msgspec.structs import replace
from psycopg import errors, sql
from psycopg.conninfo import make_conninfo

from kiosk.domain.device import ChainCause, ChainStarted
from kiosk.domain.errors import CentreRefused, CentreUnavailable, DeviceRevoked
from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Finished
from kiosk.journal import body as bodies
from kiosk.journal.chain import Record, add
from kiosk.journal.keys import Signer
from kiosk.journal.verify import Stored, verify
from kiosk.sync import line as lines
from kiosk.sync.centre import overview
from kiosk.sync.enrolment import certificates
from kiosk.sync.line import Line
from kiosk.sync.upstream import Told
from tests.helpers.centres import Centre, Writer, everything
from tests.helpers.entries import at
from tests.helpers.postgres import now

BOX, KEY = b"b" * 60, b"k" * 32
OTHER = "market-square"
A_DAY_MS = 86_400_000


@pytest.fixture
def victim(centre: Centre) -> Writer:
    """A device of another station, with an entry, a box and a key."""
    centre.add_station(OTHER)
    writer = centre.device("desk", station=OTHER)
    writer.upstream.push(
        writer.chain, [writer.begin(), writer.write("visit/V", Finished(), box=BOX, key=KEY)]
    )
    return writer


@pytest.fixture
def thief(centre: Centre, victim: Writer) -> Writer:
    """A device of Harbour Street in the wrong hands; the other station is there before it."""
    assert victim.station == OTHER
    writer = centre.device("counter")
    writer.upstream.push(
        writer.chain, [writer.begin(), writer.write("visit/A", Finished(), box=BOX, key=KEY)]
    )
    return writer


@pytest.fixture
def raw(thief: Writer) -> Iterator[lines.Connection]:
    """The thief's connection, on which any statement can be typed."""
    with lines.connect(thief.line) as connection:
        yield connection


@pytest.mark.parametrize("table", ["entry", "chain", "personal", "subject_key", "pending"])
def test_another_station_is_not_read(
    table: str, raw: lines.Connection, victim: Writer, centre: Centre
) -> None:
    """One stolen kiosk must not open every station of the force."""
    named = sql.Identifier("kiosk", table)
    station = centre.ask("select no from kiosk.station where id = %s", victim.station)[0][0]
    with centre.connect() as administrator:
        count = sql.SQL("select count(*) from {} where station = {}").format(named, sql.Literal(station))
        assert (administrator.execute(count).fetchall() > [(0,)]) == (table != "pending")
        assert raw.execute(count).fetchall() == [(0,)]
    with raw.cursor() as cursor, cursor.copy(sql.SQL("copy {} to stdout").format(named)) as rows:
        assert [row for row in rows if bytes(row).startswith(b"%d\t" % station)] == []
    raw.execute("set row_security = off")
    with pytest.raises(errors.InsufficientPrivilege):
        raw.execute(sql.SQL("select * from {}").format(named))


def test_another_station_is_not_reached_through_the_port(thief: Writer, victim: Writer) -> None:
    """Whoever knows another station's identifiers gets no further by naming them."""
    up = thief.upstream
    assert up.heads([victim.chain]) == {}
    assert up.hashes(victim.chain, 1, 9) == []
    assert up.about(["visit/V"], 99).entries == ()
    assert up.about(["visit/V"], 99).keys == ()
    assert up.lacking([victim.last_id]) == {victim.last_id}
    theirs = victim.upstream.pull(0).entries[-1].record
    assert up.last_in_common([(theirs.gseq or 0, theirs.ghash or b"")]) == 0
    assert {one.record.body for one in up.pull(0).entries}.isdisjoint({theirs.body})


def test_another_station_s_chain_is_not_written(thief: Writer, victim: Writer, centre: Centre) -> None:
    """A chain speaks for one device; nobody else adds to it, and least of all from another station."""
    before = everything(centre)
    with pytest.raises(CentreRefused, match="another device"):
        thief.upstream.push(victim.chain, [victim.write("visit/V", Finished())])
    assert everything(centre) == before


def test_another_device_s_chain_is_not_written(thief: Writer, centre: Centre) -> None:
    """A kiosk must not speak as the desk, nor begin a chain in its name."""
    desk = centre.device("desk")
    beginning = desk.begin()
    with pytest.raises(CentreRefused, match="names its device"):
        thief.upstream.push(desk.chain, [beginning])
    desk.upstream.push(desk.chain, [beginning])
    with pytest.raises(CentreRefused, match="another device"):
        thief.upstream.push(desk.chain, [desk.write("visit/A", Finished())])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"station": OTHER}, "not of this chain and station|refused what was sent"),
        ({"chain": "01a1f8d3-ea00-7f61-925f-49e82ec66d6d"}, "not of this chain and station"),
        ({"previous": b"x" * 32}, "does not follow"),
        ({"previous": b""}, "does not follow"),
        ({"seq": 2}, None),
        ({"seq": 4}, "missing"),
        ({"seq": 0}, "refused what was sent|missing|cannot be read"),
        ({"id": "01A1F8D3-EA00-7F61-925F-49E82EC66D6D"}, "cannot be read"),
        ({"id": "not an identifier, though 36 letters."}, "refused what was sent|cannot be read"),
        ({"id": "short"}, "refused what was sent|cannot be read"),
        ({"subject": ""}, "cannot be read"),
        ({"kind": "k" * 65}, "cannot be read"),
        ({"facts": b"f" * 70_000}, "cannot be read"),
    ],
)
def test_a_body_that_lies_is_refused(
    thief: Writer, centre: Centre, change: dict[str, Any], words: str | None
) -> None:
    """What stands in the signed bytes is what the entry is filed under, or it is not filed."""
    _, made, _ = add(
        thief.head,
        thief.signer,
        id=thief.new_id(),
        subject=bodies.SubjectId("visit/A"),
        facts=Finished(),
        actor="device",
        at=at("12:00"),
    )
    before = everything(centre)
    data = bodies.encode(replace(made, **change))
    entry_hash = bodies.digest(data)
    stored = Stored(Record(data, entry_hash, thief.signer.sign(entry_hash)))
    if words is None:  # another entry where there is one is told as a fork
        assert thief.upstream.push(thief.chain, [stored]).forked_at == 2
    else:
        with pytest.raises(CentreRefused, match=words):
            thief.upstream.push(thief.chain, [stored])
    assert everything(centre) == before


def test_kind_and_subject_are_the_signed_ones(centre: Centre, thief: Writer) -> None:
    """An erasure dressed up as a visit would slip past the centre's rules."""
    rows = centre.ask("select subject, kind, id::text, body from kiosk.entry")
    told = [(found.subject, found.kind, found.id) for found in (bodies.decode(bytes(row[3])) for row in rows)]
    assert [row[:3] for row in rows] == told
    assert thief.last_id in {row[2] for row in rows}


def test_a_wrong_signature_is_seen_by_whoever_reads(thief: Writer) -> None:
    """The centre checks no signatures, so that it needs no trust: every reader does."""
    entry = thief.write("visit/A", Finished())
    forged = replace(entry, record=replace(entry.record, signature=Signer(b"f" * 32).sign(entry.record.hash)))
    thief.upstream.push(thief.chain, [forged])
    trusted = {thief.device: frozenset({thief.signer.public_key})}
    found = verify(thief.upstream.pull(0).entries, trusted)
    assert [(failure.seq, failure.problem) for failure in found.failures] == [
        (3, "the signature does not hold")
    ]


def test_a_chain_under_somebody_else_s_key_is_seen_by_whoever_reads(thief: Writer) -> None:
    """Whoever steals the certificate but not the signing key can write nothing that is believed."""
    life = Writer(thief.device, life=2)
    life.signer = Signer(b"f" * 32)
    thief.upstream.push(life.chain, [life.begin(ChainCause.RESTORED)])
    trusted = {thief.device: frozenset({thief.signer.public_key})}
    found = verify(thief.upstream.pull(0).entries, trusted)
    assert [failure.problem for failure in found.failures] == ["its key is not one that counter is known by"]


def test_a_chain_that_names_another_device_is_refused(thief: Writer) -> None:
    """The first entry says whose the chain is; the centre knows who is speaking."""
    life = Writer(thief.device, life=2)
    entry = life.write("device/desk", ChainStarted("desk", life.signer.public_key, ChainCause.FIRST))
    with pytest.raises(CentreRefused, match="names its device"):
        thief.upstream.push(life.chain, [entry])


@pytest.mark.parametrize(
    "spoil",
    [
        lambda entry: replace(entry, box=b"b" * 262_145),
        lambda entry: replace(entry, box=b"b"),
        lambda entry: replace(entry, key=b"k" * 33),
        lambda entry: replace(entry, record=replace(entry.record, signature=b"s" * 1_000)),
        lambda entry: replace(entry, record=replace(entry.record, signature=b"")),
        lambda entry: replace(entry, record=replace(entry.record, body=entry.record.body + b"\0" * 70_000)),
    ],
)
def test_what_is_too_large_is_refused(thief: Writer, centre: Centre, spoil: Any) -> None:
    """A disk that a stolen kiosk can fill is everybody's line down."""
    before = everything(centre)
    with pytest.raises(CentreRefused):
        thief.upstream.push(thief.chain, [spoil(thief.write("visit/A", Finished()))])
    assert everything(centre) == before


def test_a_batch_of_the_largest_boxes_is_refused(thief: Writer, centre: Centre) -> None:
    """Many that are just small enough must not fill the centre's memory either."""
    before = centre.ask("select count(*) from kiosk.entry")
    entries = [thief.write("visit/A", Finished(), box=b"b" * 262_144) for _ in range(130)]
    with pytest.raises(CentreRefused, match="32 MB"):
        thief.upstream.push(thief.chain, entries)
    assert centre.ask("select count(*) from kiosk.entry") == before


def test_a_revoked_device_is_thrown_out_and_not_let_in_again(centre: Centre, thief: Writer) -> None:
    """Revoking a stolen kiosk has to work while it is connected, and for ever after."""
    thief.upstream.greet(Told("1", None, 0))
    with lines.connect(thief.line) as idle:
        centre.ask("select kiosk.dismiss('harbour-street', 'counter')")
        with pytest.raises(errors.AdminShutdown):
            idle.execute("select 1")
    with pytest.raises((CentreUnavailable, DeviceRevoked)):
        thief.upstream.pull(0)  # its connection is gone
    with pytest.raises(DeviceRevoked):
        thief.upstream.pull(0)  # and another is not made
    with pytest.raises(DeviceRevoked):
        lines.connect(thief.line)


def test_a_device_let_in_with_a_new_key_has_a_new_login_and_the_old_one_ends(
    centre: Centre, thief: Writer
) -> None:
    """A replaced device takes the old one's place; what was stolen must not share it."""
    other_key = Signer(b"n" * 32).public_key
    assert centre.admit("counter", public_key=thief.signer.public_key).role == thief.line.role
    renewed = centre.admit("counter", public_key=other_key)
    assert renewed.role != thief.line.role
    with pytest.raises(DeviceRevoked):
        lines.connect(thief.line)
    assert centre.upstream(renewed).greet(Told("1", None, 0)).station == "harbour-street"


def test_the_certificate_of_another_device_does_not_do(centre: Centre, thief: Writer) -> None:
    """The certificate's name is the login: nobody goes in under another one's."""
    other = centre.admit("desk")
    with pytest.raises(DeviceRevoked):
        lines.connect(replace(thief.line, role=other.role))


def test_nobody_is_let_in_without_a_certificate(thief: Writer) -> None:
    """A name that somebody has read on a screen opens nothing."""
    with pytest.raises(DeviceRevoked):
        lines.connect(Line(thief.line.url, thief.line.authority, thief.line.role))


def test_a_certificate_of_somebody_else_s_authority_does_not_do(centre: Centre, thief: Writer) -> None:
    """Anybody can make an authority."""
    stranger = certificates.make_authority("Authority of the tests", now())
    assert thief.line.role is not None
    with pytest.raises((DeviceRevoked, CentreUnavailable)):
        lines.connect(centre.line(thief.line.role, stranger))


def test_an_expired_certificate_does_not_do(centre: Centre, thief: Writer) -> None:
    """A forgotten device ends by itself."""
    assert thief.line.role is not None
    with pytest.raises(DeviceRevoked):
        lines.connect(centre.line(thief.line.role, made_at=Instant(now() - 40 * A_DAY_MS)))


@pytest.mark.parametrize("who", ["device", "administrator"])
def test_a_plain_connection_is_refused(centre: Centre, thief: Writer, who: str) -> None:
    """Whoever listens on the station's network must hear nothing."""
    own = {"user": thief.line.role} if who == "device" else {}
    base = thief.line.url if who == "device" else centre.conninfo
    conninfo = make_conninfo(base, **{"sslmode": "disable", **own})
    with pytest.raises(psycopg.OperationalError, match="no encryption"):
        psycopg.connect(conninfo)


def test_a_device_speaks_only_to_a_server_of_its_authority(thief: Writer, centre: Centre) -> None:
    """Whoever puts a server of his own on the network is told nothing."""
    stranger = centre.folder / "stranger.crt"
    stranger.write_bytes(certificates.make_authority("Authority of the tests", now()).certificate)
    with pytest.raises(CentreUnavailable, match="not the centre"):
        lines.connect(replace(thief.line, authority=stranger))


def test_a_device_speaks_only_to_the_host_that_it_was_told(thief: Writer) -> None:
    """A certificate of the same authority for another machine is not the centre's."""
    other_name = thief.line.url.replace("127.0.0.1", "centre.example") + "?hostaddr=127.0.0.1"
    with pytest.raises(CentreUnavailable, match="not the centre"):
        lines.connect(replace(thief.line, url=other_name))


def test_a_device_can_lift_its_own_time_limit_and_is_ended_all_the_same(
    centre: Centre, raw: lines.Connection
) -> None:
    """PostgreSQL lets everybody set his own time-outs, so the keeper ends what overstays."""
    assert raw.execute("show statement_timeout").fetchall() == [("30s",)]
    assert raw.execute("show lock_timeout").fetchall() == [("10s",)]
    assert raw.execute("show idle_in_transaction_session_timeout").fetchall() == [("15s",)]
    raw.execute("set statement_timeout = 0")
    raw.execute("set idle_in_transaction_session_timeout = 0")
    raw.execute("begin")
    assert centre.ask("select kiosk.end_overstaying('1 hour')") == [(0,)]
    assert centre.ask("select kiosk.end_overstaying('0')") == [(1,)]
    with pytest.raises(errors.AdminShutdown):
        raw.execute("select 1")


def test_who_keeps_others_waiting_is_remembered_whatever_it_locks(centre: Centre, thief: Writer) -> None:
    """It holds its own row too, so that whoever ends it would wait for it, and nobody would be told."""
    for _ in range(3):
        with lines.connect(thief.line) as sitting, lines.connect(thief.line) as other:
            for each in (sitting, other):
                each.execute("set idle_in_transaction_session_timeout = 0")
            sitting.execute("begin")
            sitting.execute("select 1")
            centre.ask("select pg_sleep(0.3)")
            other.execute("begin")
            other.execute("select kiosk.greet('1', null, 0, 1)")
            centre.ask("set lock_timeout = '2s'")
            assert centre.ask("select kiosk.end_overstaying('0.2 seconds')") == [(1,)]
            with pytest.raises(errors.AdminShutdown):
                sitting.execute("select 1")
            other.execute("rollback")
    with centre.connect() as administrator:
        told = {each.id: each.overstayed for each in overview.devices(administrator)}
    assert told == {"counter": 3, "desk": 0}


def test_a_device_has_only_a_few_connections(thief: Writer) -> None:
    """One device that connects without end would keep all others out."""

    def connect_without_end() -> None:
        with ExitStack() as open_ones:
            for _ in range(20):
                open_ones.enter_context(lines.connect(thief.line))

    with pytest.raises(CentreUnavailable, match="Too many"):
        connect_without_end()


def test_the_channel_of_another_station_cannot_be_guessed(
    centre: Centre, raw: lines.Connection, thief: Writer, victim: Writer
) -> None:
    """Anybody may listen to any channel whose name he knows; so names are random and told to nobody else."""
    assert victim.upstream.heard(0)
    names = dict(centre.ask("select id, channel from kiosk.station"))
    assert all(len(name) == len("station_") + 32 for name in names.values())
    others = {row[0] for row in raw.execute("select coalesce(query, '') from pg_stat_activity").fetchall()}
    assert not any(names[OTHER] in query for query in others)
    assert raw.execute("select pg_listening_channels()").fetchall() == []
    for channel in ("*", "station", OTHER):
        lines.listen(raw, channel)
    assert thief.upstream.heard(0)
    victim.upstream.push(victim.chain, [victim.write("visit/V", Finished())])
    assert victim.upstream.heard(5)
    assert not lines.heard(raw, 0.05)
    assert not thief.upstream.heard(0)


def test_a_device_s_certificate_is_no_administrator_s(thief: Writer) -> None:
    """What is signed for a device opens no other login."""
    with pytest.raises(DeviceRevoked):
        lines.connect(replace(thief.line, role="administrator"))
