"""What a visitor has said so far for their check-in. Nothing of it outlives the journey."""

from dataclasses import dataclass, replace

from kiosk.domain.instant import Instant
from kiosk.domain.visit.facts import Adjustment, Category
from kiosk.service.check_in import CheckIn, FoundAppointment

ORDER = tuple(Adjustment)


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers of one visitor.

    Attributes:
        category: None until something was chosen; a visit without one is a private one.
        reason: the code of a reason that the visitor chose by its name.
        receipt: the reference on the receipt of a search, as typed or scanned.
        interpreter: the language wanted, or None where none is wanted.
        touched_at: the first touch of the last step.
    """

    category: Category | None = None
    reason: str | None = None
    appointment: FoundAppointment | None = None
    receipt: str | None = None
    adjustments: frozenset[Adjustment] = frozenset()
    interpreter: str | None = None
    touched_at: Instant | None = None

    @property
    def is_private(self) -> bool:
        """The visitor asked to speak privately."""
        return self.appointment is None and self.category in {None, Category.PRIVATE}

    def with_adjustment(self, adjustment: Adjustment, *, wanted: bool) -> "Answers":
        """The answers with something ticked or not."""
        rest = self.adjustments - {adjustment}
        return replace(self, adjustments=rest | {adjustment} if wanted else rest)

    def with_interpreter(self, language: str | None) -> "Answers":
        """The answers with an interpreter for a language, or with none."""
        chosen = self.with_adjustment(Adjustment.INTERPRETER, wanted=language is not None)
        return replace(chosen, interpreter=language)

    def with_appointment(self, appointment: FoundAppointment) -> "Answers":
        """The answers once the appointment is known, which says itself what it is about."""
        return replace(self, category=None, reason=None, receipt=None, appointment=appointment)

    def needs(self) -> "Answers":
        """Only what would help, without what the visit is about."""
        return Answers(adjustments=self.adjustments, interpreter=self.interpreter)

    def check_in(self, language: str) -> CheckIn:
        """What the service is asked to do."""
        return CheckIn(
            appointment=self.appointment.id if self.appointment else None,
            reason=self.reason,
            category=self.category,
            language=language,
            adjustments=tuple(each for each in ORDER if each in self.adjustments),
            interpreter=self.interpreter,
            receipt=self.receipt,
            touched_at=self.touched_at,
        )


def born(digits: str) -> str | None:
    """The birthday as `MM-DD`, from the digits of day and month; None where there is no such day."""
    if len(digits) != 4 or not digits.isdecimal():
        return None
    day, month = int(digits[:2]), int(digits[2:])
    longest = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}.get(month, 31)
    return f"{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= longest else None
