"""Station and device files: strict, and where they are faulty explained by file, line and field."""

import datetime as dt
import re
from pathlib import Path

import pytest

from kiosk.domain.errors import SettingsFaulty
from kiosk.domain.visit.facts import Category
from kiosk.settings import (
    Window,
    line_of,
    parse_centre,
    parse_device,
    parse_station,
    read_device,
    read_station,
    with_central_url,
)
from tests.helpers.counters import STATION_TEXT

LINES = STATION_TEXT.splitlines()


def test_a_station_file_is_read_whole() -> None:
    """Everything a counter must know about itself comes from here."""
    station = parse_station(STATION_TEXT, "station.toml")
    assert (station.id, station.name, station.languages) == ("harbour-street", "Harbour Street", ("en",))
    assert station.standards.appointment_s == station.standards.walk_in_s == 900
    assert [device.letters for device in station.devices] == ["KMRT", "FHW"]
    assert station.device("kiosk").windows == (Window.TOUCH,)
    reason, room = station.reason("danger"), station.room("room-2")
    assert reason is not None
    assert (reason.category, reason.discreet, reason.urgent) == (Category.PRIVATE, True, True)
    assert room is not None
    assert room.name == "Room 2"
    assert (station.reason("unheard-of"), station.reason(None), station.room("room-9")) == (None, None, None)


def test_the_demo_station_is_sound() -> None:
    """It is what everybody sees first, and what others copy."""
    station = read_station(Path(__file__).resolve().parents[2] / "resources" / "stations" / "demo.toml")
    assert station.demo
    assert (len(station.languages), station.languages[:4]) == (21, ("en", "pa", "ur", "pl"))
    assert len(station.nearby) == 2
    assert station.leaflets_url is not None
    shown = station.leaflets_url.format(topic="scams", language="pl")
    assert shown == "https://leaflets.westmarch.example/scams/pl"


def at_line(line: str) -> int:
    return LINES.index(line) + 1


FAULTS = [
    ('letters = "FHW"', 'letters = "FHK"', "devices[1].letters", "“K” already belongs to counter"),
    ('letters = "FHW"', 'letters = "FHO"', "devices[1].letters", "“O” is no ticket letter"),
    ('letters = "FHW"', 'letters = "fhw"', "devices[1].letters", "“f” is no ticket letter"),
    ('letters = "FHW"', 'letters = ""', "devices[1].letters", "must not be empty"),
    ('letters = "FHW"', "letters = 5", "devices[1].letters", "must be text in quotation marks"),
    ('id = "kiosk"', 'id = "counter"', "devices[1]", "“counter” stands here twice"),
    ('id = "room-2"', 'id = "room-1"', "rooms[1]", "“room-1” stands here twice"),
    ('code = "danger"', 'code = "crime"', "reasons[2]", "“crime” stands here twice"),
    (
        'code = "danger"',
        'code = "Danger!"',
        "reasons[2].code",
        "use small letters, digits and hyphens, at most 40",
    ),
    ('code = "danger"', 'code = "danger\\n"', "reasons[2].code", "use small letters, digits and hyphens"),
    ('name = "Room 2"', 'name = "Room\\u001b[1A2"', "rooms[1].name", "one line, without control characters"),
    ('category = "speak"', 'category = "gossip"', "reasons[0].category", "use one of speak, private,"),
    ('name = "Room 2"', 'nmae = "Room 2"', "rooms[1].nmae", "there are id, name, seats, features"),
    ('windows = ["touch"]', 'windows = ["touch", "door"]', "devices[1].windows[1]", "“door” is not known"),
    ('windows = ["touch"]', 'windows = ["touch"]\nprinter = "p9"', "devices[1].printer", "no printer “p9”"),
    (
        'windows = ["touch"]',
        'windows = ["touch"]\nhelp-sound = true',
        "devices[1].help-sound",
        "visitors stand at this device",
    ),
    ("closes = 23:59:59", "closes = 00:00:00", "opening[0].closes", "close after it opens"),
    ("opens = 00:00:00", 'opens = "early"', "opening[0].opens", "a time like 08:00:00"),
    ('name = "Harbour Street"', 'name = "Harbour Street"\nlanguages = ["pl"]', "languages", "English"),
    ('name = "Harbour Street"', "", "the whole file", "the field “name” is missing"),
    (
        'windows = ["touch"]',
        'windows = ["touch"]\nleaflet-printer = "p9"',
        "devices[1].leaflet-printer",
        "no printer “p9”",
    ),
]


