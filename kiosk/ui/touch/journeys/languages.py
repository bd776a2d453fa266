"""Languages: an interpreter's, and the card of all of them for who reads none that the screen offers."""

import unicodedata
from dataclasses import dataclass, replace
from enum import Enum

from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Adjustment, Category
from kiosk.service.check_in import UNKNOWN_LANGUAGE
from kiosk.ui.languages import Language, screen_for, spoken
from kiosk.ui.touch.answers import Answers
from kiosk.ui.touch.pages import languages
from kiosk.ui.touch.view import Page
from kiosk.ui.touch.way import Stop, Way
from kiosk.ui.touch.wishes import Enter, Wish

BSL = "bfi"
"""British Sign Language stands on the card of languages, as the others do."""


class Purpose(Enum):
    """What a language is chosen for."""

    SCREEN = "screen"
    """More… on the first page: to read; where there is no translation, an interpreter."""
    INTERPRETER = "interpreter"
    """Interpreter at the foot: somebody to speak with, and to read as well."""
    TICK = "tick"
    """An interpreter among the adjustments: the screen stays in the language of whoever ticks."""
    READ_ONLY = "read_only"
    """The counter is closed, so nobody could interpret."""


@dataclass(frozen=True, slots=True)
class Interpreter(Stop):
    """The languages of this station, and the way to all others."""

    def page(self, way: Way) -> Page:
        return languages.languages(
            way.surroundings.translated,
            way.language,
            has_interpreter=Adjustment.INTERPRETER in way.answers.adjustments,
        )

    def choose(self, key: str, way: Way, at: Instant) -> None:
        if key == languages.OTHER:
            way.go(Card(Purpose.TICK))
        elif key == languages.NONE:
            _return(way, way.answers.with_interpreter(None))
        else:
            _return(way, way.answers.with_interpreter(key.removeprefix("language_")))


@dataclass(frozen=True, slots=True)
class Card(Stop):
    """All languages, or those that begin with a letter."""

    purpose: Purpose
    letter: str = ""

    def page(self, way: Way) -> Page:
        shown = [each for each in self._offered(way) if self.letter in {"", *initials(each)}]
        if self.purpose is Purpose.READ_ONLY:
            return languages.card(shown, may_search=False, action=None)
        action = languages.another() if self.purpose is Purpose.TICK else languages.unknown()
        return languages.card(shown, may_search=not self.letter, action=action)

    def _offered(self, way: Way) -> list[Language]:
        if self.purpose is Purpose.READ_ONLY:
            return [each for each in spoken() if each.screen in way.surroundings.translated]
        if self.purpose is Purpose.SCREEN:
            return list(spoken())
        return [each for each in spoken() if each.tag != "en"]

    def choose(self, key: str, way: Way, at: Instant) -> Wish | None:
        if key == languages.FIRST_LETTER:
            way.go(FirstLetter(self.purpose, _letters(self._offered(way))))
            return None
        if key == languages.SHOW_OFFICER:
            return self._unknown(way, at)
        tag = key.removeprefix("language_")
        screen = screen_for(tag)
        wanted = _interpreted(way.answers, tag)
        if self.purpose is Purpose.TICK:
            _return(way, wanted)
        elif self.purpose is Purpose.INTERPRETER:
            way.speak(screen or "")
            _return(way, wanted)
        elif screen in way.surroundings.translated:
            way.speak(screen or "")
            way.back_from(Card, FirstLetter)
        else:
            _return(way, wanted)
        return None

    def _unknown(self, way: Way, at: Instant) -> Wish | None:
        """The language is in no list: an officer finds out which it is."""
        answers = way.answers.with_interpreter(UNKNOWN_LANGUAGE)
        if self.purpose is Purpose.TICK:
            _return(way, answers)
            return None
        if answers.appointment is None:
            answers = replace(answers, category=Category.SPEAK, reason=None)
        way.back_from(Card, FirstLetter)
        way.to_last_question(replace(answers, touched_at=answers.touched_at or at))
        return Enter(way.answers.check_in(way.language))


@dataclass(frozen=True, slots=True)
class FirstLetter(Stop):
    """The letters that the languages begin with, each with a language that is written so."""

    purpose: Purpose
    letters: tuple[tuple[str, str], ...]

    def page(self, way: Way) -> Page:
        return languages.letters(self.letters)

    def choose(self, key: str, way: Way, at: Instant) -> None:
        way.go(Card(self.purpose, key.removeprefix("letter_")))


def _interpreted(answers: Answers, tag: str) -> Answers:
    """The answers with an interpreter for a language; for the deaf that is one of our adjustments."""
    if tag == BSL:
        return answers.with_adjustment(Adjustment.BSL, wanted=True)
    return answers.with_interpreter(tag)


def initials(language: Language) -> tuple[str, ...]:
    """What a language is looked for under: the first letter of its own name, and of its English one."""
    return tuple(_plain(name) for name in (language.name, language.english))


def _letters(offered: list[Language]) -> tuple[tuple[str, str], ...]:
    """A to Z first, then the other scripts; each letter once."""
    found: dict[str, str] = {}
    for each in offered:
        own, english = initials(each)
        found.setdefault(own, each.screen or each.tag)
        found.setdefault(english, "en")
    return tuple(sorted(found.items(), key=lambda entry: entry[0]))


def _plain(name: str) -> str:
    """The first letter as people look for it: large, without an accent."""
    return unicodedata.normalize("NFD", name)[0].upper()


def _return(way: Way, answers: Answers) -> None:
    """To the last question, which may be where the language was asked from."""
    way.back_from(Interpreter, Card, FirstLetter)
    way.to_last_question(answers)
