"""What the desk window says; English only. One list, over 400 lines: whoever words it reads it in one go."""

from kiosk.domain.emergency import EmergencyReason
from kiosk.domain.feedback import Rating
from kiosk.domain.premises import Problem
from kiosk.domain.printing import PrinterFault
from kiosk.domain.visit.facts import Adjustment, BreachReason, Child
from kiosk.ui.phrase import Phrase

# Top bar
STATION = Phrase("desk", "{station}")
TODAY = Phrase("desk", "{share} % of appointments seen within {limit} min today ({met} of {n})")
TODAY_NOBODY = Phrase("desk", "No appointment to count yet today")
LONGEST = Phrase("desk", "Longest wait now {n} min", one="Longest wait now {n} min")
NOBODY_WAITS = Phrase("desk", "Nobody is waiting")
SIGNED_IN = Phrase("desk", "{name} signed in")
CLOSED_UNTIL = Phrase("desk", "Closed to visitors until {time}")
CLOSED_UNTIL_DAY = Phrase("desk", "Closed to visitors until {day}, {time}")
CLOSED = Phrase("desk", "Closed to visitors")
BAR_TRAY = Phrase("desk", "In-tray: {n}")
BAR_PRINTERS_READY = Phrase("desk", "Printers ready")
BAR_PRINTER = Phrase("desk", "Printer “{printer}”: {state}")
BAR_PRINT_ASKS = Phrase("desk", "Printers: {n} to answer", one="Printers: {n} to answer")
BAR_NO_PRINTER = Phrase("desk", "No printer")

# Waiting
WAITING = Phrase("desk", "Waiting: {n}")
QUEUE = Phrase("desk", "Waiting visitors and yours", note="The name of the list for a screen reader")
QUEUE_KEYS = Phrase(
    "desk",
    "In the list: Space calls the next, Enter starts with the selected, C calls elsewhere, B takes a room",
)
QUEUE_EMPTY = Phrase("desk", "Nobody is waiting. Ctrl+N adds a visitor.")
CALL_NEXT = Phrase("desk", "Call next")
KEY_CALL_NEXT = Phrase("desk", "Space or F2")
ADD = Phrase("desk", "Add")
ADD_VISITOR = Phrase("desk", "Add a visitor")
EXPECTED = Phrase("desk", "Expected")
EXPECTED_NOBODY = Phrase("desk", "No more appointments today")
EXPECTED_LINE = Phrase("desk", "{time} {initial} ({reason})")
EXPECTED_UNNAMED = Phrase("desk", "{time} ({reason})")
EXPECTED_OVERDUE = Phrase("desk", "{line} – {n} min overdue", one="{line} – {n} min overdue")
EXPECTED_NO_SHOW = Phrase("desk", "{line} – did not come")
EXPECTED_MORE = Phrase("desk", "and {n} more", one="and {n} more")
NO_REASON = Phrase("desk", "no reason given")

# A row
APPOINTMENT = Phrase("desk", "Appointment {time}")
APPOINTMENT_WITH = Phrase("desk", "Appointment {time} with {officer}")
SPEAK_PRIVATELY = Phrase("desk", "Wants to speak privately")
INTERPRETER_IN = Phrase("desk", "{language} interpreter")
LANGUAGE_UNKNOWN = Phrase("desk", "Language not known: show the language card")
PARTY = Phrase("desk", "{n} people", one="{n} person")
IN_ROOM = Phrase("desk", "has {room}")
URGENT = Phrase("desk", "Urgent")
OVER = Phrase("desk", "Over {n} min", one="Over {n} min")
OVER_UNEXPLAINED = Phrase("desk", "Over {n} min · why?", one="Over {n} min · why?")
LEFT_OF_WAIT = Phrase("desk", "{n} min left", one="{n} min left")
LAST_MINUTE = Phrase("desk", "Under 1 min left")
CALL_AGAIN_IN = Phrase(
    "desk", "Missed {calls} · call again in {n} s", one="Missed {calls} · call again in {n} s"
)
CALL_AGAIN_NOW = Phrase("desk", "Missed {calls} · call again now")
MISSED_CALLS = Phrase("desk", "{n} calls", one="{n} call")
EARLY = Phrase("desk", "Early · clock starts {time}")
LATE = Phrase("desk", "{n} min late", one="{n} min late")
VERY_LATE = Phrase("desk", "{n} min late · offer another time", one="{n} min late · offer another time")
SHARES_CODE = Phrase("desk", "Another visitor has this code · give a new one")
SAME_APPOINTMENT = Phrase("desk", "Same appointment as {code}")
PROVISIONAL = Phrase("desk", "Provisional")
FROM_TICKET = Phrase("desk", "From the ticket, reason not known yet")
FROM_EARLIER = Phrase("desk", "Left over from {day}")
CALLED_TO = Phrase("desk", "Called to {place} {time}")
CALLED_BY = Phrase("desk", "Called by {officer} to {place} {time}")
WITH_YOU = Phrase("desk", "With you since {time}")
WITH_OFFICER = Phrase("desk", "With {officer} since {time}")
FOR = Phrase("desk", "Waits for {to}")
NEEDS_REASON = Phrase("desk", "Why over the limit?")
SPOKEN_WAIT = Phrase("desk", "waited {n} of {limit} minutes", one="waited {n} of {limit} minutes")

