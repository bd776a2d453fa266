"""What a visitor may have come for, found by typing: reasons and appointments of today. No Qt here."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import NotUnderstood
from kiosk.domain.reference import parse_reference, shown
from kiosk.service.watching import Expected
from kiosk.settings import Reason
from kiosk.ui.desk.rows import Say
from kiosk.ui.phrases import desk


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to come for.

    Attributes:
        reason: a reason's code; None with no appointment: wants to speak privately.
        words: what typing is compared with, in small letters.
    """

    text: str
    reason: str | None = None
    appointment: SubjectId | None = None
    reference: str = ""
    words: tuple[str, ...] = ()


def offers(reasons: tuple[Reason, ...], expected: tuple[Expected, ...], say: Say) -> tuple[Offer, ...]:
    """Everything on offer: to speak privately, then the station's reasons, then appointments by time."""
    private = say(desk.ADD_PRIVATE)
    booked = (_appointment(each, say) for each in expected)
    plain = (Offer(each.name, each.code, words=_words(each.name)) for each in reasons)
    return (Offer(private, words=_words(private)), *plain, *booked)


def fitting(every: tuple[Offer, ...], typed: str) -> tuple[Offer, ...]:
    """The offers that fit what was typed so far; each typed word begins one of theirs.

    A whole reference finds its appointment however it is written.
    """
    wanted = _words(typed)
    if not wanted:
        return every
    try:
        reference = parse_reference(typed)
    except NotUnderstood:
        reference = ""
    exact = tuple(offer for offer in every if reference and offer.reference == reference)
    return exact or tuple(_ranked(every, wanted))


def _ranked(every: tuple[Offer, ...], wanted: tuple[str, ...]) -> Iterator[Offer]:
    found = [
        offer for offer in every if all(any(word.startswith(one) for word in offer.words) for one in wanted)
    ]
    yield from (offer for offer in found if offer.words[0].startswith(wanted[0]))
    yield from (offer for offer in found if not offer.words[0].startswith(wanted[0]))


def _appointment(each: Expected, say: Say) -> Offer:
    name, reason = each.name or "", each.reason or say(desk.NO_REASON)
    reference = shown(each.reference)
    text = say(desk.ADD_APPOINTMENT, time=say.time(each.start), name=name, reason=reason, reference=reference)
    return Offer(
        text,
        appointment=each.id,
        reference=each.reference,
        words=_words(f"{name} {say.time(each.start)} {each.reference} {reference} {reason}"),
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.casefold().replace("-", " ").replace(",", " ").split())
