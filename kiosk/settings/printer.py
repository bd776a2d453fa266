"""A printer of the station, as its file describes it."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated
from urllib.parse import quote, urlsplit

import msgspec

from kiosk.settings.shapes import Name, Slug, Strict

_IPP_EXAMPLE = "ipp://printer.example/ipp/print"
_CUPS_PORT, _RAW_PORT = 631, 9100
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.:_-]*[A-Za-z0-9])?")


class PrinterKind(StrEnum):
    """How a printer is reached."""

    FOLDER = "folder"
    IPP = "ipp"
    CUPS = "cups"
    ESCPOS = "escpos"


Port = Annotated[int, msgspec.Meta(ge=1, le=65535)]
_OF = {
    "folder": {PrinterKind.FOLDER},
    "uri": {PrinterKind.IPP},
    "certificate": {PrinterKind.IPP},
    "queue": {PrinterKind.CUPS},
    "media": {PrinterKind.IPP, PrinterKind.CUPS},
    "host": {PrinterKind.CUPS, PrinterKind.ESCPOS},
    "port": {PrinterKind.CUPS, PrinterKind.ESCPOS},
    "device-file": {PrinterKind.ESCPOS},
    "width-dots": {PrinterKind.ESCPOS},
}
"""Which fields belong to which kinds."""


class PrinterSettings(Strict, frozen=True):
    """A printer; each kind has fields of its own.

    Attributes:
        folder: `folder`: each job becomes a PDF file in it.
        uri: `ipp`: where the printer is, `ipp://host/ipp/print` or `ipps://…`.
        certificate: `ipp`: the file with an `ipps` printer's certificate, where no authority vouches for it.
        queue: `cups`: the queue's name on the print server at `host` and `port`, this machine if not given.
        media: `ipp` and `cups`: the paper in it, in IPP's words.
        host: `escpos`: the printer's name or address, with `port`; or `device_file`: `/dev/usb/lp0`.
        width_dots: `escpos`: what it prints on, 576 dots on rolls of 80 mm, 384 on rolls of 58 mm.
    """

    id: Slug
    kind: PrinterKind
    folder: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    uri: str | None = None
    certificate: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    queue: Name | None = None
    media: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9_.-]{3,80}\Z")] | None = None
    host: str | None = None
    port: Port | None = None
    device_file: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    width_dots: Annotated[int, msgspec.Meta(ge=256, le=1024)] | None = None

    @property
    def address(self) -> str:
        """Where an `ipp` printer or a `cups` queue is asked."""
        if self.kind is PrinterKind.IPP:
            return self.uri or ""
        host = self.host or "localhost"
        named = f"[{host}]" if ":" in host else host
        return f"ipp://{named}:{self.port or _CUPS_PORT}/printers/{quote(self.queue or '', safe='')}"

    @property
    def raw_port(self) -> int:
        """The port of an `escpos` printer."""
        return self.port or _RAW_PORT

    @property
    def ticket_mm(self) -> float:
        """How wide a ticket is laid out: the dots, eight to the millimetre, and 4 mm of paper on either side.

        The layout keeps 5 mm clear: a millimetre for a roll that sits askew, and letters that overhang.
        """
        return (self.width_dots or 576) / 8 + 8


def printer_faults(printer: PrinterSettings) -> Iterator[tuple[str, str]]:
    """What is wrong with a printer's table: pairs of field and problem, in plain words."""
    for field, kinds in _OF.items():
        given = getattr(printer, field.replace("-", "_"))
        if given is not None and printer.kind not in kinds:
            which = " and ".join(f"“{kind.value}”" for kind in PrinterKind if kind in kinds)
            yield field, f"this belongs to printers of the kind {which}; this one is “{printer.kind.value}”"
    match printer.kind:
        case PrinterKind.FOLDER:
            return
        case PrinterKind.IPP:
            yield from _uri(printer)
        case PrinterKind.CUPS:
            if printer.queue is None:
                yield "queue", "give the name of the queue, as lpstat -p shows it"
        case PrinterKind.ESCPOS:
            yield from _cable(printer)
    if printer.host is not None and not _HOST.fullmatch(printer.host):
        yield "host", "give a name or an address alone, like printer.example; the port has a field of its own"


def _uri(printer: PrinterSettings) -> Iterator[tuple[str, str]]:
    if printer.uri is None:
        yield "uri", f"give the printer's address, like {_IPP_EXAMPLE}"
        return
    try:
        parts = urlsplit(printer.uri)
        is_sound = parts.scheme in {"ipp", "ipps"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_sound = False
    if not is_sound or not printer.uri.isascii() or any(letter.isspace() for letter in printer.uri):
        yield "uri", f"this is no address of a printer; write it like {_IPP_EXAMPLE}"
    elif parts.username is not None or parts.password is not None:
        yield "uri", "write no name and no password into it; let the printer take jobs from this device"
    elif printer.certificate is not None and parts.scheme != "ipps":
        yield "certificate", "only an address that begins with ipps:// is encrypted"


def _cable(printer: PrinterSettings) -> Iterator[tuple[str, str]]:
    if (printer.host is None) == (printer.device_file is None):
        field = "host" if printer.host is None else "device-file"
        yield field, "give either host (a printer in the network) or device-file (a printer on a cable)"
    elif printer.host is None and printer.port is not None:
        yield "port", "a printer on a cable has no port"
    if printer.width_dots is not None and printer.width_dots % 8:
        yield "width-dots", "the dots of a line come in eights: 576 for rolls of 80 mm, 384 for 58 mm"
