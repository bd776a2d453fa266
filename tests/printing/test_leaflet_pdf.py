"""Leaflets on A4 in every language, as printers, eyes and screen readers get them."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pypdfium2 as pdfium
import pytest
import zxingcpp
from numpy.typing import NDArray
from pypdfium2 import raw

from kiosk.printing.leaflet import leaflet_pdf
from kiosk.printing.lines import break_lines
from kiosk.printing.shaping import shape_paragraph
from kiosk.service.contacts import Contact
from kiosk.service.leaflet_text import Bullet, Heading, Paragraph
from kiosk.service.leaflets import library
from kiosk.service.paper import LeafletPage, TicketPage
from kiosk.ui.leaflet_page import leaflet_page
from tests.printing.conftest import RIGHT_TO_LEFT

LANGUAGES = [
    "en", "pa", "ur", "pl", "ro", "bn", "ar", "gu", "ckb", "so", "fa", "ps", "zh-Hans",
    "pt", "es", "fr", "it", "hi", "ta", "uk", "ti", "am",
]  # fmt: skip
ADDRESS = "https://www.example.police.uk/leaflets/spot-scams/ur"
CONTACTS = (
    Contact("emergency", "Emergency", "999", "Somebody is in danger now.", "en", "en"),
    Contact("fraud", "Report Fraud", "0300 123 2040", "To report a scam.", "en", "en"),
    Contact("relay", "Text relay", "18001 101", "For people who cannot hear.", "en", "en"),
)
MARGIN_MM = 16
_DPI = 200


@pytest.fixture
def pages(tickets: dict[str, TicketPage]) -> dict[str, LeafletPage]:
    """A leaflet of two sheets in every language, made of the words of its ticket."""
    made = {}
    for language, ticket in tickets.items():
        rtl = language in RIGHT_TO_LEFT
        lines = ticket.lines
        body = [Paragraph(" ".join(lines))]
        for _section in range(8):
            body += [Heading(ticket.heading), *(Bullet(line) for line in lines), Bullet(" ".join(lines * 2))]
        made[language] = LeafletPage(
            language=ticket.language,
            right_to_left=rtl,
            title=ticket.heading,
            heading=ticket.heading,
            is_discreet=False,
            is_large=False,
            blocks=tuple(body),
            contacts_heading=ticket.heading,
            contacts=CONTACTS,
            qr=ADDRESS,
            qr_words=ticket.heading,
            version=f"{ticket.heading} 2026-11",
            page_of="{page} / {pages}",
            digits="0123456789" if language != "fa" else "۰۱۲۳۴۵۶۷۸۹",
            draft_note="Draft. Not signed off.",
        )
    return made


def _pixels(page: pdfium.PdfPage, dpi: int = _DPI) -> NDArray[np.uint8]:
    shown: NDArray[np.uint8] = page.render(scale=dpi / 72, grayscale=True).to_numpy()
    return shown.squeeze()


def _texts(pdf: bytes) -> list[str]:
    return [page.get_textpage().get_text_bounded() for page in pdfium.PdfDocument(pdf)]


def _letters(text: str) -> str:
    """Without what readers place as they like: spaces, line ends, marks of direction."""
    return re.sub(r"[\s\u200c-\u200f\u202a-\u202e\u2066-\u2069]", "", text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("is_large", [False, True])
def test_nothing_is_printed_in_the_margins(
    pages: dict[str, LeafletPage], language: str, *, is_large: bool
) -> None:
    """Office printers cut off what stands at the edge of the sheet."""
    pdf = leaflet_pdf(replace(pages[language], is_large=is_large))
    margin = round((MARGIN_MM - 0.5) * _DPI / 25.4)
    for page in pdfium.PdfDocument(pdf):
        assert page.get_size() == pytest.approx((210 / 25.4 * 72, 297 / 25.4 * 72), abs=0.01)
        ink = _pixels(page) < 250
        assert ink.any()
        for edge in (ink[:, :margin], ink[:, -margin:], ink[:margin], ink[-margin:]):
            assert not edge.any()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_can_be_read_back_in_order(pages: dict[str, LeafletPage], language: str) -> None:
    """Whoever searches, copies or has the file read aloud gets the leaflet from its beginning to its end."""
    page = pages[language]
    foot = re.compile(rf"{_letters(page.version)}.{{1,3}}/.{{1,3}}$")
    told = "".join(foot.sub("", _letters(text)) for text in _texts(leaflet_pdf(page)))
    at = 0
    for block in page.blocks:
        wanted = _letters(block.text)
        if page.right_to_left:  # readers disagree about the place of Latin tokens and stops in such lines
            wanted = max(re.findall(r"[\u0620-\u065f\u066e-\u06d3\u06d5]+", wanted), key=len)
        found = told.find(wanted, at)
        assert found >= 0, wanted
        at = found
    assert told.find("03001232040", at) > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_qr_code_is_read_from_the_page(pages: dict[str, LeafletPage], language: str) -> None:
    """A visitor who takes the web page home needs a code that a telephone reads."""
    document = pdfium.PdfDocument(leaflet_pdf(pages[language]))
    found = [code.text for page in document for code in zxingcpp.read_barcodes(_pixels(page))]
    assert found == [ADDRESS]


def test_without_an_address_there_is_no_code(pages: dict[str, LeafletPage]) -> None:
    """A code that leads nowhere would look like a fault of the telephone."""
    document = pdfium.PdfDocument(leaflet_pdf(replace(pages["en"], qr=None)))
    assert [code for page in document for code in zxingcpp.read_barcodes(_pixels(page))] == []
    assert "Figure" not in [element["type"] for page in document for element in _structure(page)]


@pytest.mark.parametrize("language", ["en", "ur", "ckb", "bn", "zh-Hans"])
def test_numbers_are_neither_split_nor_turned_round(pages: dict[str, LeafletPage], language: str) -> None:
    """Half a telephone number on each line, or its groups exchanged, is dialled wrong."""
    page = pages[language]
    text = f"{page.heading} \u206618001\u00a0101\u2069 {page.heading} \u20660300\u00a0123\u00a02040\u2069"
    paragraph = shape_paragraph(text, language, rtl=page.right_to_left)
    for width in range(8_000, 30_000, 500):
        seen = [
            "".join(cluster.text for run in line.runs for cluster in run.clusters)
            for line in break_lines(paragraph, width)
        ]
        assert sum("18001 101" in line for line in seen) == 1, seen
        assert sum("0300 123 2040" in line for line in seen) == 1, seen
    lines = [line.strip() for text in _texts(leaflet_pdf(page)) for line in text.splitlines()]
    assert {contact.number for contact in CONTACTS} <= set(lines)


def test_every_page_says_its_version_and_its_number(pages: dict[str, LeafletPage]) -> None:
    """Sheets that fell apart are put together again, and an old one is known as old."""
    texts = _texts(leaflet_pdf(pages["en"]))
    assert len(texts) >= 2
    for number, text in enumerate(texts, start=1):
        assert "Your ticket 2026-11" in text
        assert f"{number} / {len(texts)}" in text
    assert "۱" in _texts(leaflet_pdf(pages["fa"]))[0].splitlines()[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_large_print_has_no_letter_under_sixteen_points(pages: dict[str, LeafletPage], language: str) -> None:
    """Large print is what somebody with poor sight can read without help: the small print too."""
    sizes = _sizes(leaflet_pdf(replace(pages[language], is_large=True)))
    assert min(sizes) >= 16
    assert min(_sizes(leaflet_pdf(pages[language]))) >= 9


def _sizes(pdf: bytes) -> set[float]:
    found = set()
    for page in pdfium.PdfDocument(pdf):
        for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            size = ctypes.c_float()
            assert raw.FPDFTextObj_GetFontSize(thing, size)
            found.add(round(size.value, 2))
    return found


def test_a_discreet_leaflet_shows_nothing_larger_than_its_text(pages: dict[str, LeafletPage]) -> None:
    """Whoever sees the sheet from across a room must not learn what it is about."""
    open_, discreet = pages["en"], replace(pages["en"], is_discreet=True, draft_note=None)
    assert max(_sizes(leaflet_pdf(open_))) >= 20
    assert max(_sizes(leaflet_pdf(discreet))) == 12


@pytest.mark.parametrize("topic", ["domestic-abuse", "stalking", "hate-crime"])
@pytest.mark.parametrize("language", ["en", "ur", "pl"])
def test_a_sensitive_topic_stands_nowhere_as_a_title(topic: str, language: str) -> None:
    """A print queue, a viewer's window and the top of the sheet are seen by others."""
    leaflet = library().leaflet(topic)
    assert leaflet is not None
    page = leaflet_page(leaflet, language, is_large=False, url=None)
    pdf = leaflet_pdf(page)
    topical = leaflet.texts[language].title
    assert page.heading != topical
    assert topical not in "".join(_texts(pdf))
    assert pdfium.PdfDocument(pdf).get_metadata_value("Title") == page.heading
    assert topic not in page.job
    assert topic.encode() not in pdf


