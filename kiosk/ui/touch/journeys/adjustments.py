"""The last question of every check-in: what would help."""

from dataclasses import dataclass, replace
from typing import ClassVar

from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Adjustment
from kiosk.ui.touch.journeys.languages import Interpreter
from kiosk.ui.touch.pages import check_in
from kiosk.ui.touch.view import Page
from kiosk.ui.touch.way import Stop, Way
from kiosk.ui.touch.wishes import Enter, Wish


@dataclass(frozen=True, slots=True)
class Adjustments(Stop):
    """What is ticked is the check of one's answers; its first touch is the arrival."""

    needs_code: ClassVar[bool] = True

    def page(self, way: Way) -> Page:
        return check_in.adjustments(way.answers)

    def choose(self, key: str, way: Way, at: Instant) -> Wish | None:
        answers = way.answers
        if answers.touched_at is None:
            answers = replace(answers, touched_at=at)
        way.here(answers=answers)
        match key:
            case "interpreter":
                way.go(Interpreter())
            case "sex":
                way.go(Sex())
            case "finish":
                return Enter(answers.check_in(way.language))
            case _:
                adjustment = Adjustment(key.removeprefix("adjustment_"))
                is_wanted = adjustment not in answers.adjustments
                way.here(answers=answers.with_adjustment(adjustment, wanted=is_wanted))
        return None


@dataclass(frozen=True, slots=True)
class Sex(Stop):
    """Whom the visitor would rather speak to."""

    def page(self, way: Way) -> Page:
        return check_in.sex()

    def choose(self, key: str, way: Way, at: Instant) -> None:
        woman = way.answers.with_adjustment(Adjustment.WOMAN, wanted=key == "sex_woman")
        answers = woman.with_adjustment(Adjustment.MAN, wanted=key == "sex_man")
        way.back()
        way.to_last_question(answers)
