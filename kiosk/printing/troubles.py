"""What keeps a printer from printing, in plain words for staff."""

from dataclasses import dataclass

from kiosk.domain.printing import PrinterFault

_WORDS = {
    PrinterFault.PAPER_OUT: "Printer “{printer}” has no paper. Please put paper in.",
    PrinterFault.COVER_OPEN: "Printer “{printer}” is open. Please close its cover and its trays.",
    PrinterFault.JAMMED: "Paper is stuck in printer “{printer}”. Please open it and take the paper out.",
    PrinterFault.OFFLINE: "Printer “{printer}” does not answer. Please check its switch and its cable.",
    PrinterFault.BUSY: "Printer “{printer}” is busy with other work.",
    PrinterFault.OTHER: "Printer “{printer}” does not print: {detail}.",
}


@dataclass(frozen=True, slots=True)
class Trouble:
    """A fault, and the sentence that tells staff what to do about it."""

    fault: PrinterFault
    words: str


def trouble(fault: PrinterFault, printer: str, detail: str = "it does not say why") -> Trouble:
    """A printer's fault in words; `detail` is said where the fault itself says nothing."""
    return Trouble(fault, _WORDS[fault].format(printer=printer, detail=detail))
