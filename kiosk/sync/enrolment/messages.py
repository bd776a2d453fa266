"""What a device and its centre write to each other once, in files: the request and the answer.

Whoever carries the files need not be trusted: both have a code that both sides show, and people compare.
"""

import hashlib
from typing import Annotated, TypeVar

import msgspec
from msgspec.structs import replace

from kiosk.domain.device import DeviceKind
from kiosk.domain.errors import NotUnderstood
from kiosk.domain.instant import Instant
from kiosk.domain.reference import ALPHABET
from kiosk.journal.keys import KEY_BYTES, SIGNATURE_BYTES, Signer, signature_holds
from kiosk.settings.shapes import PLAIN, Name, Slug

CODE_LENGTH = 8
_FORGIVEN = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})
_CONTEXT = b"kiosk enrolment 1\0"
_LARGEST = 65_536
_COST = {"n": 2**14, "r": 8, "p": 1}
"""A code has 40 bits: a file forged to have the same one must cost 2^40 of these, not of a plain hash."""

PublicKey = Annotated[bytes, msgspec.Meta(min_length=KEY_BYTES, max_length=KEY_BYTES)]
Role = Annotated[str, msgspec.Meta(pattern=r"^kiosk_[a-z0-9_]{1,50}\Z")]


class Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a device asks the centre for.

    Attributes:
        station, station_name, device: as its settings name them.
        kind: what it is to the centre.
        public_key: of the Ed25519 key that signs its entries.
        certificate_request: PEM, of its TLS key.
        program: its version.
        at: when, on its clock.
        last_number: how many of the station's entries it has numbered itself.
        is_renewal: it is enrolled, and asks for a new certificate only.
        signature: with the signing key, over everything else.
    """

    station: Slug
    station_name: Name
    device: Slug
    kind: DeviceKind
    public_key: PublicKey
    certificate_request: Annotated[str, msgspec.Meta(max_length=4_096)]
    program: Annotated[str, msgspec.Meta(max_length=40, pattern=PLAIN)]
    at: Instant
    last_number: Annotated[int, msgspec.Meta(ge=0)] = 0
    is_renewal: bool = False
    signature: Annotated[bytes, msgspec.Meta(max_length=SIGNATURE_BYTES)] = b""


class Answer(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the centre answers.

    Attributes:
        request: hash of the request that this answers.
        url: where the database is.
        role: as whom the device is let in; its certificate names it.
        sequencer: who numbers the station's entries.
        certificate, authority: PEM, the device's own and the one that signed it and the server's.
        centre_key: Ed25519 key with which the centre signs its entries.
    """

    request: bytes
    station: Slug
    device: Slug
    url: Annotated[str, msgspec.Meta(max_length=300, pattern=PLAIN)]
    role: Role
    sequencer: Slug
    certificate: Annotated[str, msgspec.Meta(max_length=8_192)]
    authority: Annotated[str, msgspec.Meta(max_length=8_192)]
    centre_key: PublicKey


Message = TypeVar("Message", Request, Answer)


def signed(request: Request, signer: Signer) -> Request:
    """The request with its signature."""
    return replace(request, signature=signer.sign(_to_sign(request), _CONTEXT))


def written(message: Request | Answer) -> bytes:
    """The content of a file."""
    return msgspec.json.format(msgspec.json.encode(message, order="deterministic")) + b"\n"


def read_request(content: bytes) -> Request:
    """The request that a file holds.

    Raises:
        NotUnderstood: it holds none, or it was changed after the device had signed it.
    """
    request = _read(content, Request, "request to be enrolled")
    if not signature_holds(request.public_key, _to_sign(request), request.signature, _CONTEXT):
        raise NotUnderstood("The request was changed after the device had signed it.")
    return request


def read_answer(content: bytes) -> Answer:
    """The answer that a file holds. Raises `NotUnderstood` where it holds none."""
    return _read(content, Answer, "centre's answer")


def hash_of(message: Request | Answer) -> bytes:
    """What tells a message from every other."""
    return hashlib.sha256(_CONTEXT + msgspec.json.encode(message, order="deterministic")).digest()


def code_of(message: Request | Answer) -> str:
    """The code that both sides show: `7K2M-94XR`."""
    slow = hashlib.scrypt(hash_of(message), salt=_CONTEXT, dklen=5, **_COST)
    number = int.from_bytes(slow, "big")
    code = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(CODE_LENGTH)))
    return f"{code[:4]}-{code[4:]}"


def is_code_of(message: Request | Answer, typed: str) -> bool:
    """Whether somebody typed a message's code; case, hyphen, O for 0 and I or L for 1 are forgiven."""
    return typed.strip().upper().translate(_FORGIVEN) == code_of(message).replace("-", "")


def _read(content: bytes, shape: type[Message], what: str) -> Message:
    if len(content) > _LARGEST:
        raise NotUnderstood(f"It is no {what}: it is too long.")
    try:
        return msgspec.json.decode(content, type=shape)
    except (msgspec.ValidationError, msgspec.DecodeError) as odd:
        raise NotUnderstood(f"It is no {what}, or it was damaged on the way.") from odd


def _to_sign(request: Request) -> bytes:
    return hash_of(replace(request, signature=b""))
