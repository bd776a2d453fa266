"""What a visitor has said so far. Nothing of it outlives the journey."""

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
        reference, surname, birthday: as typed; `birthday` is up to four digits, day and month.
        interpreter: the language wanted, or None where it is not known or not wanted.
        touched_at: the first touch of the last step.
    """

    category: Category | None = None
    reason: str | None = None
    appointment: FoundAppointment | None = None
    reference: str = ""
    surname: str = ""
    birthday: str = ""
    adjustments: frozenset[Adjustment] = frozenset()
    interpreter: str | None = None
    touched_at: Instant | None = None

    def with_adjustment(self, adjustment: Adjustment, *, wanted: bool) -> "Answers":
        """The answers with something ticked or not."""
        rest = self.adjustments - {adjustment}
        return replace(self, adjustments=rest | {adjustment} if wanted else rest)

    def with_interpreter(self, language: str | None, *, wanted: bool = True) -> "Answers":
        """The answers with an interpreter asked for, or not."""
        chosen = self.with_adjustment(Adjustment.INTERPRETER, wanted=wanted)
        return replace(chosen, interpreter=language if wanted else None)

    def with_appointment(self, appointment: FoundAppointment) -> "Answers":
        """The answers once the appointment is known; nothing that was typed to find it is kept."""
        sought = replace(self, category=None, reason=None, reference="", surname="", birthday="")
        return replace(sought, appointment=appointment)

    def check_in(self, language: str) -> CheckIn:
        """What the service is asked to do."""
        return CheckIn(
            appointment=self.appointment.id if self.appointment else None,
            reason=self.reason,
            category=self.category,
            language=language,
            adjustments=tuple(each for each in ORDER if each in self.adjustments),
            interpreter=self.interpreter,
            touched_at=self.touched_at,
        )


def born(digits: str) -> str | None:
    """The birthday as `MM-DD`, from the digits of day and month; None where there is no such day."""
    if len(digits) != 4 or not digits.isdecimal():
        return None
    day, month = int(digits[:2]), int(digits[2:])
    longest = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}.get(month, 31)
    return f"{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= longest else None
