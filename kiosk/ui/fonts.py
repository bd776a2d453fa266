"""The Noto fonts, loaded from packages so that nothing depends on what a machine happens to have.

Qt takes only the default weight of a variable font that an application brings and would smear it to
make it bold, so `tools/fonts.py` cuts a regular and a bold of each script used on screen into
`resources/fonts`, with line heights that fit together. Where that folder is missing, the variable
fonts serve: text is still right, only its bold is smeared and its lines are further apart.
"""

import importlib.util
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontDatabase

from kiosk import places

LATIN = "Noto Sans"
_SCRIPTS = {
    "am": "Ethiopic", "ar": "Arabic", "bn": "Bengali", "ckb": "Arabic", "fa": "Arabic", "gu": "Gujarati",
    "hi": "Devanagari", "ne": "Devanagari", "pa": "Gurmukhi", "phr": "Arabic", "pnb": "Arabic",
    "prs": "Arabic", "ps": "Arabic", "syl": "Bengali", "ta": "Tamil", "ti": "Ethiopic", "ur": "Arabic",
}  # fmt: skip
_RTL_SCRIPTS = frozenset({"Arabic", "Hebrew"})
CUT_SCRIPTS = ("", "Arabic", "Bengali", "Devanagari", "Ethiopic", "Gujarati", "Gurmukhi", "Tamil")
"""Scripts that are cut; the empty one is Latin, Greek and Cyrillic."""


@cache
def folder() -> Path:
    """The folder of the variable fonts; the package is found, not imported."""
    found = importlib.util.find_spec("manimgx_fonts")
    if found is None or found.origin is None:
        message = "the package manimgx-fonts is not installed"
        raise ModuleNotFoundError(message)
    return Path(found.origin).parent


def variable_file(script: str) -> Path:
    """The variable font of a script."""
    return folder() / f"NotoSans{script}[wght].ttf"


def cuts() -> list[tuple[str, str]]:
    """Every (script, weight) that is cut; the regular of Latin is right as it comes."""
    return [
        (script, weight)
        for script in CUT_SCRIPTS
        for weight in ("Regular", "Bold")
        if script or weight == "Bold"
    ]


def cut_file(script: str, weight: str) -> Path:
    """Where `tools/fonts.py` puts the "Regular" or "Bold" of a script."""
    return places.resources() / "fonts" / f"NotoSans{script}-{weight}.ttf"


def script(language: str) -> str:
    """The script of a language as our font files name it; empty for Latin, Greek and Cyrillic."""
    return _SCRIPTS.get(language.partition("-")[0].lower(), "")


def families(language: str) -> tuple[str, ...]:
    """Font families for text of a language, the best first.

    The language's own script leads: it is what shapes its words, and it spares Qt a search through
    fonts that cannot.
    """
    own = script(language)
    return (f"{LATIN} {own}", LATIN) if own else (LATIN,)


def is_rtl(language: str) -> bool:
    """Whether a language is written from right to left."""
    if script(language) in _RTL_SCRIPTS:
        return True
    return QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft


@cache
def _load_script(name: str) -> None:
    regular, bold = cut_file(name, "Regular"), cut_file(name, "Bold")
    for file in (regular if regular.is_file() else variable_file(name), bold):
        if file.is_file():
            QFontDatabase.addApplicationFont(str(file))


def load(*languages: str) -> None:
    """Make the fonts of some languages known to Qt; each is loaded once, Latin always."""
    _load_script("")
    for language in languages:
        if own := script(language):
            _load_script(own)
