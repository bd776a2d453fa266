"""A leaflet's Markdown, restricted to what every screen, voice and sheet of paper can say.

One `#` title, `##` headings, paragraphs, `-` bullets, and emphasis inside them. A telephone number or
address is written as `{id}` of a contact, so that it stands in one file only.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_CONTACT = re.compile(r"\{([a-z0-9-]+)\}")
_NUMBER = re.compile(r"\d[\d \u00a0-]{3,}\d|\d{3,}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NO_BREAK_SPACE = "\u00a0"
_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"
_REFUSED = {
    "blockquote_open": "a quotation",
    "code_block": "an indented block",
    "code_inline": "code",
    "fence": "code",
    "hardbreak": "a forced line break",
    "hr": "a line across",
    "html_block": "HTML",
    "html_inline": "HTML",
    "image": "a picture",
    "link_open": "a link",
    "ordered_list_open": "a numbered list",
    "table_open": "a table",
}
_QUIET = {"text", "softbreak", "strong_open", "strong_close", "em_open", "em_close"}
_CAN_HOLD = "a leaflet has a title, headings (##), paragraphs, bullets (-) and **emphasis** only"


class Kind(Enum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"


class Span(NamedTuple):
    """A stretch of a block, emphasised or not, with its contacts still written as `{id}`."""

    text: str
    is_strong: bool


@dataclass(frozen=True, slots=True)
class Written:
    """A block as it is written."""

    kind: Kind
    spans: tuple[Span, ...]
    line: int

    @property
    def contacts(self) -> tuple[str, ...]:
        """The contacts written into it, sorted: another language may name them in another order."""
        return tuple(sorted(_CONTACT.findall("".join(span.text for span in self.spans))))


@dataclass(frozen=True, slots=True)
class Markdown:
    """A Markdown file as it was understood.

    Attributes:
        title: empty where it has none.
        faults: sentences that name the file and the line; a file with any is not used.
    """

    title: str
    blocks: tuple[Written, ...]
    faults: tuple[str, ...]

    @property
    def shape(self) -> tuple[tuple[Kind, tuple[str, ...]], ...]:
        """What the same leaflet in another language must have too: its blocks and their contacts."""
        return tuple((block.kind, block.contacts) for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a leaflet."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a leaflet; `strong` are the stretches that are emphasised, as (begin, end)."""

    text: str
    strong: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Bullet:
    """An item of a list; `strong` as of a paragraph."""

    text: str
    strong: tuple[tuple[int, int], ...] = ()


def read_markdown(text: str, name: str) -> Markdown:
    """What a Markdown file says; `name` is how messages call the file."""
    reader = _Reader(name)
    reader.read(_parser().parse(text))
    return Markdown(reader.title, tuple(reader.blocks), tuple(reader.faults))


def filled(block: Written, numbers: Mapping[str, str]) -> Heading | Paragraph | Bullet:
    """A block with the numbers of its contacts written in.

    Raises:
        KeyError: a contact has no number.
    """
    text = ""
    strong = []
    for span in block.spans:
        begin = len(text)
        text += _CONTACT.sub(lambda found: _shown(numbers[found[1]]), span.text)
        if span.is_strong:
            strong.append((begin, len(text)))
    match block.kind:
        case Kind.HEADING:
            return Heading(text)
        case Kind.PARAGRAPH:
            return Paragraph(text, tuple(strong))
        case Kind.BULLET:
            return Bullet(text, tuple(strong))


def _shown(number: str) -> str:
    """A number that is not split at the end of a line nor turned round in a right-to-left sentence."""
    if " " not in number:
        return number
    return f"{_LEFT_TO_RIGHT}{number.replace(' ', _NO_BREAK_SPACE)}{_END}"


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # noqa: PLC0415 - a window that shows no leaflet starts without it

    return MarkdownIt("commonmark").enable("table")


class _Reader:
    """Turns the parser's tokens into blocks, and what does not belong there into sentences."""

    def __init__(self, name: str) -> None:
        self.title = ""
        self.blocks: list[Written] = []
        self.faults: list[str] = []
        self._name = name

    def read(self, tokens: "Sequence[Token]") -> None:
        lists = 0
        line = 1
        heading = ""
        for token in tokens:
            line = token.map[0] + 1 if token.map else line
            if token.type in _REFUSED:
                self._fault(line, f"there is {_REFUSED[token.type]}; {_CAN_HOLD}")
            elif token.type == "bullet_list_open":
                lists += 1
                if lists > 1:
                    self._fault(line, "there is a list inside a list")
            elif token.type == "bullet_list_close":
                lists -= 1
            elif token.type in {"heading_open", "heading_close"}:
                heading = token.tag if token.nesting == 1 else ""
            elif token.type == "inline":
                self._inline(token, line, heading, in_list=lists > 0)
        if not any(block.kind is not Kind.HEADING for block in self.blocks):
            self._fault(1, "it says nothing")

    def _inline(self, token: "Token", line: int, heading: str, *, in_list: bool) -> None:
        spans = tuple(self._spans(token.children or (), line))
        text = "".join(span.text for span in spans)
        self._check_words(text, line)
        is_first = not self.title and not self.blocks
        if is_first != (heading == "h1"):
            self._fault(line, "the title (# …) stands first, and once")
        elif heading == "h1":
            self.title = text
        elif heading not in {"", "h2"} or (heading and in_list):
            self._fault(line, "a heading has two hash signs (## …) and stands in no list")
        else:
            kind = Kind.HEADING if heading else Kind.BULLET if in_list else Kind.PARAGRAPH
            self.blocks.append(Written(kind, spans, line))

    def _spans(self, children: "Sequence[Token]", line: int) -> Iterator[Span]:
        depth = 0
        parts: list[Span] = []
        for child in children:
            if child.type in _REFUSED:
                self._fault(line, f"there is {_REFUSED[child.type]}; {_CAN_HOLD}")
            elif child.type in _QUIET:
                depth += child.nesting
                said = " " if child.type == "softbreak" else child.content
                parts.append(Span(said, depth > 0))
        for is_strong, alike in groupby(parts, key=lambda span: span.is_strong):
            if text := "".join(span.text for span in alike):
                yield Span(text, is_strong)

    def _check_words(self, text: str, line: int) -> None:
        bare = _CONTACT.sub("", text)
        if "{" in bare or "}" in bare:
            self._fault(line, "write a contact as {id}, in small letters, digits and hyphens")
        for found in _NUMBER.findall(bare):
            if not _YEAR.fullmatch(found):
                words = "looks like a telephone number; put it into contacts.toml and write its {id}"
                self._fault(line, f"“{found}” {words}")

    def _fault(self, line: int, problem: str) -> None:
        self.faults.append(f"{self._name}, line {line}: {problem}.")
