"""Languages by the names that their speakers give them."""

from kiosk.ui.languages import Language, language, screen_for, self_name, spoken

__all__ = ["Language", "language", "screen_for", "self_name", "spoken"]
