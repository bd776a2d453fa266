"""A printer or a print queue that speaks IPP/2.0, asked one question at a time."""

import contextlib
import http.client
import itertools
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from kiosk.printing.ipp_wire import Asked, Attributes, Group, Malformed, Reply, Tag, Value, decode, encode

FORMATS, SIDES, MEDIA, SCALING = "document-format", "sides", "media", "print-scaling"
PORT = 631
CONNECT_S = 1.5
"""A printer on the same network answers a call within milliseconds, or not at all."""
ANSWER_S = 10.0
SEND_S = 30.0
_LARGEST_REPLY = 4_000_000
_OK = 0x00FF
_HTTP_OK = 200
_HTTP_WORDS = {
    401: "it asks for a name and a password",
    403: "it does not let this device print",
    404: "there is no printer of that name at its address",
    426: "it takes encrypted connections only: its address must begin with ipps://",
}


class NoAnswer(Exception):
    """Nothing came back: whether the printer has heard the question is unknown."""


class Unreached(NoAnswer):
    """There was no connection: the printer has not heard the question."""


class Refused(Exception):
    """The printer answered, and says no.

    Attributes:
        status: IPP's status code; 0 where it did not get as far as IPP.
        words: why, to follow a colon.
    """

    def __init__(self, status: int, words: str) -> None:
        super().__init__(f"0x{status:04x} {words}")
        self.status = status
        self.words = words


class _Operation(IntEnum):
    CREATE_JOB = 0x05
    SEND_DOCUMENT = 0x06
    CANCEL_JOB = 0x08
    GET_JOB_ATTRIBUTES = 0x09
    GET_JOBS = 0x0A
    GET_PRINTER_ATTRIBUTES = 0x0B


class Status(IntEnum):
    """The refusals that something follows from (RFC 8011, appendix B)."""

    NOT_POSSIBLE = 0x0404
    NOT_FOUND = 0x0406
    GONE = 0x0407
    INTERNAL_ERROR = 0x0500
    SERVICE_UNAVAILABLE = 0x0502
    DEVICE_ERROR = 0x0504
    TEMPORARY_ERROR = 0x0505
    NOT_ACCEPTING_JOBS = 0x0506
    BUSY = 0x0507
    PRINTER_IS_DEACTIVATED = 0x050A
    TOO_MANY_JOBS = 0x050B


class RemoteState(IntEnum):
    """A job's state, as the printer tells it."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELLED = 7
    ABORTED = 8
    COMPLETED = 9


_WAITING = frozenset({RemoteState.PENDING, RemoteState.HELD})
_STOPPED = 5
"""A printer's state: neither idle (3) nor processing (4)."""


@dataclass(frozen=True, slots=True)
class Condition:
    """How a printer is.

    Attributes:
        reasons: IPP's keywords, `media-empty-error` and the like.
        supported: the values that each of `FORMATS`, `SIDES`, `MEDIA` and `SCALING` may have; an attribute
            that the printer says nothing about is not in it.
    """

    is_stopped: bool
    reasons: frozenset[str]
    is_accepting: bool
    supported: Mapping[str, frozenset[str]]
    message: str

    def takes(self, attribute: str, value: str) -> bool:
        """Whether an attribute may have a value, as far as the printer says."""
        return value in self.supported.get(attribute, {value})


@dataclass(frozen=True, slots=True)
class RemoteJob:
    """A job, as the printer knows it.

    Attributes:
        name: None where the printer does not say it.
        impressions: how many sides are done; None: it does not say.
    """

    number: int
    name: str | None
    state: RemoteState
    reasons: frozenset[str]
    message: str
    impressions: int | None

    @property
    def lacks_document(self) -> bool:
        """Whether the printer says itself that it still waits for what is to be printed.

        Its number of documents says nothing: CUPS 2.4 counts none in jobs that it has printed.
        """
        return self.state in _WAITING and bool(self.reasons & {"job-incoming", "job-data-insufficient"})

    @property
    def has_ended(self) -> bool:
        """Whether nothing more will happen to it."""
        return self.state >= RemoteState.CANCELLED


