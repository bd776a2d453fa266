"""What a public window is given cannot hold a name: every type that reaches it is walked, field by field."""

import dataclasses
import types
import typing
from enum import Enum

import msgspec

from kiosk.domain.appointment import AppointmentDetails
from kiosk.domain.visit.facts import VisitDetails
from kiosk.domain.visit.fold import Visit
from kiosk.service.check_in import FoundAppointment, Ticket
from kiosk.service.place import Place
from kiosk.service.telling import Receipt
from kiosk.service.welcome import WelcomeView
from kiosk.ui.touch import view
from kiosk.ui.touch.view import Entry, Page, Writing

SHOWN = (Page, WelcomeView, Place, Ticket, FoundAppointment, Receipt)
PLAIN = (str, int, float, bool, type(None))
OWN_WORDS = {(Entry, "shown"), (Writing, "shown")}
"""What the visitor at the screen is typing just now, and nothing that anybody knows of them."""
NOT_OF_PEOPLE = {
    "Page.name": "which page it is",
    "Elsewhere.name": "another counter, from the station file",
    "Emergency.authorised_by": "a collar number, which no public page draws",
    "Emergency.reason": "of a declared emergency, out of a closed list",
    "Phrase.note": "to the translators of a sentence",
}
PERSONAL = {
    "name",
    "surname",
    "born",
    "birthday",
    "contact",
    "officer",
    "note",
    "reason",
    "authorised_by",
    "details",
    "person",
}


def fields_of(kind: type) -> dict[str, object]:
    """The fields of a record with their types; none for what is no record."""
    if dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind, vars(view))
        return {each.name: hints[each.name] for each in dataclasses.fields(kind)}
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return typing.get_type_hints(kind)
    return {}


def reached(*kinds: object) -> set[type]:
    """Every record that can be reached from some types."""
    found: set[type] = set()
    open_ = list(kinds)
    while open_:
        kind = open_.pop()
        origin = typing.get_origin(kind)
        if origin is not None:
            open_ += [each for each in typing.get_args(kind) if each is not Ellipsis]
        elif isinstance(kind, types.UnionType):
            open_ += typing.get_args(kind)
        elif isinstance(kind, typing.NewType):
            open_.append(kind.__supertype__)
        elif (
            isinstance(kind, type) and kind not in found and kind not in PLAIN and not issubclass(kind, Enum)
        ):
            fields = fields_of(kind)
            if fields:
                found.add(kind)
                open_ += fields.values()
    return found


def test_nothing_personal_is_reached() -> None:
    """A field that exists is shown one day; a field that does not exist cannot be."""
    kinds = reached(*SHOWN)
    assert len(kinds) > 15, "the walk goes all the way"
    assert not kinds & {VisitDetails, AppointmentDetails, Visit}
    named = {f"{kind.__name__}.{field}" for kind in kinds for field in fields_of(kind) if field in PERSONAL}
    assert named == set(NOT_OF_PEOPLE)


def test_the_walk_finds_a_name_where_there_is_one() -> None:
    """A check that cannot fail is worse than none."""
    named = {field for kind in reached(VisitDetails, AppointmentDetails) for field in fields_of(kind)}
    assert {"name", "surname"} <= named & PERSONAL


def test_only_typed_words_are_shown_back() -> None:
    """What a block shows is a phrase, a word of the station or a leaflet, or what is being typed here."""
    shown = {(kind, field) for kind in reached(Page) for field in fields_of(kind) if field == "shown"}
    assert shown == OWN_WORDS
