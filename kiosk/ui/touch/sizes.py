"""How much room a page has: which ornaments fit, and which panels stand upright."""

from kiosk.ui.look import Look

ROOMY = 18
"""A panel so many times as high as its body text has room for icons and signs."""


def is_cramped(look: Look) -> bool:
    """Large text on a low panel: words come before ornaments."""
    return look.panel.height_px < ROOMY * look.text_px("body")


def is_upright(look: Look) -> bool:
    """A panel with height to spare, where choices are taller than they must be."""
    return look.panel.height_px > look.panel.width_px


def page_margin(look: Look) -> int:
    """Around what a page shows."""
    return look.gap if is_cramped(look) else look.pad


def row_gap(look: Look) -> int:
    """Between the rows of a page; wide enough for the focus ring."""
    return max(10, look.gap // 2) if is_cramped(look) else look.gap