@pytest.mark.parametrize(("line", "instead", "field", "problem"), FAULTS, ids=[each[2] for each in FAULTS])
def test_a_fault_is_named_by_file_line_and_field(line: str, instead: str, field: str, problem: str) -> None:
    """Whoever set up the station by hand needs the place, not a stack trace."""
    with pytest.raises(SettingsFaulty) as refused:
        parse_station(STATION_TEXT.replace(line, instead, 1), "station.toml")
    said = str(refused.value)
    assert said.startswith("station.toml, line ")
    assert f", {field}: " in said, said
    assert problem in said
    number = int(said.split("line ")[1].split(",", maxsplit=1)[0])
    if field.endswith("closes"):
        assert number == at_line("opens = 00:00:00") + 1
    elif field not in {"the whole file", "languages"} and not instead.startswith('windows = ["touch"]\n'):
        near = at_line(line)
        assert number == near or (field.endswith("]") and near - 1 <= number <= near), said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("id = ", "is not valid TOML"),
        ("", "the field “id” is missing"),
        ("id = 'x'\nid = 'y'", "is not valid TOML"),
    ],
)
def test_what_is_no_station_file_at_all_is_said(text: str, words: str) -> None:
    """An empty or half-written file is the commonest of all faults."""
    with pytest.raises(SettingsFaulty, match=words):
        parse_station(text, "station.toml")


@pytest.mark.parametrize(
    ("line", "instead", "words"),
    [
        ('name = "Room 2"', 'name = "Room 2"\nseats = 0', "rooms[1].seats: must be at least 1."),
        ('name = "Room 2"', 'name = "Room 2"\nseats = 100', "rooms[1].seats: must be at most 99."),
        ('name = "Room 2"', f'name = "{"x" * 81}"', "rooms[1].name: must have at most 80 characters."),
        ('"sun"]', '"tues"]', "days[6]: “tues” is not known here; use one of mon, tue, wed,"),
        ('windows = ["touch"]', "windows = []", "windows: must not be empty."),
        ('name = "Room 2"', "", "rooms[1]: the field “name” is missing."),
        ("[[opening]]", "[opening]", "line 6, opening: write its name in double brackets, [[opening]]."),
        ("opens = 00:00:00", "opens = 25:00:00", "line 8, opens: a time is written like 08:00:00."),
        ("opens = 00:00:00", "opens = 8:00", "line 8, opens: a time is written like 08:00:00."),
        (
            'name = "Harbour',
            'languages = ["en", "pl", "pl"]\nname = "Harbour',
            "languages[2]: “pl” stands here",
        ),
        (
            'name = "Harbour',
            'languages = ["en", "Polish"]\nname = "Harbour',
            "[1]: write the tag of a language",
        ),
        (
            'name = "Harbour',
            'non-emergency = "one"\nname = "Harbour',
            "y: write a telephone number of 3 to 15",
        ),
        ('code = "other"', 'code = "else"', "reasons: there must be a reason with the code “other”"),
    ],
)
def test_faults_are_told_in_the_words_of_whoever_writes_the_file(line: str, instead: str, words: str) -> None:
    """A chief inspector's clerk has never heard of a regex, an enum or an object."""
    assert line in STATION_TEXT, "the test changes nothing"
    with pytest.raises(SettingsFaulty) as refused:
        parse_station(STATION_TEXT.replace(line, instead, 1), "station.toml")
    assert words in str(refused.value)


NEARBY = """
[[nearby]]
name = "Old Mill"

[[nearby.opening]]
days = ["mon"]
opens = 08:00:00
closes = 12:00:00

[[nearby.opening]]
days = ["mon"]
opens = 13:00:00
closes = 17:00:00

[nearby.holidays]
opens = 10:00:00
closes = 12:00:00

[[nearby]]
name = "Far Mill"

[[nearby.opening]]
days = ["tue"]
opens = 09:00:00
closes = 18:00:00
"""


def test_other_counters_are_read_with_their_hours() -> None:
    """Whoever finds this one closed is sent to one that is open."""
    old, far = parse_station(STATION_TEXT + NEARBY, "station.toml").nearby
    assert (old.name, len(old.opening), old.holidays.opens) == ("Old Mill", 2, dt.time(10))
    assert (far.name, len(far.opening), far.holidays.opens) == ("Far Mill", 1, None)


