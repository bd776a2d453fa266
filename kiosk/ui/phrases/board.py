"""What the waiting-room board says."""

from kiosk.ui.phrase import Phrase

GO_TO = Phrase("board", "Please go to {place}", note="place is a room or the counter, already in this language")
