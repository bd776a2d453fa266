"""What a visitor is told about an expected failure, by the code of the error."""

from kiosk.ui.phrase import Phrase

GO_TO_COUNTER = Phrase("codes", "Something went wrong here. Please go to the counter and show this code.")
