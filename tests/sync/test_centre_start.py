"""Where a new device begins: with what is recent and what is open, never beyond the worker."""

import pytest

from kiosk.domain.entry import SubjectId
from kiosk.domain.visit.facts import Finished
from kiosk.sync.upstream import Start
from tests.helpers.centres import Centre, Writer
from tests.helpers.entries import STATION

BOX, KEY = b"b" * 60, b"k" * 32


@pytest.fixture
def desk(centre: Centre) -> Writer:
    """A desk whose station has an old batch of five entries and a recent one of two."""
    writer = centre.device("desk")
    subjects = ("visit/closed", "visit/open", f"room/{STATION}/1/2026-10-01", "newer-thing/1")
    old = [writer.begin(), *(writer.write(subject, Finished(), box=BOX, key=KEY) for subject in subjects)]
    writer.upstream.push(writer.chain, old)
    centre.ask("update kiosk.entry set received_at = now() - '31 days'::interval")
    writer.upstream.push(writer.chain, [writer.write(f"visit/{name}", Finished()) for name in ("B", "open")])
    return writer


def read_up_to(centre: Centre, gseq: int) -> None:
    """The worker has read so far; one visit is open."""
    centre.ask("insert into report.progress (station, gseq) select no, %s from kiosk.station", gseq)
    centre.ask(
        "insert into report.visit (journal, id, through, state, station, day, code, is_open, phase)"
        " select no, 'visit/' || own, 3, '', %s, '2026-10-01', 'A1', own = 'open', ''"
        " from kiosk.station, unnest(array['open', 'closed']) as own",
        STATION,
    )


def subjects(start: Start) -> list[int | None]:
    return [entry.record.gseq for entry in start.open.entries]


def test_without_a_worker_a_new_device_is_given_everything(desk: Writer) -> None:
    """Nobody knows what is open until somebody has read it."""
    start = desk.upstream.start()
    assert (start.gseq, start.ghash, subjects(start)) == (0, b"", [])


def test_a_new_device_is_given_what_is_recent_and_what_is_open(centre: Centre, desk: Writer) -> None:
    """It is useful within seconds, and lacks nothing that is still going on."""
    read_up_to(centre, 7)
    start = desk.upstream.start()
    assert start.gseq == 5
    assert start.ghash == desk.upstream.pull(0, 1).entries[-1].record.ghash
    assert subjects(start) == [1, 3, 5]  # the device itself, the open visit, a kind of subject not known here
    assert dict(start.open.keys) == {SubjectId("visit/open"): KEY, SubjectId("newer-thing/1"): KEY}


@pytest.mark.parametrize("progress", [0, 4])
def test_the_beginning_is_never_beyond_the_worker(centre: Centre, desk: Writer, progress: int) -> None:
    """A worker that was off for a month does not know the visits opened in it."""
    read_up_to(centre, progress)
    assert desk.upstream.start().gseq == 0


def test_a_day_that_is_not_over_is_open(centre: Centre, desk: Writer) -> None:
    """A room taken today and an appointment of next month belong to whoever starts today."""
    read_up_to(centre, 7)
    centre.ask(
        "insert into report.room_day (journal, id, through, state, day)"
        " select no, %s, 4, '', current_date::text from kiosk.station",
        f"room/{STATION}/1/2026-10-01",
    )
    assert subjects(desk.upstream.start()) == [1, 3, 4, 5]
