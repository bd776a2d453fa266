"""The ticket: on the screen, and its lines on paper."""

from kiosk.domain.estimate import Range
from kiosk.service.check_in import Ticket
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import ticket, touch
from kiosk.ui.touch.pages.ends import last
from kiosk.ui.touch.view import Alert, At, BigCode, Block, Page, Paragraph, Words, say

_MAY_GO: tuple[Words, ...] = (say(ticket.PRIVATE_ROOM), say(ticket.ESTIMATE_SURE))
"""What a page without room leaves to the paper."""


def ticket_lines(given: Ticket, *, is_private: bool) -> tuple[Words, ...]:
    """What happens next, for screen and paper alike."""
    lines: list[Words] = [say(ticket.WATCH)]
    if given.has_appointment:
        lines.append(say(ticket.AIM, time=At(given.seen_by)))
    else:
        lines += [queue(given.waiting_before), *estimate(given.estimate), say(ticket.MAY_GO_FIRST)]
    if is_private:
        lines.append(say(ticket.PRIVATE_ROOM))
    return tuple(lines)


def queue(ahead: int) -> Words:
    """How many wait ahead."""
    return say(ticket.AHEAD, n=ahead) if ahead else say(ticket.FIRST)


def estimate(expected: Range | None) -> tuple[Words, ...]:
    """About how long it takes, and how sure that is; nothing where nothing honest can be said."""
    if expected is None:
        return ()
    return (
        say(ticket.ESTIMATE, low=expected.low_min, high=expected.high_min),
        say(ticket.ESTIMATE_SURE),
    )


def checked_in(given: Ticket, paper: Phrase, *, is_private: bool, asks_interpreter: bool) -> Page:
    """The ticket on the screen."""
    blocks: list[Block] = [BigCode("code", given.code)]
    if asks_interpreter:
        blocks.append(Alert("interpreter", say(touch.ASK_INTERPRETER)))
    if paper is touch.NO_PAPER:
        blocks.append(Alert("paper", say(paper)))
    lines = ticket_lines(given, is_private=is_private)
    blocks += [
        Paragraph(f"line_{number}", line, is_lead=number == 1, optional=line in _MAY_GO)
        for number, line in enumerate(lines, start=1)
    ]
    if paper is not touch.NO_PAPER:
        blocks.append(Paragraph("paper", say(paper), optional=True))
    return last("ticket", say(ticket.YOUR_CODE), *blocks)
