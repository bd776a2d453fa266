"""Making a relay: the schema and a login in its own database, and a certificate for its server.

The certificate is the centre's to give, because devices trust only its authority: the relay asks in a file,
signed with its device key, which the centre knows; the private key stays where it is.
"""

from collections.abc import Sequence
from typing import Annotated

import msgspec
from msgspec.structs import replace

from kiosk import __version__
from kiosk.domain.device import DeviceKind
from kiosk.domain.errors import NotFound, NotNow, NotUnderstood
from kiosk.domain.instant import Instant
from kiosk.domain.station import CENTRE
from kiosk.home import STATION_FILE
from kiosk.journal.keys import SIGNATURE_BYTES, signature_holds
from kiosk.settings import read_station
from kiosk.settings.shapes import PLAIN, Slug
from kiosk.sync.centre import schema
from kiosk.sync.centre.founding import as_administrator, make_keeper, names_of
from kiosk.sync.centre.home import CentralHome, with_login
from kiosk.sync.centre.office import Office
from kiosk.sync.enrolment import certificates, secret_files
from kiosk.sync.line import plain_words
from kiosk.sync.relay.home import RelayHome
from kiosk.sync.upstream import Told

SERVER_KEY, SERVER_CERTIFICATE, AUTHORITY = "server.key", "server.crt", "authority.crt"
_CONTEXT = b"kiosk relay server 1\0"
_LARGEST = 32_768
Pem = Annotated[str, msgspec.Meta(max_length=8_192)]


class ServerRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A relay asks for its database server's certificate.

    Attributes:
        hosts: the names and addresses at which devices find the server.
        certificate_request: PEM, of its TLS key.
        signature: with the relay's device key, over everything else.
    """

    station: Slug
    relay: Slug
    hosts: Annotated[
        tuple[Annotated[str, msgspec.Meta(max_length=253, pattern=PLAIN)], ...],
        msgspec.Meta(min_length=1, max_length=20),
    ]
    certificate_request: Pem
    signature: Annotated[bytes, msgspec.Meta(max_length=SIGNATURE_BYTES)] = b""


class Made(msgspec.Struct, frozen=True):
    """What was made, or found.

    Attributes:
        is_new: the relay was made; else its schema was brought up to this program and nothing else touched.
        database, keeper, administrator: names for PostgreSQL's own files.
    """

    is_new: bool
    database: str
    keeper: str
    administrator: str


def make(home: RelayHome, url: str, hosts: Sequence[str]) -> Made:
    """Make a relay of an enrolled device, or bring its database up to this program.

    Args:
        home: the relay's.
        url: how a superuser of the relay's own database server connects.
        hosts: the names and addresses at which the station's devices will find it.

    Raises:
        CentreUnavailable, CentreRefused: or one of its kinds: the relay's server or the centre cannot be
            reached, or refuses.
        NotNow: the device is not enrolled, or the database belongs to somebody else.
        SettingsFaulty: the home is not as it should be.
    """
    head, line = home.head, home.dial()
    try:
        greeting = line.greet(Told(__version__, None, 1))
        line.station_devices()  # refused to whoever was not enrolled as a relay
    finally:
        line.close()
    with as_administrator(url) as connection, plain_words():
        administrator, database, port, is_there = connection.execute(
            "select current_user, current_database(), current_setting('port'),"
            " to_regclass('kiosk.site') is not null"
        ).fetchall()[0]
        if is_there:
            ((site, stations),) = connection.execute(
                "select name, array(select id from kiosk.station) from kiosk.site"
            ).fetchall()
            if stations and (site, stations) != (head.device, [head.station]):
                raise NotNow(
                    f"This database belongs to “{site}” of {', '.join(stations)}; a relay needs its own."
                )
    names = names_of(hosts, url)
    schema.upgrade(url, head.device)
    if home.is_set_up:
        keeper = home.settings.url.partition("//")[2].partition(":")[0]
        return Made(is_new=False, database=database, keeper=keeper, administrator=administrator)
    # A new database numbers nothing before it has the whole history, whoever numbers at the moment.
    sequencer = CENTRE if greeting.sequencer == head.device else greeting.sequencer
    with as_administrator(url) as connection, plain_words():
        station = read_station(home.device.root / STATION_FILE)
        connection.execute("select kiosk.add_station(%s, %s, %s)", (head.station, station.name, sequencer))
    keeper, password = make_keeper(url)
    where = f"[{names[0]}]" if ":" in names[0] else names[0]
    home.write_settings(with_login(url, keeper, password), f"postgresql://{where}:{port}/{database}")
    return Made(is_new=True, database=database, keeper=keeper, administrator=administrator)


def ask(home: RelayHome, hosts: Sequence[str]) -> ServerRequest:
    """The request for the server's certificate, with a new private key."""
    head = home.head
    key = certificates.make_key()
    secret_files.make_folder(home.server)
    secret_files.put(home.server / f"{SERVER_KEY}.asked", key)
    request = ServerRequest(
        station=head.station,
        relay=head.device,
        hosts=tuple(dict.fromkeys([*hosts, "localhost"])),
        certificate_request=certificates.make_request(key, head.station, head.device).decode("ascii"),
    )
    return replace(request, signature=home.signer.sign(_to_sign(request), _CONTEXT))


