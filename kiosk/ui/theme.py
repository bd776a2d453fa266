"""The style sheet, and putting a look on a window: the one place where style enters Qt."""

from dataclasses import fields
from functools import lru_cache
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from kiosk import places
from kiosk.ui import fonts
from kiosk.ui.look import DEFAULT_LOOK, LOOK_PROPERTY, TEXT_ROLES, Look
from kiosk.ui.tokens import Colours
from kiosk.ui.widgets.focus import FocusRing


@lru_cache(maxsize=1)
def _template() -> Template:
    return Template((places.resources() / "style.qss").read_text(encoding="utf-8"))


@lru_cache(maxsize=32)
def stylesheet(look: Look) -> str:
    """The style sheet of a look: `resources/style.qss` with its tokens filled in."""
    tokens: dict[str, str] = {f.name: getattr(look.colours, f.name) for f in fields(Colours)}
    tokens |= {f"text_{role}": f"{look.text_px(role)}px" for role in TEXT_ROLES}
    tokens |= {
        "families": _listed(fonts.families(look.language)),
        "scripts": "\n".join(_script_rule(script, look) for script in fonts.CUT_SCRIPTS if script),
        "gap": f"{look.gap}px",
        "half_gap": f"{look.gap // 2}px",
        "pad": f"{look.pad}px",
        "half_pad": f"{look.pad // 2}px",
        "radius": f"{look.radius}px",
        "small_radius": f"{max(4, look.radius // 2)}px",
        "border": f"{look.border}px",
        "target": f"{look.target}px",
        "field": f"{look.target - 8}px",
        "cell_end": f"{look.pad // 2 + 3}px",  # Fusion sets the words of a cell in by 3 px more
        "scrollbar": f"{max(14, look.target // 3)}px",
        "box": f"{round(look.text_px('body') * 1.15)}px",
    }
    return _template().substitute(tokens)


def _script_rule(script: str, look: Look) -> str:
    """Words of another language than their window's keep their own font."""
    return (
        f'QLabel[script="{script}"] {{ font-family: {_listed(fonts.families_of(script, look.language))}; }}'
    )


def _listed(families: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in families)


def palette(look: Look) -> QPalette:
    """The colours of what Fusion draws by itself: ticks, arrows, list boxes."""
    made = QPalette()
    for role, token in (
        (QPalette.ColorRole.Window, "paper"),
        (QPalette.ColorRole.WindowText, "ink"),
        (QPalette.ColorRole.Base, "card"),
        (QPalette.ColorRole.AlternateBase, "card"),
        (QPalette.ColorRole.Text, "ink"),
        (QPalette.ColorRole.Button, "card"),
        (QPalette.ColorRole.ButtonText, "ink"),
        (QPalette.ColorRole.Highlight, "selected"),
        (QPalette.ColorRole.HighlightedText, "on_selected"),
        (QPalette.ColorRole.PlaceholderText, "muted"),
        (QPalette.ColorRole.ToolTipBase, "ink"),
        (QPalette.ColorRole.ToolTipText, "card"),
        (QPalette.ColorRole.Light, "card"),
        (QPalette.ColorRole.Mid, "outline"),
        (QPalette.ColorRole.Dark, "outline"),
        (QPalette.ColorRole.Shadow, "outline"),
    ):
        made.setColor(role, look.colour(token))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, look.colour("muted"))
    return made


def prepare(application: QApplication) -> None:
    """Set what is the same for every window: the widget style, our fonts, the base font."""
    application.setStyle("Fusion")
    fonts.load()
    application.setFont(DEFAULT_LOOK.font("body"))


def apply(window: QWidget, look: Look) -> None:
    """Put a look on a window (or on a page that stands alone): style, fonts, direction, focus ring."""
    if window.property(LOOK_PROPERTY) == look:
        return
    fonts.load(look.language)
    window.setProperty(LOOK_PROPERTY, look)
    window.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if look.is_rtl else Qt.LayoutDirection.LeftToRight
    )
    FocusRing.on(window)
    window.setPalette(palette(look))
    window.setStyleSheet(stylesheet(look))