@pytest.mark.parametrize(
    ("line", "instead", "problem"),
    [
        ("opens = 13:00:00", "opens = 11:00:00", "nearby[0].opening[1].opens: mon has these hours already"),
        ("closes = 17:00:00", "closes = 13:00:00", "nearby[0].opening[1].closes: the counter must close"),
        ("closes = 18:00:00", "closes = 9.5", "nearby[1].opening[0].closes: must be a time like 08:00:00"),
        ('days = ["tue"]', 'days = ["di"]', "nearby[1].opening[0].days[0]: “di” is not known here"),
        ('name = "Far Mill"', 'name = "Old Mill"', "nearby[1]: “Old Mill” stands here twice"),
        ('name = "Far Mill"', 'town = "Far Mill"', "nearby[1].town: “town” is not a field here"),
    ],
)
def test_faults_of_other_counters_are_named_by_their_own_lines(line: str, instead: str, problem: str) -> None:
    """Three tables are called opening there; whoever mends one must not have to guess which."""
    assert NEARBY.count(line) == 1, "the test changes one line"
    text = STATION_TEXT + NEARBY.replace(line, instead)
    number = len(text.splitlines()) - text.splitlines()[::-1].index(instead)
    wanted = number - 1 if problem.startswith("nearby[1]: ") else number
    with pytest.raises(SettingsFaulty, match=re.escape(f"station.toml, line {wanted}, {problem}")):
        parse_station(text, "station.toml")


@pytest.mark.parametrize(
    "url",
    [
        "https://x.example/{topic}",
        "https://x.example/{topic}/{language}/{topic}",
        "https://x.example/{topic}/{language}/{page}",
        "https://x.example/{topic}/{language} ",
        "https://x.example/{topic!x}/{language}",
        "https:///{topic}/{language}",
        "http://x.example/{topic}/{language}",
        "https://x.example/" + "x" * 200 + "/{topic}/{language}",
        "{topic}/{language}",
    ],
)
def test_an_address_of_leaflets_that_leads_nowhere_is_refused(url: str) -> None:
    """The QR code on a leaflet is read at home, where nobody can say what was meant."""
    text = STATION_TEXT.replace('name = "H', f'leaflets-url = "{url}"\nname = "H', 1)
    with pytest.raises(SettingsFaulty, match=r"line 3, leaflets-url: write it like https://www\.example"):
        parse_station(text, "station.toml")


def test_an_unknown_table_is_reported_on_its_own_line() -> None:
    """Line 1 of a long file is no help in finding a misspelt heading."""
    text = STATION_TEXT + "\n[holydays]\nopens = 10:00:00\n"
    line = text.splitlines().index("[holydays]") + 1
    with pytest.raises(
        SettingsFaulty, match=rf"line {line}, holydays: “holydays” is not a field here; there"
    ):
        parse_station(text, "station.toml")


def test_half_the_times_of_a_bank_holiday_are_refused() -> None:
    """Open from ten until never."""
    text = STATION_TEXT.replace("[holidays]\nopens = 00:00:00\n", "[holidays]\n")
    assert text != STATION_TEXT
    with pytest.raises(SettingsFaulty, match=r"holidays\.opens: give both times"):
        parse_station(text, "station.toml")


def test_an_unknown_device_is_answered_with_the_known_ones() -> None:
    """A slip in `kiosk init --device`."""
    station = parse_station(STATION_TEXT, "station.toml")
    with pytest.raises(SettingsFaulty, match=r"has no device “kisok”; it has counter, kiosk\.$"):
        station.device("kisok")


