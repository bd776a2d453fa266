"""Languages: a few for an interpreter, the card of all of them, and the letters they begin with."""

from collections.abc import Iterable, Sequence

from kiosk.ui.languages import Language, self_name
from kiosk.ui.phrases import touch
from kiosk.ui.touch.view import Block, Choice, Letters, Page, say

FIRST_LETTER = "first_letter"
SHOW_OFFICER = "show_officer"
OTHER = "language_other"
NONE = "language_none"
MOST = 6
"""With the two choices after them they fill one page."""


def languages(tags: Iterable[str], screen: str, *, has_interpreter: bool) -> Page:
    """The language of the interpreter: the screen's first, then a few of those that the station offers."""
    others = [tag for tag in tags if tag not in {"en", screen}]
    wanted = ([screen, *others] if screen != "en" else others)[:MOST]
    blocks: list[Block] = [
        Choice(
            f"language_{tag}",
            self_name(tag),
            rank="primary" if tag == screen else "choice",
            half=tag != screen,
            language=tag,
        )
        for tag in wanted
    ]
    blocks.append(Choice(OTHER, say(touch.ANOTHER_LANGUAGE)))
    if has_interpreter:
        blocks.append(Choice(NONE, say(touch.NO_INTERPRETER)))
    return Page("languages", say(touch.WHICH_LANGUAGE), tuple(blocks))


def card(shown: Sequence[Language], *, may_search: bool, action: Choice | None) -> Page:
    """The languages by the names that their speakers give them."""
    blocks: list[Block] = []
    if may_search:
        blocks.append(Choice(FIRST_LETTER, say(touch.FIRST_LETTER)))
    blocks += [
        Choice(f"language_{each.tag}", each.name, half=True, language=each.screen or each.tag)
        for each in shown
    ]
    return Page("language_card", say(touch.WHICH_LANGUAGE), tuple(blocks), action=action)


def unknown() -> Choice:
    """For who finds their language nowhere: an officer."""
    return Choice(SHOW_OFFICER, say(touch.SHOW_OFFICER))


def another() -> Choice:
    """For who ticks an interpreter for a language that is nowhere."""
    return Choice(SHOW_OFFICER, say(touch.ANOTHER_LANGUAGE), hint=say(touch.TELL_LANGUAGE))


def letters(first: Iterable[tuple[str, str]]) -> Page:
    """The letters that languages begin with.

    Args:
        first: each letter, and a language that is written with it.
    """
    keys = tuple(Choice(f"letter_{letter}", letter, language=tag) for letter, tag in first)
    return Page("language_letters", say(touch.WHICH_LETTER), (Letters("letters", keys),))
