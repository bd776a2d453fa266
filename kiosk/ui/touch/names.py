"""What visitors read for categories, reasons and adjustments."""

from kiosk.domain.visit.facts import Adjustment, Category
from kiosk.settings import Reason
from kiosk.ui.phrases import codes
from kiosk.ui.touch.view import Words, say

CATEGORIES = {
    Category.SPEAK: codes.SPEAK,
    Category.PRIVATE: codes.PRIVATE,
    Category.HAND_IN: codes.HAND_IN,
    Category.DOCUMENTS: codes.DOCUMENTS,
    Category.RECORD: codes.RECORD,
    Category.OTHER: codes.OTHER,
}
"""The neutral names: all that a public screen says about why somebody is here."""

REASONS = {
    "crime": codes.CRIME,
    "collision": codes.COLLISION,
    "officer": codes.OFFICER,
    "documents": codes.SHOW_DOCUMENTS,
    "found-property": codes.PROPERTY,
    "collect-property": codes.COLLECT,
    "fingerprints": codes.FINGERPRINTS,
    "joining": codes.JOINING,
    "your-data": codes.YOUR_DATA,
    "leaflets": codes.LEAFLETS,
    "other": codes.OTHER,
}
"""By the reason's code; a station's own reasons keep the name in its file."""

ADJUSTMENTS = {
    Adjustment.INTERPRETER: codes.INTERPRETER,
    Adjustment.BSL: codes.BSL,
    Adjustment.HEARING_LOOP: codes.HEARING_LOOP,
    Adjustment.STEP_FREE: codes.STEP_FREE,
    Adjustment.QUIET: codes.QUIET,
    Adjustment.READING: codes.READING,
    Adjustment.WOMAN: codes.WOMAN,
    Adjustment.MAN: codes.MAN,
    Adjustment.OTHER: codes.OTHER_HELP,
}


def reason_name(reason: Reason) -> Words:
    """The name of a reason that is not discreet."""
    phrase = REASONS.get(reason.code)
    return say(phrase) if phrase is not None else reason.name
