"""The first page: while the counter is open, and while it is not."""

from kiosk.domain.visit.facts import Category
from kiosk.service.welcome import WelcomeView
from kiosk.settings import Station
from kiosk.ui.phrases import board, codes, leaflets, standards, telling, touch
from kiosk.ui.touch.names import CATEGORIES
from kiosk.ui.touch.pages.ends import last
from kiosk.ui.touch.view import Alert, AsCode, At, Block, Choice, On, Page, Paragraph, Words, say

LEAFLETS = "leaflets"
TELL = "tell"
STANDARDS = "standards"
EMERGENCY_NUMBER = "999"


def welcome(station: Station, view: WelcomeView | None) -> Page:
    """What a visitor can do; without a view nobody has been counted yet."""
    blocks: list[Block] = []
    if view is not None and view.emergency is not None:
        blocks.append(Alert("emergency", say(board.LONGER_WAIT)))
        if view.emergency.delay_min:
            blocks.append(Paragraph("delay", say(board.DELAY, n=view.emergency.delay_min)))
    elif view is not None and view.closes_at is not None:
        blocks += [
            Alert("closes", say(touch.CLOSES_SOON, time=At(view.closes_at))),
            Paragraph("may_not", say(touch.MAY_NOT_BE_SEEN)),
        ]
    else:
        minutes = station.standards.appointment_s // 60
        blocks.append(Paragraph("promise", say(touch.PROMISE, n=minutes), optional=True))
    if view is not None:
        blocks.append(Paragraph("waiting", _waiting(view.waiting), tone="muted", optional=True))
    blocks += [
        Choice("appointment", say(touch.HAVE_APPOINTMENT), rank="primary"),
        Choice(Category.PRIVATE.value, say(codes.PRIVATE), hint=say(touch.NOT_ASKED_WHY)),
    ]
    offered = {reason.category for reason in station.reasons} | {Category.SPEAK}
    before = (Category.SPEAK, Category.HAND_IN, Category.DOCUMENTS)
    blocks += [_category(each) for each in before if each in offered]
    blocks += _leaflets(view)
    if Category.RECORD in offered:
        blocks.append(_category(Category.RECORD))
    blocks.append(Choice(TELL, say(telling.TELL_US), half=True))
    return Page("welcome", say(touch.HOW_CAN_WE_HELP), tuple(blocks), can_go_back=False)


def closed(station: Station, view: WelcomeView) -> Page:
    """The counter is closed: when it opens, who is there instead, and what can be done here all the same."""
    blocks: list[Block] = [
        *where_else(station, view),
        *_leaflets(view),
        Choice(TELL, say(telling.TELL_US), half=True),
        Choice(STANDARDS, say(standards.WHAT_TO_EXPECT), half=True),
    ]
    return Page("welcome", say(touch.CLOSED_NOW), tuple(blocks), can_go_back=False)


def just_closed(station: Station, view: WelcomeView | None) -> Page:
    """The counter has closed while somebody was checking in."""
    return last("closed", say(touch.CLOSED_NOW), *where_else(station, view))


def where_else(station: Station, view: WelcomeView | None) -> list[Block]:
    """When it opens, and who is there instead."""
    blocks: list[Block] = []
    if view is not None and view.opens_at is not None:
        blocks.append(Paragraph("opens", say(touch.OPENS_AT, when=On(view.opens_at)), is_lead=True))
    if view is not None and view.elsewhere is not None:
        place = say(touch.OPEN_ELSEWHERE, counter=view.elsewhere.name, time=At(view.elsewhere.until))
        blocks.append(Paragraph("elsewhere", place))
    blocks += [
        Alert("danger", say(touch.CALL_999, number=AsCode(EMERGENCY_NUMBER))),
        Paragraph("otherwise", say(touch.CALL_101, number=AsCode(station.non_emergency))),
    ]
    return blocks


def _waiting(count: int) -> Words:
    return say(board.WAITING, n=count) if count else say(board.NOBODY_WAITS)


def _category(category: Category) -> Choice:
    return Choice(category.value, say(CATEGORIES[category]), half=True)


def _leaflets(view: WelcomeView | None) -> list[Choice]:
    return [Choice(LEAFLETS, say(leaflets.LEAFLETS), half=True)] if view is not None and view.leaflets else []