# In hand
NOBODY_IN_HAND = Phrase("desk", "Nobody is selected")
NOBODY_IN_HAND_HINT = Phrase(
    "desk", "Space in the list calls the next visitor. The arrow keys choose somebody else."
)
ARRIVED_AT = Phrase("desk", "Arrived {time}")
CALLED_AT = Phrase("desk", "called {time} to {place}")
CALLED_TIMES = Phrase("desk", "called {n} times", one="called {n} time")
SEEN_AT = Phrase("desk", "seen {time}")
WAITING_MIN = Phrase("desk", "waiting {n} min of {limit}", one="waiting {n} min of {limit}")
WAITED_MIN = Phrase("desk", "waited {n} min of {limit}", one="waited {n} min of {limit}")
ONWARD_MIN = Phrase("desk", "waiting {n} min since the transfer", one="waiting {n} min since the transfer")
NAME = Phrase("desk", "Name: {name}")
PROVISIONAL_VISIT = Phrase(
    "desk", "Provisional: not yet accepted by the centre. Another officer may have called {code} first."
)
NOTE_LINE = Phrase("desk", "Note: {note}")
RECEIPT_LINE = Phrase("desk", "Search record: receipt {receipt}")
CALL = Phrase("desk", "Call")
CALL_AGAIN = Phrase("desk", "Call again")
CALL_TO = Phrase("desk", "Call to …")
NOT_HERE = Phrase("desk", "Not here")
IS_BACK = Phrase("desk", "Is back")
TRANSFER = Phrase("desk", "Transfer")
PRIVATE_ROOM = Phrase("desk", "Room")
NOTE = Phrase("desk", "Note")
FINISH = Phrase("desk", "Finish")
SEEN_NOW = Phrase("desk", "Seen now")
KEY_SEEN = Phrase("desk", "Enter or F9")
LEAVE = Phrase("desk", "Left")
MAKE_URGENT = Phrase("desk", "Urgent")
STORY = Phrase("desk", "Story")
UNDO = Phrase("desk", "Undo {code}")
UNDO_NOTHING = Phrase("desk", "Undo")
NEW_CODE = Phrase("desk", "Give a new code")
ELSEWHERE = Phrase("desk", "With another officer: {n}")
ELSEWHERE_LIST = Phrase("desk", "Visitors with another officer")
UNEXPLAINED = Phrase(
    "desk", "{n} visits of today need a reason: {codes}", one="{n} visit of today needs a reason: {codes}"
)
EXPLAIN = Phrase("desk", "Give the reason")
LEFT_OPEN = Phrase("desk", "{n} visits were left open: {codes}", one="{n} visit was left open: {codes}")
SETTLE = Phrase("desk", "Settle them one by one")

# Messages
CALLED = Phrase("desk", "{code} is called to {place}.")
MARKED_ABSENT = Phrase("desk", "{code} did not come. Call again in 2 minutes.")
BROUGHT_BACK = Phrase("desk", "{code} is back and waits again.")
SEEN = Phrase("desk", "{code} is with you now.")
FINISHED = Phrase("desk", "{code} is finished.")
HAS_LEFT = Phrase("desk", "{code} has left.")
TRANSFERRED = Phrase("desk", "{code} waits for {to}.")
NOTED = Phrase("desk", "The note is kept with {code}.")
MADE_URGENT = Phrase("desk", "{code} is urgent and goes first.")
MADE_ORDINARY = Phrase("desk", "{code} waits in the usual order.")
RECODED = Phrase("desk", "The new code is {code}. Please tell the visitor.")
EXPLAINED = Phrase("desk", "The reason for {code} is noted.")
ROOM_TAKEN = Phrase("desk", "{room} is taken for {code}.")
ROOM_FREE_NOW = Phrase("desk", "{room} is free again.")
TAKEN_BACK = Phrase("desk", "Taken back for {code}: {step}, {time}.")
TELLS_VISITORS = Phrase("desk", "The board and the kiosk tell visitors now.")
DELAY_OVER = Phrase("desk", "The delay is over. Visitors are no longer told.")
PRINTED = Phrase("desk", "The ticket {code} is printed.")
PRINTING = Phrase("desk", "The ticket {code} is on its way to the printer.")
FOUND_BY_TICKET = Phrase("desk", "{code} is here, read from the ticket.")
KNOWN_BY_TICKET = Phrase("desk", "{code}, found by the ticket.")

