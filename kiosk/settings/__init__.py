"""The station's and the device's settings: frozen, validated, and explained where they are faulty."""

from kiosk.settings.address import faults_of
from kiosk.settings.centre import CentreFile, parse_centre, read_centre
from kiosk.settings.device import Central, DeviceFile, parse_device, read_device, with_central_url
from kiosk.settings.printer import PrinterKind, PrinterSettings
from kiosk.settings.station import (
    FALLBACK,
    DeviceSettings,
    Holidays,
    Nearby,
    Officer,
    Opening,
    Reason,
    Room,
    Standards,
    Station,
    Weekday,
    Window,
    parse_station,
    read_station,
)
from kiosk.settings.words import line_of

__all__ = [
    "FALLBACK",
    "Central",
    "CentreFile",
    "DeviceFile",
    "DeviceSettings",
    "Holidays",
    "Nearby",
    "Officer",
    "Opening",
    "PrinterKind",
    "PrinterSettings",
    "Reason",
    "Room",
    "Standards",
    "Station",
    "Weekday",
    "Window",
    "faults_of",
    "line_of",
    "parse_centre",
    "parse_device",
    "parse_station",
    "read_centre",
    "read_device",
    "read_station",
    "with_central_url",
]
