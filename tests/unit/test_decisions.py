"""What may be done with a visit now; the steps through a real store are in `service/test_serving.py`."""

import pytest

from kiosk.domain.errors import NotNow, NotUnderstood
from kiosk.domain.instant import Instant
from kiosk.domain.visit import decisions
from kiosk.domain.visit.facts import BreachExplained, BreachReason, Called, Recoded, Seen
from kiosk.domain.visit.fold import Visit
from tests.helpers.entries import OFFICER, Story, at

OTHER = "4460"


def waiting() -> Visit:
    return Story("K7").arrived(at("14:00")).visit


def called() -> Visit:
    return Story("K7").arrived(at("14:00")).called(at("14:02")).visit


def absent() -> Visit:
    return Story("K7").arrived(at("14:00")).called(at("14:02")).absent(at("14:03")).visit


def gone() -> Visit:
    return Story("K7").arrived(at("14:00")).left(at("14:03")).visit


@pytest.mark.parametrize("visit", [waiting(), called()])
def test_who_waits_or_is_mine_may_be_called_and_seen(visit: Visit) -> None:
    """An officer calls again without waiting: the visitor may simply not have heard."""
    assert decisions.call(visit, OFFICER, "Room 1", at("14:02")) == Called("Room 1")
    assert decisions.see(visit, OFFICER) == Seen()


def test_who_is_anothers_may_not() -> None:
    """The refusal says who has them, so that the two can talk."""
    with pytest.raises(NotNow, match="K7 has already been called by 4417"):
        decisions.call(called(), OTHER, "Room 1", at("14:30"))
    with pytest.raises(NotNow, match="K7 has been called by 4417, who will see them"):
        decisions.see(called(), OTHER)


@pytest.mark.parametrize(
    ("after_ms", "left"), [(0, 120), (1, 120), (1_000, 119), (119_000, 1), (119_999, 1), (120_000, None)]
)
def test_the_two_minutes_count_from_the_missed_call(after_ms: int, left: int | None) -> None:
    """Rounded up: at “1 s” it is not yet time, at none it is."""
    now = Instant(at("14:02") + after_ms)
    assert decisions.may_be_called(absent(), now) is (left is None)
    if left is None:
        assert decisions.call(absent(), OTHER, "Counter", now) == Called("Counter")
    else:
        with pytest.raises(NotNow, match=f"Call again in {left} s"):
            decisions.call(absent(), OTHER, "Counter", now)


@pytest.mark.parametrize(("visit", "may"), [(waiting(), True), (called(), False), (gone(), False)])
def test_call_next_chooses_only_who_waits(visit: Visit, *, may: bool) -> None:
    """Somebody who has been called must not be called by another officer's *next*."""
    assert decisions.may_be_called(visit, at("18:00")) is may


def test_a_refusal_says_where_the_visit_stands() -> None:
    """“This cannot be done” alone makes people press again."""
    for act in (
        lambda: decisions.call(gone(), OFFICER, "Counter", at("14:30")),
        lambda: decisions.mark_absent(gone()),
        lambda: decisions.bring_back(gone()),
        lambda: decisions.see(gone(), OFFICER),
        lambda: decisions.transfer(gone()),
        lambda: decisions.finish(gone()),
        lambda: decisions.leave(gone()),
        lambda: decisions.recode(gone(), "K8"),
    ):
        with pytest.raises(NotNow, match=r"^K7 has left; this cannot be done now\.$"):
            act()


def test_a_breach_can_be_explained_also_afterwards_but_not_without_an_arrival() -> None:
    """The reason is often written when the room is empty again."""
    assert decisions.explain_breach(gone(), BreachReason.ROOM) == BreachExplained(BreachReason.ROOM)
    with pytest.raises(NotNow, match="has not arrived"):
        decisions.explain_breach(Story("K7").visit, BreachReason.ROOM)


def test_a_code_is_changed_while_the_visit_is_open_and_never_to_nothing() -> None:
    """A visitor without a code cannot be called."""
    assert decisions.recode(waiting(), "M3") == Recoded("M3")
    with pytest.raises(NotUnderstood):
        decisions.recode(waiting(), "")
