"""Colours of the three themes, and every pair of them that meets on a screen.

Contrast is a rule (EN 301 549 §11.1.4.3, WCAG 2.2 AA): each pair stands in `PAIRS` with the ratio it
must reach in every theme.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours named by what they are for, as #rrggbb."""

    paper: str  # behind everything
    card: str  # behind a group, a control, a table
    ink: str  # text
    muted: str  # second-rank text
    heading: str
    line: str  # ornamental edges of cards
    outline: str  # edges that show where a control is
    bar: str  # top bar
    on_bar: str
    bar_outline: str
    primary: str  # the one main action of a page
    on_primary: str
    primary_down: str  # the main action while it is pressed
    go: str  # in time, start
    on_go: str
    amber: str  # near the limit
    on_amber: str
    red: str  # past the limit, a fault, an irreversible action
    on_red: str
    track: str  # the empty part of rings, bars and table heads
    selected: str  # the row in hand
    on_selected: str
    focus: str  # outer focus ring
    focus_ink: str  # inner focus ring


@dataclass(frozen=True, slots=True)
class Theme:
    """A name to remember it by, and its colours."""

    name: str
    colours: Colours


STANDARD = Theme(
    "standard",
    Colours(
        paper="#f5f7fa", card="#ffffff", ink="#0b0c0c", muted="#4a5563", heading="#0b1f3a",
        line="#b1b9c4", outline="#5d6b7e", bar="#0b1f3a", on_bar="#ffffff", bar_outline="#9fb2cc",
        primary="#1d70b8", on_primary="#ffffff", primary_down="#144e81",
        go="#00703c", on_go="#ffffff", amber="#8a5200", on_amber="#ffffff", red="#b3201a",
        on_red="#ffffff", track="#e6eaf0", selected="#d6e6f5", on_selected="#0b0c0c",
        focus="#ffdd00", focus_ink="#0b0c0c",
    ),
)  # fmt: skip
DARK = Theme(
    "contrast_dark",
    Colours(
        paper="#000000", card="#000000", ink="#ffffff", muted="#e2e2e2", heading="#ffffff",
        line="#ffffff", outline="#ffffff", bar="#000000", on_bar="#ffffff", bar_outline="#ffffff",
        primary="#7cc8ff", on_primary="#000000", primary_down="#b5e0ff",
        go="#7ce8a4", on_go="#000000", amber="#ffc46b", on_amber="#000000", red="#ff9d94",
        on_red="#000000", track="#333333", selected="#7cc8ff", on_selected="#000000",
        focus="#ffdd00", focus_ink="#000000",
    ),
)  # fmt: skip
LIGHT = Theme(
    "contrast_light",
    Colours(
        paper="#ffffff", card="#ffffff", ink="#000000", muted="#1f1f1f", heading="#000000",
        line="#000000", outline="#000000", bar="#000000", on_bar="#ffffff", bar_outline="#ffffff",
        primary="#00347a", on_primary="#ffffff", primary_down="#001f4a",
        go="#004d29", on_go="#ffffff", amber="#573300", on_amber="#ffffff", red="#7d0c07",
        on_red="#ffffff", track="#e0e0e0", selected="#00347a", on_selected="#ffffff",
        focus="#ffdd00", focus_ink="#000000",
    ),
)  # fmt: skip
THEMES = {theme.name: theme for theme in (STANDARD, DARK, LIGHT)}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two colours that meet, and the contrast they must have: 4.5 for text, 3 for shapes."""

    front: str
    behind: str
    minimum: float


PAIRS = (
    Pair("ink", "paper", 4.5),
    Pair("ink", "card", 4.5),
    Pair("ink", "track", 4.5),
    Pair("muted", "paper", 4.5),
    Pair("muted", "card", 4.5),
    Pair("heading", "paper", 4.5),
    Pair("heading", "card", 4.5),
    Pair("heading", "track", 4.5),
    Pair("on_bar", "bar", 4.5),
    Pair("bar_outline", "bar", 3.0),
    Pair("on_primary", "primary", 4.5),
    Pair("on_primary", "primary_down", 4.5),
    Pair("primary", "card", 4.5),
    Pair("primary", "paper", 4.5),
    Pair("on_go", "go", 4.5),
    Pair("go", "card", 4.5),
    Pair("go", "paper", 4.5),
    Pair("go", "track", 3.0),
    Pair("on_amber", "amber", 4.5),
    Pair("amber", "card", 4.5),
    Pair("amber", "paper", 4.5),
    Pair("amber", "track", 3.0),
    Pair("on_red", "red", 4.5),
    Pair("red", "card", 4.5),
    Pair("red", "paper", 4.5),
    Pair("red", "track", 4.5),
    Pair("on_selected", "selected", 4.5),
    Pair("card", "ink", 4.5),
    Pair("outline", "card", 3.0),
    Pair("outline", "paper", 3.0),
    Pair("focus", "focus_ink", 3.0),
    Pair("focus", "bar", 3.0),
)
"""Every pair that a style rule or a painted widget uses; using another one means adding it here.

Focus is a yellow ring over an ink ring: one of the two stands out on any background, and the pair
(focus, focus_ink) is what makes that so.
"""


def contrast(front: str, behind: str) -> float:
    """The WCAG 2 contrast ratio of two #rrggbb colours, 1 to 21."""

    def luminance(colour: str) -> float:
        channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(front), luminance(behind)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
