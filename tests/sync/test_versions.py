"""Devices a version behind and a version ahead of the centre, and a centre a version ahead of them."""

from pathlib import Path
from uuid import UUID

import pytest
from alembic import command

from kiosk import places
from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import CentreTooOld
from kiosk.domain.visit.facts import Finished
from kiosk.journal.body import decode, digest, entry_of
from kiosk.journal.verify import verify
from kiosk.sync.centre import schema
from kiosk.sync.upstream import Told
from tests.helpers.centres import Centre
from tests.helpers.journals import NewerDevice

TOLD = Told("0.2", None, 0)
VISIT = SubjectId("visit/A")
NEXT = '''"""A centre of the next version."""

from alembic import op

revision = "c003"
down_revision = "c002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for statement in (
        "set role kiosk_owner",
        "alter table kiosk.entry add column weight int not null default 1",
        "alter table kiosk.device add column battery int",
        "alter table kiosk.station add column county text not null default ''",
        "create table kiosk.parcel (station int primary key)",
        "create function kiosk.weigh(p_gseq bigint) returns int language sql as 'select 1'",
        "grant execute on function kiosk.weigh to kiosk_device",
        "update kiosk.site set newest_protocol = 2",
        "reset role",
    ):
        op.execute(statement)
'''


@pytest.fixture
def newer(centre: Centre, tmp_path: Path) -> Centre:
    """A centre that the next version of the program has upgraded, with what it holds."""
    (tmp_path / "c003_the_next.py").write_text(NEXT)
    with schema.migrating(centre.conninfo) as (config, _):
        config.set_main_option("path_separator", "newline")
        config.set_main_option("version_locations", f"{places.migrations() / 'versions'}\n{tmp_path}")
        command.upgrade(config, f"{schema.BRANCH}@head")
    return centre


def test_a_device_a_version_behind_works_with_a_newer_centre(centre: Centre, newer: Centre) -> None:
    """A force upgrades its centre first; a hundred devices follow over weeks."""
    assert newer.ask("select version_num from kiosk.alembic_version") == [("c003",)]
    device = centre.device()
    assert device.upstream.greet(TOLD).protocols == (1, 2)
    device.upstream.push(device.chain, [device.begin(), device.write("visit/A", Finished(), box=b"b" * 60)])
    pulled = device.upstream.pull(0)
    assert [entry.record.gseq for entry in pulled.entries] == [1, 2]
    assert device.upstream.about([VISIT], 9).entries[0].box == b"b" * 60
    assert device.upstream.start().gseq == 0


def test_a_device_that_was_connected_goes_on_through_the_upgrade(centre: Centre, tmp_path: Path) -> None:
    """Nobody at a counter notices that the centre is being upgraded."""
    device = centre.device()
    device.upstream.push(device.chain, [device.begin()])
    device.upstream.pull(0)
    device.upstream.pull(0)
    (tmp_path / "c003_the_next.py").write_text(NEXT)
    with schema.migrating(centre.conninfo) as (config, _):
        config.set_main_option("path_separator", "newline")
        config.set_main_option("version_locations", f"{places.migrations() / 'versions'}\n{tmp_path}")
        command.upgrade(config, f"{schema.BRANCH}@head")
    assert device.upstream.push(device.chain, [device.write("visit/A", Finished())]).last_gseq == 2
    assert len(device.upstream.pull(0).entries) == 2
    assert device.upstream.greet(TOLD).gseq == 2


def test_an_older_program_leaves_a_newer_centre_alone(newer: Centre) -> None:
    """An operator's forgotten laptop must not take a centre back."""
    with pytest.raises(CentreTooOld, match="Please install the newer program"):
        schema.upgrade(newer.conninfo)
    assert newer.ask("select version_num from kiosk.alembic_version") == [("c003",)]


def test_what_a_newer_device_writes_is_kept_word_for_word(centre: Centre) -> None:
    """A kind, a field and a place in the body that nobody here knows must survive the centre and us."""
    newer = NewerDevice("newer")
    up = centre.upstream(centre.admit(newer.name, public_key=newer.public_key))
    entries = [
        newer.starts(),
        newer.says(VISIT, "visit.weighed", [4, "kg"]),
        newer.says(VISIT, "visit.finished", [1, 2, 3]),
        newer.says(VISIT, "visit.finished", [], extra=("more", 7)),
        newer.says(VISIT, "visit.finished", []),
    ]
    chain = decode(entries[0].record.body).chain
    assert up.push(chain, entries).last_gseq == 5
    pulled = centre.device("older").upstream.pull(0).entries
    assert [one.record.body for one in pulled] == [one.record.body for one in entries]
    assert verify(pulled, {newer.name: frozenset({newer.public_key})}).failures == ()
    read = [entry_of(decode(one.record.body), one.record.gseq) for one in pulled]
    assert [type(entry.facts) for entry in read[1:]] == [type(None), Finished, Finished, Finished]
    assert centre.ask("select kind from kiosk.entry order by gseq")[1] == ("visit.weighed",)


def test_a_device_of_the_next_protocol_is_told_that_the_centre_must_be_upgraded(centre: Centre) -> None:
    """Who has to act must stand in the message; else both sides wait for each other."""
    device = centre.device()
    centre.ask("update kiosk.site set oldest_protocol = 0, newest_protocol = 0")
    with pytest.raises(CentreTooOld, match="central database is older than this program"):
        device.upstream.greet(TOLD)


def test_a_device_of_a_protocol_no_longer_spoken_is_told_that_it_must_be_upgraded(centre: Centre) -> None:
    """Likewise the other way about."""
    device = centre.device()
    centre.ask("update kiosk.site set oldest_protocol = 2, newest_protocol = 3")
    with pytest.raises(CentreTooOld, match="This program is older"):
        device.upstream.greet(TOLD)


def test_a_function_that_an_older_centre_lacks_is_told_as_such(centre: Centre) -> None:
    """A device ahead of its centre may ask for what is not there yet: it waits, and says for whom."""
    device = centre.device()
    centre.ask("drop function kiosk.erase_again(text[])")
    with pytest.raises(CentreTooOld, match="must be upgraded"):
        device.upstream.erase_again(["visit/A"])
    assert device.upstream.greet(TOLD).gseq == 0


def test_bytes_are_filed_by_what_every_version_has_in_common(centre: Centre) -> None:
    """A newer device's body may be longer; what the centre reads of it stands at the front for ever."""
    newer = NewerDevice("newer")
    up = centre.upstream(centre.admit(newer.name, public_key=newer.public_key))
    first, second = newer.starts(), newer.says(VISIT, "visit.weighed", [], extra=({"a": [1, 2]},))
    chain = decode(first.record.body).chain
    up.push(chain, [first, second])
    assert up.heads([chain]) == {chain: (2, digest(second.record.body))}
    rows = centre.ask("select chain, seq, subject, kind from kiosk.entry where gseq = 2")
    assert rows == [(UUID(chain), 2, VISIT, "visit.weighed")]
