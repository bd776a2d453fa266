"""Every character that may be shown is in a font that we bring."""

import re
import unicodedata
import xml.etree.ElementTree as ET
from functools import cache

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFont, QFontInfo

from kiosk import places
from kiosk.settings import read_station
from kiosk.ui import fonts
from kiosk.ui.languages import Language, spoken
from kiosk.ui.texts import LANGUAGES, texts, translation_file

_UNDRAWN = {"Cc", "Cf", "Zs", "Zl", "Zp"}
LEAFLETS = sorted(places.leaflets().glob("*/*.md"))


@cache
def covered(script: str) -> frozenset[int]:
    """The characters of a script's two cuts: those that both have."""
    regular, bold = fonts.cut_file(script, "Regular"), fonts.cut_file(script, "Bold")
    found = [TTFont(file).getBestCmap() for file in (regular, bold) if file.is_file()]
    assert found
    return frozenset.intersection(*(frozenset(each) for each in found))


def lost(text: str, language: str) -> set[str]:
    """The characters of a text that neither its script's font nor the Latin one has."""
    known = covered("") | covered(fonts.script(language))
    return {
        letter for letter in text if ord(letter) not in known and unicodedata.category(letter) not in _UNDRAWN
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_character_of_a_translation_is_in_our_fonts(language: str) -> None:
    """A box, or a letter from whatever font a machine has, in the middle of a word is not reading."""
    said = texts(language)
    names = "".join(
        said.locale.standaloneDayName(day) + said.locale.monthName(month)
        for day in range(1, 8)
        for month in range(1, 13)
    )
    figures = said.number(1234.5, 1)
    words = "" if language == "en" else "".join(ET.parse(translation_file(language)).getroot().itertext())  # noqa: S314 - our own file
    assert lost(words + names + figures, language) == set()


@pytest.mark.parametrize("language", spoken(), ids=lambda language: language.tag)
def test_every_self_name_is_in_our_fonts(language: Language) -> None:
    """Whoever looks for their language looks for its name."""
    assert lost(language.name, language.tag) == set()


@pytest.mark.parametrize("file", LEAFLETS, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_every_character_of_a_leaflet_is_in_our_fonts(file: object) -> None:
    """Leaflets are read on the screen, too."""
    path = places.leaflets() / str(file)
    assert lost(path.read_text(encoding="utf-8"), path.stem) == set()


def test_the_demo_stations_names_are_in_our_fonts() -> None:
    """What a station file says is shown in every language."""
    station = read_station(places.resources() / "stations" / "demo.toml")
    names = station.name + station.force + "".join(reason.name for reason in station.reasons)
    assert all(lost(names, language) == set() for language in LANGUAGES)


def test_a_lost_character_is_found() -> None:
    """The check above must be able to fail: our Latin font has no Chinese, our Chinese one no rare sign."""
    assert lost("中", "pl") == {"中"}
    assert lost("𠀀", "zh-Hans") == {"𠀀"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Bold])
def test_fonts_come_from_the_package(language: str, weight: QFont.Weight) -> None:
    """The first family asked for is the one that draws, at its true weight, on any machine."""
    fonts.load(language)
    font = QFont(list(fonts.families(language)))
    font.setWeight(weight)
    assert QFontInfo(font).family() == fonts.families(language)[0]
    assert re.fullmatch("Bold" if weight == QFont.Weight.Bold else "Regular", QFontInfo(font).styleName())


def test_the_list_of_languages_is_whole() -> None:
    """Every translation is some spoken language's, and directions agree with the scripts."""
    assert len(spoken()) == 39
    assert {language.screen for language in spoken()} - {None} == set(LANGUAGES)
    assert len({language.tag for language in spoken()}) == len({language.name for language in spoken()}) == 39
    assert {language.tag for language in spoken() if language.direction == "rtl"} == {
        language.tag for language in spoken() if fonts.is_rtl(language.tag)
    }
    assert all(language.name[0].isalpha() for language in spoken())
