"""The bytes of IPP (RFC 8010): requests encoded, replies decoded."""

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

Value = int | bool | str | None
"""A value; None where the printer says that it does not know, or in a kind that we do not read."""
Attributes = dict[str, list[Value]]


class Tag(IntEnum):
    """The kinds of values that we send."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME = 0x49


class Group(IntEnum):
    """What a run of attributes is about."""

    OPERATION = 0x01
    JOB = 0x02
    PRINTER = 0x04


_END = 0x03
_FIRST_VALUE_TAG = 0x10
_FIRST_TEXT_TAG = 0x40
_WITH_LANGUAGE = {0x35, 0x36}
_BEGIN_COLLECTION, _END_COLLECTION = 0x34, 0x37
_HEAD = struct.Struct(">BBHI")
VERSION = (2, 0)


class Malformed(ValueError):
    """What came is no IPP."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An attribute of a request, with one value or several of a kind."""

    tag: Tag
    name: str
    values: Sequence[int | bool | str]


@dataclass(frozen=True, slots=True)
class Reply:
    """What a printer answers.

    Attributes:
        groups: the attributes, in the order in which they came; a list of jobs is a group each.
    """

    status: int
    groups: tuple[tuple[int, Attributes], ...]

    def of(self, group: Group) -> list[Attributes]:
        """The groups of a kind."""
        return [attributes for kind, attributes in self.groups if kind == group]


def encode(operation: int, number: int, asked: Iterable[Asked], about_job: Iterable[Asked] = ()) -> bytes:
    """A request; what is printed follows it.

    Args:
        operation: which.
        number: comes back in the reply.
        asked: the operation's attributes; the charset, the language and the printer come first.
        about_job: how the job is to be printed.
    """
    parts = [_HEAD.pack(*VERSION, operation, number), bytes([Group.OPERATION]), *map(_encoded, asked)]
    job_parts = [*map(_encoded, about_job)]
    if job_parts:
        parts += [bytes([Group.JOB]), *job_parts]
    return b"".join([*parts, bytes([_END])])


def _encoded(attribute: Asked) -> bytes:
    written = bytearray()
    name = attribute.name.encode("ascii")
    for value in attribute.values:
        content = _content(attribute.tag, value)
        written += struct.pack(">BH", attribute.tag, len(name)) + name
        written += struct.pack(">H", len(content)) + content
        name = b""  # further values of the same attribute carry no name
    return bytes(written)


def _content(tag: Tag, value: int | bool | str) -> bytes:  # noqa: FBT001 - a value of IPP may be one
    if isinstance(value, str):
        return value.encode("utf-8")
    return struct.pack(">?", value) if tag is Tag.BOOLEAN else struct.pack(">i", value)


def decode(data: bytes) -> Reply:
    """The reply in some bytes.

    Raises:
        Malformed: they are none.
    """
    if len(data) < _HEAD.size:
        raise Malformed("too short")
    _, _, status, _ = _HEAD.unpack_from(data)
    return Reply(status, tuple(_Reader(data, _HEAD.size).groups()))


class _Reader:
    """Reads attributes from a place in some bytes."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data = data
        self._at = at
        self._depth = 0
        self._name = ""

    def groups(self) -> list[tuple[int, Attributes]]:
        found: list[tuple[int, Attributes]] = []
        while (tag := self._take(1)[0]) != _END:
            if tag < _FIRST_VALUE_TAG:
                found.append((tag, {}))
                self._name = ""
            elif not found:
                raise Malformed("a value before the first group")
            else:
                self._value(tag, found[-1][1])
        return found

    def _value(self, tag: int, attributes: Attributes) -> None:
        name = self._take(self._length()).decode("ascii", "replace")
        content = self._take(self._length())
        if tag == _END_COLLECTION:
            self._depth = max(0, self._depth - 1)
            return
        if self._depth == 0:  # what is inside a collection (paper sizes, trays) is nothing that we need
            self._name = name or self._name
            if not self._name:
                raise Malformed("a value without a name")
            attributes.setdefault(self._name, []).append(_read(tag, content))
        if tag == _BEGIN_COLLECTION:
            self._depth += 1

    def _length(self) -> int:
        return int.from_bytes(self._take(2), "big")

    def _take(self, count: int) -> bytes:
        end = self._at + count
        if end > len(self._data):
            raise Malformed("cut off")
        taken = self._data[self._at : end]
        self._at = end
        return taken


def _read(tag: int, content: bytes) -> Value:
    if tag in {Tag.INTEGER, Tag.ENUM} and len(content) == 4:
        return int.from_bytes(content, "big", signed=True)
    if tag == Tag.BOOLEAN and len(content) == 1:
        return content != b"\0"
    if tag in _WITH_LANGUAGE and len(content) >= 4:
        language = int.from_bytes(content[:2], "big")
        return content[language + 4 :].decode("utf-8", "replace")
    if tag >= _FIRST_TEXT_TAG:
        return content.decode("utf-8", "replace")
    return None
