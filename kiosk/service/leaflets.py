"""The leaflets a visitor may read, print or take away: a folder each, in `leaflets` and in a force's own.

`docs/leaflets.md` says how a force adds one. A language whose text is faulty is left out and told to
staff; it never keeps the others from being offered.
"""

import datetime as dt
import hashlib
import logging
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from kiosk import places
from kiosk.domain.errors import SettingsFaulty
from kiosk.service.contacts import Contact, Directory, read_directory
from kiosk.service.leaflet_text import (
    Bullet,
    Heading,
    Markdown,
    Paragraph,
    filled,
    read_markdown,
)
from kiosk.settings.reading import parse, text_of
from kiosk.settings.shapes import Name, Slug, Strict

log = logging.getLogger(__name__)

ENGLISH = "en"
SETTINGS = "leaflet.toml"
Block = Heading | Paragraph | Bullet | Contact


@dataclass(frozen=True, slots=True)
class LeafletText:
    """A leaflet in one language.

    Attributes:
        language: BCP 47 tag.
        blocks: the text, numbers written in, then the contacts.
        digest: of the words in this language; what is signed off is signed off with this digest.
            Numbers are not part of it: they have their own check, see `contacts`.
        is_draft: whether its file says that it has yet to be reviewed.
    """

    topic: str
    language: str
    title: str
    blocks: tuple[Block, ...]
    digest: str
    is_draft: bool

    @property
    def body(self) -> tuple[Heading | Paragraph | Bullet, ...]:
        """The text."""
        return tuple(block for block in self.blocks if not isinstance(block, Contact))

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """Who can help."""
        return tuple(block for block in self.blocks if isinstance(block, Contact))

    @property
    def name(self) -> str:
        """What a sign-off calls it."""
        return f"{self.topic}/{self.language}"


@dataclass(frozen=True, slots=True)
class Leaflet:
    """A leaflet in all its languages.

    Attributes:
        topic: the folder's name.
        version: the month of its text, as 2026-11.
        is_sensitive: whether carrying it could put somebody at risk.
        texts: by language; English is always among them.
    """

    topic: str
    version: str
    is_sensitive: bool
    texts: Mapping[str, LeafletText]


@dataclass(frozen=True, slots=True)
class Library:
    """All leaflets, in the order of the screen.

    Attributes:
        directory: every contact.
        faults: what is wrong with texts that are left out, with file and line.
    """

    leaflets: tuple[Leaflet, ...] = ()
    directory: Directory = field(default_factory=Directory)
    faults: tuple[str, ...] = ()

    def leaflet(self, topic: str) -> Leaflet | None:
        """The leaflet of a topic, or None."""
        return next((leaflet for leaflet in self.leaflets if leaflet.topic == topic), None)

    def remarks(self, today: dt.date) -> tuple[str, ...]:
        """What staff should look at: numbers nobody has called lately, words that stand in English."""
        used = {contact.id for leaflet in self.leaflets for contact in leaflet.texts[ENGLISH].contacts}
        spoken = {
            (language, contact.id)
            for leaflet in self.leaflets
            for language, text in leaflet.texts.items()
            for contact in text.contacts
        }
        return (*self.directory.unverified(today, used), *self.directory.untranslated(spoken))


class _Language(Strict, frozen=True):
    title: Name
    status: Literal["draft", "signed-off"]


class _Settings(Strict, frozen=True):
    """`leaflet.toml`."""

    id: Slug
    version: Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d{2}\Z")]
    sensitive: bool
    languages: dict[str, _Language]
    order: int = 1000
    contacts: tuple[Slug, ...] = ()


_reading = threading.Lock()
_read: dict[tuple[Path, ...], Library] = {}


def library(extra: Path | None = None) -> Library:
    """The leaflets of the program and of a force's own folder, read once.

    The first call takes a tenth of a second: make it on a worker thread.

    Args:
        extra: a folder made like `leaflets`; what has the same name there replaces ours.
    """
    folders = (places.leaflets(), *((extra,) if extra is not None and extra.is_dir() else ()))
    with _reading:
        if folders not in _read:
            _read[folders] = found = read_library(*folders)
            for fault in found.faults:
                log.error("leaflet left out", extra={"fault": fault})
        return _read[folders]


def read_library(*folders: Path) -> Library:
    """The leaflets of some folders; later ones replace earlier ones. Reads the files anew."""
    directory, faults = read_directory(folders)
    topics = {
        path.name: path
        for folder in folders
        for path in sorted(folder.iterdir())
        if path.is_dir() and not path.name.startswith(".")
    }
    ordered = []
    for path in topics.values():
        reader = _Reader(path, directory)
        if leaflet := reader.read():
            ordered.append((reader.order, leaflet.topic, leaflet))
        faults += reader.faults
    ordered.sort(key=lambda entry: entry[:2])
    return Library(tuple(leaflet for _order, _topic, leaflet in ordered), directory, tuple(faults))


