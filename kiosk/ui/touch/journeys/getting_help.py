"""“Get help now”: laid over any page, which is kept beneath it and returned to."""

from enum import Enum

from kiosk.ui.touch.pages import getting_help
from kiosk.ui.touch.view import Page


class Help(Enum):
    """How far a call for help has come."""

    CALLED = "called"
    SLOW = "slow"
    COMING = "coming"
    FAILED = "failed"

    @property
    def page(self) -> Page:
        """What is shown."""
        match self:
            case Help.CALLED:
                return getting_help.called()
            case Help.SLOW:
                return getting_help.slow()
            case Help.COMING:
                return getting_help.coming()
            case Help.FAILED:
                return getting_help.failed()
