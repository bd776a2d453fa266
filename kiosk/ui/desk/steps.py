"""The steps an officer records: the use case to run, and what to say when it is done. No widgets here."""

from collections.abc import Callable

from kiosk.domain.emergency import EmergencyReason
from kiosk.domain.entry import SubjectId
from kiosk.domain.staff import Actor
from kiosk.domain.visit.facts import BreachReason
from kiosk.domain.visit.fold import Phase, Visit
from kiosk.service import check_in, emergencies, rooms, scanning, serving, watching
from kiosk.service.check_in import CheckIn, Ticket
from kiosk.service.counter import Counter
from kiosk.service.paper import TicketPage
from kiosk.ui.desk import story, ticket
from kiosk.ui.desk.hand import Action
from kiosk.ui.desk.step import Step, no_visit, the_visit
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import desk
from kiosk.ui.session import Session
from kiosk.ui.texts import Texts

UseCase = Callable[[Counter, Actor, SubjectId], Visit]
_PLAIN: dict[Action, tuple[UseCase, Phrase]] = {
    Action.SEE: (serving.see, desk.SEEN),
    Action.ABSENT: (serving.mark_absent, desk.MARKED_ABSENT),
    Action.FINISH: (serving.finish, desk.FINISHED),
    Action.LEAVE: (serving.leave, desk.HAS_LEFT),
    Action.RECODE: (serving.recode, desk.RECODED),
}


