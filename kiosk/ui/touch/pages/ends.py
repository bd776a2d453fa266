"""Pages that end a visit or stand in for one, and what such pages share."""

from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import common, touch
from kiosk.ui.touch.view import Alert, BigCode, Block, Choice, Countdown, Page, Paragraph, Words, say


def last(name: str, heading: Words, *blocks: Block) -> Page:
    """A page that nothing leads back from, and that leaves by itself."""
    ends: tuple[Block, ...] = (
        Countdown("countdown", touch.CLOSES_IN),
        Choice("more_time", say(touch.MORE_TIME), half=True),
        Choice("done", say(common.DONE), rank="primary", half=True),
    )
    return Page(name, heading, (*blocks, *ends), can_go_back=False, leaves_by_itself=True)


def errors(phrase: Phrase | None) -> tuple[Block, ...]:
    """The error summary, where something is wrong."""
    return (Alert("error", say(phrase), is_error=True),) if phrase is not None else ()


def busy() -> Page:
    """The store takes longer than one notices."""
    return Page("busy", say(touch.ONE_MOMENT), (), can_go_back=False)


def unsaved(code: str) -> Page:
    """The visit could not be saved; the visitor still has a code, and staff have been told."""
    return last(
        "unsaved", say(touch.GO_TO_COUNTER), BigCode("code", code), Paragraph("why", say(touch.NOT_SAVED))
    )


def counter_helps() -> Page:
    """Something that the visitor cannot mend."""
    return last("counter_helps", say(touch.COUNTER_HELPS), Paragraph("helps", say(touch.OFFICER_HELPS)))


def still_there() -> Page:
    """The warning before everything is forgotten."""
    return Page(
        "still_there",
        say(touch.STILL_THERE),
        (Countdown("countdown", touch.FORGETS_IN),),
        action=Choice("more_time", say(touch.MORE_TIME), rank="primary"),
        can_go_back=False,
    )
