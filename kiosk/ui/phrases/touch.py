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

# Pages in parts
MORE_CHOICES = Phrase("touch", "More choices")
READ_ON = Phrase("touch", "Read on", note="Button: the next part of a page that does not fit the screen")
PART_OF = Phrase("touch", "Part {part} of {parts}", note="Which part of a page is on the screen")
