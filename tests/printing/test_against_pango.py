"""Every language's letters, from our pages and from an independent shaper, compared as ink."""

from dataclasses import replace

import pypdfium2
import pytest

from kiosk.printing.bidi import first_strong_is_rtl
from kiosk.printing.blocks import Align, Block, set_block
from kiosk.printing.faces import Weight
from kiosk.printing.lines import Line
from kiosk.printing.paper import Paper
from kiosk.printing.shaping import Run, shape_paragraph
from tests.helpers.pango import DPI, SIZE, Ink, Pango, darkness, difference

TOLERANCE = 0.15
"""Share of ink that may stand elsewhere: both shapers' pictures of one word differ by 0.04 to 0.09, by the
edges of their pixels; a word that is not shaped differs by 0.4 and more."""

_ARABIC, _LATIN = "Noto Sans Arabic", "Noto Sans"
WORDS = {
    "en": (_LATIN, ("office 999", "flight")),
    "pa": ("Noto Sans Gurmukhi", ("ਪੁਲਿਸ", "ਸ੍ਰੀਮਾਨ", "ਪ੍ਰੇਮ", "ਕਿਰਪਾ 15", "ਅੰਮ੍ਰਿਤ")),
    "ur": (_ARABIC, ("پولیس", "تشریف", "لاہور", "کمرہ ۲۳ یا 305", "ٹھہریے")),
    "pl": (_LATIN, ("żółć", "Proszę 22 gęś")),
    "ro": (_LATIN, ("ștampilă", "poliție")),
    "bn": ("Noto Sans Bengali", ("স্ক্রিনে", "ক্ষমা", "বিজ্ঞপ্তি", "ঘর ১৫ বা 16", "দুঃখিত", "কোথায়")),
    "ar": (_ARABIC, ("الجلوس", "لا", "لأمنك", "الله", "غرفة 12 أو ٣٤", "مُحَمَّد")),
    "gu": ("Noto Sans Gujarati", ("ક્ષમા", "જ્ઞાન", "શ્રીમતી", "સ્ક્રીન ૧૨", "દ્વાર", "વિદ્યાર્થી")),
    "ckb": (_ARABIC, ("پۆلیس", "خۆشەویستی", "ئێوارە", "ژووری ١٢", "گەڵ")),
    "so": (_LATIN, ("Booliska", "Tigidhkaaga 12")),
    "fa": (_ARABIC, ("پلیس", "می‌خواهم", "خانه‌ها", "اتاق ۱۲ یا 34")),
    "ps": (_ARABIC, ("ښځې", "پولیس", "ګړندی", "کوټه ۱۲", "څوک")),
    "zh-Hans": ("Noto Sans SC", ("请坐下，谢谢。", "直骨今海户")),
    "pt": (_LATIN, ("coração", "Polícia", "ninguém não")),
    "es": (_LATIN, ("señor", "¿Cuándo?")),
    "fr": (_LATIN, ("cœur", "où êtes-vous")),
    "it": (_LATIN, ("perché", "città 12")),
    "hi": ("Noto Sans Devanagari", ("प्रयास", "कर्म", "क्षमा", "द्वार", "हिन्दी १२", "कृपया 15", "राष्ट्र")),
    "ta": ("Noto Sans Tamil", ("ஸ்ரீ", "சீட்டு", "கொள்", "பௌர்ணமி", "அறை 12")),
    "uk": (_LATIN, ("Поліція", "їжак ґанок")),
    "ti": ("Noto Sans Ethiopic", ("ቲኬትኩም", "በጃኹም፡ኮፍ", "ሓገዝ።")),
}
SHAPED = {"pa", "ur", "bn", "ar", "gu", "ckb", "fa", "ps", "hi", "ta"}
"""Languages whose letters change with their neighbours; in the others they only stand side by side."""


def _cases(languages: set[str]) -> list[tuple[str, str]]:
    return [(language, word) for language in sorted(languages) for word in WORDS[language][1]]


@pytest.fixture(scope="session")
def pango(tmp_path_factory: pytest.TempPathFactory) -> Pango:
    """The independent shaper."""
    return Pango(tmp_path_factory.mktemp("pango"))


def _drawn(block: Block) -> Ink:
    """A block of one line on a page of its own, as PDFium draws our PDF."""
    (line,) = block.lines
    narrow = replace(block, width=line.width * block.size / 1000)
    paper = Paper(title="Word", language="en")
    page = paper.add_page(narrow.width + 80, narrow.height + 80)
    page.text(narrow, 40, 40, paper.tree.root.add("P"))
    return darkness(pypdfium2.PdfDocument(paper.finish())[0].render(scale=DPI / 72).to_pil())


def _block(text: str, language: str, weight: Weight) -> Block:
    rtl = first_strong_is_rtl(text)
    return set_block(text, language, rtl=rtl, size=SIZE, width=9000, align=Align.LEFT, weight=weight)


def _apart(text: str, language: str) -> Block:
    """The same characters set one by one from left to right, as a program does that cannot shape."""
    runs: list[Run] = []
    for place, char in enumerate(text):
        shaped = shape_paragraph(char.replace(" ", "\u00a0"), language, rtl=False).runs
        runs += [replace(run, start=place, level=0) for run in shaped]
    width = sum(cluster.advance for run in runs for cluster in run.clusters)
    return replace(_block(text, language, Weight.REGULAR), lines=(Line(text, tuple(runs), width),))


@pytest.mark.parametrize(("language", "word"), _cases(set(WORDS)))
@pytest.mark.parametrize("weight", Weight)
def test_a_word_looks_as_an_independent_shaper_draws_it(
    pango: Pango, language: str, word: str, weight: Weight
) -> None:
    """Nobody here reads all these scripts: two programs that know nothing of each other must agree."""
    family, _words = WORDS[language]
    theirs = pango.ink(word, language, family, bold=weight is Weight.BOLD)
    assert difference(_drawn(_block(word, language, weight)), theirs) < TOLERANCE


@pytest.mark.parametrize(("language", "word"), _cases(SHAPED))
def test_the_comparison_sees_letters_that_are_not_shaped(pango: Pango, language: str, word: str) -> None:
    """A comparison that passes whatever is drawn would prove nothing."""
    theirs = pango.ink(word, language, WORDS[language][0])
    assert difference(_drawn(_apart(word, language)), theirs) > 2 * TOLERANCE


@pytest.mark.parametrize(("language", "word"), _cases(set(WORDS) - SHAPED))
def test_the_comparison_sees_letters_in_the_wrong_order(pango: Pango, language: str, word: str) -> None:
    """Where letters only stand side by side, their order is what a comparison must see."""
    theirs = pango.ink(word, language, WORDS[language][0])
    assert difference(_drawn(_block(word[::-1], language, Weight.REGULAR)), theirs) > 2 * TOLERANCE


def test_the_comparison_sees_the_wrong_weight(pango: Pango) -> None:
    """A bold heading printed as body text is a fault that only the thickness of strokes shows."""
    theirs = pango.ink("Lock your doors", "en", _LATIN, bold=True)
    assert difference(_drawn(_block("Lock your doors", "en", Weight.REGULAR)), theirs) > TOLERANCE


def test_every_language_of_the_screens_is_compared() -> None:
    """A language added later must not be left out of the proof."""
    from kiosk.ui.texts import LANGUAGES  # noqa: PLC0415 - the other tests need no Qt

    assert set(LANGUAGES) <= set(WORDS)
