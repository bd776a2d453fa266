"""What a visitor can tell us: how we did, a complaint, a problem in the room."""

from kiosk.ui.phrase import Phrase

TELL_US = Phrase("telling", "Tell us how we did")
WHAT_TO_TELL = Phrase("telling", "What would you like to tell us?", note="Heading")
RATE_US = Phrase("telling", "How my visit was")
COMPLAIN = Phrase("telling", "Make a complaint")
ROOM_PROBLEM = Phrase(
    "telling", "A problem in this room", note="Something in the waiting room is dirty or broken"
)

# How we did
HOW_DID_WE_DO = Phrase("telling", "How did we do today?", note="Heading")
EXCELLENT = Phrase("telling", "Excellent", note="The best of three: excellent, good, poor")
GOOD = Phrase("telling", "Good", note="The middle of three: excellent, good, poor")
POOR = Phrase("telling", "Poor", note="The worst of three: excellent, good, poor")
TELL_MORE = Phrase("telling", "Would you like to tell us more?", note="Heading; a comment is typed")
SEND = Phrase("telling", "Send", note="Button: what was typed goes to the police")
NOTHING_MORE = Phrase("telling", "No, send it as it is", note="Button: without a comment")
THANK_YOU = Phrase("telling", "Thank you", note="Heading")
WE_READ_IT = Phrase("telling", "We read what people tell us, and use it to do better.")

# A complaint
WHAT_WENT_WRONG = Phrase("telling", "What went wrong?", note="Heading; a complaint is typed")
ABOUT_COMPLAINTS = Phrase("telling", "You can also tell an officer, or ask for a private space.")
PLEASE_TYPE = Phrase("telling", "Please type a few words.")
COMPLAINT_RECEIVED = Phrase(
    "telling", "We have received your complaint", note="Heading; its reference stands under it"
)
YOUR_REFERENCE = Phrase("telling", "Your reference", note="Above the reference of a complaint")
KEEP_REFERENCE = Phrase("telling", "Please keep this reference. Ask for it whenever you contact us.")
WHAT_NEXT = Phrase(
    "telling",
    "We try to put things right. If we cannot, our Professional Standards Department looks into it.",
)
EVERY_28_DAYS = Phrase("telling", "If it takes longer, we tell you how it stands every 28 days.")

# Contact
MAY_WE_CONTACT = Phrase("telling", "May we contact you about this?", note="Heading")
YES_CONTACT = Phrase("telling", "Yes, you may contact me")
NO_CONTACT = Phrase("telling", "No, do not contact me")
HOW_TO_CONTACT = Phrase("telling", "Your telephone number or email", note="Heading; it is typed")
IS_IT_SAFE = Phrase(
    "telling", "Is it safe to contact you there?", note="Heading; somebody else may read or hear it"
)
SAFE = Phrase("telling", "Yes, it is safe")
NOT_SAFE = Phrase("telling", "No, it is not safe")
WILL_NOT_CONTACT = Phrase("telling", "We will not contact you.")
BAD_CONTACT = Phrase("telling", "Please check the telephone number or email.")

# A problem in the room
WHAT_IS_WRONG = Phrase("telling", "What is wrong in this room?", note="Heading")
DIRTY = Phrase("telling", "Something is dirty")
BROKEN = Phrase("telling", "Something is broken")
UNSAFE = Phrase("telling", "Something is not safe")
WRONG_OTHERWISE = Phrase("telling", "Something else is wrong")
WE_LOOK_AT_IT = Phrase("telling", "We have told the officer at the counter.")
