"""Words that several public windows share: times, lists, the names of controls."""

from kiosk.ui.phrase import Phrase

REVIEW = Phrase(
    "common", "reviewed", note="Not shown. 'reviewed' once a qualified translator has read all; else 'draft'."
)
LONG_DATE = Phrase("common", "{weekday} {day} {month}", note="Sunday 22 November")
SHORT_DATE = Phrase("common", "{day} {month}", note="22 November")
DATE_AND_TIME = Phrase("common", "{date}, {time}", note="Sunday 22 November, 14:05")
BACK = Phrase("common", "Back")
START_AGAIN = Phrase("common", "Start again")
CONTINUE = Phrase("common", "Continue")
YES = Phrase("common", "Yes")
NO = Phrase("common", "No")
CLOSE = Phrase("common", "Close")
DONE = Phrase("common", "Done", note="On a button, and the word before a message that something was done")
INTERPRETER = Phrase("common", "Interpreter", note="Foot bar: ask for an interpreter")
READ_ALOUD = Phrase("common", "Read aloud", note="Foot bar: speak this page")
BIGGER_TEXT = Phrase("common", "Bigger text", note="Foot bar")
CONTRAST = Phrase("common", "Contrast", note="Foot bar: change the colours")
EXIT_PAGE = Phrase("common", "Exit this page", note="Foot bar: hide this page at once and forget everything")
KEY_SPACE = Phrase("common", "Space", note="The space key of the keyboard on the screen")
KEY_ERASE = Phrase("common", "Erase", note="The key that erases the last letter")
KEY_HYPHEN = Phrase("common", "Hyphen", note="Spoken name of the key -")
KEY_APOSTROPHE = Phrase("common", "Apostrophe", note="Spoken name of the key '")
NOTICE = Phrase("common", "Notice", note="The word that stands before a message")
WARNING = Phrase("common", "Warning", note="The word that stands before a message")
FAULT = Phrase("common", "Fault", note="The word that stands before a message")
