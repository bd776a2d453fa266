"""What an IPP printer's state reasons mean at a counter (RFC 8011, section 5.4.12)."""

from collections.abc import Mapping
from enum import IntEnum
from typing import Final

from kiosk.domain.printing import PrinterFault
from kiosk.printing.ipp import FORMATS, Condition
from kiosk.printing.troubles import Trouble, trouble

_PDF = "application/pdf"


class _Severity(IntEnum):
    """How a printer puts a reason; one without a suffix is an error."""

    REPORT = 0
    WARNING = 1
    ERROR = 2


_SUFFIXES: Final = {"-report": _Severity.REPORT, "-warning": _Severity.WARNING, "-error": _Severity.ERROR}
_FAULTS: Final[Mapping[str, tuple[PrinterFault, _Severity]]] = {
    "cover-open": (PrinterFault.COVER_OPEN, _Severity.WARNING),
    "door-open": (PrinterFault.COVER_OPEN, _Severity.WARNING),
    "interlock-open": (PrinterFault.COVER_OPEN, _Severity.WARNING),
    "input-tray-missing": (PrinterFault.COVER_OPEN, _Severity.ERROR),
    "media-jam": (PrinterFault.JAMMED, _Severity.WARNING),
    "media-needed": (PrinterFault.PAPER_OUT, _Severity.WARNING),
    "media-empty": (PrinterFault.PAPER_OUT, _Severity.ERROR),  # a mere warning is of another tray
    "offline": (PrinterFault.OFFLINE, _Severity.REPORT),
    "shutdown": (PrinterFault.OFFLINE, _Severity.ERROR),
    "timed-out": (PrinterFault.OFFLINE, _Severity.ERROR),
}
"""The faults, and how severe each must at least be; a warning counts only while a job is with the printer.

In the order in which they are told: under an open cover, paper seems to be missing too.
"""
_DETAILS: Final[Mapping[str, str]] = {
    "paused": "it has been paused",
    "moving-to-paused": "it is being paused",
    "toner-empty": "it has no toner",
    "developer-empty": "it has no developer",
    "marker-supply-empty": "it has no ink or toner",
    "marker-waste-full": "its container for waste ink or toner is full",
    "marker-waste-receptacle-full": "its container for waste ink or toner is full",
    "output-area-full": "its output tray is full",
    "fuser-over-temp": "it is too hot",
    "fuser-under-temp": "it is warming up",
    "spool-area-full": "its memory is full",
}


def trouble_of(condition: Condition, printer: str, *, has_job: bool = False) -> Trouble | None:
    """What keeps a printer from printing; None: nothing.

    Args:
        condition: as the printer describes itself.
        printer: how staff call it.
        has_job: whether a job of ours is with it.
    """
    reasons = _by_keyword(condition)
    for keyword, (fault, least) in _FAULTS.items():
        if least is _Severity.WARNING and not has_job:
            least = _Severity.ERROR  # noqa: PLW2901 - what is told of a job is not told of an idle printer
        if reasons.get(keyword, -1) >= least:
            return trouble(fault, printer)
    detail = _detail(condition, {keyword for keyword, how in reasons.items() if how is _Severity.ERROR})
    return None if detail is None else trouble(PrinterFault.OTHER, printer, detail)


def _detail(condition: Condition, errors: set[str]) -> str | None:
    if known := errors & _DETAILS.keys():
        return _DETAILS[min(known)]
    if condition.is_stopped:
        return condition.message.strip().rstrip(".") or "it has been stopped"
    if not condition.is_accepting:
        return "it takes no jobs at the moment"
    if not condition.takes(FORMATS, _PDF):
        return "it takes no PDF; please set it up as a CUPS queue"
    return None


def _by_keyword(condition: Condition) -> dict[str, _Severity]:
    """The reasons without their suffixes; where a printer has stopped, every one of them may be why."""
    found: dict[str, _Severity] = {}
    for reason in condition.reasons:
        suffix = next((each for each in _SUFFIXES if reason.endswith(each)), "")
        severity = _Severity.ERROR if condition.is_stopped else _SUFFIXES.get(suffix, _Severity.ERROR)
        keyword = reason.removesuffix(suffix)
        found[keyword] = max(severity, found.get(keyword, severity))
    return found
