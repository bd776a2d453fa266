"""What to expect from us: the service standards, to be read."""

from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import standards
from kiosk.ui.touch.view import Block, Page, Paragraph, say

PARTS: tuple[tuple[Phrase, tuple[Phrase, ...]], ...] = (
    (
        standards.WHEN_YOU_VISIT,
        (
            standards.CLEAN,
            standards.WELCOME,
            standards.PRIVATELY,
            standards.WITHIN,
            standards.INTERPRETER,
            standards.ADJUST,
            standards.ADVICE,
            standards.EXCEPTIONS,
        ),
    ),
    (standards.WHEN_YOU_CALL, (standards.IN_10_SECONDS, standards.IN_3_MINUTES, standards.IN_5_DAYS)),
    (standards.WHEN_WE_COME, (standards.IN_15_MINUTES, standards.IN_1_HOUR, standards.IN_24_HOURS)),
    (standards.IF_VICTIM, (standards.WITHIN_7_DAYS, standards.WITHIN_5_DAYS, standards.WITHIN_3_DAYS)),
    (standards.IF_SEARCHED, (standards.ASKED_FOR_COPY,)),
    (standards.IF_UNHAPPY, (standards.RATE, standards.ACKNOWLEDGED)),
)
"""Each heading with what stands under it."""


def standards_page(appointment_min: int) -> Page:
    """All standards, under their headings.

    Args:
        appointment_min: the station's own promise to visitors with an appointment, in minutes.
    """
    blocks: list[Block] = []
    for number, (title, promises) in enumerate(PARTS, start=1):
        blocks.append(Paragraph(f"part_{number}", say(title), is_title=True))
        for place, phrase in enumerate(promises, start=1):
            words = say(phrase, n=appointment_min) if phrase.is_plural else say(phrase)
            blocks.append(Paragraph(f"part_{number}_{place}", words))
    return Page("standards", say(standards.WHAT_TO_EXPECT), tuple(blocks))
