"""A visit's story in words, from a real journal."""

from kiosk.domain.staff import Actor
from kiosk.domain.visit.facts import BreachReason
from kiosk.service import serving
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.counter import Counter
from kiosk.service.watching import story
from kiosk.ui.manager.story import StoryRow, story_rows
from tests.helpers.clock import FakeClock
from tests.helpers.counters import MANAGER, OFFICER, VISITOR
from tests.ui.manager.logs import take_in, weeks


def told(counter: Counter, visit: str) -> tuple[StoryRow, ...]:
    """The story as the manager reads it."""
    return story_rows(story(counter, MANAGER, visit))  # type: ignore[arg-type] # a subject's id is text


def test_every_step_is_told_with_who_and_when(counter: Counter, clock: FakeClock) -> None:
    """A complaint about a wait is answered from this page: each step, its second, its officer, its device."""
    visit = check_in(counter, VISITOR, CheckIn(reason="crime")).visit
    clock.advance(minutes=5)
    serving.call(counter, OFFICER, visit, "room-1")
    serving.mark_absent(counter, OFFICER, visit)
    clock.advance(minutes=15)
    serving.bring_back(counter, OFFICER, visit)
    serving.see(counter, OFFICER, visit)
    serving.explain_breach(counter, OFFICER, visit, BreachReason.ROOM, "a note that nobody else reads")
    serving.transfer(counter, OFFICER, visit, "Front desk")
    rows = told(counter, visit)
    assert [row.what for row in rows] == [
        "Checked in at the kiosk at 12:00",
        "Called to Room 1",
        "Did not come when called",
        "Came back after a missed call",
        "Seen: the officer began",
        "Reason for the breach: room in use",
        "Transferred: waits for somebody else",
    ]
    assert [row.officer for row in rows[:2]] == ["visitor", "4417"]
    assert [row.when[-8:] for row in rows[:2]] == ["12:00:00", "12:05:00"]
    assert {row.device for row in rows} == {"counter"}


def test_what_was_taken_back_stays_in_the_story(counter: Counter) -> None:
    """A step that could vanish would make every figure doubtful."""
    visit = check_in(counter, VISITOR, CheckIn(reason="crime")).visit
    serving.call(counter, OFFICER, visit)
    serving.undo(counter, OFFICER, visit)
    rows = told(counter, visit)
    assert [(row.what, row.stands) for row in rows[1:]] == [
        ("Called to Counter", "no, taken back"),
        ("Took back: Called to Counter", "yes"),
    ]


def test_nothing_personal_is_in_a_managers_story(counter: Counter) -> None:
    """A manager's question is how long and why, never who."""
    asked = CheckIn(reason="statement", name="Aleksandra Nowak", note="hearing aid", interpreter="pl")
    officer = Actor("4417", OFFICER.role)
    visit = check_in(counter, officer, asked).visit
    serving.write_note(counter, officer, visit, "lives at number 4")
    text = repr(told(counter, visit))
    assert "A note was written" in text
    for secret in ("Nowak", "hearing", "number 4", "statement"):
        assert secret not in text


def test_an_imported_line_is_told_as_one(counter: Counter) -> None:
    """What another system wrote is shown as its word, with all its times."""
    (row, *_) = weeks(1, each_day=1)
    take_in(counter, (row,))
    with counter.store.reading() as connection:
        (visit,) = [line for (line,) in connection.execute("SELECT id FROM visit")]
    (only,) = told(counter, visit)
    assert only.what.startswith("Taken in from another system's log: ")
    assert ", seen " in only.what