# What another officer had first
LOST_VISIT = Phrase("desk", "{code} was called first by {officer}.")
LOST_ROOM = Phrase("desk", "{room} was taken first by {officer} for {code}. {other} is free.")
LOST_ROOM_AGAIN = Phrase("desk", "{room} was taken first by {officer} for {code}. It is free again.")
LOST_ROOM_NONE = Phrase("desk", "{room} was taken first by {officer} for {code}. No other room is free.")
TAKE_INSTEAD = Phrase("desk", "Take {room} for {code}")
UNDERSTOOD = Phrase("desk", "Understood")

# Places and rooms
CALL_WHERE = Phrase("desk", "Call {code} to …")
THIS_COUNTER = Phrase("desk", "{counter} (here)")
ROOMS = Phrase("desk", "Private rooms")
SEATS = Phrase("desk", "{n} seats", one="{n} seat")
ROOM_FREE = Phrase("desk", "Free")
ROOM_HELD = Phrase("desk", "{code} until {time}")
ROOM_OVERRUN = Phrase("desk", "{code}, expected back {time}")
ROOM_CLASH = Phrase("desk", "{code} could not have it: it was taken first")
ROOM_PROVISIONAL = Phrase("desk", "Provisional: not yet accepted by the centre")
TAKE_WHICH = Phrase("desk", "Private room for {code}")
TAKE_FREE = Phrase("desk", "{room} – free")
TAKE_HELD = Phrase("desk", "{room} – {code} has it until {time}")
TAKE_OURS = Phrase("desk", "Give {room} back")
TAKE = Phrase("desk", "Take for {code}")
TAKE_FOR_NOBODY = Phrase("desk", "Take")
GIVE_BACK = Phrase("desk", "Give back")
TIME_LINE = Phrase("desk", "{room} today: {state}")

# Panels
CLOSE = Phrase("desk", "Close")
TRANSFER_TO = Phrase("desk", "Transfer {code} to")
TRANSFER_NEUTRAL = Phrase("desk", "For whom shall the visitor wait?")
TRANSFER_OTHER = Phrase("desk", "Somebody else")
TRANSFER_CHOICES = (
    Phrase("desk", "Another officer"),
    Phrase("desk", "Supervisor"),
    Phrase("desk", "Investigation team"),
    Phrase("desk", "Custody"),
    Phrase("desk", "Property store"),
    Phrase("desk", "Licensing"),
)
WAIT_FOR_THEM = Phrase("desk", "Transfer")
NOTE_FOR = Phrase("desk", "Note for {code}")
NOTE_OPTIONAL = Phrase("desk", "Note (not needed)")
NOTE_HINT = Phrase("desk", "Only what the next officer must know. It is erased with the visit.")
SAVE = Phrase("desk", "Save")
WHY_OVER = Phrase("desk", "{code}: why over {limit} minutes?")
WHY_KEYS = Phrase("desk", "Keys 1 to 8, here or in the list. It can wait: the visit goes on.")
BREACH = {
    BreachReason.NO_OFFICER: Phrase("desk", "No officer free"),
    BreachReason.INTERPRETER: Phrase("desk", "Interpreter"),
    BreachReason.ROOM: Phrase("desk", "No room free"),
    BreachReason.EARLIER_VISIT: Phrase("desk", "Earlier visit took long"),
    BreachReason.EMERGENCY: Phrase("desk", "Emergency"),
    BreachReason.SYSTEM: Phrase("desk", "System or device"),
    BreachReason.VISITOR: Phrase("desk", "Visitor’s own reason"),
    BreachReason.OTHER: Phrase("desk", "Something else"),
}
IN_MORE_WORDS = Phrase("desk", "In more words (not needed)")

