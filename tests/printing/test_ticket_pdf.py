import ctypes
import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from typing import Any

import numpy as np
import pypdfium2 as pdfium
import pytest
import zxingcpp
from numpy.typing import NDArray
from pypdfium2 import raw

from kiosk.printing.ticket import ticket_pdf
from kiosk.service.paper import TicketPage

MM = 72 / 25.4
LANGUAGES = [
    "en", "pa", "ur", "pl", "ro", "bn", "ar", "gu", "ckb", "so", "fa", "ps", "zh-Hans",
    "pt", "es", "fr", "it", "hi", "ta", "uk", "ti", "am",
]  # fmt: skip
_MARKS_OF_DIRECTION = dict.fromkeys([0x200E, 0x200F, *range(0x202A, 0x202F)], " ")
_LONG_QR = ("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:" * 6)[:250]


def _page(pdf: bytes) -> pdfium.PdfPage:
    document = pdfium.PdfDocument(pdf)
    assert len(document) == 1
    return document[0]


def _pixels(pdf: bytes, dpi: int) -> NDArray[np.uint8]:
    shown: NDArray[np.uint8] = _page(pdf).render(scale=dpi / 72, grayscale=True).to_numpy()
    return shown.squeeze()


def _pdfium_text(pdf: bytes) -> str:
    text: str = _page(pdf).get_textpage().get_text_bounded()
    return text


def _poppler_text(pdf: bytes) -> str:
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()


def _words(text: str, *, rtl: bool, language: str = "") -> list[str]:
    """The words in reading order; readers disagree about the place of Latin tokens in right-to-left lines."""
    if language.startswith("zh"):  # no spaces, and a line may end behind any character
        return list("".join(text.split()))
    words = text.translate(_MARKS_OF_DIRECTION).split()
    if not rtl:
        return words
    bare = (word.strip(".,:;()،۔") for word in words)
    return [word for word in bare if word and not re.search(r"[A-Za-z0-9–]", word)]


def _holds(words: list[str], phrase: list[str]) -> bool:
    return any(words[at : at + len(phrase)] == phrase for at in range(len(words)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", ["pdfium", "poppler"])
def test_the_words_can_be_read_back_in_order(
    tickets: dict[str, TicketPage], language: str, reader: str
) -> None:
    """Screen readers, searches and staff who paste into a translator get the words, in every script."""
    page = tickets[language]
    pdf = ticket_pdf(page)
    text = _pdfium_text(pdf) if reader == "pdfium" else _poppler_text(pdf)
    found = _words(text, rtl=page.right_to_left, language=language)
    for line in (page.heading, *page.lines):
        phrase = _words(line, rtl=page.right_to_left, language=language)
        assert phrase
        if reader == "poppler" and page.right_to_left and re.search(r"[\d،]", line):
            # Poppler takes the page for a left-to-right one and orders the parts of such a line so.
            assert set(phrase) <= set(found), line
        else:
            assert _holds(found, phrase), line
    everything = _words(text, rtl=False)
    for line in page.english_lines:
        assert _holds(everything, line.split()), line


@pytest.mark.parametrize("dpi", [200, 300])
@pytest.mark.parametrize("width_mm", [58.0, 80.0])
@pytest.mark.parametrize("payload", ["7K3M9Q2X", _LONG_QR])
def test_the_qr_code_reads_back(
    tickets: dict[str, TicketPage], payload: str, width_mm: float, dpi: int
) -> None:
    """The desk's scanner takes the arrival from the paper when every cable is cut."""
    pdf = ticket_pdf(replace(tickets["ur"], qr=payload, width_mm=width_mm))
    (code,) = zxingcpp.read_barcodes(_pixels(pdf, dpi))
    assert code.text == payload


def test_the_qr_code_reads_back_on_a_coarse_printer_after_a_scratch(tickets: dict[str, TicketPage]) -> None:
    """Ticket printers have 203 dots an inch in black and white, and visitors fold their tickets."""
    shown = np.where(_pixels(ticket_pdf(tickets["en"]), 203) < 128, 0, 255).astype(np.uint8)
    ink = np.flatnonzero((shown < 128).any(axis=1))
    middle_of_code = ink[-1] - round(15 * 203 / 25.4)
    shown[middle_of_code : middle_of_code + 4, :] = 255
    (code,) = zxingcpp.read_barcodes(shown)
    assert code.text == "7K3M9Q2X"


def test_qr_modules_are_whole_printer_dots(tickets: dict[str, TicketPage]) -> None:
    """Modules of unequal width are what cheap scanners stumble over."""
    page = _page(ticket_pdf(tickets["pl"]))
    paths = page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])
    (path,) = [thing for thing in paths if raw.FPDFPath_CountSegments(thing) > 100]
    left, bottom, right, top = path.get_bounds()
    dots = (right - left) / MM * 8
    assert dots == pytest.approx(round(dots), abs=0.02)
    assert left / MM * 8 == pytest.approx(round(left / MM * 8), abs=0.02)
    assert top - bottom == pytest.approx(right - left, abs=0.01)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width_mm", [58.0, 80.0])
