"""How much room a page has: which ornaments fit, and how far apart things stand."""

from kiosk.ui.look import Look


def _lines(look: Look) -> float:
    """How many times as high as its body text a panel is."""
    return look.panel.height_px / look.text_px("body")


def is_cramped(look: Look) -> bool:
    """Large text on a low panel: there is room for words, and hardly for anything else."""
    return _lines(look) < 18


def is_low(look: Look) -> bool:
    """A panel without height to give away: one row in the top bar, parts are turned beside the page."""
    return _lines(look) < 23


def is_spacious(look: Look) -> bool:
    """A panel that stands upright, with usual text: it has height to spare."""
    return _lines(look) > 36


def is_large(look: Look) -> bool:
    """Text so large that a bar has room for its words only."""
    return look.scale > 125


def tall_mm(look: Look) -> float:
    """How high a choice is where all of its page fits."""
    return 30.0 if is_spacious(look) else 22.0 if look.panel.height_px > look.panel.width_px else 0.0


def page_margin(look: Look) -> int:
    """Around what a page shows."""
    return look.gap if is_low(look) else 2 * look.pad if is_spacious(look) else look.pad


def row_gap(look: Look) -> int:
    """Between the rows of a page; wide enough for the focus ring."""
    return round(1.4 * look.gap) if is_spacious(look) else max(10, look.gap * 3 // 4)
