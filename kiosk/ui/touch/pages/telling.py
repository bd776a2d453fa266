"""Telling us something: how we did, a complaint, a problem in the room."""

from kiosk.service.telling import Problem, Rating, Receipt
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import common, standards, telling, touch
from kiosk.ui.touch.pages.ends import errors, last
from kiosk.ui.touch.view import (
    Alert,
    BigCode,
    Block,
    Choice,
    Entry,
    Page,
    Paragraph,
    Words,
    Writing,
    say,
)

RATINGS = {
    Rating.EXCELLENT: telling.EXCELLENT,
    Rating.GOOD: telling.GOOD,
    Rating.POOR: telling.POOR,
}
PROBLEMS = {
    Problem.DIRTY: telling.DIRTY,
    Problem.BROKEN: telling.BROKEN,
    Problem.UNSAFE: telling.UNSAFE,
    Problem.OTHER: telling.WRONG_OTHERWISE,
}


def what_to_tell() -> Page:
    """What the visitor would like to tell us, or read about us."""
    return Page(
        "tell",
        say(telling.WHAT_TO_TELL),
        (
            Choice("rate", say(telling.RATE_US)),
            Choice("complain", say(telling.COMPLAIN)),
            Choice("room_problem", say(telling.ROOM_PROBLEM)),
            Choice("standards", say(standards.WHAT_TO_EXPECT)),
        ),
    )


def how_did_we_do() -> Page:
    """Excellent, good or poor."""
    choices = tuple(Choice(f"rating_{rating.name.lower()}", say(name)) for rating, name in RATINGS.items())
    return Page("rating", say(telling.HOW_DID_WE_DO), choices)


def tell_more() -> Page:
    """Whether the visitor would like to say more."""
    return Page(
        "tell_more",
        say(telling.TELL_MORE),
        (Choice("tell_more", say(common.YES)), Choice("nothing_more", say(telling.NOTHING_MORE))),
    )


def comment(typed: str, error: Phrase | None) -> Page:
    """Something more about the visit, in the visitor's own words."""
    return Page(
        "comment",
        say(telling.TELL_MORE),
        (*errors(error), _writing("comment_entry", telling.TELL_MORE, typed)),
    )


def what_went_wrong(typed: str, error: Phrase | None) -> Page:
    """A complaint."""
    return Page(
        "complaint",
        say(telling.WHAT_WENT_WRONG),
        (
            *errors(error),
            Paragraph("about", say(telling.ABOUT_COMPLAINTS), optional=True),
            _writing("complaint_entry", telling.WHAT_WENT_WRONG, typed),
        ),
    )


def _writing(key: str, label: Phrase, typed: str) -> Writing:
    return Writing(key, say(label), typed, Choice("send", say(telling.SEND), rank="primary"))


def may_we_contact() -> Page:
    """Whether we may contact them."""
    return Page(
        "may_contact",
        say(telling.MAY_WE_CONTACT),
        (Choice("contact_yes", say(telling.YES_CONTACT)), Choice("contact_no", say(telling.NO_CONTACT))),
    )


def how_to_contact(typed: str, error: Phrase | None) -> Page:
    """A telephone number or an email address."""
    return Page(
        "contact",
        say(telling.HOW_TO_CONTACT),
        (
            *errors(error),
            Entry(
                "contact_entry",
                say(telling.HOW_TO_CONTACT),
                typed,
                "",
                "text",
                Choice("next", say(touch.NEXT), rank="primary"),
            ),
        ),
    )


def is_it_safe() -> Page:
    """Whether somebody else may read or hear it: asked before anything is kept."""
    return Page(
        "safe",
        say(telling.IS_IT_SAFE),
        (Choice("safe_yes", say(telling.SAFE)), Choice("safe_no", say(telling.NOT_SAFE))),
    )


def thanks(*, will_not_contact: bool) -> Page:
    """What was told is kept."""
    return last(
        "thanks",
        say(telling.THANK_YOU),
        Paragraph("read", say(telling.WE_READ_IT), is_lead=True),
        *_not_contacted(will_not_contact=will_not_contact),
    )


def received(receipt: Receipt, paper: Phrase | None, *, will_not_contact: bool) -> Page:
    """A complaint is acknowledged, with its reference."""
    blocks: list[Block] = [
        Paragraph("your_reference", say(telling.YOUR_REFERENCE), tone="muted"),
        BigCode("code", receipt.reference),
    ]
    if paper is touch.NO_PAPER:
        blocks.append(Alert("paper", say(paper)))
    blocks += [Paragraph(f"line_{number}", line) for number, line in enumerate(complaint_lines(), start=1)]
    blocks += _not_contacted(will_not_contact=will_not_contact)
    return last("received", say(telling.COMPLAINT_RECEIVED), *blocks)


def complaint_lines() -> tuple[Words, ...]:
    """What happens with a complaint, for screen and paper alike."""
    return say(telling.KEEP_REFERENCE), say(telling.WHAT_NEXT), say(telling.EVERY_28_DAYS)


def _not_contacted(*, will_not_contact: bool) -> tuple[Block, ...]:
    return (Paragraph("no_contact", say(telling.WILL_NOT_CONTACT)),) if will_not_contact else ()


def what_is_wrong() -> Page:
    """What is wrong in the room."""
    choices = tuple(Choice(f"problem_{problem.value}", say(name)) for problem, name in PROBLEMS.items())
    return Page("problem", say(telling.WHAT_IS_WRONG), choices)


def problem_told() -> Page:
    """The desk knows of it."""
    return last(
        "problem_told",
        say(telling.THANK_YOU),
        Paragraph("told", say(telling.WE_LOOK_AT_IT), is_lead=True),
    )