def test_an_ordinary_topic_is_the_title() -> None:
    """A leaflet about bicycles is found again by its heading."""
    leaflet = library().leaflet("protect-your-bike")
    assert leaflet is not None
    pdf = leaflet_pdf(leaflet_page(leaflet, "en", is_large=False, url=None))
    assert _texts(pdf)[0].splitlines()[1] == "Protect your bike"
    assert pdfium.PdfDocument(pdf).get_metadata_value("Title") == "Protect your bike"


def test_each_visitor_s_copy_is_a_job_of_its_own() -> None:
    """The spool prints a job once: the second visitor who wants the same leaflet must get it too."""
    leaflet = library().leaflet("knives")
    assert leaflet is not None
    first, second = (leaflet_page(leaflet, "en", is_large=False, url=None) for _visitor in range(2))
    assert first == second
    assert first.job != second.job
    assert leaflet_pdf(first) == leaflet_pdf(second)


def test_the_station_s_address_becomes_the_code() -> None:
    """The same leaflet stands on the force's web pages, in the visitor's language."""
    leaflet = library().leaflet("spot-scams")
    assert leaflet is not None
    page = leaflet_page(leaflet, "pl", is_large=False, url="https://example.org/{topic}/{language}")
    assert page.qr == "https://example.org/spot-scams/pl"


