"""Which voice speaks which language of the screens; a language without one is not read aloud."""

from collections.abc import Collection, Iterable
from typing import Any

_WANTED: dict[str, tuple[str, ...]] = {
    "en": ("en-gb", "en-us"),
    "pa": ("pa", "pa-in"),
    "ur": ("ur", "ur-pk"),
    "pl": ("pl", "pl-pl"),
    "ro": ("ro", "ro-ro"),
    "bn": ("bn", "bn-bd", "bn-in"),
    "ar": ("ar", "ar-sa", "ar-eg"),
    "gu": ("gu", "gu-in"),
    "fa": ("fa", "fa-ir"),
    "zh-Hans": ("cmn-latn-pinyin", "zh-cn"),
    "pt": ("pt", "pt-pt", "pt-br"),
    "es": ("es", "es-es"),
    "fr": ("fr-fr", "fr"),
    "it": ("it", "it-it"),
    "hi": ("hi", "hi-in"),
    "ta": ("ta", "ta-in"),
    "uk": ("uk", "uk-ua"),
}
"""Tags of voices that speak a language, the best first, as espeak-ng and as Windows name them.

None for Pashto, Somali and Tigrinya, which nobody gives a voice; nor for Sorani, whose letters espeak-ng's
Kurdish voice (Kurmanji) can only spell.
"""
_SPOKEN_AS = {"cmn": "zh-Hans", "pnb": "", "phr": ""}
"""Spoken languages by the one that their self-name is written in; an empty one is not spoken by any voice."""


def language_of(tag: str) -> str:
    """The language of our table that words under a tag are spoken in: `en-GB` is `en`, `cmn` is `zh-Hans`."""
    if tag in _WANTED:
        return tag
    return _SPOKEN_AS.get(tag, tag.partition("-")[0])


def voice_tag(language: str, found: Collection[str]) -> str | None:
    """The tag of the voice for a language among those found on this machine, in lower case; or None."""
    return next((tag for tag in _WANTED.get(language_of(language), ()) if tag in found), None)


def ids_by_tag(listed: Iterable[Any]) -> dict[str, str]:
    """What pyttsx3 calls the voices it has listed, by their tags in lower case; of two alike the first."""
    return {tag.lower(): voice.id for voice in reversed(tuple(listed)) for tag in voice.languages or ()}


def speakable(found: Iterable[str]) -> frozenset[str]:
    """The languages that a machine with these voices can speak."""
    tags = frozenset(found)
    return frozenset(language for language in _WANTED if voice_tag(language, tags) is not None)
