"""What the touch window says to a visitor."""

from kiosk.ui.phrase import Phrase

# The first page
HOW_CAN_WE_HELP = Phrase("touch", "How can we help?", note="Heading of the first page")
PROMISE = Phrase(
    "touch",
    "If you have an appointment, we aim to see you within {n} minutes.",
    one="If you have an appointment, we aim to see you within {n} minute.",
)
HAVE_APPOINTMENT = Phrase("touch", "I have an appointment")
NOT_ASKED_WHY = Phrase("touch", "We will not ask you why here.", note="Under: speak to someone privately")
DRAFT = Phrase("touch", "Draft translation", note="Shown until a qualified translator has read all")

# Finding an appointment
SCAN = Phrase("touch", "Scan the code on your letter or phone", note="Heading")
SCAN_HOW = Phrase("touch", "Hold the code in front of the scanner, or choose another way:")
TYPE_REFERENCE = Phrase("touch", "Type the reference")
USE_NAME = Phrase("touch", "Use my surname and birthday")
NONE_OF_THESE = Phrase("touch", "I have none of these")
WHAT_REFERENCE = Phrase("touch", "What is your reference?", note="Heading")
REFERENCE_WHERE = Phrase("touch", "It is on your letter, for example {example}.")
WHAT_SURNAME = Phrase("touch", "What is your surname?", note="Heading")
WHICH_BIRTHDAY = Phrase("touch", "What day and month were you born?", note="Heading; the year is not asked")
BIRTHDAY_HOW = Phrase("touch", "For example {example} for 5 November.")
FIND = Phrase("touch", "Find", note="Button: look for the appointment")
NEXT = Phrase("touch", "Next", note="Button beside a line that is typed into")
YOUR_APPOINTMENT = Phrase("touch", "Your appointment is today at {time}", note="Heading")
VERY_LATE = Phrase("touch", "That was more than 15 minutes ago. An officer may offer you another time.")
NOT_MINE = Phrase("touch", "This is not my appointment")

# Appointments that cannot be used
NOT_FOUND = Phrase("touch", "We cannot find that appointment for today", note="Heading")
NOT_READ = Phrase("touch", "We cannot read that code", note="Heading")
CANCELLED = Phrase("touch", "That appointment was cancelled", note="Heading")
ELSEWHERE = Phrase("touch", "That appointment is at another police station", note="Heading")
CHECKED_IN = Phrase("touch", "You are already checked in", note="Heading")
WATCH_SCREEN = Phrase("touch", "Please sit down. We call you by the code on your ticket.")
OFFICER_HELPS = Phrase("touch", "An officer will help you.")
TAKE_TICKET = Phrase("touch", "Take a ticket")
TRY_AGAIN = Phrase("touch", "Try again")
NEED_HELP = Phrase("touch", "I need help from an officer")
BAD_REFERENCE = Phrase("touch", "Please check the reference: it has 7 letters and digits.")
BAD_SURNAME = Phrase("touch", "Please type your surname.")
BAD_BIRTHDAY = Phrase("touch", "Please type 2 digits for the day and 2 for the month.")
NO_SUCH_DAY = Phrase("touch", "There is no such day. Please check the day and the month.")

# Reasons
WHAT_ABOUT = Phrase("touch", "What is it about?", note="Heading")
RATHER_PRIVATE = Phrase("touch", "I would rather say it privately")
ANOTHER_REASON = Phrase("touch", "Another reason")

# Adjustments
WHAT_HELPS = Phrase("touch", "What would help you today?", note="Heading; adjustments are chosen here")
WHAT_HELPS_HOW = Phrase("touch", "Choose all that you need, or none.")
WOMAN_OR_MAN = Phrase("touch", "A woman or a man", note="Who the visitor would rather speak to")
WHERE_POSSIBLE = Phrase("touch", "where possible")
WHO_TO_SPEAK_TO = Phrase("touch", "Who would you rather speak to?", note="Heading")
NO_MATTER = Phrase("touch", "It does not matter")
NO_INTERPRETER = Phrase("touch", "No interpreter")
WHICH_LANGUAGE = Phrase("touch", "Which language do you speak?", note="Heading; an interpreter is asked for")
ANOTHER_LANGUAGE = Phrase("touch", "Another language")
TELL_LANGUAGE = Phrase("touch", "Tell the officer which.", note="Under: another language")
NEEDED = Phrase("touch", "Selected", note="After the name of something that was ticked, for screen readers")
GET_CODE = Phrase("touch", "Get my code", note="Button that ends the check-in")
NONE_GET_CODE = Phrase("touch", "I need none: get my code", note="Button that ends the check-in")

