import logging

import pytest

from kiosk.printing.faces import Weight, uncovered
from kiosk.printing.lines import break_lines
from kiosk.printing.shaping import PLAIN, STRONG, Paragraph, shape_paragraph
from kiosk.printing.tokens import hold_together
from kiosk.service.paper import TicketPage

_LRM = "\u200e"


def _glyphs(paragraph: Paragraph) -> list[int]:
    return [glyph.number for run in paragraph.runs for cluster in run.clusters for glyph in cluster.glyphs]


def _texts(page: TicketPage) -> list[str]:
    return [page.station, page.heading, page.code, page.printed_at, *page.lines, *page.english_lines]


def test_every_character_of_every_language_has_a_glyph(tickets: dict[str, TicketPage]) -> None:
    """A box instead of a letter makes a ticket useless to the visitor it was written for."""
    for page in tickets.values():
        for text in _texts(page):
            assert not uncovered(text)
            for weight in Weight:
                shaped = shape_paragraph(text, page.language, rtl=page.right_to_left, weight=weight)
                assert 0 not in _glyphs(shaped), text


def test_a_character_without_a_font_is_told_and_drawn_as_a_box(caplog: pytest.LogCaptureFixture) -> None:
    """A page with one box is better than no page, but somebody must learn of it."""
    assert uncovered("K7 ꦲ") == {"ꦲ"}
    with caplog.at_level(logging.WARNING):
        shaped = shape_paragraph("ꦲ", "en", rtl=False)
    assert _glyphs(shaped) == [0]
    assert "U+A9B2" in caplog.text


@pytest.mark.parametrize(
    ("language", "word"),
    [("ur", "تشریف"), ("ar", "الجلوس"), ("hi", "प्रयास"), ("bn", "স্ক্রিনে"), ("ta", "சீட்டு")],
)
def test_letters_take_the_form_their_neighbours_ask_for(language: str, word: str) -> None:
    """Arabic letters that do not join and Indic ones that do not combine cannot be read."""
    whole = _glyphs(shape_paragraph(word, language, rtl=language in {"ur", "ar"}))
    apart = [
        glyph
        for char in word
        for glyph in _glyphs(shape_paragraph(char, language, rtl=language in {"ur", "ar"}))
    ]
    assert sorted(whole) != sorted(apart)


def test_right_to_left_clusters_stand_in_visual_order() -> None:
    """The first letter of an Arabic word stands at its right end."""
    (run,) = shape_paragraph("سلام", "ar", rtl=True).runs
    assert run.is_rtl
    assert "".join(cluster.text for cluster in run.clusters) == "مالس"


def test_bold_is_another_weight_of_the_same_letters() -> None:
    """The fonts are variable: a weight that is not pinned would print headings as body text."""
    regular = shape_paragraph("Your ticket", "en", rtl=False).runs[0]
    bold = shape_paragraph("Your ticket", "en", rtl=False, weight=Weight.BOLD).runs[0]
    assert bold.face is not regular.face
    assert sum(c.advance for c in bold.clusters) > sum(c.advance for c in regular.clusters)
    glyphs = [glyph.number for cluster in regular.clusters for glyph in cluster.glyphs]
    assert bold.face.subset(glyphs) != regular.face.subset(glyphs)


@pytest.mark.parametrize(
    "token",
    [
        "K7",
        "14:05",
        "14:05–14:20",
        "22/11/2026 14:02",
        "+44 121 496 0000",
        "(0121) 496 0000",
        "LH/2026/0417",
        "7K3M-9Q2X",
        "LGBT+",
        "2026-11",
        "front.desk@example.police.uk",
        "www.example.police.uk/lost-property",
    ],
)
def test_tokens_read_from_left_to_right_inside_urdu(token: str) -> None:
    """A telephone number or a span of times with its parts exchanged sends people astray."""
    line = break_lines(shape_paragraph(f"آپ {token} کو", "ur", rtl=True), 100_000)[0]
    shown = "".join(cluster.text for run in line.runs for cluster in run.clusters)
    assert token in shown


