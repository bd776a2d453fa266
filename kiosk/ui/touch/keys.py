"""What the keys of the screen do to the answers."""

from dataclasses import replace

from kiosk.ui.touch.answers import Answers
from kiosk.ui.touch.pages import BIRTHDAY_LENGTH, REFERENCE_LENGTH
from kiosk.ui.touch.steps import Step

SURNAME_LENGTH = 40
_OF_SURNAMES = " -'’"


def typed(step: Step, answers: Answers, key: str) -> Answers:
    """The answers after a character; one that does not belong there, or is one too many, changes nothing."""
    match step:
        case Step.REFERENCE if key.isalnum():
            return replace(answers, reference=(answers.reference + key.upper())[:REFERENCE_LENGTH])
        case Step.SURNAME if key.isalpha() or key in _OF_SURNAMES:
            return replace(answers, surname=(answers.surname + key.upper())[:SURNAME_LENGTH])
        case Step.BIRTHDAY if key.isdecimal():
            return replace(answers, birthday=(answers.birthday + key)[:BIRTHDAY_LENGTH])
        case _:
            return answers


def erased(step: Step, answers: Answers) -> Answers:
    """The answers without the last character."""
    match step:
        case Step.REFERENCE:
            return replace(answers, reference=answers.reference[:-1])
        case Step.SURNAME:
            return replace(answers, surname=answers.surname[:-1])
        case Step.BIRTHDAY:
            return replace(answers, birthday=answers.birthday[:-1])
        case _:
            return answers


def emptied(step: Step, answers: Answers) -> Answers:
    """The answers without anything in the line that is typed on."""
    match step:
        case Step.REFERENCE:
            return replace(answers, reference="")
        case Step.SURNAME:
            return replace(answers, surname="")
        case Step.BIRTHDAY:
            return replace(answers, birthday="")
        case _:
            return answers
