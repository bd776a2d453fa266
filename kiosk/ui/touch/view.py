"""What a page of the touch window shows, as frozen data: the presenter writes it, widgets draw it."""

from dataclasses import dataclass
from typing import Literal

from kiosk.domain.instant import Instant
from kiosk.ui.phrase import Phrase

Rank = Literal["primary", "choice"]
Tone = Literal["", "muted"]
Keys = Literal["reference", "surname", "digits", "receipt", "text"]


@dataclass(frozen=True, slots=True)
class At:
    """A time of day, shown as `14:05`."""

    instant: Instant


@dataclass(frozen=True, slots=True)
class On:
    """A day and a time, shown as `Monday 3 May, 08:00`."""

    instant: Instant


@dataclass(frozen=True, slots=True)
class AsCode:
    """A ticket code or reference: read from left to right in every language."""

    text: str


@dataclass(frozen=True, slots=True)
class Say:
    """A phrase and what stands in its placeholders."""

    phrase: Phrase
    values: tuple[tuple[str, "Value"], ...] = ()


Value = int | str | At | On | AsCode | Say
"""What stands in a placeholder."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """Words of a leaflet, in a language that may not be the screen's."""

    text: str
    language: str


Words = Say | str | Foreign | AsCode
"""What is said: a phrase, an untranslated name from the station file, words of a leaflet, a number."""


def say(phrase: Phrase, **values: Value) -> Say:
    """A phrase with its values."""
    return Say(phrase, tuple(values.items()))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Plain text. An `optional` one gives way where a page would not fit its panel.

    Attributes:
        is_lead: a little larger than the others.
        is_title: the heading of those that follow.
        keeps_next: what follows stands on the same part of the page.
    """

    key: str
    words: Words
    tone: Tone = ""
    is_lead: bool = False
    optional: bool = False
    is_title: bool = False
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class Alert:
    """A sentence that must not be missed; an `error` one takes the focus."""

    key: str
    words: Words
    is_error: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """An ornament that shows what to do; it is left out where there is no room."""

    key: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to press.

    Attributes:
        key: what the presenter is told.
        selected: ticked or not; None: it leads on to another page.
        half: two of these share a row where there is room.
        language: of the words, where that is not the page's.
    """

    key: str
    words: Words
    hint: Words | None = None
    rank: Rank = "choice"
    selected: bool | None = None
    half: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to type on the keys of the screen.

    Attributes:
        shown: what has been typed so far, as it is shown.
        empty: what stands there before.
        go: the choice that ends it.
    """

    key: str
    label: Words
    shown: str
    empty: str
    keys: Keys
    go: Choice


@dataclass(frozen=True, slots=True)
class Writing:
    """Something to write in several lines, on the keys of the screen. It is never read aloud.

    Attributes:
        shown: what has been written so far.
        go: the choice that ends it.
    """

    key: str
    label: Words
    shown: str
    go: Choice
    keys: Keys = "text"


@dataclass(frozen=True, slots=True)
class Letters:
    """Small keys, of a letter each; the choice of one says which."""

    key: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class BigCode:
    """A ticket code or a reference, as large as can be."""

    key: str
    code: str


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QR code for a telephone; the words say what to do with it."""

    key: str
    payload: str
    words: Words


@dataclass(frozen=True, slots=True)
class Countdown:
    """How long a page stays; the window counts."""

    key: str
    phrase: Phrase


Block = Paragraph | Alert | Picture | Choice | Entry | Writing | Letters | BigCode | QrCode | Countdown


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        name: which page it is.
        heading: the question; it takes the focus.
        blocks: what stands under it, from top to bottom.
        action: what ends the page; it stays in sight on every part of a page of many choices.
        can_go_back: whether Back and Start again are shown.
        leaves_by_itself: the last page of a visit.
    """

    name: str
    heading: Words
    blocks: tuple[Block, ...]
    action: Choice | None = None
    can_go_back: bool = True
    leaves_by_itself: bool = False

    @property
    def error(self) -> Alert | None:
        """The error summary, where there is one."""
        return next((each for each in self.blocks if isinstance(each, Alert) and each.is_error), None)
