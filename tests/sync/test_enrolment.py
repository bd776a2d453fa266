"""The two files of an enrolment: what a device asks, what it takes for an answer, and from whom."""

import json
import stat
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from kiosk import home as homes
from kiosk.domain.device import DeviceKind
from kiosk.domain.errors import KioskError, NotNow, NotUnderstood
from kiosk.domain.instant import Instant
from kiosk.home import Home, SystemClock
from kiosk.journal.keys import Signer
from kiosk.service.check_in import CheckIn, check_in
from kiosk.settings import read_device
from kiosk.store import ledger, roles
from kiosk.sync.enrolment import applicant, certificates
from kiosk.sync.enrolment import messages as enrolment
from kiosk.sync.enrolment.certificates import Authority
from kiosk.sync.enrolment.credentials import credentials
from kiosk.sync.enrolment.messages import Answer, Request
from tests.helpers.counters import STATION_TEXT, VISITOR

NOW = SystemClock().now()
DAY = 86_400_000
CENTRE = Signer(b"c" * 32)
URL = "postgresql://centre.example:5432/kiosk"


@pytest.fixture(scope="module")
def authority() -> Authority:
    """A centre's authority."""
    return certificates.make_authority("Kiosk centre", NOW)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """The kiosk of Harbour Street, fresh."""
    return made(tmp_path, "kiosk")


def made(folder: Path, device: str) -> Home:
    station = folder / "harbour-street.toml"
    station.write_text(STATION_TEXT, encoding="utf-8")
    home = Home(folder / device)
    homes.init(home, station, device)
    return home


def answer_to(request: Request, authority: Authority, **other: Any) -> Answer:
    """What a centre answers that has looked at nothing."""
    certificate = certificates.issue(
        authority, request.certificate_request.encode(), "kiosk_00ff", request.at, 397
    )
    answer = Answer(
        request=enrolment.hash_of(request),
        station=request.station,
        device=request.device,
        url=URL,
        role="kiosk_00ff",
        sequencer="centre",
        certificate=certificate.decode(),
        authority=authority.certificate.decode(),
        centre_key=CENTRE.public_key,
    )
    return replace(answer, **other)


def test_a_device_asks_for_what_it_is(home: Home, tmp_path: Path) -> None:
    """The centre decides by this what the device may read; one in a public hall reads next to nothing."""
    request = applicant.ask(home, NOW)
    assert (request.station, request.device) == ("harbour-street", "kiosk")
    assert (request.kind, request.is_renewal, request.last_number) == (DeviceKind.PUBLIC, False, 0)
    assert applicant.ask(made(tmp_path, "counter"), NOW).kind is DeviceKind.STAFF
    assert applicant.ask(home, NOW, is_relay=True).kind is DeviceKind.RELAY


def test_the_private_key_never_leaves_the_device(home: Home) -> None:
    """What travels may be read by anybody; what stays is its owner's alone."""
    request = enrolment.written(applicant.ask(home, NOW))
    assert b"PRIVATE" not in request
    for file in home.keys.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_both_sides_see_the_same_code(home: Home) -> None:
    """It is read out over the telephone, so it has none of the letters that sound or look alike."""
    request = applicant.ask(home, NOW)
    code = enrolment.code_of(request)
    assert enrolment.code_of(enrolment.read_request(enrolment.written(request))) == code
    assert len(code) == 9
    assert not set("ILOU") & set(code)
    assert enrolment.is_code_of(request, f" {code.lower().replace('-', ' ')}")
    assert not enrolment.is_code_of(request, code[:-1] + ("2" if code[-1] != "2" else "3"))
    assert not enrolment.is_code_of(request, "")


