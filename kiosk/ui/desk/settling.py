"""Visits that nobody has ended: those of earlier days, and after closing time those of today. No Qt here."""

from collections.abc import Container, Iterator
from dataclasses import dataclass

from kiosk.domain.entry import SubjectId
from kiosk.domain.visit.fold import Phase
from kiosk.service.watching import DeskView, QueueRow
from kiosk.ui.desk.rows import Say, facts_of, title_of
from kiosk.ui.phrases import desk


@dataclass(frozen=True, slots=True)
class OpenShown:
    """A visit that was left open.

    Attributes:
        ask: the question; `about` what is known of the visit.
        may_finish: an officer is with the visitor; else the visitor was never seen, and can only have left.
        more: how many are left open after this one, in words; empty: none.
    """

    row: QueueRow
    ask: str
    about: str
    may_finish: bool
    more: str


def left_open(view: DeskView, kept: Container[SubjectId]) -> tuple[QueueRow, ...]:
    """What is to be settled, the oldest days first; what the officer keeps open is left out."""
    every = (*view.in_hand, *view.waiting, *view.elsewhere)
    earlier = sorted((row for row in every if row.is_from_earlier), key=lambda row: row.visit.arrived_at or 0)
    found = {row.visit.id: row for row in (*earlier, *view.to_settle) if row.visit.id not in kept}
    return tuple(found.values())


def first_open(rows: tuple[QueueRow, ...], say: Say) -> OpenShown | None:
    """The first of them in words; None: there is none."""
    if not rows:
        return None
    row, more = rows[0], len(rows) - 1
    return OpenShown(
        row=row,
        ask=say(desk.SETTLE_ASK, code=row.visit.code),
        about=" · ".join(_about(row, say)),
        may_finish=row.visit.phase is Phase.SEEN,
        more=say(desk.MORE_AFTER, n=more) if more else "",
    )


def _about(row: QueueRow, say: Say) -> Iterator[str]:
    visit = row.visit
    yield title_of(row, say)
    yield from facts_of(row, say)
    if visit.arrived_at is not None:
        time = say.time(visit.arrived_at)
        if row.is_from_earlier:
            yield say(desk.SETTLE_DAY, day=say.short_date(visit.arrived_at), time=time)
        else:
            yield say(desk.SETTLE_ARRIVED, time=time)
    if visit.called_at is not None and visit.phase is Phase.CALLED:
        yield say(desk.CALLED_AT, time=say.time(visit.called_at), place=visit.place or "")
    if visit.seen_at is not None:
        yield say(desk.SEEN_AT, time=say.time(visit.seen_at))
