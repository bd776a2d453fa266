"""The languages that visitors speak: how they call them, how they write them, and what we have on screen.

The list is `resources/languages.json`: English, then the languages most asked for at counters.
"""

from functools import cache
from typing import Literal

import msgspec

from kiosk import places

Script = Literal[
    "Latin", "Arabic", "Bengali", "Cyrillic", "Devanagari", "Ethiopic", "Gujarati", "Gurmukhi", "Han",
    "Malayalam", "Tamil",
]  # fmt: skip


class Language(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language.

    Attributes:
        tag: its BCP 47 tag, which an interpreter is asked for by.
        english: its English name, for staff.
        name: what its speakers call it.
        script: what its name is written in.
        direction: the direction it is written in.
        screen: the tag of the translation that its speakers read, if there is one.
    """

    tag: str
    english: str
    name: str
    script: Script
    direction: Literal["ltr", "rtl"]
    screen: str | None = None


@cache
def spoken() -> tuple[Language, ...]:
    """Every language of the list, English first, then by how often it is asked for."""
    found = (places.resources() / "languages.json").read_bytes()
    return msgspec.json.decode(found, type=tuple[Language, ...])


@cache
def _by_tag() -> dict[str, Language]:
    written = {language.screen: language for language in spoken() if language.screen is not None}
    return written | {language.tag: language for language in spoken()}


def language(tag: str) -> Language | None:
    """The language of a tag, spoken (`cmn`) or on screen (`zh-Hans`); None where it is not in the list."""
    return _by_tag().get(tag)


def self_name(tag: str) -> str:
    """What speakers call a language; on screen, what they call it as they write it."""
    if tag == "zh-Hans":
        return "中文"  # Mandarin is spoken; what is written is Chinese
    found = language(tag)
    return found.name if found is not None else tag


def screen_for(spoken_tag: str) -> str | None:
    """The translation that the speakers of a language read; None where there is none."""
    found = language(spoken_tag)
    return found.screen if found is not None else None
