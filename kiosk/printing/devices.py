"""The printers of this device: a driver for each, and pages that go to the right one."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from kiosk.domain.errors import PrinterUnavailable
from kiosk.domain.printing import JobKind
from kiosk.printing.driver import Driver
from kiosk.printing.spool import Spool
from kiosk.service.paper import LeafletPage, TicketPage
from kiosk.settings import DeviceSettings, PrinterKind, PrinterSettings


def drivers_of(device: DeviceSettings, printers: Iterable[PrinterSettings], root: Path) -> dict[str, Driver]:
    """The drivers of the printers that a device uses, by name; relative paths are below `root`."""
    used = {device.printer, device.leaflet_printer}
    return {printer.id: driver_of(printer, root) for printer in printers if printer.id in used}


def driver_of(settings: PrinterSettings, root: Path) -> Driver:
    """The driver of a printer. Nothing is asked of the printer yet."""
    match settings.kind:
        case PrinterKind.FOLDER:
            return _folder(settings, root)
        case PrinterKind.IPP | PrinterKind.CUPS:
            return _ipp(settings, root)
        case PrinterKind.ESCPOS:
            return _escpos(settings, root)


class Papers:
    """Puts this device's tickets and leaflets into its spool (the port `Printing`)."""

    def __init__(self, spool: Spool, device: DeviceSettings, printers: Iterable[PrinterSettings]) -> None:
        self._spool = spool
        self._device = device
        self._width_mm = {printer.id: printer.ticket_mm for printer in printers}

    def ticket(self, page: TicketPage) -> None:
        """Take a ticket; it is durably in the spool when this returns. Raises `PrinterUnavailable`."""
        from kiosk.printing.ticket import ticket_pdf  # noqa: PLC0415 - paper loads with the first ticket

        printer = self._device.printer
        if printer is None:
            raise PrinterUnavailable("This device has no ticket printer.")
        fitting = replace(page, width_mm=self._width_mm.get(printer, page.width_mm))
        self._spool.submit(printer, page.job, JobKind.TICKET, ticket_pdf(fitting))

    def leaflet(self, page: LeafletPage) -> None:
        """Take a leaflet, as `ticket`."""
        from kiosk.printing.leaflet import leaflet_pdf  # noqa: PLC0415 - not every device prints leaflets

        printer = self._device.leaflet_printer
        if printer is None:
            raise PrinterUnavailable("This device has no printer for leaflets.")
        self._spool.submit(printer, page.job, JobKind.LEAFLET, leaflet_pdf(page))


def _folder(settings: PrinterSettings, root: Path) -> Driver:
    from kiosk.printing.folder import FolderPrinter  # noqa: PLC0415 - each device loads what it prints with
    from kiosk.printing.folder_driver import FolderDriver  # noqa: PLC0415 - the same

    named = Path(settings.folder or "printed")
    folder = root / named
    if not named.is_absolute():
        folder.mkdir(parents=True, exist_ok=True)
    return FolderDriver(FolderPrinter(folder))


def _ipp(settings: PrinterSettings, root: Path) -> Driver:
    from kiosk.printing.ipp import IppPrinter  # noqa: PLC0415 - each device loads what it prints with
    from kiosk.printing.ipp_driver import A4, IppDriver  # noqa: PLC0415 - the same

    certificate = None if settings.certificate is None else root / settings.certificate
    printer = IppPrinter(settings.address, certificate=certificate)
    return IppDriver(settings.id, printer, media=settings.media or A4)


def _escpos(settings: PrinterSettings, root: Path) -> Driver:
    from kiosk.printing.escpos import WIDTH_DOTS, EscposDriver  # noqa: PLC0415 - each device loads its own
    from kiosk.printing.escpos_line import FileReach, Reach, TcpReach  # noqa: PLC0415 - the same

    reach: Reach
    if settings.host is not None:
        reach = TcpReach(settings.host, settings.raw_port)
    else:
        reach = FileReach(root / (settings.device_file or ""))
    return EscposDriver(settings.id, reach, width_dots=settings.width_dots or WIDTH_DOTS)
