"""One thing to record: the use case to run, and what to say when it is done. No Qt here."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from kiosk.domain.entry import SubjectId
from kiosk.domain.visit.fold import Visit


def no_visit(_result: Any) -> Visit | None:
    """Of a step that is no visit's."""
    return None


def the_visit(result: Any) -> Visit | None:
    """Of a step whose result is a visit."""
    return result if isinstance(result, Visit) else None


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to record.

    Attributes:
        work: the use case; it runs in the store's thread.
        words: what to say of its result.
        visit: the visit that the result is about, or None.
        then: what else to do with the result.
        closes: a panel has done its work.
        may_breach: afterwards the reason for a wait over the standard may be asked.
        explained: the visit whose wait has been explained.
        back: what takes it back, where the undo of a visit does not.
    """

    work: Callable[[], Any]
    words: Callable[[Any], str]
    visit: Callable[[Any], Visit | None] = the_visit
    then: Callable[[Any], None] | None = None
    closes: bool = False
    may_breach: bool = False
    explained: SubjectId | None = None
    back: "Back | None" = None

    def followed_by(self, more: Callable[[Any], None]) -> "Step":
        """The same step; afterwards something more is done with its result."""
        first = self.then

        def then(result: Any) -> None:
            if first is not None:
                first(result)
            more(result)

        return replace(self, then=then)


@dataclass(frozen=True, slots=True)
class Back:
    """What takes a step back, and what that step was about."""

    what: str
    step: Step
