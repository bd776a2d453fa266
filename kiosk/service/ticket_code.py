"""The QR code of a ticket: a short, signed arrival that a desk can read when every cable is cut.

`KV2:`, then Base45 of the bytes below, then a full stop: a scanner types it on a British and on an
American keyboard alike, and no program that trims spaces takes its end away. It says when somebody
arrived, where, and with which code; never why, and never who.

    format 1 · visit 16 · instant 6 · station 8 · device 4 · code · language · appointment · signature 64

The last three texts begin with their length in a byte; numbers are big-endian.
"""

import hashlib
import re
import uuid
from collections.abc import Callable

import base45
import msgspec

from kiosk.domain import ticket
from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import NotUnderstood
from kiosk.domain.instant import Instant
from kiosk.domain.reference import ALPHABET, LENGTH
from kiosk.journal.keys import SIGNATURE_BYTES, signature_holds
from kiosk.service.paper import APPOINTMENT_QR, TICKET_QR

CONTEXT = b"kiosk ticket 1\0"
"""Stands before what is signed, so that a ticket's signature proves no entry, nor the other way round."""
FORMAT = 1
LONGEST = 250
"""A code of more characters has modules too small for a worn print head."""
_END = "."
_STATION_BYTES, _DEVICE_BYTES = 8, 4
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_REFERENCE = re.compile(rf"([{ALPHABET}]{{{LENGTH}}})?")
_LAST_INSTANT = 253_300_000_000_000
"""In the year 9996: later ones have no date."""

DAMAGED = "The code of this ticket is damaged. Please scan it again, or add the visitor by hand."

Sign = Callable[[bytes, bytes], bytes]


class TicketCode(msgspec.Struct, frozen=True):
    """What the code of a ticket says.

    Attributes:
        arrived_at: the arrival, with the kiosk's clock offset taken off.
        station, device: the first bytes of their names' hashes.
        language: BCP 47 tag of the language the visitor used.
        appointment: its reference, or None.
    """

    visit: SubjectId
    arrived_at: Instant
    station: bytes
    device: bytes
    code: str
    language: str
    appointment: str | None = None


class SignedCode(msgspec.Struct, frozen=True):
    """A ticket's code as it was read: nobody has checked its signature yet."""

    ticket: TicketCode
    signed: bytes
    signature: bytes

    def is_by(self, public_key: bytes) -> bool:
        """Whether the device with this key made it, and nobody changed it since."""
        return signature_holds(public_key, self.signed, self.signature, CONTEXT)


def station_mark(station: str) -> bytes:
    """What stands for a station in a ticket's code."""
    return hashlib.sha256(station.encode()).digest()[:_STATION_BYTES]


def device_mark(device: str) -> bytes:
    """What stands for a device in a ticket's code."""
    return hashlib.sha256(device.encode()).digest()[:_DEVICE_BYTES]


def write(code: TicketCode, sign: Sign) -> str:
    """The payload of the QR, signed; `sign` is given the bytes and the context of the signature."""
    signed = b"".join(
        (
            bytes((FORMAT,)),
            uuid.UUID(code.visit.partition("/")[2]).bytes,
            code.arrived_at.to_bytes(6, "big"),
            code.station,
            code.device,
            *(_counted(text) for text in (code.code, code.language, code.appointment or "")),
        )
    )
    encoded: bytes = base45.b45encode(signed + sign(signed, CONTEXT))
    return f"{TICKET_QR}{encoded.decode()}{_END}"


def read(scanned: str) -> SignedCode:
    """What a scanned code says; whose word that is has to be asked of `is_by`.

    Raises:
        NotUnderstood: in plain words, that it is no ticket's code, or damaged.
    """
    text = scanned.strip().upper()
    if text.startswith(APPOINTMENT_QR):
        raise NotUnderstood("This is the code of an appointment, not of a ticket.")
    if not text.startswith(TICKET_QR):
        raise NotUnderstood("This is not the code of a ticket.")
    if not text.endswith(_END) or len(text) > LONGEST:
        raise NotUnderstood(DAMAGED)
    try:
        data = base45.b45decode(text[len(TICKET_QR) : -len(_END)])
        return SignedCode(
            _ticket_in(data[:-SIGNATURE_BYTES]), data[:-SIGNATURE_BYTES], data[-SIGNATURE_BYTES:]
        )
    except (ValueError, IndexError) as odd:
        raise NotUnderstood(DAMAGED) from odd


def _ticket_in(data: bytes) -> TicketCode:
    """Raises ValueError, IndexError or NotUnderstood where the bytes are no ticket."""
    if data[0] != FORMAT:
        raise NotUnderstood("This ticket was made by a newer program. Please add the visitor by hand.")
    rest = data[35:]
    texts = []
    for _ in range(3):
        long, rest = rest[0], rest[1:]
        if long > len(rest):
            raise ValueError("a text ends too early")
        texts.append(rest[:long].decode("ascii"))
        rest = rest[long:]
    code, language, reference = texts
    arrived_at = Instant(int.from_bytes(data[17:23], "big"))
    are_words = ticket.CODE.fullmatch(code), _LANGUAGE.fullmatch(language), _REFERENCE.fullmatch(reference)
    if rest or not all(are_words) or arrived_at > _LAST_INSTANT:
        raise ValueError("no ticket says this")
    return TicketCode(
        visit=SubjectId(f"visit/{uuid.UUID(bytes=data[1:17])}"),
        arrived_at=arrived_at,
        station=data[23:31],
        device=data[31:35],
        code=code,
        language=language,
        appointment=reference or None,
    )


def _counted(text: str) -> bytes:
    data = text.encode("ascii")
    return bytes((len(data),)) + data
