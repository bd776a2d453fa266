"""From words to a PDF: leaflets and tickets, in a Latin, a complex and the Chinese script."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from kiosk.printing.leaflet import leaflet_pdf
from kiosk.printing.ticket import ticket_pdf
from kiosk.service.leaflet_text import Bullet, Heading, Paragraph
from kiosk.service.leaflets import library
from kiosk.service.paper import LeafletPage, TicketPage
from kiosk.ui.leaflet_page import leaflet_page
from tests.bench.figures import Figure, at_most, median, spread

ROUNDS = 40
LEAFLET_MS, TICKET_MS = 60, 20
ADDRESS = "https://leaflets.westmarch.example/{topic}/{language}"
TICKET_QR = "KV2:" + "7K3M9Q2XAB45-./:$%" * 12
_TICKETS = {
    "en": ("Your code", "Please sit down. We call you by this code.", "We aim to see you by 14:15."),
    "ur": (
        "آپ کا کوڈ",
        "براہِ کرم تشریف رکھیں۔ ہم آپ کو اس کوڈ سے بلائیں گے۔",
        "ہم 14:15 تک آپ سے ملنا چاہتے ہیں۔",
    ),
    "bn": ("আপনার কোড", "অনুগ্রহ করে বসুন। আমরা এই কোড বলে ডাকব।", "আমরা 14:15 এর মধ্যে দেখা করতে চাই।"),
    "zh-Hans": ("您的号码", "请坐下，我们会叫这个号码。", "我们希望在14:15之前接待您。"),
}
_CHINESE = (
    "每次出门，即使只有一小会儿，也请锁好门、关好窗。把家门和汽车钥匙放在看不见、从信箱口够不着的地方。"
    "不要把备用钥匙藏在屋外。离家时，用定时器在晚上开灯。修剪门前的植物，让邻居看得见您的门窗。"
)


def measure() -> Iterator[Figure]:
    """Each page is laid out once before, so that its fonts are open; then forty times by the clock."""
    english = _leaflet("domestic-abuse", "en")
    leaflets = {
        "Latin": english,
        "Arabic": _leaflet("domestic-abuse", "ar"),
        "Bengali": _leaflet("domestic-abuse", "bn"),
        "Chinese": _in_chinese(english),
    }
    for script, page in leaflets.items():
        samples = _timed(lambda page=page: leaflet_pdf(page))
        sentences = len(page.blocks) + 2 * len(page.contacts)
        yield at_most(
            f"leaflet PDF, warm, {script}",
            median(samples),
            "ms p50",
            LEAFLET_MS,
            f"two A4 pages, {sentences} sentences, QR code, tags; {spread(samples, 'ms')}",
        )
    for language in _TICKETS:
        ticket = _ticket(language)
        samples = _timed(lambda ticket=ticket: ticket_pdf(ticket))
        yield at_most(
            f"ticket PDF, warm, {language}",
            median(samples),
            "ms p50",
            TICKET_MS,
            f"with its QR code of {len(TICKET_QR)} characters; {spread(samples, 'ms')}",
        )


def _leaflet(topic: str, language: str) -> LeafletPage:
    leaflet = library().leaflet(topic)
    assert leaflet is not None
    return leaflet_page(leaflet, language, is_large=False, url=ADDRESS)


def _in_chinese(page: LeafletPage) -> LeafletPage:
    """A leaflet of the same shape, about as much to read: a Chinese character says what three letters do."""
    places = iter(range(10_000))

    def words(block: Heading | Paragraph | Bullet) -> str:
        at = next(places) * 7 % 60
        return (_CHINESE * 3)[at : at + max(len(block.text) // 3, 4)]

    blocks = tuple(type(block)(words(block)) for block in page.blocks)
    contacts = tuple(replace(each, about=_CHINESE[:20], language="zh-Hans") for each in page.contacts)
    return replace(page, language="zh-Hans", heading="保持安全", blocks=blocks, contacts=contacts)


def _ticket(language: str) -> TicketPage:
    heading, *lines = _TICKETS[language]
    return TicketPage(
        language=language,
        right_to_left=language == "ur",
        station="Harbour Street",
        heading=heading,
        code="K7",
        lines=tuple(lines),
        english_lines=() if language == "en" else _TICKETS["en"][1:],
        printed_at="22/11/2026 14:02",
        qr=TICKET_QR,
        qr_alt=heading,
        draft_note=None if language == "en" else "Draft translation",
    )


def _timed(work: Callable[[], object]) -> list[float]:
    work()
    samples = []
    for _round in range(ROUNDS):
        began = time.perf_counter()
        work()
        samples.append((time.perf_counter() - began) * 1000)
    return samples
