"""What an enrolled device in the wrong hands tries with the functions that number entries."""

from collections.abc import Iterator, Sequence
from typing import Any

import psycopg
import pytest
from msgspec.structs import replace

from kiosk.domain.device import ChainCause, DeviceKind, Enrolled, Revoked, device_subject
from kiosk.domain.errors import CentreRefused
from kiosk.domain.keeping import Erased, ErasureCause, Held, Released
from kiosk.domain.station import HandedOver, SetBack
from kiosk.domain.visit.facts import Finished, Noted
from kiosk.journal.chain import running_hash
from kiosk.journal.verify import Stored
from kiosk.sync import line as lines
from tests.helpers.centres import Centre, Writer, everything
from tests.helpers.entries import STATION

BOX, KEY = b"b" * 60, b"k" * 32
ERASED = Erased(ErasureCause.REQUEST)
_CARRY = """
select kiosk.carry(%b, %b::bytea[], %b::bytea[], %b::bytea[], %b::bytea[], %b::text[], %b::bytea[], %b::text)
"""
_PUSH = "select * from kiosk.push(%b::uuid, %b::bytea[], %b::bytea[], %b::bytea[], %b::bytea[])"


@pytest.fixture
def desk(centre: Centre) -> Writer:
    """A device of the staff's, with an entry that has a box."""
    writer = centre.device("desk")
    entries = [writer.begin(), writer.write("visit/V", Noted(), box=BOX, key=KEY)]
    writer.upstream.push(writer.chain, entries)
    return writer


@pytest.fixture
def kiosk(centre: Centre, desk: Writer) -> Writer:
    """A device in a public room, which has written nothing yet."""
    assert desk.chain
    return centre.device("kiosk", kind="public")


@pytest.fixture
def raw(kiosk: Writer) -> Iterator[lines.Connection]:
    """The kiosk's connection, on which any statement can be typed."""
    with lines.connect(kiosk.line) as connection:
        yield connection


def columns(entries: Sequence[Stored]) -> tuple[list[bytes], list[bytes]]:
    return [each.record.body for each in entries], [each.record.signature for each in entries]


def recover(centre: Centre) -> None:
    """The station was restored, and takes what it has lost."""
    centre.ask("select kiosk.open_recovery(%s, now() + interval '1 hour')", STATION)


@pytest.mark.parametrize("first", [None, 0, -1, 3, 2**62])
def test_only_the_sequencer_carries_whatever_number_it_names(
    centre: Centre, kiosk: Writer, raw: lines.Connection, first: int | None
) -> None:
    """A comparison with nothing is neither true nor false; whoever carries numbers and erases as he likes."""
    entries = [kiosk.begin(), kiosk.write("visit/V", ERASED)]
    entries.append(kiosk.write(f"station/{STATION}", HandedOver("kiosk")))
    (ghash,) = centre.ask("select ghash from kiosk.station")[0]
    ends = [None, None, running_hash(ghash, [each.record.hash for each in entries])]
    before = everything(centre)
    with pytest.raises(psycopg.Error, match=r"numbered by centre|begin with 1"):
        raw.execute(_CARRY, (first, *columns(entries), ends, [None] * 3, [], [], "kiosk"))
    assert everything(centre) == before


@pytest.mark.parametrize("missing", range(7))
def test_nothing_in_the_place_of_a_list_is_refused(
    centre: Centre, kiosk: Writer, raw: lines.Connection, missing: int
) -> None:
    """Where a list is missing, no check of its elements finds anything."""
    centre.ask("update kiosk.station set sequencer = 'kiosk', gseq = 0, ghash = ''")
    centre.ask("delete from kiosk.entry")
    entries = [kiosk.begin()]
    end = running_hash(b"", [entries[0].record.hash])
    given: list[Any] = [1, *columns(entries), [end], [None], [], [], None]
    given[missing] = None
    before = everything(centre)
    with pytest.raises(psycopg.Error, match=r"each with its signature|begin with 1"):
        raw.execute(_CARRY, given)
    assert everything(centre) == before


