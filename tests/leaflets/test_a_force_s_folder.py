"""A force adds a leaflet by adding a folder, and is told in plain words what is wrong with it."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.service.contacts import Contact
from kiosk.service.leaflet_text import Bullet, Heading, Paragraph
from kiosk.service.leaflets import library, read_library

POLISH = """# Nad rzeką

Woda jest zimniejsza, niż się wydaje.

## Zanim pójdziesz

- Powiedz komuś, **dokąd** idziesz.
- Jeśli ktoś wpadnie do wody, zadzwoń: {relay} albo {emergency}.
"""


def test_a_folder_is_a_leaflet(folder: Path) -> None:
    """What stands in the files is what the screen, the voice and the paper are given."""
    found = read_library(folder.parent)
    assert found.faults == ()
    (leaflet,) = found.leaflets
    text = leaflet.texts["en"]
    assert (leaflet.topic, leaflet.version, text.title) == ("river-safety", "2026-10", "Beside the river")
    assert text.is_draft
    assert text.body == (
        Paragraph("Water is colder than it looks."),
        Heading("Before you go"),
        Bullet("Tell somebody where you go.", ((14, 19),)),
        Bullet("If somebody falls in, call 999 or \u206618001\u00a0101\u2069."),
    )
    assert text.contacts[0] == Contact(
        "emergency", "Emergency", "999", "Somebody is in danger.", language="en", name_language="en"
    )
    assert text.blocks == (*text.body, *text.contacts)


def test_a_force_s_leaflets_stand_beside_ours_and_replace_those_of_the_same_name(folder: Path) -> None:
    """A force must not have to change the program's own files, which an update writes anew."""
    ours = library()
    both = library(folder.parent)
    assert {leaflet.topic for leaflet in both.leaflets} == {
        "river-safety", *(leaflet.topic for leaflet in ours.leaflets),
    }  # fmt: skip
    assert both.leaflets[0].topic == "river-safety"  # its order is the lowest

    folder.rename(folder.parent / "knives")
    settings = folder.parent / "knives" / "leaflet.toml"
    settings.write_text(settings.read_text("utf-8").replace("river-safety", "knives"), encoding="utf-8")
    own = read_library(Path("leaflets"), folder.parent).leaflet("knives")
    assert own is not None
    assert own.texts["en"].title == "Beside the river"


def test_a_language_is_a_file_and_four_lines(folder: Path, add_polish: Callable[[str], None]) -> None:
    """The order of the contacts in a sentence is the language's own affair."""
    add_polish(POLISH)
    words = folder.parent / "contacts-pl.toml"
    words.write_text(
        '[emergency]\nname = "Nagły wypadek"\nabout = "Ktoś jest w niebezpieczeństwie."\n', "utf-8"
    )
    found = read_library(folder.parent)
    assert found.faults == ()
    polish = found.leaflets[0].texts["pl"]
    first, second = polish.contacts
    assert (first.name, first.name_language, first.language) == ("Nagły wypadek", "pl", "pl")
    assert (second.name, second.about, second.language) == ("Relay", "For people who cannot hear.", "en")
    assert "contacts-pl.toml has no “relay”; its English words are shown." in found.remarks(
        dt.date(2026, 11, 2)
    )


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("## Zanim pójdziesz", "### Zanim pójdziesz"),
        ("- Powiedz komuś, **dokąd** idziesz.\n", ""),
        ("{relay} albo {emergency}", "{emergency}"),
        ("Woda jest zimniejsza, niż się wydaje.\n", "Woda jest zimna.\n\nBardzo.\n"),
    ],
)
def test_a_language_that_says_less_or_more_than_english_is_left_out(
    folder: Path, add_polish: Callable[[str], None], written: str, told: str
) -> None:
    """A translation that lost a line of safety advice must be noticed before anybody is given it."""
    assert written in POLISH
    add_polish(POLISH.replace(written, told))
    found = read_library(folder.parent)
    assert list(found.leaflets[0].texts) == ["en"]
    assert any(fault.startswith("river-safety/pl.md") for fault in found.faults)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("Call 0121 496 0000.", "line 10: “0121 496 0000” looks like a telephone number"),
        ("Ring ٩٩٩ now.", "line 10: “٩٩٩” looks like a telephone number"),
        ("Call {police}.", "line 10: contacts.toml has no “police”"),
        ("Call {Emergency}.", "line 10: write a contact as {id}"),
        ("See [here](https://example.org).", "line 10: there is a link"),
        ("<b>Stop</b>", "line 10: there is HTML"),
        ("![A picture](x.png)", "line 10: there is a picture"),
        ("1. First", "line 10: there is a numbered list"),
        ("> Said", "line 10: there is a quotation"),
        ("| a |\n| - |\n| b |", "line 10: there is a table"),
        ("```\ncode\n```", "line 10: there is code"),
        ("---", "line 10: there is a line across"),
        ("### Deep", "line 10: a heading has two hash signs"),
        ("# Another title", "line 10: the title (# …) stands first, and once"),
        ("- One\n  - inside", "line 11: there is a list inside a list"),
    ],
)
def test_what_does_not_belong_into_a_leaflet_is_told_with_its_line(
    folder: Path, line: str, fault: str
) -> None:
    """Whoever writes leaflets is no programmer: the message says where and what to do."""
    file = folder / "en.md"
    file.write_text(file.read_text("utf-8") + f"\n{line}\n", encoding="utf-8")
    found = read_library(folder.parent)
    assert found.leaflets == ()
    assert any(told.startswith(f"river-safety/en.md, {fault}") for told in found.faults), found.faults


