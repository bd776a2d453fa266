"""What the voice and its worker process tell each other: a JSON object a line, through pipes, in no file."""

from enum import StrEnum

import msgspec


class Say(msgspec.Struct, frozen=True, tag="say"):
    """Speak a text in a language, so many decibels over the quietest."""

    text: str
    language: str
    gain_db: int = 0


class Play(msgspec.Struct, frozen=True, tag="play"):
    """Play a WAV of one channel and 16 bits, so many decibels over the quietest."""

    sound: bytes
    gain_db: int = 0


Order = Say | Play


class Trouble(StrEnum):
    """Why an order was not carried out."""

    NO_ENGINE = "no engine"
    NO_LOUDSPEAKER = "no loudspeaker"
    NO_VOICE = "no voice"
    OTHER = "other"


class Ready(msgspec.Struct, frozen=True, tag="ready"):
    """The worker can be given orders, in these languages."""

    languages: frozenset[str]


class Began(msgspec.Struct, frozen=True, tag="began"):
    """The first samples of an order have been given to the loudspeaker."""


class Ended(msgspec.Struct, frozen=True, tag="ended"):
    """An order has been carried out."""


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """An order was not carried out; `detail` is the kind of the error, never a word of the text."""

    trouble: Trouble
    detail: str = ""


Reply = Ready | Began | Ended | Failed

_encoder = msgspec.json.Encoder()
_orders: msgspec.json.Decoder[Order] = msgspec.json.Decoder(Order)
_replies: msgspec.json.Decoder[Reply] = msgspec.json.Decoder(Reply)


def line(message: Order | Reply) -> bytes:
    """A message as its line."""
    return _encoder.encode(message) + b"\n"


def order(told: bytes) -> Order:
    """The order in a line."""
    return _orders.decode(told)


def reply(told: bytes) -> Reply:
    """The reply in a line."""
    return _replies.decode(told)
