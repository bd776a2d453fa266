"""Words that the desk and the manager's window share; English only."""

from kiosk.ui.phrase import Phrase

OF_LIMIT = Phrase(
    "staff", "{n} of {limit} minutes waited, {state}", one="{n} of {limit} minutes waited, {state}"
)
IN_TIME = Phrase("staff", "in time")
NEAR_LIMIT = Phrase("staff", "near the limit")
OVER_LIMIT = Phrase("staff", "over the limit")

# The line to the centre
LINE = Phrase("staff", "Line to the centre: {state}")
LINE_IN_STEP = Phrase("staff", "In step")
LINE_WAITING = Phrase("staff", "{n} entries waiting since {time}", one="{n} entry waiting since {time}")
LINE_DOWN = Phrase("staff", "Line down, working on our own")
LINE_RESTORED = Phrase("staff", "This device was restored: re-issuing")
LINE_REVOKED = Phrase("staff", "This device is revoked")
LINE_REFUSED = Phrase("staff", "The centre refuses this device")
LINE_HISTORY = Phrase("staff", "The centre was set back: sending again")