_JOB_ATTRIBUTES: Final = (
    "job-id",
    "job-name",
    "job-state",
    "job-state-reasons",
    "job-state-message",
    "job-impressions-completed",
)
_PRINTER_ATTRIBUTES: Final = (
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    *(f"{attribute}-supported" for attribute in (FORMATS, SIDES, MEDIA, SCALING)),
)


class IppPrinter:
    """Asks a printer or a queue at `ipp://host/path` or `ipps://host/path`.

    One thread asks; each method raises `NoAnswer` and `Refused`.
    """

    def __init__(self, uri: str, *, user: str = "kiosk", certificate: Path | None = None) -> None:
        """A printer; nothing is sent yet.

        Args:
            uri: its address.
            user: the name that its list shows beside our jobs.
            certificate: of an `ipps` printer, where no authority vouches for it.
        """
        parts = urlsplit(uri)
        self._uri = uri
        self._host = parts.hostname or "localhost"
        self._port = parts.port or PORT
        self._path = parts.path or "/"
        self._is_encrypted = parts.scheme == "ipps"
        self._user = user
        self._certificate = certificate
        self._numbers = itertools.count(1)
        self._socket: socket.socket | None = None
        self._is_broken_off = False

    def condition(self) -> Condition:
        """How the printer is."""
        reply = self._call(
            _Operation.GET_PRINTER_ATTRIBUTES,
            [Asked(Tag.KEYWORD, "requested-attributes", _PRINTER_ATTRIBUTES)],
        )
        found = next(iter(reply.of(Group.PRINTER)), {})
        return Condition(
            is_stopped=_whole(found.get("printer-state")) == _STOPPED,
            reasons=_keywords(found.get("printer-state-reasons")),
            is_accepting=found.get("printer-is-accepting-jobs", [True])[0] is not False,
            supported={
                name.removesuffix("-supported"): _keywords(values)
                for name, values in found.items()
                if name.endswith("-supported")
            },
            message=_text(found.get("printer-state-message")) or "",
        )

    def find(self, name: str) -> RemoteJob | None:
        """The job of that name that the printer knows, preferably one that has not ended."""
        for which in ("not-completed", "completed"):
            reply = self._call(
                _Operation.GET_JOBS,
                [
                    Asked(Tag.KEYWORD, "which-jobs", [which]),
                    Asked(Tag.BOOLEAN, "my-jobs", [True]),
                    Asked(Tag.KEYWORD, "requested-attributes", _JOB_ATTRIBUTES),
                ],
            )
            for job in map(_remote_job, reply.of(Group.JOB)):
                if job is not None and job.name == name:
                    return job
        return None

    def job(self, number: int) -> RemoteJob | None:
        """The job of that number, or None where the printer knows none."""
        try:
            reply = self._call(
                _Operation.GET_JOB_ATTRIBUTES,
                [Asked(Tag.KEYWORD, "requested-attributes", _JOB_ATTRIBUTES)],
                number,
            )
        except Refused as refused:
            if refused.status in {Status.NOT_FOUND, Status.GONE}:
                return None
            raise
        return next((_remote_job(found) for found in reply.of(Group.JOB)), None)

    def create(self, name: str, about_job: list[Asked]) -> int:
        """Begin a job; answers with its number. Nothing is printed before it is sent a document."""
        reply = self._call(_Operation.CREATE_JOB, [Asked(Tag.NAME, "job-name", [name])], about_job=about_job)
        for found in reply.of(Group.JOB):
            if isinstance(number := found.get("job-id", [None])[0], int):
                return number
        raise Refused(0, "it took a job and gave it no number")

    def send(self, number: int, pdf: bytes) -> None:
        """Give a job its only document."""
        self._call(
            _Operation.SEND_DOCUMENT,
            [
                Asked(Tag.MIME, "document-format", ["application/pdf"]),
                Asked(Tag.BOOLEAN, "last-document", [True]),
            ],
            number,
            document=pdf,
        )

    def cancel(self, number: int) -> None:
        """Take a job from the printer's list."""
        self._call(_Operation.CANCEL_JOB, [], number)

    def break_off(self) -> None:
        """Stop waiting for an answer, now and for good; from any thread."""
        self._is_broken_off = True
        if (waiting := self._socket) is not None:
            with contextlib.suppress(OSError):
                waiting.shutdown(socket.SHUT_RDWR)

    def _call(
        self,
        operation: _Operation,
        asked: list[Asked],
        number: int | None = None,
        *,
        about_job: list[Asked] | None = None,
        document: bytes = b"",
    ) -> Reply:
        first = [
            Asked(Tag.CHARSET, "attributes-charset", ["utf-8"]),
            Asked(Tag.LANGUAGE, "attributes-natural-language", ["en"]),
            Asked(Tag.URI, "printer-uri", [self._uri]),
            *([] if number is None else [Asked(Tag.INTEGER, "job-id", [number])]),
            Asked(Tag.NAME, "requesting-user-name", [self._user]),
        ]
        request = encode(operation, next(self._numbers), [*first, *asked], about_job or [])
        try:
            reply = decode(self._post(request + document, SEND_S if document else ANSWER_S))
        except (OSError, http.client.HTTPException) as failed:
            raise NoAnswer(str(failed)) from failed
        except Malformed as odd:
            raise Refused(0, "it does not answer as a printer does") from odd
        if reply.status > _OK:
            said = [_text(group.get("status-message")) for group in reply.of(Group.OPERATION)]
            words = next(filter(None, said), "") or f"it answers with the code {reply.status:#06x}"
            raise Refused(reply.status, words.strip().rstrip("."))
        return reply

    def _post(self, body: bytes, answer_s: float) -> bytes:
        if self._is_encrypted:
            connection: http.client.HTTPConnection = http.client.HTTPSConnection(
                self._host, self._port, timeout=CONNECT_S, context=self._trust()
            )
        else:
            connection = http.client.HTTPConnection(self._host, self._port, timeout=CONNECT_S)
        try:
            if self._is_broken_off:
                raise Unreached("the program is ending")
            try:
                connection.connect()
            except OSError as failed:
                raise Unreached(str(failed)) from failed
            self._socket = connection.sock
            self._socket.settimeout(answer_s)
            connection.request("POST", self._path, body, {"Content-Type": "application/ipp"})
            answer = connection.getresponse()
            content = answer.read(_LARGEST_REPLY)
        finally:
            self._socket = None
            connection.close()
        if answer.status != _HTTP_OK:
            raise Refused(0, _HTTP_WORDS.get(answer.status, f"it answers with the error {answer.status}"))
        return content

    def _trust(self) -> ssl.SSLContext:
        if self._certificate is None:
            return ssl.create_default_context()
        context = ssl.create_default_context(cafile=str(self._certificate))
        context.check_hostname = False  # it is this one certificate or none, whatever name stands on it
        return context


def _remote_job(found: Attributes) -> RemoteJob | None:
    number, state = found.get("job-id", [None])[0], found.get("job-state", [None])[0]
    if not isinstance(number, int) or state not in set(RemoteState):
        return None
    return RemoteJob(
        number=number,
        name=_text(found.get("job-name")),
        state=RemoteState(int(state)),
        reasons=_keywords(found.get("job-state-reasons")),
        message=_text(found.get("job-state-message")) or "",
        impressions=_whole(found.get("job-impressions-completed")),
    )


def _whole(values: list[Value] | None) -> int | None:
    return values[0] if values and isinstance(values[0], int) else None


def _text(values: list[Value] | None) -> str | None:
    return values[0] if values and isinstance(values[0], str) else None


def _keywords(values: list[Value] | None) -> frozenset[str]:
    return frozenset(value for value in values or () if isinstance(value, str) and value != "none")
