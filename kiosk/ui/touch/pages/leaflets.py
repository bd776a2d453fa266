"""Choosing a leaflet and how to take it."""

from collections.abc import Sequence

from kiosk.service.contacts import Contact
from kiosk.service.leaflet_text import Bullet, Heading
from kiosk.service.leaflets import LeafletText
from kiosk.ui.languages import self_name
from kiosk.ui.phrases import common, leaflets, touch
from kiosk.ui.touch.view import (
    Alert,
    AsCode,
    Block,
    Choice,
    Foreign,
    Page,
    Paragraph,
    QrCode,
    Words,
    say,
)

ANOTHER = "another_leaflet"


def which(texts: Sequence[LeafletText], screen: str) -> Page:
    """The leaflets, each in the language it would be given in."""
    choices = tuple(
        Choice(
            f"leaflet_{text.topic}",
            _words(text, text.title),
            hint=say(touch.IN_ENGLISH) if text.language != screen else None,
            half=True,
            language=text.language,
        )
        for text in texts
    )
    return Page("leaflets", say(leaflets.WHICH_LEAFLET), choices)


def how(text: LeafletText, *, by_phone: bool, on_paper: bool, has_others: bool, screen: str) -> Page:
    """On the screen, on a telephone, on paper; of those what there is."""
    blocks: list[Block] = [Paragraph("title", _words(text, text.title), is_title=True)]
    if text.language != screen:
        blocks.append(Paragraph("in_language", self_name(text.language), tone="muted"))
    blocks.append(Choice("on_screen", say(leaflets.ON_SCREEN), rank="primary"))
    if by_phone:
        blocks.append(Choice("on_phone", say(leaflets.ON_PHONE)))
    if on_paper:
        blocks += [
            Choice("on_paper", say(leaflets.ON_PAPER)),
            Choice("in_large_print", say(leaflets.IN_LARGE_PRINT)),
        ]
    if has_others:
        blocks.append(Choice("other_language", say(leaflets.OTHER_LANGUAGE)))
    return Page("leaflet", say(leaflets.HOW_LEAFLET), tuple(blocks))


def in_which_language(tags: Sequence[str]) -> Page:
    """The languages of a leaflet."""
    choices = tuple(Choice(f"in_{tag}", self_name(tag), half=True, language=tag) for tag in tags)
    return Page("leaflet_languages", say(leaflets.WHICH_LANGUAGE), choices)


def read(text: LeafletText, screen: str) -> Page:
    """The leaflet itself."""
    blocks: list[Block] = []
    if text.language != screen and text.language == "en":
        blocks.append(Alert("in_english", say(touch.IN_ENGLISH)))
    is_after_contact = False
    for number, block in enumerate(text.blocks, start=1):
        key = f"text_{number}"
        match block:
            case Heading():
                blocks.append(Paragraph(key, _words(text, block.text), is_title=True))
            case Contact():
                if not is_after_contact:
                    blocks.append(Paragraph("who_can_help", say(leaflets.WHO_CAN_HELP), is_title=True))
                is_after_contact = True
                blocks += _contact(key, block)
            case Bullet():
                blocks.append(Paragraph(key, _words(text, f"•\u00a0{block.text}")))
            case _:
                blocks.append(Paragraph(key, _words(text, block.text)))
    return Page("leaflet_text", _words(text, text.title), tuple(blocks))


def _contact(key: str, contact: Contact) -> list[Block]:
    return [
        Paragraph(
            f"{key}_about", Foreign(f"{contact.name}: {contact.about}", contact.language), keeps_next=True
        ),
        Paragraph(f"{key}_number", AsCode(contact.number), is_lead=True),
    ]


def on_phone(text: LeafletText, address: str, *, is_sensitive: bool) -> Page:
    """A code that a telephone's camera reads."""
    warning = (Alert("history", say(leaflets.ON_YOUR_PHONE)),) if is_sensitive else ()
    return Page(
        "leaflet_on_phone",
        say(leaflets.HOLD_PHONE),
        (
            *warning,
            QrCode("qr", address, say(leaflets.HOLD_PHONE)),
            Paragraph("title", _words(text, text.title), tone="muted"),
            *_next(),
        ),
    )


def on_paper(text: LeafletText, *, is_on_paper: bool | None) -> Page:
    """The leaflet is being printed, is there, or (False) cannot be printed."""
    blocks: list[Block] = [Paragraph("title", _words(text, text.title), is_lead=True)]
    if is_on_paper is False:
        blocks += [
            Alert("ask", say(leaflets.ASK_FOR_IT)),
            Choice("on_screen", say(leaflets.ON_SCREEN), rank="primary"),
        ]
    heading = {
        None: leaflets.BEING_PRINTED,
        True: leaflets.TAKE_LEAFLET,
        False: leaflets.CANNOT_PRINT,
    }[is_on_paper]
    return Page("leaflet_on_paper", say(heading), (*blocks, *_next()))


def _next() -> tuple[Block, ...]:
    return (
        Choice(ANOTHER, say(leaflets.ANOTHER_LEAFLET), half=True),
        Choice("done", say(common.DONE), half=True),
    )


def _words(text: LeafletText, words: str) -> Words:
    return Foreign(words, text.language)
