"""The pages, as frozen data: what each says and offers."""

from collections.abc import Iterable

from kiosk.domain.reference import shown
from kiosk.domain.visit.facts import Adjustment, Category
from kiosk.service.check_in import FoundAppointment, Ticket
from kiosk.service.welcome import WelcomeView
from kiosk.settings import Reason, Station
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import board, codes, common, ticket, touch
from kiosk.ui.touch.answers import Answers
from kiosk.ui.touch.languages import self_name
from kiosk.ui.touch.names import ADJUSTMENTS, CATEGORIES, reason_name
from kiosk.ui.touch.view import (
    Alert,
    AsCode,
    At,
    BigCode,
    Block,
    Choice,
    Countdown,
    Entry,
    Page,
    Paragraph,
    Picture,
    Words,
    say,
)

EXAMPLE = "7K3-M9QT"
BIRTHDAY_EXAMPLE = "05 11"
REFERENCE_LENGTH = 7
BIRTHDAY_LENGTH = 4
PRIVATE = "private"
ANOTHER = "another"
NO_MATTER = "no_matter"
ASKED_AFTER = (
    Adjustment.BSL,
    Adjustment.HEARING_LOOP,
    Adjustment.STEP_FREE,
    Adjustment.QUIET,
    Adjustment.READING,
)
"""The adjustments that a tick is enough for, in the order of the page."""
_BY_CATEGORY = (Category.SPEAK, Category.HAND_IN, Category.DOCUMENTS, Category.RECORD, Category.OTHER)


def open_reasons(station: Station, category: Category) -> list[Reason]:
    """The reasons of a category that a public screen may name."""
    return [reason for reason in station.reasons if reason.category is category and not reason.discreet]


def welcome(station: Station, view: WelcomeView | None) -> Page:
    """The first page; without a view nobody has been counted yet."""
    blocks: list[Block] = []
    if view is not None and view.emergency is not None:
        blocks.append(Alert("emergency", say(board.LONGER_WAIT)))
        if view.emergency.delay_min:
            blocks.append(Paragraph("delay", say(board.DELAY, n=view.emergency.delay_min)))
    else:
        minutes = station.standards.appointment_s // 60
        blocks.append(Paragraph("promise", say(touch.PROMISE, n=minutes), optional=True))
    if view is not None:
        blocks.append(Paragraph("waiting", _waiting(view.waiting), tone="muted", optional=True))
    blocks += [
        Choice("appointment", say(touch.HAVE_APPOINTMENT), rank="primary"),
        Choice(PRIVATE, say(codes.PRIVATE), hint=say(touch.NOT_ASKED_WHY)),
    ]
    offered = {reason.category for reason in station.reasons} | {Category.SPEAK, Category.OTHER}
    blocks += [
        Choice(category.value, say(CATEGORIES[category]), half=True)
        for category in _BY_CATEGORY
        if category in offered
    ]
    return Page("welcome", say(touch.HOW_CAN_WE_HELP), tuple(blocks), can_go_back=False)


def _waiting(count: int) -> Words:
    return say(board.WAITING, n=count) if count else say(board.NOBODY_WAITS)


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