class Steps:
    """Makes steps for one officer at one counter."""

    def __init__(self, session: Session, say: Texts) -> None:
        self._session = session
        self._counter = session.counter
        self._actor = session.actor
        self._say = say

    def of(self, action: Action, visit: Visit) -> Step:
        """The step of a button that needs no more words."""
        if action is Action.CALL:
            return self.call(visit.id, None)
        if action is Action.URGENT:
            return self._urgent(visit.id, urgent=not visit.urgent)
        if action is Action.ABSENT and visit.phase is Phase.ABSENT:
            return self._plain(serving.bring_back, visit, desk.BROUGHT_BACK)
        use_case, phrase = _PLAIN[action]
        return self._plain(use_case, visit, phrase, may_breach=action is Action.SEE)

    def call_next(self) -> Step:
        """Call whoever is next to this counter."""
        return Step(lambda: serving.call_next(self._counter, self._actor), self._called, may_breach=True)

    def call(self, visit: SubjectId, room: str | None) -> Step:
        """Call a visitor to a room, or with None to this counter."""
        return Step(
            lambda: serving.call(self._counter, self._actor, visit, room),
            self._called,
            closes=room is not None,
            may_breach=True,
        )

    def transfer(self, visit: SubjectId, to: str, note: str) -> Step:
        """Let the visit wait for somebody else."""
        return Step(
            lambda: serving.transfer(self._counter, self._actor, visit, to, note or None),
            lambda result: self._say(desk.TRANSFERRED, code=result.code, to=to),
            closes=True,
        )

    def note(self, visit: SubjectId, words: str) -> Step:
        """Keep a note."""
        return Step(
            lambda: serving.write_note(self._counter, self._actor, visit, words),
            lambda result: self._say(desk.NOTED, code=result.code),
            closes=True,
        )

    def explain(self, visit: SubjectId, reason: BreachReason, note: str) -> Step:
        """Say why the standard was missed; whoever is in hand stays in hand."""
        return Step(
            lambda: serving.explain_breach(self._counter, self._actor, visit, reason, note or None),
            lambda result: self._say(desk.EXPLAINED, code=result.code),
            visit=no_visit,
            closes=True,
            explained=visit,
        )

    def undo(self, visit: SubjectId, code: str) -> Step:
        """Take the last step of a visit back, and say which it was."""

        def work() -> tuple[Visit, str]:
            result = serving.undo(self._counter, self._actor, visit)
            entry = story.taken_back(watching.story(self._counter, self._actor, visit))
            if entry is None:
                return result, self._say(desk.DID_WITHDRAW)
            what = story.step(entry, self._say)
            return result, self._say(
                desk.TAKEN_BACK, code=code, step=what, time=self._say.time(entry.corrected)
            )

        return Step(work, lambda result: str(result[1]), visit=lambda result: the_visit(result[0]))

    def scan(self, scanned: str) -> Step:
        """Find the visit of a ticket, or make its arrival."""
        return Step(
            lambda: scanning.arrive_by_ticket(self._counter, self._actor, scanned),
            lambda result: self._say(
                desk.FOUND_BY_TICKET if result.is_new else desk.KNOWN_BY_TICKET, code=result.visit.code
            ),
            visit=lambda result: the_visit(result.visit),
        )

    def take_room(self, visit: SubjectId, code: str, room: str) -> Step:
        """Take a room for a visit."""
        return Step(
            lambda: rooms.take_room(self._counter, self._actor, visit, room),
            lambda _result: self._say(desk.ROOM_TAKEN, room=self._room(room), code=code),
            visit=no_visit,
            closes=True,
        )

    def give_back_room(self, room: str) -> Step:
        """Give a room back."""
        return Step(
            lambda: rooms.give_back_room(self._counter, self._actor, room),
            lambda _result: self._say(desk.ROOM_FREE_NOW, room=self._room(room)),
            visit=no_visit,
            closes=True,
        )

    def check_in(
        self, asked: CheckIn, show: Callable[[Ticket], None], print_: Callable[[Ticket], None] | None
    ) -> Step:
        """Add a visitor; whoever is in hand stays in hand."""

        def then(result: Ticket) -> None:
            show(result)
            if print_ is not None:
                print_(result)

        return Step(
            lambda: check_in.check_in(self._counter, self._actor, asked),
            lambda result: self._say(desk.ADDED, code=result.code),
            visit=no_visit,
            then=then,
        )

    def declare(self, reason: EmergencyReason, delay_min: int, note: str) -> Step:
        """Declare an emergency; 0 minutes: not known."""
        return Step(
            lambda: emergencies.declare(self._counter, self._actor, reason, delay_min or None, note or None),
            lambda _result: self._say(desk.TELLS_VISITORS),
            visit=no_visit,
        )

    def tell_again(self, delay_min: int) -> Step:
        """Tell visitors again; 0 minutes: not known."""
        return Step(
            lambda: emergencies.inform(self._counter, self._actor, delay_min or None),
            lambda _result: self._say(desk.TELLS_VISITORS),
            visit=no_visit,
        )

    def end_delay(self) -> Step:
        """The emergency is over."""
        return Step(
            lambda: emergencies.end(self._counter, self._actor),
            lambda _result: self._say(desk.DELAY_OVER),
            visit=no_visit,
        )

    def page(self, made: Ticket) -> TicketPage:
        """The ticket for the printer."""
        return ticket.ticket_page(made, self._counter.station.name, self._counter.clock.now(), self._say)

    def _plain(self, use_case: UseCase, visit: Visit, phrase: Phrase, *, may_breach: bool = False) -> Step:
        return Step(
            lambda: use_case(self._counter, self._actor, visit.id),
            lambda result: self._say(phrase, code=result.code),
            may_breach=may_breach,
        )

    def _urgent(self, visit: SubjectId, *, urgent: bool) -> Step:
        phrase = desk.MADE_URGENT if urgent else desk.MADE_ORDINARY
        return Step(
            lambda: serving.prioritise(self._counter, self._actor, visit, urgent=urgent),
            lambda result: self._say(phrase, code=result.code),
        )

    def _called(self, result: Visit) -> str:
        return self._say(desk.CALLED, code=result.code, place=result.place or "")

    def _room(self, room: str) -> str:
        found = self._counter.station.room(room)
        return found.name if found else room