def test_the_draft_note_stands_on_what_nobody_has_signed_off() -> None:
    """Staff must know which words nobody has checked; checked ones must not look doubtful."""
    leaflet = library().leaflet("spot-scams")
    assert leaflet is not None
    draft = leaflet_page(leaflet, "ur", is_large=False, url=None)
    signed = leaflet_page(leaflet, "ur", is_large=False, url=None, is_signed_off=True)
    assert "not signed off" in _texts(leaflet_pdf(draft))[0]
    assert "signed off" not in _texts(leaflet_pdf(signed))[0]


def _structure(page: pdfium.PdfPage) -> list[dict[str, str]]:
    """Every element of a page below the Document, as a screen reader gets them from PDFium."""
    tree = raw.FPDF_StructTree_GetForPage(page)
    try:
        root = raw.FPDF_StructTree_GetChildAtIndex(tree, 0)
        assert _field(raw.FPDF_StructElement_GetType, root) == "Document"
        return list(_below(root))
    finally:
        raw.FPDF_StructTree_Close(tree)


def _below(element: Any) -> Iterator[dict[str, str]]:
    for at in range(raw.FPDF_StructElement_CountChildren(element)):
        child = raw.FPDF_StructElement_GetChildAtIndex(element, at)
        if not child:  # a stretch of marked content
            continue
        yield {
            "type": _field(raw.FPDF_StructElement_GetType, child),
            "alt": _field(raw.FPDF_StructElement_GetAltText, child),
            "actual": _field(raw.FPDF_StructElement_GetActualText, child),
            "lang": _field(raw.FPDF_StructElement_GetLang, child),
        }
        yield from _below(child)


def _field(get: Any, element: Any) -> str:
    size = get(element, None, 0)
    buffer = ctypes.create_string_buffer(size)
    get(element, buffer, size)
    return buffer.raw.decode("utf-16-le").rstrip("\0")


