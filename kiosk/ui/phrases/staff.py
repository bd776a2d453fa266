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

# The way out of a public window
DOOR_HEADING = Phrase("staff", "Staff only")
DOOR_ASKED = Phrase("staff", "Type the passphrase of this device to close the program.")
DOOR_TYPED = Phrase("staff", "{n} characters typed", one="{n} character typed")
DOOR_LEAVE = Phrase("staff", "Close the program")
DOOR_CANCEL = Phrase("staff", "Back to the first page")
DOOR_LOOKING = Phrase("staff", "Checking…")
DOOR_WRONG = Phrase(
    "staff", "That is not the passphrase. Try again in {n} seconds.",
    one="That is not the passphrase. Try again in {n} second.",
)  # fmt: skip
DOOR_AGAIN = Phrase("staff", "You can try again now.")
DOOR_FAULT = Phrase("staff", "Somebody has typed a wrong passphrase at {device}.")
