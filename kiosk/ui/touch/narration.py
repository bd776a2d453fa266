"""What is said of a page and of its controls, decided without Qt.

The rules (EN 301 549 §5.1.3): everything that is shown can be heard, in the screen's language; codes letter
by letter; what a visitor types is never said into a room, only to headphones.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from kiosk.ui import languages
from kiosk.ui.aloud import heard, sentences, spelled
from kiosk.ui.phrases import touch
from kiosk.ui.texts import SOURCE_LANGUAGE, Texts
from kiosk.ui.touch.view import (
    Alert,
    AsCode,
    BigCode,
    Block,
    Choice,
    Countdown,
    Entry,
    Foreign,
    Letters,
    Page,
    Paragraph,
    Picture,
    QrCode,
    Say,
    Value,
    Words,
    Writing,
)
from kiosk.ui.touch.wording import spoken

Utterance = tuple[str, str]
"""A text and its language."""


@dataclass(frozen=True, slots=True)
class Narration:
    """Says things in the words of a screen.

    Attributes:
        texts: the screen's.
        can_say: whether there is a voice for a language.
        has_headphones: nobody else hears what is said.
    """

    texts: Texts
    can_say: Callable[[str], bool]
    has_headphones: bool = False

    def page(self, page: Page) -> tuple[Utterance, ...]:
        """A whole page: its question, what is wrong, what stands there, and what there is to choose."""
        said = [*self.words(page.heading)]
        error = page.error
        if error is not None:
            said += self.words(error.words)
        for block in page.blocks:
            if block is not error and not isinstance(block, Choice | Letters):
                said += self._block(block)
        choices = list(_choices(page))
        if choices:
            said.append(self._own(self.texts(touch.PART_SPOKEN, n=len(choices))))
            for choice in choices:
                said += self.choice(choice)
        return tuple(_without_echo(said))

    def news(self, before: Page, page: Page) -> tuple[Utterance, ...]:
        """What is new on a page that was there already; of what was typed nothing, but to headphones."""
        said: list[Utterance] = []
        if page.heading != before.heading:
            said += self.words(page.heading)
        old = {_key(block): block for block in (*before.blocks, before.action) if block is not None}
        for block in (*page.blocks, page.action):
            if block is None or old.get(_key(block)) == block:
                continue
            if isinstance(block, Entry):
                said += self._typed(old.get(_key(block)), block)
            elif isinstance(block, Choice):
                said += self.choice(block)
            else:
                said += self._block(block)
        return tuple(said)

    def choice(self, choice: Choice) -> tuple[Utterance, ...]:
        """A choice: its name, what explains it, and that it was selected."""
        name = self._aloud(choice.words)
        hint = self._aloud(choice.hint) if choice.hint is not None else ""
        # Its hint can say that it was selected already.
        state = self.texts(touch.NEEDED) if choice.selected and choice.hint is None else ""
        if choice.language and choice.language != self.texts.language:
            return self.named(name, choice.language)
        if isinstance(choice.words, str):
            return (*self.words(choice.words), *((self._own(hint),) if hint else ()))
        return (self._own(sentences(name, hint, state)),)

    def named(self, name: str, language: str) -> tuple[Utterance, ...]:
        """A name in a language of its own; where no voice speaks that, what English calls the language."""
        if self.can_say(language):
            return ((heard(name), language),)
        known = languages.language(language)
        return ((known.english if known is not None else name, SOURCE_LANGUAGE),)

    def words(self, words: Words) -> tuple[Utterance, ...]:
        """Words in their language; those of a leaflet that nobody can speak are left out."""
        match words:
            case Foreign(text, language):
                return ((heard(text), language),) if self.can_say(language) else ()
            case str():
                return ((heard(words), SOURCE_LANGUAGE),)  # a name from the station's file
            case _:
                return (self._own(self._aloud(words)),)

    def control(
        self, name: str, hint: str = "", *, is_selected: bool = False, language: str = ""
    ) -> tuple[Utterance, ...]:
        """A control as it stands on the screen."""
        if language and language != self.texts.language:
            return self.named(name, language)
        selected = self.texts(touch.NEEDED)
        state = selected if is_selected and hint != selected else ""
        return (self._own(sentences(name, hint, state)),)

    def key(self, name: str) -> tuple[Utterance, ...]:
        """A key for letters: which one is as private as what it types."""
        if self.has_headphones:
            return (self._own(name),)
        return (self._own(self.texts(touch.NOT_SPOKEN)),)

    def _typed(self, before: Block | None, entry: Entry) -> tuple[Utterance, ...]:
        if not self.has_headphones or not isinstance(before, Entry):
            return ()
        if len(entry.shown) > len(before.shown) and entry.shown.startswith(before.shown):
            return (self._own(spelled(entry.shown[len(before.shown) :]) or entry.shown[-1]),)
        return (self._own(spelled(entry.shown)),) if entry.shown else ()

    def _block(self, block: Block) -> tuple[Utterance, ...]:
        match block:
            case Paragraph(words=words) | Alert(words=words) | QrCode(words=words):
                return self.words(words)
            case BigCode(code=code):
                return (self._own(spelled(code)),)
            case Entry(label=label):
                hidden = () if self.has_headphones else (self._own(self.texts(touch.NOT_SPOKEN)),)
                return (*self.words(label), *hidden)
            case Writing(label=label):
                return (*self.words(label), self._own(self.texts(touch.NOT_SPOKEN)))
            case Choice() | Letters():
                choices = block.choices if isinstance(block, Letters) else (block,)
                return tuple(said for choice in choices for said in self.choice(choice))
            case Picture() | Countdown():
                return ()

    def _own(self, text: str) -> Utterance:
        return heard(text), self.texts.language

    def _aloud(self, words: Words) -> str:
        """As `spoken`, with codes spelled."""
        match words:
            case AsCode(text):
                return spelled(text)
            case Say(phrase, values):
                return spoken(
                    self.texts, Say(phrase, tuple((name, _spelled(value)) for name, value in values))
                )
            case _:
                return spoken(self.texts, words)


def _spelled(value: Value) -> Value:
    match value:
        case AsCode(text):
            return AsCode(spelled(text))
        case Say(phrase, values):
            return Say(phrase, tuple((name, _spelled(inner)) for name, inner in values))
        case _:
            return value


def _choices(page: Page) -> Iterator[Choice]:
    for block in page.blocks:
        match block:
            case Choice():
                yield block
            case Letters(choices=choices):
                yield from choices
            case Entry(go=go) | Writing(go=go):
                yield go
            case _:
                pass
    if page.action is not None:
        yield page.action


def _key(block: Block) -> tuple[type, str]:
    return type(block), block.key


def _without_echo(said: Iterable[Utterance]) -> Iterator[Utterance]:
    """A line to type on is often called what the page asks: it is said once."""
    heard_already: set[Utterance] = set()
    for utterance in said:
        if utterance[0] and utterance not in heard_already:
            heard_already.add(utterance)
            yield utterance
