"""What visitors read for the codes of settings and facts: categories, reasons, adjustments.

Of the reasons only those that are not discreet have a name here: no public window names the others.
"""

from kiosk.ui.phrase import Phrase

SPEAK = Phrase("codes", "Speak to an officer")
PRIVATE = Phrase("codes", "I want to speak to someone privately")
HAND_IN = Phrase("codes", "Hand in or collect")
DOCUMENTS = Phrase("codes", "Show documents or sign on")
RECORD = Phrase("codes", "Copy of a search record", note="The record of a stop and search by the police")
OTHER = Phrase("codes", "Something else")

CRIME = Phrase("codes", "Report a crime")
COLLISION = Phrase("codes", "Road collision")
OFFICER = Phrase("codes", "See a named officer", note="An officer whose name the visitor knows")
SHOW_DOCUMENTS = Phrase("codes", "Show documents", note="Driving licence, insurance and the like")
PROPERTY = Phrase("codes", "Hand in or ask about property", note="Lost or found things")
COLLECT = Phrase("codes", "Collect property")
FINGERPRINTS = Phrase("codes", "Fingerprints or certificates")
JOINING = Phrase("codes", "Jobs and volunteering", note="Working for the police")
YOUR_DATA = Phrase("codes", "Ask for my data", note="What the police hold about the visitor")
LEAFLETS = Phrase("codes", "Leaflets")

INTERPRETER = Phrase("codes", "An interpreter")
BSL = Phrase("codes", "British Sign Language")
HEARING_LOOP = Phrase("codes", "Hearing loop")
STEP_FREE = Phrase("codes", "Step-free way", note="For wheelchairs and prams")
QUIET = Phrase("codes", "Quiet space")
READING = Phrase("codes", "Help with reading")
WOMAN = Phrase("codes", "A woman", note="The visitor would rather speak to a woman")
MAN = Phrase("codes", "A man", note="The visitor would rather speak to a man")
OTHER_HELP = Phrase("codes", "Other help", note="An adjustment that is not in the list")