# Add a visitor
ADD_FIND = Phrase("desk", "What for? Type a reason, a surname or a reference")
ADD_FOUND = Phrase("desk", "Reasons and appointments that fit")
ADD_PRIVATE = Phrase("desk", "Speak privately, no reason asked")
ADD_APPOINTMENT = Phrase("desk", "{time} {name} – {reason} ({reference})")
ADD_NOTHING = Phrase("desk", "No reason or appointment of today fits. Up and down choose; erase to see all.")
ADD_PARTY = Phrase("desk", "People")
ADD_CHILD = Phrase("desk", "Child")
CHILD = {
    Child.NO: Phrase("desk", "No child"),
    Child.WITH_ADULT: Phrase("desk", "Child with an adult"),
    Child.ALONE: Phrase("desk", "Child alone"),
}
ADD_INTERPRETER = Phrase("desk", "Interpreter")
NO_INTERPRETER = Phrase("desk", "No interpreter")
INTERPRETER_UNKNOWN = Phrase("desk", "Language not known")
ADD_ADJUSTMENTS = Phrase("desk", "What helps")
ADJUSTMENT = {
    Adjustment.INTERPRETER: Phrase("desk", "Interpreter"),
    Adjustment.BSL: Phrase("desk", "Sign language (BSL)"),
    Adjustment.HEARING_LOOP: Phrase("desk", "Hearing loop"),
    Adjustment.STEP_FREE: Phrase("desk", "Step-free"),
    Adjustment.QUIET: Phrase("desk", "Quiet space"),
    Adjustment.READING: Phrase("desk", "Help with reading"),
    Adjustment.WOMAN: Phrase("desk", "A woman officer"),
    Adjustment.MAN: Phrase("desk", "A man officer"),
    Adjustment.OTHER: Phrase("desk", "Something else"),
}
ADD_NAME = Phrase("desk", "Name (not needed)")
ADD_PRINT = Phrase("desk", "Print a ticket")
ADD_NOW = Phrase("desk", "Add to the queue")
ADDED = Phrase("desk", "{code} is in the queue.")
ADDED_SAY = Phrase("desk", "Say the code to the visitor")
ADDED_SEEN_BY = Phrase("desk", "To be seen by {time}")
ADDED_BEFORE = Phrase("desk", "{n} waiting before", one="{n} waiting before")
PRINT_TICKET = Phrase("desk", "Print a ticket")
ADD_ANOTHER = Phrase("desk", "Add another")

# The printed ticket
TICKET_HEADING = Phrase("desk", "Your ticket")
TICKET_WATCH = Phrase("desk", "Watch the board: your code and where to go will be shown there.")
TICKET_SEEN_BY = Phrase("desk", "We aim to see you by {time}.")
TICKET_QR = Phrase("desk", "Ticket code {code}, for the officer to scan")

# Story
STORY_OF = Phrase("desk", "Story of {code}")
STORY_LIST = Phrase("desk", "Everything that was recorded")
STORY_LINE = Phrase("desk", "{time}  {what} · {who} · {device}")
STORY_TAKEN_BACK = Phrase("desk", "{time}  Taken back: {what} · {who} · {device}")
STORY_LOADING = Phrase("desk", "Reading the journal …")
WHO_VISITOR = Phrase("desk", "visitor")
DID_ARRIVE = Phrase("desk", "Arrived at the kiosk as {code}")
DID_ARRIVE_DESK = Phrase("desk", "Arrived, added at the desk as {code}")
DID_ARRIVE_PAPER = Phrase("desk", "Arrival read from the ticket {code}")
DID_IMPORT = Phrase("desk", "Brought in from another system as {code}")
DID_CALL = Phrase("desk", "Called to {place}")
DID_MISS = Phrase("desk", "Did not come when called")
DID_RETURN = Phrase("desk", "Came back")
DID_SEE = Phrase("desk", "Seen")
DID_TRANSFER = Phrase("desk", "Transferred to somebody else")
DID_FINISH = Phrase("desk", "Finished")
DID_LEAVE = Phrase("desk", "Left")
DID_EXPLAIN = Phrase("desk", "Reason for the wait: {reason}")
DID_NOTE = Phrase("desk", "Note")
DID_NOTE_WORDS = Phrase("desk", "{what}: {note}")
DID_RECODE = Phrase("desk", "New code {code}")
DID_URGENT = Phrase("desk", "Made urgent")
DID_ORDINARY = Phrase("desk", "No longer urgent")
DID_WITHDRAW = Phrase("desk", "Took a step back")
DID_UNKNOWN = Phrase("desk", "Recorded by a newer program ({kind})")

