"""What the kiosk says round a leaflet; what stands in it is in the folder `leaflets`."""

from kiosk.ui.phrase import Phrase

LEAFLETS = Phrase("leaflets", "Safety leaflets")
WHICH_LEAFLET = Phrase("leaflets", "Which leaflet would you like?", note="Heading")
HOW_LEAFLET = Phrase(
    "leaflets", "How would you like it?", note="Heading: on paper, on the screen or on a phone"
)
ON_SCREEN = Phrase("leaflets", "Show it on this screen")
ON_PHONE = Phrase("leaflets", "Take it on my phone", note="By a QR code that the phone's camera reads")
ON_PAPER = Phrase("leaflets", "Print it")
IN_LARGE_PRINT = Phrase("leaflets", "Print it in large letters")
OTHER_LANGUAGE = Phrase("leaflets", "In another language")
WHICH_LANGUAGE = Phrase("leaflets", "In which language?", note="Heading")
HOLD_PHONE = Phrase("leaflets", "Point your phone's camera at this code.")
ON_YOUR_PHONE = Phrase(
    "leaflets", "It stays in your phone's history.", note="A warning, where it could put somebody at risk"
)
BEING_PRINTED = Phrase("leaflets", "Your leaflet is being printed", note="Heading")
TAKE_LEAFLET = Phrase("leaflets", "Please take your leaflet", note="Heading")
CANNOT_PRINT = Phrase("leaflets", "We cannot print it now", note="Heading")
ASK_FOR_IT = Phrase("leaflets", "An officer can give it to you. You can read it on this screen.")
ANOTHER_LEAFLET = Phrase("leaflets", "Another leaflet")
PAGE_OF = Phrase("leaflets", "Page {page} of {pages}", note="At the foot of a printed leaflet")
VERSION = Phrase("leaflets", "Version {version}", note="At the foot of a printed leaflet")
WHO_CAN_HELP = Phrase("leaflets", "Who can help", note="Heading above telephone numbers")
MORE_AT = Phrase("leaflets", "More about this", note="Beside a QR code that leads to a web page")