def reference(answers: Answers, error: Phrase | None) -> Page:
    """The reference is typed."""
    typed = answers.reference
    return Page(
        "reference",
        say(touch.WHAT_REFERENCE),
        (
            *_error(error),
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


def surname(answers: Answers, error: Phrase | None) -> Page:
    """The surname is typed."""
    return Page(
        "surname",
        say(touch.WHAT_SURNAME),
        (
            *_error(error),
            Entry(
                "surname_entry",
                say(touch.WHAT_SURNAME),
                answers.surname,
                "",
                "surname",
                Choice("next", say(touch.NEXT), rank="primary"),
            ),
        ),
    )


def birthday(answers: Answers, error: Phrase | None) -> Page:
    """Day and month of birth are typed."""
    filled = answers.birthday.ljust(BIRTHDAY_LENGTH, "_")
    return Page(
        "birthday",
        say(touch.WHICH_BIRTHDAY),
        (
            *_error(error),
            Paragraph("how", say(touch.BIRTHDAY_HOW, example=AsCode(BIRTHDAY_EXAMPLE)), optional=True),
            Entry(
                "birthday_entry",
                say(touch.WHICH_BIRTHDAY),
                f"{filled[:2]} {filled[2:]}" if answers.birthday else "",
                "__ __",
                "digits",
                Choice("find", say(touch.FIND), rank="primary"),
            ),
        ),
    )


def birthday_fault(digits: str) -> Phrase:
    """What to say of digits that are no birthday: some are missing, or no year has such a day."""
    return touch.NO_SUCH_DAY if len(digits) == BIRTHDAY_LENGTH else touch.BAD_BIRTHDAY


def _error(phrase: Phrase | None) -> tuple[Block, ...]:
    return (Alert("error", say(phrase), is_error=True),) if phrase is not None else ()


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


def reasons(station: Station, category: Category) -> Page:
    """The reasons of a category that may be named in public, and two ways to name none."""
    blocks = [
        Choice(f"reason_{reason.code}", reason_name(reason), half=True)
        for reason in open_reasons(station, category)
    ]
    if category is not Category.OTHER:
        blocks.append(Choice(ANOTHER, say(touch.ANOTHER_REASON), half=True))
    blocks.append(Choice(PRIVATE, say(touch.RATHER_PRIVATE)))
    return Page("reasons", say(touch.WHAT_ABOUT), tuple(blocks))


def adjustments(answers: Answers) -> Page:
    """What would help; what is ticked is the check of one's answers."""
    chosen = answers.adjustments
    language = self_name(answers.interpreter) if answers.interpreter else say(touch.NEEDED)
    sex = next((each for each in (Adjustment.WOMAN, Adjustment.MAN) if each in chosen), None)
    speak_to: Words = say(ADJUSTMENTS[sex]) if sex else say(touch.WHERE_POSSIBLE)
    blocks: list[Block] = [
        Paragraph("how", say(touch.WHAT_HELPS_HOW), optional=True),
        Choice(
            "interpreter",
            say(codes.INTERPRETER),
            hint=language if Adjustment.INTERPRETER in chosen else None,
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


def _tick(adjustment: Adjustment, chosen: Iterable[Adjustment]) -> Choice:
    is_chosen = adjustment in chosen
    return Choice(
        f"adjustment_{adjustment.value}",
        say(ADJUSTMENTS[adjustment]),
        hint=say(touch.NEEDED) if is_chosen else None,
        selected=is_chosen,
        half=True,
    )


def languages(station: Station, answers: Answers, screen: str) -> Page:
    """The language of the interpreter, the screen's first."""
    others = [tag for tag in station.languages if tag not in {"en", screen}]
    tags = [screen, *others] if screen != "en" else others
    blocks: list[Block] = [
        Choice(
            f"language_{tag}",
            self_name(tag),
            rank="primary" if tag == screen else "choice",
            half=tag != screen,
            language=tag,
        )
        for tag in tags
    ]
    blocks.append(Choice("language_other", say(touch.ANOTHER_LANGUAGE), hint=say(touch.TELL_LANGUAGE)))
    if Adjustment.INTERPRETER in answers.adjustments:
        blocks.append(Choice("language_none", say(touch.NO_INTERPRETER)))
    return Page("languages", say(touch.WHICH_LANGUAGE), tuple(blocks))


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


def busy() -> Page:
    """The store takes longer than one notices."""
    return Page("busy", say(touch.ONE_MOMENT), (), can_go_back=False)


def ticket_lines(given: Ticket, *, is_private: bool) -> tuple[Words, ...]:
    """What happens next, for screen and paper alike."""
    lines: list[Words] = [say(ticket.WATCH)]
    if given.has_appointment:
        lines.append(say(ticket.AIM, time=At(given.seen_by)))
    else:
        ahead = given.waiting_before
        lines += [say(ticket.AHEAD, n=ahead) if ahead else say(ticket.FIRST), say(ticket.MAY_GO_FIRST)]
    if is_private:
        lines.append(say(ticket.PRIVATE_ROOM))
    return tuple(lines)


def checked_in(given: Ticket, paper: Phrase, *, is_private: bool, asks_interpreter: bool) -> Page:
    """The ticket on the screen."""
    blocks: list[Block] = [BigCode("code", given.code)]
    if asks_interpreter:
        blocks.append(Alert("interpreter", say(touch.ASK_INTERPRETER)))
    if paper is touch.NO_PAPER:
        blocks.append(Alert("paper", say(paper)))
    lines = ticket_lines(given, is_private=is_private)
    blocks += [
        Paragraph(f"line_{number}", line, is_lead=number == 1, optional=line == say(ticket.PRIVATE_ROOM))
        for number, line in enumerate(lines, start=1)
    ]
    if paper is not touch.NO_PAPER:
        blocks.append(Paragraph("paper", say(paper), optional=True))
    return _last("ticket", say(ticket.YOUR_CODE), blocks)


def unsaved(code: str) -> Page:
    """The visit could not be saved; the visitor still has a code, and staff have been told."""
    return _last(
        "unsaved", say(touch.GO_TO_COUNTER), [BigCode("code", code), Paragraph("why", say(touch.NOT_SAVED))]
    )


def counter_helps() -> Page:
    """Something that the visitor cannot mend."""
    return _last("counter_helps", say(touch.COUNTER_HELPS), [Paragraph("helps", say(touch.OFFICER_HELPS))])


def _last(name: str, heading: Words, blocks: list[Block]) -> Page:
    ends: tuple[Block, ...] = (
        Countdown("countdown", touch.CLOSES_IN),
        Choice("more_time", say(touch.MORE_TIME), half=True),
        Choice("done", say(common.DONE), rank="primary", half=True),
    )
    return Page(name, heading, (*blocks, *ends), can_go_back=False, leaves_by_itself=True)


def still_there() -> Page:
    """The warning before everything is forgotten."""
    return Page(
        "still_there",
        say(touch.STILL_THERE),
        (Countdown("countdown", touch.FORGETS_IN),),
        action=Choice("more_time", say(touch.MORE_TIME), rank="primary"),
        can_go_back=False,
    )
