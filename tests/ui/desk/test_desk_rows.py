"""What a row says about somebody who waits."""

import pytest

from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Adjustment, BreachReason, Child, Road
from kiosk.domain.visit.fold import Phase
from kiosk.service.watching import QueueRow
from kiosk.settings import Standards
from kiosk.ui.desk.hand import Action, allowed, in_hand
from kiosk.ui.desk.rows import Mark, RowShown, RowWords, shown
from kiosk.ui.texts import texts
from tests.helpers.entries import at
from tests.ui.desk.rows_by_hand import ME, OTHER, row, visit

SAY = texts("en")
STANDARDS = Standards()


def show(of: QueueRow, now: str) -> RowShown:
    """The row in words at a time."""
    return shown(of, at(now), STANDARDS, ME, SAY)


def flags(of: QueueRow, now: str) -> list[str]:
    """The words of a row's flags."""
    return [flag.text for flag in show(of, now).flags]


@pytest.mark.parametrize(
    ("now", "minutes", "expected"),
    [
        ("14:09", 9, []),
        ("14:10", 10, ["5 min left"]),
        ("14:14:30", 14, ["Under 1 min left"]),
        ("14:15", 15, ["Under 1 min left"]),
        ("14:15:01", 15, ["Over 15 min · why?"]),
    ],
)
def test_a_wait_says_how_near_the_limit_it_is(now: str, minutes: int, expected: list[str]) -> None:
    """At 10 minutes an officer is told calmly, past 15 plainly; colour alone would tell some nothing."""
    somebody = row(visit("K7", "14:00"), at(now))
    wait = show(somebody, now).wait
    assert wait is not None
    assert wait.waited_s // 60 == minutes
    assert flags(somebody, now) == expected


def test_a_millisecond_over_is_over() -> None:
    """The row must not call a wait in time that the report counts as a breach."""
    now = at("14:15") + 1
    somebody = row(visit("K7", "14:00"), now)  # type: ignore[arg-type]
    words = shown(somebody, now, STANDARDS, ME, SAY)  # type: ignore[arg-type]
    assert [flag.text for flag in words.flags] == ["Over 15 min · why?"]


def test_an_explained_wait_asks_no_more() -> None:
    """A reason that was given is not asked for again."""
    somebody = row(visit("K7", "14:00", breach_reason=BreachReason.ROOM), at("14:20"))
    assert flags(somebody, "14:20") == ["Over 15 min"]


def test_who_is_early_sees_the_clock_begin_at_the_appointment() -> None:
    """Nobody should hurry for somebody whose clock has not begun."""
    somebody = row(visit("K7", "13:40", appointment_at=at("14:00")), at("13:50"))
    words = show(somebody, "13:50")
    assert words.title == "Appointment 14:00"
    assert [flag.text for flag in words.flags] == ["Early · clock starts 14:00"]
    assert words.wait is not None
    assert words.wait.waited_s == 0


@pytest.mark.parametrize(
    ("arrived", "expected"),
    [("14:12", "12 min late"), ("14:16", "16 min late · offer another time")],
)
def test_who_is_late_is_marked(arrived: str, expected: str) -> None:
    """Over 15 minutes late, the officer offers another time (waiting rules)."""
    somebody = row(visit("K7", arrived, appointment_at=at("14:00")), at("14:17"))
    assert expected in flags(somebody, "14:17")


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("14:06:20", "Missed 1 call · call again in 40 s"),
        ("14:07", "Missed 1 call · call again now"),
    ],
)
def test_a_missed_call_says_when_the_next_may_be(now: str, expected: str) -> None:
    """The second call comes two minutes after the first: the officer need not watch a clock."""
    absent = visit(
        "K7",
        "14:00",
        phase=Phase.ABSENT,
        called_at=at("14:05"),
        missed_at=at("14:05"),
        missed_calls=1,
        calls=1,
    )
    assert flags(row(absent, at(now)), now) == [expected]


def test_what_must_not_be_overlooked_comes_first_and_loud() -> None:
    """A child alone and an urgent visitor stand out whatever else a row says."""
    somebody = row(visit("K7", "14:00", urgent=True), at("14:12"), child=Child.ALONE)
    first, second, *_ = show(somebody, "14:12").flags
    assert (first.text, first.mark) == ("Urgent", Mark.ALARM)
    assert (second.text, second.mark) == ("Child alone", Mark.LOUD)


def test_a_row_tells_what_helps() -> None:
    """Before calling, the officer knows the language, the room needed and how many come."""
    somebody = row(
        visit("K7", "14:00", party=3),
        at("14:01"),
        interpreter="pl",
        adjustments=(Adjustment.INTERPRETER, Adjustment.STEP_FREE),
    )
    assert show(somebody, "14:01").facts == ("Polish interpreter", "Step-free", "3 people")


def test_somebody_left_over_from_yesterday_has_no_ring() -> None:
    """A wait of a day and a half is no wait: it says that something was forgotten."""
    somebody = row(visit("K7", "14:00"), at("09:00", "2026-11-21"))
    words = shown(somebody, at("09:00", "2026-11-21"), STANDARDS, ME, SAY)
    assert words.wait is None
    assert [flag.text for flag in words.flags] == ["Left over from 20 November"]


def test_a_shared_code_asks_for_a_new_one() -> None:
    """Two visitors would come to one call."""
    somebody = row(visit("K7", "14:00"), at("14:01"), shares_code=True)
    assert flags(somebody, "14:01") == ["Another visitor has this code · give a new one"]
    assert Action.RECODE in set(allowed(somebody, at("14:01"), ME))


