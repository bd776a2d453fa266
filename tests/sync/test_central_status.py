"""What the operator is told of the centre: each thing that needs attention, and nothing that does not."""

from msgspec.structs import replace

from kiosk.cli import standing
from kiosk.cli.standing import Standing
from kiosk.domain.instant import Instant
from kiosk.sync.centre.overview import DeviceStatus, Figures, StationStatus
from tests.helpers.entries import STATION, at

NOW = at("12:00")
HOUR, DAY = 3_600_000, 86_400_000
WELL = StationStatus(STATION, "Harbour Street", "centre", 900, NOW, 2, 0, 900, None, 0, None)
KIOSK = DeviceStatus(STATION, "kiosk", "public", NOW, None, NOW, "0.1.0", -300, 0)
FIGURES = Figures(9_000_000, 3, 100)
OWN = (("the centre's authority", 3_000), ("the server's certificate", 200))


def ago(span: int) -> Instant:
    return Instant(NOW - span)


def told(
    *stations: StationStatus, devices: tuple[DeviceStatus, ...] = (KIOSK,), **other: object
) -> list[str]:
    found = replace(Standing(FIGURES, stations or (WELL,), devices, OWN, {}), **other)
    return list(standing.concerns(found, NOW))


def test_a_centre_that_is_well_says_nothing() -> None:
    """An alarm that is always on is no alarm."""
    assert told() == []
    assert told(replace(WELL, reported=0, gseq=1_900)) == []
    assert told(devices=(replace(KIOSK, seen_at=None, enrolled_at=ago(HOUR)),)) == []
    assert told(devices=(replace(KIOSK, seen_at=ago(30 * DAY), revoked_at=NOW, offset_ms=90_000),)) == []


def test_a_station_that_needs_somebody_is_told() -> None:
    """Reports that lag, stand still or leave entries out are figures that a manager would publish."""
    behind = replace(WELL, gseq=5_000)
    assert told(behind) == [f"{STATION}: the reports are 4100 entries behind. Is kiosk central work running?"]
    assert told(replace(behind, problem="number 17 is missing")) == [
        f"{STATION}: the reports stand still at entry 900: number 17 is missing."
    ]
    assert told(replace(WELL, refused=1)) == [f"{STATION}: 1 entry is not believed."]
    assert told(replace(WELL, recovering_until=NOW)) == [
        f"{STATION}: devices bring back what was lost, until 2026-11-20T12:00:00+00:00."
    ]


def test_a_device_that_needs_somebody_is_told() -> None:
    """A kiosk that nobody has seen for a day may be unplugged, stolen or off the network."""
    assert told(devices=(replace(KIOSK, seen_at=ago(2 * DAY)),)) == [
        f"kiosk of {STATION}: not seen since 2026-11-18T12:00:00+00:00."
    ]
    assert told(devices=(replace(KIOSK, seen_at=None, enrolled_at=ago(2 * DAY)),)) == [
        f"kiosk of {STATION}: enrolled on 2026-11-18, and never seen."
    ]
    assert told(devices=(replace(KIOSK, offset_ms=-90_000),)) == [
        f"kiosk of {STATION}: its clock is 90 s behind."
    ]


def test_a_device_that_keeps_others_waiting_is_named() -> None:
    """It is cut off each time and comes back; only somebody who knows of it can put it out."""
    assert told(devices=(replace(KIOSK, overstayed=2),)) == []
    assert told(devices=(replace(KIOSK, overstayed=3),)) == [
        (
            f"kiosk of {STATION}: it kept others waiting and was cut off 3 times in the last hour. "
            "If nobody knows why: kiosk device revoke"
        )
    ]


def test_devices_behind_a_relay_are_the_relays_to_see() -> None:
    """They never speak to the centre; an alarm for each of them would hide the real ones."""
    relay = replace(KIOSK, id="relay", kind="relay")
    silent = replace(KIOSK, seen_at=None, enrolled_at=ago(9 * DAY))
    assert told(devices=(relay, silent)) == []
    assert told(devices=(replace(relay, seen_at=ago(2 * DAY)), silent)) == [
        f"relay of {STATION}: not seen since 2026-11-18T12:00:00+00:00."
    ]
    assert len(told(devices=(replace(relay, revoked_at=NOW), silent))) == 1


def test_certificates_are_told_in_time() -> None:
    """From thirty days before: somebody must drive to the station."""
    mine = f"kiosk of {STATION}"
    assert told(days={mine: 31}) == []
    assert told(days={mine: 30}) == [f"The certificate of {mine} ends in 30 days."]
    assert told(days={mine: 1}) == [f"The certificate of {mine} ends in 1 day."]
    assert told(own_days=(("the server's certificate", -1),)) == ["The server's certificate has ended."]


def test_a_server_that_is_nearly_full_is_told() -> None:
    """The next station's devices would be refused."""
    assert told(database=Figures(1, 81, 100)) == ["Nearly all connections to the database are taken."]


def test_devices_are_listed_in_columns() -> None:
    """It is read at a glance, over the telephone."""
    two = (
        replace(KIOSK, seen_at=ago(90_000)),
        replace(KIOSK, id="desk", revoked_at=NOW, program=None, offset_ms=None, waiting=None),
        replace(KIOSK, id="board", seen_at=ago(3 * HOUR), waiting=12, offset_ms=65_300),
    )
    assert list(standing.device_lines(two, {f"kiosk of {STATION}": 396}, NOW)) == [
        "STATION         DEVICE  KIND    SEEN      CLOCK    VERSION  WAITING  CERTIFICATE",
        "harbour-street  kiosk   public  90 s ago  -0.3 s   0.1.0    0        396 days",
        "harbour-street  desk    public  revoked   -        -        -        -",
        "harbour-street  board   public  3 h ago   +65.3 s  0.1.0    12       -",
    ]


def test_nothing_that_a_device_has_said_moves_the_operators_cursor() -> None:
    """A version number could else paint over the line that says a device is to be looked at."""
    sly = replace(KIOSK, program="1.0\n\x1b[1A\x1b[2K\u202eall well", seen_at=NOW)
    _, row = standing.device_lines([sly], {}, NOW)
    assert r"1.0\n\x1b[1A\x1b[2K\u202eall well" in row
    assert row.isprintable()
    harmed = replace(WELL, problem="odd \x9b2K")
    found = Standing(FIGURES, (harmed,), (sly,), OWN, {}, tuple(told(harmed)))
    assert any(r"odd \x9b2K" in line for line in standing.lines(found, NOW))
    assert all(line.strip("\n").isprintable() for line in standing.lines(found, NOW))
