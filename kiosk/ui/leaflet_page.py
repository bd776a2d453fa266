"""A leaflet in words ready to print."""

from kiosk.service.leaflets import Leaflet
from kiosk.service.paper import LeafletPage
from kiosk.ui.phrases import leaflets as phrases
from kiosk.ui.phrases import safety
from kiosk.ui.texts import Code, texts

DRAFT_NOTE = "Draft. The force has not signed off these words."
"""For staff, in English."""


def leaflet_page(
    leaflet: Leaflet, language: str, *, is_large: bool, url: str | None, is_signed_off: bool = False
) -> LeafletPage:
    """What goes on paper for a leaflet, in one of its languages.

    A sensitive one is headed "Stay safe" like the advice on the board, and its topic stands nowhere as a
    title: docs/decisions/0017-leaflets-that-do-not-show-what-they-are.md.

    Args:
        leaflet: the leaflet.
        language: one of its languages.
        is_large: whether to print it in large letters.
        url: the station's web address of leaflets, with {topic} and {language}; None where it has none.
        is_signed_off: whether somebody with the right role has signed off these words.

    Raises:
        KeyError: the leaflet is not there in that language.
    """
    text = leaflet.texts[language]
    own = texts(language)
    heading = own(safety.STAY_SAFE) if leaflet.is_sensitive else text.title
    return LeafletPage(
        language=language,
        right_to_left=own.is_rtl,
        title=heading,
        heading=heading,
        is_discreet=leaflet.is_sensitive,
        is_large=is_large,
        blocks=text.body,
        contacts_heading=own(phrases.WHO_CAN_HELP),
        contacts=text.contacts,
        qr=url.format(topic=leaflet.topic, language=language) if url else None,
        qr_words=own(phrases.MORE_AT),
        version=own(phrases.VERSION, version=Code(leaflet.version)),
        page_of=own(phrases.PAGE_OF, page=Code("{page}"), pages=Code("{pages}")),
        digits="".join(own.locale.toString(digit) for digit in range(10)),
        draft_note=DRAFT_NOTE if text.is_draft and not is_signed_off else None,
    )