@pytest.mark.parametrize("missing", range(5))
def test_nothing_in_the_place_of_a_list_is_not_pushed(
    centre: Centre, kiosk: Writer, raw: lines.Connection, missing: int
) -> None:
    """As above, for what every device may call."""
    given: list[Any] = [kiosk.chain, *columns([kiosk.begin()]), [None], [None]]
    given[missing] = None
    before = everything(centre)
    with pytest.raises(psycopg.Error, match="each with its signature"):
        raw.execute(_PUSH, given)
    assert everything(centre) == before


@pytest.mark.parametrize("spoiled", [1, 2])
def test_an_element_that_is_missing_is_refused(
    centre: Centre, kiosk: Writer, raw: lines.Connection, spoiled: int
) -> None:
    """An entry that is nothing has no hash, and a running hash that passes it over is no running hash."""
    given: list[Any] = [kiosk.chain, *columns([kiosk.begin()]), [None] * 2, [None] * 2]
    given[1] += given[1] if spoiled == 2 else [None]
    given[2] += given[2] if spoiled == 1 else [None]
    before = everything(centre)
    with pytest.raises(psycopg.Error, match="each with its signature"):
        raw.execute(_PUSH, given)
    assert everything(centre) == before


def test_a_list_of_lists_is_refused(
    centre: Centre, desk: Writer, kiosk: Writer, raw: lines.Connection
) -> None:
    """Its length is one and its entries are three: two would stand under numbers that nobody has given."""
    entries = [kiosk.begin(), kiosk.write("visit/V", Noted()), kiosk.write("visit/V", Noted())]
    bodies, signatures = columns(entries)
    none = [[None] * 3]
    before = everything(centre)
    with pytest.raises(psycopg.Error, match="each with its signature"):
        raw.execute(_PUSH, (kiosk.chain, [bodies], [signatures], none, none))
    with pytest.raises(psycopg.Error, match="each with its signature"):
        raw.execute(_PUSH, (kiosk.chain, bodies, signatures, none, none))
    assert everything(centre) == before
    assert desk.upstream.push(desk.chain, [desk.write("visit/W", Noted())]).first_gseq == 3


def test_a_list_that_begins_elsewhere_is_refused(
    centre: Centre, kiosk: Writer, raw: lines.Connection
) -> None:
    """What is cut off its beginning would be another entry than the one that was checked."""
    (body,), (signature,) = columns([kiosk.begin()])
    before = everything(centre)
    shifted = b"select * from kiosk.push(%b::uuid, %b::text::bytea[], %b::bytea[], %b::bytea[], %b::bytea[])"
    with pytest.raises(psycopg.Error, match="each with its signature"):
        raw.execute(shifted, (kiosk.chain, f'[0:0]={{"\\\\x{body.hex()}"}}', [signature], [None], [None]))
    assert everything(centre) == before


def test_the_keeper_s_lists_are_looked_at_too(centre: Centre) -> None:
    """What waits for a sequencer is numbered later: a hole in it would stop the station then."""
    says = Writer("centre")
    entries = [says.begin(), says.write("visit/V", Noted())]
    centre.ask("update kiosk.station set sequencer = 'relay'")
    bodies, signatures = columns(entries)
    none: list[Any] = [None, None]
    for given in (
        ([bodies], [signatures], [none], [none]),
        (bodies, [None, signatures[1]], none, none),
        ([], [], [], []),
        (None, signatures, none, none),
    ):
        with pytest.raises(psycopg.Error, match="each with its signature"):
            centre.ask(
                "select kiosk.originate(%s, %s, %s::bytea[], %s::bytea[], %s::bytea[], %s::bytea[])",
                STATION,
                says.chain,
                *given,
            )
    assert centre.ask("select count(*) from kiosk.pending") == [(0,)]


# --- while a restored station recovers -----------------------------------------------------------------


