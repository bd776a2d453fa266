"""Taking back the last step with what visitors told us, or with a call for help: an officer's slip."""

from kiosk.domain.complaint import PassedOn, Resolved
from kiosk.domain.entry import SubjectId, Withdrawn, family
from kiosk.domain.errors import NotFound, NotNow
from kiosk.domain.feedback import Read
from kiosk.domain.folding import standing
from kiosk.domain.help_call import HelpClosed
from kiosk.domain.premises import Mended
from kiosk.domain.staff import Act, Actor, permit
from kiosk.service.counter import Counter
from kiosk.store import views

_MAY_GO = {
    "complaint": (Act.WORK_IN_TRAY, (PassedOn, Resolved)),
    "feedback": (Act.WORK_IN_TRAY, (Read,)),
    "premises": (Act.WORK_IN_TRAY, (Mended,)),
    "help": (Act.ANSWER_HELP, (HelpClosed,)),
}
"""That somebody is coming is not taken back: the visitor has read it."""


def take_back(counter: Counter, actor: Actor, subject: SubjectId) -> None:
    """Withdraw the last step of a complaint, of feedback, of a problem or of a call for help.

    Both the step and its withdrawal stay in the log.

    Raises:
        NotFound: that is not known here.
        NotNow: there is no step to take back, or another officer's came after it.
    """
    act, kinds = _MAY_GO.get(family(subject), (Act.WORK_IN_TRAY, ()))
    permit(actor, act)
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        entries = standing(views.story(transaction.connection, subject))
        if not entries:
            raise NotFound("That is not known here.")
        last = entries[-1]
        if not isinstance(last.facts, kinds):
            raise NotNow("There is no step to take back.")
        if last.actor != actor.id:
            raise NotNow(f"The last step is {last.actor}'s.")
        transaction.append(subject, Withdrawn(entry=last.id))
