"""Finding an appointment."""

from kiosk.domain.reference import shown
from kiosk.service.check_in import FoundAppointment
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import common, touch
from kiosk.ui.touch.pages.ends import errors
from kiosk.ui.touch.view import Alert, AsCode, At, Choice, Entry, Page, Paragraph, Picture, say

EXAMPLE = "7K3-M9QT"
BIRTHDAY_EXAMPLE = "05 11"
REFERENCE_LENGTH = 7
BIRTHDAY_LENGTH = 4


def appointment() -> Page:
    """How the appointment shall be found; the scanner works meanwhile."""
    return Page(
        "appointment",
        say(touch.SCAN),
        (
            Picture("scan"),
            Paragraph("scan_how", say(touch.SCAN_HOW)),
            Choice("reference", say(touch.TYPE_REFERENCE)),
            Choice("name", say(touch.USE_NAME)),
            Choice("help", say(touch.NONE_OF_THESE)),
        ),
    )


def reference(typed: str, error: Phrase | None) -> Page:
    """The reference is typed."""
    return Page(
        "reference",
        say(touch.WHAT_REFERENCE),
        (
            *errors(error),
            Paragraph("where", say(touch.REFERENCE_WHERE, example=AsCode(EXAMPLE)), optional=True),
            Entry(
                "reference_entry",
                say(touch.WHAT_REFERENCE),
                shown(typed) if len(typed) > 3 else typed,
                "___-____",
                "reference",
                Choice("find", say(touch.FIND), rank="primary"),
            ),
        ),
    )


def surname(typed: str, error: Phrase | None) -> Page:
    """The surname is typed."""
    return Page(
        "surname",
        say(touch.WHAT_SURNAME),
        (
            *errors(error),
            Entry(
                "surname_entry",
                say(touch.WHAT_SURNAME),
                typed,
                "",
                "surname",
                Choice("next", say(touch.NEXT), rank="primary"),
            ),
        ),
    )


def birthday(typed: str, error: Phrase | None) -> Page:
    """Day and month of birth are typed."""
    filled = typed.ljust(BIRTHDAY_LENGTH, "_")
    return Page(
        "birthday",
        say(touch.WHICH_BIRTHDAY),
        (
            *errors(error),
            Paragraph("how", say(touch.BIRTHDAY_HOW, example=AsCode(BIRTHDAY_EXAMPLE)), optional=True),
            Entry(
                "birthday_entry",
                say(touch.WHICH_BIRTHDAY),
                f"{filled[:2]} {filled[2:]}" if typed else "",
                "__ __",
                "digits",
                Choice("find", say(touch.FIND), rank="primary"),
            ),
        ),
    )


def birthday_fault(digits: str) -> Phrase:
    """What to say of digits that are no birthday: some are missing, or no year has such a day."""
    return touch.NO_SUCH_DAY if len(digits) == BIRTHDAY_LENGTH else touch.BAD_BIRTHDAY


def found(appointment: FoundAppointment) -> Page:
    """The time of the appointment, and nothing else of it."""
    late = (Alert("late", say(touch.VERY_LATE)),) if appointment.is_very_late else ()
    return Page(
        "found",
        say(touch.YOUR_APPOINTMENT, time=At(appointment.start)),
        (
            *late,
            Choice("continue", say(common.CONTINUE), rank="primary"),
            Choice("not_mine", say(touch.NOT_MINE)),
        ),
    )


def refused(heading: Phrase) -> Page:
    """The appointment cannot be used; an officer helps."""
    return Page(
        "refused",
        say(heading),
        (
            Paragraph("officer_helps", say(touch.OFFICER_HELPS)),
            Choice("help", say(touch.TAKE_TICKET), rank="primary"),
            Choice("try_again", say(touch.TRY_AGAIN)),
        ),
    )


def already() -> Page:
    """The visitor has a ticket."""
    return Page(
        "already",
        say(touch.CHECKED_IN),
        (
            Paragraph("watch", say(touch.WATCH_SCREEN)),
            Choice("done", say(common.DONE), rank="primary"),
            Choice("help", say(touch.NEED_HELP)),
        ),
    )
