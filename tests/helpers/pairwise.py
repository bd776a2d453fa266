"""Pictures of everything with everything would be ninety thousand; every two things together are enough."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from kiosk.ui.look import SCALES, Look, touch_look
from kiosk.ui.panel import PANELS
from kiosk.ui.texts import LANGUAGES
from kiosk.ui.tokens import THEMES

T = TypeVar("T")


def arrangements(pages: int) -> Iterator[tuple[int, Look]]:
    """Each page in each language, its theme, text size and panel so that any two of the five meet."""
    for page in range(pages):
        for number, language in enumerate(LANGUAGES):
            at = page + number
            yield (
                page,
                touch_look(
                    _turn(list(PANELS.values()), page + 2 * number),
                    _turn(list(THEMES.values()), at),
                    _turn(SCALES, at),
                    language,
                ),
            )


def _turn(choices: Sequence[T], number: int) -> T:
    return choices[number % len(choices)]