def test_a_device_file_names_device_and_keys() -> None:
    """The keys may lie on another disk than the data."""
    device = parse_device('device = "kiosk"\nkeys = "/mnt/keys"\n', "device.toml")
    assert (device.device, device.keys, device.station_file) == ("kiosk", "/mnt/keys", "station.toml")
    with pytest.raises(SettingsFaulty, match=r"device\.toml, line 1, devise: "):
        parse_device('devise = "kiosk"', "device.toml")


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    """Missing, not text, or a folder: each in words."""
    with pytest.raises(SettingsFaulty, match="There is no file"):
        read_device(tmp_path / "device.toml")
    odd = tmp_path / "station.toml"
    odd.write_bytes(b'id = "\xff"')
    with pytest.raises(SettingsFaulty, match=r"is not a UTF-8 text file \(byte 6\)"):
        read_station(odd)
    with pytest.raises(SettingsFaulty, match="cannot be read"):
        read_station(tmp_path)


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("id", 1),
        ("rooms[1].name", 9),
        ("rooms[0].name", 6),
        ("rooms[1].seats", 8),
        ("standards.walk-in-s", 4),
        ("", 1),
    ],
)
def test_lines_are_found_in_tables(path: str, line: int) -> None:
    """Where the field itself is missing, its table is pointed at."""
    text = (
        'id = "x"\n\n[standards]\n"walk-in-s" = 900\n[[rooms]]\nname = "1"\n\n[[ rooms ]] # two\nname = "2"\n'
    )
    assert line_of(text, path) == line


def test_a_device_file_says_where_its_centre_is() -> None:
    """Fifteen seconds is how late news is at worst where no notice of it arrives."""
    central = parse_device(
        'device = "kiosk"\n[central]\nurl = "postgresql://centre.example:5432/kiosk"\n', "device.toml"
    ).central
    assert central is not None
    assert (central.url, central.poll_s) == ("postgresql://centre.example:5432/kiosk", 15)
    assert parse_device('device = "kiosk"\n', "device.toml").central is None


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('url = "centre.example"', "line 3, central.url: “centre.example” is no address of a database"),
        ('url = "postgresql://centre.example"', "is no address of a database; write it like postgresql://"),
        ('url = "postgresql:///kiosk"', "is no address of a database"),
        ('url = "postgresql://centre:x/kiosk"', "is no address; write it like"),
        ('url = "postgresql://u:secret@centre/kiosk"', "write no name and no password into it"),
        ('url = "https://u:secret@centre/kiosk"', "“https://centre/kiosk” is no address of a database"),
        ('url = "postgresql://centre/kiosk?sslmode=disable"', "encryption is always required"),
        ('url = "postgresql://centre/kiosk"\npoll-s = 4', "line 4, central.poll-s: must be at least 5."),
        ('url = "postgresql://centre/kiosk"\npoll-s = 301', "central.poll-s: must be at most 300."),
        ('url = "postgresql://centre/kiosk"\npol-s = 9', "there are url, poll-s"),
        ("poll-s = 9", "line 2, central: the field “url” is missing."),
    ],
)
def test_a_faulty_address_of_the_centre_is_explained(line: str, problem: str) -> None:
    """A slip here and the device is on its own for weeks; and no password may end up in a message."""
    with pytest.raises(SettingsFaulty) as refused:
        parse_device(f'device = "kiosk"\n[central]\n{line}\n', "device.toml")
    assert problem in str(refused.value)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('device = "kiosk"\n', 'device = "kiosk"\n\n[central]\nurl = "NEW"\n'),
        (
            '# ours\ndevice = "k"\n[central]\npoll-s = 5 # slow line\nurl = "postgresql://a/b" # old\n',
            '# ours\ndevice = "k"\n[central]\npoll-s = 5 # slow line\nurl = "NEW"\n',
        ),
        (
            '[central]\npoll-s = 5\n[other]\nurl = "x"\n',
            '[central]\nurl = "NEW"\npoll-s = 5\n[other]\nurl = "x"\n',
        ),
        ("", '[central]\nurl = "NEW"\n'),
    ],
)
def test_enrolling_changes_one_line_of_the_device_file(before: str, after: str) -> None:
    """Somebody wrote comments and a poll of their own there; they are not ours to lose."""
    assert with_central_url(before, "NEW") == after


def test_the_centres_own_file_is_checked() -> None:
    """Its mistakes would reach every device that is enrolled after it."""
    good = 'url = "postgresql://keeper@localhost/kiosk"\ndevices-url = "postgresql://centre.example/kiosk"\n'
    assert parse_centre(good, "central.toml").certificate_days == 397
    for old, new, problem in (
        ("postgresql://keeper", "keeper", "central.toml, line 1, url: write it like postgresql://name@host"),
        ("://centre", "://me:secret@centre", "line 2, devices-url: write no name and no password"),
        ("devices-url", "device-url", "“device-url” is not a field here"),
    ):
        with pytest.raises(SettingsFaulty) as refused:
            parse_centre(good.replace(old, new), "central.toml")
        assert problem in str(refused.value)
