"""Where in this process, and on its disk, a string that should be forgotten is still to be found."""

import gc
import sys
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec
import pypdfium2
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.widgets.text import ShowsText

_PDF = b"%PDF"


class Canaries:
    """Strings that are looked for, told and kept backwards, so that looking does not find itself.

    Args:
        anywhere: in whatever longer string they stand; letters in either case.
        alone: only as the whole of a string, for what is too short to be ours alone.
    """

    def __init__(self, anywhere: Iterable[str], alone: Iterable[str] = ()) -> None:
        self._anywhere = [each.casefold() for each in anywhere]
        self._alone = list(alone)
        self._shortest = min(map(len, [*self._anywhere, *self._alone]))

    def may_be_among(self, texts: Iterable[str]) -> bool:
        """Whether one of them may be in one of many texts; faster than to ask for each."""
        long_enough = [text for text in texts if len(text) >= self._shortest]
        lengths = set(map(len, self._alone))
        if any(len(text) in lengths and text[::-1] in self._alone for text in long_enough):
            return True
        backwards = "\n".join(long_enough)[::-1].casefold()
        return any(each in backwards for each in self._anywhere)

    def is_in(self, text: str) -> bool:
        """Whether one of them is in a text."""
        if len(text) < self._shortest:
            return False
        backwards = text[::-1]
        if backwards in self._alone:
            return True
        backwards = backwards.casefold()
        return any(each in backwards for each in self._anywhere)


def everywhere(canaries: Canaries, *folders: Path) -> list[str]:
    """In which places a canary still is, in words; nothing: it is forgotten."""
    gc.collect()
    return [*_in_objects(canaries), *_in_windows(canaries), *_in_files(canaries, folders)]


def _in_objects(canaries: Canaries) -> Iterator[str]:
    """Live strings and bytes, in whatever holds them: also tuples and dicts that no collector tracks."""
    others = [frame for thread, frame in sys._current_frames().items() if thread != threading.get_ident()]
    level: list[object] = [value for frame in others for value in _locals(frame)]
    level += gc.get_objects()
    seen: set[int] = set()
    found: list[object] = []
    while level:
        fresh = {id(each): each for each in level}
        for known in fresh.keys() & seen:
            del fresh[known]
        seen |= fresh.keys()
        said = [each for each in fresh.values() if isinstance(each, str | bytes | bytearray)]
        if canaries.may_be_among(map(_text, said)):
            found += [each for each in said if canaries.is_in(_text(each))]
        opened = [each for each in fresh.values() if isinstance(each, msgspec.Struct)]
        level = [getattr(each, name, None) for each in opened for name in each.__struct_fields__]
        # What the collector tracks was there from the beginning.
        level += [each for each in gc.get_referents(*fresh.values()) if not gc.is_tracked(each)]
    for each in found:
        holders = [type(one).__name__ for one in gc.get_referrers(each) if one is not found]
        yield f"{type(each).__name__} of {len(_text(each))} characters, held by {holders or 'something'}"


def _locals(frame: object) -> list[object]:
    values: list[object] = []
    while frame is not None:
        values += list(getattr(frame, "f_locals", {}).values())
        frame = getattr(frame, "f_back", None)
    return values


def _text(each: object) -> str:
    if isinstance(each, str):
        return each
    return each.decode("utf-8", "replace") if isinstance(each, bytes | bytearray) else ""


def _in_windows(canaries: Canaries) -> Iterator[str]:
    """What widgets show or tell assistive technology, shown or not; and the clipboard."""
    for widget in QApplication.allWidgets():
        told = [
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.toolTip(),
            widget.windowTitle(),
        ]
        text = getattr(widget, "text", None)
        told += [text()] if callable(text) else []
        told += [box.text for box in widget.text_boxes()] if isinstance(widget, ShowsText) else []
        told += [str(widget.property(bytes(name).decode())) for name in widget.dynamicPropertyNames()]
        if any(canaries.is_in(each) for each in told):
            yield f"widget {type(widget).__name__} {widget.objectName()} in {_path(widget)}"
    clipboard = QApplication.clipboard()
    for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection):
        if canaries.is_in(clipboard.text(mode)):
            yield f"clipboard, {mode.name}"


def _path(widget: QWidget | None) -> str:
    names = []
    while widget is not None:
        names.append(widget.objectName() or type(widget).__name__)
        widget = widget.parentWidget()
    return "/".join(reversed(names))


def _in_files(canaries: Canaries, folders: Iterable[Path]) -> Iterator[str]:
    """Files by name and content, the words of PDFs too."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            content = path.read_bytes() if path.is_file() else b""
            if canaries.is_in(path.name) or canaries.is_in(content.decode("utf-8", "replace")):
                yield f"file {path.name}"
            if content.startswith(_PDF) and canaries.is_in(words_of(content)):
                yield f"words of {path.name}"


def words_of(pdf: bytes) -> str:
    """All that is written in a PDF."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()
