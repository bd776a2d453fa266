"""What `kiosk central status` and `kiosk device list` say of how everything stands."""

from collections.abc import Iterator, Sequence

import msgspec

from kiosk.cli.console import counted, plain
from kiosk.domain.entry import SKEW_MS
from kiosk.domain.instant import Instant, iso_local
from kiosk.sync.centre import overview
from kiosk.sync.centre.home import CentralHome
from kiosk.sync.centre.overview import DeviceStatus, Figures, StationStatus
from kiosk.sync.enrolment.certificates import WARN_DAYS
from kiosk.sync.line import Connection

SILENT_MS = 24 * 3_600_000
"""A device that nobody has seen for a day needs somebody to look."""
LAG = 2_000
"""Entries that the reports are behind by, from which on the worker is asked after."""
BUSY_SHARE = 0.8
OVERSTAYED = 3
"""A device whose sessions were ended this often in an hour does it on purpose, or is out of order."""


class Standing(msgspec.Struct, frozen=True):
    """How a centre stands.

    Attributes:
        own_days: how many days the authority and the server's certificate are still good for.
        days: the same of devices' certificates, by station and device, where they are known here.
        concerns: what needs attention, in plain words; empty where nothing does.
    """

    database: Figures
    stations: tuple[StationStatus, ...]
    devices: tuple[DeviceStatus, ...]
    own_days: tuple[tuple[str, int], ...]
    days: dict[str, int]
    concerns: tuple[str, ...] = ()


def read(home: CentralHome, connection: Connection, now: Instant) -> Standing:
    """How the centre stands now. Raises `CentreUnavailable`, `CentreRefused`, `SettingsFaulty`."""
    devices = overview.devices(connection)
    found = Standing(
        database=overview.figures(connection),
        stations=tuple(overview.stations(connection)),
        devices=tuple(devices),
        own_days=tuple(home.own_days_left(now)),
        days={
            _name(each): left
            for each in devices
            if each.revoked_at is None
            and (left := home.device_days_left(each.station, each.id, now)) is not None
        },
    )
    return msgspec.structs.replace(found, concerns=tuple(concerns(found, now)))


def lines(found: Standing, now: Instant) -> Iterator[str]:
    """The whole of it, for people."""
    size = found.database.bytes / 1_000_000
    taken, most = found.database.connections, found.database.most_connections
    yield f"Database: {size:,.0f} MB, {taken} of {most} connections."
    for what, left in found.own_days:
        yield f"{what[:1].upper()}{what[1:]}: good for {counted(left, 'day', 'days')}."
    yield ""
    yield from _table(
        ("STATION", "NUMBERED BY", "ENTRIES", "LAST", "DEVICES", "TO FETCH", "REPORTED", "NOT BELIEVED"),
        [
            (
                each.id,
                each.sequencer,
                str(each.gseq),
                _ago(each.last_at, now),
                str(each.devices),
                str(each.pending),
                str(each.reported),
                str(each.refused),
            )
            for each in found.stations
        ],
    )
    if found.concerns:
        yield "\nNeeds attention:"
        yield from (f"  {plain(each)}" for each in found.concerns)
    else:
        yield "\nNothing needs attention."


def device_lines(devices: Sequence[DeviceStatus], days: dict[str, int], now: Instant) -> Iterator[str]:
    """Devices, for people."""
    yield from _table(
        ("STATION", "DEVICE", "KIND", "SEEN", "CLOCK", "VERSION", "WAITING", "CERTIFICATE"),
        [
            (
                each.station,
                each.id,
                each.kind,
                "revoked" if each.revoked_at is not None else _ago(each.seen_at, now),
                "-" if each.offset_ms is None else f"{each.offset_ms / 1000:+.1f} s",
                each.program or "-",
                "-" if each.waiting is None else str(each.waiting),
                f"{days[_name(each)]} days" if _name(each) in days else "-",
            )
            for each in devices
        ],
    )


def concerns(found: Standing, now: Instant) -> Iterator[str]:
    """What needs somebody's attention, in plain words."""
    if found.database.connections > BUSY_SHARE * found.database.most_connections:
        yield "Nearly all connections to the database are taken."
    for what, left in (*found.own_days, *found.days.items()):
        if left <= WARN_DAYS:
            whose = what if what.startswith("the ") else f"the certificate of {what}"
            ends = f"ends in {counted(left, 'day', 'days')}" if left >= 0 else "has ended"
            yield f"{whose[:1].upper()}{whose[1:]} {ends}."
    for each in found.stations:
        yield from _of_station(each)
    relayed = {each.station for each in found.devices if each.kind == "relay" and each.revoked_at is None}
    for device in found.devices:
        speaks_here = device.kind == "relay" or device.station not in relayed
        if device.revoked_at is None and speaks_here:
            yield from _of_device(device, now)


def _of_station(each: StationStatus) -> Iterator[str]:
    if each.problem is not None:
        yield f"{each.id}: the reports stand still at entry {each.reported}: {each.problem}."
    elif each.gseq - each.reported > LAG:
        behind = each.gseq - each.reported
        yield f"{each.id}: the reports are {behind} entries behind. Is kiosk central work running?"
    if each.refused:
        yield f"{each.id}: {counted(each.refused, 'entry is', 'entries are')} not believed."
    if each.recovering_until is not None:
        yield f"{each.id}: devices bring back what was lost, until {iso_local(each.recovering_until)}."


def _of_device(each: DeviceStatus, now: Instant) -> Iterator[str]:
    name = _name(each)
    if each.seen_at is None and now - each.enrolled_at > SILENT_MS:
        yield f"{name}: enrolled on {iso_local(each.enrolled_at)[:10]}, and never seen."
    elif each.seen_at is not None and now - each.seen_at > SILENT_MS:
        yield f"{name}: not seen since {iso_local(each.seen_at)}."
    if each.offset_ms is not None and abs(each.offset_ms) > SKEW_MS:
        which = "ahead" if each.offset_ms > 0 else "behind"
        yield f"{name}: its clock is {abs(each.offset_ms) / 1000:.0f} s {which}."
    if each.overstayed >= OVERSTAYED:
        yield (
            f"{name}: it kept others waiting and was cut off {each.overstayed} times in the last hour. "
            "If nobody knows why: kiosk device revoke"
        )


def _name(each: DeviceStatus) -> str:
    return f"{each.id} of {each.station}"


def _ago(at: Instant | None, now: Instant) -> str:
    if at is None:
        return "never"
    seconds = max(0, now - at) // 1000
    for size, unit in ((86_400, "d"), (3_600, "h"), (60, "min")):
        if seconds >= 2 * size:
            return f"{seconds // size} {unit} ago"
    return f"{seconds} s ago"


def _table(header: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    shown = [header, *(tuple(map(plain, row)) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
    for row in shown:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
