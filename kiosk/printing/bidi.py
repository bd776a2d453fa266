"""Order of right-to-left and left-to-right text on one line (Unicode Standard Annex 9).

python-bidi gives the levels of a paragraph but knows neither paired brackets (rule N0) nor isolates; both are
added here. Isolates are read as the embeddings of the same direction, which differs only in how neutral
characters beside them resolve.
"""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from bidi import algorithm

_Item = TypeVar("_Item")

_LRE, _RLE, _PDF = "\u202a", "\u202b", "\u202c"
_LRI, _RLI, _FSI, _PDI = "\u2066", "\u2067", "\u2068", "\u2069"
_MAY_TURN = frozenset(
    {"R", "AL", "AN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "B", "S", ""}
)
"""Directions of characters without which everything in a left-to-right paragraph has the level 0."""
_CLOSING = {
    "(": ")",
    "[": "]",
    "{": "}",
    "⟨": "⟩",
    "（": "）",
    "「": "」",
    "『": "』",
    "《": "》",
    "【": "】",
}


def first_strong_is_rtl(text: str) -> bool:
    """Whether the first character with a direction of its own reads from right to left (rules P2, P3)."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction == "L":
            return False
        if direction in {"R", "AL"}:
            return True
    return False


def embedding_levels(text: str, *, rtl: bool) -> list[int]:
    """One level a character of a paragraph: odd reads from right to left.

    Formatting characters, which have no place on the line, get the level of the character before them.
    """
    if not rtl and not _MAY_TURN.intersection(map(unicodedata.bidirectional, text)):
        return [0] * len(text)  # most lines of most languages
    base = int(rtl)
    plain = _isolates_as_embeddings(text)
    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels(plain, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage, False)
    for run in storage["runs"]:
        start: int = run["start"]
        _resolve_brackets(storage["chars"][start : start + run["length"]], run["sor"])
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    resolved = iter(storage["chars"])
    levels: list[int] = []
    for char in plain:
        removed = unicodedata.bidirectional(char) in algorithm.X9_REMOVED
        levels.append((levels[-1] if levels else base) if removed else next(resolved)["level"])
    return levels


def visual_order(items: Iterable[_Item], level: Callable[[_Item], int]) -> list[_Item]:
    """The items of one line, given in logical order, from left to right (rule L2)."""
    line = list(items)
    for step in range(max(map(level, line), default=0), 0, -1):
        start = 0
        while start < len(line):
            end = start
            while end < len(line) and level(line[end]) >= step:
                end += 1
            line[start:end] = line[start:end][::-1]
            start = max(end, start + 1)
    return line


def _isolates_as_embeddings(text: str) -> str:
    if not any(char in text for char in (_LRI, _RLI, _FSI, _PDI)):
        return text
    changed = []
    for index, char in enumerate(text):
        opening = char
        if char == _FSI:
            opening = _RLI if first_strong_is_rtl(text[index + 1 :].partition(_PDI)[0]) else _LRI
        changed.append({_LRI: _LRE, _RLI: _RLE, _PDI: _PDF}.get(opening, opening))
    return "".join(changed)


def _resolve_brackets(chars: Sequence[dict[str, Any]], before: str) -> None:
    """Give both brackets of a pair one direction (rule N0), in place, after the weak types are resolved."""
    for opening, closing in _pairs(chars):
        embedding = "LR"[chars[opening]["level"] % 2]
        inside = {_strong(char["type"]) for char in chars[opening + 1 : closing]} - {None}
        if embedding in inside:
            direction = embedding
        elif inside:
            context = [_strong(char["type"]) for char in chars[:opening]]
            direction = next((strong for strong in reversed(context) if strong), before)
        else:
            continue
        chars[opening]["type"] = chars[closing]["type"] = direction


def _pairs(chars: Sequence[dict[str, Any]]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    pairs = []
    for index, char in enumerate(chars):
        if char["type"] != "ON":
            continue
        if closing := _CLOSING.get(char["ch"]):
            waiting.append((closing, index))
            continue
        for depth in range(len(waiting) - 1, -1, -1):
            if waiting[depth][0] == char["ch"]:
                pairs.append((waiting[depth][1], index))
                del waiting[depth:]
                break
    return sorted(pairs)


def _strong(kind: str) -> str | None:
    """Numbers count as right to left beside neutral characters (rule N0, note)."""
    return "R" if kind in {"R", "EN", "AN"} else "L" if kind == "L" else None
