"""An entry's one canonical byte string: what is hashed, signed, stored and sent, verbatim for ever."""

import hashlib
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

import msgspec

from kiosk.domain.entry import Entry, EntryId, Facts, Personal, SubjectId
from kiosk.domain.instant import Instant
from kiosk.domain.kinds import KIND_OF, KINDS, VERSIONS

FORMAT = 1


class Body(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The signed form, a MessagePack array.

    Attributes:
        seen_gseq: the last station number this device had seen when it wrote the entry, and
        seen_ghash: the running hash there; a sequencer that rewrites history contradicts them.
        facts: the MessagePack array of the kind's fields.
        commitment: salted hash of the personal part; empty where there is none.
        previous: hash of the same chain's last entry; empty for the first.
    """

    format: int
    chain: str
    seq: int
    id: EntryId
    station: str
    subject: SubjectId
    kind: str
    version: int
    actor: str
    at: Instant
    offset_ms: int | None
    seen_gseq: int
    seen_ghash: bytes
    facts: bytes
    commitment: bytes
    previous: bytes


_ENCODER = msgspec.msgpack.Encoder()
_BODY = msgspec.msgpack.Decoder(Body)
_FACTS = {kind: msgspec.msgpack.Decoder(facts) for kind, facts in KINDS.items()}


def encode(body: Body) -> bytes:
    """The canonical bytes of a body."""
    return _ENCODER.encode(body)


def decode(data: bytes) -> Body:
    """The body that canonical bytes hold; fields that a newer device added are passed over.

    Raises:
        msgspec.ValidationError, msgspec.DecodeError: they are no body.
    """
    try:
        return _BODY.decode(data)
    except (UnicodeDecodeError, RecursionError) as odd:
        raise msgspec.DecodeError("these bytes are no entry") from odd


def outline(data: bytes) -> tuple[str, int, EntryId, SubjectId]:
    """Chain, place, id and subject of bytes whose later part cannot be read.

    Every format begins with the same seven fields. A centre that took the bytes has compared them.

    Raises:
        ValueError: not even that can be read.
    """
    try:
        _, chain, seq, entry, _, subject, _ = (
            value for _, value in zip(range(7), _values(memoryview(data)[3:]), strict=False)
        )
    except (IndexError, UnicodeDecodeError) as odd:
        raise ValueError("these bytes are no entry") from odd
    return str(chain), int(seq), EntryId(str(entry)), SubjectId(str(subject))


def _values(data: memoryview) -> Iterator[str | int]:
    """The texts and whole numbers at the beginning of a MessagePack array."""
    at = 0
    while True:
        mark = data[at]
        at += 1
        if mark < 0x80:
            yield mark
        elif 0xCC <= mark <= 0xCF:
            width = 1 << (mark - 0xCC)
            yield int.from_bytes(data[at : at + width], "big")
            at += width
        elif 0xA0 <= mark < 0xC0 or mark == 0xD9:
            length = mark - 0xA0 if mark != 0xD9 else data[at]
            at += mark == 0xD9
            yield str(data[at : at + length], "utf-8")
            at += length
        else:
            raise ValueError("these bytes are no entry")


def digest(data: bytes) -> bytes:
    """The hash of an entry's canonical bytes (SHA-256)."""
    return hashlib.sha256(data).digest()


def encode_facts(facts: Facts) -> tuple[str, int, bytes]:
    """Kind, version and bytes of some facts."""
    kind = KIND_OF[type(facts)]
    return kind, VERSIONS.get(kind, 1), _ENCODER.encode(facts)


def entry_of(body: Body, gseq: int | None) -> Entry:
    """The entry as the domain sees it; its facts are None where this program does not understand them."""
    return Entry(
        id=body.id,
        subject=body.subject,
        kind=body.kind,
        at=body.at,
        offset_ms=body.offset_ms,
        actor=body.actor,
        chain=body.chain,
        seq=body.seq,
        gseq=gseq,
        facts=_understood(body),
        station=body.station,
    )


def personal_of(data: bytes, shape: type[Personal]) -> Personal:
    """The personal part that bytes hold, as far as this program understands it.

    Raises:
        ValueError: they are no personal part at all.
    """
    try:
        return msgspec.msgpack.decode(data, type=shape)
    except msgspec.ValidationError:  # a newer device's value of a closed set: the rest is still good
        fields = _fields(data)
        return shape(**{name: _field(shape, name, fields.get(name)) for name in shape.__struct_fields__})
    except _UNREADABLE as odd:
        raise ValueError("these bytes are no personal part") from odd


def _fields(data: bytes) -> dict[str, Any]:
    try:
        return msgspec.msgpack.decode(data, type=dict[str, Any])
    except _UNREADABLE as odd:
        raise ValueError("these bytes are no personal part") from odd


def _field(shape: type[Personal], name: str, value: Any) -> Any:
    try:
        return getattr(msgspec.convert({name: value}, shape), name)
    except msgspec.ValidationError:
        if isinstance(value, list):
            return tuple(each for one in value for each in _field(shape, name, [one])) if value[1:] else ()
        return None


_UNREADABLE = (msgspec.ValidationError, msgspec.DecodeError, UnicodeDecodeError, RecursionError)
TEXT_LIMIT = 200
"""No name, code or reference in facts is longer."""


def _is_text(meant: Any) -> bool:
    """Whether a field holds text, an identifier included, or may."""
    plain = [getattr(each, "__supertype__", each) for each in (meant, *get_args(meant))]
    return str in plain


def _is_odd(text: Any) -> bool:
    return isinstance(text, str) and (len(text) > TEXT_LIMIT or "\0" in text)


_INSTANTS = {
    kind: [name for name, meant in get_type_hints(facts).items() if Instant in (meant, *get_args(meant))]
    for kind, facts in KINDS.items()
}
_TEXTS = {
    kind: [name for name, meant in get_type_hints(facts).items() if _is_text(meant)]
    for kind, facts in KINDS.items()
}
_CALENDAR = (-62_000_000_000_000, 253_300_000_000_000)
"""The first and the last instant that have a date: in the years 5 and 9996."""


def _understood(body: Body) -> Facts | None:
    decoder = _FACTS.get(body.kind)
    if decoder is None:
        return None
    try:
        facts = decoder.decode(body.facts)
    except _UNREADABLE:
        return None  # a newer device's value of a closed set: kept in the journal, not folded
    if any(_is_odd(getattr(facts, name)) for name in _TEXTS[body.kind]):
        return None  # no station writes this, and not every table can hold it: kept, not folded
    first, last = _CALENDAR
    if body.offset_ms:
        first, last = max(first, first + body.offset_ms), min(last, last + body.offset_ms)
    if not first <= body.at <= last:
        return None  # no day this could have happened on: kept, not folded
    for name in _INSTANTS[body.kind]:
        instant = getattr(facts, name)
        if instant is not None and not first <= instant <= last:
            return None
    return facts
