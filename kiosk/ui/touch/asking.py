"""What a journey asks, answered by one use case each. Called on the thread of the store."""

from typing import assert_never

from kiosk.domain.staff import Actor
from kiosk.service import check_in, place, telling
from kiosk.service.counter import Counter
from kiosk.ui.touch.wishes import (
    Answer,
    Complain,
    Enter,
    FindBirthday,
    FindPlace,
    FindReference,
    LeaveQueue,
    Question,
    Rate,
    Report,
)


def answer(counter: Counter, actor: Actor, question: Question) -> Answer:
    """The counter's answer. Raises `KioskError` as the use case does."""
    match question:
        case FindReference(typed):
            return check_in.find_by_reference(counter, actor, typed)
        case FindBirthday(surname, born):
            return check_in.find_by_birthday(counter, actor, surname, born)
        case FindPlace(scanned):
            return place.place(counter, actor, scanned)
        case LeaveQueue(scanned):
            place.leave(counter, actor, scanned)
        case Enter(asked):
            return check_in.check_in(counter, actor, asked)
        case Rate(feedback):
            telling.rate(counter, actor, feedback)
        case Complain(complaint):
            return telling.complain(counter, actor, complaint)
        case Report(problem):
            telling.report_problem(counter, actor, problem)
        case _:
            assert_never(question)
    return None
