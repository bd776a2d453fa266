"""The device's side of its enrolment: it asks its centre, and installs the answer."""

from pathlib import Path

from kiosk import __version__
from kiosk.domain.device import DeviceKind
from kiosk.domain.errors import NotNow, NotUnderstood, SettingsFaulty
from kiosk.domain.instant import Instant
from kiosk.domain.station import CENTRE
from kiosk.home import DEVICE_FILE, Home, open_store
from kiosk.journal.chain import Head
from kiosk.journal.keys import Signer
from kiosk.settings import DeviceFile, DeviceSettings, Window, read_device, read_station, with_central_url
from kiosk.settings.reading import text_of
from kiosk.store import keyring, roles
from kiosk.sync.enrolment import certificates, secret_files
from kiosk.sync.enrolment.credentials import credentials
from kiosk.sync.enrolment.messages import Answer, Request, hash_of, read_request, signed, written

ASKED_KEY = "tls.key.asked"
ASKED = "enrolment.asked"
_PUBLIC = {Window.TOUCH, Window.BOARD}


def kind_of(device: DeviceSettings) -> DeviceKind:
    """What a device is to the centre: one in a public hall shows nothing but touch screens and boards."""
    return DeviceKind.PUBLIC if _PUBLIC.issuperset(device.windows) else DeviceKind.STAFF


def ask(home: Home, now: Instant, *, is_relay: bool = False, is_renewal: bool = False) -> Request:
    """A request of this device, with a new TLS key; an earlier one that was not answered is void.

    Raises:
        SettingsFaulty: there is no device here, or its files are faulty.
        NotNow: it asks for a new certificate and has none yet.
    """
    file, keys = _device(home), home.keys
    station = read_station(home.root / file.station_file)
    if is_renewal and not credentials(keys).pair.exists():
        raise NotNow("This device is not enrolled yet. Please run: kiosk device enrol")
    head = _head(home)
    key = certificates.make_key()
    request = signed(
        Request(
            station=head.station,
            station_name=station.name,
            device=head.device,
            kind=DeviceKind.RELAY if is_relay else kind_of(station.device(file.device)),
            public_key=_signer(keys).public_key,
            certificate_request=certificates.make_request(key, head.station, head.device).decode("ascii"),
            program=__version__,
            at=now,
            last_number=head.gseq if head.is_sequencer else 0,
            is_renewal=is_renewal,
        ),
        _signer(keys),
    )
    secret_files.put(keys / ASKED_KEY, key)
    secret_files.put(keys / ASKED, written(request))
    return request


def check(home: Home, answer: Answer, now: Instant) -> None:
    """Nothing, where an answer is for this device and its last request.

    Raises:
        NotUnderstood: it is another device's, or answers another request, or its certificate is wrong.
        NotNow: nothing was asked, or the device has begun to number entries that somebody else numbers.
    """
    keys = home.keys
    if not (keys / ASKED).exists():
        raise NotNow("This device has asked for nothing. Please run: kiosk device enrol")
    request = read_request(secret_files.get(keys / ASKED))
    if (answer.station, answer.device) != (request.station, request.device):
        raise NotUnderstood(
            f"This answer is for {answer.device} of {answer.station}; "
            f"this is {request.device} of {request.station}."
        )
    if answer.request != hash_of(request):
        raise NotUnderstood(
            "This answer is to another request of this device; only the last one counts. "
            "Please take the last request to the centre."
        )
    certificate, authority = answer.certificate.encode(), answer.authority.encode()
    key = secret_files.get(keys / ASKED_KEY)
    if not certificates.belongs(certificate, key, authority, answer.role):
        raise NotUnderstood("The certificate in this answer is not this device's.")
    if certificates.days_left(certificate, now) < 0:
        raise NotUnderstood("The certificate in this answer is over. Please ask again: kiosk device enrol")
    head = _head(home)
    if head.is_sequencer and head.gseq and answer.sequencer != head.device:
        raise NotNow(numbered_here(head.device, head.gseq, answer.sequencer))


def install(home: Home, answer: Answer, now: Instant) -> None:
    """Take an answer: connect with its certificate, to its address, and trust its centre.

    Stopped half-way, it can be done again. Raises as `check`.
    """
    check(home, answer, now)
    keys = home.keys
    where = credentials(keys)
    secret_files.put(where.authority, answer.authority.encode())
    secret_files.put(where.pair, secret_files.get(keys / ASKED_KEY) + answer.certificate.encode())
    store = open_store(home, keys)
    head = roles.head(store)
    numbers_itself = head.is_sequencer and answer.sequencer == head.device
    roles.enrol(store, answer.centre_key, numbers_itself=numbers_itself)
    store.close()
    file = home.root / DEVICE_FILE
    _rewrite(file, with_central_url(text_of(file), answer.url))
    for name in (ASKED, ASKED_KEY):
        (keys / name).unlink(missing_ok=True)


def numbered_here(device: str, last_number: int, sequencer: str) -> str:
    """Why a device that has worked alone cannot simply join a station that another numbers."""
    who = "the centre" if sequencer == CENTRE else sequencer
    return (
        f"{device} has worked alone and given numbers to {last_number} entries of its station, but "
        f"{who} numbers that station's entries. Two cannot. To keep what {device} has recorded, "
        "it must be the station's first device at the centre. Otherwise set it up anew with an empty "
        "KIOSK_HOME (kiosk init), and keep its old folder."
    )


def _device(home: Home) -> DeviceFile:
    if not home.is_set_up:
        raise SettingsFaulty(f"There is no device in {home.root} yet. Please run: kiosk init")
    return read_device(home.root / DEVICE_FILE)


def _head(home: Home) -> Head:
    store = open_store(home, home.keys)
    try:
        return roles.head(store)
    finally:
        store.close()


def _signer(keys: Path) -> Signer:
    return Signer(keyring.read_key(keys, keyring.DEVICE_KEY))


def _rewrite(file: Path, text: str) -> None:
    mode = file.stat().st_mode & 0o777
    secret_files.put(file, text.encode("utf-8"))
    file.chmod(mode)
