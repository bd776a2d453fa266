"""Keeping and erasing what is personal about a subject (UK GDPR; the retention policy)."""

from enum import StrEnum

from kiosk.domain.entry import Facts


class ErasureCause(StrEnum):
    """Why the personal parts of a subject were erased."""

    RETENTION = "retention"
    REQUEST = "request"


class Erased(Facts, frozen=True, array_like=True, gc=False):
    """The subject's personal parts and its keys are gone everywhere, for ever; its facts stay.

    It takes effect wherever it arrives, in whatever order: what is erased does not come back. Only
    whoever numbers the station's entries writes it, and not while a legal hold stands.
    """

    cause: ErasureCause


class Held(Facts, frozen=True, array_like=True, gc=False):
    """A legal hold: nothing of the subject is erased until it is released."""


class Released(Facts, frozen=True, array_like=True, gc=False):
    """The legal hold is over."""
