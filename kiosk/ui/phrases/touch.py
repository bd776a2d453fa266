"""What the touch window says to a visitor."""

from kiosk.ui.phrase import Phrase

HOW_CAN_WE_HELP = Phrase("touch", "How can we help?", note="Heading of the first page")
HAVE_APPOINTMENT = Phrase("touch", "I have an appointment")
SPEAK_PRIVATELY = Phrase("touch", "I want to speak to someone privately")
