"""IPP's bytes: what we write others read, and nothing that comes back breaks the program."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.ipp_wire import Asked, Group, Malformed, Tag, decode, encode

HEAD = struct.pack(">BBHI", 2, 0, 0, 7)


def attribute(tag: int, name: bytes, content: bytes) -> bytes:
    return struct.pack(">BH", tag, len(name)) + name + struct.pack(">H", len(content)) + content


def test_a_request_is_written_as_the_standard_says() -> None:
    """Every byte of RFC 8010's picture of a request, written out by hand."""
    request = encode(
        0x0B, 7, [Asked(Tag.CHARSET, "attributes-charset", ["utf-8"])], [Asked(Tag.INTEGER, "copies", [2])]
    )
    assert request == (
        b"\x02\x00\x00\x0b\x00\x00\x00\x07"
        b"\x01\x47\x00\x12attributes-charset\x00\x05utf-8"
        b"\x02\x21\x00\x06copies\x00\x04\x00\x00\x00\x02"
        b"\x03"
    )


_VALUES = {
    Tag.INTEGER: st.integers(-(2**31), 2**31 - 1),
    Tag.ENUM: st.integers(0, 2**31 - 1),
    Tag.BOOLEAN: st.booleans(),
    Tag.NAME: st.text(max_size=40),
    Tag.KEYWORD: st.text("abcdefghij-", min_size=1, max_size=20),
}


@given(
    st.dictionaries(
        st.text("abcdefghijklmnop-", min_size=1, max_size=20),
        st.sampled_from(list(_VALUES)).flatmap(
            lambda tag: st.tuples(st.just(tag), st.lists(_VALUES[tag], min_size=1, max_size=4))
        ),
        max_size=6,
    )
)
def test_what_is_written_is_read_back(attributes: dict[str, tuple[Tag, list[int | bool | str]]]) -> None:
    """One side's bytes are the other side's values, whatever they are."""
    asked = [Asked(tag, name, values) for name, (tag, values) in attributes.items()]
    reply = decode(encode(5, 1, asked))
    assert reply.of(Group.OPERATION) == [{name: values for name, (_, values) in attributes.items()}]


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """A web server, a broken printer, somebody with a keyboard: none may stop the printing thread."""
    for whole in (data, HEAD + b"\x01" + data, HEAD + b"\x01" + data + b"\x03"):
        try:
            decode(whole)
        except Malformed:
            continue


def test_what_is_inside_a_collection_is_passed_over() -> None:
    """Paper sizes come nested in trays; taken for values of ours they would be nonsense."""
    data = (
        HEAD
        + b"\x04"
        + attribute(0x34, b"media-col", b"")
        + attribute(0x4A, b"", b"media-size")
        + attribute(0x34, b"", b"")
        + attribute(0x4A, b"", b"x-dimension")
        + attribute(0x21, b"", b"\x00\x00\x52\x08")
        + attribute(0x37, b"", b"")
        + attribute(0x37, b"", b"")
        + attribute(0x23, b"printer-state", b"\x00\x00\x00\x03")
        + b"\x03"
    )
    assert decode(data).of(Group.PRINTER) == [{"media-col": [None], "printer-state": [3]}]


def test_text_with_a_language_is_text() -> None:
    """German printers say why in German, with the language before the words."""
    content = b"\x00\x02de\x00\x0aPapierstau"
    data = HEAD + b"\x01" + attribute(0x35, b"status-message", content) + b"\x03"
    assert decode(data).of(Group.OPERATION) == [{"status-message": ["Papierstau"]}]


@pytest.mark.parametrize(
    "data", [b"", HEAD, HEAD + attribute(0x21, b"x", b"\0\0\0\1"), HEAD + b"\x01\x21\x00\x09x"]
)
def test_what_is_cut_off_is_refused(data: bytes) -> None:
    """Half an answer says nothing, and must not be taken for a whole one."""
    with pytest.raises(Malformed):
        decode(data)