@pytest.mark.parametrize("token", ["+44 121 496 0000", "14:05–14:20", "7K3M-9Q2X", "22/11/2026 14:02"])
def test_no_line_ends_inside_a_token(token: str) -> None:
    """Half a phone number on each line is dialled wrong."""
    text = f"Please ring the front counter on {token} before you come."
    paragraph = shape_paragraph(text, "en", rtl=False)
    for width in range(9_500, 30_000, 500):
        assert any(token in line.text for line in break_lines(paragraph, width)), width


def test_plain_numbers_are_left_alone() -> None:
    """Marks around a lone number would cut it off from the word it counts."""
    assert hold_together("آپ 15 منٹ", rtl=True) == "آپ 15 منٹ"
    assert hold_together("K7 کو", rtl=True) == f"{_LRM}K7{_LRM} کو"


@pytest.mark.parametrize("language", ["en", "pl", "ur", "ar", "hi", "ta", "am"])
def test_lines_keep_every_word_and_never_exceed_the_column(
    tickets: dict[str, TicketPage], language: str
) -> None:
    """Text that runs off the paper or vanishes at a break is worse than none."""
    page = tickets[language]
    for text in page.lines:
        paragraph = shape_paragraph(text, page.language, rtl=page.right_to_left)
        for balanced in (False, True):
            lines = break_lines(paragraph, 13_000, balanced=balanced)
            assert len(lines) > 1
            assert all(line.width <= 13_000 for line in lines)
            assert " ".join(line.text for line in lines).split() == text.split()


def test_a_word_wider_than_the_column_is_broken_and_not_clipped() -> None:
    """A long reference or address must still be on the paper in full."""
    word = "Donaudampfschifffahrtsgesellschaftskapitän"
    lines = break_lines(shape_paragraph(word, "de", rtl=False), 6_000)
    assert all(line.width <= 6_000 for line in lines)
    assert "".join(line.text for line in lines) == word


def test_chinese_breaks_between_characters_and_never_before_its_stops() -> None:
    """Chinese has no spaces; a line that begins with a comma or ends with an open bracket looks broken."""
    text = "如果您要离开，请告诉工作人员（或致电0121 496 0000）。我们会叫您的号码“K7”，请坐下；谢谢您！"
    paragraph = shape_paragraph(text, "zh-Hans", rtl=False)
    ends = set()
    for width in range(9_000, 16_000, 250):
        lines = [line.text for line in break_lines(paragraph, width)]
        assert "".join(lines) == text
        assert not any(line[0] in "，。；！）”" or line[-1] in "（“" for line in lines), lines
        assert any("0121 496 0000" in line for line in lines)
        ends |= {line[-1] for line in lines}
    assert len(ends) > 12


def test_chinese_quotation_marks_are_a_pair() -> None:
    """One mark as wide as a character and the other narrow looks like a misprint."""
    runs = shape_paragraph("您的号码“K7”。", "zh-Hans", rtl=False).runs
    marks = [
        (run.face.name, cluster.advance) for run in runs for cluster in run.clusters if cluster.text in "“”"
    ]
    assert marks == [("NotoSansSC-Regular", marks[0][1])] * 2
    assert all(run.face.name == "NotoSans-Regular" for run in shape_paragraph("“K7”", "en", rtl=False).runs)


def test_emphasis_is_bold_and_leaves_no_trace_in_the_text() -> None:
    """What a leaflet stresses must be seen, and not be copied out with marks in it."""
    shaped = shape_paragraph(f"Call {STRONG}999{PLAIN} now", "en", rtl=False)
    assert shaped.text == "Call 999 now"
    assert [run.face.weight for run in shaped.runs] == [Weight.REGULAR, Weight.BOLD, Weight.REGULAR]


def test_balanced_lines_leave_no_lone_word() -> None:
    """A lone "K7." on the last line looks like a mistake and is easily missed."""
    paragraph = shape_paragraph("Please take a seat. Watch the screen for K7.", "en", rtl=False)
    filled, balanced = break_lines(paragraph, 19_500), break_lines(paragraph, 19_500, balanced=True)
    assert filled[-1].text == "K7."
    assert len(balanced) == len(filled)
    assert balanced[-1].width > balanced[0].width * 0.7


def test_empty_text_is_one_empty_line() -> None:
    """A blank line must take its room and not fail."""
    (line,) = break_lines(shape_paragraph("", "en", rtl=False), 1000)
    assert (line.text, line.width) == ("", 0)