@pytest.mark.parametrize("language", ["en", "ur", "bn", "zh-Hans"])
def test_a_screen_reader_is_told_headings_lists_languages_and_the_picture(
    pages: dict[str, LeafletPage], language: str
) -> None:
    """A blind visitor hears the leaflet by its structure: which is a heading, how many items there are."""
    page = replace(pages[language], blocks=pages[language].blocks[:4])
    pdf = leaflet_pdf(page)
    (sheet,) = pdfium.PdfDocument(pdf)
    found = _structure(sheet)
    items = ["LI", "Lbl", "LBody"]
    bullets = sum(isinstance(block, Bullet) for block in page.blocks)
    assert [element["type"] for element in found] == [
        "P", "H1", "P", "H2", "L", *items * bullets,
        "H2", "L", *["LI", "LBody", "P", "P", "P"] * 3, "Figure", "P",
    ]  # fmt: skip
    if page.right_to_left:
        bodies = [element["actual"] for element in found if element["type"] == "LBody"]
        assert bodies[:bullets] == [block.text for block in page.blocks if isinstance(block, Bullet)]
    if language != "en":
        assert [element["lang"] for element in found if element["type"] == "P"][2:11] == ["en"] * 9
    assert found[-2]["alt"] == f"{page.qr_words}: {ADDRESS}"
    assert f"/Lang ({page.language})".encode() in pdf
    assert pdfium.PdfDocument(pdf).get_metadata_value("Title") == page.title


def test_a_paragraph_that_goes_on_over_the_page_is_one_element(pages: dict[str, LeafletPage]) -> None:
    """A sentence read in two halves, one of them twice, cannot be understood."""
    page = pages["ur"]
    long = replace(page, blocks=(Paragraph(" ".join(page.blocks[0].text for _time in range(25))),), qr=None)
    document = pdfium.PdfDocument(leaflet_pdf(long))
    assert len(document) == 2
    told = [
        element["actual"] for sheet in document for element in _structure(sheet) if element["type"] == "P"
    ]
    assert told.count(long.blocks[0].text) == 2  # the one element, seen from each of its pages


def test_emphasis_is_printed_in_bold(pages: dict[str, LeafletPage]) -> None:
    """What the writer stresses must stand out."""
    bare = replace(pages["en"], blocks=(Paragraph("Never share your PIN with anybody."),))
    strong = replace(bare, blocks=(Paragraph("Never share your PIN with anybody.", ((0, 5),)),))
    assert _texts(leaflet_pdf(bare)) == _texts(leaflet_pdf(strong))
    dark = [(_pixels(pdfium.PdfDocument(leaflet_pdf(page))[0]) < 128).sum() for page in (bare, strong)]
    assert dark[1] > dark[0]


def test_there_is_no_bitmap_and_every_font_is_inside(pages: dict[str, LeafletPage]) -> None:
    """A printer that lacks a font would print something else; a bitmap would print blurred."""
    for page in pages.values():
        for sheet in pdfium.PdfDocument(leaflet_pdf(page)):
            things = list(sheet.get_objects())
            assert all(thing.type in {raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_PATH} for thing in things)
            texts = [thing for thing in things if thing.type == raw.FPDF_PAGEOBJ_TEXT]
            assert all(raw.FPDFFont_GetIsEmbedded(raw.FPDFTextObj_GetFont(thing)) == 1 for thing in texts)


@pytest.mark.parametrize(
    ("language", "begins_left"), [("en", True), ("ti", True), ("ps", False), ("fa", False)]
)
def test_text_begins_on_the_side_where_reading_begins(
    pages: dict[str, LeafletPage], language: str, *, begins_left: bool
) -> None:
    """A right-to-left leaflet that begins at the left looks broken to everybody who reads it."""
    page = replace(pages[language], draft_note=None, qr=None, contacts=())
    ink = _pixels(pdfium.PdfDocument(leaflet_pdf(page))[0]) < 128
    body = ink[: round(ink.shape[0] * 0.9)]
    columns = np.flatnonzero(body.any(axis=0))
    strip = 12  # pixels
    at_left = int(body[:, columns[0] : columns[0] + strip].sum())
    at_right = int(body[:, columns[-1] - strip : columns[-1]].sum())
    assert (at_left > at_right) is begins_left


def test_every_leaflet_of_ours_can_be_laid_out_in_every_language() -> None:
    """A leaflet that fails when it is printed fails in front of the visitor."""
    for leaflet in library().leaflets:
        for language in leaflet.texts:
            for is_large in (False, True):
                pdf = leaflet_pdf(leaflet_page(leaflet, language, is_large=is_large, url=ADDRESS))
                assert 1 <= len(pdfium.PdfDocument(pdf)) <= 4, (leaflet.topic, language)
