"""What people can expect from us: the public service standards, in plain words of our own.

Source: *Service standards* (West Midlands Police): When you visit us, When you contact us, After a stop
and search, Victims of crime, Telling us how we do.
"""

from kiosk.ui.phrase import Phrase

WHAT_TO_EXPECT = Phrase("standards", "What to expect from us", note="Heading and button")
WHEN_YOU_VISIT = Phrase("standards", "When you visit us", note="Heading of a part")
CLEAN = Phrase("standards", "Our public spaces are clean, tidy and safe.")
WELCOME = Phrase("standards", "We welcome you in a friendly and professional way.")
PRIVATELY = Phrase("standards", "You can talk to us in private.")
WITHIN = Phrase(
    "standards",
    "With an appointment, you are seen within {n} minutes.",
    one="With an appointment, you are seen within {n} minute.",
)
INTERPRETER = Phrase("standards", "If you need an interpreter, we get one by phone.")
ADJUST = Phrase("standards", "Tell us what you need: we adjust as well as we can.")
ADVICE = Phrase("standards", "We have leaflets on staying safe.")
EXCEPTIONS = Phrase(
    "standards", "In an exceptional emergency we may be late. Then we do our best to keep you informed."
)
WHEN_YOU_CALL = Phrase("standards", "When you contact us", note="Heading of a part")
IN_10_SECONDS = Phrase("standards", "Calls to 999: answered within 10 seconds.")
IN_3_MINUTES = Phrase("standards", "Calls to 101 and live chat: answered within 3 minutes.")
IN_5_DAYS = Phrase("standards", "Letters and emails: answered within 5 working days.")
WHEN_WE_COME = Phrase("standards", "When we come to you", note="Heading of a part")
IN_15_MINUTES = Phrase(
    "standards", "In an emergency: within 15 minutes.", note="An officer comes to the caller"
)
IN_1_HOUR = Phrase("standards", "When it is urgent: within 1 hour.", note="An officer comes to the caller")
IN_24_HOURS = Phrase("standards", "Otherwise: within 24 hours.", note="An officer comes to the caller")
IF_VICTIM = Phrase("standards", "If you are a victim of crime", note="Heading of a part")
WITHIN_7_DAYS = Phrase("standards", "We tell you how your case stands within 7 days.")
WITHIN_5_DAYS = Phrase("standards", "We tell you within 5 days when something important happens.")
WITHIN_3_DAYS = Phrase("standards", "After court, we tell you the result within 3 days.")
IF_SEARCHED = Phrase("standards", "If we stop and search you", note="Heading of a part")
ASKED_FOR_COPY = Phrase(
    "standards", "We ask whether you want a copy of the record, and tell you how to get it."
)
IF_UNHAPPY = Phrase("standards", "Good or bad, tell us", note="Heading of a part")
RATE = Phrase("standards", "You can tell us how we did, from poor to excellent.")
ACKNOWLEDGED = Phrase("standards", "We confirm every complaint and give you a reference.")
