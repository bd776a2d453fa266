"""What it is about, without an appointment: only what may be named in public is asked."""

from dataclasses import dataclass, replace

from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Category
from kiosk.settings import Reason
from kiosk.ui.touch.pages import check_in
from kiosk.ui.touch.view import Page
from kiosk.ui.touch.way import Stop, Surroundings, Way

LEAFLETS = "leaflets"
"""A reason of its own in the records; a visitor finds the leaflets on the first page."""


@dataclass(frozen=True, slots=True)
class Reasons(Stop):
    """The reasons of a category, and two ways to name none."""

    category: Category

    def page(self, way: Way) -> Page:
        named = named_reasons(way.surroundings, self.category)
        return check_in.reasons(named, has_other=any(each.category is Category.OTHER for each in named))

    def choose(self, key: str, way: Way, at: Instant) -> None:
        answers = way.answers
        if key == check_in.PRIVATE:
            way.to_last_question(replace(answers, category=Category.PRIVATE, reason=None))
        elif key == check_in.ANOTHER:
            way.to_last_question(replace(answers, reason=None))
        else:
            way.to_last_question(replace(answers, reason=key.removeprefix("reason_")))


def named_reasons(surroundings: Surroundings, category: Category) -> list[Reason]:
    """What a page of reasons names; “something else” is among the reasons to speak to an officer."""
    found = surroundings.open_reasons(category)
    if category is Category.SPEAK:
        found += [each for each in surroundings.open_reasons(Category.OTHER) if each.code != LEAFLETS]
    return found


def begin(way: Way, category: Category) -> None:
    """Ask for the reason, where there is something to ask."""
    answers = replace(way.answers, category=category)
    of_it = [each for each in way.surroundings.station.reasons if each.category is category]
    if category is Category.PRIVATE:
        way.to_last_question(answers)
    elif len(of_it) == 1:
        # The category says it already, so the visitor is not asked again.
        way.to_last_question(replace(answers, reason=of_it[0].code))
    elif named_reasons(way.surroundings, category):
        way.go(Reasons(category), answers)
    else:
        way.to_last_question(answers)
