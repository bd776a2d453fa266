"""What is shown after “Get help now”: an officer has been called, comes, or does not come yet."""

from kiosk.ui.phrases import touch
from kiosk.ui.touch.pages.welcome import EMERGENCY_NUMBER
from kiosk.ui.touch.view import Alert, AsCode, Page, Paragraph, say


def called() -> Page:
    """An officer was called; nobody has answered yet."""
    return Page("help", say(touch.HELP_CALLED), (Paragraph("stay", say(touch.HELP_STAY), is_lead=True),))


def coming() -> Page:
    """An officer has answered."""
    return Page("help", say(touch.HELP_COMES), (Paragraph("stay", say(touch.HELP_STAY), is_lead=True),))


def slow() -> Page:
    """Nobody has answered for half a minute."""
    return Page(
        "help",
        say(touch.HELP_CALLED),
        (
            Alert("slow", say(touch.HELP_SLOW)),
            Paragraph("danger", say(touch.CALL_999, number=AsCode(EMERGENCY_NUMBER)), is_lead=True),
        ),
    )


def failed() -> Page:
    """Nobody could be called."""
    return Page(
        "help",
        say(touch.COUNTER_HELPS),
        (
            Paragraph("helps", say(touch.OFFICER_HELPS), is_lead=True),
            Paragraph("danger", say(touch.CALL_999, number=AsCode(EMERGENCY_NUMBER))),
        ),
    )
