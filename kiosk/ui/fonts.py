"""The Noto fonts, loaded from packages so that nothing depends on what a machine happens to have.

Qt takes only the default weight of a variable font that an application brings and would smear it to
make it bold, so `tools/fonts.py` cuts a regular and a bold of each script used on screen into
`resources/fonts`, with line heights that fit together. Where that folder is missing, the variable
fonts serve: text is still right, only its bold is smeared and its lines are further apart.
"""

import importlib.util
import unicodedata
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontDatabase

from kiosk import places
from kiosk.ui.languages import language as known_language

LATIN = "Noto Sans"
_FILES = {
    "Arabic": "Arabic", "Bengali": "Bengali", "Devanagari": "Devanagari", "Ethiopic": "Ethiopic",
    "Gujarati": "Gujarati", "Gurmukhi": "Gurmukhi", "Han": "SC", "Malayalam": "Malayalam", "Tamil": "Tamil",
}  # fmt: skip
"""A script's own font, as font files name it; Latin, Greek and Cyrillic share the one without a name."""
_FURTHER = {"ne": "Devanagari", "syl": "Bengali", "zh": "SC"}
"""Languages that a station file may name beside those of `resources/languages.json`."""
_RTL_SCRIPTS = frozenset({"Arabic", "Hebrew"})
_BY_NAME = {("CJK" if name == "Han" else name.upper()): file for name, file in _FILES.items()}
"""The font of a letter, by the first word of its name."""
_LAST_LATIN = "\u052f"
"""The letters up to here, Latin, Greek and Cyrillic, share the font without a script."""
CUT_SCRIPTS = ("", *_FILES.values())
"""Scripts that are cut; the empty one is Latin, Greek and Cyrillic."""


@cache
def _folder(package: str) -> Path:
    """The folder of a package; it is found, not imported."""
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        message = f"the package {package.replace('_', '-')} is not installed"
        raise ModuleNotFoundError(message)
    return Path(found.origin).parent


def variable_file(script: str) -> Path:
    """The variable font of a script."""
    if script == "SC":
        return _folder("justmytype_intl_cjk") / "fonts/ofl/notosanssc/NotoSansSC[wght].ttf"
    return _folder("manimgx_fonts") / f"NotoSans{script}[wght].ttf"


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


@cache
def script(language: str) -> str:
    """The script of a language as our font files name it; empty for Latin, Greek and Cyrillic."""
    base = language.partition("-")[0].lower()
    found = known_language(language) or known_language(base)
    return _FILES.get(found.script, "") if found is not None else _FURTHER.get(base, "")


@cache
def families(language: str) -> tuple[str, ...]:
    """Font families for text of a language, the best first.

    The language's own script leads: it is what shapes its words, and it spares Qt a search through
    fonts that cannot.
    """
    own = script(language)
    return (f"{LATIN} {own}", LATIN) if own else (LATIN,)


def script_of(text: str) -> str:
    """The script of a text's first letter that is of one with a font of its own; else the empty one."""
    for letter in text:
        if letter > _LAST_LATIN and letter.isalpha():
            return _BY_NAME.get(unicodedata.name(letter, "").partition(" ")[0], "")
    return ""


@cache
def families_of(script_name: str, language: str) -> tuple[str, ...]:
    """Font families for text of a script in a window of a language."""
    return (f"{LATIN} {script_name}", LATIN) if script_name else families(language)


@cache
def is_rtl(language: str) -> bool:
    """Whether a language is written from right to left."""
    if script(language) in _RTL_SCRIPTS:
        return True
    return QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft


@cache
def load_script(name: str) -> None:
    """Make the regular and the bold of a script known to Qt, once."""
    regular, bold = cut_file(name, "Regular"), cut_file(name, "Bold")
    for file in (regular if regular.is_file() else variable_file(name), bold):
        if file.is_file():
            QFontDatabase.addApplicationFont(str(file))


def load_for(text: str) -> None:
    """Make the font of a text known to Qt, whatever language it is in."""
    if own := script_of(text):
        load_script(own)


def load(*languages: str) -> None:
    """Make the fonts of some languages known to Qt; each is loaded once, Latin always."""
    load_script("")
    for language in languages:
        if own := script(language):
            load_script(own)
