"""Phrases, their translations, times and numbers."""

import datetime as dt
import hashlib
import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout

from kiosk import places
from kiosk.domain.instant import Instant, from_datetime
from kiosk.settings import read_station
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import common
from kiosk.ui.phrases.board import WAITING
from kiosk.ui.texts import LANGUAGES, Code, Texts, offered, texts, translation_digests, translation_file

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
_NAMES = re.compile(r"[^\W\d_]{4,}")
FILES = sorted((places.resources() / "translations").glob("kiosk_*.ts"))


def _bare(text: str) -> str:
    """Text without the invisible marks that keep directions apart."""
    return "".join(letter for letter in text if letter not in "\u200f\u2066\u2068\u2069")


def _at(text: str) -> Instant:
    return from_datetime(dt.datetime.fromisoformat(text))


def test_every_language_that_is_offered_has_a_file() -> None:
    """A language button without a translation behind it would show English."""
    assert {tool.language_of(file) for file in FILES} == set(LANGUAGES) - {"en"} == set(tool.PLURALS)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_public_phrase_is_translated(file: Path) -> None:
    """No visitor meets an English sentence, a missing plural form or a lost placeholder."""
    assert tool.check(file) == []


def test_no_file_was_taken_for_another() -> None:
    """Urdu in the Pashto file is in the right script, complete, and wrong."""
    assert tool.alike(FILES) == []


def test_a_file_taken_for_another_is_found(tmp_path: Path) -> None:
    """The check above must be able to fail."""
    for language in ("ur", "ps"):
        text = (places.resources() / "translations" / "kiosk_ur.ts").read_text(encoding="utf-8")
        (tmp_path / f"kiosk_{language}.ts").write_text(text, encoding="utf-8")
    (finding,) = tool.alike(sorted(tmp_path.glob("*.ts")))
    assert finding.startswith("kiosk_ps.ts and kiosk_ur.ts: ")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pa", "ਪੰਜਾਬੀ"), ("zh-Hans", "中文"), ("ti", "ትግርኛ"), ("uk", "Українська"), ("ur", "QR کوڈ"),
        ("ta", "BSL"), ("pl", "ąęół"), ("ar", "101"),
    ],
)  # fmt: skip
def test_the_script_of_a_language_is_known(language: str, text: str) -> None:
    """A check that cries wolf at names and numbers would be switched off."""
    assert tool.in_script(text, language) >= tool.LEAST_OF_SCRIPT


@pytest.mark.parametrize(
    ("language", "text"),
    [("pa", "हिन्दी"), ("zh-Hans", "Chinese"), ("uk", "Ukrainian"), ("so", "Русский"), ("ti", "عربي")],
)
def test_another_script_is_seen(language: str, text: str) -> None:
    """A sentence left in English, or pasted from another column, is seen by its letters."""
    assert tool.in_script(text, language) < tool.LEAST_OF_SCRIPT