def test_a_public_device_keeps_to_its_own_chain_in_a_recovery(
    centre: Centre, desk: Writer, kiosk: Writer
) -> None:
    """It could else close every chain of the station with entries that nobody has signed."""
    kiosk.upstream.push(kiosk.chain, [kiosk.begin()])
    recover(centre)
    before = everything(centre)
    pushed = kiosk.upstream.push(desk.chain, [desk.write("visit/V", Noted())])
    assert (pushed.head_seq, pushed.first_gseq, pushed.forked_at) == (2, None, None)
    stranger = Writer("centre")
    stranger.signer = kiosk.signer
    assert kiosk.upstream.push(stranger.chain, [stranger.begin()]).first_gseq is None
    assert kiosk.upstream.push(desk.new_id(), [desk.write("visit/V", Noted())]).first_gseq is None
    assert everything(centre) == before
    assert kiosk.upstream.push(kiosk.chain, [kiosk.write("visit/V", Noted())]).first_gseq == 4


def test_staff_s_devices_bring_each_other_s_entries_back(centre: Centre, desk: Writer) -> None:
    """What a device had pulled is all that is left of one that burnt with the database."""
    annexe = centre.device("annexe")
    lost = [desk.write("visit/W", Noted()), desk.write("visit/W", Finished())]
    with pytest.raises(CentreRefused, match="another device"):
        annexe.upstream.push(desk.chain, lost)
    recover(centre)
    assert annexe.upstream.push(desk.chain, lost).last_gseq == 4


RESERVED = [
    ("visit/V", ERASED),
    ("visit/V", Released()),
    (device_subject("desk"), Enrolled("desk", KEY, DeviceKind.STAFF)),
    (device_subject("desk"), Revoked("desk")),
    (f"station/{STATION}", HandedOver("annexe")),
    (f"station/{STATION}", SetBack(1)),
]


@pytest.mark.parametrize(("subject", "facts"), RESERVED)
def test_nobody_says_on_a_chain_of_its_own_what_only_the_centre_says(
    centre: Centre, desk: Writer, subject: str, facts: Any
) -> None:
    """A recovery takes what was lost; a desk's word about erasing never was there to be lost."""
    annexe = centre.device("annexe")
    annexe.upstream.push(annexe.chain, [annexe.begin(), annexe.write("visit/V", Held())])
    recover(centre)
    before = everything(centre)
    forged = [annexe.write(subject, facts)]
    with pytest.raises(CentreRefused, match="Only the centre"):
        annexe.upstream.push(annexe.chain, forged)
    with pytest.raises(CentreRefused, match="Only the centre"):
        desk.upstream.push(annexe.chain, forged)
    nameless = annexe.new_id()  # a chain whose beginning is nowhere
    stray = Writer("annexe")
    stray.head = replace(annexe.head, chain=nameless)
    with pytest.raises(CentreRefused, match="Only the centre"):
        annexe.upstream.push(nameless, [stray.write(subject, facts)])
    assert everything(centre) == before


def test_what_the_centre_had_said_is_brought_back_and_obeyed(centre: Centre, desk: Writer) -> None:
    """An erasure that the backup does not know is still somebody's right."""
    says = Writer("centre")
    centre.originate(says, [says.begin()])
    recover(centre)
    assert desk.upstream.push(says.chain, [says.write("visit/V", ERASED)]).last_gseq == 4
    assert centre.ask("select count(*) from kiosk.personal") == [(0,)]
    assert centre.ask("select subject from kiosk.erased") == [("visit/V",)]


def test_a_chain_whose_beginning_is_lost_is_not_claimed(centre: Centre, desk: Writer, kiosk: Writer) -> None:
    """Whoever brings the first entry of somebody's chain would name himself its owner."""
    life = Writer("desk", life=2)
    life.begin(ChainCause.RESTORED)
    recover(centre)
    desk.upstream.push(life.chain, [life.write("visit/X", Noted())])
    claim = Writer("kiosk")
    claim.signer, claim.head = kiosk.signer, replace(claim.head, chain=life.chain)
    began = claim.begin()
    before = everything(centre)
    assert kiosk.upstream.push(life.chain, [began]).first_gseq is None
    centre.ask("select kiosk.close_recovery(%s)", STATION)
    with pytest.raises(CentreRefused, match="another device"):
        kiosk.upstream.push(life.chain, [began])
    recovered = [row for row in everything(centre) if row[0] != "station"]
    assert recovered == [row for row in before if row[0] != "station"]