def install(home: RelayHome, certificate: bytes) -> None:
    """Take the certificate that the centre has made.

    Raises:
        NotNow: none was asked for.
        NotUnderstood: it is not for this server.
    """
    asked = home.server / f"{SERVER_KEY}.asked"
    if not asked.exists():
        raise NotNow(
            "This relay has asked for no certificate. Please run: kiosk relay certificate --host NAME"
        )
    key, authority = secret_files.get(asked), home.authority.read_bytes()
    if not certificates.belongs(certificate, key, authority, certificates.role_of(certificate)):
        raise NotUnderstood("This certificate is not for the key that this relay has asked with.")
    secret_files.put(home.server / SERVER_KEY, key)
    secret_files.put(home.server / SERVER_CERTIFICATE, certificate)
    secret_files.put(home.server / AUTHORITY, authority)
    asked.unlink()


def written(request: ServerRequest) -> bytes:
    """The content of a request's file."""
    return msgspec.json.format(msgspec.json.encode(request)) + b"\n"


def read(content: bytes) -> ServerRequest:
    """The request that a file holds. Raises `NotUnderstood` where it holds none."""
    try:
        return msgspec.json.decode(content[:_LARGEST], type=ServerRequest)
    except (msgspec.ValidationError, msgspec.DecodeError) as odd:
        raise NotUnderstood("It is no relay's request, or it was damaged on the way.") from odd


def answer(office: Office, home: CentralHome, request: ServerRequest, now: Instant) -> bytes:
    """At the centre: the server's certificate, PEM, for a relay that is enrolled.

    Raises:
        NotFound, NotNow: there is no such relay, or it was revoked.
        NotUnderstood: the request is not the relay's own.
    """
    known = office.device(request.station, request.relay)
    if known is None or known.kind != DeviceKind.RELAY:
        raise NotFound(f"{request.station} has no relay “{request.relay}” at the centre.")
    if known.is_revoked:
        raise NotNow(f"{request.relay} of {request.station} is revoked.")
    if not signature_holds(known.public_key, _to_sign(request), request.signature, _CONTEXT):
        raise NotUnderstood(
            "The request was changed after the relay had signed it, or another has written it."
        )
    asked = request.certificate_request.encode()
    return certificates.issue_server(
        home.authority, asked, request.hosts, now, home.settings.certificate_days
    )


def _to_sign(request: ServerRequest) -> bytes:
    return msgspec.json.encode(replace(request, signature=b""), order="deterministic")
