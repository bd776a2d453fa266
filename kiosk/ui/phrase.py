"""One sentence of the windows, in English, as the source of its translations."""

import re
from dataclasses import dataclass
from functools import cache

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence with named placeholders, such as "Go to {place}".

    A sentence that counts has the placeholder `{n}` and a second form for one: the English singular.
    Other languages have as many forms as they need, in their translation files.

    Attributes:
        context: the phrase module it stands in ("touch").
        source: the English sentence (the plural one where there are two).
        one: the English sentence for n = 1; empty where nothing is counted.
        note: what a translator must know.
    """

    context: str
    source: str
    one: str = ""
    note: str = ""

    @property
    def is_plural(self) -> bool:
        return bool(self.one)

    @property
    def placeholders(self) -> frozenset[str]:
        """The names in braces."""
        return _placeholders(self.source)


@cache
def _placeholders(source: str) -> frozenset[str]:
    return frozenset(PLACEHOLDER.findall(source))