def test_every_request_has_a_code_of_its_own(home: Home) -> None:
    """A code that was overheard is worth nothing for the next request."""
    assert enrolment.code_of(applicant.ask(home, NOW)) != enrolment.code_of(applicant.ask(home, NOW))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("device", "counter"),
        ("station", "old-town"),
        ("kind", "staff"),
        ("last_number", 7),
        ("is_renewal", True),
        ("certificate_request", "-----BEGIN CERTIFICATE REQUEST-----"),
    ],
)
def test_a_request_that_was_changed_is_refused(home: Home, field: str, value: object) -> None:
    """Whoever carries the file could make a public kiosk a desk that reads everything."""
    told = json.loads(enrolment.written(applicant.ask(home, NOW)))
    assert told[field] != value
    with pytest.raises(NotUnderstood, match="changed after the device had signed it"):
        enrolment.read_request(json.dumps(told | {field: value}).encode())


@pytest.mark.parametrize("field", ["station", "station_name", "device", "program"])
@pytest.mark.parametrize("sly", ["\x1b[1A\x1b[2K", "\n", "\r", "\x9b2K", "\u202e", "\x7f"])
def test_a_request_cannot_paint_over_the_code_that_people_compare(home: Home, field: str, sly: str) -> None:
    """It is shown on the operator's terminal right above the code, and anybody can sign one."""
    request = applicant.ask(home, NOW)
    signer = Signer(b"s" * 32)
    for added, is_refused in (("-2", False), (sly, True)):
        changed = {field: getattr(request, field)[:30] + added}
        told = enrolment.signed(replace(request, public_key=signer.public_key, **changed), signer)
        if is_refused:
            with pytest.raises(NotUnderstood, match="It is no request to be enrolled"):
                enrolment.read_request(enrolment.written(told))
        else:
            assert enrolment.read_request(enrolment.written(told)) == told


@pytest.mark.parametrize("field", ["url", "role", "sequencer"])
def test_nor_can_an_answer(home: Home, authority: Authority, field: str) -> None:
    """The device's side compares a code as well; what the answer says goes into its settings, too."""
    answer = answer_to(applicant.ask(home, NOW), authority)
    changed = replace(answer, **{field: f"{getattr(answer, field)}\n"})
    with pytest.raises(NotUnderstood, match="It is no centre's answer"):
        enrolment.read_answer(enrolment.written(changed))


@pytest.mark.parametrize("content", [b"", b"hello", b"{}", b"\xff\xfe", b"[1]", b" " * 70_000])
def test_what_is_no_request_is_said(content: bytes) -> None:
    """Somebody picks the wrong file."""
    with pytest.raises(NotUnderstood, match="It is no request to be enrolled"):
        enrolment.read_request(content)
    with pytest.raises(NotUnderstood, match="It is no centre's answer"):
        enrolment.read_answer(content)


def test_an_answer_is_installed(home: Home, authority: Authority) -> None:
    """From here on the device connects, and believes what its centre has signed."""
    (home.root / "device.toml").write_text('# ours\ndevice = "kiosk"\n', encoding="utf-8")
    request = applicant.ask(home, NOW)
    answer = enrolment.read_answer(enrolment.written(answer_to(request, authority)))
    applicant.install(home, answer, NOW)
    device = read_device(home.root / "device.toml")
    assert device.central is not None
    assert device.central.url == URL
    assert (home.root / "device.toml").read_text(encoding="utf-8").startswith("# ours\n")
    where = credentials(home.keys)
    assert where.role == "kiosk_00ff"
    assert where.authority.read_bytes() == authority.certificate
    assert stat.S_IMODE(where.pair.stat().st_mode) == 0o600
    store = homes.open_store(home, home.keys)
    with store.reading() as connection:
        assert ledger.trusted_keys(connection)["centre"] == {CENTRE.public_key}
    head = roles.head(store)
    assert (head.is_enrolled, head.is_sequencer) == (True, False)
    store.close()
    assert not [file for file in home.keys.iterdir() if "asked" in file.name]
    with pytest.raises(NotNow, match="has asked for nothing"):
        applicant.install(home, answer, NOW)


