"""*Get help now*: a silent call from a public device, which the desk answers within its own sight."""

import msgspec

from kiosk.domain.entry import SubjectId, family
from kiosk.domain.errors import NotFound, NotNow
from kiosk.domain.help_call import HelpAnswered, HelpCalled, HelpClosed, HelpState
from kiosk.domain.instant import MINUTE_MS, Instant
from kiosk.domain.staff import Act, Actor, permit
from kiosk.service.counter import Counter, corrected_at
from kiosk.store import matters
from kiosk.store.projections import HELP_CALL
from kiosk.store.store import Transaction

SAME_CALL_MS = 2 * MINUTE_MS
"""Whoever presses again within this time, and nobody has answered, calls for the same."""


class HelpCall(msgspec.Struct, frozen=True):
    """A call for help that is not dealt with.

    Attributes:
        place: the name of the device at which somebody needs help.
        answered_by: the collar number of the officer who is on the way; None while nobody is.
    """

    id: SubjectId
    place: str
    at: Instant
    answered_by: str | None


def call_for_help(counter: Counter, actor: Actor) -> SubjectId:
    """Call the desk to this device, whether the counter is open or not."""
    permit(actor, Act.CALL_HELP)
    place = counter.device.name
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        now = corrected_at(transaction)
        for known in matters.open_help(transaction.connection, counter.station.id):
            since = None if known.called_at is None else now - known.called_at
            is_recent = since is not None and 0 <= since < SAME_CALL_MS
            if known.place == place and known.answered_at is None and is_recent:
                return known.id
        subject = transaction.new_subject("help")
        transaction.append(subject, HelpCalled(place=place))
        return subject


def help_is_answered(counter: Counter, actor: Actor, call_id: SubjectId) -> bool:
    """Whether an officer is on the way. Raises `NotFound`."""
    permit(actor, Act.CALL_HELP)
    with counter.store.reading() as connection:
        found = HELP_CALL.read(connection, call_id)
    if found is None:
        raise _not_found()
    state: HelpState = found[1]
    return state.answered_at is not None


def help_calls(counter: Counter, actor: Actor) -> tuple[HelpCall, ...]:
    """The calls that are not dealt with, oldest first."""
    permit(actor, Act.READ_QUEUE)
    with counter.store.reading() as connection:
        return shown(matters.open_help(connection, counter.station.id))


def answer_help(counter: Counter, actor: Actor, call_id: SubjectId) -> None:
    """This officer goes there, for every call from there.

    Raises `NotFound`; `NotNow` where another is going, or it is closed.
    """
    permit(actor, Act.ANSWER_HELP)
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        state = _open(transaction, call_id)
        if state.answered_by is not None:
            raise NotNow(f"{state.answered_by} is on the way there already.")
        for same in _of_place(transaction, counter.station.id, state.place, is_answered=False):
            transaction.append(same, HelpAnswered())


def close_help(counter: Counter, actor: Actor, call_id: SubjectId) -> None:
    """It is dealt with, whoever went, and so are the calls answered with it.

    Raises `NotFound`; `NotNow` where it is closed already.
    """
    permit(actor, Act.ANSWER_HELP)
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        state = _open(transaction, call_id)
        is_answered = state.answered_at is not None
        for same in _of_place(transaction, counter.station.id, state.place, is_answered=is_answered):
            transaction.append(same, HelpClosed())


def shown(states: list[HelpState]) -> tuple[HelpCall, ...]:
    """The calls as the desk shows them."""
    return tuple(
        HelpCall(id=each.id, place=each.place, at=each.called_at or Instant(0), answered_by=each.answered_by)
        for each in states
    )


def _open(transaction: Transaction, call_id: SubjectId) -> HelpState:
    state: HelpState | None = transaction.state(call_id) if family(call_id) == "help" else None
    if state is None or state.called_at is None:
        raise _not_found()
    if state.ended_at is not None:
        raise NotNow("This call for help is closed already.")
    return state


def _of_place(transaction: Transaction, station: str, place: str, *, is_answered: bool) -> list[SubjectId]:
    """The open calls from a place: whoever presses again and again is helped by one walk."""
    known = matters.open_help(transaction.connection, station)
    return [
        each.id for each in known if each.place == place and (each.answered_at is not None) == is_answered
    ]


def _not_found() -> NotFound:
    return NotFound("That call for help is not known here.")
