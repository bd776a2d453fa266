"""What a kiosk's first page shows."""

from collections.abc import Mapping
from typing import Any

import msgspec

from kiosk.domain.emergency import Emergency
from kiosk.domain.instant import MINUTE_MS, Instant, local_day
from kiosk.domain.staff import Act, Actor, permit
from kiosk.domain.visit.fold import Phase
from kiosk.service import emergencies, opening, signing_off
from kiosk.service.counter import Counter, corrected_now
from kiosk.settings import Station
from kiosk.store import views

SOON_MS = 30 * MINUTE_MS
"""This long before it closes, a visitor is told that they may not be seen today."""
SOURCE = "en"
"""The language that screens are written in: it is no translation, so nobody has to sign it off."""


class Offers(msgspec.Struct, frozen=True):
    """What there is to offer, as the caller knows it.

    Attributes:
        languages: the digest of each translation of the screens, by tag.
        leaflets: the digest of each leaflet's text, by topic and language, English ones too.
    """

    languages: Mapping[str, str] = {}
    leaflets: Mapping[tuple[str, str], str] = {}


class Elsewhere(msgspec.Struct, frozen=True):
    """Another counter, which is open `until` an instant."""

    name: str
    until: Instant


class WelcomeView(msgspec.Struct, frozen=True):
    """How full the waiting room is, whether it is open, and what may be offered. Nothing personal.

    Attributes:
        closes_at: only in the last 30 minutes.
        opens_at: only while it is closed; None as well where it does not open within a year.
        elsewhere: where to go instead, while it is closed or about to close.
        languages: what the screens may be offered in, in the station's order.
        leaflets: topic and language of each leaflet that may be offered.
    """

    waiting: int
    emergency: Emergency | None = None
    is_open: bool = True
    closes_at: Instant | None = None
    opens_at: Instant | None = None
    elsewhere: Elsewhere | None = None
    languages: tuple[str, ...] = (SOURCE,)
    leaflets: frozenset[tuple[str, str]] = frozenset()


def welcome_view(counter: Counter, actor: Actor, offers: Offers | None = None) -> WelcomeView:
    """How many of today's visitors wait at this station now, and what they may be offered.

    The demo station offers everything that it lists; a live one, beside English screens, only what is
    signed off as it is now.
    """
    permit(actor, Act.READ_BOARD)
    station = counter.station
    known = offers or Offers()
    with counter.store.reading() as connection:
        now = corrected_now(counter, connection)
        visits = views.open_visits(connection, station.id)
        languages, leaflets = _offered(connection, station, known)
    today = local_day(now).isoformat()
    hours = opening.hours_at(station, now)
    closes_soon = hours is not None and hours.closes - now <= SOON_MS
    return WelcomeView(
        waiting=sum(visit.phase is Phase.WAITING and visit.day == today for visit in visits),
        emergency=emergencies.current(counter, actor),
        is_open=hours is not None,
        closes_at=hours.closes if hours is not None and closes_soon else None,
        opens_at=opening.next_opening(station, now) if hours is None else None,
        elsewhere=_elsewhere(station, now) if hours is None or closes_soon else None,
        languages=languages,
        leaflets=leaflets,
    )


def _offered(
    connection: Any, station: Station, offers: Offers
) -> tuple[tuple[str, ...], frozenset[tuple[str, str]]]:
    signed = frozenset() if station.demo else signing_off.signed_in(connection, station.id)
    languages = tuple(
        tag
        for tag in station.languages
        if tag == SOURCE
        or (tag in offers.languages and (station.demo or ("language", tag, offers.languages[tag]) in signed))
    )
    leaflets = frozenset(
        (topic, tag)
        for (topic, tag), digest in offers.leaflets.items()
        if tag in station.languages and (station.demo or ("leaflet", f"{topic}/{tag}", digest) in signed)
    )
    return languages, leaflets


def _elsewhere(station: Station, now: Instant) -> Elsewhere | None:
    """The first counter of the station's file that stays open for a while yet."""
    for nearby in station.nearby:
        hours = opening.hours_at(nearby, now)
        if hours is not None and hours.closes - now > SOON_MS:
            return Elsewhere(nearby.name, hours.closes)
    return None
