"""An exceptional emergency: declared with a reason, visitors kept informed, ended."""

from kiosk.domain.emergency import Declared, Emergency, EmergencyDetails, EmergencyReason, Ended, Informed
from kiosk.domain.entry import Facts, SubjectId
from kiosk.domain.errors import NotNow
from kiosk.domain.staff import Act, Actor, permit
from kiosk.service.counter import Counter
from kiosk.service.typed import typed_note
from kiosk.store import views


def declare(
    counter: Counter,
    actor: Actor,
    reason: EmergencyReason,
    delay_min: int | None = None,
    note: str | None = None,
) -> SubjectId:
    """Declare an emergency; board and touch tell visitors at once. Raises `NotNow` while one is on."""
    permit(actor, Act.DECLARE_EMERGENCY)
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        if any(
            each.ended_at is None for each in views.emergencies(transaction.connection, counter.station.id)
        ):
            raise NotNow("An emergency has been declared already.")
        subject = SubjectId(f"emergency/{transaction.new_id()}")
        details = EmergencyDetails(note=typed_note(note)) if note else None
        transaction.append(subject, Declared(reason=reason, delay_min=delay_min), details)
        return subject


def inform(counter: Counter, actor: Actor, delay_min: int | None) -> None:
    """Tell visitors again how long it may take. Raises `NotNow` where no emergency is on."""
    _add(counter, actor, Informed(delay_min=delay_min))


def end(counter: Counter, actor: Actor) -> None:
    """The emergency is over. Raises `NotNow` where none is on."""
    _add(counter, actor, Ended())


def current(counter: Counter, actor: Actor) -> Emergency | None:
    """The emergency that is on, or None."""
    permit(actor, Act.READ_BOARD)
    with counter.store.reading() as connection:
        return _current(views.emergencies(connection, counter.station.id))


def _current(known: list[Emergency]) -> Emergency | None:
    return next((each for each in reversed(known) if each.ended_at is None), None)


def _add(counter: Counter, actor: Actor, facts: Facts) -> None:
    permit(actor, Act.DECLARE_EMERGENCY)
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        known = views.emergencies(transaction.connection, counter.station.id)
        on = [each for each in known if each.ended_at is None]
        if not on:
            raise NotNow("No emergency is declared.")
        for emergency in on:  # two, where two devices declared one while they could not reach each other
            transaction.append(emergency.id, facts)
