"""How much room a page has: which ornaments fit, and which panels stand upright."""

from kiosk.ui.look import Look

ROOMY = 18
"""A panel so many times as high as its body text has room for icons and signs."""


def is_cramped(look: Look) -> bool:
    """Large text on a low panel: words come before ornaments."""
    return look.panel.height_px < ROOMY * look.text_px("body")


def is_spacious(look: Look) -> bool:
    """A panel that stands upright, with usual text: it has height to spare."""
    return look.panel.height_px > 2 * ROOMY * look.text_px("body")


def tall_mm(look: Look) -> float:
    """How high a choice is where all of its page fits."""
    return 30.0 if is_spacious(look) else 22.0 if look.panel.height_px > look.panel.width_px else 0.0


def page_margin(look: Look) -> int:
    """Around what a page shows."""
    return look.gap if is_cramped(look) else 2 * look.pad if is_spacious(look) else look.pad


def row_gap(look: Look) -> int:
    """Between the rows of a page; wide enough for the focus ring."""
    return (
        max(10, look.gap // 2)
        if is_cramped(look)
        else round(1.4 * look.gap)
        if is_spacious(look)
        else look.gap
    )
