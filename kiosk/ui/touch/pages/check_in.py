"""The questions of every check-in: what it is about, and what would help."""

from collections.abc import Iterable, Sequence

from kiosk.domain.visit.facts import Adjustment
from kiosk.service.check_in import UNKNOWN_LANGUAGE
from kiosk.settings import Reason
from kiosk.ui.languages import self_name
from kiosk.ui.phrases import codes, touch
from kiosk.ui.touch.answers import Answers
from kiosk.ui.touch.names import ADJUSTMENTS, reason_name
from kiosk.ui.touch.view import Block, Choice, Page, Paragraph, Words, say

PRIVATE = "private"
ANOTHER = "another"
ASKED_AFTER = (
    Adjustment.BSL,
    Adjustment.HEARING_LOOP,
    Adjustment.STEP_FREE,
    Adjustment.QUIET,
    Adjustment.READING,
)
"""The adjustments that a tick is enough for, in the order of the page."""


def reasons(named: Sequence[Reason], *, has_other: bool) -> Page:
    """The reasons that may be named in public, and ways to name none.

    Args:
        named: those reasons.
        has_other: whether one of them is “something else” already.
    """
    blocks = [Choice(f"reason_{reason.code}", reason_name(reason), half=True) for reason in named]
    if not has_other:
        blocks.append(Choice(ANOTHER, say(touch.ANOTHER_REASON), half=True))
    blocks.append(Choice(PRIVATE, say(touch.RATHER_PRIVATE)))
    return Page("reasons", say(touch.WHAT_ABOUT), tuple(blocks))


def adjustments(answers: Answers) -> Page:
    """What would help; what is ticked is the check of one's answers."""
    chosen = answers.adjustments
    sex = next((each for each in (Adjustment.WOMAN, Adjustment.MAN) if each in chosen), None)
    speak_to: Words = say(ADJUSTMENTS[sex]) if sex else say(touch.WHERE_POSSIBLE)
    blocks: list[Block] = [
        Paragraph("how", say(touch.WHAT_HELPS_HOW), optional=True),
        Choice(
            "interpreter",
            say(codes.INTERPRETER),
            hint=_language(answers.interpreter) if Adjustment.INTERPRETER in chosen else None,
            selected=Adjustment.INTERPRETER in chosen,
            half=True,
        ),
        *(_tick(each, chosen) for each in ASKED_AFTER),
        Choice("sex", say(touch.WOMAN_OR_MAN), hint=speak_to, selected=sex is not None, half=True),
        _tick(Adjustment.OTHER, chosen),
    ]
    end = touch.GET_CODE if chosen else touch.NONE_GET_CODE
    action = Choice("finish", say(end), rank="primary")
    return Page("adjustments", say(touch.WHAT_HELPS), tuple(blocks), action=action)


def _language(interpreter: str | None) -> Words:
    return say(touch.NEEDED) if interpreter in {None, UNKNOWN_LANGUAGE} else self_name(str(interpreter))


def _tick(adjustment: Adjustment, chosen: Iterable[Adjustment]) -> Choice:
    is_chosen = adjustment in chosen
    return Choice(
        f"adjustment_{adjustment.value}",
        say(ADJUSTMENTS[adjustment]),
        hint=say(touch.NEEDED) if is_chosen else None,
        selected=is_chosen,
        half=True,
    )


def sex() -> Page:
    """Whom the visitor would rather speak to."""
    return Page(
        "sex",
        say(touch.WHO_TO_SPEAK_TO),
        (
            Paragraph("where_possible", say(touch.WHERE_POSSIBLE), tone="muted", optional=True),
            Choice("sex_woman", say(codes.WOMAN)),
            Choice("sex_man", say(codes.MAN)),
            Choice("sex_no_matter", say(touch.NO_MATTER)),
        ),
    )