def test_nothing_is_printed_in_the_margins(
    tickets: dict[str, TicketPage], language: str, width_mm: float
) -> None:
    """What lies outside the printable width of the roll is cut off by the printer."""
    shown = _pixels(ticket_pdf(replace(tickets[language], width_mm=width_mm)), 200)
    ink = shown < 250
    margin = round((5 - 0.5) * 200 / 25.4)
    assert ink.any()
    assert not ink[:, :margin].any()
    assert not ink[:, -margin:].any()
    assert not ink[:margin, :].any()
    assert not ink[-margin:, :].any()


@pytest.mark.parametrize(
    ("language", "side"),
    [("en", "left"), ("pl", "left"), ("zh-Hans", "left"), ("ur", "right"), ("ckb", "right"), ("ps", "right")],
)
def test_text_begins_on_the_side_where_reading_begins(
    tickets: dict[str, TicketPage], language: str, side: str
) -> None:
    """Urdu and Arabic lines that begin at the left look broken to everybody who reads them."""
    dpi = 200
    mm = dpi / 25.4
    ink = _pixels(ticket_pdf(replace(tickets[language], draft_note=None, english_lines=())), dpi) < 128
    bands = _bands(ink)
    code = next(at for at, (begin, end) in enumerate(bands) if end - begin > 20 * mm)
    rule = next(at for at in range(code, len(bands)) if ink[bands[at][0]].sum() > 69 * mm)
    columns = np.flatnonzero(ink[bands[code][1] : bands[rule][0]].any(axis=0))
    room = {"left": columns[0] / mm, "right": (ink.shape[1] - 1 - columns[-1]) / mm}
    assert room.pop(side) == pytest.approx(5, abs=0.6)
    (ragged,) = room.values()
    assert ragged > 7