def test_the_whole_row_is_spoken() -> None:
    """With a screen reader an officer hears what the others see, the ring included."""
    somebody = row(visit("K7", "14:00", urgent=True), at("14:12"))
    assert show(somebody, "14:12").spoken == "K7, Report a crime, Urgent, 3 min left, waited 12 of 15 minutes"


def test_only_the_ring_moves_while_nothing_else_changes() -> None:
    """Every five seconds thirty rows move on; their words must not be drawn again."""
    early, late = (show(row(visit("K7", "14:00"), at(now)), now) for now in ("14:03", "14:03:05"))
    assert early != late
    assert early.still == late.still


@pytest.mark.parametrize(
    ("phase", "officer", "may", "may_not"),
    [
        (Phase.WAITING, None, {Action.CALL, Action.SEE, Action.LEAVE}, {Action.FINISH, Action.ABSENT}),
        (Phase.CALLED, ME, {Action.CALL, Action.SEE, Action.ABSENT, Action.TRANSFER}, {Action.FINISH}),
        (Phase.CALLED, OTHER, {Action.ABSENT, Action.LEAVE}, {Action.SEE, Action.CALL}),
        (Phase.ABSENT, None, {Action.ABSENT, Action.SEE, Action.LEAVE}, {Action.CALL, Action.TRANSFER}),
        (Phase.SEEN, ME, {Action.FINISH, Action.TRANSFER}, {Action.CALL, Action.SEE, Action.LEAVE}),
    ],
)  # fmt: skip
def test_buttons_offer_what_the_decisions_allow(
    phase: Phase, officer: str | None, may: set[Action], may_not: set[Action]
) -> None:
    """A button that is only going to be refused wastes an officer's time."""
    somebody = visit(
        "K7", "14:00", phase=phase, officer=officer, called_at=at("14:05"), seen_at=None, missed_calls=1
    )
    possible = set(allowed(row(somebody, at("14:06")), at("14:06"), ME))
    assert may <= possible
    assert not may_not & possible


def test_the_visit_in_hand_tells_its_times() -> None:
    """An officer who is asked how long somebody has waited answers without counting."""
    called = visit(
        "K7", "14:00", phase=Phase.CALLED, officer=ME, called_at=at("14:05"), place="Room 1", calls=2
    )
    hand = in_hand(row(called, at("14:06"), name="Nowak"), at("14:06"), STANDARDS, ME, SAY)
    assert (
        hand.times.replace("\N{NO-BREAK SPACE}", " ")
        == "Arrived 14:00 · called 14:05 to Room 1 · called 2 times · waiting 6 min of 15"
    )
    assert hand.details == ("Name: Nowak",)
    assert hand.next is Action.SEE


def test_rows_are_worded_anew_exactly_when_they_say_something_else() -> None:
    """What is kept for speed must never be a minute, a call or a flag behind."""
    words = RowWords(STANDARDS, ME, SAY)
    absent = visit(
        "B2", "14:00", phase=Phase.ABSENT, called_at=at("14:05"), missed_at=at("14:05"), missed_calls=1
    )
    early = visit("C3", "13:50", appointment_at=at("14:06"))
    kept: dict[str, RowShown] = {}
    for second in range(0, 1200, 1):
        now = Instant(at("14:05") + second * 1000)
        rows = [row(each, now) for each in (visit("A1", "14:00"), absent, early)]
        for given, of in zip(words.show(rows, now), rows, strict=True):
            assert given == shown(of, now, STANDARDS, ME, SAY)
            kept[given.spoken] = given
    assert len(kept) > 120, "many different things were said"


def test_a_ticket_that_came_by_paper_says_that_its_reason_is_not_known_yet() -> None:
    """*Wants to speak privately* would be a guess, and have the officer ask in the wrong way."""
    paper = row(visit("K7", "14:00", road=Road.PAPER), at("14:01"), reason=None)
    assert show(paper, "14:01").title == "From the ticket, reason not known yet"
    assert (
        show(row(visit("K7", "14:00"), at("14:01"), reason=None), "14:01").title == "Wants to speak privately"
    )


def test_two_visits_for_one_appointment_are_told_apart() -> None:
    """Two kiosks that could not hear of each other checked in the same person, or two for one letter."""
    second = row(visit("F4", "14:00"), at("14:01"), shares_appointment="K7")
    assert "Same appointment as K7" in flags(second, "14:01")
    assert "Same appointment as K7" in show(second, "14:01").spoken


@pytest.mark.parametrize(
    ("phase", "since"),
    [
        (Phase.CALLED, {"called_at": at("14:05")}),
        (Phase.SEEN, {"called_at": at("14:03"), "seen_at": at("14:05")}),
    ],
)
def test_a_claim_becomes_provisional_when_it_is_not_accepted_in_a_blink(
    phase: Phase, since: dict[str, Instant]
) -> None:
    """In step, every claim is accepted within milliseconds: nothing may flicker for that."""
    fields = {"phase": phase, "officer": ME, "place": "Counter", "provisional": True, **since}
    claimed = row(visit("K7", "14:00", **fields), at("14:05"))
    words = RowWords(STANDARDS, ME, SAY)
    for now, is_told in ((at("14:05:01"), False), (at("14:05:02"), True)):
        (told,) = words.show([claimed], now)
        assert ("Provisional" in [flag.text for flag in told.flags]) is is_told
        hand = in_hand(claimed, now, STANDARDS, ME, SAY)
        assert any("not yet accepted by the centre" in line for line in hand.details) is is_told
