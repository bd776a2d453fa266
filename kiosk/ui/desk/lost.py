"""What another officer had first, in words, with what to do instead. No Qt here."""

from collections.abc import Container, Iterator
from dataclasses import dataclass

from kiosk.domain.entry import SubjectId
from kiosk.service.displaced import LostRoom, LostVisit
from kiosk.service.watching import DeskView
from kiosk.ui.desk.rows import Say
from kiosk.ui.phrases import desk

Key = tuple[str, ...]
"""Which loss it is, so that it is told until the officer has understood."""


@dataclass(frozen=True, slots=True)
class LostShown:
    """One loss.

    Attributes:
        visit, code: whose room or whose call it is.
        room: the room offered instead, and `take` the words of the button; None: nothing is offered.
    """

    key: Key
    words: str
    visit: SubjectId
    code: str
    room: str | None
    take: str


def first_lost(view: DeskView, understood: Container[Key], say: Say) -> LostShown | None:
    """The first loss that the officer has not understood yet."""
    return next((lost for lost in _lost(view, say) if lost.key not in understood), None)


def _lost(view: DeskView, say: Say) -> Iterator[LostShown]:
    yield from (_visit(lost, say) for lost in view.lost_visits)
    yield from (_room(lost, say) for lost in view.lost_rooms)


def _visit(lost: LostVisit, say: Say) -> LostShown:
    words = say(desk.LOST_VISIT, code=lost.code, officer=lost.holder)
    return LostShown(("visit", lost.visit, lost.holder), words, lost.visit, lost.code, None, "")


def _room(lost: LostRoom, say: Say) -> LostShown:
    claim = lost.claim
    if lost.offered is None:
        phrase = desk.LOST_ROOM_NONE
    elif lost.offered_name == lost.room:
        phrase = desk.LOST_ROOM_AGAIN
    else:
        phrase = desk.LOST_ROOM
    said = {"room": lost.room, "officer": claim.holder, "code": claim.holder_code}
    if phrase is desk.LOST_ROOM:
        said["other"] = lost.offered_name
    take = say(desk.TAKE_INSTEAD, room=lost.offered_name, code=claim.code) if lost.offered else ""
    return LostShown(("room", claim.entry), say(phrase, **said), claim.visit, claim.code, lost.offered, take)