def test_an_answer_stopped_half_way_is_taken_again(home: Home, authority: Authority) -> None:
    """The power goes while it is installed; nothing of it may be in the way of a second attempt."""
    answer = answer_to(applicant.ask(home, NOW), authority)
    (home.root / "device.toml").chmod(0o400)
    settings = (home.root / "device.toml").read_text(encoding="utf-8")
    (home.root / ".device.toml.new").mkdir()
    with pytest.raises(KioskError, match=r"device\.toml cannot be written"):
        applicant.install(home, answer, NOW)
    assert (home.root / "device.toml").read_text(encoding="utf-8") == settings
    (home.root / ".device.toml.new").rmdir()
    applicant.install(home, answer, NOW)
    assert read_device(home.root / "device.toml").central is not None
    assert stat.S_IMODE((home.root / "device.toml").stat().st_mode) == 0o400


def test_wrong_answers_are_refused_and_change_nothing(
    home: Home, authority: Authority, tmp_path: Path
) -> None:
    """Files are mixed up, and somebody may mean to; a wrong one must not cut a device off its centre."""
    earlier = answer_to(applicant.ask(home, NOW), authority)
    request = applicant.ask(home, NOW)
    right = answer_to(request, authority)
    other = answer_to(applicant.ask(made(tmp_path, "counter"), NOW), authority)
    stranger = certificates.make_authority("Kiosk centre", NOW)
    wrong = {
        "is for counter of harbour-street": other,
        "to another request of this device": earlier,
        "is not this device's": replace(right, certificate=other.certificate),
        "certificate in this answer is not": replace(right, authority=stranger.certificate.decode()),
        "answer is not this device's": replace(right, role="kiosk_ff00"),
    }
    before = {file: file.read_bytes() for file in home.root.rglob("*") if file.suffix in {".toml", ".key"}}
    for words, answer in wrong.items():
        with pytest.raises(NotUnderstood, match=words):
            applicant.install(home, answer, NOW)
    with pytest.raises(NotUnderstood, match="is over"):
        applicant.install(home, right, Instant(NOW + 398 * DAY))
    assert {file: file.read_bytes() for file in before} == before
    assert not credentials(home.keys).pair.exists()


def lone_pc(folder: Path) -> Home:
    """A PC that has worked alone: it has numbered a visit's entries itself."""
    home = made(folder, "counter")
    counter = homes.open_counter(home)
    check_in(counter, VISITOR, CheckIn(reason="crime"))
    counter.store.close()
    return home


def test_a_pc_that_worked_alone_keeps_numbering(authority: Authority, tmp_path: Path) -> None:
    """Its journal is the station's; it hands the numbers over when somebody says so, not by enrolling."""
    home = lone_pc(tmp_path)
    request = applicant.ask(home, NOW)
    assert request.last_number > 0
    applicant.install(home, answer_to(request, authority, sequencer="counter"), NOW)
    store = homes.open_store(home, home.keys)
    head = roles.head(store)
    assert (head.is_sequencer, head.is_enrolled, head.gseq) == (True, True, request.last_number)
    store.close()


def test_two_never_number_the_same_station(authority: Authority, tmp_path: Path) -> None:
    """Entries with two orders cannot be merged; the officer is told what to do instead."""
    home = lone_pc(tmp_path)
    answer = answer_to(applicant.ask(home, NOW), authority)
    with pytest.raises(NotNow, match=r"given numbers to \d+ entries .* the centre numbers .*kiosk init"):
        applicant.install(home, answer, NOW)
    assert not credentials(home.keys).pair.exists()


def test_a_new_certificate_takes_the_place_of_the_old(home: Home, authority: Authority) -> None:
    """Once a year, and while the device works: until the answer is there the old one is used."""
    with pytest.raises(NotNow, match="not enrolled yet"):
        applicant.ask(home, NOW, is_renewal=True)
    applicant.install(home, answer_to(applicant.ask(home, NOW), authority), NOW)
    old = credentials(home.keys).certificate
    later = Instant(NOW + 380 * DAY)
    request = applicant.ask(home, later, is_renewal=True)
    assert credentials(home.keys).certificate == old
    applicant.install(home, answer_to(request, authority), later)
    new = credentials(home.keys).certificate
    assert certificates.days_left(new, later) > certificates.days_left(old, later) + 300
    assert read_device(home.root / "device.toml").central is not None
