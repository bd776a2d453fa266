"""What the waiting-room board says."""

from kiosk.ui.phrase import Phrase

FRONT_COUNTER = Phrase("board", "Front counter", note="Stands beside the name of the police station")
COUNTER = Phrase("board", "Counter", note="The place that a visitor is called to")
COUNTER_NUMBER = Phrase(
    "board", "Counter {number}", note="The place that a visitor is called to, as in Counter 2"
)
GO_TO = Phrase("board", "Please go to {place}", note="place is the name of a room, which is not translated")
GO_TO_COUNTER = Phrase("board", "Please go to the counter")
GO_TO_COUNTER_NUMBER = Phrase("board", "Please go to counter {number}")
CODE_COMES_HERE = Phrase("board", "When it is your turn, your code appears here.")
LISTEN = Phrase("board", "Please listen for your code. An officer will call you.")
WITH_APPOINTMENT = Phrase("board", "If you have an appointment")
WE_AIM = Phrase("board", "We aim to see you within {n} minutes.", one="We aim to see you within {n} minute.")
TODAY = Phrase(
    "board",
    "Today: {met} of {total}",
    note="Large. Of so many people with an appointment, so many were seen in time.",
)
SEEN_IN_TIME = Phrase(
    "board", "Seen in time, with an appointment.", note="Explains the large line: Today: 48 of 50"
)
WITHOUT_APPOINTMENT = Phrase("board", "Without an appointment")
IN_TURN = Phrase("board", "We see you as soon as we can.")
WAITING = Phrase("board", "{n} people are waiting now.", one="{n} person is waiting now.")
NOBODY_WAITS = Phrase("board", "Nobody is waiting now.")
LONGER_WAIT = Phrase(
    "board", "You may wait longer than usual", note="Heading, while an emergency is declared"
)
INCIDENT = Phrase("board", "Our officers are dealing with an urgent incident.")
BUILDING = Phrase("board", "There is a problem in our building.")
STAFF = Phrase("board", "Fewer officers than usual are here.")
SYSTEM = Phrase("board", "Some of our systems are not working.")
EXCEPTIONAL = Phrase("board", "Something exceptional has happened.")
DELAY = Phrase("board", "It may take about {n} minutes longer.", one="It may take about {n} minute longer.")
DELAY_UNKNOWN = Phrase("board", "We do not know yet how long it will take.")
TOLD_AT = Phrase("board", "As of {time}.", note="When we last told visitors about the emergency")
AGAIN_BY = Phrase("board", "We will tell you again by {time}.")
AGAIN_SOON = Phrase("board", "We will tell you more as soon as we can.")
ANY_HELP = Phrase("board", "Tell us if you need an interpreter, a private space or any other help.")
CALLED = Phrase("board", "Ticket {code}.", note="Spoken before: Please go to room 2")
CLOSED = Phrase("board", "The counter is closed", note="Heading")
OPENS = Phrase("board", "It opens again: {when}.", note="when is a date and time")
