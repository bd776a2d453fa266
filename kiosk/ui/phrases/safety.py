"""Short advice that the board shows in turn, taken from the leaflets. Drafts until a force signs them off."""

from kiosk.ui.phrase import Phrase

STAY_SAFE = Phrase("safety", "Stay safe", note="Heading above a short piece of advice")
LOCK = Phrase("safety", "Lock doors and close windows every time you go out.")
SCAM = Phrase("safety", "The police and your bank never ask you to move money to a safe account.")
PIN = Phrase("safety", "Never tell anybody your PIN or full password.")
BIKE = Phrase("safety", "Lock your bike with two good locks.")
CAR = Phrase("safety", "Take bags and phones out of your car when you park.")
PHONE = Phrase("safety", "In the street, keep your phone out of sight when you do not need it.")
LEAFLET = Phrase("safety", "Leaflets in your language are at the kiosk. Or ask an officer.")
