"""One's place in the queue."""

from kiosk.service.place import Place
from kiosk.ui.phrases import common, ticket, touch
from kiosk.ui.touch.pages.ends import last
from kiosk.ui.touch.pages.ticket import estimate, queue
from kiosk.ui.touch.view import At, BigCode, Block, Choice, Page, Paragraph, say


def my_place(place: Place) -> Page:
    """Who waits sees how long still; who is being called, where to go."""
    blocks: list[Block] = [BigCode("code", place.code)]
    if place.called_to is not None:
        blocks.append(Choice("done", say(common.DONE), rank="primary"))
        return Page("place", say(touch.BEING_CALLED, place=place.called_to), tuple(blocks))
    aim = say(ticket.AIM, time=At(place.seen_by))
    lines = (aim,) if place.has_appointment else (queue(place.ahead), *estimate(place.estimate))
    blocks += [Paragraph(f"line_{number}", line) for number, line in enumerate(lines, start=1)]
    blocks += [
        Choice("done", say(common.DONE), rank="primary", half=True),
        Choice("leave_queue", say(touch.LEAVE_QUEUE), half=True),
    ]
    return Page("place", say(touch.YOUR_PLACE), tuple(blocks))


def leave_sure() -> Page:
    """Whether they really do not want to wait any longer."""
    return Page(
        "leave_sure",
        say(touch.LEAVE_SURE),
        (
            Choice("keep_place", say(touch.LEAVE_NO), rank="primary"),
            Choice("leave_yes", say(touch.LEAVE_YES)),
        ),
    )


def left() -> Page:
    """They have left the queue."""
    return last("left", say(touch.QUEUE_LEFT), Paragraph("come_back", say(touch.COME_BACK)))
