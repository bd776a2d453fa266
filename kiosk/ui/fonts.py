"""The Noto fonts, loaded from packages so that nothing depends on what a machine happens to have.

Qt takes only the default weight of a variable font that an application brings and would smear it to
make it bold, so `tools/fonts.py` cuts a true bold of each script used on screen into
`resources/fonts`. Where that folder is missing, text is still right, only its bold is smeared.
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
BOLD_SCRIPTS = ("", "Arabic", "Bengali", "Devanagari", "Ethiopic", "Gujarati", "Gurmukhi", "Tamil")
"""Scripts that get a true bold; the empty one is Latin, Greek and Cyrillic."""


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


def bold_file(script: str) -> Path:
    """Where the true bold of a script is put by `tools/fonts.py`."""
    return places.resources() / "fonts" / f"NotoSans{script}-Bold.ttf"


def script(language: str) -> str:
    """The script of a language as our font files name it; empty for Latin, Greek and Cyrillic."""
    return _SCRIPTS.get(language.split("-")[0].lower(), "")


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
    for file in (variable_file(name), bold_file(name)):
        if file.is_file():
            QFontDatabase.addApplicationFont(str(file))


def load(*languages: str) -> None:
    """Make the fonts of some languages known to Qt; each is loaded once, Latin always."""
    _load_script("")
    for language in languages:
        if own := script(language):
            _load_script(own)
