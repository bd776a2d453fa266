"""Words that the desk and the manager's window share; English only."""

from kiosk.ui.phrase import Phrase

OF_LIMIT = Phrase(
    "staff", "{n} of {limit} minutes waited, {state}", one="{n} of {limit} minutes waited, {state}"
)
IN_TIME = Phrase("staff", "in time")
NEAR_LIMIT = Phrase("staff", "near the limit")
OVER_LIMIT = Phrase("staff", "over the limit")