# Delay notice
DELAY = Phrase("desk", "Delay notice")
DELAY_TELL = Phrase("desk", "Tell visitors")
DELAY_WHY = Phrase("desk", "Why")
DELAY_LONG = Phrase("desk", "Expected delay in minutes (0: not known)")
DELAY_DECLARE = Phrase("desk", "Declare and tell visitors")
DELAY_ON = Phrase("desk", "Visitors are told of a delay since {time}: {reason}. Declared by {officer}.")
DELAY_LAST = Phrase("desk", "Last message {n} min ago.", one="Last message {n} min ago.")
DELAY_AGAIN_DUE = Phrase(
    "desk",
    "Tell visitors again: the last message is {n} min old.",
    one="Tell visitors again: the last message is {n} min old.",
)
DELAY_AGAIN = Phrase("desk", "Tell again")
DELAY_END = Phrase("desk", "It is over")
EMERGENCY = {
    EmergencyReason.INCIDENT: Phrase("desk", "Serious incident"),
    EmergencyReason.BUILDING: Phrase("desk", "Building or safety"),
    EmergencyReason.STAFF: Phrase("desk", "Too few staff"),
    EmergencyReason.SYSTEM: Phrase("desk", "Systems do not work"),
    EmergencyReason.OTHER: Phrase("desk", "Something else"),
}
DELAY_KEY = Phrase("desk", "{reminder} Ctrl+T tells them again.")

# A call for help
HELP_NEEDED = Phrase("desk", "Help is needed: {place}")
HELP_JUST_NOW = Phrase("desk", "Called at {time}, just now")
HELP_SINCE = Phrase("desk", "Called at {time}, {n} min ago", one="Called at {time}, {n} min ago")
HELP_MINE = Phrase("desk", "You are on the way: {place}")
HELP_THEIRS = Phrase("desk", "{officer} is on the way: {place}")
HELP_MORE = Phrase("desk", "{n} more calls for help", one="{n} more call for help")
HELP_ANSWER = Phrase("desk", "I am coming")
HELP_CLOSE = Phrase("desk", "It is dealt with")
HELP_ANSWERED = Phrase("desk", "{place} is told that you are coming.")
HELP_CLOSED = Phrase("desk", "The call for help is closed: {place}.")

# What an officer sees to besides the visits
TAKE_BACK = Phrase("desk", "Take back: {what}")
TOOK_BACK = Phrase("desk", "Taken back: {what}.")

