"""Steps that are no visit's: calls for help, the in-tray, print jobs. No widgets here."""

from collections.abc import Callable
from typing import Any

from kiosk.domain.entry import SubjectId
from kiosk.service import helping, spooling, taking_back, telling
from kiosk.service.ticket_again import ticket_again
from kiosk.ui.desk.help_calls import HelpShown
from kiosk.ui.desk.printers import Question
from kiosk.ui.desk.step import Back, Step, no_visit
from kiosk.ui.desk.tray import MatterShown
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import desk
from kiosk.ui.session import Session
from kiosk.ui.texts import Texts


class MatterSteps:
    """Makes steps for one officer at one counter."""

    def __init__(self, session: Session, say: Texts) -> None:
        self._counter = session.counter
        self._actor = session.actor
        self._say = say

    def answer_help(self, call: HelpShown) -> Step:
        """This officer goes there, and the kiosk says so."""
        return self._step(
            lambda: helping.answer_help(self._counter, self._actor, call.id),
            desk.HELP_ANSWERED,
            place=call.place,
        )

    def close_help(self, call: HelpShown) -> Step:
        """It is dealt with."""
        return self._step(
            lambda: helping.close_help(self._counter, self._actor, call.id),
            desk.HELP_CLOSED,
            back=self._back(call.id, call.place),
            place=call.place,
        )

    def pass_on(self, complaint: MatterShown, reference: str) -> Step:
        """It went to the Professional Standards Department."""
        return self._step(
            lambda: telling.pass_on(self._counter, self._actor, complaint.id, reference),
            desk.DID_PASS_ON,
            back=self._back(complaint.id, complaint.name),
            what=complaint.name,
        )

    def resolve(self, complaint: MatterShown, note: str) -> Step:
        """It was resolved, and how."""
        return self._step(
            lambda: telling.resolve(self._counter, self._actor, complaint.id, note),
            desk.DID_RESOLVE,
            back=self._back(complaint.id, complaint.name),
            what=complaint.name,
        )

    def read(self, feedback: MatterShown) -> Step:
        """It has been read."""
        return self._step(
            lambda: telling.read_feedback(self._counter, self._actor, feedback.id),
            desk.DID_READ,
            back=self._back(feedback.id, feedback.name),
        )

    def mend(self, problem: MatterShown) -> Step:
        """It has been seen to."""
        return self._step(
            lambda: telling.mend(self._counter, self._actor, problem.id),
            desk.DID_MEND,
            back=self._back(problem.id, problem.name),
            what=problem.name,
        )

    def is_printed(self, question: Question, *, is_printed: bool) -> Step:
        """Somebody has looked at the printer."""
        return self._step(
            lambda: spooling.resolve(self._counter, self._actor, question.job, is_printed=is_printed),
            desk.PRINT_SETTLED if is_printed else desk.PRINT_LEFT,
            what=question.what,
        )

    def print_again(self, question: Question) -> Step:
        """It is not on paper and is wanted: as a new job."""
        return self._step(
            lambda: spooling.print_again(self._counter, self._actor, question.job),
            desk.PRINTS_AGAIN,
            what=question.what,
        )

    def ticket_again(self, visit: SubjectId, what: str, print_: Callable[[Any], None]) -> Step:
        """The ticket of an open visit, made once more."""
        return Step(
            lambda: ticket_again(self._counter, self._actor, visit),
            lambda _ticket: self._say(desk.PRINTS_AGAIN, what=what),
            visit=no_visit,
            then=print_,
        )

    def _back(self, subject: SubjectId, what: str) -> Back:
        step = self._step(
            lambda: taking_back.take_back(self._counter, self._actor, subject), desk.TOOK_BACK, what=what
        )
        return Back(what, step)

    def _step(
        self, work: Callable[[], object], words: Phrase, back: Back | None = None, **values: object
    ) -> Step:
        return Step(work, lambda _result: self._say(words, **values), visit=no_visit, back=back)
