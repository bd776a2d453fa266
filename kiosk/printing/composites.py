"""Clusters of several glyphs as single glyphs of a TrueType font.

Newer Noto fonts draw a letter as a bare stroke and its dots apart, and one stroke serves several letters. A
PDF whose glyphs are parts of letters cannot be searched or read aloud: viewers tell the text one glyph at a
time and order right-to-left text by where the glyphs stand. So each cluster becomes one composite glyph,
which has one meaning and one place. Formats: OpenType specification, `glyf`, `loca`, `hmtx`, `maxp`.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

_WORDS, _OFFSETS, _MORE = 0x0001, 0x0002, 0x0020  # component flags
_CHECKSUM_MAGIC = 0xB1B0AFBA
_HEAD_CHECKSUM_AT, _HEAD_LOCA_FORMAT_AT = 8, 50
_MAXP_COMPOSITE_AT = (
    10  # maxCompositePoints and maxCompositeContours; the last two fields are elements, depth
)
_MOST = 0xFFFF


class Component(NamedTuple):
    """A glyph as part of a composite one, moved by whole font units."""

    glyph: int
    dx: int
    dy: int


@dataclass(frozen=True, slots=True)
class Composite:
    """A glyph made of others; its advance in font units."""

    components: tuple[Component, ...]
    advance: int


def with_composites(font: bytes, first: int, composites: Sequence[Composite]) -> bytes:
    """The TrueType font with composite glyphs added under the numbers from `first` on.

    Numbers between the font's own last glyph and `first` become empty glyphs.
    """
    tables = _tables(font)
    outlines, metrics = _outlines(tables), _metrics(tables)
    outlines += [b""] * (first - len(outlines))
    metrics += [(0, 0)] * (first - len(metrics))
    for composite in composites:
        outline, left = _composite(composite, outlines)
        outlines.append(outline)
        metrics.append((composite.advance, left))

    ends = [0]
    for outline in outlines:
        ends.append(ends[-1] + len(outline))
    tables["glyf"] = b"".join(outlines)
    tables["loca"] = struct.pack(f">{len(ends)}I", *ends)
    tables["hmtx"] = b"".join(struct.pack(">Hh", *metric) for metric in metrics)
    tables["hhea"] = tables["hhea"][:-2] + struct.pack(">H", len(metrics))
    tables["maxp"] = _maxima(tables["maxp"], len(outlines), composites)
    head = bytearray(tables["head"])
    struct.pack_into(">h", head, _HEAD_LOCA_FORMAT_AT, 1)
    tables["head"] = bytes(head)
    return _font(tables)


def _tables(font: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack_from(">H", font, 4)
    tables = {}
    for at in range(12, 12 + 16 * count, 16):
        tag, _checksum, offset, length = struct.unpack_from(">4sIII", font, at)
        tables[tag.decode("ascii")] = font[offset : offset + length]
    return tables


def _outlines(tables: dict[str, bytes]) -> list[bytes]:
    (long_offsets,) = struct.unpack_from(">h", tables["head"], _HEAD_LOCA_FORMAT_AT)
    loca = tables["loca"]
    if long_offsets:
        offsets = struct.unpack(f">{len(loca) // 4}I", loca)
    else:
        offsets = tuple(2 * half for half in struct.unpack(f">{len(loca) // 2}H", loca))
    return [tables["glyf"][begin:end] for begin, end in pairwise(offsets)]


def _metrics(tables: dict[str, bytes]) -> list[tuple[int, int]]:
    (full,) = struct.unpack_from(">H", tables["hhea"], len(tables["hhea"]) - 2)
    hmtx = tables["hmtx"]
    metrics: list[tuple[int, int]] = list(struct.iter_unpack(">Hh", hmtx[: 4 * full]))
    return metrics + [(metrics[-1][0], left) for (left,) in struct.iter_unpack(">h", hmtx[4 * full :])]


def _composite(composite: Composite, outlines: Sequence[bytes]) -> tuple[bytes, int]:
    """The outline, padded to four bytes, and its left side bearing; empty where nothing has ink."""
    inked = [component for component in composite.components if outlines[component.glyph]]
    if not inked:
        return b"", 0
    boxes = []
    for component in inked:
        left, low, right, high = struct.unpack_from(">4h", outlines[component.glyph], 2)
        boxes.append((left + component.dx, low + component.dy, right + component.dx, high + component.dy))
    box = (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )
    outline = struct.pack(">h4h", -1, *box)
    for place, component in enumerate(inked, start=1):
        flags = _WORDS | _OFFSETS | (_MORE if place < len(inked) else 0)
        outline += struct.pack(">HHhh", flags, *component)
    return outline + b"\0" * (-len(outline) % 4), box[0]


def _maxima(maxp: bytes, glyphs: int, composites: Sequence[Composite]) -> bytes:
    """Room for the new glyphs; the points and contours are an upper bound."""
    changed = bytearray(maxp)
    struct.pack_into(">H", changed, 4, glyphs)
    most = max((len(composite.components) for composite in composites), default=0)
    points, contours, deep_points, deep_contours = struct.unpack_from(">4H", maxp, 6)
    struct.pack_into(
        ">2H",
        changed,
        _MAXP_COMPOSITE_AT,
        min(most * max(points, deep_points), _MOST),
        min(most * max(contours, deep_contours), _MOST),
    )
    elements, depth = struct.unpack_from(">2H", maxp, len(maxp) - 4)
    struct.pack_into(">2H", changed, len(changed) - 4, max(elements, most), depth + 1)
    return bytes(changed)


def _font(tables: dict[str, bytes]) -> bytes:
    tags = sorted(tables)
    power = len(tags).bit_length() - 1
    span = 16 << power
    header = struct.pack(">IHHHH", 0x00010000, len(tags), span, power, 16 * len(tags) - span)
    head = bytearray(tables["head"])
    struct.pack_into(">I", head, _HEAD_CHECKSUM_AT, 0)
    contents = {tag: bytes(head) if tag == "head" else tables[tag] for tag in tags}
    directory, body = b"", b""
    begin = len(header) + 16 * len(tags)
    for tag in tags:
        data = contents[tag]
        directory += struct.pack(">4sIII", tag.encode(), _checksum(data), begin + len(body), len(data))
        if tag == "head":
            head_at = begin + len(body)
        body += data + b"\0" * (-len(data) % 4)
    font = bytearray(header + directory + body)
    struct.pack_into(
        ">I", font, head_at + _HEAD_CHECKSUM_AT, (_CHECKSUM_MAGIC - _checksum(font)) & 0xFFFFFFFF
    )
    return bytes(font)


def _checksum(data: bytes | bytearray) -> int:
    padded = bytes(data) + b"\0" * (-len(data) % 4)
    total: int = sum(struct.unpack(f">{len(padded) // 4}I", padded))
    return total & 0xFFFFFFFF