# In-tray
TRAY = Phrase("desk", "In-tray: {n}")
TRAY_LIST = Phrase("desk", "Complaints, feedback and problems in the room")
TRAY_READING = Phrase("desk", "Reading the in-tray …")
TRAY_EMPTY = Phrase("desk", "Nothing waits here.")
TRAY_KEYS = Phrase("desk", "Up and down choose.")
COMPLAINT = Phrase("desk", "Complaint {reference}")
COMPLAINT_ROW = Phrase("desk", "Complaint {reference} · {age}")
COMPLAINT_ROW_PASSED = Phrase("desk", "Complaint {reference} · {age} · passed on")
COMPLAINT_ROW_STILL = Phrase("desk", "Complaint {reference} · {age} · no step for {n} days")
OPEN_DAYS = Phrase("desk", "open for {n} days", one="open for {n} day")
OPEN_TODAY = Phrase("desk", "received today")
RECEIVED_AT = Phrase("desk", "Received {when}.")
WRITTEN_IN = Phrase("desk", "The screen was in {language}.")
NO_STEP = Phrase("desk", "No step for {n} days: please tell the visitor how it stands, or pass it on.")
UPDATE_DUE = Phrase("desk", "The visitor is to hear how it stands by {day}.")
PASSED_ON = Phrase(
    "desk", "Passed on to the Professional Standards Department on {day}, reference {reference}."
)
CONTACT = Phrase("desk", "Safe to contact: {contact}")
NO_CONTACT = Phrase("desk", "Do not contact: no safe way was given.")
FADED = Phrase("desk", "The words are erased, or have not arrived here yet.")
NO_WORDS = Phrase("desk", "No comment was written.")
PSD_REFERENCE = Phrase("desk", "Reference of the Professional Standards Department")
PASS_ON = Phrase("desk", "Passed on")
RESOLVED_HOW = Phrase("desk", "How it was resolved")
RESOLVE = Phrase("desk", "Resolved")
DID_PASS_ON = Phrase("desk", "{what} is with the Professional Standards Department.")
DID_RESOLVE = Phrase("desk", "{what} is resolved.")
FEEDBACK = Phrase("desk", "How we did: {rating}")
FEEDBACK_ROW = Phrase("desk", "How we did: {rating} · {when}")
RATING = {
    Rating.POOR: Phrase("desk", "poor"),
    Rating.GOOD: Phrase("desk", "good"),
    Rating.EXCELLENT: Phrase("desk", "excellent"),
}
READ = Phrase("desk", "Read")
DID_READ = Phrase("desk", "The feedback is put aside as read.")
PROBLEM_ROW = Phrase("desk", "{problem} · {place}")
PROBLEM_SEEN = Phrase("desk", "Reported {when}.")
PROBLEM_AGAIN = Phrase("desk", "Reported {n} times, first {when}.", one="Reported {n} time, first {when}.")
PROBLEM = {
    Problem.DIRTY: Phrase("desk", "Dirty"),
    Problem.BROKEN: Phrase("desk", "Broken"),
    Problem.UNSAFE: Phrase("desk", "Unsafe"),
    Problem.OTHER: Phrase("desk", "Another problem"),
    Problem.PAPER: Phrase("desk", "The printer is out of paper"),
    Problem.PRINTER: Phrase("desk", "The printer does not work"),
    Problem.SOUND: Phrase("desk", "There is no sound"),
    Problem.WAY_OUT: Phrase("desk", "Somebody typed a wrong passphrase"),
}
MEND = Phrase("desk", "Mended")
DID_MEND = Phrase("desk", "Marked as mended: {what}.")

# Printers
PRINTERS = Phrase("desk", "Printers")
PRINTER_LINE = Phrase("desk", "{printer}: {state}")
PRINTER_READY = Phrase("desk", "ready")
PRINTER_STATE = {
    PrinterFault.PAPER_OUT: Phrase("desk", "out of paper"),
    PrinterFault.COVER_OPEN: Phrase("desk", "cover open"),
    PrinterFault.JAMMED: Phrase("desk", "paper stuck"),
    PrinterFault.OFFLINE: Phrase("desk", "offline"),
    PrinterFault.BUSY: Phrase("desk", "busy"),
    PrinterFault.OTHER: Phrase("desk", "does not print"),
}
PRINTERS_NONE = Phrase("desk", "This device has no printer.")
PRINT_NOTHING = Phrase("desk", "Nothing waits for an answer.")
PRINT_TICKET_CALLED = Phrase("desk", "the ticket {code}")
PRINT_SLIP_CALLED = Phrase("desk", "the receipt {code}")
PRINT_LEAFLET_CALLED = Phrase("desk", "a leaflet")
PRINT_OTHER_CALLED = Phrase("desk", "a page")
DID_IT_COME = Phrase("desk", "{time}: Did {what} come out?")
DID_NOT_COME = Phrase("desk", "{time}: {what} did not come out.")
MORE_AFTER = Phrase("desk", "{n} more after this one", one="{n} more after this one")
CAME_OUT = Phrase("desk", "It is printed")
PRINT_AGAIN = Phrase("desk", "Print it again")
LEAVE_IT = Phrase("desk", "Leave it")
PRINT_KEY = Phrase("desk", "{message} Ctrl+P opens the printers.")
PRINT_SETTLED = Phrase("desk", "Noted: {what}.")
PRINT_LEFT = Phrase("desk", "Left unprinted: {what}.")
PRINTS_AGAIN = Phrase("desk", "Printed again: {what}.")
PRINT_GONE = Phrase("desk", "The visitor can choose it again at the kiosk.")

# Visits that were left open
SETTLE_ASK = Phrase("desk", "{code} is still open: how did it end?")
SETTLE_FINISH = Phrase("desk", "Finished")
SETTLE_LEAVE = Phrase("desk", "The visitor left")
SETTLE_KEEP = Phrase("desk", "Keep it open")
SETTLE_DAY = Phrase("desk", "Arrived {day}, {time}")
SETTLE_ARRIVED = Phrase("desk", "Arrived {time}")
KEPT_OPEN = Phrase("desk", "{code} stays open.")
SETTLED_ALL = Phrase("desk", "No other visit is left open.")