@pytest.mark.parametrize(
    ("written", "instead", "fault"),
    [
        ('id = "river-safety"', 'id = "river"', "its id is “river”"),
        ('version = "2026-10"', 'version = "new"', "line 3, version"),
        ("sensitive = false", 'sensitive = "no"', "line 5, sensitive: must be true or false"),
        ("order = 5", "colour = 5", "colour: “colour” is not a field here"),
        ('"relay"]', '"relays"]', "contacts.toml has no “relays”"),
        ("[languages.en]", "[languages.cy]", "there is no English text"),
        ('title = "Beside the river"', 'title = "River"', "line 1: the title is “River” in leaflet.toml"),
        ("sensitive = false", "sensitive =", "is not valid TOML"),
    ],
)
def test_a_faulty_settings_file_is_told_in_plain_words(
    folder: Path, written: str, instead: str, fault: str
) -> None:
    """A leaflet that silently does not appear costs a force an afternoon."""
    file = folder / "leaflet.toml"
    assert written in file.read_text("utf-8")
    file.write_text(file.read_text("utf-8").replace(written, instead), encoding="utf-8")
    found = read_library(folder.parent)
    assert found.leaflets == ()
    assert any(fault in told for told in found.faults), found.faults


def test_a_file_that_nobody_named_is_told(folder: Path) -> None:
    """A translation whose four lines were forgotten would never be offered."""
    (folder / "pl.md").write_text(POLISH, encoding="utf-8")
    (fault,) = read_library(folder.parent).faults
    assert fault == "river-safety/pl.md: leaflet.toml does not name this language."


def test_one_faulty_leaflet_keeps_no_other_from_being_offered(folder: Path) -> None:
    """A slip in a force's folder must not empty the kiosk."""
    (folder / "en.md").write_text("", encoding="utf-8")
    assert len(library().leaflets) == len(read_library(Path("leaflets"), folder.parent).leaflets)


def test_faulty_contacts_are_told_with_line_and_field(folder: Path) -> None:
    """A wrong telephone number is the one mistake that a leaflet cannot afford."""
    file = folder.parent / "contacts.toml"
    file.write_text(file.read_text("utf-8").replace('"known"', '"guessed"'), encoding="utf-8")
    faults = read_library(folder.parent).faults
    assert any(fault.startswith("contacts.toml, line 13, relay.confidence") for fault in faults), faults


def test_words_for_a_contact_that_is_not_there_are_told(folder: Path) -> None:
    """A misspelt name of a contact would leave its words in English for ever."""
    (folder.parent / "contacts-pl.toml").write_text('[police]\nabout = "Policja"\n', encoding="utf-8")
    assert "contacts-pl.toml: contacts.toml has no “police”." in read_library(folder.parent).faults


@pytest.mark.parametrize(("day", "is_told"), [(dt.date(2027, 1, 30), False), (dt.date(2027, 1, 31), True)])
def test_a_number_is_to_be_verified_again_after_ninety_days(
    folder: Path, day: dt.date, *, is_told: bool
) -> None:
    """Helplines change their numbers; a dead line is worse than none."""
    remarks = read_library(folder.parent).remarks(day)
    assert any(remark.startswith("Emergency, 999: verified 91 days ago") for remark in remarks) is is_told
    assert "Relay, 18001 101 (known): nobody has verified this yet." in remarks


@pytest.mark.parametrize(
    ("file", "written", "instead", "changes"),
    [
        ("en.md", "colder", "much colder", True),
        ("../contacts.toml", "Somebody is", "Anybody is", True),
        ("leaflet.toml", "2026-10", "2026-11", False),
        ("../contacts.toml", '"999"', '"112"', False),
        ("../contacts.toml", "2026-11-01", "2026-11-02", False),
    ],
)
def test_a_sign_off_holds_for_these_words_and_not_for_others(
    folder: Path, file: str, written: str, instead: str, *, changes: bool
) -> None:
    """Changed words are a draft again; a number that was verified anew takes no leaflet off the screen."""
    before = read_library(folder.parent).leaflets[0].texts["en"].digest
    path = folder / file
    assert written in path.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace(written, instead), encoding="utf-8")
    assert (read_library(folder.parent).leaflets[0].texts["en"].digest != before) is changes
