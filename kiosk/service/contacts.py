"""Who can help: telephone numbers and addresses, once, with the day on which somebody last tried them.

`leaflets/contacts.toml` holds them with their English words, `contacts-<language>.toml` the words of another
language. A number that nobody has verified is shown to visitors like any other, because a number that is
probably right helps more than none; staff are told which they are.
"""

import datetime as dt
import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from kiosk.domain.errors import SettingsFaulty
from kiosk.settings.reading import parse, text_of
from kiosk.settings.shapes import PLAIN, Name, Strict

FILE = "contacts.toml"
VERIFIED_FOR_DAYS = 90
_ENGLISH = "en"
_Sentence = Annotated[str, msgspec.Meta(min_length=1, max_length=200, pattern=PLAIN)]


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact as a leaflet shows it.

    Attributes:
        name: whom one asks for, in `name_language`; many keep their English name.
        number: a telephone number, web or e-mail address, read from left to right.
        about: what for, in `language`: English where there are no words in the leaflet's language.
    """

    id: str
    name: str
    number: str
    about: str
    language: str
    name_language: str


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A contact in `contacts.toml`."""

    name: Name
    about: _Sentence
    number: Name
    confidence: Literal["found", "found-2020", "known"]
    verified_on: dt.date | None = None


class Words(Strict, frozen=True):
    """A contact's words in another language; without a name it keeps its English one."""

    about: _Sentence
    name: Name | None = None


@dataclass(frozen=True, slots=True)
class Directory:
    """Every contact.

    Attributes:
        entries: by id.
        words: by language, then by id; English is not among them.
    """

    entries: Mapping[str, Entry] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, Words]] = field(default_factory=dict)

    def contact(self, contact_id: str, language: str) -> Contact:
        """A contact in the words of a language. Raises `KeyError` where there is none."""
        entry = self.entries[contact_id]
        words = self.words.get(language, {}).get(contact_id)
        if words is None:
            return Contact(contact_id, entry.name, entry.number, entry.about, _ENGLISH, _ENGLISH)
        name, name_language = (words.name, language) if words.name else (entry.name, _ENGLISH)
        return Contact(contact_id, name, entry.number, words.about, language, name_language)

    def unverified(self, today: dt.date, used: Collection[str]) -> Iterator[str]:
        """A sentence for each contact in use whose number nobody has verified within 90 days."""
        for contact_id, entry in self.entries.items():
            if contact_id not in used:
                continue
            if entry.verified_on is None:
                yield f"{entry.name}, {entry.number} ({entry.confidence}): nobody has verified this yet."
            elif (age := (today - entry.verified_on).days) > VERIFIED_FOR_DAYS:
                yield f"{entry.name}, {entry.number}: verified {age} days ago; please verify it again."

    def untranslated(self, spoken: Collection[tuple[str, str]]) -> Iterator[str]:
        """A sentence for each (language, contact) that is shown and has no words in that language."""
        for language, contact_id in sorted(spoken):
            if language != _ENGLISH and contact_id not in self.words.get(language, {}):
                yield f"contacts-{language}.toml has no “{contact_id}”; its English words are shown."


def read_directory(folders: Sequence[Path]) -> tuple[Directory, list[str]]:
    """The contacts of some folders, later ones replacing earlier ones, and what is wrong with the files."""
    entries: dict[str, Entry] = {}
    words: dict[str, dict[str, Words]] = {}
    faults = []
    for folder in folders:
        try:
            if (folder / FILE).is_file():
                entries |= _tables(folder / FILE, Entry)
        except SettingsFaulty as faulty:
            faults.append(str(faulty))
        for path in sorted(folder.glob("contacts-*.toml")):
            language = path.stem.partition("-")[2]
            try:
                words[language] = words.get(language, {}) | _tables(path, Words)
            except SettingsFaulty as faulty:
                faults.append(str(faulty))
    faults += [
        f"contacts-{language}.toml: contacts.toml has no “{contact_id}”."
        for language, known in words.items()
        for contact_id in known
        if contact_id not in entries
    ]
    return Directory(entries, words), faults


def _tables(path: Path, shape: type[Any]) -> dict[str, Any]:
    """A file of tables of one shape, by their names. Raises `SettingsFaulty` with line and field."""
    text = text_of(path)
    try:
        names = list(tomllib.loads(text))
    except tomllib.TOMLDecodeError:
        names = []  # told by `parse`
    fields = {f"table_{count}": name for count, name in enumerate(names)}
    # One field a table: so the messages know in which table a mistake stands.
    whole = msgspec.defstruct("Tables", [(field, shape) for field in fields], rename=fields, frozen=True)
    found = parse(text, path.name, whole)
    return {name: getattr(found, field) for field, name in fields.items()}