# While and after
ONE_MOMENT = Phrase("touch", "One moment, please", note="Heading")
PRINTING = Phrase("touch", "Your ticket is being printed.")
TAKE_PAPER = Phrase("touch", "Please take your ticket.")
NO_PAPER = Phrase("touch", "Please take your code from the screen: write it down or take a photo.")
ASK_INTERPRETER = Phrase("touch", "Show this code at the counter and ask for an interpreter.")
GO_TO_COUNTER = Phrase("touch", "Please go to the counter and say this code", note="Heading")
NOT_SAVED = Phrase("touch", "This kiosk is not working properly. The officer will check you in.")
COUNTER_HELPS = Phrase("touch", "Please go to the counter", note="Heading")
CLOSES_IN = Phrase("touch", "This page closes in {n} seconds.", one="This page closes in {n} second.")
MORE_TIME = Phrase("touch", "I need more time")
STILL_THERE = Phrase("touch", "Are you still there?", note="Heading")
FORGETS_IN = Phrase(
    "touch", "In {n} seconds we forget your answers.", one="In {n} second we forget your answers."
)

# Language
MORE_LANGUAGES = Phrase("touch", "More…", note="Button after a few languages: shows all of them")
FIRST_LETTER = Phrase("touch", "Search by first letter", note="Button on the list of languages")
WHICH_LETTER = Phrase("touch", "Which letter does it begin with?", note="Heading: the name of a language")
SHOW_OFFICER = Phrase("touch", "I don't know. Show me an officer.", note="For who cannot find their language")
IN_ENGLISH = Phrase("touch", "We have this in English only.", note="A leaflet that is not translated")

# When the counter is closed, or soon will be
CLOSED_NOW = Phrase("touch", "The counter is closed", note="Heading")
OPENS_AT = Phrase(
    "touch", "It opens again: {when}.", note="when is a date and time, for example Monday 3 May, 08:00"
)
OPEN_ELSEWHERE = Phrase("touch", "{counter} is open until {time}.", note="counter is another police station")
CALL_999 = Phrase("touch", "In danger? Call {number}.", note="number is 999")
CALL_101 = Phrase("touch", "For anything else, call {number}.", note="number is 101")
CLOSES_SOON = Phrase("touch", "The counter closes at {time}.")
MAY_NOT_BE_SEEN = Phrase("touch", "We may not be able to see you today.")

# Help now
GET_HELP = Phrase("touch", "Get help now", note="Button on every page; calls an officer without a sound")
HELP_CALLED = Phrase("touch", "We have called an officer", note="Heading, after: Get help now")
HELP_STAY = Phrase("touch", "Please stay here. Nobody else is told.")
HELP_COMES = Phrase("touch", "An officer is coming to you", note="Heading, after: Get help now")
HELP_SLOW = Phrase("touch", "If nobody comes, please go to the counter.")

# My place in the queue
YOUR_PLACE = Phrase(
    "touch", "You are in the queue", note="Heading, after the ticket's code was scanned again"
)
BEING_CALLED = Phrase(
    "touch", "It is your turn: {place}", note="Heading; place is the room or counter to go to"
)
LEAVE_QUEUE = Phrase("touch", "Leave the queue", note="Button: the visitor does not want to wait any longer")
LEAVE_SURE = Phrase("touch", "Do you want to leave the queue?", note="Heading")
LEAVE_YES = Phrase("touch", "Yes, leave the queue")
LEAVE_NO = Phrase("touch", "No, keep my place")
QUEUE_LEFT = Phrase("touch", "You have left the queue", note="Heading")
COME_BACK = Phrase("touch", "You can check in again at any time.")

# Copy of a search record
HAVE_RECEIPT = Phrase(
    "touch",
    "Do you have the receipt from the search?",
    note="Heading; the paper given after a stop and search",
)
SCAN_RECEIPT = Phrase("touch", "Hold its code in front of the scanner, or choose:")
TYPE_RECEIPT = Phrase("touch", "Type its reference")
NO_RECEIPT = Phrase("touch", "I have no receipt")
WHAT_RECEIPT = Phrase("touch", "What is the reference on the receipt?", note="Heading")
BAD_RECEIPT = Phrase("touch", "Please type the reference, or go back and choose: I have no receipt.")
THREE_MONTHS = Phrase("touch", "You can ask for a copy within 3 months of the search.")

# Reading aloud
STOP_READING = Phrase("touch", "Stop reading", note="Foot bar: ends Read aloud")
LOUDER = Phrase("touch", "Louder", note="Foot bar, while the kiosk reads aloud")
LOWER_SCREEN = Phrase("touch", "Lower", note="Foot bar: brings everything down, for who sits or is short")
HIGHER_SCREEN = Phrase("touch", "Higher", note="Foot bar: the opposite of Lower")
NOT_SPOKEN = Phrase("touch", "What you type is not read aloud.", note="Spoken, so that nobody else hears it")
PART_SPOKEN = Phrase("touch", "{n} choices.", one="{n} choice.", note="Spoken: how many buttons the page has")

# Pages in parts
MORE_CHOICES = Phrase("touch", "More choices")
READ_ON = Phrase("touch", "Read on", note="Button: the next part of a page that does not fit the screen")
PART_OF = Phrase("touch", "Part {part} of {parts}", note="Which part of a page is on the screen")
