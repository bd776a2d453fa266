"""What the printed ticket says, in the visitor's language."""

from kiosk.ui.phrase import Phrase

YOUR_CODE = Phrase("ticket", "Your ticket is {code}")
