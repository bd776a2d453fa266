"""What the foot bar does to the look of the screen."""

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
