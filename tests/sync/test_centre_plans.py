"""How the centre finds what a device asks for: in an index, however long the station's journal has become."""

import itertools
import re

import pytest

from kiosk.sync import line as lines
from kiosk.sync import postgres
from kiosk.sync.upstream import BATCH
from tests.helpers.centres import Centre, Writer

ROWS = 30_000
OTHER = "01a1f8d3-ea00-7f61-925f-49e82ec66d6d"
"""A chain of which most entries there are."""
_MANY = """
insert into kiosk.entry (station, gseq, chain, seq, id, subject, kind, body, hash, signature, ghash)
  select s.no, 1 + n, %s, n, gen_random_uuid(), 'visit/' || (n / 8), 'visit.noted', 'a body',
      sha256('a body'), 'a signature', case when n %% 50 = 0 then sha256(n::text::bytea) end
    from kiosk.station s, generate_series(1, %s) as n
"""
_BOXES = """
insert into kiosk.personal (station, gseq, subject, box)
  select station, gseq, subject, 'a box' from kiosk.entry where gseq % 2 = 0
"""
_KEYS = "insert into kiosk.subject_key select distinct station, subject, sha256('a key') from kiosk.entry"


@pytest.fixture
def device(centre: Centre) -> Writer:
    """A device of a station with a long journal."""
    device = centre.device()
    device.upstream.push(device.chain, [device.begin()])
    centre.ask(_MANY, OTHER, ROWS)
    for statement in (_BOXES, _KEYS, "analyze"):
        centre.ask(statement)
    return device


QUESTIONS = [
    (postgres._PULL, "bigint, bigint", "9000, 11000"),
    (postgres._END, "bigint", "9001"),
    (postgres._ABOUT, "bigint, text[]", "29000, array['visit/7', 'visit/9']"),
    (postgres._HASHES, "uuid, bigint, bigint", f"'{OTHER}', 9000, 9100"),
    (postgres._LAST_IN_COMMON, "bigint[], bytea[]", "array[9000, 9100], array['a', 'b']::bytea[]"),
    (postgres._LACKING, "uuid[]", f"array['{OTHER}']::uuid[]"),
]


@pytest.mark.parametrize("mode", ["force_generic_plan", "force_custom_plan"])
def test_what_is_asked_for_is_found_in_an_index(device: Writer, mode: str) -> None:
    """Under row-level security PostgreSQL easily reads a whole table, once for every page of every device."""
    with lines.connect(device.line) as raw:
        raw.execute(f"set plan_cache_mode = {mode}".encode())
        for place, (query, types, values) in enumerate(QUESTIONS):
            count = itertools.count(1)
            numbered = re.sub("%b", lambda _, count=count: f"${next(count)}", query)
            raw.execute(f"prepare q{place} ({types}) as {numbered}".encode())
            rows = raw.execute(f"explain execute q{place} ({values})".encode()).fetchall()
            plan = "\n".join(row[0] for row in rows)
            assert "Seq Scan" not in plan, plan
            assert "Index Cond: " in plan, plan
            if query is postgres._PULL:
                assert re.search(r"Index Cond: .*gseq > .*gseq <= ", plan), plan


def test_a_page_that_cuts_a_batch_goes_on_to_its_end(device: Writer) -> None:
    """Whole batches, and each box and key with its entry, wherever the page would have ended."""
    assert device.upstream.pull(1, BATCH).entries[-1].record.gseq == 1 + BATCH
    pulled = device.upstream.pull(1, BATCH + 1)
    assert [each.record.gseq for each in pulled.entries] == [*range(2, BATCH + 52)]
    assert pulled.entries[-1].record.ghash is not None
    assert [each.box is not None for each in pulled.entries] == [n % 2 == 0 for n in range(2, BATCH + 52)]
    subjects = [subject for subject, _ in pulled.keys]
    assert len(subjects) == len(set(subjects)) == (BATCH + 50) // 8 + 1
    assert device.upstream.pull(ROWS + 1).entries == ()
