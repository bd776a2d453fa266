"""What a subject's state becomes: one step on where more entries sort last, else folded from all of them."""

from collections.abc import Iterable, Sequence
from typing import Any

from kiosk.domain.entry import Entry, SubjectId, Withdrawn
from kiosk.domain.folding import fold
from kiosk.store.projections import REFOLD, Projection

Reached = tuple[int, Any]
"""The station number that a state has reached (`REFOLD`: it holds unconfirmed entries), and the state."""


def advanced(
    projection: Projection, subject: SubjectId, reached: Reached | None, entries: Sequence[Entry]
) -> Reached | None:
    """The state after more numbered entries; None where all of the subject's have to be folded anew.

    Args:
        projection: of the subject's family.
        subject: whom they are about.
        reached: None where nothing is known of it yet.
        entries: at least one, all numbered, in the order of their numbers.
    """
    through, state = reached if reached is not None else (0, projection.empty(subject))
    follows = through != REFOLD and through < (entries[0].gseq or 0)
    if not follows or any(isinstance(entry.facts, Withdrawn) for entry in entries):
        return None
    for entry in entries:
        state = projection.apply(state, entry)
    return entries[-1].gseq or 0, state


def folded(projection: Projection, subject: SubjectId, entries: Iterable[Entry]) -> Reached:
    """The state from all entries about a subject, in any order."""
    known = list(entries)
    state = fold(projection.empty(subject), projection.apply, known)
    unconfirmed = any(entry.gseq is None for entry in known)
    return REFOLD if unconfirmed else max((entry.gseq or 0 for entry in known), default=0), state