@pytest.mark.parametrize("language", tool.PLURALS)
def test_plural_forms_are_those_of_qt(language: str, tmp_path: Path) -> None:
    """The table is what translators fill in; Qt must take each form for the numbers it says, and no other."""
    forms = tool.PLURALS[language]
    file = tmp_path / f"kiosk_{language}.ts"
    texts_of_forms = [f"{{n}} form {number}" for number in range(len(forms))]
    assert tool.fill(file, {("board", WAITING.source): texts_of_forms}, COMMON) == []
    tool.compile_file(file)
    said = Texts(language, tmp_path)
    taken = {
        n: next(number for number, numbers in enumerate(forms) if n in numbers)
        for n in (0, 1, 2, 3, 5, 11, 21, 100, 101)
        if any(n in numbers for numbers in forms)
    }
    assert len(taken) == 9
    assert {n: int(_bare(said(WAITING, n=n))[-1]) for n in taken} == taken


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
        ("<translation>Wstecz<", "<translation>Wstecz ۳<", "has other digits than 0 to 9"),
        ("<translation>Wstecz<", "<translation>واپس<", "is not written in the script of its language"),
        (
            "<numerusform>Teraz czeka {n} osób.</numerusform>",
            "<numerusform>Teraz czekają.</numerusform>",
            "has the placeholders [], not ['n']",
        ),
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
    assert {tag for tag in LANGUAGES if texts(tag).is_rtl} == {"ur", "ar", "ckb", "fa", "ps"}
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
    assert texts("zh-Hans").date(moment) == "6月21日 星期日"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_names_of_its_own_for_days_and_months(language: str) -> None:
    """Where Qt has none for a language it would say them in English, and nobody would notice here."""
    said = texts(language)
    days = [
        _at(f"2026-{month:02}-{day:02}T12:00:00+00:00")
        for month in range(1, 13)
        for day in (3, 4, 5, 6, 7, 8, 9)
    ]
    assert len({said.short_date(day) for day in days}) == len({said.date(day) for day in days}) == len(days)
    if language != "en":
        english = {name for day in days for name in _NAMES.findall(texts("en").date(day))}
        assert not english & {name for day in days for name in _NAMES.findall(said.date(day))}


@pytest.mark.parametrize("language", [tag for tag in LANGUAGES if texts(tag).is_rtl])
def test_a_date_is_read_from_the_right_where_the_language_is(language: str) -> None:
    """A date is isolates and commas only; Qt takes such a text to run from left to right."""
    shown = texts(language).date_and_time(_at("2026-06-20T23:30:00+00:00"))
    layout = QTextLayout(shown)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    assert line.cursorToX(0)[0] > line.cursorToX(len(shown))[0]


def test_persian_months_have_no_ending_of_a_date_with_a_year() -> None:
    """Qt's February is "of February" there, which nothing follows."""
    assert "فوریهٔ" not in texts("fa").short_date(_at("2026-02-04T12:00:00+00:00"))
    assert "فوریه" in texts("fa").short_date(_at("2026-02-04T12:00:00+00:00"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_digits_are_the_same_in_every_language(language: str) -> None:
    """The code on the ticket, the clock and the key pad have 0 to 9; two sets of digits on a page confuse."""
    said = texts(language)
    moment = _at("2026-06-20T13:30:00+00:00")
    for shown in (said(WAITING, n=7), said.date_and_time(moment), said.number(1294.1, 1)):
        digits = [letter for letter in shown if letter.isdigit()]
        assert digits
        assert all(digit.isascii() for digit in digits)


def test_numbers_are_written_as_the_language_does() -> None:
    """A decimal point here is a comma in Polish."""
    assert texts("en").number(94.1, 1) == "94.1"
    assert texts("pl").number(94.1, 1) == "94,1"


def test_a_draft_says_that_it_is_one() -> None:
    """Nothing that no qualified translator has read passes for reviewed."""
    assert {tag for tag in LANGUAGES if not texts(tag).is_draft} == {"en"}


def test_a_digest_changes_with_the_file() -> None:
    """A sign-off is for the words that were read, not for what somebody writes there afterwards."""
    digests = translation_digests()
    assert set(digests) == set(LANGUAGES) - {"en"}
    assert len(set(digests.values())) == len(digests)
    assert digests["pl"] == hashlib.sha256(translation_file("pl").read_bytes()).hexdigest()


def test_a_missing_file_falls_back_to_english(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """English is better than an empty window; the log says what is missing."""
    lost = Texts("pl", tmp_path)
    assert lost(common.START_AGAIN) == common.START_AGAIN.source
    assert lost(WAITING, n=1) == "1 person is waiting now."
    assert "translation missing" in caplog.text


def test_a_live_station_offers_no_draft() -> None:
    """Words that nobody has signed off may be shown to be read, never relied on at a counter."""
    demo = read_station(Path("resources/stations/demo.toml"))
    assert offered(demo) == LANGUAGES
    assert offered(msgspec.structs.replace(demo, demo=False)) == ("en",)
