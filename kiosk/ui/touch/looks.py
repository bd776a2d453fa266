"""What the foot bar does to the look of the screen: text size, colours, and how high it stands."""

from dataclasses import replace

from kiosk.ui.look import SCALES, Look
from kiosk.ui.tokens import THEMES


def bigger(look: Look) -> Look:
    """The next text size, after the largest the smallest."""
    return replace(look, scale=SCALES[(SCALES.index(look.scale) + 1) % len(SCALES)])


def other_contrast(look: Look) -> Look:
    """The next theme, after the last the first."""
    themes = list(THEMES.values())
    return replace(look, theme=themes[(themes.index(look.theme) + 1) % len(themes)])


LEAST_LINES = 24
"""A lowered screen has room for so many lines of ordinary text, or it is no use to lower it."""


def can_lower(look: Look) -> bool:
    """Whether a panel reaches too high for who sits, and what is left of it below is enough."""
    panel = look.panel
    left = panel.height_px - panel.reach_y
    return panel.above_px == 0 and panel.reach_y > 0 and left >= LEAST_LINES * panel.body_px


def other_height(look: Look) -> Look:
    """The screen brought down to where everybody reaches, or back to where it was."""
    panel = look.panel
    if panel.above_px:
        return replace(look, panel=panel.raised())
    return replace(look, panel=panel.lowered()) if can_lower(look) else look
