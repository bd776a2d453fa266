"""What the ticket says, on the screen and on paper, in the visitor's language."""

from kiosk.ui.phrase import Phrase

YOUR_CODE = Phrase("ticket", "Your code", note="Heading; the ticket code stands under it, very large")
WATCH = Phrase("ticket", "Please sit down. We call you by this code.")
AIM = Phrase("ticket", "We aim to see you by {time}.")
AHEAD = Phrase("ticket", "{n} people are waiting ahead of you.", one="{n} person is waiting ahead of you.")
FIRST = Phrase("ticket", "Nobody is waiting ahead of you.")
MAY_GO_FIRST = Phrase("ticket", "People with an appointment or in danger may be called first.")
PRIVATE_ROOM = Phrase("ticket", "You can ask to speak in a private room.")
QR = Phrase("ticket", "Code for the police officer to scan", note="Says what the printed QR code is")
ESTIMATE = Phrase(
    "ticket", "Most people wait {low} to {high} minutes now.", note="8 of 10 people wait between these times"
)
ESTIMATE_SURE = Phrase("ticket", "8 of 10 people wait this long. You may wait longer.")
