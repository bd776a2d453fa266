"""Printers in a station file: each kind with its fields, and what is wrong in plain words."""

import pytest

from kiosk.domain.errors import SettingsFaulty
from kiosk.settings import PrinterKind, PrinterSettings, parse_station
from tests.helpers.counters import STATION_TEXT


def printer(table: str) -> PrinterSettings:
    text = f'{STATION_TEXT}\n[[printers]]\nid = "tickets"\n{table}\n'
    return parse_station(text, "station.toml").printers[0]


@pytest.mark.parametrize(
    ("table", "address"),
    [
        ('kind = "ipp"\nuri = "ipp://10.0.0.7/ipp/print"', "ipp://10.0.0.7/ipp/print"),
        ('kind = "ipp"\nuri = "ipps://printer.example:443/p"', "ipps://printer.example:443/p"),
        ('kind = "cups"\nqueue = "office"', "ipp://localhost:631/printers/office"),
        ('kind = "cups"\nqueue = "Front desk"', "ipp://localhost:631/printers/Front%20desk"),
        (
            'kind = "cups"\nqueue = "a"\nhost = "prints.example"\nport = 8631',
            "ipp://prints.example:8631/printers/a",
        ),
        ('kind = "cups"\nqueue = "a"\nhost = "fd00::7"', "ipp://[fd00::7]:631/printers/a"),
    ],
)
def test_where_an_ipp_printer_or_a_queue_is_asked(table: str, address: str) -> None:
    """Both speak the same language; only the address differs."""
    assert printer(table).address == address


def test_a_thermal_printer_has_an_address_or_a_cable() -> None:
    """Port 9100 and 576 dots are what nearly all of them have."""
    networked = printer('kind = "escpos"\nhost = "10.0.0.9"')
    assert (networked.kind, networked.host, networked.raw_port, networked.ticket_mm) == (
        PrinterKind.ESCPOS,
        "10.0.0.9",
        9100,
        80.0,
    )
    cabled = printer('kind = "escpos"\ndevice-file = "/dev/usb/lp0"\nwidth-dots = 384')
    assert (cabled.device_file, cabled.ticket_mm) == ("/dev/usb/lp0", 56.0)


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (
            'kind = "laser"',
            "printers[0].kind: “laser” is not known here; use one of folder, ipp, cups, escpos",
        ),
        ('kind = "ipp"', "printers[0].uri: give the printer's address, like ipp://printer.example/ipp/print"),
        ('kind = "ipp"\nuri = "10.0.0.7"', "uri: this is no address of a printer; write it like ipp://"),
        ('kind = "ipp"\nuri = "http://10.0.0.7/"', "uri: this is no address of a printer"),
        ('kind = "ipp"\nuri = "ipp://10.0.0.7:99999/"', "uri: this is no address of a printer"),
        ('kind = "ipp"\nuri = "ipp://a:b@printer.example/"', "uri: write no name and no password into it"),
        ('kind = "ipp"\nuri = "ipp://p/"\ncertificate = "p.crt"', "certificate: only an address that begins"),
        ('kind = "ipp"\nuri = "ipp://p/"\nmedia = "A4 paper"', "media: use IPP's name of a paper"),
        ('kind = "cups"', "queue: give the name of the queue"),
        (
            'kind = "cups"\nqueue = "a"\nuri = "ipp://p/"',
            "uri: this belongs to printers of the kind “ipp”; this",
        ),
        ('kind = "cups"\nqueue = "a"\nhost = "ipp://x/"', "host: give a name or an address alone"),
        ('kind = "escpos"', "host: give either host"),
        ('kind = "escpos"\nhost = "p"\ndevice-file = "/dev/lp0"', "device-file: give either host"),
        ('kind = "escpos"\ndevice-file = "/dev/lp0"\nport = 9100', "port: a printer on a cable has no port"),
        ('kind = "escpos"\nhost = "p"\nport = 0', "port: must be at least 1"),
        ('kind = "escpos"\nhost = "p"\nwidth-dots = 570', "width-dots: the dots of a line come in eights"),
        ('kind = "escpos"\nhost = "p"\nwidth-dots = 80', "width-dots: must be at least 256"),
        (
            'kind = "escpos"\nhost = "p"\nqueue = "a"',
            "queue: this belongs to printers of the kind “cups”; this",
        ),
        ('kind = "folder"\nfolder = ""', "folder: must not be empty"),
    ],
)
def test_a_faulty_printer_is_explained(table: str, words: str) -> None:
    """Printers are set up by whoever is at the station, from a leaflet in the box."""
    with pytest.raises(SettingsFaulty) as refused:
        printer(table)
    said = str(refused.value)
    assert words in said, said
    line = len(STATION_TEXT.splitlines()) + 2
    assert line <= int(said.split("line ")[1].split(",", maxsplit=1)[0]) <= line + 5, said