class _Reader:
    """Reads one folder; `faults` and `order` are right afterwards."""

    def __init__(self, folder: Path, directory: Directory) -> None:
        self.faults: list[str] = []
        self.order = 0
        self._folder = folder
        self._directory = directory

    def read(self) -> Leaflet | None:
        name = f"{self._folder.name}/{SETTINGS}"
        try:
            settings = parse(text_of(self._folder / SETTINGS), name, _Settings)
        except SettingsFaulty as faulty:
            self.faults.append(str(faulty))
            return None
        self.order = settings.order
        self.faults += self._contradictions(settings, name)
        if self.faults:
            return None
        english = self._text(settings, ENGLISH)
        if english is None:
            return None
        markdown, text = english
        texts = {ENGLISH: text}
        for language in settings.languages:
            other = self._text(settings, language) if language != ENGLISH else None
            if other is not None and self._is_alike(markdown, other[0], language):
                texts[language] = other[1]
        return Leaflet(settings.id, settings.version, settings.sensitive, texts)

    def _contradictions(self, settings: _Settings, name: str) -> Iterator[str]:
        if settings.id != self._folder.name:
            yield f"{name}: its id is “{settings.id}”, its folder is called “{self._folder.name}”."
        if ENGLISH not in settings.languages:
            yield f"{name}: there is no English text, [languages.en]."
        for contact in settings.contacts:
            if contact not in self._directory.entries:
                yield f"{name}: contacts.toml has no “{contact}”."
        for path in sorted(self._folder.glob("*.md")):
            if path.stem not in settings.languages:
                yield f"{self._folder.name}/{path.name}: {SETTINGS} does not name this language."

    def _text(self, settings: _Settings, language: str) -> tuple[Markdown, LeafletText] | None:
        """A language's text, or None where it is faulty."""
        name = f"{self._folder.name}/{language}.md"
        entry = settings.languages[language]
        try:
            markdown = read_markdown(text_of(self._folder / f"{language}.md"), name)
        except SettingsFaulty as faulty:
            self.faults.append(str(faulty))
            return None
        faults = list(markdown.faults)
        if markdown.title != entry.title:
            faults.append(f"{name}, line 1: the title is “{entry.title}” in {SETTINGS}.")
        faults += [
            f"{name}, line {block.line}: contacts.toml has no “{contact}”."
            for block in markdown.blocks
            for contact in block.contacts
            if contact not in self._directory.entries
        ]
        self.faults += faults
        if faults:
            return None
        contacts = tuple(self._directory.contact(contact, language) for contact in settings.contacts)
        numbers = {contact: entry.number for contact, entry in self._directory.entries.items()}
        return markdown, LeafletText(
            topic=settings.id,
            language=language,
            title=markdown.title,
            blocks=(*(filled(block, numbers) for block in markdown.blocks), *contacts),
            digest=_digest(markdown, contacts),
            is_draft=entry.status == "draft",
        )

    def _is_alike(self, english: Markdown, other: Markdown, language: str) -> bool:
        """Whether a language says as many headings, paragraphs and bullets as English, in the same order."""
        for first, second in zip(english.blocks, other.blocks, strict=False):
            if (first.kind, first.contacts) != (second.kind, second.contacts):
                self.faults.append(
                    f"{self._folder.name}/{language}.md, line {second.line}: en.md has "
                    f"{_described(first.kind.value, first.contacts)} here (line {first.line}), "
                    f"this is {_described(second.kind.value, second.contacts)}."
                )
                return False
        if len(english.blocks) != len(other.blocks):
            self.faults.append(
                f"{self._folder.name}/{language}.md: it has {len(other.blocks)} headings, paragraphs and "
                f"bullets; en.md has {len(english.blocks)}."
            )
            return False
        return True


def _described(kind: str, contacts: tuple[str, ...]) -> str:
    names = ", ".join(f"{{{contact}}}" for contact in contacts)
    return f"a {kind} with {names}" if names else f"a {kind}"


def _digest(markdown: Markdown, contacts: tuple[Contact, ...]) -> str:
    words = [
        markdown.title,
        [[block.kind.value, block.spans] for block in markdown.blocks],
        [[contact.id, contact.name, contact.about] for contact in contacts],
    ]
    return hashlib.sha256(msgspec.json.encode(words)).hexdigest()
