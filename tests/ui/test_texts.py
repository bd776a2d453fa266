"""Phrases, their translations, times and numbers."""

import datetime as dt
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import msgspec
import pytest
from PySide6.QtCore import Qt

from kiosk import places
from kiosk.domain.instant import Instant, from_datetime
from kiosk.settings import read_station
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import common
from kiosk.ui.phrases.board import WAITING
from kiosk.ui.texts import LANGUAGES, Code, Texts, offered, texts

_TOP = Path(__file__).resolve().parents[2]
_TOOL = _TOP / "tools" / "translations.py"


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations_tool", _TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


tool = _tool()
COMMON = ("common", "board")
YOUR_CODE = Phrase("test", "Your ticket is {code}")
GO_TO = Phrase("test", "Please go to {place}")
FILES = sorted((places.resources() / "translations").glob("kiosk_*.ts"))


def _bare(text: str) -> str:
    """Text without the invisible marks that keep directions apart."""
    return "".join(letter for letter in text if letter not in "\u2066\u2068\u2069")


def _at(text: str) -> Instant:
    return from_datetime(dt.datetime.fromisoformat(text))


def test_every_language_that_is_offered_has_a_file() -> None:
    """A language button without a translation behind it would show English."""
    assert {tool.language_of(file) for file in FILES} == set(LANGUAGES) - {"en"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_public_phrase_is_translated(file: Path) -> None:
    """No visitor meets an English sentence, a missing plural form or a lost placeholder."""
    assert tool.check(file) == []


def test_phrases_are_declared_rightly() -> None:
    """A phrase with a wrong context or a wrong plural would silently stay English."""
    assert tool.declared_wrongly() == []


def test_no_phrase_is_dead() -> None:
    """Translators are paid by the word; nobody should translate what no window says."""
    assert tool.unused(_TOP / "kiosk") == []


def test_dead_phrases_are_found(tmp_path: Path) -> None:
    """The check above must be able to fail: a program that names one phrase leaves the rest dead."""
    (tmp_path / "page.py").write_text("say(common.BACK)\n", encoding="utf-8")
    dead = tool.unused(tmp_path)
    assert "common.CONTINUE is said nowhere" in dead
    assert "common.BACK is said nowhere" not in dead


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    """The words that windows share, in Polish, to be spoilt."""
    copy = tmp_path / "kiosk_pl.ts"
    copy.write_text(
        (places.resources() / "translations" / "kiosk_pl.ts").read_text(encoding="utf-8"), encoding="utf-8"
    )
    tool.sync(copy, COMMON)
    return copy


@pytest.mark.parametrize(
    ("good", "bad", "finding"),
    [
        ("<translation>Wstecz<", '<translation type="unfinished">Wstecz<', "'Back' is not translated"),
        ("<translation>Wstecz<", "<translation> <", "'Back' has an empty translation"),
        ("<source>Back<", "<source>Backwards<", "'Backwards' is no longer said"),
        ("<source>Back<", "<source>Backwards<", "'Back' is missing"),
        ("<numerusform>Teraz czeka {n} osób.</numerusform>", "", "has 2 of 3 plural forms"),
        (
            "<translation>{date}, {time}<",
            "<translation>{date}, {czas}<",
            "has the placeholders ['czas', 'date']",
        ),
        ("<translation>{date}, {time}<", "<translation>{date}, {time} {<", "has a stray brace"),
    ],
)
def test_check_finds_what_is_wrong_in_a_translation(scratch: Path, good: str, bad: str, finding: str) -> None:
    """The check above must be able to fail, in each of its ways."""
    text = scratch.read_text(encoding="utf-8")
    assert good in text
    scratch.write_text(text.replace(good, bad), encoding="utf-8")
    assert any(finding in found for found in tool.check(scratch, COMMON)), tool.check(scratch, COMMON)


def test_sync_takes_dead_phrases_out_and_marks_new_ones(scratch: Path) -> None:
    """Whoever changes a sentence sees at once which translations are now owed; all others stay."""
    text = scratch.read_text(encoding="utf-8")
    scratch.write_text(text.replace("<source>Back<", "<source>Backwards<"), encoding="utf-8")
    assert tool.sync(scratch, COMMON) == (1, 1)
    assert tool.check(scratch, COMMON) == ["kiosk_pl.ts: common: 'Back' is not translated"]
    assert tool.fill(scratch, {("common", "Back"): ["Wstecz"]}, COMMON) == []
    assert scratch.read_text(encoding="utf-8") == text


def test_fill_refuses_what_fits_no_phrase(scratch: Path) -> None:
    """A mistyped source or too few plural forms are said, not swallowed."""
    wrong = {("common", "Bakc"): ["Wstecz"], ("board", WAITING.source): ["{n} osób"]}
    findings = tool.fill(scratch, wrong, COMMON)
    assert len(findings) == 2
    assert tool.check(scratch, COMMON) == []


def test_compiled_file_speaks(scratch: Path) -> None:
    """What the windows read is what the translator wrote."""
    scratch.write_text(
        scratch.read_text(encoding="utf-8").replace("<translation>Wstecz<", "<translation>Nazad<"),
        encoding="utf-8",
    )
    tool.compile_file(scratch)
    assert Texts("pl", scratch.parent)(common.BACK) == "Nazad"


@pytest.mark.parametrize(
    ("language", "n", "words"),
    [
        ("en", 0, "0 people are"), ("en", 1, "1 person is waiting"), ("en", 2, "2 people are waiting"),
        ("pl", 1, "czeka 1 osoba"), ("pl", 2, "czekają 2 osoby"), ("pl", 4, "czekają 4 osoby"),
        ("pl", 5, "czeka 5 osób"), ("pl", 12, "czeka 12 osób"), ("pl", 22, "czekają 22 osoby"),
        ("pl", 0, "czeka 0 osób"),
    ],
)  # fmt: skip
def test_plurals_follow_the_language(language: str, n: int, words: str) -> None:
    """Polish has three forms; "5 osoby" would show that nobody cared."""
    assert words in texts(language)(WAITING, n=n)


def test_urdu_plural_has_its_own_form(tmp_path: Path) -> None:
    """Urdu has a form for one and a form for more, and each is taken when it is its turn."""
    file = tmp_path / "kiosk_ur.ts"
    assert tool.fill(file, {("board", WAITING.source): ["ایک: {n}", "کئی: {n}"]}, COMMON) == []
    tool.compile_file(file)
    urdu = Texts("ur", tmp_path)
    assert _bare(urdu(WAITING, n=1)) == "ایک: 1"
    assert _bare(urdu(WAITING, n=3)) == "کئی: 3"


def test_languages_live_side_by_side() -> None:
    """The board says a call in the visitor's language and in English at the same time."""
    said = {language: texts(language)(common.START_AGAIN) for language in LANGUAGES}
    assert said["en"] == "Start again"
    assert len(set(said.values())) == len(LANGUAGES)
    assert {language: texts(language).is_rtl for language in LANGUAGES} == {
        "en": False,
        "pl": False,
        "ur": True,
    }
    assert texts("ur").direction is Qt.LayoutDirection.RightToLeft


def test_codes_and_numbers_stay_left_to_right_in_urdu() -> None:
    """K7 must not be read 7K: what has its own direction is isolated, and only where it is needed."""
    assert "\u2066K7\u2069" in texts("ur")(YOUR_CODE, code=Code("K7"))
    assert "\u20667\u2069" in texts("ur")(WAITING, n=7)
    assert "\u2068Room 2\u2069" in texts("ur")(GO_TO, place="Room 2")
    assert texts("en")(YOUR_CODE, code=Code("K7")) == "Your ticket is K7"


@pytest.mark.parametrize(
    ("phrase", "values", "error"),
    [
        (GO_TO, {}, KeyError),
        (GO_TO, {"place": "Room 2", "room": "2"}, KeyError),
        (WAITING, {"n": "7"}, TypeError),
        (GO_TO, {"place": None}, TypeError),
    ],
)
def test_a_wrong_value_is_a_bug_that_shows(
    phrase: Phrase, values: dict[str, object], error: type[Exception]
) -> None:
    """A sentence with "None" or "{place}" in it never reaches a visitor."""
    with pytest.raises(error):
        texts("en")(phrase, **values)


def test_values_are_not_read_as_patterns() -> None:
    """A room called "{n}" is shown as it is; formatting happens once."""
    assert texts("en")(GO_TO, place="{n}") == "Please go to {n}"


@pytest.mark.parametrize(
    ("moment", "time"),
    [
        ("2026-07-01T13:05:00+00:00", "14:05"),
        ("2026-11-22T14:05:00+00:00", "14:05"),
        ("2026-03-29T00:59:00+00:00", "00:59"),
        ("2026-03-29T01:00:00+00:00", "02:00"),
        ("2026-10-25T00:30:00+00:00", "01:30"),
        ("2026-10-25T01:30:00+00:00", "01:30"),
    ],
)
def test_times_are_the_stations(moment: str, time: str) -> None:
    """The wall clock at the counter, summer and winter and on both nights when it changes."""
    assert {texts(language).time(_at(moment)) for language in LANGUAGES} == {time}


def test_dates_are_written_as_the_language_does() -> None:
    """A date after local midnight in summer is that day's, and its names are the language's."""
    moment = _at("2026-06-20T23:30:00+00:00")
    assert texts("en").date(moment) == "Sunday 21 June"
    assert texts("pl").date(moment) == "niedziela, 21 czerwca"
    assert _bare(texts("ur").date(moment)) == "اتوار، 21 جون"
    assert texts("en").short_date(moment) == "21 June"
    assert texts("pl").date_and_time(moment) == "niedziela, 21 czerwca, 00:30"


def test_numbers_are_written_as_the_language_does() -> None:
    """A decimal point here is a comma in Polish."""
    assert texts("en").number(94.1, 1) == "94.1"
    assert texts("pl").number(94.1, 1) == "94,1"


def test_a_draft_says_that_it_is_one() -> None:
    """Nothing that no qualified translator has read passes for reviewed."""
    assert {language: texts(language).is_draft for language in LANGUAGES} == {
        "en": False,
        "pl": True,
        "ur": True,
    }


def test_a_missing_file_falls_back_to_english(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """English is better than an empty window; the log says what is missing."""
    lost = Texts("pl", tmp_path)
    assert lost(common.START_AGAIN) == common.START_AGAIN.source
    assert lost(WAITING, n=1) == "1 person is waiting now."
    assert "translation missing" in caplog.text


def test_a_live_station_offers_no_draft() -> None:
    """Words that nobody has signed off may be shown to be read, never relied on at a counter."""
    demo = read_station(Path("resources/stations/demo.toml"))
    assert offered(demo) == ("en", "pl", "ur")
    assert offered(msgspec.structs.replace(demo, demo=False)) == ("en",)
