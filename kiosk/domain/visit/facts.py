"""What can happen in a visit."""

from enum import StrEnum

from kiosk.domain.entry import Facts, Personal, SubjectId
from kiosk.domain.instant import Instant


class Category(StrEnum):
    """The neutral kind of a visit: all that the journal's facts, a ticket or a board may ever show."""

    SPEAK = "speak"
    PRIVATE = "private"
    HAND_IN = "hand_in"
    DOCUMENTS = "documents"
    RECORD = "record"
    OTHER = "other"


class Road(StrEnum):
    """How the arrival reached the journal."""

    KIOSK = "kiosk"
    DESK = "desk"
    PAPER = "paper"
    IMPORT = "import"


class Child(StrEnum):
    """Whether the visitor is under 18, and with whom."""

    NO = "no"
    WITH_ADULT = "with_adult"
    ALONE = "alone"


class Adjustment(StrEnum):
    """What a visitor asked for at check-in (service standards: *reasonable adjustments*)."""

    INTERPRETER = "interpreter"
    BSL = "bsl"
    HEARING_LOOP = "hearing_loop"
    STEP_FREE = "step_free"
    QUIET = "quiet"
    READING = "reading"
    WOMAN = "woman"
    MAN = "man"
    OTHER = "other"


class BreachReason(StrEnum):
    """Why somebody was not seen within the standard: the officer's choice from a closed list."""

    NO_OFFICER = "no_officer"
    INTERPRETER = "interpreter"
    ROOM = "room"
    EARLIER_VISIT = "earlier_visit"
    EMERGENCY = "emergency"
    SYSTEM = "system"
    VISITOR = "visitor"
    OTHER = "other"


class Arrived(Facts, frozen=True, array_like=True, gc=False):
    """Somebody has checked in; the first touch of the last step counts, on the device's clock.

    Attributes:
        told_min: between which minutes the visitor was told that most people wait; None: nothing was told.
    """

    code: str
    category: Category
    arrived_at: Instant
    road: Road
    language: str
    appointment: SubjectId | None = None
    appointment_at: Instant | None = None
    party: int = 1
    urgent: bool = False
    told_min: tuple[int, int] | None = None


class Called(Facts, frozen=True, array_like=True, gc=False):
    """The officer called the visitor to a place; the first accepted call claims the visit."""

    place: str


class MarkedAbsent(Facts, frozen=True, array_like=True, gc=False):
    """The visitor did not come when called."""


class Returned(Facts, frozen=True, array_like=True, gc=False):
    """A visitor who missed a call is back."""


class Seen(Facts, frozen=True, array_like=True, gc=False):
    """The officer starts, with the visitor present and able to be dealt with."""


class Transferred(Facts, frozen=True, array_like=True, gc=False):
    """The visit waits again, for somebody else; for whom is told in the personal part."""


class Finished(Facts, frozen=True, array_like=True, gc=False):
    """The visitor has been dealt with."""


class Left(Facts, frozen=True, array_like=True, gc=False):
    """The visitor went without having been seen."""


class BreachExplained(Facts, frozen=True, array_like=True, gc=False):
    """Why the standard was missed."""

    reason: BreachReason


class Noted(Facts, frozen=True, array_like=True, gc=False):
    """An officer wrote a note; the note is the personal part."""


class Recoded(Facts, frozen=True, array_like=True, gc=False):
    """The ticket code was changed because another visit carries the same one."""

    code: str


class Prioritised(Facts, frozen=True, array_like=True, gc=False):
    """The visit bypasses the queue, or no longer does."""

    urgent: bool


class Imported(Facts, frozen=True, array_like=True, gc=False):
    """A line of another system's wait log; instants are that system's, and so may the station be."""

    code: str
    category: Category
    station: str
    appointment_at: Instant | None = None
    arrived_at: Instant | None = None
    called_at: Instant | None = None
    seen_at: Instant | None = None
    finished_at: Instant | None = None
    left_at: Instant | None = None


class VisitDetails(Personal, frozen=True, omit_defaults=True):
    """The personal part of a visit; a later entry's fields replace an earlier one's, notes add up."""

    reason: str | None = None
    adjustments: tuple[Adjustment, ...] | None = None
    interpreter: str | None = None
    child: Child | None = None
    named_officer: str | None = None
    waits_for: str | None = None
    name: str | None = None
    note: str | None = None
    receipt: str | None = None
