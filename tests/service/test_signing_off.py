"""A live station offers a draft only once somebody with the right role has signed exactly it off."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from kiosk.domain.errors import NotNow, NotUnderstood
from kiosk.service import signing_off
from kiosk.service.counter import Counter
from kiosk.service.welcome import Offers, welcome_view
from kiosk.store import views
from tests.helpers.clock import FakeClock
from tests.helpers.counters import ADMINISTRATOR, MANAGER, NOON, VISITOR
from tests.helpers.journals import fingerprint, problems, rebuilt

A, B = "a" * 64, "b" * 64
LANGUAGES = ("en", "ur", "pl")
OFFERS = Offers(
    languages={"pl": A, "ur": A, "cy": A},
    leaflets={("scams", "en"): A, ("scams", "pl"): A, ("scams", "cy"): A},
)
Placed = Callable[..., Counter]


@pytest.fixture
def placed(counter: Counter) -> Placed:
    """The counter, at a station that lists three languages; `demo` makes it the demo."""

    def make(*, demo: bool = False) -> Counter:
        station = replace(counter.station, languages=LANGUAGES, demo=demo)
        return Counter(counter.store, counter.clock, station, counter.device, counter.rng)

    return make


def offered(counter: Counter, offers: Offers | None = OFFERS) -> tuple[tuple[str, ...], set[tuple[str, str]]]:
    shown = welcome_view(counter, VISITOR, offers)
    return shown.languages, set(shown.leaflets)


def test_a_live_station_offers_english_until_something_is_signed_off(placed: Placed) -> None:
    """A bad translation of what to do in danger is worse than none; English leaflets are read first too."""
    counter = placed()
    assert offered(counter) == (("en",), set())
    signing_off.sign_off(counter, MANAGER, "language", "pl", A)
    signing_off.sign_off(counter, ADMINISTRATOR, "leaflet", "scams/en", A)
    assert offered(counter) == (("en", "pl"), {("scams", "en")})
    signing_off.sign_off(counter, MANAGER, "language", "ur", A)
    signing_off.sign_off(counter, MANAGER, "leaflet", "scams/pl", A)
    assert offered(counter) == (LANGUAGES, {("scams", "en"), ("scams", "pl")}), "in the station's order"
    assert signing_off.signed(counter, VISITOR) == {
        ("language", "pl", A),
        ("language", "ur", A),
        ("leaflet", "scams/en", A),
        ("leaflet", "scams/pl", A),
    }
    assert problems(counter.store) == []
    assert fingerprint(counter.store) == rebuilt(counter.store)


def test_a_word_that_was_changed_makes_it_a_draft_again(placed: Placed, clock: FakeClock) -> None:
    """Whoever signed has read the old words; gone back to, they hold again."""
    counter = placed()
    signing_off.sign_off(counter, MANAGER, "language", "pl", A)
    changed = Offers(languages={"pl": B})
    assert offered(counter, changed)[0] == ("en",)
    clock.advance(minutes=1)
    signing_off.sign_off(counter, ADMINISTRATOR, "language", "pl", B)
    assert offered(counter, changed)[0] == offered(counter)[0] == ("en", "pl")
    with pytest.raises(NotNow, match="pl is signed off already"):
        signing_off.sign_off(counter, MANAGER, "language", "pl", A)


def test_what_the_station_does_not_list_is_not_offered(placed: Placed) -> None:
    """A station chooses; a signature alone adds nothing, nor does one for something else."""
    counter = placed()
    signing_off.sign_off(counter, MANAGER, "language", "cy", A)
    signing_off.sign_off(counter, MANAGER, "leaflet", "scams/cy", A)
    signing_off.sign_off(counter, MANAGER, "leaflet", "hate-crime/pl", A)
    assert offered(counter) == (("en",), set())


def test_the_demo_offers_all_that_it_lists_and_that_there_is(placed: Placed) -> None:
    """Everybody is to see it; a language that nobody has translated cannot be shown."""
    counter = placed(demo=True)
    assert offered(counter) == (LANGUAGES, {("scams", "en"), ("scams", "pl")})
    assert offered(counter, None) == (("en",), set())


def test_who_signed_and_when_is_in_the_story(placed: Placed) -> None:
    """A wrong leaflet is somebody's responsibility."""
    counter = placed()
    signing_off.sign_off(counter, MANAGER, "leaflet", "scams/zh-Hans", A)
    subject = signing_off.signing_subject(counter.station.id, signing_off.Signable.LEAFLET, "scams/zh-Hans")
    with counter.store.reading() as connection:
        (entry,) = views.story(connection, subject)
    assert (entry.actor, entry.at, entry.kind) == ("9001", NOON, "signing.signed_off")


@pytest.mark.parametrize(
    ("what", "name", "digest"),
    [
        ("language", "Polish", A),
        ("language", "scams/pl", A),
        ("leaflet", "pl", A),
        ("leaflet", "../scams/pl", A),
        ("leaflet", "scams/pl\n", A),
        ("language", "pl", "A" * 64),
        ("language", "pl", "a" * 63),
    ],
)
def test_what_cannot_be_signed_is_refused(
    placed: Placed, what: signing_off.What, name: str, digest: str
) -> None:
    """A slip in a name would sign nothing, and nobody would notice."""
    with pytest.raises(NotUnderstood):
        signing_off.sign_off(placed(), MANAGER, what, name, digest)
