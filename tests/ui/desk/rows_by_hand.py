"""Queue rows put together by hand, for what is decided without a window."""

from typing import Any

from msgspec.structs import replace

from kiosk.domain.entry import SubjectId
from kiosk.domain.figures import Tally
from kiosk.domain.instant import Instant, local_day
from kiosk.domain.visit.decisions import may_be_called
from kiosk.domain.visit.facts import Child
from kiosk.domain.visit.fold import Phase, Visit
from kiosk.domain.waiting import measure
from kiosk.service.watching import DeskView, QueueRow
from tests.helpers.entries import at

ME, OTHER = "4417", "4460"


def visit(code: str, arrived: str, **fields: Any) -> Visit:
    """Somebody who arrived at a time today and waits."""
    arrived_at = at(arrived)
    return Visit(
        id=SubjectId(f"visit/{code}"),
        phase=fields.pop("phase", Phase.WAITING),
        day=local_day(arrived_at).isoformat(),
        code=code,
        arrived_at=arrived_at,
        **fields,
    )


def row(of: Visit, now: Instant, **fields: Any) -> QueueRow:
    """The row of a visit at an instant."""
    measured = measure(of, now)
    whole = QueueRow(
        visit=of,
        measured=measured,
        reason="Report a crime",
        adjustments=(),
        interpreter=None,
        named_officer=None,
        waits_for=None,
        name=None,
        child=Child.NO,
        notes=(),
        shares_code=False,
        must_explain=measured.breach and of.breach_reason is None,
        may_be_called=may_be_called(of, now),
        room=None,
        is_from_earlier=of.day != local_day(now).isoformat(),
    )
    return replace(whole, **fields)


def view(
    now: Instant, waiting: tuple[QueueRow, ...] = (), in_hand: tuple[QueueRow, ...] = (), **fields: Any
) -> DeskView:
    """A desk with these rows."""
    whole = DeskView(
        now=now,
        waiting=waiting,
        in_hand=in_hand,
        elsewhere=(),
        unexplained=tuple(each for each in (*in_hand, *waiting) if each.must_explain),
        expected=(),
        rooms=(),
        today=Tally().figures(),
        emergency=None,
    )
    return replace(whole, **fields)