def _bands(ink: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """First and last row of every stretch of rows with ink."""
    inked = np.concatenate(([0], ink.any(axis=1).astype(int), [0]))
    edges = np.flatnonzero(np.diff(inked))
    return [(int(begin), int(end)) for begin, end in edges.reshape(-1, 2)]


def test_the_code_is_large_and_fits_whatever_it_is(tickets: dict[str, TicketPage]) -> None:
    """It must be readable from a chair; a longer code must not be cut off."""
    heights = {}
    for code in ("K7", "W123", "QQ88888"):
        ink = _pixels(ticket_pdf(replace(tickets["en"], code=code)), 200) < 128
        heights[code] = (
            max((end - begin) for begin, end in _bands(ink[: round(60 * 200 / 25.4)])) * 25.4 / 200
        )
    assert heights["K7"] > 23
    assert heights["QQ88888"] < heights["W123"] <= heights["K7"]
    assert heights["QQ88888"] > 8


def test_there_is_no_bitmap_and_every_font_is_inside(tickets: dict[str, TicketPage]) -> None:
    """A printer that lacks a font would print something else; a bitmap would print blurred."""
    for page in tickets.values():
        things = list(_page(ticket_pdf(page)).get_objects())
        assert all(thing.type in {raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_PATH} for thing in things)
        texts = [thing for thing in things if thing.type == raw.FPDF_PAGEOBJ_TEXT]
        assert texts
        assert all(raw.FPDFFont_GetIsEmbedded(raw.FPDFTextObj_GetFont(thing)) == 1 for thing in texts)


def _structure(page: pdfium.PdfPage) -> list[dict[str, str]]:
    """The elements below the Document, as a screen reader gets them from PDFium."""
    tree = raw.FPDF_StructTree_GetForPage(page)
    try:
        assert raw.FPDF_StructTree_CountChildren(tree) == 1
        root = raw.FPDF_StructTree_GetChildAtIndex(tree, 0)
        assert _field(raw.FPDF_StructElement_GetType, root) == "Document"
        return [
            {
                "type": _field(raw.FPDF_StructElement_GetType, child),
                "alt": _field(raw.FPDF_StructElement_GetAltText, child),
                "actual": _field(raw.FPDF_StructElement_GetActualText, child),
                "lang": _field(raw.FPDF_StructElement_GetLang, child),
            }
            for child in (
                raw.FPDF_StructElement_GetChildAtIndex(root, at)
                for at in range(raw.FPDF_StructElement_CountChildren(root))
            )
        ]
    finally:
        raw.FPDF_StructTree_Close(tree)


def _field(get: Any, element: Any) -> str:
    size = get(element, None, 0)
    buffer = ctypes.create_string_buffer(size)
    get(element, buffer, size)
    return buffer.raw.decode("utf-16-le").rstrip("\0")


def test_a_screen_reader_is_told_heading_paragraphs_languages_and_picture(
    tickets: dict[str, TicketPage],
) -> None:
    """A blind visitor or officer reads the ticket's PDF by its structure and not by its look."""
    page = tickets["ur"]
    found = _structure(_page(ticket_pdf(page)))
    assert [element["type"] for element in found] == ["P", "P", "H1", *["P"] * 8, "Figure"]
    assert found[2]["actual"] == page.heading
    assert [element["actual"] for element in found[4:7]] == list(page.lines)
    assert [element["lang"] for element in found[8:11]] == ["en-GB"] * 3
    assert found[-1]["alt"] == page.qr_alt


def test_title_and_language_are_the_document_s(tickets: dict[str, TicketPage]) -> None:
    """The title is what a screen reader announces; the language chooses its voice."""
    pdf = ticket_pdf(tickets["ur"])
    document = pdfium.PdfDocument(pdf)
    assert document.get_metadata_value("Title") == "آپ کا ٹکٹ K7"
    assert b"/Lang (ur)" in pdf
    assert '<rdf:li xml:lang="x-default">آپ کا ٹکٹ K7</rdf:li>'.encode() in pdf
    assert b"pdfuaid" not in pdf  # no claim of conformance that nobody has checked


def test_the_same_ticket_is_the_same_bytes_in_every_process(tickets: dict[str, TicketPage]) -> None:
    """A ticket printed again after a crash is compared with the first one by its bytes."""
    page = tickets["ar"]
    program = (
        "import hashlib, sys\n"
        "from kiosk.printing.ticket import ticket_pdf\n"
        "from kiosk.service.paper import TicketPage\n"
        "page = eval(sys.stdin.read())\n"
        "print(hashlib.sha256(ticket_pdf(page)).hexdigest())\n"
    )
    expected = hashlib.sha256(ticket_pdf(page)).hexdigest()
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", program],
            input=repr(page),
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
            capture_output=True,
            check=True,
            text=True,
            encoding="utf-8",
        )
        assert done.stdout.strip() == expected


def test_two_different_tickets_have_different_file_identifiers(tickets: dict[str, TicketPage]) -> None:
    """Print queues and viewers take two files with one identifier for the same document."""
    found = {re.search(rb"\[(<[0-9a-f]+>)", ticket_pdf(tickets[key])) for key in ("en", "pl")}
    assert len({match.group(1) for match in found if match}) == 2


def test_looking_at_the_package_loads_no_pdf_library() -> None:
    """A touch window that has not printed yet must not pay for printing at its start."""
    program = (
        "import sys, kiosk.printing, kiosk.printing.folder\n"
        "print([name for name in ('reportlab', 'uharfbuzz', 'qrcode', 'fontTools') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"


def test_the_draft_note_stands_on_unsigned_translations_only(tickets: dict[str, TicketPage]) -> None:
    """Staff must know which words nobody has checked; a checked translation must not look doubtful."""
    assert "not yet signed off" in _pdfium_text(ticket_pdf(tickets["pl"]))
    assert "signed off" not in _pdfium_text(ticket_pdf(replace(tickets["pl"], draft_note=None)))
